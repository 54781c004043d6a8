//! What can go wrong with a save, and the way from SQLite's codes to it.

use gesta_table::{LogError, Trouble};
use rusqlite::ErrorCode;
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
    #[error("`{0}` cannot be the name of a save: use 1 to 80 letters, digits, spaces, - and _")]
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
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => LogError::Damaged(error.to_string()),
        Some(_) => LogError::Trouble(trouble(error)),
        None => LogError::Damaged(error.to_string()),
    }
}

/// [`log_error`], for `map_err`.
pub(crate) fn sql_trouble(error: rusqlite::Error) -> LogError {
    log_error(&error)
}

/// What an error of SQLite means for who plays.
pub(crate) fn trouble(error: &rusqlite::Error) -> Trouble {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Trouble::DiskFull,
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
