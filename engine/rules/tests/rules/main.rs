//! The rules, tried on the shipped packs.

mod effects;
mod fights;
mod golden;
mod leaks;
mod odds;
mod party;
mod play;
mod secrecy;
mod story;
