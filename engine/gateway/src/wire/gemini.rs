//! Gemini's `generateContent`. Source: Google's reference of the Gemini API (v1beta).

use super::ask::{Carrier, percent};
use super::decoder::Answer;
use super::json::{count, list, some, text};
use super::{refusal, schema};
use crate::event::{Finish, Usage};
use crate::failure::Failure;
use crate::provider::Call;
use crate::request::Role;
use serde_json::{Map, Value, json};

pub(super) fn body(call: &Call, carrier: Carrier) -> Map<String, Value> {
    let mut body = Map::new();
    let mut system: Vec<Value> = call.request.system.iter().map(|block| json!({ "text": block.text })).collect();
    system.extend(schema::in_words(call, carrier).map(|asked| json!({ "text": asked })));
    if !system.is_empty() {
        body.insert("systemInstruction".into(), json!({ "parts": system }));
    }
    let role = |role: Role| match role {
        Role::User => "user",
        Role::Model => "model",
    };
    let one = |role_: Role, text: &str| json!({ "role": role(role_), "parts": [{ "text": text }] });
    let contents: Vec<Value> = call.request.messages.iter().map(|message| one(message.role, &message.text)).collect();
    body.insert("contents".into(), json!(contents));
    body.insert("generationConfig".into(), Value::Object(config(call, carrier)));
    body
}

fn config(call: &Call, carrier: Carrier) -> Map<String, Value> {
    let (can, sampling) = (call.capabilities, call.sampling);
    let mut config = Map::new();
    config.insert("maxOutputTokens".into(), json!(call.request.limits().output_tokens_max));
    if let Some(value) = sampling.temperature_percent.filter(|_| can.temperature) {
        config.insert("temperature".into(), percent(value));
    }
    if let Some(value) = sampling.top_p_percent.filter(|_| can.top_p) {
        config.insert("topP".into(), percent(value));
    }
    // Its seed is a signed number of 32 bits.
    if let Some(seed) = sampling.seed.filter(|_| can.seed) {
        config.insert("seed".into(), json!(seed & 0x7fff_ffff));
    }
    if let Some(wanted) = call.request.schema.as_ref().filter(|_| carrier == Carrier::Format) {
        config.insert("responseMimeType".into(), json!("application/json"));
        config.insert("responseSchema".into(), schema::for_gemini(&wanted.json));
    }
    config
}

/// One response of many, each as a whole answer is. The reason is the end mark; the count of tokens comes with it, or after.
pub(super) fn frame(value: &Value, answer: &mut Answer) {
    if some(value, "/error").is_some() {
        return answer.failed(refusal::in_stream(value));
    }
    for part in list(value, "/candidates/0/content/parts") {
        match (part["thought"].as_bool(), text(part, "/text")) {
            (Some(true), _) => answer.working(),
            (_, Some(text)) => answer.text(text),
            // An empty text is sent with the reason; anything else is none that was asked for.
            (_, None) if part.get("text").is_none() => answer.working(),
            _ => {}
        }
    }
    if let Some(usage) = some(value, "/usageMetadata") {
        answer.used(used(usage));
    }
    if let Some(finish) = finish(value) {
        answer.finish = Some(finish);
        answer.body_ends = true;
    }
    if let Some(finish) = answer.finish.filter(|_| some(value, "/usageMetadata/totalTokenCount").is_some()) {
        answer.finished(finish);
    }
}

pub(super) fn whole(value: &Value, answer: &mut Answer) {
    // Without `alt=sse` a stream is a list of responses.
    let parts = match value {
        Value::Array(parts) => parts.as_slice(),
        one => std::slice::from_ref(one),
    };
    for part in parts {
        frame(part, answer);
    }
    if answer.finish.is_none() {
        answer.failed(Failure::Malformed);
    }
}

fn finish(value: &Value) -> Option<Finish> {
    if text(value, "/promptFeedback/blockReason").is_some() {
        return Some(Finish::Filtered);
    }
    match text(value, "/candidates/0/finishReason")? {
        "FINISH_REASON_UNSPECIFIED" => None,
        "MAX_TOKENS" => Some(Finish::Cut),
        "SAFETY" | "RECITATION" | "LANGUAGE" | "BLOCKLIST" | "PROHIBITED_CONTENT" | "SPII" => Some(Finish::Filtered),
        _ => Some(Finish::Complete),
    }
}

/// Gemini counts what came from its cache in the prompt, and thoughts beside the answer.
fn used(usage: &Value) -> Usage {
    let output = count(usage, "/candidatesTokenCount").saturating_add(count(usage, "/thoughtsTokenCount"));
    Usage::cache_included(count(usage, "/promptTokenCount"), count(usage, "/cachedContentTokenCount"), output)
}

/// The names in a list of models, without the folder that stands before them.
pub(super) fn models(value: &Value) -> Vec<&str> {
    let names = list(value, "/models").iter().filter_map(|model| text(model, "/name"));
    names.map(|name| name.strip_prefix("models/").unwrap_or(name)).collect()
}
