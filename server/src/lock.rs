//! [`HomeLock`]: one program at a time uses a server's folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Why the folder cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another program uses it.
    #[error("a server is running with the folder {}; stop it first, or give another --home", .0.display())]
    Running(PathBuf),
    /// The lock cannot be made.
    #[error("the folder {} cannot be locked: {why}", home.display())]
    Io {
        /// Which folder.
        home: PathBuf,
        /// What the system said.
        why: io::Error,
    },
}

/// Held as long as the folder is used. The system takes it back from a program that was killed.
#[derive(Debug)]
pub(crate) struct HomeLock(#[expect(dead_code, reason = "held, never read")] File);

impl HomeLock {
    /// Takes the folder.
    pub(crate) fn take(home: &Path) -> Result<HomeLock, LockError> {
        let failed = |why| LockError::Io { home: home.to_owned(), why };
        let mut options = OpenOptions::new();
        let file = options.create(true).write(true).truncate(false).open(home.join("server.lock")).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => Ok(HomeLock(file)),
            Err(TryLockError::WouldBlock) => Err(LockError::Running(home.to_owned())),
            Err(TryLockError::Error(why)) => Err(failed(why)),
        }
    }
}
