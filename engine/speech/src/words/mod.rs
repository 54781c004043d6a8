//! [`Words`]: labels, names, odds and refusals in one language. What happens is told elsewhere, by the narrator.

mod chance;
mod event;
pub(crate) mod label;
mod names;
mod refusal;
mod states;

use gesta_content::{Content, Language, TextArg, TextArgs, TextKey};

/// The pack that holds the words of the program itself.
const CORE: &str = "core";
/// How the keys of refusals begin.
const REFUSALS: [&str; 2] = ["rejection-", "unknown-"];
/// Most wordings of one refusal.
const REFUSALS_MAX: usize = 12;

/// The odds of a choice, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChanceText {
    /// "62 %" or "48-62 %".
    pub percent: String,
    /// What is rolled: "Strength (Athletics)".
    pub skill: String,
    /// "d20 +4 vs 12".
    pub formula: String,
}

/// Words of one language over one content.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    content: &'a Content,
    language: Language,
    /// How many refusals were told before.
    refused: usize,
}

impl<'a> Words<'a> {
    /// The words of `language`.
    pub fn new(content: &'a Content, language: Language) -> Self {
        Words { content, language, refused: 0 }
    }

    /// The same words after so many refusals: each next one of a kind is worded otherwise.
    pub fn after_refusals(self, refused: usize) -> Self {
        Words { refused, ..self }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The content that the words are about.
    pub(crate) fn content(&self) -> &'a Content {
        self.content
    }

    /// A text of a pack, or a facet of it; `None` where the packs have none.
    pub fn text(&self, key: &TextKey, attribute: Option<&str>) -> Option<String> {
        self.text_with(key, attribute, &[])
    }

    pub(crate) fn text_with(&self, key: &TextKey, attribute: Option<&str>, args: TextArgs<'_>) -> Option<String> {
        let found = match attribute {
            None => self.content.texts.get(self.language, key, args),
            Some(attribute) => self.content.texts.attribute(self.language, key, attribute, args),
        };
        found.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty())
    }

    /// A word of the core pack. A missing one shows its key: a test of the shipped packs sees to it that none is.
    pub(crate) fn core(&self, key: &str, args: TextArgs<'_>) -> String {
        let refusal = REFUSALS.iter().any(|start| key.starts_with(start));
        let key = TextKey { pack: CORE.to_owned(), key: key.to_owned() };
        let other = if refusal { self.reworded(&key, args) } else { None };
        let text = other.or_else(|| self.text_with(&key, None, args)).unwrap_or(key.key);
        crate::noun::contract(self.language, &text)
    }

    /// A refusal in the wording whose turn it is: the text itself, `.v2`, `.v3` and so on, and from the beginning again.
    fn reworded(&self, key: &TextKey, args: TextArgs<'_>) -> Option<String> {
        let text = |n: usize| self.text_with(key, Some(&format!("v{n}")), args);
        let last = (2..=REFUSALS_MAX).take_while(|n| text(*n).is_some()).last()?;
        let number = 1 + self.refused % last;
        let said = if number == 1 { self.text_with(key, None, args) } else { text(number) };
        said.map(|said| crate::noun::capital(&said))
    }

    /// A word of the core pack with one text in it.
    pub(crate) fn core_with(&self, key: &str, name: &str, value: &str) -> String {
        self.core(key, &[(name, TextArg::Str(value))])
    }
}
