//! Recovery of a damaged save: onto the newest good backup what can still be read of the original and continues the chain, then
//! that in its place and the original in quarantine.

use crate::backup::copy_proved;
use crate::check::{self, Proof};
use crate::chronicle::{self, ChronicleId};
use crate::connection::{self, Existing};
use crate::error::{file_error, open_error};
use crate::kin::backups_of;
use crate::remains::Remains;
use crate::replace::replace;
use crate::save::{fill, only_chronicle};
use crate::schema::{self, FORMAT, Purpose};
use crate::tree::Known;
use crate::{OpenError, Save, SaveError, files, header, line, migrate, record, summary, tree};
use gesta_table::LogError;
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};

/// Where recovery finds and puts files.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The folder with a folder of backups for each save.
    pub backups: PathBuf,
    /// Where damaged originals are kept.
    pub quarantine: PathBuf,
}

/// What recovery brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// When the last command that is there now was done, in milliseconds since 1970.
    pub to_wall_time_ms: i64,
    /// How many events deep the game is now.
    pub to_depth: u64,
    /// How many commands were brought back from the damaged file, beyond the backup.
    pub salvaged_commands: u64,
    /// How many of these have lost what the player wrote, and are there with what came of them.
    pub wordless_commands: u64,
    /// How many commands are known to be lost. What left no trace in the file cannot be counted.
    pub lost_commands: u64,
    /// The backup that it was built on; `None`: on nothing but the damaged file.
    pub backup: Option<PathBuf>,
    /// Where the original is, byte for byte.
    pub original: PathBuf,
}

/// Recovers a damaged save. `None`: it opens and proves, so nothing was done.
///
/// # Errors
/// [`SaveError::NoBackup`] when nothing can be brought back; else what stood in the way. Either way the save is where it was,
/// byte for byte.
pub fn recover(path: &Path, folders: &Folders, wall_ms: i64) -> Result<Option<Recovered>, SaveError> {
    match Save::open_proving(path, Proof::Full) {
        Ok(_) => return Ok(None),
        Err(OpenError::Damaged { .. } | OpenError::NotASave(_)) => {}
        Err(other) => return Err(other.into()),
    }
    let temporary = files::temporary(path);
    files::remove_database(&temporary)?;
    let recovered = bring_back(path, &temporary, folders, wall_ms);
    if recovered.is_err() {
        files::remove_database(&temporary)?;
    }
    recovered.map(Some)
}

/// Builds what can be brought back beside the damaged save, which stays where it is until that is finished.
fn bring_back(path: &Path, temporary: &Path, folders: &Folders, wall_ms: i64) -> Result<Recovered, SaveError> {
    let remains = read_all(path)?;
    let origin = remains.iter().map(|remains| &remains.origin).find(|origin| origin.is_known());
    let origin = origin.cloned().unwrap_or_default();
    let mut base = None;
    for backup in backups_of(&folders.backups, path, &origin)? {
        let backup = backup?;
        if !is_ours(&backup.path)? {
            continue;
        }
        match copy_proved(&backup.path, temporary) {
            Ok(()) => {
                base = Some(backup.path);
                break;
            }
            Err(error) if is_trouble(&error) => return Err(error),
            // The backup is damaged too: an older one may not be.
            Err(_) => {}
        }
    }
    if base.is_none() {
        files::remove_database(temporary)?;
        let new = remains.iter().find_map(Remains::new_save);
        let new = new.ok_or_else(|| SaveError::NoBackup(path.to_path_buf()))?;
        fill(temporary, &new).map_err(|error| open_error(path, &error))?;
    }
    let mut recovered = rebuild(temporary, &remains)?;
    let original = replace(temporary, path, &folders.quarantine, wall_ms)?;
    recovered.backup = base;
    recovered.original = original.ok_or_else(|| OpenError::Missing(path.to_path_buf()))?;
    Ok(recovered)
}

/// What the file says alone, and what it says with its journal, which may be damaged, or another file's; and where neither
/// says anything, what it says with a header as this program writes it.
fn read_all(original: &Path) -> Result<Vec<Remains>, SaveError> {
    // Read from a copy: even reading can make SQLite write its journal into a file.
    let copy = files::reading(original);
    let [file, journal, _] = files::database_files(original);
    let mut remains = Vec::new();
    files::remove_database(&copy)?;
    std::fs::copy(&file, &copy).map_err(|error| file_error(&file, &error))?;
    remains.push(Remains::read(&copy)?);
    if journal.is_file() {
        files::remove_database(&copy)?;
        files::copy_database(original, &copy)?;
        remains.push(Remains::read(&copy)?);
    }
    if !remains.iter().any(|remains| remains.origin.is_known()) {
        files::remove_database(&copy)?;
        files::copy_database(original, &copy)?;
        header::write(&copy).map_err(|error| file_error(&copy, &error))?;
        remains.push(Remains::read(&copy)?);
    }
    files::remove_database(&copy)?;
    Ok(remains)
}

/// Whether a backup is of a format that this program can write.
fn is_ours(backup: &Path) -> Result<bool, SaveError> {
    match Save::summary(backup) {
        Ok(summary) => Ok(summary.newer_format.is_none()),
        Err(error @ OpenError::Trouble { .. }) => Err(error.into()),
        Err(_) => Ok(false),
    }
}

/// Whether it is the disk that fails, which says nothing of what is on it.
fn is_trouble(error: &SaveError) -> bool {
    matches!(
        error,
        SaveError::Trouble { .. } | SaveError::Open(OpenError::Trouble { .. }) | SaveError::Log(LogError::Trouble(_))
    )
}

/// Grafts the remains onto a database, and says where that leads.
fn rebuild(path: &Path, remains: &[Remains]) -> Result<Recovered, SaveError> {
    let sql = |error: rusqlite::Error| SaveError::from(open_error(path, &error));
    let mut connection = connection::open(path, Purpose::Save, Existing::Required).map_err(sql)?;
    connection::configure(&connection).map_err(sql)?;
    let format = check::identity(&connection, path, Purpose::Save)?;
    if format < FORMAT {
        // A copy of a backup: the backup itself stays as it is.
        migrate::run(&mut connection, Purpose::Save, &schema::steps(Purpose::Save, format, FORMAT), None)?;
    }
    let id = only_chronicle(&connection).map_err(sql)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let backed_up = chronicle::hashes(&transaction, id)?.into_values().max().unwrap_or(0);
    let (mut salvaged_commands, mut wordless_commands) = (0, 0);
    for (number, remains) in remains.iter().enumerate() {
        let by = if number == 0 { Known::ById } else { Known::ByEvents };
        let grafted = tree::graft(&transaction, id, &remains.tree, (by, backed_up))?;
        let goes_on = tree::set_branches(&transaction, id, &grafted, &remains.branches)?;
        if let (false, Some((last, _))) = (goes_on, &grafted.last) {
            // The branch that went on stands where nothing is left, or is not known: the last command is where play was.
            go_to(&transaction, id, last)?;
        }
        remains.put_words(&transaction, id, &grafted)?;
        salvaged_commands += grafted.added;
        wordless_commands += grafted.wordless;
    }
    transaction.commit().map_err(sql)?;
    let there = chronicle::hashes(&connection, id)?;
    // A journal of another game tells of commands that were never in this one: what has the most of it counts.
    let of_this = remains.iter().max_by_key(|remains| remains.kept(&there));
    let lost_commands = of_this.map_or(Ok(0), |remains| remains.lost(&connection, id, &there))?;
    let shown = summary::read(&connection, path)?;
    connection.close().map_err(|(_, error)| sql(error))?;
    Ok(Recovered {
        to_wall_time_ms: shown.played_ms,
        to_depth: shown.depth,
        salvaged_commands,
        wordless_commands,
        lost_commands,
        backup: None,
        original: PathBuf::new(),
    })
}

/// Moves the branch that goes on to `last`; where it stood is kept, unless it lies on the way.
fn go_to(connection: &Connection, id: ChronicleId, last: &gesta_table::Head) -> Result<(), SaveError> {
    let branch = chronicle::current(connection, id)?;
    if let Some(old) = &branch.head
        && !line::lies_on(connection, id, old, last)?
    {
        record::rewind(connection, id, old)?;
    }
    Ok(record::put_branch(connection, id, &branch.name, Some(last), true)?)
}
