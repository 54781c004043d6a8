//! The frame of OpenAI's format that comes a thousand times: one choice with a piece of text and nothing else. It is read
//! without building a JSON value, which takes a fifth of the time. Whatever says more is not plain, and is read in full.

use serde::Deserialize;
use serde::de::IgnoredAny;

#[derive(Deserialize)]
struct Frame {
    choices: [Choice; 1],
    error: Option<IgnoredAny>,
    usage: Option<IgnoredAny>,
    x_groq: Option<IgnoredAny>,
    prompt_progress: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Choice {
    delta: Delta,
    finish_reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Delta {
    content: String,
    reasoning_content: Option<IgnoredAny>,
    reasoning: Option<IgnoredAny>,
    thinking: Option<IgnoredAny>,
    tool_calls: Option<IgnoredAny>,
    refusal: Option<IgnoredAny>,
}

/// The text of a plain frame.
pub(super) fn text(data: &str) -> Option<String> {
    let Frame { choices: [Choice { delta, finish_reason }], error, usage, x_groq, prompt_progress } =
        serde_json::from_str(data).ok()?;
    let Delta { content, reasoning_content, reasoning, thinking, tool_calls, refusal } = delta;
    let more = [error, usage, x_groq, prompt_progress, finish_reason, reasoning_content, reasoning, thinking];
    let says_more = more.iter().chain(&[tool_calls, refusal]).any(Option::is_some);
    (!says_more).then_some(content)
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn only_a_piece_of_text_alone_is_plain() {
        let plain = r#"{"id":"c","choices":[{"index":0,"delta":{"content":"Señora 🕯","refusal":null},"finish_reason":null}],"usage":null}"#;
        assert_eq!(text(plain).as_deref(), Some("Señora 🕯"));
        for more in [
            r#"{"choices":[{"delta":{"content":"a"},"finish_reason":"stop"}]}"#,
            r#"{"choices":[{"delta":{"content":"a","reasoning":"b"}}]}"#,
            r#"{"choices":[{"delta":{"content":"a"}}],"usage":{}}"#,
            r#"{"choices":[{"delta":{"content":"a"}}],"error":{}}"#,
            r#"{"choices":[{"delta":{"content":["a"]}}]}"#,
            r#"{"choices":[{"delta":{"content":null}}]}"#,
            r#"{"choices":[]}"#,
            r#"{"choices":[{"delta":{"content":"a"}}]"#,
        ] {
            assert_eq!(text(more), None, "{more}");
        }
    }
}
