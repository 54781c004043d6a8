//! Saved games from the command line: kept, copied, moved, damaged, opened twice.

use crate::support::{Home, Talk};
use gesta_content::Language;
use gesta_rules::DiceSeed;
use gesta_saves::{NewSave, Save};
use std::collections::BTreeMap;
use std::fs;

/// A home with one game of a few turns.
fn played() -> Home {
    let home = Home::new();
    home.expect(&["play", "--new", "ebb", "--plain", "--seed", "7"], "wait 5\nwait 5\nwait 5\n", 0);
    home
}

#[test]
fn leaving_makes_a_checked_copy_and_restore_goes_back_to_it() {
    let home = played();
    let then = home.json(&["replay", "ebb", "--json"]);
    let shown = home.json(&["saves", "show", "ebb", "--json"]);
    assert_eq!(shown["backups"].as_array().map(Vec::len), Some(1), "{shown}");
    assert!(shown["description"]["hero"].as_str().is_some_and(|hero| !hero.is_empty()), "{shown}");
    // Killed, so that no copy of what follows is made.
    let mut talk = Talk::start(home.command(&["play", "--save", "ebb", "--jsonl"]));
    talk.say("wait 5");
    talk.next("ack");
    talk.kill();
    assert_ne!(home.json(&["replay", "ebb", "--json"])["hash"], then["hash"]);
    let restored = home.json(&["saves", "restore", "ebb", "--json"]);
    assert!(restored["kept"].is_string(), "what was there is kept: {restored}");
    assert_eq!(home.json(&["replay", "ebb", "--json"])["hash"], then["hash"]);
    home.expect(&["saves", "restore", "ebb", "9"], "", 2);
}

#[test]
fn a_game_whose_machine_failed_before_its_first_event_begins_when_it_is_opened() {
    let home = Home::new();
    fs::create_dir_all(home.path().join("saves")).expect("a folder");
    let new = NewSave {
        name: "ebb".to_owned(),
        dice_seed: DiceSeed::from_number(7),
        language: Language::En,
        created_ms: 0,
        meta: BTreeMap::new(),
    };
    Save::create(&home.save("ebb"), &new).expect("a save without events").close().expect("closed");
    let (out, _) = home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 0);
    assert!(out.contains("Narrator: "), "{out}");
    home.expect(&["saves", "verify", "ebb"], "", 0);
    assert!(home.json(&["replay", "ebb", "--json"])["depth"].as_u64() > Some(1));
}

#[test]
fn what_is_exported_and_imported_is_the_same_game() {
    let home = played();
    let then = home.json(&["replay", "ebb", "--json"]);
    let file = home.path().join("ebb.gesta.json");
    let file = file.to_string_lossy().into_owned();
    home.expect(&["saves", "export", "ebb", &file], "", 0);
    home.expect(&["saves", "import", &file, "--name", "ebb two"], "", 0);
    let again = home.json(&["replay", "ebb two", "--json"]);
    assert_eq!((&again["hash"], &again["world_hash"]), (&then["hash"], &then["world_hash"]));
    let mut bytes = fs::read(&file).expect("read");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&file, bytes).expect("written");
    let (_, err) = home.expect(&["saves", "import", &file, "--name", "forged"], "", 1);
    assert!(!err.is_empty());
    home.expect(&["saves", "show", "forged"], "", 1);
}

#[test]
fn a_game_can_be_renamed_and_deleted_and_brought_back() {
    let home = played();
    home.expect(&["saves", "rename", "ebb", "flood"], "", 0);
    home.expect(&["saves", "verify", "flood"], "", 0);
    home.expect(&["saves", "delete", "flood"], "", 2);
    home.expect(&["saves", "delete", "flood", "--yes"], "", 0);
    home.expect(&["replay", "flood"], "", 1);
    home.expect(&["saves", "restore", "flood"], "", 0);
    home.expect(&["replay", "flood"], "", 0);
}

#[test]
fn a_game_that_is_open_elsewhere_is_not_opened_twice() {
    let home = played();
    let talk = Talk::start(home.command(&["play", "--save", "ebb", "--jsonl"]));
    talk.next("choices");
    let (_, err) = home.expect(&["play", "--save", "ebb", "--plain"], "", 1);
    assert!(err.contains("open"), "{err}");
    assert!(talk.leave().success());
    home.expect(&["saves", "verify", "ebb"], "", 0);
}

#[test]
fn a_damaged_game_is_recovered_and_the_original_is_kept() {
    let home = played();
    let path = home.save("ebb");
    let mut bytes = fs::read(&path).expect("read");
    let from = bytes.len() / 3;
    bytes[from..].fill(0x5a);
    fs::write(&path, &bytes).expect("written");
    let (out, err) = home.expect(&["play", "--save", "ebb", "--plain"], "", 4);
    assert_eq!(out, "");
    assert!(err.contains("damaged") && err.contains("ebb"), "{err}");
    let kept = fs::read_dir(home.path().join("quarantine")).expect("a quarantine").flatten();
    assert!(kept.into_iter().any(|file| fs::read(file.path()).is_ok_and(|kept| kept == bytes)), "byte for byte");
    home.expect(&["play", "--save", "ebb", "--plain"], "look\n", 0);
    home.expect(&["saves", "verify", "ebb"], "", 0);
}

#[test]
fn a_file_that_is_no_save_is_not_touched() {
    let home = played();
    let path = home.save("letter");
    fs::write(&path, "Dear Sir,").expect("written");
    let (_, err) = home.expect(&["play", "--save", "letter", "--plain"], "", 4);
    assert!(err.contains("letter"), "{err}");
    let kept = fs::read(&path).or_else(|_| {
        let quarantine = fs::read_dir(home.path().join("quarantine"))?;
        let first = quarantine.flatten().next().ok_or(std::io::ErrorKind::NotFound)?;
        fs::read(first.path())
    });
    assert_eq!(kept.expect("still there"), b"Dear Sir,");
}

#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    // A file where the folder should be stops every user, also one whom permissions do not stop.
    fs::write(home.path().join("saves"), "").expect("written");
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o500)).expect("allowed");
    let (_, err) = home.expect(&["play", "--new", "--plain"], "", 1);
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o700)).expect("allowed");
    assert!(err.contains("saves"), "{err}");
}
