//! The tests of saves on a disk that fails, as a program of their own: the shim is the default VFS of the whole process.
//!
//! Plain `cargo test` runs small counts; `cargo xtask torture` sets the variables in `counts` and runs the large ones.

mod counts;
mod normal;
mod power;
mod rescue;
mod session;
#[path = "../saves/story.rs"]
mod story;
mod trouble;
