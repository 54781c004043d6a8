//! [`Story`]: a game as it was told to one seat, as plain data.

use gesta_app::PassageKind;
use gesta_content::id::{EndingId, PlaceId};
use gesta_content::{Digest, Language, PackInfo};
use gesta_rules::{CutEvent, SeatId};

/// A game as it was told to one seat. Made by [`crate::Teller`].
#[derive(Clone, Debug)]
pub struct Story {
    /// The save's name.
    pub save: String,
    /// The language of all words.
    pub language: Language,
    /// The scenario's title.
    pub title: String,
    /// Name of the hero; empty for who only watched.
    pub hero: String,
    /// Whom it was told to.
    pub seat: SeatId,
    /// The packs that it is told with.
    pub packs: Vec<PackInfo>,
    /// Hash of their mechanics.
    pub mechanics: Digest,
    /// What was told before the first turn.
    pub opening: Vec<Part>,
    /// The turns, oldest first.
    pub turns: Vec<StoryTurn>,
    /// How the story ended.
    pub ending: Option<EndingId>,
    /// The player's own notes.
    pub notes: Vec<Note>,
}

/// One turn.
#[derive(Clone, Debug)]
pub struct StoryTurn {
    /// How many events deep the game is after it.
    pub depth: u64,
    /// The number of its last event in the file, and that event's hash.
    pub seq: i64,
    /// Hash of that event.
    pub hash: Digest,
    /// Whose command it was; `None`: the table's own.
    pub by: Option<SeatId>,
    /// Game time after it, in seconds since the game began.
    pub tick: u64,
    /// The same as the story says it: "Day 1, 21:40".
    pub clock: String,
    /// Where the hero is after it.
    pub place: Option<PlaceId>,
    /// What the player did, in the words of the choice; empty for the turns of others.
    pub did: String,
    /// What the player wrote, where it was written.
    pub wrote: Option<String>,
    /// The model that told it, by its narrator's name; `None`: the built-in narrator.
    pub narrator: Option<String>,
    /// What happened, as far as the seat may know.
    pub events: Vec<CutEvent>,
    /// What was told.
    pub parts: Vec<Part>,
}

/// A passage of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What it is.
    pub kind: Kind,
    /// The words.
    pub text: String,
}

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The name of a story, a place, an ending.
    Heading,
    /// The narrator.
    Prose,
    /// What the player did or said.
    You,
    /// A roll with its terms.
    Roll,
    /// What somebody else says or does.
    Others,
    /// How things stood in numbers.
    Status,
}

impl Kind {
    /// The kind of a passage on screen; `None` for what the program itself says, which is no part of the story.
    pub(crate) fn of(kind: PassageKind) -> Option<Kind> {
        Some(match kind {
            PassageKind::Heading => Kind::Heading,
            PassageKind::Prose => Kind::Prose,
            PassageKind::You => Kind::You,
            PassageKind::Roll => Kind::Roll,
            PassageKind::Others => Kind::Others,
            PassageKind::Status => Kind::Status,
            PassageKind::Notice => return None,
        })
    }

    /// Its name in JSON, the same as in the lines for machines.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Heading => "heading",
            Kind::Prose => "prose",
            Kind::You => "you",
            Kind::Roll => "roll",
            Kind::Others => "others",
            Kind::Status => "status",
        }
    }
}

/// Something that the player wrote down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// How many events deep the game is at the event that it stands at.
    pub depth: u64,
    /// The number of that event in the file.
    pub seq: i64,
    /// When it was written, in milliseconds since 1970.
    pub wall_ms: i64,
    /// The words.
    pub text: String,
}
