//! What the dice of a check can come to. Odds are enumerated: each fall of the d20 (with its weight under advantage or
//! disadvantage) times each sum of the bonus dice, counted by band; in a contest times each fall of the other side. A
//! term that the seat does not know gives a range over all that it could add.

use super::*;
use crate::dice::Dice;
use std::collections::BTreeMap;

/// The band of a natural roll and a margin. The naturals come before the margins.
pub(super) fn band(bands: &Bands, natural: u8, margin: i16, cost_allowed: bool) -> Band {
    match natural {
        CHECK_DIE => Band::Critical,
        1 => Band::Disaster,
        _ => by_margin(bands, margin, cost_allowed),
    }
}

/// The band of a contest. Both sides roll, so no natural decides by itself; a tie leaves everything as it was.
pub(super) fn contest_band(bands: &Bands, margin: i16, cost_allowed: bool) -> Band {
    if margin == 0 { Band::Failure } else { by_margin(bands, margin, cost_allowed) }
}

fn by_margin(bands: &Bands, margin: i16, cost_allowed: bool) -> Band {
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
        let (own, foe) = self.countable();
        let (flat, dice) = split(own.iter().filter(|term| term.known).map(|term| term.value));
        let (low, high) = own.iter().filter(|term| !term.known).fold((0_i16, 0_i16), |(low, high), term| {
            let (least, most) = range(term.written);
            (low.saturating_add(i16::from(least)), high.saturating_add(i16::from(most)))
        });
        let bonus = sums(&dice);
        let foes = self.against.as_ref().map(|against| {
            let (flat, dice) = split(foe.iter().map(|term| term.value));
            totals(against.advantage, flat, &sums(&dice))
        });
        let nothing = Share { low: u64::MAX, high: 0 };
        let (mut bands, mut succeeds, mut achieves) = ([nothing; 5], nothing, nothing);
        for unknown in low..=high {
            let flat = flat.saturating_add(unknown);
            let counts = match &foes {
                Some(foes) => self.count_contest(&totals(self.advantage, flat, &bonus), foes),
                None => self.count(flat, &bonus),
            };
            for (share, count) in bands.iter_mut().zip(counts) {
                share.could_be(count);
            }
            let success = counts[Band::Critical as usize] + counts[Band::Success as usize];
            succeeds.could_be(success);
            achieves.could_be(success + counts[Band::Cost as usize]);
        }
        let falls: u64 = bonus.iter().map(|(_, ways)| ways).sum();
        let naturals: u64 = (1..=CHECK_DIE).map(|natural| weight(self.advantage, natural)).sum();
        let others: u64 = foes.as_ref().map_or(1, |foes| foes.values().sum());
        Odds {
            skill: self.skill.clone(),
            difficulty: if foes.is_some() { 0 } else { self.difficulty },
            terms: own.iter().map(|term| term.as_known()).collect(),
            advantage: self.advantage,
            total: falls * naturals * others,
            bands,
            against: self.against.as_ref().map(|against| against.opposed(&foe)),
            succeeds,
            achieves,
        }
    }

    fn count(&self, flat: i16, bonus: &[(i16, u64)]) -> [u64; 5] {
        let mut counts = [0; 5];
        for natural in 1..=CHECK_DIE {
            for (sum, ways) in bonus {
                let total = i16::from(natural).saturating_add(flat).saturating_add(*sum);
                let band = band(&self.bands, natural, total.saturating_sub(self.difficulty), self.cost_allowed);
                counts[band as usize] += ways * weight(self.advantage, natural);
            }
        }
        counts
    }

    fn count_contest(&self, own: &BTreeMap<i16, u64>, foes: &BTreeMap<i16, u64>) -> [u64; 5] {
        let mut counts = [0; 5];
        for (total, ways) in own {
            for (foe, others) in foes {
                let band = contest_band(&self.bands, total.saturating_sub(*foe), self.cost_allowed);
                counts[band as usize] += ways * others;
            }
        }
        counts
    }

    /// The terms that count, of both sides: all numbers, and as many dice as can be counted.
    fn countable(&self) -> (Vec<&PreparedTerm>, Vec<&PreparedTerm>) {
        let mut falls = 1_u64;
        let mut fits = |term: &&PreparedTerm| {
            let sides = match term.written {
                TermValue::Flat(_) => return true,
                TermValue::Plus(sides) | TermValue::Minus(sides) => u64::from(sides.max(1)),
            };
            let more = falls.saturating_mul(sides);
            let room = more <= FALLS_MAX;
            falls = if room { more } else { falls };
            room
        };
        let own = self.terms.iter().filter(&mut fits).collect();
        let foe = self.against.iter().flat_map(|against| &against.terms).filter(&mut fits).collect();
        (own, foe)
    }

    /// Rolls a check: first the d20 or two, then the bonus dice in the order of the terms.
    pub(crate) fn roll(&self, dice: &mut Dice) -> Roll {
        let (own, _) = self.countable();
        let rolled = throw(self.advantage, &own, dice);
        let margin = rolled.total.saturating_sub(self.difficulty);
        let band = band(&self.bands, rolled.natural, margin, self.cost_allowed);
        rolled.against(self.skill.clone(), self.advantage, (self.difficulty, band))
    }

    /// Rolls a contest: the hero's dice as in a check, then those of the other. `None`: nobody rolls against it.
    pub(crate) fn roll_contest(&self, dice: &mut Dice) -> Option<(Actor, Roll, Roll)> {
        let against = self.against.as_ref()?;
        let (own, foe) = self.countable();
        let own = throw(self.advantage, &own, dice);
        let foe = throw(against.advantage, &foe, dice);
        let (total, other) = (own.total, foe.total);
        let band = contest_band(&self.bands, total.saturating_sub(other), self.cost_allowed);
        // What the hero wins the other loses; what the hero does not win the other has held.
        let held = if total > other { Band::Failure } else { Band::Success };
        let own = own.against(self.skill.clone(), self.advantage, (other, band));
        let foe = foe.against(against.skill.clone(), against.advantage, (total, held));
        Some((against.who.clone(), own, foe))
    }
}

impl Opponent {
    fn opposed(&self, terms: &[&PreparedTerm]) -> Opposed {
        let (bonus, _) = split(terms.iter().map(|term| term.value));
        Opposed { who: self.who.clone(), skill: self.skill.clone(), bonus }
    }
}

/// Dice that have fallen.
struct Thrown {
    d20: Vec<u8>,
    natural: u8,
    terms: Vec<RolledTerm>,
    total: i16,
}

fn throw(advantage: Advantage, terms: &[&PreparedTerm], dice: &mut Dice) -> Thrown {
    let rolls = if advantage == Advantage::None { 1 } else { 2 };
    let d20: Vec<u8> = (0..rolls).map(|_| dice.roll(CHECK_DIE)).collect();
    let counted = if advantage == Advantage::Disadvantage { d20.iter().min() } else { d20.iter().max() };
    let natural = counted.copied().unwrap_or(1);
    let terms: Vec<RolledTerm> = terms.iter().map(|term| rolled(term, dice)).collect();
    let total = terms.iter().fold(i16::from(natural), |sum, term| sum.saturating_add(term.added));
    Thrown { d20, natural, terms, total }
}

impl Thrown {
    fn against(self, skill: Option<SkillId>, advantage: Advantage, (difficulty, band): (i16, Band)) -> Roll {
        let Thrown { d20, natural, terms, total } = self;
        Roll { skill, d20, natural, advantage, terms, total, difficulty, band }
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
    let mut flat = 0_i16;
    let mut dice = Vec::new();
    for value in values {
        match value {
            TermValue::Flat(number) => flat = flat.saturating_add(i16::from(number)),
            TermValue::Plus(sides) => dice.push((sides, 1)),
            TermValue::Minus(sides) => dice.push((sides, -1)),
        }
    }
    (flat, dice)
}

/// Every sum of signed dice with the number of ways it can fall.
fn sums(dice: &[(u8, i16)]) -> Vec<(i16, u64)> {
    let mut sums = BTreeMap::from([(0_i16, 1_u64)]);
    for (sides, sign) in dice {
        let mut next = BTreeMap::new();
        for (sum, ways) in &sums {
            for face in 1..=i16::from(*sides) {
                *next.entry(sum + sign * face).or_insert(0) += ways;
            }
        }
        sums = next;
    }
    sums.into_iter().collect()
}

/// Every total of a d20 (or two), a number and bonus dice, with the number of ways it can fall.
fn totals(advantage: Advantage, flat: i16, bonus: &[(i16, u64)]) -> BTreeMap<i16, u64> {
    let mut totals = BTreeMap::new();
    for natural in 1..=CHECK_DIE {
        for (sum, ways) in bonus {
            let total = i16::from(natural).saturating_add(flat).saturating_add(*sum);
            *totals.entry(total).or_insert(0) += ways * weight(advantage, natural);
        }
    }
    totals
}

/// Of the 20 falls of one d20, or the 400 of two, how many count as `natural`.
fn weight(advantage: Advantage, natural: u8) -> u64 {
    match advantage {
        Advantage::None => 1,
        Advantage::Advantage => 2 * u64::from(natural) - 1,
        Advantage::Disadvantage => 41 - 2 * u64::from(natural),
    }
}
