//! Rest takes its time: what it gives comes when the hours have passed, and not beside somebody who means harm.

use crate::heroes_school::{fight, hero, id, put, school, school_where, wound};
use crate::play::Game;
use gesta_rules::{Actor, Body, Command, Event, Mode, PartyDecision, Rejection, SeatId, Template};

fn happened(events: &[Event], of: impl Fn(&Body) -> bool) -> bool {
    events.iter().any(|event| of(&event.body))
}

const LONG: Command = Command::Rest { hours: 8 };

#[test]
fn a_rest_gives_nothing_before_it_is_over() {
    let mut game = school(Mode::Story, 2);
    put(&mut game, 1, "gate");
    wound(&mut game, 0, 3);
    game.set(Body::SlotSpent { seat: SeatId(0), rank: 1, spent: 1 });
    let events = game.play(0, &LONG).expect("she can lie down");
    assert!(happened(&events, |body| matches!(body, Body::RestBegan { seat: SeatId(0), hours: 8 })));
    assert_eq!((hero(&game, 0).hit_points, game.world.tick), (3, 0), "not a minute has passed");
    assert_eq!(hero(&game, 0).slots_spent.len(), 1);
    // The other goes on, and then sleeps on as long as it takes.
    game.play(1, &Command::Wait { minutes: 240 }).expect("she can wait");
    assert_eq!(hero(&game, 0).hit_points, 3, "half a night is none");
    let events = game.play(1, &Command::Wait { minutes: 240 }).expect("she can wait");
    assert!(happened(&events, |body| matches!(body, Body::Rested { seat: SeatId(0), hours: 8 })));
    assert_eq!((hero(&game, 0).hit_points, hero(&game, 0).slots_spent.len()), (40, 0));
    assert_eq!(game.replayed(), game.world);
    let events = game.play(0, &Command::Wait { minutes: 1 }).expect("she is up");
    assert!(!happened(&events, |body| matches!(body, Body::Rested { .. })), "once");
}

#[test]
fn a_fight_ends_a_rest_that_has_given_nothing_yet() {
    let mut game = school(Mode::Story, 2);
    wound(&mut game, 0, 30);
    game.play(0, &LONG).expect("she can lie down");
    game.play(1, &Command::Attack { target: id("rat") }).expect("there is a rat");
    assert!(hero(&game, 0).busy_until <= game.world.tick, "she is up");
    assert!(hero(&game, 0).hit_points <= 30 && hero(&game, 0).resting.is_none());
}

fn hated() -> Game {
    school_where(Mode::Story, 2, |mechanics| {
        mechanics.beings.get_mut(&id("rat")).expect("a rat").attitude = -80;
    })
}

#[test]
fn nobody_sleeps_for_long_beside_somebody_who_means_harm() {
    let mut game = hated();
    wound(&mut game, 0, 3);
    let refused = Err(Rejection::NoRest { by: id("rat") });
    assert_eq!(game.play(0, &LONG), refused);
    assert_eq!(game.play(0, &Command::Propose { decision: PartyDecision::Rest { hours: 9 } }), refused);
    let most = |game: &Game| {
        game.view(0).legal.into_iter().find_map(|template| match template {
            Template::Rest { hours, .. } => Some(hours),
            _ => None,
        })
    };
    assert_eq!(most(&game), Some(7), "as it is offered");
    game.clone().play(0, &Command::Rest { hours: 7 }).expect("a short one is another matter");
    game.set(Body::BeingGone { being: id("rat"), why: gesta_rules::Gone::Dead });
    assert_eq!(most(&game), Some(12));
    game.play(0, &LONG).expect("it is quiet now");
}

#[test]
fn wounds_of_beings_close_by_rest() {
    let hurt = |game: &mut Game, being: &str, now: u16| {
        let kind = gesta_content::Name::new("blow").expect("a name");
        game.set(Body::Damaged { actor: Actor::Being(id(being)), by: now, kind, now });
    };
    let wounds = |game: &Game, being: &str| game.world.beings[&id(being)].wounds;
    let mut game = school(Mode::Story, 1);
    game.set(Body::Followed { being: id("dummy"), seat: Some(SeatId(0)) });
    hurt(&mut game, "dummy", 5);
    hurt(&mut game, "rat", 1);
    game.play(0, &Command::Rest { hours: 1 }).expect("she can rest");
    assert_eq!((wounds(&game, "dummy"), wounds(&game, "rat")), (3, 1), "who goes along rests too");
    game.play(0, &LONG).expect("she can rest");
    assert_eq!((wounds(&game, "dummy"), wounds(&game, "rat")), (0, 0), "and in a night everybody");
    // Who fights meanwhile has no rest.
    let mut game = school(Mode::Story, 2);
    fight(&mut game, "yard", &["1", "rat"]);
    hurt(&mut game, "rat", 1);
    put(&mut game, 0, "gate");
    for foe in ["ogre", "witch"] {
        game.set(Body::BeingGone { being: id(foe), why: gesta_rules::Gone::Left });
    }
    game.play(0, &LONG).expect("she can lie down");
    assert_eq!(wounds(&game, "rat"), 1);
}
