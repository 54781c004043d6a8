//! [`Content`]: all loaded packs, resolved, checked and immutable.

use crate::alias::Aliases;
use crate::art::Art;
use crate::diagnostic::Diagnostic;
use crate::digest::Digest;
use crate::id::{ActionId, ExitId, FeatureId, Id, Kind, Name, PathId, PlaceId, ScenarioId, kind};
use crate::model::{self, Action, Calling, Exit, Feature, Grammar, Lexicon, Lore, Path, Place, Rules, Scenario};
use crate::pictures::Pictures;
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
    /// How places, people and things look.
    pub pictures: Pictures,
    /// What narrators are told when it is spoken of, in the order in which packs were loaded.
    pub lore: Vec<Lore>,
    /// Which pictures packs bring themselves.
    pub art: Art,
    /// The packs, in the order in which they were loaded.
    pub packs: Vec<PackInfo>,
    /// The two hashes.
    pub hashes: Hashes,
    /// Where each exit, action and feature stands.
    pub(crate) index: Index,
    /// Ids that were renamed.
    pub(crate) aliases: Aliases,
    /// What the loader warned about.
    pub(crate) warnings: Vec<Diagnostic>,
    /// The key under which the compiled form of these packs is kept.
    pub(crate) key: Digest,
}

macro_rules! mechanics {
    ($($(#[$doc:meta])* $field:ident: $kind:ident;)*) => {
        /// Everything that `decide`, `view`, `legal` and `odds` read. The mechanics hash is the digest of its canonical
        /// bytes.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub struct Mechanics {
            /// The numbers of the rules.
            pub rules: Rules,
            $($(#[$doc])* pub $field: BTreeMap<Id<kind::$kind>, model::$kind>,)*
        }

        impl Mechanics {
            /// The rules, and nothing that they could be about.
            pub(crate) fn empty(rules: Rules) -> Mechanics {
                Mechanics { rules, $($field: BTreeMap::new(),)* }
            }
        }
    };
}

entry_kinds!(mechanics);

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
    /// Of texts, grammar, lexicon, looks, and which pictures there are.
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

    /// What an id is now: itself, or what it was renamed to. Saves keep ids as they were written; whoever reads one maps
    /// its ids through this.
    pub fn current<K: Kind>(&self, id: &Id<K>) -> Id<K> {
        let renamed = self.alias_of(K::NAME, id.as_str()).and_then(|now| Id::new(now).ok());
        renamed.unwrap_or_else(|| id.clone())
    }

    /// What the id of a kind (`item`, `exit`) was renamed to; `None` where it was not.
    pub fn alias_of(&self, kind: &str, id: &str) -> Option<&str> {
        self.aliases.of(kind, id)
    }

    /// Whether packs have renamed anything.
    pub fn has_aliases(&self) -> bool {
        !self.aliases.is_empty()
    }

    /// What the loader warned about.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// The path of an id and the calling that it belongs to.
    pub fn path(&self, id: &PathId) -> Option<(&Calling, &Path)> {
        let callings = self.mechanics.callings.values();
        let mut all = callings.flat_map(|calling| calling.paths.iter().map(move |path| (calling, path)));
        all.find(|(_, path)| path.id == *id)
    }

    /// The scenario of the last loaded pack that has one.
    pub fn start(&self) -> Option<&Scenario> {
        let id = self.packs.iter().rev().find_map(|pack| pack.start.as_ref())?;
        self.mechanics.scenarios.get(id)
    }
}
