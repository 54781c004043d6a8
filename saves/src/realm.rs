//! [`Realm`]: the database of a server, with many chronicles. Who may do what there stands in `accounts`; how it is
//! opened in `open_realm`; deciding and publishing are the server's.

use crate::check::{self, Proof};
use crate::chronicle::{self, ChronicleId};
use crate::error::{log_error, sql_trouble};
use crate::open_realm::{copy, open, remove_mark};
use crate::{Keeping, OpenError, SaveError, log, record, snapshot, summary};
use gesta_rules::{DiceSeed, Event, World};
use gesta_table::{Branch, CmdId, Head, LogError, Record, Replayed, Stored};
use rusqlite::{Connection, Savepoint, Transaction, TransactionBehavior};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Longest name of a chronicle, in characters.
pub const CHRONICLE_NAME_CHARS_MAX: usize = 80;
/// Most chronicles of a realm.
pub const CHRONICLES_MAX: i64 = 10_000;
/// Longest value of a realm's or chronicle's meta, in bytes.
pub const META_BYTES_MAX: usize = 65_536;

/// The chronicle number under which the realm's own meta stands.
pub(crate) const REALM_ITSELF: ChronicleId = ChronicleId(0);
/// The key of the mark that the database is being written to.
pub(crate) const OPEN: &str = "open";

/// A chronicle of a realm, in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChronicleInfo {
    /// Its number.
    pub id: ChronicleId,
    /// Its name.
    pub name: String,
    /// When it was made, in milliseconds since 1970.
    pub created_ms: i64,
    /// How deep its current branch is.
    pub depth: u64,
}

/// The database of a realm. One writer: the thread that owns it.
#[derive(Debug)]
pub struct Realm {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    /// How much opening proved.
    pub(crate) proof: Proof,
    /// The database says that it is being written to.
    pub(crate) marked: bool,
}

impl Realm {
    /// [`Realm::open_keeping`] without knowing the time: what is due weekly is left out, and the backup before a migration goes
    /// to the folder `backups` beside the database.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open_or_create(path: &Path) -> Result<Realm, OpenError> {
        open(path, Proof::Quick, (None, &path.with_file_name("backups")))
    }

    /// Opens a realm's database, or makes one. Its structure is proved, and of each chronicle the dice and what came after
    /// the last snapshot; everything is, when it was not closed cleanly or was not proved from end to end for a week. A
    /// database of an older format is brought up to date, after a backup.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open_keeping(path: &Path, keeping: &Keeping) -> Result<Realm, OpenError> {
        open(path, Proof::Quick, (Some(keeping.wall_ms), &keeping.backups))
    }

    /// How much opening proved.
    pub fn proof(&self) -> Proof {
        self.proof
    }

    /// Copies the realm as it is now to a new file, while it runs: in one step to a temporary name, made durable, opened and
    /// proved, and only then named. Nothing is overwritten.
    ///
    /// # Errors
    /// [`SaveError`]; then there is no copy.
    pub fn backup_to(&self, path: &Path) -> Result<(), SaveError> {
        if path.exists() {
            return Err(SaveError::Exists(path.to_path_buf()));
        }
        copy(&self.connection, path)
    }

    /// Closes the database cleanly, so that the next opening is quick. Dropping it does the same without a word.
    ///
    /// # Errors
    /// [`LogError`] when the mark could not be taken off; nothing is lost then.
    pub fn close(mut self) -> Result<(), LogError> {
        self.unmark()
    }

    /// Where the database is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Makes a chronicle without events; the first record that is appended holds its genesis.
    ///
    /// # Errors
    /// [`LogError::Refused`] when the name or the number of chronicles breaks a limit; else trouble of the disk.
    pub fn create_chronicle(&mut self, name: &str, seed: &DiceSeed, now_ms: i64) -> Result<ChronicleId, LogError> {
        let name: String = name.trim().chars().take(CHRONICLE_NAME_CHARS_MAX).collect();
        self.write(|transaction| {
            let count = "SELECT count(*) FROM chronicle";
            let count: i64 = transaction.query_row(count, [], |row| row.get(0)).map_err(|error| log_error(&error))?;
            if name.is_empty() || count >= CHRONICLES_MAX {
                return Err(LogError::Refused(format!(
                    "a realm has at most {CHRONICLES_MAX} tables, each with a name"
                )));
            }
            record::begin(transaction, &name, now_ms, &seed.0).map_err(|error| log_error(&error))
        })
    }

    /// All chronicles, oldest first.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    pub fn chronicles(&self) -> Result<Vec<ChronicleInfo>, LogError> {
        let sql = "SELECT id, name, created_ms FROM chronicle ORDER BY id";
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| log_error(&error))?;
        let rows = statement
            .query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)))
            .map_err(|error| log_error(&error))?;
        let mut found = Vec::new();
        for row in rows {
            let (id, name, created_ms) = row.map_err(|error| log_error(&error))?;
            let id = ChronicleId(id);
            let depth = chronicle::current(&self.connection, id)?.head.map_or(0, |head| head.depth);
            found.push(ChronicleInfo { id, name, created_ms, depth });
        }
        Ok(found)
    }

    /// Writes records of many chronicles in one transaction, in their order. A record that cannot be there is refused by
    /// itself; when the transaction cannot be made durable, none is there and each gets that answer.
    pub fn append_group(&mut self, group: &[(ChronicleId, Record)]) -> Vec<Result<Head, LogError>> {
        let answers = self.write(|transaction| {
            let each = group.iter().map(|(id, record)| append_one(transaction, *id, record));
            let answers: Vec<_> = each.collect();
            // Trouble of the disk is everybody's: a group that goes on after it could end half written.
            match answers.iter().find_map(|answer| answer.as_ref().err().filter(|e| matches!(e, LogError::Trouble(_))))
            {
                Some(trouble) => Err(trouble.clone()),
                None => Ok(answers),
            }
        });
        match answers {
            Ok(answers) => answers,
            Err(error) => group.iter().map(|_| Err(error.clone())).collect(),
        }
    }

    /// What was done for this id, if anything.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn stored(&self, id: ChronicleId, command: &CmdId) -> Result<Option<Stored>, LogError> {
        chronicle::stored(&self.connection, id, command)
    }

    /// The commands from the genesis to the head of the current branch, oldest first.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    pub fn line(&self, id: ChronicleId) -> Result<Vec<Replayed>, LogError> {
        chronicle::line(&self.connection, id, None)
    }

    /// The commands of the current branch after `from`, oldest first: what a world at `from` has not seen yet.
    ///
    /// # Errors
    /// [`LogError::NotThere`] when `from` is not on the line, or that it cannot be read.
    pub fn line_after(&self, id: ChronicleId, from: &Head) -> Result<Vec<Replayed>, LogError> {
        log::on_current_line(&self.connection, id, from)?;
        chronicle::line(&self.connection, id, Some(from))
    }

    /// As [`Save::each_event`](crate::Save::each_event), for one chronicle.
    ///
    /// # Errors
    /// As there.
    pub fn each_event(
        &self,
        id: ChronicleId,
        from: Option<&Head>,
        visit: &mut dyn FnMut(&Event, &Head) -> ControlFlow<()>,
    ) -> Result<(), LogError> {
        log::each_event(&self.connection, id, from, visit)
    }

    /// As [`Save::put_snapshot`](crate::Save::put_snapshot), for one chronicle.
    ///
    /// # Errors
    /// As there.
    pub fn put_snapshot(&mut self, id: ChronicleId, head: &Head, world: &World) -> Result<(), LogError> {
        self.write(|transaction| snapshot::put(transaction, id, head, world))
    }

    /// As [`Save::latest_snapshot`](crate::Save::latest_snapshot), for one chronicle.
    ///
    /// # Errors
    /// As there.
    pub fn latest_snapshot(&self, id: ChronicleId) -> Result<Option<(Head, World)>, LogError> {
        let Some(head) = chronicle::current(&self.connection, id)?.head else { return Ok(None) };
        Ok(snapshot::latest(&self.connection, id, &head)?.snapshot)
    }

    /// All branches of a chronicle.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    pub fn branches(&self, id: ChronicleId) -> Result<Vec<Branch>, LogError> {
        chronicle::branches(&self.connection, id)
    }

    /// As `Log::rewind`, for one chronicle.
    ///
    /// # Errors
    /// [`LogError::NotThere`], or that it could not be made durable.
    pub fn rewind(&mut self, id: ChronicleId, to: &Head) -> Result<String, LogError> {
        self.write(|transaction| record::rewind(transaction, id, to))
    }

    /// As `Log::switch`, for one chronicle.
    ///
    /// # Errors
    /// [`LogError::NoBranch`], or that it could not be made durable.
    pub fn switch(&mut self, id: ChronicleId, branch: &str) -> Result<(), LogError> {
        self.write(|transaction| record::switch(transaction, id, branch))
    }

    /// The secret that all dice of a chronicle come from.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read or is not the one that the genesis committed to.
    pub fn seed(&self, id: ChronicleId) -> Result<DiceSeed, LogError> {
        check::dice_seed(&self.connection, id)
    }

    /// What the realm, or (`Some`) one of its chronicles, keeps under a key.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn meta(&self, of: Option<ChronicleId>, key: &str) -> Result<Option<Vec<u8>>, LogError> {
        let id = of.unwrap_or(REALM_ITSELF);
        summary::meta(&self.connection, id, &format!("app.{key}")).map_err(|error| log_error(&error))
    }

    /// Keeps a value, at most [`META_BYTES_MAX`] bytes, under a key of at most 60 characters.
    ///
    /// # Errors
    /// [`LogError`] when it breaks a limit or could not be made durable.
    pub fn set_meta(&mut self, of: Option<ChronicleId>, key: &str, value: &[u8]) -> Result<(), LogError> {
        let id = of.unwrap_or(REALM_ITSELF);
        self.write(|transaction| {
            record::put_meta(transaction, id, &format!("app.{key}"), value).map_err(|error| log_error(&error))
        })
    }

    /// Runs `work` in one transaction. When this returns an error, nothing of it is there.
    pub(crate) fn write<T, E: From<LogError>>(
        &mut self,
        work: impl FnOnce(&mut Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let behavior = TransactionBehavior::Immediate;
        let mut transaction = self.connection.transaction_with_behavior(behavior).map_err(sql_trouble)?;
        if !self.marked {
            record::put_meta(&transaction, REALM_ITSELF, OPEN, b"1").map_err(sql_trouble)?;
        }
        let value = work(&mut transaction)?;
        transaction.commit().map_err(sql_trouble)?;
        self.marked = true;
        Ok(value)
    }

    fn unmark(&mut self) -> Result<(), LogError> {
        if !self.marked {
            return Ok(());
        }
        remove_mark(&self.connection).map_err(sql_trouble)?;
        self.marked = false;
        Ok(())
    }
}

impl Drop for Realm {
    fn drop(&mut self) {
        // A mark that stays only makes the next opening prove everything.
        let _ = self.unmark();
    }
}

/// Writes one record of a group; when it is refused, nothing of it stays.
fn append_one(transaction: &mut Transaction<'_>, id: ChronicleId, record: &Record) -> Result<Head, LogError> {
    let savepoint: Savepoint<'_> = transaction.savepoint().map_err(|error| log_error(&error))?;
    let head = record::append(&savepoint, id, record)?;
    savepoint.commit().map_err(|error| log_error(&error))?;
    Ok(head)
}
