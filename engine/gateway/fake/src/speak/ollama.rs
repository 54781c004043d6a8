//! `/api/chat`: a line of JSON for each token; the last one says `done`, why, and how much. Nothing is said of what was
//! cached.

use super::{Frame, Kind, model, reason};
use crate::script::Say;
use serde_json::{Value, json};

const REASONS: [&str; 3] = ["stop", "length", "stop"];

pub(super) fn frames(say: &Say, request: &Value) -> Vec<Frame> {
    let line = |kind: Kind, message: Value| Frame::new(kind, None, &object(request, message));
    let mut frames = Vec::new();
    for token in &say.thinking {
        frames.push(line(Kind::Thinking, json!({ "role": "assistant", "content": "", "thinking": token })));
    }
    for token in &say.text {
        frames.push(line(Kind::Text, json!({ "role": "assistant", "content": token })));
    }
    let mut last = object(request, json!({ "role": "assistant", "content": "" }));
    finish(&mut last, say);
    frames.push(Frame::new(Kind::End, None, &last));
    frames
}

pub(super) fn whole(say: &Say, request: &Value) -> Value {
    let mut message = json!({ "role": "assistant", "content": say.whole() });
    if !say.thinking.is_empty() {
        message["thinking"] = json!(say.thinking.concat());
    }
    let mut answer = object(request, message);
    finish(&mut answer, say);
    answer
}

fn object(request: &Value, message: Value) -> Value {
    json!({ "model": model(request), "created_at": "2026-01-01T00:00:00Z", "message": message, "done": false })
}

fn finish(answer: &mut Value, say: &Say) {
    answer["done"] = json!(true);
    answer["done_reason"] = json!(reason(say.finish, REASONS));
    answer["total_duration"] = json!(1);
    if let Some(tokens) = say.usage {
        answer["prompt_eval_count"] = json!(tokens.input);
        answer["eval_count"] = json!(tokens.output);
    }
}
