//! What the next level, or a choice, would change: the sheet before and after.

use super::compare::{Change, changes};
use super::growth::{OpenChoices, may_choose, open_choices};
use super::rise::{brought, next_level};
use super::sheet::{Sheet, sheet};
use super::vigour::{most_hit_points_at, settled};
use crate::command::Advancement;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::id::TalentId;
use serde::{Deserialize, Serialize};

/// A hero before and after.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preview {
    /// The sheet as it is.
    pub before: Sheet,
    /// The sheet as it would be.
    pub after: Sheet,
    /// Numbers that change.
    pub changes: Vec<Change>,
    /// Talents that come with it.
    pub talents: Vec<TalentId>,
    /// What could be chosen then.
    pub choices: OpenChoices,
}

/// What the next level would change. `None`: there is none.
pub fn preview(content: &Content, hero: &Hero) -> Option<Preview> {
    let step = next_level(content, hero)?;
    let mut after = hero.clone();
    after.hit_points_max = most_hit_points_at(content, hero, step);
    after.level = step.level;
    after.proficiency = step.proficiency;
    after.experience = after.experience.max(step.experience);
    Some(seen(content, hero, after))
}

/// What a choice would change. `None`: it is not open.
pub fn preview_choice(content: &Content, hero: &Hero, choice: &Advancement) -> Option<Preview> {
    if !may_choose(content, hero, choice) {
        return None;
    }
    let mut after = hero.clone();
    match choice {
        Advancement::Path(path) => after.path = Some(path.clone()),
        Advancement::Attribute(attribute) => {
            let score = after.attributes.entry(attribute.clone()).or_default();
            *score = score.saturating_add(1);
            after.points_spent = after.points_spent.saturating_add(1);
        }
        Advancement::Talent(talent) => {
            after.talents.insert(talent.clone());
            after.talents_chosen = after.talents_chosen.saturating_add(1);
        }
        Advancement::Spell(spell) => {
            after.spells.insert(spell.clone());
            after.spells_chosen = after.spells_chosen.saturating_add(1);
        }
    }
    Some(seen(content, hero, after))
}

/// The hero before and after, with what comes of itself.
fn seen(content: &Content, before: &Hero, mut after: Hero) -> Preview {
    after.talents.extend(brought(content, after.calling.as_ref(), after.path.as_ref(), after.level));
    let (hit_points_max, energy_max) = settled(content, before, &after);
    after.hit_points = after.hit_points.saturating_add(hit_points_max.saturating_sub(before.hit_points_max));
    after.energy = after.energy.saturating_add(energy_max.saturating_sub(before.energy_max));
    (after.hit_points_max, after.energy_max) = (hit_points_max, energy_max);
    let talents = after.talents.difference(&before.talents).cloned().collect();
    let choices = open_choices(content, &after);
    let (before, after) = (sheet(content, before), sheet(content, &after));
    Preview { changes: changes(&before, &after), before, after, talents, choices }
}
