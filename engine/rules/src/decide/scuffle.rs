//! What is done in fights: attacking, changing the distance, guarding, running.

use crate::check::{Prepared, condition_terms, skill_terms};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::{Body, Purpose};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::{able_at, is_open};
use crate::world::{Spot, World};
use crate::{fight, known, resolve, time};
use gesta_content::Content;
use gesta_content::id::{BeingId, ExitId};

/// A hero attacks; outside a fight that begins one.
pub(super) fn attack(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if !able_at(content, world, target, &hero.place) {
        return Err(Rejection::NotHere);
    }
    let can_fight = content.mechanics.beings.get(target).is_some_and(|being| being.stats.is_some());
    if !can_fight {
        return Err(Rejection::NotNow);
    }
    let place = hero.place.clone();
    let actor = Actor::Being(target.clone());
    match fight::of_hero(world, seat).map(|(_, fight)| fight::fighter(fight, &actor).is_some()) {
        // The one who starts it has the surprise of starting it; from then on initiative rules.
        None => fight::begin(draft, seat, std::slice::from_ref(target), dice),
        Some(in_it) => {
            if !in_it {
                fight::begin(draft, seat, std::slice::from_ref(target), dice);
            }
            fight::attack::by_hero(draft, seat, target, dice)?;
            fight::end_turn(draft, &place, dice);
        }
    }
    Ok(())
}

/// A hero changes the distance; the turn goes on.
pub(super) fn shift(draft: &mut Draft<'_>, seat: SeatId, to: &Spot) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let (place, fight) = fight::of_hero(world, seat).ok_or(Rejection::NoFight)?;
    let own = fight::fighter(fight, &Actor::Hero(seat)).ok_or(Rejection::NoFight)?;
    if own.moved {
        return Err(Rejection::MovedAlready);
    }
    if !spots(content, place, &own.spot).contains(to) {
        return Err(Rejection::OutOfReach);
    }
    let place = place.clone();
    draft.emit(Body::Shifted { place, actor: Actor::Hero(seat), to: to.clone() });
    Ok(())
}

/// The spots that can be reached with one move: engaged and far are two moves apart, everything else is one.
pub(crate) fn spots(content: &Content, place: &gesta_content::id::PlaceId, from: &Spot) -> Vec<Spot> {
    let zones = content.mechanics.places.get(place).map_or(&[][..], |place| &place.zones);
    let all = [Spot::Engaged, Spot::Near, Spot::Far].into_iter();
    let all = all.chain(zones.iter().map(|zone| Spot::Zone(zone.id.clone())));
    let apart = |to: &Spot| matches!((from, to), (Spot::Engaged, Spot::Far) | (Spot::Far, Spot::Engaged));
    all.filter(|to| to != from && !apart(to)).collect()
}

/// A hero stands on guard.
pub(super) fn guard(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) -> Result<(), Rejection> {
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    draft.emit(Body::Guarded { place: place.clone(), actor: Actor::Hero(seat) });
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// The check of getting away, prepared.
pub(crate) fn prepare_flight(content: &Content, world: &World, seat: SeatId) -> Option<Prepared> {
    let hero = world.heroes.get(&seat)?;
    let rules = &content.mechanics.rules;
    let mut terms = skill_terms(content, hero, &rules.flee_skill, None);
    terms.extend(condition_terms(content, hero, world.tick));
    Some(Prepared {
        skill: Some(rules.flee_skill.clone()),
        difficulty: i16::from(rules.flee_difficulty),
        terms,
        advantage: crate::Advantage::None,
        bands: rules.check,
        cost_allowed: false,
    })
}

/// A hero runs from a fight through an exit.
pub(super) fn flee(draft: &mut Draft<'_>, seat: SeatId, exit: &ExitId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let written = known::exit(content, hero, exit).ok_or(Rejection::NotHere)?;
    if !is_open(content, world, exit) {
        return Err(Rejection::Shut { exit: exit.clone() });
    }
    let place = hero.place.clone();
    let check = prepare_flight(content, world, seat).ok_or(Rejection::NotNow)?;
    let band = resolve::roll(draft, seat, Purpose::Flight, &check, dice);
    if band.achieves() {
        let actor = Actor::Hero(seat);
        draft.emit(Body::FightLeft { place: place.clone(), actor: actor.clone() });
        let to = written.to.clone();
        draft.emit(Body::Moved { actor, from: Some(place.clone()), to, exit: Some(exit.clone()) });
    }
    fight::end_turn(draft, &place, dice);
    if band.achieves() {
        time::pass(draft, &[seat], u64::from(written.seconds));
    }
    Ok(())
}
