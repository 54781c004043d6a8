//! A hero made in haste: all that a player need say is what it lives by and where it comes from.

use super::growth::{spells, talents};
use super::plan::unchosen;
use super::{casting, options};
use crate::command::HeroPlan;
use crate::world::{Gender, Hero};
use gesta_content::Content;
use gesta_content::id::{AttributeId, CallingId, OriginId, SkillId, TalentId};
use gesta_content::model::{Calling, Grant, Training};
use std::cmp::Reverse;

/// What a score is where neither array nor costs say.
const SCORE: u8 = 8;

/// A plan that can be played: the array dealt out in the calling's order, and the first of everything that is to be
/// chosen, of talents the first that fit. With a calling or origin that content does not have it is as far as it goes, and [`super::check_plan`] says
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
        plan.talents = fitting(content, &hero).into_iter().take(count).collect();
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

/// The talents that can be chosen, those first that add to what the hero does anyway.
fn fitting(content: &Content, hero: &Hero) -> Vec<TalentId> {
    let mut all = talents(content, hero);
    let calling = hero.calling.as_ref().and_then(|id| content.mechanics.callings.get(id));
    all.sort_by_cached_key(|id| {
        let grants = content.mechanics.talents.get(id).map_or(&[][..], |talent| &talent.grants);
        Reverse(grants.iter().map(|grant| fit(grant, hero, calling)).max().unwrap_or(1))
    });
    all
}

/// How well something fits a hero: 2 where it adds to what its calling does with skill or arms, 0 where it adds to what it
/// does not.
fn fit(grant: &Grant, hero: &Hero, calling: Option<&Calling>) -> u8 {
    let of_calling = |skill: &SkillId| calling.is_some_and(|calling| calling.skills.contains(skill));
    let casts = calling.is_some_and(|calling| calling.casting.is_some());
    let is_trained = |skill: &SkillId| if hero.skills.contains_key(skill) && of_calling(skill) { 2 } else { 0 };
    match grant {
        Grant::Skill { skill, training: Training::Expert }
        | Grant::Check { skill: Some(skill), .. }
        | Grant::Advantage { skill: Some(skill), .. } => is_trained(skill),
        Grant::HitPoints(_) | Grant::Armour(_) | Grant::ExtraAttack if !casts => 2,
        Grant::Attack { .. } | Grant::Damage { .. } if casts => 0,
        _ => 1,
    }
}
