//! Measures what the bars of the project are about, prints a table and, with `--json`, one JSON document. Nothing here
//! is a test: absolute times depend on the machine, ratios of one run count.
//!
//! Run it through `cargo xtask bench`, which builds it and the game in release first, and measures how the window opens.

mod content;
mod durable;
mod fights;
mod gateway;
mod measure;
mod odds;
mod paint;
mod replay;
mod rules;
mod speech;
mod stage;
mod start;
mod story;
mod terminal;
mod window;

use anyhow::{Context, Result, bail, ensure};
use measure::Line;
use std::path::PathBuf;

/// A part: its name, and what measures its lines.
type Part = (&'static str, fn() -> Result<Vec<Line>>);

const PARTS: [Part; 11] = [
    ("rules", rules::lines),
    ("fights", fights::lines),
    ("odds", odds::lines),
    ("content", content::lines),
    ("replay", replay::lines),
    ("durable", durable::lines),
    ("speech", speech::lines),
    ("terminal", terminal::lines),
    ("window", window::lines),
    ("paint", paint::lines),
    ("gateway", gateway::lines),
];

/// Arguments: `--json`, `--program FILE` (the game, whose start is measured), `--window MS,MIB` (what its window took to open
/// and held then), and the names of parts (none: all).
fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (mut json, mut program, mut window, mut wanted) = (false, None, None, Vec::new());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--program" => program = Some(PathBuf::from(arguments.next().context("--program needs a file")?)),
            "--window" => window = Some(arguments.next().context("--window needs two figures")?),
            part => wanted.push(part.to_owned()),
        }
    }
    let known: Vec<&str> = PARTS.iter().map(|(name, _)| *name).chain(["start"]).collect();
    let unknown = wanted.iter().find(|part| !known.contains(&part.as_str()));
    if let Some(unknown) = unknown {
        bail!("there is no part `{unknown}`; the parts are {}", known.join(", "));
    }
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|part| part == name);
    let mut lines = Vec::new();
    let mut failed = Vec::new();
    let mut take = |name: &str, measured: Result<Vec<Line>>| match measured {
        Ok(measured) => {
            measured.iter().filter(|_| !json).for_each(|line| println!("{line}"));
            lines.extend(measured);
        }
        // The other parts are worth measuring all the same.
        Err(error) => failed.push(format!("{name}: {error:#}")),
    };
    for (name, part) in PARTS.iter().filter(|(name, _)| is_wanted(name)) {
        take(name, part());
    }
    if let Some(program) = program.filter(|_| is_wanted("start")) {
        take("start", start::lines(&program));
    }
    if let Some(window) = window {
        take("start", start::window(&window));
    }
    if json {
        let lines: Vec<_> = lines.iter().map(Line::json).collect();
        println!("{}", serde_json::json!({ "bench": 1, "lines": lines }));
    }
    ensure!(failed.is_empty(), "not measured:\n{}", failed.join("\n"));
    Ok(())
}
