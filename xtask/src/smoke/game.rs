//! The game as a process: started with a home of its own, watched, asked about its save.

use super::process::{Owned, output};
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The name of a game in which nothing is done.
const FRESH: &str = "fresh";

/// Which game is opened.
#[derive(Clone, Copy)]
pub enum Start {
    /// A new one of this name, in English.
    Named(&'static str),
    /// A new one, as the settings say.
    New,
    /// A new one of this name, which breaks at the first line that is written.
    Breaking(&'static str),
    /// The one that was played last.
    Continue,
}

impl Start {
    fn arguments(self) -> Vec<&'static str> {
        match self {
            Start::Named(name) | Start::Breaking(name) => {
                vec!["play", "--new", name, "--seed", "7", "--lang", "en", "--desktop"]
            }
            Start::New => vec!["play", "--new", "--seed", "7", "--desktop"],
            Start::Continue => vec!["continue", "--desktop"],
        }
    }
}

/// Plays a game line by line.
pub fn in_lines(bin: &Path, home: &Path, start: Start, lines: &[&str]) -> Result<()> {
    let script = home.join("script.txt");
    std::fs::write(&script, lines.join("\n") + "\n")?;
    let arguments = start.arguments().into_iter().map(|word| if word == "--desktop" { "--plain" } else { word });
    output(Command::new(bin).args(arguments).arg("--script").arg(&script).env("GESTA_HOME", home)).map(drop)
}

/// How deep a saved game is, and the hash of its world, when it is played again from its beginning.
pub fn world(bin: &Path, home: &Path, name: &str) -> Result<(u64, String)> {
    let answer = output(Command::new(bin).args(["replay", name, "--json"]).env("GESTA_HOME", home))?;
    let replayed: Value = serde_json::from_str(&answer).with_context(|| format!("no JSON: {answer}"))?;
    let hash = replayed["world_hash"].as_str().unwrap_or_default().to_owned();
    ensure!(hash.len() == 64, "`replay --json` tells no world hash: {replayed}");
    Ok((replayed["depth"].as_u64().context("`replay --json` tells no depth")?, hash))
}

/// A running game.
pub struct Game {
    process: Owned,
    bin: PathBuf,
    home: PathBuf,
    errors: PathBuf,
}

impl Game {
    /// Starts a game in a window.
    pub fn start(bin: &Path, home: &Path, display: &str, out: &Path, start: Start) -> Result<Game> {
        let errors = out.join("stderr.txt");
        let file = |path: &Path| File::create(path).with_context(|| format!("{} cannot be written", path.display()));
        let rehearsal = matches!(start, Start::Breaking(_)).then_some(("GESTA_REHEARSE_CRASH", "line"));
        let process = Command::new(bin)
            .args(start.arguments())
            .envs(rehearsal)
            .env("GESTA_HOME", home)
            .env("DISPLAY", display)
            .env("XDG_RUNTIME_DIR", home)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .stdin(Stdio::null())
            .stdout(file(&out.join("stdout.txt"))?)
            .stderr(file(&errors)?)
            .spawn()
            .with_context(|| format!("{} does not start", bin.display()))?;
        Ok(Game { process: Owned(process), bin: bin.to_owned(), home: home.to_owned(), errors })
    }

    /// Fails when the game has ended.
    pub fn still_runs(&mut self) -> Result<()> {
        match self.process.0.try_wait()? {
            Some(status) => bail!("the game ended by itself: {status}"),
            None => Ok(()),
        }
    }

    /// Fails unless the game ends with exit code 0 in time.
    pub fn ends_well(&mut self, limit: Duration) -> Result<()> {
        match self.process.ended_within(limit)? {
            Some(status) if status.success() => Ok(()),
            Some(status) => bail!("the game ended with {status} when its window was closed"),
            None => bail!("the game still runs {} s after its window was closed", limit.as_secs()),
        }
    }

    /// The exit code of a game that ends by itself in time.
    pub fn ends(&mut self, limit: Duration) -> Result<Option<i32>> {
        let ended = self.process.ended_within(limit)?;
        Ok(ended.with_context(|| format!("the game still runs after {} s", limit.as_secs()))?.code())
    }

    /// What it wrote on standard error.
    pub fn told(&self) -> Result<String> {
        crate::root::read(&self.errors)
    }

    /// How deep a game is in which nothing was done yet.
    pub fn fresh_depth(&self) -> Result<u64> {
        let play = ["play", "--new", FRESH, "--seed", "7", "--lang", "en", "--plain"];
        output(Command::new(&self.bin).args(play).env("GESTA_HOME", &self.home))?;
        self.depth(FRESH)
    }

    /// How deep the saved game is, as the list of saves tells.
    pub fn depth(&self, name: &str) -> Result<u64> {
        let list = self.ask(&["saves", "list", "--json"])?;
        let rows = list.as_array().context("`saves list --json` is a list")?;
        let row = rows.iter().find(|row| row["name"] == name);
        let row = row.with_context(|| format!("`saves list` does not name {name}: {list}"))?;
        row["depth"].as_u64().with_context(|| format!("`saves list` tells no depth: {row}"))
    }

    /// How deep the saved game is when it is played again from its beginning.
    pub fn replayed_depth(&self, name: &str) -> Result<u64> {
        Ok(world(&self.bin, &self.home, name)?.0)
    }

    /// Which share of one processor it takes while nothing happens, in percent.
    pub fn processor_percent(&mut self, time: Duration) -> Result<f64> {
        let per_second: f64 = output(Command::new("getconf").arg("CLK_TCK"))?.trim().parse()?;
        // What the last turn set going comes to an end first.
        std::thread::sleep(Duration::from_secs(2));
        let (before, start) = (self.ticks()?, Instant::now());
        std::thread::sleep(time);
        let ticks = self.ticks()? - before;
        self.still_runs()?;
        Ok(100.0 * ticks as f64 / per_second / start.elapsed().as_secs_f64())
    }

    /// Its memory that is resident, in MiB.
    pub fn resident_mib(&self) -> Result<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.0.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kib = line.and_then(|line| line.split_whitespace().next()).context("no memory in its status")?;
        Ok(kib.parse::<f64>()? / 1_024.0)
    }

    fn ticks(&self) -> Result<u64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.process.0.id()))?;
        ticks_of(&stat).with_context(|| format!("no times in {stat}"))
    }

    fn ask(&self, arguments: &[&str]) -> Result<Value> {
        let answer = output(Command::new(&self.bin).args(arguments).env("GESTA_HOME", &self.home))?;
        serde_json::from_str(&answer).with_context(|| format!("gesta {}: no JSON: {answer}", arguments.join(" ")))
    }
}

/// User and system time of `/proc/PID/stat`, in ticks. The program's name may hold spaces and brackets.
fn ticks_of(stat: &str) -> Option<u64> {
    let (_, after_name) = stat.rsplit_once(')')?;
    let mut fields = after_name.split_whitespace().skip(11);
    let mut next = || fields.next()?.parse::<u64>().ok();
    Some(next()? + next()?)
}

#[cfg(test)]
mod tests {
    use super::ticks_of;

    #[test]
    fn ticks_are_read_after_the_name() {
        assert_eq!(ticks_of("12 (a (b) c) S 1 2 3 4 5 6 7 8 9 10 40 2 0 0 20"), Some(42));
        assert_eq!(ticks_of("12 (a) S 1 2"), None);
        assert_eq!(ticks_of(""), None);
    }
}
