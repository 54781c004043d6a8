//! [`Failure`]: how a command ends when it does not end well, and the exit codes. A failure says what happened, to which
//! file or address, and what to do next.

use std::fmt;
use std::process::ExitCode;

/// What went wrong, as the exit code says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The work failed: 1.
    Work,
    /// Wrong usage: 2.
    Usage,
    /// Bad content: 3.
    Content,
    /// Other packs than those that the game was saved with: 3. The player may go on with them.
    Packs,
    /// A damaged save: 4.
    Damage,
    /// The server cannot be reached: 5.
    Server,
}

impl Kind {
    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Kind::Work => 1,
            Kind::Usage => 2,
            Kind::Content | Kind::Packs => 3,
            Kind::Damage => 4,
            Kind::Server => 5,
        }
    }
}

/// A command that failed. Shown on standard error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What went wrong.
    pub kind: Kind,
    /// What happened, to what.
    pub what: String,
    /// What to do next; may be empty.
    pub next: String,
}

impl Failure {
    /// A failure with what to do next.
    pub fn new(kind: Kind, what: impl Into<String>, next: impl Into<String>) -> Failure {
        Failure { kind, what: what.into(), next: next.into() }
    }

    /// Work that failed.
    pub fn work(what: impl Into<String>, next: impl Into<String>) -> Failure {
        Failure::new(Kind::Work, what, next)
    }

    /// Wrong usage.
    pub fn usage(what: impl Into<String>, next: impl Into<String>) -> Failure {
        Failure::new(Kind::Usage, what, next)
    }

    /// The exit code of the process.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.kind.code())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if !self.next.is_empty() {
            write!(f, "\n  {}", self.next)?;
        }
        Ok(())
    }
}

impl std::error::Error for Failure {}
