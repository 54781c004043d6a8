//! [`Event`]: what happened, with every number that it needs. Never refused, never rolled again.
//!
//! # Format
//! Canonical bytes of events are hashed and stored for ever. **Variants are only added, at the end; a variant's fields
//! never change; a new meaning is a new variant.** The golden vectors in `tests/golden` hold this.

use crate::odds::{Advantage, Term};
use crate::seat::{Actor, SeatId, SeatKind};
use crate::world::{Fighter, Gender, Gone, Mode, Secret, Spot, Stance, StandIn, Talk};
use crate::{Aim, PartyDecision};
use gesta_content::Digest;
use gesta_content::id::{
    ActionId, AttributeId, BeingId, CallingId, ChapterId, CodexId, ConditionId, DeedId, DialogueId, EndingId, ExitId,
    FactionId, FlagId, HappeningId, ItemId, JournalId, Name, OriginId, PathId, PlaceId, PresetId, QuestId, ScenarioId,
    ShopId, SkillId, SpellId, StuntId, TalentId, WeatherId,
};
use gesta_content::model::{Band, Light, Slot, Training};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

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

/// A hero as it enters the story. What heroes have besides comes in events of its own ([`Body::HeroMade`] and others):
/// these fields are stored as they are for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entrant {
    /// The preset that it came from, for its name and its looks.
    pub preset: PresetId,
    /// Never written any more: names come in [`Body::HeroNamed`].
    pub name: Option<String>,
    /// Where it is.
    pub place: PlaceId,
    /// It cannot act before this tick.
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
    /// Conditions with the tick at which they end.
    pub conditions: BTreeMap<ConditionId, Option<u64>>,
    /// Hidden things that it knows of.
    pub secrets: BTreeSet<Secret>,
    /// Places that it has seen.
    pub visited: BTreeSet<PlaceId>,
    /// Pages of its journal, with the tick of each.
    pub journal: Vec<(JournalId, u64)>,
    /// The talk that it is in.
    pub talk: Option<Talk>,
    /// It is down.
    pub down: bool,
}

/// What a hero is made of, besides its numbers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// The calling.
    pub calling: Option<CallingId>,
    /// The path.
    pub path: Option<PathId>,
    /// The origin.
    pub origin: Option<OriginId>,
    /// Of its words (`None`: the preset's).
    pub gender: Option<Gender>,
    /// Talents, of whatever source.
    pub talents: BTreeSet<TalentId>,
    /// Spells that are known.
    pub spells: BTreeSet<SpellId>,
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
    /// What befalls a hero who comes to a place.
    Arrival {
        /// The place.
        place: PlaceId,
        /// What.
        arrival: Name,
    },
    /// Pushing a foe away.
    Shove(Actor),
    /// Holding a foe fast.
    Grapple(Actor),
    /// Breaking free of somebody.
    BreakFree(Actor),
    /// Getting out of sight.
    Hide,
    /// Binding up somebody who is down.
    Mend(SeatId),
    /// Talking a foe out of a fight.
    Parley(BeingId),
    /// Talking down the prices of a shop.
    Haggle(ShopId),
    /// A spell that hits or works by a roll.
    Spell {
        /// Which.
        spell: SpellId,
        /// On whom.
        target: Option<Actor>,
    },
    /// A talent that hits or works by a roll.
    Talent {
        /// Which.
        talent: TalentId,
        /// On whom.
        target: Option<Actor>,
    },
    /// A save against what somebody or something does.
    Save {
        /// The attribute.
        attribute: AttributeId,
        /// Who makes it necessary (`None`: a place).
        from: Option<Actor>,
    },
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

/// An id that packs have renamed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Renaming {
    /// The kind of thing: `item`, `exit`.
    pub kind: Name,
    /// What the world called it.
    pub from: String,
    /// What it is called from now on.
    pub to: String,
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
    HeroJoined { seat: SeatId, hero: Box<Entrant> },
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
    /// What a hero is made of besides its numbers.
    HeroMade { seat: SeatId, made: Box<Made> },
    /// A hero got its player's name for it.
    HeroNamed { seat: SeatId, name: String },
    /// A hero took a path.
    PathTaken { seat: SeatId, path: PathId },
    /// A hero's attribute was raised.
    AttributeRaised { seat: SeatId, attribute: AttributeId, now: u8 },
    /// A hero got a talent; `chosen`: with a level.
    TalentGained { seat: SeatId, talent: TalentId, chosen: bool },
    /// A hero learned a spell; `chosen`: with a level.
    SpellLearned { seat: SeatId, spell: SpellId, chosen: bool },
    /// A hero is trained in a skill from now on.
    SkillTrained { seat: SeatId, skill: SkillId, training: Training },
    /// The most that a hero can have of hit points and energy has changed; what it has changes by as much.
    VigourChanged { seat: SeatId, hit_points_max: u16, energy_max: u16 },
    /// A hero has spent so many slots of a rank.
    SlotSpent { seat: SeatId, rank: u8, spent: u8 },
    /// A hero has used a talent so often since its last long rest.
    UseSpent { seat: SeatId, talent: TalentId, spent: u8 },
    /// Slots and uses came back to a hero.
    Refreshed { seat: SeatId },
    /// Somebody cast a spell.
    Cast { actor: Actor, spell: SpellId, rank: u8, targets: Vec<Aim> },
    /// A hero used a talent.
    Invoked { seat: SeatId, talent: TalentId, targets: Vec<Aim> },
    /// Two rolled against each other. The difficulty of `roll` is the total of `foe`, and a tie is a failure.
    Contested { actor: Actor, against: Actor, purpose: Purpose, roll: Box<Roll>, foe: Box<Roll> },
    /// A fallen hero rolled a death save; what it has now.
    DeathSaved { seat: SeatId, natural: u8, successes: u8, failures: u8 },
    /// A fallen hero is out of danger.
    HeroStable { seat: SeatId },
    /// A hero died.
    HeroDied { seat: SeatId },
    /// Somebody's stance in a fight began or ended.
    StanceSet { place: PlaceId, actor: Actor, stance: Stance, by: Option<Actor>, on: bool },
    /// The party's reputation with a faction changed.
    ReputationChanged { faction: FactionId, by: i16, now: i16 },
    /// A being will remember what a hero did.
    Remembered { being: BeingId, deed: DeedId, seat: SeatId },
    /// A being goes along with a hero, or (`None`) no more.
    Followed { being: BeingId, seat: Option<SeatId> },
    /// The weather changed until a tick.
    WeatherSet { weather: WeatherId, until: u64 },
    /// A place is lit until a tick.
    LightSet { place: PlaceId, light: Light, until: u64 },
    /// A hero learned a term.
    CodexLearned { seat: SeatId, codex: CodexId },
    /// A chapter ended.
    ChapterClosed { chapter: ChapterId },
    /// Something befell a hero who came to a place; `spent`: it befalls nobody again.
    Befell { seat: SeatId, place: PlaceId, arrival: Name, told: Band, spent: bool },
    /// Something happened of itself.
    Happened { happening: HappeningId },
    /// A hero talked about prices: they are lower by so many per cent until a tick.
    Haggled { seat: SeatId, shop: ShopId, told: Band, percent: i16, until: u64 },
    /// A hero talked to a foe in a fight.
    Parleyed { seat: SeatId, being: BeingId, told: Band },
    /// A player chose who plays its hero while it is away.
    StandInChosen { seat: SeatId, stand_in: StandIn },
    /// A hero lies down for so many hours while others go on; what that gives comes with `Rested`, when they have passed.
    RestBegan { seat: SeatId, hours: u8 },
    /// The most that a hero can have has changed by what it wears; what it has stays, and is never more than that.
    MostChanged { seat: SeatId, hit_points_max: u16, energy_max: u16 },
    /// The content that decides calls some things otherwise than the world did.
    Renamed { ids: Vec<Renaming> },
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
                | Body::Renamed { .. }
                | Body::Spoke { .. }
                | Body::Cued { .. }
                | Body::HeroNamed { .. }
                | Body::StandInChosen { .. }
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
