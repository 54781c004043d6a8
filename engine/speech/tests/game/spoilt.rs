//! Words that make no sense: whatever a player writes or a model tells, it is read, or asked about, and nothing breaks.

use crate::scenes::{Game, LANGUAGES};
use crate::stage;
use crate::turns;
use gesta_content::Language;
use gesta_rules::View;
use gesta_speech::{Check, LookAt, Narrator, Referents, describe, interpret};
use std::collections::BTreeSet;

/// How many texts are read of each scene and language.
const TEXTS: usize = 12;

/// What no dictionary has: marks, letters of several bytes, numbers at the ends of their types.
const ODD: &[&str] = &[
    "",
    " ",
    ",",
    ", ",
    ".",
    "...",
    "!",
    "?",
    "¿",
    "¡",
    "—",
    "“",
    "”",
    "\"",
    "'",
    "’",
    "«",
    "»",
    ";",
    ":",
    "(",
    ")",
    "-",
    "–",
    "/",
    "\\",
    "%",
    "&",
    "*",
    "{",
    "}",
    "{$",
    "0",
    "1",
    "2",
    "3",
    "-1",
    "256",
    "4294967296",
    "18446744073709551616",
    "½",
    "٣",
    "Ⅷ",
    "1.5",
    "2,5",
    "é",
    "ñ",
    "ß",
    "İ",
    "ı",
    "ﬁ",
    "ǅ",
    "𝕬",
    "👩‍👩‍👧",
    "\u{301}",
    "\u{200b}",
    "\u{202e}",
    "\u{feff}",
    "\u{a0}",
    "\n",
    "\t",
    "\u{0}",
    "s",
    "'s",
    "n't",
    "d'",
    "l'",
    "x",
    "q",
    "ing",
    "lo",
    "la",
    "los",
    "me",
    "te",
    "se",
    "noslo",
    "melo",
    "dámelo",
    "cógelas",
    "éxito",
    "él",
    "and",
    "then",
    "y",
    "luego",
    "but",
    "pero",
    "not",
    "no",
    "don't",
    "nunca",
    "instead",
    "of",
    "en",
    "vez",
    "de",
    "to",
    "a",
    "al",
    "with",
    "con",
    "by",
    "por",
    "all",
    "todo",
    "both",
    "ambos",
    "the",
    "el",
    "my",
    "mi",
    "it",
    "them",
    "him",
    "her",
    "you",
    "tú",
    "I",
    "yo",
    "if",
    "si",
    "for",
    "durante",
    "until",
    "hasta",
    "hours",
    "horas",
    "minutes",
    "minutos",
    "val",
    "coins",
    "monedas",
    "twice",
    "dos veces",
    "say",
    "di",
    "tell",
    "ask",
    "about",
    "sobre",
    "that",
    "que",
    "who",
    "quién",
    "what",
    "qué",
    "how",
    "cómo",
    "where",
    "dónde",
    "why",
];

/// A small generator.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    /// Words of a dictionary and what none has, with spaces between them or not.
    fn text(&mut self, words: &[String]) -> String {
        let mut text = String::new();
        for _ in 0..=self.below(14) {
            match self.below(8) {
                0..=4 => text.push_str(&words[self.below(words.len())]),
                5 | 6 => text.push_str(ODD[self.below(ODD.len())]),
                _ => {
                    let word: Vec<char> = words[self.below(words.len())].chars().collect();
                    let (from, to) = (self.below(word.len() + 1), self.below(word.len() + 1));
                    text.extend(&word[from.min(to)..from.max(to)]);
                }
            }
            if self.below(6) > 0 {
                text.push(' ');
            }
        }
        text
    }
}

/// What the lexicons know, and the words of the packs' texts.
fn dictionary(game: &Game, language: Language) -> Vec<String> {
    let known = game.content.lexicon.iter().filter(|entry| entry.language == language);
    let known: BTreeSet<String> = known.flat_map(|entry| entry.words.iter().cloned()).collect();
    let told = describe(&game.content, language, &game.view(), None);
    let told = told.iter().flat_map(|told| told.text.split(' ')).map(str::to_owned);
    known.into_iter().chain(told).collect()
}

fn seen(view: &View) -> Vec<LookAt> {
    let Some(place) = &view.place else { return Vec::new() };
    let beings = place.beings.iter().map(|being| LookAt::Being(being.id.clone()));
    let exits = place.exits.iter().map(|exit| LookAt::Exit(exit.id.clone()));
    let features = place.features.iter().cloned().map(LookAt::Feature);
    beings.chain(exits).chain(features).collect()
}

#[test]
fn nothing_that_is_written_breaks_what_reads_it() {
    let texts = std::env::var("GESTA_SPOILT_TEXTS").ok().and_then(|texts| texts.parse().ok()).unwrap_or(TEXTS);
    for (at, name) in stage::scenes().iter().map(|scene| &scene.name).enumerate() {
        let game = Game::at(name);
        for language in LANGUAGES {
            let words = dictionary(&game, language);
            let mut chance = Chance((at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ language as u64 | 1);
            let mut memory = Referents::default();
            for _ in 0..texts {
                let text = chance.text(&words);
                let read = std::panic::AssertUnwindSafe(|| {
                    interpret(&game.content, language, &game.view(), &mut memory, &text);
                });
                assert!(std::panic::catch_unwind(read).is_ok(), "{name} {language}: {text:?}");
            }
            for at in seen(&game.view()) {
                assert!(!describe(&game.content, language, &game.view(), Some(&at)).is_empty(), "{at:?}");
            }
        }
    }
}

#[test]
fn nothing_that_is_told_breaks_what_checks_it() {
    let texts = std::env::var("GESTA_SPOILT_TEXTS").ok().and_then(|texts| texts.parse().ok()).unwrap_or(TEXTS);
    for (at, name) in turns::told().iter().enumerate() {
        for language in LANGUAGES {
            let (game, scene) = (turns::game(name), turns::scene(name, language));
            let mut words = dictionary(&game, language);
            let told = game.told(&mut Narrator::new(language));
            words.extend(told.iter().flat_map(|told| told.text.split(' ')).map(str::to_owned));
            let mut chance = Chance((at as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ language as u64 | 1);
            for _ in 0..texts {
                let text = chance.text(&words);
                let judged = std::panic::catch_unwind(|| drop(Check::whole(&scene, &text)));
                assert!(judged.is_ok(), "{name} {language}: {text:?}");
            }
        }
    }
}
