//! The shipped game, read and told.

mod bodies;
mod company;
mod looking;
mod numbers;
mod reading;
mod scenes;
mod short;
mod stage;
mod telling;
