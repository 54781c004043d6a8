//! [`Words`]: what the program itself says about files, saves and servers, in the player's language. The game's own words are
//! `gesta-app`'s.

use gesta_app::Locale;
use gesta_content::{Language, TextArg};

const EN: &str = include_str!("../../assets/locale/en/shell.ftl");
const ES: &str = include_str!("../../assets/locale/es/shell.ftl");

/// The words in one language.
#[derive(Debug)]
pub struct Words(Locale);

impl Words {
    /// The words in `language`.
    pub fn of(language: Language) -> Words {
        let source = match language {
            Language::En => EN,
            Language::Es => ES,
        };
        Words(Locale::read(language, source))
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// The message `key`, or the key itself where it is missing.
    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        self.count(key, arguments, &[])
    }

    /// The message `key`, with words and numbers.
    pub fn count(&self, key: &str, words: &[(&str, &str)], numbers: &[(&str, u64)]) -> String {
        let words = words.iter().map(|(name, value)| (*name, TextArg::Str(value)));
        let number = |value: u64| TextArg::Int(i64::try_from(value).unwrap_or(i64::MAX));
        let numbers = numbers.iter().map(|(name, value)| (*name, number(*value)));
        self.0.say(key, &words.chain(numbers).collect::<Vec<_>>())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentResource;

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
