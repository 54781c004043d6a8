//! [`World`]: the state of one game, as differences over the content. Plain data; only [`crate::apply`] changes it.

use crate::PartyDecision;
use crate::seat::{Actor, SeatId, SeatKind};
use gesta_content::Digest;
use gesta_content::id::{
    ActionId, AttributeId, BeingId, ConditionId, DialogueId, EndingId, ExitId, FeatureId, FlagId, ItemId, JournalId,
    Name, PlaceId, PresetId, QuestId, ScenarioId, ShopId, SkillId, ZoneId,
};
use gesta_content::model::{Slot, Training};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The format of [`World`]'s canonical bytes. A snapshot of another format is dropped and rebuilt by replay.
pub const WORLD_FORMAT: u32 = 1;
/// Most val that anybody can have.
pub const VAL_MAX: u32 = 1_000_000_000;
/// Most items (of all kinds together) that a hero can carry.
pub const ITEMS_MAX: u32 = 200;
/// Most quests that can be open at once.
pub const QUESTS_OPEN_MAX: usize = 64;
/// Most events of one command.
pub const EVENTS_PER_COMMAND_MAX: usize = 64;

/// How forgiving a game is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mode {
    /// Defeat is capture or debt, and a turn can be taken back.
    Story,
    /// One life, and nothing is taken back.
    Iron,
}

/// The state of one game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct World {
    /// [`WORLD_FORMAT`] at the time of writing.
    pub world_format: u32,
    /// Hash of the mechanics that decided last.
    pub mechanics: Digest,
    /// How forgiving the game is.
    pub mode: Mode,
    /// What is played.
    pub scenario: ScenarioId,
    /// Seed of generated places.
    pub map_seed: u64,
    /// What all events with consequence so far have left for the dice.
    pub fate: Digest,
    /// Game time in seconds since the game began.
    pub tick: u64,
    /// Second of the day at tick 0.
    pub dawn: u32,
    /// Seats that were ever taken.
    pub seats: BTreeMap<SeatId, SeatState>,
    /// Heroes, by seat.
    pub heroes: BTreeMap<SeatId, Hero>,
    /// Beings that differ from their content.
    pub beings: BTreeMap<BeingId, BeingState>,
    /// Things that lie at a place, less what content put there (may be negative: taken away).
    pub ground: BTreeMap<(PlaceId, ItemId), i32>,
    /// Exits that differ from their content: `true` is open.
    pub exits: BTreeMap<ExitId, bool>,
    /// Flags that were set.
    pub flags: BTreeMap<FlagId, i32>,
    /// Quests that have begun.
    pub quests: BTreeMap<QuestId, QuestState>,
    /// Actions that were done and can be done once.
    pub done: BTreeSet<ActionId>,
    /// Replies that were given and can be given once.
    pub said: BTreeSet<(DialogueId, Name, Name)>,
    /// What shops have, less what content put there.
    pub stock: BTreeMap<(ShopId, ItemId), i32>,
    /// Fights that are going on, one a place.
    pub fights: BTreeMap<PlaceId, Fight>,
    /// The party decision that waits for answers.
    pub proposal: Option<Proposal>,
    /// How many proposals there were; numbers the next.
    pub proposals: u32,
    /// How the story ended.
    pub ended: Option<EndingId>,
}

/// What is known of a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatState {
    /// Who sits there.
    pub kind: SeatKind,
    /// The player's name, for the others.
    pub name: String,
    /// Not there at the moment.
    pub away: bool,
}

/// A hero, whole: nothing of it follows from content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hero {
    /// The preset that it came from, for its name and its looks.
    pub preset: PresetId,
    /// The name, where the player gave another than the preset's.
    pub name: Option<String>,
    /// Where it is.
    pub place: PlaceId,
    /// It cannot act before this tick: it is on the way, or resting.
    pub busy_until: u64,
    /// The level, 1 to 20.
    pub level: u8,
    /// Experience so far.
    pub experience: u32,
    /// The proficiency bonus of the level.
    pub proficiency: i8,
    /// Scores.
    pub attributes: BTreeMap<AttributeId, u8>,
    /// Training.
    pub skills: BTreeMap<SkillId, Training>,
    /// Hit points now.
    pub hit_points: u16,
    /// Most hit points.
    pub hit_points_max: u16,
    /// Energy now.
    pub energy: u16,
    /// Most energy.
    pub energy_max: u16,
    /// Coins.
    pub val: u32,
    /// What it carries.
    pub items: BTreeMap<ItemId, u16>,
    /// What of that it wears or holds.
    pub worn: BTreeMap<Slot, ItemId>,
    /// Conditions with the tick at which they end (`None`: until taken off).
    pub conditions: BTreeMap<ConditionId, Option<u64>>,
    /// Hidden things that this hero knows of.
    pub secrets: BTreeSet<Secret>,
    /// Places that it has seen.
    pub visited: BTreeSet<PlaceId>,
    /// Pages of its journal, with the tick of each.
    pub journal: Vec<(JournalId, u64)>,
    /// The talk that it is in.
    pub talk: Option<Talk>,
    /// It is down and takes no part.
    pub down: bool,
}

/// Something that content hides and a hero can learn of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Secret {
    /// A hidden exit.
    Exit(ExitId),
    /// A hidden feature.
    Feature(FeatureId),
}

/// A talk that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// With whom.
    pub with: BeingId,
    /// In which dialogue.
    pub dialogue: DialogueId,
    /// At which node.
    pub node: Name,
}

/// How a being differs from its content.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeingState {
    /// Where it was sent; its schedule holds no more.
    pub place: Option<PlaceId>,
    /// Hit points lost.
    pub wounds: u16,
    /// What its attitude has changed by.
    pub attitude: i16,
    /// Why it takes no part any more.
    pub gone: Option<Gone>,
    /// Conditions with the tick at which they end.
    pub conditions: BTreeMap<ConditionId, Option<u64>>,
}

/// Why a being takes no part any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Gone {
    /// It is dead.
    Dead,
    /// It fled.
    Fled,
    /// It gave up.
    Surrendered,
    /// It left the story.
    Left,
}

/// Where a quest stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestState {
    /// The stage.
    pub stage: Name,
    /// It is over.
    pub closed: bool,
}

/// Where somebody stands in a fight.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Spot {
    /// Within reach of the foes.
    Engaged,
    /// A few steps off.
    Near,
    /// At the edge of the place.
    Far,
    /// In a zone that the place defines.
    Zone(ZoneId),
}

/// A fight that is going on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fight {
    /// The round, from 1.
    pub round: u32,
    /// Everyone in it, in the order of initiative.
    pub fighters: Vec<Fighter>,
    /// Whose turn it is, as an index into `fighters`.
    pub turn: u8,
}

/// One side's member of a fight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fighter {
    /// Who.
    pub actor: Actor,
    /// Where it stands.
    pub spot: Spot,
    /// It stands on guard until its next turn.
    pub guarding: bool,
    /// It has moved in this turn.
    pub moved: bool,
    /// It is out of this fight.
    pub out: bool,
}

/// A party decision that waits for answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Its number.
    pub id: u32,
    /// Who proposed it.
    pub by: SeatId,
    /// What.
    pub decision: PartyDecision,
    /// Whose yes is still missing.
    pub waiting: BTreeSet<SeatId>,
    /// Who was asked: nobody else is carried along.
    pub asked: BTreeSet<SeatId>,
}
