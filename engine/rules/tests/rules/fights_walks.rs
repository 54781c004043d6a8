//! Whole fights, played by bots and at random: they come to an end, nobody is locked out, and no command causes more than
//! it may.

use crate::fights_arena::*;
use crate::play::{Game, allowed};
use gesta_content::Digest;
use gesta_rules::{
    Actor, Body, Command, Dice, EVENTS_PER_COMMAND_MAX, Event, Mode, Rejection, SeatId, StandIn, SystemCommand,
    VAL_MAX, bot_command, world_hash,
};
use proptest::prelude::*;

/// Most commands of one fight before it counts as endless.
const COMMANDS_MAX: usize = 400;

fn bot_dice(number: u64) -> Dice {
    Dice::from_key(Digest::of(&[b"bots", &number.to_le_bytes()]))
}

/// Who can act now.
fn actors(game: &Game) -> Vec<u8> {
    let offers = |seat: &SeatId| !game.view(seat.0).offers.is_empty();
    game.world.heroes.keys().filter(|seat| offers(seat)).map(|seat| seat.0).collect()
}

fn is_sound(game: &Game) {
    for hero in game.world.heroes.values() {
        assert!(hero.val <= VAL_MAX && hero.energy <= hero.energy_max && hero.hit_points <= hero.hit_points_max);
        assert!(hero.down || hero.hit_points > 0, "who stands has hit points");
    }
    for fight in game.world.fights.values() {
        assert!(usize::from(fight.turn) < fight.fighters.len());
        for fighter in &fight.fighters {
            let twice = fight.fighters.iter().filter(|other| other.actor == fighter.actor).count();
            assert_eq!(twice, 1, "nobody stands twice in the order");
        }
    }
}

/// Bots fight until the fight is over; how many commands it took.
fn fought_out(game: &mut Game, number: u64) -> usize {
    let mut dice = bot_dice(number);
    for count in 0..COMMANDS_MAX {
        if game.world.fights.is_empty() || game.world.ended.is_some() {
            return count;
        }
        let seats = actors(game);
        let commands = seats.iter().find_map(|seat| {
            let command = bot_command(&game.content, &game.world, SeatId(*seat), &mut dice)?;
            Some((*seat, command))
        });
        let (seat, command) = commands.unwrap_or_else(|| panic!("nobody can act: {:?}", game.events.last()));
        let events = game.play(seat, &command).unwrap_or_else(|why| panic!("a bot's {command:?} was refused: {why:?}"));
        assert!(!events.is_empty() && events.len() <= EVENTS_PER_COMMAND_MAX, "{command:?}: {}", events.len());
        is_sound(game);
    }
    panic!("the fight has no end");
}

fn melee(mode: Mode, players: u8, foes: &[(&str, usize)]) -> Game {
    let mut names: Vec<String> = (0..players).map(|seat| seat.to_string()).collect();
    let mut game = arena_in(mode, players, |mechanics| {
        for (of, count) in foes {
            names.extend(many(mechanics, of, *count));
        }
    });
    // Heroes and foes in turn, as initiative would have it on average.
    let (heroes, foes) = names.split_at(usize::from(players));
    let mut order: Vec<&str> = Vec::new();
    let per_hero = foes.len().div_ceil(heroes.len());
    for (at, hero) in heroes.iter().enumerate() {
        order.push(hero);
        order.extend(foes.iter().skip(at * per_hero).take(per_hero).map(String::as_str));
    }
    fight(&mut game, &order);
    game
}

#[test]
fn four_against_four_comes_to_an_end_by_bots() {
    for number in 0..6 {
        let mut game = melee(Mode::Story, 4, &[("wolf", 1), ("imp", 1), ("bowman", 1), ("captain", 1)]);
        game.seed = gesta_rules::DiceSeed::from_number(number);
        let commands = fought_out(&mut game, number);
        assert!(commands > 2, "it takes some blows");
        assert_eq!(world_hash(&game.replayed()), world_hash(&game.world));
    }
}

#[test]
fn eight_against_sixteen_keep_within_what_a_command_may_cause() {
    let foes = [("wolf", 4), ("imp", 4), ("guard", 4), ("spider", 1), ("ogre", 1), ("witch", 2)];
    for (number, mode) in [(1, Mode::Story), (2, Mode::Iron)] {
        let mut game = melee(mode, 8, &foes);
        game.seed = gesta_rules::DiceSeed::from_number(number);
        fought_out(&mut game, number);
    }
}

/// Everybody of one side acts in a row, which is more than one command may cause.
fn in_a_row(stand_in: StandIn, away: u8) -> Game {
    let mut names: Vec<String> = (0..8).map(|seat| seat.to_string()).collect();
    let mut game = arena_in(Mode::Story, 8, |mechanics| names.extend(many(mechanics, "spider", 16)));
    let order: Vec<&str> = names.iter().map(String::as_str).collect();
    fight(&mut game, &order);
    for seat in 8 - away..8 {
        game.set(Body::StandInChosen { seat: SeatId(seat), stand_in });
        game.set(Body::PresenceChanged { seat: SeatId(seat), away: true });
    }
    turn_of(&mut game, "pit", 7 - away);
    game
}

#[test]
fn who_finds_no_room_in_a_command_holds_back_and_nobody_is_refused() {
    for (stand_in, away) in [(StandIn::Guard, 0), (StandIn::Guard, 7), (StandIn::Bot, 7)] {
        let mut game = in_a_row(stand_in, away);
        let mut acted = 0;
        let mut who_acted = std::collections::BTreeSet::new();
        for _ in 0..30 {
            let Some(seat) = actors(&game).first().copied().filter(|_| !game.world.fights.is_empty()) else { break };
            let events = game.play(seat, &Command::Guard).expect("one can always stand on guard");
            assert!(events.len() <= EVENTS_PER_COMMAND_MAX, "{}", events.len());
            let beings = events.iter().filter_map(|event| match &event.body {
                Body::Attacked { attacker: Actor::Being(being), .. } => Some(being.clone()),
                _ => None,
            });
            let beings: Vec<_> = beings.collect();
            acted += beings.len();
            who_acted.extend(beings);
            is_sound(&game);
        }
        assert!(acted > 20 && who_acted.len() > 12, "many act, and in turn: {acted}, {}", who_acted.len());
    }
}

#[test]
fn one_hero_against_many_falls_and_is_found_or_dies() {
    for mode in [Mode::Story, Mode::Iron] {
        let mut game = melee(mode, 1, &[("ogre", 3), ("wolf", 5)]);
        fought_out(&mut game, 5);
        match mode {
            Mode::Story => assert!(!game.world.heroes[&SeatId(0)].down && game.place(0) == "gate"),
            Mode::Iron => assert!(game.world.ended.is_some() || !game.world.heroes[&SeatId(0)].down),
        }
    }
}

#[test]
fn who_is_down_rolls_for_its_life_while_the_others_fight_on() {
    let mut game = arena_in(Mode::Iron, 2, |_| {});
    fight(&mut game, &["0", "1", "ghost"]);
    hurt(&mut game, "1", 10);
    game.set(Body::HeroDown { seat: SeatId(1) });
    let mut saves = 0;
    let mut died = false;
    for _ in 0..40 {
        if game.world.fights.is_empty() {
            break;
        }
        let events = game.play(0, &Command::Guard).expect("it is the turn of seat 0");
        saves += events.iter().filter(|event| matches!(event.body, Body::DeathSaved { .. })).count();
        died |= some(&events, |body| matches!(body, Body::HeroDied { .. }));
        let hero = &game.world.heroes[&SeatId(1)];
        if hero.stable || hero.dead || !hero.down {
            break;
        }
    }
    let hero = &game.world.heroes[&SeatId(1)];
    assert!(saves >= 1 && (hero.stable || hero.dead == died || !hero.down));
    assert!(game.world.fights.values().all(|fight| fight.fighters.iter().all(|it| !it.out)), "it lies in the order");
}

fn stands_in(game: &mut Game, seat: u8, choice: StandIn) {
    game.set(Body::StandInChosen { seat: SeatId(seat), stand_in: choice });
    game.presence(seat, true);
}

fn deeds_of(events: &[Event], seat: u8) -> (usize, usize) {
    let own = Actor::Hero(SeatId(seat));
    let guards = events.iter().filter(|it| matches!(&it.body, Body::Guarded { actor, .. } if *actor == own)).count();
    (guards, attacks_by(events, &seat.to_string()).len())
}

#[test]
fn a_stand_in_guards_or_fights_as_was_chosen() {
    for (choice, wanted) in [(StandIn::Guard, (1, 0)), (StandIn::Follow, (1, 0)), (StandIn::Bot, (0, 1))] {
        let mut game = arena(2);
        fight(&mut game, &["0", "1", "ghost"]);
        stands_in(&mut game, 1, choice);
        let events = game.play(0, &Command::Guard).expect("it can");
        assert_eq!(deeds_of(&events, 1), wanted, "{choice:?}");
        assert_eq!(actors(&game), [0], "and it is the turn of who is there again");
    }
}

#[test]
fn a_stand_in_takes_the_turn_of_who_goes_away_in_it() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "ghost"]);
    game.set(Body::StandInChosen { seat: SeatId(0), stand_in: StandIn::Bot });
    let away = SystemCommand::Presence { seat: SeatId(0), away: true };
    let events = game.system(&away).expect("it changes");
    assert_eq!(deeds_of(&events, 0), (0, 1));
    assert_eq!(actors(&game), [1]);
}

#[test]
fn bots_play_on_outside_fights_too() {
    let mut game = Game::new(4, Mode::Story, 2);
    let mut dice = bot_dice(9);
    let mut played = 0;
    for step in 0..300_u16 {
        let seat = SeatId((step % 2) as u8);
        if game.world.ended.is_some() {
            break;
        }
        let Some(command) = bot_command(&game.content, &game.world, seat, &mut dice) else { continue };
        match game.play(seat.0, &command) {
            Ok(events) => {
                assert!(events.len() <= EVENTS_PER_COMMAND_MAX);
                played += 1;
            }
            Err(why) => panic!("a bot's {command:?} was refused: {why:?}"),
        }
        is_sound(&game);
    }
    assert!(played > 40 || game.world.ended.is_some(), "only {played} commands");
}

fn fights(game: &Game, seat: u8) -> bool {
    game.world.fights.contains_key(&game.world.heroes[&SeatId(seat)].place)
}

/// Any walk of any deeds in a fight: nobody is locked out, and nothing breaks.
fn walk(mode: Mode, players: u8, choices: &[u16]) -> Game {
    let foes = [("wolf", 2), ("imp", 1), ("bowman", 1), ("spider", 1), ("captain", 1), ("guard", 1), ("witch", 1)];
    let mut game = melee(mode, players, &foes);
    for choice in choices {
        if game.world.ended.is_some() {
            break;
        }
        let seat = (choice % u16::from(players)) as u8;
        if choice % 13 == 5 {
            let away = !game.world.seats[&SeatId(seat)].away;
            let stand_in = [StandIn::Guard, StandIn::Follow, StandIn::Bot][usize::from(choice / 13 % 3)];
            game.set(Body::StandInChosen { seat: SeatId(seat), stand_in });
            let _ = game.system(&SystemCommand::Presence { seat: SeatId(seat), away });
        }
        if !game.world.fights.is_empty() && game.world.seats.values().any(|state| !state.away) {
            let stuck = game.world.fights.values().any(|fight| {
                let free = |it: &gesta_rules::Fighter| match &it.actor {
                    Actor::Hero(seat) => !it.out && !game.world.heroes[seat].down && !game.world.seats[seat].away,
                    Actor::Being(_) => false,
                };
                fight.fighters.iter().any(free) && !free(&fight.fighters[usize::from(fight.turn)])
            });
            assert!(!stuck, "the turn stands on who cannot take it after {:?}", game.events.last());
        }
        let seats = actors(&game);
        let Some(seat) = seats.get(usize::from(*choice) % seats.len().max(1)) else { continue };
        if game.world.seats[&SeatId(*seat)].away {
            continue;
        }
        let commands = allowed(&game.view(*seat));
        let command = commands[usize::from(choice / 7) % commands.len()].clone();
        match game.play(*seat, &command) {
            Ok(events) => assert!(events.len() <= EVENTS_PER_COMMAND_MAX, "{command:?}: {}", events.len()),
            Err(Rejection::TooTired { .. }) => {}
            Err(why) => assert!(!fights(&game, *seat), "{command:?} was allowed and refused: {why:?}"),
        }
        is_sound(&game);
    }
    game
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_walk_through_a_fight_is_sound_and_replays(
        iron in any::<bool>(), players in 1_u8..=8, choices in prop::collection::vec(any::<u16>(), 1..90),
    ) {
        let mode = if iron { Mode::Iron } else { Mode::Story };
        let game = walk(mode, players, &choices);
        prop_assert_eq!(world_hash(&game.replayed()), world_hash(&game.world));
    }
}
