//! What a hero can choose: paths, points, talents and spells that its levels have brought and that it has not taken
//! yet. Nothing of it is ever lost by waiting.

use super::casting::{calling, rank_max, spells_allowed};
use super::grants::grants;
use super::meets::meets;
use crate::command::Advancement;
use crate::world::Hero;
use gesta_content::Content;
use gesta_content::id::{AttributeId, PathId, SpellId, TalentId};
use gesta_content::model::{Grant, Level, Spell};
use serde::{Deserialize, Serialize};

/// What is open to a hero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenChoices {
    /// Paths, one of which can be taken.
    pub paths: Vec<PathId>,
    /// How many points there are for attributes.
    pub attribute_points: u8,
    /// Attributes that can be raised by one.
    pub attributes: Vec<AttributeId>,
    /// How many talents can be chosen.
    pub talent_count: u8,
    /// From which.
    pub talents: Vec<TalentId>,
    /// How many spells of rank 0 can be chosen.
    pub cantrip_count: u8,
    /// From which.
    pub cantrips: Vec<SpellId>,
    /// How many spells of higher ranks can be chosen.
    pub spell_count: u8,
    /// From which.
    pub spells: Vec<SpellId>,
}

impl OpenChoices {
    /// Every choice as a command has it; none where nothing can be chosen.
    pub fn advancements(&self) -> Vec<Advancement> {
        let paths = self.paths.iter().cloned().map(Advancement::Path);
        let attributes = self.attributes.iter().cloned().map(Advancement::Attribute);
        let talents = self.talents.iter().cloned().map(Advancement::Talent);
        let spells = self.cantrips.iter().chain(&self.spells).cloned().map(Advancement::Spell);
        paths.chain(attributes).chain(talents).chain(spells).collect()
    }
}

/// Every choice that is open to a hero.
pub fn advancement(content: &Content, hero: &Hero) -> Vec<Advancement> {
    open_choices(content, hero).advancements()
}

/// What is open to a hero, with how much of it. Lists are empty where nothing is left to choose.
pub fn open_choices(content: &Content, hero: &Hero) -> OpenChoices {
    let attribute_points = earned(content, hero, |step| step.attribute_points).saturating_sub(hero.points_spent);
    let talent_count = earned(content, hero, |step| step.talents).saturating_sub(hero.talents_chosen);
    let (cantrip_count, spell_count) = spells_open(content, hero);
    let ranks = 1..=rank_max(content, hero);
    OpenChoices {
        paths: paths(content, hero),
        attribute_points,
        attributes: if attribute_points > 0 { raisable(content, hero) } else { Vec::new() },
        talent_count,
        talents: if talent_count > 0 { talents(content, hero) } else { Vec::new() },
        cantrip_count,
        cantrips: if cantrip_count > 0 { spells(content, hero, |rank| rank == 0) } else { Vec::new() },
        spell_count,
        spells: if spell_count > 0 { spells(content, hero, |rank| ranks.contains(&rank)) } else { Vec::new() },
    }
}

/// Whether a choice is open to a hero.
pub(crate) fn may_choose(content: &Content, hero: &Hero, choice: &Advancement) -> bool {
    let open = open_choices(content, hero);
    match choice {
        Advancement::Path(path) => open.paths.contains(path),
        Advancement::Attribute(attribute) => open.attributes.contains(attribute),
        Advancement::Talent(talent) => open.talents.contains(talent),
        Advancement::Spell(spell) => open.cantrips.contains(spell) || open.spells.contains(spell),
    }
}

/// What all levels so far have brought of something.
fn earned(content: &Content, hero: &Hero, of: impl Fn(&Level) -> u8) -> u8 {
    let reached = content.mechanics.rules.levels.iter().filter(|step| step.level <= hero.level);
    reached.map(of).fold(0, u8::saturating_add)
}

fn paths(content: &Content, hero: &Hero) -> Vec<PathId> {
    let calling = calling(content, hero).filter(|calling| hero.path.is_none() && calling.path_level <= hero.level);
    calling.map(|calling| calling.paths.iter().map(|path| path.id.clone()).collect()).unwrap_or_default()
}

fn raisable(content: &Content, hero: &Hero) -> Vec<AttributeId> {
    let most = content.mechanics.rules.heroes.score_max;
    let below =
        hero.attributes.iter().filter(|(id, score)| **score < most && content.mechanics.attributes.contains_key(*id));
    below.map(|(id, _)| id.clone()).collect()
}

/// Talents that a hero meets the requirements of and does not have.
pub(super) fn talents(content: &Content, hero: &Hero) -> Vec<TalentId> {
    let all = content.mechanics.talents.values().filter(|talent| talent.chosen && !hero.talents.contains(&talent.id));
    all.filter(|talent| meets(content, hero, &talent.requires)).map(|talent| talent.id.clone()).collect()
}

/// Spells of some ranks that a hero's calling can learn and that it does not know.
pub(super) fn spells(content: &Content, hero: &Hero, rank: impl Fn(u8) -> bool) -> Vec<SpellId> {
    let Some(calling) = &hero.calling else { return Vec::new() };
    let given = |spell: &SpellId| grants(content, hero).any(|grant| matches!(grant, Grant::Spell(it) if it == spell));
    let new = |spell: &&Spell| {
        rank(spell.rank) && spell.callings.contains(calling) && !hero.spells.contains(&spell.id) && !given(&spell.id)
    };
    content.mechanics.spells.values().filter(new).map(|spell| spell.id.clone()).collect()
}

/// How many spells of rank 0 and of higher ranks a hero can still choose. Spells that the story taught stand among the
/// known ones without having been chosen, and take no choice away.
fn spells_open(content: &Content, hero: &Hero) -> (u8, u8) {
    let (cantrips, higher) = spells_allowed(content, hero);
    let left = cantrips.saturating_add(higher).saturating_sub(hero.spells_chosen);
    let known = hero.spells.len();
    let rank_0 = |spell: &&SpellId| content.mechanics.spells.get(*spell).is_some_and(|spell| spell.rank == 0);
    let known_0 = hero.spells.iter().filter(rank_0).count();
    let taught = known.saturating_sub(usize::from(hero.spells_chosen));
    let open = |allowed: u8, known: usize| {
        let open = (usize::from(allowed) + taught).saturating_sub(known);
        u8::try_from(open).unwrap_or(u8::MAX).min(left)
    };
    (open(cantrips, known_0), open(higher, known - known_0))
}
