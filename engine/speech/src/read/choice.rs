//! A choice of the screen by its number: "3", "la opción tres", "elijo la segunda", "the last one".

use super::Reading;
use super::deed::Reader;
use super::normal::{COMMA, PLEASE, number, ordinal};
use gesta_content::TextArg;

/// Articles before a number or an ordinal.
const ARTICLES: [&str; 4] = ["la", "el", "lo", "the"];
/// Words for the last of several.
const LAST: [&str; 3] = ["last", "ultima", "ultimo"];
/// So many words at most name a choice.
const WORDS_MAX: usize = 8;

/// Which choice is meant.
enum Nth {
    /// This one, from 1.
    At(usize),
    /// The last.
    Last,
}

impl Reader<'_> {
    /// The choice that a clause names by its number.
    pub(crate) fn by_number(&mut self, words: &[String]) -> Option<Reading> {
        let n = match self.nth(words)? {
            Nth::At(n) => n,
            Nth::Last => self.view.offers.len().max(1),
        };
        let offers = &self.view.offers;
        if let Some(offer) = n.checked_sub(1).and_then(|at| offers.get(at)) {
            return Some(Reading::Act(offer.command.clone()));
        }
        if offers.is_empty() {
            return Some(self.unknown(self.words.core("unknown-no_choices", &[])));
        }
        let args = [
            ("n", TextArg::Int(i64::try_from(n).unwrap_or(i64::MAX).min(999_999))),
            ("max", TextArg::Int(offers.len() as i64)),
        ];
        Some(self.unknown(self.words.core("unknown-number", &args)))
    }

    /// The place, from 1, that words name among so many choices.
    pub(super) fn choice_at(&self, words: &[String], count: usize) -> Option<usize> {
        match self.nth(words)? {
            Nth::At(n) => Some(n),
            Nth::Last => Some(count),
        }
    }

    /// The number that a clause is, besides words of choosing.
    fn nth(&self, words: &[String]) -> Option<Nth> {
        if words.len() > WORDS_MAX {
            return None;
        }
        let small = |word: &&String| *word != COMMA && !PLEASE.contains(&word.as_str());
        let words: Vec<String> = words.iter().filter(small).cloned().collect();
        let (mut at, mut chooses, mut choice) = (0, false, false);
        loop {
            let rest = words.get(at..).unwrap_or_default();
            let begins = |mark: &str| self.senses().begins(mark, rest);
            let (pick, loose, noun) = (begins("choose"), begins("choosing"), begins("choice"));
            if pick + loose + noun == 0 {
                break;
            }
            chooses |= pick > 0;
            choice |= noun > 0;
            at += pick.max(loose).max(noun);
        }
        let article = words.get(at).is_some_and(|word| ARTICLES.contains(&word.as_str()));
        at += usize::from(article);
        // "La opción", "the one": the word for a choice may stand behind its article, and behind its ordinal.
        let noun = self.senses().begins("choice", words.get(at..).unwrap_or_default());
        let word = words.get(at + noun)?;
        let tail = words.get(at + noun + 1..).unwrap_or_default();
        let behind = self.senses().begins("chosen", tail);
        if behind != tail.len() {
            return None;
        }
        let named = choice || noun > 0 || behind > 0;
        let digits = word.bytes().all(|b| b.is_ascii_digit());
        if digits && (named || chooses || article || words.len() == 1) {
            return Some(Nth::At(word.parse().unwrap_or(usize::MAX)));
        }
        let free = named || (article && self.scene.find(std::slice::from_ref(word)).is_empty());
        if LAST.contains(&word.as_str()) && free {
            return Some(Nth::Last);
        }
        let counted = number(word).or_else(|| ordinal(word)).filter(|_| free && !ARTICLES.contains(&word.as_str()))?;
        // "Coge la una" may be anything.
        (named || counted > 1 || ordinal(word).is_some()).then_some(Nth::At(usize::from(counted)))
    }
}
