//! The `gesta` binary, as a library so that tests can reach its parts: the command line, the shell that carries out what the
//! client's state asks for, the saved games and packs of this machine.
//!
//! No rule and no drawing: those are in `gesta-rules` and in the front ends.

mod answers;
pub mod args;
mod artist;
mod chance;
mod changes;
pub mod commands;
pub mod crash;
pub mod failure;
pub mod folders;
mod library;
mod moment;
mod narrators;
mod outfile;
mod packs;
mod past;
pub mod play;
mod script;
pub mod setup;
mod shell;
mod stories;
mod trouble;
mod words;
