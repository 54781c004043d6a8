//! `:streamGenerateContent`: each event is a whole response. There is no end mark but the reason in the last one. Cached
//! tokens are in `promptTokenCount`, thinking is not in `candidatesTokenCount`.

use super::{Frame, Kind, MODEL, reason};
use crate::script::{Say, Tokens};
use serde_json::{Value, json};

const REASONS: [&str; 3] = ["STOP", "MAX_TOKENS", "SAFETY"];

pub(super) fn frames(say: &Say, _request: &Value) -> Vec<Frame> {
    let mut frames = Vec::new();
    for token in &say.thinking {
        frames.push(frame(Kind::Thinking, json!([{ "text": token, "thought": true }])));
    }
    for token in &say.text {
        frames.push(frame(Kind::Text, json!([{ "text": token }])));
    }
    let mut ending = response(json!([{ "text": "" }]));
    finish(&mut ending, say);
    frames.push(Frame::new(Kind::End, None, &ending));
    frames
}

pub(super) fn whole(say: &Say, _request: &Value) -> Value {
    let mut parts = Vec::new();
    if !say.thinking.is_empty() {
        parts.push(json!({ "text": say.thinking.concat(), "thought": true }));
    }
    parts.push(json!({ "text": say.whole() }));
    let mut answer = response(json!(parts));
    finish(&mut answer, say);
    answer
}

fn frame(kind: Kind, parts: Value) -> Frame {
    Frame::new(kind, None, &response(parts))
}

fn response(parts: Value) -> Value {
    json!({
        "candidates": [{ "content": { "role": "model", "parts": parts }, "index": 0 }],
        "modelVersion": MODEL,
        "responseId": "fake",
    })
}

fn finish(answer: &mut Value, say: &Say) {
    answer["candidates"][0]["finishReason"] = json!(reason(say.finish, REASONS));
    if let Some(tokens) = say.usage {
        answer["usageMetadata"] = usage(tokens);
    }
}

fn usage(tokens: Tokens) -> Value {
    json!({
        "promptTokenCount": tokens.input,
        "cachedContentTokenCount": tokens.cached,
        "candidatesTokenCount": tokens.output,
        "totalTokenCount": tokens.input + tokens.output,
    })
}
