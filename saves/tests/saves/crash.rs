//! Another process has the save, and dies: it is refused while it is open, and nothing acknowledged is lost.

use crate::story::{cmd_id, events, new_save, play, record, told};
use gesta_saves::{Keeping, OpenError, Proof, Save};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The variable that turns a run of this test into the player that is killed.
const PLAYER: &str = "GESTA_TEST_PLAYER_OF";

/// Plays on for ever, saying the number of each command that is done.
fn play_until_killed(path: &Path) -> ! {
    let mut save = Save::open(path).expect("the save opens");
    let mut head = save.head().expect("the head is there");
    let mut number = told(&mut save).len() as u64;
    let mut out = std::io::stdout();
    loop {
        let next = gesta_table::Log::append(&mut save, &record(head, cmd_id(number), events(number)));
        head = Some(next.expect("the command is done"));
        writeln!(out, "done {number}").and_then(|()| out.flush()).expect("somebody listens");
        number += 1;
    }
}

fn player(path: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this test is a file"));
    command.args(["--exact", "crash::a_killed_player_loses_nothing_that_was_acknowledged", "--nocapture"]);
    command.env(PLAYER, path).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("a second process")
}

#[test]
fn a_killed_player_loses_nothing_that_was_acknowledged() {
    if let Some(path) = std::env::var_os(PLAYER) {
        play_until_killed(&PathBuf::from(path));
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gesta");
    drop(Save::create(&path, &new_save("a")).unwrap());
    let mut least = 0;
    for round in 0..12_usize {
        let mut child = player(&path);
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut done = lines.filter_map(|line| line.split("done ").nth(1)?.trim().parse::<usize>().ok());
        let mut last = done.by_ref().nth(round * 3).expect("the player plays");
        if round == 0 {
            assert_eq!(Save::open(&path).unwrap_err(), OpenError::OpenElsewhere(path.clone()));
            assert_eq!(Save::summary(&path).unwrap_err(), OpenError::OpenElsewhere(path.clone()));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        // What it said between the last line that was read and its end counts too.
        last = done.last().unwrap_or(last);
        let mut save = Save::open(&path).unwrap();
        assert_eq!(save.report().proof, Proof::Full, "round {round}");
        let there = told(&mut save).len();
        assert!(there > last, "round {round}: command {last} was acknowledged, {there} commands are there");
        assert!(there > least, "round {round}");
        least = there;
        if round % 2 == 0 {
            save.close().unwrap();
        }
    }
}

/// A save of format 1 with many commands, made of the statements that made it then.
fn old_save(folder: &Path, commands: u64) -> PathBuf {
    let new = folder.join("new.gesta");
    let mut save = Save::create(&new, &new_save("a")).unwrap();
    play(&mut save, None, 0..commands);
    save.close().unwrap();
    let path = folder.join("old.gesta");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("PRAGMA journal_mode = WAL").unwrap();
    connection.execute_batch(include_str!("../../src/sql/chronicle.sql")).unwrap();
    let id = u32::from_be_bytes(*b"GEST");
    connection.execute_batch(&format!("PRAGMA application_id = {id}; PRAGMA user_version = 1")).unwrap();
    connection.execute("ATTACH ?1 AS new", [new.to_str().unwrap()]).unwrap();
    let tables = ["chronicle", "meta", "event", "command", "branch"];
    for table in tables {
        connection.execute_batch(&format!("INSERT INTO {table} SELECT * FROM new.{table}")).unwrap();
    }
    path
}

/// The variable that turns a run of the next test into the program that is killed while it migrates.
const MIGRATOR: &str = "GESTA_TEST_MIGRATOR_OF";

#[test]
fn a_migration_that_is_killed_has_happened_or_not() {
    if let Some(path) = std::env::var_os(MIGRATOR) {
        let path = PathBuf::from(path);
        let keeping = Keeping { backups: path.with_file_name("backups"), wall_ms: 5 };
        println!("migrating");
        drop(Save::open_keeping(&path, &keeping));
        return println!("migrated");
    }
    let folder = tempfile::tempdir().unwrap();
    let made = old_save(folder.path(), 400);
    let whole = told(&mut Save::open(&made).unwrap());
    let (mut before, mut after) = (0, 0);
    for round in 0..24_u32 {
        let place = folder.path().join(format!("round_{round}"));
        std::fs::create_dir(&place).unwrap();
        let path = place.join("old.gesta");
        std::fs::copy(&made, &path).unwrap();
        let mut command = Command::new(std::env::current_exe().expect("this test is a file"));
        command.args(["--exact", "crash::a_migration_that_is_killed_has_happened_or_not", "--nocapture"]);
        let mut child =
            command.env(MIGRATOR, &path).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("a process");
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        lines.find(|line| line.contains("migrating")).expect("it begins");
        // The last round is let go to its end; the others die somewhere on the way.
        if round < 23 {
            std::thread::sleep(std::time::Duration::from_millis(u64::from(round) * 12));
            child.kill().unwrap();
        }
        child.wait().unwrap();
        let mut save = Save::open_proving(&path, Proof::Full).unwrap_or_else(|error| panic!("round {round}: {error}"));
        assert_eq!(told(&mut save), whole, "round {round}");
        match save.read_only() {
            Some(_) => before += 1,
            None => after += 1,
        }
        drop(save);
        let keeping = Keeping { backups: place.join("backups"), wall_ms: 6 };
        let mut save = Save::open_keeping(&path, &keeping).unwrap_or_else(|error| panic!("round {round}: {error}"));
        assert_eq!((save.read_only(), told(&mut save)), (None, whole.clone()), "round {round}");
    }
    assert!(before > 0 && after > 0, "{before} had not happened, {after} had");
}
