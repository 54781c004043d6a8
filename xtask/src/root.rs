//! Where the workspace stands, and which of its files were written by hand.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use walkdir::{DirEntry, WalkDir};

/// Endings of the files that are looked at.
const TEXTS: [&str; 9] = ["rs", "md", "toml", "ron", "ftl", "sql", "sh", "txt", "yml"];

/// The workspace's folder. What cargo says when it runs us goes before where we were built: two clones may share a build
/// folder.
pub fn folder() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| {
        let own = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let own = PathBuf::from(own);
        own.parent().unwrap_or(&own).to_path_buf()
    });
    &FOLDER
}

/// All hand-written text files, relative to the workspace's folder, in order, with their text.
pub fn texts() -> Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for entry in WalkDir::new(folder()).sort_by_file_name().into_iter().filter_entry(is_ours) {
        let entry = entry?;
        if entry.file_type().is_file() && is_text(entry.path()) {
            found.push((relative(entry.path()), read(entry.path())?));
        }
    }
    Ok(found)
}

/// One file's text.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

/// The path as it is written in messages: from the workspace's folder, with `/`.
pub fn relative(path: &Path) -> String {
    let short = path.strip_prefix(folder()).unwrap_or(path);
    short.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| folder().join("target"), PathBuf::from)
}

/// Build folders and hidden ones are not ours, except the two that hold our own scripts.
fn is_ours(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let hidden = name.starts_with('.') && entry.depth() > 0 && name != ".ci" && name != ".cargo";
    !(hidden || name == "target" || name == "node_modules")
}

fn is_text(path: &Path) -> bool {
    let in_ci = path.parent().is_some_and(|folder| folder.file_name().is_some_and(|name| name == ".ci"));
    in_ci || path.extension().is_some_and(|ending| TEXTS.iter().any(|text| ending == *text))
}
