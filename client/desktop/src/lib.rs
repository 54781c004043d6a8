//! Gesta in a window: draws [`gesta_app::Screen`] with egui in Bevy and sends [`gesta_app::Input`]. No rule, no game state,
//! no file but the one that says where the window stood. [`book`] draws and knows no Bevy; the plugins around it carry the session, the idling and the window.

pub mod book;

mod access;
mod adapter;
mod announce;
mod chords;
pub mod font;
mod idle;
mod pad;
mod place;
mod run;
mod session;
#[cfg(any(test, feature = "audio"))]
mod sound;
mod speaker;
mod startup;
mod unseen;
mod window;

pub use bevy_egui::egui::Event;
pub use run::{WindowCause, WindowError, WindowOptions, run};
pub use unseen::Unseen;

#[cfg(test)]
mod tests;
