//! `cargo xtask torture`: the tests of reliability with large counts, and a table of what they found. The tests themselves say
//! what they did, in lines that begin with [`ROW`]; nothing is judged here but whether they passed.

use crate::root;
use anyhow::{Context, Result, bail};
use std::process::Command;

/// How a test begins a row of the table: what was tried, how often, and what came of it follow, with ` | ` between them.
const ROW: &str = "torture | ";
/// Lines of a failed run that are shown.
const TAIL_LINES: usize = 40;

/// Tests that are run together.
struct Run {
    /// What cargo tests.
    tests: &'static [&'static str],
    /// Which of them.
    filters: &'static [&'static str],
    /// Variables that say how often: (name, short, as the bars say).
    counts: &'static [(&'static str, u32, u32)],
}

const FAULTS: &[&str] = &["--package", "gesta-saves", "--test", "faults"];

const RUNS: &[Run] = &[
    Run {
        tests: FAULTS,
        filters: &["trouble::", "rescue::"],
        counts: &[("GESTA_FAULT_TURNS", 24, 200), ("GESTA_FAULT_STRIDE", 3, 1)],
    },
    Run {
        tests: FAULTS,
        filters: &["power::", "normal::"],
        counts: &[("GESTA_FAULT_TURNS", 48, 200), ("GESTA_CRASH_STATES", 1_000, 10_000)],
    },
    Run {
        tests: &["--package", "gesta-saves", "--test", "saves"],
        filters: &["spoilt::damaged_bytes"],
        counts: &[("GESTA_DAMAGED_FILES", 1_000, 10_000)],
    },
    Run {
        tests: &["--package", "gesta", "--no-default-features", "--test", "program"],
        filters: &["kill::"],
        counts: &[("GESTA_KILLS", 100, 1_000)],
    },
];

/// Runs all, prints the table, and fails when any test did.
pub fn run(full: bool) -> Result<()> {
    let mut rows = Vec::new();
    let mut failed = 0;
    for run in RUNS {
        eprintln!("{} {}", run.tests.join(" "), run.filters.join(" "));
        match tortured(run, full)? {
            Ok(said) => rows.extend(said),
            Err(tail) => {
                failed += 1;
                eprintln!("{tail}");
                rows.push(["FAILED".to_owned(), String::new(), format!("{}: see above", run.filters.join(" "))]);
            }
        }
    }
    print!("{}", table(&rows));
    match failed {
        0 => Ok(()),
        failed => bail!("torture: {failed} of {} runs failed", RUNS.len()),
    }
}

/// The rows that a run said, or the end of what it said instead.
fn tortured(run: &Run, full: bool) -> Result<Result<Vec<[String; 3]>, String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let counts = run.counts.iter().map(|(name, short, long)| (name, if full { long } else { short }.to_string()));
    let answer = Command::new(cargo)
        .current_dir(root::folder())
        .args(["test", "--locked", "--quiet"])
        .args(run.tests)
        .args(["--", "--nocapture"])
        .args(run.filters)
        .envs(counts)
        .output()
        .context("cargo does not start")?;
    let said = String::from_utf8_lossy(&answer.stdout).into_owned() + &String::from_utf8_lossy(&answer.stderr);
    let rows = rows(&said);
    // A filter that finds no test would pass and prove nothing.
    if answer.status.success() && rows.len() >= run.filters.len() {
        return Ok(Ok(rows));
    }
    let lines: Vec<&str> = said.lines().collect();
    Ok(Err(lines[lines.len().saturating_sub(TAIL_LINES)..].join("\n")))
}

/// The rows in what tests said. Other output may stand before one on its line.
fn rows(said: &str) -> Vec<[String; 3]> {
    let row = |line: &str| {
        let (_, row) = line.split_once(ROW)?;
        let mut parts = row.splitn(3, " | ").map(|part| part.trim().to_owned());
        Some([parts.next()?, parts.next()?, parts.next()?])
    };
    said.lines().filter_map(row).collect()
}

/// The rows with their columns one under the other.
fn table(rows: &[[String; 3]]) -> String {
    let heads = ["what", "times", "came of it"].map(str::to_owned);
    let all: Vec<&[String; 3]> = std::iter::once(&heads).chain(rows).collect();
    let width = |column: usize| all.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (first, second) = (width(0), width(1));
    all.iter().map(|[what, times, came]| format!("{what:first$}  {times:>second$}  {came}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::{rows, table};

    #[test]
    fn rows_are_found_behind_other_output_and_stand_in_columns() {
        let said =
            "running 2 tests\ntest a ... torture | kills | 1000 | none lost\nok\n.torture | full | 7 | fine | so\n";
        let found = rows(said);
        assert_eq!(found[1], ["full", "7", "fine | so"]);
        assert_eq!(table(&found), "what   times  came of it\nkills   1000  none lost\nfull       7  fine | so\n");
    }
}
