//! `/v1/chat/completions`. The first chunk is only the role; usage comes last, in a chunk without choices, and only if it
//! was asked for.

use super::{Frame, Kind, model, reason};
use crate::script::{Say, Tokens};
use serde_json::{Value, json};

const REASONS: [&str; 3] = ["stop", "length", "content_filter"];

pub(super) fn frames(say: &Say, request: &Value) -> Vec<Frame> {
    let chunk = |kind: Kind, delta: Value, finish: Value| {
        let choice = json!({ "index": 0, "delta": delta, "logprobs": null, "finish_reason": finish });
        Frame::new(kind, None, &object(request, "chat.completion.chunk", "choices", json!([choice])))
    };
    let mut frames = vec![chunk(Kind::Open, json!({ "role": "assistant", "content": "" }), Value::Null)];
    for token in &say.thinking {
        frames.push(chunk(Kind::Thinking, json!({ "reasoning_content": token }), Value::Null));
    }
    for token in &say.text {
        frames.push(chunk(Kind::Text, json!({ "content": token }), Value::Null));
    }
    frames.push(chunk(Kind::Finish, json!({}), json!(reason(say.finish, REASONS))));
    if let Some(tokens) = say.usage.filter(|_| request["stream_options"]["include_usage"] == json!(true)) {
        let mut last = object(request, "chat.completion.chunk", "choices", json!([]));
        last["usage"] = usage(tokens);
        frames.push(Frame::new(Kind::Finish, None, &last));
    }
    frames.push(Frame { kind: Kind::End, name: None, data: "[DONE]".to_owned() });
    frames
}

pub(super) fn whole(say: &Say, request: &Value) -> Value {
    let mut message = json!({ "role": "assistant", "content": say.whole() });
    if !say.thinking.is_empty() {
        message["reasoning_content"] = json!(say.thinking.concat());
    }
    let choice = json!({ "index": 0, "message": message, "finish_reason": reason(say.finish, REASONS) });
    let mut answer = object(request, "chat.completion", "choices", json!([choice]));
    if let Some(tokens) = say.usage {
        answer["usage"] = usage(tokens);
    }
    answer
}

fn object(request: &Value, kind: &str, key: &str, value: Value) -> Value {
    json!({ "id": "chatcmpl-fake", "object": kind, "created": 0, "model": model(request), key: value })
}

/// OpenAI's prompt tokens have the cached ones in them.
fn usage(tokens: Tokens) -> Value {
    json!({
        "prompt_tokens": tokens.input,
        "completion_tokens": tokens.output,
        "total_tokens": tokens.input + tokens.output,
        "prompt_tokens_details": { "cached_tokens": tokens.cached },
    })
}
