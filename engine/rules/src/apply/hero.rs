//! Events of heroes: what they have, know, are and say; and of the bodies of beings.

use crate::event::{Body, Event, Passage};
use crate::seat::Actor;
use crate::world::{Hero, Talk, World};
use gesta_content::id::ItemId;
use std::collections::BTreeMap;

/// Applies an event of this family; `false` when it belongs to another.
pub(super) fn apply(world: &mut World, event: &Event) -> bool {
    match &event.body {
        Body::HeroJoined { seat, hero } => {
            world.heroes.insert(*seat, Hero::clone(hero));
        }
        Body::ItemGained { seat, item, count, from } => gained(world, *seat, (item, *count), from),
        Body::ItemLost { seat, item, count, to } => lost(world, *seat, (item, *count), to),
        Body::Damaged { actor: Actor::Being(being), now, .. }
        | Body::Healed { actor: Actor::Being(being), now, .. } => {
            world.beings.entry(being.clone()).or_default().wounds = *now;
        }
        Body::Afflicted { actor: Actor::Being(being), condition, until } => {
            world.beings.entry(being.clone()).or_default().conditions.insert(condition.clone(), *until);
        }
        Body::Relieved { actor: Actor::Being(being), condition } => {
            world.beings.entry(being.clone()).or_default().conditions.remove(condition);
        }
        body => {
            let Some(seat) = hero_of(body) else { return false };
            if let Some(hero) = world.heroes.get_mut(&seat) {
                one_hero(hero, event.tick, body);
            }
        }
    }
    true
}

fn hero_of(body: &Body) -> Option<crate::SeatId> {
    match body {
        Body::Occupied { seat, .. }
        | Body::EnergyChanged { seat, .. }
        | Body::Worn { seat, .. }
        | Body::ValChanged { seat, .. }
        | Body::HeroDown { seat }
        | Body::HeroUp { seat, .. }
        | Body::Revealed { seat, .. }
        | Body::Noted { seat, .. }
        | Body::ExperienceGained { seat, .. }
        | Body::LevelReached { seat, .. }
        | Body::TalkBegan { seat, .. }
        | Body::NodeSaid { seat, .. }
        | Body::TalkEnded { seat }
        | Body::Moved { actor: Actor::Hero(seat), .. }
        | Body::Damaged { actor: Actor::Hero(seat), .. }
        | Body::Healed { actor: Actor::Hero(seat), .. }
        | Body::Afflicted { actor: Actor::Hero(seat), .. }
        | Body::Relieved { actor: Actor::Hero(seat), .. } => Some(*seat),
        _ => None,
    }
}

fn one_hero(hero: &mut Hero, tick: u64, body: &Body) {
    match body {
        Body::Occupied { until, .. } => hero.busy_until = *until,
        Body::EnergyChanged { now, .. } => hero.energy = *now,
        Body::Worn { slot, item: Some(item), .. } => {
            hero.worn.insert(*slot, item.clone());
        }
        Body::Worn { slot, item: None, .. } => {
            hero.worn.remove(slot);
        }
        Body::ValChanged { now, .. } => hero.val = *now,
        Body::Damaged { now, .. } | Body::Healed { now, .. } => hero.hit_points = *now,
        Body::Afflicted { condition, until, .. } => {
            hero.conditions.insert(condition.clone(), *until);
        }
        Body::Relieved { condition, .. } => {
            hero.conditions.remove(condition);
        }
        Body::HeroDown { .. } => hero.down = true,
        Body::HeroUp { hit_points, .. } => {
            hero.down = false;
            hero.hit_points = *hit_points;
        }
        Body::Revealed { secret, .. } => {
            hero.secrets.insert(secret.clone());
        }
        Body::Noted { page, .. } => hero.journal.push((page.clone(), tick)),
        Body::ExperienceGained { now, .. } => hero.experience = *now,
        Body::LevelReached { level, proficiency, hit_points_max, .. } => {
            let gained = hit_points_max.saturating_sub(hero.hit_points_max);
            hero.level = *level;
            hero.proficiency = *proficiency;
            hero.hit_points_max = *hit_points_max;
            hero.hit_points = hero.hit_points.saturating_add(gained).min(*hit_points_max);
        }
        Body::Moved { to, .. } => {
            hero.place = to.clone();
            hero.visited.insert(to.clone());
        }
        Body::TalkBegan { with, dialogue, node, .. } => {
            hero.talk = Some(Talk { with: with.clone(), dialogue: dialogue.clone(), node: node.clone() });
        }
        Body::NodeSaid { node, .. } => {
            if let Some(talk) = &mut hero.talk {
                talk.node = node.clone();
            }
        }
        Body::TalkEnded { .. } => hero.talk = None,
        _ => {}
    }
}

fn gained(world: &mut World, seat: crate::SeatId, (item, count): (&ItemId, u16), from: &Passage) {
    match from {
        Passage::Ground(place) => shift(&mut world.ground, (place, item), -i32::from(count)),
        Passage::Shop(shop, _) => shift(&mut world.stock, (shop, item), -i32::from(count)),
        Passage::Hero(_) | Passage::Being(_) | Passage::Story => {}
    }
    if let Some(hero) = world.heroes.get_mut(&seat) {
        let have = hero.items.entry(item.clone()).or_default();
        *have = have.saturating_add(count);
    }
}

fn lost(world: &mut World, seat: crate::SeatId, (item, count): (&ItemId, u16), to: &Passage) {
    match to {
        Passage::Ground(place) => shift(&mut world.ground, (place, item), i32::from(count)),
        Passage::Shop(shop, _) => shift(&mut world.stock, (shop, item), i32::from(count)),
        Passage::Hero(_) | Passage::Being(_) | Passage::Story => {}
    }
    let Some(hero) = world.heroes.get_mut(&seat) else { return };
    let left = hero.items.get(item).copied().unwrap_or(0).saturating_sub(count);
    if left > 0 {
        hero.items.insert(item.clone(), left);
    } else {
        hero.items.remove(item);
        hero.worn.retain(|_, worn| worn != item);
    }
}

/// Changes the difference to what content put there. What does not differ leaves no trace, so that the same state has
/// the same hash however it was come to.
fn shift<K: Ord + Clone>(differences: &mut BTreeMap<(K, ItemId), i32>, (at, item): (&K, &ItemId), by: i32) {
    let key = (at.clone(), item.clone());
    match differences.get(&key).copied().unwrap_or(0).saturating_add(by) {
        0 => _ = differences.remove(&key),
        difference => _ = differences.insert(key, difference),
    }
}
