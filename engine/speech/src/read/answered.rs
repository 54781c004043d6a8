//! What a text answers to a question that stands: yes, no, one of the choices by its number, its place or its words.

use super::deed::Reader;
use super::normal::{telling, words_of};
use super::referents::Referents;
use super::stem::stem;
use crate::words::Words;
use gesta_content::{Content, Language};
use gesta_rules::View;

/// Words that turn a text against what its other words say.
const DENIES: [&str; 12] =
    ["nothing", "nobody", "never", "not", "dont", "wont", "cant", "havent", "nada", "nadie", "nunca", "tampoco"];
/// A text of more words is no answer.
const ANSWER_WORDS_MAX: usize = 12;

/// Words before how something is done, and how many more there may be.
const BY: [&str; 7] = ["with", "by", "using", "con", "por", "usando", "mediante"];
const BY_WORDS_MAX: usize = 3;

/// What a text answers to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// What is proposed is meant.
    Yes,
    /// Nothing of it is.
    No,
    /// This choice, from 1: "the second", "the last one", "no, the other one", "yes, the door".
    Choice(usize),
    /// The text that was asked about is to be said as it stands: "just say it".
    Say,
}

/// What a text answers to an open question, which offers choices by these labels; `None` where it is no answer. A text that may be
/// a deed of its own is none: only what follows a yes is looked for among the labels.
pub fn answer_in(
    content: &Content,
    language: Language,
    (view, memory): (&View, &mut Referents),
    text: &str,
    labels: &[&str],
) -> Option<Answer> {
    let reader = Reader::new(Words::new(content, language), view, memory, text);
    reader.answer_among(labels)
}

/// Words that say how much of something is meant.
const WHOLE: [&str; 10] = ["entero", "entera", "todo", "toda", "bien", "whole", "all", "properly", "course", "thing"];

/// A choice without the speech that it quotes: to say a text as it stands is no choice that its own words name.
fn unquoted(label: &str) -> &str {
    label.find(['“', '«']).map_or(label, |at| &label[..at])
}

impl Reader<'_> {
    fn answer_among(&self, labels: &[&str]) -> Option<Answer> {
        let words = words_of(self.text);
        if words.is_empty() || words.len() > ANSWER_WORDS_MAX {
            return None;
        }
        let senses = self.senses();
        if senses.begins("answer_say", &words) == words.len() {
            return Some(Answer::Say);
        }
        let (mut at, mut yes, mut no) = (0, false, false);
        while let Some(rest) = words.get(at..).filter(|rest| !rest.is_empty()) {
            let (agrees, denies) = (senses.begins("answer_yes", rest), senses.begins("answer_no", rest));
            let longest = agrees.max(denies).max(senses.begins("answer_filler", rest));
            if longest == 0 {
                break;
            }
            yes |= agrees == longest && !no;
            no |= denies == longest && agrees < longest;
            at += longest;
        }
        let rest = words.get(at..).unwrap_or_default();
        match rest {
            [] if no => Some(Answer::No),
            [] => yes.then_some(Answer::Yes),
            _ if senses.begins("answer_other", rest) == rest.len() => (labels.len() > 1).then_some(Answer::Choice(2)),
            _ => self
                .place_and_why(labels)
                .or_else(|| self.place_among(&words, labels))
                .or_else(|| self.place_among(rest, labels))
                .or_else(|| if yes && !no { self.named_among(rest, labels) } else { None })
                .or_else(|| self.way_among(rest, labels))
                .or_else(|| if no { None } else { self.best_among(&words, labels) })
                .or_else(|| (yes && !no && labels.len() <= 2 && self.is_chatter(rest)).then_some(Answer::Yes)),
        }
    }

    /// The choice that words name by its place: "the second, obviously".
    fn place_among(&self, words: &[String], labels: &[&str]) -> Option<Answer> {
        let senses = self.senses();
        let end = (1..=words.len()).find(|end| senses.begins("answer_filler", &words[*end..]) == words.len() - end);
        let bare = &words[..end.unwrap_or(words.len())];
        self.choice_at(bare, labels.len()).or_else(|| self.choice_at(words, labels.len())).map(Answer::Choice)
    }

    /// The choice that a text names by its place before it says which that is: "the first one, ask him about the fountain".
    fn place_and_why(&self, labels: &[&str]) -> Option<Answer> {
        let (place, why) = self.text.split_once([',', '.', ':', ';'])?;
        let Some(Answer::Choice(at)) = self.place_among(&words_of(place), labels) else { return None };
        let stems = |text: &str| -> Vec<String> {
            telling(&words_of(text)).iter().map(|word| stem(self.words.language(), word)).collect()
        };
        let (label, why) = (stems(labels.get(at.checked_sub(1)?)?), stems(why));
        (!why.is_empty() && why.iter().any(|word| label.contains(word))).then_some(Answer::Choice(at))
    }

    /// Whether words behind a yes only say why: "yes, she's asking for it". Another deed among them begins with a verb.
    fn is_chatter(&self, words: &[String]) -> bool {
        let joins = ["and", "then", "i", "ill", "but", "y", "luego", "entonces", "pero"];
        let skip = words.iter().take_while(|word| joins.contains(&word.as_str())).count();
        skip == 0 && !self.verbs.begins(words) && self.scene.find(&telling(words)).is_empty()
    }

    /// The only choice whose label has a word of how it is done: "with acrobatics, nimbly".
    fn way_among(&self, words: &[String], labels: &[&str]) -> Option<Answer> {
        let (how, said) = words.split_first()?;
        if !BY.contains(&how.as_str()) || said.len() > BY_WORDS_MAX {
            return None;
        }
        let stems = |words: &[String]| -> Vec<String> {
            telling(words).iter().map(|word| stem(self.words.language(), word)).collect()
        };
        let said = stems(said);
        let has = |label: &&str| stems(&words_of(label)).iter().any(|word| said.contains(word));
        let mut found = labels.iter().enumerate().filter(|(_, label)| has(label)).map(|(at, _)| at + 1);
        let first = found.next()?;
        found.next().is_none().then_some(Answer::Choice(first))
    }

    /// The only choice that has words of a short text, where the rest of it tells nothing: "listen, obviously", "lo registro entero".
    fn best_among(&self, words: &[String], labels: &[&str]) -> Option<Answer> {
        // "I've heard nothing" is not "And do you hear it now?"
        if words.iter().any(|word| DENIES.contains(&word.as_str())) {
            return None;
        }
        let language = self.words.language();
        let senses = self.senses();
        let idle = |word: &String| {
            senses.is_light(word)
                || senses.begins("answer_filler", std::slice::from_ref(word)) > 0
                || super::referents::is_pronoun(word)
                || WHOLE.contains(&word.as_str())
        };
        let told: Vec<String> =
            telling(words).iter().filter(|word| !idle(word)).map(|word| stem(language, word)).collect();
        let has = |label: &&str| {
            let label: Vec<String> =
                telling(&words_of(unquoted(label))).iter().map(|word| stem(language, word)).collect();
            !told.is_empty() && told.iter().all(|word| label.contains(word))
        };
        let mut found = labels.iter().enumerate().filter(|(_, label)| has(label)).map(|(at, _)| at + 1);
        let first = found.next()?;
        found.next().is_none().then_some(Answer::Choice(first))
    }

    /// The only choice whose label has all the words that tell anything.
    fn named_among(&self, words: &[String], labels: &[&str]) -> Option<Answer> {
        let language = self.words.language();
        let stems = |words: &[String]| telling(words).iter().map(|word| stem(language, word)).collect::<Vec<_>>();
        let senses = self.senses();
        let said: Vec<String> = words
            .iter()
            .filter(|word| senses.begins("answer_filler", std::slice::from_ref(word)) == 0 && !senses.is_light(word))
            .cloned()
            .collect();
        let said = stems(&said);
        let has = |label: &&str| {
            let label = stems(&words_of(unquoted(label)));
            !said.is_empty() && said.iter().all(|word| label.contains(word))
        };
        let mut found = labels.iter().enumerate().filter(|(_, label)| has(label)).map(|(at, _)| at + 1);
        let first = found.next()?;
        found.next().is_none().then_some(Answer::Choice(first))
    }
}
