//! How a hero casts: slots, known spells, what is rolled and what must be reached.

use super::arms::modifier_of;
use super::grants::grants;
use crate::check::PreparedTerm;
use crate::odds::TermName;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::id::{AttributeId, SpellId};
use gesta_content::model::{Calling, Casting, Grant};
use std::collections::BTreeSet;

/// What must be reached against a power, before proficiency and modifier.
const DIFFICULTY_BASE: i16 = 8;

/// The calling of a hero, if content still has it.
pub(super) fn calling<'c>(content: &'c Content, hero: &Hero) -> Option<&'c Calling> {
    content.mechanics.callings.get(hero.calling.as_ref()?)
}

/// How a hero casts.
pub(super) fn casting<'c>(content: &'c Content, hero: &Hero) -> Option<&'c Casting> {
    calling(content, hero)?.casting.as_ref()
}

/// The level that a hero casts at; 0: it does not.
fn caster_level(content: &Content, hero: &Hero) -> u8 {
    match casting(content, hero) {
        Some(casting) if casting.half => hero.level.div_ceil(2),
        Some(_) => hero.level,
        None => 0,
    }
}

/// The slots that a hero has between two long rests, by rank from 1 on. Beyond the last row of the books it stays as it
/// is there.
pub(crate) fn slots<'c>(content: &'c Content, hero: &Hero) -> &'c [u8] {
    let rows = &content.mechanics.rules.slots;
    let row = usize::from(caster_level(content, hero)).min(rows.len());
    row.checked_sub(1).and_then(|row| rows.get(row)).map_or(&[], Vec::as_slice)
}

/// The slots of a rank that are left, of how many.
pub(crate) fn slots_left(content: &Content, hero: &Hero, rank: u8) -> (u8, u8) {
    let all = usize::from(rank).checked_sub(1).and_then(|at| slots(content, hero).get(at)).copied().unwrap_or(0);
    let spent = hero.slots_spent.get(&rank).copied().unwrap_or(0);
    (all.saturating_sub(spent), all)
}

/// The highest rank that a hero has slots of.
pub(crate) fn rank_max(content: &Content, hero: &Hero) -> u8 {
    let highest = slots(content, hero).iter().rposition(|count| *count > 0).map_or(0, |at| at + 1);
    u8::try_from(highest).unwrap_or(u8::MAX)
}

/// How many spells a hero can have chosen at its level: of rank 0, and of higher ranks.
pub(super) fn spells_allowed(content: &Content, hero: &Hero) -> (u8, u8) {
    let Some(casting) = casting(content, hero) else { return (0, 0) };
    let row = usize::from(hero.level).min(casting.known.len());
    row.checked_sub(1).and_then(|row| casting.known.get(row)).copied().unwrap_or((0, 0))
}

/// Every spell that a hero can cast: learned, or given by what it has.
pub(crate) fn known_spells(content: &Content, hero: &Hero) -> BTreeSet<SpellId> {
    let given = grants(content, hero).filter_map(|grant| match grant {
        Grant::Spell(spell) => Some(spell),
        _ => None,
    });
    hero.spells.iter().chain(given).cloned().collect()
}

/// Whether a hero can cast a spell.
pub(crate) fn knows_spell(content: &Content, hero: &Hero, spell: &SpellId) -> bool {
    let given = |grant: &Grant| matches!(grant, Grant::Spell(given) if given == spell);
    hero.spells.contains(spell) || grants(content, hero).any(given)
}

/// The attribute of a hero's powers: the one that it casts with, or else the first of its calling.
pub(super) fn power_attribute<'c>(content: &'c Content, hero: &Hero) -> Option<&'c AttributeId> {
    let calling = calling(content, hero)?;
    calling.casting.as_ref().map(|casting| &casting.attribute).or_else(|| calling.attributes.first())
}

/// What a hero adds to an attack with a power, conditions aside.
pub(crate) fn power_terms(content: &Content, hero: &Hero) -> Vec<PreparedTerm> {
    let attribute = power_attribute(content, hero)
        .map(|attribute| PreparedTerm::flat(TermName::Attribute(attribute.clone()), modifier_of(hero, attribute)));
    attribute.into_iter().chain([PreparedTerm::flat(TermName::Proficiency, hero.proficiency)]).collect()
}

/// What must be reached against a hero's powers: 8 + proficiency + modifier.
pub(crate) fn difficulty(content: &Content, hero: &Hero) -> i16 {
    let modifier = power_attribute(content, hero).map_or(0, |attribute| modifier_of(hero, attribute));
    DIFFICULTY_BASE + i16::from(hero.proficiency) + i16::from(modifier)
}
