//! What can go wrong with a save, and the way from SQLite's codes to it.

use gesta_table::{LogError, Trouble};
use rusqlite::ErrorCode;
use rusqlite::ffi::SQLITE_IOERR_SHMSIZE;
use std::path::{Path, PathBuf};

/// Why a save cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// There is no such file.
    #[error("there is no save {}", .0.display())]
    Missing(PathBuf),
    /// The file is something else.
    #[error("{} is not a Gesta save", .0.display())]
    NotASave(PathBuf),
    /// A newer Gesta wrote the file, and not even its old tables can be read.
    #[error("{} was written by a newer Gesta (format {version}); update Gesta to play it", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// Its format.
        version: i32,
    },
    /// Another program, or another part of this one, has the save open.
    #[error("{} is open elsewhere; close it there first", .0.display())]
    OpenElsewhere(PathBuf),
    /// What is stored contradicts itself. `recover` brings back what can be.
    #[error("{} is damaged: {what}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found, in plain words.
        what: String,
    },
    /// The disk, or the right to use it.
    #[error("{} cannot be opened: {trouble}; {}", path.display(), advice(trouble))]
    Trouble {
        /// The file.
        path: PathBuf,
        /// What the system said.
        trouble: Trouble,
    },
}

/// Why something could not be done with a save or with its file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The save cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The save is open elsewhere, so its file cannot be moved or deleted.
    #[error("{} is open elsewhere; close it there first", .0.display())]
    OpenElsewhere(PathBuf),
    /// There is a file of this name already; nothing is ever overwritten.
    #[error("{} exists already; choose another name", .0.display())]
    Exists(PathBuf),
    /// The text is no name for a save.
    #[error(
        "`{0}` cannot be the name of a save: use 1 to 80 letters, digits, spaces, - and _, at most 200 bytes, and no name of a device such as CON"
    )]
    BadName(String),
    /// The log could not do it.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The disk, or the right to use it.
    #[error("{}: {trouble}; {}", path.display(), advice(trouble))]
    Trouble {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        trouble: Trouble,
    },
    /// No backup of the save can be opened.
    #[error("there is no usable backup of {}", .0.display())]
    NoBackup(PathBuf),
    /// An archive cannot be taken in.
    #[error("line {line} of the archive: {what}")]
    BadArchive {
        /// Which line, from 1.
        line: usize,
        /// What is wrong with it.
        what: String,
    },
}

/// What to do about trouble.
fn advice(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::DiskFull => "free some space and try again",
        Trouble::ReadOnly => "allow this program to write the file and its folder, or copy it to a folder where it may",
        Trouble::Busy => "close it there first",
        Trouble::Io(_) => "look after the disk; if it goes on, restore a backup on another one",
    }
}

/// What an error of SQLite means for a log.
pub(crate) fn log_error(error: &rusqlite::Error) -> LogError {
    match error.sqlite_error_code() {
        // Our statements are right, so one that fails of itself (`Unknown`) finds other tables than were made.
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) => {
            LogError::Damaged(error.to_string())
        }
        Some(ErrorCode::ConstraintViolation | ErrorCode::TooBig | ErrorCode::TypeMismatch) => {
            LogError::Refused(error.to_string())
        }
        Some(_) => LogError::Trouble(trouble(error)),
        None => LogError::Damaged(error.to_string()),
    }
}

/// [`log_error`], for `map_err`.
pub(crate) fn sql_trouble(error: rusqlite::Error) -> LogError {
    log_error(&error)
}

/// What gives an answer; `None` for what is damaged. A disk that fails says nothing of what is on it: that stays an error.
pub(crate) fn unless_damaged<T>(result: Result<T, LogError>) -> Result<Option<T>, LogError> {
    match result {
        Err(trouble @ LogError::Trouble(_)) => Err(trouble),
        other => Ok(other.ok()),
    }
}

/// What an error of SQLite means for who plays.
pub(crate) fn trouble(error: &rusqlite::Error) -> Trouble {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Trouble::DiskFull,
        // The index of a journal that several connections share could not grow.
        _ if error.sqlite_error().is_some_and(|error| error.extended_code == SQLITE_IOERR_SHMSIZE) => Trouble::DiskFull,
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => Trouble::ReadOnly,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
            Trouble::Busy
        }
        _ => Trouble::Io(error.to_string()),
    }
}

/// What an error of SQLite means for who opens a file.
pub(crate) fn open_error(path: &Path, error: &rusqlite::Error) -> OpenError {
    let path = path.to_path_buf();
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => OpenError::NotASave(path),
        Some(ErrorCode::DatabaseCorrupt) | None => OpenError::Damaged { path, what: error.to_string() },
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::OpenElsewhere(path),
        Some(ErrorCode::Unknown) => OpenError::Damaged { path, what: error.to_string() },
        Some(_) => OpenError::Trouble { path, trouble: trouble(error) },
    }
}

/// What an error of a log means for who opens its file.
pub(crate) fn open_log_error(path: &Path, error: LogError) -> OpenError {
    let path = path.to_path_buf();
    match error {
        LogError::Trouble(trouble) => OpenError::Trouble { path, trouble },
        LogError::Damaged(what) => OpenError::Damaged { path, what },
        LogError::Refused(what) => OpenError::Trouble { path, trouble: Trouble::Io(what) },
        other @ (LogError::NoBranch(_) | LogError::NotThere(_)) => OpenError::Damaged { path, what: other.to_string() },
    }
}

/// What an error of the file system means for who asked.
pub(crate) fn file_error(path: &Path, error: &std::io::Error) -> SaveError {
    let trouble = match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Trouble::DiskFull,
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Trouble::ReadOnly,
        std::io::ErrorKind::NotFound => return SaveError::Open(OpenError::Missing(path.to_path_buf())),
        _ => Trouble::Io(error.to_string()),
    };
    SaveError::Trouble { path: path.to_path_buf(), trouble }
}

#[cfg(test)]
mod tests {
    use super::{LogError, OpenError, Trouble, log_error, open_error, trouble};
    use rusqlite::{Connection, Error, ffi};
    use std::path::Path;

    fn failed(code: i32) -> Error {
        Error::SqliteFailure(ffi::Error::new(code), None)
    }

    #[test]
    fn a_full_disk_is_called_so_wherever_it_is_met() {
        for code in [ffi::SQLITE_FULL, ffi::SQLITE_IOERR_SHMSIZE] {
            assert_eq!(trouble(&failed(code)), Trouble::DiskFull);
            let opened = open_error(Path::new("realm.db"), &failed(code));
            assert!(matches!(&opened, OpenError::Trouble { trouble: Trouble::DiskFull, .. }), "{opened}");
            assert!(opened.to_string().contains("free some space"), "{opened}");
        }
        assert!(matches!(trouble(&failed(ffi::SQLITE_IOERR_READ)), Trouble::Io(_)));
    }

    #[test]
    fn a_value_that_breaks_a_limit_is_refused_and_nothing_is_called_damaged() {
        let connection = Connection::open_in_memory().expect("memory");
        connection.execute_batch("CREATE TABLE t (x TEXT CHECK (length(x) < 3)) STRICT").expect("a table");
        let error = connection.execute("INSERT INTO t VALUES ('long')", []).expect_err("too long");
        assert!(matches!(log_error(&error), LogError::Refused(_)), "{error}");
        assert!(matches!(log_error(&failed(ffi::SQLITE_CORRUPT)), LogError::Damaged(_)));
    }

    #[test]
    fn a_table_that_is_not_as_it_was_made_is_damage_and_no_trouble_of_the_disk() {
        let connection = Connection::open_in_memory().expect("memory");
        let error = connection.prepare("SELECT seq FROM event").expect_err("there is no such table");
        assert!(matches!(log_error(&error), LogError::Damaged(_)), "{error}");
        assert!(matches!(log_error(&failed(ffi::SQLITE_IOERR_READ)), LogError::Trouble(Trouble::Io(_))));
    }
}
