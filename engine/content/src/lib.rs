//! Typed packs: the text of files in, [`Content`] and [`Diagnostic`]s out.
//!
//! This crate knows what a pack may say. It knows no file system (the text of files is an argument), no world
//! and no rule: `gesta-rules` gives the data its meaning.
//!
//! Entry points: [`load`] and [`Content`].

mod content;
mod dice;
mod digest;
pub mod id;
mod language;
pub mod model;
mod pairs;
mod source;
mod text;

pub use content::{Content, Hashes, Mechanics, PackInfo};
pub use dice::{DICE_COUNT_MAX, DICE_SIDES_MAX, DiceError, DiceExpr};
pub use digest::Digest;
pub use id::{Id, IdError, Name};
pub use language::{Language, UnknownLanguage};
pub use source::PackFiles;
pub use text::{TextArg, TextArgs, TextKey, Texts};
