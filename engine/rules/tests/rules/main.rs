//! The rules, tried on the shipped packs.

mod golden;
mod odds;
mod play;
mod secrecy;
mod story;
