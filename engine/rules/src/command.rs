//! [`Command`]: what a seat wants. The decision alone: no id, no wall time, no words, because the dice are keyed by it.
//!
//! Canonical bytes of commands key the dice and cross the wire, so variants are only ever added at the end.

use crate::seat::{Actor, SeatId};
use crate::world::Spot;
use gesta_content::Digest;
use gesta_content::id::{ActionId, BeingId, ExitId, ItemId, Name, SkillId, StuntId};
use serde::{Deserialize, Serialize};

/// What a seat wants. May be refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Command {
    /// Go through an exit, alone where others are there.
    Go {
        /// Which exit.
        exit: ExitId,
    },
    /// Do an action of the place.
    Act {
        /// Which action.
        action: ActionId,
    },
    /// Try a stunt.
    Improvise {
        /// The skill that it is done with.
        approach: SkillId,
        /// Which stunt.
        stunt: StuntId,
        /// On what.
        target: Aim,
    },
    /// Begin to talk.
    Talk {
        /// With whom.
        with: BeingId,
    },
    /// Give a reply in the talk that is going on.
    Reply {
        /// The name of the reply at the present node.
        reply: Name,
    },
    /// Break off the talk.
    Leave,
    /// Pick something up.
    Take {
        /// Which item.
        item: ItemId,
    },
    /// Put something down.
    Drop {
        /// Which item.
        item: ItemId,
    },
    /// Put something on, or take it into the hand.
    Wear {
        /// Which item.
        item: ItemId,
    },
    /// Use something.
    Use {
        /// Which item.
        item: ItemId,
    },
    /// Hand something to another hero.
    Give {
        /// Which item.
        item: ItemId,
        /// To whom.
        to: SeatId,
    },
    /// Buy something.
    Buy {
        /// From whom.
        from: BeingId,
        /// Which item.
        item: ItemId,
    },
    /// Sell something.
    Sell {
        /// To whom.
        to: BeingId,
        /// Which item.
        item: ItemId,
    },
    /// Begin a fight, or attack in one.
    Attack {
        /// Whom.
        target: BeingId,
    },
    /// Change the distance in a fight.
    Shift {
        /// Where to.
        to: Spot,
    },
    /// Stand on guard until the next turn of a fight.
    Guard,
    /// Run from a fight through an exit.
    Flee {
        /// Which exit.
        exit: ExitId,
    },
    /// Rest for some hours.
    Rest {
        /// How many, 1 to 12.
        hours: u8,
    },
    /// Let time pass.
    Wait {
        /// How many minutes, 1 to 240.
        minutes: u8,
    },
    /// Propose a party decision.
    Propose {
        /// What.
        decision: PartyDecision,
    },
    /// Answer the party decision that waits.
    Answer {
        /// Its number.
        proposal: u32,
        /// Yes or no.
        agree: bool,
    },
    /// Speak in character. The words go beside the command, not into it.
    Speak {
        /// To whom in particular.
        to: Option<Actor>,
    },
}

/// What a stunt is aimed at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Aim {
    /// A person or creature.
    Being(BeingId),
    /// A way out.
    Exit(ExitId),
}

/// What a party decides together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PartyDecision {
    /// Everyone at the place goes through an exit.
    Travel {
        /// Which exit.
        exit: ExitId,
    },
    /// Everyone at the place rests.
    Rest {
        /// How many hours, 1 to 12.
        hours: u8,
    },
}

/// What the driver of a table wants: what happens after real time, and who sits where. Never from a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SystemCommand {
    /// Somebody sits down; players bring a hero.
    Seat {
        /// On which seat.
        seat: SeatId,
        /// As what.
        kind: crate::seat::SeatKind,
        /// The player's name, at most 40 characters.
        name: String,
        /// The ready hero (`None`: the scenario's first; spectators have none).
        preset: Option<gesta_content::id::PresetId>,
    },
    /// Somebody's connection was lost, or is back.
    Presence {
        /// Whose.
        seat: SeatId,
        /// Gone or back.
        away: bool,
    },
    /// A proposal has waited long enough.
    Lapse {
        /// Its number.
        proposal: u32,
    },
    /// Other content decides from now on.
    ContentChanged {
        /// Its mechanics hash.
        mechanics: Digest,
        /// Its packs, as `(id, version)`.
        packs: Vec<(Name, String)>,
    },
}
