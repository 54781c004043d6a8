//! Gesta in a window: draws [`gesta_app::Screen`] with egui in Bevy and sends [`gesta_app::Input`]. No rule, no game state,
//! no file. [`book`] draws and knows no Bevy; the plugins around it carry the session, the idling and the window.

pub mod book;

mod adapter;
mod chords;
mod idle;
mod run;
mod session;
mod startup;
mod window;

pub use run::{WindowCause, WindowError, WindowOptions, run};

#[cfg(test)]
mod tests;
