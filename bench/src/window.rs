//! The window: a key, and the frame that answers it, with a long story behind. What the graphics card does is not in it.

use crate::measure::{Line, seconds};
use crate::story::long_story;
use anyhow::{Result, ensure};
use gesta_desktop::{Event, Unseen};

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let screen = long_story();
    let mut window = Unseen::new([1_280.0, 800.0]);
    // Fonts and measures come with the first frames.
    for _ in 0..3 {
        window.frame(&screen, Vec::new());
    }
    let mut triangles = 0;
    let one = seconds(|| (_, triangles) = window.frame(&screen, vec![Event::Text("a".to_owned())]));
    ensure!(window.line().starts_with("aa") && triangles > 1_000, "nothing was drawn: {triangles} triangles");
    Ok(vec![Line::at_most("window: a key to its frame, 2,000 passages", one * 1_000.0, "ms", 10.0)])
}
