//! Going, resting and waiting.

use crate::draft::Draft;
use crate::effect::{change_energy, heal};
use crate::event::Body;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::whereabouts::is_open;
use crate::world::World;
use crate::{known, talk, time};
use gesta_content::Content;
use gesta_content::id::ExitId;
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
    walk(draft, &[seat], exit);
    Ok(())
}

/// Whether a hero can go through an exit.
pub(super) fn may_pass(content: &Content, world: &World, seat: SeatId, exit: &ExitId) -> Result<(), Rejection> {
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let written = known::exit(content, hero, exit).ok_or(Rejection::NotHere)?;
    if !is_open(content, world, exit) {
        return Err(Rejection::Shut { exit: exit.clone() });
    }
    if hero.energy < written.energy {
        return Err(Rejection::TooTired { need: written.energy, have: hero.energy });
    }
    Ok(())
}

/// A group goes through an exit together.
pub(super) fn walk(draft: &mut Draft<'_>, group: &[SeatId], exit: &Exit) {
    for seat in group {
        talk::leave(draft, *seat);
        change_energy(draft, *seat, -i32::from(exit.energy));
        let from = draft.place(*seat);
        let (actor, to) = (Actor::Hero(*seat), exit.to.clone());
        draft.emit(Body::Moved { actor, from, to, exit: Some(exit.id.clone()) });
    }
    time::pass(draft, group, u64::from(exit.seconds));
}

/// One hero rests.
pub(super) fn rest(draft: &mut Draft<'_>, seat: SeatId, hours: u8) -> Result<(), Rejection> {
    rest_together(draft, &[seat], hours)
}

/// A group rests.
pub(super) fn rest_together(draft: &mut Draft<'_>, group: &[SeatId], hours: u8) -> Result<(), Rejection> {
    if !(1..=REST_HOURS_MAX).contains(&hours) {
        return Err(Rejection::OutOfRange { min: 1, max: u32::from(REST_HOURS_MAX) });
    }
    let rules = &draft.content.mechanics.rules;
    let (energy, hit_points) = (rules.rest_energy, rules.rest_hit_points);
    for seat in group {
        talk::leave(draft, *seat);
        draft.emit(Body::Rested { seat: *seat, hours });
        change_energy(draft, *seat, i32::from(energy) * i32::from(hours));
        heal(draft, &Actor::Hero(*seat), hit_points.saturating_mul(u16::from(hours)));
    }
    time::pass(draft, group, u64::from(hours) * 3_600);
    Ok(())
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
