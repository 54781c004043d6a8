//! Reading JSON that others wrote: what is missing or of another kind is nothing, never an error.

use serde_json::Value;

/// The text at a path of keys and indexes (RFC 6901), if it is a text and not empty.
pub(super) fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    value.pointer(path).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The count at a path; 0 where there is none.
pub(super) fn count(value: &Value, path: &str) -> u64 {
    value.pointer(path).and_then(Value::as_u64).unwrap_or(0)
}

/// The list at a path; empty where there is none.
pub(super) fn list<'a>(value: &'a Value, path: &str) -> &'a [Value] {
    value.pointer(path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The value at a path, if it is there and not null.
pub(super) fn some<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    value.pointer(path).filter(|one| !one.is_null())
}
