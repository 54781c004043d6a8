//! The rules: what a command leads to, what an event changes, what a seat may know, what the odds are.
//!
//! Everything here is pure. Time, chance and texts are arguments; there is no file, socket, clock or thread.
//!
//! Entry points: [`decide`] (commands to events), [`apply`] (events into the [`World`]), [`view`] and [`cut`] (what a
//! seat may know), [`odds_of`] (exact odds), [`genesis`] (a new game).

mod apply;
mod chain;
mod check;
mod command;
mod decide;
mod dice;
mod draft;
mod effect;
mod event;
mod fight;
mod genesis;
mod known;
mod odds;
mod odds_of;
mod rejection;
mod resolve;
mod seat;
mod sight;
mod talk;
mod time;
mod when;
mod whereabouts;
mod world;

pub use apply::{apply, start};
pub use chain::{NotCanonical, canonical, event_hash, from_canonical, next_fate, next_view_hash, world_hash};
pub use command::{Aim, Command, PartyDecision, SystemCommand};
pub use decide::decide;
pub use dice::{Dice, DiceSeed};
pub use event::{Body, EVENT_FORMAT, Event, FightEnd, Genesis, Passage, Purpose, Roll, RolledTerm, Verdict};
pub use genesis::{NewGame, PLAYER_NAME_CHARS_MAX, RuleError, decide_system, genesis, packs};
pub use odds::{Adds, Advantage, Odds, Share, Term, TermName};
pub use odds_of::odds_of;
pub use rejection::Rejection;
pub use seat::{Actor, PLAYERS_MAX, SPECTATORS_MAX, SeatId, SeatKind};
pub use sight::{
    BeingSeen, Companion, CutEvent, ExitSeen, FightSeen, FighterSeen, OFFERS_MAX, Offer, PlaceSeen, ShopSeen, Template,
    View, Wounds, can_take_back, cut, view,
};
pub use world::{
    BeingState, EVENTS_PER_COMMAND_MAX, Fight, Fighter, Gone, Hero, ITEMS_MAX, Mode, Proposal, QUESTS_OPEN_MAX,
    QuestState, SeatState, Secret, Spot, Talk, VAL_MAX, WORLD_FORMAT, World,
};
