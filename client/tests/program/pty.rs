//! [`Shown`]: the program in a pseudo-terminal.

use crate::support::Home;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Longest time that something may take to be shown.
const PATIENCE: Duration = Duration::from_secs(10);
/// The alternate screen, taken and given back.
pub const TAKEN: &str = "\u{1b}[?1049h";
pub const GIVEN: &str = "\u{1b}[?1049l";

/// The program in a terminal of its own.
pub struct Shown {
    child: Box<dyn Child + Send + Sync>,
    pub master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    seen: Arc<Mutex<Vec<u8>>>,
    reader: thread::JoinHandle<()>,
}

impl Shown {
    pub fn start(home: &Home, arguments: &[&str], variables: &[(&str, &str)], size: (u16, u16)) -> Shown {
        // A system that does not know how large its cells are.
        let (rows, cols) = size;
        Shown::start_in(home, arguments, variables, PtySize { rows, cols, ..PtySize::default() })
    }

    pub fn start_in(home: &Home, arguments: &[&str], variables: &[(&str, &str)], size: PtySize) -> Shown {
        let plain = home.command(arguments);
        let mut command = CommandBuilder::new(plain.get_program());
        command.args(plain.get_args());
        command.env("TERM", "xterm-256color");
        // The terminal that the tests are run in must not matter.
        for name in ["COLORTERM", "NO_COLOR", "STY", "TERM_PROGRAM", "TMUX"] {
            command.env_remove(name);
        }
        for (name, value) in plain.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            }
        }
        for (name, value) in variables {
            command.env(name, value);
        }
        let pair = native_pty_system().openpty(size).expect("a terminal");
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut from = pair.master.try_clone_reader().expect("a reader");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let into = Arc::clone(&seen);
        let reader = thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = from.read(&mut bytes) {
                into.lock().expect("whole").extend_from_slice(&bytes[..read]);
            }
        });
        let keys = pair.master.take_writer().expect("a writer");
        Shown { child, master: pair.master, keys, seen, reader }
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.seen.lock().expect("whole")).into_owned()
    }

    /// Waits until something is so.
    pub fn until(&self, what: &str, mut is_so: impl FnMut() -> bool) {
        let until = Instant::now() + PATIENCE;
        while !is_so() {
            assert!(Instant::now() < until, "not {what}:\n{}", self.text());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until `part` was shown after the first `from` bytes.
    pub fn shows(&self, part: &str, from: usize) {
        self.until(part, || self.text().get(from..).is_some_and(|text| text.contains(part)));
    }

    pub fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).and_then(|()| self.keys.flush()).expect("written");
    }

    pub fn id(&self) -> u32 {
        self.child.process_id().expect("it runs")
    }

    pub fn signal(&self, signal: &str) {
        assert!(Command::new("kill").args([signal, &self.id().to_string()]).status().expect("kill runs").success());
    }

    /// Waits for the end and for the last that it wrote; its exit code.
    pub fn ended(&mut self) -> u32 {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().expect("a child can be waited for") {
                self.until("read to its end", || self.reader.is_finished());
                return status.exit_code();
            }
            if Instant::now() > until {
                let _ = self.child.kill();
                panic!("it has not ended:\n{}", self.text());
            }
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// What the system says of it: "S" sleeps, "T" is stopped.
    pub fn state(&self) -> String {
        let output = Command::new("ps").args(["-o", "state=", "-p", &self.id().to_string()]).output().expect("ps runs");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }
}
