//! Runs the real server on this machine, and reads where it listens and whom it invites.

use crate::support::{Talk, finish};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::SystemTime;

/// A running server.
pub struct Server {
    talk: Talk,
    /// Where it listens.
    pub address: String,
    /// Links for players, in the order of their seats.
    pub players: Vec<String>,
    /// Links for spectators.
    pub spectators: Vec<String>,
}

impl Server {
    /// Starts a server whose files are in `home`.
    pub fn start(home: &Path, listen: &str, more: &[&str]) -> Server {
        let mut command = Command::new(binary());
        command.args(["run", "--loopback-limits", "--listen", listen, "--home"]).arg(home).args(more);
        if !more.contains(&"--scenario") {
            command.args(["--scenario", "tollhouse:ebb"]);
        }
        command.env("RUST_LOG", "error");
        let talk = Talk::start(command);
        let mut server = Server { talk, address: String::new(), players: Vec::new(), spectators: Vec::new() };
        loop {
            let line = server.talk.line().expect("the server starts");
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                ["listening", "on", address] => server.address = (*address).to_owned(),
                ["invite", "player", link] => server.players.push((*link).to_owned()),
                ["invite", "spectator", link] => server.spectators.push((*link).to_owned()),
                _ => return server,
            }
        }
    }

    /// `kill -9`.
    pub fn kill(self) {
        self.talk.kill();
    }
}

/// Where the table of a server that is not running stands; of `seat` too.
pub fn replay(home: &Path, seat: Option<u8>) -> Value {
    let mut command = Command::new(binary());
    command.args(["replay", "--json", "--home"]).arg(home);
    if let Some(seat) = seat {
        command.args(["--seat", &seat.to_string()]);
    }
    let output = finish(command, "");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The server's program, beside the tests' own. Built where it is missing or older than its sources.
fn binary() -> &'static Path {
    static BINARY: OnceLock<PathBuf> = OnceLock::new();
    BINARY.get_or_init(|| {
        let test = std::env::current_exe().expect("this test");
        let profile = test.parent().and_then(Path::parent).expect("target/PROFILE/deps/this");
        let binary = profile.join(format!("gesta-server{}", std::env::consts::EXE_SUFFIX));
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let built = binary.metadata().and_then(|file| file.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
        let sources = ["server", "net", "saves", "engine", "assets"];
        if sources.iter().any(|folder| newest(&root.join(folder)) > built) {
            let target = profile.parent().expect("target/PROFILE");
            let mut build = Command::new(env!("CARGO"));
            build.current_dir(&root).args(["build", "-q", "-p", "gesta-server", "--target-dir"]).arg(target);
            if profile.ends_with("release") {
                build.arg("--release");
            }
            assert!(build.status().expect("cargo runs").success(), "gesta-server cannot be built");
        }
        binary
    })
}

/// When the newest file under `folder` was changed.
fn newest(folder: &Path) -> SystemTime {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let times = entries.map(|entry| match entry.file_type() {
        Ok(kind) if kind.is_dir() => newest(&entry.path()),
        _ => entry.metadata().and_then(|file| file.modified()).unwrap_or(SystemTime::UNIX_EPOCH),
    });
    times.max().unwrap_or(SystemTime::UNIX_EPOCH)
}
