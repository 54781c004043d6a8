//! A hero made in haste: all that a player need say is what it lives by and where it comes from.

use super::growth::{spells, talents};
use super::plan::unchosen;
use super::{casting, options};
use crate::command::HeroPlan;
use crate::world::Gender;
use gesta_content::Content;
use gesta_content::id::{AttributeId, CallingId, OriginId};

/// What a score is where neither array nor costs say.
const SCORE: u8 = 8;

/// A plan that can be played: the array dealt out in the calling's order, and the first of everything that is to be
/// chosen. With a calling or origin that content does not have it is as far as it goes, and [`super::check_plan`] says
/// so.
pub fn quick_plan(content: &Content, calling: &CallingId, origin: &OriginId) -> HeroPlan {
    let mut plan = HeroPlan {
        calling: calling.clone(),
        origin: origin.clone(),
        attributes: dealt(content, calling),
        skills: Vec::new(),
        talents: Vec::new(),
        spells: Vec::new(),
        gender: Gender::default(),
    };
    let (skills, count) = options::skills(content, &plan);
    plan.skills = skills.into_iter().take(usize::from(count)).collect();
    if let Some(hero) = unchosen(content, &plan) {
        let count = usize::from(options::talent_count(content));
        plan.talents = talents(content, &hero).into_iter().take(count).collect();
        let (cantrips, higher) = casting::spells_allowed(content, &hero);
        let ranks = 1..=casting::rank_max(content, &hero);
        plan.spells = spells(content, &hero, |rank| rank == 0).into_iter().take(usize::from(cantrips)).collect();
        let spells = spells(content, &hero, |rank| ranks.contains(&rank));
        plan.spells.extend(spells.into_iter().take(usize::from(higher)));
    }
    plan
}

/// The array, dealt out in the calling's order; attributes that it does not name come last.
fn dealt(content: &Content, calling: &CallingId) -> Vec<(AttributeId, u8)> {
    let rules = &content.mechanics.rules.heroes;
    let first = content.mechanics.callings.get(calling).map_or(&[][..], |calling| &calling.attributes);
    let rest = content.mechanics.attributes.keys().filter(|id| !first.contains(id));
    let least = rules.costs.iter().map(|(score, _)| *score).min().unwrap_or(SCORE);
    let scores = rules.array.iter().copied().chain(std::iter::repeat(least));
    first.iter().chain(rest).cloned().zip(scores).collect()
}
