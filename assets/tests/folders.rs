//! Packs in folders: what is read, and what is refused before it can do harm.

use gesta_assets::{PACK_BYTES_MAX, ReadPackError, read_folder};
use gesta_content::FILES_MAX;
use std::fs::{self, File};
use std::path::Path;

fn pack() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("data/deep")).unwrap();
    fs::write(folder.path().join("pack.ron"), "()").unwrap();
    fs::write(folder.path().join("data/deep/places.ron"), "[]").unwrap();
    folder
}

fn refused(folder: &Path) -> ReadPackError {
    let error = read_folder(folder).expect_err("refused");
    let message = error.to_string();
    assert!(message.contains(';') || message.contains("is no folder"), "says what to do: {message}");
    error
}

#[test]
fn files_are_read_with_their_paths() {
    let folder = pack();
    let pack = read_folder(folder.path()).unwrap();
    assert_eq!(pack.origin, folder.path().display().to_string());
    assert_eq!(pack.files.keys().collect::<Vec<_>>(), ["data/deep/places.ron", "pack.ron"]);
    assert_eq!(pack.files["data/deep/places.ron"], b"[]");
}

#[test]
fn hidden_files_are_passed_over() {
    let folder = pack();
    fs::create_dir(folder.path().join(".git")).unwrap();
    fs::write(folder.path().join(".git/config"), "x").unwrap();
    assert_eq!(read_folder(folder.path()).unwrap().files.len(), 2);
}

#[test]
fn folder_that_is_not_there_or_a_file_is_refused() {
    let folder = pack();
    assert!(matches!(refused(&folder.path().join("nowhere")), ReadPackError::NoFolder(_)));
    assert!(matches!(refused(&folder.path().join("pack.ron")), ReadPackError::NoFolder(_)));
}

#[cfg(unix)]
#[test]
fn links_are_refused_to_files_and_folders_and_themselves() {
    for target in ["/etc/hostname", "/etc", "data"] {
        let folder = pack();
        std::os::unix::fs::symlink(target, folder.path().join("link")).unwrap();
        assert!(matches!(refused(folder.path()), ReadPackError::Link(_)), "{target}");
    }
}

#[test]
fn too_many_files_are_refused() {
    let folder = pack();
    for at in 0..FILES_MAX {
        File::create(folder.path().join(format!("data/f{at}"))).unwrap();
    }
    assert!(matches!(refused(folder.path()), ReadPackError::TooMany(_)));
}

#[test]
fn too_many_bytes_are_refused_before_they_are_read() {
    let folder = pack();
    // A sparse file: long, but without a byte on the disk.
    File::create(folder.path().join("art.png")).unwrap().set_len(PACK_BYTES_MAX + 1).unwrap();
    assert!(matches!(refused(folder.path()), ReadPackError::TooBig(_)));
}

#[test]
fn folders_too_deep_in_each_other_are_refused() {
    let folder = pack();
    fs::create_dir_all(folder.path().join("a/".repeat(40))).unwrap();
    assert!(matches!(refused(folder.path()), ReadPackError::TooDeep(_)));
}
