//! From free text to commands, from events to prose, in the languages of the packs.
//!
//! This crate is pure: text in, text out. It sees a seat's `View`, the events that were cut for that seat and the packs' words,
//! and nothing else, so nothing that it writes can know more than the seat does. It decides nothing: what it reads out of
//! a text is a command that the rules may still refuse.
//!
//! Entry points: [`Words`] (labels, odds, refusals), [`interpret`] (free text), [`Narrator`] (events), [`describe`] (looking),
//! [`prompt`] (what a model is told).

mod check;
mod every;
mod look;
mod noun;
pub mod prompt;
mod read;
mod recap;
mod tell;
mod words;

pub use check::{Check, Deed, Fault, FaultKind, Lore, Person, Presence, Scene, Verdict, sentences};
pub use every::commands_of;
pub use gesta_content::{Cleaner, SanitizedText};
pub use look::{LookAt, describe};
pub use noun::{Gender, Noun, capital};
pub use read::{Answer, Meta, Reading, Referents, TEXT_CHARS_MAX, answer_in, as_said, interpret};
pub use recap::{Point, points, summed_up};
pub use tell::{Happened, Narrator, Selected, Span, Told, ToldKind};
pub use words::{ChanceText, Words};
