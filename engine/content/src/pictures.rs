//! What packs say about how things look, kept apart from everything that the rules read.

use crate::id::{BeingId, ItemId, PlaceId, PresetId};
use crate::model::{Grammar, Lexicon, Lore, Plate, Portrait, Scene, Sitter};
use serde::{Deserialize, Serialize};

/// Looks of places, people and things, in the order in which packs were loaded: what is said last holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pictures {
    /// Of places.
    pub scenes: Vec<Scene>,
    /// Of people, creatures and ready heroes.
    pub portraits: Vec<Portrait>,
    /// Of things.
    pub plates: Vec<Plate>,
}

impl Pictures {
    /// How a place looks.
    pub fn scene(&self, of: &PlaceId) -> Option<&Scene> {
        self.scenes.iter().rfind(|scene| scene.of == *of)
    }

    /// How somebody of the story looks.
    pub fn being(&self, of: &BeingId) -> Option<&Portrait> {
        self.portraits.iter().rfind(|portrait| matches!(&portrait.of, Sitter::Being(id) if id == of))
    }

    /// How a ready hero looks.
    pub fn preset(&self, of: &PresetId) -> Option<&Portrait> {
        self.portraits.iter().rfind(|portrait| matches!(&portrait.of, Sitter::Preset(id) if id == of))
    }

    /// How a thing looks.
    pub fn plate(&self, of: &ItemId) -> Option<&Plate> {
        self.plates.iter().rfind(|plate| plate.of == *of)
    }

    /// Whether no pack says anything.
    pub fn is_empty(&self) -> bool {
        self.scenes.is_empty() && self.portraits.is_empty() && self.plates.is_empty()
    }
}

/// Entries that only show.
#[derive(Default)]
pub(crate) struct Presentation {
    pub(crate) grammar: Vec<Grammar>,
    pub(crate) lexicon: Vec<Lexicon>,
    pub(crate) pictures: Pictures,
    pub(crate) lore: Vec<Lore>,
}
