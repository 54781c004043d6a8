//! The tests of saves, as one program.

mod answers;
mod crash;
mod damage;
mod golden;
mod keeping;
mod migrate;
mod packs;
mod parts;
mod realm;
mod recall;
mod rescue;
mod save;
mod spoilt;
mod story;
mod trouble;
mod words;
