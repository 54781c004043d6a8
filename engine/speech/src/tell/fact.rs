//! [`Fact`]: what one sentence tells: a cue, the moods that hold, the slots.

use super::line::{Slot, Slots};
use crate::noun::Noun;
use gesta_content::model::{Cue, Mood};

/// What one sentence tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// The kind of fact.
    pub cue: Cue,
    /// What holds.
    pub moods: Vec<Mood>,
    /// What stands in the slots.
    pub slots: Slots,
}

impl Fact {
    pub(crate) fn new(cue: Cue, mood: Mood) -> Fact {
        Fact { cue, moods: vec![mood], slots: Vec::new() }
    }

    /// The names that stand in the slots, without articles.
    pub(crate) fn nouns(&self) -> Vec<String> {
        let noun = |(_, slot): &(&str, Slot)| match slot {
            Slot::Noun(noun) => Some(noun.bare.clone()),
            Slot::Text(_) => None,
        };
        self.slots.iter().filter_map(noun).collect()
    }

    pub(crate) fn mood(mut self, holds: bool, mood: Mood) -> Fact {
        if holds {
            self.moods.push(mood);
        }
        self
    }

    pub(crate) fn noun(mut self, name: &'static str, noun: Noun) -> Fact {
        self.slots.push((name, Slot::Noun(noun)));
        self
    }

    pub(crate) fn text(mut self, name: &'static str, text: String) -> Fact {
        self.slots.push((name, Slot::Text(text)));
        self
    }

    pub(crate) fn slot(mut self, name: &'static str, slot: Slot) -> Fact {
        self.slots.push((name, slot));
        self
    }
}
