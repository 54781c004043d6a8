//! `/v1/messages`: named events. With a tool in the request, the text is sent as the tool's input. Tokens of the prompt
//! come first, those of the answer last; cached ones are not in `input_tokens`.

use super::{Frame, Kind, fresh, model, reason};
use crate::script::Say;
use serde_json::{Value, json};

const REASONS: [&str; 3] = ["end_turn", "max_tokens", "refusal"];

pub(super) fn frames(say: &Say, request: &Value) -> Vec<Frame> {
    let mut frames = vec![event(Kind::Open, "message_start", json!({ "message": opening(say, request) }))];
    let mut index = 0;
    if !say.thinking.is_empty() {
        frames.extend(thinking(say, index));
        index += 1;
    }
    let tool = tool(request);
    let (block, kind, key) = match &tool {
        Some(name) => (
            json!({ "type": "tool_use", "id": "toolu_fake", "name": name, "input": {} }),
            "input_json_delta",
            "partial_json",
        ),
        None => (json!({ "type": "text", "text": "" }), "text_delta", "text"),
    };
    frames.push(event(Kind::Open, "content_block_start", json!({ "index": index, "content_block": block })));
    frames.push(event(Kind::Open, "ping", json!({})));
    for token in &say.text {
        let delta = json!({ "type": kind, key: token });
        frames.push(event(Kind::Text, "content_block_delta", json!({ "index": index, "delta": delta })));
    }
    frames.push(event(Kind::Finish, "content_block_stop", json!({ "index": index })));
    let delta = json!({ "stop_reason": ending(say, tool.is_some()), "stop_sequence": null });
    let mut last = json!({ "delta": delta });
    if let Some(tokens) = say.usage {
        last["usage"] = json!({ "output_tokens": tokens.output });
    }
    frames.push(event(Kind::Finish, "message_delta", last));
    frames.push(event(Kind::End, "message_stop", json!({})));
    frames
}

pub(super) fn whole(say: &Say, request: &Value) -> Value {
    let mut blocks = Vec::new();
    if !say.thinking.is_empty() {
        blocks.push(json!({ "type": "thinking", "thinking": say.thinking.concat(), "signature": "c2ln" }));
    }
    let tool = tool(request);
    blocks.push(match &tool {
        Some(name) => {
            let input: Value = serde_json::from_str(&say.whole()).unwrap_or_default();
            json!({ "type": "tool_use", "id": "toolu_fake", "name": name, "input": input })
        }
        None => json!({ "type": "text", "text": say.whole() }),
    });
    let mut message = opening(say, request);
    message["content"] = json!(blocks);
    message["stop_reason"] = json!(ending(say, tool.is_some()));
    if let Some(tokens) = say.usage {
        message["usage"]["output_tokens"] = json!(tokens.output);
    }
    message
}

fn thinking(say: &Say, index: usize) -> Vec<Frame> {
    let block = json!({ "type": "thinking", "thinking": "", "signature": "" });
    let mut frames = vec![event(Kind::Open, "content_block_start", json!({ "index": index, "content_block": block }))];
    for token in &say.thinking {
        let delta = json!({ "type": "thinking_delta", "thinking": token });
        frames.push(event(Kind::Thinking, "content_block_delta", json!({ "index": index, "delta": delta })));
    }
    let delta = json!({ "type": "signature_delta", "signature": "c2ln" });
    frames.push(event(Kind::Open, "content_block_delta", json!({ "index": index, "delta": delta })));
    frames.push(event(Kind::Open, "content_block_stop", json!({ "index": index })));
    frames
}

fn opening(say: &Say, request: &Value) -> Value {
    let mut message = json!({
        "id": "msg_fake", "type": "message", "role": "assistant", "model": model(request),
        "content": [], "stop_reason": null, "stop_sequence": null,
    });
    if let Some(tokens) = say.usage {
        message["usage"] = json!({
            "input_tokens": fresh(tokens),
            "cache_creation_input_tokens": 0,
            "cache_read_input_tokens": tokens.cached,
            "output_tokens": 1,
        });
    }
    message
}

/// The name of the tool that the request wants used.
fn tool(request: &Value) -> Option<String> {
    request["tools"][0]["name"].as_str().map(str::to_owned)
}

fn ending(say: &Say, with_tool: bool) -> &'static str {
    match reason(say.finish, REASONS) {
        "end_turn" if with_tool => "tool_use",
        word => word,
    }
}

fn event(kind: Kind, name: &'static str, mut data: Value) -> Frame {
    data["type"] = json!(name);
    Frame::new(kind, Some(name), &data)
}
