//! What a pack may say, as plain data: one struct for each kind of entry, and the two closed vocabularies
//! ([`When`] and [`Effect`]) that all of them share.
//!
//! The doc comments here are what modders read: the reference of packs is generated from them.

mod being;
mod check;
mod dialogue;
mod effect;
mod item;
mod manifest;
mod place;
mod rules;
mod scenario;
mod speech;
mod when;

pub use being::{Attack, Being, Post, Profile, Stats};
pub use check::{Band, Check, Outcome, Outcomes, TermDef, TermValue};
pub use dialogue::{Dialogue, Node, Reply};
pub use effect::{Effect, Who};
pub use item::{Armour, Item, Shop, Slot, Stack, Use, Ware, Weapon};
pub use manifest::{Author, License, Manifest, VersionRange};
pub use place::{Action, Exit, ExitState, Feature, Light, Place, StuntSpot, Zone};
pub use rules::{Attribute, Bands, Condition, Level, Rules, Skill, Stunt, StuntTarget};
pub use scenario::{Ending, Flag, Journal, Preset, Quest, Scenario, Stage, Training};
pub use speech::{Cue, Grammar, Lexicon, Mood};
pub use when::When;
