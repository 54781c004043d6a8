//! The words of the line-by-line front end, from `assets/locale`.

use gesta_app::Locale;
use gesta_content::{Language, TextArg};

const EN: &str = include_str!("../../../../assets/locale/en/plain.ftl");
const ES: &str = include_str!("../../../../assets/locale/es/plain.ftl");

/// The words in one language.
pub(super) struct Words(Locale);

impl Words {
    pub(super) fn of(language: Language) -> Words {
        let source = match language {
            Language::En => EN,
            Language::Es => ES,
        };
        Words(Locale::read(language, source))
    }

    pub(super) fn language(&self) -> Language {
        self.0.language()
    }

    /// The message `key`, or the key itself where it is missing.
    pub(super) fn get(&self, key: &str) -> String {
        self.0.plain(key)
    }

    /// The message `key` with one number in it.
    pub(super) fn with_number(&self, key: &str, name: &str, number: usize) -> String {
        self.0.say(key, &[(name, TextArg::Int(i64::try_from(number).unwrap_or(i64::MAX)))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentResource;

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
