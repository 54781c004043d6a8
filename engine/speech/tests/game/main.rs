//! The shipped game, read and told.

mod company;
mod reading;
mod scenes;
mod telling;
