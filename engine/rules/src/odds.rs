//! Exact odds, as data. How they are computed stands in [`crate::check`].

use gesta_content::id::{AttributeId, ConditionId, ItemId, Name, SkillId};
use gesta_content::model::{Band, TermValue};
use serde::{Deserialize, Serialize};

/// The odds of a check for what a seat knows: out of `total` equally likely falls of the dice, how many lead to each
/// band. Where a term is unknown each share is a range over what the term could be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Odds {
    /// What is rolled for.
    pub skill: Option<SkillId>,
    /// What must be reached.
    pub difficulty: i16,
    /// What is added, by name.
    pub terms: Vec<Term>,
    /// One d20 or two.
    pub advantage: Advantage,
    /// How many equally likely falls of the dice there are.
    pub total: u64,
    /// Shares of the bands, in the order of [`Band::ALL`].
    pub bands: [Share; 5],
}

/// How many of the falls of the dice lead to a band: from `low` to `high`, equal where nothing is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The fewest.
    pub low: u64,
    /// The most.
    pub high: u64,
}

/// Whether one d20 is rolled or two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Advantage {
    /// One.
    None,
    /// Two, and the better counts.
    Advantage,
    /// Two, and the worse counts.
    Disadvantage,
}

/// Something that changes a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// What it is called.
    pub name: TermName,
    /// What it adds.
    pub value: Adds,
}

/// What a term is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TermName {
    /// The modifier of an attribute.
    Attribute(AttributeId),
    /// Proficiency in a skill.
    Skill(SkillId),
    /// Proficiency with what is fought with.
    Proficiency,
    /// A weapon or tool.
    Item(ItemId),
    /// A condition.
    Condition(ConditionId),
    /// A term that a pack names.
    Named {
        /// The pack.
        pack: Name,
        /// The name.
        name: Name,
    },
    /// The attack of a creature.
    Attack {
        /// The pack.
        pack: Name,
        /// The name.
        name: Name,
    },
    /// Something that the seat does not know.
    Unknown,
}

/// What a term adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Adds {
    /// So much, or a die.
    Known(TermValue),
    /// Something from `low` to `high`.
    Between {
        /// The least.
        low: i8,
        /// The most.
        high: i8,
    },
}

impl Odds {
    /// The chance, in hundredths of a per cent and rounded down, that what is tried is done, as `(low, high)`.
    pub fn achieves_basis_points(&self) -> (u64, u64) {
        let sum = |pick: fn(&Share) -> u64| -> u64 {
            let shares = Band::ALL.iter().zip(&self.bands).filter(|(band, _)| band.achieves());
            shares.map(|(_, share)| pick(share)).sum()
        };
        let fails: u64 =
            Band::ALL.iter().zip(&self.bands).filter(|(band, _)| !band.achieves()).map(|(_, share)| share.low).sum();
        let total = self.total.max(1);
        let high = (total - fails.min(total)).min(sum(|share| share.high));
        let low = sum(|share| share.low).max(total - self.fails_high().min(total));
        (low * 10_000 / total, high * 10_000 / total)
    }

    fn fails_high(&self) -> u64 {
        Band::ALL.iter().zip(&self.bands).filter(|(band, _)| !band.achieves()).map(|(_, share)| share.high).sum()
    }

    /// Whether anything about the check is unknown to the seat.
    pub fn is_range(&self) -> bool {
        self.bands.iter().any(|share| share.low != share.high)
    }
}
