//! What is no deed, because it is denied or waits for something, and what is meant all the same.

use super::Reading;
use super::deed::{BEYOND, DENIED, Reader};
use super::normal::{COMMA, telling, words_of};

/// What is forgotten where all that was said is: "forget it", "forget everything before this".
const BEFORE: [&str; 8] = ["it", "all", "everything", "previous", "todo", "todas", "todos", "your"];
/// What the words behind a denial must come to.
const MEANT: u32 = 120;

impl Reader<'_> {
    /// Whether what was left out at the beginning says that it is only thought of: "mejor no le menciono".
    fn denied_before(&self, words: &[String]) -> bool {
        let raw = words_of(self.text);
        let at = raw.windows(words.len()).position(|window| window == words).unwrap_or_default();
        at > 0 && self.senses().has("refrain", &raw[at - 1..at + words.len()])
    }

    /// Whether a deed follows words that could be an answer.
    pub(crate) fn deed_follows(&self, rest: &[String]) -> bool {
        let told = telling(rest).len();
        told > 1 || told > 0 && self.verbs.begins(rest)
    }

    /// What is denied, or waits for something: perhaps a reply, or what a condition only leads up to.
    pub(crate) fn undone(&mut self, words: &[String], why: &str) -> Reading {
        self.denied.push(words.to_vec());
        self.waits |= why == "unknown-condition";
        // What is denied says nothing of what follows it; what waits for something stops it.
        self.strength = if why == "unknown-condition" { BEYOND } else { DENIED };
        // "no quiero matarlo, con dejarlo sin sentido me sobra": what is meant stands behind the comma.
        let comma = words.iter().rposition(|word| word == COMMA).filter(|_| self.strength == DENIED);
        // "No, no, el libro no se quema" is denied once more there.
        let comma = comma.filter(|at| no_deed(&words[at + 1..]).is_none());
        if let Some(gist) = comma.and_then(|at| self.gist(&words[at + 1..])).filter(|gist| gist.score >= MEANT) {
            self.strength = gist.score;
            return self.guess(gist.commands);
        }
        if self.senses().has("refrain", words) || self.denied_before(words) {
            return self.unknown(self.words.core("unknown-negation", &[]));
        }
        // "Ahora no es momento de dormir" answers who has proposed it.
        if let Some(proposal) = self.proposal().filter(|_| self.strength == DENIED && !self.is_beyond()) {
            use gesta_rules::Command::{Answer, Propose, Rest};
            let first = self.gist(words).and_then(|gist| gist.commands.into_iter().next());
            if first.is_none_or(|first| matches!(first, Rest { .. } | Propose { .. } | Answer { .. })) {
                return self.guess(vec![Answer { proposal, agree: false }]);
            }
        }
        // "yo aquí no canto ningún oficio" is no answer to anybody.
        let denied = self.strength == DENIED;
        let deed = if denied { self.gist(words).filter(|gist| gist.score >= MEANT) } else { None };
        let deed = deed.and_then(|gist| gist.commands.into_iter().next());
        if deed.is_some_and(|deed| !super::reply::answers(&deed) && deed != gesta_rules::Command::Leave) {
            return self.unknown(self.words.core(why, &[]));
        }
        if let Some(reading) = self.some_reply(words, 2) {
            return reading;
        }
        let led = why == "unknown-condition" && !self.is_beyond();
        let gist = if led { self.gist(words) } else { None };
        if let Some(gist) = gist.filter(|gist| gist.label >= 90 || gist.score >= 180) {
            self.strength = gist.score;
            return self.guess(gist.commands);
        }
        self.unknown(self.words.core(why, &[]))
    }
}

/// The core key of why a clause is no deed at all: it denies, or it waits for something.
pub(crate) fn no_deed(words: &[String]) -> Option<&'static str> {
    let first = words.first()?.as_str();
    let denies = |word: &str| {
        ["dont", "never", "not", "nunca", "jamas", "cannot", "wont", "ni", "tampoco", "nor", "neither"].contains(&word)
    };
    // "la espada no la suelto", "cortarla no".
    let no = words.iter().take(4).position(|word| word == "no").filter(|at| *at > 0);
    let later = no.is_some_and(|at| {
        let about = words[..at].iter().all(|word| {
            !["si", "que", "como", "cuando", "donde", "o", "mientras", "aunque", "ya", "pero"].contains(&word.as_str())
        });
        // "por la rambla no".
        let last = at + 1 == words.len() && (words.len() == 2 || words[0] == "por" || words[0] == "a");
        about && (last || at + 2 <= words.len())
    });
    let begins = |all: &[&str]| words.len() > all.len() && words.iter().zip(all).all(|(word, one)| word == one);
    let instead =
        [&["en", "vez", "de"][..], &["en", "lugar", "de"], &["antes", "que"], &["instead", "of"], &["rather", "than"]];
    // "Forget the door."
    let drops = ["forget", "olvida", "olvido", "olvidemos", "olvidate", "olvidese", "olvidaos"].contains(&first);
    if instead.iter().any(|all| begins(all)) || drops && words.len() > 1 && !BEFORE.contains(&words[1].as_str()) {
        return Some("unknown-negation");
    }
    if denies(first) || (first == "no" && words.len() > 1) || words.get(1).is_some_and(|word| word == "not") || later {
        return Some("unknown-negation");
    }
    (["if", "si", "when", "cuando", "unless"].contains(&first) && words.len() > 2).then_some("unknown-condition")
}
