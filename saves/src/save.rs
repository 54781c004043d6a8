//! [`Save`]: a player's game in one file, made, opened, closed. What is read and written of its chronicle stands in
//! `chronicle` and `record`, what is proved of it in `check`.

use crate::check::{self, Proof};
use crate::chronicle::ChronicleId;
use crate::connection::{self, Existing};
use crate::error::{file_error, log_error, open_error, open_log_error};
use crate::schema::{self, FORMAT, Purpose};
use crate::summary::{self, Description, Summary};
use crate::{OpenError, SaveError, files, record};
use gesta_content::Language;
use gesta_rules::{DiceSeed, World};
use gesta_table::{Head, LogError, Trouble};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Most bytes that a save may grow to, unless [`Save::limit_bytes`] says otherwise.
pub const SAVE_BYTES_MAX: u64 = 1 << 30;

/// What a new save is made of.
#[derive(Clone, Debug)]
pub struct NewSave {
    /// Its name for the player, 1 to 80 characters.
    pub name: String,
    /// The secret that all dice come from. The genesis must commit to it.
    pub dice_seed: DiceSeed,
    /// The language that it is played in.
    pub language: Language,
    /// Milliseconds since 1970.
    pub created_ms: i64,
    /// What else is kept beside the chronicle.
    pub meta: BTreeMap<String, String>,
}

/// Why a save is read-only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// A newer Gesta wrote it, in this format.
    NewerFormat(i32),
}

/// What opening found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenReport {
    /// How much was proved: everything, when the save was not closed cleanly.
    pub proof: Proof,
    /// How many events were proved one by one, of all branches; `None` when opening was quick.
    pub proved: Option<u64>,
    /// How many events were replayed.
    pub replayed: usize,
    /// How many snapshots were dropped, because they were of another format or wrong. Replay replaces them.
    pub snapshots_dropped: usize,
}

/// A player's game in one file. Only one can be open at a time, in all processes.
#[derive(Debug)]
pub struct Save {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) id: ChronicleId,
    read_only: Option<ReadOnlyReason>,
    report: OpenReport,
    /// The world at the head, as opening replayed it.
    world: Option<(Head, World)>,
    /// The file says that it is being written to.
    marked: bool,
}

impl Save {
    /// Makes a save without events; the first record that is appended holds the genesis.
    ///
    /// # Errors
    /// [`SaveError::Exists`], [`SaveError::BadName`], or trouble of the disk.
    pub fn create(path: &Path, new: &NewSave) -> Result<Save, SaveError> {
        files::check_name(&new.name)?;
        if path.exists() {
            return Err(SaveError::Exists(path.to_path_buf()));
        }
        // Made beside and moved into place, so that a half-made save is never found under a real name.
        let temporary = files::temporary(path);
        files::remove_database(&temporary)?;
        fill(&temporary, new).map_err(|error| open_error(path, &error))?;
        files::sync(&temporary)?;
        if path.exists() {
            return Err(SaveError::Exists(path.to_path_buf()));
        }
        std::fs::rename(&temporary, path).map_err(|error| file_error(path, &error))?;
        files::sync_folder(path)?;
        Ok(Save::open(path)?)
    }

    /// Opens a save after proving it: identity, format, structure, chain, replay. Everything is proved when the save was
    /// not closed cleanly, else what came after the last snapshot.
    ///
    /// # Errors
    /// [`OpenError`]; each variant says what to do.
    pub fn open(path: &Path) -> Result<Save, OpenError> {
        Save::open_proving(path, Proof::Quick)
    }

    /// [`Save::open`], proving at least so much.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open_proving(path: &Path, at_least: Proof) -> Result<Save, OpenError> {
        if !path.is_file() {
            return Err(OpenError::Missing(path.to_path_buf()));
        }
        let sql = |error: rusqlite::Error| open_error(path, &error);
        let log = |error: LogError| open_log_error(path, error);
        let connection = connection::open(path, Purpose::Save, Existing::Required).map_err(sql)?;
        let version = check::identity(&connection, path, Purpose::Save)?;
        if version > FORMAT {
            return open_newer(connection, path, version);
        }
        let id = only_chronicle(&connection).map_err(sql)?;
        let unclean = summary::meta(&connection, id, "open").map_err(sql)?.is_some();
        let proof = if unclean { Proof::Full } else { at_least };
        check::structure(&connection, Purpose::Save, proof).map_err(log)?;
        check::dice_seed(&connection, id).map_err(log)?;
        let proved = match proof {
            Proof::Quick => None,
            Proof::Full => Some(check::whole_chain(&connection, id).map_err(log)?),
        };
        let replay = check::replay(&connection, id, proof).map_err(log)?;
        summary::read(&connection, path)?;
        connection::configure(&connection).map_err(sql)?;
        connection::settle(&connection).map_err(sql)?;
        connection::limit_bytes(&connection, SAVE_BYTES_MAX).map_err(sql)?;
        let report =
            OpenReport { proof, proved, replayed: replay.replayed, snapshots_dropped: replay.bad_snapshots.len() };
        let (path, world) = (path.to_path_buf(), replay.end);
        let mut save = Save { connection, path, id, read_only: None, report, world, marked: unclean };
        // A snapshot is only a shortcut: where it cannot be dropped now, the next opening does it.
        let dropped = save.drop_snapshots(&replay.bad_snapshots);
        if let (Ok(()), Some((head, world))) = (dropped, save.world.clone())
            && replay.replayed as u64 >= crate::SNAPSHOT_EVERY
        {
            save.put_snapshot(&head, &world).or_else(only_trouble).map_err(log)?;
        }
        Ok(save)
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Why nothing can be appended, if so.
    pub fn read_only(&self) -> Option<ReadOnlyReason> {
        self.read_only
    }

    /// What opening found out.
    pub fn report(&self) -> OpenReport {
        self.report
    }

    /// The head and the world as opening replayed them; `None` before the genesis. Later appends do not change it.
    pub fn opened_at(&self) -> Option<&(Head, World)> {
        self.world.as_ref()
    }

    /// The secret that all dice come from.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read or is not the one that the genesis committed to.
    pub fn dice_seed(&self) -> Result<DiceSeed, LogError> {
        check::dice_seed(&self.connection, self.id)
    }

    /// Where the current branch stands; `None` before the genesis.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn head(&self) -> Result<Option<Head>, LogError> {
        Ok(crate::chronicle::current(&self.connection, self.id)?.head)
    }

    /// Its name, language, depth and description.
    ///
    /// # Errors
    /// [`OpenError`] when they cannot be read.
    pub fn describe_now(&self) -> Result<Summary, OpenError> {
        summary::read(&self.connection, &self.path)
    }

    /// Keeps where the game stands, in words, for the list of saves.
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn describe(&mut self, description: &Description) -> Result<(), LogError> {
        let text =
            serde_json::to_vec(&summary::cut(description)).map_err(|error| LogError::Damaged(error.to_string()))?;
        self.put_meta("summary", &text)
    }

    /// Keeps the language that the game is played in.
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn set_language(&mut self, language: Language) -> Result<(), LogError> {
        self.put_meta("language", language.code().as_bytes())
    }

    /// What was kept beside the chronicle under this key.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn meta(&self, key: &str) -> Result<Option<String>, LogError> {
        let bytes = summary::meta(&self.connection, self.id, &app_key(key)).map_err(|error| log_error(&error))?;
        Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
    }

    /// Keeps a text beside the chronicle, outside every hash. Key at most 60 characters, value at most 64 KiB.
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn set_meta(&mut self, key: &str, value: &str) -> Result<(), LogError> {
        self.put_meta(&app_key(key), value.as_bytes())
    }

    /// Sets the most bytes that the file may grow to; what is appended beyond is refused as [`Trouble::DiskFull`].
    ///
    /// # Errors
    /// [`LogError`] when SQLite refuses.
    pub fn limit_bytes(&mut self, bytes: u64) -> Result<(), LogError> {
        connection::limit_bytes(&self.connection, bytes).map_err(|error| log_error(&error))
    }

    /// Closes the save cleanly, so that the next opening is quick. Dropping it does the same without a word.
    ///
    /// # Errors
    /// [`LogError`] when the mark could not be taken off; nothing of the game is lost then.
    pub fn close(mut self) -> Result<(), LogError> {
        self.unmark()
    }

    fn put_meta(&mut self, key: &str, value: &[u8]) -> Result<(), LogError> {
        self.write(|transaction, id| record::put_meta(transaction, id, key, value).map_err(|error| log_error(&error)))
    }

    /// Runs `work` in one transaction. When this returns an error, nothing of it is there.
    pub(crate) fn write<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, ChronicleId) -> Result<T, LogError>,
    ) -> Result<T, LogError> {
        if self.read_only.is_some() {
            return Err(LogError::Trouble(Trouble::ReadOnly));
        }
        let sql = |error: rusqlite::Error| log_error(&error);
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
        if !self.marked {
            record::put_meta(&transaction, self.id, "open", b"1").map_err(sql)?;
        }
        let value = work(&transaction, self.id)?;
        transaction.commit().map_err(sql)?;
        self.marked = true;
        Ok(value)
    }

    fn unmark(&mut self) -> Result<(), LogError> {
        if !self.marked {
            return Ok(());
        }
        let sql = "DELETE FROM meta WHERE chronicle = ?1 AND key = 'open'";
        self.connection.execute(sql, [self.id.0]).map_err(|error| log_error(&error))?;
        self.marked = false;
        Ok(())
    }
}

impl Drop for Save {
    fn drop(&mut self) {
        // A mark that stays only makes the next opening prove everything.
        let _ = self.unmark();
    }
}

/// Trouble with a snapshot is no reason not to play.
fn only_trouble(error: LogError) -> Result<(), LogError> {
    match error {
        LogError::Trouble(_) => Ok(()),
        other => Err(other),
    }
}

fn app_key(key: &str) -> String {
    format!("app.{key}")
}

/// Makes the database of a new save.
pub(crate) fn fill(path: &Path, new: &NewSave) -> rusqlite::Result<()> {
    let mut connection = connection::open(path, Purpose::Save, Existing::Created)?;
    connection::configure(&connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::create(&transaction, Purpose::Save)?;
    let id = record::begin(&transaction, &new.name, new.created_ms, &new.dice_seed.0)?;
    record::put_meta(&transaction, id, "language", new.language.code().as_bytes())?;
    for (key, value) in &new.meta {
        record::put_meta(&transaction, id, &app_key(key), value.as_bytes())?;
    }
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)
}

/// The one chronicle of a save.
pub(crate) fn only_chronicle(connection: &Connection) -> rusqlite::Result<ChronicleId> {
    connection.query_row("SELECT id FROM chronicle ORDER BY id LIMIT 1", [], |row| Ok(ChronicleId(row.get(0)?)))
}

/// Opens a save of a newer format to be looked at: what this program can prove is proved, and nothing is written.
fn open_newer(connection: Connection, path: &Path, version: i32) -> Result<Save, OpenError> {
    let newer = || OpenError::Newer { path: path.to_path_buf(), version };
    connection.pragma_update(None, "query_only", true).map_err(|_| newer())?;
    let id = only_chronicle(&connection).map_err(|_| newer())?;
    check::dice_seed(&connection, id).map_err(|_| newer())?;
    let proved = Some(check::whole_chain(&connection, id).map_err(|_| newer())?);
    let replay = check::replay(&connection, id, Proof::Quick).map_err(|_| newer())?;
    let report = OpenReport { proof: Proof::Full, proved, replayed: replay.replayed, snapshots_dropped: 0 };
    let read_only = Some(ReadOnlyReason::NewerFormat(version));
    Ok(Save { connection, path: path.to_path_buf(), id, read_only, report, world: replay.end, marked: false })
}
