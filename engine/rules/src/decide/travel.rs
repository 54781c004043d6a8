//! Going, resting and waiting.

use crate::draft::Draft;
use crate::effect::change_energy;
use crate::event::Body;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::is_open;
use crate::world::{StandIn, World};
use crate::{fight, known, society, talk, time};
use gesta_content::Content;
use gesta_content::id::{ExitId, PlaceId};
use gesta_content::model::Exit;

/// Most hours of one rest.
pub(crate) const REST_HOURS_MAX: u8 = 12;
/// Most minutes of one wait.
pub(crate) const WAIT_MINUTES_MAX: u8 = 240;

/// One hero goes through an exit.
pub(super) fn go(draft: &mut Draft<'_>, seat: SeatId, exit: &ExitId) -> Result<(), Rejection> {
    let content = draft.content;
    may_pass(content, draft.world(), seat, exit)?;
    let Some((_, exit)) = content.exit(exit) else { return Err(Rejection::NotHere) };
    let mut group = vec![seat];
    group.extend(taken_along(content, draft.world(), seat, &exit.id));
    walk(draft, &group, exit);
    Ok(())
}

/// Heroes of players who are away and have chosen to follow go along when nobody else is there to decide.
pub(super) fn taken_along(content: &Content, world: &World, seat: SeatId, exit: &ExitId) -> Vec<SeatId> {
    let Some(here) = world.heroes.get(&seat).map(|hero| &hero.place) else { return Vec::new() };
    if !super::travel_needs(world, seat, here).is_empty() {
        return Vec::new();
    }
    absent_followers(content, world, here, exit)
}

/// Heroes at a place whose players are away and have chosen to follow, and who can take this way.
pub(super) fn absent_followers(content: &Content, world: &World, here: &PlaceId, exit: &ExitId) -> Vec<SeatId> {
    let follows = |seat: &SeatId| {
        let state = world.seats.get(seat);
        state.is_some_and(|state| state.away && matches!(state.stand_in, StandIn::Follow | StandIn::Bot))
    };
    let there = world.heroes.iter().filter(|(_, hero)| hero.place == *here && !hero.down);
    let ready = there.filter(|(_, hero)| hero.busy_until <= world.tick).map(|(seat, _)| *seat);
    ready.filter(|seat| follows(seat) && may_pass(content, world, *seat, exit).is_ok()).collect()
}

/// Whether a hero can go through an exit.
pub(super) fn may_pass(content: &Content, world: &World, seat: SeatId, exit: &ExitId) -> Result<(), Rejection> {
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let written = known::exit(content, hero, exit).ok_or(Rejection::NotHere)?;
    if !is_open(content, world, exit) {
        return Err(Rejection::Shut { exit: exit.clone() });
    }
    if let Some(by) = known::guard(content, world, seat, written) {
        return Err(Rejection::Guarded { exit: exit.clone(), by: by.clone() });
    }
    if fight::conditions(content, world, &Actor::Hero(seat)).iter().any(|condition| condition.rooted) {
        return Err(Rejection::HeldFast);
    }
    let need = known::way_energy(content, world, &hero.place, written);
    if hero.energy < need {
        return Err(Rejection::TooTired { need, have: hero.energy });
    }
    Ok(())
}

/// A group goes through an exit together.
pub(super) fn walk(draft: &mut Draft<'_>, group: &[SeatId], exit: &Exit) {
    for seat in group {
        talk::leave(draft, *seat);
        let from = draft.place(*seat);
        let content = draft.content;
        let costs = from.as_ref().map_or(0, |from| known::way_energy(content, draft.world(), from, exit));
        change_energy(draft, *seat, -i32::from(costs));
        let (actor, to) = (Actor::Hero(*seat), exit.to.clone());
        draft.emit(Body::Moved { actor, from, to, exit: Some(exit.id.clone()) });
    }
    time::pass(draft, group, u64::from(exit.seconds));
}

/// One hero rests.
pub(super) fn rest(draft: &mut Draft<'_>, seat: SeatId, hours: u8) -> Result<(), Rejection> {
    may_rest(draft.content, draft.world(), seat, hours)?;
    rest_together(draft, &[seat], hours);
    Ok(())
}

/// A group rests.
pub(super) fn rest_together(draft: &mut Draft<'_>, group: &[SeatId], hours: u8) {
    for seat in group {
        talk::leave(draft, *seat);
    }
    let seconds = u64::from(hours) * 3_600;
    if time::is_whole(draft.world(), group) {
        for seat in group {
            draft.emit(Body::Rested { seat: *seat, hours });
            crate::hero::rest(draft, *seat, hours);
        }
        return time::pass(draft, group, seconds);
    }
    // While others go on, a rest gives nothing before it is over.
    time::occupy(draft, group, seconds);
    for seat in group {
        draft.emit(Body::RestBegan { seat: *seat, hours });
    }
    time::catch_up(draft);
}

/// The most hours for which a hero can rest where it is.
pub(crate) fn most_rest(content: &Content, world: &World, seat: SeatId) -> u8 {
    let can = |hours: &u8| may_rest(content, world, seat, *hours).is_ok();
    (1..=REST_HOURS_MAX).rev().find(can).unwrap_or(0)
}

/// Whether a hero can rest for so many hours where it is: nobody sleeps for long beside somebody who means harm.
pub(super) fn may_rest(content: &Content, world: &World, seat: SeatId, hours: u8) -> Result<(), Rejection> {
    if !(1..=REST_HOURS_MAX).contains(&hours) {
        return Err(Rejection::OutOfRange { min: 1, max: u32::from(REST_HOURS_MAX) });
    }
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    if !crate::hero::is_long(content, hours) {
        return Ok(());
    }
    match society::threat(content, world, &hero.place) {
        Some(by) => Err(Rejection::NoRest { by: by.clone() }),
        None => Ok(()),
    }
}

/// A hero rests because an effect has it so.
pub(crate) fn rest_of(draft: &mut Draft<'_>, seat: SeatId, hours: u8) {
    rest_together(draft, &[seat], hours.clamp(1, REST_HOURS_MAX));
}

/// One hero lets time pass.
pub(super) fn wait(draft: &mut Draft<'_>, seat: SeatId, minutes: u8) -> Result<(), Rejection> {
    if !(1..=WAIT_MINUTES_MAX).contains(&minutes) {
        return Err(Rejection::OutOfRange { min: 1, max: u32::from(WAIT_MINUTES_MAX) });
    }
    talk::leave(draft, seat);
    draft.emit(Body::Waited { seat, minutes });
    time::pass(draft, &[seat], u64::from(minutes) * 60);
    Ok(())
}
