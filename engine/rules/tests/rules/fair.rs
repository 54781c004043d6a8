//! What is shown is what is rolled, and nothing is had for nothing.

use crate::heroes_school::{afflict, hero, id, invoke, school, school_where, wound};
use crate::play::{Game, command, id as of_toll};
use gesta_content::model::{Slot, When};
use gesta_rules::{Advantage, Body, Command, Event, Mode, Passage, Roll, SeatId, TermName};

fn rolled(events: &[Event]) -> Roll {
    let roll = events.iter().find_map(|event| match &event.body {
        Body::Checked { roll, .. } => Some(Roll::clone(roll)),
        _ => None,
    });
    roll.expect("a roll")
}

#[test]
fn the_effort_of_a_deed_does_not_change_its_own_odds() {
    let energy = Game::new(1, Mode::Story, 1).world.heroes[&SeatId(0)].energy;
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        let place =
            mechanics.places.values_mut().find(|place| place.actions.iter().any(|it| it.id.name() == "force_door"));
        let door = place.and_then(|place| place.actions.iter_mut().find(|it| it.id.name() == "force_door"));
        let door = door.expect("a door");
        door.energy = 3;
        door.check.as_mut().expect("a check").advantage = When::Energy { min: energy };
    });
    let events = game.play(0, &command("act force_door")).expect("it can be tried");
    assert_eq!(rolled(&events).advantage, Advantage::Advantage, "as it was offered");
    assert_eq!(of_toll::<gesta_content::id::kind::Place>("causeway").name(), game.place(0));
}

#[test]
fn a_slow_power_is_rolled_as_it_was_offered() {
    let mut game = school_where(Mode::Story, 1, |mechanics| {
        let look = mechanics.talents.get_mut(&id("look")).expect("a talent");
        look.power.as_mut().expect("a power").seconds = 3_600;
    });
    game.set(Body::TalentGained { seat: SeatId(0), talent: id("look"), chosen: false });
    afflict(&mut game, 0, "core:blessed", Some(60));
    let events = game.play(0, &invoke("look", None)).expect("she can look");
    let blessed = TermName::Condition(id("core:blessed"));
    assert!(rolled(&events).terms.iter().any(|term| term.term.name == blessed), "{:?}", rolled(&events).terms);
    assert!(game.world.tick >= 3_600);
}

fn wear(game: &mut Game, item: &str) {
    if !hero(game, 0).items.contains_key(&id(item)) {
        game.set(Body::ItemGained { seat: SeatId(0), item: id(item), count: 1, from: Passage::Story });
    }
    game.play(0, &Command::Wear { item: id(item) }).expect("she can wear it");
}

#[test]
fn two_hands_hold_no_more_than_two_hands_can() {
    let mut game = school(Mode::Story, 1);
    wear(&mut game, "shield");
    assert_eq!(hero(&game, 0).worn.get(&Slot::OffHand), Some(&id("shield")));
    wear(&mut game, "maul");
    assert_eq!(hero(&game, 0).worn.get(&Slot::Hand), Some(&id("maul")));
    assert_eq!(hero(&game, 0).worn.get(&Slot::OffHand), None, "the shield is put away");
    wear(&mut game, "shield");
    assert_eq!(hero(&game, 0).worn.get(&Slot::Hand), None, "and now the maul is");
    assert_eq!(hero(&game, 0).worn.get(&Slot::OffHand), Some(&id("shield")));
    wear(&mut game, "staff");
    assert!(hero(&game, 0).worn.contains_key(&Slot::OffHand), "one hand leaves the other free");
}

#[test]
fn nothing_is_healed_by_putting_on_and_off() {
    let mut game = school(Mode::Story, 1);
    wound(&mut game, 0, 10);
    let before = (hero(&game, 0).hit_points, hero(&game, 0).energy);
    game.set(Body::EnergyChanged { seat: SeatId(0), by: -10, now: 10 });
    for _ in 0..4 {
        wear(&mut game, "crown");
    }
    assert_eq!((hero(&game, 0).hit_points, hero(&game, 0).energy), (10, 10), "{before:?}");
    wear(&mut game, "crown");
    let worn = hero(&game, 0);
    assert_eq!((worn.hit_points, worn.hit_points_max, worn.energy_max), (10, 52, 25));
    // What is full is no more than full without it.
    game.set(Body::Healed { actor: gesta_rules::Actor::Hero(SeatId(0)), by: 42, now: 52 });
    wear(&mut game, "crown");
    assert_eq!((hero(&game, 0).hit_points, hero(&game, 0).hit_points_max), (40, 40));
}

#[test]
fn a_talent_that_toughens_still_brings_what_it_adds() {
    let mut game = school(Mode::Story, 1);
    wound(&mut game, 0, 10);
    // With the next command, as everything of itself.
    let mut lesson = school_where(Mode::Story, 1, |mechanics| {
        let lesson = mechanics.items.get_mut(&id("lesson")).expect("a lesson");
        lesson.usage.as_mut().expect("used").effects = vec![gesta_content::model::Effect::Talent(id("hale"))];
    });
    wound(&mut lesson, 0, 10);
    lesson.set(Body::ItemGained { seat: SeatId(0), item: id("lesson"), count: 1, from: Passage::Story });
    lesson.play(0, &Command::Use { item: id("lesson") }).expect("it can be used");
    assert_eq!((hero(&lesson, 0).hit_points, hero(&lesson, 0).hit_points_max), (14, 44));
}
