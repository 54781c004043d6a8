//! The frame of OpenAI's format that comes a thousand times: one choice with a piece of text and nothing else. It is read
//! without building a JSON value, which takes a fifth of the time. Whatever says more is not plain, and is read in full.
//!
//! The frames of one stream mostly differ in their text alone. What stood around the text of the last plain frame is kept
//! as a mould: a frame that fits into it is plain, too, and need not be read again, which takes a tenth of that.

use serde::Deserialize;
use serde::de::IgnoredAny;
use std::borrow::Cow;

/// The longest frame that a mould is made of.
const MOULD_BYTES_MAX: usize = 4 * 1024;

#[derive(Deserialize)]
struct Frame<'a> {
    #[serde(borrow)]
    choices: [Choice<'a>; 1],
    error: Option<IgnoredAny>,
    usage: Option<IgnoredAny>,
    x_groq: Option<IgnoredAny>,
    prompt_progress: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Choice<'a> {
    #[serde(borrow)]
    delta: Delta<'a>,
    finish_reason: Option<IgnoredAny>,
}

#[derive(Deserialize)]
struct Delta<'a> {
    #[serde(borrow)]
    content: Cow<'a, str>,
    reasoning_content: Option<IgnoredAny>,
    reasoning: Option<IgnoredAny>,
    thinking: Option<IgnoredAny>,
    tool_calls: Option<IgnoredAny>,
    refusal: Option<IgnoredAny>,
}

/// Reads plain frames of one stream.
#[derive(Debug, Default)]
pub(super) struct Plain {
    /// What stands before and after the letters of the text, its quotation marks included.
    mould: Option<(String, String)>,
}

impl Plain {
    /// The text of a plain frame.
    pub(super) fn text(&mut self, data: &str) -> Option<String> {
        if let Some(text) = self.moulded(data) {
            return Some(text.to_owned());
        }
        let text = text(data)?;
        if let Cow::Borrowed(text) = text {
            self.mould = mould(data, text).map(|(front, back)| (front.to_owned(), back.to_owned()));
        }
        Some(text.into_owned())
    }

    /// Letters that stand for themselves, within what is known already: the same JSON but for one string.
    fn moulded<'a>(&self, data: &'a str) -> Option<&'a str> {
        let (front, back) = self.mould.as_ref()?;
        let text = data.strip_prefix(front.as_str())?.strip_suffix(back.as_str())?;
        let is_simple = text.bytes().all(|byte| byte >= b' ' && byte != b'"' && byte != b'\\');
        is_simple.then_some(text)
    }
}

/// What stands around a text that was read out of the data where it stands.
fn mould<'a>(data: &'a str, text: &str) -> Option<(&'a str, &'a str)> {
    if data.len() > MOULD_BYTES_MAX {
        return None;
    }
    let start = text.as_ptr().addr().checked_sub(data.as_ptr().addr())?;
    let (front, back) = (data.get(..start)?, data.get(start + text.len()..)?);
    (front.ends_with('"') && back.starts_with('"')).then_some((front, back))
}

fn text(data: &str) -> Option<Cow<'_, str>> {
    let Frame { choices: [Choice { delta, finish_reason }], error, usage, x_groq, prompt_progress } =
        serde_json::from_str(data).ok()?;
    let Delta { content, reasoning_content, reasoning, thinking, tool_calls, refusal } = delta;
    let more = [error, usage, x_groq, prompt_progress, finish_reason, reasoning_content, reasoning, thinking];
    let says_more = more.iter().chain(&[tool_calls, refusal]).any(Option::is_some);
    (!says_more).then_some(content)
}

#[cfg(test)]
mod tests {
    use super::Plain;

    fn text(data: &str) -> Option<String> {
        Plain::default().text(data)
    }

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

    #[test]
    fn a_frame_that_fits_the_mould_says_what_it_says_when_it_is_read() {
        let frame = |inside: &str| format!("{{\"choices\":[{{\"delta\":{{\"content\":{inside}}},\"index\":0}}]}}");
        let mut plain = Plain::default();
        assert_eq!(plain.text(&frame("\"The \"")).as_deref(), Some("The "));
        assert!(plain.mould.is_some());
        for inside in [
            "\"door\"",
            "\"\"",
            "\"Señora 🕯\"",
            // Letters that do not stand for themselves, and what ends the text before its place.
            r#""a \"word\" é\n""#,
            r#""a\""#,
            "\"a\nb\"",
            r#""a","role":"assistant""#,
            r#""a","refusal":"no""#,
            r#""a"},"finish_reason":"stop","x":{"y":"z""#,
            r#""a"}}],"usage":{},"x":[{"y":{"z":"w""#,
            "null",
            "\"",
        ] {
            let data = frame(inside);
            assert_eq!(plain.text(&data), text(&data), "{data}");
        }
    }
}
