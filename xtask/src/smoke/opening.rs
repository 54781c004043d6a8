//! How long the window takes from the start of the program until it answers a key, and the memory that it has then.

use super::display::Display;
use super::game::{Game, Start};
use super::hands::Hands;
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::time::{Duration, Instant};

/// How often the window is opened; the median counts.
const OPENINGS: usize = 5;
/// The longest wait for the window, and for the letter.
const LIMIT: Duration = Duration::from_secs(60);
/// Between two looks.
const LOOK: Duration = Duration::from_millis(10);
/// How much of the picture a letter changes at the least, in millionths of its points.
const LETTER_MIN: usize = 20;

/// What opening the window takes.
pub struct Opening {
    /// From the start of the program until a letter that is struck is seen, in milliseconds.
    pub milliseconds: f64,
    /// The most memory that was resident then, in MiB.
    pub mib: f64,
}

/// Opens the window on a display of its own, with the renderer that the machine has.
pub fn measured(bin: &Path) -> Result<Opening> {
    let (display, home, out) = (Display::start()?, tempfile::tempdir()?, tempfile::tempdir()?);
    let mut opened = Vec::new();
    for _ in 0..OPENINGS {
        opened.push(once(bin, home.path(), &display, out.path())?);
    }
    opened.sort_by(|one, other| one.milliseconds.total_cmp(&other.milliseconds));
    let mib = opened.iter().map(|one| one.mib).fold(0.0, f64::max);
    let median = opened.get(OPENINGS / 2).context("nothing was opened")?;
    Ok(Opening { milliseconds: median.milliseconds, mib })
}

fn once(bin: &Path, home: &Path, display: &Display, out: &Path) -> Result<Opening> {
    let begin = Instant::now();
    let mut game = Game::start(bin, home, display.name(), out, Start::New)?;
    let hands = Hands::on_window(display.name(), &mut game, LIMIT)?;
    let page = seen(&mut game, || Ok(hands.picture()?).map(|now| now.check().is_ok().then_some(now)))?;
    hands.type_text("a")?;
    seen(&mut game, || Ok((hands.picture()?.changed_from(&page) >= LETTER_MIN).then_some(())))?;
    let milliseconds = begin.elapsed().as_secs_f64() * 1_000.0;
    let mib = game.resident_mib()?;
    hands.close_window()?;
    game.ends_well(LIMIT)?;
    Ok(Opening { milliseconds, mib })
}

fn seen<T>(game: &mut Game, look: impl Fn() -> Result<Option<T>>) -> Result<T> {
    let end = Instant::now() + LIMIT;
    loop {
        game.still_runs()?;
        if let Some(found) = look()? {
            return Ok(found);
        }
        ensure!(Instant::now() < end, "the window shows nothing new in {} s", LIMIT.as_secs());
        std::thread::sleep(LOOK);
    }
}
