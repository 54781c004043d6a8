//! Backups: made from an open save, found, proved, put back. Which of them are kept is `rotation`'s to say.

use crate::check::Proof;
use crate::connection::{self, Existing};
use crate::error::{file_error, open_error};
use crate::kin::{Kin, Origin};
use crate::replace::replace;
use crate::rotation::{Kept, deletions};
use crate::schema::Purpose;
use crate::stamp::{moment, stamp};
use crate::{EXTENSION, OpenError, Save, SaveError, files};
use gesta_table::Trouble;
use rusqlite::backup::{Backup as SqliteBackup, StepResult};
use std::path::{Path, PathBuf};

/// Why a backup is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupReason {
    /// An hour of play, leaving, deleting, or other packs.
    Play,
    /// A migration: kept beyond the hours, days and weeks.
    Migration,
}

/// A finished backup: it was opened and proved before it got its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made, in milliseconds since 1970.
    pub made_ms: i64,
    /// Why.
    pub reason: BackupReason,
    /// How large it is.
    pub bytes: u64,
}

impl Save {
    /// Makes a backup in `folder/NAME/` and deletes those that are not kept. It is copied in one step to a temporary name,
    /// made durable, opened and proved, and only then named.
    ///
    /// # Errors
    /// [`SaveError`]; then no backup was made, and none was deleted.
    pub fn backup(&self, folder: &Path, wall_ms: i64, reason: BackupReason) -> Result<Backup, SaveError> {
        let folder = folder_of(folder, self.path());
        files::make_folder(&folder)?;
        remove_unfinished(&folder);
        let ending = if reason == BackupReason::Migration { "-migration" } else { "" };
        let path = folder.join(format!("{}{ending}.{EXTENSION}", stamp(wall_ms)));
        if path.exists() {
            return Err(SaveError::Exists(path));
        }
        let temporary = files::temporary(&path);
        files::remove_database(&temporary)?;
        let made = self.copy_to(&temporary).and_then(|()| finish(&temporary, &path));
        // Half a copy only takes the room that a full disk lacks.
        let bytes = made.inspect_err(|_| remove_unfinished(&folder))?;
        tidy(&folder, &path);
        Ok(Backup { path, made_ms: wall_ms.max(0), reason, bytes })
    }

    /// Copies the database as it is now to a new file, without the mark of being open.
    pub(crate) fn copy_to(&self, path: &Path) -> Result<(), SaveError> {
        let sql = |error: rusqlite::Error| SaveError::from(open_error(path, &error));
        let mut copy = connection::open(path, Purpose::Save, Existing::Created).map_err(sql)?;
        let step = SqliteBackup::new(&self.connection, &mut copy).and_then(|backup| backup.step(-1)).map_err(sql)?;
        if step != StepResult::Done {
            return Err(SaveError::Trouble { path: path.to_path_buf(), trouble: Trouble::Busy });
        }
        connection::configure(&copy).map_err(sql)?;
        copy.execute("DELETE FROM meta WHERE key = 'open'", []).map_err(sql)?;
        copy.close().map_err(|(_, error)| sql(error))
    }
}

/// Makes a copied or built database durable, proves it, and gives it its name, which must be free. Its size in bytes.
pub(crate) fn finish(temporary: &Path, path: &Path) -> Result<u64, SaveError> {
    prove(temporary)?;
    if let Err(error) = files::free_place(path) {
        files::remove_database(temporary)?;
        return Err(error);
    }
    std::fs::rename(temporary, path).map_err(|error| file_error(path, &error))?;
    files::sync_folder(path)?;
    Ok(std::fs::metadata(path).map_err(|error| file_error(path, &error))?.len())
}

/// Proves a copied or built database and makes it durable. One that does not prove is removed.
pub(crate) fn prove(temporary: &Path) -> Result<(), SaveError> {
    let proved = Save::open_proving(temporary, Proof::Full);
    if let Err(error) = proved.map(drop) {
        files::remove_database(temporary)?;
        return Err(error.into());
    }
    // Proving can write too: a snapshot that was missing.
    files::sync(temporary)
}

/// The folder of a save's backups.
pub(crate) fn folder_of(folder: &Path, save: &Path) -> PathBuf {
    folder.join(save.file_stem().unwrap_or_default())
}

/// The finished backups of a save, newest first. No folder is no backup.
///
/// # Errors
/// [`SaveError`] when the folder cannot be read.
pub fn backups(folder: &Path, save: &Path) -> Result<Vec<Backup>, SaveError> {
    list(&folder_of(folder, save))
}

/// The finished backups in a folder, newest first.
pub(crate) fn list(folder: &Path) -> Result<Vec<Backup>, SaveError> {
    list_of(folder, EXTENSION)
}

/// [`list`] of files with another ending.
pub(crate) fn list_of(folder: &Path, ending: &str) -> Result<Vec<Backup>, SaveError> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(file_error(folder, &error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| file_error(folder, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(&format!(".{ending}")) else { continue };
        let (text, reason) = match name.strip_suffix("-migration") {
            Some(text) => (text, BackupReason::Migration),
            None => (name, BackupReason::Play),
        };
        let Some(made_ms) = moment(text) else { continue };
        let bytes = entry.metadata().map_err(|error| file_error(&entry.path(), &error))?.len();
        found.push(Backup { path: entry.path(), made_ms, reason, bytes });
    }
    found.sort_by_key(|backup| std::cmp::Reverse(backup.made_ms));
    Ok(found)
}

/// Removes old backups that are not kept. The new one is there whatever becomes of these, so what cannot be removed now is left
/// to the next time.
fn tidy(folder: &Path, made: &Path) {
    let Ok(origin) = Origin::read(made) else { return };
    let mut found = list(folder).unwrap_or_default();
    // The last copy of another game that had this name before must outlast it, and what cannot be read now may be one.
    let is_ours = |backup: &Backup| Origin::read(&backup.path).is_ok_and(|other| origin.kin(&other) != Kin::Other);
    found.retain(is_ours);
    for path in outdated(&found, made) {
        let _ = files::remove_database(path);
    }
}

/// Removes what is left of backups in whose midst the machine failed, as far as it can be. Only who has the save open makes
/// backups of it.
pub(crate) fn remove_unfinished(folder: &Path) {
    let unfinished = std::fs::read_dir(folder).into_iter().flatten().flatten().filter(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        name.starts_with('.') && name.contains(".new") && entry.path().is_file()
    });
    for entry in unfinished {
        let _ = files::remove(&entry.path());
    }
}

/// The backups that are not kept. The newest that still proves is found first, and stays; `made` was proved just now.
pub(crate) fn outdated<'a>(found: &'a [Backup], made: &Path) -> Vec<&'a Path> {
    let proves = |path: &Path| path == made || Save::open_proving(path, Proof::Full).is_ok();
    let good = found.iter().position(|backup| proves(&backup.path));
    let kept = |(index, backup): (usize, &Backup)| Kept {
        made_ms: backup.made_ms,
        bytes: backup.bytes,
        verified: Some(index) == good,
        migration: backup.reason == BackupReason::Migration,
    };
    let kept: Vec<Kept> = found.iter().enumerate().map(kept).collect();
    deletions(&kept).into_iter().map(|index| found[index].path.as_path()).collect()
}

/// Puts a backup in the place of a save. The save that is there, whole or damaged, is kept in `quarantine`. Where it is kept,
/// if there was one.
///
/// # Errors
/// [`SaveError`]; then the save is what it was.
pub fn restore(backup: &Path, path: &Path, quarantine: &Path, wall_ms: i64) -> Result<Option<PathBuf>, SaveError> {
    if path.exists() {
        files::refuse_if_open(path)?;
    }
    let temporary = files::temporary(path);
    copy_proved(backup, &temporary)?;
    replace(&temporary, path, quarantine, wall_ms)
}

/// Copies a closed database and proves the copy.
pub(crate) fn copy_proved(from: &Path, to: &Path) -> Result<(), SaveError> {
    if !from.is_file() {
        return Err(OpenError::Missing(from.to_path_buf()).into());
    }
    files::remove_database(to)?;
    files::copy_database(from, to)?;
    Save::open_proving(to, Proof::Full).map(drop).map_err(SaveError::from)
}
