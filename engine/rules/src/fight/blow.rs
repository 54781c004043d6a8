//! What a blow does: the roll, the harm, and what a hit brings besides.

use super::reach::end_stance;
use super::sides;
use crate::check::Prepared;
use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::hurt;
use crate::event::Body;
use crate::hero::save;
use crate::seat::Actor;
use crate::world::{Gone, Stance};
use gesta_content::id::{ItemId, PlaceId};
use gesta_content::model::{Band, Rider};
use gesta_content::{DiceExpr, Name};

/// What somebody strikes or shoots with, in numbers.
pub(super) struct Blow {
    pub weapon: Option<ItemId>,
    pub shoots: bool,
    pub dealt: Vec<DiceExpr>,
    pub bonus: i16,
    pub kind: Name,
    pub rider: Option<Rider>,
    /// How a being is out that is brought down by it.
    pub fall: Gone,
}

/// Somebody attacks somebody. `true`: it hit.
pub(super) fn land(
    draft: &mut Draft<'_>,
    place: &PlaceId,
    (own, foe): (&Actor, &Actor),
    (prepared, blow): (&Prepared, &Blow),
    dice: &mut Dice,
) -> bool {
    let roll = prepared.roll(dice);
    let band = roll.band;
    draft.emit(Body::Attacked {
        attacker: own.clone(),
        target: foe.clone(),
        weapon: blow.weapon.clone(),
        ranged: blow.shoots,
        roll: Box::new(roll),
    });
    // Help is used up by the attack, and who attacks is seen from then on.
    end_stance(draft, place, own, Stance::Helped);
    end_stance(draft, place, own, Stance::Hidden);
    if !band.achieves() {
        return false;
    }
    let by = harm(band, blow, dice);
    hurt(draft, foe, (by, &blow.kind), blow.fall);
    if let Some(rider) = &blow.rider {
        ride(draft, place, (own, foe), rider, dice);
    }
    true
}

/// The harm of a hit: the dice twice on a critical, the bonuses once, at least 1.
fn harm(band: Band, blow: &Blow, dice: &mut Dice) -> u16 {
    let mut by = i32::from(blow.bonus);
    for expression in &blow.dealt {
        by += i32::from(dice.sum(expression));
    }
    if band == Band::Critical {
        for expression in &blow.dealt {
            by += i32::from(dice.sum(&DiceExpr { bonus: 0, ..*expression }));
        }
    }
    u16::try_from(by.max(1)).unwrap_or(u16::MAX)
}

/// What a hit brings besides, where a save does not avoid it. Who is down feels no more of it.
fn ride(draft: &mut Draft<'_>, place: &PlaceId, (own, foe): (&Actor, &Actor), rider: &Rider, dice: &mut Dice) {
    let world = draft.world();
    let fight = world.fights.get(place);
    if !fight.and_then(|fight| sides::fighter(fight, foe)).is_some_and(|it| sides::stands(world, it)) {
        return;
    }
    if let Some((attribute, difficulty)) = &rider.save {
        let difficulty = i16::from(*difficulty);
        let avoided = save(draft, foe, (attribute, difficulty), Some(own), dice);
        if avoided {
            return;
        }
    }
    let content = draft.content;
    let until = rider.seconds.map(|seconds| sides::lasts_until(content, draft.world(), foe, seconds));
    draft.emit(Body::Afflicted { actor: foe.clone(), condition: rider.condition.clone(), until });
}
