//! `cargo xtask bench`: builds the game and its benchmarks in release, and runs them.

use crate::root;
use anyhow::{Context, Result, ensure};
use std::path::PathBuf;
use std::process::Command;

/// Builds, measures, prints.
pub fn run(json: bool) -> Result<()> {
    let root = root::folder();
    for package in ["gesta", "gesta-bench"] {
        let mut build = Command::new(env!("CARGO"));
        build.current_dir(root).args(["build", "--release", "--locked", "--quiet", "--package", package]);
        let status = build.status().context("cargo")?;
        ensure!(status.success(), "{package} does not build");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let program = |name: &str| target.join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let mut bench = Command::new(program("gesta-bench"));
    bench.arg(program("gesta")).args(json.then_some("--json"));
    let status = bench.status().context("gesta-bench")?;
    ensure!(status.success(), "the benchmarks failed");
    Ok(())
}
