//! Packs in folders: what is read, and what is refused before it can do harm.

use gesta_assets::{PACK_BYTES_MAX, ReadPackError, read_art, read_folder};
use gesta_content::{ART_BYTES_MAX, ArtFile, FILES_MAX, PICTURE_HEAD_BYTES};
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

#[test]
fn of_pictures_only_the_beginning_is_read_until_they_are_seen() {
    let folder = pack();
    let long: Vec<u8> = (0..90_000u32).map(|at| at as u8).collect();
    fs::create_dir(folder.path().join("art")).unwrap();
    fs::write(folder.path().join("art/place-hut.png"), &long).unwrap();
    let pack = read_folder(folder.path()).unwrap();
    assert_eq!(pack.files.len(), 2);
    let seen = &pack.pictures["art/place-hut.png"];
    assert_eq!((seen.bytes, seen.head.as_slice()), (90_000, &long[..PICTURE_HEAD_BYTES]));
    let art = ArtFile { origin: pack.origin, path: "art/place-hut.png".to_owned() };
    assert_eq!(read_art(&art).unwrap(), long);
}

#[test]
fn picture_that_has_changed_into_something_else_is_refused() {
    let folder = pack();
    let art = |path: &str| ArtFile { origin: folder.path().display().to_string(), path: path.to_owned() };
    assert!(read_art(&art("art/place-hut.png")).is_err());
    assert!(read_art(&art("data")).is_err());
    let file = File::create(folder.path().join("large.png")).unwrap();
    file.set_len(ART_BYTES_MAX + 1).unwrap();
    assert!(read_art(&art("large.png")).is_err());
    let shipped = ArtFile { origin: "(shipped) core".to_owned(), path: "art/place-hut.png".to_owned() };
    assert!(read_art(&shipped).is_err());
    let manifest = ArtFile { path: "pack.ron".to_owned(), ..shipped };
    assert!(read_art(&manifest).unwrap().starts_with(b"("));
}
