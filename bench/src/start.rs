//! From the start of the program to its first prompt, and the memory that it has then.

use crate::measure::Line;
use anyhow::{Context, Result};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// How often the program is started; the median counts.
const STARTS: usize = 9;

/// The lines of this part.
pub fn lines(program: &Path) -> Result<Vec<Line>> {
    let home = tempfile::tempdir()?;
    let mut times = Vec::new();
    let mut memory: f64 = 0.0;
    for _ in 0..STARTS {
        let (seconds, mib) = once(program, home.path())?;
        times.push(seconds);
        memory = memory.max(mib);
    }
    times.sort_by(f64::total_cmp);
    let median = times.get(STARTS / 2).copied().unwrap_or(0.0);
    Ok(vec![
        Line::at_most("line by line: start to the first choices", median * 1_000.0, "ms", 100.0),
        Line::at_most("memory then, resident", memory, "MiB", 40.0),
    ])
}

/// The lines of the window's opening, from the milliseconds until it answered a key and the MiB that it held then.
pub fn window(measured: &str) -> Result<Vec<Line>> {
    let (milliseconds, mib) = measured.split_once(',').context("milliseconds, a comma and MiB")?;
    Ok(vec![
        Line::at_most("window: start to the answer to a key", milliseconds.parse()?, "ms", 2_000.0),
        Line::at_most("window: memory then, resident", mib.parse()?, "MiB", 250.0),
    ])
}

fn once(program: &Path, home: &Path) -> Result<(f64, f64)> {
    let begin = Instant::now();
    let mut child = Command::new(program)
        .args(["play", "--new", "--plain", "--lang", "en", "--seed", "7"])
        .env("GESTA_HOME", home)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .with_context(|| format!("{}", program.display()))?;
    let output = child.stdout.take().context("the program's output")?;
    // The last choice of the first scene: the program waits for its player from then on.
    let mut lines = BufReader::new(output).lines();
    let first = lines.by_ref().map_while(Result::ok).find(|line| line.starts_with("3. "));
    let (seconds, mib) = (begin.elapsed().as_secs_f64(), resident_mib(&child));
    child.stdin.take().context("the program's input")?.write_all(b"quit\n")?;
    lines.for_each(drop);
    let status = child.wait()?;
    anyhow::ensure!(first.is_some() && status.success(), "the program did not come to its first choices: {status}");
    Ok((seconds, mib))
}

fn resident_mib(child: &Child) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.split_whitespace().next()).and_then(|kib| kib.parse::<f64>().ok());
    kib.unwrap_or(0.0) / 1_024.0
}
