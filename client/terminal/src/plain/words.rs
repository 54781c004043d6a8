//! The words of the line-by-line front end, from `assets/locale`.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use gesta_content::Language;

const EN: &str = include_str!("../../../../assets/locale/en/plain.ftl");
const ES: &str = include_str!("../../../../assets/locale/es/plain.ftl");

/// The words in one language.
pub(super) struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    pub(super) fn of(language: Language) -> Words {
        let source = match language {
            Language::En => EN,
            Language::Es => ES,
        };
        // A message that does not parse is left out of the resource, and the test below finds it.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        bundle.add_resource_overriding(resource);
        Words { language, bundle }
    }

    pub(super) fn language(&self) -> Language {
        self.language
    }

    /// The message `key`, or the key itself where it is missing.
    pub(super) fn get(&self, key: &str) -> String {
        self.format(key, None)
    }

    /// The message `key` with one number in it.
    pub(super) fn with_number(&self, key: &str, name: &str, number: usize) -> String {
        let mut args = FluentArgs::new();
        args.set(name, number);
        self.format(key, Some(&args))
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        match pattern {
            Some(pattern) => self.bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned(),
            None => key.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_the_same_words_and_no_mistakes() {
        let keys_of = |source: &str| {
            let parsed = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| errors);
            assert!(parsed.is_ok(), "{:?}", parsed.err());
            let keys = source.lines().filter(|line| line.starts_with("plain-"));
            keys.filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned())).collect::<Vec<_>>()
        };
        assert_eq!(keys_of(EN), keys_of(ES));
        assert!(keys_of(EN).iter().all(|key| Words::of(Language::Es).get(key) != *key));
    }
}
