//! From a plan, or a ready hero with a calling, to what enters the story.

use super::arms::modifier_of;
use super::rise::brought;
use super::vigour::{VIGOUR_MAX, bonus};
use crate::command::HeroPlan;
use crate::event::{Entrant, Made};
use crate::world::{Gender, Hero, ITEMS_MAX, VAL_MAX};
use gesta_content::Content;
use gesta_content::id::{ItemId, PlaceId, TalentId};
use gesta_content::model::{Calling, Origin, Preset, Slot, Stack, Training};
use std::collections::{BTreeMap, BTreeSet};

/// The highest score that anybody begins with.
const SCORE_MAX: u8 = 30;

/// A hero that is about to enter the story.
pub(crate) struct NewHero {
    pub entrant: Entrant,
    pub made: Made,
    /// Talents that were chosen: they come as what a level brought, so that they count as chosen.
    pub chosen: Vec<TalentId>,
}

/// The hero of a plan, as it enters the story at a place. `None`: content has no such calling or origin, or no level 1.
pub(crate) fn from_plan(content: &Content, plan: &HeroPlan, (place, tick): (&PlaceId, u64)) -> Option<NewHero> {
    let calling = content.mechanics.callings.get(&plan.calling)?;
    let origin = content.mechanics.origins.get(&plan.origin)?;
    let mut talents = brought(content, Some(&calling.id), None, 1);
    talents.extend(origin.talents.iter().cloned());
    let made = Made {
        calling: Some(calling.id.clone()),
        path: None,
        origin: Some(origin.id.clone()),
        gender: Some(plan.gender),
        talents,
        spells: plan.spells.iter().cloned().collect(),
    };
    let entrant = entrant(content, plan, (calling, origin), (place, tick))?;
    let mut new = NewHero { entrant, made, chosen: plan.talents.clone() };
    let hero = new.hero();
    let (hit_points, energy) = bonus(content, &hero);
    let tough = i32::from(modifier_of(&hero, &content.mechanics.rules.tough));
    let most = |number: i32| u16::try_from(number.clamp(1, i32::from(VIGOUR_MAX))).unwrap_or(1);
    let hit_points = most(i32::from(calling.hit_die).saturating_add(tough).saturating_add(hit_points));
    let energy = most(i32::from(calling.energy).saturating_add(energy));
    (new.entrant.hit_points, new.entrant.hit_points_max) = (hit_points, hit_points);
    (new.entrant.energy, new.entrant.energy_max) = (energy, energy);
    Some(new)
}

impl NewHero {
    /// The hero that it becomes.
    pub(super) fn hero(&self) -> Hero {
        let mut hero = Hero::from(self.entrant.clone());
        hero.become_made(&self.made);
        hero.talents.extend(self.chosen.iter().cloned());
        hero.talents_chosen = u8::try_from(self.chosen.len()).unwrap_or(u8::MAX);
        hero
    }
}

fn entrant(
    content: &Content,
    plan: &HeroPlan,
    (calling, origin): (&Calling, &Origin),
    (place, tick): (&PlaceId, u64),
) -> Option<Entrant> {
    let first = content.mechanics.rules.levels.iter().find(|step| step.level == 1)?;
    let mut attributes: BTreeMap<_, u8> = plan.attributes.iter().cloned().collect();
    for (attribute, more) in &origin.attributes {
        let score = attributes.entry(attribute.clone()).or_insert(10);
        *score = score.saturating_add(*more).min(SCORE_MAX);
    }
    let skills = plan.skills.iter().chain(&origin.skills);
    let items = packed(calling.items.iter().chain(&origin.items));
    Some(Entrant {
        preset: calling.ready.clone(),
        name: None,
        place: place.clone(),
        busy_until: tick,
        level: 1,
        experience: first.experience,
        proficiency: first.proficiency,
        attributes,
        skills: skills.map(|skill| (skill.clone(), Training::Proficient)).collect(),
        hit_points: 1,
        hit_points_max: 1,
        energy: 1,
        energy_max: 1,
        val: calling.val.saturating_add(origin.val).min(VAL_MAX),
        worn: put_on(content, &calling.worn, &items),
        items,
        conditions: BTreeMap::new(),
        secrets: BTreeSet::new(),
        visited: BTreeSet::from([place.clone()]),
        journal: Vec::new(),
        talk: None,
        down: false,
    })
}

/// Stacks put together, as many things as a hero can carry.
fn packed<'a>(stacks: impl Iterator<Item = &'a Stack>) -> BTreeMap<ItemId, u16> {
    let mut items: BTreeMap<ItemId, u16> = BTreeMap::new();
    let mut room = u16::try_from(ITEMS_MAX).unwrap_or(u16::MAX);
    for stack in stacks {
        let fits = stack.count.min(room);
        if fits > 0 {
            room -= fits;
            *items.entry(stack.item.clone()).or_default() += fits;
        }
    }
    items
}

/// What of its things a hero wears; who holds something with both hands has nothing in the other.
fn put_on(content: &Content, wear: &[ItemId], items: &BTreeMap<ItemId, u16>) -> BTreeMap<Slot, ItemId> {
    let has = wear.iter().filter(|item| items.contains_key(*item));
    let written = has.filter_map(|item| content.mechanics.items.get(item));
    let mut worn: BTreeMap<Slot, ItemId> = written.filter_map(|item| Some((item.slot?, item.id.clone()))).collect();
    let held = worn.get(&Slot::Hand).and_then(|item| content.mechanics.items.get(item));
    if held.and_then(|item| item.weapon.as_ref()).is_some_and(|weapon| weapon.two_handed) {
        worn.remove(&Slot::OffHand);
    }
    worn
}

/// The hero of a plan, as it would be if it entered the first story of the packs now; also of a plan with faults, as
/// far as it goes. `None`: content has no such calling or origin.
pub fn planned(content: &Content, plan: &HeroPlan) -> Option<Hero> {
    let place = content.start().map(|scenario| &scenario.place).or_else(|| content.mechanics.places.keys().next())?;
    Some(from_plan(content, plan, (place, 0))?.hero())
}

/// What a ready hero with a calling is made of, and the talents that were chosen for it. Its numbers stand in the
/// preset as they are: what talents add to hit points and energy is in them.
pub(crate) fn made_of_preset(content: &Content, preset: &Preset) -> Option<(Made, Vec<TalentId>)> {
    let calling = preset.calling.as_ref()?;
    let origin = preset.origin.as_ref().and_then(|origin| content.mechanics.origins.get(origin));
    let mut talents = brought(content, Some(calling), preset.path.as_ref(), preset.level);
    talents.extend(origin.into_iter().flat_map(|origin| origin.talents.iter().cloned()));
    let chosen = preset.talents.iter().filter(|talent| !talents.contains(*talent)).cloned().collect();
    let made = Made {
        calling: Some(calling.clone()),
        path: preset.path.clone(),
        origin: preset.origin.clone(),
        gender: None::<Gender>,
        talents,
        spells: preset.spells.iter().cloned().collect(),
    };
    Some((made, chosen))
}
