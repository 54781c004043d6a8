//! People and creatures.

use super::{Check, Effect, Stack, StuntSpot, When};
use crate::DiceExpr;
use crate::id::{AttributeId, BeingId, ConditionId, DialogueId, FactionId, Name, PlaceId, ShopId, SkillId, SpellId};
use serde::{Deserialize, Serialize};

/// A person or a creature. Text: `being-NAME` (the name or noun) with `.look`, `.gender` (`m`, `f`, `n`) and, for
/// proper names, `.proper = yes`; `.body = beast` for what goes on four legs, `other` for what has neither hands nor
/// legs; and `.unknown` ("the man in the oilskin") when `name_known` is written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Being {
    /// Its id.
    pub id: BeingId,
    /// Where it is when no post of its schedule says otherwise (`None`: nowhere, until an effect sends it).
    #[serde(default)]
    pub at: Option<PlaceId>,
    /// Where it is at which hours.
    #[serde(default)]
    pub schedule: Vec<Post>,
    /// When it is there at all. May not ask who is `Near`; `Has`, `At` and the like are asked for the first hero.
    #[serde(default)]
    pub when: When,
    /// When the name is known; until then `.unknown` is used.
    #[serde(default)]
    pub name_known: When,
    /// What it says.
    #[serde(default)]
    pub dialogue: Option<DialogueId>,
    /// What it buys and sells.
    #[serde(default)]
    pub shop: Option<ShopId>,
    /// Its attitude to the party at the beginning, -100 to 100.
    #[serde(default)]
    pub attitude: i8,
    /// With whom it stands.
    #[serde(default)]
    pub faction: Option<FactionId>,
    /// What it has for a fight (`None`: it cannot be fought).
    #[serde(default)]
    pub stats: Option<Stats>,
    /// Stunts that may work on it.
    #[serde(default)]
    pub stunts: Vec<StuntSpot>,
    /// What is found on it when it falls.
    #[serde(default)]
    pub loot: Vec<Stack>,
}

/// Where a being is from an hour of the day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// The hour (0-23) from which on.
    pub from: u8,
    /// The place.
    pub place: PlaceId,
}

/// What a being has for a fight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stats {
    /// Hit points at the beginning, 1 to 999.
    pub hit_points: u16,
    /// What an attack must reach.
    pub armour_class: u8,
    /// What is added to initiative.
    #[serde(default)]
    pub initiative: i8,
    /// Bonuses for checks against it (a contest, a stunt).
    #[serde(default)]
    pub skills: Vec<(SkillId, i8)>,
    /// What it attacks with; the first that reaches is used.
    pub attacks: Vec<Attack>,
    /// How it acts.
    #[serde(default)]
    pub profile: Profile,
    /// At or below so many hit points it tries to flee or gives up (0: never).
    #[serde(default)]
    pub morale: u16,
    /// It gives up where others flee.
    #[serde(default)]
    pub yields: bool,
    /// Kinds of harm that hurt it half, rounded down.
    #[serde(default)]
    pub resists: Vec<Name>,
    /// Kinds of harm that hurt it twice.
    #[serde(default)]
    pub fears: Vec<Name>,
    /// Kinds of harm that do not hurt it.
    #[serde(default)]
    pub ignores: Vec<Name>,
    /// What it casts, if its profile is `Caster`; the first that fits is used.
    #[serde(default)]
    pub spells: Vec<SpellId>,
    /// What must be reached against its spells.
    #[serde(default = "eleven")]
    pub spell_difficulty: u8,
    /// How it can be talked out of a fight (`None`: it does not listen).
    #[serde(default)]
    pub parley: Option<Parley>,
    /// Experience for everyone when it is overcome.
    #[serde(default)]
    pub experience: u32,
}

fn eleven() -> u8 {
    11
}

/// How somebody can be talked out of a fight. Text: `being-NAME-parley` with `.success` and `.failure`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parley {
    /// When it listens at all.
    #[serde(default)]
    pub when: When,
    /// The check.
    pub check: Check,
    /// What follows from a success, besides the end of the fight for it and for all of its faction.
    #[serde(default)]
    pub effects: Vec<Effect>,
}

/// One attack of a being. Text: `attack-NAME` of the same pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attack {
    /// What it is called.
    pub name: Name,
    /// What is added to the d20.
    pub bonus: i8,
    /// How much it hurts.
    pub damage: DiceExpr,
    /// What sort of harm.
    pub kind: Name,
    /// Whether it reaches a foe who is not engaged.
    #[serde(default)]
    pub ranged: bool,
    /// What a hit brings besides.
    #[serde(default)]
    pub rider: Option<Rider>,
}

/// What a hit brings besides the harm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rider {
    /// The condition.
    pub condition: ConditionId,
    /// How long, in seconds of game time (`None`: until taken off).
    #[serde(default)]
    pub seconds: Option<u32>,
    /// The save that avoids it: an attribute and what must be reached.
    #[serde(default)]
    pub save: Option<(AttributeId, u8)>,
}

/// How a creature acts in a fight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Profile {
    /// Goes for the nearest and stays on it.
    #[default]
    Brute,
    /// Attacks whoever is hurt the most, and keeps moving.
    Skirmisher,
    /// Keeps away and shoots.
    Archer,
    /// Attacks whoever a companion is already on.
    Pack,
    /// Runs as soon as it is hurt.
    Coward,
    /// Keeps away and casts; shoots or strikes when nothing is left to cast.
    Caster,
}
