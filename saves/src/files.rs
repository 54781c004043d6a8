//! Files and folders of saves: names, the files that belong to a database, moving and making durable. What is in
//! them is not read: opening a save's file by other means than SQLite would drop this process's locks on it.

use crate::SaveError;
use crate::connection::Existing;
use crate::error::{file_error, trouble};
use crate::schema::Purpose;
use gesta_table::Trouble;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The ending of a save's file.
pub const EXTENSION: &str = "gesta";
/// Longest name of a save, in characters.
pub const NAME_CHARS_MAX: usize = 80;

/// Whether a text can name a save, and a file on every system.
pub(crate) fn check_name(name: &str) -> Result<(), SaveError> {
    let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_' | '\'' | ',' | '(' | ')');
    let length = name.chars().count();
    let reserved = ["con", "prn", "aux", "nul"].contains(&name.to_lowercase().as_str());
    if (1..=NAME_CHARS_MAX).contains(&length) && name.trim() == name && name.chars().all(fits) && !reserved {
        return Ok(());
    }
    Err(SaveError::BadName(name.to_owned()))
}

/// A hidden name beside `path`, for what is not finished.
pub(crate) fn temporary(path: &Path) -> PathBuf {
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    path.with_file_name(format!(".{name}.new"))
}

/// A database's file with those that SQLite keeps beside it.
pub(crate) fn database_files(path: &Path) -> [PathBuf; 3] {
    ["", "-wal", "-shm"].map(|ending| {
        let mut name = path.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    })
}

/// Removes a database and what belongs to it. What is not there is no error.
pub(crate) fn remove_database(path: &Path) -> Result<(), SaveError> {
    for file in database_files(path) {
        match std::fs::remove_file(&file) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(file_error(&file, &error)),
        }
    }
    Ok(())
}

/// Moves a database and what belongs to it. Nothing is overwritten.
pub(crate) fn move_database(from: &Path, to: &Path) -> Result<(), SaveError> {
    for (from, to) in database_files(from).iter().zip(database_files(to)) {
        if to.exists() {
            return Err(SaveError::Exists(to));
        }
        match std::fs::rename(from, &to) {
            Ok(()) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(file_error(from, &error)),
        }
    }
    sync_folder(from)?;
    sync_folder(to)
}

/// Makes a file's bytes durable.
pub(crate) fn sync(path: &Path) -> Result<(), SaveError> {
    let file = File::options().read(true).write(true).open(path).map_err(|error| file_error(path, &error))?;
    file.sync_all().map_err(|error| file_error(path, &error))
}

/// Makes the names in the folder of `path` durable. Only Unix can and must.
pub(crate) fn sync_folder(path: &Path) -> Result<(), SaveError> {
    if cfg!(unix) {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| file_error(folder, &error))?;
    }
    Ok(())
}

/// Makes a folder, with those above it.
pub(crate) fn make_folder(path: &Path) -> Result<(), SaveError> {
    std::fs::create_dir_all(path).map_err(|error| file_error(path, &error))
}

/// Only the owner may read a file: a realm's database holds the dice of games that are going on. Elsewhere than on Unix the
/// folder's own rights must do.
pub(crate) fn make_private(path: &Path) -> Result<(), SaveError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let owner = std::fs::Permissions::from_mode(0o600);
        std::fs::set_permissions(path, owner).map_err(|error| file_error(path, &error))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// Copies a closed database and the journal that belongs to it.
pub(crate) fn copy_database(from: &Path, to: &Path) -> Result<(), SaveError> {
    let ([file, journal, _], [to_file, to_journal, _]) = (database_files(from), database_files(to));
    std::fs::copy(&file, &to_file).map_err(|error| file_error(&file, &error))?;
    if journal.exists() {
        std::fs::copy(&journal, &to_journal).map_err(|error| file_error(&journal, &error))?;
    }
    Ok(())
}

/// A database that some connection holds must not be moved from under it.
pub(crate) fn refuse_if_open(path: &Path) -> Result<(), SaveError> {
    let held = crate::connection::open(path, Purpose::Save, Existing::Required)
        .and_then(|connection| connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())));
    match held {
        Err(error) if trouble(&error) == Trouble::Busy => Err(SaveError::OpenElsewhere(path.to_path_buf())),
        // Damaged, or no database at all: then nobody plays it.
        Ok(()) | Err(_) => Ok(()),
    }
}
