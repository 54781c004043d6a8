//! Plans of heroes: what a player chooses, and whether it follows the rules.

use super::growth::{spells, talents};
use super::making::from_plan;
use super::{casting, options};
use crate::command::HeroPlan;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::id::{AttributeId, CallingId, OriginId, SkillId, SpellId, TalentId};
use gesta_content::model::HeroMaking;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is wrong with a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum PlanFault {
    /// There is no such calling.
    #[error("there is no calling {0}")]
    Calling(CallingId),
    /// There is no such origin.
    #[error("there is no origin {0}")]
    Origin(OriginId),
    /// An attribute is missing, stands twice or has a score that cannot be bought.
    #[error("the score of {0} cannot be bought")]
    Score(AttributeId),
    /// The scores cost more than there is, and are not the array.
    #[error("the scores cost {cost} points, and there are {points}")]
    Points {
        /// What they cost.
        cost: u16,
        /// What there is.
        points: u16,
    },
    /// The skill is not one of the calling, or stands twice.
    #[error("{0} cannot be chosen")]
    Skill(SkillId),
    /// The talent cannot be chosen.
    #[error("{0} cannot be chosen")]
    Talent(TalentId),
    /// The spell cannot be chosen.
    #[error("{0} cannot be chosen")]
    Spell(SpellId),
    /// Too many or too few were chosen of something.
    #[error("{chosen} are chosen, and there must be {wanted}")]
    Count {
        /// How many are chosen.
        chosen: u16,
        /// How many there must be.
        wanted: u16,
    },
}

/// Everything that is wrong with a plan; empty: it can be played.
pub fn check_plan(content: &Content, plan: &HeroPlan) -> Vec<PlanFault> {
    let mut faults = Vec::new();
    if !content.mechanics.callings.contains_key(&plan.calling) {
        faults.push(PlanFault::Calling(plan.calling.clone()));
    }
    if !content.mechanics.origins.contains_key(&plan.origin) {
        faults.push(PlanFault::Origin(plan.origin.clone()));
    }
    faults.extend(wrong_scores(content, plan));
    // Without calling and origin nothing can be said about the rest.
    let Some(hero) = unchosen(content, plan) else { return faults };
    let (skills, skill_count) = options::skills(content, plan);
    faults.extend(wrong(&plan.skills, &skills, skill_count, PlanFault::Skill));
    let count = options::talent_count(content);
    faults.extend(wrong(&plan.talents, &talents(content, &hero), count, PlanFault::Talent));
    faults.extend(wrong_spells(content, plan, &hero));
    faults
}

/// The hero of a plan before it has chosen talents and spells: what can be chosen is asked of that one.
pub(super) fn unchosen(content: &Content, plan: &HeroPlan) -> Option<Hero> {
    let bare = HeroPlan { talents: Vec::new(), spells: Vec::new(), ..plan.clone() };
    let place = content.mechanics.places.keys().next()?;
    Some(from_plan(content, &bare, (place, 0))?.hero())
}

/// What a score costs; `None`: it cannot be bought.
pub(super) fn cost(rules: &HeroMaking, score: u8) -> Option<u8> {
    rules.costs.iter().find(|(bought, _)| *bought == score).map(|(_, cost)| *cost)
}

/// Whether the scores of a plan are the array, dealt out in whatever order.
pub(super) fn is_array(rules: &HeroMaking, plan: &HeroPlan) -> bool {
    let (mut scores, mut array): (Vec<u8>, _) =
        (plan.attributes.iter().map(|(_, score)| *score).collect(), rules.array.clone());
    scores.sort_unstable();
    array.sort_unstable();
    scores == array
}

fn wrong_scores(content: &Content, plan: &HeroPlan) -> Vec<PlanFault> {
    let rules = &content.mechanics.rules.heroes;
    let dealt = is_array(rules, plan);
    let mut missing: BTreeSet<&AttributeId> = content.mechanics.attributes.keys().collect();
    let mut faults = Vec::new();
    let mut cost_of_all = 0_u16;
    for (attribute, score) in &plan.attributes {
        let once = missing.remove(attribute);
        let price = cost(rules, *score);
        if !once || (price.is_none() && !dealt) {
            faults.push(PlanFault::Score(attribute.clone()));
        }
        cost_of_all = cost_of_all.saturating_add(u16::from(price.unwrap_or(0)));
    }
    faults.extend(missing.into_iter().cloned().map(PlanFault::Score));
    let points = u16::from(rules.points);
    if cost_of_all > points && !dealt {
        faults.push(PlanFault::Points { cost: cost_of_all, points });
    }
    faults
}

/// What is wrong with choices: one that is not open or stands twice, or another number of them than there must be.
/// Where there is less to choose from than should be chosen, all of it must be.
fn wrong<T: Ord + Clone>(chosen: &[T], open: &[T], wanted: u8, fault: fn(T) -> PlanFault) -> Vec<PlanFault> {
    let mut seen = BTreeSet::new();
    let bad = chosen.iter().filter(|one| !open.contains(one) || !seen.insert(*one));
    let mut faults: Vec<PlanFault> = bad.cloned().map(fault).collect();
    let wanted = usize::from(wanted).min(open.len());
    if chosen.len() != wanted {
        let number = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        faults.push(PlanFault::Count { chosen: number(chosen.len()), wanted: number(wanted) });
    }
    faults
}

fn wrong_spells(content: &Content, plan: &HeroPlan, hero: &Hero) -> Vec<PlanFault> {
    let (cantrip_count, spell_count) = casting::spells_allowed(content, hero);
    let ranks = 1..=casting::rank_max(content, hero);
    let cantrips = spells(content, hero, |rank| rank == 0);
    let higher = spells(content, hero, |rank| ranks.contains(&rank));
    let is_cantrip = |spell: &SpellId| content.mechanics.spells.get(spell).is_some_and(|spell| spell.rank == 0);
    let (chosen_0, chosen): (Vec<SpellId>, Vec<SpellId>) = plan.spells.iter().cloned().partition(is_cantrip);
    let mut faults = wrong(&chosen_0, &cantrips, cantrip_count, PlanFault::Spell);
    faults.extend(wrong(&chosen, &higher, spell_count, PlanFault::Spell));
    faults
}
