//! A disk that takes no more, and folders that cannot be written: what is said, and that nothing is lost.
//!
//! A full disk is made with the limit that the system keeps for the size of a process's files (`ulimit -f`): every user can
//! set it, and writing beyond it fails in the middle of a game as on a full disk.

use crate::support::Home;
use std::fs;

#[cfg(target_os = "linux")]
mod full {
    use crate::support::{Home, Talk};
    use serde_json::Value;
    use std::fs;
    use std::process::Command;

    /// Bytes that a game's journal may grow to before the disk is full.
    const ROOM: u64 = 192 * 1024;
    /// Most turns until then.
    const TURNS_MAX: usize = 2_000;

    /// The program with a limit on the size of its files. Writing beyond it is an error and no signal. The limit is a
    /// soft one, so that it can be lifted again.
    fn limited(home: &Home, arguments: &[&str]) -> Command {
        let program = home.command(arguments);
        let mut command = Command::new("sh");
        let blocks = ROOM / 512;
        command.args(["-c", &format!("trap '' XFSZ; ulimit -S -f {blocks}; exec \"$@\""), "sh"]);
        command.arg(program.get_program()).args(program.get_args());
        for (name, value) in program.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        command
    }

    /// Makes room: the same process may write again.
    fn make_room(talk: &Talk) {
        let id = talk.child.id().to_string();
        let lifted = Command::new("prlimit").args(["--pid", &id, "--fsize=unlimited"]).status();
        assert!(lifted.expect("prlimit runs").success());
    }

    fn next(talk: &Talk) -> Value {
        serde_json::from_str(&talk.line().expect("the program goes on")).expect("a line is JSON")
    }

    /// Plays a turn: what the table answered, and the notices that came of it.
    fn turn(talk: &mut Talk) -> (Value, Vec<Value>) {
        talk.say("wait 5");
        let answer = loop {
            let line = next(talk);
            if line["type"] == "ack" || line["type"] == "rejected" {
                break line;
            }
        };
        // What is said of it comes before the answer to words that change nothing.
        talk.say("words about nothing at all");
        let mut notices = Vec::new();
        loop {
            let line = next(talk);
            if line["text"].as_str().is_some_and(|text| text.contains("nothing at all")) {
                return (answer, notices);
            }
            if line["type"] == "notice" {
                notices.push(line);
            }
        }
    }

    #[test]
    fn on_a_full_disk_nothing_is_lost_or_said_to_be_saved_and_play_goes_on_when_there_is_room() {
        let home = Home::new();
        home.expect(&["play", "--new", "ebb", "--jsonl", "--seed", "7"], "wait 5\n", 0);
        let mut talk = Talk::start(limited(&home, &["play", "--save", "ebb", "--jsonl"]));
        talk.next("choices");
        let (mut acked, mut refused) = (None, None);
        for _ in 0..TURNS_MAX {
            let (answer, notices) = turn(&mut talk);
            if answer["type"] == "rejected" {
                refused = Some((answer, notices));
                break;
            }
            acked = Some(answer);
        }
        let acked = acked.expect("there was room for a turn");
        let (why, notices) = refused.expect("the disk became full");
        assert!(why["why"]["NotSaved"] != Value::Null, "{why}");
        let grave: Vec<&str> = notices
            .iter()
            .filter(|notice| notice["tone"] == "grave")
            .filter_map(|notice| notice["text"].as_str())
            .collect();
        assert!(grave.iter().any(|text| text.contains("did not happen")), "{notices:?}");
        assert!(notices.iter().all(|notice| notice["text"] != "Saved"), "{notices:?}");
        let (again, notices) = turn(&mut talk);
        assert_eq!(again["type"], "rejected", "still full: {again}");
        assert!(notices.iter().all(|notice| notice["text"] != "Saved"), "{notices:?}");

        make_room(&talk);
        let (after, _) = turn(&mut talk);
        assert_eq!(after["type"], "ack", "{after}");
        assert!(after["depth"].as_u64() > acked["depth"].as_u64());
        assert!(talk.leave().success());
        let replayed = home.json(&["replay", "ebb", "--json"]);
        assert_eq!((&replayed["hash"], &replayed["world_hash"]), (&after["hash"], &after["world_hash"]));
        let then = home.json(&["replay", "ebb", "--to", &acked["seq"].to_string(), "--json"]);
        assert_eq!(then["hash"], acked["hash"], "what was acknowledged before is there");
        home.expect(&["saves", "verify", "ebb"], "", 0);
    }

    #[test]
    fn a_game_that_is_left_on_a_full_disk_is_whole() {
        let home = Home::new();
        home.expect(&["play", "--new", "ebb", "--jsonl", "--seed", "7"], "wait 5\n", 0);
        let mut talk = Talk::start(limited(&home, &["play", "--save", "ebb", "--jsonl"]));
        talk.next("choices");
        let mut acked = None;
        for _ in 0..TURNS_MAX {
            let (answer, _) = turn(&mut talk);
            if answer["type"] == "rejected" {
                break;
            }
            acked = Some(answer);
        }
        assert!(talk.leave().success(), "everything that was acknowledged is saved");
        let replayed = home.json(&["replay", "ebb", "--json"]);
        assert_eq!(replayed["hash"], acked.expect("a turn")["hash"]);
        home.expect(&["saves", "verify", "ebb"], "", 0);
    }

    #[test]
    fn output_that_cannot_be_written_is_no_success() {
        let home = Home::new();
        home.expect(&["play", "--new", "ebb", "--plain"], "wait 5\n", 0);
        for arguments in
            [&["export", "ebb"][..], &["saves", "list", "--json"], &["man"], &["odds", "--difficulty", "12"]]
        {
            // Writing to this device always fails, because it is full.
            let full = fs::File::options().write(true).open("/dev/full").expect("the device is there");
            let output = home.command(arguments).stdout(full).output().expect("the program runs");
            let err = String::from_utf8_lossy(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{arguments:?}: {err}");
            assert!(err.contains("Standard output cannot be written"), "{arguments:?}: {err}");
        }
        let full = fs::File::options().write(true).open("/dev/full").expect("the device is there");
        let mut play = home.command(&["play", "--save", "ebb", "--plain"]);
        let output = play.stdin(std::process::Stdio::null()).stdout(full).output().expect("the program runs");
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8_lossy(&output.stderr).contains("Everything is saved"), "{output:?}");
    }

    #[test]
    fn what_does_not_fit_on_the_disk_is_not_written_by_halves() {
        let home = Home::new();
        home.expect(&["play", "--new", "ebb", "--jsonl", "--seed", "7"], &"wait 5\n".repeat(400), 0);
        let file = home.path().join("story.json");
        fs::write(&file, "mine").expect("written");
        let shown = file.to_string_lossy().into_owned();
        let output = crate::support::finish(limited(&home, &["export", "ebb", "--out", &shown, "--force"]), "");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{err}");
        assert!(err.contains("story.json"), "{err}");
        assert_eq!(fs::read_to_string(&file).expect("read"), "mine", "what was there stays");
        let names = fs::read_dir(home.path()).expect("a folder").flatten().map(|entry| entry.file_name());
        assert!(names.into_iter().all(|name| !name.to_string_lossy().ends_with(".new")), "nothing is left beside it");
    }
}

#[test]
fn folders_that_cannot_be_made_or_read_are_named() {
    // A file where a folder should be stops every user, also one whom permissions do not stop.
    let home = Home::new();
    fs::write(home.path().join("saves"), "").expect("written");
    let saves = home.path().join("saves").to_string_lossy().into_owned();
    let cases: [&[&str]; 3] = [&["play", "--new", "--plain"], &["saves", "list"], &["continue", "--plain"]];
    for arguments in cases {
        let (out, err) = home.expect(arguments, "", 1);
        assert!(out.is_empty() && err.contains(&saves), "{arguments:?}: {err}");
        assert!(err.lines().count() >= 2, "what to do is said too: {err}");
    }
    // The folder of all folders is a file itself: the disk is not to blame, and the name of the setting is said.
    for (language, said) in [("en", "is a file, not a folder"), ("es", "es un archivo y no una carpeta")] {
        let mut command = home.command(&["--lang", language, "play", "--new", "--plain"]);
        command.env("GESTA_HOME", home.path().join("saves"));
        let output = crate::support::finish(command, "");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{err}");
        assert!(err.contains(said) && err.contains("GESTA_HOME"), "{err}");
    }
    if cfg!(target_os = "linux") {
        let mut command = home.command(&["play", "--new", "--plain"]);
        command.env("GESTA_HOME", "/proc/gesta");
        let output = crate::support::finish(command, "");
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{err}");
        assert!(err.contains("/proc/gesta") && !err.contains("panicked"), "{err}");
    }
}

#[test]
fn a_copy_that_cannot_be_made_is_said_and_nothing_is_lost() {
    for language in ["en", "es"] {
        let home = Home::new();
        fs::write(home.path().join("backups"), "").expect("written");
        let arguments = ["play", "--new", "ebb", "--plain", "--lang", language];
        let (_, err) = home.expect(&arguments, "wait 5\nquit\n", 0);
        let said = if language == "en" { "Everything is saved, but no copy" } else { "Todo está guardado, pero no" };
        assert!(err.contains(said), "{err}");
        home.expect(&["saves", "verify", "ebb"], "", 0);
        let (_, err) = home.expect(&["saves", "backup", "ebb"], "", 1);
        assert!(err.contains("backups"), "{err}");
    }
}
