//! Conditions: the closed vocabulary in which content asks about the state of a game.

use crate::id::{
    ActionId, AttributeId, BeingId, CallingId, ChapterId, CodexId, ConditionId, DeedId, DialogueId, ExitId, FactionId,
    FlagId, HappeningId, ItemId, Name, OriginId, PlaceId, QuestId, SkillId, TalentId, WeatherId,
};
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
    /// The party's reputation with a faction is at least `min` (-100 to 100).
    Reputation {
        /// Which faction.
        faction: FactionId,
        /// The least reputation that counts.
        min: i8,
    },
    /// The hero is trained in a skill.
    Skill {
        /// Which skill.
        skill: SkillId,
    },
    /// The hero has a calling.
    Calling {
        /// Which calling.
        calling: CallingId,
    },
    /// The hero comes from somewhere.
    Origin {
        /// Which origin.
        origin: OriginId,
    },
    /// The hero has a talent.
    Talent {
        /// Which talent.
        talent: TalentId,
    },
    /// The day of the game (the first is 1) is `from` or later.
    Day {
        /// First day that counts.
        from: u32,
    },
    /// It is this season.
    Season {
        /// The name of the season.
        season: Name,
    },
    /// This is the weather where the hero is.
    Weather {
        /// Which weather.
        weather: WeatherId,
    },
    /// The hero sees nothing: it is dark, and there is no light.
    Dark,
    /// A being remembers a deed of the party's.
    Remembers {
        /// Which being.
        being: BeingId,
        /// Which deed.
        deed: DeedId,
    },
    /// A reply was given, by whichever hero.
    Said {
        /// In which dialogue.
        dialogue: DialogueId,
        /// At which node.
        node: Name,
        /// Which reply.
        reply: Name,
    },
    /// A node was said, to whichever hero.
    Heard {
        /// In which dialogue.
        dialogue: DialogueId,
        /// Which node.
        node: Name,
    },
    /// A being goes along with the party.
    Companion {
        /// Which being.
        being: BeingId,
    },
    /// The hero has at least so much energy.
    Energy {
        /// The least energy that counts.
        min: u16,
    },
    /// The hero has at most so many per cent of the most hit points.
    Hurt {
        /// The most per cent that count.
        percent: u8,
    },
    /// The hero wears or holds something.
    Worn {
        /// Which item.
        item: ItemId,
    },
    /// The hero knows a term.
    Knows {
        /// Which term.
        codex: CodexId,
    },
    /// A chapter has ended.
    Chapter {
        /// Which chapter.
        chapter: ChapterId,
    },
    /// Something has happened.
    Happened {
        /// What.
        happening: HappeningId,
    },
    /// At least so many heroes are at the hero's place, the hero too.
    Heroes {
        /// How many at least.
        min: u8,
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
