//! Markup, data and talk about the task: what no narrator says.

use super::fault::{Fault, FaultKind};
use super::scene::Scene;
use super::words::plain;
use super::worn::read;
use std::sync::LazyLock;

/// What stands in no prose, wherever it stands.
const SIGNS: [&str; 22] = [
    "```", "{", "}", "<|", "|>", "</", "<think", "[inst", "[/inst", "**", "__", "##", "http://", "https://", "\\n",
    "\":", "$(", "[[", "]]", "~~", "===", "|--",
];

/// Words of a model about itself, its prompt and its game, without accents.
static TALK: LazyLock<Vec<String>> = LazyLock::new(|| read(include_str!("lists/machine.txt")));

pub(super) fn check(scene: &Scene, sentence: &str, faults: &mut Vec<Fault>) {
    let lower = sentence.to_lowercase();
    let sign = SIGNS.iter().find_map(|sign| Some((lower.find(sign)?, sign.len())));
    let found = sign.or_else(|| {
        let plain = format!(" {} ", spaced(sentence));
        // A role stands before what it says.
        let says = |talk: &&String| if talk.ends_with(": ") { plain.starts_with(*talk) } else { plain.contains(*talk) };
        TALK.iter().filter(says).any(|talk| !scene.has_text(talk.trim())).then_some((0, sentence.len()))
    });
    let numbered = lower.trim().trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = matches!(numbered, "." | ")") && lower.trim().len() > 1;
    let list = numbered
        || lower.trim_start().strip_prefix(['-', '*', '•', '#', '>']).is_some_and(|rest| rest.starts_with(' '));
    if let Some((at, long)) = found.or(list.then_some((0, 1))) {
        faults.push(Fault { kind: FaultKind::Machine, span: at..(at + long).min(sentence.len()) });
    }
}

/// The words with one space between them; a colon stays with its word.
fn spaced(sentence: &str) -> String {
    let plain = plain(sentence);
    let words = plain.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | ':' | '-')));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
