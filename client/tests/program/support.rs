//! Runs the real program in a folder of its own, for a bounded time, and reads what it says.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Longest time that a test waits for a process or a line.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The story that most tests play, because it is short: what they show holds of any.
const SHORT: &str = "tollhouse";

/// A `GESTA_HOME` that is gone after the test.
pub struct Home {
    folder: TempDir,
    /// What is played where no pack is named.
    story: Option<&'static str>,
}

impl Home {
    /// A home in which the short story is played.
    pub fn new() -> Home {
        Home { story: Some(SHORT), ..Home::untouched() }
    }

    /// A home in which the program plays what it plays of itself.
    pub fn untouched() -> Home {
        Home { folder: TempDir::new().expect("a temporary folder"), story: None }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn save(&self, name: &str) -> PathBuf {
        self.path().join("saves").join(format!("{name}.gesta"))
    }

    /// The program with these arguments, not started yet.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gesta"));
        command.args(arguments).env("GESTA_HOME", self.path());
        // What is open already knows its packs.
        let begins =
            arguments.first() == Some(&"play") && !arguments.contains(&"--pack") && !arguments.contains(&"--save");
        if let Some(story) = self.story.filter(|_| begins) {
            command.args(["--pack", story]);
        }
        // What the machine of the test is set to must not matter.
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LANG"] {
            command.env_remove(name);
        }
        command
    }

    /// Runs the program to its end with this standard input.
    pub fn run(&self, arguments: &[&str], input: &str) -> Output {
        finish(self.command(arguments), input)
    }

    /// Runs the program, which must end with `code`; its standard output and error.
    pub fn expect(&self, arguments: &[&str], input: &str, code: i32) -> (String, String) {
        let output = self.run(arguments, input);
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("output is text");
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(code), "gesta {arguments:?}\n--- output\n{out}\n--- errors\n{err}");
        assert!(!err.contains("panicked"), "gesta {arguments:?}: {err}");
        (out, err)
    }

    /// Runs a command that prints one JSON document.
    pub fn json(&self, arguments: &[&str]) -> Value {
        let (out, _) = self.expect(arguments, "", 0);
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("gesta {arguments:?}: {error}\n{out}"))
    }
}

/// Runs `command` to its end, which must come in time.
pub fn finish(mut command: Command, input: &str) -> Output {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.to_owned();
    // It fails when the program ends before it has read everything.
    thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let out = read_all(child.stdout.take().expect("piped"));
    let err = read_all(child.stderr.take().expect("piped"));
    let status = wait(&mut child);
    let text = |bytes: Receiver<Vec<u8>>| bytes.recv_timeout(PATIENCE).expect("the output ends with the program");
    Output { status, stdout: text(out), stderr: text(err) }
}

fn read_all(mut from: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let _ = from.read_to_end(&mut bytes);
        let _ = send.send(bytes);
    });
    receive
}

/// Waits for the end of a process; kills it when it takes too long.
pub fn wait(child: &mut Child) -> std::process::ExitStatus {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            return status;
        }
        if Instant::now() > until {
            let _ = child.kill();
            panic!("process {} has not ended after {PATIENCE:?}", child.id());
        }
        thread::sleep(Duration::from_millis(5));
    }
}

/// A running program that is talked with line by line.
pub struct Talk {
    pub child: Child,
    stdin: Option<ChildStdin>,
    lines: Receiver<String>,
}

impl Talk {
    pub fn start(mut command: Command) -> Talk {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .expect("the program starts");
        let stdin = child.stdin.take();
        let stdout = BufReader::new(child.stdout.take().expect("piped"));
        let (send, lines) = mpsc::channel();
        thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    return;
                }
            }
        });
        Talk { child, stdin, lines }
    }

    /// Writes a line; what cannot be written any more is nothing that the program has taken.
    pub fn say(&mut self, line: &str) {
        if let Some(stdin) = &mut self.stdin {
            let _ = writeln!(stdin, "{line}").and_then(|()| stdin.flush());
        }
    }

    /// The next line; `None` when the program has closed its output.
    pub fn line(&self) -> Option<String> {
        match self.lines.recv_timeout(PATIENCE) {
            Ok(line) => Some(line),
            Err(mpsc::RecvTimeoutError::Disconnected) => None,
            Err(mpsc::RecvTimeoutError::Timeout) => panic!("no line for {PATIENCE:?}"),
        }
    }

    /// The next JSON line of this type; lines of other types are passed over.
    pub fn next(&self, kind: &str) -> Value {
        loop {
            let line = self.line().unwrap_or_else(|| panic!("the program ended before a line of type {kind}"));
            let value: Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
            if value["type"] == kind {
                return value;
            }
        }
    }

    /// Kills the program as `kill -9` does, and returns what it had still written.
    pub fn kill(mut self) -> Vec<String> {
        let _ = self.child.kill();
        let _ = self.child.wait();
        self.stdin = None;
        self.lines.iter().collect()
    }

    /// Ends the input and waits for the end of the program.
    pub fn leave(mut self) -> std::process::ExitStatus {
        self.stdin = None;
        wait(&mut self.child)
    }
}

/// A test that fails leaves nothing running: it would hold whatever it has inherited, such as a lock of who runs the tests.
impl Drop for Talk {
    fn drop(&mut self) {
        if !matches!(self.child.try_wait(), Ok(Some(_))) {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// The JSON lines of an output.
pub fn json_lines(output: &str) -> Vec<Value> {
    let parse = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    output.lines().map(parse).collect()
}

/// The last line of this type.
pub fn last<'a>(lines: &'a [Value], kind: &str) -> &'a Value {
    lines.iter().rfind(|line| line["type"] == kind).unwrap_or_else(|| panic!("no line of type {kind}"))
}

/// The same lines without what may differ between two runs: ids of requests, and the time.
pub fn without_ids_and_times(output: &str) -> String {
    let mut lines = json_lines(output);
    for line in &mut lines {
        if let Some(object) = line.as_object_mut() {
            object.remove("id");
            object.remove("time");
        }
    }
    lines.iter().map(|line| line.to_string() + "\n").collect()
}
