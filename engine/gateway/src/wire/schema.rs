//! The shape of an answer, as each format can be told of it.

use super::ask::Carrier;
use crate::provider::Call;
use serde_json::{Map, Value, json};

/// Keys that Gemini refuses.
const NOT_FOR_GEMINI: [&str; 6] = ["additionalProperties", "$schema", "$id", "$defs", "strict", "default"];
/// How deep a schema is read.
const DEPTH_MAX: usize = 32;

/// The schema in words, for a model that cannot be told in another way, or that would not know what it is kept to.
pub(super) fn in_words(call: &Call, carrier: Carrier) -> Option<String> {
    let in_words = matches!(carrier, Carrier::Words | Carrier::Grammar);
    let wanted = call.request.schema.as_ref().filter(|_| in_words)?;
    Some(format!(
        "Answer with one JSON object and nothing else: no words before or after it, no code fence. It must fit this JSON schema:\n{}",
        wanted.json
    ))
}

/// A JSON schema in the subset that Gemini reads: types are single words, a choice has no empty text.
pub(super) fn for_gemini(schema: &Value) -> Value {
    reduced(schema, 0)
}

fn reduced(schema: &Value, depth: usize) -> Value {
    let Value::Object(keys) = schema else { return schema.clone() };
    let mut kept = Map::new();
    if depth > DEPTH_MAX {
        return Value::Object(kept);
    }
    for (key, value) in keys {
        match (key.as_str(), value) {
            (key, _) if NOT_FOR_GEMINI.contains(&key) => {}
            ("type", Value::Array(types)) => {
                let named = types.iter().find(|one| **one != json!("null")).cloned();
                kept.insert("type".into(), named.unwrap_or(json!("string")));
                if types.contains(&json!("null")) {
                    kept.insert("nullable".into(), json!(true));
                }
            }
            ("const", value) => {
                kept.insert("enum".into(), json!([value]));
            }
            ("enum", Value::Array(values)) => {
                let values: Vec<&Value> = values.iter().filter(|one| !one.is_null() && **one != json!("")).collect();
                kept.insert("enum".into(), json!(values));
            }
            ("properties", Value::Object(properties)) => {
                let each = properties.iter().map(|(name, one)| (name.clone(), reduced(one, depth + 1)));
                kept.insert("properties".into(), Value::Object(each.collect()));
            }
            ("anyOf", Value::Array(choices)) => {
                let each: Vec<Value> = choices.iter().map(|one| reduced(one, depth + 1)).collect();
                kept.insert("anyOf".into(), json!(each));
            }
            ("items", items) => {
                kept.insert("items".into(), reduced(items, depth + 1));
            }
            (key, value) => {
                kept.insert(key.into(), value.clone());
            }
        }
    }
    Value::Object(kept)
}

#[cfg(test)]
mod tests {
    use super::for_gemini;
    use serde_json::json;

    #[test]
    fn gemini_gets_no_key_that_it_refuses() {
        let schema = json!({
            "$schema": "x", "type": "object", "additionalProperties": false, "required": ["verb"],
            "properties": {
                "verb": { "type": "string", "enum": ["go", "take", ""] },
                "default": { "type": ["string", "null"] },
                "many": { "type": "array", "items": { "type": "object", "additionalProperties": false } },
            },
        });
        let expected = json!({
            "type": "object", "required": ["verb"],
            "properties": {
                "verb": { "type": "string", "enum": ["go", "take"] },
                "default": { "type": "string", "nullable": true },
                "many": { "type": "array", "items": { "type": "object" } },
            },
        });
        assert_eq!(for_gemini(&schema), expected);
    }
}
