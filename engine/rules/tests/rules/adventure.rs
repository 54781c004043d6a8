//! The shipped adventure, walked by nobody in particular: whatever is done in it, something can be done next, and the story
//! can still be ended.

mod cover;
mod defeat;
mod routes;
mod stubborn;
mod walks;

use crate::play::{Game, id};
use gesta_content::Content;
use gesta_rules::{
    Actor, Body, Command, EVENTS_PER_COMMAND_MAX, Event, Gone, ITEMS_MAX, Mode, SeatId, SeatKind, SystemCommand,
    VAL_MAX, bot_command, world_hash,
};
use std::sync::{Arc, OnceLock};
use stubborn::press_on;

/// The adventure, loaded once.
fn waterbowl() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    let load = || gesta_assets::shipped_content_of(&["core", "waterbowl"]).expect("the adventure loads");
    Arc::clone(CONTENT.get_or_init(|| Arc::new(load())))
}

/// A game with these many players, each with the next of the ready heroes, beginning with `first`.
fn begun(seed: u64, mode: Mode, players: u8, first: usize) -> Game {
    let content = waterbowl();
    let presets = content.start().expect("it has a scenario").presets.clone();
    let mut game = Game::of(content, seed, mode, 0);
    for seat in 0..players {
        let preset = Some(presets[(first + usize::from(seat)) % presets.len()].clone());
        let (seat, name) = (SeatId(seat), format!("player {seat}"));
        game.system(&SystemCommand::Seat { seat, kind: SeatKind::Player, name, preset }).expect("a free seat");
    }
    game
}

/// No number has left its bounds.
fn is_sound(game: &Game) {
    for (seat, hero) in &game.world.heroes {
        assert!(hero.val <= VAL_MAX && hero.energy <= hero.energy_max && hero.hit_points <= hero.hit_points_max);
        assert!(hero.down || hero.dead || hero.hit_points > 0, "who stands has hit points: {seat:?}");
        assert!((1..=20).contains(&hero.level) && hero.hit_points_max < 400 && hero.energy_max < 400);
        assert!(hero.items.values().map(|count| u32::from(*count)).sum::<u32>() <= ITEMS_MAX);
        assert!(hero.experience < 100_000, "experience cannot be had for nothing: {}", hero.experience);
    }
    for (being, state) in &game.world.beings {
        assert!((-300..=300).contains(&state.attitude), "{being}: {}", state.attitude);
    }
    for (faction, by) in &game.world.reputation {
        assert!((-200..=200).contains(by), "{faction}: {by}");
    }
    for fight in game.world.fights.values() {
        assert!(usize::from(fight.turn) < fight.fighters.len());
    }
}

/// What one command caused is no more than it may.
fn is_short(command: &Command, events: &[Event]) {
    assert!(events.len() <= EVENTS_PER_COMMAND_MAX, "{command:?} caused {} events", events.len());
}

/// Replies and actions that gave experience more than once.
fn paid_twice(game: &Game) -> Vec<String> {
    let mut last = None;
    let mut paid = std::collections::BTreeMap::new();
    for event in &game.events {
        match &event.body {
            Body::Acted { action, .. } => last = Some(format!("action {}", action.name())),
            Body::Replied { dialogue, node, reply, .. } => {
                last = Some(format!("reply {}/{node}/{reply}", dialogue.name()))
            }
            Body::ExperienceGained { .. } => {
                if let Some(label) = last.take() {
                    *paid.entry(label).or_insert(0) += 1;
                }
            }
            Body::Moved { .. } | Body::FightBegan { .. } | Body::Improvised { .. } | Body::Happened { .. } => {
                last = None
            }
            _ => {}
        }
    }
    paid.into_iter().filter(|(_, times)| *times > 1).map(|(label, _)| label).collect()
}

fn replays(game: &Game) {
    assert_eq!(world_hash(&game.replayed()), world_hash(&game.world), "the events alone give the same world");
}

#[test]
fn who_rests_a_week_finds_a_story_still() {
    let mut game = begun(3, Mode::Story, 1, 0);
    for _ in 0..21 {
        let _ = game.play(0, &Command::Rest { hours: 8 }).expect("one can always rest at the road");
    }
    assert!(game.world.flags.get(&id("waterbowl:late")).is_some_and(|flag| *flag > 0), "the bond has lapsed");
    let ending = press_on(&mut game);
    assert_eq!(ending, "opened_late");
    replays(&game);
}

#[test]
fn who_attacks_everybody_can_still_end_it() {
    let mut blows = 0;
    for (number, mode) in [(5, Mode::Story), (6, Mode::Story), (7, Mode::Iron)] {
        let mut game = begun(number, mode, 1, number as usize);
        let mut dice = walks::Choice::new(number);
        for _ in 0..400 {
            if game.world.ended.is_some() || game.world.heroes[&SeatId(0)].dead {
                break;
            }
            let view = game.view(0);
            let fighting = view.fight.is_some();
            let all = crate::play::allowed(&view);
            let attacks: Vec<&Command> = all.iter().filter(|it| matches!(it, Command::Attack { .. })).collect();
            let command = match attacks.as_slice() {
                [] if fighting => bot_command(&game.content, &game.world, SeatId(0), &mut dice.dice()),
                [] => stubborn::wander(&game, &mut dice),
                some => {
                    blows += 1;
                    Some(some[dice.below(some.len())].clone())
                }
            };
            let Some(command) = command else { break };
            if let Ok(events) = game.play(0, &command) {
                is_short(&command, &events);
            }
            is_sound(&game);
        }
        let ending = press_on(&mut game);
        assert!(!ending.is_empty());
        replays(&game);
    }
    assert!(blows > 10, "there was somebody to attack: {blows}");
}

#[test]
fn who_sells_everything_and_refuses_everything_can_still_end_it() {
    let mut game = begun(9, Mode::Story, 1, 2);
    let mut dice = walks::Choice::new(9);
    for _ in 0..150 {
        let view = game.view(0);
        let all = crate::play::allowed(&view);
        let sale = all.iter().find(|it| matches!(it, Command::Sell { .. }));
        let command = match sale {
            Some(sale) => Some(sale.clone()),
            None if view.talk.is_some() => Some(Command::Leave),
            None => stubborn::wander(&game, &mut dice),
        };
        let Some(command) = command else { break };
        let _ = game.play(0, &command);
        is_sound(&game);
    }
    assert!(!game.world.flags.contains_key(&id("waterbowl:contract")), "nothing was promised");
    let ending = press_on(&mut game);
    assert!(ending.starts_with("opened"), "{ending}");
    replays(&game);
}

/// The names of those whom somebody has put out of the story; who only leaves it is none of them.
fn gone(game: &Game) -> Vec<String> {
    let gone = game.world.beings.iter().filter(|(_, state)| !matches!(state.gone, None | Some(Gone::Left)));
    gone.map(|(being, _)| being.name().to_owned()).collect()
}

#[test]
fn nobody_but_who_may_dies_of_being_attacked() {
    let mut game = begun(12, Mode::Story, 1, 0);
    let mut dice = walks::Choice::new(12);
    for _ in 0..300 {
        let view = game.view(0);
        let all = crate::play::allowed(&view);
        let attack = all.iter().find(|it| matches!(it, Command::Attack { .. }));
        let Some(command) = attack.cloned().or_else(|| stubborn::wander(&game, &mut dice)) else { break };
        let _ = game.play(0, &command);
    }
    for name in gone(&game) {
        let fighters = ["boar", "ruju", "pinna", "zuane", "tzelu", "nanneddu", "grixa", "eel", "sidore"];
        assert!(fighters.contains(&name.as_str()), "{name} is no part of any fight");
    }
}

/// Plays a fight to its end, for the hero who plays alone.
fn fight_on(game: &mut Game) {
    let mut dice = walks::Choice::new(1);
    for _ in 0..200 {
        let command = match bot_command(&game.content, &game.world, SeatId(0), &mut dice.dice()) {
            Some(command) if game.view(0).fight.is_some() => command,
            _ => return,
        };
        if let Ok(events) = game.play(0, &command) {
            is_short(&command, &events);
        }
        is_sound(game);
    }
}

/// A hero of iron mode falls at last, when nothing is left to it but fighting.
fn falls() -> bool {
    (0..12).any(|seed| {
        let mut game = begun(seed, Mode::Iron, 1, 3);
        for name in ["boar", "eel", "tzelu", "grixa", "zuane", "ruju"] {
            let place = match name {
                "boar" => "wash",
                "eel" => "mother",
                "tzelu" => "elbow",
                "grixa" => "comb",
                "ruju" => "mouth",
                _ => "shafts",
            };
            let to = id(&format!("waterbowl:{place}"));
            game.set(Body::Moved { actor: Actor::Hero(SeatId(0)), from: None, to, exit: None });
            let _ = game.play(0, &Command::Attack { target: id(&format!("waterbowl:{name}")) });
            fight_on(&mut game);
            if let Some(ending) = &game.world.ended {
                return ending.name() == "fallen";
            }
        }
        false
    })
}
