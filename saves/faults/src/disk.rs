//! Watched folders: which I/O fails and how, what is counted and recorded. Safe code only; `shim` asks here before it hands a
//! call on.

use crate::shim;
use crate::trace::{Step, Trace};
use rusqlite::ffi;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How an I/O fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Any I/O: the device gives an error (EIO). All are counted.
    Error,
    /// A write: no space is left (ENOSPC). Writes are counted.
    Full,
    /// A write: half of it is done, then no space is left. Writes are counted.
    Short,
}

/// Which I/O fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// How.
    pub fault: Fault,
    /// The first that fails, from 0, of those that the fault counts.
    pub at: u64,
    /// All that come after it fail too, until [`Disk::mend`].
    pub lasts: bool,
}

/// A folder whose files are watched until this is dropped. Its files are never really synced: what would be durable is what
/// the trace says, and tests stay quick.
#[derive(Debug)]
pub struct Disk(Arc<Watched>);

/// Watches the files that SQLite opens below `folder`. The last part of its name must be unique in this process, as that of
/// a temporary folder is. From the first call on, SQLite opens all its files through the shim unless told otherwise.
pub fn watch(folder: &Path) -> Disk {
    shim::install();
    // Systems spell the way to a folder in several forms; its own name they all leave as it is.
    let folder = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let watched = Arc::new(Watched { folder, state: Mutex::default() });
    lock(&WATCHED).push(Arc::clone(&watched));
    Disk(watched)
}

impl Disk {
    /// Makes I/O fail from now on, and counts from 0 again.
    pub fn fail(&self, plan: Plan) {
        *self.0.state() = State { plan: Some(plan), ..State::default() };
    }

    /// Ends all failing. How many I/Os failed.
    pub fn mend(&self) -> u64 {
        let mut state = self.0.state();
        state.plan = None;
        state.failed
    }

    /// How many I/Os failed since [`Disk::fail`].
    pub fn failed(&self) -> u64 {
        self.0.state().failed
    }

    /// Records from now on.
    pub fn record(&self) {
        self.0.state().trace = Some(Trace::default());
    }

    /// Notes in the record that the program was told that its work is durable.
    pub fn mark(&self) {
        self.0.note(|| Step::Mark);
    }

    /// Ends recording; what was recorded.
    pub fn take_trace(&self) -> Trace {
        self.0.state().trace.take().unwrap_or_default()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        lock(&WATCHED).retain(|one| !Arc::ptr_eq(one, &self.0));
    }
}

/// The folders that are watched now; as many as there are tests at a time.
static WATCHED: Mutex<Vec<Arc<Watched>>> = Mutex::new(Vec::new());

#[derive(Debug)]
pub(crate) struct Watched {
    /// The last part of the folder's name.
    folder: String,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    plan: Option<Plan>,
    /// I/Os that the plan counts.
    counted: u64,
    failed: u64,
    trace: Option<Trace>,
}

/// What SQLite wants to do with a file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Io<'a> {
    Open { creates: bool },
    Access,
    Read,
    Size,
    Write { offset: u64, bytes: &'a [u8] },
    Truncate { bytes: u64 },
    Sync,
    Delete,
}

/// What becomes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// It is done.
    Do,
    /// Nothing is done, and this result given.
    Give(i32),
    /// This many bytes of a write are done, and this result given.
    Part(usize, i32),
}

/// The watched folder that a path lies below, and the file's name there; `None` when nobody watches it.
pub(crate) fn watching(path: &str) -> Option<(Arc<Watched>, String)> {
    let parts: Vec<&str> = path.split(['/', '\\']).collect();
    lock(&WATCHED).iter().find_map(|watched| {
        let at = parts.iter().position(|part| *part == watched.folder)?;
        Some((Arc::clone(watched), parts[at + 1..].join("/")))
    })
}

impl Watched {
    /// Decides over an I/O, and notes it when it is to be done.
    pub(crate) fn ask(&self, file: &str, io: Io<'_>) -> Answer {
        let answer = self.state().decide(io);
        if answer == Answer::Do {
            if let Some(step) = step(file, io) {
                self.note(|| step);
            }
            if matches!(io, Io::Sync) {
                return Answer::Give(ffi::SQLITE_OK);
            }
        }
        answer
    }

    fn note(&self, step: impl FnOnce() -> Step) {
        if let Some(trace) = &mut self.state().trace {
            trace.steps.push(step());
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl State {
    fn decide(&mut self, io: Io<'_>) -> Answer {
        let Some(plan) = self.plan else { return Answer::Do };
        let length = match (plan.fault, io) {
            (Fault::Error, _) => 0,
            (Fault::Full | Fault::Short, Io::Write { bytes, .. }) => bytes.len(),
            _ => return Answer::Do,
        };
        let number = self.counted;
        self.counted += 1;
        if number < plan.at || (number > plan.at && !plan.lasts) {
            return Answer::Do;
        }
        self.failed += 1;
        match plan.fault {
            Fault::Error => Answer::Give(error_of(io)),
            Fault::Short if number == plan.at => Answer::Part(length / 2, ffi::SQLITE_FULL),
            Fault::Full | Fault::Short => Answer::Give(ffi::SQLITE_FULL),
        }
    }
}

/// What SQLite's own file layer gives when the device fails.
fn error_of(io: Io<'_>) -> i32 {
    match io {
        Io::Open { .. } => ffi::SQLITE_CANTOPEN,
        Io::Access => ffi::SQLITE_IOERR_ACCESS,
        Io::Read => ffi::SQLITE_IOERR_READ,
        Io::Size => ffi::SQLITE_IOERR_FSTAT,
        Io::Write { .. } => ffi::SQLITE_IOERR_WRITE,
        Io::Truncate { .. } => ffi::SQLITE_IOERR_TRUNCATE,
        Io::Sync => ffi::SQLITE_IOERR_FSYNC,
        Io::Delete => ffi::SQLITE_IOERR_DELETE,
    }
}

/// What is recorded of an I/O; `None` when it changes nothing.
fn step(file: &str, io: Io<'_>) -> Option<Step> {
    let file = file.to_owned();
    match io {
        Io::Open { creates: true } => Some(Step::Create { file }),
        Io::Write { offset, bytes } => Some(Step::Write { file, offset, bytes: bytes.to_vec() }),
        Io::Truncate { bytes } => Some(Step::Truncate { file, bytes }),
        Io::Sync => Some(Step::Sync { file }),
        Io::Delete => Some(Step::Delete { file }),
        Io::Open { creates: false } | Io::Access | Io::Read | Io::Size => None,
    }
}

/// A lock whose holder panicked holds what it held: each change here is a single one.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
