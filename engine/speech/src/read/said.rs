//! What is said in a talk: the reply that says nearly the same, in either language; else speech in character.

use super::Reading;
use super::deed::{Found, Reader};
use super::normal::{telling, words_of};
use super::reply::{Overlap, answers, spelled_out};
use crate::look::LookAt;
use crate::words::Words;
use gesta_content::Language;
use gesta_rules::Command;

/// Words between a verb of asking and its matter: "ask her whether", "pregúntale que si".
const BEFORE_MATTER: [&str; 22] = [
    "about", "whether", "if", "what", "that", "him", "her", "them", "me", "it", "acerca", "sobre", "por", "de", "si",
    "que", "le", "les", "lo", "la", "ella", "el",
];

/// What is told to somebody must come to so much to be a deed.
const TOLD: u32 = 150;

/// What of a reply's words must be told, to mean it.
const SPOKEN: u32 = 60;

/// How the words of a text and those of a reply cover each other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cover {
    /// How many words of the text are in the reply.
    shared: usize,
    /// Each says all that the other says.
    same: bool,
    /// The text says enough of the reply to mean it.
    close: bool,
}

impl Reader<'_> {
    /// Something said, in quotation marks or behind a verb: the reply that says so, where a talk offers one; else speech.
    pub(crate) fn said(&self, said: String) -> Reading {
        if said.is_empty() {
            return self.unknown(self.words.core("unknown-empty", &[]));
        }
        // "tell her that", "dile que": a reply does not begin so.
        let words = words_of(&said);
        let that = words.iter().take_while(|word| ["that", "que"].contains(&word.as_str())).count();
        match self.reply_like(&words[that..]) {
            Overlap::Clear(command) => Reading::Act(command),
            Overlap::Maybe(commands) => self.guess(commands),
            Overlap::None => Reading::Say { text: without_that(said) },
        }
    }

    /// What is told behind a verb: speech, unless it comes to something in a talk or a fight.
    /// The answer to a proposal that somebody is told: "le digo a Jorn que gracias, pero que no".
    fn answered_so(&self, words: &[String]) -> Option<Reading> {
        let proposal = self.proposal()?;
        let says = |all: &[&str]| words.windows(2).any(|two| two[0] == "que" && all.contains(&two[1].as_str()));
        let (no, yes) = (says(&["no", "nones", "ni"]), says(&["si", "vale", "bueno", "claro", "adelante", "acepto"]));
        (no != yes).then(|| self.guess(vec![Command::Answer { proposal, agree: yes }]))
    }

    pub(crate) fn told(&mut self, said: String, words: &[String]) -> Reading {
        let reading = self.said(said);
        if !matches!(reading, Reading::Say { .. }) {
            return reading;
        }
        if let Some(answer) = self.answered_so(words) {
            return answer;
        }
        let quoted = self.text.contains(['"', '“', '«', '—', ':']);
        if self.view.talk.is_none() && self.view.fight.is_none() {
            // "Le susurro al mulo palabras bonitas" is what can be done with the mule.
            let gist =
                self.gist(words).filter(|gist| !quoted && gist.score >= TOLD && gist.thing > 0 && gist.label > 0);
            let deed = gist.filter(|gist| matches!(gist.commands.first(), Some(Command::Act { .. })));
            return deed.map_or(reading, |gist| self.guess(gist.commands));
        }
        let talks = self.view.talk.is_some() && !self.is_beyond();
        match self.gist(words) {
            // What is said in a talk answers nobody else.
            Some(mut gist) if talks && gist.words >= SPOKEN => {
                gist.commands.retain(super::reply::answers);
                for reply in self.replies(words).into_iter().take(3) {
                    if !gist.commands.contains(&reply) {
                        gist.commands.push(reply);
                    }
                }
                self.guess(gist.commands)
            }
            Some(gist) if gist.score >= 110 && (gist.label > 0 || self.view.fight.is_some()) => {
                self.guess(gist.commands)
            }
            _ => reading,
        }
    }

    /// A text of several sentences that is one reply: "Sixty. There are dogs in there."
    pub(crate) fn whole_reply(&self, text: &str) -> Option<Reading> {
        let text = words_of(text);
        match self.reply_like(&text) {
            Overlap::Clear(command) if self.cover(&telling(&text), &command).same => Some(Reading::Act(command)),
            _ => None,
        }
    }

    /// The matter of a question in a talk: "ask her about the key".
    pub(crate) fn matter(&self, rest: &[String]) -> Option<Found> {
        let matter: Vec<String> = rest.iter().filter(|word| !BEFORE_MATTER.contains(&word.as_str())).cloned().collect();
        match self.reply_like(&matter) {
            Overlap::Clear(command) => Some(Found::Do(vec![command])),
            Overlap::Maybe(commands) => Some(Found::Which("ask-mean", commands)),
            Overlap::None => None,
        }
    }

    /// The reply that says what a text says. A text may say less than the reply, but little that is not in it.
    fn reply_like(&self, text: &[String]) -> Overlap {
        let Some(talk) = &self.view.talk else { return Overlap::None };
        let with = self.scene.get(&LookAt::Being(talk.with.clone()));
        let named = |word: &String| with.is_some_and(|with| with.names.iter().flatten().any(|name| name == word));
        let text = telling(text);
        let replies: Vec<Command> = spelled_out(self.view).into_iter().filter(answers).collect();
        let mut best = Cover::default();
        let mut top: Vec<Command> = Vec::new();
        for reply in replies {
            let cover = self.cover(&text, &reply);
            // Whom the words are said to is no part of them: "say good day to the agent".
            let own = text.iter().filter(|word| !named(word)).count().max(cover.shared);
            if cover.shared == 0 || cover.shared * 4 < own * 3 || (cover.shared, cover.same) < (best.shared, best.same)
            {
                continue;
            }
            if (cover.shared, cover.same) > (best.shared, best.same) {
                top.clear();
            }
            best = cover;
            top.push(reply);
        }
        match top.len() {
            0 => Overlap::None,
            1 if best.close => Overlap::Clear(top.remove(0)),
            _ => Overlap::Maybe(top),
        }
    }

    fn cover(&self, text: &[String], reply: &Command) -> Cover {
        let covers = Language::ALL.map(|language| {
            let label = Words::new(self.words.content(), language).label(self.view, reply);
            cover(text, &telling(&words_of(&label)), super::reply::like_in(&self.words, language))
        });
        covers.into_iter().max().unwrap_or_default()
    }
}

fn cover(text: &[String], reply: &[String], like: fn(&str, &str) -> bool) -> Cover {
    let within = |some: &[String], others: &[String]| {
        some.iter().filter(|word| others.iter().any(|known| like(word, known))).count()
    };
    let (shared, covered) = (within(text, reply), within(reply, text));
    let same = covered * 4 >= reply.len() * 3 && shared * 4 >= text.len() * 3;
    Cover { shared, same, close: shared > 1 || covered * 2 >= reply.len() }
}

/// What is said, without the "that" of "shout that the house is on fire".
fn without_that(said: String) -> String {
    let behind = said.split_once(' ').filter(|(first, _)| ["that", "que"].contains(&first.to_lowercase().as_str()));
    behind.map_or_else(|| said.clone(), |(_, rest)| crate::noun::capital(rest))
}
