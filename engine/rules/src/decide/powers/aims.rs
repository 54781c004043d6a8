//! What a power can be aimed at. Deciding, offering and odds all ask here.
//!
//! A power that is aimed at nothing in particular is used with no target: there is one way to write a decision, so that
//! nobody rolls twice for it.

use super::{is_foe, is_hostile, work};
use crate::command::Aim;
use crate::fight::{self, reach};
use crate::known;
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::when::holds;
use crate::whereabouts::{able_at, beings_at, is_able, is_open};
use crate::world::{Fight, Hero, Spot, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, ExitId, FeatureId};
use gesta_content::model::{Power, PowerRoll, PowerTarget};

/// Whom a power is used on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Aimed {
    /// On these (none: on the place).
    At(Vec<Aim>),
    /// On this being, and the hero may have to go to it first.
    AtHand(BeingId),
    /// On nobody yet: it would harm this being, and nobody fights; so a fight begins.
    Opens(BeingId),
}

/// Whether a target has to be named.
pub(super) fn needs_aim(target: PowerTarget) -> bool {
    match target {
        PowerTarget::Ally | PowerTarget::Being | PowerTarget::Exit | PowerTarget::Feature => true,
        PowerTarget::Own | PowerTarget::Party | PowerTarget::Foes | PowerTarget::Place => false,
    }
}

/// Who acts when they are a hero or being.
pub(super) fn actor_of(aim: &Aim) -> Option<Actor> {
    match aim {
        Aim::Being(being) => Some(Actor::Being(being.clone())),
        Aim::Hero(seat) => Some(Actor::Hero(*seat)),
        Aim::Exit(_) | Aim::Feature(_) => None,
    }
}

/// Everything at a hero's place that a sort of target could mean.
pub(super) fn candidates(content: &Content, world: &World, seat: SeatId, target: PowerTarget) -> Vec<Aim> {
    let Some(hero) = world.heroes.get(&seat) else { return Vec::new() };
    match target {
        PowerTarget::Ally => {
            let along = fight::followers_at(content, world, &hero.place).into_iter().map(Aim::Being);
            heroes(world, hero).into_iter().map(Aim::Hero).chain(along).collect()
        }
        PowerTarget::Being => {
            beings_at(content, world, &hero.place).into_iter().map(|being| Aim::Being(being.id.clone())).collect()
        }
        PowerTarget::Exit => {
            let exits = known::exits(content, hero, &hero.place).into_iter();
            exits.map(|exit| Aim::Exit(exit.id.clone())).collect()
        }
        PowerTarget::Feature => {
            let features = known::place(content, hero).map_or(&[][..], |place| &place.features).iter();
            features.map(|feature| Aim::Feature(feature.id.clone())).collect()
        }
        PowerTarget::Own | PowerTarget::Party | PowerTarget::Foes | PowerTarget::Place => Vec::new(),
    }
}

/// Whom a power is used on with this target.
///
/// # Errors
/// [`Rejection::NotHere`], [`Rejection::NotNow`], [`Rejection::OutOfReach`] and what keeps a hero from coming near.
pub(super) fn aimed(
    content: &Content,
    world: &World,
    seat: SeatId,
    power: &Power,
    target: Option<&Aim>,
) -> Result<Aimed, Rejection> {
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let at = |aim: &Aim| Ok(Aimed::At(vec![aim.clone()]));
    match (power.target, target) {
        (PowerTarget::Own, None) => at(&Aim::Hero(seat)),
        (PowerTarget::Party, None) => Ok(Aimed::At(heroes(world, hero).into_iter().map(Aim::Hero).collect())),
        (PowerTarget::Place, None) => Ok(Aimed::At(Vec::new())),
        (PowerTarget::Foes, None) => foes(content, world, (seat, hero), power),
        (PowerTarget::Ally, Some(aim @ Aim::Hero(other))) if heroes(world, hero).contains(other) => {
            touches(world, (seat, *other), power)?;
            at(aim)
        }
        (PowerTarget::Ally, Some(aim @ Aim::Being(being)))
            if fight::followers_at(content, world, &hero.place).contains(being) =>
        {
            at(aim)
        }
        (PowerTarget::Being, Some(Aim::Being(being))) => being_at(content, world, (seat, hero), (power, being)),
        (PowerTarget::Exit, Some(aim @ Aim::Exit(exit))) => {
            shut_exit(content, world, hero, exit)?;
            at(aim)
        }
        (PowerTarget::Feature, Some(aim @ Aim::Feature(feature))) => {
            feature_at(content, world, (seat, hero), feature)?;
            at(aim)
        }
        (sort, None) if needs_aim(sort) => Err(Rejection::NotHere),
        (sort, Some(_)) if !needs_aim(sort) => Err(Rejection::NotNow),
        _ => Err(Rejection::NotHere),
    }
}

/// The heroes at a hero's place, on their feet or not, but not the dead.
fn heroes(world: &World, hero: &Hero) -> Vec<SeatId> {
    let here = world.heroes.iter().filter(|(_, other)| other.place == hero.place && !other.dead);
    here.map(|(seat, _)| *seat).collect()
}

/// A power that must touch reaches a companion in a fight unless one of the two is far.
fn touches(world: &World, (seat, other): (SeatId, SeatId), power: &Power) -> Result<(), Rejection> {
    let Some((_, fight)) = fight::of_hero(world, seat).filter(|_| !power.ranged && seat != other) else {
        return Ok(());
    };
    let far = |seat: SeatId| fight::fighter(fight, &Actor::Hero(seat)).is_some_and(|own| own.spot == Spot::Far);
    if far(seat) == far(other) { Ok(()) } else { Err(Rejection::OutOfReach) }
}

fn being_at(
    content: &Content,
    world: &World,
    (seat, hero): (SeatId, &Hero),
    (power, being): (&Power, &BeingId),
) -> Result<Aimed, Rejection> {
    if !able_at(content, world, being, &hero.place) {
        return Err(Rejection::NotHere);
    }
    let Some((_, fight)) = fight::of_hero(world, seat) else {
        if !is_hostile(power) || is_helpless(content, power, being) {
            return Ok(Aimed::At(vec![Aim::Being(being.clone())]));
        }
        fight::attack::may_attack(content, world, seat, being)?;
        return Ok(Aimed::Opens(being.clone()));
    };
    let actor = Actor::Being(being.clone());
    if !fight::attack::can_aim(world, fight, &actor) {
        return Err(Rejection::NotHere);
    }
    if !is_foe(world, being) {
        return Err(Rejection::NotNow);
    }
    if power.ranged {
        return Ok(Aimed::At(vec![Aim::Being(being.clone())]));
    }
    let pair = fight::fighter(fight, &Actor::Hero(seat)).zip(fight::fighter(fight, &actor));
    reach::approach(content, world, fight, pair.ok_or(Rejection::NoFight)?)?;
    Ok(Aimed::AtHand(being.clone()))
}

/// Whether a being that cannot fight has to bear a power: one that only has to be withstood. It remembers that.
fn is_helpless(content: &Content, power: &Power, being: &BeingId) -> bool {
    let only_withstood = matches!(power.roll, PowerRoll::Save(_)) && !work::harms(&power.effects);
    only_withstood && fight::stats(content, being).is_none()
}

/// Every foe of the fight who can be aimed at (and is at hand, where the power must touch); where nobody fights,
/// everybody at the place who can be fought and does not go along with the party.
fn foes(content: &Content, world: &World, (seat, hero): (SeatId, &Hero), power: &Power) -> Result<Aimed, Rejection> {
    let Some((_, fight)) = fight::of_hero(world, seat) else {
        let here = beings_at(content, world, &hero.place).into_iter().filter(|being| is_able(world, &being.id));
        let mut foes = here.filter(|being| being.stats.is_some() && is_foe(world, &being.id)).map(|being| &being.id);
        if is_hostile(power) {
            return foes.next().cloned().map(Aimed::Opens).ok_or(Rejection::NotNow);
        }
        let foes: Vec<Aim> = foes.cloned().map(Aim::Being).collect();
        return if foes.is_empty() { Err(Rejection::NotNow) } else { Ok(Aimed::At(foes)) };
    };
    let seen: Vec<&BeingId> = fight::foes(world, fight)
        .filter(|being| fight::attack::can_aim(world, fight, &Actor::Being((*being).clone())))
        .collect();
    if seen.is_empty() {
        return Err(Rejection::NotNow);
    }
    let near = seen.into_iter().filter(|being| power.ranged || is_at_hand(content, world, fight, (seat, being)));
    let near: Vec<Aim> = near.cloned().map(Aim::Being).collect();
    if near.is_empty() { Err(Rejection::OutOfReach) } else { Ok(Aimed::At(near)) }
}

fn is_at_hand(content: &Content, world: &World, fight: &Fight, (seat, being): (SeatId, &BeingId)) -> bool {
    let pair = fight::fighter(fight, &Actor::Hero(seat)).zip(fight::fighter(fight, &Actor::Being(being.clone())));
    pair.is_some_and(|pair| reach::approach(content, world, fight, pair) == Ok(false))
}

fn shut_exit(content: &Content, world: &World, hero: &Hero, exit: &ExitId) -> Result<(), Rejection> {
    known::exit(content, hero, exit).ok_or(Rejection::NotHere)?;
    if is_open(content, world, exit) { Err(Rejection::NotNow) } else { Ok(()) }
}

fn feature_at(
    content: &Content,
    world: &World,
    (seat, hero): (SeatId, &Hero),
    feature: &FeatureId,
) -> Result<(), Rejection> {
    let features = known::place(content, hero).map_or(&[][..], |place| &place.features);
    let written = features.iter().find(|known| known.id == *feature).ok_or(Rejection::NotHere)?;
    let there = known::knows_feature(hero, written) && holds(content, world, seat, &written.when);
    if there { Ok(()) } else { Err(Rejection::NotHere) }
}
