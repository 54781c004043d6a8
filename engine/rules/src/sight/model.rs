//! [`View`]: what one seat may know of a world. A front end, an interpreter and a narrator see nothing else.

use crate::Command;
use crate::odds::Odds;
use crate::seat::{Actor, SeatId};
use crate::world::{Gone, Hero, Proposal, Spot, Stance, Talk};
use crate::{Advancement, Aim};
use gesta_content::id::{
    BeingId, ChapterId, CodexId, ConditionId, DeedId, EndingId, ExitId, FactionId, FeatureId, ItemId, Name, PlaceId,
    PresetId, QuestId, ScenarioId, ShopId, SpellId, TalentId, WeatherId,
};
use gesta_content::model::Slot;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What one seat may know. Ids and numbers only; the words come from the reader's own packs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Whose view it is.
    pub seat: SeatId,
    /// What is played.
    pub scenario: ScenarioId,
    /// Game time in seconds since the game began.
    pub tick: u64,
    /// Second of the day.
    pub second_of_day: u32,
    /// The day of the game, from 1.
    pub day: u32,
    /// The season.
    pub season: Option<Name>,
    /// Whether turns can be taken back.
    pub can_take_back: bool,
    /// The seat's hero; spectators have none.
    pub hero: Option<Hero>,
    /// What is seen where the hero (or the party, for a spectator) is.
    pub place: Option<PlaceSeen>,
    /// The other heroes.
    pub party: Vec<Companion>,
    /// The talk that the hero is in.
    pub talk: Option<Talk>,
    /// The fight at the place.
    pub fight: Option<FightSeen>,
    /// Quests that have begun.
    pub quests: BTreeMap<QuestId, QuestSeen>,
    /// The party's reputation with each faction that the hero has met, -100 to 100.
    pub reputation: BTreeMap<FactionId, i16>,
    /// Places that the hero has seen, with the ways out of them that it knows of.
    pub map: Vec<MapPlace>,
    /// Terms that the hero can look up.
    pub codex: BTreeSet<CodexId>,
    /// Chapters that have ended, with the tick of each.
    pub chapters: Vec<(ChapterId, u64)>,
    /// Beings that go along with the party.
    pub followers: Vec<BeingId>,
    /// The party decision that waits.
    pub proposal: Option<Proposal>,
    /// How the story ended.
    pub ended: Option<EndingId>,
    /// What is offered, at most [`OFFERS_MAX`]: the numbered choices.
    pub offers: Vec<Offer>,
    /// What else can be done: templates with slots.
    pub legal: Vec<Template>,
}

/// Most choices that are offered at once.
pub const OFFERS_MAX: usize = 9;

/// A numbered choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// What it does.
    pub command: Command,
    /// The odds, if anything is at risk.
    pub odds: Option<Odds>,
}

/// What can be done with one verb: the candidates of its slot, never their product.
#[expect(missing_docs, reason = "the variant's sentence names its fields")]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Template {
    /// Go through one of these exits (also together, where `party`).
    Go { exits: Vec<ExitId>, party: bool },
    /// Do one of these actions.
    Act { actions: Vec<gesta_content::id::ActionId> },
    /// Try one of these stunts on one of these.
    Improvise { spots: Vec<(gesta_content::id::StuntId, Vec<crate::Aim>)> },
    /// Talk with one of these.
    Talk { with: Vec<BeingId> },
    /// Give one of these replies.
    Reply { replies: Vec<Name> },
    /// Break off the talk.
    Leave,
    /// Pick one of these up.
    Take { items: Vec<ItemId> },
    /// Put one of these down.
    Drop { items: Vec<ItemId> },
    /// Put one of these on.
    Wear { items: Vec<ItemId> },
    /// Use one of these.
    Use { items: Vec<ItemId> },
    /// Hand one of these to one of those.
    Give { items: Vec<ItemId>, to: Vec<SeatId> },
    /// Buy one of these, at these prices.
    Buy { from: BeingId, wares: Vec<(ItemId, u32)> },
    /// Sell one of these, at these prices.
    Sell { to: BeingId, wares: Vec<(ItemId, u32)> },
    /// Attack one of these.
    Attack { targets: Vec<BeingId> },
    /// Go to one of these spots in the fight.
    Shift { to: Vec<Spot> },
    /// Stand on guard.
    Guard,
    /// Run through one of these exits.
    Flee { exits: Vec<ExitId> },
    /// Rest, 1 to so many hours (also together, where `party`): 12, and no long rest beside somebody who means harm.
    Rest { party: bool, hours: u8 },
    /// Let time pass, 1 to 240 minutes.
    Wait,
    /// Answer the party decision of this number.
    Answer { proposal: u32 },
    /// Speak in character.
    Speak,
    /// Cast one of these spells, with a slot of one of these ranks, at one of those.
    Cast { spells: Vec<(SpellId, Vec<u8>, Vec<Aim>)> },
    /// Use one of these talents, on one of those (none: on nothing in particular).
    Invoke { talents: Vec<(TalentId, Vec<Aim>)> },
    /// Attack one of these without killing.
    Subdue { targets: Vec<BeingId> },
    /// Push one of these away.
    Shove { targets: Vec<BeingId> },
    /// Hold one of these fast.
    Grapple { targets: Vec<BeingId> },
    /// Break free.
    BreakFree,
    /// Get out of sight.
    Hide,
    /// Help one of these.
    Help { whom: Vec<Actor> },
    /// Step away from the foes without giving them an opening.
    Disengage,
    /// Talk one of these out of the fight.
    Parley { with: Vec<BeingId> },
    /// Talk down the prices of one of these.
    Haggle { with: Vec<BeingId> },
    /// Choose one of these: what a level brings.
    Advance { choices: Vec<Advancement> },
    /// Say who plays the hero while its player is away.
    StandIn,
    /// Put one of these away.
    PutAway { slots: Vec<(Slot, ItemId)> },
    /// Send one of these away.
    Dismiss { beings: Vec<BeingId> },
    /// Propose one of these replies, which bind everyone.
    Bargain { replies: Vec<Name> },
}

/// A quest, as seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestSeen {
    /// The stage.
    pub stage: Name,
    /// It is over.
    pub closed: bool,
    /// It has gone wrong.
    pub failed: bool,
    /// What is to be done at this stage, and whether it is done; `true` last: it need not be done.
    pub objectives: Vec<(Name, bool, bool)>,
}

/// A place of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapPlace {
    /// Which place.
    pub id: PlaceId,
    /// Ways out of it that the hero knows of.
    pub ways: Vec<MapWay>,
}

/// A way of the map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapWay {
    /// Which exit.
    pub exit: ExitId,
    /// Where it leads, once the hero has been there.
    pub to: Option<PlaceId>,
    /// The hero has gone it.
    pub travelled: bool,
}

/// What is seen of a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceSeen {
    /// Which place.
    pub id: PlaceId,
    /// The hero sees nothing there now.
    pub dark: bool,
    /// How bright it is there now.
    pub brightness: Brightness,
    /// The weather there (`None`: under a roof).
    pub weather: Option<WeatherId>,
    /// Ways out that the seat knows of.
    pub exits: Vec<ExitSeen>,
    /// Things to look at that the seat knows of.
    pub features: Vec<FeatureId>,
    /// Things that lie there.
    pub items: Vec<(ItemId, u16)>,
    /// People and creatures that are there.
    pub beings: Vec<BeingSeen>,
    /// What the keeper of a shop there sells: what, how many, for how much.
    pub shops: Vec<ShopSeen>,
}

/// How bright it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Brightness {
    /// Nothing can be seen.
    Dark,
    /// Shapes can be seen.
    Dim,
    /// Everything can be seen.
    Bright,
}

/// A way out, as seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExitSeen {
    /// Which exit.
    pub id: ExitId,
    /// It is open.
    pub open: bool,
    /// Who lets the hero not through, if anybody.
    pub guarded: Option<BeingId>,
    /// Where it leads, once the seat's hero has been there.
    pub to: Option<PlaceId>,
    /// How long the way takes, in seconds.
    pub seconds: u32,
    /// What it costs in energy.
    pub energy: u16,
}

/// Somebody who is there, as seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeingSeen {
    /// Who.
    pub id: BeingId,
    /// The seat's hero knows the name.
    pub name_known: bool,
    /// It talks.
    pub talks: bool,
    /// How hurt it looks.
    pub wounds: Wounds,
    /// Why it takes no part any more, for what still lies there.
    pub gone: Option<Gone>,
    /// Conditions that can be seen.
    pub conditions: Vec<ConditionId>,
    /// How it regards the party.
    pub regard: Regard,
    /// It goes along with the party.
    pub follows: bool,
    /// With whom it stands.
    pub faction: Option<FactionId>,
    /// What it remembers of the party's deeds.
    pub remembers: Vec<DeedId>,
}

/// How somebody regards the party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Regard {
    /// An attitude of -50 and less.
    Hostile,
    /// -10 and less.
    Cold,
    /// Between.
    Even,
    /// 10 and more.
    Warm,
    /// 50 and more.
    Friendly,
}

/// How hurt somebody looks. Numbers of hit points stay hidden for beings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Wounds {
    /// Not at all.
    None,
    /// Less than half of the hit points are gone.
    Light,
    /// Half and more are gone.
    Heavy,
    /// Three quarters and more are gone.
    Grave,
}

/// Another hero of the party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Companion {
    /// Whose hero.
    pub seat: SeatId,
    /// The preset, for name and looks.
    pub preset: PresetId,
    /// The name, where the player gave one.
    pub name: Option<String>,
    /// The player's name.
    pub player: String,
    /// The player is away.
    pub away: bool,
    /// At the same place.
    pub here: bool,
    /// Hit points now.
    pub hit_points: u16,
    /// Most hit points.
    pub hit_points_max: u16,
    /// It is down.
    pub down: bool,
    /// It is dead.
    pub dead: bool,
    /// What it lives by.
    pub calling: Option<gesta_content::id::CallingId>,
    /// The level.
    pub level: u8,
}

/// A fight, as seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FightSeen {
    /// The round, from 1.
    pub round: u32,
    /// Everyone in it, in the order of initiative.
    pub fighters: Vec<FighterSeen>,
    /// Whose turn it is.
    pub turn: Actor,
}

/// A fighter, as seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FighterSeen {
    /// Who.
    pub actor: Actor,
    /// Where it stands.
    pub spot: Spot,
    /// It stands on guard.
    pub guarding: bool,
    /// How hurt it looks.
    pub wounds: Wounds,
    /// It fights on the side of the heroes.
    pub ally: bool,
    /// What besides holds of it.
    pub stances: Vec<Stance>,
    /// What an attack on it must reach, of those that the seat can attack.
    pub armour_class: Option<i16>,
}

/// A shop, as seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShopSeen {
    /// Which shop.
    pub id: ShopId,
    /// Its keeper.
    pub keeper: BeingId,
    /// What it sells: item, how many, price of one.
    pub wares: Vec<(ItemId, u16, u32)>,
}
