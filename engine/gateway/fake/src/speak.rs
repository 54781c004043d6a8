//! A text in the words of each format: what a provider in order would send. Faults are not made here.

mod anthropic;
mod gemini;
mod ollama;
mod openai;

use crate::format::Format;
use crate::script::{Finish, Say, Tokens};
use serde_json::{Value, json};

/// The model that is named where a request names none.
const MODEL: &str = "fake-model";

/// One event of a server-sent stream, or one line of JSON.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Frame {
    /// What it carries.
    pub kind: Kind,
    /// The name of the event, where the format has names.
    pub name: Option<&'static str>,
    /// The data of the event or the line.
    pub data: String,
}

/// What a frame carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What comes before any text.
    Open,
    /// A token of thinking.
    Thinking,
    /// A token of the text.
    Text,
    /// Why it ended, and what was used.
    Finish,
    /// The mark without which a stream is not whole.
    End,
}

impl Frame {
    fn new(kind: Kind, name: Option<&'static str>, data: &Value) -> Frame {
        Frame { kind, name, data: data.to_string() }
    }
}

/// The answer in pieces.
pub(crate) fn frames(format: Format, say: &Say, request: &Value) -> Vec<Frame> {
    match format {
        Format::OpenAi => openai::frames(say, request),
        Format::Anthropic => anthropic::frames(say, request),
        Format::Gemini => gemini::frames(say, request),
        Format::Ollama => ollama::frames(say, request),
    }
}

/// The answer in one.
pub(crate) fn whole(format: Format, say: &Say, request: &Value) -> Value {
    match format {
        Format::OpenAi => openai::whole(say, request),
        Format::Anthropic => anthropic::whole(say, request),
        Format::Gemini => gemini::whole(say, request),
        Format::Ollama => ollama::whole(say, request),
    }
}

/// An error in the words of the format.
pub(crate) fn error(format: Format, status: u16, message: &str) -> Value {
    match format {
        Format::OpenAi => {
            json!({ "error": { "message": message, "type": "server_error", "param": null, "code": status } })
        }
        Format::Anthropic => {
            json!({ "type": "error", "error": { "type": "overloaded_error", "message": message }, "request_id": "req_fake" })
        }
        Format::Gemini => json!({ "error": { "code": status, "message": message, "status": "UNAVAILABLE" } }),
        Format::Ollama => json!({ "error": message }),
    }
}

/// An error in a stream that began under 200.
pub(crate) fn error_frame(format: Format, message: &str) -> Frame {
    let name = (format == Format::Anthropic).then_some("error");
    Frame::new(Kind::End, name, &error(format, 503, message))
}

/// The list of models.
pub(crate) fn models(format: Format, names: &[String]) -> Value {
    let each = |one: fn(&str) -> Value| -> Vec<Value> { names.iter().map(|name| one(name)).collect() };
    match format {
        Format::OpenAi | Format::Anthropic => {
            json!({ "object": "list", "data": each(|name| json!({ "id": name, "object": "model", "owned_by": "fake" })) })
        }
        Format::Gemini => json!({ "models": each(|name| json!({ "name": format!("models/{name}") })) }),
        Format::Ollama => json!({ "models": each(|name| json!({ "name": name, "model": name, "size": 0 })) }),
    }
}

/// The ping of a format between two frames, with its line ends; nothing where the format has none.
pub(crate) fn ping(format: Format) -> &'static str {
    match format {
        Format::OpenAi | Format::Gemini => ": keep-alive\n\n",
        Format::Anthropic => "event: ping\ndata: {\"type\": \"ping\"}\n\n",
        Format::Ollama => "",
    }
}

/// A frame as it is written, lines ending in LF.
pub(crate) fn written(format: Format, frame: &Frame) -> String {
    match (format.has_events(), frame.name) {
        (true, Some(name)) => format!("event: {name}\ndata: {}\n\n", frame.data),
        (true, None) => format!("data: {}\n\n", frame.data),
        (false, _) => format!("{}\n", frame.data),
    }
}

fn model(request: &Value) -> &str {
    request["model"].as_str().unwrap_or(MODEL)
}

/// The word of a format for why it ended, given those for stop, length and filter.
fn reason(finish: Finish, words: [&'static str; 3]) -> &'static str {
    match finish {
        Finish::Stop => words[0],
        Finish::Length => words[1],
        Finish::Filtered => words[2],
    }
}

/// Tokens out of the prompt that were not cached.
fn fresh(tokens: Tokens) -> u64 {
    tokens.input.saturating_sub(tokens.cached)
}
