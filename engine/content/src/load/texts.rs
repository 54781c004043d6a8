//! Reads Fluent files: which messages stand where, and bundles of them for each language and pack.

use super::depth::too_deep;
use super::files::{PATCHED_TEXTS, Pack, TextFile};
use super::order::Order;
use super::report::{Report, Spot};
use super::suggest::did_you_mean;
use crate::code::Code;
use crate::diagnostic::Severity;
use crate::text::TextSource;
use crate::{Language, NESTING_MAX};
use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use std::collections::BTreeMap;
use std::rc::Rc;

/// One message of a text file.
#[derive(Debug)]
pub(crate) struct Message {
    /// The file.
    pub(crate) file: Rc<TextFile>,
    /// Where it begins.
    pub(crate) offset: usize,
    /// Whether there is a text besides the attributes.
    pub(crate) has_value: bool,
    /// How long that text is, in characters.
    pub(crate) chars: usize,
    /// Attributes; the text where it is plain, without placeables.
    pub(crate) attributes: BTreeMap<String, Option<String>>,
}

impl Message {
    /// Where the message stands, or its attribute.
    pub(crate) fn spot(&self, attribute: Option<&str>) -> Spot {
        let inside = attribute.and_then(|name| self.file.text[self.offset..].find(&format!(".{name}"))).unwrap_or(0);
        Spot { file: Rc::clone(&self.file), offset: self.offset + inside }
    }
}

/// The texts of one pack in one language.
pub(crate) struct PackTexts {
    /// The pack.
    pub(crate) pack: String,
    /// The language.
    pub(crate) language: Language,
    /// The files, for the hash.
    pub(crate) files: Vec<Rc<TextFile>>,
    /// What stands in them, by key.
    pub(crate) messages: BTreeMap<String, Message>,
}

/// Reads the texts of all packs: one [`PackTexts`] for each language that a pack names, and each for which another pack
/// has texts of it.
pub(crate) fn read(packs: &[Pack], order: &Order, report: &mut Report) -> Vec<PackTexts> {
    let mut all: Vec<PackTexts> = packs.iter().flat_map(|pack| own(pack, report)).collect();
    let mut changed = BTreeMap::new();
    for pack in packs.iter().filter(|pack| pack.manifest.is_some()) {
        for file in pack.texts.iter().filter(|file| file.path.starts_with(PATCHED_TEXTS)) {
            let Some(more) = patched(pack, file, packs, report) else { continue };
            for (key, message) in &more.messages {
                told(pack, &more, key, message, &mut changed, order, report);
            }
            match all.iter_mut().find(|texts| texts.pack == more.pack && texts.language == more.language) {
                Some(texts) => {
                    texts.messages.extend(more.messages);
                    texts.files.extend(more.files);
                }
                None => all.push(more),
            }
        }
    }
    all
}

/// Who changed a text of another pack last, and where, by pack, language and key.
type Changed = BTreeMap<(String, Language, String), (String, Spot)>;

/// Warns where two packs change one text, and neither comes after the other.
fn told(
    pack: &Pack,
    texts: &PackTexts,
    key: &str,
    message: &Message,
    changed: &mut Changed,
    order: &Order,
    report: &mut Report,
) {
    let (id, spot) = (pack.id(), message.spot(None));
    let of = (texts.pack.clone(), texts.language, key.to_owned());
    let Some((other, first)) = changed.insert(of, (id.to_owned(), spot.clone())) else { return };
    if !order.knows(id, &other) {
        let message = format!("`{other}` and `{id}` both change the text `{key}`, and neither comes after the other");
        let (line, _) = super::report::position(&first.file.text, first.offset);
        let help = format!(
            "the other is in {}, line {line}; write `load_after: [\"{other}\"]` in pack.ron of `{id}`",
            first.file.name
        );
        report.help(Code::NoOrder, &spot, key, message, help);
    }
}

fn empty(pack: &str, language: Language) -> PackTexts {
    PackTexts { pack: pack.to_owned(), language, files: Vec::new(), messages: BTreeMap::new() }
}

fn own(pack: &Pack, report: &mut Report) -> Vec<PackTexts> {
    let languages = pack.manifest.as_ref().map(|manifest| manifest.languages.clone()).unwrap_or_default();
    let mut all: Vec<PackTexts> = languages.iter().map(|language| empty(pack.id(), *language)).collect();
    for file in pack.texts.iter().filter(|file| !file.path.starts_with(PATCHED_TEXTS)) {
        let folder = file.path.split('/').nth(1).unwrap_or_default();
        match all.iter_mut().find(|texts| texts.language.code() == folder) {
            Some(texts) => texts.add(file, report),
            None if pack.manifest.is_none() => {}
            None => {
                let named: Vec<&str> = languages.iter().map(|language| language.code()).collect();
                let message = format!("the pack does not name the language `{folder}`");
                let help = match folder.parse::<Language>() {
                    Ok(_) => Some(format!("add \"{folder}\" to `languages` in pack.ron")),
                    Err(_) => did_you_mean(folder, &named),
                };
                report.help(Code::OtherLanguage, &Spot { file: Rc::clone(file), offset: 0 }, "", message, help);
            }
        }
    }
    all
}

/// A file of `patches/text/LANGUAGE/PACK/`: its messages take the place of those of that pack.
fn patched(pack: &Pack, file: &Rc<TextFile>, packs: &[Pack], report: &mut Report) -> Option<PackTexts> {
    let mut folders = file.path[PATCHED_TEXTS.len()..].split('/');
    let (folder, id) = (folders.next().unwrap_or_default(), folders.next().unwrap_or_default());
    let spot = Spot { file: Rc::clone(file), offset: 0 };
    let Ok(language) = folder.parse::<Language>() else {
        let message = format!("`{folder}` is no language of Gesta");
        let help = "texts of another pack stand in `patches/text/en/PACK/` or `patches/text/es/PACK/`".to_owned();
        report.help(Code::OtherLanguage, &spot, "", message, help);
        return None;
    };
    let named = pack.manifest.iter().flat_map(|manifest| manifest.depends.iter().chain(&manifest.optional));
    let named: Vec<&str> = named.map(|(id, _)| id.as_str()).collect();
    if !named.contains(&id) {
        let message = format!("these are texts of the pack `{id}`, which `{}` does not depend on", pack.id());
        let help = did_you_mean(id, &named).or(Some(format!("add \"{id}\" to `depends` in pack.ron")));
        report.help(Code::NoDependency, &spot, "", message, help);
        return None;
    }
    // An optional pack that is not there has no texts to change.
    packs.iter().find(|other| other.id() == id)?;
    let mut changed = empty(id, language);
    changed.add(file, report);
    Some(changed)
}

impl PackTexts {
    fn add(&mut self, file: &Rc<TextFile>, report: &mut Report) {
        if let Some(offset) = too_deep(&file.text) {
            let message = format!("more than {NESTING_MAX} brackets stand in each other");
            let help = "write it flatter; this looks like a slip, and the file is left out".to_owned();
            return report.help(Code::TooDeep, &Spot { file: Rc::clone(file), offset }, "", message, help);
        }
        let source = file.text.trim_start_matches('\u{feff}').to_owned();
        let skipped = file.text.len() - source.len();
        let resource = match FluentResource::try_new(source) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let spot = Spot { file: Rc::clone(file), offset: error.pos.start + skipped };
                    let help =
                        "a text is `key = words`; further lines and `.attribute = words` are indented".to_owned();
                    report.help(Code::FluentSyntax, &spot, "", lower(&error.to_string()), help);
                }
                resource
            }
        };
        let offsets = offsets_of_keys(&file.text);
        for entry in resource.entries() {
            if let ast::Entry::Message(message) = entry {
                self.keep(file, message, &offsets, report);
            }
        }
        self.files.push(Rc::clone(file));
    }

    /// The files as they are kept: parsed when somebody reads a text of them.
    pub(crate) fn into_source(self) -> TextSource {
        let text = |file: Rc<TextFile>| file.text.trim_start_matches('\u{feff}').to_owned();
        TextSource::new(self.files.into_iter().map(text).collect())
    }

    fn keep(
        &mut self,
        file: &Rc<TextFile>,
        read: &ast::Message<&str>,
        offsets: &BTreeMap<&str, Vec<usize>>,
        report: &mut Report,
    ) {
        let key = read.id.name;
        let nth = usize::from(self.messages.get(key).is_some_and(|other| Rc::ptr_eq(&other.file, file)));
        let found = offsets.get(key).and_then(|found| found.get(nth).or(found.first()));
        let offset = found.copied().unwrap_or(0);
        let attributes = read.attributes.iter().map(|one| (one.id.name.to_owned(), plain(&one.value))).collect();
        let chars = read.value.as_ref().map_or(0, chars);
        let message = Message { file: Rc::clone(file), offset, has_value: read.value.is_some(), chars, attributes };
        if let Some(other) = self.messages.get(key) {
            if report.is_full(Severity::Error) {
                return;
            }
            let (line, _) = super::report::position(&other.file.text, other.offset);
            let help = format!("the first is in {}, line {line}; keep one", other.file.name);
            report.help(Code::TextTwice, &message.spot(None), key, format!("the text `{key}` is written twice"), help);
            return;
        }
        self.messages.insert(key.to_owned(), message);
    }
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| format!("{}{}", first.to_lowercase(), letters.as_str()))
}

/// Where the lines begin that define messages, by key.
fn offsets_of_keys(text: &str) -> BTreeMap<&str, Vec<usize>> {
    let mut offsets: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((key, _)) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            offsets.entry(key.trim_end_matches(' ')).or_default().push(start);
        }
        start += line.len();
    }
    offsets
}

/// How many characters a pattern has; a placeable counts for none.
fn chars(pattern: &ast::Pattern<&str>) -> usize {
    let words = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => value.chars().count(),
        ast::PatternElement::Placeable { .. } => 0,
    });
    words.sum()
}

/// A pattern without placeables, as it reads.
fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let words = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => Some(*value),
        ast::PatternElement::Placeable { .. } => None,
    });
    words.collect::<Option<Vec<&str>>>().map(|words| words.concat())
}
