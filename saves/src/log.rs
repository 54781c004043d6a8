//! A save as the [`Log`] of a table, with what else belongs to its events: snapshots, words that can be erased, prose.

use crate::chronicle;
use crate::error::log_error;
use crate::{Save, check, record};
use gesta_content::Language;
use gesta_rules::{SeatId, World, canonical, world_hash};
use gesta_table::{Branch, CmdId, Head, Log, LogError, Record, Replayed, Stored};

/// How many events lie between two snapshots.
pub const SNAPSHOT_EVERY: u64 = 500;
/// How many snapshots are kept.
pub const SNAPSHOTS_KEPT: u32 = 8;
/// Longest text of one piece of prose, in characters; more is cut off.
pub const PROSE_CHARS_MAX: usize = 20_000;

impl Log for Save {
    fn stored(&mut self, id: &CmdId) -> Result<Option<Stored>, LogError> {
        chronicle::stored(&self.connection, self.id, id)
    }

    fn append(&mut self, record: &Record) -> Result<Head, LogError> {
        self.write(|transaction, id| record::append(transaction, id, record))
    }

    fn line(&mut self) -> Result<Vec<Replayed>, LogError> {
        chronicle::line(&self.connection, self.id)
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
    /// Keeps the world at `head`, so that opening replays only what came after. Called each [`SNAPSHOT_EVERY`] events.
    ///
    /// # Errors
    /// [`LogError::NotThere`] when `head` is no event of this chronicle; else as an append.
    pub fn put_snapshot(&mut self, head: &Head, world: &World) -> Result<(), LogError> {
        self.write(|transaction, id| {
            if chronicle::event(transaction, id, head.seq)?.is_none_or(|row| row.head() != *head) {
                return Err(LogError::NotThere(head.seq));
            }
            let put =
                "INSERT INTO snapshot (chronicle, seq, world_format, world, world_hash) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (chronicle, seq) DO UPDATE SET world_format = excluded.world_format,
                       world = excluded.world, world_hash = excluded.world_hash";
            let row = (id.0, head.seq, world.world_format, canonical(world), world_hash(world).0);
            transaction.execute(put, row).map_err(|error| log_error(&error))?;
            let thin = "DELETE FROM snapshot WHERE chronicle = ?1 AND seq NOT IN
                        (SELECT seq FROM snapshot WHERE chronicle = ?1 ORDER BY seq DESC LIMIT ?2)";
            transaction.execute(thin, (id.0, SNAPSHOTS_KEPT)).map(|_| ()).map_err(|error| log_error(&error))
        })
    }

    /// The deepest snapshot on the current line that is of this world format and is what its hash says.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn latest_snapshot(&self) -> Result<Option<(Head, World)>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(None) };
        Ok(check::latest_snapshot(&self.connection, self.id, &head)?.snapshot)
    }

    pub(crate) fn drop_snapshots(&mut self, bad: &[i64]) -> Result<(), LogError> {
        if bad.is_empty() {
            return Ok(());
        }
        self.write(|transaction, id| {
            for seq in bad {
                let sql = "DELETE FROM snapshot WHERE chronicle = ?1 AND seq = ?2";
                transaction.execute(sql, (id.0, seq)).map_err(|error| log_error(&error))?;
            }
            Ok(())
        })
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
            transaction.execute(sql, (id.0, command.map(|id| id.0))).map_err(|error| log_error(&error))
        })?;
        // The journal still holds the old pages until it is emptied.
        let emptied = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        emptied.map(|()| erased).map_err(|error| log_error(&error))
    }

    /// Keeps what was told of an event, to one seat or (`None`) to all. Best effort: no part of what "saved" means.
    ///
    /// # Errors
    /// [`LogError`] when it could not be written.
    pub fn put_prose(
        &mut self,
        event: i64,
        seat: Option<SeatId>,
        language: Language,
        source: &str,
        text: &str,
    ) -> Result<(), LogError> {
        let text: String = text.chars().take(PROSE_CHARS_MAX).collect();
        self.write(|transaction, _| {
            let sql = "INSERT INTO prose (event_seq, seat, language, text, source) VALUES (?1, ?2, ?3, ?4, ?5)
                       ON CONFLICT (event_seq, seat, language)
                       DO UPDATE SET text = excluded.text, source = excluded.source";
            let row = (event, seat.map_or(-1, |seat| i16::from(seat.0)), language.code(), text, source);
            transaction.execute(sql, row).map(|_| ()).map_err(|error| log_error(&error))
        })
    }

    /// What was told on the current line, to this seat or to all, oldest first, at most `most` pieces from the end.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn prose(&self, seat: SeatId, language: Language, most: u32) -> Result<Vec<(i64, String)>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(Vec::new()) };
        let sql = "WITH RECURSIVE up (seq) AS (
                       SELECT ?1 UNION ALL
                       SELECT e.parent_seq FROM event e JOIN up ON e.seq = up.seq WHERE e.parent_seq IS NOT NULL)
                   SELECT p.event_seq, p.text FROM up JOIN prose p ON p.event_seq = up.seq
                   WHERE p.language = ?2 AND p.seat IN (-1, ?3) ORDER BY p.event_seq DESC LIMIT ?4";
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| log_error(&error))?;
        let rows = statement
            .query_map((head.seq, language.code(), seat.0, most), |row| Ok((row.get(0)?, row.get(1)?)))
            .map_err(|error| log_error(&error))?;
        let mut told = rows.collect::<rusqlite::Result<Vec<_>>>().map_err(|error| log_error(&error))?;
        told.reverse();
        Ok(told)
    }
}
