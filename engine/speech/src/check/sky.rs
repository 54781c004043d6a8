//! The sky: no sun at night, no rain where none falls.

use super::fault::{Fault, FaultKind};
use super::scene::Scene;
use super::things::{is_denied, is_likened};
use super::words::{Token, TokenKind, WordSet, set};
use std::ops::Range;
use std::sync::LazyLock;

/// When it is dark, and when it is day, in hours; between them either can be told.
const NIGHT: [Range<u64>; 2] = [22..24, 0..4];
const DAY: Range<u64> = 8..18;

static SUN: WordSet = LazyLock::new(|| {
    set("sun sunlight sunshine sunbeam sunrise noon midday daylight sol mediodia amanecer soleado soleada")
});
static MOON: WordSet = LazyLock::new(|| set("moon moonlight starlight midnight luna medianoche"));
static RAIN: WordSet = LazyLock::new(|| {
    set(
        "rain raindrops rainwater drizzle downpour thunder thunderclap lightning snow snowflakes hail lluvia llovizna aguacero \
        trueno truenos relampago relampagos nieve granizo llueve llover",
    )
});

/// What no rain falls from.
static CLEAR: WordSet = LazyLock::new(|| {
    set(
        "despejado despejada soleado soleada estrellado estrellada sol cloudless sunlit sunlight sunshine sunbeam sunbeams",
    )
});

/// A time of the day that it is not, whether it is light or dark.
fn is_other_hour(word: &str, hour: u64) -> bool {
    match word {
        "mediodia" | "noon" | "midday" => !(11..15).contains(&hour),
        "medianoche" | "midnight" => (3..21).contains(&hour),
        "amanece" | "amanecido" | "alba" | "amanecer" | "dawn" | "sunrise" => !(4..9).contains(&hour),
        "anochece" | "anochecido" => (5..17).contains(&hour),
        _ => false,
    }
}

/// What stands in the sky and is not so.
pub(super) fn check(scene: &Scene, tokens: &[Token], faults: &mut Vec<Fault>) {
    let Some(hour) = scene.hour else { return };
    let dark = NIGHT.iter().any(|night| night.contains(&hour));
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.kind == TokenKind::Word && !token.quoted) {
        let word = token.plain.as_str();
        let wrong = (dark && SUN.contains(word))
            || (DAY.contains(&hour) && MOON.contains(word))
            || (scene.dry && RAIN.contains(word));
        let wrong = wrong || is_other_hour(word, hour) || (scene.wet && CLEAR.contains(word));
        let known = || scene.has_word(word) || scene.has_word(word.trim_end_matches('s'));
        if wrong && !known() && !is_likened(tokens, at) && !is_denied(tokens, at) && !is_of_another_time(tokens, at) {
            faults.push(Fault { kind: FaultKind::InventedThing, span: token.span.clone() });
        }
    }
}

/// "Until midnight", "before the rain", "the sun of years".
fn is_of_another_time(tokens: &[Token], at: usize) -> bool {
    let far = [
        "until", "till", "before", "after", "since", "by", "hasta", "antes", "desde", "despues", "if", "si", "would",
        "could", "years", "at", "a", "next", "every", "each", "cada",
    ];
    tokens[at.saturating_sub(4)..at].iter().any(|token| far.contains(&token.plain.as_str()))
}
