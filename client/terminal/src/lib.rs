//! Gesta in a terminal: draws [`gesta_app::Screen`] with ratatui and sends [`gesta_app::Input`]. No rule, no game state, no
//! file.

mod draw;
mod editor;
mod guard;
mod inbox;
pub mod jsonl;
mod keys;
mod look;
pub mod plain;
mod run;
mod state;
mod words;
mod wrap;

pub use guard::restore;
pub use run::{TerminalError, TerminalOptions, run};

#[cfg(test)]
mod tests;
