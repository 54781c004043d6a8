//! Worn phrases: how many there are in 1,000 words. The lists are those that the check of all prose goes by.

use crate::grams::words;
use gesta_content::Language;

const ENGLISH: &str = include_str!("../../engine/speech/src/check/lists/worn_en.txt");
const SPANISH: &str = include_str!("../../engine/speech/src/check/lists/worn_es.txt");

/// The phrases of a language.
pub fn phrases(language: Language) -> Vec<&'static str> {
    let list = match language {
        Language::En => ENGLISH,
        Language::Es => SPANISH,
    };
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).collect()
}

/// Every worn phrase in a text as often as it stands there. A phrase is found at the bounds of words only: "aria" is not in
/// "malaria". Letter case, accents and line breaks do not count.
pub fn found<'a>(text: &str, phrases: &[&'a str]) -> Vec<&'a str> {
    let text: String = text.to_lowercase().chars().map(plain).collect();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let hits = |phrase: &&'a str| {
        let times = text.match_indices(*phrase).filter(|(at, _)| is_whole(&text, *at, phrase)).count();
        vec![*phrase; times]
    };
    phrases.iter().flat_map(hits).collect()
}

/// A letter without its accent, as the lists have them.
fn plain(c: char) -> char {
    match c {
        '’' => '\'',
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' | 'ü' => 'u',
        'ñ' => 'n',
        other => other,
    }
}

fn is_whole(text: &str, at: usize, phrase: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let before = letter(text[..at].chars().next_back()) && letter(phrase.chars().next());
    let after = letter(text[at + phrase.len()..].chars().next()) && letter(phrase.chars().next_back());
    !before && !after
}

/// Worn phrases per 1,000 words of a run: 1,000 · hits / words.
pub fn per_thousand(hits: usize, text: &str) -> f64 {
    let count = |number: usize| u32::try_from(number).map_or(f64::MAX, f64::from);
    1_000.0 * count(hits) / count(words(text).len().max(1))
}

#[cfg(test)]
mod tests {
    use super::{found, per_thousand, phrases};
    use gesta_content::Language;

    #[test]
    fn worn_phrases_are_found_as_whole_words() {
        let list = ["aria", "testament to", ", once a"];
        let text = "Malaria is a testament\nto itself. Aria, once a name; a testament to it.";
        assert_eq!(found(text, &list), ["aria", "testament to", "testament to", ", once a"]);
        assert!((per_thousand(2, "four words are here") - 500.0).abs() < 1e-9);
    }

    #[test]
    fn both_lists_are_read() {
        assert!(phrases(Language::En).contains(&"a testament to"));
        assert!(phrases(Language::Es).contains(&"un escalofrio recorre"));
        assert!(Language::ALL.iter().flat_map(|it| phrases(*it)).all(|phrase| phrase == phrase.to_lowercase()));
    }
}
