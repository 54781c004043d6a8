//! Refusals: what does not go is said in other words each time.

use crate::scenes::{Game, LANGUAGES};
use gesta_speech::{Reading, Referents, Words, interpret};
use std::collections::BTreeSet;

/// Kinds of refusals that are met often.
const OFTEN: [&str; 8] = [
    "unknown-verb",
    "unknown-thing",
    "unknown-marvel",
    "unknown-not_now",
    "unknown-question",
    "rejection-not_here",
    "rejection-in_fight",
    "rejection-not_now",
];
/// How many wordings each has.
const WORDINGS: usize = 9;

#[test]
fn what_is_not_understood_twice_is_answered_in_other_words() {
    let game = Game::at("causeway");
    for language in LANGUAGES {
        let mut memory = Referents::default();
        let mut said = Vec::new();
        for _ in 0..WORDINGS + 1 {
            let readings = interpret(&game.content, language, &game.view(), &mut memory, "blorb the fnord");
            let Some(Reading::Unknown { why, .. }) = readings.first() else { panic!("{readings:?}") };
            assert!(said.last() != Some(why), "{why}");
            said.push(why.clone());
        }
        assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), WORDINGS, "{said:#?}");
        assert_eq!(said.first(), said.last());
    }
}

#[test]
fn a_refused_deed_is_refused_in_other_words_the_next_time() {
    let game = Game::at("causeway");
    for language in LANGUAGES {
        let words = |refused| Words::new(&game.content, language).after_refusals(refused);
        for why in [gesta_rules::Rejection::NotHere, gesta_rules::Rejection::InFight, gesta_rules::Rejection::NotNow] {
            let said: BTreeSet<String> = (0..WORDINGS).map(|n| words(n).rejection(&game.view(), &why)).collect();
            assert_eq!(said.len(), WORDINGS, "{said:#?}");
            assert!(said.iter().all(|text| text.starts_with(|c: char| !c.is_lowercase())), "{said:#?}");
        }
    }
}

#[test]
fn each_frequent_refusal_has_its_wordings_in_both_languages() {
    let game = Game::at("causeway");
    for language in LANGUAGES {
        for key in OFTEN {
            let key = gesta_content::TextKey { pack: "core".to_owned(), key: key.to_owned() };
            let known = |facet: &str| Words::new(&game.content, language).text(&key, Some(facet)).is_some();
            assert!((2..=WORDINGS).all(|n| known(&format!("v{n}"))), "{language} {}", key.key);
        }
    }
}
