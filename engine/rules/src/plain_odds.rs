//! [`PlainCheck`]: a check that is named by its numbers alone, without a game around it. Its odds and its roll are those of
//! every other check: the same [`Prepared`].

use crate::check::{Prepared, PreparedTerm};
use crate::dice::Dice;
use crate::event::Roll;
use crate::odds::{Advantage, Odds, TermName};
use gesta_content::model::{Bands, TermValue};

/// Most bonus dice of a plain check; the rest is left out. With [`gesta_content::dice::DICE_SIDES_MAX`] sides each, all
/// their falls can still be counted.
pub const PLAIN_DICE_MAX: usize = 8;

/// A check by its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlainCheck {
    /// What is added to the d20.
    pub bonus: i8,
    /// What is rolled and added or taken away, at most [`PLAIN_DICE_MAX`].
    pub dice: Vec<TermValue>,
    /// What must be reached.
    pub difficulty: i16,
    /// One d20 or two.
    pub advantage: Advantage,
    /// Thresholds of the scale of results.
    pub bands: Bands,
    /// Whether a near miss is a success at a cost.
    pub cost_allowed: bool,
}

impl PlainCheck {
    /// The exact odds.
    pub fn odds(&self) -> Odds {
        self.prepared().odds()
    }

    /// Rolls it.
    pub fn roll(&self, dice: &mut Dice) -> Roll {
        self.prepared().roll(dice)
    }

    fn prepared(&self) -> Prepared {
        let rolled = self.dice.iter().take(PLAIN_DICE_MAX).map(|value| PreparedTerm {
            name: TermName::Proficiency,
            value: *value,
            written: *value,
            known: true,
            shown_after: true,
        });
        Prepared {
            skill: None,
            difficulty: self.difficulty,
            terms: std::iter::once(PreparedTerm::flat(TermName::Proficiency, self.bonus)).chain(rolled).collect(),
            advantage: self.advantage,
            bands: self.bands,
            cost_allowed: self.cost_allowed,
            against: None,
        }
    }
}
