//! Picking up, putting down, wearing, using and handing over.

use crate::dice::Dice;
use crate::draft::Draft;
use crate::effect::{self, Cause, carried};
use crate::event::{Body, Passage};
use crate::rejection::Rejection;
use crate::seat::SeatId;
use crate::when::holds;
use crate::whereabouts::{beings_at, is_able, on_ground};
use crate::world::{ITEMS_MAX, World};
use crate::{fight, society, time};
use gesta_content::Content;
use gesta_content::id::{BeingId, ItemId, PlaceId};
use gesta_content::model::{Being, Item, Slot};

/// A hero picks something up.
pub(super) fn take(draft: &mut Draft<'_>, seat: SeatId, item: &ItemId) -> Result<(), Rejection> {
    let content = draft.content;
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let place = hero.place.clone();
    if on_ground(content, world, &place, item) == 0 {
        return Err(Rejection::NotHere);
    }
    if carried(hero) >= ITEMS_MAX {
        return Err(Rejection::TooMuch { limit: ITEMS_MAX });
    }
    let robbed = seen_owner(content, world, &place, item).cloned();
    draft.emit(Body::ItemGained { seat, item: item.clone(), count: 1, from: Passage::Ground(place) });
    if let (Some(owner), Some(deed)) = (robbed, &content.mechanics.rules.deeds.robbed) {
        society::do_deed(draft, seat, deed, &owner);
    }
    Ok(())
}

/// Whose a thing is, if somebody sees who takes it: the owner, or another of the same faction.
fn seen_owner<'c>(content: &'c Content, world: &World, place: &PlaceId, item: &ItemId) -> Option<&'c BeingId> {
    let owner = content.mechanics.items.get(item)?.owner.as_ref()?;
    let faction = content.mechanics.beings.get(owner)?.faction.as_ref();
    let mut here = beings_at(content, world, place).into_iter().filter(|being| is_able(world, &being.id));
    let sees = |being: &&Being| being.id == *owner || faction.is_some() && being.faction.as_ref() == faction;
    (is_able(world, owner) && here.any(|being| sees(&being))).then_some(owner)
}

/// The item, if the hero carries it.
fn own<'c>(draft: &mut Draft<'c>, seat: SeatId, item: &ItemId) -> Result<&'c Item, Rejection> {
    let content = draft.content;
    let carries = draft.hero(seat).is_some_and(|hero| hero.items.contains_key(item));
    if !carries {
        return Err(Rejection::NotCarried { item: item.clone() });
    }
    // A thing whose pack is gone can be kept, but nothing can be done with it.
    content.mechanics.items.get(item).ok_or(Rejection::Unsuitable { item: item.clone() })
}

/// A hero puts something down.
pub(super) fn put_down(draft: &mut Draft<'_>, seat: SeatId, item: &ItemId) -> Result<(), Rejection> {
    if own(draft, seat, item)?.keep {
        return Err(Rejection::Unsuitable { item: item.clone() });
    }
    let place = draft.place(seat).ok_or(Rejection::NotPlaying)?;
    draft.emit(Body::ItemLost { seat, item: item.clone(), count: 1, to: Passage::Ground(place) });
    Ok(())
}

/// A hero puts something on, or takes it off again.
pub(super) fn wear(draft: &mut Draft<'_>, seat: SeatId, item: &ItemId, dice: &mut Dice) -> Result<(), Rejection> {
    let slot = own(draft, seat, item)?.slot.ok_or_else(|| Rejection::Unsuitable { item: item.clone() })?;
    let fights = fight::place_of_hero(draft.world(), seat);
    let worn = draft.hero(seat).is_some_and(|hero| hero.worn.get(&slot) == Some(item));
    if !worn {
        free_hand(draft, seat, (item, slot));
    }
    draft.emit(Body::Worn { seat, slot, item: (!worn).then(|| item.clone()) });
    fight::deed_done(draft, seat, fights.as_ref(), dice);
    Ok(())
}

/// What takes both hands shares them with nothing: the other hand is emptied first.
fn free_hand(draft: &mut Draft<'_>, seat: SeatId, (item, slot): (&ItemId, Slot)) {
    let content = draft.content;
    let takes_both = |item: &ItemId| {
        let weapon = content.mechanics.items.get(item).and_then(|item| item.weapon.as_ref());
        weapon.is_some_and(|weapon| weapon.two_handed)
    };
    let Some(hero) = draft.hero(seat) else { return };
    let other = match slot {
        Slot::Hand if takes_both(item) => Slot::OffHand,
        Slot::OffHand if hero.worn.get(&Slot::Hand).is_some_and(takes_both) => Slot::Hand,
        _ => return,
    };
    if hero.worn.contains_key(&other) {
        draft.emit(Body::Worn { seat, slot: other, item: None });
    }
}

/// A hero puts away what it wears or holds.
pub(super) fn put_away(draft: &mut Draft<'_>, seat: SeatId, slot: Slot, dice: &mut Dice) -> Result<(), Rejection> {
    let fights = fight::place_of_hero(draft.world(), seat);
    if !draft.hero(seat).is_some_and(|hero| hero.worn.contains_key(&slot)) {
        return Err(Rejection::NotNow);
    }
    draft.emit(Body::Worn { seat, slot, item: None });
    fight::deed_done(draft, seat, fights.as_ref(), dice);
    Ok(())
}

/// A hero uses something.
pub(super) fn apply(draft: &mut Draft<'_>, seat: SeatId, item: &ItemId, dice: &mut Dice) -> Result<(), Rejection> {
    let content = draft.content;
    let written = own(draft, seat, item)?;
    let usage = written.usage.as_ref().ok_or_else(|| Rejection::Unsuitable { item: item.clone() })?;
    if !holds(content, draft.world(), seat, &usage.when) {
        return Err(Rejection::NotNow);
    }
    let fights = fight::place_of_hero(draft.world(), seat);
    draft.emit(Body::Used { seat, item: item.clone() });
    if usage.consumed {
        draft.emit(Body::ItemLost { seat, item: item.clone(), count: 1, to: Passage::Story });
    }
    if fights.is_none() {
        time::pass(draft, &[seat], u64::from(usage.seconds));
    }
    effect::run(draft, &Cause { seat, target: None }, &usage.effects, dice);
    fight::deed_done(draft, seat, fights.as_ref(), dice);
    Ok(())
}

/// A hero hands something to another.
pub(super) fn hand_over(draft: &mut Draft<'_>, seat: SeatId, item: &ItemId, to: SeatId) -> Result<(), Rejection> {
    let world = draft.world();
    let hero = world.heroes.get(&seat).ok_or(Rejection::NotPlaying)?;
    let other = world.heroes.get(&to).filter(|other| to != seat && other.place == hero.place);
    let full = carried(other.ok_or(Rejection::NotHere)?) >= ITEMS_MAX;
    own(draft, seat, item)?;
    if full {
        return Err(Rejection::TooMuch { limit: ITEMS_MAX });
    }
    draft.emit(Body::ItemLost { seat, item: item.clone(), count: 1, to: Passage::Hero(to) });
    draft.emit(Body::ItemGained { seat: to, item: item.clone(), count: 1, from: Passage::Hero(seat) });
    Ok(())
}
