//! What is done in fights with bare hands and with words: shoving, holding fast, breaking free, hiding, helping, talking.

use crate::check::{self, Prepared};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Purpose;
use crate::fight::{self, attack, hide as hiding, parley as talking, reach};
use crate::hero;
use crate::rejection::Rejection;
use crate::resolve;
use crate::seat::{Actor, SeatId};
use crate::world::{Fighter, Spot, Stance, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::Band;

/// A contest of a hero's hands with somebody's, prepared.
pub(crate) fn prepare_hold(content: &Content, world: &World, seat: SeatId, other: &Actor) -> Option<Prepared> {
    let wrestle = &content.mechanics.rules.wrestle_skill;
    check::contest(content, world, seat, wrestle, (other, wrestle))
}

/// A hero lays hands on a foe: it goes there if it must, and rolls. The place of the fight and the band.
fn lay_hands(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (target, purpose): (&BeingId, Purpose),
    dice: &mut Dice,
) -> Result<(PlaceId, Band), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let (place, fight) = fight::of_hero(world, seat).ok_or(Rejection::NoFight)?;
    let (own, foe, place) = (Actor::Hero(seat), Actor::Being(target.clone()), place.clone());
    if !attack::can_aim(world, fight, &foe) || fight::is_ally(world, &foe) {
        return Err(Rejection::NotHere);
    }
    reach::close_in(draft, &place, &own, &foe)?;
    let check = prepare_hold(content, draft.world(), seat, &foe).ok_or(Rejection::NotNow)?;
    let band = resolve::roll(draft, seat, purpose, &check, dice);
    reach::end_stance(draft, &place, &own, Stance::Hidden);
    Ok((place, band))
}

/// A hero pushes a foe out of reach, from the best of pushes to the edge of the place; whom it held is free.
pub(super) fn shove(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let foe = Actor::Being(target.clone());
    let (place, band) = lay_hands(draft, seat, (target, Purpose::Shove(foe.clone())), dice)?;
    if band.achieves() {
        let to = if band == Band::Critical { Spot::Far } else { Spot::Near };
        reach::end_stance(draft, &place, &foe, Stance::Grappled);
        reach::shift(draft, &place, &foe, &to);
    }
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// A hero holds a foe fast.
pub(super) fn grapple(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let (own, foe) = (Actor::Hero(seat), Actor::Being(target.clone()));
    if is_grappled(draft.world(), seat, &foe) {
        return Err(Rejection::DoneAlready);
    }
    let (place, band) = lay_hands(draft, seat, (target, Purpose::Grapple(foe.clone())), dice)?;
    if band.achieves() {
        reach::set_stance(draft, &place, &foe, (Stance::Grappled, Some(&own)), true);
    }
    fight::end_turn(draft, &place, dice);
    Ok(())
}

fn is_grappled(world: &World, seat: SeatId, foe: &Actor) -> bool {
    fight::of_hero(world, seat).is_some_and(|(_, fight)| fight::has(world, fight, foe, Stance::Grappled))
}

/// Who holds a hero fast.
pub(crate) fn holder_of(world: &World, seat: SeatId) -> Option<&Actor> {
    let (_, fight) = fight::of_hero(world, seat)?;
    fight::holder(world, fight, &Actor::Hero(seat))
}

/// A hero breaks free of who holds it.
pub(super) fn break_free(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let place = fight::place_of_hero(world, seat).ok_or(Rejection::NoFight)?;
    let holder = holder_of(world, seat).cloned().ok_or(Rejection::NotNow)?;
    let check = prepare_hold(content, world, seat, &holder).ok_or(Rejection::NotNow)?;
    if resolve::roll(draft, seat, Purpose::BreakFree(holder), &check, dice).achieves() {
        reach::end_stance(draft, &place, &Actor::Hero(seat), Stance::Grappled);
    }
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// A hero gets out of sight.
pub(super) fn hide(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    hiding::may_hide(content, draft.world(), seat)?;
    let place = fight::place_of_hero(draft.world(), seat).ok_or(Rejection::NoFight)?;
    let hides = match hiding::prepare(content, draft.world(), seat) {
        Some(check) => resolve::roll(draft, seat, Purpose::Hide, &check, dice).achieves(),
        None => true,
    };
    if hides {
        reach::set_stance(draft, &place, &Actor::Hero(seat), (Stance::Hidden, None), true);
    }
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// Whether a hero can help somebody now: a companion in the fight who is on its feet, or one who is down, in danger and
/// not across the room.
///
/// # Errors
/// [`Rejection::NoFight`], [`Rejection::NotHere`], [`Rejection::OutOfReach`], [`Rejection::DoneAlready`], and
/// [`Rejection::NotNow`] for oneself.
pub(crate) fn may_help(world: &World, seat: SeatId, whom: &Actor) -> Result<(), Rejection> {
    let own = Actor::Hero(seat);
    let (_, fight) = fight::of_hero(world, seat).ok_or(Rejection::NoFight)?;
    if *whom == own {
        return Err(Rejection::NotNow);
    }
    let other = fight::fighter(fight, whom).filter(|other| !other.out && fight::is_ally(world, whom));
    let other = other.ok_or(Rejection::NotHere)?;
    if fallen(world, whom) {
        return near_enough(fight::fighter(fight, &own).ok_or(Rejection::NoFight)?, other);
    }
    if !fight::stands(world, other) {
        return Err(Rejection::NotHere);
    }
    if fight::has(world, fight, whom, Stance::Helped) { Err(Rejection::DoneAlready) } else { Ok(()) }
}

/// Whether somebody is a hero who lies there in danger.
fn fallen(world: &World, whom: &Actor) -> bool {
    let Actor::Hero(other) = whom else { return false };
    world.heroes.get(other).is_some_and(|hero| hero.down && !hero.dead && !hero.stable)
}

fn near_enough(own: &Fighter, other: &Fighter) -> Result<(), Rejection> {
    let far = |fighter: &Fighter| fighter.spot == Spot::Far;
    if far(own) == far(other) { Ok(()) } else { Err(Rejection::OutOfReach) }
}

/// The check of helping, prepared; `None`: nothing is rolled.
pub(crate) fn prepare_help(content: &Content, world: &World, seat: SeatId, whom: &Actor) -> Option<Prepared> {
    match whom {
        Actor::Hero(_) if fallen(world, whom) => hero::prepare_mend(content, world, seat),
        _ => None,
    }
}

/// A hero helps a companion: its next attack has advantage; or who is down is bound up.
pub(super) fn help(draft: &mut Draft<'_>, seat: SeatId, whom: &Actor, dice: &mut Dice) -> Result<(), Rejection> {
    may_help(draft.world(), seat, whom)?;
    let place = fight::place_of_hero(draft.world(), seat).ok_or(Rejection::NoFight)?;
    match whom {
        Actor::Hero(other) if fallen(draft.world(), whom) => hero::mend(draft, seat, *other, dice),
        _ => reach::set_stance(draft, &place, whom, (Stance::Helped, Some(&Actor::Hero(seat))), true),
    }
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// A hero talks a foe out of the fight.
pub(super) fn parley(draft: &mut Draft<'_>, seat: SeatId, with: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let place = fight::place_of_hero(draft.world(), seat).ok_or(Rejection::NoFight)?;
    talking::talk(draft, seat, with, dice)?;
    fight::deed_done(draft, seat, Some(&place), dice);
    Ok(())
}
