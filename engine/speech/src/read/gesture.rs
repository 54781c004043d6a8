//! What people do that no rule knows: they sing, knock, throw things, go north. It is understood, answered in character, and
//! changes nothing. Where packs have a deed for the same words, the deed is meant.

use super::Reading;
use super::deed::{Found, Reader};
use super::normal::{telling, words_of};
use super::reply::{Overlap, overlap, spelled_out};
use crate::look::LookAt;
use gesta_content::{TextArg, TextKey};
use gesta_rules::Command;

/// How verbs of gestures are called in lexicons: `gesture_sing`, told by `gesture-sing`.
const PREFIX: &str = "gesture_";
/// Most texts of one gesture: the first, then `.v2`, `.v3`.
const TEXTS_MAX: usize = 8;
/// Words between what is put and where to.
const WHERE: [&str; 14] = [
    "in", "into", "inside", "on", "onto", "under", "behind", "beside", "against", "en", "dentro", "sobre", "bajo",
    "contra",
];

/// Whether a verb of a lexicon is a gesture.
pub(crate) fn is_gesture(verb: &str) -> bool {
    verb.starts_with(PREFIX)
}

impl Reader<'_> {
    /// The answer to a gesture, unless the words are those of a choice.
    pub(crate) fn gesture(&mut self, verb: &str, rest: &[String]) -> Found {
        match overlap(&self.words, self.view, &words_of(self.text), &spelled_out(self.view)) {
            Overlap::Clear(command) => return Found::Do(vec![command]),
            Overlap::Maybe(commands) if telling(rest).len() > 1 => return Found::Which("ask-mean", commands),
            _ => {}
        }
        if let Some(LookAt::Being(id)) = self.scene.find(&telling(rest)).first() {
            self.memory.name(LookAt::Being(id.clone()));
        }
        Found::No(self.answer_to(verb.strip_prefix(PREFIX).unwrap_or(verb)))
    }

    /// Readings with the gestures that stand beside their deeds.
    pub(super) fn with_gestures(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let done = matches!(readings.first(), Some(Reading::Act(_) | Reading::Ask { .. } | Reading::Meta(_)));
        let gestures = std::mem::take(&mut self.gestures);
        if !done {
            return readings;
        }
        let (before, after): (Vec<_>, Vec<_>) = gestures.into_iter().partition(|(before, _)| *before);
        let told = |(_, text)| Reading::Told { text };
        before.into_iter().map(told).chain(readings).chain(after.into_iter().map(told)).collect()
    }

    /// The texts of a gesture one after the other, so that trying again is answered otherwise.
    fn answer_to(&mut self, gesture: &str) -> String {
        let key = TextKey { pack: "core".to_owned(), key: format!("gesture-{gesture}") };
        let text = |facet: Option<&str>| self.words.text(&key, facet);
        let others = (2..=TEXTS_MAX).map_while(|n| text(Some(&format!("v{n}"))));
        let all: Vec<String> = text(None).into_iter().chain(others).collect();
        let at = self.memory.next_gesture() % all.len().max(1);
        all.into_iter().nth(at).unwrap_or_else(|| self.words.core("unknown-not_now", &[]))
    }

    /// A point of the compass, or a side: a way out may be called so; else the answer names the ways there are.
    pub(crate) fn compass(&mut self, rest: &[String]) -> Found {
        let words = words_of(self.text);
        if !telling(rest).is_empty() {
            return Found::NotThis;
        }
        if matches!(self.scene.find(&telling(&words)).as_slice(), [LookAt::Exit(_)]) {
            return self.go(&words);
        }
        self.no_compass()
    }

    /// Why nobody goes north here.
    pub(crate) fn no_compass(&self) -> Found {
        let ways: Vec<String> =
            self.view.place.iter().flat_map(|place| &place.exits).map(|exit| self.words.exit(&exit.id)).collect();
        if ways.is_empty() {
            return Found::No(self.words.core("unknown-not_now", &[]));
        }
        Found::No(self.words.core("unknown-compass", &[("ways", TextArg::Str(&self.words.list(&ways)))]))
    }

    /// "put the rope in the chest": what is carried and put somewhere is put down, and that is asked about; other things stay.
    pub(crate) fn put(&mut self, rest: &[String]) -> Found {
        let end = rest.iter().position(|word| WHERE.contains(&word.as_str())).unwrap_or(rest.len());
        match self.handle("drop", &rest[..end]) {
            Found::Do(commands) if !commands.is_empty() => {
                let down = commands.into_iter().filter(|command| matches!(command, Command::Drop { .. }));
                Found::Which("ask-mean", down.collect())
            }
            found => found,
        }
    }
}
