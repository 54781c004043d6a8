//! The rules: what a command leads to, what an event changes, what a seat may know, what the odds are.
//!
//! Everything here is pure. Time, chance and texts are arguments; there is no file, socket, clock or thread.
//!
//! Entry points: [`decide`] (commands to events), [`apply`] (events into the [`World`]), [`view`] and [`cut`] (what a
//! seat may know), [`odds_of`] (exact odds), [`genesis`] (a new game).

mod apply;
mod bot;
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
mod hero;
mod known;
mod odds;
mod odds_of;
mod plain_odds;
mod rejection;
mod rename;
mod resolve;
mod seat;
mod sight;
mod sky;
mod society;
mod tale;
mod talk;
mod time;
mod when;
mod whereabouts;
mod world;

pub use apply::{apply, start};
pub use bot::bot_command;
pub use chain::{NotCanonical, canonical, event_hash, from_canonical, next_fate, next_view_hash, world_hash};
pub use command::{Advancement, Aim, Command, HeroPlan, PartyDecision, SystemCommand};
pub use decide::decide;
pub use dice::{Dice, DiceSeed};
pub use event::{
    Body, EVENT_FORMAT, Entrant, Event, FightEnd, Genesis, Made, Passage, Purpose, Renaming, Roll, RolledTerm, Verdict,
};
pub use genesis::{NewGame, PLAYER_NAME_CHARS_MAX, RuleError, decide_system, genesis, packs};
pub use hero::{
    AttackLine, AttributeLine, AttributeOption, CastingLine, Change, Comparison, ExtraDamage, Figure, Number,
    OpenChoices, PlanFault, PlanOptions, Preview, SaveLine, Sheet, SkillLine, SlotLine, UseLine, advancement,
    check_plan, compare, open_choices, plan_options, planned, preview, preview_choice, quick_plan, sheet,
};
pub use odds::{Adds, Advantage, Odds, Opposed, Share, Term, TermName};
pub use odds_of::odds_of;
pub use plain_odds::{PLAIN_DICE_MAX, PlainCheck};
pub use rejection::Rejection;
pub use rename::content_note;
pub use seat::{Actor, PLAYERS_MAX, SPECTATORS_MAX, SeatId, SeatKind};
pub use sight::{
    BeingSeen, Brightness, Companion, CutEvent, ExitSeen, FightSeen, FighterSeen, MapPlace, MapWay, OFFERS_MAX, Offer,
    PlaceSeen, QuestSeen, Regard, ShopSeen, Template, View, Wounds, can_take_back, cut, view,
};
pub use world::{
    BeingState, EVENTS_PER_COMMAND_MAX, Fight, Fighter, Gender, Gone, Hero, ITEMS_MAX, Memory, Mode, Proposal,
    QUESTS_OPEN_MAX, QuestState, SeatState, Secret, Spot, Stance, StandIn, Talk, VAL_MAX, WORLD_FORMAT, World,
};
