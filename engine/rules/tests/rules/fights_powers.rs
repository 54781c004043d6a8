//! Spells and talents in and around fights: their odds against several, what they show, and what they start.

use crate::heroes_school::{at, cast, fight, hero, id, picked, school_where, school_with, teach};
use crate::play::Game;
use gesta_rules::{Actor, Body, Mode, Odds, Rejection, SeatId, Stance, odds_of};

/// Wanda, who knows how to put to sleep as well.
fn learned(seed: u64) -> Game {
    let mut game = school_with(seed, Mode::Story, 2);
    teach(&mut game, 1, "lull");
    game
}

fn shown(game: &Game, spell: &str, target: Option<gesta_rules::Aim>) -> Option<Odds> {
    odds_of(&game.content, &game.world, SeatId(1), &cast(spell, 1, target))
}

#[test]
fn odds_are_shown_where_several_are_to_save_those_of_the_likeliest() {
    let odds = |order: &[&str]| {
        let mut game = learned(3);
        fight(&mut game, "yard", order);
        shown(&game, "burst", None).expect("something is at risk")
    };
    // The dummy is nimble, the rat is not.
    let rat = odds(&["1", "rat"]);
    assert!(rat.achieves.low > odds(&["1", "dummy"]).achieves.low);
    for order in [["1", "dummy", "rat"], ["1", "rat", "dummy"]] {
        assert_eq!(odds(&order), rat, "{order:?}");
    }
}

#[test]
fn a_spell_shows_where_its_caster_hides_whomever_it_is_for() {
    for (spell, rank, target) in [("knit", 1, crate::heroes_school::on(1)), ("ward", 2, None), ("burst", 1, None)] {
        let mut game = learned(3);
        fight(&mut game, "yard", &["1", "dummy"]);
        let (place, actor) = (id("yard"), Actor::Hero(SeatId(1)));
        game.set(Body::StanceSet { place, actor: actor.clone(), stance: Stance::Hidden, by: None, on: true });
        let before = game.world.heroes[&SeatId(1)].place.clone();
        if game.play(1, &cast(spell, rank, target)) == Err(Rejection::NoSlot { rank }) {
            panic!("{spell} needs a slot");
        }
        let fight = game.world.fights.get(&before).expect("it goes on");
        assert!(!fight.stances.contains_key(&(actor, Stance::Hidden)), "{spell} is spoken aloud");
    }
}

#[test]
fn a_spell_that_somebody_must_withstand_begins_a_fight_and_costs_nothing_yet() {
    let mut game = learned(3);
    let events = game.play(1, &cast("lull", 1, at("dummy"))).expect("it begins");
    assert_eq!(picked(&events, |body| matches!(body, Body::FightBegan { .. }).then_some(())).len(), 1);
    assert!(picked(&events, |body| matches!(body, Body::Cast { .. }).then_some(())).is_empty());
    assert!(game.world.memories.contains_key(&id("dummy")), "and it is remembered");
}

#[test]
fn who_cannot_fight_bears_such_a_spell_and_remembers_it() {
    let mut game = learned(3);
    let events = game.play(1, &cast("lull", 1, at("sage"))).expect("it cannot strike back");
    assert!(picked(&events, |body| matches!(body, Body::FightBegan { .. }).then_some(())).is_empty());
    assert_eq!(picked(&events, |body| matches!(body, Body::Cast { .. }).then_some(())).len(), 1);
    assert!(game.world.memories.contains_key(&id("sage")));
    assert!(hero(&game, 1).slots_spent.values().any(|spent| *spent > 0));
}

#[test]
fn what_only_talks_somebody_round_begins_nothing() {
    let mut game = school_where(Mode::Story, 2, |mechanics| {
        let lull = mechanics.spells.get_mut(&id("lull")).expect("a lullaby");
        lull.power.roll = gesta_content::model::PowerRoll::Check(id("core:lore"), 5);
    });
    teach(&mut game, 1, "lull");
    let events = game.play(1, &cast("lull", 1, at("dummy"))).expect("it can be cast");
    assert!(picked(&events, |body| matches!(body, Body::FightBegan { .. }).then_some(())).is_empty());
    assert!(game.world.memories.is_empty());
}
