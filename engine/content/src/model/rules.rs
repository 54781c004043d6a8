//! The rules as data: what the core pack says, and another pack may change.

use super::{Outcomes, When};
use crate::id::{AttributeId, ConditionId, SkillId, StuntId};
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
    /// Hit points that are gained with it.
    #[serde(default)]
    pub hit_points: u16,
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
}

/// A passing state of a hero or being. Text: `condition-NAME` (an adjective), with `.on` and `.off`.
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
    /// When it can be tried at all.
    #[serde(default)]
    pub when: When,
    /// How long it takes outside a fight, in seconds of game time.
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
}
