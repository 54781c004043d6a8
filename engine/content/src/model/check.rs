//! Checks and what follows from each band of their result.

use super::{Effect, When};
use crate::id::{AttributeId, BeingId, Name, SkillId};
use serde::{Deserialize, Serialize};

/// A check: d20 + attribute modifier + proficiency + terms against a difficulty.
///
/// Example: `(skill: "core:athletics", difficulty: 12, cost: true, terms: [(name: "crowbar", when: Has(item: "core:crowbar"), value: Flat(1))])`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The skill that is used.
    pub skill: SkillId,
    /// Another attribute than the skill's own.
    #[serde(default)]
    pub attribute: Option<AttributeId>,
    /// What must be reached: 5 trivial, 10 easy, 12 fair, 15 hard, 20 very hard, 25 heroic, 30 legendary. Not written in a
    /// contest.
    #[serde(default)]
    pub difficulty: u8,
    /// A contest: somebody rolls against it, and a tie leaves everything as it was.
    #[serde(default)]
    pub against: Option<Against>,
    /// What helps or hinders.
    #[serde(default)]
    pub terms: Vec<TermDef>,
    /// Two d20 are rolled and the better counts while this holds.
    #[serde(default = "never")]
    pub advantage: When,
    /// Two d20 are rolled and the worse counts while this holds.
    #[serde(default = "never")]
    pub disadvantage: When,
}

fn never() -> When {
    When::Never
}

/// Who rolls against a check, and with what.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Against {
    /// Who (`None`: whom the deed is aimed at).
    #[serde(default)]
    pub being: Option<BeingId>,
    /// The skill whose bonus in `stats.skills` of the being counts.
    pub skill: SkillId,
}

/// Something that changes a check. Its text is `term-NAME` of the same pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TermDef {
    /// What it is called.
    pub name: Name,
    /// When it counts.
    #[serde(default)]
    pub when: When,
    /// What it adds.
    pub value: TermValue,
    /// When the hero knows of it (`Always` when not written). Until then the odds are a range from `value` to
    /// nothing at all, and the term is shown as `?`.
    #[serde(default)]
    pub known: When,
    /// An unknown term is named once it was rolled.
    #[serde(default)]
    pub shown_after: bool,
}

/// What a term adds to a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TermValue {
    /// A fixed number, -20 to 20.
    Flat(i8),
    /// A bonus die of so many sides (4 or 6).
    Plus(u8),
    /// A die that is taken off (4 or 6 sides).
    Minus(u8),
}

/// The scale of results, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Band {
    /// Natural 20, or a margin of 10 and more.
    Critical,
    /// A margin of 0 and more.
    Success,
    /// A margin of -1 to -4, where the action allows a cost.
    Cost,
    /// Anything else.
    Failure,
    /// Natural 1, or a margin of -10 and less.
    Disaster,
}

impl Band {
    /// All bands, best first.
    pub const ALL: [Band; 5] = [Band::Critical, Band::Success, Band::Cost, Band::Failure, Band::Disaster];

    /// Whether what was tried is done: a critical, a success, or a success at a cost.
    pub fn achieves(self) -> bool {
        matches!(self, Band::Critical | Band::Success | Band::Cost)
    }

    /// The name used in text keys: `critical`, `success`, `cost`, `failure`, `disaster`.
    pub fn key(self) -> &'static str {
        match self {
            Band::Critical => "critical",
            Band::Success => "success",
            Band::Cost => "cost",
            Band::Failure => "failure",
            Band::Disaster => "disaster",
        }
    }
}

/// What follows in each band. A critical that is not written is a success; a disaster that is not written is a
/// failure; a cost that is not written means that this check has none. Each written band has a text, the attribute
/// of its name (`.success`, `.cost`, ...) at the text key of its owner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcomes {
    /// On a critical.
    #[serde(default)]
    pub critical: Option<Outcome>,
    /// On a success, and when there is no check.
    #[serde(default)]
    pub success: Outcome,
    /// On a success at a cost.
    #[serde(default)]
    pub cost: Option<Outcome>,
    /// On a failure.
    #[serde(default)]
    pub failure: Outcome,
    /// On a disaster.
    #[serde(default)]
    pub disaster: Option<Outcome>,
}

impl Outcomes {
    /// The outcome that a band leads to, and the band whose text tells it.
    pub fn of(&self, band: Band) -> (Band, &Outcome) {
        match (band, &self.critical, &self.cost, &self.disaster) {
            (Band::Critical, Some(critical), _, _) => (Band::Critical, critical),
            (Band::Critical | Band::Success, ..) => (Band::Success, &self.success),
            (Band::Cost, _, Some(cost), _) => (Band::Cost, cost),
            (Band::Disaster, _, _, Some(disaster)) => (Band::Disaster, disaster),
            (Band::Cost | Band::Failure | Band::Disaster, ..) => (Band::Failure, &self.failure),
        }
    }
}

/// What follows from one band.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// What changes.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// In a dialogue: the node that follows (`None`: the talk ends).
    #[serde(default)]
    pub goto: Option<Name>,
}
