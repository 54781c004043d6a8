//! What the narrator makes of turns of the shipped game.

use crate::scenes::{Game, LANGUAGES};
use gesta_content::Language;
use gesta_content::id::{BeingId, ExitId};
use gesta_rules::Command;
use gesta_speech::{Narrator, Told, ToldKind};

fn go(exit: &str) -> Command {
    Command::Go { exit: ExitId::new(exit).expect("an id") }
}

/// A game of some forty turns, played by the first offer that is accepted, seen by narrators of both languages.
fn played(seed: u64) -> Vec<[Vec<Told>; 2]> {
    let mut game = Game::new(seed);
    let mut narrators = LANGUAGES.map(Narrator::new);
    let mut told = vec![narrators.each_mut().map(|narrator| game.told(narrator))];
    for turn in 0..40_usize {
        let view = game.view();
        if view.ended.is_some() || view.offers.is_empty() {
            break;
        }
        let offers = view.offers.len();
        let done = (0..offers).any(|skip| game.act(&view.offers[(turn + skip) % offers].command.clone()).is_ok());
        if !done {
            break;
        }
        told.push(narrators.each_mut().map(|narrator| game.told(narrator)));
    }
    told
}

#[test]
fn the_same_turns_are_told_the_same_way() {
    assert_eq!(played(3), played(3));
}

#[test]
fn languages_differ_in_words_alone() {
    for seed in 0..6 {
        for [english, spanish] in played(seed) {
            let kinds = |told: &[Told]| told.iter().map(|told| told.kind).collect::<Vec<_>>();
            assert_eq!(kinds(&english), kinds(&spanish), "{english:#?} {spanish:#?}");
        }
    }
}

#[test]
fn nothing_raw_reaches_the_reader() {
    for seed in 0..6 {
        for told in played(seed).iter().flatten().flatten() {
            let text = &told.text;
            let raw =
                ["{", "}", "told-", "word-", "look-", "label-", "roll-", "band-", "tollhouse:", "core:", "_", "  ."];
            let found = raw.iter().find(|raw| text.contains(**raw));
            assert!(found.is_none() && !text.trim().is_empty(), "{found:?} in {text:?}");
        }
    }
}

#[test]
fn a_place_is_told_whole_the_first_time_and_shorter_later() {
    let mut game = Game::new(1);
    let mut narrator = Narrator::new(Language::En);
    let mut look = || {
        game.act(&go("tollhouse:loft_path")).expect("a way up");
        let up = game.told(&mut narrator);
        game.act(&go("tollhouse:loft_steps")).expect("a way down");
        game.told(&mut narrator);
        up.iter().filter(|told| told.kind == ToldKind::Prose).map(|told| told.text.len()).sum::<usize>()
    };
    let (first, second) = (look(), look());
    assert!(second < first, "{second} is not shorter than {first}");
}

#[test]
fn a_roll_stands_before_what_came_of_it() {
    let mut game = Game::at("fight");
    let target = BeingId::new("tollhouse:dog_grey").expect("an id");
    let mut narrator = Narrator::new(Language::En);
    for _ in 0..3 {
        if game.act(&Command::Attack { target: target.clone() }).is_err() {
            break;
        }
        let told = game.told(&mut narrator);
        let roll = told.iter().position(|told| told.kind == ToldKind::Roll).expect("a roll");
        let prose = told.iter().position(|told| told.kind == ToldKind::Prose).expect("prose");
        assert!(roll < prose, "{told:#?}");
    }
}

#[test]
fn a_name_that_is_not_known_is_not_told() {
    for seed in 0..6 {
        let mut game = Game::new(seed);
        let mut narrator = Narrator::new(Language::En);
        game.act(&go("tollhouse:loft_path")).expect("a way up");
        game.told(&mut narrator);
        game.act(&go("tollhouse:loft_steps")).expect("a way down");
        let told = game.told(&mut narrator);
        assert!(told.iter().all(|told| !told.text.contains("Lammert")), "{told:#?}");
        assert!(told.iter().any(|told| told.text.contains("man behind the hatch")), "{told:#?}");
    }
}
