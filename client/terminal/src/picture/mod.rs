//! The last screen of a script as a picture: what the terminal would show, as an SVG that any browser draws.

mod strokes;
mod svg;

use crate::plain::lines::{self, Face};
use crate::unseen::{Unseen, theme_of};
use gesta_app::{Inks, Screen, Session};
use std::io::{self, BufRead};

/// Plays `session` line by line until the input ends, and draws the last screen in a terminal of so many columns and rows.
/// Where the player leaves the colours to the terminal, those of the dark theme are drawn.
///
/// # Errors
/// When `input` cannot be read.
pub fn of_last_screen<S: Session + ?Sized>(
    session: &mut S,
    input: impl BufRead + Send + 'static,
    (columns, rows): (u16, u16),
) -> io::Result<String> {
    let mut keeper = Keeper { seen: session.screen().clone() };
    lines::drive(session, input, &mut keeper)?;
    Ok(of_screen(&keeper.seen, (columns, rows)))
}

/// A screen as a picture.
pub fn of_screen(screen: &Screen, (columns, rows): (u16, u16)) -> String {
    let mut terminal = Unseen::new(columns, rows);
    terminal.draw(screen);
    let inks = Inks::of(theme_of(screen), screen.settings.colours);
    let (paper, text) = inks.map_or(((255, 255, 255), (0, 0, 0)), |inks| (inks.paper, inks.text));
    svg::of(terminal.buffer(), paper, text)
}

/// Remembers the newest screen on which nothing is awaited.
struct Keeper {
    seen: Screen,
}

impl<S: Session + ?Sized> Face<S> for Keeper {
    fn show(&mut self, session: &mut S) -> io::Result<()> {
        if !session.finished() && !session.screen().waiting {
            self.seen = session.screen().clone();
        }
        Ok(())
    }

    fn own_word(&mut self, _: &mut S, _: &str) -> io::Result<bool> {
        Ok(false)
    }

    fn too_long(&mut self, _: &mut S) -> io::Result<()> {
        Ok(())
    }

    fn ready(&mut self) -> io::Result<()> {
        Ok(())
    }

    fn line_taken(&mut self) {}
}
