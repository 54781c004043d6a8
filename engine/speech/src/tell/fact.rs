//! [`Fact`]: what one sentence tells: a cue, the moods that hold, the slots.

use super::line::{Slot, Slots};
use crate::noun::Noun;
use gesta_content::id::{BeingId, ItemId, LoreId, PlaceId, ScenarioId, WeatherId};
use gesta_content::model::{Cue, Grammar, Mood};
use gesta_rules::Actor;

/// What one sentence tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fact {
    /// The kind of fact.
    pub cue: Cue,
    /// What holds.
    pub moods: Vec<Mood>,
    /// What stands in the slots.
    pub slots: Slots,
    /// Whom it is about, the reader's hero apart.
    pub about: Vec<Actor>,
    /// The thing that it is done with or to.
    pub item: Option<ItemId>,
    /// What is spoken of.
    pub lore: Vec<LoreId>,
    /// Where it is told.
    pub setting: Setting,
}

/// Where a turn is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Setting {
    pub story: Option<ScenarioId>,
    pub place: Option<PlaceId>,
    pub weather: Option<WeatherId>,
}

impl Fact {
    pub(crate) fn new(cue: Cue, mood: Mood) -> Fact {
        let (about, lore) = (Vec::new(), Vec::new());
        Fact { cue, moods: vec![mood], slots: Vec::new(), about, item: None, lore, setting: Setting::default() }
    }

    /// Whether sentences of a pack fit: all that they ask for holds.
    pub(crate) fn fits(&self, grammar: &Grammar) -> bool {
        let Setting { story, place, weather } = &self.setting;
        grammar.cue == self.cue
            && grammar.moods.iter().all(|mood| self.moods.contains(mood))
            && among(&grammar.stories, story.as_ref())
            && among(&grammar.places, place.as_ref())
            && among(&grammar.weathers, weather.as_ref())
            && among(&grammar.items, self.item.as_ref())
            && (grammar.lore.is_empty() || self.lore.iter().any(|lore| grammar.lore.contains(lore)))
            && self.is_of(&grammar.beings)
    }

    fn is_of(&self, beings: &[BeingId]) -> bool {
        let listed = |actor: &Actor| matches!(actor, Actor::Being(id) if beings.contains(id));
        beings.is_empty() || (!self.about.is_empty() && self.about.iter().all(listed))
    }

    pub(crate) fn of(mut self, actor: &Actor) -> Fact {
        self.about.push(actor.clone());
        self
    }

    pub(crate) fn with(mut self, item: &ItemId) -> Fact {
        self.item = Some(item.clone());
        self
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

/// Whether a list asks for nothing, or for this.
fn among<T: PartialEq>(list: &[T], one: Option<&T>) -> bool {
    list.is_empty() || one.is_some_and(|one| list.contains(one))
}
