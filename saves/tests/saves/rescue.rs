//! Recovery brings back the right game, as much of it as is left, and loses nothing on the way, whenever the machine fails.

use crate::damage::{folders, tamper};
use crate::story::{bytes, cmd_id, genesis, new_save, play, record, told};
use gesta_content::Language;
use gesta_rules::{Body, DiceSeed, Event};
use gesta_saves::{
    BackupReason, Description, NewSave, OpenError, Proof, Save, SaveError, backups, delete, list, path_of, recover,
    rename, restore, verify,
};
use gesta_table::{Head, Log};
use std::io::BufRead;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn game(folder: &Path, name: &str, commands: u64) -> PathBuf {
    let path = path_of(folder, name).unwrap();
    let mut save = Save::create(&path, &new_save(name)).unwrap();
    play(&mut save, None, 0..commands);
    save.close().unwrap();
    path
}

/// A game that began otherwise than all others of these tests.
fn other_game(path: &Path, commands: u64) {
    let dice_seed = DiceSeed::from_number(8);
    let Body::Began(mut genesis) = genesis().body else { panic!("a genesis") };
    genesis.dice_commitment = dice_seed.commitment();
    let began = Event { seat: None, tick: 0, body: Body::Began(genesis) };
    let new = NewSave { dice_seed, created_ms: 2_000, ..new_save("ana") };
    let mut save = Save::create(path, &new).unwrap();
    let head = save.append(&record(None, cmd_id(0), vec![began])).unwrap();
    play(&mut save, Some(head), 1..commands);
    save.close().unwrap();
}

fn line(path: &Path) -> Vec<(Event, Head)> {
    told(&mut Save::open_proving(path, Proof::Full).unwrap()).into_iter().flat_map(|(_, events)| events).collect()
}

fn break_event(path: &Path, seq: i64) {
    tamper(path, &format!("UPDATE event SET tick = tick + 1 WHERE seq = {seq}"));
}

#[test]
fn recovery_never_takes_the_backup_of_another_game_of_the_same_name() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let path = game(folder.path(), "ana", 12);
    delete(&path, &folders.backups, 5_000).unwrap();
    other_game(&path, 20);
    let whole = line(&path);
    break_event(&path, 15);
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    assert_eq!(recovered.backup, None);
    assert!(line(&path) == whole[..14], "commands 0 to 7: the game itself, as far as its chain goes");
    // Its own backup is taken, however many of the other's are newer.
    Save::open(&path).unwrap().backup(&folders.backups, 4_000, BackupReason::Play).unwrap();
    break_event(&path, 1);
    let recovered = recover(&path, &folders, 9_001).unwrap().unwrap();
    assert_eq!(recovered.backup, Some(backups(&folders.backups, &path).unwrap()[1].path.clone()));
    assert!(line(&path) == whole[..14]);
}

#[test]
fn a_renamed_game_takes_its_backups_along_and_leaves_those_of_others() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let path = path_of(folder.path(), "ana").unwrap();
    other_game(&path, 20);
    delete(&path, &folders.backups, 4_000).unwrap();
    game(folder.path(), "ana", 12);
    let whole = line(&path);
    Save::open(&path).unwrap().backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    let renamed = rename(&path, "bea", &folders.backups).unwrap();
    let times = |path: &Path| -> Vec<i64> {
        backups(&folders.backups, path).unwrap().iter().map(|backup| backup.made_ms).collect()
    };
    assert_eq!((times(&path), times(&renamed)), (vec![4_000], vec![5_000]));
    std::fs::write(&renamed, vec![7; 9_000]).unwrap();
    recover(&renamed, &folders, 9_000).unwrap().unwrap();
    assert!(line(&renamed) == whole);
    let back = rename(&renamed, "cleo", &folders.backups).unwrap();
    assert!(!folders.backups.join("bea").exists(), "an empty folder is left");
    assert_eq!(times(&back), [5_000]);
}

#[test]
fn a_backup_under_an_old_name_is_known_by_its_game() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let path = game(folder.path(), "ana", 12);
    let whole = line(&path);
    Save::open(&path).unwrap().backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    std::fs::rename(folders.backups.join("ana"), folders.backups.join("before")).unwrap();
    let other = path_of(folder.path(), "other").unwrap();
    other_game(&other, 20);
    Save::open(&other).unwrap().backup(&folders.backups, 6_000, BackupReason::Play).unwrap();
    break_event(&path, 3);
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    assert!(recovered.backup.is_some_and(|backup| backup.starts_with(folders.backups.join("before"))));
    assert!(line(&path) == whole);
}

#[test]
fn a_command_whose_row_is_lost_costs_its_words_and_nothing_after_it() {
    let cases = [
        ("gone", "DELETE FROM command WHERE first_seq = 21"),
        ("cut short", "UPDATE command SET last_seq = first_seq WHERE first_seq = 21"),
        ("too long", "UPDATE command SET last_seq = last_seq + 2 WHERE first_seq = 21"),
        ("the genesis", "DELETE FROM command WHERE first_seq = 1"),
        ("the last", "DELETE FROM command WHERE first_seq = (SELECT max(first_seq) FROM command)"),
        ("three", "DELETE FROM command WHERE first_seq BETWEEN 21 AND 25"),
    ];
    for (what, sql) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = game(folder.path(), "ana", 40);
        let whole = line(&path);
        tamper(&path, sql);
        let recovered = recover(&path, &folders(folder.path()), 9_000).unwrap().unwrap();
        assert!(line(&path) == whole, "{what}");
        let wordless = if what == "three" { 3 } else { 1 };
        assert_eq!((recovered.wordless_commands, recovered.lost_commands), (wordless, 0), "{what}");
        let mut save = Save::open(&path).unwrap();
        let head = save.head().unwrap();
        play(&mut save, head, 40..43);
    }
}

#[test]
fn a_value_beyond_its_limit_costs_itself_and_nothing_else() {
    let cases = [
        "UPDATE command SET utterance = printf('%.*c', 3000, 'x') WHERE first_seq = 21",
        "UPDATE meta SET value = CAST(printf('%.*c', 70000, 'x') AS BLOB) WHERE key = 'app.pace'",
        "INSERT INTO meta VALUES (1, 'app.' || printf('%.*c', 70, 'x'), x'41')",
        "INSERT INTO prose VALUES (1, 1, 5, -1, 'es', printf('%.*c', 30000, 'x'), 'x', 0, 0)",
        "INSERT INTO note VALUES (1, 1, 5, 0, printf('%.*c', 5000, 'x'), 9, NULL)",
    ];
    for sql in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = game(folder.path(), "ana", 40);
        let whole = line(&path);
        tamper(&path, &format!("PRAGMA ignore_check_constraints = ON; {sql}"));
        assert!(matches!(verify(&path), Err(OpenError::Damaged { .. })), "{sql}");
        let recovered = recover(&path, &folders(folder.path()), 9_000).unwrap().unwrap();
        assert_eq!(recovered.lost_commands, 0, "{sql}");
        assert!(line(&path) == whole, "{sql}");
    }
}

#[test]
fn a_lost_row_that_a_backup_has_is_taken_from_there() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let path = game(folder.path(), "ana", 20);
    let mut save = Save::open(&path).unwrap();
    save.backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    let head = save.head().unwrap();
    play(&mut save, head, 20..30);
    let whole = told(&mut save);
    save.close().unwrap();
    tamper(&path, "DELETE FROM command WHERE first_seq = 21");
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    assert_eq!((recovered.salvaged_commands, recovered.wordless_commands, recovered.lost_commands), (10, 0, 0));
    let mut save = Save::open(&path).unwrap();
    assert_eq!(told(&mut save), whole);
    assert!(save.line().unwrap().iter().all(|command| command.utterance.is_some()));
}

#[test]
fn what_cannot_be_recovered_stays_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let path = folder.path().join("ana.gesta");
    std::fs::write(&path, vec![7; 9_000]).unwrap();
    assert_eq!(recover(&path, &folders, 9_000).unwrap_err(), SaveError::NoBackup(path.clone()));
    assert_eq!(bytes(&path), vec![7; 9_000]);
    assert!(!folders.quarantine.exists());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    assert_eq!(list(folder.path()).unwrap()[0].summary, Err(OpenError::NotASave(path)));
}

#[test]
fn a_header_that_was_overwritten_costs_nothing() {
    for backed_up in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let folders = folders(folder.path());
        let path = game(folder.path(), "ana", 20);
        let mut save = Save::open(&path).unwrap();
        if backed_up {
            save.backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
        }
        let head = save.head().unwrap();
        play(&mut save, head, 20..120);
        save.close().unwrap();
        let whole = line(&path);
        for damaged in [16, 100] {
            let mut file = bytes(&path);
            file[..damaged].fill(0x5a);
            std::fs::write(&path, &file).unwrap();
            assert_eq!(Save::open(&path).unwrap_err(), OpenError::NotASave(path.clone()));
            let recovered = recover(&path, &folders, 9_000 + damaged as i64).unwrap().unwrap();
            assert_eq!((recovered.lost_commands, recovered.backup.is_some()), (0, backed_up), "{damaged}");
            assert_eq!(bytes(&recovered.original), file);
            assert!(line(&path) == whole, "{damaged}");
        }
    }
}

#[test]
fn settings_are_those_of_the_damaged_game_and_not_those_of_its_backup() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let path = game(folder.path(), "ana", 20);
    let mut save = Save::open(&path).unwrap();
    let place = |place: &str| Description { place: place.to_owned(), ..Description::default() };
    save.describe(&place("La calzada")).unwrap();
    save.set_meta("odd", "whole").unwrap();
    save.backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    save.describe(&place("El faro")).unwrap();
    save.set_meta("pace", "quick").unwrap();
    save.set_language(Language::En).unwrap();
    save.close().unwrap();
    break_event(&path, 3);
    tamper(&path, "UPDATE meta SET value = x'ff00' WHERE key = 'app.odd'");
    recover(&path, &folders, 9_000).unwrap().unwrap();
    let save = Save::open(&path).unwrap();
    assert_eq!(save.meta("pace").unwrap().as_deref(), Some("quick"));
    assert_eq!(save.meta("odd").unwrap().as_deref(), Some("whole"), "what makes no sense is not taken");
    let shown = save.describe_now().unwrap();
    assert_eq!((shown.language, shown.description), (Language::En, Some(place("El faro"))));
}

#[test]
fn a_journal_without_its_file_is_not_taken_for_that_of_a_new_game() {
    let folder = tempfile::tempdir().unwrap();
    let folders = folders(folder.path());
    let path = game(folder.path(), "ana", 20);
    let mut save = Save::open(&path).unwrap();
    let backup = save.backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    let archive = folder.path().join("ana.jsonl");
    save.export(&archive).unwrap();
    let head = save.head().unwrap();
    play(&mut save, head, 20..30);
    let beside = |name: &str, ending: &str| folder.path().join(format!("{name}.gesta{ending}"));
    let journal = bytes(&beside("ana", "-wal"));
    assert!(!journal.is_empty());
    let leave = |name: &str| {
        std::fs::write(beside(name, "-wal"), &journal).unwrap();
        std::fs::write(beside(name, "-shm"), vec![1; 32_768]).unwrap();
    };
    for name in ["created", "imported", "restored", "renamed"] {
        leave(name);
        let path = beside(name, "");
        match name {
            "created" => drop(Save::create(&path, &new_save(name)).unwrap()),
            "imported" => gesta_saves::import(&archive, &path, name).unwrap(),
            "restored" => drop(restore(&backup.path, &path, &folders.quarantine, 6_000).unwrap()),
            _ => drop(rename(&game(folder.path(), "bea", 20), name, &folders.backups).unwrap()),
        }
        verify(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let commands = told(&mut Save::open(&path).unwrap()).len();
        assert_eq!(commands, if name == "created" { 0 } else { 20 }, "{name}");
        assert_eq!(bytes(&beside(name, "-wal.orphan")), journal, "{name}: the journal is kept");
    }
}

/// The variable that turns a run of the next test into the program that is killed while it recovers.
const RESCUER: &str = "GESTA_TEST_RESCUER_OF";

#[test]
fn a_recovery_that_is_killed_loses_nothing_and_is_ended_by_the_next_opening() {
    if let Some(path) = std::env::var_os(RESCUER) {
        let path = PathBuf::from(path);
        println!("recovering");
        let recovered = recover(&path, &folders(path.parent().unwrap()), 9_000);
        return println!("recovered {recovered:?}");
    }
    let made = tempfile::tempdir().unwrap();
    let path = game(made.path(), "ana", 300);
    let whole = line(&path);
    tamper(&path, "DELETE FROM command WHERE first_seq = 21");
    let damaged = bytes(&path);
    for round in 0..20_u32 {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ana.gesta");
        std::fs::write(&path, &damaged).unwrap();
        let mut command = Command::new(std::env::current_exe().expect("this test is a file"));
        let test = "rescue::a_recovery_that_is_killed_loses_nothing_and_is_ended_by_the_next_opening";
        command.args(["--exact", test, "--nocapture"]).env(RESCUER, &path);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("a process");
        let out = std::io::BufReader::new(child.stdout.take().unwrap());
        out.lines().map_while(Result::ok).find(|line| line.contains("recovering")).expect("it begins");
        std::thread::sleep(std::time::Duration::from_millis(u64::from(round) * 12));
        child.kill().unwrap();
        child.wait().unwrap();
        assert_eq!(list(folder.path()).unwrap().len(), 1, "round {round}: the game is not in the list");
        match Save::open_proving(&path, Proof::Full) {
            Ok(_) => {}
            Err(OpenError::Damaged { .. }) => {
                assert_eq!(bytes(&path), damaged, "round {round}");
                recover(&path, &folders(folder.path()), 9_500).unwrap().unwrap();
            }
            Err(other) => panic!("round {round}: {other}"),
        }
        assert!(line(&path) == whole, "round {round}");
    }
}

#[test]
fn a_save_that_waits_to_take_its_place_takes_it_and_the_old_journal_goes() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), "ana", 20);
    let ready = folder.path().join(".ana.gesta.ready");
    std::fs::copy(&path, &ready).unwrap();
    // As the machine left it that failed in the midst: the damaged file with its journal, and what was made of them.
    std::fs::write(&path, vec![7; 9_000]).unwrap();
    std::fs::write(folder.path().join("ana.gesta-wal"), vec![7; 9_000]).unwrap();
    assert!(list(folder.path()).unwrap()[0].summary.is_ok());
    assert!(!ready.exists());
    assert_eq!(line(&path).len(), 38);
    // Where the file is gone by then, a new game of its name is not replaced by it.
    std::fs::rename(&path, &ready).unwrap();
    drop(Save::create(&path, &new_save("ana")).unwrap());
    assert_eq!(line(&path).len(), 0);
}
