//! A folder of saves: listed, renamed, deleted, verified.

use crate::backup::{Backup, BackupReason};
use crate::check::Proof;
use crate::error::{file_error, sql_trouble};
use crate::kin::{Origin, move_backups};
use crate::summary::Summary;
use crate::{EXTENSION, OpenError, Save, SaveError, files};
use std::path::{Path, PathBuf};

/// A save in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The file.
    pub path: PathBuf,
    /// What to show of it, or why that cannot be read.
    pub summary: Result<Summary, OpenError>,
}

/// What proving a save from end to end found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verified {
    /// Events of all branches.
    pub events: u64,
    /// How deep the current branch is.
    pub depth: u64,
    /// How many branches there are.
    pub branches: usize,
    /// Snapshots that were of another format, or wrong.
    pub snapshots_dropped: usize,
}

/// The file of the save with this name.
///
/// # Errors
/// [`SaveError::BadName`].
pub fn path_of(folder: &Path, name: &str) -> Result<PathBuf, SaveError> {
    files::check_name(name)?;
    Ok(folder.join(format!("{name}.{EXTENSION}")))
}

/// All saves of a folder, the one played last first; those that cannot be read at the end. No folder is no save.
///
/// # Errors
/// [`SaveError`] when the folder cannot be read.
pub fn list(folder: &Path) -> Result<Vec<Listed>, SaveError> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(file_error(folder, &error)),
    };
    let mut listed = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| file_error(folder, &error))?.path();
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if !hidden && path.is_file() && path.extension().is_some_and(|ending| ending == EXTENSION) {
            listed.push(Listed { summary: Save::summary(&path), path });
        }
    }
    let played = |listed: &Listed| listed.summary.as_ref().map_or(i64::MIN, |summary| summary.played_ms);
    listed.sort_by(|one, other| played(other).cmp(&played(one)).then_with(|| one.path.cmp(&other.path)));
    Ok(listed)
}

/// Gives a save another name, inside and outside, and takes its backups in the folder `backups` along. Where it is now.
///
/// # Errors
/// [`SaveError::BadName`], [`SaveError::Exists`], or that the save cannot be opened.
pub fn rename(path: &Path, name: &str, backups: &Path) -> Result<PathBuf, SaveError> {
    let to = path_of(path.parent().unwrap_or(Path::new("")), name)?;
    if to != path && to.exists() {
        return Err(SaveError::Exists(to));
    }
    let mut save = Save::open(path)?;
    let origin = Origin::of(&save.connection, save.id)?;
    save.write_any_format(|transaction, id| {
        let sql = "UPDATE chronicle SET name = ?2 WHERE id = ?1";
        transaction.execute(sql, (id.0, name)).map(|_| ()).map_err(sql_trouble)
    })?;
    save.close()?;
    if to != path {
        files::move_database(path, &to)?;
        move_backups(backups, path, &to, &origin)?;
    }
    Ok(to)
}

/// Deletes a save, after a last backup of it, which is returned.
///
/// # Errors
/// [`SaveError`]; then nothing was deleted. A damaged save has to be recovered first.
pub fn delete(path: &Path, backups: &Path, wall_ms: i64) -> Result<Backup, SaveError> {
    let save = Save::open(path)?;
    let backup = save.backup(backups, wall_ms, BackupReason::Play)?;
    save.close()?;
    files::remove_database(path)?;
    files::sync_folder(path)?;
    Ok(backup)
}

/// Removes a save that nothing was ever played in, with all that belongs to it. No backup is made.
///
/// # Errors
/// [`SaveError`] when it cannot be removed.
pub fn discard(path: &Path) -> Result<(), SaveError> {
    files::remove_database(path)?;
    files::sync_folder(path)
}

/// Proves a save from end to end: structure and indexes, every event of every branch, every snapshot.
///
/// # Errors
/// [`OpenError`]: what is wrong with it.
pub fn verify(path: &Path) -> Result<Verified, OpenError> {
    let mut save = Save::open_proving(path, Proof::Full)?;
    let branches = gesta_table::Log::branches(&mut save);
    let branches = branches.map_err(|error| crate::error::open_log_error(path, error))?;
    let report = save.report();
    Ok(Verified {
        events: report.proved.unwrap_or_default(),
        depth: branches.iter().find(|branch| branch.current).map_or(0, |branch| branch.depth),
        branches: branches.len(),
        snapshots_dropped: report.snapshots_dropped,
    })
}
