//! Reads Fluent files: which messages stand where, and bundles of them for each language and pack.

use super::files::{Pack, TextFile};
use super::report::{Report, Spot};
use super::suggest::did_you_mean;
use crate::Language;
use crate::code::Code;
use crate::diagnostic::Severity;
use crate::text::Bundle;
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
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
    resources: Vec<FluentResource>,
}

/// Reads the texts of a pack: one [`PackTexts`] for each language that it names.
pub(crate) fn read(pack: &Pack, report: &mut Report) -> Vec<PackTexts> {
    let languages = pack.manifest.as_ref().map(|manifest| manifest.languages.clone()).unwrap_or_default();
    let empty = |language: &Language| PackTexts {
        pack: pack.id().to_owned(),
        language: *language,
        files: Vec::new(),
        messages: BTreeMap::new(),
        resources: Vec::new(),
    };
    let mut all: Vec<PackTexts> = languages.iter().map(empty).collect();
    for file in &pack.texts {
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

impl PackTexts {
    fn add(&mut self, file: &Rc<TextFile>, report: &mut Report) {
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
        self.resources.push(resource);
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
        let message = Message { file: Rc::clone(file), offset, has_value: read.value.is_some(), attributes };
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

/// A pattern without placeables, as it reads.
fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let words = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => Some(*value),
        ast::PatternElement::Placeable { .. } => None,
    });
    words.collect::<Option<Vec<&str>>>().map(|words| words.concat())
}

/// Bundles by language and pack.
pub(crate) fn bundles(texts: Vec<PackTexts>) -> BTreeMap<(Language, String), Bundle> {
    let bundle = |texts: PackTexts| {
        // `en` and `es` are well-formed; what is not would become the undetermined language.
        let language = texts.language.code().parse().unwrap_or_default();
        let mut bundle: Bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        for resource in texts.resources {
            // Keys that stand twice have been told of; the first one stays.
            let _ = bundle.add_resource(resource);
        }
        ((texts.language, texts.pack), bundle)
    };
    texts.into_iter().map(bundle).collect()
}
