//! The packs inside the program load, without an error and without a warning, and are what stands in the folders.

use gesta_assets::{locale, read_folder, shipped, shipped_content};
use gesta_content::{Language, load};
use std::path::Path;

#[test]
fn shipped_packs_load_without_a_word() {
    let (content, diagnostics) = load(&shipped());
    let lines: Vec<String> = diagnostics.iter().map(|one| format!("{} ({:?})", one.short(), one.help)).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
    assert!(content.is_some_and(|content| content.start().is_some()));
}

#[test]
fn shipped_packs_are_what_stands_in_their_folders() {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("packs");
    for pack in shipped() {
        let name = pack.origin.trim_start_matches("(shipped) ").to_owned();
        let folder = read_folder(&packs.join(&name)).unwrap();
        assert_eq!(folder.files, pack.files, "{name}");
    }
}

#[test]
fn shipped_content_begins_in_the_same_way_each_time() {
    let first = shipped_content().unwrap();
    let second = shipped_content().unwrap();
    assert_eq!(first.hashes, second.hashes);
    assert_eq!(first.start().map(|scenario| scenario.id.as_str()), Some("waterbowl:drought"));
}

#[test]
fn every_file_of_the_locale_is_text() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locale");
    for language in Language::ALL {
        let there = std::fs::read_dir(folder.join(language.code())).map_or(0, Iterator::count);
        assert_eq!(locale(language).len(), there, "{language}: one entry for each Fluent file");
    }
}
