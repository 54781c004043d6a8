//! What a pack may say, as plain data: one struct for each kind of entry, and the two closed vocabularies
//! ([`When`] and [`Effect`]) that all of them share.
//!
//! The doc comments here are what modders read: the reference of packs is generated from them.

mod being;
mod check;
mod dialogue;
mod effect;
mod hero;
mod item;
mod lore;
mod manifest;
mod picture;
mod place;
mod rules;
mod scenario;
mod society;
mod speech;
mod when;

pub use being::{Attack, Being, Parley, Post, Profile, Rider, Stats};
pub use check::{Against, Band, Check, Outcome, Outcomes, TermDef, TermValue};
pub use dialogue::{Dialogue, Node, Reply};
pub use effect::{Effect, Who};
pub use hero::{Calling, Casting, Gain, Grant, Origin, Path, Power, PowerRoll, PowerTarget, Spell, Talent};
pub use item::{Armour, Haggle, Item, Shop, Slot, Stack, Use, Ware, Weapon};
pub use lore::{KeyLogic, Lore, LoreKeys};
pub use manifest::{Author, License, Manifest, VersionRange};
pub use picture::{
    Age, Air, Beard, Build, Creature, Hair, Headwear, Land, Motif, Plate, Portrait, Prop, Scene, Shade, Sitter,
};
pub use place::{Action, Arrival, Exit, ExitState, Feature, Guard, Light, Place, StuntSpot, Zone};
pub use rules::{
    Attribute, Bands, Calendar, Condition, DeathSaves, Harm, HeroMaking, Level, Rules, SeenDeeds, Skill, Stunt,
    StuntTarget,
};
pub use scenario::{
    Advance, Chapter, Defeat, Ending, Flag, Happening, Journal, Objective, Preset, Quest, Scenario, Stage, Training,
};
pub use society::{Climate, Codex, Deed, Faction, SeasonWeather, Weather};
pub use speech::{Cue, Grammar, Lexicon, Mood};
pub use when::When;
