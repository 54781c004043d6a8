//! Exact odds, as data. How they are computed stands in [`crate::check`].

use gesta_content::id::{AttributeId, BeingId, ConditionId, ItemId, Name, SkillId, SpellId, TalentId, WeatherId};
use gesta_content::model::TermValue;
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
    /// Shares of the bands, in the order of [`gesta_content::model::Band::ALL`].
    pub bands: [Share; 5],
    /// In a contest: who rolls against it, and what is added to that roll. The difficulty is 0 then.
    pub against: Option<Opposed>,
    /// A success or a critical: what the percentage of a choice shows.
    pub succeeds: Share,
    /// That, or a success at a cost.
    pub achieves: Share,
}

/// How many of the falls of the dice lead to a band: from `low` to `high`, equal where nothing is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The fewest.
    pub low: u64,
    /// The most.
    pub high: u64,
}

/// Who rolls against a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opposed {
    /// Who.
    pub who: crate::Actor,
    /// With which skill.
    pub skill: Option<SkillId>,
    /// What is added to its d20.
    pub bonus: i16,
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
    /// A talent.
    Talent(TalentId),
    /// A spell.
    Spell(SpellId),
    /// The weather.
    Weather(WeatherId),
    /// Proficiency with the save of an attribute.
    Save(AttributeId),
    /// The skill of somebody who rolls against it.
    Foe(BeingId, SkillId),
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
    /// The share of `share`, in hundredths of a per cent and rounded down, as `(low, high)`.
    pub fn basis_points(&self, share: &Share) -> (u64, u64) {
        let total = self.total.max(1);
        (share.low * 10_000 / total, share.high * 10_000 / total)
    }

    /// Whether anything about the check is unknown to the seat.
    pub fn is_range(&self) -> bool {
        self.bands.iter().any(|share| share.low != share.high)
    }
}
