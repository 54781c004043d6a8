//! Opening a save: what it is, what is proved of it, whether it can be written. Making it anew where that can be done
//! (snapshots, the index of words, the tables of an older format) is begun here, and only after everything else is proved.

use crate::check::{self, Proof, Proved};
use crate::chronicle::ChronicleId;
use crate::connection::{self, Access};
use crate::error::{open_error, open_log_error};
use crate::save::{OpenReport, only_chronicle};
use crate::schema::{FORMAT, Purpose};
use crate::{
    Keeping, OpenError, ReadOnlyReason, SAVE_BYTES_MAX, SNAPSHOT_EVERY, Save, keeping, migrate, search, snapshot,
    summary,
};
use gesta_table::LogError;
use rusqlite::Connection;
use std::path::Path;

impl Save {
    /// Opens a save after proving it: identity, format, structure, chain, replay. Everything is proved when the save was
    /// not closed cleanly, else what came after the last snapshot. A save of an older format, or one that cannot be written,
    /// is opened to be looked at: [`Save::read_only`] says why.
    ///
    /// # Errors
    /// [`OpenError`]; each variant says what to do.
    pub fn open(path: &Path) -> Result<Save, OpenError> {
        open(path, Proof::Quick, None)
    }

    /// [`Save::open`], proving at least so much.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open_proving(path: &Path, at_least: Proof) -> Result<Save, OpenError> {
        open(path, at_least, None)
    }

    /// [`Save::open`] for who plays: a save of an older format is brought up to date, after a backup, and one that was not
    /// proved from end to end for a week is.
    ///
    /// # Errors
    /// [`OpenError`]; then the save is as it was.
    pub fn open_keeping(path: &Path, keeping: &Keeping) -> Result<Save, OpenError> {
        let save = open(path, Proof::Quick, Some(keeping.wall_ms))?;
        match save.read_only() {
            Some(ReadOnlyReason::OlderFormat(_)) => {
                migrate::save(save, keeping)?;
                open(path, Proof::Quick, Some(keeping.wall_ms))
            }
            _ => Ok(save),
        }
    }

    /// Makes anew what can be: none of it is needed to play, so trouble with the disk leaves it for the next opening.
    fn mend(&mut self, bad_snapshots: &[i64], index_ok: bool, checked_ms: Option<i64>) -> Result<(), LogError> {
        if !bad_snapshots.is_empty() {
            self.write(|transaction, id| snapshot::drop_at(transaction, id, bad_snapshots)).or_else(only_trouble)?;
        }
        if self.report.replayed as u64 >= SNAPSHOT_EVERY
            && let Some((head, world)) = self.world.clone()
        {
            self.put_snapshot(&head, &world).or_else(only_trouble)?;
        }
        if !index_ok {
            self.write(|transaction, _| search::rebuild_index(transaction)).or_else(only_trouble)?;
        }
        if let Some(wall_ms) = checked_ms {
            // Written without the mark of being open: nothing of the game is at stake.
            let noted = keeping::put_full_check(&self.connection, self.id, wall_ms);
            noted.map_err(|error| crate::error::log_error(&error)).or_else(only_trouble)?;
        }
        Ok(())
    }
}

fn open(path: &Path, at_least: Proof, wall_ms: Option<i64>) -> Result<Save, OpenError> {
    let sql = |error: rusqlite::Error| open_error(path, &error);
    let log = |error: LogError| open_log_error(path, error);
    let (connection, access) = connection::open_save(path)?;
    let format = check::identity(&connection, path, Purpose::Save)?;
    if format > FORMAT {
        return open_newer(connection, path, format);
    }
    let id = only_chronicle(&connection).map_err(sql)?;
    let proof = proof(&connection, id, wall_ms).map_err(sql)?.unwrap_or(at_least);
    let index_ok = check::structure(&connection, Purpose::Save, format, proof).map_err(log)?;
    let Proved { events, replay } = check::chronicle(&connection, id, proof).map_err(log)?;
    summary::read(&connection, path)?;
    let read_only = match access {
        Access::Fixed => Some(ReadOnlyReason::NotWritable),
        Access::Writable => (format < FORMAT).then_some(ReadOnlyReason::OlderFormat(format)),
    };
    if access == Access::Writable {
        connection::configure(&connection).map_err(sql)?;
        connection::settle(&connection).map_err(sql)?;
        connection::limit_bytes(&connection, SAVE_BYTES_MAX).map_err(sql)?;
    }
    let report = OpenReport {
        proof,
        proved: events,
        replayed: replay.replayed,
        snapshots_dropped: replay.bad_snapshots.len(),
        index_rebuilt: !index_ok,
    };
    let marked = access == Access::Writable && is_marked(&connection, id).map_err(sql)?;
    let path_of_save = path.to_path_buf();
    let mut save = Save { connection, path: path_of_save, id, format, read_only, report, world: replay.end, marked };
    if read_only.is_none() {
        let checked_ms = wall_ms.filter(|_| proof == Proof::Full);
        save.mend(&replay.bad_snapshots, index_ok, checked_ms).map_err(log)?;
    }
    Ok(save)
}

/// What has to be proved, whatever is asked for.
fn proof(connection: &Connection, id: ChronicleId, wall_ms: Option<i64>) -> rusqlite::Result<Option<Proof>> {
    let due = match wall_ms {
        Some(wall_ms) => keeping::full_check_is_due(connection, id, wall_ms)?,
        None => false,
    };
    Ok((due || is_marked(connection, id)?).then_some(Proof::Full))
}

/// Whether the save was not closed cleanly.
fn is_marked(connection: &Connection, id: ChronicleId) -> rusqlite::Result<bool> {
    Ok(summary::meta(connection, id, "open")?.is_some())
}

/// Opens a save of a newer format to be looked at: what this program can prove is proved, and nothing is written.
fn open_newer(connection: Connection, path: &Path, version: i32) -> Result<Save, OpenError> {
    let newer = || OpenError::Newer { path: path.to_path_buf(), version };
    connection.pragma_update(None, "query_only", true).map_err(|_| newer())?;
    let id = only_chronicle(&connection).map_err(|_| newer())?;
    let Proved { events, replay } = check::chronicle(&connection, id, Proof::Full).map_err(|_| newer())?;
    let report = OpenReport {
        proof: Proof::Full,
        proved: events,
        replayed: replay.replayed,
        snapshots_dropped: 0,
        index_rebuilt: false,
    };
    let read_only = Some(ReadOnlyReason::NewerFormat(version));
    let (path, world) = (path.to_path_buf(), replay.end);
    Ok(Save { connection, path, id, format: version, read_only, report, world, marked: false })
}

/// Trouble with what can be made anew is no reason not to play.
fn only_trouble(error: LogError) -> Result<(), LogError> {
    match error {
        LogError::Trouble(_) => Ok(()),
        other => Err(other),
    }
}
