//! Gesta in a terminal: draws [`gesta_app::Screen`] with ratatui and sends [`gesta_app::Input`]. No rule, no game state, no
//! file.

mod depth;
mod draw;
mod editor;
mod guard;
mod inbox;
pub mod jsonl;
mod keys;
mod look;
pub mod picture;
pub mod plain;
mod run;
mod state;
mod stream;
mod words;
mod wrap;

pub use depth::Depth;
pub use guard::restore;
pub use run::{TerminalError, TerminalOptions, run};

#[cfg(test)]
mod tests;
