//! `cargo xtask smoke-desktop`: plays a few turns in the window, as a player would with a keyboard, and looks at the pictures,
//! the save, the processor time and the exit code. Everything waits with a limit, and only processes started here are ended.

mod broken;
mod close;
mod display;
mod game;
mod hands;
mod opening;
mod picture;
mod process;
mod same;
mod tour;

pub use opening::measured;

use crate::root;
use anyhow::{Context, Result, bail, ensure};
use display::Display;
use game::{Game, Start};
use hands::Hands;
use picture::Picture;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Programs that must be there, and where Debian has them.
const TOOLS: [(&str, &str); 4] =
    [("Xvfb", "xvfb"), ("xdotool", "xdotool"), ("import", "imagemagick"), ("convert", "imagemagick")];

/// The name of the game that is played.
const NAME: &str = "smoke";
const WINDOW_TIME: Duration = Duration::from_secs(90);
const CHANGE_TIME: Duration = Duration::from_secs(45);
const CLOSE_TIME: Duration = Duration::from_secs(10);
const IDLE_TIME: Duration = Duration::from_secs(10);
/// The share of one processor that a still page may take, in percent. The bar is 2; software drawing on a shared machine
/// needs room.
const IDLE_PERCENT_MAX: f64 = 5.0;
/// How much of the picture a turn changes at the least, in millionths of its points.
const CHANGE_MIN: usize = 1_000;

/// The picture that shows what came of it, and what is written.
const TURNS: [(&str, &str); 3] = [("2-looked", "look"), ("3-written", "lift the wheel"), ("4-picked", "1")];

/// Plays, and says what was seen.
pub fn run(bin: Option<PathBuf>, out: Option<PathBuf>) -> Result<()> {
    let bin = bin.unwrap_or_else(|| root::target().join("debug/gesta"));
    ensure!(bin.is_file(), "{} is not there; build it: cargo build -p gesta", bin.display());
    tools()?;
    let out = out.unwrap_or_else(|| root::target().join("smoke-desktop"));
    std::fs::create_dir_all(&out).with_context(|| format!("{} cannot be made", out.display()))?;
    let home = tempfile::tempdir().context("no temporary folder")?;
    let display = Display::start()?;
    println!("display {}, output in {}", display.name(), out.display());
    let mut game = Game::start(&bin, home.path(), display.name(), &out, Start::Named(NAME))?;
    let seen = play(&mut game, &display, &out);
    let told = game.told()?;
    // What the game said explains most of what can go wrong.
    seen.with_context(|| format!("the game said: {}", told.trim()))?;
    ensure!(!told.contains("panicked"), "the game panicked: {told}");
    drop(game);
    same::run(&bin, &display, &out)?;
    broken::run(&bin, &display, &out)?;
    tour::run(&bin, &display, &out)?;
    println!("smoke-desktop: good");
    Ok(())
}

/// Fails unless the programs that it takes are installed.
pub fn tools() -> Result<()> {
    for (tool, package) in TOOLS {
        ensure!(process::is_installed(tool), "{tool} is not installed (Debian: apt-get install {package})");
    }
    Ok(())
}

fn play(game: &mut Game, display: &Display, out: &Path) -> Result<()> {
    let hands = Hands::on_window(display.name(), game, WINDOW_TIME)?;
    let mut shown = settled(game, &hands, out, None)?;
    shown.check().context("the first picture")?;
    shown.keep(&out.join("1-opened.png"))?;
    for (name, line) in TURNS {
        hands.write_line(line)?;
        shown = settled(game, &hands, out, Some(&shown)).with_context(|| name.to_owned())?;
        shown.check().with_context(|| name.to_owned())?;
        shown.keep(&out.join(format!("{name}.png")))?;
        println!("{name}: the picture changed");
    }
    let idle = game.processor_percent(IDLE_TIME)?;
    println!("still page: {idle:.1} % of a processor over {} s", IDLE_TIME.as_secs());
    ensure!(idle <= IDLE_PERCENT_MAX, "a still page takes {idle:.1} % of a processor, more than {IDLE_PERCENT_MAX} %");
    hands.close_window()?;
    game.ends_well(CLOSE_TIME)?;
    let (fresh, depth, replayed) = (game.fresh_depth()?, game.depth(NAME)?, game.replayed_depth(NAME)?);
    ensure!(depth > fresh, "nothing that was typed reached the save: it has depth {depth}, as a new game has");
    ensure!(replayed == depth, "the replay has depth {replayed}, the save {depth}");
    println!("closed with exit code 0; the save has depth {depth}, a new game {fresh}; replayed to {replayed}");
    Ok(())
}

/// Waits until the picture differs from `before` (or is not empty) and stands still.
fn settled(game: &mut Game, hands: &Hands, out: &Path, before: Option<&Picture>) -> Result<Picture> {
    let end = Instant::now() + CHANGE_TIME;
    let mut last: Option<Picture> = None;
    loop {
        game.still_runs()?;
        let now = hands.picture()?;
        let changed = before.map_or_else(|| now.check().is_ok(), |before| now.changed_from(before) >= CHANGE_MIN);
        let still = last.as_ref().is_some_and(|last| now.changed_from(last) < CHANGE_MIN);
        if changed && still {
            return Ok(now);
        }
        if Instant::now() > end {
            now.keep(&out.join("stuck.png"))?;
            match changed {
                true => bail!("the picture does not come to rest in {} s; see stuck.png", CHANGE_TIME.as_secs()),
                false => bail!("the picture does not change in {} s; see stuck.png", CHANGE_TIME.as_secs()),
            }
        }
        last = Some(now);
        std::thread::sleep(Duration::from_millis(500));
    }
}
