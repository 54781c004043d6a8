//! Taking leave of whom one talks with: "well, thanks then, see you later".

use super::Reading;
use super::clause::Clause;
use super::deed::Reader;
use super::normal::words_of;
use crate::look::LookAt;
use gesta_rules::Command;

/// What is said around a farewell and changes nothing of it.
const COURTESY: [&str; 34] = [
    "fine", "great", "perfecto", "claro", "ok", "okay", "alright", "right", "well", "then", "now", "so", "and",
    "anyway", "thanks", "thank", "you", "friend", "sir", "madam", "bueno", "vale", "pues", "entonces", "y", "venga",
    "gracias", "muchas", "por", "todo", "senor", "amigo", "amiga", "senora",
];

/// Farewells that are nothing else.
const FAREWELLS: [&str; 10] =
    ["bye", "goodbye", "farewell", "see you", "see you later", "adios", "chao", "chau", "hasta luego", "hasta otra"];
/// Words that promise something, and words that take leave and mean nothing else.
const PROMISES: [&str; 5] = ["ill", "im", "id", "ya", "we"];
const PLAINLY: [&str; 8] = ["bye", "goodbye", "farewell", "adios", "chao", "chau", "luego", "later"];
/// Words of thanks.
const THANKS: [&str; 8] = ["thank", "thanks", "you", "very", "much", "gracias", "muchas", "mil"];
/// What may be done when somebody has taken leave.
const AFTERWARDS: [&str; 9] = ["go", "take", "buy", "sell", "talk", "use", "wear", "search", "look"];

/// How it begins when somebody will be seen again, and when somebody is left where they are.
const SEES: [&[&str]; 8] = [
    &["see", "you"],
    &["ill", "see", "you"],
    &["i", "will", "see", "you"],
    &["hasta", "luego"],
    &["nos", "vemos"],
    &["hasta", "la"],
    &["hasta", "las"],
    &["hasta", "otra"],
];
const LEAVES: [&[&str]; 4] = [&["leave"], &["i", "leave"], &["dejo", "a"], &["dejo", "al"]];

/// Whether a word says no more than that somebody has heard.
pub(super) fn is_courtesy(word: &str) -> bool {
    COURTESY.contains(&word)
}

/// Words around a farewell that only say that nothing more is wanted.
const NOTHING_MORE: [&str; 6] = ["nada", "mas", "thats", "all", "nothing", "more"];

impl Reader<'_> {
    /// Whether a text in a talk does nothing but take leave.
    pub(super) fn only_parts(&self) -> bool {
        self.is_farewell(&words_of(self.text)) || self.parts_besides()
    }

    /// Whether one part of a text takes leave, and the others only say something around it: "right, goodbye Iske, I'll get it done".
    fn parts_besides(&self) -> bool {
        let parts: Vec<Vec<String>> =
            self.text.split([',', '.', '!', ';']).map(words_of).filter(|part| !part.is_empty()).collect();
        let (farewells, others): (Vec<_>, Vec<_>) = parts.iter().partition(|part| self.is_farewell(part));
        let partner = self.view.talk.as_ref().map(|talk| LookAt::Being(talk.with.clone()));
        let called = |word: &String| {
            partner.as_ref().is_some_and(|partner| self.scene.find(std::slice::from_ref(word)) == [partner])
        };
        let idle = |part: &Vec<String>| {
            let promises = part.first().is_some_and(|word| PROMISES.contains(&word.as_str()));
            promises || part.iter().all(|word| is_courtesy(word) || called(word))
        };
        let plain = farewells.iter().any(|part| part.iter().any(|word| PLAINLY.contains(&word.as_str())));
        plain && parts.len() > 1 && !self.text.contains('?') && others.into_iter().all(idle)
    }

    /// What stands behind a farewell that a text in a talk begins with: "bye Iske, now I go and knock at the hatch".
    pub(super) fn parts_first(&self, text: &str, clauses: &[Clause]) -> Option<Reading> {
        let start = clauses.iter().take_while(|clause| self.is_answer(&clause.words)).count();
        let clauses = clauses.get(start..).filter(|_| self.view.talk.is_some() && self.view.fight.is_none())?;
        let [first, second, ..] = clauses else { return None };
        // "See you before two, then. I nod and go down": the nod goes with it.
        let goes_on = |clause: &&Clause| self.goes_elsewhere(&clause.words);
        if self.leaves_somebody(&first.words) && clauses.iter().skip(1).take(2).any(|clause| goes_on(&clause)) {
            let behind = text.get(second.spans.first()?.0..)?;
            return Some(Reading::Rest { texts: vec![behind.to_owned()] });
        }
        // Whom it is said to may be named.
        let named = |word: &String| !self.scene.find(std::slice::from_ref(word)).is_empty();
        let called = first.words.iter().rev().take_while(|word| named(word)).count();
        let said = &first.words[..first.words.len() - called];
        let behind = text.get(second.spans.first()?.0..)?;
        let deed = self.verbs.begin(&second.words).filter(|verb| !verb.guessed)?;
        let goes_on = deed.names.iter().any(|name| AFTERWARDS.contains(&name.as_str()) || self.is_verb_somewhere(name));
        let plain = FAREWELLS.contains(&said.join(" ").as_str());
        (plain && goes_on && self.is_farewell(said)).then(|| Reading::Rest { texts: vec![behind.to_owned()] })
    }

    fn is_answer(&self, words: &[String]) -> bool {
        words.len() == 1 && self.verbs.whole(words).iter().any(|name| name == "yes" || name == "no")
    }

    /// Whether a clause leaves whom the talk is with: "see you before two", "I leave her to her nets".
    fn leaves_somebody(&self, words: &[String]) -> bool {
        let begins = |phrase: &[&str]| words.len() >= phrase.len() && words.iter().zip(phrase).all(|(a, b)| a == b);
        let leaves = LEAVES.iter().any(|phrase| begins(phrase));
        if matches!(words, [whom, leave] if ["la", "lo", "le"].contains(&whom.as_str()) && leave == "dejo")
            || begins(&["me", "despido"])
        {
            return true;
        }
        let partner = self.view.talk.as_ref().map(|talk| LookAt::Being(talk.with.clone()));
        let left = words.iter().skip_while(|word| *word == "i").nth(1);
        let whom = left.is_some_and(|word| {
            ["her", "him", "them"].contains(&word.as_str())
                || partner
                    .as_ref()
                    .is_some_and(|partner| self.scene.find(std::slice::from_ref(word)).contains(&partner))
        });
        SEES.iter().any(|phrase| begins(phrase)) || leaves && whom
    }

    /// Whether a clause goes away, or up to somebody else.
    fn goes_elsewhere(&self, words: &[String]) -> bool {
        let verb = self.verbs.begin(words).filter(|verb| !verb.guessed);
        verb.is_some_and(|verb| verb.names.iter().any(|name| ["go", "talk", "take"].contains(&name.as_str())))
    }

    /// Thanks that a text in a talk begins with: the reply that says them, or speech, and what stands behind them.
    pub(super) fn thanks_first(&mut self) -> Option<Vec<Reading>> {
        self.view.talk.as_ref()?;
        let at = self.text.find(['.', '!', ';']).unwrap_or(self.text.len());
        let (ahead, rest) = (self.text.get(..at)?, self.text.get(at..)?.trim_matches(['.', '!', ';', ' ']));
        let words = words_of(ahead);
        let plain = words.first().is_some_and(|word| ["thanks", "thank", "gracias", "muchas"].contains(&word.as_str()));
        if !plain || self.text.contains('?') || ahead.contains(" and ") || ahead.contains(" y ") {
            return None;
        }
        let thanks = |command: &Command| {
            let label = words_of(&self.words.label(self.view, command));
            super::reply::answers(command)
                && !label.is_empty()
                && label.iter().all(|word| THANKS.contains(&word.as_str()))
        };
        let mut replies = super::reply::spelled_out(self.view).into_iter().filter(thanks);
        let said = match (replies.next(), replies.next()) {
            (Some(reply), None) => Reading::Act(reply),
            _ => Reading::Say { text: crate::noun::capital(ahead.trim()) },
        };
        let behind = words_of(rest);
        let ends = behind.is_empty() || behind.first().is_some_and(|word| PROMISES.contains(&word.as_str()));
        let joined = rest.strip_prefix("Y ").or_else(|| rest.strip_prefix("And ")).unwrap_or(rest);
        let goes = behind.iter().any(|word| ["off", "go", "going", "voy", "marcho"].contains(&word.as_str()));
        let rest = match (ends, goes && matches!(said, Reading::Say { .. })) {
            (true, true) => Some(Reading::Act(Command::Leave)),
            (true, false) => None,
            (false, _) => Some(Reading::Rest { texts: vec![joined.to_owned()] }),
        };
        Some(std::iter::once(said).chain(rest).collect())
    }

    fn is_farewell(&self, words: &[String]) -> bool {
        if self.view.talk.is_none() || self.view.fight.is_some() {
            return false;
        }
        let partner = self.view.talk.as_ref().map(|talk| LookAt::Being(talk.with.clone()));
        let called = |word: &String| {
            partner.as_ref().is_some_and(|partner| self.scene.find(std::slice::from_ref(word)) == [partner])
        };
        let words: Vec<String> = words.iter().filter(|word| !called(word)).cloned().collect();
        let words = words.as_slice();
        let courtesy = |word: &&String| COURTESY.contains(&word.as_str());
        let nothing = |word: &&String| NOTHING_MORE.contains(&word.as_str());
        let no_more = words.iter().take_while(nothing).count();
        // "That's all" may be a reply of its own.
        let words = if no_more < words.len() { &words[no_more..] } else { words };
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
        // "So long" begins with what is courtesy elsewhere.
        let said = (0..=before).any(|begin| ends.iter().any(|end| words.get(begin..*end).is_some_and(parts)));
        said && self.label(words).is_none()
    }
}
