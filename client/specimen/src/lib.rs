//! What players really see: the shipped adventure played by a fixed script with fixed dice, and the [`gesta_app::Screen`] of
//! every page on the way. Only for tests of front ends: nothing that ships may depend on this crate.
//!
//! Use: [`screen`] for a page, [`specimens`] for all that is kept, [`Play`] to play on with other hands.

mod chapter;
mod play;
mod saves;
mod tour;

#[cfg(test)]
mod tests;

pub use chapter::{CHAPTER, Deed};
pub use play::{Play, SEAT, SEED};
pub use tour::{Specimen, fight, screen, specimens};
