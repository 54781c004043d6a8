//! The shipped game, read and told.

mod bodies;
mod company;
mod looking;
mod reading;
mod scenes;
mod telling;
