//! Random fights: who is in them, how they stand and what is done in them comes of a number. Nothing panics, they end, no
//! command causes more than it may, and every number stays in its range. A failure names the number.

use crate::fights_arena::*;
use crate::play::{Game, allowed};
use gesta_content::Digest;
use gesta_content::model::{StuntSpot, When};
use gesta_rules::{
    Actor, Body, Command, Dice, DiceSeed, EVENTS_PER_COMMAND_MAX, Mode, Rejection, SeatId, Spot, StandIn,
    SystemCommand, Template, VAL_MAX, View, bot_command, world_hash,
};

/// How many fights.
const FIGHTS: u64 = 60;
/// Most commands that are chosen at random, before bots fight it out.
const WILD_MAX: usize = 40;
/// Most commands of one fight before it counts as endless.
const COMMANDS_MAX: usize = 400;
/// Creatures of every profile, and one that casts at all at once.
const CREATURES: [&str; 10] = ["wolf", "imp", "bowman", "captain", "guard", "hare", "spider", "ghost", "witch", "ogre"];
/// Conditions that keep somebody from something.
const CONDITIONS: [&str; 6] =
    ["core:winded", "core:held", "core:blinded", "core:poisoned", "core:burning", "core:hushed"];

fn pick(dice: &mut Dice, of: usize) -> usize {
    // A die has at least one side, and here at most 250.
    usize::from(dice.roll(u8::try_from(of.clamp(1, 250)).unwrap_or(1))) - 1
}

fn scene(number: u64, dice: &mut Dice) -> Game {
    let players = 1 + pick(dice, 8) as u8;
    let mode = if pick(dice, 2) == 0 { Mode::Story } else { Mode::Iron };
    let mut order: Vec<String> = (0..players).map(|seat| seat.to_string()).collect();
    let mut game = arena_in(mode, players, |mechanics| {
        let spot = |stunt: &str| StuntSpot { stunt: id(stunt), harder: 0, when: When::Always, outcomes: None };
        let all = ["core:topple", "core:scare", "core:distract", "core:disarm", "core:throw_dirt", "core:calm"];
        for of in CREATURES {
            mechanics.beings.get_mut(&id(of)).expect("a creature").stunts = all.map(spot).to_vec();
        }
        mechanics.stunts.get_mut(&id("core:climb_past")).expect("climbing").seconds = 6;
        mechanics.places.get_mut(&id("pit")).expect("the pit").exits[2].stunts = vec![spot("core:climb_past")];
        let sorts = 1 + pick(dice, 4);
        for _ in 0..sorts {
            let of = CREATURES[pick(dice, CREATURES.len())];
            let count = 1 + pick(dice, 4);
            let more: Vec<String> = many(mechanics, of, count).into_iter().filter(|it| !order.contains(it)).collect();
            order.extend(more);
        }
    });
    game.seed = DiceSeed::from_number(number);
    for at in (1..order.len()).rev() {
        order.swap(at, pick(dice, at + 1));
    }
    let names: Vec<&str> = order.iter().map(String::as_str).collect();
    fight(&mut game, &names);
    for name in &names {
        let spot = [Spot::Near, Spot::Engaged, Spot::Far, Spot::Zone(id("dais"))][pick(dice, 4)].clone();
        stand(&mut game, &[(name, spot)]);
        if pick(dice, 6) == 0 {
            let (actor, condition) = (who(name), id(CONDITIONS[pick(dice, CONDITIONS.len())]));
            let until = Some(game.world.tick + 6 * (1 + pick(dice, 4) as u64));
            game.set(Body::Afflicted { actor, condition, until });
        }
    }
    for seat in 1..players {
        if pick(dice, 4) == 0 {
            let stand_in = [StandIn::Guard, StandIn::Follow, StandIn::Bot][pick(dice, 3)];
            game.set(Body::StandInChosen { seat: SeatId(seat), stand_in });
            let _ = game.system(&SystemCommand::Presence { seat: SeatId(seat), away: true });
        }
    }
    // Whoever is first may be a creature: then it is the turn of the first hero who can act.
    let first = names.iter().position(|name| *name == "0").expect("a hero");
    if !game.world.fights.is_empty() {
        turn_of(&mut game, "pit", first as u8);
    }
    game
}

fn is_sound(game: &Game, number: u64) {
    for hero in game.world.heroes.values() {
        let in_range = hero.val <= VAL_MAX && hero.energy <= hero.energy_max && hero.hit_points <= hero.hit_points_max;
        assert!(in_range && (hero.down || hero.hit_points > 0), "fight {number}: {hero:?}");
    }
    for (being, state) in &game.world.beings {
        let most = game.content.mechanics.beings[being].stats.as_ref().map_or(0, |stats| stats.hit_points);
        assert!(state.wounds <= most, "fight {number}: {being} has {} wounds of {most}", state.wounds);
    }
    for fight in game.world.fights.values() {
        assert!(usize::from(fight.turn) < fight.fighters.len(), "fight {number}");
        for (at, fighter) in fight.fighters.iter().enumerate() {
            let again = fight.fighters[at + 1..].iter().any(|other| other.actor == fighter.actor);
            assert!(!again, "fight {number}: {:?} stands twice in the order", fighter.actor);
        }
    }
}

/// Everything that a seat may do, with every stunt in every way.
fn choices(game: &Game, view: &View) -> Vec<Command> {
    let mut commands = allowed(view);
    for template in &view.legal {
        let Template::Improvise { spots } = template else { continue };
        for (stunt, targets) in spots {
            let approaches = &game.content.mechanics.stunts[stunt].approaches;
            commands.extend(approaches.iter().flat_map(|approach| {
                targets.iter().map(|target| Command::Improvise {
                    approach: approach.clone(),
                    stunt: stunt.clone(),
                    target: target.clone(),
                })
            }));
        }
    }
    commands
}

/// One command of whoever can act: any, or what a bot would do. `false`: the fight is over.
fn step(game: &mut Game, (number, wild): (u64, bool), dice: &mut Dice) -> bool {
    if game.world.fights.is_empty() || game.world.ended.is_some() {
        return false;
    }
    let can = |seat: &SeatId| !game.world.seats[seat].away && !game.view(seat.0).offers.is_empty();
    let in_fight = |seat: &SeatId| {
        let whose = |fight: &gesta_rules::Fight| fight.fighters.get(usize::from(fight.turn)).map(|it| it.actor.clone());
        game.world.fights.values().any(|fight| whose(fight) == Some(Actor::Hero(*seat)))
    };
    let mut seats: Vec<SeatId> = game.world.heroes.keys().copied().filter(can).collect();
    if seats.is_empty() {
        // All who are there have run or lie on the ground; whoever was away comes back to fight it out.
        let away: Vec<SeatId> = game.world.seats.iter().filter(|(_, it)| it.away).map(|(seat, _)| *seat).collect();
        assert!(!away.is_empty(), "fight {number}: nobody can act after {:?}", game.events.last());
        away.iter().for_each(|seat| game.presence(seat.0, false));
        return true;
    }
    if let Some(seat) = seats.iter().copied().find(in_fight) {
        seats = vec![seat];
    }
    let seat = seats[pick(dice, seats.len())];
    let command = if wild {
        let commands = choices(game, &game.view(seat.0));
        commands[pick(dice, commands.len())].clone()
    } else {
        bot_command(&game.content, &game.world, seat, dice).unwrap_or(Command::Guard)
    };
    let fights = game.world.fights.contains_key(&game.world.heroes[&seat].place);
    match game.play(seat.0, &command) {
        Ok(events) => {
            let count = events.len();
            assert!(count <= EVENTS_PER_COMMAND_MAX, "fight {number}: {command:?} caused {count} events");
        }
        Err(Rejection::TooTired { .. }) => {}
        Err(why) => assert!(!fights, "fight {number}: {command:?} was allowed and refused: {why:?}"),
    }
    true
}

#[test]
fn random_fights_are_sound_and_come_to_an_end() {
    for number in 0..FIGHTS {
        let mut dice = Dice::from_key(Digest::of(&[b"random fights", &number.to_le_bytes()]));
        let mut game = scene(number, &mut dice);
        let ended = (0..COMMANDS_MAX).any(|at| {
            is_sound(&game, number);
            !step(&mut game, (number, at < WILD_MAX), &mut dice)
        });
        assert!(ended, "fight {number} has no end");
        assert_eq!(world_hash(&game.replayed()), world_hash(&game.world), "fight {number}");
    }
}
