//! Events of heroes: what they have, know, are and say; and of the bodies of beings.

use crate::event::{Body, Entrant, Event, Made, Passage};
use crate::seat::Actor;
use crate::world::{Hero, Talk, World};
use gesta_content::id::ItemId;
use std::collections::BTreeMap;

/// Applies an event of this family; `false` when it belongs to another.
pub(super) fn apply(world: &mut World, event: &Event) -> bool {
    match &event.body {
        Body::HeroJoined { seat, hero } => {
            world.heroes.insert(*seat, Hero::from(Entrant::clone(hero)));
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
        Body::NodeSaid { seat, dialogue, node } => {
            world.heard.insert((dialogue.clone(), node.clone()));
            if let Some(talk) = world.heroes.get_mut(seat).and_then(|hero| hero.talk.as_mut()) {
                talk.node = node.clone();
            }
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
        | Body::TalkEnded { seat }
        | Body::HeroMade { seat, .. }
        | Body::HeroNamed { seat, .. }
        | Body::PathTaken { seat, .. }
        | Body::AttributeRaised { seat, .. }
        | Body::TalentGained { seat, .. }
        | Body::SpellLearned { seat, .. }
        | Body::SkillTrained { seat, .. }
        | Body::VigourChanged { seat, .. }
        | Body::MostChanged { seat, .. }
        | Body::RestBegan { seat, .. }
        | Body::Rested { seat, .. }
        | Body::SlotSpent { seat, .. }
        | Body::UseSpent { seat, .. }
        | Body::Refreshed { seat }
        | Body::DeathSaved { seat, .. }
        | Body::HeroStable { seat }
        | Body::HeroDied { seat }
        | Body::CodexLearned { seat, .. }
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
        Body::Occupied { until, .. } => {
            hero.busy_until = *until;
            // Whatever else it is busy with from now on, or a fight that leaves it time for nothing, ends a rest.
            hero.resting = None;
        }
        Body::RestBegan { hours, .. } => hero.resting = Some(*hours),
        Body::Rested { .. } => hero.resting = None,
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
        Body::HeroDown { .. } => {
            hero.down = true;
            hero.resting = None;
            hero.stable = false;
            hero.death_saves = (0, 0);
        }
        Body::HeroUp { hit_points, .. } => {
            hero.down = false;
            hero.stable = false;
            hero.dead = false;
            hero.death_saves = (0, 0);
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
            if !hero.down {
                hero.hit_points = hero.hit_points.saturating_add(gained).min(*hit_points_max);
            }
        }
        Body::Moved { to, exit, .. } => {
            hero.place = to.clone();
            hero.visited.insert(to.clone());
            hero.travelled.extend(exit.clone());
        }
        Body::TalkBegan { with, dialogue, node, .. } => {
            hero.talk = Some(Talk { with: with.clone(), dialogue: dialogue.clone(), node: node.clone() });
        }
        Body::TalkEnded { .. } => hero.talk = None,
        _ => growth(hero, body),
    }
}

/// What a hero is, can do and knows.
fn growth(hero: &mut Hero, body: &Body) {
    match body {
        Body::HeroMade { made, .. } => hero.become_made(made),
        Body::HeroNamed { name, .. } => hero.name = Some(name.clone()),
        Body::PathTaken { path, .. } => hero.path = Some(path.clone()),
        Body::AttributeRaised { attribute, now, .. } => {
            hero.attributes.insert(attribute.clone(), *now);
            hero.points_spent = hero.points_spent.saturating_add(1);
        }
        Body::TalentGained { talent, chosen, .. } => {
            hero.talents.insert(talent.clone());
            hero.talents_chosen = hero.talents_chosen.saturating_add(u8::from(*chosen));
        }
        Body::SpellLearned { spell, chosen, .. } => {
            hero.spells.insert(spell.clone());
            hero.spells_chosen = hero.spells_chosen.saturating_add(u8::from(*chosen));
        }
        Body::SkillTrained { skill, training, .. } => {
            hero.skills.insert(skill.clone(), *training);
        }
        Body::VigourChanged { hit_points_max, energy_max, .. } => {
            if !hero.down {
                hero.hit_points = moved_with(hero.hit_points, hero.hit_points_max, *hit_points_max);
            }
            hero.energy = moved_with(hero.energy, hero.energy_max, *energy_max);
            hero.hit_points_max = *hit_points_max;
            hero.energy_max = *energy_max;
        }
        Body::MostChanged { hit_points_max, energy_max, .. } => {
            hero.hit_points_max = *hit_points_max;
            hero.energy_max = *energy_max;
            hero.hit_points = hero.hit_points.min(*hit_points_max);
            hero.energy = hero.energy.min(*energy_max);
        }
        Body::SlotSpent { rank, spent, .. } => {
            hero.slots_spent.insert(*rank, *spent);
        }
        Body::UseSpent { talent, spent, .. } => {
            hero.uses_spent.insert(talent.clone(), *spent);
        }
        Body::Refreshed { .. } => {
            hero.slots_spent.clear();
            hero.uses_spent.clear();
        }
        Body::DeathSaved { successes, failures, .. } => {
            hero.death_saves = (*successes, *failures);
            hero.stable = false;
        }
        Body::HeroStable { .. } => hero.stable = true,
        Body::HeroDied { .. } => hero.dead = true,
        Body::CodexLearned { codex, .. } => {
            hero.codex.insert(codex.clone());
        }
        _ => {}
    }
}

/// What there is, when the most of it goes from `had` to `has`: it grows with it, and is never more.
fn moved_with(now: u16, had: u16, has: u16) -> u16 {
    now.saturating_add(has.saturating_sub(had)).min(has)
}

impl Hero {
    /// A hero is made of this. Its spells are those that it has chosen; its talents are those that came of themselves.
    pub(crate) fn become_made(&mut self, made: &Made) {
        self.calling.clone_from(&made.calling);
        self.path.clone_from(&made.path);
        self.origin.clone_from(&made.origin);
        self.gender = made.gender;
        self.talents.extend(made.talents.iter().cloned());
        self.spells.extend(made.spells.iter().cloned());
        self.spells_chosen = u8::try_from(made.spells.len()).unwrap_or(u8::MAX);
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
