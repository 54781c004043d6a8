//! A disk that fails, for the tests of saves: under a watched folder, each read and write of SQLite can be counted, refused,
//! cut short or recorded, and what was recorded gives the states that a power cut may leave. Nothing ships of it.
//!
//! What a program does with files by other means than SQLite is not seen: names that are given, files that are copied.
//!
//! # Entry points
//! - [`watch`] a folder; then [`Disk::fail`] and [`Disk::mend`], or [`Disk::record`] and [`Disk::take_trace`].
//! - [`crash`] makes one state of many out of an [`Image`] and a [`Trace`]; [`image`] and [`lay_out`] read and write folders.

mod crash;
mod disk;
mod shim;
mod trace;

pub use crash::{Dice, SECTOR_BYTES, crash};
pub use disk::{Disk, Fault, Plan, watch};
pub use trace::{Image, Step, Trace, image, lay_out};
