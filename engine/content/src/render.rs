//! How diagnostics are printed: for people with the source line and a caret, for editors in one line, for tools as JSON.

use crate::diagnostic::{Diagnostic, Severity};
use crate::invisible::visible;
use crate::load::offset_of;
use crate::source::PackFiles;
use ariadne::{Color, Config, IndexType, Label, Report, ReportKind, Source};
use std::collections::BTreeMap;
use std::ops::Range;

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the source line and a caret.
    Long {
        /// Whether the terminal shows colours.
        colour: bool,
    },
    /// `file:line:column: error[G0101]: message`, one line each.
    Short,
    /// An array of objects with the fields of [`Diagnostic`].
    Json,
}

/// Prints diagnostics. `packs` are the files that were loaded; the long form quotes them.
pub fn render(diagnostics: &[Diagnostic], packs: &[PackFiles], format: Format) -> String {
    match format {
        Format::Long { colour } => long(diagnostics, packs, colour),
        Format::Short => diagnostics.iter().map(|one| one.short() + "\n").collect(),
        // Strings and numbers only: there is nothing that JSON could refuse.
        Format::Json => serde_json::to_string_pretty(diagnostics).unwrap_or_default() + "\n",
    }
}

fn long(diagnostics: &[Diagnostic], packs: &[PackFiles], colour: bool) -> String {
    let texts = texts(diagnostics, packs);
    let mut printed = Vec::new();
    for one in diagnostics {
        let source = texts.get(one.file.as_str()).map_or("", String::as_str);
        if source.is_empty() {
            // Nothing to quote: the file is missing, empty, or no text.
            printed.extend_from_slice(without_source(one).as_bytes());
            continue;
        }
        let title = format!("{}[{}]", one.severity.word(), one.code.text());
        let report = report(one, &title, source, colour);
        let cache = (one.file.clone(), Source::from(source.to_owned()));
        // Writing into memory does not fail.
        let _ = report.write(cache, &mut printed);
        printed.push(b'\n');
    }
    let printed = String::from_utf8_lossy(&printed).into_owned();
    if colour { printed } else { without_colour(&printed) }
}

/// The texts of the files that are spoken of, by the name that diagnostics use.
fn texts<'a>(diagnostics: &'a [Diagnostic], packs: &[PackFiles]) -> BTreeMap<&'a str, String> {
    let find = |file: &str| {
        packs.iter().find_map(|pack| {
            let path = file.strip_prefix(&pack.origin)?.strip_prefix('/')?;
            pack.files.get(path).map(|bytes| visible(&String::from_utf8_lossy(bytes)))
        })
    };
    let mut texts = BTreeMap::new();
    for one in diagnostics {
        texts.entry(one.file.as_str()).or_insert_with(|| find(&one.file).unwrap_or_default());
    }
    texts
}

/// Ariadne paints the first word even where it was asked not to.
fn without_colour(text: &str) -> String {
    let mut parts = text.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| plain + part.split_once('m').map_or(part, |(_, rest)| rest))
}

fn without_source(one: &Diagnostic) -> String {
    let help = one.help.as_ref().map(|help| format!("    help: {help}\n")).unwrap_or_default();
    format!("{}\n{help}\n", one.short())
}

fn report<'a>(one: &Diagnostic, title: &'a str, source: &str, colour: bool) -> Report<'a, (String, Range<usize>)> {
    let paint = match one.severity {
        Severity::Error => Color::Red,
        Severity::Warning => Color::Yellow,
    };
    let start = offset_of(source, one.line, one.column);
    let span = (one.file.clone(), start..start + width(&source[start..]));
    let place = if one.path.is_empty() { "here".to_owned() } else { one.path.clone() };
    let mut report = Report::build(ReportKind::Custom(title, paint), span.clone())
        .with_config(Config::default().with_color(colour).with_index_type(IndexType::Byte))
        .with_message(&one.message)
        .with_label(Label::new(span).with_message(place).with_color(paint));
    if let Some(help) = &one.help {
        report.set_help(help);
    }
    report.finish()
}

/// How many bytes the caret underlines: a word, a string, or one character.
fn width(rest: &str) -> usize {
    let mut letters = rest.char_indices();
    let Some((_, first)) = letters.next() else { return 0 };
    let end = if first == '"' {
        letters.find(|(_, letter)| matches!(letter, '"' | '\n')).map(|(at, letter)| at + usize::from(letter == '"'))
    } else {
        letters.find(|(_, letter)| !letter.is_alphanumeric() && !matches!(letter, '_' | '-')).map(|(at, _)| at)
    };
    end.unwrap_or(rest.len()).max(first.len_utf8())
}
