//! What comes back from a model, decoded: one stream of [`Event`]s for every provider.

use crate::failure::Failure;
use serde::{Deserialize, Serialize};

/// One thing that a stream says. The last is always `Finished` or `Failed`, and nothing follows it; a stream that ends
/// without one of them was cut, and counts as [`Failure::Unfinished`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The provider took the request and answers. Said at most once, before all others.
    Started,
    /// The model works without showing anything: thinking, a tool being named, a prompt being read. Pings of the
    /// transport are not told.
    Working,
    /// A piece of the answer, as it came: neither sanitized nor whole words. For a request with a schema: of its JSON.
    Text(String),
    /// What was used so far; a later one replaces an earlier one.
    Usage(Usage),
    /// The end mark of the stream was seen.
    Finished(Finish),
    /// No more will come.
    Failed(Failure),
}

/// Why an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Finish {
    /// The model had said all.
    Complete,
    /// The limit of tokens cut it.
    Cut,
    /// The provider's filter stopped it.
    Filtered,
}

/// Tokens that an answer cost, counted alike for all providers: each token stands in one field only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// Read anew.
    pub fresh: u64,
    /// Read from the provider's cache.
    pub cached: u64,
    /// Read anew and written to the provider's cache.
    pub written: u64,
    /// Answered, thinking included.
    pub output: u64,
}

impl Usage {
    /// Of providers whose count of the prompt *includes* what came from their cache: OpenAI and its like, Gemini, Ollama.
    pub fn cache_included(prompt: u64, cached: u64, output: u64) -> Usage {
        Usage { fresh: prompt.saturating_sub(cached), cached: cached.min(prompt), written: 0, output }
    }

    /// Of providers whose count of the input *leaves out* what was read from and written to their cache: Anthropic.
    pub fn cache_apart(input: u64, cached: u64, written: u64, output: u64) -> Usage {
        Usage { fresh: input, cached, written, output }
    }
}

#[cfg(test)]
mod tests {
    use super::Usage;

    #[test]
    fn cached_tokens_are_counted_once_by_the_rule_of_each_provider() {
        let openai = Usage::cache_included(1_000, 900, 50);
        let anthropic = Usage::cache_apart(100, 900, 0, 50);
        assert_eq!(openai, anthropic);
    }

    #[test]
    fn more_cached_than_sent_is_no_more_than_sent() {
        assert_eq!(Usage::cache_included(10, 99, 1), Usage { fresh: 0, cached: 10, written: 0, output: 1 });
    }
}
