//! A JSON schema as a grammar (GBNF), for servers that keep a model to nothing else: KoboldCpp. Flat objects of texts, choices,
//! numbers and truth values; of others there is none, and the schema goes another way.
//!
//! Source: `grammars/README.md` of llama.cpp. Only what its oldest parsers read is used.

use super::json::list;
use serde_json::{Map, Value};

const STRING: &str =
    r#""\"" ([^"\\\x00-\x1F] | "\\" (["\\/bfnrt] | "u" [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F] [0-9a-fA-F]))* "\"""#;
const INTEGER: &str = r#""-"? [0-9]+"#;
const NUMBER: &str = r#""-"? [0-9]+ ("." [0-9]+)?"#;
const TRUTH: &str = r#""true" | "false""#;

/// The grammar of a flat object: what is required comes first, then what may be there.
pub(super) fn of_schema(schema: &Value) -> Option<String> {
    let properties = schema.get("properties").and_then(Value::as_object)?;
    let required: Vec<&str> = list(schema, "/required").iter().filter_map(Value::as_str).collect();
    let (first, later): (Vec<&String>, Vec<&String>) =
        properties.keys().partition(|name| required.contains(&name.as_str()));
    // Without one that is always there, it would be open where a comma stands.
    if first.is_empty() || schema["type"] != "object" {
        return None;
    }
    let member =
        |name: &str| Some(format!("{} \":\" space ({})", literal(&Value::from(name)), value(properties, name)?));
    let members = first.iter().map(|name| member(name)).collect::<Option<Vec<String>>>()?;
    let mut root = format!("root ::= \"{{\" space {}", members.join(" \",\" space "));
    for name in later {
        root.push_str(&format!(" (\",\" space {})?", member(name)?));
    }
    Some(format!("{root} \"}}\"\nspace ::= \" \"?\nstring ::= {STRING}\n"))
}

/// What may stand for a property.
fn value(properties: &Map<String, Value>, name: &str) -> Option<String> {
    let property = properties.get(name)?;
    if let Some(one) = property.get("const") {
        return Some(literal(one));
    }
    let choices = list(property, "/enum");
    if !choices.is_empty() {
        return Some(choices.iter().map(literal).collect::<Vec<_>>().join(" | "));
    }
    let types = match &property["type"] {
        Value::Array(types) => types.iter().map(Value::as_str).collect::<Option<Vec<&str>>>()?,
        one => vec![one.as_str()?],
    };
    let each = types.into_iter().map(|one| match one {
        "string" => Some("string"),
        "integer" => Some(INTEGER),
        "number" => Some(NUMBER),
        "boolean" => Some(TRUTH),
        "null" => Some("\"null\""),
        _ => None,
    });
    Some(each.collect::<Option<Vec<&str>>>()?.join(" | "))
}

/// A JSON value as a literal of the grammar.
fn literal(value: &Value) -> String {
    format!("\"{}\"", value.to_string().replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::of_schema;
    use serde_json::json;

    #[test]
    fn a_flat_object_has_a_grammar() {
        let schema = json!({ "type": "object", "required": ["verb", "many"], "properties": {
            "verb": { "type": "string", "enum": ["go", "say \"x\""] },
            "many": { "type": ["integer", "null"] },
            "manner": { "type": "string" },
        } });
        let grammar = of_schema(&schema).unwrap();
        let root = r#"root ::= "{" space "\"many\"" ":" space ("-"? [0-9]+ | "null") "," space "\"verb\"" ":" space ("\"go\"" | "\"say \\\"x\\\"\"") ("," space "\"manner\"" ":" space (string))? "}""#;
        assert_eq!(grammar.lines().next(), Some(root));
    }

    #[test]
    fn what_is_not_flat_has_none() {
        for schema in [
            json!({ "type": "array" }),
            json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
            json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "object" } } }),
            json!({ "type": "object", "required": ["a"], "properties": { "a": { "anyOf": [] } } }),
        ] {
            assert_eq!(of_schema(&schema), None, "{schema}");
        }
    }
}
