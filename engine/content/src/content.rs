//! [`Content`]: all loaded packs, resolved, checked and immutable.

use crate::digest::Digest;
use crate::id::{
    ActionId, AttributeId, BeingId, ConditionId, DialogueId, EndingId, ExitId, FeatureId, FlagId, ItemId, JournalId,
    Name, PlaceId, PresetId, QuestId, ScenarioId, ShopId, SkillId, StuntId,
};
use crate::model::{
    Action, Attribute, Being, Condition, Dialogue, Ending, Exit, Feature, Flag, Grammar, Item, Journal, Lexicon, Place,
    Preset, Quest, Rules, Scenario, Shop, Skill, Stunt,
};
use crate::text::Texts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// All loaded packs. Made by [`crate::load`] only, so whoever holds one knows that its references resolve.
#[derive(Debug)]
pub struct Content {
    /// Everything that the rules read.
    pub mechanics: Mechanics,
    /// Every text that players read.
    pub texts: Texts,
    /// Sentences of the narrator.
    pub grammar: Vec<Grammar>,
    /// Words of the interpreter.
    pub lexicon: Vec<Lexicon>,
    /// The packs, in the order in which they were loaded.
    pub packs: Vec<PackInfo>,
    /// The two hashes.
    pub hashes: Hashes,
    /// Where each exit, action and feature stands.
    pub(crate) index: Index,
}

/// Everything that `decide`, `view`, `legal` and `odds` read. The mechanics hash is the digest of its canonical bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mechanics {
    /// The numbers of the rules.
    pub rules: Rules,
    /// Ability scores.
    pub attributes: BTreeMap<AttributeId, Attribute>,
    /// Skills.
    pub skills: BTreeMap<SkillId, Skill>,
    /// Conditions.
    pub conditions: BTreeMap<ConditionId, Condition>,
    /// Stunts.
    pub stunts: BTreeMap<StuntId, Stunt>,
    /// Items.
    pub items: BTreeMap<ItemId, Item>,
    /// Shops.
    pub shops: BTreeMap<ShopId, Shop>,
    /// People and creatures.
    pub beings: BTreeMap<BeingId, Being>,
    /// Places with their exits, features and actions.
    pub places: BTreeMap<PlaceId, Place>,
    /// Dialogues.
    pub dialogues: BTreeMap<DialogueId, Dialogue>,
    /// Quests.
    pub quests: BTreeMap<QuestId, Quest>,
    /// Pages of the journal.
    pub journal: BTreeMap<JournalId, Journal>,
    /// Flags.
    pub flags: BTreeMap<FlagId, Flag>,
    /// Endings.
    pub endings: BTreeMap<EndingId, Ending>,
    /// Ready heroes.
    pub presets: BTreeMap<PresetId, Preset>,
    /// Scenarios.
    pub scenarios: BTreeMap<ScenarioId, Scenario>,
}

/// What is known of a loaded pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PackInfo {
    /// Its id.
    pub id: Name,
    /// Its version, `1.2.3`.
    pub version: String,
    /// Its title.
    pub title: String,
    /// The scenario that it begins with.
    pub start: Option<ScenarioId>,
    /// Digest of its files, path by path.
    pub files: Digest,
}

/// The two hashes of a content. Peers must agree on `mechanics`; a differing `presentation` is only said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hashes {
    /// Of all that the rules read.
    pub mechanics: Digest,
    /// Of texts, grammar and lexicon.
    pub presentation: Digest,
}

/// Where things stand that are written inside places.
#[derive(Debug, Default)]
pub(crate) struct Index {
    pub(crate) exits: BTreeMap<ExitId, (PlaceId, usize)>,
    pub(crate) actions: BTreeMap<ActionId, (PlaceId, usize)>,
    pub(crate) features: BTreeMap<FeatureId, (PlaceId, usize)>,
}

impl Index {
    pub(crate) fn of(places: &BTreeMap<PlaceId, Place>) -> Index {
        let mut index = Index::default();
        for place in places.values() {
            let here = |at: usize| (place.id.clone(), at);
            index.exits.extend(place.exits.iter().enumerate().map(|(at, exit)| (exit.id.clone(), here(at))));
            index.actions.extend(place.actions.iter().enumerate().map(|(at, action)| (action.id.clone(), here(at))));
            index
                .features
                .extend(place.features.iter().enumerate().map(|(at, feature)| (feature.id.clone(), here(at))));
        }
        index
    }
}

impl Content {
    /// The exit of an id and the place that it leads out of.
    pub fn exit(&self, id: &ExitId) -> Option<(&Place, &Exit)> {
        let (place, at) = self.index.exits.get(id)?;
        let place = self.mechanics.places.get(place)?;
        Some((place, place.exits.get(*at)?))
    }

    /// The action of an id and the place where it is done.
    pub fn action(&self, id: &ActionId) -> Option<(&Place, &Action)> {
        let (place, at) = self.index.actions.get(id)?;
        let place = self.mechanics.places.get(place)?;
        Some((place, place.actions.get(*at)?))
    }

    /// The feature of an id and the place where it stands.
    pub fn feature(&self, id: &FeatureId) -> Option<(&Place, &Feature)> {
        let (place, at) = self.index.features.get(id)?;
        let place = self.mechanics.places.get(place)?;
        Some((place, place.features.get(*at)?))
    }

    /// The scenario of the last loaded pack that has one.
    pub fn start(&self) -> Option<&Scenario> {
        let id = self.packs.iter().rev().find_map(|pack| pack.start.as_ref())?;
        self.mechanics.scenarios.get(id)
    }
}
