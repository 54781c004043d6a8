//! [`World`]: the state of one game, as differences over the content. Plain data; only [`crate::apply`] changes it.

use crate::PartyDecision;
use crate::seat::{Actor, SeatId, SeatKind};
use gesta_content::Digest;
use gesta_content::id::{
    ActionId, AttributeId, BeingId, CallingId, ChapterId, CodexId, ConditionId, DeedId, DialogueId, EndingId, ExitId,
    FactionId, FeatureId, FlagId, HappeningId, ItemId, JournalId, Name, OriginId, PathId, PlaceId, PresetId, QuestId,
    ScenarioId, ShopId, SkillId, SpellId, TalentId, WeatherId, ZoneId,
};
use gesta_content::model::{Light, Slot, Training};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The format of [`World`]'s canonical bytes. A snapshot of another format is dropped and rebuilt by replay.
pub const WORLD_FORMAT: u32 = 3;
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
    /// Reputations that differ from their content: what each has changed by.
    pub reputation: BTreeMap<FactionId, i16>,
    /// What beings remember.
    pub memories: BTreeMap<BeingId, BTreeMap<DeedId, Memory>>,
    /// Nodes that were said to anybody.
    pub heard: BTreeSet<(DialogueId, Name)>,
    /// Replies that anybody gave.
    pub replied: BTreeSet<(DialogueId, Name, Name)>,
    /// What befell somebody at a place and befalls nobody again.
    pub befallen: BTreeSet<(PlaceId, Name)>,
    /// What has happened of itself.
    pub happened: BTreeSet<HappeningId>,
    /// Weather that an effect brought, and the tick at which it ends.
    pub weather: Option<(WeatherId, u64)>,
    /// Places that are lit, with the tick at which that ends.
    pub lit: BTreeMap<PlaceId, (Light, u64)>,
    /// Prices that were talked about: per cent off, and the tick at which that ends.
    pub haggled: BTreeMap<(ShopId, SeatId), (i16, u64)>,
    /// Chapters that have ended, with the tick of each.
    pub chapters: Vec<(ChapterId, u64)>,
}

/// What a being remembers of a deed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    /// Whose hero did it last.
    pub by: SeatId,
    /// How often it was done.
    pub count: u16,
    /// When it was done last.
    pub tick: u64,
}

/// The grammatical gender of a hero's words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Gender {
    /// She.
    #[default]
    Feminine,
    /// He.
    Masculine,
    /// They.
    Neutral,
}

/// Who plays a hero while its player is away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum StandIn {
    /// It stands on guard in fights, and stays where it is.
    #[default]
    Guard,
    /// As `Guard`, and it goes where the others decide to go.
    Follow,
    /// It acts as a bot would.
    Bot,
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
    /// Who plays the hero then.
    pub stand_in: StandIn,
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
    /// What it lives by.
    pub calling: Option<CallingId>,
    /// How it follows that.
    pub path: Option<PathId>,
    /// Where it comes from.
    pub origin: Option<OriginId>,
    /// Of its words, where it differs from the preset's.
    pub gender: Option<Gender>,
    /// Its talents.
    pub talents: BTreeSet<TalentId>,
    /// Spells that it knows.
    pub spells: BTreeSet<SpellId>,
    /// How many talents it has chosen with levels.
    pub talents_chosen: u8,
    /// How many spells it has chosen with levels, and at the beginning.
    pub spells_chosen: u8,
    /// How many points of attributes it has spent.
    pub points_spent: u8,
    /// Slots that are spent, by rank.
    pub slots_spent: BTreeMap<u8, u8>,
    /// How often talents were used since the last long rest.
    pub uses_spent: BTreeMap<TalentId, u8>,
    /// Death saves: successes and failures.
    pub death_saves: (u8, u8),
    /// It is down and out of danger.
    pub stable: bool,
    /// It is dead.
    pub dead: bool,
    /// Terms that it was told of.
    pub codex: BTreeSet<CodexId>,
    /// Ways that it has gone.
    pub travelled: BTreeSet<ExitId>,
    /// It rests for so many hours, until it is no more busy.
    pub resting: Option<u8>,
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
    /// Whose hero it goes along with.
    pub follows: Option<SeatId>,
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
    /// It was struck down and lives.
    Subdued,
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
    /// What besides holds of whom, and who brought it about.
    pub stances: BTreeMap<(Actor, Stance), Option<Actor>>,
    /// Beings that were talked to in it; each listens once.
    pub parleyed: BTreeSet<BeingId>,
}

/// What holds of somebody in a fight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stance {
    /// Out of sight: attacks of it have advantage, and nobody can aim at it.
    Hidden,
    /// A companion helps: the next attack has advantage.
    Helped,
    /// Taken by surprise: its first turn is lost.
    Surprised,
    /// It gives no opening when it steps away, until its next turn.
    Disengaged,
    /// It has used its reaction since its last turn.
    Reacted,
    /// Somebody holds it fast.
    Grappled,
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

impl From<crate::event::Entrant> for Hero {
    fn from(it: crate::event::Entrant) -> Hero {
        Hero {
            preset: it.preset,
            name: it.name,
            place: it.place,
            busy_until: it.busy_until,
            level: it.level,
            experience: it.experience,
            proficiency: it.proficiency,
            attributes: it.attributes,
            skills: it.skills,
            hit_points: it.hit_points,
            hit_points_max: it.hit_points_max,
            energy: it.energy,
            energy_max: it.energy_max,
            val: it.val,
            items: it.items,
            worn: it.worn,
            conditions: it.conditions,
            secrets: it.secrets,
            visited: it.visited,
            journal: it.journal,
            talk: it.talk,
            down: it.down,
            calling: None,
            path: None,
            origin: None,
            gender: None,
            talents: BTreeSet::new(),
            spells: BTreeSet::new(),
            talents_chosen: 0,
            spells_chosen: 0,
            points_spent: 0,
            slots_spent: BTreeMap::new(),
            uses_spent: BTreeMap::new(),
            death_saves: (0, 0),
            stable: false,
            dead: false,
            codex: BTreeSet::new(),
            travelled: BTreeSet::new(),
            resting: None,
        }
    }
}
