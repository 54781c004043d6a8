//! What can be chosen for a plan, as data for a screen: candidates, how many of them, points left, and what is wrong.

use super::growth::{spells, talents};
use super::plan::{PlanFault, check_plan, cost, is_array, unchosen};
use super::{Sheet, casting, making, sheet};
use crate::command::HeroPlan;
use crate::whereabouts::modifier;
use gesta_content::Content;
use gesta_content::id::{AttributeId, CallingId, OriginId, SkillId, SpellId, TalentId};
use serde::{Deserialize, Serialize};

/// What can be chosen for a plan as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanOptions {
    /// All callings.
    pub callings: Vec<CallingId>,
    /// All origins.
    pub origins: Vec<OriginId>,
    /// How many points there are for scores.
    pub points: u8,
    /// How many are left; below 0 where too many are spent. With the array none are spent.
    pub points_left: i16,
    /// The scores that can be bought, with what each costs.
    pub costs: Vec<(u8, u8)>,
    /// The array that can be dealt out instead.
    pub array: Vec<u8>,
    /// The scores are the array.
    pub is_array: bool,
    /// Each attribute.
    pub attributes: Vec<AttributeOption>,
    /// Skills that can be chosen.
    pub skills: Vec<SkillId>,
    /// How many of them are to be.
    pub skill_count: u8,
    /// Skills that come with the origin.
    pub skills_given: Vec<SkillId>,
    /// Talents that can be chosen.
    pub talents: Vec<TalentId>,
    /// How many of them are to be.
    pub talent_count: u8,
    /// Talents that come with calling and origin.
    pub talents_given: Vec<TalentId>,
    /// Spells of rank 0 that can be chosen.
    pub cantrips: Vec<SpellId>,
    /// How many of them are to be.
    pub cantrip_count: u8,
    /// Spells of higher ranks that can be chosen.
    pub spells: Vec<SpellId>,
    /// How many of them are to be.
    pub spell_count: u8,
    /// What is wrong with the plan.
    pub faults: Vec<PlanFault>,
    /// The sheet of the hero that it makes, if it makes one.
    pub sheet: Option<Box<Sheet>>,
}

/// A score of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttributeOption {
    /// Of which attribute.
    pub id: AttributeId,
    /// As bought or dealt out; 0: not yet.
    pub score: u8,
    /// What it costs (`None`: it cannot be bought).
    pub cost: Option<u8>,
    /// What the origin adds.
    pub bonus: u8,
    /// Both together.
    pub total: u8,
    /// The modifier of that.
    pub modifier: i8,
}

/// What can be chosen for a plan as it stands.
pub fn plan_options(content: &Content, plan: &HeroPlan) -> PlanOptions {
    let rules = &content.mechanics.rules.heroes;
    let is_array = is_array(rules, plan);
    let attributes = attributes(content, plan);
    let spent: i16 = attributes.iter().map(|option| i16::from(option.cost.unwrap_or(0))).sum();
    let (skills, skill_count) = skills(content, plan);
    let hero = unchosen(content, plan);
    let (cantrip_count, spell_count) = hero.as_ref().map_or((0, 0), |hero| casting::spells_allowed(content, hero));
    let of_rank = |wanted: &dyn Fn(u8) -> bool| hero.as_ref().map(|hero| spells(content, hero, wanted));
    let ranks = 1..=hero.as_ref().map_or(0, |hero| casting::rank_max(content, hero));
    PlanOptions {
        callings: content.mechanics.callings.keys().cloned().collect(),
        origins: content.mechanics.origins.keys().cloned().collect(),
        points: rules.points,
        points_left: if is_array { 0 } else { i16::from(rules.points).saturating_sub(spent) },
        costs: rules.costs.clone(),
        array: rules.array.clone(),
        is_array,
        attributes,
        skills,
        skill_count,
        skills_given: content.mechanics.origins.get(&plan.origin).map(|it| it.skills.clone()).unwrap_or_default(),
        talents: hero.as_ref().map(|hero| talents(content, hero)).unwrap_or_default(),
        talent_count: talent_count(content),
        talents_given: hero.as_ref().map(|hero| hero.talents.iter().cloned().collect()).unwrap_or_default(),
        cantrips: of_rank(&|rank| rank == 0).unwrap_or_default(),
        cantrip_count,
        spells: of_rank(&|rank| ranks.contains(&rank)).unwrap_or_default(),
        spell_count,
        faults: check_plan(content, plan),
        sheet: making::planned(content, plan).map(|hero| Box::new(sheet(content, &hero))),
    }
}

fn attributes(content: &Content, plan: &HeroPlan) -> Vec<AttributeOption> {
    let origin = content.mechanics.origins.get(&plan.origin);
    let option = |id: &AttributeId| {
        let score = plan.attributes.iter().find(|(known, _)| known == id).map_or(0, |(_, score)| *score);
        let more = origin.map_or(&[][..], |origin| &origin.attributes).iter().filter(|(known, _)| known == id);
        let bonus = more.fold(0_u8, |sum, (_, more)| sum.saturating_add(*more));
        let total = score.saturating_add(bonus);
        let cost = cost(&content.mechanics.rules.heroes, score);
        AttributeOption { id: id.clone(), score, cost, bonus, total, modifier: modifier(total) }
    };
    content.mechanics.attributes.keys().map(option).collect()
}

/// The skills of the calling that do not come with the origin anyway, and how many are to be chosen.
pub(super) fn skills(content: &Content, plan: &HeroPlan) -> (Vec<SkillId>, u8) {
    let Some(calling) = content.mechanics.callings.get(&plan.calling) else { return (Vec::new(), 0) };
    let given = content.mechanics.origins.get(&plan.origin).map_or(&[][..], |origin| &origin.skills);
    let open = calling.skills.iter().filter(|skill| !given.contains(skill));
    (open.cloned().collect(), calling.skill_count)
}

/// How many talents are chosen at level 1.
pub(super) fn talent_count(content: &Content) -> u8 {
    content.mechanics.rules.levels.iter().find(|step| step.level == 1).map_or(0, |step| step.talents)
}
