//! What heroes are made of: callings with paths, origins, talents and spells.

use super::{Effect, Light, Stack, TermValue, Training, When};
use crate::DiceExpr;
use crate::id::{AttributeId, CallingId, ItemId, Name, OriginId, PathId, PresetId, SkillId, SpellId, TalentId};
use serde::{Deserialize, Serialize};

/// What a hero lives by. Text: `calling-NAME` with `.look` (one sentence for choosing).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calling {
    /// Its id.
    pub id: CallingId,
    /// The ready hero of this calling: the first for choosing, and whose name a made hero has who gets none.
    pub ready: PresetId,
    /// Sides of the hit die: so many hit points at level 1, half of it and 1 at each further level, each with the
    /// modifier of `tough`.
    pub hit_die: u8,
    /// Attributes in the order in which the array is dealt out for a hero made in haste.
    pub attributes: Vec<AttributeId>,
    /// Saves that the proficiency bonus is added to.
    pub saves: Vec<AttributeId>,
    /// How many skills are chosen.
    pub skill_count: u8,
    /// From which.
    pub skills: Vec<SkillId>,
    /// Most energy.
    pub energy: u16,
    /// Coins at the beginning.
    #[serde(default)]
    pub val: u32,
    /// What a hero of this calling begins with.
    #[serde(default)]
    pub items: Vec<Stack>,
    /// Which of these are worn or held.
    #[serde(default)]
    pub worn: Vec<ItemId>,
    /// How it casts (`None`: it does not).
    #[serde(default)]
    pub casting: Option<Casting>,
    /// Talents that come with levels.
    #[serde(default)]
    pub gains: Vec<Gain>,
    /// The level at which a path is chosen.
    pub path_level: u8,
    /// The paths.
    pub paths: Vec<Path>,
}

/// A way that a calling can be followed. Text: `path-NAME` with `.look`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// Its id.
    pub id: PathId,
    /// Talents that come with levels.
    #[serde(default)]
    pub gains: Vec<Gain>,
}

/// Talents that come with a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gain {
    /// The level.
    pub level: u8,
    /// The talents.
    pub talents: Vec<TalentId>,
}

/// How a calling casts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Casting {
    /// The attribute whose modifier counts for attacks with spells and for what must be reached against them:
    /// 8 + proficiency + modifier.
    pub attribute: AttributeId,
    /// It casts as one of half its level, rounded up.
    #[serde(default)]
    pub half: bool,
    /// How many spells (of rank 0 and of higher ranks) are known at each level, from level 1 on.
    pub known: Vec<(u8, u8)>,
}

/// Where a hero comes from. Text: `origin-NAME` with `.look`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// Its id.
    pub id: OriginId,
    /// What is added to attributes.
    #[serde(default)]
    pub attributes: Vec<(AttributeId, u8)>,
    /// What a hero who comes from there is trained in.
    #[serde(default)]
    pub skills: Vec<SkillId>,
    /// Talents that come with it.
    #[serde(default)]
    pub talents: Vec<TalentId>,
    /// What a hero who comes from there has besides.
    #[serde(default)]
    pub items: Vec<Stack>,
    /// Coins besides.
    #[serde(default)]
    pub val: u32,
}

/// Something that a hero has or can do beyond the numbers. Text: `talent-NAME` with `.look` (what it does) and, where it
/// is used, `.use` (what is told).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talent {
    /// Its id.
    pub id: TalentId,
    /// It can be chosen with a level while `requires` holds; others come only with a calling, a path or an origin.
    #[serde(default)]
    pub chosen: bool,
    /// What a hero needs to choose it.
    #[serde(default)]
    pub requires: When,
    /// What it gives for good.
    #[serde(default)]
    pub grants: Vec<Grant>,
    /// What it does when it is used.
    #[serde(default)]
    pub power: Option<Power>,
    /// How often it can be used between two long rests (0: as often as one likes).
    #[serde(default)]
    pub uses: u8,
}

/// What talents and things give to who has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Grant {
    /// Training in a skill, or better.
    Skill {
        /// Which skill.
        skill: SkillId,
        /// How well.
        training: Training,
    },
    /// Something that is added to checks (of one skill, or of all).
    Check {
        /// Which skill (`None`: all).
        #[serde(default)]
        skill: Option<SkillId>,
        /// What.
        value: TermValue,
        /// When.
        #[serde(default)]
        when: When,
    },
    /// Advantage for checks (of one skill, or of all).
    Advantage {
        /// Which skill (`None`: all).
        #[serde(default)]
        skill: Option<SkillId>,
        /// When.
        #[serde(default)]
        when: When,
    },
    /// Something that is added to attacks with weapons.
    Attack {
        /// What.
        value: TermValue,
        /// Only with weapons that shoot (`true`) or that do not (`false`); `None`: with all.
        #[serde(default)]
        ranged: Option<bool>,
        /// When.
        #[serde(default)]
        when: When,
    },
    /// Something that is added to the harm of weapons.
    Damage {
        /// How much, as dice.
        dice: DiceExpr,
        /// Only with weapons that shoot (`true`) or that do not (`false`); `None`: with all.
        #[serde(default)]
        ranged: Option<bool>,
        /// Only with an attack that has advantage, or on a foe whom a companion is engaged with.
        #[serde(default)]
        sneak: bool,
        /// When.
        #[serde(default)]
        when: When,
    },
    /// One more attack with each attack.
    ExtraAttack,
    /// Something that is added to the armour class.
    Armour(i8),
    /// Something that is added to initiative.
    Initiative(i8),
    /// Most hit points, so many more for each level.
    HitPoints(u8),
    /// Most energy, so much more.
    Energy(u16),
    /// Proficiency with the saves of an attribute.
    Save(AttributeId),
    /// Harm of this kind is halved, rounded down.
    Resist(Name),
    /// Sees in the dark as in dim light.
    DarkSight,
    /// A spell that is known besides.
    Spell(SpellId),
    /// Prices fall by so many per cent.
    Prices(u8),
    /// Hit points that come back in an hour of rest, so many more.
    Rest(u16),
}

/// A spell. Text: `spell-NAME` with `.look` (what it does) and `.use` (what is told).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Spell {
    /// Its id.
    pub id: SpellId,
    /// Its rank, 1 to 5; 0 needs no slot.
    pub rank: u8,
    /// Which callings can learn it.
    pub callings: Vec<CallingId>,
    /// What it does.
    pub power: Power,
    /// What each rank of the slot above its own adds to every damage and healing.
    #[serde(default)]
    pub per_rank: Option<DiceExpr>,
}

/// What a spell or talent does when it is used. In a fight it takes the action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Power {
    /// What it is aimed at.
    pub target: PowerTarget,
    /// It reaches somebody who is not engaged.
    #[serde(default = "yes")]
    pub ranged: bool,
    /// When it can be used.
    #[serde(default)]
    pub when: When,
    /// What decides about it.
    #[serde(default)]
    pub roll: PowerRoll,
    /// What follows; `who: Target` is each of those it is aimed at.
    pub effects: Vec<Effect>,
    /// What follows for those who saved, or whom it missed.
    #[serde(default)]
    pub missed: Vec<Effect>,
    /// The light that it sheds at the place for `light_seconds`.
    #[serde(default)]
    pub light: Option<Light>,
    /// For how long.
    #[serde(default)]
    pub light_seconds: u32,
    /// How long it takes outside a fight, in seconds of game time.
    #[serde(default = "six")]
    pub seconds: u32,
}

fn yes() -> bool {
    true
}

fn six() -> u32 {
    6
}

/// What a power is aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PowerTarget {
    /// The hero alone.
    Own,
    /// A hero at the place, oneself too, also one who is down.
    Ally,
    /// Every hero at the place.
    Party,
    /// A person or creature: in a fight, a foe.
    Being,
    /// Every foe of the fight, or everybody who can be fought.
    Foes,
    /// A shut way out.
    Exit,
    /// A thing of the place.
    Feature,
    /// The place itself.
    Place,
}

/// What decides about a power.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum PowerRoll {
    /// Nothing: it works.
    #[default]
    Works,
    /// An attack against the armour class.
    Attack,
    /// Each of those it is aimed at rolls a save of this attribute.
    Save(AttributeId),
    /// A check of this skill against this difficulty.
    Check(SkillId, u8),
}
