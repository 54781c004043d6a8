//! The terminal: a key, and the frame that answers it, with a long story behind.

use crate::measure::{Line, seconds};
use crate::story::long_story;
use anyhow::Result;
use gesta_terminal::Unseen;

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let screen = long_story();
    let mut terminal = Unseen::new(160, 50);
    terminal.draw(&screen);
    let one = seconds(|| {
        let sent = terminal.press(&screen, 'a');
        debug_assert!(sent.is_none(), "a letter is written, not sent");
        terminal.draw(&screen);
    });
    Ok(vec![Line::at_most("a key to the frame that shows it, 2,000 passages", one * 1_000.0, "ms", 10.0)])
}
