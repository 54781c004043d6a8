//! Dice as they are written in packs: `"2d6+3"`.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

/// Most dice in one expression.
pub const DICE_COUNT_MAX: u8 = 40;
/// Most sides of a die.
pub const DICE_SIDES_MAX: u8 = 100;

/// `count` dice of `sides` sides, plus `bonus`. Written `"2d6+3"`, `"1d4"`, `"5"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiceExpr {
    /// How many dice, 0 to [`DICE_COUNT_MAX`].
    pub count: u8,
    /// How many sides each has, 1 to [`DICE_SIDES_MAX`].
    pub sides: u8,
    /// What is added once, -999 to 999.
    pub bonus: i16,
}

/// The text is no dice expression.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no dice: write for example \"1d6\", \"2d4+1\" or \"3\"")]
pub struct DiceError(pub String);

impl FromStr for DiceExpr {
    type Err = DiceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| DiceError(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<DiceExpr> {
    let Some((count, rest)) = text.split_once('d') else {
        let bonus = text.parse().ok().filter(|bonus| (-999..=999).contains(bonus))?;
        return Some(DiceExpr { count: 0, sides: 1, bonus });
    };
    let split = rest.find(['+', '-']).unwrap_or(rest.len());
    let (sides, bonus) = rest.split_at(split);
    let expression = DiceExpr {
        count: count.parse().ok()?,
        sides: sides.parse().ok()?,
        bonus: if bonus.is_empty() { 0 } else { bonus.parse().ok()? },
    };
    let in_range = (1..=DICE_COUNT_MAX).contains(&expression.count)
        && (1..=DICE_SIDES_MAX).contains(&expression.sides)
        && (-999..=999).contains(&expression.bonus);
    in_range.then_some(expression)
}

impl fmt::Display for DiceExpr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.count, self.bonus) {
            (0, bonus) => write!(f, "{bonus}"),
            (count, 0) => write!(f, "{count}d{}", self.sides),
            (count, bonus) => write!(f, "{count}d{}{bonus:+}", self.sides),
        }
    }
}

impl Serialize for DiceExpr {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DiceExpr {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(de::Error::custom)
    }
}
