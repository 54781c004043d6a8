//! Who is taken by surprise, stunned, out of sight: what that costs, for how long, and what ends it.

use crate::fights_arena::*;
use crate::play::Game;
use gesta_content::model::{Effect, Grant, StuntSpot, When, Who};
use gesta_rules::{Actor, Advantage, Aim, Body, Command, Event, Mode, Rejection, SeatId, Stance, odds_of};

fn surprised(events: &[Event]) -> bool {
    some(events, |body| matches!(body, Body::StanceSet { stance: Stance::Surprised, on: true, .. }))
}

#[test]
fn whom_an_attack_makes_hostile_is_surprised_by_it_all_the_same() {
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        // Cold, and hostile once it is attacked.
        mechanics.beings.get_mut(&id("captain")).expect("a captain").attitude = -20;
    });
    game.put(0, "arena:pit");
    for (_, events) in tried(&game, 0, &attack("captain")) {
        // A natural 1 alone fails against who notices nothing.
        let rolled = some(&events, |body| matches!(body, Body::Checked { roll, .. } if roll.natural > 1));
        assert_eq!(surprised(&events), rolled);
        assert!(!rolled || attacks_by(&events, "captain").is_empty(), "its first turn is lost");
    }
}

/// A draught that stuns who drinks it, or a shout that stuns an ogre, for so many seconds.
fn stunning(seconds: u32) -> Game {
    arena_in(Mode::Story, 1, |mechanics| {
        let stuns = |who: Who| Effect::Afflict { who, condition: id("core:winded"), seconds: Some(seconds) };
        mechanics.items.get_mut(&id("draught")).expect("a draught").usage.as_mut().expect("use").effects =
            vec![stuns(Who::Actor)];
        let shout = mechanics.stunts.get_mut(&id("core:scare")).expect("a shout");
        (shout.difficulty, shout.outcomes.critical) = (0, None);
        for outcome in [&mut shout.outcomes.success, &mut shout.outcomes.failure] {
            outcome.effects = vec![stuns(Who::Target)];
        }
        (shout.outcomes.cost, shout.outcomes.disaster) = (None, None);
        let spot = StuntSpot { stunt: id("core:scare"), harder: 0, when: When::Always, outcomes: None };
        mechanics.beings.get_mut(&id("ogre")).expect("an ogre").stunts = vec![spot];
    })
}

/// How many turns of those that follow an ogre loses to a shout.
fn turns_lost(order: &[&str], seconds: u32) -> usize {
    let mut game = stunning(seconds);
    fight(&mut game, order);
    let hero = order.iter().position(|who| *who == "0").expect("a hero");
    turn_of(&mut game, "pit", hero as u8);
    let shout = Command::Improvise {
        approach: id("core:intimidation"),
        stunt: id("core:scare"),
        target: Aim::Being(being("ogre")),
    };
    let mut events = game.play(0, &shout).expect("it hears that");
    let mut lost = 0;
    while attacks_by(&events, "ogre").is_empty() {
        lost += 1;
        assert!(lost < 9, "it is stunned for ever");
        events = game.play(0, &Command::Guard).expect("it is the hero's turn");
    }
    lost
}

#[test]
fn a_creature_that_is_stunned_for_so_many_rounds_loses_so_many_turns_whoever_is_first() {
    for order in [["0", "ogre"], ["ogre", "0"]] {
        assert_eq!([turns_lost(&order, 6), turns_lost(&order, 12)], [1, 2], "{order:?}");
    }
}

#[test]
fn a_hero_alone_who_is_stunned_can_only_let_its_turn_pass() {
    for order in [["0", "ghost"], ["ghost", "0"]] {
        let mut game = stunning(18);
        fight(&mut game, &order);
        turn_of(&mut game, "pit", order.iter().position(|who| *who == "0").expect("a hero") as u8);
        game.set(Body::ItemGained {
            seat: SeatId(0),
            item: id("draught"),
            count: 1,
            from: gesta_rules::Passage::Story,
        });
        game.play(0, &Command::Use { item: id("draught") }).expect("it can be used");
        let mut passed = 0;
        while game.play(0, &attack("ghost")) == Err(Rejection::HeldFast) {
            passed += 1;
            assert!(passed < 9, "it is stunned for ever");
            let offers = game.view(0).offers;
            assert_eq!(offers.iter().map(|offer| offer.command.clone()).collect::<Vec<_>>(), [Command::Guard]);
            let events = game.play(0, &Command::Guard).expect("the turn passes");
            let guards = |body: &Body| matches!(body, Body::Guarded { actor: Actor::Hero(_), .. });
            assert!(!some(&events, guards), "who is stunned guards nothing");
        }
        assert!(passed >= 1, "{order:?}: it lost no turn");
    }
}

#[test]
fn a_hero_is_stunned_by_a_blow_and_loses_its_next_turn() {
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        let spider = mechanics.beings.get_mut(&id("spider")).expect("a spider").stats.as_mut().expect("a body");
        let rider = spider.attacks[0].rider.as_mut().expect("venom");
        (rider.condition, rider.seconds, rider.save) = (id("core:winded"), Some(6), None);
    });
    fight(&mut game, &["0", "spider"]);
    let events = game.play(0, &Command::Guard).expect("it can");
    assert!(!harm_to(&events, "0").is_empty(), "it bites");
    // A second bite fell in the turn that was lost.
    assert!(attacks_by(&events, "spider").len() > 1 || refused(&game, 0, &attack("spider")) == Rejection::HeldFast);
}

#[test]
fn what_rattles_is_one_reason_among_all_that_count() {
    let hides = |poisoned: bool, loud: bool| {
        let mut game = arena_in(Mode::Story, 1, |mechanics| {
            let talisman = mechanics.items.get_mut(&id("talisman")).expect("a talisman");
            talisman.grants = vec![Grant::Advantage { skill: Some(id("core:stealth")), when: When::Always }];
        });
        wears(&mut game, 0, "talisman");
        if loud {
            wears(&mut game, 0, "plate");
        }
        if poisoned {
            feels(&mut game, "0", "core:poisoned");
        }
        fight(&mut game, &["0", "wolf"]);
        odds_of(&game.content, &game.world, SeatId(0), &Command::Hide).expect("the wolf watches").advantage
    };
    assert_eq!(hides(false, false), Advantage::Advantage);
    assert_eq!(hides(true, false), Advantage::None);
    assert_eq!(hides(true, true), Advantage::None, "any number of each cancel to none");
}

#[test]
fn a_foe_is_struck_where_its_eyes_are_not_once_a_turn() {
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        let fang = mechanics.items.get_mut(&id("fang")).expect("a fang");
        let dice = gesta_content::DiceExpr { count: 0, sides: 1, bonus: 90 };
        let sneaks = Grant::Damage { dice, ranged: None, sneak: true, when: When::Always };
        fang.grants = vec![sneaks, Grant::ExtraAttack, Grant::ExtraAttack];
        mechanics.beings.get_mut(&id("ghost")).expect("a ghost").stats.as_mut().expect("a body").hit_points = 900;
    });
    wears(&mut game, 0, "fang");
    fight(&mut game, &["0", "ghost"]);
    // Always with advantage.
    feels(&mut game, "ghost", "core:blinded");
    let mut hits_at_least = 0;
    for (_, events) in tried(&game, 0, &attack("ghost")) {
        let harm: Vec<u16> = harm_to(&events, "ghost");
        hits_at_least = hits_at_least.max(harm.len());
        // Of blunt harm half comes through: ninety more are forty-five, which no blow comes to by itself.
        assert!(harm.iter().filter(|by| **by >= 45).count() <= 1, "{harm:?}");
    }
    assert_eq!(hits_at_least, 3, "three blows a turn");
}
