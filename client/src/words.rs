//! [`Words`]: what the program itself says about files, saves and servers, in the player's language. The game's own words are
//! `gesta-app`'s.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use gesta_content::Language;

const EN: &str = include_str!("../../assets/locale/en/shell.ftl");
const ES: &str = include_str!("../../assets/locale/es/shell.ftl");

/// The words in one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words in `language`.
    pub fn of(language: Language) -> Words {
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

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `key`, or the key itself where it is missing.
    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
        self.format(key, arguments)
    }

    /// The message `key`, with words and numbers.
    pub fn count(&self, key: &str, words: &[(&str, &str)], numbers: &[(&str, u64)]) -> String {
        let words = words.iter().map(|(name, value)| (*name, FluentValue::from(*value)));
        let numbers = numbers.iter().map(|(name, value)| (*name, FluentValue::from(*value)));
        self.format(key, words.chain(numbers).collect())
    }

    fn format(&self, key: &str, arguments: Vec<(&str, FluentValue<'_>)>) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let arguments: FluentArgs<'_> = arguments.into_iter().collect();
        self.bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned()
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys_of(source: &str) -> Vec<String> {
        let parsed = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| errors);
        assert!(parsed.is_ok(), "{:?}", parsed.err());
        let lines = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        lines.filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned())).collect()
    }

    #[test]
    fn both_languages_say_the_same_things() {
        assert_eq!(keys_of(EN), keys_of(ES));
        for language in Language::ALL {
            let words = Words::of(language);
            assert!(keys_of(EN).iter().all(|key| words.say(key, &[]) != *key));
        }
    }

    #[test]
    fn numbers_choose_their_form() {
        let said = |lost| {
            let numbers = [("depth", 9), ("lost", lost)];
            Words::of(Language::En).count("save-recovered", &[("path", "q")], &numbers)
        };
        assert!(said(0).contains("no action is lost"), "{}", said(0));
        assert!(said(1).contains("one action is lost"), "{}", said(1));
        assert!(said(4).contains("4 actions are lost"), "{}", said(4));
    }
}
