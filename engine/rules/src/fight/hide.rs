//! Hiding: nobody aims at who is out of sight, and its next attack has advantage. It ends with that attack, or when a
//! foe who sees nobody else looks and finds.

use super::reach::end_stance;
use super::sides::{foes, is_beset, is_blind, is_held, is_stunned, skill_of};
use super::{contest, of_hero};
use crate::check::{Prepared, contest as prepare_contest, reasons_of};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::event::Purpose;
use crate::hero::is_loud;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::world::{Fight, Stance, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};

/// What rattles is one more reason against hiding, beside all that count for and against it.
pub(super) fn loud(content: &Content, world: &World, seat: SeatId, check: Prepared) -> Prepared {
    let mut reasons = reasons_of(content, world, seat, check.skill.as_ref());
    reasons.hindered |= world.heroes.get(&seat).is_some_and(|hero| is_loud(content, hero));
    Prepared { advantage: reasons.advantage(), ..check }
}

/// The foe who notices most, of those who see.
fn keenest<'w>(content: &Content, world: &World, fight: &'w Fight) -> Option<&'w BeingId> {
    let notice = &content.mechanics.rules.notice_skill;
    let sees = |being: &&BeingId| {
        let actor = Actor::Being((*being).clone());
        !is_blind(content, world, &actor) && !is_stunned(content, world, &actor)
    };
    let mut watching: Vec<&BeingId> = foes(world, fight).filter(sees).collect();
    // The first of equals, so that the order of initiative decides.
    watching.reverse();
    watching.into_iter().max_by_key(|being| skill_of(content, being, notice))
}

/// Whether a hero can try to hide now.
///
/// # Errors
/// [`Rejection::NoFight`]; [`Rejection::NotNow`] with a foe at hand, and for who is hidden; [`Rejection::HeldFast`].
pub(crate) fn may_hide(content: &Content, world: &World, seat: SeatId) -> Result<(), Rejection> {
    let (_, fight) = of_hero(world, seat).ok_or(Rejection::NoFight)?;
    let own = Actor::Hero(seat);
    if is_held(content, world, fight, &own) {
        return Err(Rejection::HeldFast);
    }
    if is_beset(world, fight, &own) || super::has(world, fight, &own, Stance::Hidden) {
        return Err(Rejection::NotNow);
    }
    Ok(())
}

/// The check of hiding, prepared. `None`: nobody looks, and it works.
pub(crate) fn prepare(content: &Content, world: &World, seat: SeatId) -> Option<Prepared> {
    let rules = &content.mechanics.rules;
    let (_, fight) = of_hero(world, seat)?;
    let against = Actor::Being(keenest(content, world, fight)?.clone());
    let check = prepare_contest(content, world, seat, &rules.hide_skill, (&against, &rules.notice_skill))?;
    Some(loud(content, world, seat, check))
}

/// A creature that sees nobody to fight looks for who hides.
pub(super) fn search(draft: &mut Draft<'_>, place: &PlaceId, being: &BeingId, hidden: &[Actor], dice: &mut Dice) {
    let rules = &draft.content.mechanics.rules;
    let Some(actor) = hidden.first() else { return };
    let skills = ((being, &rules.notice_skill), (actor, &rules.hide_skill));
    if contest::of_being(draft, skills.0, skills.1, Purpose::Hide, dice) {
        end_stance(draft, place, actor, Stance::Hidden);
    }
}
