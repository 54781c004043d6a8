//! The terminal's tests: pages as pictures in text, keys as a table, the loop with a session of their own.

mod answers;
mod drawn;
mod easel;
mod hands;
mod keys;
mod map;
mod pages;
mod real;
mod run;
mod sample;
mod stream;
mod terms;
