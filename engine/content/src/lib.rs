//! Typed packs: the text of files in, [`Content`] and [`Diagnostic`]s out.
//!
//! This crate knows what a pack may say. It knows no file system (the text of files is an argument), no world
//! and no rule: `gesta-rules` gives the data its meaning.
//!
//! Entry points: [`load`], [`Content`], for what the loader says [`render`], for the order of packs [`order`], and for
//! keeping what was loaded [`compile`].

#[macro_use]
mod kinds;

mod advice;
mod alias;
mod art;
mod calendar;
mod check;
mod clean;
mod code;
mod compiled;
mod content;
mod diagnostic;
mod dice;
mod digest;
pub mod id;
mod invisible;
mod language;
mod load;
pub mod model;
mod order;
mod pairs;
mod pictures;
mod render;
mod source;
mod text;

pub use art::{ART_BYTES_MAX, ART_COUNT_MAX, ART_FOLDER, ART_PIXELS_MAX, ART_SIDE_MAX, Art, ArtFile};
pub use calendar::Date;
pub use clean::{Cleaner, LINE_CHARS_MAX, MARKS_MAX, SanitizedText, TEXT_BYTES_MAX};
pub use code::Code;
pub use compiled::{compile, compiled_key};
pub use content::{Content, Hashes, Mechanics, PackInfo};
pub use diagnostic::{Diagnostic, Severity};
pub use dice::{DICE_COUNT_MAX, DICE_SIDES_MAX, DiceError, DiceExpr};
pub use digest::Digest;
pub use id::{Id, IdError, Name};
pub use invisible::is_invisible;
pub use language::{Language, UnknownLanguage};
pub use load::{load, nearest, order};
pub use order::{OrderReason, OrderStep};
pub use pictures::Pictures;
pub use render::{Format, render};
pub use source::{PICTURE_HEAD_BYTES, PackFiles, PictureFile};
pub use text::{TextArg, TextArgs, TextKey, Texts};

/// Most bytes of one file of a pack.
pub const FILE_BYTES_MAX: usize = 1 << 20;
/// Most files of a pack.
pub const FILES_MAX: usize = 4_096;
/// Most packs of one load.
pub const PACKS_MAX: usize = 256;
/// Most brackets in each other, in an entry or a manifest.
pub const NESTING_MAX: usize = 64;
/// Most bytes of entries that the patches of one load take apart, each verb counting its entry anew.
pub const PATCH_WORK_BYTES_MAX: usize = 16 << 20;
/// Most places of all packs together.
pub const PLACES_MAX: usize = 4_096;
/// Most entries of lore of all packs together.
pub const LORE_MAX: usize = 1_024;
/// Most words or phrases of one list of keys of lore.
pub const LORE_KEYS_MAX: usize = 24;
/// Most characters of one of them.
pub const LORE_KEY_CHARS_MAX: usize = 48;
/// How many characters are taken for a token, where text is measured for models.
pub const TOKEN_CHARS: usize = 4;
/// Most people and creatures of all packs together.
pub const BEINGS_MAX: usize = 16_384;
