//! [`Ask`]: a call as the request that is sent, without the key. Pure: what is sent can be tested without a socket.

use super::{anthropic, gemini, grammar, ollama, openai};
use crate::provider::{Call, Habit, Wire};
use serde_json::{Value, json};
use url::Url;

/// Marks of what is to be cached that Anthropic takes in one request.
pub const ANTHROPIC_CACHE_MARKS_MAX: usize = 4;

/// A request over HTTP but for the key. It shows itself to nobody: its body is the prompt.
pub struct Ask {
    /// Where it is sent.
    pub url: Url,
    /// The body, JSON.
    pub body: Vec<u8>,
    /// How the answer is carried.
    pub carrier: Carrier,
    /// Whether the answer was asked for piece by piece.
    pub is_streamed: bool,
}

/// How an answer comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// As prose: the request has no schema.
    Prose,
    /// As the text, which the provider keeps to the schema.
    Format,
    /// As the text, which the provider keeps to a grammar made of the schema.
    Grammar,
    /// As the arguments of a tool.
    Tool,
    /// As the text; the schema was only told in words.
    Words,
}

impl Carrier {
    /// The best way that wire and model have.
    pub fn of(call: &Call) -> Carrier {
        let (wire, can) = (call.place.wire, call.capabilities);
        let is_koboldcpp = call.place.habit == Habit::KoboldCpp;
        let has_format = can.json_schema && wire != Wire::Anthropic && !is_koboldcpp;
        let has_grammar = wire == Wire::OpenAi && (can.grammar || is_koboldcpp);
        let has_tools = can.tools && !is_koboldcpp && matches!(wire, Wire::OpenAi | Wire::Anthropic);
        match &call.request.schema {
            None => Carrier::Prose,
            Some(_) if has_format => Carrier::Format,
            Some(schema) if has_grammar && grammar::of_schema(&schema.json).is_some() => Carrier::Grammar,
            Some(_) if has_tools => Carrier::Tool,
            Some(_) => Carrier::Words,
        }
    }
}

impl Ask {
    /// Makes the request of a call.
    pub fn of(call: &Call) -> Ask {
        let carrier = Carrier::of(call);
        let body = match call.place.wire {
            Wire::OpenAi => openai::body(call, carrier),
            Wire::Anthropic => anthropic::body(call, carrier),
            Wire::Gemini => gemini::body(call, carrier),
            Wire::Ollama => ollama::body(call, carrier),
        };
        let is_streamed = call.capabilities.stream;
        Ask { url: url(call), body: Value::Object(body).to_string().into_bytes(), carrier, is_streamed }
    }
}

fn url(call: &Call) -> Url {
    let base = &call.place.base;
    match call.place.wire {
        Wire::OpenAi => base.join("chat/completions"),
        Wire::Anthropic => base.join("v1/messages"),
        Wire::Ollama => base.join("api/chat"),
        Wire::Gemini => {
            let model = escaped(call.model.strip_prefix("models/").unwrap_or(&call.model));
            match call.capabilities.stream {
                true => {
                    let mut url = base.join(&format!("v1beta/models/{model}:streamGenerateContent"));
                    url.set_query(Some("alt=sse"));
                    url
                }
                false => base.join(&format!("v1beta/models/{model}:generateContent")),
            }
        }
    }
}

/// The path of the list of models, with its query.
pub(super) fn models_path(wire: Wire) -> (&'static str, Option<&'static str>) {
    match wire {
        Wire::OpenAi => ("models", None),
        Wire::Anthropic => ("v1/models", Some("limit=1000")),
        Wire::Gemini => ("v1beta/models", Some("pageSize=1000")),
        Wire::Ollama => ("api/tags", None),
    }
}

/// The names in a list of models.
pub(super) fn model_names(wire: Wire, value: &Value) -> Vec<&str> {
    match wire {
        Wire::OpenAi => openai::models(value),
        Wire::Anthropic => anthropic::models(value),
        Wire::Gemini => gemini::models(value),
        Wire::Ollama => ollama::models(value),
    }
}

/// A model's name as a part of a path: it cannot leave its place.
fn escaped(name: &str) -> String {
    let mut escaped = String::new();
    for byte in name.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'~' | b'.' => escaped.push(char::from(byte)),
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

/// Hundredths as a number of JSON.
pub(super) fn percent(hundredths: u16) -> Value {
    json!(f64::from(hundredths) / 100.0)
}
