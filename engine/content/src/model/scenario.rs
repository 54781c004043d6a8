//! Where a game begins, who plays it, what it is about and how it ends.

use super::{Effect, Stack, When};
use crate::id::{
    AttributeId, EndingId, FlagId, ItemId, JournalId, Name, PlaceId, PresetId, QuestId, ScenarioId, SkillId,
};
use serde::{Deserialize, Serialize};

/// Where and how a game begins. Text: `scenario-NAME` (the title) with `.opening` (the first paragraph, at most 60 words).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// Where the heroes stand.
    pub place: PlaceId,
    /// The hour of the first day, 0-23.
    pub hour: u8,
    /// Ready heroes, the first for Enter.
    pub presets: Vec<PresetId>,
    /// What happens at the very beginning, for the first hero.
    #[serde(default)]
    pub opening: Vec<Effect>,
    /// How the story ends when every hero has fallen and nobody can get up again (iron mode). `None`: the fallen are found
    /// and brought back to the beginning, as in story mode.
    #[serde(default)]
    pub fall: Option<EndingId>,
    /// Most players at a table, 1 to 8.
    pub seats: u8,
}

/// A ready-made hero. Text: `preset-NAME` (the hero's name) with `.look` and `.gender`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// Its id.
    pub id: PresetId,
    /// The level at the beginning.
    pub level: u8,
    /// Scores, each attribute once.
    pub attributes: Vec<(AttributeId, u8)>,
    /// What the hero is trained in.
    #[serde(default)]
    pub skills: Vec<(SkillId, Training)>,
    /// Most hit points.
    pub hit_points: u16,
    /// Most energy.
    pub energy: u16,
    /// Coins.
    #[serde(default)]
    pub val: u32,
    /// What the hero carries.
    #[serde(default)]
    pub items: Vec<Stack>,
    /// Which of these are worn or held.
    #[serde(default)]
    pub worn: Vec<ItemId>,
}

/// How well something is trained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Training {
    /// The proficiency bonus is added.
    Proficient,
    /// It is added twice.
    Expert,
}

/// A task with stages. Texts: `quest-NAME` (the title) and `quest-NAME-STAGE` (what the journal says).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quest {
    /// Its id.
    pub id: QuestId,
    /// Its stages, in the usual order.
    pub stages: Vec<Stage>,
}

/// A stage of a quest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stage {
    /// Its name.
    pub name: Name,
    /// The quest is over here.
    #[serde(default)]
    pub closes: bool,
}

/// A page of the journal. Text: `journal-NAME`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journal {
    /// Its id.
    pub id: JournalId,
}

/// A number that a story remembers; 0 until it is set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flag {
    /// Its id.
    pub id: FlagId,
}

/// How a story ends. Text: `ending-NAME` (a title) with `.text`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Its id.
    pub id: EndingId,
    /// It is reached of itself as soon as this holds (`Never`: only by an effect).
    #[serde(default = "never")]
    pub when: When,
}

fn never() -> When {
    When::Never
}
