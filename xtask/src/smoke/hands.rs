//! Hands and eyes on the window: keys by xdotool, pictures from the display.

use super::close;
use super::game::Game;
use super::picture::Picture;
use super::process::output;
use anyhow::{Context, Result, bail};
use std::process::Command;
use std::time::{Duration, Instant};
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat};

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
            std::thread::sleep(Duration::from_millis(20));
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

    /// Presses a key: `F4`, `Escape`, `ctrl+p`.
    pub fn press(&self, key: &str) -> Result<()> {
        self.xdotool(&["key", key]).map(drop)
    }

    /// What the window shows.
    pub fn picture(&self) -> Result<Picture> {
        let (server, _) = x11rb::connect(Some(&self.display)).context("no connection to the display")?;
        let window = self.window.parse().with_context(|| format!("{} is no window", self.window))?;
        let size = server.get_geometry(window)?.reply()?;
        let all = server.get_image(ImageFormat::Z_PIXMAP, window, 0, 0, size.width, size.height, u32::MAX)?.reply()?;
        let picture = Picture::of_bgrx(size.width.into(), size.height.into(), &all.data);
        picture.with_context(|| format!("a picture of {} bytes for {}x{}", all.data.len(), size.width, size.height))
    }

    fn xdotool(&self, arguments: &[&str]) -> Result<String> {
        output(Command::new("xdotool").env("DISPLAY", &self.display).args(arguments))
    }
}
