//! [`Words`]: what the program itself says about files, saves and servers, in the player's language. The game's own words are
//! `gesta-app`'s.

use crate::failure::Failure;
use gesta_app::Locale;
use gesta_content::{Language, TextArg};
use std::io::{self, Write};

/// What is said of files, saves and servers wherever the game is shown, then what only the commands say.
const EN: &str = concat!(include_str!("../../assets/locale/en/shell.ftl"), "\n", include_str!("words/en.ftl"));
const ES: &str = concat!(include_str!("../../assets/locale/es/shell.ftl"), "\n", include_str!("words/es.ftl"));
/// The help in Spanish; in English it stands beside the arguments.
const HELP_ES: &str = include_str!("words/help.es.ftl");

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

    /// The help of the command line, where it is not that of its own comments.
    pub fn of_help(language: Language) -> Option<Words> {
        match language {
            Language::En => None,
            Language::Es => Some(Words(Locale::read(language, HELP_ES))),
        }
    }

    /// Whether there is a message `key`.
    pub fn has(&self, key: &str) -> bool {
        self.say(key, &[]) != key
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.0.language()
    }

    /// The message `key`, or the key itself where it is missing.
    pub fn say(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        self.count(key, arguments, &[])
    }

    /// Asks a question on standard error; whether the answer is yes. Only where somebody can answer: [`crate::setup::can_ask`].
    ///
    /// # Errors
    /// When the answer cannot be read.
    pub fn ask(&self, key: &str, arguments: &[(&str, &str)]) -> Result<bool, Failure> {
        let mut answer = String::new();
        let asked = write!(io::stderr(), "{} ", self.say(key, arguments));
        let read = asked.and_then(|()| io::stdin().read_line(&mut answer));
        read.map_err(|error| Failure::work(format!("{error}."), ""))?;
        let answer = answer.trim().to_lowercase();
        Ok(self.say("answers-yes", &[]).split(' ').any(|yes| yes == answer))
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
    use std::collections::BTreeSet;

    fn keys_of(source: &str) -> Vec<String> {
        let parsed = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| errors);
        assert!(parsed.is_ok(), "{:?}", parsed.err());
        let lines = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        lines.filter_map(|line| line.split_once(" =").map(|(key, _)| key.to_owned())).collect()
    }

    #[test]
    fn both_languages_say_the_same_things() {
        assert_eq!(keys_of(EN), keys_of(ES));
        let once: BTreeSet<String> = keys_of(EN).into_iter().collect();
        assert_eq!(once.len(), keys_of(EN).len(), "no key stands twice");
        for language in Language::ALL {
            let words = Words::of(language);
            assert!(keys_of(EN).iter().all(|key| words.say(key, &[]) != *key));
        }
    }

    #[test]
    fn numbers_choose_their_form() {
        let said = |lost| {
            let numbers = [("events", 9), ("lost", lost)];
            Words::of(Language::En).count("save-recovered-to", &[("path", "q"), ("when", "then")], &numbers)
        };
        assert!(said(0).contains("no actions lost"), "{}", said(0));
        assert!(said(1).contains("one action lost"), "{}", said(1));
        assert!(said(4).contains("4 actions lost"), "{}", said(4));
    }
}
