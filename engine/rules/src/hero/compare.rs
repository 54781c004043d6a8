//! What wearing or holding a thing would change, or taking it off where it is worn.

use super::sheet::{AttackLine, Sheet, sheet};
use super::vigour::settled;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::id::{AttributeId, ItemId, SkillId};
use gesta_content::model::{Grant, Light, Slot};
use serde::{Deserialize, Serialize};

/// What a thing would change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    /// The thing.
    pub item: ItemId,
    /// Where it goes (`None`: it is neither worn nor held, so nothing changes).
    pub slot: Option<Slot>,
    /// It is worn now: what is shown is what taking it off changes.
    pub worn: bool,
    /// What makes room for it.
    pub takes_off: Vec<ItemId>,
    /// Numbers that change.
    pub changes: Vec<Change>,
    /// The attack as it is.
    pub attack_before: Option<AttackLine>,
    /// The attack as it would be, where it changes.
    pub attack_after: Option<AttackLine>,
    /// What the thing gives.
    pub gains: Vec<Grant>,
    /// What is lost with what makes room.
    pub loses: Vec<Grant>,
    /// The light that the thing sheds.
    pub light: Option<Light>,
}

/// A number that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which.
    pub figure: Figure,
    /// What it is.
    pub before: i32,
    /// What it would be.
    pub after: i32,
}

/// A number of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Figure {
    /// The armour class.
    ArmourClass,
    /// What is added to initiative.
    Initiative,
    /// What is added to an attack.
    Attack,
    /// How many attacks one attack is.
    AttackCount,
    /// What is added to checks of a skill.
    Skill(SkillId),
    /// What is added to the save of an attribute.
    Save(AttributeId),
    /// What is added to attacks with spells.
    SpellAttack,
    /// What must be reached against spells.
    SpellDifficulty,
    /// Most hit points.
    HitPoints,
    /// Most energy.
    Energy,
    /// Hit points that come back in an hour of rest.
    Rest,
    /// By how many per cent prices fall.
    Prices,
}

/// What wearing or holding an item would change against what is worn; where it is worn, what taking it off would.
pub fn compare(content: &Content, hero: &Hero, item: &ItemId) -> Comparison {
    let written = content.mechanics.items.get(item);
    let slot = written.and_then(|item| item.slot);
    let worn = slot.is_some_and(|slot| hero.worn.get(&slot) == Some(item));
    let (dressed, takes_off) = dressed(content, hero, item);
    let given = |items: &[ItemId]| -> Vec<Grant> {
        let written = items.iter().filter_map(|item| content.mechanics.items.get(item));
        written.flat_map(|item| item.grants.iter().cloned()).collect()
    };
    let (before, after) = (sheet(content, hero), sheet(content, &dressed));
    let own = if worn { Vec::new() } else { given(std::slice::from_ref(item)) };
    let (attack_before, attack_after) = (before.attacks.first().cloned(), after.attacks.first().cloned());
    Comparison {
        item: item.clone(),
        slot,
        worn,
        changes: changes(&before, &after),
        attack_after: attack_after.filter(|after| Some(after) != attack_before.as_ref()),
        attack_before,
        gains: if slot.is_some() { own } else { Vec::new() },
        loses: given(&takes_off),
        takes_off,
        light: written.and_then(|item| item.light),
    }
}

/// The hero as it would be with the item put on (or taken off), and what is taken off for that.
fn dressed(content: &Content, hero: &Hero, item: &ItemId) -> (Hero, Vec<ItemId>) {
    let written = content.mechanics.items.get(item);
    let Some(slot) = written.and_then(|item| item.slot) else { return (hero.clone(), Vec::new()) };
    let mut after = hero.clone();
    let replaced = after.worn.remove(&slot);
    if replaced.as_ref() != Some(item) {
        after.items.entry(item.clone()).or_insert(1);
        after.worn.insert(slot, item.clone());
    }
    let (hit_points_max, energy_max) = settled(content, hero, &after);
    (after.hit_points_max, after.energy_max) = (hit_points_max, energy_max);
    (after, replaced.into_iter().collect())
}

/// The numbers of two sheets that differ.
pub(super) fn changes(before: &Sheet, after: &Sheet) -> Vec<Change> {
    let pairs = figures(before).into_iter().zip(figures(after));
    let change = |((figure, before), (_, after))| Change { figure, before, after };
    pairs.filter(|((_, before), (_, after))| before != after).map(change).collect()
}

/// Every number of a sheet, in the same order for every hero of the same content.
fn figures(sheet: &Sheet) -> Vec<(Figure, i32)> {
    let casting = sheet.casting.as_ref();
    let mut figures = vec![
        (Figure::ArmourClass, i32::from(sheet.armour_class.total)),
        (Figure::Initiative, i32::from(sheet.initiative.total)),
        (Figure::Attack, sheet.attacks.first().map_or(0, |attack| i32::from(attack.bonus.total))),
        (Figure::AttackCount, i32::from(sheet.attack_count)),
        (Figure::SpellAttack, casting.map_or(0, |casting| i32::from(casting.attack.total))),
        (Figure::SpellDifficulty, casting.map_or(0, |casting| i32::from(casting.difficulty))),
        (Figure::HitPoints, i32::from(sheet.hit_points_max)),
        (Figure::Energy, i32::from(sheet.energy_max)),
        (Figure::Rest, i32::from(sheet.rest_hit_points)),
        (Figure::Prices, i32::from(sheet.prices_percent)),
    ];
    figures.extend(sheet.skills.iter().map(|line| (Figure::Skill(line.id.clone()), i32::from(line.bonus.total))));
    let saves = sheet.saves.iter();
    figures.extend(saves.map(|line| (Figure::Save(line.attribute.clone()), i32::from(line.bonus.total))));
    figures
}
