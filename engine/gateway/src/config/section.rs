//! [`Section`]: a table of the file, from which fields are taken one by one. Whatever is wrong becomes a fault with its
//! line, and what nobody took is warned of.

use super::Fault;
use super::slip::{Slip, Wanted};
use std::collections::BTreeSet;
use toml_edit::{Item, TableLike};

/// Faults of one file that are told.
pub const FAULTS_MAX: usize = 50;

/// A table that is being read.
pub(super) struct Section<'a> {
    file: &'a str,
    text: &'a str,
    /// Its name from the top, with dots.
    path: String,
    /// The last part of it, which may itself have dots.
    key: String,
    table: &'a dyn TableLike,
    line: usize,
    taken: BTreeSet<String>,
    faults: &'a mut Vec<Fault>,
}

impl<'a> Section<'a> {
    pub fn new(
        file: &'a str,
        text: &'a str,
        path: &str,
        table: &'a dyn TableLike,
        line: usize,
        faults: &'a mut Vec<Fault>,
    ) -> Section<'a> {
        let (path, key) = (path.to_owned(), path.to_owned());
        Section { file, text, path, key, table, line, taken: BTreeSet::new(), faults }
    }

    /// The last part of its name.
    pub fn name(&self) -> &str {
        &self.key
    }

    /// Its name from the top.
    pub fn path(&self) -> String {
        self.path.clone()
    }

    /// Whether a field is there.
    pub fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Says that something is wrong with a field, or with the whole.
    pub fn wrong(&mut self, key: &str, slip: Slip) {
        let line = self.line(key);
        self.say(line, slip, false);
    }

    /// A text.
    pub fn text(&mut self, key: &str) -> Option<String> {
        let item = self.take(key)?;
        let text = item.as_str().map(str::to_owned);
        self.or_wrong(key, text, || Wanted::Text)
    }

    /// Yes or no.
    pub fn flag(&mut self, key: &str) -> Option<bool> {
        let flag = self.take(key)?.as_bool();
        self.or_wrong(key, flag, || Wanted::Flag)
    }

    /// A whole number from nothing to a largest one.
    pub fn number(&mut self, key: &str, max: u64) -> Option<u64> {
        let number = self.take(key)?.as_integer().and_then(|number| u64::try_from(number).ok());
        let number = number.filter(|number| *number <= max);
        self.or_wrong(key, number, || Wanted::Number(max))
    }

    /// A list of texts.
    pub fn texts(&mut self, key: &str, max: usize) -> Option<Vec<String>> {
        let texts: Option<Vec<String>> = self
            .take(key)?
            .as_array()
            .filter(|list| list.len() <= max)
            .and_then(|list| list.iter().map(|one| one.as_str().map(str::to_owned)).collect());
        self.or_wrong(key, texts, || Wanted::Texts(max))
    }

    /// A text that must be one of some.
    pub fn one_of<T: Copy>(&mut self, key: &str, all: &[T], name: impl Fn(T) -> &'static str) -> Option<T> {
        let text = self.text(key)?;
        let found = all.iter().copied().find(|one| name(*one) == text);
        let names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
        self.or_wrong(key, found, || Wanted::OneOf(names.join(", ")))
    }

    /// A table within this one, with a name that is known.
    pub fn section(&mut self, key: &str, read: impl FnOnce(&mut Section<'_>)) {
        let Some(item) = self.take(key) else { return };
        let line = self.line(key);
        match item.as_table_like() {
            Some(table) => self.read_inner(key, table, line, read),
            None => self.wrong(key, Slip::NoTable { path: self.below(key), header: self.below(key) }),
        }
    }

    /// All tables within a table of this one, with names of their own.
    pub fn sections(&mut self, key: &str, max: usize, mut read: impl FnMut(&mut Section<'_>)) {
        let Some(item) = self.take(key) else { return };
        let Some(table) = item.as_table_like() else {
            let header = format!("{}.NAME", self.below(key));
            return self.wrong(key, Slip::NoTable { path: self.below(key), header });
        };
        if table.len() > max {
            self.wrong(key, Slip::TooMany { path: self.below(key), max });
        }
        let path = self.below(key);
        let line = self.line(key);
        let mut whole = Section::new(self.file, self.text, &path, table, line, self.faults);
        for (name, _) in table.iter().take(max) {
            whole.section(name, &mut read);
        }
    }

    /// Warns of what nobody took.
    pub fn finish(&mut self) {
        let table = self.table;
        for (key, _) in table.iter().filter(|(key, _)| !self.taken.contains(*key)).collect::<Vec<_>>() {
            let line = self.line(key);
            let near = self
                .taken
                .iter()
                .filter(|known| strsim::jaro_winkler(known, key) > 0.8)
                .min_by_key(|known| strsim::damerau_levenshtein(known, key));
            let path = self.below(key);
            let known = || self.taken.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            let slip = match near {
                Some(near) => Slip::UnknownSimilar { path, similar: near.clone() },
                None => Slip::Unknown { path, known: known() },
            };
            self.say(line, slip, true);
        }
    }

    fn read_inner(&mut self, key: &str, table: &dyn TableLike, line: usize, read: impl FnOnce(&mut Section<'_>)) {
        let path = self.below(key);
        let mut inner = Section {
            file: self.file,
            text: self.text,
            path,
            key: key.to_owned(),
            table,
            line,
            taken: BTreeSet::new(),
            faults: self.faults,
        };
        read(&mut inner);
        inner.finish();
    }

    /// A field, which is known from now on whether it is there or not.
    fn take(&mut self, key: &str) -> Option<&'a Item> {
        self.taken.insert(key.to_owned());
        self.table.get(key)
    }

    fn or_wrong<T>(&mut self, key: &str, value: Option<T>, wanted: impl FnOnce() -> Wanted) -> Option<T> {
        if value.is_none() {
            self.wrong(key, Slip::Value { path: self.below(key), wanted: wanted() });
        }
        value
    }

    fn say(&mut self, line: usize, slip: Slip, only_warning: bool) {
        if self.faults.len() < FAULTS_MAX {
            self.faults.push(Fault { file: self.file.to_owned(), line, slip, only_warning });
        }
    }

    fn below(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn line(&self, key: &str) -> usize {
        let found = self.table.get_key_value(key);
        let span = found.and_then(|(key, item)| key.span().or_else(|| item.span()));
        span.map_or(self.line, |span| line_of(self.text, span.start))
    }
}

/// The line of a place in a text, from 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}
