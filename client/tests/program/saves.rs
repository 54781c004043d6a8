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
fn the_title_page_says_where_the_game_that_was_just_left_stands() {
    for (language, words, day) in
        [("en", ["title", "saves", "open now"], "day 1"), ("es", ["título", "partidas", "abierta ahora"], "día 1")]
    {
        let home = Home::new();
        home.expect(&["play", "--new", "older", "--plain", "--seed", "7"], "wait 5\n", 0);
        let [title, saves, open] = words;
        let arguments = ["--lang", language, "play", "--new", "ebb", "--plain", "--seed", "7"];
        let (out, _) = home.expect(&arguments, &format!("4\n{saves}\nb\n{title}\nquit\n"), 0);
        let rows: Vec<&str> = out.lines().filter(|line| line.contains("ebb")).collect();
        assert!(rows[0].starts_with("1. ebb") && rows[0].contains(open) && rows[0].contains(day), "{out}");
        let row = rows.last().expect("a row of the title page");
        assert!(row.starts_with("1. ") && row.contains(day) && !row.contains(open), "{out}");
        let told = home.json(&["saves", "show", "ebb", "--json"])["description"]["line"].clone();
        let told = told.as_str().expect("a last line");
        let begins: String = told.chars().take(30).collect();
        assert!(!told.is_empty() && rows.iter().all(|row| row.contains(&begins)), "{told}\n{out}");
    }
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

/// Overwrites two thirds of a save, and gives what it is then.
fn damage(home: &Home, name: &str) -> Vec<u8> {
    let path = home.save(name);
    let mut bytes = fs::read(&path).expect("read");
    let from = bytes.len() / 3;
    bytes[from..].fill(0x5a);
    fs::write(&path, &bytes).expect("written");
    bytes
}

#[test]
fn a_damaged_game_is_recovered_and_the_original_is_kept() {
    for (language, words) in [
        ("en", ["damaged", "recovered to 20", "lost", "kept"]),
        ("es", ["dañada", "recuperado hasta 20", "perdida", "conserva"]),
    ] {
        let home = played();
        let bytes = damage(&home, "ebb");
        let (out, err) = home.expect(&["play", "--save", "ebb", "--plain", "--lang", language], "", 4);
        assert_eq!(out, "");
        for word in words.into_iter().chain(["ebb", "quarantine", "gesta play --save \"ebb\""]) {
            assert!(err.contains(word), "{word}: {err}");
        }
        let kept = fs::read_dir(home.path().join("quarantine")).expect("a quarantine").flatten();
        assert!(kept.into_iter().any(|file| fs::read(file.path()).is_ok_and(|kept| kept == bytes)), "byte for byte");
        home.expect(&["play", "--save", "ebb", "--plain"], "look\n", 0);
        home.expect(&["saves", "verify", "ebb"], "", 0);
    }
}

#[test]
fn a_game_whose_header_was_overwritten_is_recovered() {
    for (language, words) in [("en", "first bytes"), ("es", "primeros bytes")] {
        let home = played();
        let then = home.json(&["replay", "ebb", "--json"]);
        let mut bytes = fs::read(home.save("ebb")).expect("read");
        bytes[..100].fill(0x5a);
        fs::write(home.save("ebb"), &bytes).expect("written");
        let (out, _) = home.expect(&["saves", "list"], "", 0);
        assert!(out.contains("not a saved game"), "{out}");
        let (_, err) = home.expect(&["saves", "show", "ebb"], "", 4);
        assert!(err.contains("not a saved game"), "{err}");
        let (_, err) = home.expect(&["play", "--save", "ebb", "--plain", "--lang", language], "", 4);
        assert!(err.contains(words) && err.contains("quarantine"), "{err}");
        assert_eq!(home.json(&["replay", "ebb", "--json"])["hash"], then["hash"]);
    }
}

#[test]
fn a_renamed_game_keeps_its_copies() {
    let home = played();
    home.expect(&["saves", "rename", "ebb", "flood"], "", 0);
    let shown = home.json(&["saves", "show", "flood", "--json"]);
    assert_eq!(shown["backups"].as_array().map(Vec::len), Some(1), "{shown}");
}

#[test]
fn looking_at_a_damaged_game_changes_nothing() {
    let home = played();
    let bytes = damage(&home, "ebb");
    let looks: [&[&str]; 5] = [
        &["saves", "verify", "ebb"],
        &["saves", "backup", "ebb"],
        &["replay", "ebb"],
        &["export", "ebb"],
        &["odds", "--save", "ebb"],
    ];
    for look in looks {
        let (out, err) = home.expect(look, "", 4);
        assert_eq!(out, "", "{look:?}");
        assert!(err.contains("damaged") && err.contains("Nothing was changed"), "{look:?}: {err}");
        assert_eq!(fs::read(home.save("ebb")).expect("read"), bytes, "{look:?}");
    }
    assert!(!home.path().join("quarantine").exists());
}

#[test]
fn a_game_of_a_newer_version_can_be_read_and_is_not_changed() {
    let home = played();
    let path = home.save("ebb");
    let mut bytes = fs::read(&path).expect("read");
    // The format stands in the header of the database, as a number with the large end first.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&path, &bytes).expect("written");
    let (out, _) = home.expect(&["play", "--save", "ebb", "--plain"], "look\nwait 5\nquit\n", 0);
    assert!(out.contains("Warning: “ebb” was written by a newer Gesta"), "{out}");
    assert!(out.contains("Place: The Toll Ledger") && !out.contains("Saved"), "{out}");
    let list = home.json(&["saves", "list", "--json"]);
    assert_eq!(list[0]["newer_format"], 99, "{list}");
    let (out, _) = home.expect(&["saves", "list"], "", 0);
    assert!(out.contains("needs a newer Gesta"), "{out}");
    let (_, err) = home.expect(&["saves", "rename", "ebb", "flood"], "", 1);
    assert!(err.contains("newer Gesta") && err.contains("Update Gesta"), "{err}");
    let (story, _) = home.expect(&["export", "ebb"], "", 0);
    assert!(story.starts_with("# The Toll Ledger"), "{story}");
    assert_eq!(fs::read(&path).expect("read"), bytes, "byte for byte");
}

#[test]
fn what_was_done_is_said_in_the_players_language() {
    let home = played();
    let file = home.path().join("ebb.json").to_string_lossy().into_owned();
    let steps: [(&[&str], &str, &str); 8] = [
        (&["saves", "verify", "ebb"], "is whole", "está entera"),
        (&["saves", "backup", "ebb"], "A checked copy", "una copia comprobada"),
        (&["saves", "show", "ebb"], "last played 20", "jugada por última vez 20"),
        (&["saves", "list"], "day 1", "día 1"),
        (&["saves", "export", "ebb", &file], "is written to", "está escrita en"),
        (&["saves", "import", &file, "--name", "two"], "added as “two”", "añadido como «two»"),
        (&["saves", "restore", "ebb"], "is again what it was", "vuelve a estar como"),
        (&["saves", "delete", "two", "--yes"], "is deleted", "se ha borrado"),
    ];
    for (arguments, english, spanish) in steps {
        let (out, err) = home.expect(arguments, "", 0);
        assert!(out.contains(english), "{arguments:?}: {out}");
        assert_eq!(err, "", "{arguments:?}");
        // Undone, so that it can be done again in the other language.
        match arguments[1] {
            "export" => fs::remove_file(&file).expect("removed"),
            "import" => {
                home.expect(&["saves", "delete", "two", "--yes"], "", 0);
            }
            "delete" => {
                home.expect(&["saves", "restore", "two"], "", 0);
            }
            _ => {}
        }
        let (out, _) = home.expect(&[arguments, &["--lang", "es"]].concat(), "", 0);
        assert!(out.contains(spanish), "{arguments:?}: {out}");
    }
    let mut command = home.command(&["saves", "show", "nothing"]);
    command.env("LC_ALL", "es_ES.UTF-8");
    let output = crate::support::finish(command, "");
    assert!(String::from_utf8_lossy(&output.stderr).contains("No hay ninguna partida guardada"), "{output:?}");
}

#[test]
fn every_command_about_saves_prints_one_document_with_json() {
    let home = played();
    let file = home.path().join("ebb.json").to_string_lossy().into_owned();
    let steps: [(&[&str], &[&str]); 9] = [
        (&["show", "ebb"], &["name", "path", "depth", "played_ms", "description", "backups"]),
        (&["verify", "ebb"], &["name", "events", "depth", "branches"]),
        (&["backup", "ebb"], &["name", "path", "made_ms", "bytes"]),
        (&["restore", "ebb", "1"], &["name", "from", "kept"]),
        (&["export", "ebb", &file], &["name", "file"]),
        (&["import", &file, "--name", "two"], &["name", "path"]),
        (&["rename", "two", "three"], &["name", "path"]),
        (&["delete", "three", "--yes"], &["name", "copy"]),
        (&["restore", "three"], &["name", "from"]),
    ];
    for (arguments, fields) in steps {
        let found = home.json(&[&["saves"], arguments, &["--json"]].concat());
        for field in fields {
            assert!(found.get(field).is_some_and(|value| !value.is_null()), "{arguments:?}: {field} in {found}");
        }
    }
    assert_eq!(home.json(&["saves", "list", "--json"]).as_array().map(Vec::len), Some(2));
    for (arguments, code) in
        [(&["verify", "none"][..], 1), (&["restore", "ebb", "99"], 2), (&["import", "none.json"], 1)]
    {
        let (out, err) = home.expect(&[&["saves"], arguments, &["--json"]].concat(), "", code);
        assert!(out.is_empty() && !err.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_file_that_is_no_save_is_not_touched() {
    let home = played();
    let path = home.save("letter");
    fs::write(&path, "Dear Sir,").expect("written");
    let (_, err) = home.expect(&["play", "--save", "letter", "--plain"], "", 4);
    assert!(err.contains("letter"), "{err}");
    assert_eq!(fs::read(&path).expect("still there"), b"Dear Sir,");
    assert!(!home.path().join("quarantine").exists());
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

#[test]
fn the_save_of_a_hero_that_was_made_is_called_after_it() {
    let home = Home::new();
    home.expect(&["play", "--plain", "--seed", "7"], "make\n\n\n\n\n\n\n\nRéka\n\n\nquit\n", 0);
    let list = home.json(&["saves", "list", "--json"]);
    assert_eq!(list[0]["name"], "Réka 1", "{list}");
}
