//! Actions of places, and stunts.

use crate::check::{self, Prepared};
use crate::command::Aim;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{self, Cause, change_energy};
use crate::event::{Body, Passage, Purpose};
use crate::fight::{self, reach};
use crate::rejection::Rejection;
use crate::seat::{Actor, SeatId};
use crate::world::{Stance, World};
use crate::{known, resolve, talk, time};
use gesta_content::id::{ActionId, PlaceId, SkillId, StuntId};
use gesta_content::model::{Action, Band, Check, When};
use gesta_content::{Content, Name};

/// The check of an action, prepared.
pub(crate) fn prepare_action(content: &Content, world: &World, seat: SeatId, action: &Action) -> Option<Prepared> {
    let pack = Name::new(action.id.pack()).ok()?;
    let spot = (&pack, 0, action.outcomes.cost.is_some());
    action.check.as_ref().map(|written| check::prepare(content, world, seat, written, spot))
}

/// A hero does an action of the place.
pub(super) fn action(draft: &mut Draft<'_>, seat: SeatId, id: &ActionId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let action = permitted(draft, seat, id)?;
    // Before the deed costs anything: the odds are those that were offered.
    let check = prepare_action(content, draft.world(), seat, action);
    talk::leave(draft, seat);
    change_energy(draft, seat, -i32::from(action.energy));
    let band = match check {
        Some(check) => resolve::roll(draft, seat, Purpose::Action(id.clone()), &check, dice),
        None => Band::Success,
    };
    let (told, outcome) = action.outcomes.of(band);
    let spent = action.once && band.achieves();
    draft.emit(Body::Acted { seat, action: id.clone(), told, spent });
    // For a hero alone the time passes first: who is gone by then is gone. Among several the hero is busy afterwards,
    // and the consequences come at once.
    time::pass(draft, &[seat], u64::from(action.seconds));
    effect::run(draft, &Cause { seat, target: action.exit.clone().map(Aim::Exit) }, &outcome.effects, dice);
    Ok(())
}

fn permitted<'c>(draft: &mut Draft<'c>, seat: SeatId, id: &ActionId) -> Result<&'c Action, Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let (place, action) = content.action(id).ok_or(Rejection::NotHere)?;
    if place.id != hero.place {
        return Err(Rejection::NotHere);
    }
    if !known::can_try(content, world, seat, hero, action) {
        return Err(Rejection::NotNow);
    }
    if world.done.contains(id) {
        return Err(Rejection::DoneAlready);
    }
    if hero.energy < action.energy {
        return Err(Rejection::TooTired { need: action.energy, have: hero.energy });
    }
    Ok(action)
}

/// The check of a stunt, prepared.
pub(crate) fn prepare_stunt(
    content: &Content,
    world: &World,
    seat: SeatId,
    (approach, chance): (&SkillId, &known::Chance<'_>),
) -> Option<Prepared> {
    let written = Check {
        skill: approach.clone(),
        attribute: None,
        difficulty: chance.stunt.difficulty,
        against: None,
        terms: chance.stunt.terms.clone(),
        advantage: When::Never,
        disadvantage: When::Never,
    };
    let pack = Name::new(chance.stunt.id.pack()).ok()?;
    let spot = (&pack, chance.spot.harder, chance.outcomes().cost.is_some());
    Some(check::prepare(content, world, seat, &written, spot))
}

/// A hero tries a stunt.
pub(super) fn stunt(
    draft: &mut Draft<'_>,
    seat: SeatId,
    (approach, id, target): (&SkillId, &StuntId, &Aim),
    dice: &mut Dice,
) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let fights = fight::place_of_hero(world, seat);
    let chances = known::all_chances(content, world, seat, hero);
    let chance = chances.iter().find(|chance| chance.stunt.id == *id && chance.target == *target);
    let chance = chance.ok_or(Rejection::NotNow)?;
    let may_try = fight::stunt::may_try(content, world, seat, chance);
    if let Err(Rejection::HeldFast | Rejection::NotNow) = may_try {
        return may_try;
    }
    if !chance.stunt.approaches.contains(approach) {
        return Err(Rejection::NotNow);
    }
    if hero.energy < chance.stunt.energy {
        return Err(Rejection::TooTired { need: chance.stunt.energy, have: hero.energy });
    }
    may_try?;
    let check = prepare_stunt(content, world, seat, (approach, chance)).ok_or(Rejection::NotNow)?;
    if fights.is_none() {
        talk::leave(draft, seat);
    }
    change_energy(draft, seat, -i32::from(chance.stunt.energy));
    if let Some(item) = chance.stunt.needs.as_ref().filter(|_| chance.stunt.spends) {
        draft.emit(Body::ItemLost { seat, item: item.clone(), count: 1, to: Passage::Story });
    }
    let sets_about = |place: &PlaceId| fight::stunt::set_about(draft, place, (seat, chance), dice);
    if !fights.as_ref().is_none_or(sets_about) {
        fight::deed_done(draft, seat, fights.as_ref(), dice);
        return Ok(());
    }
    let purpose = Purpose::Stunt { stunt: id.clone(), target: target.clone() };
    let band = resolve::roll(draft, seat, purpose, &check, dice);
    if let (Some(place), Aim::Being(_)) = (&fights, target) {
        // After the roll, as with blows: who is trifled with sees who did it.
        reach::end_stance(draft, place, &Actor::Hero(seat), Stance::Hidden);
    }
    let (told, outcome) = chance.outcomes().of(band);
    let own_text = chance.spot.outcomes.is_some();
    draft.emit(Body::Improvised { seat, stunt: id.clone(), target: target.clone(), told, own_text });
    if fights.is_none() {
        time::pass(draft, &[seat], u64::from(chance.stunt.seconds));
    }
    effect::run(draft, &Cause { seat, target: Some(target.clone()) }, &outcome.effects, dice);
    fight::deed_done(draft, seat, fights.as_ref(), dice);
    Ok(())
}
