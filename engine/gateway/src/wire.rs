//! The four formats of the wire. All but `http` is pure: a [`Call`](crate::Call) in, a body out ([`Ask`]); bytes in, events
//! out ([`Decoder`]). Only `http` knows reqwest.
//!
//! `image` asks for pictures instead.
//!
//! A format is one file with the same four things: the body of a request, the frames of a stream, an answer in one piece,
//! and the list of models. `frames` splits bytes into frames, `refusal` reads errors, whatever the format.

mod anthropic;
mod ask;
mod decoder;
mod frames;
mod gemini;
mod grammar;
mod http;
mod image;
mod json;
mod ollama;
mod openai;
mod plain;
mod refusal;
mod schema;

pub use ask::{ANTHROPIC_CACHE_MARKS_MAX, Ask, Carrier};
pub use decoder::Decoder;
pub use http::{Http, Proxies};
