//! Anthropic's messages. Source: Anthropic's reference of messages, of their stream and of prompt caching.

use super::ask::{ANTHROPIC_CACHE_MARKS_MAX, Carrier, percent};
use super::decoder::Answer;
use super::json::{count, list, some, text};
use super::{refusal, schema};
use crate::event::{Finish, Usage};
use crate::failure::Failure;
use crate::provider::Call;
use crate::request::Role;
use serde_json::{Map, Value, json};

/// The highest temperature that is taken.
const TEMPERATURE_PERCENT_MAX: u16 = 100;

pub(super) fn body(call: &Call, carrier: Carrier) -> Map<String, Value> {
    let mut body = Map::new();
    body.insert("model".into(), json!(call.model));
    body.insert("max_tokens".into(), json!(call.request.limits().output_tokens_max));
    let system = system(call, carrier);
    if !system.is_empty() {
        body.insert("system".into(), json!(system));
    }
    body.insert("messages".into(), json!(messages(call)));
    if call.capabilities.stream {
        body.insert("stream".into(), json!(true));
    }
    let (can, sampling) = (call.capabilities, call.sampling);
    if let Some(value) = sampling.temperature_percent.filter(|_| can.temperature) {
        body.insert("temperature".into(), percent(value.min(TEMPERATURE_PERCENT_MAX)));
    }
    if let Some(value) = sampling.top_p_percent.filter(|_| can.top_p) {
        body.insert("top_p".into(), percent(value));
    }
    if let Some(wanted) = call.request.schema.as_ref().filter(|_| carrier == Carrier::Tool) {
        let tool = json!({ "name": wanted.name, "description": "Gives the answer.", "input_schema": wanted.json });
        body.insert("tools".into(), json!([tool]));
        body.insert("tool_choice".into(), json!({ "type": "tool", "name": wanted.name }));
    }
    body
}

/// The blocks of the system text, the last ones that stay with a mark for the cache: a mark covers all that is before it.
fn system(call: &Call, carrier: Carrier) -> Vec<Value> {
    let blocks = &call.request.system;
    let staying = blocks.iter().filter(|block| block.stays).count();
    let mut unmarked = staying.saturating_sub(ANTHROPIC_CACHE_MARKS_MAX);
    let mut system = Vec::new();
    for block in blocks.iter().filter(|block| !block.text.is_empty()) {
        let mut part = json!({ "type": "text", "text": block.text });
        if block.stays && call.capabilities.cache {
            match unmarked {
                0 => part["cache_control"] = json!({ "type": "ephemeral" }),
                _ => unmarked -= 1,
            }
        }
        system.push(part);
    }
    system.extend(schema::in_words(call, carrier).map(|asked| json!({ "type": "text", "text": asked })));
    system
}

fn messages(call: &Call) -> Vec<Value> {
    let role = |role: Role| match role {
        Role::User => "user",
        Role::Model => "assistant",
    };
    call.request.messages.iter().map(|one| json!({ "role": role(one.role), "content": one.text })).collect()
}

pub(super) fn frame(value: &Value, answer: &mut Answer) {
    match value["type"].as_str().unwrap_or_default() {
        "message_start" => {
            if let Some(usage) = some(value, "/message/usage") {
                answer.used(input(usage));
            }
        }
        "content_block_start" => match value["content_block"]["type"].as_str() {
            Some("text") => prose(text(value, "/content_block/text").unwrap_or_default(), answer),
            _ => answer.working(),
        },
        "content_block_delta" => delta(&value["delta"], answer),
        "message_delta" => {
            answer.finish = text(value, "/delta/stop_reason").map(reason).or(answer.finish);
            if some(value, "/usage/output_tokens").is_some() {
                answer.used(Usage { output: count(value, "/usage/output_tokens"), ..answer.usage });
            }
        }
        "message_stop" => answer.finished(answer.finish.unwrap_or(Finish::Complete)),
        "error" => answer.failed(refusal::in_stream(value)),
        // `ping`, `content_block_stop`, and whatever may be added: the reference asks to bear it.
        _ => {}
    }
}

fn delta(delta: &Value, answer: &mut Answer) {
    match delta["type"].as_str() {
        Some("text_delta") => prose(text(delta, "/text").unwrap_or_default(), answer),
        Some("input_json_delta") if answer.carrier == Carrier::Tool => {
            answer.text(text(delta, "/partial_json").unwrap_or_default());
        }
        _ => answer.working(),
    }
}

/// Words beside a tool are not the answer.
fn prose(text: &str, answer: &mut Answer) {
    match answer.carrier {
        Carrier::Tool if !text.is_empty() => answer.working(),
        _ => answer.text(text),
    }
}

pub(super) fn whole(value: &Value, answer: &mut Answer) {
    if value["type"] == json!("error") || some(value, "/error").is_some() {
        return answer.failed(refusal::in_stream(value));
    }
    let Some(content) = value["content"].as_array() else { return answer.failed(Failure::Malformed) };
    for block in content {
        match block["type"].as_str() {
            Some("text") => prose(text(block, "/text").unwrap_or_default(), answer),
            Some("tool_use") if answer.carrier == Carrier::Tool => answer.text(&block["input"].to_string()),
            _ => answer.working(),
        }
    }
    if let Some(usage) = some(value, "/usage") {
        answer.used(Usage { output: count(usage, "/output_tokens"), ..input(usage) });
    }
    answer.finished(text(value, "/stop_reason").map_or(Finish::Complete, reason));
}

/// What was read. The first report's output is a guess of one token or so; it stands until a better one comes.
fn input(usage: &Value) -> Usage {
    Usage::cache_apart(
        count(usage, "/input_tokens"),
        count(usage, "/cache_read_input_tokens"),
        count(usage, "/cache_creation_input_tokens"),
        count(usage, "/output_tokens"),
    )
}

fn reason(word: &str) -> Finish {
    match word {
        "max_tokens" | "model_context_window_exceeded" => Finish::Cut,
        "refusal" => Finish::Filtered,
        _ => Finish::Complete,
    }
}

/// The names in a list of models.
pub(super) fn models(value: &Value) -> Vec<&str> {
    list(value, "/data").iter().filter_map(|model| text(model, "/id")).collect()
}
