//! Who fights on which side, who can still fight, and what holds of whom.

use crate::seat::{Actor, SeatId};
use crate::sky;
use crate::society;
use crate::when::lasting;
use crate::world::{Fight, Fighter, Spot, Stance, World};
use gesta_content::Content;
use gesta_content::id::BeingId;
use gesta_content::model::{Condition, Stats};

/// Whether somebody fights on the side of the heroes.
pub(crate) fn is_ally(world: &World, actor: &Actor) -> bool {
    match actor {
        Actor::Hero(_) => true,
        Actor::Being(being) => society::follows(world, being).is_some(),
    }
}

/// Whether somebody can still fight: not out, and no hero who is down.
pub(crate) fn stands(world: &World, fighter: &Fighter) -> bool {
    let down = |seat: &SeatId| world.heroes.get(seat).is_none_or(|hero| hero.down);
    !fighter.out && !matches!(&fighter.actor, Actor::Hero(seat) if down(seat))
}

/// The fighter of an actor.
pub(crate) fn fighter<'w>(fight: &'w Fight, actor: &Actor) -> Option<&'w Fighter> {
    fight.fighters.iter().find(|fighter| fighter.actor == *actor)
}

/// Beings that still fight against the heroes, in the order of initiative.
pub(crate) fn foes<'w>(world: &World, fight: &'w Fight) -> impl Iterator<Item = &'w BeingId> {
    fight.fighters.iter().filter(|fighter| !fighter.out && !is_ally(world, &fighter.actor)).filter_map(being_of)
}

/// Beings that still fight, on whichever side.
pub(crate) fn beings(fight: &Fight) -> impl Iterator<Item = &BeingId> {
    fight.fighters.iter().filter(|fighter| !fighter.out).filter_map(being_of)
}

fn being_of(fighter: &Fighter) -> Option<&BeingId> {
    match &fighter.actor {
        Actor::Being(being) => Some(being),
        Actor::Hero(_) => None,
    }
}

/// Heroes who are in the fight and on their feet, in the order of initiative.
pub(crate) fn heroes_up(world: &World, fight: &Fight) -> Vec<SeatId> {
    let up = fight.fighters.iter().filter(|fighter| stands(world, fighter));
    up.filter_map(|fighter| if let Actor::Hero(seat) = fighter.actor { Some(seat) } else { None }).collect()
}

/// Those of the other side who can still fight, in the order of initiative.
pub(crate) fn opponents<'w>(world: &World, fight: &'w Fight, actor: &Actor) -> Vec<&'w Fighter> {
    let side = is_ally(world, actor);
    let others = fight.fighters.iter().filter(|other| is_ally(world, &other.actor) != side);
    others.filter(|other| stands(world, other)).collect()
}

/// Whether something holds of somebody. A hold is none any more when who holds has fallen.
pub(crate) fn has(world: &World, fight: &Fight, actor: &Actor, stance: Stance) -> bool {
    match fight.stances.get(&(actor.clone(), stance)) {
        None => false,
        Some(_) if stance == Stance::Grappled => holder(world, fight, actor).is_some(),
        Some(_) => true,
    }
}

/// Everything that holds of somebody.
pub(crate) fn stances(world: &World, fight: &Fight, actor: &Actor) -> Vec<Stance> {
    let own = fight.stances.keys().filter(|(whose, _)| whose == actor).map(|(_, stance)| *stance);
    own.filter(|stance| has(world, fight, actor, *stance)).collect()
}

/// Who holds somebody fast.
pub(crate) fn holder<'w>(world: &World, fight: &'w Fight, actor: &Actor) -> Option<&'w Actor> {
    let by = fight.stances.get(&(actor.clone(), Stance::Grappled))?.as_ref()?;
    fighter(fight, by).filter(|other| stands(world, other)).map(|other| &other.actor)
}

/// Whether somebody is within reach of one of the other side who is at hand too.
pub(crate) fn is_beset(world: &World, fight: &Fight, actor: &Actor) -> bool {
    fighter(fight, actor).is_some_and(|own| own.spot == Spot::Engaged)
        && opponents(world, fight, actor).iter().any(|other| other.spot == Spot::Engaged)
}

/// The conditions that somebody is in.
pub(crate) fn conditions<'c>(content: &'c Content, world: &World, actor: &Actor) -> Vec<&'c Condition> {
    let books = match actor {
        Actor::Hero(seat) => world.heroes.get(seat).map(|hero| &hero.conditions),
        Actor::Being(being) => world.beings.get(being).map(|state| &state.conditions),
    };
    let Some(books) = books else { return Vec::new() };
    lasting(books, world.tick).filter_map(|id| content.mechanics.conditions.get(id)).collect()
}

/// Whether a condition or a hand holds somebody where it stands.
pub(crate) fn is_held(content: &Content, world: &World, fight: &Fight, actor: &Actor) -> bool {
    has(world, fight, actor, Stance::Grappled)
        || conditions(content, world, actor).iter().any(|condition| condition.rooted)
}

/// When a condition of so many seconds is over that somebody gets now. In a fight a round is one turn of everybody, and it
/// counts from the next turn on: who has had its own in this round would otherwise be free before it feels anything.
pub(crate) fn lasts_until(content: &Content, world: &World, actor: &Actor, seconds: u32) -> u64 {
    let had_its_turn = |fight: &Fight| {
        let at = fight.fighters.iter().position(|fighter| fighter.actor == *actor && !fighter.out);
        at.is_some_and(|at| at <= usize::from(fight.turn))
    };
    let more = if world.fights.values().any(had_its_turn) { content.mechanics.rules.round_seconds } else { 0 };
    world.tick.saturating_add(u64::from(seconds)).saturating_add(u64::from(more))
}

/// Whether somebody can do nothing at this moment.
pub(crate) fn is_stunned(content: &Content, world: &World, actor: &Actor) -> bool {
    conditions(content, world, actor).iter().any(|condition| condition.stunned)
}

/// Whether a hero is in a fight and stunned: it can only let its turn pass.
pub(crate) fn is_dazed(content: &Content, world: &World, seat: SeatId) -> bool {
    super::of_hero(world, seat).is_some() && is_stunned(content, world, &Actor::Hero(seat))
}

/// Whether somebody sees nothing. Creatures know the dark that they live in; only a condition blinds them.
pub(crate) fn is_blind(content: &Content, world: &World, actor: &Actor) -> bool {
    match actor {
        Actor::Hero(seat) => sky::sees_nothing(content, world, *seat),
        Actor::Being(_) => conditions(content, world, actor).iter().any(|condition| condition.blind),
    }
}

/// What a being has for a fight.
pub(crate) fn stats<'c>(content: &'c Content, being: &BeingId) -> Option<&'c Stats> {
    content.mechanics.beings.get(being)?.stats.as_ref()
}

/// What a being adds to a skill, in a contest or against one who hides.
pub(crate) fn skill_of(content: &Content, being: &BeingId, skill: &gesta_content::id::SkillId) -> i8 {
    let skills = stats(content, being).map_or(&[][..], |stats| &stats.skills);
    skills.iter().find(|(known, _)| known == skill).map_or(0, |(_, bonus)| *bonus)
}
