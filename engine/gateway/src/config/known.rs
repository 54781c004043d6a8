//! Providers that need no lines in the file: where they are, how they are spoken to, and which variable has the key.

use super::{KeySource, ProviderConfig};
use crate::origin::Base;
use crate::provider::{Habit, Wire};
use std::collections::BTreeMap;

/// A server on this machine that is looked for at the first run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LocalServer {
    /// Its name as a provider.
    pub name: &'static str,
    /// Its name for people.
    pub title: &'static str,
    /// Its usual port.
    pub port: u16,
}

/// The servers that are looked for, in the order in which they are preferred.
pub const LOCAL_SERVERS: [LocalServer; 4] = [
    LocalServer { name: "ollama", title: "Ollama", port: 11434 },
    LocalServer { name: "lmstudio", title: "LM Studio", port: 1234 },
    LocalServer { name: "llamacpp", title: "llama.cpp", port: 8080 },
    LocalServer { name: "koboldcpp", title: "KoboldCpp", port: 5001 },
];

type Known = (&'static str, Wire, &'static str, Habit, &'static str);

const KNOWN: [Known; 11] = [
    ("openai", Wire::OpenAi, "https://api.openai.com/v1", Habit::OpenAi, "OPENAI_API_KEY"),
    ("openrouter", Wire::OpenAi, "https://openrouter.ai/api/v1", Habit::Plain, "OPENROUTER_API_KEY"),
    ("groq", Wire::OpenAi, "https://api.groq.com/openai/v1", Habit::Plain, "GROQ_API_KEY"),
    ("mistral", Wire::OpenAi, "https://api.mistral.ai/v1", Habit::Plain, "MISTRAL_API_KEY"),
    ("anthropic", Wire::Anthropic, "https://api.anthropic.com", Habit::Plain, "ANTHROPIC_API_KEY"),
    ("gemini", Wire::Gemini, "https://generativelanguage.googleapis.com", Habit::Plain, "GEMINI_API_KEY"),
    ("ollama", Wire::Ollama, "http://127.0.0.1:11434", Habit::Plain, ""),
    ("lmstudio", Wire::OpenAi, "http://127.0.0.1:1234/v1", Habit::Plain, ""),
    ("llamacpp", Wire::OpenAi, "http://127.0.0.1:8080/v1", Habit::Plain, ""),
    ("koboldcpp", Wire::OpenAi, "http://127.0.0.1:5001/v1", Habit::KoboldCpp, ""),
    ("automatic1111", Wire::OpenAi, "http://127.0.0.1:7860", Habit::Automatic1111, ""),
];

/// The known providers by name.
pub(super) fn providers() -> BTreeMap<String, ProviderConfig> {
    let one = |(name, wire, base, habit, variable): Known| {
        // A test reads all of them.
        let base = Base::read(base, true).ok()?;
        let keys = if variable.is_empty() { Vec::new() } else { vec![KeySource::Env(variable.to_owned())] };
        Some((name.to_owned(), ProviderConfig { wire, base, habit, keys, models: BTreeMap::new() }))
    };
    KNOWN.into_iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::{KNOWN, LOCAL_SERVERS, providers};

    #[test]
    fn every_known_provider_can_be_asked() {
        assert_eq!(providers().len(), KNOWN.len());
    }

    #[test]
    fn only_providers_on_this_machine_need_no_key_and_no_https() {
        for (name, provider) in providers() {
            assert_eq!(provider.keys.is_empty(), provider.base.is_loopback(), "{name}");
            assert_eq!(provider.base.to_string().starts_with("http:"), provider.base.is_loopback(), "{name}");
        }
    }

    #[test]
    fn servers_that_are_looked_for_are_known_with_their_port() {
        let known = providers();
        for server in LOCAL_SERVERS {
            let base = known.get(server.name).expect("it is known").base.to_string();
            assert!(base.contains(&format!(":{}", server.port)), "{base}");
        }
    }
}
