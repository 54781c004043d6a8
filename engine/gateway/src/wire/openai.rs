//! OpenAI's chat completions, and all that speak like it.
//!
//! Source: OpenAI's reference of chat completions and of its stream; the habits of Mistral (texts as lists of parts),
//! Groq (usage in `x_groq`), OpenRouter (`finish_reason: "error"`), LM Studio, llama.cpp and DeepSeek (`reasoning_content`).

use super::ask::{Carrier, percent};
use super::decoder::Answer;
use super::json::{count, list, some, text};
use super::{grammar, refusal, schema};
use crate::event::{Finish, Usage};
use crate::failure::Failure;
use crate::provider::{Call, Habit};
use crate::request::Role;
use serde_json::{Map, Value, json};

/// What stands in the last frame of a stream instead of JSON.
pub(super) const DONE: &str = "[DONE]";

pub(super) fn body(call: &Call, carrier: Carrier) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("model".into(), json!(call.model));
    body.insert("messages".into(), json!(messages(call, carrier)));
    if call.capabilities.stream {
        body.insert("stream".into(), json!(true));
        if call.capabilities.usage {
            body.insert("stream_options".into(), json!({ "include_usage": true }));
        }
    }
    let limit = match call.place.habit {
        Habit::OpenAi => "max_completion_tokens",
        Habit::Plain | Habit::Automatic1111 | Habit::KoboldCpp => "max_tokens",
    };
    body.insert(limit.into(), json!(call.request.limits().output_tokens_max));
    sampling(call, &mut body);
    if let Some(wanted) = &call.request.schema {
        match carrier {
            Carrier::Format => {
                let shape = json!({ "name": wanted.name, "strict": true, "schema": wanted.json });
                body.insert("response_format".into(), json!({ "type": "json_schema", "json_schema": shape }));
            }
            Carrier::Tool => {
                let function = json!({ "name": wanted.name, "parameters": wanted.json });
                body.insert("tools".into(), json!([{ "type": "function", "function": function }]));
                let choice = json!({ "type": "function", "function": { "name": wanted.name } });
                body.insert("tool_choice".into(), choice);
            }
            Carrier::Grammar => {
                body.insert("grammar".into(), json!(grammar::of_schema(&wanted.json)));
            }
            Carrier::Prose | Carrier::Words => {}
        }
    }
    body
}

fn sampling(call: &Call, body: &mut Map<String, Value>) {
    let (can, sampling) = (call.capabilities, call.sampling);
    let numbers = [
        ("temperature", sampling.temperature_percent.filter(|_| can.temperature)),
        ("top_p", sampling.top_p_percent.filter(|_| can.top_p)),
        ("min_p", sampling.min_p_percent.filter(|_| can.min_p)),
    ];
    for (name, value) in numbers {
        if let Some(value) = value {
            body.insert(name.into(), percent(value));
        }
    }
    if let Some(seed) = sampling.seed.filter(|_| can.seed) {
        body.insert("seed".into(), json!(seed));
    }
}

/// The system text as the first message; the shape of the answer in words, if it must be.
pub(super) fn messages(call: &Call, carrier: Carrier) -> Vec<Value> {
    let mut messages = Vec::new();
    let mut system: Vec<&str> = call.request.system.iter().map(|block| block.text.as_str()).collect();
    let asked = schema::in_words(call, carrier);
    system.extend(asked.as_deref());
    if !system.is_empty() {
        messages.push(json!({ "role": "system", "content": system.join("\n\n") }));
    }
    for message in &call.request.messages {
        let role = match message.role {
            Role::User => "user",
            Role::Model => "assistant",
        };
        messages.push(json!({ "role": role, "content": message.text }));
    }
    messages
}

/// The mark at the end of a stream. Old servers do not say why they end.
pub(super) fn done(answer: &mut Answer) {
    answer.finished(answer.finish.unwrap_or(Finish::Complete));
}

pub(super) fn frame(name: &str, value: &Value, answer: &mut Answer) {
    if some(value, "/error").is_some() || name == "error" {
        return answer.failed(refusal::in_stream(value));
    }
    let choice = &list(value, "/choices").first().unwrap_or(&Value::Null);
    said(&choice["delta"], answer);
    if let Some(failure) = ended(choice, answer) {
        return answer.failed(failure);
    }
    if let Some(usage) = usage(value) {
        answer.used(usage);
    }
    if some(value, "/prompt_progress").is_some() {
        answer.working();
    }
}

pub(super) fn whole(value: &Value, answer: &mut Answer) {
    if some(value, "/error").is_some() {
        return answer.failed(refusal::in_stream(value));
    }
    let Some(choice) = list(value, "/choices").first() else { return answer.failed(Failure::Malformed) };
    said(&choice["message"], answer);
    if let Some(usage) = usage(value) {
        answer.used(usage);
    }
    match ended(choice, answer) {
        Some(failure) => answer.failed(failure),
        None => done(answer),
    }
}

/// What a delta or a message says.
fn said(part: &Value, answer: &mut Answer) {
    let thoughts = ["/reasoning_content", "/reasoning", "/thinking"];
    if thoughts.iter().any(|path| text(part, path).is_some()) {
        answer.working();
    }
    match &part["content"] {
        Value::String(content) => content_said(content, answer),
        Value::Array(parts) => {
            for part in parts {
                match part["type"].as_str() {
                    Some("text") => content_said(text(part, "/text").unwrap_or_default(), answer),
                    _ => answer.working(),
                }
            }
        }
        _ => {}
    }
    for call in list(part, "/tool_calls") {
        match (answer.carrier, text(call, "/function/arguments")) {
            (Carrier::Tool, Some(arguments)) => answer.text(arguments),
            _ => answer.working(),
        }
    }
    // The model's own refusal where an answer by a schema was wanted.
    if text(part, "/refusal").is_some() {
        answer.working();
        answer.finish = Some(Finish::Filtered);
    }
}

/// Words beside a tool are not the answer.
fn content_said(content: &str, answer: &mut Answer) {
    match answer.carrier {
        Carrier::Tool if !content.is_empty() => answer.working(),
        _ => answer.text(content),
    }
}

/// Takes note of why it ends; a failure where that is an error.
fn ended(choice: &Value, answer: &mut Answer) -> Option<Failure> {
    let finish = match text(choice, "/finish_reason")? {
        "error" => return Some(Failure::Broken { status: 200 }),
        "length" => Finish::Cut,
        "content_filter" => Finish::Filtered,
        _ => Finish::Complete,
    };
    answer.finish = answer.finish.filter(|before| *before == Finish::Filtered).or(Some(finish));
    None
}

/// OpenAI counts what came from its cache, and what was written to it, in the prompt.
fn usage(value: &Value) -> Option<Usage> {
    let usage = some(value, "/usage").or_else(|| some(value, "/x_groq/usage"))?;
    // DeepSeek names what came from the cache otherwise.
    let cached = count(usage, "/prompt_tokens_details/cached_tokens").max(count(usage, "/prompt_cache_hit_tokens"));
    let written = count(usage, "/prompt_tokens_details/cache_write_tokens");
    let mut used = Usage::cache_included(count(usage, "/prompt_tokens"), cached, count(usage, "/completion_tokens"));
    used.written = written.min(used.fresh);
    used.fresh -= used.written;
    Some(used)
}

/// The names in a list of models.
pub(super) fn models(value: &Value) -> Vec<&str> {
    list(value, "/data").iter().filter_map(|model| text(model, "/id")).collect()
}
