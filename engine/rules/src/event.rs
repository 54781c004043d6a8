//! [`Event`]: what happened, with every number that it needs. Never refused, never rolled again.
//!
//! # Format
//! Canonical bytes of events are hashed and stored for ever. **Variants are only added, at the end; a variant's fields
//! never change; a new meaning is a new variant.** The golden vectors in `tests/golden` hold this.

use crate::odds::{Advantage, Term};
use crate::seat::{Actor, SeatId, SeatKind};
use crate::world::{Fighter, Gone, Hero, Mode, Secret, Spot};
use crate::{Aim, PartyDecision};
use gesta_content::Digest;
use gesta_content::id::{
    ActionId, BeingId, ConditionId, DialogueId, EndingId, ExitId, FlagId, ItemId, JournalId, Name, PlaceId, QuestId,
    ScenarioId, ShopId, SkillId, StuntId,
};
use gesta_content::model::{Band, Slot};
use serde::{Deserialize, Serialize};

/// The format of events: stands in the genesis.
pub const EVENT_FORMAT: u32 = 1;

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// The seat whose command caused it; `None` for the system.
    pub seat: Option<SeatId>,
    /// Game time in seconds since the game began.
    pub tick: u64,
    /// What.
    pub body: Body,
}

/// The first event of every chronicle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Genesis {
    /// [`EVENT_FORMAT`].
    pub format: u32,
    /// [`crate::WORLD_FORMAT`].
    pub world_format: u32,
    /// Hash of the mechanics.
    pub mechanics: Digest,
    /// The packs, as `(id, version)`.
    pub packs: Vec<(Name, String)>,
    /// How forgiving the game is.
    pub mode: Mode,
    /// Seed of generated places. Not the dice seed.
    pub map_seed: u64,
    /// `blake3` of the dice seed.
    pub dice_commitment: Digest,
    /// What is played.
    pub scenario: ScenarioId,
    /// Second of the day at tick 0.
    pub dawn: u32,
}

/// A roll with everything that it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// What is rolled for.
    pub skill: Option<SkillId>,
    /// The d20 that were rolled: one, or two with advantage or disadvantage.
    pub d20: Vec<u8>,
    /// The one that counted.
    pub natural: u8,
    /// Why there were two.
    pub advantage: Advantage,
    /// What was added, by name.
    pub terms: Vec<RolledTerm>,
    /// The sum.
    pub total: i16,
    /// What had to be reached.
    pub difficulty: i16,
    /// The result.
    pub band: Band,
}

impl Roll {
    /// `total` less `difficulty`.
    pub fn margin(&self) -> i16 {
        self.total - self.difficulty
    }
}

/// One term of a roll and what it came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RolledTerm {
    /// The term, named.
    pub term: Term,
    /// What it added.
    pub added: i16,
    /// Who rolled does not know of it, and is not told.
    pub hidden: bool,
}

/// What a check was made for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// An action of a place.
    Action(ActionId),
    /// A reply in a talk.
    Reply {
        /// The dialogue.
        dialogue: DialogueId,
        /// The node.
        node: Name,
        /// The reply.
        reply: Name,
    },
    /// A stunt.
    Stunt {
        /// Which.
        stunt: StuntId,
        /// On what.
        target: Aim,
    },
    /// Getting away from a fight.
    Flight,
}

/// Where an item came from or went to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Passage {
    /// The ground of a place.
    Ground(PlaceId),
    /// A shop and its keeper.
    Shop(ShopId, BeingId),
    /// Another hero.
    Hero(SeatId),
    /// A person or creature.
    Being(BeingId),
    /// The story: an effect, or use.
    Story,
}

/// How a fight ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FightEnd {
    /// No foe is left.
    Won,
    /// No hero is left.
    Lost,
    /// The heroes got away.
    Escaped,
    /// Both sides stopped.
    Parted,
}

/// How a party decision ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Everyone agreed.
    Agreed,
    /// Somebody said no.
    Declined,
    /// It waited too long.
    Lapsed,
    /// It became impossible.
    Void,
}

/// What happened. See the module for what may change here: nothing but the end.
#[expect(missing_docs, reason = "the variant's sentence names its fields")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Body {
    /// A chronicle began.
    Began(Box<Genesis>),
    /// Other content decides from now on.
    ContentChanged { mechanics: Digest, packs: Vec<(Name, String)> },
    /// Somebody sat down.
    Seated { seat: SeatId, kind: SeatKind, name: String },
    /// Somebody went away or came back.
    PresenceChanged { seat: SeatId, away: bool },
    /// A hero entered the story.
    HeroJoined { seat: SeatId, hero: Box<Hero> },
    /// Game time passed.
    TimePassed { seconds: u64 },
    /// A hero cannot act before a tick.
    Occupied { seat: SeatId, until: u64 },
    /// A hero or being went from one place to another.
    Moved { actor: Actor, from: Option<PlaceId>, to: PlaceId, exit: Option<ExitId> },
    /// A hero's energy changed.
    EnergyChanged { seat: SeatId, by: i32, now: u16 },
    /// A check was rolled.
    Checked { actor: Actor, purpose: Purpose, roll: Box<Roll> },
    /// An action was done, with this outcome's text; `spent`: it cannot be done again.
    Acted { seat: SeatId, action: ActionId, told: Band, spent: bool },
    /// A stunt was tried, with this outcome's text.
    Improvised { seat: SeatId, stunt: StuntId, target: Aim, told: Band, own_text: bool },
    /// An exit opened or shut.
    ExitSet { exit: ExitId, open: bool },
    /// A hero got items.
    ItemGained { seat: SeatId, item: ItemId, count: u16, from: Passage },
    /// A hero lost items.
    ItemLost { seat: SeatId, item: ItemId, count: u16, to: Passage },
    /// A hero put something on, or (`None`) took it off.
    Worn { seat: SeatId, slot: Slot, item: Option<ItemId> },
    /// A hero used something.
    Used { seat: SeatId, item: ItemId },
    /// A hero's coins changed.
    ValChanged { seat: SeatId, by: i64, now: u32 },
    /// Somebody was hurt. `now` is what is left: hit points of a hero, and for beings what they have lost.
    Damaged { actor: Actor, by: u16, kind: Name, now: u16 },
    /// Somebody was healed; `now` as in `Damaged`.
    Healed { actor: Actor, by: u16, now: u16 },
    /// A condition began.
    Afflicted { actor: Actor, condition: ConditionId, until: Option<u64> },
    /// A condition ended.
    Relieved { actor: Actor, condition: ConditionId },
    /// A hero went down.
    HeroDown { seat: SeatId },
    /// A hero got up again with so many hit points.
    HeroUp { seat: SeatId, hit_points: u16 },
    /// A being takes no part any more.
    BeingGone { being: BeingId, why: Gone },
    /// A flag was set.
    FlagSet { flag: FlagId, to: i32 },
    /// A quest reached a stage.
    QuestMoved { quest: QuestId, stage: Name, closed: bool },
    /// A being's attitude changed.
    AttitudeChanged { being: BeingId, by: i16 },
    /// A hero learned of something hidden.
    Revealed { seat: SeatId, secret: Secret },
    /// A hero wrote a page into the journal.
    Noted { seat: SeatId, page: JournalId },
    /// A hero gained experience.
    ExperienceGained { seat: SeatId, by: u32, now: u32 },
    /// A hero reached a level.
    LevelReached { seat: SeatId, level: u8, proficiency: i8, hit_points_max: u16 },
    /// A talk began at a node.
    TalkBegan { seat: SeatId, with: BeingId, dialogue: DialogueId, node: Name },
    /// Something was said to a hero in a talk.
    NodeSaid { seat: SeatId, dialogue: DialogueId, node: Name },
    /// A hero gave a reply; `told` is the outcome's text, `spent`: it cannot be given again.
    Replied { seat: SeatId, dialogue: DialogueId, node: Name, reply: Name, told: Band, spent: bool },
    /// A talk ended.
    TalkEnded { seat: SeatId },
    /// A hero spoke in character. The words stand beside the command.
    Spoke { seat: SeatId, to: Option<Actor> },
    /// A fight began.
    FightBegan { place: PlaceId, fighters: Vec<Fighter> },
    /// Somebody joined a fight.
    FightJoined { place: PlaceId, fighter: Box<Fighter> },
    /// It is somebody's turn, as an index into the order.
    TurnBegan { place: PlaceId, round: u32, turn: u8 },
    /// Somebody changed the distance.
    Shifted { place: PlaceId, actor: Actor, to: Spot },
    /// Somebody attacked. `weapon` is a hero's (`None`: bare hands); damage follows as an event of its own.
    Attacked { attacker: Actor, target: Actor, weapon: Option<ItemId>, ranged: bool, roll: Box<Roll> },
    /// Somebody stood on guard.
    Guarded { place: PlaceId, actor: Actor },
    /// Somebody is out of a fight: down, gone or away.
    FightLeft { place: PlaceId, actor: Actor },
    /// A fight ended.
    FightEnded { place: PlaceId, end: FightEnd },
    /// A hero rested.
    Rested { seat: SeatId, hours: u8 },
    /// A hero let time pass.
    Waited { seat: SeatId, minutes: u8 },
    /// A party decision was proposed.
    Proposed { proposal: u32, by: SeatId, decision: PartyDecision, waiting: Vec<SeatId> },
    /// Somebody answered a party decision.
    Answered { proposal: u32, seat: SeatId, agree: bool },
    /// A party decision ended.
    ProposalClosed { proposal: u32, verdict: Verdict },
    /// The story ended.
    Ended { ending: EndingId },
    /// A picture or sound is asked for.
    Cued { seat: SeatId, cue: Name },
    /// Somebody went out of an observer's sight. Only [`crate::cut`] makes it, of `Moved`.
    Left { actor: Actor, place: PlaceId, exit: Option<ExitId> },
    /// Somebody came into an observer's sight. Only [`crate::cut`] makes it, of `Moved`.
    Arrived { actor: Actor, place: PlaceId },
}

impl Body {
    /// Whether the event goes into fate, and so into later dice. Speech, presence, who sits where (a player's name is
    /// in it) and what only presentation reads do not.
    pub fn has_consequence(&self) -> bool {
        !matches!(
            self,
            Body::Seated { .. }
                | Body::PresenceChanged { .. }
                | Body::ContentChanged { .. }
                | Body::Spoke { .. }
                | Body::Cued { .. }
                | Body::Left { .. }
                | Body::Arrived { .. }
        )
    }

    /// Whether somebody may know of the event because of how things stood before it: [`crate::cut`] needs both worlds
    /// then. For all others the world after the event is enough.
    pub fn looks_back(&self) -> bool {
        matches!(
            self,
            Body::Moved { .. } | Body::BeingGone { .. } | Body::HeroJoined { .. } | Body::ProposalClosed { .. }
        )
    }
}
