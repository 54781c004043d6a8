//! Ollama's own `/api/chat`. Source: Ollama's `docs/api.md`.

use super::ask::{Carrier, percent};
use super::decoder::Answer;
use super::json::{count, list, some, text};
use super::{openai, refusal};
use crate::event::{Finish, Usage};
use crate::provider::Call;
use serde_json::{Map, Value, json};

pub(super) fn body(call: &Call, carrier: Carrier) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("model".into(), json!(call.model));
    body.insert("messages".into(), json!(openai::messages(call, carrier)));
    // It streams unless it is told not to.
    body.insert("stream".into(), json!(call.capabilities.stream));
    // Thoughts would use up the tokens of the answer. Models that cannot think bear this; only `true` is refused.
    body.insert("think".into(), json!(false));
    body.insert("options".into(), Value::Object(options(call)));
    if let Some(wanted) = call.request.schema.as_ref().filter(|_| carrier == Carrier::Format) {
        body.insert("format".into(), wanted.json.clone());
    }
    body
}

fn options(call: &Call) -> Map<String, Value> {
    let (can, sampling) = (call.capabilities, call.sampling);
    let mut options = Map::new();
    options.insert("num_predict".into(), json!(call.request.limits().output_tokens_max));
    if let Some(tokens) = can.context_tokens {
        options.insert("num_ctx".into(), json!(tokens));
    }
    let numbers = [
        ("temperature", sampling.temperature_percent.filter(|_| can.temperature)),
        ("top_p", sampling.top_p_percent.filter(|_| can.top_p)),
        ("min_p", sampling.min_p_percent.filter(|_| can.min_p)),
    ];
    for (name, value) in numbers {
        if let Some(value) = value {
            options.insert(name.into(), percent(value));
        }
    }
    if let Some(seed) = sampling.seed.filter(|_| can.seed) {
        options.insert("seed".into(), json!(seed));
    }
    options
}

/// A line of a stream, or an answer in one piece: they look alike.
pub(super) fn frame(value: &Value, answer: &mut Answer) {
    if some(value, "/error").is_some() {
        return answer.failed(refusal::in_stream(value));
    }
    if text(value, "/message/thinking").is_some() || !list(value, "/message/tool_calls").is_empty() {
        answer.working();
    }
    answer.text(text(value, "/message/content").unwrap_or_default());
    if value["done"] != json!(true) {
        return;
    }
    if some(value, "/prompt_eval_count").is_some() || some(value, "/eval_count").is_some() {
        let (prompt, cached) = (count(value, "/prompt_eval_count"), count(value, "/prompt_eval_cached_count"));
        answer.used(Usage::cache_included(prompt, cached, count(value, "/eval_count")));
    }
    answer.finished(match text(value, "/done_reason") {
        Some("length") => Finish::Cut,
        _ => Finish::Complete,
    });
}

/// The names in a list of models.
pub(super) fn models(value: &Value) -> Vec<&str> {
    list(value, "/models").iter().filter_map(|model| text(model, "/name").or(text(model, "/model"))).collect()
}
