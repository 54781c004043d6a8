//! Where things are and how they stand: the content, less what the world says otherwise.

use crate::fight;
use crate::seat::{Actor, SeatId};
use crate::when::{holds_for_being, second_of_day};
use crate::world::{Gone, Hero, World};
use gesta_content::Content;
use gesta_content::id::{BeingId, ExitId, ItemId, PlaceId, ShopId};
use gesta_content::model::{Being, ExitState, Item, Slot, Weapon};
use std::collections::BTreeMap;

/// Where a being is: where it was sent, or where its schedule has it. `None`: nowhere.
pub(crate) fn place_of(content: &Content, world: &World, id: &BeingId) -> Option<PlaceId> {
    standing(content, world, content.mechanics.beings.get(id)?).cloned()
}

/// The same, without a copy: a view asks it of everybody.
fn standing<'a>(content: &Content, world: &'a World, being: &'a Being) -> Option<&'a PlaceId> {
    let state = world.beings.get(&being.id);
    match state {
        Some(state) if matches!(state.gone, Some(Gone::Fled | Gone::Left)) => return None,
        // Who lies somewhere, or has given up, keeps no hours any more.
        Some(state) if state.gone.is_some() && state.place.is_some() => return state.place.as_ref(),
        _ => {}
    }
    // Who fights stays until the fight is over, whatever hour it strikes.
    let fights = fight::place_of_being(world, &being.id);
    if fights.is_some() {
        return fights;
    }
    // Who goes along is where its hero is.
    let leader = state.and_then(|state| state.follows).and_then(|seat| world.heroes.get(&seat));
    if let Some(leader) = leader.filter(|_| state.is_none_or(|state| state.gone.is_none())) {
        return Some(&leader.place);
    }
    // Content asks `when` for a hero; for where somebody is, the first hero of the table stands in.
    let first = world.heroes.keys().next().copied().unwrap_or(SeatId(0));
    if !holds_for_being(content, world, first, &being.when) {
        return None;
    }
    state.and_then(|state| state.place.as_ref()).or_else(|| scheduled(being, second_of_day(world) / 3_600))
}

fn scheduled(being: &Being, hour: u32) -> Option<&PlaceId> {
    // The post of the latest hour that has begun; before the first of the day the last of the day before still holds.
    let begun = being.schedule.iter().filter(|post| u32::from(post.from) <= hour).max_by_key(|post| post.from);
    let latest = || being.schedule.iter().max_by_key(|post| post.from);
    begun.or_else(latest).map(|post| &post.place).or(being.at.as_ref())
}

/// Whether a being is at a place and can act.
pub(crate) fn able_at(content: &Content, world: &World, id: &BeingId, place: &PlaceId) -> bool {
    let being = || content.mechanics.beings.get(id);
    is_able(world, id) && being().and_then(|being| standing(content, world, being)) == Some(place)
}

/// Whether a being still takes part.
pub(crate) fn is_able(world: &World, id: &BeingId) -> bool {
    world.beings.get(id).is_none_or(|state| state.gone.is_none())
}

/// All beings at a place, also those that only lie there, in the order of their ids.
pub(crate) fn beings_at<'c>(content: &'c Content, world: &World, place: &PlaceId) -> Vec<&'c Being> {
    // Most beings never come to a place; that is seen without asking their conditions.
    let all = content.mechanics.beings.values().filter(|being| may_be_at(world, being, place));
    all.filter(|being| standing(content, world, being) == Some(place)).collect()
}

fn may_be_at(world: &World, being: &Being, place: &PlaceId) -> bool {
    let sent = || world.beings.get(&being.id).is_some_and(|state| state.place.as_ref() == Some(place));
    let written = being.at.as_ref() == Some(place) || being.schedule.iter().any(|post| post.place == *place);
    let follows = || world.beings.get(&being.id).is_some_and(|state| state.follows.is_some());
    written || world.fights.contains_key(place) || sent() || follows()
}

/// A being's attitude to the party, -100 to 100.
pub(crate) fn attitude(content: &Content, world: &World, id: &BeingId) -> i16 {
    let written = content.mechanics.beings.get(id).map_or(0, |being| i16::from(being.attitude));
    let changed = world.beings.get(id).map_or(0, |state| state.attitude);
    written.saturating_add(changed).clamp(-100, 100)
}

/// Hit points that a being has left.
pub(crate) fn being_hit_points(content: &Content, world: &World, id: &BeingId) -> u16 {
    let all =
        content.mechanics.beings.get(id).and_then(|being| being.stats.as_ref()).map_or(0, |stats| stats.hit_points);
    all.saturating_sub(world.beings.get(id).map_or(0, |state| state.wounds))
}

/// Whether an exit is open.
pub(crate) fn is_open(content: &Content, world: &World, id: &ExitId) -> bool {
    let written = || content.exit(id).is_some_and(|(_, exit)| exit.state == ExitState::Open);
    world.exits.get(id).copied().unwrap_or_else(written)
}

/// How many of an item lie at a place.
pub(crate) fn on_ground(content: &Content, world: &World, place: &PlaceId, item: &ItemId) -> u16 {
    let stacks = content.mechanics.places.get(place).map_or(&[][..], |place| &place.items);
    let written: i32 = stacks.iter().filter(|stack| stack.item == *item).map(|stack| i32::from(stack.count)).sum();
    let changed = world.ground.get(&(place.clone(), item.clone())).copied().unwrap_or(0);
    clamp_count(written.saturating_add(changed))
}

/// All items that lie at a place, in the order of their ids.
pub(crate) fn items_on_ground(content: &Content, world: &World, place: &PlaceId) -> Vec<(ItemId, u16)> {
    let written = content.mechanics.places.get(place).map_or(&[][..], |place| &place.items);
    let written = written.iter().map(|stack| (&stack.item, i32::from(stack.count)));
    let changed = world.ground.iter().filter(|((at, _), _)| at == place).map(|((_, item), count)| (item, *count));
    let mut counts: BTreeMap<&ItemId, i32> = BTreeMap::new();
    for (item, count) in written.chain(changed) {
        let sum = counts.entry(item).or_default();
        *sum = sum.saturating_add(count);
    }
    let counted = counts.into_iter().map(|(item, count)| (item.clone(), clamp_count(count)));
    counted.filter(|(_, count)| *count > 0).collect()
}

/// How many of an item a shop has.
pub(crate) fn in_stock(content: &Content, world: &World, shop: &ShopId, item: &ItemId) -> u16 {
    let wares = content.mechanics.shops.get(shop).map_or(&[][..], |shop| &shop.wares);
    let written: i32 = wares.iter().filter(|ware| ware.item == *item).map(|ware| i32::from(ware.count)).sum();
    let changed = world.stock.get(&(shop.clone(), item.clone())).copied().unwrap_or(0);
    clamp_count(written.saturating_add(changed))
}

fn clamp_count(count: i32) -> u16 {
    u16::try_from(count.max(0)).unwrap_or(u16::MAX)
}

/// The item in a slot of a hero, if content still has it.
pub(crate) fn worn<'c>(content: &'c Content, hero: &Hero, slot: Slot) -> Option<&'c Item> {
    hero.worn.get(&slot).and_then(|item| content.mechanics.items.get(item))
}

/// The weapon in a hero's hand.
pub(crate) fn weapon<'c>(content: &'c Content, hero: &Hero) -> Option<(&'c ItemId, &'c Weapon)> {
    let item = worn(content, hero, Slot::Hand)?;
    Some((&item.id, item.weapon.as_ref()?))
}

/// The modifier of a score: `floor((score - 10) / 2)`.
pub(crate) fn modifier(score: u8) -> i8 {
    // A byte less 10, halved, lies between -5 and 122.
    (i16::from(score) - 10).div_euclid(2) as i8
}

/// The place where somebody is.
pub(crate) fn place_of_actor(content: &Content, world: &World, actor: &Actor) -> Option<PlaceId> {
    match actor {
        Actor::Hero(seat) => world.heroes.get(seat).map(|hero| hero.place.clone()),
        Actor::Being(being) => place_of(content, world, being),
    }
}

/// Seats whose heroes are at a place and on their feet, in order.
pub(crate) fn heroes_at(world: &World, place: &PlaceId) -> Vec<SeatId> {
    let up = world.heroes.iter().filter(|(_, hero)| hero.place == *place && !hero.down);
    up.map(|(seat, _)| *seat).collect()
}

/// Whether somebody sits on the seat at this moment.
pub(crate) fn is_present(world: &World, seat: SeatId) -> bool {
    world.seats.get(&seat).is_some_and(|state| !state.away)
}
