//! The program itself: what it prints, how it ends, what it refuses.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

fn program(home: &Path) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_gesta-server"));
    program.env("GESTA_HOME", home).env_remove("RUST_LOG").stdin(Stdio::null()).stderr(Stdio::null());
    program
}

/// A running server and what it printed until all its lines were there.
struct Running(Child, Vec<String>);

fn run(home: &Path, more: &[&str]) -> Running {
    let mut command = program(home);
    command.args(["run", "--listen", "127.0.0.1:0"]).args(more).stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut lines = Vec::new();
    for line in BufReader::new(child.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let is_hint = !line.starts_with("listening on ") && !line.starts_with("invite ");
        lines.push(line);
        if is_hint {
            return Running(child, lines);
        }
    }
    panic!("it ended: {:?} {lines:?}", child.wait());
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already; a test that failed leaves none behind.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Running {
    #[cfg(unix)]
    fn terminate(mut self) -> i32 {
        let pid = self.0.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        self.0.wait().unwrap().code().unwrap()
    }

    fn kill(self) {
        drop(self);
    }
}

fn replay(home: &Path, more: &[&str]) -> Output {
    program(home).arg("replay").args(more).output().unwrap()
}

#[cfg(unix)]
#[test]
fn it_prints_invites_once_stops_on_a_signal_and_replays() {
    let home = tempfile::tempdir().unwrap();
    let first = run(home.path(), &["--invites", "3"]);
    let players = first.1.iter().filter(|line| line.starts_with("invite player gesta://127.0.0.1:")).count();
    let spectators = first.1.iter().filter(|line| line.starts_with("invite spectator gesta://127.0.0.1:")).count();
    assert_eq!((players, spectators), (3, 1), "{:?}", first.1);
    assert!(first.1[0].starts_with("listening on 127.0.0.1:"), "{:?}", first.1);
    let links = first.1.iter().filter_map(|line| line.split(' ').nth(2)).filter(|text| text.starts_with("gesta://"));
    assert_eq!(links.filter(|text| text.parse::<gesta_net::InviteLink>().is_ok()).count(), 4);
    assert_eq!(first.terminate(), 0);

    let stood = replay(home.path(), &["--json"]);
    let stood_at: Value = serde_json::from_slice(&stood.stdout).unwrap();
    assert_eq!((stood.status.code(), &stood_at["depth"]), (Some(0), &Value::from(0)));
    assert_eq!(stood_at["world_hash"].as_str().map(str::len), Some(64));

    let second = run(home.path(), &["--lang", "es"]);
    assert!(second.1.iter().all(|line| !line.starts_with("invite ")), "{:?}", second.1);
    assert!(second.1[1].contains("volver"), "{:?}", second.1);
    let busy = replay(home.path(), &["--json"]);
    assert_eq!(busy.status.code(), Some(1), "a realm that is open elsewhere is not read");
    second.kill();
    assert_eq!(replay(home.path(), &["--json"]).stdout, stood.stdout, "the same after being killed");
}

#[test]
fn wrong_arguments_and_packs_are_refused_before_anything_is_made() {
    let home = tempfile::tempdir().unwrap();
    let packs = tempfile::tempdir().unwrap();
    let broken = packs.path().join("broken");
    std::fs::create_dir(&broken).unwrap();
    std::fs::write(broken.join("pack.ron"), "(id: \"broken\", version: ").unwrap();
    let broken = broken.to_str().unwrap();
    let cases: [(&[&str], i32); 6] = [
        (&["run", "--dice-seed", "123"], 2),
        (&["run", "--seats", "9"], 2),
        (&["run", "--listen", "nowhere"], 2),
        (&["run", "--name", "two words", "--listen", "127.0.0.1:0"], 1),
        (&["run", "--pack", broken], 3),
        (&["replay", "--json"], 1),
    ];
    for (arguments, code) in cases {
        let output = program(home.path()).args(arguments).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        assert!(!output.stderr.is_empty(), "{arguments:?} says why");
        assert!(!home.path().join("server/realm.db").exists(), "{arguments:?}");
    }
}
