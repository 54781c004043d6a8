//! Another process has the save, and dies: it is refused while it is open, and nothing acknowledged is lost.

use crate::story::{cmd_id, events, new_save, record, told};
use gesta_saves::{OpenError, Proof, Save};
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
