//! What the prose of a place names and no rule knows: the fish on the door handle. Looking at it tells again what was told of
//! it; for anything else it is left where it is.

use super::aside::HALF_MEANT;
use super::clause::clauses;
use super::deed::Reader;
use super::normal::telling;
use super::senses::{Heard, Term};
use super::{Reading, unknown};
use crate::check::sentences;
use crate::look::describe;
use gesta_rules::Command;

/// So many words behind a verb are tried as the name of what is meant: "the dead fish".
const NAME_WORDS_MAX: usize = 3;
/// From so many letters on a word may name something.
const LETTERS_MIN: usize = 3;

impl Reader<'_> {
    /// Readings, or an answer about what only the prose of the place names, where nothing else came of the text.
    pub(crate) fn or_scenery(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let nothing = match readings.as_slice() {
            [Reading::Unknown { .. } | Reading::Lookup { .. }] => true,
            [Reading::Ask { candidates, guess: true, .. }] => {
                candidates.iter().all(|(_, command)| is_handling(command))
            }
            _ => false,
        };
        if !nothing || self.view.talk.is_some() || self.is_beyond() {
            return readings;
        }
        match self.scenery() {
            Some(told) => vec![told],
            None => readings,
        }
    }

    /// What is said of a thing that the text's verb is aimed at and only the prose of the place names.
    pub(super) fn scenery(&mut self) -> Option<Reading> {
        let clauses = clauses(self.text, &self.verbs);
        let [clause] = clauses.as_slice() else { return None };
        let verb = self.verbs.begin(&clause.words).filter(|verb| !verb.guessed)?;
        let named: Vec<String> = telling(&verb.rest).into_iter().take(NAME_WORDS_MAX).collect();
        if self.is_here_already(&named) {
            return None;
        }
        let name = named.into_iter().find(|word| self.is_prose_alone(word))?;
        let (words, view) = (self.words, self.view);
        let told = describe(words.content(), words.language(), view, None);
        let all: Vec<&str> =
            told.iter().flat_map(|told| sentences(&told.text).map(|range| &told.text[range])).collect();
        let heard = Heard::new(self.senses(), std::slice::from_ref(&name));
        let hears = |term: &Term| heard.hit(term).is_some_and(|(hit, _)| hit == 100);
        let sentence = all.into_iter().find(|sentence| self.senses().terms(sentence).iter().any(hears))?.to_owned();
        let looks = verb.names.iter().any(|name| name == "look");
        let why = match looks {
            true => sentence,
            false => words.core_with("unknown-scenery", "thing", &self.shown(std::slice::from_ref(&name))),
        };
        Some(unknown(&words, view, why))
    }

    /// Whether a word names nothing that the rules know here.
    fn is_prose_alone(&mut self, word: &String) -> bool {
        let one = std::slice::from_ref(word);
        let known = word.len() < LETTERS_MIN || self.senses().is_light(word) || !self.scene.find(one).is_empty();
        let thing = self.things_heard(&Heard::new(self.senses(), one)).values().any(|thing| thing.score >= 40);
        !known && !thing && self.weighed(one).first().is_none_or(|best| best.label < HALF_MEANT)
    }
}

/// Whether a deed only handles what the hero has.
fn is_handling(command: &Command) -> bool {
    use Command::{Drop, PutAway, Use, Wear};
    matches!(command, PutAway { .. } | Drop { .. } | Use { .. } | Wear { .. })
}
