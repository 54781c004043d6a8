//! Checks: which terms count, the exact odds of each band, and the roll. Odds and rolls use the same [`Prepared`] check, so
//! they cannot disagree.
//!
//! Odds are enumerated: each fall of the d20 (with its weight under advantage or disadvantage) times each sum of the
//! bonus dice, counted by band. A term that the seat does not know gives a range over all that it could add.

use crate::dice::Dice;
use crate::event::{Roll, RolledTerm};
use crate::odds::{Adds, Advantage, Odds, Share, Term, TermName};
use crate::seat::SeatId;
use crate::when::{holds, lasting};
use crate::whereabouts::modifier;
use crate::world::{Hero, World};
use gesta_content::Content;
use gesta_content::id::{AttributeId, Name, SkillId};
use gesta_content::model::{Band, Bands, Check, TermDef, TermValue, Training};

#[cfg(test)]
mod tests;

/// Sides of the die that every check is made with.
const CHECK_DIE: u8 = 20;

/// A check with every term that may count.
pub(crate) struct Prepared {
    pub skill: Option<SkillId>,
    pub difficulty: i16,
    pub terms: Vec<PreparedTerm>,
    pub advantage: Advantage,
    pub bands: Bands,
    pub cost_allowed: bool,
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
        let value = TermValue::Flat(value);
        PreparedTerm { name, value, written: value, known: true, shown_after: true }
    }

    fn as_known(&self) -> Term {
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

/// Prepares a check of content. `pack` is where its terms are named, `harder` is added to its difficulty.
pub(crate) fn prepare(
    content: &Content,
    world: &World,
    seat: SeatId,
    check: &Check,
    (pack, harder, cost_allowed): (&Name, i8, bool),
) -> Prepared {
    let mut terms = Vec::new();
    if let Some(hero) = world.heroes.get(&seat) {
        terms = skill_terms(content, hero, &check.skill, check.attribute.as_ref());
        terms.extend(condition_terms(content, hero, world.tick));
    }
    terms.extend(check.terms.iter().filter_map(|term| named_term(content, world, seat, pack, term)));
    let helped = holds(content, world, seat, &check.advantage);
    let hindered = holds(content, world, seat, &check.disadvantage);
    Prepared {
        skill: Some(check.skill.clone()),
        difficulty: i16::from(check.difficulty) + i16::from(harder),
        terms,
        advantage: advantage(helped, hindered),
        bands: content.mechanics.rules.check,
        cost_allowed,
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
    let trained = match hero.skills.get(skill) {
        Some(Training::Proficient) => hero.proficiency,
        Some(Training::Expert) => hero.proficiency.saturating_mul(2),
        None => return terms,
    };
    terms.push(PreparedTerm::flat(TermName::Skill(skill.clone()), trained));
    terms
}

/// What a hero's conditions add.
pub(crate) fn condition_terms(content: &Content, hero: &Hero, tick: u64) -> Vec<PreparedTerm> {
    let adds = lasting(&hero.conditions, tick).filter_map(|id| content.mechanics.conditions.get(id));
    let felt = adds.filter(|condition| condition.checks != 0);
    felt.map(|condition| PreparedTerm::flat(TermName::Condition(condition.id.clone()), condition.checks)).collect()
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

/// The band of a natural roll and a margin. The naturals come before the margins.
pub(crate) fn band(bands: &Bands, natural: u8, margin: i16, cost_allowed: bool) -> Band {
    if natural == CHECK_DIE {
        return Band::Critical;
    }
    if natural == 1 {
        return Band::Disaster;
    }
    let reaches = |threshold: Option<i8>| threshold.is_some_and(|threshold| margin >= i16::from(threshold));
    if reaches(bands.critical) {
        Band::Critical
    } else if margin >= 0 {
        Band::Success
    } else if bands.disaster.is_some_and(|threshold| margin <= i16::from(threshold)) {
        Band::Disaster
    } else if cost_allowed && reaches(bands.cost) {
        Band::Cost
    } else {
        Band::Failure
    }
}

impl Prepared {
    /// The exact odds for what the seat knows.
    pub(crate) fn odds(&self) -> Odds {
        let known = self.terms.iter().filter(|term| term.known);
        let (flat, dice) = split(known.map(|term| term.value));
        let (low, high) = self.terms.iter().filter(|term| !term.known).fold((0, 0), |(low, high), term| {
            let (least, most) = range(term.written);
            (low + i16::from(least), high + i16::from(most))
        });
        let bonus = sums(&dice);
        let nothing = Share { low: u64::MAX, high: 0 };
        let (mut bands, mut succeeds, mut achieves) = ([nothing; 5], nothing, nothing);
        for unknown in low..=high {
            let counts = self.count(flat + unknown, &bonus);
            for (share, count) in bands.iter_mut().zip(counts) {
                share.could_be(count);
            }
            let success = counts[Band::Critical as usize] + counts[Band::Success as usize];
            succeeds.could_be(success);
            achieves.could_be(success + counts[Band::Cost as usize]);
        }
        let falls: u64 = bonus.iter().map(|(_, ways)| ways).sum();
        let naturals: u64 = (1..=CHECK_DIE).map(|natural| weight(self.advantage, natural)).sum();
        Odds {
            skill: self.skill.clone(),
            difficulty: self.difficulty,
            terms: self.terms.iter().map(PreparedTerm::as_known).collect(),
            advantage: self.advantage,
            total: falls * naturals,
            bands,
            succeeds,
            achieves,
        }
    }

    fn count(&self, flat: i16, bonus: &[(i16, u64)]) -> [u64; 5] {
        let mut counts = [0; 5];
        for natural in 1..=CHECK_DIE {
            for (sum, ways) in bonus {
                let margin = i16::from(natural) + flat + sum - self.difficulty;
                let band = band(&self.bands, natural, margin, self.cost_allowed);
                counts[band as usize] += ways * weight(self.advantage, natural);
            }
        }
        counts
    }

    /// Rolls: first the d20 or two, then the bonus dice in the order of the terms.
    pub(crate) fn roll(&self, dice: &mut Dice) -> Roll {
        let rolls = if self.advantage == Advantage::None { 1 } else { 2 };
        let d20: Vec<u8> = (0..rolls).map(|_| dice.roll(CHECK_DIE)).collect();
        let counted = if self.advantage == Advantage::Disadvantage { d20.iter().min() } else { d20.iter().max() };
        let natural = counted.copied().unwrap_or(1);
        let terms: Vec<RolledTerm> = self.terms.iter().map(|term| rolled(term, dice)).collect();
        let total = i16::from(natural) + terms.iter().map(|term| term.added).sum::<i16>();
        Roll {
            skill: self.skill.clone(),
            d20,
            natural,
            advantage: self.advantage,
            terms,
            total,
            difficulty: self.difficulty,
            band: band(&self.bands, natural, total - self.difficulty, self.cost_allowed),
        }
    }
}

fn rolled(term: &PreparedTerm, dice: &mut Dice) -> RolledTerm {
    let added = match term.value {
        TermValue::Flat(value) => i16::from(value),
        TermValue::Plus(sides) => i16::from(dice.roll(sides)),
        TermValue::Minus(sides) => -i16::from(dice.roll(sides)),
    };
    let named = Term { name: term.name.clone(), value: Adds::Known(term.value) };
    // What the hero did not know of and what did not count stays unknown: its name with a nothing would tell of it.
    let counted = term.value == term.written;
    RolledTerm { term: named, added, hidden: !(term.known || term.shown_after && counted) }
}

impl Share {
    /// Widens the share so that it holds `count`.
    fn could_be(&mut self, count: u64) {
        self.low = self.low.min(count);
        self.high = self.high.max(count);
    }
}

fn split(values: impl Iterator<Item = TermValue>) -> (i16, Vec<(u8, i16)>) {
    let mut flat = 0;
    let mut dice = Vec::new();
    for value in values {
        match value {
            TermValue::Flat(number) => flat += i16::from(number),
            TermValue::Plus(sides) => dice.push((sides, 1)),
            TermValue::Minus(sides) => dice.push((sides, -1)),
        }
    }
    (flat, dice)
}

/// Every sum of signed dice with the number of ways it can fall.
fn sums(dice: &[(u8, i16)]) -> Vec<(i16, u64)> {
    let mut sums = std::collections::BTreeMap::from([(0_i16, 1_u64)]);
    for (sides, sign) in dice {
        let mut next = std::collections::BTreeMap::new();
        for (sum, ways) in &sums {
            for face in 1..=i16::from(*sides) {
                *next.entry(sum + sign * face).or_insert(0) += ways;
            }
        }
        sums = next;
    }
    sums.into_iter().collect()
}

/// Of the 20 falls of one d20, or the 400 of two, how many count as `natural`.
fn weight(advantage: Advantage, natural: u8) -> u64 {
    match advantage {
        Advantage::None => 1,
        Advantage::Advantage => 2 * u64::from(natural) - 1,
        Advantage::Disadvantage => 41 - 2 * u64::from(natural),
    }
}
