//! The few words of a document that are not the story's own.

use gesta_app::Locale;
use gesta_content::{Language, TextArg};

pub(crate) const EN: &str = include_str!("../locale/en.ftl");
pub(crate) const ES: &str = include_str!("../locale/es.ftl");

/// The words in one language.
pub(crate) struct Words(Locale);

impl Words {
    pub(crate) fn of(language: Language) -> Words {
        let source = match language {
            Language::En => EN,
            Language::Es => ES,
        };
        Words(Locale::read(language, source))
    }

    pub(crate) fn plain(&self, key: &str) -> String {
        self.0.plain(key)
    }

    pub(crate) fn with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, TextArg::Str(value))).collect();
        self.0.say(key, &arguments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentResource;

    #[test]
    fn both_languages_say_the_same_things() {
        let keys = |source: &str| -> Vec<String> {
            assert!(FluentResource::try_new(source.to_owned()).is_ok());
            source.lines().filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned())).collect()
        };
        assert_eq!(keys(EN), keys(ES));
        for language in Language::ALL {
            assert!(keys(EN).iter().all(|key| Words::of(language).plain(key) != *key));
        }
    }
}
