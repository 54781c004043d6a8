//! Bytes of a save, and of the journal beside it, that are not what was written: each found or harmless, and the game back.

use crate::damage::{folders, game, noticed, tamper};
use crate::story;
use crate::story::{Numbers, bytes, new_save, play, told};
use gesta_saves::{BackupReason, OpenError, Proof, Save, recover, verify};
use std::path::{Path, PathBuf};

/// A save that is open, with commands in its journal that are not in the file yet: a copy of both files as they are.
fn crashed(folder: &Path, name: &str, closed: std::ops::Range<u64>, more: u64) -> PathBuf {
    let path = folder.join(format!("{name}.gesta"));
    let mut save = Save::create(&path, &new_save(name)).unwrap();
    let head = play(&mut save, None, 0..2);
    let head = play(&mut save, head, closed.clone());
    save.close().unwrap();
    let mut save = Save::open(&path).unwrap();
    play(&mut save, head, closed.end..closed.end + more);
    let copy = folder.join(format!("{name}_crashed.gesta"));
    for ending in ["", "-wal"] {
        std::fs::copy(format!("{}{ending}", path.display()), format!("{}{ending}", copy.display())).unwrap();
    }
    copy
}

fn journal(path: &Path) -> PathBuf {
    PathBuf::from(format!("{}-wal", path.display()))
}

#[test]
fn a_journal_that_is_cut_off_or_spoilt_loses_only_what_was_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = crashed(folder.path(), "ana", 2..200, 30);
    let (file, wal) = (bytes(&path), bytes(&journal(&path)));
    let seed = 5;
    let mut numbers = Numbers(seed);
    for round in 0..40 {
        let mut spoilt = wal.clone();
        let at = numbers.below(wal.len());
        match round % 3 {
            0 => spoilt.truncate(at),
            1 => spoilt[at] ^= 1 + numbers.below(255) as u8,
            _ => spoilt[at..].fill(0),
        }
        story::clear(&path);
        std::fs::write(&path, &file).unwrap();
        std::fs::write(journal(&path), &spoilt).unwrap();
        // A frame that does not prove ends the journal: what came before it is there, whole.
        let mut save = Save::open(&path).unwrap_or_else(|error| panic!("seed {seed}, round {round}: {error}"));
        let there = told(&mut save).len();
        // The mark of being open stands in the journal too.
        assert!(save.report().proof == Proof::Full || there == 200, "round {round}");
        assert!((200..=230).contains(&there), "seed {seed}, round {round}: {there} commands");
        let head = save.head().unwrap();
        play(&mut save, head, 500..503);
    }
}

#[test]
fn the_journal_of_another_game_is_found_and_the_game_recovered() {
    let folder = tempfile::tempdir().unwrap();
    let ana = crashed(folder.path(), "ana", 2..300, 0);
    let bea = crashed(folder.path(), "bea", 1_000..1_200, 10);
    let whole = told(&mut Save::open(&ana).unwrap());
    let file = bytes(&ana);
    let foreign = bytes(&journal(&bea));
    std::fs::write(journal(&ana), &foreign).unwrap();
    let found = Save::open(&ana);
    assert!(matches!(found, Err(OpenError::Damaged { .. } | OpenError::NotASave(_))), "{found:?}");
    let recovered = recover(&ana, &folders(folder.path()), 9_000).unwrap().unwrap();
    assert_eq!(bytes(&recovered.original), file);
    assert_eq!(bytes(&journal(&recovered.original)), foreign, "what lay beside it is kept too");
    assert_eq!(recovered.lost_commands, 0);
    assert!(told(&mut Save::open(&ana).unwrap()) == whole, "{recovered:?}");
}

#[test]
fn an_index_that_has_lost_a_row_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let index = |condition: &str| {
        let connection = rusqlite::Connection::open(&path).unwrap();
        connection.execute_batch("PRAGMA writable_schema = ON").unwrap();
        let sql = format!("CREATE INDEX note_of_chronicle ON note (chronicle, event_seq){condition}");
        let update = "UPDATE sqlite_schema SET sql = ?1 WHERE name = 'note_of_chronicle'";
        connection.execute(update, [sql]).unwrap();
    };
    index(" WHERE id < 0");
    let sql = "INSERT INTO note (chronicle, event_seq, seat, text, wall_time) VALUES (1, 3, 0, 'lost', 5)";
    rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    index("");
    let found = verify(&path).unwrap_err().to_string();
    assert!(found.contains("index note_of_chronicle"), "{found}");
}

#[test]
fn every_cut_and_every_page_of_zeros_is_found_and_recovered() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 120);
    let folders = folders(folder.path());
    Save::open(&path).unwrap().backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    let whole = noticed(&mut Save::open(&path).unwrap()).unwrap();
    let file = bytes(&path);
    let pages = file.len() / 4096;
    let cuts = (0..pages)
        .step_by(3)
        .map(|page| (format!("cut at page {page}"), file[..page * 4096 + page * 7 % 4096].to_vec()));
    let zeros = (0..pages).map(|page| {
        let mut spoilt = file.clone();
        spoilt[page * 4096..][..4096].fill(0);
        (format!("page {page} of zeros"), spoilt)
    });
    let mut found = 0;
    for (number, (case, spoilt)) in cuts.chain(zeros).enumerate() {
        story::clear(&path);
        std::fs::write(&path, &spoilt).unwrap();
        if verify(&path).is_err() {
            assert_eq!(bytes(&path), spoilt, "{case}: looking at it changed it");
            let recovered = recover(&path, &folders, 10_000 + number as i64).unwrap();
            let recovered = recovered.unwrap_or_else(|| panic!("{case}: found and then not found"));
            assert_eq!(bytes(&recovered.original), spoilt, "{case}");
            found += 1;
        }
        let seen = noticed(&mut Save::open(&path).unwrap()).unwrap_or_else(|error| panic!("{case}: {error}"));
        assert_eq!(seen, whole, "{case}");
    }
    assert!(found > pages / 2, "found {found} of {pages} pages");
}

#[test]
fn turns_after_a_damaged_event_that_the_backup_has_whole_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ana.gesta");
    let folders = folders(folder.path());
    let mut save = Save::create(&path, &new_save("ana")).unwrap();
    let head = play(&mut save, None, 0..20);
    save.backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    play(&mut save, head, 20..32);
    let whole = told(&mut save);
    save.close().unwrap();
    let hash = whole[10].1[0].1.hash;
    let mut spoilt = bytes(&path);
    let at = spoilt.windows(32).position(|window| window == hash.0).unwrap();
    spoilt[at] ^= 1;
    std::fs::write(&path, spoilt).unwrap();
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    assert_eq!((recovered.salvaged_commands, recovered.lost_commands), (12, 0));
    assert_eq!(told(&mut Save::open(&path).unwrap()), whole);
}

#[test]
fn a_command_whose_id_is_damaged_is_not_brought_back_a_second_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let folders = folders(folder.path());
    Save::open(&path).unwrap().backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    let whole = bytes(&path);
    let expected = noticed(&mut Save::open(&path).unwrap()).unwrap();
    std::fs::write(&path, &whole).unwrap();
    // The table more is what is found; of the id alone nobody could say that it was another.
    tamper(
        &path,
        "UPDATE command SET cmd_id = CAST(zeroblob(15) || x'ff' AS BLOB)
         WHERE first_seq = (SELECT max(first_seq) FROM command); CREATE TABLE more (x)",
    );
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    assert_eq!(recovered.salvaged_commands, 0, "all of them are in the backup");
    assert_eq!(noticed(&mut Save::open(&path).unwrap()).unwrap(), expected);
}

#[test]
fn an_event_that_says_to_follow_another_than_it_does_costs_nothing_that_the_backup_has() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let folders = folders(folder.path());
    Save::open(&path).unwrap().backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    let whole = bytes(&path);
    let expected = noticed(&mut Save::open(&path).unwrap()).unwrap();
    std::fs::write(&path, &whole).unwrap();
    tamper(&path, "UPDATE event SET parent_seq = 5 WHERE seq = 9");
    // With a journal, even an empty one, commands are known by their events.
    std::fs::write(journal(&path), b"").unwrap();
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    assert_eq!((recovered.salvaged_commands, recovered.lost_commands), (0, 0));
    assert_eq!(noticed(&mut Save::open(&path).unwrap()).unwrap(), expected);
}

/// How many files are damaged, unless this variable says otherwise.
const DAMAGED_FILES: (&str, i64) = ("GESTA_DAMAGED_FILES", 200);

#[test]
fn damaged_bytes_are_each_found_or_harmless() {
    let asked = std::env::var(DAMAGED_FILES.0).ok().and_then(|value| value.parse().ok());
    let rounds = asked.unwrap_or(DAMAGED_FILES.1);
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 60);
    let folders = folders(folder.path());
    Save::open(&path).unwrap().backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    let whole = bytes(&path);
    let expected = noticed(&mut Save::open(&path).unwrap()).unwrap();
    std::fs::write(&path, &whole).unwrap();
    let seed = 20_261_122;
    let mut numbers = Numbers(seed);
    let (mut found, mut harmless) = (0, 0);
    for round in 0..rounds {
        let at = numbers.below(whole.len());
        let mask = 1 + numbers.below(255) as u8;
        let case = format!("seed {seed}, round {round}: byte {at} ^ {mask}");
        let mut file = whole.clone();
        file[at] ^= mask;
        story::clear(&path);
        std::fs::write(&path, &file).unwrap();
        let opened = Save::open_proving(&path, Proof::Full);
        match opened {
            Ok(save) if save.read_only().is_some() => found += 1,
            Ok(mut save) => {
                let seen = noticed(&mut save).unwrap_or_else(|error| panic!("{case}: opened, then {error}"));
                assert_eq!(seen, expected, "{case}: another game");
                harmless += 1;
            }
            Err(OpenError::Damaged { .. } | OpenError::NotASave(_)) => {
                assert_eq!(bytes(&path), file, "{case}: looking at it changed it");
                found += 1;
                let recovered = recover(&path, &folders, 10_000 + round);
                let recovered = recovered.unwrap_or_else(|error| panic!("{case}: {error}")).unwrap();
                assert_eq!(bytes(&recovered.original), file, "{case}: the original is not what it was");
                let mut save = Save::open(&path).unwrap();
                assert_eq!(noticed(&mut save).unwrap(), expected, "{case}: recovered another game");
            }
            Err(other) => panic!("{case}: {other}"),
        }
    }
    assert!(found > rounds / 7 && harmless > 0, "found {found}, harmless {harmless}");
    let came = format!("{found} found and recovered, {harmless} harmless, originals intact");
    println!("torture | damaged files | {rounds} | {came}");
}
