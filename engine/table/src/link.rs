//! [`Request`] and [`Update`]: the two enums of a Link, what a front end and a table say to each other. The same whether
//! the table runs in the next thread or behind a socket.
//!
//! Both cross the wire as canonical bytes, so variants are only added at the end.

use crate::log::{Branch, CmdId};
use gesta_content::Digest;
use gesta_rules::{Command, CutEvent, Odds, Rejection, SeatId, View};
use serde::{Deserialize, Serialize};

/// Longest utterance that is kept beside a command, in bytes.
pub const UTTERANCE_BYTES_MAX: usize = 2_000;
/// Most turns that one request takes back.
pub const TAKE_BACK_MAX: u16 = 1_000;

/// What a front end asks of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(clippy::large_enum_variant, reason = "one a turn, moved once; a box would only cost readers")]
pub enum Request {
    /// Do this. Sending the same `id` again is safe: it is done once.
    Do {
        /// Made by the asker; 16 random bytes.
        id: CmdId,
        /// The decision.
        command: Command,
        /// The odds that the player was shown. Others now: [`Rejection::OddsChanged`].
        offered: Option<Odds>,
        /// What the player wrote, at most [`UTTERANCE_BYTES_MAX`]. Outside every hash.
        utterance: Option<String>,
    },
    /// What are the odds of this?
    Ask {
        /// Made by the asker.
        id: CmdId,
        /// The decision that is considered.
        command: Command,
    },
    /// Take back the last turns of the game.
    TakeBack {
        /// Made by the asker.
        id: CmdId,
        /// How many commands of this seat, 1 to [`TAKE_BACK_MAX`].
        turns: u16,
    },
    /// Go to the head of another branch.
    Switch {
        /// Made by the asker.
        id: CmdId,
        /// The branch's name.
        branch: String,
    },
    /// Which branches are there?
    Branches {
        /// Made by the asker.
        id: CmdId,
    },
    /// Send what is missing after this view hash; everything anew where it is not known (or `None`).
    Resume {
        /// The last view hash that the asker has.
        view_hash: Option<Digest>,
    },
}

/// What a table tells a seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Update {
    /// Everything anew: what the seat may know now, and where its view chain stands.
    Synced {
        /// How many events deep the game is.
        depth: u64,
        /// The view chain after this.
        view_hash: Digest,
        /// What the seat may know.
        view: Box<View>,
    },
    /// Something happened and is on disk.
    Turn(Box<Turn>),
    /// The seat's own command was done and is on disk. Follows its [`Update::Turn`].
    Done {
        /// Of the request.
        id: CmdId,
        /// Where it stands.
        receipt: Receipt,
    },
    /// The seat's request was refused; nothing happened.
    Refused {
        /// Of the request.
        id: CmdId,
        /// Why.
        why: Refusal,
    },
    /// The odds that were asked for.
    Odds {
        /// Of the request.
        id: CmdId,
        /// `None`: nothing is at risk, or it cannot be done.
        odds: Option<Odds>,
    },
    /// Turns were taken back, or another branch was gone to. A `Synced` follows.
    Rewound {
        /// Who did it.
        by: SeatId,
        /// How many events deep the game is now.
        depth: u64,
        /// The branch that goes on.
        branch: String,
    },
    /// The branches that were asked for.
    Branches {
        /// Of the request.
        id: CmdId,
        /// All of them.
        branches: Vec<Branch>,
    },
}

/// One turn, as one seat may know it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// How many events deep the game is after it.
    pub depth: u64,
    /// Whose command it was; `None`: the table's own.
    pub by: Option<SeatId>,
    /// What happened.
    pub events: Vec<CutEvent>,
    /// What was said in character, where the events hold speech that this seat hears.
    pub speech: Option<String>,
    /// What the seat may know after it.
    pub view: View,
}

/// Where a done command stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// How many events deep the game was after it.
    pub depth: u64,
    /// The seat's view chain after it ([`Digest::ZERO`] when it was done long ago).
    pub view_hash: Digest,
    /// Where it stands in the chronicle; only for who holds the save.
    pub chain: Option<ChainReceipt>,
}

/// Where a done command stands in the chronicle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainReceipt {
    /// Number of its last event in the file.
    pub seq: i64,
    /// Hash of that event.
    pub hash: Digest,
    /// Hash of the world after it.
    pub world_hash: Digest,
}

/// Why a request was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Refusal {
    /// By the rules.
    #[error("{0}")]
    Rule(Rejection),
    /// It could not be made durable. Nothing happened; the game is read-only until this changes.
    #[error("it could not be saved: {0}")]
    NotSaved(Trouble),
    /// Turns cannot be taken back here: iron mode, or not this seat's right.
    #[error("turns cannot be taken back here")]
    NoTakeBack,
    /// There is nothing to take back, or no such branch.
    #[error("there is nothing to go back to")]
    NothingThere,
    /// The seat may not ask for this.
    #[error("this seat may not ask for that")]
    NotAllowed,
    /// The request is too long or a number in it is out of range.
    #[error("the request is malformed")]
    Malformed,
}

/// Why something could not be made durable.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Trouble {
    /// No space is left.
    #[error("the disk is full")]
    DiskFull,
    /// The file or folder cannot be written.
    #[error("the save cannot be written")]
    ReadOnly,
    /// Another program has the save open.
    #[error("the save is open elsewhere")]
    Busy,
    /// The disk reported an error.
    #[error("the disk reported an error: {0}")]
    Io(String),
}
