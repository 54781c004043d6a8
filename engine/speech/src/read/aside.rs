//! What no reply of a talk says: the partner hears it as it stands. Packs let people speak of what lore names, so a question
//! about that is put to them at once; of anything else the player is asked whether it shall be said.

use super::Reading;
use super::deed::Reader;
use super::manner::manners;
use super::normal::words_of;
use crate::prompt::lore_named;
use crate::words::Words;
use gesta_content::TextArg;
use gesta_content::id::BeingId;
use gesta_content::model::{Cue, Grammar, Mood};
use gesta_rules::Command;

/// What of a reply's words a text must have to mean the reply rather than what lore names.
const MEANT: u32 = 60;
/// Words that a matter stands behind: "ask her about the tide", "pregúntale por la marea".
const ABOUT: [&str; 5] = ["about", "sobre", "acerca", "por", "of"];
/// Words between the last of them and the matter.
const OF: [&str; 2] = ["de", "del"];

impl Reader<'_> {
    /// Whether somebody has words of their own for what a text names.
    pub(crate) fn can_speak_of(&self, being: &BeingId, text: &str) -> bool {
        let (content, language) = (self.words.content(), self.words.language());
        let named: Vec<_> = lore_named(content, language, self.view, text).map(|lore| &lore.id).collect();
        let speaks = |grammar: &Grammar| {
            grammar.cue == Cue::Answered
                && grammar.language == language
                && grammar.lore.iter().any(|lore| named.contains(&lore))
                && (grammar.beings.is_empty() || grammar.beings.contains(being))
        };
        !named.is_empty() && content.grammar.iter().any(speaks)
    }

    /// In a talk: the question that the partner can answer and no reply asks.
    pub(crate) fn aside(&mut self) -> Option<Reading> {
        let with = &self.view.talk.as_ref()?.with;
        if self.is_beyond() || !self.can_speak_of(with, self.text) {
            return None;
        }
        let words = words_of(self.text);
        let meant = self.gist(&words).is_some_and(|gist| gist.words >= MEANT);
        (!meant).then(|| Reading::Say { text: self.as_said() })
    }

    /// What was read of a text in a talk, unless it was only a guess at replies, or nothing, and the partner can answer the text
    /// itself: what it is about, or a greeting and the like.
    pub(crate) fn or_aside(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let (guessed, refused) = match readings.as_slice() {
            [Reading::Ask { candidates, guess: true, .. }] => {
                let said = |command: &Command| super::reply::answers(command) || is_speech(command);
                (candidates.iter().all(|(_, command)| said(command)), false)
            }
            [Reading::Unknown { .. } | Reading::Lookup { .. }] => (true, true),
            _ => (false, false),
        };
        let aside = if guessed { self.aside() } else { None };
        match aside.or_else(|| self.courtesy().filter(|_| refused)) {
            Some(aside) => vec![aside],
            None => readings,
        }
    }

    /// In a talk: a greeting, thanks, or hard words, as they stand.
    fn courtesy(&self) -> Option<Reading> {
        let talks = self.view.talk.is_some() && !self.is_beyond() && !self.is_for_machines();
        let manners = if talks { manners(self.words.content(), self.text) } else { Vec::new() };
        let courtesy = manners.iter().any(|mood| matches!(mood, Mood::Greeting | Mood::Kindly | Mood::Rude));
        courtesy.then(|| Reading::Say { text: self.text.trim().to_owned() })
    }

    /// The choice to say a text as it stands, for a question about what else it may mean.
    pub(crate) fn say_it(&self) -> Option<(String, Command)> {
        let talk = self.view.talk.as_ref()?;
        let who = self.words.being(self.view, &talk.with);
        let label =
            self.words.core("label-say-so", &[("target", TextArg::Str(&who)), ("what", TextArg::Str(&self.as_said()))]);
        Some((label, Command::Speak { to: None }))
    }

    /// A text as it is said to somebody: of "ask her about the tide" what is asked.
    fn as_said(&self) -> String {
        let text = self.text.trim();
        let Some(matter) = matter(text) else { return text.to_owned() };
        Words::core(&self.words, "said-matter", &[("matter", TextArg::Str(matter))])
    }
}

fn is_speech(command: &Command) -> bool {
    matches!(command, Command::Speak { .. })
}

/// The matter of a text that says what to ask about: the *tide* of "ask her about the tide".
fn matter(text: &str) -> Option<&str> {
    let asks = words_of(text).first().is_some_and(|word| {
        ["ask", "pregunt", "consult", "inquir", "question", "quizz"].iter().any(|begin| word.starts_with(begin))
    });
    let is = |word: &str, list: &[&str]| list.contains(&words_of(word).first().map_or("", String::as_str));
    let mut rest = text;
    let mut found = None;
    while let Some((word, behind)) = rest.split_once(' ') {
        let behind = behind.trim_start();
        if found.is_some() && !is(word, &OF) {
            break;
        }
        if is(word, &ABOUT) || found.is_some() {
            found = Some(behind);
        }
        rest = behind;
    }
    found.filter(|matter| asks && !matter.is_empty()).map(|matter| matter.trim_end_matches(['.', '?', '!']))
}

#[cfg(test)]
mod tests {
    use super::matter;

    #[test]
    fn who_is_told_to_ask_about_something_asks_about_it() {
        for (text, expected) in [
            ("ask her about the tide", Some("the tide")),
            ("Ask about the keeper's dogs.", Some("the keeper's dogs")),
            ("pregúntale por la marea", Some("la marea")),
            ("pregunto acerca de la Compañía", Some("la Compañía")),
            ("what about the tide?", None),
            ("ask", None),
            ("ask about", None),
            ("tell me about the dog", None),
        ] {
            assert_eq!(matter(text), expected, "{text}");
        }
    }
}
