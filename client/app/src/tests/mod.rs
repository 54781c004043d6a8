//! Tests of the client's state: sessions over a hand-made table, readings, random inputs, the interface's texts.

mod ease;
mod hostile;
mod locale;
mod narration;
mod pages;
mod parts;
mod queue;
mod random;
mod reviewing;
mod sessions;
pub(crate) mod stage;
mod terms;
mod title;
mod trace;
mod whole;
