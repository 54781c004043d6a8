//! A save as the [`Log`] of a table, with what else is done with its events: snapshots, reading them one by one, erasing what
//! the player wrote.

use crate::error::sql_trouble;
use crate::{Save, chronicle, line, record, snapshot};
use gesta_rules::{Event, World};
use gesta_table::{Branch, CmdId, Head, Log, LogError, Record, Replayed, Stored, Tail};
use rusqlite::Connection;
use std::ops::ControlFlow;

impl Log for Save {
    fn stored(&mut self, id: &CmdId) -> Result<Option<Stored>, LogError> {
        chronicle::stored(&self.connection, self.id, id)
    }

    fn append(&mut self, record: &Record) -> Result<Head, LogError> {
        self.write(|transaction, id| record::append(transaction, id, record))
    }

    fn line(&mut self) -> Result<Vec<Replayed>, LogError> {
        chronicle::line(&self.connection, self.id, None)
    }

    fn tail(&mut self, commands: usize) -> Result<Tail, LogError> {
        snapshot::tail(&self.connection, self.id, commands)
    }

    fn rewind(&mut self, to: &Head) -> Result<String, LogError> {
        self.write(|transaction, id| record::rewind(transaction, id, to))
    }

    fn switch(&mut self, branch: &str) -> Result<(), LogError> {
        self.write(|transaction, id| record::switch(transaction, id, branch))
    }

    fn branches(&mut self) -> Result<Vec<Branch>, LogError> {
        chronicle::branches(&self.connection, self.id)
    }
}

impl Save {
    /// Keeps the world at `head`, so that opening replays only what came after. Called each
    /// [`SNAPSHOT_EVERY`](crate::SNAPSHOT_EVERY) events.
    ///
    /// # Errors
    /// [`LogError::NotThere`] when `head` is no event of this chronicle; else as an append.
    pub fn put_snapshot(&mut self, head: &Head, world: &World) -> Result<(), LogError> {
        self.write(|transaction, id| snapshot::put(transaction, id, head, world))
    }

    /// The deepest snapshot on the current line that is of this world format and is what its hash says.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn latest_snapshot(&self) -> Result<Option<(Head, World)>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(None) };
        Ok(snapshot::latest(&self.connection, self.id, &head)?.snapshot)
    }

    /// The commands of the current line after `from`, oldest first: what a world at `from` has not seen yet.
    ///
    /// # Errors
    /// [`LogError::NotThere`] when `from` is not on the line, or that it cannot be read.
    pub fn line_after(&self, from: &Head) -> Result<Vec<Replayed>, LogError> {
        on_current_line(&self.connection, self.id, from)?;
        chronicle::line(&self.connection, self.id, Some(from))
    }

    /// Gives each event of the current line after `from` (`None`: from the genesis) to `visit`, oldest first, each proved by
    /// its chain. Memory does not grow with their number. `Break` ends it early.
    ///
    /// # Errors
    /// [`LogError::NotThere`] when `from` is not on the line; [`LogError::Damaged`] at the first event that does not prove.
    pub fn each_event(
        &self,
        from: Option<&Head>,
        visit: &mut dyn FnMut(&Event, &Head) -> ControlFlow<()>,
    ) -> Result<(), LogError> {
        each_event(&self.connection, self.id, from, visit)
    }

    /// Erases what the player wrote with a command (`None`: with all), from the file and its journal. No hash changes.
    /// How many were erased.
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn erase_utterances(&mut self, command: Option<&CmdId>) -> Result<usize, LogError> {
        let erased = self.write(|transaction, id| {
            let sql = "UPDATE command SET utterance = NULL
                       WHERE chronicle = ?1 AND utterance IS NOT NULL AND (?2 IS NULL OR cmd_id = ?2)";
            transaction.execute(sql, (id.0, command.map(|id| id.0))).map_err(sql_trouble)
        })?;
        self.empty_journal()?;
        Ok(erased)
    }
}

/// [`Save::each_event`] of any chronicle.
pub(crate) fn each_event(
    connection: &Connection,
    id: chronicle::ChronicleId,
    from: Option<&Head>,
    visit: &mut dyn FnMut(&Event, &Head) -> ControlFlow<()>,
) -> Result<(), LogError> {
    let Some(head) = chronicle::current(connection, id)?.head else { return Ok(()) };
    if let Some(from) = from {
        on_current_line(connection, id, from)?;
    }
    line::each(connection, id, (from, &head), &mut |row| Ok(visit(&row.event, &row.head())))
}

/// Refuses a point that is not on the current line.
pub(crate) fn on_current_line(
    connection: &Connection,
    id: chronicle::ChronicleId,
    from: &Head,
) -> Result<(), LogError> {
    let head = chronicle::current(connection, id)?.head.ok_or(LogError::NotThere(from.seq))?;
    if line::lies_on(connection, id, from, &head)? { Ok(()) } else { Err(LogError::NotThere(from.seq)) }
}
