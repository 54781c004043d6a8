//! Numbers that are shown: odds and rolls of contests, what a near miss is called, how a fight stands, what was healed.

use crate::scenes::{Game, LANGUAGES, SEAT};
use gesta_content::Language;
use gesta_content::id::BeingId;
use gesta_content::model::Band;
use gesta_rules::{
    Actor, Advantage, Body, Command, CutEvent, Event, Purpose, Roll, canonical, from_canonical, odds_of,
};
use gesta_speech::{Happened, Narrator, Reading, Referents, Told, ToldKind, Words, interpret};

fn soldier() -> BeingId {
    "yard:soldier".parse().expect("an id")
}

fn roll(natural: u8, total: i16, difficulty: i16, band: Band) -> Roll {
    let (d20, advantage) = (vec![natural], Advantage::None);
    Roll { skill: None, d20, natural, advantage, terms: Vec::new(), total, difficulty, band }
}

fn texts(told: &[Told], kind: ToldKind) -> Vec<&str> {
    told.iter().filter(|told| told.kind == kind).map(|told| told.text.as_str()).collect()
}

fn told_of(game: &Game, body: Body, language: Language) -> Vec<Told> {
    let event = Event { seat: Some(SEAT), tick: 0, body };
    let cut: CutEvent = from_canonical(&canonical(&event)).expect("a cut event is an event");
    let view = game.view();
    let happened = Happened { depth: 1, by: Some(SEAT), events: &[cut], speech: None, after: &view };
    Narrator::new(language).tell(&game.content, Some(&view), &happened)
}

#[test]
fn the_odds_of_a_contest_name_who_rolls_against_it_and_with_what() {
    let game = Game::at("yard_fight");
    let command = Command::Shove { target: soldier() };
    let odds = odds_of(&game.content, &game.world, SEAT, &command).expect("a contest");
    for (language, formula, line) in [
        (Language::En, "vs d20 +0 (the soldier)", "The soldier rolls against it: d20 +0, Strength (athletics)"),
        (Language::Es, "contra d20 +0 (el soldado)", "El soldado tira en contra: d20 +0, Fuerza (atletismo)"),
    ] {
        let words = Words::new(&game.content, language);
        let chance = words.chance(&game.view(), &command, &odds);
        assert!(chance.formula.starts_with("d20 ") && chance.formula.ends_with(formula), "{chance:?}");
        let terms = words.terms(&game.view(), &command, &odds);
        assert!(terms.iter().any(|term| term == line), "{terms:#?}");
        assert!(terms.iter().all(|term| !term.ends_with("vs 0") && !term.ends_with("contra 0")), "{terms:#?}");
    }
}

#[test]
fn the_odds_of_a_first_attack_say_that_they_are_of_surprise() {
    let game = Game::at("yard");
    let command = Command::Attack { target: soldier() };
    let odds = odds_of(&game.content, &game.world, SEAT, &command).expect("a roll for surprise");
    for (language, begins) in [(Language::En, "Surprise, "), (Language::Es, "Sorpresa, ")] {
        let words = Words::new(&game.content, language);
        let chance = words.chance(&game.view(), &command, &odds);
        assert!(chance.skill.starts_with(begins), "{chance:?}");
    }
}

#[test]
fn both_rolls_of_a_contest_are_told() {
    let game = Game::at("yard_fight");
    let contested = |actor: Actor, against: Actor| Body::Contested {
        purpose: Purpose::Shove(against.clone()),
        actor,
        against,
        roll: Box::new(roll(14, 16, 9, Band::Success)),
        foe: Box::new(roll(9, 9, 16, Band::Failure)),
    };
    let (you, foe) = (Actor::Hero(SEAT), Actor::Being(soldier()));
    for (language, theirs) in [(Language::En, "The soldier: "), (Language::Es, "El soldado: ")] {
        for (actor, against) in [(&you, &foe), (&foe, &you)] {
            let told = told_of(&game, contested(actor.clone(), against.clone()), language);
            let rolls = texts(&told, ToldKind::Roll);
            assert_eq!(rolls.len(), 2, "{told:#?}");
            assert!(rolls[0].contains("d20 14") && rolls[1].contains("d20 9"), "{rolls:?}");
            for (roll, who) in rolls.iter().zip([actor, against]) {
                assert_eq!(roll.starts_with(theirs), *who == foe, "{rolls:?}");
            }
        }
    }
}

#[test]
fn a_success_at_a_cost_says_by_how_much_it_was_missed() {
    let game = Game::at("yard");
    let (english, spanish) = (Words::new(&game.content, Language::En), Words::new(&game.content, Language::Es));
    let near = roll(6, 8, 12, Band::Cost);
    let told = english.roll(&game.view(), &near);
    assert!(told.ends_with("success at a cost, missed by 4"), "{told}");
    let told = spanish.roll(&game.view(), &near);
    assert!(told.ends_with("éxito con un coste: por 4 no llega"), "{told}");
}

#[test]
fn no_roll_is_told_as_by_nothing() {
    let game = Game::at("yard");
    for language in LANGUAGES {
        let words = Words::new(&game.content, language);
        for band in Band::ALL {
            for natural in [1, 10, 20] {
                let told = words.roll(&game.view(), &roll(natural, 12, 12, band));
                assert!(!told.ends_with(" 0") && !told.contains("por 0 "), "{told}");
            }
        }
    }
}

#[test]
fn how_a_fight_stands_is_told_last_after_each_turn_of_the_hero() {
    for language in LANGUAGES {
        let mut game = Game::at("yard_fight");
        game.act(&Command::Attack { target: soldier() }).expect("a turn");
        let told = game.told(&mut Narrator::new(language));
        assert_eq!(texts(&told, ToldKind::Status).len(), 1, "{told:#?}");
        let last = told.last().expect("something is told");
        let hero = game.view().hero.expect("a hero");
        let points = format!("{}/{}.", hero.hit_points, hero.hit_points_max);
        let begins = if language == Language::En { "Hit points " } else { "Vida " };
        let (near, foe) = match language {
            Language::En => ("at hand", "The soldier: "),
            Language::Es => ("al alcance de la mano", "El soldado: "),
        };
        assert!(last.kind == ToldKind::Status && last.text.starts_with(&format!("{begins}{points}")), "{last:?}");
        assert!(last.text.contains(near) && last.text.contains(foe), "{last:?}");
        let hound = if language == Language::En { "hound" } else { "perro" };
        assert!(!last.text.contains(hound), "who fights along is no foe: {last:?}");
    }
}

#[test]
fn outside_fights_nothing_is_told_of_how_things_stand_until_the_hero_is_hurt_or_healed() {
    let mut game = Game::at("yard");
    game.act(&Command::Take { item: "core:bread".parse().expect("an id") }).expect("bread");
    let told = game.told(&mut Narrator::new(Language::En));
    assert!(texts(&told, ToldKind::Status).is_empty(), "{told:#?}");
    game.act(&Command::Invoke { talent: "core:second_wind".parse().expect("an id"), target: None }).expect("a breath");
    let told = game.told(&mut Narrator::new(Language::En));
    let hero = game.view().hero.expect("a hero");
    let healed = hero.hit_points - 4;
    assert!(healed > 0);
    assert!(texts(&told, ToldKind::Roll).contains(&format!("You: healing {healed}").as_str()), "{told:#?}");
    let standing = format!("Hit points {}/{}.", hero.hit_points, hero.hit_points_max);
    assert_eq!(texts(&told, ToldKind::Status), [standing.as_str()]);
}

#[test]
fn what_somebody_else_is_healed_stands_with_its_name() {
    let game = Game::at("yard");
    let body = Body::Healed { actor: Actor::Being("yard:hound".parse().expect("an id")), by: 3, now: 9 };
    for (language, line) in [(Language::En, "The hound: healing 3"), (Language::Es, "El perro de caza: curación 3")] {
        let told = told_of(&game, body.clone(), language);
        assert_eq!(texts(&told, ToldKind::Roll), [line], "{told:#?}");
    }
}

#[test]
fn a_spanish_refusal_guesses_no_gender() {
    let game = Game::at("causeway");
    for thing in ["fuente", "espada", "cofre", "monedas"] {
        let text = format!("coge {thing}");
        let readings = interpret(&game.content, Language::Es, &game.view(), &mut Referents::default(), &text);
        let [Reading::Unknown { why, .. }] = readings.as_slice() else { panic!("{readings:?}") };
        assert!(why.contains(&format!("«{thing}»")) && !why.contains("ningún"), "{why}");
    }
}
