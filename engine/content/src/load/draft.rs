//! Entries before they are read as their kind: cut out of their files, their shape known, patches still to come.

use super::entry::{INNER, KINDS, KINDS_WITH_ID};
use super::files::{Pack, TextFile};
use super::patchwork::Patchwork;
use super::report::{Report, Spot};
use super::shape::{Shape, Value};
use super::split::split;
use super::suggest::did_you_mean;
use super::{raw, slips};
use crate::code::Code;
use std::ops::Range;
use std::rc::Rc;

/// One entry, not yet read as its kind.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The pack that it stands in.
    pub(crate) pack: String,
    /// Packs that may speak through it.
    pub(crate) owners: Vec<String>,
    /// The pack that first had an entry of this id.
    pub(crate) home: String,
    /// The kind as written.
    pub(crate) word: String,
    /// The file.
    pub(crate) file: Rc<TextFile>,
    /// Its first byte there.
    pub(crate) start: usize,
    /// Its text.
    pub(crate) text: Patchwork,
    /// Its shape; `None` where it could not be made out.
    pub(crate) shape: Option<Value>,
    /// What is wrong with it has been told.
    pub(crate) broken: bool,
    /// Where it says `replaces: true`.
    pub(crate) replaces: Option<Spot>,
}

impl Draft {
    /// Its own id and kind: the kind as in ids, and an empty id for the rules, which have none.
    pub(crate) fn id(&self) -> Option<(&'static str, String)> {
        if self.word == "Rules" {
            return Some(("rules", String::new()));
        }
        let (_, kind) = KINDS_WITH_ID.iter().find(|(word, _)| *word == self.word)?;
        let text = self.text.as_str();
        let id = self.shape.as_ref()?.field(text, "id")?.value.string(text)?;
        Some((kind, id.to_owned()))
    }

    /// The ids of what stands inside it, with their kinds.
    pub(crate) fn inner(&self) -> Vec<(&'static str, String)> {
        let (text, Some(shape)) = (self.text.as_str(), &self.shape) else { return Vec::new() };
        let here = INNER.iter().filter(|(word, ..)| *word == self.word);
        let ids = here.flat_map(|(_, field, kind)| {
            let elements = shape.field(text, field).and_then(|field| field.value.elements()).unwrap_or_default();
            let id = |element: &Value| element.field(text, "id")?.value.string(text).map(str::to_owned);
            elements.iter().filter_map(id).map(|id| (*kind, id)).collect::<Vec<_>>()
        });
        ids.collect()
    }

    /// Where its `id` is written, or where it begins.
    pub(crate) fn id_spot(&self) -> Spot {
        let id = self.shape.as_ref().and_then(|shape| shape.field(self.text.as_str(), "id"));
        self.text.spot(id.map_or(0, |field| field.value.span.start))
    }
}

/// Cuts a file into drafts. Faults of brackets and commas are told; such drafts are broken.
pub(crate) fn drafts(pack: &Pack, file: &Rc<TextFile>, report: &mut Report) -> Vec<Draft> {
    let text = &file.text;
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let at = |offset: usize| Spot { file: Rc::clone(file), offset };
    let first = text[start..].find(|c: char| !c.is_whitespace()).map_or(start, |found| start + found);
    if text[first..].starts_with('{') {
        slips::json(&at(first), "", report);
        return Vec::new();
    }
    let split = split(text, start);
    for fault in &split.faults {
        let help = match fault.code {
            Code::NoEntry => Some("write `[ Place( ... ), Being( ... ), ]`".to_owned()),
            Code::TooDeep => Some("write it flatter; this looks like a slip".to_owned()),
            _ => None,
        };
        report.help(fault.code, &at(fault.offset), "", fault.message.clone(), help);
    }
    let broken = split.broken.into_iter().map(|range| (range, true));
    let mut pieces: Vec<_> = split.entries.into_iter().map(|range| (range, false)).chain(broken).collect();
    pieces.sort_by_key(|(range, _)| range.start);
    pieces.into_iter().map(|(range, broken)| draft(pack, file, range, broken, report)).collect()
}

fn draft(pack: &Pack, file: &Rc<TextFile>, range: Range<usize>, broken: bool, report: &mut Report) -> Draft {
    let mut text = Patchwork::of(file, range.clone());
    let word: String = text.as_str().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    let mut shape = None;
    let mut broken = broken || !is_kind(&word, &text, report);
    if !broken {
        match raw::read(text.as_str()) {
            Ok(read) => {
                broken = slips::twice(&read, &text, report);
                shape = Some(read);
            }
            Err((offset, slip)) => broken = slips::tell(slip, &text, offset, report),
        }
    }
    let replaces = if broken { None } else { take_replaces(&mut text, &mut shape, report) };
    let owners = vec![pack.id().to_owned()];
    let (pack, file) = (pack.id().to_owned(), Rc::clone(file));
    Draft { home: pack.clone(), pack, owners, word, file, start: range.start, text, shape, broken, replaces }
}

/// Whether the entry begins with a kind that there is.
fn is_kind(word: &str, text: &Patchwork, report: &mut Report) -> bool {
    match word {
        word if KINDS.contains(&word) || ["Alias", "Patch"].contains(&word) => return true,
        "" if text.as_str().starts_with('{') => slips::json(&text.spot(0), "", report),
        "" => {
            let help = format!("begin with one of: {}", KINDS.join(", "));
            report.help(Code::NoEntry, &text.spot(0), "", "an entry begins with its kind".to_owned(), help);
        }
        other => {
            let known: Vec<&str> = KINDS.iter().copied().chain(["Alias", "Patch"]).collect();
            let help = did_you_mean(other, &known);
            report.help(Code::UnknownKind, &text.spot(0), "", format!("`{other}` is no kind of entry"), help);
        }
    }
    false
}

/// Takes `replaces: true` off an entry: it belongs to loading, not to the thing. Spaces stand in its place, so that
/// everything behind it keeps its line and column.
fn take_replaces(text: &mut Patchwork, shape: &mut Option<Value>, report: &mut Report) -> Option<Spot> {
    let Some(Value { shape: Shape::Fields(fields), .. }) = shape else { return None };
    let at = fields.iter().position(|field| &text.as_str()[field.name.clone()] == "replaces")?;
    let field = fields.remove(at);
    let spot = text.spot(field.name.start);
    let written = text.as_str()[field.value.span.clone()].to_owned();
    if !["true", "false"].contains(&written.as_str()) {
        let message = format!("`replaces` is `{written}`");
        let help = "write `replaces: true`, or leave it out".to_owned();
        report.help(Code::BadValue, &text.spot(field.value.span.start), "replaces", message, help);
    }
    let comma = text.as_str()[field.value.span.end..].find(|c: char| !c.is_whitespace());
    let comma = comma.map(|blank| field.value.span.end + blank).filter(|at| text.as_str()[*at..].starts_with(','));
    if let Some(comma) = comma {
        text.blank(comma..comma + 1);
    }
    text.blank(field.span());
    (written == "true").then_some(spot)
}
