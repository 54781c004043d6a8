//! Reading JSON that others wrote: what is missing or of another kind is nothing, never an error.

use serde_json::Value;

/// The value at a path of keys and indexes, such as `/choices/0/delta`. `Value::pointer` does the same, but for each part
/// it makes a text of its own to look for escapes, which no path of ours has.
fn at<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split('/').skip(1).try_fold(value, |inside, part| match inside {
        Value::Array(list) => list.get(part.parse::<usize>().ok()?),
        inside => inside.get(part),
    })
}

/// The text at a path, if it is a text and not empty.
pub(super) fn text<'a>(value: &'a Value, path: &str) -> Option<&'a str> {
    at(value, path).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The count at a path; 0 where there is none.
pub(super) fn count(value: &Value, path: &str) -> u64 {
    at(value, path).and_then(Value::as_u64).unwrap_or(0)
}

/// The list at a path; empty where there is none.
pub(super) fn list<'a>(value: &'a Value, path: &str) -> &'a [Value] {
    at(value, path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The value at a path, if it is there and not null.
pub(super) fn some<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    at(value, path).filter(|one| !one.is_null())
}
