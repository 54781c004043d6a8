//! Distance: the zones of a fight, who reaches whom, and what stepping away costs.
//!
//! *Far* is a move away from everything else, and *engaged* from *near* and the place's own zones. Who strikes must be
//! engaged with whom it strikes: one move brings the two together, unless just one of them is far.

use super::sides::{fighter, has, is_blind, is_held, is_stunned, opponents};
use super::{attack, sides};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Body;
use crate::rejection::Rejection;
use crate::seat::Actor;
use crate::world::{Fight, Fighter, Spot, Stance, World};
use gesta_content::Content;
use gesta_content::id::PlaceId;

/// Most who use the opening that somebody gives who steps away: there is no room around one for more.
const OPENINGS_MAX: usize = 3;

/// How one comes within reach of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    AtHand,
    OneMove,
    TooFar,
}

fn way(from: &Spot, to: &Spot) -> Way {
    match (from, to) {
        (Spot::Engaged, Spot::Engaged) => Way::AtHand,
        (Spot::Far, Spot::Far) => Way::OneMove,
        (Spot::Far, _) | (_, Spot::Far) => Way::TooFar,
        _ => Way::OneMove,
    }
}

/// Whether somebody in a fight comes within reach of another in this turn; `true`: it has to go there first.
///
/// # Errors
/// [`Rejection::OutOfReach`], [`Rejection::MovedAlready`] or [`Rejection::HeldFast`].
pub(crate) fn approach(
    content: &Content,
    world: &World,
    fight: &Fight,
    (own, other): (&Fighter, &Fighter),
) -> Result<bool, Rejection> {
    match way(&own.spot, &other.spot) {
        Way::AtHand => Ok(false),
        Way::TooFar => Err(Rejection::OutOfReach),
        Way::OneMove if own.moved => Err(Rejection::MovedAlready),
        Way::OneMove if is_held(content, world, fight, &own.actor) => Err(Rejection::HeldFast),
        Way::OneMove => Ok(true),
    }
}

/// Somebody comes within reach of another: that is the turn's move, and both are engaged then.
pub(crate) fn close_in(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor, target: &Actor) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let fight = world.fights.get(place).ok_or(Rejection::NoFight)?;
    let own = fighter(fight, actor).ok_or(Rejection::NoFight)?;
    let other = fighter(fight, target).ok_or(Rejection::NotHere)?;
    let drawn_in = other.spot != Spot::Engaged;
    if approach(content, world, fight, (own, other))? {
        shift(draft, place, actor, &Spot::Engaged);
        if drawn_in {
            shift(draft, place, target, &Spot::Engaged);
        }
    }
    Ok(())
}

/// Somebody goes to another spot; whom it held it lets go.
pub(crate) fn shift(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor, to: &Spot) {
    draft.emit(Body::Shifted { place: place.clone(), actor: actor.clone(), to: to.clone() });
    if *to != Spot::Engaged {
        let_go(draft, place, actor);
    }
}

/// Whom somebody holds is free.
pub(crate) fn let_go(draft: &mut Draft<'_>, place: &PlaceId, by: &Actor) {
    let Some(fight) = draft.world().fights.get(place) else { return };
    let held =
        fight.stances.iter().filter(|((_, stance), holder)| *stance == Stance::Grappled && holder.as_ref() == Some(by));
    let held: Vec<Actor> = held.map(|((whose, _), _)| whose.clone()).collect();
    for actor in held {
        set_stance(draft, place, &actor, (Stance::Grappled, None), false);
    }
}

/// Something begins or ceases to hold of somebody.
pub(crate) fn set_stance(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    actor: &Actor,
    (stance, by): (Stance, Option<&Actor>),
    on: bool,
) {
    draft.emit(Body::StanceSet { place: place.clone(), actor: actor.clone(), stance, by: by.cloned(), on });
}

/// Something that held of somebody holds no more.
pub(crate) fn end_stance(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor, stance: Stance) {
    let key = (actor.clone(), stance);
    if draft.world().fights.get(place).is_some_and(|fight| fight.stances.contains_key(&key)) {
        set_stance(draft, place, actor, (stance, None), false);
    }
}

/// Somebody who was engaged steps away or runs: those who are at hand strike at it, each once in a round. `false`: it
/// fell, and goes nowhere.
pub(crate) fn give_opening(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor, dice: &mut Dice) -> bool {
    for reacting in watchful(draft, place, actor) {
        set_stance(draft, place, &reacting, (Stance::Reacted, None), true);
        attack::as_reaction(draft, place, (&reacting, actor), dice);
        let world = draft.world();
        let fight = world.fights.get(place);
        if !fight.and_then(|fight| fighter(fight, actor)).is_some_and(|own| sides::stands(world, own)) {
            return false;
        }
    }
    true
}

/// Who can use an opening that somebody gives, in the order of initiative.
fn watchful(draft: &mut Draft<'_>, place: &PlaceId, actor: &Actor) -> Vec<Actor> {
    let content = draft.content;
    let world = draft.world();
    let Some(fight) = world.fights.get(place) else { return Vec::new() };
    let Some(own) = fighter(fight, actor) else { return Vec::new() };
    let unseen = has(world, fight, actor, Stance::Hidden);
    if own.spot != Spot::Engaged || unseen || has(world, fight, actor, Stance::Disengaged) {
        return Vec::new();
    }
    let can = |other: &&Fighter| {
        let other = &other.actor;
        let distracted = [Stance::Reacted, Stance::Surprised].iter().any(|it| has(world, fight, other, *it));
        !distracted
            && !is_stunned(content, world, other)
            && !is_blind(content, world, other)
            && attack::strikes(content, world, other)
    };
    let at_hand = opponents(world, fight, actor).into_iter().filter(|other| other.spot == Spot::Engaged);
    at_hand.filter(can).take(OPENINGS_MAX).map(|other| other.actor.clone()).collect()
}
