//! From the errors of saves, files and tables to [`Failure`]s: what happened and what to do, in the player's language.

use crate::chance::now_ms;
use crate::failure::{Failure, Kind};
use crate::library::Shelf;
use crate::moment::moment;
use crate::words::Words;
use gesta_saves::{Folders, OpenError, Recovered, SaveError, recover};
use gesta_table::{DriverError, LogError, Trouble};
use std::io;
use std::path::Path;

/// A save that could not be opened to be played. A damaged one is recovered as far as possible; the failure says what came
/// of it.
pub fn of_play(shelf: &Shelf, name: &str, error: OpenError) -> Failure {
    match error {
        OpenError::Damaged { what, .. } => recovered(shelf, name, &what),
        OpenError::NotASave(path) => match tried(shelf, name) {
            // Nothing says that it ever was one.
            Err(SaveError::NoBackup(_)) => of_open(shelf, name, OpenError::NotASave(path)),
            tried => outcome(shelf, name, &shelf.words().say("save-header-bad", &[]), tried),
        },
        error => of_open(shelf, name, error),
    }
}

/// A save that could not be opened. Nothing is changed in it.
pub fn of_open(shelf: &Shelf, name: &str, error: OpenError) -> Failure {
    let words = shelf.words();
    let said = |key: &str| words.say(key, &[("name", name), ("path", &shelf.path(name).display().to_string())]);
    match error {
        OpenError::Missing(_) => match shelf.find(name) {
            Err(failure) => failure,
            Ok(path) => of_file(words, &path, &io::ErrorKind::NotFound.into()),
        },
        OpenError::NotASave(_) => Failure::new(Kind::Damage, said("save-not"), said("save-not-next")),
        OpenError::Newer { .. } => Failure::work(said("save-newer"), said("save-newer-next")),
        OpenError::OpenElsewhere(_) => elsewhere(words, name),
        OpenError::Damaged { what, .. } => damaged(words, name, &what),
        OpenError::Trouble { path, trouble } => of_trouble(words, name, &path, &trouble),
    }
}

/// Something that could not be done with a save or its file.
pub fn of_save(shelf: &Shelf, name: &str, error: SaveError) -> Failure {
    let words = shelf.words();
    match error {
        SaveError::Open(error) => of_open(shelf, name, error),
        SaveError::OpenElsewhere(_) => elsewhere(words, name),
        SaveError::Exists(_) => {
            let arguments = [("name", name)];
            Failure::work(words.say("save-exists", &arguments), words.say("save-exists-next", &arguments))
        }
        SaveError::BadName(name) => {
            Failure::usage(words.say("save-bad-name", &[("name", &name)]), words.say("save-bad-name-next", &[]))
        }
        SaveError::Log(error) => of_log(shelf, name, &error),
        SaveError::Trouble { path, trouble } => of_trouble(words, name, &path, &trouble),
        SaveError::NoBackup(_) => Failure::new(Kind::Damage, words.say("save-copies-bad", &[("name", name)]), ""),
        SaveError::BadArchive { .. } => {
            let path = shelf.path(name).display().to_string();
            let what = words.say("save-archive-bad", &[("path", &path), ("what", &error.to_string())]);
            Failure::work(what, words.say("save-archive-bad-next", &[]))
        }
    }
}

/// A log that could not be read or written. Nothing is changed in it.
pub fn of_log(shelf: &Shelf, name: &str, error: &LogError) -> Failure {
    match error {
        LogError::Trouble(trouble) => of_trouble(shelf.words(), name, &shelf.path(name), trouble),
        LogError::Damaged(what) => damaged(shelf.words(), name, what),
        LogError::Refused(_) | LogError::NoBranch(_) | LogError::NotThere(_) => {
            let arguments = [("name", name), ("what", &error.to_string())];
            Failure::work(shelf.words().say("save-no-line", &arguments), "")
        }
    }
}

/// A table that could not be begun or opened. A damaged save is recovered as far as possible.
pub fn of_driver(shelf: &Shelf, name: &str, error: &DriverError) -> Failure {
    match error {
        DriverError::Log(LogError::Damaged(what)) => recovered(shelf, name, what),
        DriverError::Log(error) => of_log(shelf, name, error),
        other => Failure::work(shelf.words().say("game-refused", &[("what", &other.to_string())]), ""),
    }
}

/// A file or folder that could not be read or written.
pub fn of_file(words: &Words, path: &Path, error: &io::Error) -> Failure {
    // What should be a folder is a file, say: no fault of the disk.
    if matches!(
        error.kind(),
        io::ErrorKind::NotADirectory
            | io::ErrorKind::AlreadyExists
            | io::ErrorKind::InvalidFilename
            | io::ErrorKind::InvalidInput
    ) {
        return bad_folder(words, path, &error.to_string());
    }
    let trouble = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Trouble::DiskFull,
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Trouble::ReadOnly,
        _ => Trouble::Io(error.to_string()),
    };
    of_trouble(words, "", path, &trouble)
}

fn bad_folder(words: &Words, path: &Path, what: &str) -> Failure {
    let arguments = [("path", &*path.display().to_string()), ("what", what)];
    Failure::work(words.say("folder-bad", &arguments), words.say("folder-bad-next", &[]))
}

fn of_trouble(words: &Words, name: &str, path: &Path, trouble: &Trouble) -> Failure {
    let path = path.display().to_string();
    let said = |key: &str, what: &str| words.say(key, &[("path", &path), ("what", what)]);
    match trouble {
        Trouble::DiskFull => Failure::work(said("disk-full", ""), said("disk-full-next", "")),
        Trouble::ReadOnly => Failure::work(said("disk-read-only", ""), said("disk-read-only-next", "")),
        Trouble::Busy => elsewhere(words, name),
        Trouble::Io(what) => Failure::work(said("disk-error", what), said("disk-error-next", what)),
    }
}

fn damaged(words: &Words, name: &str, what: &str) -> Failure {
    let said = |key: &str| words.say(key, &[("name", name), ("what", what)]);
    Failure::new(Kind::Damage, said("save-damaged-unchanged"), said("save-damaged-unchanged-next"))
}

fn elsewhere(words: &Words, name: &str) -> Failure {
    Failure::work(words.say("save-elsewhere", &[("name", name)]), words.say("save-elsewhere-next", &[]))
}

/// Recovers a damaged save, and says what came of it: exit code 4 either way, since what is played on is not what was left.
fn recovered(shelf: &Shelf, name: &str, damage: &str) -> Failure {
    outcome(shelf, name, damage, tried(shelf, name))
}

/// Recovers a save as far as possible.
fn tried(shelf: &Shelf, name: &str) -> Result<Option<Recovered>, SaveError> {
    let folders = shelf.folders();
    let places = Folders { backups: folders.backups.clone(), quarantine: folders.quarantine.clone() };
    recover(&shelf.path(name), &places, now_ms())
}

fn outcome(shelf: &Shelf, name: &str, damage: &str, tried: Result<Option<Recovered>, SaveError>) -> Failure {
    let words = shelf.words();
    let what = words.say("save-damaged", &[("name", name), ("what", damage)]);
    let next = words.say("save-recovered-next", &[("name", name)]);
    match tried {
        // It proves now: what was wrong was not in the file.
        Ok(None) => Failure::new(Kind::Damage, what, next),
        Ok(Some(report)) => {
            let (path, when) = (report.original.display().to_string(), moment(report.to_wall_time_ms));
            let numbers = [("events", report.to_depth + 1), ("lost", report.lost_commands)];
            let mut outcome = words.count("save-recovered-to", &[("path", &path), ("when", &when)], &numbers);
            if report.wordless_commands > 0 {
                let numbers = [("actions", report.wordless_commands)];
                outcome = format!("{outcome} {}", words.count("save-recovered-wordless", &[], &numbers));
            }
            Failure::new(Kind::Damage, format!("{what}\n  {outcome}"), next)
        }
        Err(SaveError::NoBackup(_)) => {
            let outcome = words.say("save-lost", &[("path", &shelf.path(name).display().to_string())]);
            let next = words.say("save-lost-next", &[("path", &shelf.folders().saves.display().to_string())]);
            Failure::new(Kind::Damage, format!("{what}\n  {outcome}"), next)
        }
        Err(error) => {
            let outcome = words.say("save-not-recovered", &[("what", &error.to_string())]);
            let next = words
                .say("save-not-recovered-next", &[("path", &shelf.folders().backups.join(name).display().to_string())]);
            Failure::new(Kind::Damage, format!("{what}\n  {outcome}"), next)
        }
    }
}
