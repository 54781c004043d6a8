//! `cargo xtask prose`: lets games tell themselves by the built-in narrator and holds what comes of it against the gate. Built as
//! tests are: the figures do not depend on the profile, and the time of a passage has room.

use crate::root;
use anyhow::{Context, Result, ensure};
use std::process::Command;

/// Builds and runs `gesta-prose` with these arguments.
pub fn run(arguments: &[String]) -> Result<()> {
    let mut prose = Command::new(env!("CARGO"));
    prose.current_dir(root::folder()).args(["run", "--locked", "--quiet", "--package", "gesta-prose", "--"]);
    let status = prose.args(arguments).status().context("cargo")?;
    ensure!(status.success(), "the narrator does not pass its gate");
    Ok(())
}
