//! The packs and interface texts that stand inside the program, and packs read from folders.
//!
//! This crate reads files and says nothing of what they mean: that is `gesta-content`.
//!
//! Entry points: [`shipped`], [`shipped_content`] or, kept between starts, [`shipped_content_cached`]; [`read_folder`],
//! [`locale`].

mod cache;
mod folder;
mod shipped;

pub use cache::{CACHED_BYTES_MAX, CACHED_FILES_MAX, content_cached, shipped_content_cached};
pub use folder::{PACK_BYTES_MAX, ReadPackError, read_folder};
pub use shipped::{BrokenPacks, locale, shipped, shipped_content, shipped_content_of};
