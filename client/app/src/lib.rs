//! The client's own state: [`Input`] → [`App::update`] → [`Effect`]s, and [`App::screen`] → [`Screen`]. No toolkit, no async,
//! no file: front ends draw and send, the binary carries out effects.

mod input;
mod screen;
mod session;

pub use input::{Action, Effect, Input, OpenGame, SaveRow};
pub use screen::{Chance, Choice, Fact, Hint, Notice, Page, Passage, PassageKind, Prompt, Screen, Tone};
pub use session::{Session, Waker};
