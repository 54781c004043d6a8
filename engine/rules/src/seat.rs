//! Seats, and who can act in a world.

use gesta_content::id::BeingId;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Most players (and bots) at a table.
pub const PLAYERS_MAX: u8 = 8;
/// Most spectators at a table.
pub const SPECTATORS_MAX: u8 = 32;

/// A place at a table. 0 to 7 are players and bots, 8 to 39 spectators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SeatId(pub u8);

impl SeatId {
    /// Whether the seat only watches.
    pub fn is_spectator(self) -> bool {
        self.0 >= PLAYERS_MAX
    }
}

impl fmt::Display for SeatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "seat {}", self.0)
    }
}

/// Who sits on a seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SeatKind {
    /// A person who plays a hero.
    Player,
    /// A program that plays a hero.
    Bot,
    /// Somebody who watches.
    Spectator,
}

/// Who acts or is acted on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Actor {
    /// The hero of a seat.
    Hero(SeatId),
    /// A person or creature.
    Being(BeingId),
}
