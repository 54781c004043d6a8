//! Where a game begins, who plays it, what it is about and how it ends.

use super::{Effect, Stack, When};
use crate::id::{
    AttributeId, CallingId, EndingId, FlagId, ItemId, JournalId, Name, OriginId, PathId, PlaceId, PresetId, QuestId,
    ScenarioId, SkillId, SpellId, TalentId,
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
    /// How the fallen are found where that is not the end. `None`: they come to themselves where the story began, and half
    /// of their coins are gone.
    #[serde(default)]
    pub defeat: Option<Defeat>,
    /// Most players at a table, 1 to 8.
    pub seats: u8,
    /// The season of the first day (`None`: the first of the calendar).
    #[serde(default)]
    pub season: Option<Name>,
}

/// How the fallen are found where that is not the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Defeat {
    /// Where they come to themselves.
    pub place: PlaceId,
    /// How much of its coins that has cost each, in per cent.
    pub percent: u8,
    /// What befalls each of them there: an arrival of that place, which is not asked for its `when`.
    pub arrival: Name,
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
    /// The calling.
    #[serde(default)]
    pub calling: Option<CallingId>,
    /// The path, from the level on where the calling parts.
    #[serde(default)]
    pub path: Option<PathId>,
    /// Where the hero comes from.
    #[serde(default)]
    pub origin: Option<OriginId>,
    /// Talents that were chosen, besides those of calling and origin.
    #[serde(default)]
    pub talents: Vec<TalentId>,
    /// Spells that the hero knows.
    #[serde(default)]
    pub spells: Vec<SpellId>,
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
    /// It has gone wrong here, whether or not it goes on.
    #[serde(default)]
    pub fails: bool,
    /// What is to be done here, as the journal lists it.
    #[serde(default)]
    pub objectives: Vec<Objective>,
    /// Where the quest goes of itself from here, as soon as its condition holds; the first that does.
    #[serde(default)]
    pub advances: Vec<Advance>,
}

/// Something to be done at a stage. Text: `quest-QUEST-STAGE-NAME`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Its name.
    pub name: Name,
    /// When it is done.
    pub done: When,
    /// It need not be done.
    #[serde(default)]
    pub optional: bool,
}

/// Where a quest goes of itself. `Has`, `At` and the like are asked for the hero who caused it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advance {
    /// The name of the stage.
    pub to: Name,
    /// When.
    pub when: When,
    /// What changes with it.
    #[serde(default)]
    pub effects: Vec<Effect>,
}

/// Something that happens of itself, once, as soon as its condition holds; told to who is there. Text: `happening-NAME`
/// (may be left out: then nothing is told).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Happening {
    /// Its id.
    pub id: crate::id::HappeningId,
    /// When. `Has`, `At` and the like are asked for the hero who acts.
    pub when: When,
    /// What changes.
    #[serde(default)]
    pub effects: Vec<Effect>,
}

/// A part of a story that ends with a card. Text: `chapter-NAME` (a title) with `.text`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Its id.
    pub id: crate::id::ChapterId,
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
