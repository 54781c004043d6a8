//! Terms of the codex where the story names them: which words of which passage can be looked up.

use crate::app::App;
use crate::screen::{Passage, PassageKind, TermSeen};
use gesta_content::id::CodexId;
use std::ops::Range;

/// The pack of the rules. Its terms are everyday words in a story: "she was standing there".
const RULES: &str = "core";

/// Articles before a term, which a story may leave out or change.
const ARTICLES: [&str; 6] = ["the ", "el ", "la ", "los ", "las ", "a "];

/// A term as it stands in a story: small letters, no article.
fn spelling(name: &str) -> String {
    let small = name.to_lowercase();
    let article = ARTICLES.into_iter().find(|article| small.starts_with(article)).unwrap_or_default();
    small[article.len()..].trim().to_owned()
}

/// How many bytes of a text, from its beginning, a spelling in small letters takes; `None`: another word stands there.
fn beginning(text: &str, spelling: &str) -> Option<usize> {
    let mut wanted = spelling.chars();
    let mut end = 0;
    for letter in text.chars() {
        if wanted.as_str().is_empty() {
            break;
        }
        if !letter.to_lowercase().all(|small| wanted.next() == Some(small)) {
            return None;
        }
        end += letter.len_utf8();
    }
    let whole = !text[end..].starts_with(char::is_alphanumeric);
    (wanted.as_str().is_empty() && end > 0 && whole).then_some(end)
}

/// Where terms stand in a text: each where it is named first, in order, none within another. `terms`: their spellings, the
/// longest first.
fn found(text: &str, terms: &[(String, CodexId)]) -> Vec<(Range<usize>, CodexId)> {
    let mut found: Vec<(Range<usize>, CodexId)> = Vec::new();
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let inside = found.last().is_some_and(|(range, _)| range.end > at);
        if letter.is_alphanumeric() && !before.is_alphanumeric() && !inside {
            let named = terms.iter().find_map(|(spelling, term)| Some((beginning(&text[at..], spelling)?, term)));
            let named = named.filter(|(_, term)| found.iter().all(|(_, had)| had != *term));
            found.extend(named.map(|(length, term)| (at..at + length, term.clone())));
        }
        before = letter;
    }
    found
}

impl App {
    /// Looks for the terms that the hero knows in what was told since this was done last. What was told before a term was
    /// known stays as it was.
    pub(crate) fn mark_terms(&mut self) {
        let oldest = self.screen.story.first().map_or(u64::MAX, |passage| passage.id);
        self.screen.terms.retain(|term| term.passage >= oldest);
        let next = self.next_passage();
        let from = std::mem::replace(&mut self.terms_until, next);
        let fresh = |passage: &&Passage| passage.id >= from;
        let told = |passage: &&Passage| matches!(passage.kind, PassageKind::Prose | PassageKind::Others);
        if !self.screen.story.iter().rev().take_while(fresh).any(|passage| told(&passage)) {
            return;
        }
        let known = self.view().into_iter().flat_map(|view| &view.codex).filter(|term| term.pack() != RULES);
        let mut terms: Vec<(String, CodexId)> = known.map(|id| (spelling(&self.name_of(id)), id.clone())).collect();
        terms.retain(|(spelling, _)| !spelling.is_empty());
        terms.sort_by_key(|(spelling, _)| std::cmp::Reverse(spelling.len()));
        let start = self.screen.story.partition_point(|passage| passage.id < from);
        for passage in self.screen.story[start..].iter().filter(told) {
            let seen = found(&passage.text, &terms).into_iter();
            self.screen.terms.extend(seen.map(|(range, term)| TermSeen { passage: passage.id, range, term }));
        }
    }

    /// A term was picked in the story.
    pub(crate) fn look_up(&mut self, term: CodexId) {
        if self.view().is_some_and(|view| view.codex.contains(&term)) {
            self.show_term(term);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(text: &str) -> Vec<&str> {
        let names = ["Bench of Hours", "The comb", "Bench", "Báculo de san Itzoccor", "Nonna"];
        let id = |at: usize| CodexId::new(&format!("quay:t{at}")).unwrap();
        let mut terms: Vec<_> = names.iter().enumerate().map(|(at, name)| (spelling(name), id(at))).collect();
        terms.sort_by_key(|(spelling, _)| std::cmp::Reverse(spelling.len()));
        found(text, &terms).into_iter().map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn a_term_is_found_where_it_is_named_first_and_only_as_whole_words() {
        assert_eq!(seen("Lift the Comb. A comb is a comb."), ["Comb"]);
        assert_eq!(seen("A honeycomb, combs and combing."), [""; 0]);
        assert_eq!(seen("The Bench of Hours sits; the bench is old."), ["Bench of Hours", "bench"]);
        assert_eq!(seen("Llevas el BÁCULO de san Itzoccor, nonna."), ["BÁCULO de san Itzoccor", "nonna"]);
        assert_eq!(seen("And there's Nonna"), ["Nonna"]);
        assert_eq!(seen(""), [""; 0]);
    }

    #[test]
    fn letters_that_change_their_length_break_nothing() {
        assert_eq!(seen("İ İcomb \u{1e9e} comb—潮"), ["comb"]);
    }
}
