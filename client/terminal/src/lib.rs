//! Gesta in a terminal: draws [`gesta_app::Screen`] with ratatui and sends [`gesta_app::Input`]. No rule, no game state, no
//! file.

mod ascii;
mod depth;
mod draw;
mod editor;
mod guard;
mod inbox;
pub mod jsonl;
mod keys;
mod look;
mod pause;
pub mod picture;
mod pixels;
pub mod plain;
mod run;
mod small;
mod state;
mod unseen;
mod words;
mod wrap;

pub use ascii::{ascii, is_wanted as wants_ascii};
pub use depth::Depth;
pub use guard::restore;
pub use pixels::may_ask as may_ask_for_pictures;
pub use run::{TerminalError, TerminalOptions, run};
pub use unseen::Unseen;

#[cfg(test)]
mod tests;
