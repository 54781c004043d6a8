//! Questions outside talks of which only guesses at deeds came: what they name is looked at, or they are put to whoever is here.

use super::Reading;
use super::deed::Reader;
use super::matter::QUESTIONS;
use super::normal::words_of;
use super::program::Meta;
use super::senses::{Heard, is_request};
use crate::look::LookAt;
use gesta_content::id::BeingId;
use gesta_rules::Command;

/// Words that a question begins with that wants to know how a thing is.
const IS: [&str; 13] =
    ["is", "are", "was", "were", "does", "did", "has", "have", "esta", "estan", "tiene", "tienen", "es"];
/// Words of who would do something: such a question asks how it is done.
const DOER: [&str; 14] =
    ["i", "we", "me", "us", "puedo", "podemos", "podria", "hago", "hacemos", "puede", "se", "hacer", "entrar", "debo"];
/// Words of a question how long a way is.
const FAR: [&str; 15] = [
    "way", "walk", "path", "road", "track", "there", "far", "take", "get", "camino", "tarda", "tardo", "llegar",
    "lejos", "ir",
];
/// A deed or way with so much of its names in a question is asked about.
const NAMED: u32 = 60;

impl Reader<'_> {
    /// Readings of a question that is not asked about deeds: "is the mule hurt?" looks at it, "where's the nearest well?" is asked.
    pub(super) fn wondered(&mut self, readings: Vec<Reading>) -> Vec<Reading> {
        let words = words_of(self.text);
        let none = Vec::new();
        let candidates = match readings.as_slice() {
            [Reading::Ask { guess: true, candidates, .. }] => candidates,
            // "How long has the town been dry?" looks at no way.
            [Reading::Meta(Meta::Look(Some(LookAt::Exit(_))))] if self.asks_when_or_where(&words) => &none,
            _ => return readings,
        };
        let free = self.view.talk.is_none() && self.view.fight.is_none();
        let asks = self.text.trim_end().ends_with('?') && !is_request(self.senses(), &words);
        let ours = !self.is_beyond() && !self.is_for_machines();
        if !free || !asks || !ours || words.iter().any(|word| DOER.contains(&word.as_str())) {
            return readings;
        }
        let first = words.first().map(String::as_str).unwrap_or_default();
        // "Is there a way round?" asks how, too.
        let there = words.get(1).is_some_and(|word| word == "there");
        let (is, wh) =
            (IS.contains(&first) && !there, QUESTIONS.contains(&first) || ["wheres", "whens", "hows"].contains(&first));
        if let Some(thing) = self.whole_thing(&words).filter(|_| is) {
            return vec![Reading::Meta(Meta::Look(Some(thing)))];
        }
        let ranked = self.weighed(&words);
        let named = |(_, command): &(String, Command)| {
            matches!(command, Command::Talk { .. } | Command::Buy { .. } | Command::Speak { .. })
                || ranked.iter().any(|one| one.command == *command && one.thing >= NAMED)
        };
        if !(is || wh) || candidates.iter().any(named) {
            return readings;
        }
        self.put_to_all().unwrap_or(readings)
    }

    /// Whether a question is where, when or for how long, of something that is not called as a whole.
    fn asks_when_or_where(&self, words: &[String]) -> bool {
        let two = words.iter().take(2).map(String::as_str).collect::<Vec<_>>();
        let when = matches!(
            two.as_slice(),
            ["how", "long" | "many"]
                | [
                    "where"
                        | "wheres"
                        | "when"
                        | "whens"
                        | "why"
                        | "donde"
                        | "cuando"
                        | "cuanto"
                        | "cuantos"
                        | "cuanta",
                    _
                ]
                | ["por", "que"]
        );
        let far = words.iter().any(|word| FAR.contains(&word.as_str()));
        // "How long has the town been dry?" names where the way leads.
        let for_long =
            matches!(two.as_slice(), ["how", "long" | "many"] | ["cuanto" | "cuantos", _] | ["why" | "when", _]);
        when && !far && (for_long || self.whole_thing(words).is_none())
    }

    /// The only thing here whose whole name is heard.
    fn whole_thing(&self, words: &[String]) -> Option<LookAt> {
        let things = self.things_heard(&Heard::new(self.senses(), words));
        let mut whole = things.into_iter().filter(|(_, heard)| heard.whole).map(|(thing, _)| thing);
        let near = |thing: &LookAt| matches!(thing, LookAt::Feature(_) | LookAt::Item(_) | LookAt::Exit(_));
        whole.next().filter(|thing| near(thing) && whole.next().is_none())
    }

    /// Whoever can be talked to here is asked, or one of them.
    fn put_to_all(&self) -> Option<Vec<Reading>> {
        let with = self.talkers();
        let with: Vec<&BeingId> = with.iter().map(|(being, _)| being).collect();
        self.put_to_these(&with)
    }
}
