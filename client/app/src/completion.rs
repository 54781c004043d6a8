//! Completion: the words that a page knows, and how a line that is being written can go on with them.

use crate::action::Action;
use crate::app::App;
use crate::journey::plain_letter;
use crate::screen::Choice;
use crate::word::Word;
use gesta_content::TextKey;
use gesta_content::id::{Id, Kind};
use gesta_rules::View;
use gesta_speech::Words;
use std::collections::BTreeSet;

/// Most words that a page offers.
const WORDS_MAX: usize = 400;
/// So many of the last words of a line are looked at: no name is longer.
const WORDS_BACK_MAX: usize = 8;

/// A way to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The byte of the line from which on it stands.
    pub start: usize,
    /// What stands there then, up to the cursor.
    pub text: String,
}

/// How a line can go on whose text before the cursor is `before`: what goes on with the most of it comes first. Small and
/// capital letters are the same, and so are letters with and without accents.
pub fn completions(words: &[String], before: &str) -> Vec<Completion> {
    let mut starts: Vec<usize> = word_starts(before).collect();
    starts.drain(..starts.len().saturating_sub(WORDS_BACK_MAX));
    // Behind a word that is finished anything can follow.
    if !before.chars().next_back().is_some_and(in_word) {
        starts.push(before.len());
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for start in starts {
        let written = plain(&before[start..]);
        for text in going_on(words, &written) {
            if seen.insert(plain(&before[..start]) + &plain(text)) {
                found.push(Completion { start, text: text.to_owned() });
            }
        }
    }
    found
}

/// The words that begin with what is written, then those that have it further in: "loft" finds "the net loft".
fn going_on<'w>(words: &'w [String], written: &str) -> Vec<&'w str> {
    let fits = |text: &&str| {
        let text = plain(text);
        text.len() > written.len() && text.starts_with(written)
    };
    let whole = words.iter().map(String::as_str).filter(fits);
    let later = |word: &'w String| word_starts(word).skip(1).map(|at| &word[at..]).find(fits);
    let inner = words.iter().filter(|_| !written.is_empty()).filter_map(later);
    whole.chain(inner).collect()
}

fn in_word(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c)
}

/// An accent that stands by itself behind its letter.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Where words begin.
fn word_starts(text: &str) -> impl Iterator<Item = usize> {
    let before = std::iter::once(' ').chain(text.chars());
    text.char_indices().zip(before).filter(|((_, c), before)| in_word(*c) && !in_word(*before)).map(|((at, _), _)| at)
}

/// As it is compared.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_mark(*c)).flat_map(char::to_lowercase).filter_map(plain_letter).collect()
}

impl App {
    /// The words that a line on this page can be completed with: names that are seen, what the rows say, words of the
    /// program.
    pub(crate) fn known_words(&self, choices: &[Choice]) -> Vec<String> {
        let names = self.view().map(|view| self.names_in(view)).unwrap_or_default();
        let rows = choices.iter().map(|choice| choice.label.clone());
        let actions = Action::ALL.into_iter().filter(|action| self.is_available(*action));
        let said = actions.map(|action| self.long_word(action));
        let more = [Word::GoTo, Word::Search, Word::Note, Word::BackTo].map(|word| self.spelling(word));
        let more = more.into_iter().filter(|_| self.view().is_some());
        let mut seen = BTreeSet::new();
        let words = names.into_iter().chain(rows).chain(said).chain(more);
        let words = words.filter(|word| !word.is_empty() && !word.contains(char::is_control));
        words.filter(|word| seen.insert(word.clone())).take(WORDS_MAX).collect()
    }

    /// Who and what is seen, what is carried, and where one can go.
    fn names_in(&self, view: &View) -> Vec<String> {
        let words = Words::new(&self.content, self.language());
        let mut names = Vec::new();
        if let Some(place) = &view.place {
            names.extend(place.beings.iter().map(|being| words.being(view, &being.id)));
            names.extend(place.features.iter().map(|feature| thing(&words, feature)));
            names.extend(place.items.iter().map(|(item, _)| words.item(item)));
            names.extend(place.exits.iter().map(|exit| words.exit(&exit.id)));
        }
        names.extend(view.party.iter().map(|companion| words.hero_of(view, companion.seat)));
        names.extend(view.hero.iter().flat_map(|hero| hero.items.keys()).map(|item| words.item(item)));
        names.extend(view.map.iter().map(|place| words.place_in_sentence(&place.id)));
        names
    }
}

fn thing<K: Kind>(words: &Words<'_>, id: &Id<K>) -> String {
    words.text(&TextKey::of(id), None).unwrap_or_else(|| id.name().replace('_', " "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(words: &[&str], before: &str) -> Vec<String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let found = completions(&words, before);
        found.into_iter().map(|one| format!("{}{}", &before[..one.start], one.text)).collect()
    }

    const WORDS: [&str; 4] = ["the widow", "the net loft", "Wait for the tide", "saved games"];

    #[test]
    fn a_word_goes_on_with_names_that_begin_so_and_then_with_those_that_have_it_inside() {
        assert_eq!(after(&WORDS, "ask w"), ["ask Wait for the tide", "ask widow"]);
        assert_eq!(after(&WORDS, "look at the n"), ["look at the net loft"], "the longer beginning, and it once");
        assert_eq!(after(&WORDS, "go to \"lof"), ["go to \"loft"]);
        assert_eq!(after(&WORDS, "xyz"), [""; 0]);
    }

    #[test]
    fn a_name_that_is_whole_does_not_go_on() {
        assert_eq!(after(&WORDS, "the widow"), [""; 0]);
        assert_eq!(after(&["Mara"], "MARA"), [""; 0]);
    }

    #[test]
    fn where_nothing_is_begun_every_word_follows_once() {
        assert_eq!(after(&WORDS, ""), WORDS);
        assert_eq!(after(&["rope", "rope"], "take "), ["take rope"]);
    }

    #[test]
    fn accents_need_not_be_written_nor_be_one_character() {
        for written in ["olé, ine", "olé, INÉ", "olé, ine\u{301}"] {
            assert_eq!(after(&["Inés la del farol"], written), ["olé, Inés la del farol"], "{written}");
        }
        assert_eq!(after(&["Ine\u{301}s"], "iné"), ["Ine\u{301}s"]);
        assert_eq!(after(&["東京の門"], "look 東"), ["look 東京の門"]);
    }

    #[test]
    fn any_text_can_be_completed() {
        for before in ["", " ", "\u{301}", "👩‍👩‍👧", "a\u{600}b", "¿", "ﬁ", "ẞ", &"a ".repeat(999)] {
            for completion in completions(&WORDS.map(str::to_owned), before) {
                assert!(before.is_char_boundary(completion.start), "{before}");
            }
        }
    }
}
