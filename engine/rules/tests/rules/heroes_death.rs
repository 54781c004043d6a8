//! Rest, conditions that last, and the way from falling to dying: in a fight, alone, in story mode and in iron mode.

use crate::heroes_school::{
    afflict, cast, fight, hero, id, on, picked, school, school_where, school_with, use_item, wound,
};
use crate::play::Game;
use gesta_content::Name;
use gesta_content::model::{Effect, Who};
use gesta_rules::{Actor, Body, Command, Event, Mode, Rejection, SeatId};

fn fall(game: &mut Game, seat: u8) {
    wound(game, seat, 0);
    game.set(Body::HeroDown { seat: SeatId(seat) });
}

fn saves(events: &[Event]) -> Vec<(u8, u8, u8)> {
    picked(events, |body| match body {
        Body::DeathSaved { natural, successes, failures, .. } => Some((*natural, *successes, *failures)),
        _ => None,
    })
}

fn happened(events: &[Event], of: impl Fn(&Body) -> bool) -> bool {
    events.iter().any(|event| of(&event.body))
}

/// Bruna lies there; Wanda stands on guard beside her while the dummy pokes.
fn lying(seed: u64, mode: Mode) -> Game {
    let mut game = school_with(seed, mode, 2);
    fight(&mut game, "yard", &["1", "0", "dummy"]);
    fall(&mut game, 0);
    game
}

#[test]
fn who_lies_there_saves_at_each_of_its_turns_until_it_is_decided() {
    let (mut died, mut stable, mut up) = (0, 0, 0);
    for seed in 0..120 {
        let mut game = lying(seed, Mode::Iron);
        let (mut successes, mut failures) = (0, 0);
        for _ in 0..8 {
            let before = hero(&game, 0).clone();
            // The dummy pokes whom it will; Wanda must not fall for this.
            wound_up(&mut game);
            let Ok(events) = game.play(1, &Command::Guard) else { break };
            let dying = before.down && !before.dead && !before.stable;
            for (natural, now, lost) in saves(&events).into_iter().filter(|(natural, ..)| *natural > 0) {
                assert!(dying);
                match natural {
                    20 => {}
                    1 => failures += 2,
                    10.. => successes += 1,
                    _ => failures += 1,
                }
                assert_eq!((now, lost), (successes, failures));
            }
        }
        let bruna = hero(&game, 0);
        assert_eq!(bruna.dead, failures >= 3, "{successes} and {failures}");
        died += u32::from(bruna.dead);
        stable += u32::from(bruna.stable);
        up += u32::from(!bruna.down);
        assert_eq!(game.replayed(), game.world);
    }
    assert!(died > 10 && stable > 20 && up > 5, "{died} died, {stable} lie, {up} stand");
}

fn wound_up(game: &mut Game) {
    let now = hero(game, 1).hit_points_max;
    game.set(Body::Healed { actor: Actor::Hero(SeatId(1)), by: 0, now });
}

#[test]
fn harm_while_down_is_a_failure_and_the_third_kills() {
    let harmful = |mechanics: &mut gesta_content::Mechanics| {
        let dice = gesta_content::DiceExpr { count: 0, sides: 1, bonus: 3 };
        let kind = Name::new("cold").expect("a name");
        mechanics.spells.get_mut(&id("knit")).unwrap().power.effects =
            vec![Effect::Damage { who: Who::Target, dice, kind }];
    };
    let mut game = school_where(Mode::Iron, 2, harmful);
    fight(&mut game, "yard", &["1", "dummy", "0"]);
    fall(&mut game, 0);
    game.set(Body::HeroStable { seat: SeatId(0) });
    let mut told = Vec::new();
    for _ in 0..3 {
        // It is Wanda's turn again, whatever the others did.
        game.set(Body::TurnBegan { place: id("yard"), round: 1, turn: 0 });
        wound_up(&mut game);
        let events = game.play(1, &cast("knit", 1, on(0))).expect("she can reach");
        told.extend(saves(&events).into_iter().filter(|(natural, ..)| *natural == 0));
        assert!(!happened(&events, |body| matches!(body, Body::Damaged { actor: Actor::Hero(SeatId(0)), .. })));
        if hero(&game, 0).dead || !hero(&game, 0).down {
            break;
        }
    }
    assert_eq!(told[0], (0, 0, 1), "who was out of danger is in it again: {told:?}");
    assert!(told.iter().all(|(_, _, failures)| (1..=4).contains(failures)));
    assert!(hero(&game, 0).dead || !hero(&game, 0).down || told.len() == 3);
    // With two failures the next harm is the last.
    let mut game = school_where(Mode::Iron, 2, harmful);
    fight(&mut game, "yard", &["1", "0", "dummy"]);
    fall(&mut game, 0);
    game.set(Body::DeathSaved { seat: SeatId(0), natural: 4, successes: 2, failures: 2 });
    let events = game.play(1, &cast("knit", 1, on(0))).expect("she can reach");
    assert!(happened(&events, |body| matches!(body, Body::HeroDied { seat: SeatId(0) })));
    assert!(hero(&game, 0).dead);
}

#[test]
fn healing_brings_who_is_down_to_its_feet_and_into_the_fight() {
    let mut game = lying(3, Mode::Iron);
    game.set(Body::DeathSaved { seat: SeatId(0), natural: 5, successes: 1, failures: 2 });
    let events = game.play(1, &cast("knit", 1, on(0))).expect("she can reach");
    assert!(happened(&events, |body| matches!(body, Body::HeroUp { seat: SeatId(0), hit_points: 1..=8 })));
    let bruna = hero(&game, 0);
    assert!(!bruna.down && bruna.hit_points > 0);
    assert_eq!(bruna.death_saves, (0, 0));
    let fighters = game.view(0).fight.expect("it goes on").fighters;
    assert!(fighters.iter().any(|fighter| fighter.actor == Actor::Hero(SeatId(0))));
}

#[test]
fn the_dead_are_not_healed() {
    let mut game = lying(3, Mode::Iron);
    game.set(Body::HeroDied { seat: SeatId(0) });
    assert_eq!(game.play(1, &cast("knit", 1, on(0))), Err(Rejection::NotHere));
    assert!(hero(&game, 0).down);
}

#[test]
fn who_binds_up_the_fallen_takes_it_out_of_danger() {
    let (mut stable, mut not) = (0, 0);
    for seed in 0..40 {
        let mut game = lying(seed, Mode::Iron);
        let Ok(events) = game.play(1, &Command::Help { whom: Actor::Hero(SeatId(0)) }) else { panic!("she can") };
        let helped = happened(&events, |body| matches!(body, Body::HeroStable { .. } | Body::HeroUp { .. }));
        stable += u32::from(helped);
        not += u32::from(!helped);
        if hero(&game, 0).stable {
            assert!(game.play(1, &Command::Help { whom: Actor::Hero(SeatId(0)) }).is_err(), "she needs no more");
        }
    }
    assert!(stable > 8 && not > 3, "{stable} and {not}");
}

fn alone_at_the_gate(seed: u64, mode: Mode) -> (Game, Vec<Event>) {
    let mut game = school_with(seed, mode, 1);
    fight(&mut game, "gate", &["0", "ogre"]);
    wound(&mut game, 0, 1);
    let mut all = Vec::new();
    for _ in 0..40 {
        let Ok(events) = game.play(0, &Command::Guard) else { break };
        all.extend(events);
        if happened(&all, |body| matches!(body, Body::HeroDown { .. })) {
            break;
        }
    }
    (game, all)
}

#[test]
fn alone_in_iron_the_saves_are_rolled_out_and_the_story_ends_with_who_dies() {
    let (mut ended, mut stood, mut lay) = (0, 0, 0);
    for seed in 0..60 {
        let (game, events) = alone_at_the_gate(seed, Mode::Iron);
        assert!(happened(&events, |body| matches!(body, Body::HeroDown { .. })), "nobody stands against the ogre");
        assert_eq!(saves(&events).len(), 1, "told by how they ended");
        let bruna = hero(&game, 0);
        if bruna.down {
            ended += 1;
            assert!(bruna.dead, "it is decided");
            assert_eq!(game.world.ended, Some(id("grave")));
        } else if happened(&events, |body| matches!(body, Body::HeroStable { .. })) {
            lay += 1;
            assert_eq!((bruna.hit_points, game.world.ended.clone()), (1, None), "she comes to herself");
            assert!(game.world.tick >= 3_600, "after an hour");
            let mut game = game.clone();
            game.play(0, &Command::Wait { minutes: 5 }).expect("and goes on");
        } else {
            stood += 1;
            assert_eq!((saves(&events)[0].0, bruna.hit_points, game.world.ended.clone()), (20, 1, None));
        }
        assert_eq!(game.replayed(), game.world);
    }
    assert!(ended > 12 && stood > 2 && lay > 12, "{ended} ended, {stood} stood up at once and {lay} after a while");
}

#[test]
fn in_story_mode_defeat_costs_and_kills_nobody() {
    for seed in 0..10 {
        let (game, events) = alone_at_the_gate(seed, Mode::Story);
        assert!(happened(&events, |body| matches!(body, Body::HeroDown { .. })));
        assert!(saves(&events).is_empty());
        let bruna = hero(&game, 0);
        assert!(!bruna.down && !bruna.dead && bruna.hit_points > 0);
        assert_eq!((bruna.place.name(), game.world.ended.clone()), ("yard", None));
    }
    // Who died while others fought on comes back with them.
    let mut game = lying(3, Mode::Story);
    game.set(Body::HeroDied { seat: SeatId(0) });
    for _ in 0..200 {
        wound(&mut game, 1, 1);
        if game.play(1, &Command::Guard).is_err() || game.view(1).fight.is_none() {
            break;
        }
    }
    assert!(game.view(1).fight.is_none(), "the dummy pokes until she falls");
    assert!(game.world.heroes.values().all(|hero| !hero.down && !hero.dead), "and both come to themselves");
}

#[test]
fn in_iron_mode_the_dead_stay_dead_when_the_fight_is_won_and_the_fallen_do_not() {
    for dead in [true, false] {
        let mut game = school(Mode::Iron, 2);
        fight(&mut game, "yard", &["1", "0", "rat"]);
        fall(&mut game, 0);
        if dead {
            game.set(Body::HeroDied { seat: SeatId(0) });
        }
        for _ in 0..60 {
            wound_up(&mut game);
            if game.view(1).fight.is_none() {
                break;
            }
            let _ = game.play(1, &cast("spark", 0, crate::heroes_school::at("rat")));
        }
        assert!(game.view(1).fight.is_none(), "a rat is no match");
        if dead {
            assert!(hero(&game, 0).dead && hero(&game, 0).down);
            assert_eq!(game.play(0, &Command::Wait { minutes: 5 }), Err(Rejection::Down));
            assert_eq!(game.world.ended, None, "Wanda goes on alone");
        } else if !hero(&game, 0).dead {
            assert!(!hero(&game, 0).down, "a companion helps her up");
        }
    }
}

#[test]
fn a_short_rest_gives_by_the_hour_and_a_long_one_everything() {
    let rested = |hours: u8, talent: Option<&str>| {
        let mut game = school(Mode::Story, 1);
        if let Some(talent) = talent {
            game.set(Body::TalentGained { seat: SeatId(0), talent: id(talent), chosen: false });
        }
        wound(&mut game, 0, 3);
        game.play(0, &Command::Rest { hours }).expect("she can rest");
        hero(&game, 0).hit_points
    };
    assert_eq!(rested(1, None), 5);
    assert_eq!(rested(7, None), 17);
    assert_eq!(rested(1, Some("hale")), 9, "hale: four more an hour");
    assert_eq!(rested(8, None), 40);
    let mut game = school(Mode::Story, 1);
    for condition in ["core:poisoned", "core:blessed"] {
        afflict(&mut game, 0, condition, None);
    }
    game.play(0, &Command::Rest { hours: 7 }).expect("she can rest");
    assert!(hero(&game, 0).conditions.contains_key(&id("core:poisoned")));
    game.play(0, &Command::Rest { hours: 8 }).expect("she can rest");
    assert_eq!(hero(&game, 0).conditions.keys().cloned().collect::<Vec<_>>(), [id("core:blessed")]);
}

#[test]
fn bleeding_hurts_once_a_minute_however_the_time_passes() {
    let bled = |waits: &[u8]| {
        let mut game = school(Mode::Story, 1);
        use_item(&mut game, 0, "venom");
        let before = hero(&game, 0).hit_points;
        for minutes in waits {
            game.play(0, &Command::Wait { minutes: *minutes }).expect("she can wait");
        }
        before - hero(&game, 0).hit_points
    };
    assert_eq!(bled(&[1]), 1);
    assert_eq!(bled(&[3]), 3);
    assert_eq!(bled(&[1, 1, 1]), 3);
    assert_eq!(bled(&[60]), 5, "it lasts five minutes");
    assert_eq!(bled(&[2, 2, 2, 2]), 5);
}

#[test]
fn a_condition_that_has_run_out_is_told_to_have_ended() {
    let mut game = school(Mode::Story, 1);
    use_item(&mut game, 0, "venom");
    let events = game.play(0, &Command::Wait { minutes: 4 }).expect("she can wait");
    assert!(!happened(&events, |body| matches!(body, Body::Relieved { .. })));
    let events = game.play(0, &Command::Wait { minutes: 1 }).expect("she can wait");
    let over = picked(&events, |body| match body {
        Body::Relieved { condition, .. } => Some(condition.name().to_owned()),
        _ => None,
    });
    assert_eq!(over, ["bleeding"], "and not the poison, which lasts until it is taken off");
}

#[test]
fn bleeding_to_death_is_a_fall_like_any_other() {
    let bleed = |mode: Mode| {
        let mut game = school(mode, 1);
        wound(&mut game, 0, 2);
        afflict(&mut game, 0, "core:bleeding", None);
        let events = game.play(0, &Command::Wait { minutes: 30 }).expect("she can wait");
        assert!(happened(&events, |body| matches!(body, Body::HeroDown { .. })));
        game
    };
    let story = bleed(Mode::Story);
    assert!(!hero(&story, 0).down && hero(&story, 0).conditions.is_empty(), "whoever found her bound her up");
    let iron = bleed(Mode::Iron);
    assert!(iron.world.ended.is_some() || !hero(&iron, 0).down);
}

#[test]
fn who_is_hurt_wakes() {
    let mut game = school(Mode::Story, 1);
    afflict(&mut game, 0, "core:asleep", Some(600));
    afflict(&mut game, 0, "core:bleeding", Some(600));
    game.play(0, &Command::Wait { minutes: 1 }).expect("nobody fights");
    assert_eq!(hero(&game, 0).conditions.keys().map(|id| id.name()).collect::<Vec<_>>(), ["bleeding"]);
}

#[test]
fn who_is_down_finds_no_rest_and_grows_no_hit_points() {
    let mut game = school(Mode::Iron, 2);
    fall(&mut game, 0);
    game.set(Body::VigourChanged { seat: SeatId(0), hit_points_max: 60, energy_max: 30 });
    game.set(Body::LevelReached { seat: SeatId(0), level: 5, proficiency: 3, hit_points_max: 70 });
    assert_eq!((hero(&game, 0).hit_points, hero(&game, 0).down), (0, true));
    assert_eq!(game.play(0, &Command::Rest { hours: 8 }), Err(Rejection::Down));
    let kind = Name::new("blow").expect("a name");
    game.set(Body::Damaged { actor: Actor::Hero(SeatId(0)), by: 0, kind, now: 0 });
    // Wanda stands by, and no fight goes on: whatever she does, a companion helps Bruna up.
    game.play(1, &Command::Wait { minutes: 1 }).expect("she can wait");
    assert!(!hero(&game, 0).down);
}
