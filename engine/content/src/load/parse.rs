//! Reads RON as a known type, and turns its errors into diagnostics with a place.

use super::patchwork::Patchwork;
use super::report::{Report, offset_of};
use super::shape::Shape;
use super::suggest::did_you_mean;
use super::{raw, slips};
use crate::NESTING_MAX;
use crate::code::Code;
use ron::extensions::Extensions;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};

/// RON counts each bracket several times: for the field, the option and the enum around it. Higher than it ever counts
/// for [`NESTING_MAX`] brackets, which the loader counts itself.
const RECURSION_MAX: usize = 8 * NESTING_MAX;

fn options() -> ron::Options {
    let extensions = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_VARIANT_NEWTYPES;
    ron::Options::default().with_default_extension(extensions).with_recursion_limit(RECURSION_MAX)
}

/// The value as RON with every field written.
pub(crate) fn written_out<T: Serialize>(value: &T) -> Option<String> {
    options().to_string(value).ok()
}

/// Reads one RON value of a known type.
pub(crate) fn value<T: DeserializeOwned>(piece: &Patchwork, report: &mut Report) -> Option<T> {
    let text = piece.as_str();
    let mut reader = match ron::Deserializer::from_str_with_options(text, &options()) {
        Ok(reader) => reader,
        Err(error) => return fail(piece, &error, &serde_path_to_error::Track::new().path(), report),
    };
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut reader, &mut track);
    let read = T::deserialize(tracked).and_then(|value| reader.end().map(|()| value));
    match read {
        Ok(value) => Some(value),
        Err(error) => {
            let error = reader.span_error(error);
            let path = track.path();
            fail(piece, &error, &path, report)
        }
    }
}

fn fail<T>(piece: &Patchwork, error: &ron::error::SpannedError, at: &Path, report: &mut Report) -> Option<T> {
    let text = piece.as_str();
    let begins = offset_of(text, error.span.start.line, error.span.start.col);
    let ends = offset_of(text, error.span.end.line, error.span.end.col);
    // The tracker writes `?` where the reader stopped before it knew the field.
    let path = at.to_string();
    let path = path.trim_end_matches(['?', '.']);
    if let Some(curly) = curly_quote(text, ends) {
        let message = "a curly quotation mark stands where a straight one belongs".to_owned();
        let help = "write \" instead; word processors change them".to_owned();
        report.help(Code::CurlyQuotes, &piece.spot(curly), path, message, help);
        return None;
    }
    let blank = text[ends..].len() - text[ends..].trim_start().len();
    if [begins, ends, ends + blank].into_iter().any(|at| slips::json_value(piece, at, path, report)) {
        return None;
    }
    let told = tell(&error.code);
    let offset = match &told.word {
        // The word is what the reader looks for; the parser may have stopped before or after it.
        Some(word) => word_near(text, word, begins, ends).unwrap_or(begins),
        None if told.code == Code::BadValue => value_at(text, at).unwrap_or(begins),
        None => begins,
    };
    report.help(told.code, &piece.spot(offset), path, told.message, told.help);
    None
}

/// Where the value of a path begins.
fn value_at(text: &str, path: &Path) -> Option<usize> {
    let shape = raw::read(text).ok()?;
    let mut here = &shape;
    for segment in path.iter() {
        here = here.inside(text);
        here = match (segment, &here.shape) {
            (Segment::Map { key }, _) => &here.field(text, key)?.value,
            (Segment::Seq { index }, Shape::List(elements) | Shape::Tuple(elements)) => elements.get(*index)?,
            // The content of a choice stands in its bracket; its fields do so without one of their own.
            (Segment::Enum { .. }, Shape::Tuple(elements)) => elements.first()?,
            (Segment::Enum { .. }, _) => here,
            _ => return None,
        };
    }
    Some(here.span.start)
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
        ron::Error::ExpectedInteger => told(Code::BadValue, "here belongs a whole number".to_owned(), None, None),
        ron::Error::ExpectedBoolean => told(Code::BadValue, "here belongs `true` or `false`".to_owned(), None, None),
        ron::Error::ExpectedString => told(Code::BadValue, "here belongs a text in quotes".to_owned(), None, None),
        ron::Error::ExpectedArray => told(Code::BadValue, "here belongs a list: `[ ... ]`".to_owned(), None, None),
        ron::Error::ExpectedMap => told(Code::BadValue, "here belongs a map: `{ ... }`".to_owned(), None, None),
        ron::Error::ExpectedNamedStructLike(name) => {
            let of = if name.is_empty() { String::new() } else { format!(" of `{name}`") };
            told(Code::BadValue, format!("here belong the fields{of} in brackets: `( ... )`"), None, None)
        }
        ron::Error::ExpectedStructLike => {
            told(Code::BadValue, "here belongs a bracket: `( ... )`".to_owned(), None, None)
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
