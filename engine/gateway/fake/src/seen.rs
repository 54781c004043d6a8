//! What arrived at the fake, and how each answer ended.

use crate::format::Format;
use serde_json::Value;
use std::time::Instant;

/// A request that arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Its number, from 0, of all requests.
    pub number: usize,
    /// When its last byte was read.
    pub at: Instant,
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// The headers, names in lower case, in the order in which they came.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// The format, if text was asked for.
    pub format: Option<Format>,
    /// How its answer ended; `None` while it goes on.
    pub ended: Option<Ended>,
}

/// The end of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    /// When.
    pub at: Instant,
    /// How.
    pub how: How,
}

/// How an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It was sent to its end.
    Sent,
    /// The script closed the connection in the midst.
    Cut,
    /// The client closed the connection before.
    ClientLeft,
}

impl Default for Seen {
    fn default() -> Seen {
        Seen {
            number: 0,
            at: Instant::now(),
            method: String::new(),
            target: String::new(),
            headers: Vec::new(),
            body: Vec::new(),
            format: None,
            ended: None,
        }
    }
}

impl Seen {
    /// A header's value; `name` in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The body as JSON; `Null` if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    /// All texts of the prompt, system words and messages, a line each, in the order of the wire.
    pub fn prompt(&self) -> String {
        let body = self.json();
        let mut texts = Vec::new();
        for part in ["system", "systemInstruction", "messages", "contents"] {
            collect(&body[part], &mut texts);
        }
        texts.join("\n")
    }

    /// Whether the client left before the answer had ended.
    pub fn was_left(&self) -> bool {
        self.ended.is_some_and(|ended| ended.how == How::ClientLeft)
    }
}

/// The texts in a part of a prompt, however the format nests them.
fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| collect(one, texts)),
        Value::Object(_) => ["content", "parts", "text"].iter().for_each(|key| collect(&value[*key], texts)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::Seen;
    use serde_json::json;

    #[test]
    fn the_prompt_is_found_in_every_format() {
        let bodies = [
            json!({ "messages": [{ "role": "system", "content": "Rules." }, { "role": "user", "content": "Go." }] }),
            json!({ "system": [{ "type": "text", "text": "Rules." }], "messages": [{ "role": "user", "content": "Go." }] }),
            json!({ "systemInstruction": { "parts": [{ "text": "Rules." }] },
                "contents": [{ "role": "user", "parts": [{ "text": "Go." }] }] }),
        ];
        for body in bodies {
            let seen = Seen { body: body.to_string().into_bytes(), ..Seen::default() };
            assert_eq!(seen.prompt(), "Rules.\nGo.", "{body}");
        }
    }
}
