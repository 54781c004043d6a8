//! What others see of somebody who comes, goes or rolls, and what odds may be asked for.

use crate::play::{Game, command, id};
use gesta_content::Name;
use gesta_content::model::{TermDef, When};
use gesta_rules::{
    Actor, Aim, Body, Command, Event, Mode, Roll, SeatId, Secret, TermName, World, apply, canonical, cut, odds_of,
};

/// What a seat is told of events, each cut between the worlds around it.
fn told(game: &Game, before: &World, events: &[Event], seat: u8) -> Vec<Body> {
    let mut world = before.clone();
    let mut told = Vec::new();
    for event in events {
        let earlier = world.clone();
        apply(&mut world, event);
        told.extend(cut(&game.content, &earlier, &world, event, SeatId(seat)).map(|part| part.event().body.clone()));
    }
    told
}

fn played(game: &mut Game, seat: u8, line: &str) -> (World, Vec<Event>) {
    let before = game.world.clone();
    let events = game.play(seat, &command(line)).unwrap_or_else(|why| panic!("{line}: {why:?}"));
    (before, events)
}

#[test]
fn who_stays_sees_somebody_go_and_not_where_to() {
    let mut game = Game::new(1, Mode::Story, 3);
    game.watched();
    game.put(2, "net_loft");
    let (before, events) = played(&mut game, 0, "go loft_path");
    let hero = Actor::Hero(SeatId(0));
    let left = Body::Left { actor: hero.clone(), place: id("causeway"), exit: Some(id("loft_path")) };
    assert!(told(&game, &before, &events, 1).contains(&left));
    assert!(told(&game, &before, &events, 2).contains(&Body::Arrived { actor: hero, place: id("net_loft") }));
    let own = told(&game, &before, &events, 0);
    assert!(own.iter().any(|body| matches!(body, Body::Moved { .. })), "one knows where one goes");
    assert!(!told(&game, &before, &events, 8).iter().any(|body| matches!(body, Body::Moved { .. })));
}

#[test]
fn a_hidden_way_betrays_neither_itself_nor_where_it_leads() {
    let mut game = Game::new(1, Mode::Story, 2);
    game.set(Body::Revealed { seat: SeatId(0), secret: Secret::Exit(id("sluice_hatch")) });
    let (before, events) = played(&mut game, 0, "go sluice_hatch");
    let parts = told(&game, &before, &events, 1);
    let actor = Actor::Hero(SeatId(0));
    assert!(parts.contains(&Body::Left { actor, place: id("causeway"), exit: None }));
    let bytes = canonical(&parts);
    for hidden in ["sluice_hatch", "counting_room"] {
        assert!(!bytes.windows(hidden.len()).any(|window| window == hidden.as_bytes()), "{hidden}");
    }
}

#[test]
fn who_watches_sees_no_place_while_the_heroes_are_apart() {
    let mut game = Game::new(1, Mode::Story, 2);
    game.watched();
    assert!(game.view(8).place.is_some());
    game.put(1, "net_loft");
    assert!(game.view(8).place.is_none());
}

#[test]
fn odds_against_who_is_elsewhere_are_not_told() {
    let mut game = Game::new(1, Mode::Story, 1);
    game.fight(&["0", "dog_grey"]);
    let odds = |game: &Game, line| odds_of(&game.content, &game.world, SeatId(0), &command(line));
    assert!(odds(&game, "attack dog_brindle").is_some());
    game.set(Body::Moved { actor: Actor::Being(id("dog_brindle")), from: None, to: id("net_loft"), exit: None });
    assert!(odds(&game, "attack dog_brindle").is_none());
    assert!(odds(&game, "attack dog_grey").is_some());
}

#[test]
fn a_stunt_has_odds_only_for_the_ways_in_which_it_can_be_done() {
    let game = Game::new(1, Mode::Story, 1);
    let climb = |approach: &str| {
        let (stunt, target) = (id("core:climb_past"), Aim::Exit(id("toll_door")));
        let command = Command::Improvise { approach: id(approach), stunt, target };
        odds_of(&game.content, &game.world, SeatId(0), &command)
    };
    assert!(climb("core:athletics").is_some());
    assert!(climb("core:locks").is_none());
}

/// A game in which the bar behind the door is written otherwise.
fn with_bar(players: u8, change: impl FnOnce(&mut TermDef)) -> Game {
    Game::with(Mode::Story, players, |mechanics| {
        let place = mechanics.places.get_mut(&id("causeway")).expect("the causeway");
        let action = place.actions.iter_mut().find(|action| action.id == id("force_door")).expect("it can be forced");
        change(&mut action.check.as_mut().expect("a check").terms[1]);
    })
}

fn roll_told(game: &mut Game, seat: u8) -> Roll {
    let (before, events) = played(game, 0, "act force_door");
    let roll = told(game, &before, &events, seat).into_iter().find_map(|body| match body {
        Body::Checked { roll, .. } => Some(*roll),
        _ => None,
    });
    roll.expect("the roll is told")
}

fn names_bar(roll: &Roll) -> bool {
    let bar = Name::new("bar_inside").expect("a name");
    roll.terms.iter().any(|rolled| matches!(&rolled.term.name, TermName::Named { name, .. } if *name == bar))
}

#[test]
fn a_term_that_did_not_count_is_not_named_after_the_roll() {
    let mut counts = with_bar(1, |_| {});
    assert!(names_bar(&roll_told(&mut counts, 0)), "what held the door is named");
    let mut does_not = with_bar(1, |bar| bar.when = When::Never);
    assert!(!names_bar(&roll_told(&mut does_not, 0)), "what did not is not");
}

#[test]
fn a_term_that_only_one_hero_knows_is_named_to_that_hero() {
    let known_to_who_has_the_token = |bar: &mut TermDef| {
        bar.known = When::Has { item: id("lead_token"), count: 1 };
        bar.shown_after = false;
    };
    for (seat, named) in [(0, true), (1, false)] {
        let mut game = with_bar(2, known_to_who_has_the_token);
        game.play(0, &command("take lead_token")).expect("it lies there");
        let roll = roll_told(&mut game, seat);
        assert_eq!(names_bar(&roll), named, "seat {seat}: {roll:?}");
        assert_eq!(roll.terms.iter().map(|term| term.added).sum::<i16>() + i16::from(roll.natural), roll.total);
    }
}
