//! Lists the files under `packs` and `locale` as Rust source, so that they stand inside the program.
//!
//! A build script instead of a macro: Cargo then builds again when a file is added or taken away.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    // Two clones may share a build folder: what the one has listed is not what the other holds.
    println!("cargo::rerun-if-env-changed=CARGO_MANIFEST_DIR");
    let mut source = String::new();
    for (name, folder) in [("PACKS", "packs"), ("LOCALE", "locale")] {
        println!("cargo::rerun-if-changed={folder}");
        let mut files = Vec::new();
        list(&root.join(folder), "", &mut files)?;
        files.sort();
        list_as_source((name, folder), &files, &mut source);
    }
    fs::write(out.join("files.rs"), source)
}

/// Collects the files below `folder` by their paths, `/` between names. A folder that is not there has none.
fn list(folder: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        if name.starts_with('.') || entry.path().join(".unfinished").exists() {
            continue;
        }
        let path = if prefix.is_empty() { name } else { format!("{prefix}/{name}") };
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

/// The files by where this crate stands when it is compiled, not by where it stood when they were listed.
fn list_as_source((name, folder): (&str, &str), files: &[String], source: &mut String) {
    let _ = writeln!(source, "static {name}: &[(&str, &[u8])] = &[");
    for path in files {
        let file = format!("/{folder}/{path}");
        let _ = writeln!(source, "    ({path:?}, include_bytes!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {file:?}))),");
    }
    let _ = writeln!(source, "];");
}
