//! Goes through everything that an entry says, once, in the order of its fields.
//!
//! The patterns name every field that could hold something to check: whoever adds one to the model meets it here.

use crate::id::{Id, Kind};
use crate::load::Body;
use crate::model::{
    Being, Check, Dialogue, Effect, Item, Outcomes, Place, Preset, Scenario, Shop, Stack, StuntSpot, When,
};

/// Something that stands in an entry.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part<'a> {
    /// An id of another thing: its kind and text.
    Id(&'static str, &'a str),
    /// A condition, also inside another.
    When(&'a When),
    /// An effect.
    Effect(&'a Effect),
    /// A check.
    Check(&'a Check),
}

/// Shows every part of an entry to `see`.
pub(crate) fn walk<'a>(body: &'a Body, see: &mut dyn FnMut(Part<'a>)) {
    match body {
        Body::Rules(rules) => {
            id(&rules.nimble, see);
            id(&rules.flee_skill, see);
        }
        Body::Skill(skill) => id(&skill.attribute, see),
        Body::Stunt(stunt) => {
            stunt.approaches.iter().for_each(|skill| id(skill, see));
            when(&stunt.when, see);
            outcomes(&stunt.outcomes, see);
        }
        Body::Item(it) => item(it, see),
        Body::Shop(it) => shop(it, see),
        Body::Being(it) => being(it, see),
        Body::Place(it) => place(it, see),
        Body::Dialogue(it) => dialogue(it, see),
        Body::Ending(it) => when(&it.when, see),
        Body::Preset(it) => preset(it, see),
        Body::Scenario(it) => scenario(it, see),
        Body::Attribute(_) | Body::Condition(_) | Body::Quest(_) | Body::Journal(_) | Body::Flag(_) => {}
        Body::Grammar(_) | Body::Lexicon(_) | Body::Broken => {}
    }
}

fn id<'a, K: Kind>(id: &'a Id<K>, see: &mut dyn FnMut(Part<'a>)) {
    see(Part::Id(K::NAME, id.as_str()));
}

fn stacks<'a>(stacks: &'a [Stack], see: &mut dyn FnMut(Part<'a>)) {
    stacks.iter().for_each(|stack| id(&stack.item, see));
}

fn item<'a>(item: &'a Item, see: &mut dyn FnMut(Part<'a>)) {
    if let Some(weapon) = &item.weapon {
        id(&weapon.attribute, see);
    }
    if let Some(usage) = &item.usage {
        when(&usage.when, see);
        effects(&usage.effects, see);
    }
}

fn shop<'a>(shop: &'a Shop, see: &mut dyn FnMut(Part<'a>)) {
    shop.wares.iter().for_each(|ware| id(&ware.item, see));
    when(&shop.when, see);
}

fn being<'a>(being: &'a Being, see: &mut dyn FnMut(Part<'a>)) {
    being.at.iter().for_each(|place| id(place, see));
    being.schedule.iter().for_each(|post| id(&post.place, see));
    when(&being.when, see);
    when(&being.name_known, see);
    being.dialogue.iter().for_each(|dialogue| id(dialogue, see));
    being.shop.iter().for_each(|shop| id(shop, see));
    if let Some(stats) = &being.stats {
        stats.skills.iter().for_each(|(skill, _)| id(skill, see));
    }
    spots(&being.stunts, see);
    stacks(&being.loot, see);
}

fn spots<'a>(spots: &'a [StuntSpot], see: &mut dyn FnMut(Part<'a>)) {
    for spot in spots {
        id(&spot.stunt, see);
        when(&spot.when, see);
        spot.outcomes.iter().for_each(|written| outcomes(written, see));
    }
}

fn place<'a>(place: &'a Place, see: &mut dyn FnMut(Part<'a>)) {
    for exit in &place.exits {
        id(&exit.to, see);
        spots(&exit.stunts, see);
    }
    place.features.iter().for_each(|feature| when(&feature.when, see));
    for action in &place.actions {
        action.exit.iter().for_each(|exit| id(exit, see));
        action.feature.iter().for_each(|feature| id(feature, see));
        when(&action.when, see);
        action.check.iter().for_each(|written| check(written, see));
        outcomes(&action.outcomes, see);
    }
    stacks(&place.items, see);
}

fn dialogue<'a>(dialogue: &'a Dialogue, see: &mut dyn FnMut(Part<'a>)) {
    for node in &dialogue.nodes {
        when(&node.opens, see);
        effects(&node.effects, see);
        for reply in &node.replies {
            when(&reply.when, see);
            reply.check.iter().for_each(|written| check(written, see));
            outcomes(&reply.outcomes, see);
        }
    }
}

fn preset<'a>(preset: &'a Preset, see: &mut dyn FnMut(Part<'a>)) {
    preset.attributes.iter().for_each(|(attribute, _)| id(attribute, see));
    preset.skills.iter().for_each(|(skill, _)| id(skill, see));
    stacks(&preset.items, see);
    preset.worn.iter().for_each(|item| id(item, see));
}

fn scenario<'a>(scenario: &'a Scenario, see: &mut dyn FnMut(Part<'a>)) {
    id(&scenario.place, see);
    scenario.presets.iter().for_each(|preset| id(preset, see));
    effects(&scenario.opening, see);
    scenario.fall.iter().for_each(|ending| id(ending, see));
}

fn check<'a>(check: &'a Check, see: &mut dyn FnMut(Part<'a>)) {
    see(Part::Check(check));
    id(&check.skill, see);
    check.attribute.iter().for_each(|attribute| id(attribute, see));
    for term in &check.terms {
        when(&term.when, see);
        when(&term.known, see);
    }
    when(&check.advantage, see);
    when(&check.disadvantage, see);
}

fn outcomes<'a>(outcomes: &'a Outcomes, see: &mut dyn FnMut(Part<'a>)) {
    let Outcomes { critical, success, cost, failure, disaster } = outcomes;
    let written = [critical.as_ref(), Some(success), cost.as_ref(), Some(failure), disaster.as_ref()];
    written.into_iter().flatten().for_each(|outcome| effects(&outcome.effects, see));
}

fn effects<'a>(effects: &'a [Effect], see: &mut dyn FnMut(Part<'a>)) {
    effects.iter().for_each(|one| effect(one, see));
}

/// Goes through a condition.
pub(crate) fn when<'a>(condition: &'a When, see: &mut dyn FnMut(Part<'a>)) {
    see(Part::When(condition));
    match condition {
        When::Always | When::Never => {}
        When::Has { item, count: _ } => id(item, see),
        When::Flag { flag, min: _ } => id(flag, see),
        When::Stage { quest, stage: _ } | When::Begun { quest } => id(quest, see),
        When::Attribute { attribute, min: _ } => id(attribute, see),
        When::At { place } => id(place, see),
        When::Near { being } | When::Gone { being } | When::Attitude { being, .. } => id(being, see),
        When::Open { exit } => id(exit, see),
        When::Done { action } => id(action, see),
        When::In { condition } => id(condition, see),
        When::Level { min: _ } | When::Hour { from: _, to: _ } | When::Val { min: _ } => {}
        When::All(inner) | When::Any(inner) => inner.iter().for_each(|one| when(one, see)),
        When::Not(inner) => when(inner, see),
    }
}

fn effect<'a>(effect: &'a Effect, see: &mut dyn FnMut(Part<'a>)) {
    see(Part::Effect(effect));
    match effect {
        Effect::Damage { .. } | Effect::Heal { .. } | Effect::Pass | Effect::Cue(_) => {}
        Effect::Val(_) | Effect::Energy(_) | Effect::Time(_) | Effect::Experience(_) => {}
        Effect::Afflict { condition, .. } | Effect::Relieve { condition, .. } => id(condition, see),
        Effect::Give { item, .. } | Effect::Take { item, .. } => id(item, see),
        Effect::Move(place) => id(place, see),
        Effect::Open(exit) | Effect::Lock(exit) | Effect::RevealExit(exit) => id(exit, see),
        Effect::Flag { flag, .. } => id(flag, see),
        Effect::Stage { quest, .. } => id(quest, see),
        Effect::Attitude { being, .. } | Effect::Remove(being) => id(being, see),
        Effect::RevealFeature(feature) => id(feature, see),
        Effect::Send { being, to } => {
            id(being, see);
            id(to, see);
        }
        Effect::Talk { being, dialogue } => {
            id(being, see);
            id(dialogue, see);
        }
        Effect::Fight(beings) => beings.iter().for_each(|being| id(being, see)),
        Effect::Journal(page) => id(page, see),
        Effect::End(ending) => id(ending, see),
    }
}
