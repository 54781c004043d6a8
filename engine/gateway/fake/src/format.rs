//! The four formats, and which paths belong to which.

use serde_json::Value;

/// A way in which gateways and providers talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// `/v1/chat/completions` and `/v1/models`.
    OpenAi,
    /// `/v1/messages`.
    Anthropic,
    /// `/v1beta/models/MODEL:streamGenerateContent`.
    Gemini,
    /// `/api/chat`, `/api/tags`, `/api/version`.
    Ollama,
}

/// What a request asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Text of a model: the script answers.
    Text(Format),
    /// A picture: the script answers, with the file in base64 as its text.
    Picture(Easel),
    /// The list of models.
    Models(Format),
    /// Ollama's version.
    Version,
    /// Whether the server is there, as llama.cpp answers it.
    Health,
    /// KoboldCpp's way to end what it writes.
    Abort,
    /// Nothing that is known here.
    Unknown,
}

/// A way in which pictures are asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Easel {
    /// `/v1/images/generations`.
    OpenAi,
    /// `/sdapi/v1/txt2img`.
    Sdapi,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 4] = [Format::OpenAi, Format::Anthropic, Format::Gemini, Format::Ollama];

    /// Whether its streams are server-sent events; else they are lines of JSON.
    pub fn has_events(self) -> bool {
        self != Format::Ollama
    }

    /// The content type of its streams.
    pub(crate) fn stream_type(self) -> &'static str {
        match self.has_events() {
            true => "text/event-stream; charset=utf-8",
            false => "application/x-ndjson",
        }
    }
}

/// What is asked for by a method and a target (path and query).
pub(crate) fn ask(method: &str, target: &str) -> Ask {
    let path = target.split('?').next().unwrap_or_default();
    match method {
        "POST" if path.ends_with("/chat/completions") => Ask::Text(Format::OpenAi),
        "POST" if path.ends_with("/images/generations") => Ask::Picture(Easel::OpenAi),
        "POST" if path.ends_with("/sdapi/v1/txt2img") => Ask::Picture(Easel::Sdapi),
        "POST" if path.ends_with("/v1/messages") => Ask::Text(Format::Anthropic),
        "POST" if path.ends_with(":streamGenerateContent") => Ask::Text(Format::Gemini),
        "POST" if path.ends_with(":generateContent") => Ask::Text(Format::Gemini),
        "POST" if path.ends_with("/api/chat") => Ask::Text(Format::Ollama),
        "POST" if path.ends_with("/api/extra/abort") => Ask::Abort,
        "GET" if path.ends_with("/v1beta/models") => Ask::Models(Format::Gemini),
        "GET" if path.ends_with("/models") => Ask::Models(Format::OpenAi),
        "GET" if path.ends_with("/api/tags") => Ask::Models(Format::Ollama),
        "GET" if path.ends_with("/api/version") => Ask::Version,
        "GET" if path.ends_with("/health") => Ask::Health,
        _ => Ask::Unknown,
    }
}

/// Whether a request wants its answer piece by piece.
pub(crate) fn is_streamed(format: Format, target: &str, body: &Value) -> bool {
    match format {
        Format::Gemini => target.contains(":streamGenerateContent"),
        Format::Ollama => body["stream"].as_bool().unwrap_or(true),
        Format::OpenAi | Format::Anthropic => body["stream"].as_bool().unwrap_or(false),
    }
}

#[cfg(test)]
mod tests {
    use super::{Ask, Easel, Format, ask, is_streamed};
    use serde_json::json;

    #[test]
    fn each_path_belongs_to_one_format() {
        assert_eq!(ask("POST", "/v1/chat/completions"), Ask::Text(Format::OpenAi));
        assert_eq!(ask("POST", "/v1/messages"), Ask::Text(Format::Anthropic));
        assert_eq!(ask("POST", "/v1beta/models/m:streamGenerateContent?alt=sse"), Ask::Text(Format::Gemini));
        assert_eq!(ask("POST", "/api/chat"), Ask::Text(Format::Ollama));
        assert_eq!(ask("POST", "/v1/images/generations"), Ask::Picture(Easel::OpenAi));
        assert_eq!(ask("POST", "/sdapi/v1/txt2img"), Ask::Picture(Easel::Sdapi));
        assert_eq!(ask("GET", "/api/tags"), Ask::Models(Format::Ollama));
        assert_eq!(ask("GET", "/v1/models"), Ask::Models(Format::OpenAi));
        assert_eq!(ask("DELETE", "/v1/models"), Ask::Unknown);
    }

    #[test]
    fn ollama_streams_unless_it_is_told_not_to() {
        assert!(is_streamed(Format::Ollama, "/api/chat", &json!({})));
        assert!(!is_streamed(Format::Ollama, "/api/chat", &json!({ "stream": false })));
        assert!(!is_streamed(Format::OpenAi, "/v1/chat/completions", &json!({})));
    }
}
