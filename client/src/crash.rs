//! What the program does when it breaks: it writes a report, says where that and the saved game are, and ends with an error.
//!
//! A panic hook has nobody who could hand it anything, so what it tells of stands in one place for the whole process: notes
//! that the shell leaves while it runs. Nothing that the player writes is among them.

mod report;

use crate::chance::now_ms;
use crate::folders::Folders;
use crate::moment::stamp;
use crate::outfile;
use crate::setup::shown;
use crate::shell::Doorbell;
use crate::words::Words;
use gesta_app::{Input, Page};
use gesta_content::Language;
use report::Report;
use std::backtrace::Backtrace;
use std::collections::VecDeque;
use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread::{self, ThreadId};

/// The exit code of a program that broke: the one that Rust's programs have.
pub const EXIT_CODE: u8 = 101;
/// Reports of one run; what breaks after that tells nothing new.
const REPORTS_MAX: usize = 4;
/// Reports that are kept; older ones go when a new one is written.
const KEPT_MAX: usize = 20;
/// Steps that a report tells.
const STEPS_MAX: usize = 24;
/// Set to a place in debug builds, it breaks the program there: tests see what a player would.
pub const REHEARSAL: &str = "GESTA_REHEARSE_CRASH";

/// How often something broke.
static CRASHES: AtomicUsize = AtomicUsize::new(0);
static NOTES: Mutex<Notes> = Mutex::new(Notes::new());

/// What a report tells besides the panic itself.
struct Notes {
    folders: Option<Folders>,
    language: Language,
    steps: VecDeque<String>,
    save: Option<PathBuf>,
    bell: Option<Doorbell>,
    /// The thread of the front end: when it breaks, its loop is over already.
    front: Option<ThreadId>,
}

impl Notes {
    const fn new() -> Notes {
        Notes { folders: None, language: Language::En, steps: VecDeque::new(), save: None, bell: None, front: None }
    }
}

/// Begins to watch, from the thread of the front end on.
pub fn watch(folders: Option<Folders>, language: Language) {
    {
        let mut notes = notes();
        (notes.folders, notes.language, notes.front) = (folders, language, Some(thread::current().id()));
    }
    panic::set_hook(Box::new(broke));
}

/// Whether something broke.
pub fn happened() -> bool {
    CRASHES.load(Ordering::SeqCst) > 0
}

/// The language is another now.
pub fn speaks(language: Language) {
    notes().language = language;
}

/// The saved game that is open now.
pub fn plays(save: Option<PathBuf>) {
    notes().save = save;
}

/// Who ends the program when another thread breaks.
pub fn calls(bell: Doorbell) {
    notes().bell = Some(bell);
}

/// Something came to a page.
pub fn step(page: Page, input: &Input) {
    let mut notes = notes();
    if notes.steps.len() == STEPS_MAX {
        notes.steps.pop_front();
    }
    let step = report::step(page, input);
    notes.steps.push_back(step);
}

/// Breaks a debug build at `place` if the environment wants that, with words of the player in the message.
pub fn rehearse(place: &str, words: &str) {
    debug_assert!(std::env::var(REHEARSAL).as_deref() != Ok(place), "rehearsed in `{place}` with `{words}`");
}

fn notes() -> MutexGuard<'static, Notes> {
    NOTES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The hook.
fn broke(info: &PanicHookInfo) {
    if CRASHES.fetch_add(1, Ordering::SeqCst) >= REPORTS_MAX {
        return;
    }
    // Whoever holds the notes may be who broke.
    let notes = match NOTES.try_lock() {
        Ok(notes) => Some(notes),
        Err(TryLockError::Poisoned(error)) => Some(error.into_inner()),
        Err(TryLockError::WouldBlock) => None,
    };
    let none = Notes::new();
    let known = notes.as_deref().unwrap_or(&none);
    let words = Words::of(known.language);
    let report = report_of(info, known);
    let written = known.folders.as_ref().map(|folders| write(&folders.reports(), &report.text(&words)));
    let told = report.told(&words, written.as_ref());
    // Standard error may be closed; the exit code says it too.
    let _ = writeln!(io::stderr(), "gesta: {}", shown(&told));
    if known.front != Some(thread::current().id())
        && let Some(bell) = &known.bell
    {
        bell.stop();
    }
}

fn report_of(info: &PanicHookInfo, notes: &Notes) -> Report {
    Report {
        time_ms: now_ms(),
        thread: thread::current().name().unwrap_or("unnamed").to_owned(),
        place: info.location().map_or_else(|| "unknown".to_owned(), ToString::to_string),
        message: report::masked(info.payload_as_str().unwrap_or("no message")),
        backtrace: Backtrace::force_capture().to_string(),
        steps: notes.steps.iter().cloned().collect(),
        save: notes.save.clone(),
    }
}

/// Writes a report under a name that is free.
fn write(folder: &Path, text: &str) -> io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    forget_old(folder)?;
    let path = outfile::free(folder, &format!("crash-{}", stamp(now_ms())), "txt");
    std::fs::OpenOptions::new().write(true).create_new(true).open(&path)?.write_all(text.as_bytes())?;
    Ok(path)
}

/// Makes room for one more report. Their names are in the order of their times.
fn forget_old(folder: &Path) -> io::Result<()> {
    let is_report = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with("crash-") && name.ends_with(".txt"))
    };
    let mut kept: Vec<PathBuf> =
        std::fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path())).filter(is_report).collect();
    kept.sort();
    let over = (kept.len() + 1).saturating_sub(KEPT_MAX);
    // One that cannot be removed stays.
    kept.iter().take(over).for_each(|path| drop(std::fs::remove_file(path)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_get_names_of_their_own_and_the_oldest_go() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("reports");
        let first = write(&folder, "first").unwrap();
        let second = write(&folder, "second").unwrap();
        assert_ne!(first, second);
        std::fs::write(folder.join("mine.txt"), "not ours").unwrap();
        for number in 0..KEPT_MAX {
            std::fs::write(folder.join(format!("crash-19990101-0000{number:02}.txt")), "old").unwrap();
        }
        let newest = write(&folder, "third").unwrap();
        assert_eq!(std::fs::read_to_string(newest).unwrap(), "third");
        assert!(first.exists() && second.exists(), "the oldest go first");
        assert_eq!(std::fs::read_dir(&folder).unwrap().count(), KEPT_MAX + 1, "and what is no report stays");
    }
}
