//! Checks: which terms count, and what each is called. Odds and rolls use the same [`Prepared`] check, so they cannot
//! disagree; both are in `falls`.

mod falls;

use crate::event::{Roll, RolledTerm};
use crate::hero::{Counted, Source, granted};
use crate::odds::{Adds, Advantage, Odds, Opposed, Share, Term, TermName};
use crate::seat::{Actor, SeatId};
use crate::sky;
use crate::when::{holds, lasting};
use crate::whereabouts::modifier;
use crate::world::{Hero, World};
use gesta_content::Content;
use gesta_content::id::{AttributeId, Name, SkillId};
use gesta_content::model::{Band, Bands, Check, Condition, Grant, TermDef, TermValue, Training, When};

#[cfg(test)]
mod tests;

/// Sides of the die that every check is made with.
const CHECK_DIE: u8 = 20;
/// Most falls of bonus dice that one check counts. Dice beyond that are left out of odds and roll alike, so that every
/// share fits into its number, in a contest too.
const FALLS_MAX: u64 = 1 << 31;

/// A check with every term that may count.
pub(crate) struct Prepared {
    pub skill: Option<SkillId>,
    pub difficulty: i16,
    pub terms: Vec<PreparedTerm>,
    pub advantage: Advantage,
    pub bands: Bands,
    pub cost_allowed: bool,
    /// In a contest: who rolls against it. The difficulty does not count then.
    pub against: Option<Box<Opponent>>,
}

/// Who rolls against a check, and with what.
pub(crate) struct Opponent {
    pub who: Actor,
    pub skill: Option<SkillId>,
    pub terms: Vec<PreparedTerm>,
    pub advantage: Advantage,
}

/// A term and what the seat knows of it.
pub(crate) struct PreparedTerm {
    pub name: TermName,
    /// What it really adds.
    pub value: TermValue,
    /// What it would add if it counted; the range that an unknown term is shown as runs from nothing to this.
    pub written: TermValue,
    pub known: bool,
    pub shown_after: bool,
}

impl PreparedTerm {
    pub(crate) fn flat(name: TermName, value: i8) -> PreparedTerm {
        PreparedTerm::known(name, TermValue::Flat(value))
    }

    pub(crate) fn known(name: TermName, value: TermValue) -> PreparedTerm {
        PreparedTerm { name, value, written: value, known: true, shown_after: true }
    }

    pub(crate) fn as_known(&self) -> Term {
        if self.known {
            return Term { name: self.name.clone(), value: Adds::Known(self.value) };
        }
        let (low, high) = range(self.written);
        Term { name: TermName::Unknown, value: Adds::Between { low, high } }
    }
}

fn range(written: TermValue) -> (i8, i8) {
    match written {
        TermValue::Flat(value) => (value.min(0), value.max(0)),
        TermValue::Plus(sides) => (0, i8::try_from(sides).unwrap_or(i8::MAX)),
        TermValue::Minus(sides) => (i8::try_from(sides).unwrap_or(i8::MAX).saturating_neg(), 0),
    }
}

/// Prepares a check of content that is aimed at nobody. `pack` is where its terms are named, `harder` is added to its
/// difficulty.
pub(crate) fn prepare(
    content: &Content,
    world: &World,
    seat: SeatId,
    check: &Check,
    spot: (&Name, i8, bool),
) -> Prepared {
    prepare_at(content, world, seat, (check, None), spot)
}

/// Prepares a check of content that is aimed at somebody: a contest rolls against whom it names, or else against that.
pub(crate) fn prepare_at(
    content: &Content,
    world: &World,
    seat: SeatId,
    (check, aimed): (&Check, Option<&Actor>),
    (pack, harder, cost_allowed): (&Name, i8, bool),
) -> Prepared {
    let mut reasons = Reasons::default();
    let mut terms = Vec::new();
    if let Some(hero) = world.heroes.get(&seat) {
        terms = skill_terms(content, hero, &check.skill, check.attribute.as_ref());
        terms.extend(condition_terms(content, hero, world.tick));
        terms.extend(grant_terms(content, hero, Some(&check.skill), &|when| holds(content, world, seat, when)));
        terms.extend(weather_term(content, world, hero, &check.skill));
        reasons = reasons_of(content, world, seat, Some(&check.skill));
    }
    terms.extend(check.terms.iter().filter_map(|term| named_term(content, world, seat, pack, term)));
    reasons.helped |= holds(content, world, seat, &check.advantage);
    reasons.hindered |= holds(content, world, seat, &check.disadvantage);
    let opponent = check.against.as_ref().and_then(|against| {
        let named = against.being.clone().map(Actor::Being);
        Some(opponent(content, world, named.as_ref().or(aimed)?, &against.skill))
    });
    Prepared {
        skill: Some(check.skill.clone()),
        difficulty: i16::from(check.difficulty) + i16::from(harder),
        terms,
        advantage: reasons.advantage(),
        bands: content.mechanics.rules.check,
        cost_allowed,
        against: opponent.map(Box::new),
    }
}

/// Prepares a hero's check of a skill that no content writes out: getting away, hiding, mending, a power.
pub(crate) fn of_skill(
    content: &Content,
    world: &World,
    seat: SeatId,
    skill: &SkillId,
    difficulty: i16,
) -> Option<Prepared> {
    let hero = world.heroes.get(&seat)?;
    let mut terms = skill_terms(content, hero, skill, None);
    terms.extend(condition_terms(content, hero, world.tick));
    terms.extend(grant_terms(content, hero, Some(skill), &|when| holds(content, world, seat, when)));
    terms.extend(weather_term(content, world, hero, skill));
    Some(Prepared {
        skill: Some(skill.clone()),
        difficulty,
        terms,
        advantage: reasons_of(content, world, seat, Some(skill)).advantage(),
        bands: content.mechanics.rules.check,
        cost_allowed: false,
        against: None,
    })
}

/// Prepares a contest of a hero's skill with somebody's.
pub(crate) fn contest(
    content: &Content,
    world: &World,
    seat: SeatId,
    skill: &SkillId,
    (against, with): (&Actor, &SkillId),
) -> Option<Prepared> {
    let opponent = opponent(content, world, against, with);
    let own = of_skill(content, world, seat, skill, 0)?;
    Some(Prepared { against: Some(Box::new(opponent)), ..own })
}

/// Somebody who rolls against a check with a skill. A being adds what its `stats.skills` say, and nothing where they do
/// not name the skill.
pub(crate) fn opponent(content: &Content, world: &World, who: &Actor, skill: &SkillId) -> Opponent {
    let mut reasons = Reasons::default();
    let mut terms = Vec::new();
    match who {
        Actor::Hero(seat) => {
            if let Some(own) = of_skill(content, world, *seat, skill, 0) {
                return Opponent { who: who.clone(), skill: own.skill, terms: own.terms, advantage: own.advantage };
            }
        }
        Actor::Being(being) => {
            let stats = content.mechanics.beings.get(being).and_then(|being| being.stats.as_ref());
            let skills = stats.map_or(&[][..], |stats| &stats.skills);
            let bonus = skills.iter().find(|(known, _)| known == skill).map_or(0, |(_, bonus)| *bonus);
            terms.push(PreparedTerm::flat(TermName::Foe(being.clone(), skill.clone()), bonus));
            terms.extend(being_terms(content, world, who));
            reasons = being_reasons(content, world, who, Some(skill));
        }
    }
    Opponent { who: who.clone(), skill: Some(skill.clone()), terms, advantage: reasons.advantage() }
}

/// What the conditions of a being add to whatever it rolls.
pub(crate) fn being_terms(content: &Content, world: &World, being: &Actor) -> Vec<PreparedTerm> {
    let felt = crate::fight::conditions(content, world, being).into_iter().filter(|condition| condition.checks != 0);
    felt.map(|condition| PreparedTerm::flat(TermName::Condition(condition.id.clone()), condition.checks)).collect()
}

/// Reasons for and against a being's roll.
pub(crate) fn being_reasons(content: &Content, world: &World, being: &Actor, skill: Option<&SkillId>) -> Reasons {
    let felt = crate::fight::conditions(content, world, being);
    let blind = needs_eyes(content, skill) && felt.iter().any(|condition| condition.blind);
    Reasons { helped: false, hindered: blind || felt.iter().any(|condition| condition.hindered) }
}

/// Reasons to roll two d20.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reasons {
    pub helped: bool,
    pub hindered: bool,
}

impl Reasons {
    pub(crate) fn advantage(self) -> Advantage {
        advantage(self.helped, self.hindered)
    }
}

/// Any number of reasons for and against cancel to none.
pub(crate) fn advantage(helped: bool, hindered: bool) -> Advantage {
    match (helped, hindered) {
        (true, false) => Advantage::Advantage,
        (false, true) => Advantage::Disadvantage,
        (true, true) | (false, false) => Advantage::None,
    }
}

/// Reasons for and against a hero's check of a skill, or (`None`) a save: talents and things that help, conditions that
/// hinder, and darkness where eyes are needed.
pub(crate) fn reasons_of(content: &Content, world: &World, seat: SeatId, skill: Option<&SkillId>) -> Reasons {
    let Some(hero) = world.heroes.get(&seat) else { return Reasons::default() };
    let counts = |when: &When| holds(content, world, seat, when);
    let felt: Vec<&Condition> = felt(content, hero, world.tick).collect();
    let dark = needs_eyes(content, skill) && sky::sees_nothing(content, world, seat);
    Reasons {
        helped: grants_advantage(content, hero, skill, &counts),
        hindered: dark || felt.iter().any(|condition| condition.hindered),
    }
}

/// Whether a talent or thing gives advantage for a skill, or (`None`) for saves.
pub(crate) fn grants_advantage(content: &Content, hero: &Hero, skill: Option<&SkillId>, counts: Counted<'_>) -> bool {
    granted(content, hero).any(|(_, grant)| match grant {
        Grant::Advantage { skill: of, when } => of.as_ref().is_none_or(|of| Some(of) == skill) && counts(when),
        _ => false,
    })
}

fn needs_eyes(content: &Content, skill: Option<&SkillId>) -> bool {
    skill.and_then(|skill| content.mechanics.skills.get(skill)).is_some_and(|skill| skill.sight)
}

/// The attribute's modifier and the proficiency that a hero brings to a skill.
pub(crate) fn skill_terms(
    content: &Content,
    hero: &Hero,
    skill: &SkillId,
    attribute: Option<&AttributeId>,
) -> Vec<PreparedTerm> {
    let mut terms = Vec::new();
    let own = content.mechanics.skills.get(skill).map(|skill| &skill.attribute);
    if let Some(attribute) = attribute.or(own) {
        let score = hero.attributes.get(attribute).copied().unwrap_or(10);
        terms.push(PreparedTerm::flat(TermName::Attribute(attribute.clone()), modifier(score)));
    }
    let trained = match crate::hero::training(content, hero, skill) {
        Some(Training::Proficient) => hero.proficiency,
        Some(Training::Expert) => hero.proficiency.saturating_mul(2),
        None => return terms,
    };
    terms.push(PreparedTerm::flat(TermName::Skill(skill.clone()), trained));
    terms
}

/// What a hero's conditions add.
pub(crate) fn condition_terms(content: &Content, hero: &Hero, tick: u64) -> Vec<PreparedTerm> {
    let felt = felt(content, hero, tick).filter(|condition| condition.checks != 0);
    felt.map(|condition| PreparedTerm::flat(TermName::Condition(condition.id.clone()), condition.checks)).collect()
}

fn felt<'c>(content: &'c Content, hero: &Hero, tick: u64) -> impl Iterator<Item = &'c Condition> {
    lasting(&hero.conditions, tick).filter_map(|id| content.mechanics.conditions.get(id))
}

/// What talents and worn things add to a check of a skill, or (`None`) to a save.
pub(crate) fn grant_terms(
    content: &Content,
    hero: &Hero,
    skill: Option<&SkillId>,
    counts: Counted<'_>,
) -> Vec<PreparedTerm> {
    let term = |(source, grant): (Source<'_>, &Grant)| match grant {
        Grant::Check { skill: of, value, when } if of.as_ref().is_none_or(|of| Some(of) == skill) && counts(when) => {
            Some(PreparedTerm::known(source.term(), *value))
        }
        _ => None,
    };
    granted(content, hero).filter_map(term).collect()
}

/// What the weather at a hero's place adds to a skill that needs eyes.
fn weather_term(content: &Content, world: &World, hero: &Hero, skill: &SkillId) -> Option<PreparedTerm> {
    if !needs_eyes(content, Some(skill)) {
        return None;
    }
    let weather = sky::weather(content, world, &hero.place)?;
    let seeing = content.mechanics.weather.get(&weather)?.seeing;
    (seeing != 0).then(|| PreparedTerm::flat(TermName::Weather(weather), seeing))
}

fn named_term(content: &Content, world: &World, seat: SeatId, pack: &Name, term: &TermDef) -> Option<PreparedTerm> {
    let counts = holds(content, world, seat, &term.when);
    let known = holds(content, world, seat, &term.known);
    if known && !counts {
        return None;
    }
    Some(PreparedTerm {
        name: TermName::Named { pack: pack.clone(), name: term.name.clone() },
        value: if counts { term.value } else { TermValue::Flat(0) },
        written: term.value,
        known,
        shown_after: term.shown_after,
    })
}
