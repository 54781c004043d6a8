//! The first chapter as decisions, for tests that make them with different hands: by keys, by the mouse, by lines.

use gesta_app::Action;

/// What is decided: a row by its words, with the line that says the same; or something that the program is asked for, with
/// its key and its line.
#[derive(Clone, Copy, Debug)]
pub enum Deed {
    /// The label of the row, and the line.
    Row(&'static str, &'static str),
    /// The action, its key (`F4`, `Esc`, `Ctrl-R`), and the line.
    Ask(Action, &'static str, &'static str),
}

const MAP: Deed = Deed::Ask(Action::Map, "F4", "map");
const BACK: Deed = Deed::Ask(Action::Back, "Esc", "b");
const GO_ON: Deed = Deed::Ask(Action::Accept, "Enter", "");
const TAKE_BACK: Deed = Deed::Ask(Action::TakeBack, "Ctrl-R", "u");

/// From the road to the contract, with a look at the map and a step that is taken back.
pub const CHAPTER: [Deed; 24] = [
    Deed::Row("Put your shoulder to the cart and lift the wheel out", "lift wheel"),
    Deed::Row("Talk to Itria", "talk itria"),
    Deed::Row("Find something to look at on the other side of the road.", "find something to look at"),
    MAP,
    BACK,
    Deed::Row("Talk to Badore Sechi", "talk badore"),
    Deed::Row("\"I'll ride.\"", "I'll ride"),
    Deed::Row("Ride on, and get down in the square.", "get down in the square"),
    Deed::Row("Go into the bowl-house", "go bowl-house"),
    Deed::Row("Leaf back through the bowl book", "2"),
    TAKE_BACK,
    Deed::Row("Talk to Mialina Tolu", "talk mialina"),
    Deed::Row("\"What is it that you count?\"", "what is it that you count"),
    Deed::Row("\"Who has the key to the gate?\"", "who has the key to the gate"),
    Deed::Row("\"I understand.\"", "I understand"),
    Deed::Row("Go out to the square", "go square"),
    Deed::Row("Go up into the arcade of hours", "go arcade"),
    MAP,
    BACK,
    Deed::Row("Talk to Efis Corrias", "talk efis"),
    Deed::Row("\"Why did they shut it?\"", "why did they shut it"),
    Deed::Row("\"About the sixty.\"", "about the sixty"),
    Deed::Row("\"Done. What else do I take?\"", "done. give me the key"),
    GO_ON,
];
