//! Hands and eyes on the window: keys by xdotool, pictures by ImageMagick.

use super::close;
use super::game::Game;
use super::picture::Picture;
use super::process::output;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// What the window is called.
const TITLE: &str = "^Gesta$";

/// A window under our hands.
pub struct Hands {
    display: String,
    window: String,
}

impl Hands {
    /// Waits for the game's window and gives it the keyboard.
    pub fn on_window(display: &str, game: &mut Game, limit: Duration) -> Result<Hands> {
        let end = Instant::now() + limit;
        loop {
            game.still_runs()?;
            let mut hands = Hands { display: display.to_owned(), window: String::new() };
            // No window yet is an error to xdotool.
            let found = hands.xdotool(&["search", "--onlyvisible", "--name", TITLE]).unwrap_or_default();
            if let Some(window) = found.lines().next() {
                hands.window = window.to_owned();
                hands.xdotool(&["windowfocus", window])?;
                return Ok(hands);
            }
            if Instant::now() > end {
                bail!("there is no window in {} s", limit.as_secs());
            }
            std::thread::sleep(Duration::from_millis(250));
        }
    }

    /// Types a text.
    pub fn type_text(&self, text: &str) -> Result<()> {
        self.xdotool(&["type", "--delay", "40", text]).map(drop)
    }

    /// Types a line and sends it.
    pub fn write_line(&self, line: &str) -> Result<()> {
        self.type_text(line)?;
        self.xdotool(&["key", "Return"]).map(drop)
    }

    /// Closes the window as its button does.
    pub fn close_window(&self) -> Result<()> {
        let window = self.window.parse().with_context(|| format!("{} is no window", self.window))?;
        close::ask(&self.display, window)
    }

    /// What the window shows; `file` is used for a moment.
    pub fn picture(&self, file: &Path) -> Result<Picture> {
        let target = format!("ppm:{}", file.display());
        let arguments = ["-window", &self.window, "-depth", "8", &target];
        output(Command::new("import").env("DISPLAY", &self.display).args(arguments))?;
        let bytes = std::fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
        std::fs::remove_file(file)?;
        Picture::read(&bytes).context("a picture that is no PPM")
    }

    fn xdotool(&self, arguments: &[&str]) -> Result<String> {
        output(Command::new("xdotool").env("DISPLAY", &self.display).args(arguments))
    }
}
