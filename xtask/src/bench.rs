//! `cargo xtask bench`: builds the game and its benchmarks in release, and runs them. How the window opens is measured here,
//! with the hands and eyes of the smoke test.

use crate::{root, smoke};
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use std::process::Command;

/// Builds, measures, prints; `parts` narrows it (none: all). Without the part `start` the game is not built.
pub fn run(json: bool, parts: &[String]) -> Result<()> {
    let root = root::folder();
    let starts = parts.is_empty() || parts.iter().any(|part| part == "start");
    let packages: &[&str] = if starts { &["gesta", "gesta-bench"] } else { &["gesta-bench"] };
    for package in packages {
        let mut build = Command::new(env!("CARGO"));
        build.current_dir(root).args(["build", "--release", "--locked", "--quiet", "--package", package]);
        let status = build.status().context("cargo")?;
        ensure!(status.success(), "{package} does not build");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let program = |name: &str| target.join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let mut bench = Command::new(program("gesta-bench"));
    if starts {
        bench.arg("--program").arg(program("gesta"));
    }
    if starts {
        match smoke::tools().and_then(|()| smoke::measured(&program("gesta"))) {
            Ok(opening) => _ = bench.arg("--window").arg(format!("{},{}", opening.milliseconds, opening.mib)),
            Err(error) => eprintln!("the opening of the window was not measured: {error:#}"),
        }
    }
    bench.args(parts).args(json.then_some("--json"));
    let status = bench.status().context("gesta-bench")?;
    ensure!(status.success(), "the benchmarks failed");
    Ok(())
}
