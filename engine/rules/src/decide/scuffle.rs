//! What is done in fights with weapons and feet: attacking, sparing, changing the distance, guarding, getting away.

use crate::check::{self, Prepared};
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::change_energy;
use crate::event::{Body, Purpose};
use crate::fight::{self, Onset, attack, reach, surprise};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::sight::Regard;
use crate::whereabouts::{beings_at, is_able, is_open};
use crate::world::{Spot, Stance, World};
use crate::{known, resolve, society, time};
use gesta_content::Content;
use gesta_content::id::{BeingId, ExitId, PlaceId};
use gesta_content::model::Band;

/// A hero attacks; outside a fight that begins one. `spares`: who is brought down so lives.
pub(super) fn attack(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (target, spares): (&BeingId, bool),
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    attack::may_attack(content, world, seat, target)?;
    let place = world.heroes.get(&seat).map(|hero| hero.place.clone()).ok_or(Rejection::NotPlaying)?;
    let actor = Actor::Being(target.clone());
    let fights = fight::of_hero(world, seat).map(|(_, fight)| fight);
    let Some(fight) = fights else {
        open(draft, seat, target, dice);
        return Ok(());
    };
    if fight::fighter(fight, &actor).is_none_or(|foe| foe.out) {
        // What cannot be done is refused before anybody is dragged into it.
        let ready = fight::fighter(fight, &Actor::Hero(seat)).is_some_and(|own| own.spot != Spot::Far && !own.moved);
        if !ready {
            return Err(Rejection::OutOfReach);
        }
        outrage(draft, seat, target);
        fight::begin(draft, seat, std::slice::from_ref(target), dice);
    }
    attack::by_hero(draft, seat, (target, spares), dice)?;
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// A hero begins a fight. Those of the same faction who are hostile by then come to the help of whom it attacks. From
/// then on initiative rules.
fn open(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId, dice: &mut Dice) {
    let content = draft.content;
    let check = surprise::prepare(content, draft.world(), seat, std::slice::from_ref(target));
    let unaware = bystanders(draft, seat);
    outrage(draft, seat, target);
    let mut beings = vec![target.clone()];
    beings.extend(helpers(draft, seat, target));
    let hidden = check.map(|check| {
        let roll = check.roll(dice);
        // As the odds say: a natural end of the die decides whatever the sum is.
        let total = match roll.band {
            Band::Critical => i16::MAX,
            Band::Disaster => i16::MIN,
            Band::Success | Band::Cost | Band::Failure => roll.total,
        };
        draft.emit(Body::Checked { actor: Actor::Hero(seat), purpose: Purpose::Hide, roll: Box::new(roll) });
        total
    });
    fight::begin_so(draft, seat, &beings, Onset::Attack { hidden, unaware }, dice);
}

/// Those at a hero's place who expect no attack.
fn bystanders(draft: &mut Draft<'_>, seat: SeatId) -> Vec<BeingId> {
    let content = draft.content;
    let Some(place) = draft.place(seat) else { return Vec::new() };
    let world = draft.world();
    let here = beings_at(content, world, &place).into_iter().map(|being| &being.id);
    here.filter(|being| surprise::is_unaware(content, world, being)).cloned().collect()
}

/// Whom a hero attacks out of a clear sky remembers it.
pub(super) fn outrage(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId) {
    if let Some(deed) = &draft.content.mechanics.rules.deeds.attacked {
        society::do_deed(draft, seat, deed, target);
    }
}

fn helpers(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId) -> Vec<BeingId> {
    let content = draft.content;
    let Some(place) = draft.place(seat) else { return Vec::new() };
    let Some(faction) = content.mechanics.beings.get(target).and_then(|being| being.faction.as_ref()) else {
        return Vec::new();
    };
    let world = draft.world();
    let here = beings_at(content, world, &place).into_iter();
    let helps = here.filter(|being| {
        being.id != *target
            && being.faction.as_ref() == Some(faction)
            && is_able(world, &being.id)
            && society::follows(world, &being.id).is_none()
            && society::regard(content, world, &being.id) == Regard::Hostile
    });
    helps.map(|being| being.id.clone()).collect()
}

/// A hero attacks without killing.
pub(super) fn subdue(draft: &mut Draft<'_>, seat: SeatId, target: &BeingId, dice: &mut Dice) -> Result<(), Rejection> {
    attack(draft, seat, (target, true), dice)
}

/// A hero changes the distance; the turn goes on. Who steps away from a foe at hand gives it an opening.
pub(super) fn shift(draft: &mut Draft<'_>, seat: SeatId, to: &Spot, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let own = Actor::Hero(seat);
    let place = may_move(content, draft.world(), seat)?;
    let world = draft.world();
    let spot = world.fights.get(&place).and_then(|fight| fight::fighter(fight, &own)).map(|own| own.spot.clone());
    if !spots(content, &place, &spot.ok_or(Rejection::NoFight)?).contains(to) {
        return Err(Rejection::OutOfReach);
    }
    if reach::give_opening(draft, &place, &own, dice) {
        reach::shift(draft, &place, &own, to);
    } else {
        fight::end_turn(draft, &place, dice);
    }
    Ok(())
}

/// Whether a hero can use its move now; the place of its fight.
fn may_move(content: &Content, world: &World, seat: SeatId) -> Result<PlaceId, Rejection> {
    let (place, fight) = fight::of_hero(world, seat).ok_or(Rejection::NoFight)?;
    let own = Actor::Hero(seat);
    if fight::is_held(content, world, fight, &own) {
        return Err(Rejection::HeldFast);
    }
    if fight::fighter(fight, &own).ok_or(Rejection::NoFight)?.moved {
        return Err(Rejection::MovedAlready);
    }
    Ok(place.clone())
}

/// The spots that a hero in a fight can go to in this turn.
pub(crate) fn moves(content: &Content, world: &World, seat: SeatId) -> Vec<Spot> {
    let Ok(place) = may_move(content, world, seat) else { return Vec::new() };
    let own = world.fights.get(&place).and_then(|fight| fight::fighter(fight, &Actor::Hero(seat)));
    own.map(|own| spots(content, &place, &own.spot)).unwrap_or_default()
}

/// The spots that can be reached with one move: engaged and far are two moves apart, everything else is one.
fn spots(content: &Content, place: &PlaceId, from: &Spot) -> Vec<Spot> {
    let zones = content.mechanics.places.get(place).map_or(&[][..], |place| &place.zones);
    let all = [Spot::Engaged, Spot::Near, Spot::Far].into_iter();
    let all = all.chain(zones.iter().map(|zone| Spot::Zone(zone.id.clone())));
    let apart = |to: &Spot| matches!((from, to), (Spot::Engaged, Spot::Far) | (Spot::Far, Spot::Engaged));
    all.filter(|to| to != from && !apart(to)).collect()
}

/// Whether a hero can step away from the foes at hand now.
///
/// # Errors
/// [`Rejection::NotNow`] with nobody at hand; as for every move otherwise.
pub(crate) fn may_disengage(content: &Content, world: &World, seat: SeatId) -> Result<PlaceId, Rejection> {
    let (_, fight) = fight::of_hero(world, seat).ok_or(Rejection::NoFight)?;
    if !fight::is_beset(world, fight, &Actor::Hero(seat)) {
        return Err(Rejection::NotNow);
    }
    may_move(content, world, seat)
}

/// A hero steps away from the foes at hand, and takes care to give them no opening: that is its whole turn.
pub(super) fn disengage(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let place = may_disengage(content, draft.world(), seat)?;
    let own = Actor::Hero(seat);
    reach::set_stance(draft, &place, &own, (Stance::Disengaged, None), true);
    reach::shift(draft, &place, &own, &Spot::Near);
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// A hero stands on guard. Who is stunned guards nothing: its turn passes.
pub(super) fn guard(draft: &mut Draft<'_>, seat: SeatId, dice: &mut Dice) -> Result<(), Rejection> {
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    let content = draft.content;
    if !fight::is_dazed(content, draft.world(), seat) {
        draft.emit(Body::Guarded { place: place.clone(), actor: Actor::Hero(seat) });
    }
    fight::end_turn(draft, &place, dice);
    Ok(())
}

/// The check of getting away, prepared.
pub(crate) fn prepare_flight(content: &Content, world: &World, seat: SeatId) -> Option<Prepared> {
    let rules = &content.mechanics.rules;
    check::of_skill(content, world, seat, &rules.flee_skill, i16::from(rules.flee_difficulty))
}

/// Whether a hero can run through an exit.
///
/// # Errors
/// [`Rejection::NotHere`], [`Rejection::Shut`], [`Rejection::Guarded`] and [`Rejection::HeldFast`].
pub(crate) fn may_flee(content: &Content, world: &World, seat: SeatId, exit: &ExitId) -> Result<(), Rejection> {
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let (_, fight) = fight::of_hero(world, seat).ok_or(Rejection::NoFight)?;
    let written = known::exit(content, hero, exit).ok_or(Rejection::NotHere)?;
    if !is_open(content, world, exit) {
        return Err(Rejection::Shut { exit: exit.clone() });
    }
    if let Some(by) = known::guard(content, world, seat, written) {
        return Err(Rejection::Guarded { exit: exit.clone(), by: by.clone() });
    }
    if fight::is_held(content, world, fight, &Actor::Hero(seat)) {
        return Err(Rejection::HeldFast);
    }
    Ok(())
}

/// A hero runs from a fight through an exit; a foe at hand uses the opening.
pub(super) fn flee(draft: &mut Draft<'_>, seat: SeatId, exit: &ExitId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    may_flee(content, draft.world(), seat, exit)?;
    let Some((_, written)) = content.exit(exit) else { return Err(Rejection::NotHere) };
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    let actor = Actor::Hero(seat);
    let mut away = false;
    if reach::give_opening(draft, &place, &actor, dice) {
        let check = prepare_flight(content, draft.world(), seat).ok_or(Rejection::NotNow)?;
        away = resolve::roll(draft, seat, Purpose::Flight, &check, dice).achieves();
    }
    if away {
        reach::let_go(draft, &place, &actor);
        draft.emit(Body::FightLeft { place: place.clone(), actor: actor.clone() });
        // Nobody is too tired to run for its life: the way takes what is left.
        let energy = known::way_energy(content, draft.world(), &place, written);
        change_energy(draft, seat, -i32::from(energy));
        let to = written.to.clone();
        draft.emit(Body::Moved { actor, from: Some(place.clone()), to, exit: Some(exit.clone()) });
    }
    fight::end_turn(draft, &place, dice);
    if away {
        time::pass(draft, &[seat], u64::from(written.seconds));
    }
    Ok(())
}
