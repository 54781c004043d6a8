//! The rules as data: what the core pack says, and another pack may change.

use super::{Outcomes, TermDef, When};
use crate::DiceExpr;
use crate::id::{AttributeId, ConditionId, DeedId, ItemId, Name, SkillId, StuntId};
use serde::{Deserialize, Serialize};

/// The numbers of the rules. One pack of a game defines them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Bands of a check.
    pub check: Bands,
    /// Bands of an attack.
    pub attack: Bands,
    /// What is reached at which level.
    pub levels: Vec<Level>,
    /// What armour class begins at.
    pub armour_base: u8,
    /// The attribute whose modifier counts for armour class and initiative.
    pub nimble: AttributeId,
    /// Seconds of a fight's round.
    pub round_seconds: u32,
    /// Energy that comes back in an hour of rest.
    pub rest_energy: u16,
    /// Hit points that come back in an hour of rest.
    pub rest_hit_points: u16,
    /// What guarding adds to the armour class until the next turn.
    pub guard_bonus: u8,
    /// The skill that decides whether a hero gets away from a fight.
    pub flee_skill: SkillId,
    /// The difficulty of getting away.
    pub flee_difficulty: u8,
    /// The attribute whose modifier counts for hit points.
    pub tough: AttributeId,
    /// The skill for shoving, grappling and breaking free.
    pub wrestle_skill: SkillId,
    /// The skill for hiding.
    pub hide_skill: SkillId,
    /// The skill for noticing who hides.
    pub notice_skill: SkillId,
    /// The skill for helping a fallen companion.
    pub mend_skill: SkillId,
    /// What must be reached for that.
    pub mend_difficulty: u8,
    /// From so many hours on a rest is a long one: hit points, slots and uses of talents come back.
    pub long_rest_hours: u8,
    /// Death saves.
    pub death: DeathSaves,
    /// Seasons.
    pub calendar: Calendar,
    /// How heroes are made.
    pub heroes: HeroMaking,
    /// Spell slots by level of the caster: one row a level, each with the slots of the ranks from 1 on.
    pub slots: Vec<Vec<u8>>,
    /// Deeds that the rules see by themselves.
    #[serde(default)]
    pub deeds: SeenDeeds,
}

/// What a fallen hero rolls for at each turn: a d20 alone against `difficulty`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeathSaves {
    /// What must be reached.
    pub difficulty: u8,
    /// So many successes, and the hero is out of danger.
    pub successes: u8,
    /// So many failures, and the hero is dead. A natural 1 counts twice; with a natural 20 the hero is up again.
    pub failures: u8,
}

/// The year: seasons of equal length, in their order. Text of a season: `season-NAME` of the same pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calendar {
    /// How many days a season has.
    pub season_days: u16,
    /// The seasons.
    pub seasons: Vec<Name>,
}

/// How heroes are made: scores are bought with points, or an array is dealt out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeroMaking {
    /// How many points there are.
    pub points: u8,
    /// What each score costs; others cannot be bought.
    pub costs: Vec<(u8, u8)>,
    /// The scores of the array, one for each attribute.
    pub array: Vec<u8>,
    /// The most that a score can be raised to later.
    pub score_max: u8,
}

/// Deeds that the rules see by themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeenDeeds {
    /// A hero attacks somebody who was not fighting.
    #[serde(default)]
    pub attacked: Option<DeedId>,
    /// A hero kills somebody.
    #[serde(default)]
    pub killed: Option<DeedId>,
    /// A hero lets somebody live who gave up or was struck down without being killed.
    #[serde(default)]
    pub spared: Option<DeedId>,
    /// A hero takes what belongs to somebody.
    #[serde(default)]
    pub robbed: Option<DeedId>,
    /// A hero talks to somebody in a fight, whether it is heeded or not. Only whom it talks to remembers that, and listens
    /// to nobody again in a fight within a day.
    #[serde(default)]
    pub parleyed: Option<DeedId>,
}

/// Thresholds of the scale of results, as margins (total less difficulty).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// From this margin on a critical, besides a natural 20 (`None`: only a natural 20).
    #[serde(default)]
    pub critical: Option<i8>,
    /// Down to this margin a success at a cost, where one is allowed.
    #[serde(default)]
    pub cost: Option<i8>,
    /// From this margin down a disaster, besides a natural 1 (`None`: only a natural 1).
    #[serde(default)]
    pub disaster: Option<i8>,
}

/// What is reached at a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The level, 1 and up.
    pub level: u8,
    /// The experience that it takes.
    pub experience: u32,
    /// The proficiency bonus.
    pub proficiency: i8,
    /// Hit points that are gained with it by a hero without a calling.
    #[serde(default)]
    pub hit_points: u16,
    /// Points for attributes that are gained with it.
    #[serde(default)]
    pub attribute_points: u8,
    /// Talents that can be chosen with it.
    #[serde(default)]
    pub talents: u8,
}

/// An ability score. Text: `attribute-NAME`, with `.short`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// Its id.
    pub id: AttributeId,
}

/// Something that is trained and checked. Text: `skill-NAME`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Skill {
    /// Its id.
    pub id: SkillId,
    /// The attribute whose modifier it uses.
    pub attribute: AttributeId,
    /// It needs eyes: disadvantage for who sees nothing.
    #[serde(default)]
    pub sight: bool,
}

/// A passing state of a hero or being. Text: `condition-NAME` (an adjective), with `.on` and `.off`, perhaps also `.on-2` to
/// `.on-6` and `.off-2` to `.off-6`: other wordings, told in turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Its id.
    pub id: ConditionId,
    /// What it adds to every check and attack of who has it.
    #[serde(default)]
    pub checks: i8,
    /// What it adds to the armour class of who has it.
    #[serde(default)]
    pub armour: i8,
    /// Who has it loses the next turn in a fight.
    #[serde(default)]
    pub stunned: bool,
    /// Disadvantage for all checks and attacks of who has it.
    #[serde(default)]
    pub hindered: bool,
    /// Advantage for all attacks on who has it.
    #[serde(default)]
    pub exposed: bool,
    /// Who has it cannot move in a fight, flee or travel.
    #[serde(default)]
    pub rooted: bool,
    /// Who has it sees nothing.
    #[serde(default)]
    pub blind: bool,
    /// Who has it cannot cast, parley or haggle.
    #[serde(default)]
    pub silenced: bool,
    /// Who has it takes such harm at each of its turns in a fight, and once in a minute elsewhere.
    #[serde(default)]
    pub harm: Option<Harm>,
    /// It ends when who has it is hurt.
    #[serde(default)]
    pub ends_when_hurt: bool,
    /// It ends with a long rest.
    #[serde(default)]
    pub ends_with_rest: bool,
}

/// Harm that comes again and again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Harm {
    /// How much.
    pub dice: DiceExpr,
    /// What sort.
    pub kind: Name,
}

/// An improvised deed. Text: `stunt-NAME` (a verb phrase with `{ $target }`) with one attribute for each written band.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stunt {
    /// Its id.
    pub id: StuntId,
    /// What it can be aimed at. Beings and exits say themselves which stunts work on them.
    pub target: StuntTarget,
    /// The skills that it can be done with.
    pub approaches: Vec<SkillId>,
    /// What must be reached before the spot's own `harder`.
    pub difficulty: u8,
    /// In a fight it reaches somebody who is not at hand; otherwise the hero goes there first.
    #[serde(default)]
    pub ranged: bool,
    /// What helps or hinders, wherever it is tried.
    #[serde(default)]
    pub terms: Vec<TermDef>,
    /// What is needed for it, and used up where `spends` is written.
    #[serde(default)]
    pub needs: Option<ItemId>,
    /// What is needed is used up, however it goes.
    #[serde(default)]
    pub spends: bool,
    /// When it can be tried at all.
    #[serde(default)]
    pub when: When,
    /// How long it takes, in seconds of game time. What takes longer than a round cannot be done in a fight.
    #[serde(default)]
    pub seconds: u32,
    /// What it costs in energy.
    #[serde(default)]
    pub energy: u16,
    /// What follows, where the spot does not say otherwise.
    pub outcomes: Outcomes,
}

/// What a stunt can be aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StuntTarget {
    /// A person or creature.
    Being,
    /// A way out.
    Exit,
    /// A thing of a place.
    Feature,
}
