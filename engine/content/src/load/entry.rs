//! One entry of a data file: its kind, what it says and where it stands.

use super::files::TextFile;
use super::report::Spot;
use crate::id::{Id, Kind};
use crate::model::{
    Attribute, Being, Condition, Dialogue, Ending, Flag, Grammar, Item, Journal, Lexicon, Place, Preset, Quest, Rules,
    Scenario, Shop, Skill, Stunt,
};
use std::rc::Rc;

/// What an entry says.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "one list of entries lives for the time of loading")]
pub(crate) enum Body {
    Rules(Rules),
    Attribute(Attribute),
    Skill(Skill),
    Condition(Condition),
    Stunt(Stunt),
    Item(Item),
    Shop(Shop),
    Being(Being),
    Place(Place),
    Dialogue(Dialogue),
    Quest(Quest),
    Journal(Journal),
    Flag(Flag),
    Ending(Ending),
    Preset(Preset),
    Scenario(Scenario),
    Grammar(Grammar),
    Lexicon(Lexicon),
    /// It could not be read; what follows from it is not told again.
    Broken,
}

/// The kinds of entries, as they are written.
pub(crate) const KINDS: [&str; 18] = [
    "Rules",
    "Attribute",
    "Skill",
    "Condition",
    "Stunt",
    "Item",
    "Shop",
    "Being",
    "Place",
    "Dialogue",
    "Quest",
    "Journal",
    "Flag",
    "Ending",
    "Preset",
    "Scenario",
    "Grammar",
    "Lexicon",
];

/// One entry.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The pack that it stands in.
    pub(crate) pack: String,
    /// The kind as written.
    pub(crate) kind: String,
    /// What it says.
    pub(crate) body: Body,
    /// The file.
    pub(crate) file: Rc<TextFile>,
    /// Its first byte.
    pub(crate) start: usize,
    /// The byte after its last.
    pub(crate) end: usize,
}

impl Entry {
    /// The text of the entry.
    pub(crate) fn text(&self) -> &str {
        &self.file.text[self.start..self.end]
    }

    /// Where `"needle"` stands first in the entry, or where the entry begins.
    pub(crate) fn spot(&self, needle: &str) -> Spot {
        let quoted = self.text().find(&format!("\"{needle}\"")).filter(|_| !needle.is_empty());
        self.at(quoted.unwrap_or(0))
    }

    /// Where `"needle"` stands for the last time in the entry.
    pub(crate) fn spot_last(&self, needle: &str) -> Spot {
        self.at(self.text().rfind(&format!("\"{needle}\"")).unwrap_or(0))
    }

    /// Where `needle` stands first behind `"anchor"` in the entry; there, if it does not.
    pub(crate) fn spot_after(&self, anchor: &str, needle: &str) -> Spot {
        let spot = self.spot(anchor);
        let offset = self.file.text[spot.offset..self.end].find(needle).unwrap_or(0);
        Spot { offset: spot.offset + offset, ..spot }
    }

    fn at(&self, offset: usize) -> Spot {
        Spot { file: Rc::clone(&self.file), offset: self.start + offset }
    }

    /// The kind and id, for `Diagnostic::path`.
    pub(crate) fn path(&self) -> String {
        match self.id() {
            Some((_, id)) => format!("{} {id}", self.kind),
            None => self.kind.clone(),
        }
    }

    /// The entry's own id with its kind.
    pub(crate) fn id(&self) -> Option<(&'static str, &str)> {
        fn of<K: Kind>(id: &Id<K>) -> Option<(&'static str, &str)> {
            Some((K::NAME, id.as_str()))
        }
        match &self.body {
            Body::Rules(_) | Body::Grammar(_) | Body::Lexicon(_) | Body::Broken => None,
            Body::Attribute(it) => of(&it.id),
            Body::Skill(it) => of(&it.id),
            Body::Condition(it) => of(&it.id),
            Body::Stunt(it) => of(&it.id),
            Body::Item(it) => of(&it.id),
            Body::Shop(it) => of(&it.id),
            Body::Being(it) => of(&it.id),
            Body::Place(it) => of(&it.id),
            Body::Dialogue(it) => of(&it.id),
            Body::Quest(it) => of(&it.id),
            Body::Journal(it) => of(&it.id),
            Body::Flag(it) => of(&it.id),
            Body::Ending(it) => of(&it.id),
            Body::Preset(it) => of(&it.id),
            Body::Scenario(it) => of(&it.id),
        }
    }

    /// All ids that the entry defines: its own, and those of what stands inside a place.
    pub(crate) fn defines(&self) -> Vec<(&'static str, &str)> {
        fn row<K: Kind>(id: &Id<K>) -> (&'static str, &str) {
            (K::NAME, id.as_str())
        }
        let mut ids: Vec<_> = self.id().into_iter().collect();
        if let Body::Place(place) = &self.body {
            ids.extend(place.zones.iter().map(|zone| row(&zone.id)));
            ids.extend(place.exits.iter().map(|exit| row(&exit.id)));
            ids.extend(place.features.iter().map(|feature| row(&feature.id)));
            ids.extend(place.actions.iter().map(|action| row(&action.id)));
        }
        ids
    }
}
