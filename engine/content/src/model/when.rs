//! Conditions: the closed vocabulary in which content asks about the state of a game.

use crate::id::{ActionId, AttributeId, BeingId, ConditionId, ExitId, FlagId, ItemId, Name, PlaceId, QuestId};
use serde::{Deserialize, Serialize};

/// A condition, asked for the hero who acts.
///
/// Example: `All([Has(item: "core:crowbar"), Not(Flag(flag: "saltmarch:warned"))])`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum When {
    /// Always true; what stands when nothing is written.
    #[default]
    Always,
    /// Never true.
    Never,
    /// The hero carries at least `count` of an item (1 when not written).
    Has {
        /// Which item.
        item: ItemId,
        /// How many at least.
        #[serde(default = "one")]
        count: u16,
    },
    /// A flag is at least `min` (1 when not written).
    Flag {
        /// Which flag.
        flag: FlagId,
        /// The least value that counts.
        #[serde(default = "one_signed")]
        min: i32,
    },
    /// A quest is at a stage.
    Stage {
        /// Which quest.
        quest: QuestId,
        /// The name of the stage.
        stage: Name,
    },
    /// A quest has begun, at whatever stage, finished or not.
    Begun {
        /// Which quest.
        quest: QuestId,
    },
    /// The hero's score in an attribute is at least `min`.
    Attribute {
        /// Which attribute.
        attribute: AttributeId,
        /// The least score that counts.
        min: u8,
    },
    /// The hero's level is at least `min`.
    Level {
        /// The least level that counts.
        min: u8,
    },
    /// The hour of the day (0-23) is `from` or later and before `to`; `from` may lie after `to`, over midnight.
    Hour {
        /// First hour that counts.
        from: u8,
        /// First hour that counts no more.
        to: u8,
    },
    /// The hero is at a place.
    At {
        /// Which place.
        place: PlaceId,
    },
    /// A being is at the hero's place and able to act.
    Near {
        /// Which being.
        being: BeingId,
    },
    /// A being's attitude to the party is at least `min` (-100 to 100).
    Attitude {
        /// Which being.
        being: BeingId,
        /// The least attitude that counts.
        min: i8,
    },
    /// A being is dead, fled, has surrendered or is otherwise out of the story.
    Gone {
        /// Which being.
        being: BeingId,
    },
    /// An exit is open.
    Open {
        /// Which exit.
        exit: ExitId,
    },
    /// An action has been done.
    Done {
        /// Which action.
        action: ActionId,
    },
    /// The hero is in a condition.
    In {
        /// Which condition.
        condition: ConditionId,
    },
    /// The hero has at least `min` val.
    Val {
        /// The least sum that counts.
        min: u32,
    },
    /// All of these hold.
    All(Vec<When>),
    /// At least one of these holds.
    Any(Vec<When>),
    /// This does not hold.
    Not(Box<When>),
}

fn one() -> u16 {
    1
}

fn one_signed() -> i32 {
    1
}
