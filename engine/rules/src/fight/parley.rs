//! Talking in a fight: once with each foe, and who is won over stops with all of its faction. A foe remembers that it was
//! talked to, and listens to nobody in another fight on the same day.

use super::{conditions, foes, of_hero};
use crate::check::{Prepared, prepare_at};
use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{self, Cause};
use crate::event::{Body, Purpose};
use crate::rejection::Rejection;
use crate::resolve;
use crate::seat::{Actor, SeatId};
use crate::when::holds;
use crate::world::World;
use gesta_content::id::BeingId;
use gesta_content::model::{Band, Parley};
use gesta_content::{Content, Name};

/// How long a foe that was talked to listens to nobody in another fight.
const DAY_SECONDS: u64 = 86_400;

/// How a foe can be talked to now.
///
/// # Errors
/// [`Rejection::NoFight`], [`Rejection::NotHere`], [`Rejection::Silenced`], [`Rejection::NotNow`] for who does not
/// listen, and [`Rejection::DoneAlready`].
pub(crate) fn open<'c>(
    content: &'c Content,
    world: &World,
    seat: SeatId,
    with: &BeingId,
) -> Result<&'c Parley, Rejection> {
    let (_, fight) = of_hero(world, seat).ok_or(Rejection::NoFight)?;
    if !foes(world, fight).any(|foe| foe == with) {
        return Err(Rejection::NotHere);
    }
    if conditions(content, world, &Actor::Hero(seat)).iter().any(|condition| condition.silenced) {
        return Err(Rejection::Silenced);
    }
    let parley = super::stats(content, with).and_then(|stats| stats.parley.as_ref());
    let parley = parley.filter(|parley| holds(content, world, seat, &parley.when)).ok_or(Rejection::NotNow)?;
    if fight.parleyed.contains(with) || was_talked_to(content, world, with) {
        return Err(Rejection::DoneAlready);
    }
    Ok(parley)
}

/// Whether somebody has been talked to in a fight within the last day.
fn was_talked_to(content: &Content, world: &World, being: &BeingId) -> bool {
    let deed = content.mechanics.rules.deeds.parleyed.as_ref();
    let memory = deed.and_then(|deed| world.memories.get(being)?.get(deed));
    memory.is_some_and(|memory| world.tick < memory.tick.saturating_add(DAY_SECONDS))
}

/// The check of talking to a foe, prepared.
pub(crate) fn prepare(content: &Content, world: &World, seat: SeatId, with: &BeingId) -> Option<Prepared> {
    let parley = open(content, world, seat, with).ok()?;
    let pack = Name::new(with.pack()).ok()?;
    let aimed = Actor::Being(with.clone());
    Some(prepare_at(content, world, seat, (&parley.check, Some(&aimed)), (&pack, 0, false)))
}

/// A hero talks to a foe.
///
/// # Errors
/// As [`open`].
pub(crate) fn talk(draft: &mut Draft<'_>, seat: SeatId, with: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let parley = open(content, draft.world(), seat, with)?;
    let check = prepare(content, draft.world(), seat, with).ok_or(Rejection::NotNow)?;
    let band = resolve::roll(draft, seat, Purpose::Parley(with.clone()), &check, dice);
    let told = if band.achieves() { Band::Success } else { Band::Failure };
    draft.emit(Body::Parleyed { seat, being: with.clone(), told });
    if let Some(deed) = &content.mechanics.rules.deeds.parleyed {
        draft.emit(Body::Remembered { being: with.clone(), deed: deed.clone(), seat });
    }
    if band.achieves() {
        stop(draft, seat, with);
        let target = Some(Aim::Being(with.clone()));
        effect::run(draft, &Cause { seat, target }, &parley.effects, dice);
    }
    Ok(())
}

/// A foe and all of its faction fight no more.
fn stop(draft: &mut Draft<'_>, seat: SeatId, with: &BeingId) {
    let content = draft.content;
    let faction = |being: &BeingId| content.mechanics.beings.get(being).and_then(|being| being.faction.as_ref());
    let own = faction(with);
    let world = draft.world();
    let Some((place, fight)) = of_hero(world, seat) else { return };
    let of_one_mind = |being: &&BeingId| *being == with || own.is_some() && faction(being) == own;
    let stopped: Vec<BeingId> = foes(world, fight).filter(of_one_mind).cloned().collect();
    let place = place.clone();
    for being in stopped {
        draft.emit(Body::FightLeft { place: place.clone(), actor: Actor::Being(being) });
    }
}
