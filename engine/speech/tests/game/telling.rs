//! What the narrator makes of turns of the shipped game.

use crate::scenes::{Game, LANGUAGES, SEAT};
use gesta_content::Language;
use gesta_content::id::{BeingId, CodexId, ExitId, TalentId};
use gesta_rules::{Actor, Body, Command, Event, Spot, View};
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

/// Things that happen to the seat's hero, as they are told.
fn happening(game: &mut Game, bodies: Vec<Body>, language: Language) -> Vec<Told> {
    let tick = game.world.tick;
    game.happen(bodies.into_iter().map(|body| Event { seat: Some(SEAT), tick, body }).collect());
    game.told(&mut Narrator::new(language))
}

#[test]
fn a_level_and_a_term_have_lines_of_their_own_with_what_changed() {
    let level = |game: &Game| {
        let hero = &game.world.heroes[&SEAT];
        Body::LevelReached {
            seat: SEAT,
            level: hero.level + 1,
            proficiency: hero.proficiency + 1,
            hit_points_max: hero.hit_points_max + 5,
        }
    };
    let term = || Body::CodexLearned { seat: SEAT, codex: CodexId::new("core:bands").expect("an id") };
    let talent = || Body::TalentGained {
        seat: SEAT,
        talent: TalentId::new("core:shoulder_first").expect("an id"),
        chosen: false,
    };
    let wanted = [
        (Language::En, ["level", "Most hit points: ", "Proficiency: +3 (+2 before).", "codex", "Shoulder first"]),
        (Language::Es, ["nivel", "Vida máxima: ", "Competencia: +3 (antes +2).", "códice", "El hombro por delante"]),
    ];
    for (language, [says_level, points, proficiency, codex, name]) in wanted {
        let mut game = Game::new(1);
        let bodies = vec![term(), Body::ExperienceGained { seat: SEAT, by: 25, now: 100 }, level(&game), talent()];
        let told = happening(&mut game, bodies, language);
        let line = |what: &str| told.iter().position(|told| told.text.to_lowercase().contains(&what.to_lowercase()));
        let at = [codex, "25", says_level, points, name].map(line);
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{at:?} {told:#?}");
        assert!(at.windows(2).all(|two| two[0] != two[1]), "a line each: {told:#?}");
        assert_eq!(line(points), line(proficiency), "{told:#?}");
    }
}

#[test]
fn every_roll_says_whose_it_is() {
    let owners = [(Language::En, "You: ", "The grey dog: "), (Language::Es, "Tú: ", "El perro gris: ")];
    for (language, you, other) in owners {
        let mut game = Game::at("fight");
        let target = BeingId::new("tollhouse:dog_grey").expect("an id");
        game.act(&Command::Attack { target }).expect("an attack");
        let told = game.told(&mut Narrator::new(language));
        let rolls: Vec<&str> =
            told.iter().filter(|told| told.kind == ToldKind::Roll).map(|told| told.text.as_str()).collect();
        assert!(rolls[0].starts_with(you), "{rolls:?}");
        assert!(rolls.iter().all(|roll| roll.starts_with(you) || roll.starts_with(other)), "{rolls:?}");
    }
}

#[test]
fn the_end_of_a_fight_says_how_many_hit_points_are_left() {
    let mut game = Game::at("fight");
    let tick = game.world.tick;
    let place = game.world.heroes[&SEAT].place.clone();
    let ended = Body::FightEnded { place, end: gesta_rules::FightEnd::Won };
    game.happen(vec![Event { seat: Some(SEAT), tick, body: ended }]);
    let told = game.told(&mut Narrator::new(Language::En));
    let last = told.last().expect("something is told");
    assert!(last.kind == ToldKind::Status && last.text.starts_with("Hit points "), "{told:#?}");
}

#[test]
fn a_move_in_a_fight_is_a_sentence_and_not_a_place_after_a_colon() {
    let zone = || gesta_content::id::ZoneId::new("tollhouse:on_steps").expect("an id");
    let spots = || [Spot::Engaged, Spot::Near, Spot::Far, Spot::Zone(zone())];
    for language in LANGUAGES {
        let mut narrator = Narrator::new(language);
        for (turn, to) in std::iter::repeat_with(spots).take(12).flatten().enumerate() {
            let mut game = Game::at("fight");
            let actor = match turn % 3 {
                0 => Actor::Hero(SEAT),
                _ => Actor::Being(BeingId::new("tollhouse:dog_grey").expect("an id")),
            };
            let body = Body::Shifted { place: game.world.heroes[&SEAT].place.clone(), actor, to };
            game.happen(vec![Event { seat: Some(SEAT), tick: game.world.tick, body }]);
            let told = game.told(&mut narrator);
            let prose: Vec<&Told> = told.iter().filter(|told| told.kind == ToldKind::Prose).collect();
            assert!(!prose.is_empty() && prose.iter().all(|told| !told.text.contains(':')), "{told:#?}");
        }
    }
}

#[test]
fn who_comes_and_goes_by_the_hour_is_told() {
    let mut game = Game::at("arcade");
    let names = |game: &Game| {
        let place = game.view().place.expect("a place");
        place.beings.iter().map(|being| being.id.to_string()).collect::<Vec<_>>()
    };
    let before = names(&game);
    let mut told = Vec::new();
    for _ in 0..3 {
        game.act(&Command::Wait { minutes: 240 }).expect("time passes");
        told.extend(LANGUAGES.map(|language| game.told(&mut Narrator::new(language))).into_iter().flatten());
    }
    let gone: Vec<&String> = before.iter().filter(|name| !names(&game).contains(name)).collect();
    assert!(gone.iter().any(|name| name.ends_with("efis")), "{gone:?}");
    let of_efis = told.iter().filter(|told| told.text.contains("Efis")).count();
    assert!(of_efis >= LANGUAGES.len(), "{told:#?}");
}

/// What both narrators tell of a wait in the square that begins at this second of the day, and in which the light changes.
fn waited_in_the_square(from: u32, minutes: u8) -> [String; 2] {
    let mut game = Game::at("square");
    game.world.dawn = from;
    game.act(&Command::Wait { minutes }).expect("time passes");
    let (before, _, after) = game.last.as_ref().expect("a turn");
    let light = |view: &View| view.place.as_ref().expect("a place").brightness;
    assert_ne!(light(before), light(after), "the light changes");
    LANGUAGES.map(|language| {
        let told = game.told(&mut Narrator::new(language));
        told.iter().map(|told| told.text.as_str()).collect::<Vec<_>>().join("\n")
    })
}

#[test]
fn who_comes_and_goes_while_the_light_changes_is_told() {
    // The carter is in the square until nine, when it gets dark.
    for told in waited_in_the_square(20 * 3_600 + 50 * 60, 20) {
        assert!(told.contains("Badore"), "{told}");
    }
}

#[test]
fn who_came_in_hours_that_nobody_watched_is_told_in_one_sentence() {
    // The girl is there from seven; it gets light at six.
    let wanted = [["In the meantime", "At some point", "By now"], ["Entretanto", "En algún momento", "Ahora está"]];
    for (told, words) in waited_in_the_square(5 * 3_600 + 50 * 60, 180).into_iter().zip(wanted) {
        assert!(told.contains("Itria.") || told.contains("Itria came.") || told.contains("Itria is here."), "{told}");
        assert!(words.iter().any(|words| told.contains(words)), "{told}");
    }
    // Two come to the inn by nine, and one of them has gone when the third is there.
    let mut game = Game::at("inn");
    for language in LANGUAGES {
        game.world.dawn = 18 * 3_600;
        game.act(&Command::Wait { minutes: 240 }).expect("time passes");
        let told = game.told(&mut Narrator::new(language));
        let sentence = told.iter().flat_map(|told| told.text.split_inclusive('.')).find(|one| one.contains("Badore"));
        let and = if language == Language::En { " and " } else { " y " };
        assert!(sentence.is_some_and(|sentence| sentence.contains(and)), "{told:?}");
        game = Game::at("inn");
    }
}
