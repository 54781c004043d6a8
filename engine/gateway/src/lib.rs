//! The gateway: talks to language models over HTTP, for the narrator, the interpreter and summaries. It streams, falls
//! back, waits, counts money, and gives up in time; what it brings is text that nobody has checked yet, and the game goes
//! on without it.
//!
//! It knows no rule and no world: a [`Request`] goes in, [`Event`]s come out. It is the only crate of the engine that opens
//! a socket, has a clock and has threads. A [`Provider`] sends one call; everything that is decided about calls stands
//! outside of it, in plain state machines to which time and chance are arguments.
//!
//! Invariants: a key is shown to nobody but its own origin. After the first visible text nobody else is asked. Whatever
//! can grow has a limit with a name.

mod event;
mod failure;
mod key;
mod origin;
mod provider;
mod request;
pub mod wire;

pub use event::{Event, Finish, Usage};
pub use failure::{Failure, Lateness, SAID_CHARS_MAX, Span};
pub use key::Key;
pub use origin::{Base, BaseError, Origin};
pub use provider::{
    ANSWER_BYTES_MAX, Answer, CONNECT_TIME, Call, Capabilities, ERROR_BYTES_MAX, Endpoint, EventStream,
    FRAME_BYTES_MAX, Habit, MODELS_MAX, OLLAMA_CONTEXT_TOKENS, Provider, Wire,
};
pub use request::{
    Block, Limits, Message, ModelName, NARRATION_CHARS_PER_SECOND_MIN, Patience, Preset, Purpose, Request, Role,
    Sampling, Schema,
};
