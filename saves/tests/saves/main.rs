//! The tests of saves, as one program.

mod crash;
mod damage;
mod golden;
mod keeping;
mod realm;
mod save;
mod story;
