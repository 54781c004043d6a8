//! Whether a hero meets what a talent requires. A requirement is asked of the hero alone: it is the same on a sheet,
//! while a hero is being made, and in a game. What asks about the world does not hold.

use super::grants::training;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::model::When;

/// Whether `when` holds for a hero, whatever the world.
pub(super) fn meets(content: &Content, hero: &Hero, when: &When) -> bool {
    match when {
        When::Always => true,
        When::Has { item, count } => hero.items.get(item).is_some_and(|have| have >= count),
        When::Attribute { attribute, min } => hero.attributes.get(attribute) >= Some(min),
        When::Level { min } => hero.level >= *min,
        When::Val { min } => hero.val >= *min,
        When::Skill { skill } => training(content, hero, skill).is_some(),
        When::Calling { calling } => hero.calling.as_ref() == Some(calling),
        When::Origin { origin } => hero.origin.as_ref() == Some(origin),
        When::Talent { talent } => hero.talents.contains(talent),
        When::Worn { item } => hero.worn.values().any(|worn| worn == item),
        When::All(all) => all.iter().all(|one| meets(content, hero, one)),
        When::Any(any) => any.iter().any(|one| meets(content, hero, one)),
        When::Not(not) => !meets(content, hero, not),
        _ => false,
    }
}
