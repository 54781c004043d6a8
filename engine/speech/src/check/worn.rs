//! Worn phrases: a passage may have one of them, and no more.

use super::fault::{Fault, FaultKind};
use super::words::plain;
use gesta_content::Language;
use std::sync::LazyLock;

/// How many of them a passage may have.
const WORN_MAX: usize = 1;

/// Phrases without accents, one a line.
fn phrases(language: Language) -> &'static [String] {
    match language {
        Language::En => &ENGLISH,
        Language::Es => &SPANISH,
    }
}

static ENGLISH: LazyLock<Vec<String>> = LazyLock::new(|| read(include_str!("lists/worn_en.txt")));
static SPANISH: LazyLock<Vec<String>> = LazyLock::new(|| read(include_str!("lists/worn_es.txt")));

/// The phrases of a list, each with a space before and behind it.
pub(super) fn read(list: &str) -> Vec<String> {
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| format!(" {line} ")).collect()
}

/// What a passage has had so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Worn {
    count: usize,
}

impl Worn {
    pub(super) fn check(&mut self, language: Language, sentence: &str, faults: &mut Vec<Fault>) {
        let words = plain(sentence);
        let words: Vec<&str> =
            words.split(|c: char| !(c.is_alphanumeric() || c == '\'')).filter(|w| !w.is_empty()).collect();
        let text = format!(" {} ", words.join(" "));
        let found = phrases(language).iter().map(|phrase| text.matches(phrase.as_str()).count()).sum::<usize>();
        self.count += found;
        if found > 0 && self.count > WORN_MAX {
            faults.push(Fault { kind: FaultKind::Worn, span: 0..sentence.len() });
        }
    }
}
