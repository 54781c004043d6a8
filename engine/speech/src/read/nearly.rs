//! A choice that a text repeats nearly word for word: "I drop something and read the edge of the slate while I pick it up". It is
//! as good as its number, so it is done without a question, whatever it costs.

use super::clause::is_then;
use super::deed::Reader;
use super::matter::QUESTIONS;
use super::normal::{telling, words_of};
use super::reply::{answers, spelled_out};
use super::stem::{stem, stems};
use gesta_rules::Command;
use std::collections::BTreeSet;

/// So many words of a choice must be repeated at least, of all its words so many hundredths, and of the text's own so many.
const SHARED_MIN: usize = 2;
const OF_CHOICE_MIN: usize = 66;
const OF_TEXT_MIN: usize = 40;
/// A second choice may have at most so many hundredths of its words in the text.
const OTHER_MAX: usize = 50;

/// How much of a choice a text repeats.
struct Repeated {
    command: Command,
    shared: usize,
    of_choice: usize,
    asks: bool,
}

impl Reader<'_> {
    /// The only choice that the text repeats nearly whole.
    pub(super) fn nearly_label(&self) -> Option<Command> {
        let words = words_of(self.text);
        let denied = self.denies(&words) || words.iter().any(|word| is_then(word) || DENIES.contains(&word.as_str()));
        if self.view.fight.is_some() || denied {
            return None;
        }
        let said = self.stems_of(&words);
        let mut repeated: Vec<Repeated> =
            spelled_out(self.view).into_iter().filter_map(|command| self.repeated(command, &said)).collect();
        repeated.sort_by_key(|one| std::cmp::Reverse((one.of_choice, one.shared)));
        let best = repeated.first()?;
        let other = repeated.get(1).map_or(0, |other| other.of_choice);
        let enough = best.shared >= SHARED_MIN
            && best.of_choice >= OF_CHOICE_MIN
            && best.shared * 100 >= said.len() * OF_TEXT_MIN
            && other <= OTHER_MAX;
        (enough && best.asks == self.puts_it_as_question(&words)).then(|| best.command.clone())
    }

    fn repeated(&self, command: Command, said: &BTreeSet<String>) -> Option<Repeated> {
        matches!(command, Command::Act { .. } | Command::Reply { .. }).then_some(())?;
        let label = self.words.label(self.view, &command);
        let words = words_of(&label);
        if matches!(command, Command::Act { .. }) {
            // A deed is named by its verb, and a text of several clauses is one deed only where the choice has as many.
            let verb = self.stems_of(words.get(..1)?);
            let clauses = |text: &str| super::clause::clauses(text, &self.verbs).len();
            (verb.is_subset(said) && clauses(self.text) <= clauses(&label)).then_some(())?;
        }
        let choice = self.stems_of(&words);
        let shared = choice.iter().filter(|word| said.contains(*word)).count();
        let of_choice = shared * 100 / choice.len().max(1);
        Some(Repeated { asks: answers(&command) && label.contains('?'), command, shared, of_choice })
    }

    /// The stems of the words that tell anything.
    fn stems_of(&self, words: &[String]) -> BTreeSet<String> {
        let language = self.words.language();
        let known = |word: &String| stems(language, word).into_iter().next().unwrap_or_else(|| stem(language, word));
        // "Take off the boot" repeats nothing of "Take off the leg" but its verb.
        telling(words).iter().filter(|word| !PARTICLES.contains(&word.as_str())).map(known).collect()
    }

    /// Whether the text asks, as a question or of somebody: "ask her where the key is".
    fn puts_it_as_question(&self, words: &[String]) -> bool {
        let wh = words.iter().take(3).any(|word| QUESTIONS.contains(&word.as_str()));
        self.text.contains('?') || wh || super::matter::matter(self.text.trim()).is_some()
    }
}

/// Words that belong to a verb and name nothing.
const PARTICLES: [&str; 10] = ["off", "up", "out", "on", "down", "over", "away", "back", "through", "along"];
/// Words that deny, or set a condition.
const DENIES: [&str; 14] = [
    "not", "dont", "wont", "never", "no", "nunca", "ni", "tampoco", "if", "unless", "si", "before", "antes", "without",
];
