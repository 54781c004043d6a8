//! The shipped game, read and told.

mod reading;
mod scenes;
mod telling;
