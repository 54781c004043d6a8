//! Stunts where somebody fights: whom they reach, how long they may take, and what it costs to get away by one.

use super::reach::{self, approach, close_in};
use super::sides::{conditions, fighter, is_held};
use super::{attack, of_hero};
use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::known::Chance;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::world::{Fight, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, PlaceId};
use gesta_content::model::{Effect, Outcomes};

/// Whether a hero who knows of a stunt can try it now.
///
/// # Errors
/// [`Rejection::HeldFast`] at a way out, and for who would have to go to a foe; in a fight [`Rejection::NotNow`] for what
/// takes longer than a round or is aimed at somebody who is not in it, and what keeps a hero from coming near.
pub(crate) fn may_try(content: &Content, world: &World, seat: SeatId, chance: &Chance<'_>) -> Result<(), Rejection> {
    let own = Actor::Hero(seat);
    let fight = of_hero(world, seat).map(|(_, fight)| fight);
    let rooted = conditions(content, world, &own).iter().any(|condition| condition.rooted);
    let held = rooted || fight.is_some_and(|fight| is_held(content, world, fight, &own));
    if held && matches!(chance.target, Aim::Exit(_)) {
        return Err(Rejection::HeldFast);
    }
    let Some(fight) = fight else { return Ok(()) };
    let way = match &chance.target {
        Aim::Being(being) => way_to(content, world, fight, (&own, being), chance.stunt.ranged),
        Aim::Exit(_) | Aim::Feature(_) | Aim::Hero(_) => Ok(()),
    };
    let long = chance.stunt.seconds > content.mechanics.rules.round_seconds;
    // In the order of the reasons: being held comes before the time that it takes, and distance after it.
    if long && way != Err(Rejection::HeldFast) { Err(Rejection::NotNow) } else { way }
}

fn way_to(
    content: &Content,
    world: &World,
    fight: &Fight,
    (own, being): (&Actor, &BeingId),
    ranged: bool,
) -> Result<(), Rejection> {
    let foe = Actor::Being(being.clone());
    let other = fighter(fight, &foe).filter(|_| attack::can_aim(world, fight, &foe)).ok_or(Rejection::NotNow)?;
    if ranged {
        return Ok(());
    }
    approach(content, world, fight, (fighter(fight, own).ok_or(Rejection::NoFight)?, other)).map(|_| ())
}

/// A hero goes where it must be for a stunt, or turns its back on the foes at hand for one that leads away. `false`: it
/// fell by that, and tries nothing.
pub(crate) fn set_about(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    (seat, chance): (SeatId, &Chance<'_>),
    dice: &mut Dice,
) -> bool {
    let own = Actor::Hero(seat);
    if leads_away(chance.outcomes()) {
        return reach::give_opening(draft, place, &own, dice);
    }
    if let (Aim::Being(being), false) = (&chance.target, chance.stunt.ranged) {
        // It can: that was asked before anything happened.
        let _ = close_in(draft, place, &own, &Actor::Being(being.clone()));
    }
    true
}

/// Whether a stunt can take the hero out of the place.
fn leads_away(outcomes: &Outcomes) -> bool {
    let written = [&outcomes.critical, &outcomes.cost, &outcomes.disaster].into_iter().flatten();
    written.chain([&outcomes.success, &outcomes.failure]).any(|outcome| carries_off(&outcome.effects))
}

fn carries_off(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| match effect {
        Effect::Pass | Effect::Move(_) => true,
        Effect::If { then, otherwise, .. } => carries_off(then) || carries_off(otherwise),
        _ => false,
    })
}
