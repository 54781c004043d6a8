//! [`Input`]: what happens to the client: a player's doing, the table's updates, what effects brought.
//! [`Effect`]: what the client wants done outside itself.

use gesta_content::Language;
use gesta_content::id::PresetId;
use gesta_rules::Mode;
use gesta_table::{Request, Update};

/// Something that happened to the client.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// A line was written and sent: a number, a command, speech, a word for the program.
    Line(String),
    /// A choice or row was picked by its number.
    Pick(u8),
    /// A key or button asked for something.
    Act(Action),
    /// The table said something.
    Update(Box<Update>),
    /// A game was opened; a `Synced` follows.
    Opened(OpenGame),
    /// The saves that an [`Effect::ListSaves`] asked for.
    Saves(Vec<SaveRow>),
    /// An effect failed, or the link was lost: what happened and what to do, in the player's language.
    Trouble(String),
    /// The link is back after a loss.
    Back,
}

/// What keys and buttons ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Play now with a ready hero; on the title page, Enter.
    PlayNow,
    /// Go on with the last game.
    Continue,
    /// Show the saves.
    Saves,
    /// Show the keys and words of this page.
    Help,
    /// Show the journal.
    Journal,
    /// Show the terms of a choice's odds.
    Why,
    /// Take back the last turn.
    TakeBack,
    /// Pick a choice (only in hints: `1-9`).
    Choose,
    /// Send the line (only in hints: `Enter`).
    Send,
    /// Switch the language.
    Language,
    /// Go back to the page before.
    Back,
    /// Leave; the game is saved already.
    Quit,
}

/// A game that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenGame {
    /// The save's name, or the server's address.
    pub name: String,
    /// The seat that is played.
    pub seat: gesta_rules::SeatId,
    /// Whether the table is behind a network.
    pub remote: bool,
    /// The story so far, told again from the chronicle (oldest first); empty for a new game.
    pub past: Vec<gesta_table::Turn>,
}

/// A saved game, for lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveRow {
    /// Its name.
    pub name: String,
    /// The hero's name, place and game time, in the player's language, or what is wrong with the file.
    pub summary: String,
    /// When it was last played, in milliseconds since 1970.
    pub played_ms: i64,
}

/// Something that the client wants done outside itself.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a few a second, moved once; a box would only cost readers")]
pub enum Effect {
    /// Send a request over the link.
    Send(Request),
    /// List the saves, answered by [`Input::Saves`].
    ListSaves,
    /// Begin a new game, answered by [`Input::Opened`].
    NewGame {
        /// The ready hero (`None`: the first).
        preset: Option<PresetId>,
        /// How forgiving.
        mode: Mode,
    },
    /// Open a save (`None`: the last one played), answered by [`Input::Opened`].
    Open(Option<String>),
    /// The player reads another language from now on.
    Language(Language),
    /// Close the game and end the program.
    Quit,
}
