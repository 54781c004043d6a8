//! The shipped game, read and told.

mod bodies;
mod company;
mod looking;
mod numbers;
mod reading;
mod scenes;
mod telling;
