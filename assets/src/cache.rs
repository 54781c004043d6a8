//! Content that is kept compiled in a folder between one start and the next.
//!
//! The folder may be lost, full or forbidden, and what lies in it damaged or of another version: then the packs are
//! loaded as if there were none. Nothing that happens here can keep the program from starting.

use crate::shipped::{BrokenPacks, shipped};
use gesta_content::{Content, Diagnostic, Digest, PackFiles, compile, compiled_key, load};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::SystemTime;

/// Most bytes of one kept content; a larger file is passed over.
pub const CACHED_BYTES_MAX: u64 = 256 << 20;
/// Most files that are kept: one for each set of packs, those that were written last.
pub const CACHED_FILES_MAX: usize = 8;
/// What the names of kept files begin with.
const PREFIX: &str = "content-";
/// As much stack as a program's first thread has.
const STACK_BYTES: usize = 8 << 20;

/// The packs that come with the program, from `folder` if they are kept there.
///
/// # Errors
/// [`BrokenPacks`] when they do not load; a test of this crate proves that they do.
pub fn shipped_content_cached(folder: &Path) -> Result<Content, BrokenPacks> {
    let (content, diagnostics) = content_cached(&shipped(), folder);
    content.ok_or(BrokenPacks { diagnostics })
}

/// Packs as [`load`] gives them, from `folder` if they are kept there; otherwise they are kept there from now on.
pub fn content_cached(packs: &[PackFiles], folder: &Path) -> (Option<Content>, Vec<Diagnostic>) {
    let path = folder.join(file_name(packs));
    let kept = read(&path).ok().and_then(|bytes| Content::from_compiled(&bytes, compiled_key(packs)));
    if let Some(content) = kept {
        let warnings = content.warnings().to_vec();
        return (Some(content), warnings);
    }
    let Some((compiled, diagnostics)) = loaded_apart(packs) else { return load(packs) };
    let Some(compiled) = compiled else { return (None, diagnostics) };
    // What cannot be written is loaded again the next time.
    let _ = keep(folder, &path, &compiled);
    match Content::from_compiled(&compiled, compiled_key(packs)) {
        Some(content) => (Some(content), diagnostics),
        None => load(packs),
    }
}

/// Packs loaded and compiled in a thread of its own: reading the sources takes several times the memory of what comes of
/// it, and allocators give a thread's memory back to the system when it ends. `None` when there can be no thread.
fn loaded_apart(packs: &[PackFiles]) -> Option<(Option<Vec<u8>>, Vec<Diagnostic>)> {
    thread::scope(|scope| {
        let work = || {
            let (content, diagnostics) = load(packs);
            (content.as_ref().map(compile), diagnostics)
        };
        let loading = thread::Builder::new().name("packs".to_owned()).stack_size(STACK_BYTES).spawn_scoped(scope, work);
        loading.ok()?.join().ok()
    })
}

/// The file of a set of packs: after a change of a pack it is written anew, and does not lie beside the old one.
fn file_name(packs: &[PackFiles]) -> String {
    let mut origins: Vec<&str> = packs.iter().map(|pack| pack.origin.as_str()).collect();
    origins.sort_unstable();
    let digest = Digest::of(&[b"gesta cache 1\n", origins.join("\n").as_bytes()]).to_string();
    format!("{PREFIX}{}.bin", digest.get(..16).unwrap_or_default())
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(CACHED_BYTES_MAX).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Writes a file whole or not at all: beside it first, and then under its name.
fn keep(folder: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    fs::create_dir_all(folder)?;
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let beside = path.with_extension(format!("{}-{number}.tmp", std::process::id()));
    let mut file = OpenOptions::new().write(true).create_new(true).open(&beside)?;
    let written = file.write_all(bytes).and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // It is of no use to anybody; if it cannot go either, the next start tidies up.
        let _ = fs::remove_file(&beside);
    }
    written?;
    tidy_up(folder, path)
}

/// Takes out what is too many, the oldest first.
fn tidy_up(folder: &Path, fresh: &Path) -> io::Result<()> {
    let mut others: Vec<(SystemTime, PathBuf)> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_name().to_string_lossy().starts_with(PREFIX) && path != fresh {
            others.push((entry.metadata()?.modified()?, path));
        }
    }
    others.sort();
    let too_many = others.len().saturating_sub(CACHED_FILES_MAX - 1);
    others.into_iter().take(too_many).try_for_each(|(_, path)| fs::remove_file(path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn names(folder: &Path) -> BTreeSet<String> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    /// The rules alone.
    fn core() -> Vec<PackFiles> {
        shipped().into_iter().filter(|pack| pack.origin.ends_with(" core")).collect()
    }

    fn start(folder: &Path) -> Content {
        let (content, diagnostics) = content_cached(&core(), folder);
        content.unwrap_or_else(|| panic!("{diagnostics:#?}"))
    }

    #[test]
    fn shipped_packs_are_kept_like_any_others() {
        let folder = tempfile::tempdir().unwrap();
        let first = shipped_content_cached(folder.path()).map(|content| content.hashes);
        let second = shipped_content_cached(folder.path()).map(|content| content.hashes);
        let loaded = crate::shipped_content().map(|content| content.hashes);
        assert_eq!((first.ok(), second.ok()), (loaded.as_ref().ok().copied(), loaded.ok()));
    }

    #[test]
    fn the_second_start_reads_what_the_first_one_kept() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path().join("not/there/yet");
        let first = start(&folder);
        let [name] = &names(&folder).into_iter().collect::<Vec<_>>()[..] else { panic!("one file") };
        let kept = fs::read(folder.join(name)).unwrap();
        assert_eq!(Content::from_compiled(&kept, first.key()).unwrap().hashes, first.hashes);
        let written = fs::metadata(folder.join(name)).unwrap().modified().unwrap();
        let second = start(&folder);
        assert_eq!(second.mechanics, first.mechanics);
        assert_eq!(fs::metadata(folder.join(name)).unwrap().modified().unwrap(), written, "nothing was written anew");
    }

    #[test]
    fn damage_is_passed_over_and_mended() {
        let folder = tempfile::tempdir().unwrap();
        let first = start(folder.path());
        let path = folder.path().join(file_name(&core()));
        let whole = fs::read(&path).unwrap();
        for damaged in [Vec::new(), whole[..whole.len() / 2].to_vec(), vec![7; whole.len()]] {
            fs::write(&path, damaged).unwrap();
            assert_eq!(start(folder.path()).hashes, first.hashes);
            assert_eq!(fs::read(&path).unwrap(), whole);
        }
    }

    #[test]
    fn changed_packs_are_loaded_and_not_taken_from_the_folder() {
        let folder = tempfile::tempdir().unwrap();
        let mut packs = core();
        let before = content_cached(&packs, folder.path()).0.unwrap();
        let file = packs[0].files.get_mut("data/rules.ron").unwrap();
        let text = String::from_utf8(file.clone()).unwrap();
        assert!(text.contains("round_seconds: 6"));
        *file = text.replace("round_seconds: 6", "round_seconds: 7").into_bytes();
        let after = content_cached(&packs, folder.path()).0.unwrap();
        assert_eq!((before.mechanics.rules.round_seconds, after.mechanics.rules.round_seconds), (6, 7));
        assert_eq!(names(folder.path()).len(), 1, "the changed content took the place of the old");
    }

    #[test]
    fn a_folder_that_cannot_be_keeps_nobody_from_starting() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "no folder").unwrap();
        start(&file);
        start(&file.join("below"));
        // A folder in the place of the file itself.
        fs::create_dir_all(folder.path().join(file_name(&core())).join("full")).unwrap();
        start(folder.path());
        assert_eq!(names(folder.path()).len(), 2, "what was begun beside it is gone");
    }

    #[test]
    fn no_more_than_so_many_are_kept_and_strangers_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("letter.txt"), "mine").unwrap();
        for at in 0..CACHED_FILES_MAX + 3 {
            fs::write(folder.path().join(format!("{PREFIX}{at:016}.bin")), "old").unwrap();
        }
        start(folder.path());
        let names = names(folder.path());
        assert_eq!(names.len(), CACHED_FILES_MAX + 1);
        assert!(names.contains("letter.txt") && names.contains(&file_name(&core())));
    }

    #[test]
    fn packs_with_faults_are_told_of_and_not_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut packs = core();
        packs[0].files.insert("data/wrong.ron".to_owned(), b"[Flag(]".to_vec());
        let (content, diagnostics) = content_cached(&packs, folder.path());
        assert!(content.is_none() && !diagnostics.is_empty());
        assert!(names(folder.path()).is_empty());
    }
}
