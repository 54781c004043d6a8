//! Things, and the shops that trade them.

use super::{Effect, Grant, Light, When};
use crate::DiceExpr;
use crate::id::{AttributeId, BeingId, FactionId, ItemId, Name, ShopId, SkillId};
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
    /// The light that it sheds when it is held or worn.
    #[serde(default)]
    pub light: Option<Light>,
    /// What it gives to who holds or wears it.
    #[serde(default)]
    pub grants: Vec<Grant>,
    /// Whose it is: who takes it before witnesses is a thief.
    #[serde(default)]
    pub owner: Option<BeingId>,
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
    /// On the head.
    Head,
    /// On the feet.
    Feet,
    /// Around the neck.
    Neck,
    /// On a finger.
    Ring,
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
    /// It takes both hands: nothing can be held in the other.
    #[serde(default)]
    pub two_handed: bool,
}

/// What a thing does as armour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Armour {
    /// What is added to the armour class.
    pub bonus: u8,
    /// The most that a nimble hero's modifier can add in it (`None`: all of it).
    #[serde(default)]
    pub nimble_max: Option<u8>,
    /// It rattles: disadvantage for hiding.
    #[serde(default)]
    pub loud: bool,
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
    /// Whose reputation its prices follow.
    #[serde(default)]
    pub faction: Option<FactionId>,
    /// By how many per cent its prices fall at a reputation of 100, and rise at -100.
    #[serde(default)]
    pub favour: u8,
    /// How its prices can be talked down (`None`: they cannot).
    #[serde(default)]
    pub haggle: Option<Haggle>,
}

/// How prices can be talked down: once a day for each hero. Texts: `shop-NAME-haggle` with `.success` and `.failure`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Haggle {
    /// The skill.
    pub skill: SkillId,
    /// What must be reached.
    pub difficulty: u8,
    /// By how many per cent prices fall until the end of the day; twice that on a critical, and they rise by half of it on
    /// a disaster.
    pub percent: u8,
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
