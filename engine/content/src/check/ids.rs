//! Which ids there are, and that each is defined once and by its own pack.

use crate::code::Code;
use crate::diagnostic::Severity;
use crate::load::{Body, Entry, Report, position};
use std::collections::{BTreeMap, BTreeSet};

/// Every id by kind, and words of entries that could not be read: what they define is not known.
pub(crate) struct Known<'a> {
    ids: BTreeMap<&'static str, BTreeSet<&'a str>>,
    suspects: BTreeSet<&'a str>,
    suspect_names: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    pub(crate) fn of(entries: &'a [Entry]) -> Known<'a> {
        let mut known = Known { ids: BTreeMap::new(), suspects: BTreeSet::new(), suspect_names: BTreeSet::new() };
        for entry in entries {
            if matches!(entry.body, Body::Broken) {
                known.suspects.extend(entry.text().split('"').filter(|word| is_name(word)));
            }
            for (kind, id) in entry.defines() {
                known.ids.entry(kind).or_default().insert(id);
            }
        }
        let name = |word: &&'a str| word.split(':').next_back();
        known.suspect_names = known.suspects.iter().filter_map(name).collect();
        known
    }

    /// Whether there is such an id, or may be in an entry that could not be read.
    pub(crate) fn has(&self, kind: &str, id: &str) -> bool {
        self.suspects.contains(id) || self.ids.get(kind).is_some_and(|ids| ids.contains(id))
    }

    /// Whether a text key may belong to an entry that could not be read.
    pub(crate) fn is_suspect_key(&self, key: &str) -> bool {
        key.split('-').any(|part| self.suspect_names.contains(part))
    }

    /// All ids of a kind.
    pub(crate) fn ids(&self, kind: &str) -> impl Iterator<Item = &'a str> {
        self.ids.get(kind).into_iter().flatten().copied()
    }

    /// The kinds that have this id.
    pub(crate) fn kinds_of(&self, id: &str) -> Vec<&'static str> {
        self.ids.iter().filter(|(_, ids)| ids.contains(id)).map(|(kind, _)| *kind).collect()
    }
}

fn is_name(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | ':'))
}

/// Each id is defined once and by its own pack.
pub(crate) fn check(entries: &[Entry], report: &mut Report) {
    let mut seen: BTreeMap<(&str, &str), &Entry> = BTreeMap::new();
    for entry in entries.iter() {
        if report.is_full(Severity::Error) {
            return;
        }
        for (kind, id) in entry.defines() {
            let pack = id.split(':').next().unwrap_or_default();
            if !entry.owners.iter().any(|owner| owner == pack) {
                let name = id.split(':').next_back().unwrap_or_default();
                let message = format!("`{id}` is defined here, in the pack `{}`", entry.pack);
                let help = format!(
                    "write \"{}:{name}\"; what another pack has is changed with `replaces: true` or a patch",
                    entry.pack
                );
                report.help(Code::ForeignId, &entry.spot(id), &entry.path(), message, help);
            }
            if let Some(other) = seen.insert((kind, id), entry) {
                let first = other.spot(id);
                let (line, _) = position(&first.file.text, first.offset);
                let spot = if std::ptr::eq(other, entry) { entry.spot_last(id) } else { entry.spot(id) };
                let help = format!("the first is in {}, line {line}; give one of them another name", first.file.name);
                report.help(Code::IdTwice, &spot, &entry.path(), format!("the {kind} `{id}` is defined twice"), help);
            }
        }
    }
}
