//! Taking leave of whom one talks with: "well, thanks then, see you later".

use super::deed::Reader;
use super::normal::words_of;

/// What is said around a farewell and changes nothing of it.
const COURTESY: [&str; 30] = [
    "ok", "okay", "alright", "right", "well", "then", "now", "so", "and", "anyway", "thanks", "thank", "you", "friend",
    "sir", "madam", "bueno", "vale", "pues", "entonces", "y", "venga", "gracias", "muchas", "por", "todo", "senor",
    "amigo", "amiga", "senora",
];

impl Reader<'_> {
    /// Whether a text in a talk does nothing but take leave.
    pub(super) fn only_parts(&self) -> bool {
        let words = words_of(self.text);
        if self.view.talk.is_none() || self.view.fight.is_some() {
            return false;
        }
        let courtesy = |word: &&String| COURTESY.contains(&word.as_str());
        let before = words.iter().take_while(courtesy).count();
        let behind = words[before..].iter().rev().take_while(courtesy).count();
        // "See you" ends with what is courtesy elsewhere.
        let ends = [words.len(), words.len() - behind];
        // As it stands in a lexicon: with a slip of the hand it may be a reply.
        let phrases = |first: &String| self.vocabulary.phrases.get(first).into_iter().flatten();
        let farewell = |verb: &String| verb == "leave" || verb == "gesture_farewell";
        let parts = |said: &[String]| {
            said.first().is_some_and(|first| phrases(first).any(|(phrase, verb)| phrase == said && farewell(verb)))
        };
        let begins = [0, before];
        let said = begins.iter().any(|begin| ends.iter().any(|end| words.get(*begin..*end).is_some_and(parts)));
        said && self.label(&words).is_none()
    }
}
