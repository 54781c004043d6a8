//! `gesta saves`: looks at saved games, checks them, keeps copies of them, moves them. Nothing here mends a damaged game:
//! playing it does.

use super::{print_json, print_text};
use crate::args::{Named, Saves};
use crate::chance::now_ms;
use crate::failure::Failure;
use crate::library::{Found, Shelf, describe};
use crate::moment::moment;
use crate::setup::can_ask;
use crate::trouble;
use gesta_saves::{Save, SaveError};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::Path;

/// Runs one of the commands.
pub(super) fn run(shelf: &Shelf, command: Saves) -> Result<(), Failure> {
    match command {
        Saves::List { json } => list(shelf, json),
        Saves::Show(Named { name, json }) => show(shelf, &name, json),
        Saves::Verify(Named { name, json }) => verify(shelf, &name, json),
        Saves::Backup(Named { name, json }) => backup(shelf, &name, json),
        Saves::Restore { name, number, json } => restore(shelf, &name, number, json),
        Saves::Rename { name, to, json } => rename(shelf, &name, &to, json),
        Saves::Delete { name, yes, json } => delete(shelf, &name, yes, json),
        Saves::Export { name, file, json } => export(shelf, &name, &file, json),
        Saves::Import { file, name, json } => import(shelf, &file, name.as_deref(), json),
    }
}

fn list(shelf: &Shelf, json: bool) -> Result<(), Failure> {
    let all = shelf.all()?;
    if json {
        return print_json(&Value::Array(all.iter().map(|found| as_json(shelf, found)).collect()));
    }
    if all.is_empty() {
        let words = shelf.words();
        // No data, so nothing on standard output.
        let _ = writeln!(io::stderr(), "{} {}", words.say("save-none", &[]), words.say("save-none-next", &[]));
        return Ok(());
    }
    let width = all.iter().map(|found| found.name.chars().count()).max().unwrap_or(0);
    let row = |found: &Found| format!("{:width$}  {}\n", found.name, describe(shelf.words(), found));
    print_text(&all.iter().map(row).collect::<String>())
}

fn as_json(shelf: &Shelf, found: &Found) -> Value {
    let path = shelf.path(&found.name);
    match &found.summary {
        Ok(summary) => json!({
            "name": found.name,
            "path": path,
            "language": summary.language,
            "depth": summary.depth,
            "played_ms": summary.played_ms,
            "description": summary.description,
            "newer_format": summary.newer_format,
        }),
        Err(error) => json!({ "name": found.name, "path": path, "error": error.to_string() }),
    }
}

fn show(shelf: &Shelf, name: &str, json: bool) -> Result<(), Failure> {
    let path = shelf.find(name)?;
    let summary = Save::summary(&path).map_err(|error| trouble::of_open(shelf, name, error))?;
    let copies = gesta_saves::backups(&shelf.folders().backups, &path);
    let copies = copies.map_err(|error| trouble::of_save(shelf, name, error))?;
    let (played, events) = (moment(summary.played_ms), summary.depth + 1);
    let line = summary.description.as_ref().map(|known| known.line.clone()).filter(|line| !line.is_empty());
    let found = Found { name: name.to_owned(), summary: Ok(summary) };
    if json {
        let mut value = as_json(shelf, &found);
        let copies =
            copies.iter().map(|copy| json!({ "path": copy.path, "made_ms": copy.made_ms, "bytes": copy.bytes }));
        value["backups"] = copies.collect();
        return print_json(&value);
    }
    let words = shelf.words();
    let mut lines = vec![format!("{name}: {}", describe(words, &found)), path.display().to_string()];
    let played = words.say("save-played", &[("when", &played)]);
    lines.push(format!("{}, {played}", words.count("save-depth", &[], &[("events", events)])));
    lines.extend(line);
    lines.extend(copies.iter().zip(1_u64..).map(|(copy, number)| {
        let shown = [("when", &*moment(copy.made_ms)), ("path", &*copy.path.display().to_string())];
        words.count("save-copy-row", &shown, &[("number", number)])
    }));
    print_text(&(lines.join("\n") + "\n"))
}

fn verify(shelf: &Shelf, name: &str, json: bool) -> Result<(), Failure> {
    let path = shelf.find(name)?;
    let verified = gesta_saves::verify(&path).map_err(|error| trouble::of_open(shelf, name, error))?;
    let value = json!({
        "name": name,
        "events": verified.events,
        "depth": verified.depth,
        "branches": verified.branches,
        "snapshots_dropped": verified.snapshots_dropped,
    });
    let numbers = [("events", verified.events), ("branches", verified.branches as u64)];
    said(json, &value, &[shelf.words().count("save-whole", &[("name", name)], &numbers)])
}

fn backup(shelf: &Shelf, name: &str, json: bool) -> Result<(), Failure> {
    let save = shelf.look(name)?;
    let made = save.backup(&shelf.folders().backups, now_ms(), gesta_saves::BackupReason::Play);
    let made = made.map_err(|error| trouble::of_save(shelf, name, error))?;
    let value = json!({ "name": name, "path": made.path, "made_ms": made.made_ms, "bytes": made.bytes });
    let path = made.path.display().to_string();
    said(json, &value, &[shelf.words().say("save-copied", &[("name", name), ("path", &path)])])
}

fn restore(shelf: &Shelf, name: &str, number: usize, json: bool) -> Result<(), Failure> {
    let path = shelf.path(name);
    let (folders, words) = (shelf.folders(), shelf.words());
    let copies = gesta_saves::backups(&folders.backups, &path).map_err(|error| trouble::of_save(shelf, name, error))?;
    let named = [("name", name)];
    if copies.is_empty() {
        shelf.find(name)?;
        return Err(Failure::work(words.say("save-no-copy", &named), words.say("save-no-copy-next", &named)));
    }
    let Some(copy) = number.checked_sub(1).and_then(|at| copies.get(at)) else {
        let numbers = [("number", number as u64), ("count", copies.len() as u64)];
        let what = words.count("save-no-copy-number", &named, &numbers);
        return Err(Failure::usage(what, words.say("save-no-copy-number-next", &named)));
    };
    let aside = gesta_saves::restore(&copy.path, &path, &folders.quarantine, now_ms());
    let aside = aside.map_err(|error| trouble::of_save(shelf, name, error))?;
    let value = json!({ "name": name, "from": copy.path, "kept": aside });
    let from = copy.path.display().to_string();
    let mut lines = vec![words.say("save-restored", &[("name", name), ("path", &from)])];
    lines.extend(aside.map(|aside| words.say("save-restored-kept", &[("path", &aside.display().to_string())])));
    said(json, &value, &lines)
}

fn rename(shelf: &Shelf, name: &str, to: &str, json: bool) -> Result<(), Failure> {
    let (path, words) = (shelf.find(name)?, shelf.words());
    let summary = Save::summary(&path).map_err(|error| trouble::of_open(shelf, name, error))?;
    if summary.newer_format.is_some() {
        let what = words.say("save-newer-unchanged", &[("name", name)]);
        return Err(Failure::work(what, words.say("save-newer-next", &[])));
    }
    let moved = gesta_saves::rename(&path, to, &shelf.folders().backups).map_err(|error| match error {
        SaveError::Exists(_) => trouble::of_save(shelf, to, error),
        error => trouble::of_save(shelf, name, error),
    })?;
    let value = json!({ "name": to, "path": moved });
    said(json, &value, &[words.say("save-renamed", &[("name", name), ("to", to)])])
}

fn delete(shelf: &Shelf, name: &str, yes: bool, json: bool) -> Result<(), Failure> {
    let (path, words) = (shelf.find(name)?, shelf.words());
    if !yes && !confirmed(shelf, name)? {
        return Err(Failure::work(words.say("save-delete-kept", &[]), ""));
    }
    let copy = gesta_saves::delete(&path, &shelf.folders().backups, now_ms());
    let copy = copy.map_err(|error| trouble::of_save(shelf, name, error))?;
    let value = json!({ "name": name, "copy": copy.path });
    said(json, &value, &[words.say("save-deleted", &[("name", name)])])
}

/// Asks, where there is somebody to answer.
fn confirmed(shelf: &Shelf, name: &str) -> Result<bool, Failure> {
    let words = shelf.words();
    if !can_ask() {
        let what = words.say("save-delete-unasked", &[]);
        return Err(Failure::usage(what, words.say("save-delete-unasked-next", &[])));
    }
    words.ask("save-delete-ask", &[("name", name)])
}

fn export(shelf: &Shelf, name: &str, file: &Path, json: bool) -> Result<(), Failure> {
    let words = shelf.words();
    let save = shelf.look(name)?;
    let path = file.display().to_string();
    save.export(file).map_err(|error| match error {
        SaveError::Exists(_) => {
            Failure::work(words.say("out-exists", &[("path", &path)]), words.say("save-file-other", &[]))
        }
        error => trouble::of_save(shelf, name, error),
    })?;
    let value = json!({ "name": name, "file": file });
    said(json, &value, &[words.say("save-exported", &[("name", name), ("path", &path)])])
}

fn import(shelf: &Shelf, file: &Path, name: Option<&str>, json: bool) -> Result<(), Failure> {
    let words = shelf.words();
    let from_file = || file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let name = name.map_or_else(from_file, str::to_owned);
    let saves = &shelf.folders().saves;
    std::fs::create_dir_all(saves).map_err(|error| trouble::of_file(words, saves, &error))?;
    let fits = gesta_saves::path_of(saves, &name).map_err(|error| trouble::of_save(shelf, &name, error))?;
    let path = file.display().to_string();
    gesta_saves::import(file, &fits, &name).map_err(|error| match error {
        SaveError::BadArchive { .. } => {
            let what = words.say("save-archive-bad", &[("path", &path), ("what", &error.to_string())]);
            Failure::work(what, words.say("save-archive-bad-next", &[]))
        }
        SaveError::Open(gesta_saves::OpenError::Missing(missing)) if missing == file => {
            trouble::of_file(words, file, &io::ErrorKind::NotFound.into())
        }
        error => trouble::of_save(shelf, &name, error),
    })?;
    let value = json!({ "name": name, "path": fits });
    said(json, &value, &[words.say("save-imported", &[("name", &name), ("path", &path)])])
}

/// The outcome: as JSON, or in words.
fn said(as_json: bool, value: &Value, lines: &[String]) -> Result<(), Failure> {
    if as_json { print_json(value) } else { print_text(&(lines.join("\n") + "\n")) }
}
