//! The shipped game, read and told.

mod agrees;
mod answering;
mod answers;
mod bodies;
mod checking;
mod company;
mod listed;
mod looking;
mod memory;
mod numbers;
mod order;
mod reading;
mod refusing;
mod scenes;
mod short;
mod spoilt;
mod spoken;
mod stage;
mod telling;
mod turns;
