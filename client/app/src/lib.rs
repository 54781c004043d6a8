//! The client's own state: [`Input`] → [`App::update`] → [`Effect`]s, and [`App::screen`] → [`Screen`]. No toolkit, no async,
//! no file: front ends draw and send, the binary carries out effects.

mod input;
mod screen;
mod session;

mod ids;
mod locale;
mod word;

mod app;
mod game;

mod acting;
mod answers;
mod deed;
mod pages;
mod refusal;
mod typing;
mod updates;

#[cfg(test)]
mod tests;

pub use app::{App, AppOptions, LINES_WAITING_MAX, STORY_PASSAGES_MAX, Start};
pub use input::{Action, Effect, Input, OpenGame, SaveRow};
pub use locale::Locale;
pub use screen::{Chance, Choice, Fact, Hint, Notice, Page, Passage, PassageKind, Prompt, Screen, Tone};
pub use session::{Session, Waker};
