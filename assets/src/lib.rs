//! The packs and interface texts that stand inside the program, and packs read from folders.
//!
//! This crate reads files and says nothing of what they mean: that is `gesta-content`.
//!
//! Entry points: [`shipped`], [`shipped_content`] or, kept between starts, [`shipped_content_cached`]; [`read_folder`],
//! [`locale`]; [`read_art`] for a picture of a pack when it is to be seen.

mod art;
mod cache;
mod folder;
mod shipped;

pub use art::read_art;
pub use cache::{CACHED_BYTES_MAX, CACHED_FILES_MAX, content_cached, shipped_content_cached};
pub use folder::{PACK_BYTES_MAX, ReadPackError, read_folder};
pub use shipped::{BrokenPacks, locale, shipped, shipped_content, shipped_content_of};
