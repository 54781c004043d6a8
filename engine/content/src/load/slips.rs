//! What a slip in the writing of RON is called, and what to do about it.

use super::patchwork::Patchwork;
use super::raw::Slip;
use super::report::{Report, Spot};
use super::shape::{Shape, Value};
use crate::NESTING_MAX;
use crate::code::Code;
use std::collections::BTreeSet;

/// Tells of a slip. `false` where RON's own reader is to say what is wrong.
pub(crate) fn tell(slip: Slip, text: &Patchwork, offset: usize, report: &mut Report) -> bool {
    let spot = text.spot(offset);
    let (code, message, help) = match slip {
        Slip::Other => return false,
        Slip::JsonField => {
            json(&spot, "", report);
            return true;
        }
        Slip::Comma => (Code::Syntax, "a comma is missing here".to_owned(), "write a comma behind each value"),
        Slip::Colon => (Code::Syntax, "a colon is missing here".to_owned(), "write `name: value`"),
        Slip::Equals => (Code::Syntax, "`=` stands where a colon belongs".to_owned(), "write `name: value`"),
        Slip::NoValue => (
            Code::Syntax,
            "a value is missing here".to_owned(),
            "write one, or take the name in front of it or one comma too many out",
        ),
        Slip::Curly => (
            Code::CurlyQuotes,
            "a curly quotation mark stands where a straight one belongs".to_owned(),
            "write \" instead; word processors change them",
        ),
        Slip::TooDeep => (
            Code::TooDeep,
            format!("more than {NESTING_MAX} brackets stand in each other"),
            "write it flatter; this looks like a slip",
        ),
    };
    report.help(code, &spot, "", message, help.to_owned());
    true
}

/// Tells of JSON that was pasted.
pub(crate) fn json(spot: &Spot, path: &str, report: &mut Report) {
    let help = "write `Place(id: \"pack:name\", ...)`: kinds by name, round brackets, field names without quotes";
    report.help(Code::Json, spot, path, "this is JSON; packs are written in RON".to_owned(), help.to_owned());
}

/// Tells of JSON's braces where a struct belongs, or of its `null`; `false` where neither stands at `offset`.
pub(crate) fn json_value(text: &Patchwork, offset: usize, path: &str, report: &mut Report) -> bool {
    let rest = &text.as_str()[offset..];
    let word: String = rest.chars().take_while(char::is_ascii_alphanumeric).collect();
    let (message, help) = if rest.starts_with('{') {
        ("curly brackets stand where round ones belong", "write `(name: value, ...)`; curly brackets are for maps")
    } else if ["null", "nil", "undefined"].contains(&word.as_str()) {
        ("`null` is JSON; packs are written in RON", "leave the field out, or write `None`")
    } else {
        return false;
    };
    report.help(Code::Json, &text.spot(offset), path, message.to_owned(), help.to_owned());
    true
}

/// Tells of fields and keys that stand twice in one bracket, where RON would keep the last in silence.
pub(crate) fn twice(value: &Value, text: &Patchwork, report: &mut Report) -> bool {
    let mut found = false;
    let written = text.as_str();
    value.each(&mut |value| {
        let (what, names): (&str, Vec<(&str, usize)>) = match &value.shape {
            Shape::Fields(fields) => {
                ("field", fields.iter().map(|one| (&written[one.name.clone()], one.name.start)).collect())
            }
            Shape::Map(pairs) => {
                ("key", pairs.iter().map(|(key, _)| (&written[key.span.clone()], key.span.start)).collect())
            }
            _ => return,
        };
        let mut seen = BTreeSet::new();
        for (name, at) in names.into_iter().map(|(name, at)| (name.trim_matches('"'), at)) {
            if !seen.insert(name) {
                let message = format!("the {what} `{name}` is written twice");
                report.help(Code::FieldTwice, &text.spot(at), "", message, "keep one".to_owned());
                found = true;
            }
        }
    });
    found
}
