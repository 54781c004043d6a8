//! Measures what the bars of the project are about, prints a table and, with `--json`, one JSON document. Nothing here
//! is a test: absolute times depend on the machine, ratios of one run count.
//!
//! Run it through `cargo xtask bench`, which builds it and the game in release first.

mod content;
mod durable;
mod fights;
mod measure;
mod odds;
mod replay;
mod rules;
mod speech;
mod stage;
mod start;

use anyhow::Result;
use measure::Line;
use std::path::PathBuf;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = arguments.iter().any(|argument| argument == "--json");
    let program = arguments.iter().find(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let mut lines = Vec::new();
    for part in [rules::lines, fights::lines, odds::lines, content::lines, replay::lines, durable::lines, speech::lines]
    {
        let measured = part()?;
        measured.iter().filter(|_| !json).for_each(|line| println!("{line}"));
        lines.extend(measured);
    }
    if let Some(program) = program {
        let measured = start::lines(&program)?;
        measured.iter().filter(|_| !json).for_each(|line| println!("{line}"));
        lines.extend(measured);
    }
    if json {
        let lines: Vec<_> = lines.iter().map(Line::json).collect();
        println!("{}", serde_json::json!({ "bench": 1, "lines": lines }));
    }
    Ok(())
}
