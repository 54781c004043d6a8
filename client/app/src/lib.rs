//! The client's own state: [`Input`] → [`App::update`] → [`Effect`]s, and [`App::screen`] → [`Screen`]. No toolkit, no async,
//! no file: front ends draw and send, the binary carries out effects.

mod action;
mod detail;
mod input;
mod screen;
mod session;
mod settings;
mod sounds;
mod stream;

mod ids;
mod kept;
mod keys;
mod locale;
mod word;

mod app;
mod chart;
mod cleaning;
mod completion;
mod facts;
mod game;
mod going;
mod inks;
mod journey;
mod log;
mod making;
mod meaning;
mod narration;
mod reviewing;
mod stories;
mod terms;

mod acting;
mod answers;
mod asking;
mod deed;
mod exits;
mod pages;
mod parts;
mod questions;
mod quoting;
mod refusal;
mod summing;
mod trace;
mod typing;
mod updates;

#[cfg(test)]
mod tests;

pub use action::Action;
pub use app::{App, AppOptions, LINES_WAITING_MAX, STORY_PASSAGES_MAX, Start};
pub use completion::{Completion, completions};
pub use detail::{
    AuditSeen, AuditSide, BandSeen, BranchRow, Comparison, Detail, Figure, ItemSeen, MAP_COLUMNS_MAX, MapEdge,
    MapGraph, MapNode, Member, ObjectiveRow, QuestMark, QuestRow, RolledSeen, SavedGame, Section, SheetRow, TurnRow,
};
pub use facts::roll_facts;
pub use inks::{Inks, Rgb};
pub use input::{
    Effect, ExportForm, FoundRow, Input, Narrated, NarratorRow, NewGame, NewHero, NoteRow, OpenGame, SaveRow,
};
pub use kept::{KeptProse, Past};
pub use keys::{KeyFault, Keys};
pub use locale::Locale;
pub use parts::KeptPart;
pub use screen::{
    Chance, Choice, Fact, Hint, KeyOf, Notice, Page, Passage, PassageKind, Prompt, RollSeen, Screen, SentenceSeen,
    TermSeen, Tone,
};
pub use session::{Painter, Session, Waker};
pub use settings::{Colours, FONT_NAME_BYTES_MAX, Pictures, Settings, TEXT_PERCENT, TextSpeed, Theme};
pub use sounds::{Ambience, Sounds};
pub use stories::{StoryElsewhere, StoryTexts};
pub use stream::{STEP, Stream, flows};
