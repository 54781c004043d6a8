//! Stunts in fights: whom they reach, what holds a hero back from them, and what it costs to get away by one.

use crate::fights_arena::*;
use crate::play::Game;
use gesta_content::model::{StuntSpot, When};
use gesta_rules::{Aim, Body, Command, Event, Mode, Purpose, Rejection, Spot, Stance, Template};

/// A duel with an ogre who can be tripped and shouted at, and a wall to climb; `quick`: it takes no longer than a round.
fn duel(quick: bool) -> Game {
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        let spot = |stunt: &str| StuntSpot { stunt: id(stunt), harder: 0, when: When::Always, outcomes: None };
        let ogre = mechanics.beings.get_mut(&id("ogre")).expect("an ogre");
        ogre.stunts = ["core:topple", "core:scare"].map(spot).to_vec();
        mechanics.places.get_mut(&id("pit")).expect("the pit").exits[2].stunts = vec![spot("core:climb_past")];
        if quick {
            mechanics.stunts.get_mut(&id("core:climb_past")).expect("climbing").seconds = 6;
        }
    });
    fight(&mut game, &["0", "ogre"]);
    game
}

fn improvise(approach: &str, stunt: &str, target: Aim) -> Command {
    Command::Improvise { approach: id(approach), stunt: id(stunt), target }
}

fn topple() -> Command {
    improvise("core:athletics", "core:topple", Aim::Being(being("ogre")))
}

fn scare() -> Command {
    improvise("core:intimidation", "core:scare", Aim::Being(being("ogre")))
}

fn climb() -> Command {
    improvise("core:athletics", "core:climb_past", Aim::Exit(id("shut_way")))
}

fn is_offered(game: &Game, stunt: &str) -> bool {
    let stunt = id(stunt);
    game.view(0).legal.iter().any(|template| match template {
        Template::Improvise { spots } => spots.iter().any(|(offered, _)| *offered == stunt),
        _ => false,
    })
}

fn tries_it(events: &[Event]) -> bool {
    some(events, |body| matches!(body, Body::Checked { purpose: Purpose::Stunt { .. }, .. }))
}

#[test]
fn who_brings_somebody_down_has_to_go_there_and_who_shouts_does_not() {
    let game = duel(true);
    let (there, _) = &tried(&game, 0, &topple())[0];
    assert_eq!([spot(there, "0"), spot(there, "ogre")], [Spot::Engaged, Spot::Engaged]);
    let mut far = duel(true);
    stand(&mut far, &[("0", Spot::Far), ("ogre", Spot::Near)]);
    assert_eq!(refused(&far, 0, &topple()), Rejection::OutOfReach);
    assert!(!is_offered(&far, "core:topple") && is_offered(&far, "core:scare"));
    assert!(tries_it(&far.play(0, &scare()).expect("a shout carries")));
}

#[test]
fn who_has_moved_already_brings_nobody_down_elsewhere() {
    let mut game = duel(true);
    game.play(0, &Command::Shift { to: Spot::Zone(id("dais")) }).expect("it is a step");
    assert_eq!(refused(&game, 0, &topple()), Rejection::MovedAlready);
}

#[test]
fn who_is_held_climbs_no_wall() {
    let mut game = duel(true);
    holds(&mut game, "0", Stance::Grappled, Some("ogre"));
    assert_eq!(refused(&game, 0, &climb()), Rejection::HeldFast);
    assert!(!is_offered(&game, "core:climb_past"));
    let mut rooted = arena_in(Mode::Story, 1, |mechanics| {
        let spot = StuntSpot { stunt: id("core:climb_past"), harder: 0, when: When::Always, outcomes: None };
        mechanics.places.get_mut(&id("pit")).expect("the pit").exits[2].stunts = vec![spot];
    });
    rooted.put(0, "arena:pit");
    feels(&mut rooted, "0", "core:held");
    assert_eq!(refused(&rooted, 0, &climb()), Rejection::HeldFast, "nor where nobody fights");
}

#[test]
fn who_climbs_away_from_a_foe_at_hand_gives_it_an_opening() {
    let mut game = duel(true);
    stand(&mut game, &[("0", Spot::Engaged), ("ogre", Spot::Engaged)]);
    for (_, events) in tried(&game, 0, &climb()) {
        let first = events.iter().position(|event| matches!(event.body, Body::Attacked { .. })).expect("an opening");
        let roll = events.iter().position(|event| matches!(event.body, Body::Checked { .. }));
        assert!(roll.is_none_or(|roll| first < roll), "the opening comes first");
        assert!(roll.is_some() || some(&events, |body| matches!(body, Body::HeroDown { .. })));
    }
}

#[test]
fn what_takes_longer_than_a_round_is_not_done_in_a_fight() {
    let game = duel(false);
    assert_eq!(refused(&game, 0, &climb()), Rejection::NotNow);
    assert!(!is_offered(&game, "core:climb_past"));
    let mut peace = game.clone();
    peace.set(Body::FightEnded { place: id("pit"), end: gesta_rules::FightEnd::Parted });
    assert!(is_offered(&peace, "core:climb_past"));
}

#[test]
fn who_trips_somebody_out_of_hiding_is_seen() {
    let mut game = duel(true);
    holds(&mut game, "0", Stance::Hidden, None);
    game.play(0, &topple()).expect("it can be tried");
    assert!(!has(&game, "0", Stance::Hidden));
}

#[test]
fn a_stunt_reaches_only_those_who_fight() {
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        let spot = StuntSpot { stunt: id("core:scare"), harder: 0, when: When::Always, outcomes: None };
        mechanics.beings.get_mut(&id("hare")).expect("a hare").stunts = vec![spot];
    });
    let shout = improvise("core:intimidation", "core:scare", Aim::Being(being("hare")));
    game.put(0, "arena:pit");
    assert!(is_offered(&game, "core:scare"));
    fight(&mut game, &["0", "ogre"]);
    assert_eq!(refused(&game, 0, &shout), Rejection::NotNow);
    assert!(!is_offered(&game, "core:scare"));
}

#[test]
fn what_would_change_nothing_is_not_offered_but_can_still_be_tried() {
    let listed = |game: &Game, stunt: &str| {
        let stunt = id(stunt);
        let offers = game.view(0).offers;
        offers
            .iter()
            .any(|offer| matches!(&offer.command, Command::Improvise { stunt: offered, .. } if *offered == stunt))
    };
    let mut game = duel(true);
    assert!(listed(&game, "core:scare"), "{:?}", game.view(0).offers);
    feels(&mut game, "ogre", "core:frightened");
    assert!(!listed(&game, "core:scare") && listed(&game, "core:topple"), "{:?}", game.view(0).offers);
    assert!(is_offered(&game, "core:scare") && tries_it(&game.play(0, &scare()).expect("a second shout")));
}
