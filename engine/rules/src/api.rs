//! Signatures of the rules. TEMPORARY: the bodies are being written; the signatures are final.
use crate::*;
use gesta_content::Content;
use serde::{Deserialize, Serialize};

/// An event as one seat may know it. Only [`cut`] makes one, so nothing else can leave a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CutEvent(Event);

impl CutEvent {
    /// The event, with everything taken out that the seat may not know.
    pub fn event(&self) -> &Event {
        &self.0
    }
}

/// What a new game is made of.
#[derive(Clone, Debug)]
pub struct NewGame {
    /// Which scenario (`None`: the one that the last pack starts with).
    pub scenario: Option<gesta_content::id::ScenarioId>,
    /// How forgiving.
    pub mode: Mode,
    /// Seed of generated places.
    pub map_seed: u64,
    /// Commitment to the dice seed.
    pub dice_commitment: gesta_content::Digest,
}

/// A game cannot begin.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// There is no scenario of this id, or no pack has one.
    #[error("there is no scenario to begin with")]
    NoScenario,
}

/// The genesis event of a new game.
pub fn genesis(_content: &Content, _game: &NewGame) -> Result<Event, RuleError> {
    unimplemented!()
}
/// The world after a genesis event; `None` when the event is none.
pub fn start(_genesis: &Event) -> Option<World> {
    unimplemented!()
}
/// What a command leads to. Pure.
pub fn decide(_c: &Content, _w: &World, _s: SeatId, _cmd: &Command, _d: &mut Dice) -> Result<Vec<Event>, Rejection> {
    unimplemented!()
}
/// What a command of the driver leads to.
pub fn decide_system(_c: &Content, _w: &World, _cmd: &SystemCommand) -> Result<Vec<Event>, Rejection> {
    unimplemented!()
}
/// Applies an event. Total.
pub fn apply(_w: &mut World, _e: &Event) {
    unimplemented!()
}
/// What a seat may know of a world.
pub fn view(_c: &Content, _w: &World, _s: SeatId) -> View {
    unimplemented!()
}
/// An event as a seat may know it, given the worlds before and after; `None`: nothing of it.
pub fn cut(_c: &Content, _before: &World, _after: &World, _e: &Event, _s: SeatId) -> Option<CutEvent> {
    unimplemented!()
}
/// The odds of a command for what a seat knows; `None`: nothing is at risk, or it cannot be done.
pub fn odds_of(_c: &Content, _w: &World, _s: SeatId, _cmd: &Command) -> Option<Odds> {
    unimplemented!()
}
