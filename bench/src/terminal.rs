//! The terminal: a key, and the frame that answers it, with a long story behind.

use crate::measure::{Line, seconds};
use anyhow::Result;
use gesta_app::{Choice, Page, Passage, PassageKind, Prompt, Screen};
use gesta_content::Language;
use gesta_terminal::Unseen;

/// How many passages the story has.
const PASSAGES: u64 = 2_000;

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

/// A story of passages as they are told: deeds, rolls, and prose of three sentences.
fn long_story() -> Screen {
    const PROSE: &str = "The bowl goes down like a coin and she tips it without looking. Outside somebody counts your steps \
        across the square, aloud, and reaches forty-one. Then the shade moves up by one chair, and the talk with it.";
    let passage = |id: u64| {
        let (kind, text) = match id % 4 {
            0 => (PassageKind::You, "Put your shoulder to the cart and lift the wheel out"),
            1 => (PassageKind::Roll, "d20 11  +3 Strength  +2 athletics  = 16 vs 12   success by 4"),
            _ => (PassageKind::Prose, PROSE),
        };
        Passage { id, kind, text: text.to_owned() }
    };
    let choice = |number: u8| Choice {
        number,
        label: "Take the path up the dry wash".to_owned(),
        chance: None,
        detail: String::new(),
        marked: false,
    };
    let mut screen = Screen::empty(Language::En);
    screen.page = Page::Story;
    screen.story = (1..=PASSAGES).map(passage).collect();
    screen.choices = (1..=9).map(choice).collect();
    screen.prompt = Some(Prompt { placeholder: "What do you do?".to_owned() });
    screen
}
