//! Backups of a realm: as those of a save, in a folder of its own, thinned out by the same rule.

use crate::backup::{list_of, outdated, remove_unfinished};
use crate::connection::{self, Existing};
use crate::error::open_error;
use crate::open_realm::copy;
use crate::schema::Purpose;
use crate::stamp::stamp;
use crate::{Backup, BackupReason, Realm, SaveError, files};
use rusqlite::Connection;
use std::path::Path;

impl Realm {
    /// Makes a backup in `folder/NAME/`, and deletes those that are not kept.
    ///
    /// # Errors
    /// [`SaveError`]; then no backup was made, and none was deleted.
    pub fn backup(&self, folder: &Path, wall_ms: i64) -> Result<Backup, SaveError> {
        backup(&self.connection, &self.path, folder, wall_ms)
    }
}

/// [`Realm::backup`] of a realm that another thread has open and goes on writing to.
///
/// # Errors
/// As there.
pub fn backup_running(path: &Path, folder: &Path, wall_ms: i64) -> Result<Backup, SaveError> {
    let connection = connection::open(path, Purpose::Realm, Existing::Required).and_then(|connection| {
        connection::settle(&connection)?;
        Ok(connection)
    });
    backup(&connection.map_err(|error| open_error(path, &error))?, path, folder, wall_ms)
}

fn backup(connection: &Connection, realm: &Path, folder: &Path, wall_ms: i64) -> Result<Backup, SaveError> {
    let folder = folder.join(realm.file_stem().unwrap_or_default());
    let ending = realm.extension().unwrap_or_default().to_string_lossy().into_owned();
    files::make_folder(&folder)?;
    let path = folder.join(format!("{}.{ending}", stamp(wall_ms)));
    if path.exists() {
        return Err(SaveError::Exists(path));
    }
    remove_unfinished(&folder);
    // Half a copy only takes the room that a full disk lacks.
    copy(connection, &path).inspect_err(|_| remove_unfinished(&folder))?;
    let bytes = path.metadata().map_or(0, |found| found.len());
    // The new one is there; what cannot be removed now is left to the next time.
    let found = list_of(&folder, &ending).unwrap_or_default();
    for path in outdated(&found, &path) {
        let _ = files::remove_database(path);
    }
    Ok(Backup { path, made_ms: wall_ms.max(0), reason: BackupReason::Play, bytes })
}
