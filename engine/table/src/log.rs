//! [`Log`]: where a table's events are made durable. The seam between the table and storage; `gesta-saves` has the one
//! that plays, [`MemoryLog`] is for tests and for looking at games without keeping them.

use crate::link::Trouble;
use gesta_content::Digest;
use gesta_rules::{Event, SeatId, World};
use serde::{Deserialize, Serialize};

/// Identity of a request, made by who asks: 16 random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct CmdId(pub [u8; 16]);

/// A point of the chronicle: an event that others can follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// The event's number in the file.
    pub seq: i64,
    /// Its distance from the genesis.
    pub depth: u64,
    /// Its hash.
    pub hash: Digest,
}

/// What one command writes, in one transaction.
#[derive(Clone, Debug)]
pub struct Record {
    /// Of the command. System commands get one from the driver.
    pub cmd_id: CmdId,
    /// Whose command it was; `None`: the table's own.
    pub seat: Option<SeatId>,
    /// What the events follow; `None`: they begin with the genesis.
    pub parent: Option<Head>,
    /// The events with their hashes, in order. Never empty.
    pub events: Vec<(Event, Digest)>,
    /// What the player wrote.
    pub utterance: Option<String>,
    /// Milliseconds since 1970, for people; no rule reads it.
    pub wall_time_ms: i64,
}

/// What a log knows of a command that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Whose command it was.
    pub seat: Option<SeatId>,
    /// Its last event.
    pub head: Head,
}

/// A line of the game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branch {
    /// Its name.
    pub name: String,
    /// How many events deep it is.
    pub depth: u64,
    /// It is the one that goes on.
    pub current: bool,
    /// Where it leaves another line; `None` for the first.
    pub fork: Option<Fork>,
}

/// Where a line leaves another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fork {
    /// The line that it leaves.
    pub from: String,
    /// The depth of the last event that both have.
    pub depth: u64,
}

/// A command as it is read back.
#[derive(Clone, Debug)]
pub struct Replayed {
    /// Whose command it was.
    pub seat: Option<SeatId>,
    /// Its events with their numbers and hashes, in order.
    pub events: Vec<(Event, Head)>,
    /// What the player wrote, unless it was erased.
    pub utterance: Option<String>,
}

/// The end of a line: what a game goes on from.
#[derive(Clone, Debug, Default)]
pub struct Tail {
    /// A world that was kept, and where it stood; `None`: the commands begin with the genesis.
    pub from: Option<(Head, World)>,
    /// The commands after it, oldest first.
    pub commands: Vec<Replayed>,
}

/// Why a log could not do something.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// It could not be made durable, or not be read.
    #[error("{0}")]
    Trouble(Trouble),
    /// What is stored contradicts itself.
    #[error("the save is damaged: {0}")]
    Damaged(String),
    /// What was to be kept breaks a limit of the log. What is stored is whole.
    #[error("it cannot be kept: {0}")]
    Refused(String),
    /// There is no branch of this name.
    #[error("there is no branch `{0}`")]
    NoBranch(String),
    /// A command follows an event that is not the head, or a rewind goes to one that is not on the line.
    #[error("the game does not stand at event {0}")]
    NotThere(i64),
}

/// Where events are made durable.
pub trait Log {
    /// What was done for this id, if anything.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    fn stored(&mut self, id: &CmdId) -> Result<Option<Stored>, LogError>;

    /// Writes one command and moves the current branch to its last event, whose head it returns. When this returns
    /// `Ok`, it survives a power cut; when it returns an error, nothing of it is there.
    ///
    /// # Errors
    /// [`LogError::Trouble`] when it could not be made durable.
    fn append(&mut self, record: &Record) -> Result<Head, LogError>;

    /// The commands from the genesis to the head of the current branch, oldest first.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    fn line(&mut self) -> Result<Vec<Replayed>, LogError>;

    /// The last commands of the current branch, at least so many of them where it has as many, after the last world that
    /// was kept so early. A log that keeps no worlds gives the whole line.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    fn tail(&mut self, commands: usize) -> Result<Tail, LogError> {
        let _ = commands;
        Ok(Tail { from: None, commands: self.line()? })
    }

    /// Moves the current branch back to `to`, which lies on its line, and keeps the old head under a new branch, whose
    /// name it returns. Durable as [`Log::append`].
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    fn rewind(&mut self, to: &Head) -> Result<String, LogError>;

    /// Makes another branch the current one.
    ///
    /// # Errors
    /// [`LogError::NoBranch`], or as [`Log::append`].
    fn switch(&mut self, branch: &str) -> Result<(), LogError>;

    /// All branches.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    fn branches(&mut self) -> Result<Vec<Branch>, LogError>;
}
