//! The words themselves: forms that the narrator knows, braces that match, characters that can be seen.

use crate::Language;
use crate::code::Code;
use crate::invisible::is_invisible;
use crate::load::{Body, Entry, Message, PackTexts, Report, Spot};
use crate::model::{Grammar, Lexicon};
use std::rc::Rc;

/// Checks texts, grammar and lexicon.
pub(crate) fn check(entries: &[Entry], texts: &[PackTexts], report: &mut Report) {
    for texts in texts {
        for (key, message) in &texts.messages {
            forms(texts.language, key, message, report);
        }
        for file in &texts.files {
            invisible(&file.text, 0, &|offset| Spot { file: Rc::clone(file), offset }, report);
        }
    }
    for entry in entries {
        match &entry.body {
            Body::Grammar(grammar) => lines(entry, grammar, report),
            Body::Lexicon(lexicon) => meaning(entry, lexicon, report),
            _ => {}
        }
        let spot = |offset: usize| Spot { file: Rc::clone(&entry.file), offset };
        invisible(entry.text(), entry.start, &spot, report);
    }
}

fn forms(language: Language, key: &str, message: &Message, report: &mut Report) {
    for (name, value) in &message.attributes {
        let allowed: &[&str] = match (name.as_str(), language) {
            // Things are masculine or feminine in Spanish; people may be neither.
            ("gender", _) if key.starts_with("being-") || key.starts_with("preset-") => &["m", "f", "n"],
            ("gender", Language::Es) => &["m", "f"],
            ("article", Language::En) => &["a", "an", "some"],
            ("proper", _) => &["yes"],
            _ => continue,
        };
        let written = value.as_deref().unwrap_or("{ ... }").trim();
        if !allowed.contains(&written) {
            let text = format!("`.{name}` of `{key}` is `{written}`");
            let help = format!("write one of: {}", allowed.join(", "));
            report.help(Code::BadWordForm, &message.spot(Some(name)), key, text, help);
        }
    }
}

fn lines(entry: &Entry, grammar: &Grammar, report: &mut Report) {
    if grammar.lines.is_empty() {
        let help = "write at least one whole sentence".to_owned();
        report.help(Code::GrammarLine, &entry.spot(""), "Grammar", "the grammar has no lines".to_owned(), help);
    }
    for line in &grammar.lines {
        if let Some(message) = brace_fault(line) {
            let help = "a slot is written {name}, {the target} or {Target}".to_owned();
            let spot = entry.spot_after("", line.split(['"', '\\']).next().unwrap_or_default());
            report.help(Code::GrammarLine, &spot, "Grammar.lines", message, help);
        }
    }
}

/// What is wrong with the slots of a line.
fn brace_fault(line: &str) -> Option<String> {
    if line.trim().is_empty() {
        return Some("the line is empty".to_owned());
    }
    let mut open: Option<usize> = None;
    for (at, letter) in line.char_indices() {
        match (letter, open) {
            ('{', None) => open = Some(at),
            ('{', Some(_)) => return Some(format!("a `{{` stands inside a slot: {line}")),
            ('}', None) => return Some(format!("a `}}` closes no slot: {line}")),
            ('}', Some(start)) if line[start + 1..at].trim().is_empty() => {
                return Some(format!("a slot is empty: {line}"));
            }
            ('}', Some(_)) => open = None,
            _ => {}
        }
    }
    open.map(|_| format!("a `{{` is never closed: {line}"))
}

fn meaning(entry: &Entry, lexicon: &Lexicon, report: &mut Report) {
    let message = match (&lexicon.verb, &lexicon.thing) {
        (Some(_), Some(_)) => "the words mean a verb and a thing at once",
        (None, None) => "the words mean neither a verb nor a thing",
        _ if lexicon.words.iter().all(|word| word.trim().is_empty()) => "there are no words",
        _ => return,
    };
    let help = "write `verb` or `thing`, and `words` without articles".to_owned();
    report.help(Code::LexiconEntry, &entry.spot(""), "Lexicon", message.to_owned(), help);
}

/// Characters that nobody sees, but a reader's screen or a narrator's prompt obeys.
fn invisible(text: &str, start: usize, spot: &dyn Fn(usize) -> Spot, report: &mut Report) {
    let found =
        text.char_indices().filter(|(at, letter)| is_invisible(*letter) && (start + at > 0 || *letter != '\u{feff}'));
    for (at, letter) in found {
        let message = format!("an invisible character stands here: U+{:04X}", u32::from(letter));
        report.help(Code::InvisibleCharacter, &spot(start + at), "", message, "take it out".to_owned());
    }
}
