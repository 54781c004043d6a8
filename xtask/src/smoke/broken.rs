//! A game that breaks while its window is open: it writes a report, says where that and the save are, and the save is whole.

use super::display::Display;
use super::game::{self, Game, Start};
use super::hands::Hands;
use super::{CLOSE_TIME, WINDOW_TIME, settled};
use anyhow::{Context, Result, ensure};
use std::path::Path;

/// What a game that broke ends with.
const EXIT_CODE: i32 = 101;
/// What nobody else should read.
const WRITTEN: &str = "my secret plan";

/// Breaks one. Only debug builds can be made to.
pub fn run(bin: &Path, display: &Display, out: &Path) -> Result<()> {
    if bin.components().any(|part| part.as_os_str() == "release") {
        println!("a release build is not broken on purpose");
        return Ok(());
    }
    let home = tempfile::tempdir()?;
    let start = Start::Breaking("broken");
    let mut game = Game::start(bin, home.path(), display.name(), out, start)?;
    let hands = Hands::on_window(display.name(), &mut game, WINDOW_TIME)?;
    settled(&mut game, &hands, out, None)?;
    hands.write_line(WRITTEN)?;
    let code = game.ends(CLOSE_TIME)?;
    let told = game.told()?;
    ensure!(code == Some(EXIT_CODE), "a game that broke ended with {code:?}: {told}");
    let reports = std::fs::read_dir(home.path().join("reports")).context("no folder of reports")?;
    let reports = reports.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    ensure!(reports.len() == 1, "one thing broke, and there are {} reports", reports.len());
    let report = crate::root::read(&reports[0])?;
    ensure!(!report.contains(WRITTEN), "the report holds what the player wrote: {report}");
    for named in [reports[0].as_path(), &home.path().join("saves/broken.gesta")] {
        ensure!(told.contains(&named.display().to_string()), "it does not say {}: {told}", named.display());
    }
    let (depth, _) = game::world(bin, home.path(), "broken")?;
    println!("a game that broke in its window told of {}; its save has depth {depth}", reports[0].display());
    Ok(())
}
