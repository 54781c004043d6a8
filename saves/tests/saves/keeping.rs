//! Backups, restoring, names, deleting, archives.

use crate::story;
use crate::story::{bytes, cmd_id, new_save, play, told};
use gesta_saves::{
    BackupReason, OpenError, Proof, Save, SaveError, backups, delete, import, list, path_of, rename, restore, verify,
};
use gesta_table::Log;
use std::path::{Path, PathBuf};

const HOUR_MS: i64 = 3_600_000;

fn game(folder: &Path, name: &str, commands: u64) -> PathBuf {
    let path = path_of(folder, name).unwrap();
    let mut save = Save::create(&path, &new_save(name)).unwrap();
    play(&mut save, None, 0..commands);
    save.close().unwrap();
    path
}

#[test]
fn a_backup_of_an_open_save_is_the_same_game_and_closed() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), "ana", 10);
    let store = folder.path().join("backups");
    let mut save = Save::open(&path).unwrap();
    let head = save.head().unwrap();
    play(&mut save, head, 10..12);
    // What a machine left that failed while it made a backup.
    std::fs::create_dir_all(store.join("ana")).unwrap();
    for ending in ["", "-wal"] {
        std::fs::write(store.join(format!("ana/.1970-02-01T00-00-00-000Z.gesta.new{ending}")), "half").unwrap();
    }
    let backup = save.backup(&store, 1_795_307_465_250, BackupReason::Play).unwrap();
    assert_eq!(backup.path, store.join("ana/2026-11-22T00-31-05-250Z.gesta"));
    let mut copy = Save::open(&backup.path).unwrap();
    assert_eq!(copy.report().proof, Proof::Quick, "the copy is not marked as open");
    assert_eq!(told(&mut copy), told(&mut save));
    assert_eq!(backups(&store, &path).unwrap(), [backup]);
    let again = save.backup(&store, 1_795_307_465_250, BackupReason::Play).unwrap_err();
    assert!(matches!(again, SaveError::Exists(_)));
    copy.close().unwrap();
    let left: Vec<_> = std::fs::read_dir(store.join("ana")).unwrap().map(|f| f.unwrap().file_name()).collect();
    assert_eq!(left.len(), 1, "something temporary was left: {left:?}");
}

#[test]
fn old_backups_go_and_the_newest_good_one_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), "ana", 4);
    let store = folder.path().join("backups");
    let save = Save::open(&path).unwrap();
    let migration = save.backup(&store, 1, BackupReason::Migration).unwrap();
    for quarter in 1..=16 {
        save.backup(&store, 400 * HOUR_MS + quarter * HOUR_MS / 4, BackupReason::Play).unwrap();
    }
    let kept = backups(&store, &path).unwrap();
    assert_eq!(kept.len(), 6, "five hours, one migration: {kept:?}");
    assert_eq!(kept.last(), Some(&migration));
    // All but the oldest of the hour's are spoilt: the one that proves is kept, however old it is.
    for backup in &kept[..4] {
        std::fs::write(&backup.path, "spoilt").unwrap();
    }
    for quarter in 0..200 {
        let path = store.join(format!("ana/{}", spoilt_name(quarter)));
        std::fs::write(path, "spoilt").unwrap();
    }
    let newest = save.backup(&store, 9_000 * HOUR_MS, BackupReason::Play).unwrap();
    assert_eq!(backups(&store, &path).unwrap().first(), Some(&newest));
    assert!(verify(&newest.path).is_ok());
}

#[test]
fn an_old_backup_that_cannot_be_removed_does_not_fail_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), "ana", 4);
    let store = folder.path().join("backups");
    let save = Save::open(&path).unwrap();
    save.backup(&store, 1, BackupReason::Play).unwrap();
    for name in ["1970-01-01T00-00-00-002Z.gesta", ".1970-01-01T00-00-00-003Z.gesta.new"] {
        std::fs::create_dir_all(store.join("ana").join(name).join("something")).unwrap();
    }
    let made = save.backup(&store, 5, BackupReason::Play).unwrap();
    assert!(verify(&made.path).is_ok());
    assert!(!store.join("ana/1970-01-01T00-00-00-001Z.gesta").exists(), "the others are removed all the same");
}

/// Names of files that look like backups, an hour apart.
fn spoilt_name(number: u32) -> String {
    format!("1970-02-{:02}T{:02}-00-00-000Z.gesta", 1 + number / 24, number % 24)
}

#[test]
fn restoring_puts_the_present_save_aside() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), "ana", 10);
    let (store, quarantine) = (folder.path().join("backups"), folder.path().join("quarantine"));
    let mut save = Save::open(&path).unwrap();
    let backup = save.backup(&store, 5_000, BackupReason::Play).unwrap();
    let early = told(&mut save);
    let head = save.head().unwrap();
    play(&mut save, head, 10..15);
    let late = told(&mut save);
    let refused = restore(&backup.path, &path, &quarantine, 6_000).unwrap_err();
    assert_eq!(refused, SaveError::OpenElsewhere(path.clone()));
    save.close().unwrap();
    let aside = restore(&backup.path, &path, &quarantine, 6_000).unwrap().unwrap();
    assert_eq!(told(&mut Save::open(&path).unwrap()), early);
    assert_eq!(told(&mut Save::open(&aside).unwrap()), late);
    std::fs::write(&backup.path, "spoilt").unwrap();
    assert!(matches!(restore(&backup.path, &path, &quarantine, 7_000), Err(SaveError::Open(OpenError::NotASave(_)))));
    assert_eq!(told(&mut Save::open(&path).unwrap()), early);
}

#[test]
fn saves_are_listed_renamed_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (game(folder.path(), "una", 4), game(folder.path(), "La marea", 9));
    std::fs::write(folder.path().join("broken.gesta"), "no").unwrap();
    std::fs::write(folder.path().join("notes.txt"), "no").unwrap();
    let store = folder.path().join("backups");
    let listed = list(folder.path()).unwrap();
    let paths: Vec<_> = listed.iter().map(|listed| listed.path.clone()).collect();
    assert_eq!(paths, [two.clone(), one.clone(), folder.path().join("broken.gesta")]);
    assert!(listed[2].summary.is_err());
    assert_eq!(rename(&one, "La marea", &store).unwrap_err(), SaveError::Exists(two.clone()));
    assert!(matches!(rename(&one, "../up", &store), Err(SaveError::BadName(_))));
    let renamed = rename(&one, "otra", &store).unwrap();
    assert!(!one.exists());
    assert_eq!(Save::summary(&renamed).unwrap().name, "otra");
    let line = told(&mut Save::open(&renamed).unwrap());
    let last = delete(&renamed, &folder.path().join("backups"), 5_000).unwrap();
    assert!(!renamed.exists());
    assert_eq!(told(&mut Save::open(&last.path).unwrap()), line);
    assert_eq!(delete(&renamed, folder.path(), 1).unwrap_err(), SaveError::Open(OpenError::Missing(renamed)));
    assert_eq!(list(&folder.path().join("none")).unwrap(), []);
}

fn branched(folder: &Path) -> PathBuf {
    let path = game(folder, "ana", 10);
    let mut save = Save::open(&path).unwrap();
    let back = save.stored(&cmd_id(5)).unwrap().unwrap().head;
    save.rewind(&back).unwrap();
    play(&mut save, Some(back), 20..23);
    save.close().unwrap();
    path
}

#[test]
fn an_archive_brings_back_the_whole_tree() {
    let folder = tempfile::tempdir().unwrap();
    let path = branched(folder.path());
    let archive = folder.path().join("ana.jsonl");
    let mut save = Save::open(&path).unwrap();
    save.export(&archive).unwrap();
    assert_eq!(save.export(&archive).unwrap_err(), SaveError::Exists(archive.clone()));
    let copy = folder.path().join("copia.gesta");
    import(&archive, &copy, "copia").unwrap();
    let mut imported = Save::open_proving(&copy, Proof::Full).unwrap();
    assert_eq!(imported.branches().unwrap(), save.branches().unwrap());
    assert_eq!(told(&mut imported), told(&mut save));
    assert_eq!(imported.dice_seed().unwrap(), save.dice_seed().unwrap());
    assert_eq!(imported.meta("pace").unwrap().as_deref(), Some("slow"));
    assert_eq!(imported.stored(&cmd_id(21)).unwrap(), save.stored(&cmd_id(21)).unwrap());
    assert_eq!(imported.line().unwrap()[7].utterance, save.line().unwrap()[7].utterance);
    for name in ["main", "branch_2"] {
        imported.switch(name).unwrap();
        save.switch(name).unwrap();
        assert_eq!(told(&mut imported), told(&mut save));
    }
    assert_eq!(import(&archive, &copy, "copia").unwrap_err(), SaveError::Exists(copy));
}

#[test]
fn a_damaged_archive_is_refused_with_its_line_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = branched(folder.path());
    let archive = folder.path().join("ana.jsonl");
    Save::open(&path).unwrap().export(&archive).unwrap();
    let text = String::from_utf8(bytes(&archive)).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let joined = |lines: &[&str]| lines.iter().map(|line| format!("{line}\n")).collect::<String>();
    let resealed = |lines: &[&str]| {
        let body = joined(lines);
        format!("{body}{{\"end\":\"{}\"}}\n", gesta_content::Digest::of(&[body.as_bytes()]))
    };
    let middle = lines.len() - 1;
    let mut swapped = lines[..middle].to_vec();
    swapped.swap(4, 5);
    let retimed = lines[3].replace("\"tick\":120", "\"tick\":121");
    assert_ne!(retimed, lines[3]);
    let mut late = lines[..middle].to_vec();
    late[3] = &retimed;
    let other_seed = lines[0].replacen(&data_encoding_of(&story::seed().0), &"0".repeat(64), 1);
    assert_ne!(other_seed, lines[0]);
    let mut dice = lines[..middle].to_vec();
    dice[0] = &other_seed;
    let wordy = lines[4].replacen("words", &"w".repeat(2_001), 1);
    assert_ne!(wordy, lines[4]);
    let mut words = lines[..middle].to_vec();
    words[4] = &wordy;
    let named = lines[0].replacen("branch_2", &"b".repeat(65), 1);
    let mut branch = lines[..middle].to_vec();
    branch[0] = &named;
    let kept = lines[0].replacen("slow", &"s".repeat(70_000), 1);
    let mut setting = lines[..middle].to_vec();
    setting[0] = &kept;
    let newer = lines[0].replacen("\"gesta_archive\":1", "\"gesta_archive\":4", 1);
    let cases = [
        ("empty", String::new(), "line 1 "),
        ("not an archive", "hello\n".to_owned(), "line 1 "),
        ("of a newer format", format!("{newer}\n"), "update Gesta"),
        ("cut off", text[..text.len() / 2].to_owned(), "line "),
        ("without its end", joined(&lines[..middle]), "before its last line"),
        ("a letter changed", text.replacen("words 6", "words 9", 1), "was changed"),
        ("something after it", format!("{text}more\n"), "follows the end"),
        ("a time changed and sealed anew", resealed(&late), "line 4 "),
        ("two commands swapped and sealed anew", resealed(&swapped), "line "),
        ("other dice, sealed anew", resealed(&dice), "dice seed"),
        ("too many words, sealed anew", resealed(&words), "line 5 of the archive: a player writes at most"),
        ("too long a name of a branch, sealed anew", resealed(&branch), "line 1 of the archive: the name of a branch"),
        ("too large a setting, sealed anew", resealed(&setting), "line 1 of the archive: at most 256 settings"),
    ];
    let target = folder.path().join("nueva.gesta");
    let before = std::fs::read_dir(folder.path()).unwrap().count();
    for (what, content, why) in cases {
        std::fs::write(&archive, content).unwrap();
        let refused = import(&archive, &target, "nueva").unwrap_err().to_string();
        assert!(refused.contains(why), "{what}: {refused}");
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), before, "{what}: something was left");
    }
}

fn data_encoding_of(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
