//! The words themselves: forms that the narrator knows, braces that match, characters that can be seen.

use super::ids::Known;
use super::slots::{slots_of, unknown_slots};
use crate::Language;
use crate::code::Code;
use crate::diagnostic::Severity;
use crate::invisible::is_invisible;
use crate::load::{Body, Entry, Message, PackTexts, Report, Spot, kinds_of_ids, nearest};
use crate::model::{Grammar, Lexicon};
use std::collections::BTreeSet;
use std::rc::Rc;

/// Checks texts, grammar and lexicon.
pub(crate) fn check(entries: &[Entry], texts: &[PackTexts], known: &Known<'_>, report: &mut Report) {
    let meanings = Meanings { verbs: verbs(entries), things: things(known) };
    for texts in texts {
        for (key, message) in &texts.messages {
            forms(texts.language, key, message, report);
        }
        for file in &texts.files {
            // A mark at the very beginning has been told of as what it is.
            let mark = if file.text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
            let spot = |offset| Spot { file: Rc::clone(file), offset: mark + offset };
            invisible(&file.text[mark..], &spot, report);
        }
    }
    for entry in entries {
        match &entry.body {
            Body::Grammar(grammar) => lines(entry, grammar, report),
            Body::Lexicon(lexicon) => {
                meaning(entry, lexicon, report);
                points_somewhere(entry, lexicon, &meanings, report);
            }
            _ => {}
        }
        invisible(entry.text(), &|offset| entry.at(offset), report);
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
            ("body", _) => &["person", "beast", "other"],
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
            report.help(Code::GrammarLine, &line_spot(entry, line), "Grammar.lines", message, help);
        }
        for slot in unknown_slots(grammar.cue, line) {
            let message = format!("`{:?}` has no slot `{slot}`", grammar.cue);
            let known = slots_of(grammar.cue).unwrap_or_default();
            let help = match nearest(&slot, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if known.is_empty() => "it has none; write the line without".to_owned(),
                None => format!("its slots are: {}", known.join(", ")),
            };
            report.help(Code::UnknownSlot, &line_spot(entry, line), "Grammar.lines", message, help);
        }
    }
}

/// Where a line stands; as written, it may hold escapes.
fn line_spot(entry: &Entry, line: &str) -> Spot {
    entry.spot_after("", line.split(['"', '\\']).next().unwrap_or_default())
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

/// What words can mean.
struct Meanings<'a> {
    verbs: BTreeSet<&'a str>,
    things: BTreeSet<String>,
}

/// The verbs that mean something: of actions, of stunts, and those that the pack of the rules has words for, because the
/// interpreter knows them by itself.
fn verbs(entries: &[Entry]) -> BTreeSet<&str> {
    let rules = entries.iter().find(|entry| entry.kind == "Rules").map(|entry| entry.pack.as_str());
    let mut verbs = BTreeSet::new();
    for entry in entries {
        match &entry.body {
            Body::Place(place) => verbs.extend(place.actions.iter().map(|action| action.verb.as_str())),
            Body::Stunt(stunt) => _ = verbs.insert(stunt.id.name()),
            Body::Lexicon(lexicon) if Some(entry.pack.as_str()) == rules => {
                verbs.extend(lexicon.verb.iter().map(|verb| verb.as_str()));
            }
            _ => {}
        }
    }
    verbs
}

/// The keys of all things.
fn things(known: &Known<'_>) -> BTreeSet<String> {
    let keys = |kind: &'static str| {
        known.ids(kind).filter_map(move |id| id.split_once(':').map(|(_, name)| format!("{kind}-{name}")))
    };
    kinds_of_ids().flat_map(keys).collect()
}

/// What the words of a lexicon mean is there.
fn points_somewhere(entry: &Entry, lexicon: &Lexicon, meanings: &Meanings<'_>, report: &mut Report) {
    if report.reading_failed() || report.is_full(Severity::Error) {
        // A verb may be that of a place which could not be read.
        return;
    }
    let Meanings { verbs, things } = meanings;
    if let Some(verb) = lexicon.verb.as_ref().filter(|verb| !verbs.contains(verb.as_str())) {
        let near = nearest(verb.as_str(), verbs.iter().copied());
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let help = help.or_else(|| Some("write `verb` at an action, or take the words out".to_owned()));
        let message = format!("nothing is done by the verb `{verb}`");
        report.help(Code::UnknownMeaning, &entry.spot(verb.as_str()), "Lexicon.verb", message, help);
    }
    let Some(thing) = &lexicon.thing else { return };
    if !things.contains(thing) {
        let near = nearest(thing, things.iter().map(String::as_str));
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let help = help.or_else(|| Some("write the kind and the name of a thing, `exit-harbour_door`".to_owned()));
        let message = format!("there is nothing that `{thing}` could mean");
        report.help(Code::UnknownMeaning, &entry.spot(thing), "Lexicon.thing", message, help);
    }
}

/// Characters that nobody sees, but a reader's screen or a narrator's prompt obeys.
fn invisible(text: &str, spot: &dyn Fn(usize) -> Spot, report: &mut Report) {
    for (at, letter) in text.char_indices().filter(|(_, letter)| is_invisible(*letter)) {
        let message = format!("an invisible character stands here: U+{:04X}", u32::from(letter));
        report.help(Code::InvisibleCharacter, &spot(at), "", message, "take it out".to_owned());
    }
}
