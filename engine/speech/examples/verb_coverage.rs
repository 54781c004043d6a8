//! How much of what players type at all is understood, by counts of the words that commands begin with, a JSON object in a
//! file: `cargo run -p gesta-speech --example verb_coverage -- counts.json`. Prints the share and the commonest words that are
//! not understood.

#[expect(dead_code, reason = "tests use more of it")]
#[path = "../tests/game/scenes.rs"]
mod scenes;
#[expect(dead_code, reason = "tests use more of it")]
#[path = "../tests/game/short.rs"]
mod short;
#[path = "../tests/game/stage.rs"]
mod stage;

use gesta_content::Language;
use gesta_speech::{Reading, Referents, interpret};
use scenes::Game;
use std::collections::BTreeMap;
use std::error::Error;

/// Where words are tried, each alone and with a thing: one is understood if it is in one of these.
const SCENES: [(&str, &str); 6] = [
    ("causeway", "door"),
    ("loft", "needle"),
    ("talk", "agent"),
    ("fight", "dog"),
    ("yard", "captain"),
    ("road", "cart"),
];
/// Only the commonest words are tried; the others count as not understood.
const TRIED_MAX: usize = 500;
/// How many of those that are not understood are printed.
const PRINTED_MAX: usize = 60;

/// A word is understood where its text is a deed, a look, a word for the program, a question, or is refused for what it asks;
/// not where the answer is that the text as such is not understood.
fn is_understood(game: &Game, text: &str) -> bool {
    let read = |text: &str| interpret(&game.content, Language::En, &game.view(), &mut Referents::default(), text);
    let why = |readings: &[Reading]| match readings {
        [Reading::Unknown { why, .. }] => Some(why.clone()),
        _ => None,
    };
    let readings = read(text);
    let guesses = matches!(readings.as_slice(), [Reading::Ask { guess: true, .. }]);
    !guesses && (why(&readings).is_none() || why(&readings) != why(&read("zzqx")))
}

fn main() -> Result<(), Box<dyn Error>> {
    let file = std::env::args().nth(1).ok_or("which file holds the counts?")?;
    let counts: BTreeMap<String, f64> = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let all: f64 = counts.values().sum();
    let mut common: Vec<(&String, &f64)> = counts.iter().collect();
    common.sort_by(|one, other| other.1.total_cmp(one.1).then_with(|| one.0.cmp(other.0)));
    let games: Vec<(Game, &str)> = SCENES.iter().map(|(at, thing)| (Game::at(at), *thing)).collect();
    let understood = |word: &str| {
        let mut texts =
            games.iter().flat_map(|(game, thing)| [(game, word.to_owned()), (game, format!("{word} the {thing}"))]);
        texts.any(|(game, text)| is_understood(game, &text))
    };
    let (known, unknown): (Vec<_>, Vec<_>) = common.iter().take(TRIED_MAX).partition(|(word, _)| understood(word));
    let share = known.iter().map(|(_, count)| **count).sum::<f64>() / all;
    println!("{:.1} % of {all} commands begin with a word that is understood", share * 100.0);
    let unknown: Vec<String> =
        unknown.iter().take(PRINTED_MAX).map(|(word, count)| format!("{word} {count}")).collect();
    println!("not understood: {}", unknown.join(", "));
    Ok(())
}
