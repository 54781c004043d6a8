//! A played game as a document to keep: Markdown, one HTML file, JSON. Pure: the turns that a seat was told come in, text goes
//! out. Reading saves and writing files is the binary's.
//!
//! The story is told by `gesta-app`, as it is when a save is opened, so that what is kept is what was read. Entry points:
//! [`Teller`], then [`Story::markdown`], [`Story::html`], [`Story::json`]. The JSON is described in `docs/export.md`.

mod html;
mod json;
mod markdown;
mod page;
mod story;
mod teller;
#[cfg(test)]
mod tests;
mod words;

pub use json::STORY_FORMAT;
pub use story::{Kind, Note, Part, Story, StoryTurn};
pub use teller::{Mark, Teller};
