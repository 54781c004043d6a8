//! How heroes get out of fights: by words, by running, and what they take with them.

use crate::fights_arena::*;
use crate::play::Game;
use gesta_content::model::Band;
use gesta_rules::{
    Actor, Body, Command, EVENTS_PER_COMMAND_MAX, Event, FightEnd, Gone, Mode, Rejection, SeatId, StandIn,
};

fn parley() -> Command {
    Command::Parley { with: being("captain") }
}

fn peace(game: &Game) -> Game {
    let tries = tried(game, 0, &parley());
    let works = |events: &[Event]| some(events, |body| matches!(body, Body::Parleyed { told: Band::Success, .. }));
    both(&tries, works).0.0.clone()
}

#[test]
fn who_was_talked_to_pays_no_second_time_for_a_second_fight() {
    let mut game = arena(1);
    fight(&mut game, &["0", "captain"]);
    let mut game = peace(&game);
    assert!(game.world.fights.is_empty());
    fight(&mut game, &["0", "captain"]);
    assert_eq!(refused(&game, 0, &parley()), Rejection::DoneAlready, "not on the same day");
    game.set(Body::TimePassed { seconds: 86_400 });
    peace(&game);
}

#[test]
fn who_did_not_listen_does_not_listen_in_the_next_fight_either() {
    let mut game = arena(1);
    fight(&mut game, &["0", "captain"]);
    let tries = tried(&game, 0, &parley());
    let refuses = |(game, events): &&Tried| {
        let up = !game.world.heroes[&SeatId(0)].down && !game.world.fights.is_empty();
        up && some(events, |body| matches!(body, Body::Parleyed { told: Band::Failure, .. }))
    };
    let (again, _) = tries.iter().find(refuses).expect("it does not always listen");
    let mut again = again.clone();
    again.set(Body::FightEnded { place: id("pit"), end: FightEnd::Escaped });
    fight(&mut again, &["0", "captain"]);
    assert_eq!(refused(&again, 0, &parley()), Rejection::DoneAlready);
}

#[test]
fn who_runs_takes_along_what_it_has_learned() {
    let mut game = arena(1);
    fight(&mut game, &["0", "wolf", "ogre"]);
    game.set(Body::BeingGone { being: being("wolf"), why: Gone::Dead });
    game.set(Body::FightLeft { place: id("pit"), actor: who("wolf") });
    let tries = tried(&game, 0, &Command::Flee { exit: id("out_of_pit") });
    let (away, _) =
        both(&tries, |events| some(events, |body| matches!(body, Body::FightEnded { end: FightEnd::Escaped, .. })));
    let learned = away.1.iter().find_map(|event| match &event.body {
        Body::ExperienceGained { by, .. } => Some(*by),
        _ => None,
    });
    assert_eq!(learned, Some(10), "the wolf's, and not that of the ogre who is left");
}

#[test]
fn who_runs_pays_for_the_way_with_what_energy_it_has() {
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        mechanics.places.get_mut(&id("pit")).expect("the pit").exits[0].energy = 3;
    });
    fight(&mut game, &["0", "ogre"]);
    let flee = Command::Flee { exit: id("out_of_pit") };
    let away = |game: &Game| {
        let tries = tried(game, 0, &flee);
        let (away, stays) =
            both(&tries, |events| some(events, |body| matches!(body, Body::FightEnded { end: FightEnd::Escaped, .. })));
        let energy = |game: &Game| game.world.heroes[&SeatId(0)].energy;
        (energy(&away.0), energy(&stays.0))
    };
    let full = game.world.heroes[&SeatId(0)].energy;
    assert_eq!(away(&game), (full - 3, full));
    game.set(Body::EnergyChanged { seat: SeatId(0), by: 1 - i32::from(full), now: 1 });
    assert_eq!(away(&game), (0, 1), "nobody is too tired to run for its life");
}

/// Two heroes, the second of whom is away, and sixteen ghosts who hardly ever strike home.
fn crowd(stand_in: StandIn) -> Game {
    let mut names = vec!["0".to_owned(), "1".to_owned()];
    let mut game = arena_in(Mode::Iron, 2, |mechanics| {
        let ghost = mechanics.beings.get_mut(&id("ghost")).expect("a ghost").stats.as_mut().expect("a body");
        ghost.attacks[0].bonus = -20;
        names.extend(many(mechanics, "ghost", 16));
    });
    let order: Vec<&str> = names.iter().map(String::as_str).collect();
    fight(&mut game, &order);
    game.set(Body::StandInChosen { seat: SeatId(1), stand_in });
    game.set(Body::PresenceChanged { seat: SeatId(1), away: true });
    game
}

/// In how many of eight rounds something is so.
fn rounds(game: &mut Game, is: impl Fn(&[Event]) -> bool) -> usize {
    let mut count = 0;
    for _ in 0..8 {
        let events = game.play(0, &Command::Guard).expect("it can");
        assert!(events.len() <= EVENTS_PER_COMMAND_MAX);
        count += usize::from(is(&events));
    }
    count
}

#[test]
fn a_stand_in_has_its_turns_however_many_act_beside_it() {
    for stand_in in [StandIn::Guard, StandIn::Bot] {
        let own = Actor::Hero(SeatId(1));
        let acts = |events: &[Event]| {
            let guards = some(events, |body| matches!(body, Body::Guarded { actor, .. } if *actor == own));
            guards || !attacks_by(events, "1").is_empty()
        };
        let turns = rounds(&mut crowd(stand_in), acts);
        assert!(turns >= 4, "{stand_in:?}: {turns} turns in eight rounds");
    }
}

#[test]
fn who_lies_there_rolls_for_its_life_however_many_act_beside_it() {
    let mut game = crowd(StandIn::Guard);
    let now = game.world.heroes[&SeatId(1)].hit_points;
    hurt(&mut game, "1", now);
    game.set(Body::HeroDown { seat: SeatId(1) });
    let saves = rounds(&mut game, |events| some(events, |body| matches!(body, Body::DeathSaved { .. })));
    assert!(saves >= 2, "{saves} rolls in eight rounds");
}
