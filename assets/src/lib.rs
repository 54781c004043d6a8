//! The packs and interface texts that stand inside the program, and packs read from folders.
//!
//! This crate reads files and says nothing of what they mean: that is `gesta-content`.
//!
//! Entry points: [`shipped`], [`shipped_content`], [`read_folder`], [`locale`].

mod folder;
mod shipped;

pub use folder::{PACK_BYTES_MAX, ReadPackError, read_folder};
pub use shipped::{BrokenPacks, locale, shipped, shipped_content};
