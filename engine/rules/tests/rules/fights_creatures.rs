//! What creatures do by themselves: their profiles, their heart, surprise, and those who fight on the party's side.

use crate::fights_arena::*;
use crate::play::Game;
use gesta_content::model::{Effect, Profile};
use gesta_rules::{
    Actor, Body, Command, Event, FightEnd, Gone, Mode, Purpose, Rejection, Roll, SeatId, Spot, Stance, odds_of,
};

fn targets_of(events: &[Event], text: &str) -> Vec<Actor> {
    let by = who(text);
    let target = |event: &Event| match &event.body {
        Body::Attacked { attacker, target, .. } if *attacker == by => Some(target.clone()),
        _ => None,
    };
    events.iter().filter_map(target).collect()
}

#[test]
fn a_brute_stays_on_who_is_at_hand() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "ogre"]);
    stand(&mut game, &[("1", Spot::Engaged), ("ogre", Spot::Engaged)]);
    turn_of(&mut game, "pit", 1);
    for (_, events) in tried(&game, 1, &Command::Guard) {
        assert_eq!(targets_of(&events, "ogre"), [who("1")]);
    }
}

#[test]
fn a_brute_that_wrestles_holds_who_is_badly_hurt() {
    let mut game = arena(1);
    fight(&mut game, &["0", "ogre"]);
    hurt(&mut game, "0", 8);
    stand(&mut game, &[("0", Spot::Engaged), ("ogre", Spot::Engaged)]);
    let tries = tried(&game, 0, &Command::Guard);
    let (held, free) = both(&tries, |events| {
        some(events, |body| matches!(body, Body::StanceSet { stance: Stance::Grappled, on: true, .. }))
    });
    for (_, events) in [held, free] {
        assert!(some(events, |body| matches!(body, Body::Contested { purpose: Purpose::Grapple(_), .. })));
        assert!(targets_of(events, "ogre").is_empty(), "holding is its action");
    }
}

#[test]
fn a_skirmisher_strikes_who_is_hurt_most_and_is_away_again() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "imp"]);
    hurt(&mut game, "1", 5);
    stand(&mut game, &[("0", Spot::Engaged), ("1", Spot::Engaged), ("imp", Spot::Engaged)]);
    turn_of(&mut game, "pit", 1);
    let (after, events) = &tried(&game, 1, &Command::Guard)[0];
    assert_eq!(targets_of(events, "imp"), [who("1")]);
    assert_eq!(spot(after, "imp"), Spot::Near);
    assert!(attacks_by(events, "0").is_empty(), "too quick to give an opening");
}

#[test]
fn an_archer_steps_back_and_shoots_though_it_costs_an_opening() {
    let mut game = arena(1);
    fight(&mut game, &["0", "bowman"]);
    stand(&mut game, &[("0", Spot::Engaged), ("bowman", Spot::Engaged)]);
    let tries = tried(&game, 0, &Command::Guard);
    for (after, events) in &tries {
        assert_eq!(attacks_by(events, "0").len(), 1, "the opening");
        let stands = !some(events, |body| matches!(body, Body::BeingGone { .. }));
        let shot = some(events, |body| matches!(body, Body::Attacked { ranged: true, attacker: Actor::Being(_), .. }));
        assert_eq!(shot, stands);
        if stands {
            assert_eq!(spot(after, "bowman"), Spot::Near);
        }
    }
    let mut far = arena(1);
    fight(&mut far, &["0", "bowman"]);
    let (after, _) = &tried(&far, 0, &Command::Guard)[0];
    assert_eq!(spot(after, "bowman"), Spot::Far, "and keeps away");
}

#[test]
fn a_pack_goes_for_who_is_set_on_already() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "wolf"]);
    stand(&mut game, &[("1", Spot::Engaged)]);
    turn_of(&mut game, "pit", 1);
    let (_, events) = &tried(&game, 1, &Command::Guard)[0];
    assert_eq!(targets_of(events, "wolf"), [who("1")]);
}

#[test]
fn a_coward_runs_as_soon_as_it_is_hurt_and_one_that_is_held_cannot() {
    let mut game = arena(1);
    fight(&mut game, &["0", "hare"]);
    hurt(&mut game, "hare", 1);
    let events = game.clone().play(0, &Command::Guard).expect("it can");
    assert!(some(&events, |body| matches!(body, Body::BeingGone { why: Gone::Fled, .. })));
    stand(&mut game, &[("0", Spot::Engaged), ("hare", Spot::Engaged)]);
    holds(&mut game, "hare", Stance::Grappled, Some("0"));
    let events = game.play(0, &Command::Guard).expect("it can");
    assert!(!some(&events, |body| matches!(body, Body::BeingGone { .. })));
}

#[test]
fn who_runs_from_a_blade_at_hand_gives_it_an_opening() {
    let mut game = arena(1);
    fight(&mut game, &["0", "hare"]);
    hurt(&mut game, "hare", 1);
    stand(&mut game, &[("0", Spot::Engaged), ("hare", Spot::Engaged)]);
    let tries = tried(&game, 0, &Command::Guard);
    let (dead, fled) =
        both(&tries, |events| some(events, |body| matches!(body, Body::BeingGone { why: Gone::Dead, .. })));
    for (after, events) in [dead, fled] {
        assert_eq!(attacks_by(events, "0").len(), 1);
        assert!(after.world.fights.is_empty());
    }
}

#[test]
fn who_yields_gives_up_and_is_spared() {
    let mut game = arena(1);
    fight(&mut game, &["0", "captain"]);
    hurt(&mut game, "captain", 3);
    let tries = tried(&game, 0, &Command::Guard);
    let (up, _) =
        both(&tries, |events| some(events, |body| matches!(body, Body::BeingGone { why: Gone::Surrendered, .. })));
    assert!(some(&up.1, |body| matches!(body, Body::FightEnded { end: FightEnd::Won, .. })));
    assert!(some(&up.1, |body| matches!(body, Body::ExperienceGained { by: 25, .. })));
    assert!(some(&up.1, |body| matches!(body, Body::Remembered { .. })));
    assert_eq!(refused(&up.0, 0, &attack("captain")), Rejection::NotHere, "who has given up is not struck");
}

#[test]
fn hearts_break_when_most_of_a_side_are_out() {
    let mut game = arena(1);
    fight(&mut game, &["0", "captain", "wolf", "imp", "hare"]);
    for gone in ["wolf", "imp", "hare"] {
        game.set(Body::BeingGone { being: id(gone), why: Gone::Dead });
        game.set(Body::FightLeft { place: id("pit"), actor: who(gone) });
    }
    let tries = tried(&game, 0, &Command::Guard);
    let (broken, _) =
        both(&tries, |events| some(events, |body| matches!(body, Body::BeingGone { why: Gone::Surrendered, .. })));
    assert!(broken.0.world.fights.is_empty(), "unhurt as it is");
}

#[test]
fn what_all_are_worth_is_learned_at_the_end_by_all_who_stayed() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "hare", "wolf"]);
    game.set(Body::BeingGone { being: id("wolf"), why: Gone::Dead });
    game.set(Body::FightLeft { place: id("pit"), actor: who("wolf") });
    game.set(Body::HeroDown { seat: SeatId(1) });
    hurt(&mut game, "hare", 1);
    let events = game.play(0, &Command::Guard).expect("it can");
    let gains: Vec<(SeatId, u32)> = events
        .iter()
        .filter_map(|event| match event.body {
            Body::ExperienceGained { seat, by, .. } => Some((seat, by)),
            _ => None,
        })
        .collect();
    assert_eq!(gains, [(SeatId(0), 15), (SeatId(1), 15)], "the wolf and the hare, for who lay there too");
    assert!(!game.world.heroes[&SeatId(1)].down);
}

fn surprise(events: &[Event]) -> Option<Roll> {
    events.iter().find_map(|event| match &event.body {
        Body::Checked { purpose: Purpose::Hide, roll, .. } => Some((**roll).clone()),
        _ => None,
    })
}

#[test]
fn the_odds_of_a_first_attack_are_those_of_its_roll_for_surprise() {
    for notice in [0, 30, -30] {
        let mut game = arena_in(Mode::Story, 1, |mechanics| {
            let captain = mechanics.beings.get_mut(&id("captain")).expect("a captain");
            let notices = mechanics.rules.notice_skill.clone();
            captain.stats.as_mut().expect("a body").skills.push((notices, notice));
        });
        game.put(0, "arena:pit");
        for command in [attack("captain"), Command::Subdue { target: being("captain") }] {
            let odds = odds_of(&game.content, &game.world, SeatId(0), &command).expect("a roll comes first");
            assert_eq!(odds.skill.as_ref(), Some(&game.content.mechanics.rules.hide_skill));
            for (_, events) in tried(&game, 0, &command) {
                let roll = surprise(&events).expect("a roll");
                let bonus: i16 = roll.terms.iter().map(|term| term.added).sum();
                let falls = (1..=20_i16).filter(|natural| match natural {
                    20 => true,
                    1 => false,
                    natural => natural + bonus >= odds.difficulty,
                });
                let falls = falls.count() as u64;
                assert_eq!((odds.difficulty, odds.succeeds.low, odds.total), (roll.difficulty, falls, 20));
                let surprised =
                    some(&events, |body| matches!(body, Body::StanceSet { stance: Stance::Surprised, on: true, .. }));
                assert_eq!(surprised, roll.band.achieves(), "{notice} {roll:?}");
            }
        }
    }
    let mut game = arena(1);
    assert_eq!(odds_of(&game.content, &game.world, SeatId(0), &attack("captain")), None, "it is elsewhere");
    game.put(0, "arena:pit");
    assert_eq!(odds_of(&game.content, &game.world, SeatId(0), &attack("wolf")), None, "the hostile are wary");
}

#[test]
fn who_attacks_the_unaware_may_surprise_them() {
    let mut game = arena(1);
    game.put(0, "arena:pit");
    let tries = tried(&game, 0, &attack("captain"));
    let surprised = |events: &[Event]| {
        some(events, |body| matches!(body, Body::StanceSet { stance: Stance::Surprised, on: true, .. }))
    };
    // The captain notices nothing at all: every roll is enough, but for a natural 1.
    for (_, events) in &tries {
        assert_eq!(surprised(events), surprise(events).expect("a roll").natural > 1);
        assert!(!surprised(events) || attacks_by(events, "captain").is_empty(), "its first turn is lost");
        assert!(some(events, |body| matches!(body, Body::Remembered { .. })), "an attack is a deed");
        let guard = some(events, |body| matches!(body, Body::FightBegan { fighters, .. } if fighters.len() > 2));
        assert!(!guard, "the guard is not hostile yet");
    }
    let (_, aware) = &tried(&game, 0, &attack("wolf"))[0];
    assert!(!surprised(aware) && !some(aware, |body| matches!(body, Body::Checked { .. })), "the hostile are wary");
}

#[test]
fn those_of_a_faction_who_are_hostile_come_to_help() {
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        mechanics.beings.get_mut(&id("guard")).expect("a guard").attitude = -40;
    });
    game.put(0, "arena:pit");
    let events = game.play(0, &attack("captain")).expect("it is there");
    // 15 less for what it saw.
    let helps = some(
        &events,
        |body| matches!(body, Body::FightBegan { fighters, .. } if fighters.iter().any(|it| it.actor == who("guard"))),
    );
    assert!(helps);
}

#[test]
fn who_lies_in_wait_surprises_those_who_watch_badly() {
    let starts = |skill: i8| {
        let mut game = arena_in(Mode::Story, 2, |mechanics| {
            let lurker = mechanics.beings.get_mut(&id("lurker")).expect("a lurker").stats.as_mut().expect("a body");
            lurker.skills[0].1 = skill;
            let draught = mechanics.items.get_mut(&id("draught")).expect("a draught").usage.as_mut().expect("use");
            draught.effects = vec![Effect::Fight(vec![id("lurker")])];
        });
        for seat in [0, 1] {
            game.put(seat, "arena:pit");
        }
        game.set(Body::ItemGained {
            seat: SeatId(0),
            item: id("draught"),
            count: 1,
            from: gesta_rules::Passage::Story,
        });
        let events = game.play(0, &Command::Use { item: id("draught") }).expect("it can be used");
        let surprised = events.iter().filter_map(|event| match &event.body {
            Body::StanceSet { stance: Stance::Surprised, actor, on: true, .. } => Some(actor.clone()),
            _ => None,
        });
        surprised.collect::<Vec<Actor>>()
    };
    assert_eq!(starts(9), [who("0"), who("1")]);
    // The dock hand watches with 13, the quick fingers with 10.
    assert_eq!(starts(2), [who("1")]);
    assert!(starts(0).is_empty());
}

fn with_squire(order: &[&str]) -> Game {
    let mut game = arena(1);
    game.set(Body::Followed { being: being("squire"), seat: Some(SeatId(0)) });
    fight(&mut game, order);
    game
}

#[test]
fn who_goes_along_fights_on_the_side_of_the_party() {
    let mut game = with_squire(&["0", "squire", "ogre"]);
    let events = game.play(0, &Command::Guard).expect("it can");
    assert_eq!(targets_of(&events, "squire"), [who("ogre")]);
    assert_eq!(refused(&game, 0, &attack("squire")), Rejection::NotNow);
    game.play(0, &Command::Help { whom: who("squire") }).expect("it can be helped");
    let attacked = (0..60).any(|number| {
        let mut game = game.clone();
        game.seed = gesta_rules::DiceSeed::from_number(number);
        let events = game.play(0, &Command::Guard).unwrap_or_default();
        targets_of(&events, "ogre").contains(&who("squire"))
    });
    assert!(attacked || !targets_of(&events, "ogre").is_empty());
}

#[test]
fn who_goes_along_can_be_healed() {
    let mut game = with_squire(&["0", "squire", "ogre"]);
    let seat = SeatId(0);
    game.set(Body::TalentGained { seat, talent: id("core:warm_hands"), chosen: false });
    hurt(&mut game, "squire", 8);
    let target = Some(gesta_rules::Aim::Being(being("squire")));
    let events = game.play(0, &Command::Invoke { talent: id("core:warm_hands"), target }).expect("it is a friend");
    assert!(some(&events, |body| matches!(body, Body::Healed { actor, .. } if *actor == who("squire"))));
    let target = Some(gesta_rules::Aim::Being(being("ogre")));
    fight(&mut game, &["0", "squire", "ogre"]);
    assert_eq!(refused(&game, 0, &Command::Invoke { talent: id("core:warm_hands"), target }), Rejection::NotHere);
}

#[test]
fn foes_attack_those_who_go_along_too() {
    let mut game = with_squire(&["0", "squire", "imp"]);
    hurt(&mut game, "squire", 10);
    let (_, events) = &tried(&game, 0, &Command::Guard)[0];
    let alive = !some(events, |body| matches!(body, Body::BeingGone { being, .. } if *being == id("imp")));
    if alive {
        assert_eq!(targets_of(events, "imp"), [who("squire")], "the weakest");
    }
}

#[test]
fn a_fight_is_won_without_the_foes_though_a_friend_stands_there() {
    let mut game = with_squire(&["0", "squire", "hare"]);
    hurt(&mut game, "hare", 1);
    let events = game.play(0, &Command::Guard).expect("it can");
    assert!(some(&events, |body| matches!(body, Body::FightEnded { end: FightEnd::Won, .. })));
}

#[test]
fn who_goes_along_comes_into_the_fight_with_its_hero() {
    let mut game = arena(2);
    game.set(Body::Followed { being: being("squire"), seat: Some(SeatId(1)) });
    fight(&mut game, &["0", "ogre"]);
    game.play(1, &Command::Go { exit: id("into_pit") }).expect("the way is open");
    let fight = &game.world.fights[&id("pit")];
    assert!(fight.fighters.iter().any(|it| it.actor == who("squire")) && fight.fighters.len() == 4);
}

#[test]
fn a_friend_never_runs() {
    let mut game = with_squire(&["0", "squire", "ogre"]);
    hurt(&mut game, "squire", 11);
    for (_, events) in tried(&game, 0, &Command::Guard) {
        assert!(!some(&events, |body| matches!(body, Body::BeingGone { why: Gone::Fled, .. })));
    }
}

#[test]
fn a_killing_is_a_deed_and_the_fall_of_a_friend_is_not() {
    let mut game = arena(1);
    fight(&mut game, &["0", "guard", "captain"]);
    hurt(&mut game, "guard", 9);
    let tries = tried(&game, 0, &attack("guard"));
    let killed = |events: &[Event]| {
        some(events, |body| matches!(body, Body::BeingGone { why: Gone::Dead, being } if *being == id("guard")))
    };
    let (dead, _) = both(&tries, killed);
    assert!(some(&dead.1, |body| matches!(body, Body::ReputationChanged { by: -25, .. })));
    assert!(
        some(&dead.1, |body| matches!(body, Body::Remembered { being, .. } if *being == id("captain"))),
        "the captain saw it"
    );
}

#[test]
fn a_caster_strikes_when_it_has_nothing_to_cast() {
    let mut game = arena(1);
    fight(&mut game, &["0", "mage"]);
    let events = game.play(0, &Command::Guard).expect("it can");
    assert_eq!(targets_of(&events, "mage"), [who("0")]);
    let mut game = arena_in(Mode::Story, 1, |mechanics| {
        let stats = mechanics.beings.get_mut(&id("mage")).expect("a mage").stats.as_mut().expect("a body");
        stats.spells = vec![id("core:spark")];
        assert_eq!(stats.profile, Profile::Caster);
    });
    fight(&mut game, &["0", "mage"]);
    let events = game.play(0, &Command::Guard).expect("it can");
    assert!(some(&events, |body| matches!(body, Body::Cast { actor: Actor::Being(_), .. })));
}
