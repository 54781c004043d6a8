//! The odds of any command for what a seat knows: one function for every front end, the interpreter and the bots.

use crate::check::Prepared;
use crate::command::{Command, PartyDecision};
use crate::decide::{
    cast_odds, holder_of, invoke_odds, may_haggle, prepare_action, prepare_flight, prepare_haggle, prepare_help,
    prepare_hold, prepare_stunt,
};
use crate::odds::Odds;
use crate::seat::{Actor, SeatId};
use crate::world::World;
use crate::{fight, known, talk};
use gesta_content::Content;
use gesta_content::id::BeingId;

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
        Command::Attack { target } | Command::Subdue { target } => {
            // Of who is elsewhere not even the armour is told.
            known::able_being(content, world, hero, target)?.stats.as_ref()?;
            blow(content, world, seat, target)
        }
        Command::Shove { target } | Command::Grapple { target } if fight::of_hero(world, seat).is_some() => {
            known::able_being(content, world, hero, target)?.stats.as_ref()?;
            prepare_hold(content, world, seat, &Actor::Being(target.clone()))
        }
        Command::BreakFree => prepare_hold(content, world, seat, holder_of(world, seat)?),
        Command::Hide => fight::hide::prepare(content, world, seat),
        Command::Help { whom } => prepare_help(content, world, seat, whom),
        Command::Parley { with } => fight::parley::prepare(content, world, seat, with),
        Command::Haggle { with } => {
            let being = known::able_being(content, world, hero, with)?;
            let shop = known::shop(content, world, seat, being).filter(|shop| may_haggle(world, seat, shop))?;
            prepare_haggle(content, world, seat, shop)
        }
        Command::Propose { decision: PartyDecision::Bargain { reply, .. } } => {
            return odds_of(content, world, seat, &Command::Reply { reply: reply.clone() });
        }
        Command::Cast { spell, rank, target } => {
            return cast_odds(content, world, seat, (spell, *rank, target.as_ref()));
        }
        Command::Invoke { talent, target } => return invoke_odds(content, world, seat, (talent, target.as_ref())),
        Command::Flee { .. } if fight::of_hero(world, seat).is_some() => prepare_flight(content, world, seat),
        _ => None,
    };
    prepared.map(|check| check.odds())
}

/// In a fight an attack is rolled for. What begins one is not: there the roll is whether it takes the other by surprise.
fn blow(content: &Content, world: &World, seat: SeatId, target: &BeingId) -> Option<Prepared> {
    if fight::of_hero(world, seat).is_some() {
        return fight::attack::prepare(content, world, seat, target);
    }
    fight::attack::may_attack(content, world, seat, target).ok()?;
    fight::surprise::prepare(content, world, seat, std::slice::from_ref(target))
}
