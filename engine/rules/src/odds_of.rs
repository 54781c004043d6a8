//! The odds of any command for what a seat knows: one function for every front end, the interpreter and the bots.

use crate::command::Command;
use crate::decide::{prepare_action, prepare_flight, prepare_stunt};
use crate::odds::Odds;
use crate::seat::SeatId;
use crate::world::World;
use crate::{fight, known, talk};
use gesta_content::Content;

/// The odds of a command for what a seat knows. `None`: nothing is at risk, or it cannot be done.
pub fn odds_of(content: &Content, world: &World, seat: SeatId, command: &Command) -> Option<Odds> {
    let hero = world.heroes.get(&seat)?;
    let prepared = match command {
        Command::Act { action } => {
            let action = known::actions(content, world, seat, hero).into_iter().find(|known| known.id == *action)?;
            prepare_action(content, world, seat, action)
        }
        Command::Improvise { approach, stunt, target } => {
            let chances = known::chances(content, world, seat, hero);
            let chance = chances.iter().find(|chance| chance.stunt.id == *stunt && chance.target == *target)?;
            chance.stunt.approaches.contains(approach).then_some(())?;
            prepare_stunt(content, world, seat, (approach, chance))
        }
        Command::Reply { reply } => {
            let talk = hero.talk.as_ref()?;
            let replies = talk::replies(content, world, seat, talk);
            let reply = replies.into_iter().find(|known| known.name == *reply)?;
            talk::prepared(content, world, seat, &talk.dialogue, reply)
        }
        Command::Attack { target } if fight::of_hero(world, seat).is_some() => {
            // Of who is elsewhere not even the armour is told.
            known::able_being(content, world, hero, target)?.stats.as_ref()?;
            fight::attack::prepare(content, world, seat, target)
        }
        Command::Flee { .. } if fight::of_hero(world, seat).is_some() => prepare_flight(content, world, seat),
        _ => None,
    };
    prepared.map(|check| check.odds())
}
