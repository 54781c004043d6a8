//! A display of our own: Xvfb on a number that it finds free itself.

use super::process::Owned;
use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

const START_TIME: Duration = Duration::from_secs(20);

/// A running display; it ends with this value.
pub struct Display {
    _server: Owned,
    name: String,
}

impl Display {
    /// Starts it and waits until it can be drawn on.
    pub fn start() -> Result<Display> {
        let server = Command::new("Xvfb")
            // A display that begins anew after each game refuses the next one for a moment.
            .arg("-noreset")
            .args(["-displayfd", "1", "-screen", "0", "1280x960x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut server = Owned(server.context("Xvfb does not start")?);
        let out = server.0.stdout.take().context("Xvfb has no output")?;
        let (told, number) = mpsc::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            // An end without a line is told as an empty one; nobody listens after the limit.
            let _ = BufReader::new(out).read_line(&mut line);
            let _ = told.send(line);
        });
        let number = number.recv_timeout(START_TIME).context("Xvfb does not become ready")?;
        ensure!(!number.trim().is_empty(), "Xvfb ended at once");
        Ok(Display { _server: server, name: format!(":{}", number.trim()) })
    }

    /// What `DISPLAY` says.
    pub fn name(&self) -> &str {
        &self.name
    }
}
