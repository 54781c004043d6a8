//! One save, played in the window and line by line in turn: it stays one chronicle, with the world that the same deeds give
//! when all of them are written as lines.

use super::display::Display;
use super::game::{self, Game, Start};
use super::hands::Hands;
use super::{CLOSE_TIME, WINDOW_TIME, settled};
use anyhow::{Context, Result, ensure};
use std::path::Path;

/// What is done, in turn in the window and in lines.
const DEEDS: [&str; 4] = ["lift the wheel", "talk to Itria", "1", "take the path up the dry wash"];

/// Plays both ways and compares.
pub fn run(bin: &Path, display: &Display, out: &Path) -> Result<()> {
    let (turned, plain) = (tempfile::tempdir()?, tempfile::tempdir()?);
    for (at, deed) in DEEDS.into_iter().enumerate() {
        let start = if at == 0 { Start::Named("same") } else { Start::Continue };
        if at % 2 == 0 {
            in_window(bin, turned.path(), display, out, start, deed)
                .with_context(|| format!("{deed}, in the window"))?;
        } else {
            game::in_lines(bin, turned.path(), start, &[deed])?;
        }
    }
    game::in_lines(bin, plain.path(), Start::Named("same"), &DEEDS)?;
    let (one, other) = (game::world(bin, turned.path(), "same")?, game::world(bin, plain.path(), "same")?);
    ensure!(one == other, "played in turn the save is {one:?}, in lines alone {other:?}");
    println!("one save in the window and in lines by turns: depth {}, the same world", one.0);
    Ok(())
}

fn in_window(bin: &Path, home: &Path, display: &Display, out: &Path, start: Start, deed: &str) -> Result<()> {
    let mut game = Game::start(bin, home, display.name(), out, start)?;
    let hands = Hands::on_window(display.name(), &mut game, WINDOW_TIME)?;
    let before = settled(&mut game, &hands, out, None)?;
    hands.write_line(deed)?;
    settled(&mut game, &hands, out, Some(&before))?;
    hands.close_window()?;
    game.ends_well(CLOSE_TIME)
}
