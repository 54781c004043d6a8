//! A thousand walks over what is allowed. A walk goes on from where an earlier one came to something new, so that all of
//! them together come deep into the story.

use super::routes::{on_the_way, reached};
use super::stubborn::press_on;
use super::{begun, cover, is_short, is_sound, paid_twice, replays, waterbowl};
use crate::play::{Game, allowed};
use gesta_content::Digest;
use gesta_rules::{Aim, Command, Dice, Mode, Rejection, SeatId, Template, View};
use std::collections::BTreeSet;

/// How many walks, and how many commands each of them has.
const WALKS: usize = 1_000;
const STEPS: usize = 40;
/// Of so many walks one begins at the beginning.
const FRESH: usize = 6;
/// Of so many walks the end of one is ended by a stubborn hero.
const ENDED: usize = 40;
/// Most games from which walks go on.
const POOL_MAX: usize = 160;

/// Choices that are the same for the same number.
pub struct Choice(u64);

impl Choice {
    pub fn new(number: u64) -> Choice {
        Choice(number.wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// A number below `limit`, which is not 0.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) as usize % limit
    }

    /// Dice that follow from where the choices stand.
    pub fn dice(&mut self) -> Dice {
        let number = self.below(usize::MAX) as u64;
        Dice::from_key(Digest::of(&[b"choices", &number.to_le_bytes()]))
    }
}

/// A command among all that are allowed. What was never done before comes more often, and words more often than blows.
fn chosen(game: &Game, view: &View, seen: &BTreeSet<String>, choice: &mut Choice) -> Option<Command> {
    let mut all = allowed(view);
    all.extend(improvised(game, view));
    if all.is_empty() {
        return None;
    }
    let fresh: Vec<&Command> = all.iter().filter(|command| is_fresh(view, command, seen)).collect();
    if !fresh.is_empty() && choice.below(10) < 6 {
        return Some(fresh[choice.below(fresh.len())].clone());
    }
    let going = |command: &&Command| {
        matches!(
            command,
            Command::Go { .. }
                | Command::Act { .. }
                | Command::Reply { .. }
                | Command::Talk { .. }
                | Command::Take { .. }
        )
    };
    let goings: Vec<&Command> = all.iter().filter(going).collect();
    if !goings.is_empty() && choice.below(20) < 13 {
        return Some(goings[choice.below(goings.len())].clone());
    }
    Some(all[choice.below(all.len())].clone())
}

fn is_fresh(view: &View, command: &Command, seen: &BTreeSet<String>) -> bool {
    match command {
        Command::Act { action } => !seen.contains(&format!("action {}", action.name())),
        Command::Go { exit } => !seen.contains(&format!("exit {}", exit.name())),
        Command::Reply { reply } => view
            .talk
            .as_ref()
            .is_some_and(|talk| !seen.contains(&format!("reply {}/{}/{reply}", talk.dialogue.name(), talk.node))),
        Command::Take { item } => !seen.contains(&format!("item {}", item.name())),
        _ => false,
    }
}

/// Every stunt with the first skill that it can be done with.
fn improvised(game: &Game, view: &View) -> Vec<Command> {
    let spots = view.legal.iter().find_map(|template| match template {
        Template::Improvise { spots } => Some(spots.clone()),
        _ => None,
    });
    let of_spot = |(stunt, aims): (gesta_content::id::StuntId, Vec<Aim>)| {
        let approach = game.content.mechanics.stunts[&stunt].approaches[0].clone();
        aims.into_iter().map(move |target| Command::Improvise {
            approach: approach.clone(),
            stunt: stunt.clone(),
            target,
        })
    };
    spots.into_iter().flatten().flat_map(of_spot).collect()
}

/// Somebody can always do something.
fn nobody_is_stuck(game: &Game) {
    let seats: Vec<SeatId> = game.world.heroes.keys().copied().collect();
    let able = seats.iter().any(|seat| !allowed(&game.view(seat.0)).is_empty());
    assert!(able || game.world.ended.is_some(), "nobody can do anything after {:?}", game.events.last());
}

/// Takes so many steps; whether something was reached that nobody had reached.
fn walk(game: &mut Game, seen: &mut BTreeSet<String>, choice: &mut Choice) -> bool {
    let mut found = false;
    for _ in 0..STEPS {
        if game.world.ended.is_some() {
            break;
        }
        let seat = choice.below(game.world.heroes.len()) as u8;
        let view = game.view(seat);
        let Some(command) = chosen(game, &view, seen, choice) else {
            nobody_is_stuck(game);
            continue;
        };
        match game.play(seat, &command) {
            Ok(events) => {
                is_short(&command, &events);
                for label in events.iter().flat_map(cover::labels) {
                    found |= seen.insert(label);
                }
            }
            Err(Rejection::TooTired { .. }) => {
                let rest = Command::Rest { hours: longest(&view) };
                let _ = game.play(seat, &rest);
            }
            // What was allowed to one is refused when the others have to agree first, or are in the way.
            Err(why) => assert!(!view.party.is_empty() || is_soft(&why), "{command:?} was refused: {why:?}"),
        }
        is_sound(game);
    }
    found
}

/// A night where one can be had, or what comes next to it.
pub(super) fn longest(view: &View) -> u8 {
    let hours = view.legal.iter().find_map(|template| match template {
        Template::Rest { hours, .. } => Some(*hours),
        _ => None,
    });
    hours.unwrap_or(8).min(8)
}

/// Reasons that a template cannot know: they depend on what fills its slots together.
fn is_soft(why: &Rejection) -> bool {
    matches!(
        why,
        Rejection::Busy { .. }
            | Rejection::NotHere
            | Rejection::NeedsParty
            | Rejection::Shut { .. }
            | Rejection::Guarded { .. }
            | Rejection::TooPoor { .. }
    )
}

fn beginning(number: usize) -> Game {
    let mode = if number % 3 == 2 { Mode::Iron } else { Mode::Story };
    // Mostly alone: two and three need each other's time, and come less far.
    let players = [1, 1, 2, 1, 3, 1][number / FRESH % 6];
    begun(number as u64, mode, players, number)
}

#[test]
fn a_thousand_walks_find_no_dead_end_and_no_number_out_of_bounds() {
    let mut pool: Vec<Game> = on_the_way();
    let of_pool = |game: &Game| game.events.iter().flat_map(cover::labels).collect::<Vec<_>>();
    let mut seen: BTreeSet<String> = pool.iter().flat_map(of_pool).collect();
    let mut endings = BTreeSet::new();
    let mut twice = BTreeSet::new();
    for number in 0..WALKS {
        let mut choice = Choice::new(number as u64);
        let mut game = match pool.len() {
            0 => beginning(number),
            _ if number % FRESH == 0 => beginning(number),
            // The newest are the deepest.
            count => pool[count - 1 - choice.below(count).min(choice.below(count))].clone(),
        };
        let before = game.events.len();
        let found = walk(&mut game, &mut seen, &mut choice);
        replays(&game);
        twice.extend(paid_twice(&game));
        if number % ENDED == 1 && game.world.heroes.len() == 1 && game.world.ended.is_none() {
            let mut ended = game.clone();
            endings.insert(press_on(&mut ended));
            replays(&ended);
        }
        if found && game.world.ended.is_none() && game.events.len() > before {
            if pool.len() == POOL_MAX {
                pool.remove(0);
            }
            pool.push(game);
        }
    }
    println!("experience more than once: {twice:#?}");
    seen.extend(reached());
    let all = cover::all(&waterbowl());
    let missing: Vec<&String> = all.iter().filter(|label| !seen.contains(*label)).collect();
    println!("{} of {} reached; endings of stubborn heroes: {endings:?}", all.len() - missing.len(), all.len());
    missing.iter().for_each(|label| println!("never: {label}"));
    let places: Vec<&&String> = missing.iter().filter(|label| label.starts_with("place ")).collect();
    assert!(places.is_empty(), "never reached: {places:?}");
}
