//! A finished database in the place of another one. Whenever the machine fails, one of the two is there, whole: what is there
//! now is copied to quarantine first, then the new one gets a hidden name that says that it is finished, and only then its
//! place. Who opens the save after a failure between the last two ends what was begun.

use crate::backup::prove;
use crate::error::file_error;
use crate::stamp::stamp;
use crate::{EXTENSION, SaveError, files};
use std::path::{Path, PathBuf};

/// Puts a finished database in the place of a save, and keeps what was there, byte for byte, in `quarantine`. Where it is
/// kept; `None`: nothing was there.
///
/// # Errors
/// [`SaveError`]; then the save is what it was.
pub(crate) fn replace(
    temporary: &Path,
    path: &Path,
    quarantine: &Path,
    wall_ms: i64,
) -> Result<Option<PathBuf>, SaveError> {
    if !path.exists() {
        crate::backup::finish(temporary, path)?;
        return Ok(None);
    }
    files::refuse_if_open(path)?;
    prove(temporary)?;
    let kept = keep(path, quarantine, wall_ms)?;
    let ready = files::ready(path);
    if let Err(error) = std::fs::rename(temporary, &ready) {
        // The save stays, so the copy of it says nothing new.
        files::remove_database(&kept)?;
        return Err(file_error(&ready, &error));
    }
    files::sync_folder(path)?;
    complete(path)?;
    Ok(Some(kept))
}

/// Ends what [`replace`] has begun, where the machine failed in its midst. Nearly always there is nothing to do.
///
/// # Errors
/// [`SaveError`]; then it is still to be done.
pub(crate) fn complete(path: &Path) -> Result<(), SaveError> {
    let ready = files::ready(path);
    if !ready.is_file() {
        return Ok(());
    }
    files::refuse_if_open(path)?;
    // They belong to the file that goes, and are kept with it.
    let [_, journal, index] = files::database_files(path);
    for file in [journal, index] {
        files::remove(&file)?;
    }
    std::fs::rename(&ready, path).map_err(|error| file_error(path, &error))?;
    files::sync_folder(path)
}

/// Copies a save with all that belongs to it, byte for byte, under a name with the time.
fn keep(path: &Path, quarantine: &Path, wall_ms: i64) -> Result<PathBuf, SaveError> {
    files::make_folder(quarantine)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let kept = quarantine.join(format!("{stem}-{}.{EXTENSION}", stamp(wall_ms)));
    if kept.exists() {
        return Err(SaveError::Exists(kept));
    }
    for (from, to) in files::database_files(path).iter().zip(files::database_files(&kept)) {
        if from.is_file()
            && let Err(error) = files::copy_durably(from, &to)
        {
            files::remove_database(&kept)?;
            return Err(error);
        }
    }
    files::sync_folder(&kept)?;
    Ok(kept)
}
