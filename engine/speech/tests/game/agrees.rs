//! What is told agrees with what is so: the hour, the roof, who still stands, what has been done before.

use crate::scenes::{Game, LANGUAGES, SEAT, Story};
use gesta_content::Language;
use gesta_content::id::{BeingId, ConditionId, ExitId, ItemId, PlaceId};
use gesta_content::model::{Cue, Mood};
use gesta_rules::{Actor, Body, Command, Event, FightEnd, Gone, Passage};
use gesta_speech::{Narrator, Told, ToldKind};
use std::collections::BTreeSet;

fn dog() -> BeingId {
    BeingId::new("tollhouse:dog_grey").expect("an id")
}

fn stand(game: &mut Game, place: &str) {
    let place = PlaceId::new(place).expect("an id");
    game.world.heroes.get_mut(&SEAT).expect("a hero").place = place;
}

fn happen(game: &mut Game, narrator: &mut Narrator, bodies: Vec<Body>) -> Vec<Told> {
    let tick = game.world.tick;
    game.happen(bodies.into_iter().map(|body| Event { seat: Some(SEAT), tick, body }).collect());
    game.told(narrator)
}

fn prose(told: &[Told]) -> Vec<&str> {
    told.iter().filter(|told| told.kind == ToldKind::Prose).map(|told| told.text.as_str()).collect()
}

/// The lines of a cue that ask for a mood, as they are told of the grey dog.
fn lines(game: &Game, language: Language, cue: Cue, mood: Mood) -> BTreeSet<String> {
    let asks = game
        .content
        .grammar
        .iter()
        .filter(|grammar| grammar.language == language && grammar.cue == cue && grammar.moods.contains(&mood));
    let told = |line: &String| {
        let (the, large) = if language == Language::En { ("the grey dog", "The") } else { ("el perro gris", "El") };
        let large = format!("{large}{}", &the[large.len()..]);
        let line = line.replace("{the target}", the).replace("{target}", the).replace("{Target}", &large);
        line.replace("{The target}", &large).replace(" a el ", " al ")
    };
    asks.flat_map(|grammar| &grammar.lines).map(told).collect()
}

#[test]
fn a_roll_for_surprise_is_not_told_as_hiding() {
    let mut told = BTreeSet::new();
    for seed in 0..40 {
        let mut game = Game::new(seed);
        stand(&mut game, "tollhouse:counting_room");
        game.act(&Command::Attack { target: dog() }).expect("an attack");
        let mut narrator = Narrator::new(Language::Es);
        game.told(&mut narrator);
        told.extend(narrator.selected().iter().map(|selected| selected.cue));
    }
    assert!(told.contains(&Cue::Surprised) && told.contains(&Cue::SurpriseFailed), "{told:?}");
    assert!(!told.contains(&Cue::Hid) && !told.contains(&Cue::HideFailed), "{told:?}");
}

#[test]
fn at_night_no_child_plays_on_the_square() {
    for (hour, child) in [(2, false), (12, true)] {
        for (language, says) in LANGUAGES.into_iter().zip(["forty-one", "cuarenta y uno"]) {
            let mut game = Game::of(Story::Waterbowl, 7, None);
            game.world.dawn = hour * 3_600;
            game.act(&Command::Go { exit: ExitId::new("waterbowl:cart_road").expect("an id") }).expect("a way");
            let told = game.told(&mut Narrator::new(language));
            assert_eq!(prose(&told).concat().contains(says), child, "{told:#?}");
        }
    }
}

#[test]
fn what_ends_in_the_turn_in_which_it_began_is_told_apart() {
    let winded = || ConditionId::new("core:winded").expect("an id");
    for language in LANGUAGES {
        let mut game = Game::at("fight");
        let actor = Actor::Being(dog());
        let bodies = vec![
            Body::Guarded { place: game.world.heroes[&SEAT].place.clone(), actor: Actor::Hero(SEAT) },
            Body::Afflicted { actor: actor.clone(), condition: winded(), until: None },
            Body::Relieved { actor, condition: winded() },
        ];
        let told = happen(&mut game, &mut Narrator::new(language), bodies);
        assert_eq!(prose(&told).len(), 2, "{told:#?}");
    }
}

#[test]
fn nobody_who_falls_is_told_as_standing() {
    let mut fallen = 0;
    for seed in 0..120 {
        let mut game = Game::at("fight");
        game.seed = seed;
        game.world.beings.entry(dog()).or_default().wounds = 7;
        game.act(&Command::Attack { target: dog() }).expect("an attack");
        let gone = |body: &Body| matches!(body, Body::BeingGone { why: Gone::Dead, .. });
        let (_, events, _) = game.last.as_ref().expect("a turn");
        if !events.iter().any(|event| gone(&event.event().body)) {
            continue;
        }
        fallen += 1;
        let mut narrator = Narrator::new(Language::Es);
        game.told(&mut narrator);
        let stands = lines(&game, Language::Es, Cue::Hit, Mood::Standing);
        let told: Vec<&String> = narrator.selected().iter().filter_map(|selected| selected.sentence.as_ref()).collect();
        assert!(told.iter().all(|told| !stands.contains(*told)), "{told:#?}");
    }
    assert!(fallen > 5, "only {fallen} blows fell anybody");
}

#[test]
fn a_causeway_under_the_sky_has_no_walls() {
    let mut game = Game::new(1);
    let indoors = lines(&game, Language::Es, Cue::FightWon, Mood::Indoors);
    let outdoors = lines(&game, Language::Es, Cue::FightWon, Mood::Outdoors);
    let mut narrator = Narrator::new(Language::Es);
    let mut told = BTreeSet::new();
    for _ in 0..20 {
        let place = game.world.heroes[&SEAT].place.clone();
        let ended = Body::FightEnded { place, end: FightEnd::Won };
        told.extend(prose(&happen(&mut game, &mut narrator, vec![ended])).into_iter().map(str::to_owned));
    }
    assert!(!indoors.is_empty() && told.is_disjoint(&indoors), "{told:#?}");
    assert!(!told.is_disjoint(&outdoors), "{told:#?}");
}

#[test]
fn what_is_lost_is_the_thing_that_one_had() {
    for (language, the) in LANGUAGES.into_iter().zip(["the bandage", "la venda"]) {
        let mut game = Game::new(1);
        let item = ItemId::new("core:bandage").expect("an id");
        let lost = Body::ItemLost { seat: SEAT, item, count: 1, to: Passage::Story };
        let told = happen(&mut game, &mut Narrator::new(language), vec![lost]);
        assert!(prose(&told).concat().contains(the), "{told:#?}");
    }
}

#[test]
fn who_lies_dead_hands_over_nothing() {
    for (why, hands) in [(Gone::Dead, false), (Gone::Surrendered, true)] {
        let mut game = Game::at("fight");
        let mut narrator = Narrator::new(Language::Es);
        let item = ItemId::new("core:bandage").expect("an id");
        let gone = Body::BeingGone { being: dog(), why };
        let gained = Body::ItemGained { seat: SEAT, item, count: 1, from: Passage::Being(dog()) };
        happen(&mut game, &mut narrator, vec![gone, gained]);
        let handed = narrator.selected().iter().any(|selected| selected.cue == Cue::Received);
        assert_eq!(handed, hands, "{why:?}");
    }
}

#[test]
fn the_two_sides_of_a_door_open_once() {
    let mut game = Game::new(1);
    let mut narrator = Narrator::new(Language::Es);
    let open = |exit: &str| Body::ExitSet { exit: ExitId::new(exit).expect("an id"), open: true };
    happen(&mut game, &mut narrator, vec![open("tollhouse:toll_door"), open("tollhouse:door_inside")]);
    let opened = narrator.selected().iter().filter(|selected| selected.cue == Cue::ExitOpened).count();
    assert_eq!(opened, 1);
}
