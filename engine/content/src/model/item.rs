//! Things, and the shops that trade them.

use super::{Effect, When};
use crate::DiceExpr;
use crate::id::{AttributeId, ItemId, Name, ShopId};
use serde::{Deserialize, Serialize};

/// A thing that can be carried. Text: `item-NAME` (a noun without article) with `.look`, `.gender` (Spanish: `m`, `f`),
/// `.article` (English: `a`, `an`, `some`) and, for many, `.plural`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// What it is worth, in val.
    #[serde(default)]
    pub price: u32,
    /// Where it is worn or held.
    #[serde(default)]
    pub slot: Option<Slot>,
    /// What it does as a weapon.
    #[serde(default)]
    pub weapon: Option<Weapon>,
    /// What it does as armour.
    #[serde(default)]
    pub armour: Option<Armour>,
    /// What happens when it is used.
    #[serde(default)]
    pub usage: Option<Use>,
    /// It cannot be sold or dropped.
    #[serde(default)]
    pub keep: bool,
}

/// Where a thing is worn or held.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Slot {
    /// In the hand.
    Hand,
    /// In the other hand.
    OffHand,
    /// On the body.
    Body,
}

/// What a thing does as a weapon.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weapon {
    /// The attribute whose modifier counts for attack and damage.
    pub attribute: AttributeId,
    /// How much it hurts.
    pub damage: DiceExpr,
    /// What sort of harm.
    pub kind: Name,
    /// Whether it reaches a foe who is not engaged.
    #[serde(default)]
    pub ranged: bool,
}

/// What a thing does as armour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Armour {
    /// What is added to the armour class.
    pub bonus: u8,
}

/// What happens when a thing is used. The text is `.use` of the item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// When it can be used.
    #[serde(default)]
    pub when: When,
    /// What follows.
    pub effects: Vec<Effect>,
    /// It is used up.
    #[serde(default)]
    pub consumed: bool,
    /// How long it takes, in seconds of game time.
    #[serde(default)]
    pub seconds: u32,
}

/// So many of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stack {
    /// Which item.
    pub item: ItemId,
    /// How many (1 when not written).
    #[serde(default = "one")]
    pub count: u16,
}

fn one() -> u16 {
    1
}

/// What a keeper buys and sells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shop {
    /// Its id.
    pub id: ShopId,
    /// What it sells.
    pub wares: Vec<Ware>,
    /// What it pays for a hero's things, in per cent of their price (0: it buys nothing).
    #[serde(default)]
    pub buys_percent: u16,
    /// When it trades at all.
    #[serde(default)]
    pub when: When,
}

/// One thing that a shop sells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ware {
    /// Which item.
    pub item: ItemId,
    /// How many there are.
    #[serde(default = "one")]
    pub count: u16,
    /// What it costs, in per cent of its price (100 when not written).
    #[serde(default = "hundred")]
    pub percent: u16,
}

fn hundred() -> u16 {
    100
}
