//! A long story, as the front ends get it.

use gesta_app::{Choice, Page, Passage, PassageKind, Prompt, Screen};
use gesta_content::Language;

/// How many passages it has.
const PASSAGES: u64 = 2_000;

/// A story of passages as they are told: deeds, rolls, and prose of three sentences.
pub fn long_story() -> Screen {
    const PROSE: &str = "The bowl goes down like a coin and she tips it without looking. Outside somebody counts your steps \
        across the square, aloud, and reaches forty-one. Then the shade moves up by one chair, and the talk with it.";
    let passage = |id: u64| {
        let (kind, text) = match id % 4 {
            0 => (PassageKind::You, "Put your shoulder to the cart and lift the wheel out"),
            1 => (PassageKind::Roll, "d20 11  +3 Strength  +2 athletics  = 16 vs 12   success by 4"),
            _ => (PassageKind::Prose, PROSE),
        };
        Passage { id, kind, text: text.into() }
    };
    let choice = |number: u8| Choice {
        number,
        label: "Take the path up the dry wash".to_owned(),
        chance: None,
        detail: String::new(),
        marked: false,
        markable: false,
        picture: None,
    };
    let mut screen = Screen::empty(Language::En);
    screen.page = Page::Story;
    screen.story = (1..=PASSAGES).map(passage).collect();
    screen.choices = (1..=9).map(choice).collect();
    screen.prompt = Some(Prompt { placeholder: "What do you do?".to_owned() });
    screen
}
