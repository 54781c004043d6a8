//! Backups: made from an open save, found, proved, put back. Which of them are kept is `rotation`'s to say.

use crate::check::Proof;
use crate::connection::{self, Existing};
use crate::error::{file_error, open_error};
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
        remove_unfinished(&folder)?;
        let ending = if reason == BackupReason::Migration { "-migration" } else { "" };
        let path = folder.join(format!("{}{ending}.{EXTENSION}", stamp(wall_ms)));
        if path.exists() {
            return Err(SaveError::Exists(path));
        }
        let temporary = files::temporary(&path);
        files::remove_database(&temporary)?;
        self.copy_to(&temporary)?;
        let bytes = finish(&temporary, &path)?;
        rotate(&folder, &path)?;
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
    files::sync(temporary)?;
    let proved = Save::open_proving(temporary, Proof::Full);
    if let Err(error) = proved.map(drop) {
        files::remove_database(temporary)?;
        return Err(error.into());
    }
    if path.exists() {
        files::remove_database(temporary)?;
        return Err(SaveError::Exists(path.to_path_buf()));
    }
    std::fs::rename(temporary, path).map_err(|error| file_error(path, &error))?;
    files::sync_folder(path)?;
    Ok(std::fs::metadata(path).map_err(|error| file_error(path, &error))?.len())
}

/// The folder of a save's backups.
fn folder_of(folder: &Path, save: &Path) -> PathBuf {
    folder.join(save.file_stem().unwrap_or_default())
}

/// The finished backups of a save, newest first. No folder is no backup.
///
/// # Errors
/// [`SaveError`] when the folder cannot be read.
pub fn backups(folder: &Path, save: &Path) -> Result<Vec<Backup>, SaveError> {
    list(&folder_of(folder, save))
}

fn list(folder: &Path) -> Result<Vec<Backup>, SaveError> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(file_error(folder, &error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| file_error(folder, &error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(&format!(".{EXTENSION}")) else { continue };
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

/// Removes what is left of backups in whose midst the machine failed. Only who has the save open makes backups of it.
fn remove_unfinished(folder: &Path) -> Result<(), SaveError> {
    for entry in std::fs::read_dir(folder).map_err(|error| file_error(folder, &error))? {
        let path = entry.map_err(|error| file_error(folder, &error))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.') && name.contains(".new") && path.is_file() {
            std::fs::remove_file(&path).map_err(|error| file_error(&path, &error))?;
        }
    }
    Ok(())
}

/// Deletes the backups that are not kept. The newest that still proves is found first, and stays; `made` was proved just now.
fn rotate(folder: &Path, made: &Path) -> Result<(), SaveError> {
    let found = list(folder)?;
    let proves = |path: &Path| path == made || Save::open_proving(path, Proof::Full).is_ok();
    let good = found.iter().position(|backup| proves(&backup.path));
    let kept = |(index, backup): (usize, &Backup)| Kept {
        made_ms: backup.made_ms,
        bytes: backup.bytes,
        verified: Some(index) == good,
        migration: backup.reason == BackupReason::Migration,
    };
    let kept: Vec<Kept> = found.iter().enumerate().map(kept).collect();
    for index in deletions(&kept) {
        files::remove_database(&found[index].path)?;
    }
    Ok(())
}

/// Puts a backup in the place of a save. The save that is there, whole or damaged, goes to `quarantine` first, and comes
/// back from there when the backup cannot be put in its place. Where it went, if there was one.
///
/// # Errors
/// [`SaveError`]; then the save is where it was.
pub fn restore(backup: &Path, path: &Path, quarantine: &Path, wall_ms: i64) -> Result<Option<PathBuf>, SaveError> {
    let temporary = files::temporary(path);
    copy_proved(backup, &temporary)?;
    let aside = set_aside(path, quarantine, wall_ms)?;
    match (finish(&temporary, path), &aside) {
        (Ok(_), _) => Ok(aside),
        (Err(error), None) => Err(error),
        (Err(error), Some(aside)) => {
            files::move_database(aside, path)?;
            Err(error)
        }
    }
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

/// Moves a save with all that belongs to it into `quarantine`, under a name with the time; `None` when there is none.
pub(crate) fn set_aside(path: &Path, quarantine: &Path, wall_ms: i64) -> Result<Option<PathBuf>, SaveError> {
    if !path.exists() {
        return Ok(None);
    }
    files::refuse_if_open(path)?;
    files::make_folder(quarantine)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let aside = quarantine.join(format!("{stem}-{}.{EXTENSION}", stamp(wall_ms)));
    files::move_database(path, &aside)?;
    Ok(Some(aside))
}
