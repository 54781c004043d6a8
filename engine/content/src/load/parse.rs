//! Reads entries: finds the kind, reads the rest as that kind, and turns RON's errors into diagnostics with a place.

use super::entry::{Body, Entry, KINDS};
use super::files::{Pack, TextFile};
use super::report::{Report, Spot, offset_of};
use super::split::split;
use super::suggest::did_you_mean;
use crate::code::Code;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;
use std::rc::Rc;

/// A stretch of a file that is one RON value.
pub(crate) struct Piece {
    /// The file.
    pub(crate) file: Rc<TextFile>,
    /// Its first byte.
    pub(crate) start: usize,
    /// The byte after its last.
    pub(crate) end: usize,
}

impl Piece {
    fn text(&self) -> &str {
        &self.file.text[self.start..self.end]
    }

    fn spot(&self, offset: usize) -> Spot {
        Spot { file: Rc::clone(&self.file), offset: self.start + offset }
    }
}

/// Reads all entries of a pack.
pub(crate) fn entries(pack: &Pack, report: &mut Report) -> Vec<Entry> {
    pack.data.iter().flat_map(|file| entries_of_file(pack, file, report)).collect()
}

fn entries_of_file(pack: &Pack, file: &Rc<TextFile>, report: &mut Report) -> Vec<Entry> {
    let text = &file.text;
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let at = |offset: usize| Spot { file: Rc::clone(file), offset };
    let first = text[start..].find(|c: char| !c.is_whitespace()).map_or(start, |found| start + found);
    if text[first..].starts_with('{') {
        json(&at(first), report);
        return Vec::new();
    }
    let split = split(text, start);
    for fault in &split.faults {
        let code = if fault.unclosed { Code::Unclosed } else { Code::NoEntry };
        let help = (!fault.unclosed).then(|| "write `[ Place( ... ), Being( ... ), ]`".to_owned());
        report.help(code, &at(fault.offset), "", fault.message.clone(), help);
    }
    let broken = split.broken.into_iter().map(|range| (range, true));
    let mut pieces: Vec<_> = split.entries.into_iter().map(|range| (range, false)).chain(broken).collect();
    pieces.sort_by_key(|(range, _)| range.start);
    let entry = |(range, broken): (std::ops::Range<usize>, bool)| {
        let piece = Piece { file: Rc::clone(file), start: range.start, end: range.end };
        let word: String = piece.text().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let body = if broken { Body::Broken } else { body(&word, &piece, report).unwrap_or(Body::Broken) };
        Entry { pack: pack.id().to_owned(), kind: word, body, file: piece.file, start: range.start, end: range.end }
    };
    pieces.into_iter().map(entry).collect()
}

fn json(spot: &Spot, report: &mut Report) {
    let help = "write `Place(id: \"pack:name\", ...)`: kinds by name, round brackets, field names without quotes";
    report.help(Code::Json, spot, "", "this is JSON; packs are written in RON".to_owned(), help.to_owned());
}

fn body(word: &str, piece: &Piece, report: &mut Report) -> Option<Body> {
    match word {
        "Rules" => value(piece, report).map(Body::Rules),
        "Attribute" => value(piece, report).map(Body::Attribute),
        "Skill" => value(piece, report).map(Body::Skill),
        "Condition" => value(piece, report).map(Body::Condition),
        "Stunt" => value(piece, report).map(Body::Stunt),
        "Item" => value(piece, report).map(Body::Item),
        "Shop" => value(piece, report).map(Body::Shop),
        "Being" => value(piece, report).map(Body::Being),
        "Place" => value(piece, report).map(Body::Place),
        "Dialogue" => value(piece, report).map(Body::Dialogue),
        "Quest" => value(piece, report).map(Body::Quest),
        "Journal" => value(piece, report).map(Body::Journal),
        "Flag" => value(piece, report).map(Body::Flag),
        "Ending" => value(piece, report).map(Body::Ending),
        "Preset" => value(piece, report).map(Body::Preset),
        "Scenario" => value(piece, report).map(Body::Scenario),
        "Grammar" => value(piece, report).map(Body::Grammar),
        "Lexicon" => value(piece, report).map(Body::Lexicon),
        "" if piece.text().starts_with('{') => {
            json(&piece.spot(0), report);
            None
        }
        "" => {
            let help = format!("begin with one of: {}", KINDS.join(", "));
            report.help(Code::NoEntry, &piece.spot(0), "", "an entry begins with its kind".to_owned(), help);
            None
        }
        other => {
            let help = did_you_mean(other, &KINDS);
            report.help(Code::UnknownKind, &piece.spot(0), "", format!("`{other}` is no kind of entry"), help);
            None
        }
    }
}

/// Reads one RON value of a known type.
pub(crate) fn value<T: DeserializeOwned>(piece: &Piece, report: &mut Report) -> Option<T> {
    let text = piece.text();
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let options = ron::Options::default().with_default_extension(extensions);
    let mut reader = match ron::Deserializer::from_str_with_options(text, &options) {
        Ok(reader) => reader,
        Err(error) => return fail(piece, &error, "", report),
    };
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut reader, &mut track);
    let read = T::deserialize(tracked).and_then(|value| reader.end().map(|()| value));
    match read {
        Ok(value) => Some(value),
        Err(error) => {
            let error = reader.span_error(error);
            fail(piece, &error, &track.path().to_string(), report)
        }
    }
}

fn fail<T>(piece: &Piece, error: &ron::error::SpannedError, path: &str, report: &mut Report) -> Option<T> {
    let text = piece.text();
    let begins = offset_of(text, error.span.start.line, error.span.start.col);
    let ends = offset_of(text, error.span.end.line, error.span.end.col);
    // The tracker writes `?` where the reader stopped before it knew the field.
    let path = path.trim_end_matches(['?', '.']);
    if let Some(curly) = curly_quote(text, ends) {
        let message = "a curly quotation mark stands where a straight one belongs".to_owned();
        let help = "write \" instead; word processors change them".to_owned();
        report.help(Code::CurlyQuotes, &piece.spot(curly), path, message, help);
        return None;
    }
    let told = tell(&error.code);
    let offset = match &told.word {
        // The word is what the reader looks for; the parser may have stopped before or after it.
        Some(word) => word_near(text, word, begins, ends).unwrap_or(begins),
        None => begins,
    };
    if matches!(error.code, ron::Error::ExpectedIdentifier) && is_json_field(&text[ends..]) {
        json(&piece.spot(offset), report);
        return None;
    }
    report.help(told.code, &piece.spot(offset), path, told.message, told.help);
    None
}

/// Whether a text begins with `"name":`.
fn is_json_field(text: &str) -> bool {
    let name = text.trim_start().strip_prefix('"').and_then(|rest| rest.split_once('"'));
    name.is_some_and(|(_, rest)| rest.trim_start().starts_with(':'))
}

struct Told {
    code: Code,
    message: String,
    help: Option<String>,
    word: Option<String>,
}

/// What an error of RON means to somebody who writes packs.
fn tell(error: &ron::Error) -> Told {
    let told =
        |code, message: String, help, word: Option<&str>| Told { code, message, help, word: word.map(str::to_owned) };
    match error {
        ron::Error::NoSuchStructField { expected, found, outer } => {
            let of = outer.as_ref().map_or(String::new(), |outer| format!(" of `{outer}`"));
            let message = format!("there is no field `{found}`{of}");
            told(Code::UnknownField, message, did_you_mean(found, expected), Some(found))
        }
        ron::Error::NoSuchEnumVariant { expected, found, outer } => {
            let of = outer.as_ref().map_or(String::new(), |outer| format!(" of `{outer}`"));
            let message = format!("there is no choice `{found}`{of}");
            told(Code::UnknownVariant, message, did_you_mean(found, expected), Some(found))
        }
        ron::Error::MissingStructField { field, outer } => {
            let of = outer.as_ref().map_or(String::new(), |outer| format!(" of `{outer}`"));
            told(
                Code::MissingField,
                format!("the field `{field}`{of} is missing"),
                Some(format!("write `{field}: ...`")),
                None,
            )
        }
        ron::Error::DuplicateStructField { field, .. } => told(
            Code::FieldTwice,
            format!("the field `{field}` is written twice"),
            Some("keep one".to_owned()),
            Some(field),
        ),
        ron::Error::Message(message) if message.ends_with("stands twice") => {
            told(Code::FieldTwice, message.clone(), Some("keep one".to_owned()), None)
        }
        ron::Error::Message(message) => {
            let word = message.split('`').nth(1);
            told(Code::BadValue, message.clone(), None, word)
        }
        ron::Error::InvalidValueForType { expected, found } => {
            told(Code::BadValue, format!("here belongs {expected}, not {found}"), None, None)
        }
        ron::Error::IntegerOutOfBounds => {
            told(Code::BadValue, "the number is too large or too small for its field".to_owned(), None, None)
        }
        ron::Error::ExpectedDifferentLength { expected, found } => {
            told(Code::BadValue, format!("here belongs {expected}, not {found} values"), None, None)
        }
        other => {
            let text = other.to_string();
            let mut letters = text.chars();
            let first = letters.next().map(|c| c.to_lowercase().to_string()).unwrap_or_default();
            told(Code::Syntax, format!("{first}{}", letters.as_str()), None, None)
        }
    }
}

/// Where `word` stands nearest before or at the place where the reader stopped.
fn word_near(text: &str, word: &str, begins: usize, ends: usize) -> Option<usize> {
    let reach = (ends + word.len()).min(text.len());
    let reach = (reach..=text.len()).find(|at| text.is_char_boundary(*at))?;
    text[..reach].rmatch_indices(word).map(|(at, _)| at).find(|at| *at <= ends.max(begins))
}

/// The curly quote at which the reader stopped, if it is one: inside of strings they are welcome.
fn curly_quote(text: &str, near: usize) -> Option<usize> {
    let blank = text[near.min(text.len())..].len() - text[near.min(text.len())..].trim_start().len();
    let here = (near + blank).min(text.len());
    let is_curly =
        |at: &usize| text[*at..].starts_with(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}', '\u{ab}']);
    let before = text[..here].char_indices().next_back().map(|(at, _)| at);
    [Some(here), before].into_iter().flatten().find(is_curly)
}
