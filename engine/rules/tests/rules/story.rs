//! The shipped pack played through: its ends by different ways, what is refused on the way, and thousands of steps at
//! random that must never break anything.

use crate::play::{Game, allowed, command};
use gesta_rules::{
    Actor, Command, EVENTS_PER_COMMAND_MAX, Mode, Rejection, SeatId, SystemCommand, VAL_MAX, world_hash,
};
use proptest::prelude::*;

fn walk(game: &mut Game, lines: &str) {
    for line in lines.split(';').map(str::trim).filter(|line| !line.is_empty()) {
        if let Err(why) = game.play(0, &command(line)) {
            panic!("`{line}` was refused: {why:?}");
        }
    }
}

fn ended(game: &Game) -> Option<String> {
    game.world.ended.as_ref().map(ToString::to_string)
}

const TO_THE_BOOK: &str = "take lead_token; go loft_path; talk widow; reply token; reply off; go loft_steps; \
    talk watchman; reply business; reply token; reply debt; go toll_door; act take_ledger; go door_inside";

#[test]
fn the_ledger_can_be_delivered_without_a_roll() {
    let mut game = Game::new(1, Mode::Story, 1);
    walk(&mut game, TO_THE_BOOK);
    walk(&mut game, "talk agent; reply up; go loft_path; talk agent; reply give");
    assert_eq!(ended(&game).as_deref(), Some("tollhouse:delivered"));
    assert_eq!(game.play(0, &command("wait 10")), Err(Rejection::StoryEnded));
}

#[test]
fn the_ledger_can_be_burned_without_a_roll() {
    let mut game = Game::new(1, Mode::Story, 1);
    walk(&mut game, TO_THE_BOOK);
    walk(&mut game, "go loft_path; act burn_ledger");
    assert_eq!(ended(&game).as_deref(), Some("tollhouse:burned"));
}

#[test]
fn the_ledger_can_be_had_by_force_and_the_dogs_fought() {
    let won = (1..40).any(|seed| {
        let mut game = Game::new(seed, Mode::Story, 1);
        walk(&mut game, "go loft_path; buy core:crowbar from chandler; go loft_steps");
        for _ in 0..30 {
            if game.play(0, &command("act force_door")).is_err() {
                break;
            }
            fight_on(&mut game);
        }
        let _ = game.play(0, &command("go toll_door"));
        let _ = game.play(0, &command("attack dog_grey"));
        fight_on(&mut game);
        let _ = game.play(0, &command("go toll_door"));
        let _ = game.play(0, &command("act take_ledger"));
        let _ = game.play(0, &command("go door_inside"));
        for line in ["talk agent", "reply up", "go loft_path", "talk agent", "reply give"] {
            let _ = game.play(0, &command(line));
        }
        ended(&game).as_deref() == Some("tollhouse:delivered")
    });
    assert!(won, "no seed below 40 lets a hero break in, win and deliver");
}

fn fight_on(game: &mut Game) {
    for _ in 0..40 {
        let attack = game.view(0).offers.into_iter().map(|offer| offer.command);
        let Some(attack) = attack.into_iter().find(|offer| matches!(offer, Command::Attack { .. })) else { return };
        if game.play(0, &attack).is_err() {
            return;
        }
    }
}

#[test]
fn a_shut_door_a_far_thing_and_a_kept_thing_are_refused_with_their_reasons() {
    let mut game = Game::new(1, Mode::Story, 1);
    let refusals = [
        ("go toll_door", "Shut"),
        ("go sluice_hatch", "NotHere"),
        ("take core:crowbar", "NotHere"),
        ("act take_ledger", "NotHere"),
        ("talk widow", "NotHere"),
        ("reply off", "NoTalk"),
        ("guard", "NoFight"),
        ("rest 0", "OutOfRange"),
        ("rest 13", "OutOfRange"),
        ("wait 241", "OutOfRange"),
        ("use core:lantern", "NotCarried"),
        ("propose loft_path", "Alone"),
        ("buy core:crowbar from chandler", "NotHere"),
    ];
    let before = world_hash(&game.world);
    for (line, reason) in refusals {
        let refused = game.play(0, &command(line)).expect_err(line);
        assert!(format!("{refused:?}").starts_with(reason), "{line}: {refused:?} instead of {reason}");
    }
    assert_eq!(world_hash(&game.world), before, "a refusal changes nothing");
}

#[test]
fn who_does_not_play_is_refused() {
    let mut game = Game::new(1, Mode::Story, 1);
    assert_eq!(game.play(5, &command("wait 10")), Err(Rejection::NotPlaying));
    let spectator = SystemCommand::Seat {
        seat: SeatId(8),
        kind: gesta_rules::SeatKind::Spectator,
        name: "somebody".to_owned(),
        preset: None,
    };
    game.system(&spectator).expect("there is room to watch");
    assert_eq!(game.system(&spectator), Err(Rejection::SeatTaken));
    assert_eq!(game.play(8, &command("wait 10")), Err(Rejection::NotPlaying));
}

#[test]
fn everything_that_is_offered_is_allowed() {
    for seed in 0..20 {
        let game = Game::new(seed, Mode::Story, 1);
        let view = game.view(0);
        assert!(view.offers.len() >= 3, "the first scene offers three things and more");
        assert!(view.offers.iter().any(|offer| offer.odds.is_some()), "and one of them is risky");
        for offer in view.offers {
            let mut game = game.clone();
            game.play(0, &offer.command).unwrap_or_else(|why| panic!("{:?} was offered: {why:?}", offer.command));
        }
    }
}

/// Everything that must hold of a world, whatever happened.
fn is_sound(game: &Game) {
    for hero in game.world.heroes.values() {
        assert!(hero.val <= VAL_MAX && hero.energy <= hero.energy_max && hero.hit_points <= hero.hit_points_max);
        assert!(hero.items.values().all(|count| *count > 0), "no empty heap is kept");
        assert!(hero.worn.values().all(|worn| hero.items.contains_key(worn)), "what is worn is carried");
        assert!(hero.down || hero.hit_points > 0, "who stands has hit points");
    }
    for shares in game.world.heroes.keys().flat_map(|seat| game.view(seat.0).offers) {
        let Some(odds) = shares.odds else { continue };
        assert!(odds.bands.iter().all(|share| share.low <= share.high && share.high <= odds.total));
        if !odds.is_range() {
            assert_eq!(odds.bands.iter().map(|share| share.low).sum::<u64>(), odds.total);
        }
    }
}

/// Who is there, on its feet and free has something to do, or waits for the turn of somebody who has.
fn nobody_is_locked_out(game: &Game) {
    let world = &game.world;
    let can_act = |seat: &SeatId| {
        let hero = &world.heroes[seat];
        !hero.down && !world.seats[seat].away && hero.busy_until <= world.tick
    };
    if world.ended.is_some() {
        return;
    }
    for seat in world.heroes.keys().filter(|seat| can_act(seat)) {
        let waits_for =
            world.fights.get(&world.heroes[seat].place).map(|fight| &fight.fighters[usize::from(fight.turn)]);
        let other_acts = waits_for.is_some_and(|turn| {
            !turn.out && matches!(&turn.actor, Actor::Hero(other) if other != seat && can_act(other))
        });
        assert!(
            other_acts || !game.view(seat.0).offers.is_empty(),
            "{seat} is locked out after {:?}",
            game.events.last()
        );
    }
    let present = |seat: &&SeatId| !world.heroes[*seat].down && !world.seats[*seat].away;
    let anybody = world.heroes.keys().find(present).is_none() || world.heroes.keys().any(can_act);
    assert!(anybody, "everybody is busy, and the clock stands still after {:?}", game.events.last());
}

fn random_walk(seed: u64, mode: Mode, players: u8, choices: &[u16]) -> Game {
    let mut game = Game::new(seed, mode, players);
    for choice in choices {
        let seat = (choice % u16::from(players)) as u8;
        if choice % 11 == 7 {
            let away = !game.world.seats[&SeatId(seat)].away;
            let _ = game.system(&SystemCommand::Presence { seat: SeatId(seat), away });
            nobody_is_locked_out(&game);
        }
        if game.world.seats[&SeatId(seat)].away {
            continue;
        }
        let commands = allowed(&game.view(seat));
        nobody_is_locked_out(&game);
        let Some(command) = commands.get(usize::from(*choice) % commands.len().max(1)).cloned() else { continue };
        match game.play(seat, &command) {
            Ok(events) => {
                assert!(!events.is_empty() && events.len() <= EVENTS_PER_COMMAND_MAX, "{command:?}: {}", events.len());
                assert!(events.windows(2).all(|pair| pair[0].tick <= pair[1].tick), "time goes on");
            }
            // Templates name what can be tried; what it costs may still be too much.
            Err(
                Rejection::TooTired { .. }
                | Rejection::TooPoor { .. }
                | Rejection::Shut { .. }
                | Rejection::NotNow
                | Rejection::InTalk
                | Rejection::MovedAlready
                | Rejection::OutOfReach
                | Rejection::Unsuitable { .. }
                | Rejection::Alone
                | Rejection::ProposalWaits,
            ) => {}
            Err(other) => panic!("{command:?} was allowed and refused: {other:?}"),
        }
    }
    is_sound(&game);
    game
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_walk_is_sound_and_replays_to_the_same_world(
        seed in 0_u64..1_000, iron in any::<bool>(), players in 1_u8..=3,
        choices in prop::collection::vec(any::<u16>(), 1..120),
    ) {
        let mode = if iron { Mode::Iron } else { Mode::Story };
        let game = random_walk(seed, mode, players, &choices);
        prop_assert_eq!(world_hash(&game.replayed()), world_hash(&game.world));
    }
}
