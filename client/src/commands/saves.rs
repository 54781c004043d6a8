//! `gesta saves`: looks at saved games, checks them, keeps copies of them.

use super::{print_bytes, print_json};
use crate::args::{Named, Saves};
use crate::chance::now_ms;
use crate::failure::Failure;
use crate::library::{Found, Shelf, describe};
use crate::trouble;
use gesta_saves::{Save, SaveError};
use serde_json::{Value, json};
use std::io::{self, IsTerminal, Write};
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
    let all = shelf.all();
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
    let lines: String =
        all.iter().map(|found| format!("{:width$}  {}\n", found.name, describe(shelf.words(), found))).collect();
    print_bytes(lines.as_bytes())
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
    let found = Found { name: name.to_owned(), summary: Ok(summary) };
    if json {
        let mut value = as_json(shelf, &found);
        let copies =
            copies.iter().map(|copy| json!({ "path": copy.path, "made_ms": copy.made_ms, "bytes": copy.bytes }));
        value["backups"] = copies.collect();
        return print_json(&value);
    }
    let mut lines = format!("{name}: {}\n{}\n", describe(shelf.words(), &found), path.display());
    if let Ok(summary) = &found.summary {
        lines.push_str(&format!("depth {}\n", summary.depth));
        if let Some(known) = &summary.description {
            lines.push_str(&format!("“{}”\n", known.line));
        }
    }
    for (number, copy) in copies.iter().enumerate() {
        lines.push_str(&format!("copy {}: {}\n", number + 1, copy.path.display()));
    }
    print_bytes(lines.as_bytes())
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
    let text = format!("{name} is whole: {} events, {} branches.\n", verified.events, verified.branches);
    said(json, &value, &text)
}

fn backup(shelf: &Shelf, name: &str, json: bool) -> Result<(), Failure> {
    let save = shelf.open(name)?;
    let made = save.backup(&shelf.folders().backups, now_ms(), gesta_saves::BackupReason::Play);
    let made = made.map_err(|error| trouble::of_save(shelf, name, error))?;
    let value = json!({ "name": name, "path": made.path, "made_ms": made.made_ms, "bytes": made.bytes });
    said(json, &value, &format!("A checked copy of {name} is in {}.\n", made.path.display()))
}

fn restore(shelf: &Shelf, name: &str, number: usize, json: bool) -> Result<(), Failure> {
    let path = shelf.path(name);
    let folders = shelf.folders();
    let copies = gesta_saves::backups(&folders.backups, &path).map_err(|error| trouble::of_save(shelf, name, error))?;
    if copies.is_empty() {
        shelf.find(name)?;
        return Err(Failure::work(
            format!("There is no copy of “{name}”."),
            format!("Make one: gesta saves backup \"{name}\""),
        ));
    }
    let Some(copy) = number.checked_sub(1).and_then(|at| copies.get(at)) else {
        let what = format!("There is no copy {number} of “{name}”; there are {}, 1 is the newest.", copies.len());
        return Err(Failure::usage(what, format!("See them: gesta saves show \"{name}\"")));
    };
    let aside = gesta_saves::restore(&copy.path, &path, &folders.quarantine, now_ms());
    let aside = aside.map_err(|error| trouble::of_save(shelf, name, error))?;
    let value = json!({ "name": name, "from": copy.path, "kept": aside });
    let mut text = format!("{name} is again what it was in {}.\n", copy.path.display());
    if let Some(aside) = &aside {
        text.push_str(&format!("What was there before is kept in {}.\n", aside.display()));
    }
    said(json, &value, &text)
}

fn rename(shelf: &Shelf, name: &str, to: &str, json: bool) -> Result<(), Failure> {
    let path = shelf.find(name)?;
    let moved = gesta_saves::rename(&path, to).map_err(|error| match error {
        SaveError::Exists(_) => trouble::of_save(shelf, to, error),
        error => trouble::of_save(shelf, name, error),
    })?;
    said(json, &json!({ "name": to, "path": moved }), &format!("{name} is called {to} now.\n"))
}

fn delete(shelf: &Shelf, name: &str, yes: bool, json: bool) -> Result<(), Failure> {
    let path = shelf.find(name)?;
    if !yes && !confirmed(name)? {
        return Err(Failure::work("Nothing was deleted.", ""));
    }
    let copy = gesta_saves::delete(&path, &shelf.folders().backups, now_ms());
    let copy = copy.map_err(|error| trouble::of_save(shelf, name, error))?;
    let text = format!("{name} is deleted. To bring it back: gesta saves restore \"{name}\"\n");
    said(json, &json!({ "name": name, "copy": copy.path }), &text)
}

/// Asks, where there is somebody to answer.
fn confirmed(name: &str) -> Result<bool, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage("Deleting a saved game must be confirmed.", "Add --yes."));
    }
    let mut answer = String::new();
    let asked = write!(io::stderr(), "Delete the saved game “{name}”? A last copy is kept. [y/N] ");
    asked.and_then(|()| io::stdin().read_line(&mut answer)).map_err(|error| Failure::work(format!("{error}."), ""))?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "s" | "sí" | "si"))
}

fn export(shelf: &Shelf, name: &str, file: &Path, json: bool) -> Result<(), Failure> {
    let save = shelf.open(name)?;
    save.export(file).map_err(|error| trouble::of_save(shelf, name, error))?;
    said(json, &json!({ "name": name, "file": file }), &format!("{name} is written to {}.\n", file.display()))
}

fn import(shelf: &Shelf, file: &Path, name: Option<&str>, json: bool) -> Result<(), Failure> {
    let from_file = || file.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
    let name = name.map_or_else(from_file, str::to_owned);
    let saves = &shelf.folders().saves;
    std::fs::create_dir_all(saves).map_err(|error| trouble::of_file(shelf.words(), saves, &error))?;
    let fits = gesta_saves::path_of(saves, &name).map_err(|error| trouble::of_save(shelf, &name, error))?;
    gesta_saves::import(file, &fits, &name).map_err(|error| trouble::of_save(shelf, &name, error))?;
    let text = format!("{} is checked and added as {name}. Play it: gesta play --save \"{name}\"\n", file.display());
    said(json, &json!({ "name": name, "path": fits }), &text)
}

/// The outcome: as JSON, or in words.
fn said(as_json: bool, value: &Value, text: &str) -> Result<(), Failure> {
    if as_json { print_json(value) } else { print_bytes(text.as_bytes()) }
}
