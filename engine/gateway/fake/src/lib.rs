//! A provider of language models that follows a script: a real HTTP/1.1 server on the loopback that speaks the four formats
//! of the gateway, well and badly. Nothing ships of it. What a model would say is an argument; there is no model here.
//!
//! # Entry points
//! - [`Fake::start`] with a list of [`Reply`]s or a function from what arrived ([`Seen`]) to a [`Reply`].
//! - [`Fake::requests`], [`Fake::until`]: what arrived, and when each client left.
//! - [`CATALOGUE`]: every way to answer that has a name, for tests that go through all of them and for trying by hand.
//!
//! It writes its HTTP itself, because no server library would send what broken servers send.

mod catalogue;
mod fake;
mod format;
mod http;
mod script;
mod seen;
mod serve;
mod speak;
mod steps;

pub use catalogue::{CATALOGUE, Named, named};
pub use fake::{CONNECTIONS_MAX, Config, Fake, LIFE_MAX};
pub use format::Format;
pub use http::{BODY_BYTES_MAX, HEAD_BYTES_MAX};
pub use script::{Fault, Finish, Manner, Refusal, Reply, Say, Script, Tokens};
pub use seen::{Ended, How, Seen};
pub use steps::Step;
