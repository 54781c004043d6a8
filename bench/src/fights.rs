//! A fight of four against four, to its end.

use crate::measure::{Line, seconds};
use crate::stage;
use anyhow::{Context, Result};
use gesta_content::Content;
use gesta_rules::{Actor, Body, Command, DiceSeed, Event, SeatId, World, apply, decide};

/// Most commands of one fight; it ends long before.
const COMMANDS_MAX: usize = 200;

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let content = stage::content()?;
    let (mut world, seed, _) = stage::game(&content, 4)?;
    for seat in 0..4 {
        let (actor, to) = (Actor::Hero(SeatId(seat)), stage::id("zcountry:p2")?);
        apply(&mut world, &Event { seat: None, tick: 0, body: Body::Moved { actor, from: None, to, exit: None } });
    }
    let mut commands = 0;
    let mut fights = 0;
    let mut refused = None;
    let one = seconds(|| {
        match fight(&content, world.clone(), &seed) {
            Ok(count) => commands += count,
            Err(error) => refused = Some(error),
        }
        fights += 1;
    });
    if let Some(error) = refused {
        return Err(error);
    }
    anyhow::ensure!(commands > fights * 4, "the fights are no fights: {commands} commands in {fights}");
    Ok(vec![Line::at_most("fight 4 v 4 to the end, every command decided", one * 1_000.0, "ms", 1.0)])
}

/// Fights until nobody of one side is left; gives the number of commands.
fn fight(content: &Content, mut world: World, seed: &DiceSeed) -> Result<usize> {
    let place = stage::id("zcountry:p2")?;
    let mut turn = SeatId(0);
    for at in 0..COMMANDS_MAX {
        if at > 0 {
            let Some(fight) = world.fights.get(&place) else { return Ok(at) };
            let Some(Actor::Hero(seat)) = fight.fighters.get(usize::from(fight.turn)).map(|it| it.actor.clone()) else {
                return Ok(at);
            };
            turn = seat;
        }
        let target = target(&world)?;
        let attack = Command::Attack { target };
        let mut dice = seed.dice(&world.fate, &attack);
        let decided = decide(content, &world, turn, &attack, &mut dice);
        let events = match decided {
            Ok(events) => events,
            Err(_) => {
                let mut dice = seed.dice(&world.fate, &Command::Guard);
                decide(content, &world, turn, &Command::Guard, &mut dice).context("guarding")?
            }
        };
        events.iter().for_each(|event| apply(&mut world, event));
    }
    Ok(COMMANDS_MAX)
}

fn target(world: &World) -> Result<gesta_content::id::BeingId> {
    for foe in 0..4 {
        let being = stage::id(&format!("zcountry:f{foe}"))?;
        if world.beings.get(&being).is_none_or(|state| state.gone.is_none()) {
            return Ok(being);
        }
    }
    stage::id("zcountry:f0")
}
