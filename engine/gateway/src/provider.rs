//! The seam to whoever answers: [`Provider`] sends one [`Call`] and gives a stream of decoded events. What is tried
//! again, where, and for how long is decided outside of it.

use crate::event::Event;
use crate::failure::Failure;
use crate::key::Key;
use crate::origin::Base;
use crate::request::{Request, Sampling};
use futures_core::Stream;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

/// How long a connection may take to be made, part of the time to the first token.
pub const CONNECT_TIME: Duration = Duration::from_secs(5);
/// The longest line or event of a stream that an adapter reads.
pub const FRAME_BYTES_MAX: usize = 256 * 1024;
/// The longest answer that an adapter reads, with all that stands around the text.
pub const ANSWER_BYTES_MAX: usize = 4 * 1024 * 1024;
/// The longest answer that holds a picture: sixteen million letters are one of twelve million bytes.
pub const IMAGE_BYTES_MAX: usize = 16 * 1024 * 1024;
/// The longest error page that an adapter reads.
pub const ERROR_BYTES_MAX: usize = 16 * 1024;
/// Names that are kept of a provider's list of models.
pub const MODELS_MAX: usize = 1_000;

/// The events of one call.
pub type EventStream = Pin<Box<dyn Stream<Item = Event> + Send>>;
/// A result to be waited for.
pub type Answer<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Whoever answers calls. One value serves all providers over HTTP; tests have their own.
///
/// Contract: nothing is sent before the stream is polled. The stream gives events in the order of [`Event`]'s
/// documentation, buffers at most [`FRAME_BYTES_MAX`], and knows no time limit but [`CONNECT_TIME`]. **Dropping the
/// stream cancels**: the connection is closed at once. Implementations try nothing twice, follow no redirect, and put no
/// key, prompt or answer into a failure or a log.
pub trait Provider: Send + Sync {
    /// Sends a call.
    fn stream(&self, call: Call) -> EventStream;

    /// Told after a stream was dropped before its end, for servers that go on working when a connection is closed
    /// (KoboldCpp). It answers within [`CONNECT_TIME`]; nothing waits for it.
    fn abort(&self, place: Endpoint) -> Answer<()> {
        let _ = place;
        Box::pin(std::future::ready(()))
    }

    /// Asks for a picture and gives its file, whatever format that has. Like a stream it knows no time limit, and dropping
    /// it cancels. Who cannot paint says [`Failure::NobodyToAsk`].
    fn paint(&self, call: Call) -> Answer<Result<Vec<u8>, Failure>> {
        let _ = call;
        Box::pin(std::future::ready(Err(Failure::NobodyToAsk)))
    }

    /// The names of the models that can be had, at most [`MODELS_MAX`]. Used to look for local servers, and to test a
    /// profile.
    fn models(&self, place: Endpoint) -> Answer<Result<Vec<String>, Failure>>;
}

/// How a provider is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wire {
    /// `{base}/chat/completions`: OpenAI and all that speak like it.
    OpenAi,
    /// `{base}/v1/messages`.
    Anthropic,
    /// `{base}/v1beta/models/{model}:streamGenerateContent`.
    Gemini,
    /// `{base}/api/chat`.
    Ollama,
}

impl Wire {
    /// All of them.
    pub const ALL: [Wire; 4] = [Wire::OpenAi, Wire::Anthropic, Wire::Gemini, Wire::Ollama];

    /// Its name in profiles.
    pub fn name(self) -> &'static str {
        match self {
            Wire::OpenAi => "openai",
            Wire::Anthropic => "anthropic",
            Wire::Gemini => "gemini",
            Wire::Ollama => "ollama",
        }
    }
}

/// Where and how a provider is spoken to.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// The format.
    pub wire: Wire,
    /// The address that paths are put behind.
    pub base: Base,
    /// The key, if one is needed. It can only be read for the origin that it is bound to.
    pub key: Option<Key>,
    /// What server stands behind an OpenAI-like address, where it has a habit of its own.
    pub habit: Habit,
}

/// Servers that need more than their format says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Habit {
    /// None.
    #[default]
    Plain,
    /// Tell `/api/extra/abort` after a cancelled answer.
    KoboldCpp,
    /// `max_completion_tokens` instead of `max_tokens`.
    OpenAi,
    /// It paints, under `sdapi/v1`, and writes nothing.
    Automatic1111,
}

/// One attempt: a request, with everything decided.
#[derive(Clone, Debug)]
pub struct Call {
    /// Where.
    pub place: Endpoint,
    /// The model's name, as the provider writes it.
    pub model: String,
    /// What the model can do: what it cannot is left out of what is sent.
    pub capabilities: Capabilities,
    /// The numbers of the preset.
    pub sampling: Sampling,
    /// What is asked.
    pub request: Arc<Request>,
}

/// What one model of one provider can do. What is unknown is taken to be there; adapters leave out what is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// It gives its answer in pieces.
    pub stream: bool,
    /// It says what was used at the end of a stream.
    pub usage: bool,
    /// It keeps to a JSON schema.
    pub json_schema: bool,
    /// It keeps to a grammar (GBNF).
    pub grammar: bool,
    /// It can call tools.
    pub tools: bool,
    /// It takes a temperature.
    pub temperature: bool,
    /// It takes `top_p`.
    pub top_p: bool,
    /// It takes `min_p`.
    pub min_p: bool,
    /// It takes a seed.
    pub seed: bool,
    /// It takes marks of what is to be cached.
    pub cache: bool,
    /// Tokens that it reads and writes together, where that must be said (Ollama's `num_ctx`).
    pub context_tokens: Option<u32>,
}

impl Capabilities {
    /// What is usual for a wire.
    pub fn of(wire: Wire) -> Capabilities {
        let usual = Capabilities {
            stream: true,
            usage: true,
            json_schema: true,
            grammar: false,
            tools: true,
            temperature: true,
            top_p: true,
            min_p: false,
            seed: false,
            cache: false,
            context_tokens: None,
        };
        match wire {
            Wire::OpenAi => Capabilities { seed: true, ..usual },
            Wire::Anthropic => Capabilities { json_schema: false, cache: true, top_p: false, ..usual },
            Wire::Gemini => Capabilities { tools: false, seed: true, ..usual },
            Wire::Ollama => Capabilities {
                tools: false,
                min_p: true,
                seed: true,
                context_tokens: Some(OLLAMA_CONTEXT_TOKENS),
                ..usual
            },
        }
    }
}

/// Ollama's own default is 4,096 on small cards, and it cuts what is longer without a word.
pub const OLLAMA_CONTEXT_TOKENS: u32 = 8_192;
