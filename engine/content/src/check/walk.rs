//! Goes through everything that an entry says, once, in the order of its fields.
//!
//! The patterns name every field that could hold something to check: whoever adds one to the model meets it here.

use crate::id::{Id, Kind};
use crate::load::Body;
use crate::model::{
    Being, Calling, Check, Climate, Condition, Dialogue, Effect, Gain, Grammar, Grant, Item, Origin, Outcomes, Place,
    Power, PowerRoll, Preset, Quest, Rules, Scenario, Shop, Sitter, Spell, Stack, Stats, StuntSpot, Talent, TermDef,
    When,
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
        Body::Rules(it) => rules(it, see),
        Body::Skill(skill) => id(&skill.attribute, see),
        Body::Stunt(stunt) => {
            stunt.approaches.iter().for_each(|skill| id(skill, see));
            when(&stunt.when, see);
            terms(&stunt.terms, see);
            stunt.needs.iter().for_each(|item| id(item, see));
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
        Body::Quest(it) => quest(it, see),
        Body::Calling(it) => calling(it, see),
        Body::Origin(it) => origin(it, see),
        Body::Talent(it) => talent(it, see),
        Body::Spell(it) => spell(it, see),
        Body::Climate(it) => climate(it, see),
        Body::Codex(it) => when(&it.known, see),
        Body::Happening(it) => {
            when(&it.when, see);
            effects(&it.effects, see);
        }
        Body::Attribute(_) | Body::Journal(_) | Body::Flag(_) | Body::Chapter(_) => {}
        Body::Condition(Condition { .. }) | Body::Faction(_) | Body::Deed(_) | Body::Weather(_) => {}
        Body::Grammar(it) => grammar(it, see),
        Body::Lexicon(_) | Body::Broken => {}
        Body::Scene(scene) => id(&scene.of, see),
        Body::Portrait(portrait) => match &portrait.of {
            Sitter::Being(being) => id(being, see),
            Sitter::Preset(preset) => id(preset, see),
        },
        Body::Plate(plate) => id(&plate.of, see),
        Body::Lore(lore) => lore.after.iter().for_each(|term| id(term, see)),
    }
}

fn id<'a, K: Kind>(id: &'a Id<K>, see: &mut dyn FnMut(Part<'a>)) {
    see(Part::Id(K::NAME, id.as_str()));
}

fn grammar<'a>(it: &'a Grammar, see: &mut dyn FnMut(Part<'a>)) {
    it.stories.iter().for_each(|story| id(story, see));
    it.places.iter().for_each(|place| id(place, see));
    it.weathers.iter().for_each(|weather| id(weather, see));
    it.beings.iter().for_each(|being| id(being, see));
    it.items.iter().for_each(|item| id(item, see));
    it.lore.iter().for_each(|lore| id(lore, see));
}

fn stacks<'a>(stacks: &'a [Stack], see: &mut dyn FnMut(Part<'a>)) {
    stacks.iter().for_each(|stack| id(&stack.item, see));
}

fn rules<'a>(rules: &'a Rules, see: &mut dyn FnMut(Part<'a>)) {
    [&rules.nimble, &rules.tough].into_iter().for_each(|attribute| id(attribute, see));
    let skills = [&rules.flee_skill, &rules.wrestle_skill, &rules.hide_skill, &rules.notice_skill, &rules.mend_skill];
    skills.into_iter().for_each(|skill| id(skill, see));
    let deeds = &rules.deeds;
    let deeds = [&deeds.attacked, &deeds.killed, &deeds.spared, &deeds.robbed, &deeds.parleyed];
    deeds.into_iter().flatten().for_each(|deed| id(deed, see));
}

fn quest<'a>(quest: &'a Quest, see: &mut dyn FnMut(Part<'a>)) {
    for stage in &quest.stages {
        stage.objectives.iter().for_each(|objective| when(&objective.done, see));
        for advance in &stage.advances {
            when(&advance.when, see);
            effects(&advance.effects, see);
        }
    }
}

fn calling<'a>(calling: &'a Calling, see: &mut dyn FnMut(Part<'a>)) {
    id(&calling.ready, see);
    calling.attributes.iter().chain(&calling.saves).for_each(|attribute| id(attribute, see));
    calling.skills.iter().for_each(|skill| id(skill, see));
    stacks(&calling.items, see);
    calling.worn.iter().for_each(|item| id(item, see));
    calling.casting.iter().for_each(|casting| id(&casting.attribute, see));
    gains(&calling.gains, see);
    calling.paths.iter().for_each(|path| gains(&path.gains, see));
}

fn gains<'a>(gains: &'a [Gain], see: &mut dyn FnMut(Part<'a>)) {
    gains.iter().flat_map(|gain| &gain.talents).for_each(|talent| id(talent, see));
}

fn origin<'a>(origin: &'a Origin, see: &mut dyn FnMut(Part<'a>)) {
    origin.attributes.iter().for_each(|(attribute, _)| id(attribute, see));
    origin.skills.iter().for_each(|skill| id(skill, see));
    origin.talents.iter().for_each(|talent| id(talent, see));
    stacks(&origin.items, see);
}

fn talent<'a>(talent: &'a Talent, see: &mut dyn FnMut(Part<'a>)) {
    when(&talent.requires, see);
    grants(&talent.grants, see);
    talent.power.iter().for_each(|written| power(written, see));
}

fn spell<'a>(spell: &'a Spell, see: &mut dyn FnMut(Part<'a>)) {
    spell.callings.iter().for_each(|calling| id(calling, see));
    power(&spell.power, see);
}

fn power<'a>(power: &'a Power, see: &mut dyn FnMut(Part<'a>)) {
    when(&power.when, see);
    match &power.roll {
        PowerRoll::Works | PowerRoll::Attack => {}
        PowerRoll::Save(attribute) => id(attribute, see),
        PowerRoll::Check(skill, _) => id(skill, see),
    }
    effects(&power.effects, see);
    effects(&power.missed, see);
}

fn grants<'a>(grants: &'a [Grant], see: &mut dyn FnMut(Part<'a>)) {
    for grant in grants {
        match grant {
            Grant::Skill { skill, training: _ } => id(skill, see),
            Grant::Check { skill, value: _, when: holds } | Grant::Advantage { skill, when: holds } => {
                skill.iter().for_each(|skill| id(skill, see));
                when(holds, see);
            }
            Grant::Attack { when: holds, .. } | Grant::Damage { when: holds, .. } => when(holds, see),
            Grant::Save(attribute) => id(attribute, see),
            Grant::Spell(spell) => id(spell, see),
            Grant::ExtraAttack | Grant::DarkSight | Grant::Resist(_) | Grant::Armour(_) | Grant::Initiative(_) => {}
            Grant::HitPoints(_) | Grant::Energy(_) | Grant::Prices(_) | Grant::Rest(_) => {}
        }
    }
}

fn climate<'a>(climate: &'a Climate, see: &mut dyn FnMut(Part<'a>)) {
    climate.seasons.iter().flat_map(|row| &row.weather).for_each(|(weather, _)| id(weather, see));
}

fn item<'a>(item: &'a Item, see: &mut dyn FnMut(Part<'a>)) {
    if let Some(weapon) = &item.weapon {
        id(&weapon.attribute, see);
    }
    if let Some(usage) = &item.usage {
        when(&usage.when, see);
        effects(&usage.effects, see);
    }
    grants(&item.grants, see);
    item.owner.iter().for_each(|being| id(being, see));
}

fn shop<'a>(shop: &'a Shop, see: &mut dyn FnMut(Part<'a>)) {
    shop.wares.iter().for_each(|ware| id(&ware.item, see));
    when(&shop.when, see);
    shop.faction.iter().for_each(|faction| id(faction, see));
    shop.haggle.iter().for_each(|haggle| id(&haggle.skill, see));
}

fn being<'a>(being: &'a Being, see: &mut dyn FnMut(Part<'a>)) {
    being.at.iter().for_each(|place| id(place, see));
    being.schedule.iter().for_each(|post| id(&post.place, see));
    when(&being.when, see);
    when(&being.name_known, see);
    being.dialogue.iter().for_each(|dialogue| id(dialogue, see));
    being.shop.iter().for_each(|shop| id(shop, see));
    being.faction.iter().for_each(|faction| id(faction, see));
    being.stats.iter().for_each(|written| stats(written, see));
    spots(&being.stunts, see);
    stacks(&being.loot, see);
}

fn stats<'a>(stats: &'a Stats, see: &mut dyn FnMut(Part<'a>)) {
    stats.skills.iter().for_each(|(skill, _)| id(skill, see));
    stats.spells.iter().for_each(|spell| id(spell, see));
    for rider in stats.attacks.iter().filter_map(|attack| attack.rider.as_ref()) {
        id(&rider.condition, see);
        rider.save.iter().for_each(|(attribute, _)| id(attribute, see));
    }
    if let Some(parley) = &stats.parley {
        when(&parley.when, see);
        check(&parley.check, see);
        effects(&parley.effects, see);
    }
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
        if let Some(guard) = &exit.guard {
            guard.by.iter().for_each(|being| id(being, see));
            when(&guard.passes, see);
        }
    }
    place.climate.iter().for_each(|climate| id(climate, see));
    for feature in &place.features {
        when(&feature.when, see);
        spots(&feature.stunts, see);
    }
    for arrival in &place.arrivals {
        when(&arrival.when, see);
        arrival.check.iter().for_each(|written| check(written, see));
        outcomes(&arrival.outcomes, see);
    }
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
    preset.calling.iter().for_each(|calling| id(calling, see));
    preset.path.iter().for_each(|path| id(path, see));
    preset.origin.iter().for_each(|origin| id(origin, see));
    preset.talents.iter().for_each(|talent| id(talent, see));
    preset.spells.iter().for_each(|spell| id(spell, see));
}

fn scenario<'a>(scenario: &'a Scenario, see: &mut dyn FnMut(Part<'a>)) {
    id(&scenario.place, see);
    scenario.presets.iter().for_each(|preset| id(preset, see));
    effects(&scenario.opening, see);
    scenario.fall.iter().for_each(|ending| id(ending, see));
    scenario.defeat.iter().for_each(|defeat| id(&defeat.place, see));
}

fn check<'a>(check: &'a Check, see: &mut dyn FnMut(Part<'a>)) {
    see(Part::Check(check));
    id(&check.skill, see);
    check.attribute.iter().for_each(|attribute| id(attribute, see));
    if let Some(against) = &check.against {
        against.being.iter().for_each(|being| id(being, see));
        id(&against.skill, see);
    }
    terms(&check.terms, see);
    when(&check.advantage, see);
    when(&check.disadvantage, see);
}

fn terms<'a>(terms: &'a [TermDef], see: &mut dyn FnMut(Part<'a>)) {
    for term in terms {
        when(&term.when, see);
        when(&term.known, see);
    }
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
        When::Day { .. } | When::Season { .. } | When::Dark | When::Energy { .. } => {}
        When::Hurt { .. } | When::Heroes { .. } => {}
        When::Reputation { faction, min: _ } => id(faction, see),
        When::Skill { skill } => id(skill, see),
        When::Calling { calling } => id(calling, see),
        When::Origin { origin } => id(origin, see),
        When::Talent { talent } => id(talent, see),
        When::Weather { weather } => id(weather, see),
        When::Remembers { being, deed } => {
            id(being, see);
            id(deed, see);
        }
        When::Said { dialogue, .. } | When::Heard { dialogue, .. } => id(dialogue, see),
        When::Companion { being } => id(being, see),
        When::Worn { item } => id(item, see),
        When::Knows { codex } => id(codex, see),
        When::Chapter { chapter } => id(chapter, see),
        When::Happened { happening } => id(happening, see),
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
        Effect::Rest(_) | Effect::Refresh | Effect::Unlock => {}
        Effect::Add { flag, by: _ } => id(flag, see),
        Effect::Reputation { faction, by: _ } => id(faction, see),
        Effect::Deed { deed, to } => {
            id(deed, see);
            to.iter().for_each(|being| id(being, see));
        }
        Effect::Join(being) | Effect::Part(being) => id(being, see),
        Effect::Weather { weather, hours: _ } => id(weather, see),
        Effect::Codex(codex) => id(codex, see),
        Effect::Chapter(chapter) => id(chapter, see),
        Effect::Learn(spell) => id(spell, see),
        Effect::Talent(talent) => id(talent, see),
        Effect::If { when: holds, then, otherwise } => {
            when(holds, see);
            effects(then, see);
            effects(otherwise, see);
        }
    }
}
