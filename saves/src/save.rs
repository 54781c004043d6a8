//! [`Save`]: a player's game in one file, made and closed. How it is opened stands in `open`, what is read and written of its
//! chronicle in `chronicle` and `record`, what is proved of it in `check`.

use crate::check::{self, Proof};
use crate::chronicle::ChronicleId;
use crate::connection::{self, Existing};
use crate::error::{file_error, log_error, open_error, sql_trouble};
use crate::schema::{self, FORMAT, Purpose};
use crate::summary::{self, Description, Summary};
use crate::{OpenError, SaveError, files, keeping, record};
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

/// Why a save is read-only. Shown, it says what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadOnlyReason {
    /// A newer Gesta wrote it, in this format.
    #[error("a newer Gesta wrote this save (format {0}): it can be looked at; update Gesta to go on with it")]
    NewerFormat(i32),
    /// An older Gesta wrote it, in this format, and it was opened without [`Save::open_keeping`], which brings it up to date.
    #[error("an older Gesta wrote this save (format {0}), and it was not brought up to date yet")]
    OlderFormat(i32),
    /// The file or its folder cannot be written.
    #[error("this save or its folder cannot be written: allow it, or copy the save to a folder where it can be")]
    NotWritable,
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
    /// The index of words was damaged, and was made anew from the texts.
    pub index_rebuilt: bool,
}

/// A player's game in one file. Only one can be open at a time, in all processes.
#[derive(Debug)]
pub struct Save {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) id: ChronicleId,
    pub(crate) format: i32,
    pub(crate) read_only: Option<ReadOnlyReason>,
    pub(crate) report: OpenReport,
    /// The world at the head, as opening replayed it.
    pub(crate) world: Option<(Head, World)>,
    /// The file says that it is being written to.
    pub(crate) marked: bool,
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
        files::free_place(path)?;
        std::fs::rename(&temporary, path).map_err(|error| file_error(path, &error))?;
        files::sync_folder(path)?;
        Ok(Save::open(path)?)
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
    pub(crate) fn write<T, E: From<LogError>>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, ChronicleId) -> Result<T, E>,
    ) -> Result<T, E> {
        if self.read_only.is_some() {
            return Err(LogError::Trouble(Trouble::ReadOnly).into());
        }
        self.write_any_format(work)
    }

    /// [`Save::write`] for what all formats have alike.
    pub(crate) fn write_any_format<T, E: From<LogError>>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>, ChronicleId) -> Result<T, E>,
    ) -> Result<T, E> {
        if matches!(self.read_only, Some(ReadOnlyReason::NewerFormat(_) | ReadOnlyReason::NotWritable)) {
            return Err(LogError::Trouble(Trouble::ReadOnly).into());
        }
        let behavior = TransactionBehavior::Immediate;
        let transaction = self.connection.transaction_with_behavior(behavior).map_err(sql_trouble)?;
        if !self.marked {
            record::put_meta(&transaction, self.id, "open", b"1").map_err(sql_trouble)?;
        }
        let value = work(&transaction, self.id)?;
        transaction.commit().map_err(sql_trouble)?;
        self.marked = true;
        Ok(value)
    }

    /// Whether notes and the index of words are there, as this program knows them.
    pub(crate) fn has_words(&self) -> bool {
        self.format == FORMAT
    }

    /// Empties the journal, which still holds the pages as they were before something was erased.
    pub(crate) fn empty_journal(&self) -> Result<(), LogError> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(sql_trouble)
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
    keeping::put_full_check(&transaction, id, new.created_ms)?;
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
