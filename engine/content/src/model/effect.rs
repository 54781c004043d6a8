//! Effects: the closed vocabulary in which content changes the state of a game.

use super::When;
use crate::id::{
    BeingId, ChapterId, CodexId, ConditionId, DeedId, DialogueId, EndingId, ExitId, FactionId, FeatureId, FlagId,
    ItemId, JournalId, Name, PlaceId, QuestId, SpellId, TalentId, WeatherId,
};
use serde::{Deserialize, Serialize};

/// Whom an effect touches.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    /// The hero who acts.
    #[default]
    Actor,
    /// What the act is aimed at: the being of a dialogue or stunt, the foe of an attack.
    Target,
    /// Every hero at the actor's place.
    Party,
}

/// One change. Effects happen in the order in which they are written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Effect {
    /// Rolled damage, written `"1d6+1"`; `kind` is a free name such as `cold`.
    Damage {
        /// Whom it hurts.
        #[serde(default)]
        who: Who,
        /// How much, as dice.
        dice: crate::DiceExpr,
        /// What sort of harm.
        kind: Name,
    },
    /// Rolled healing, up to the most that the hero can have.
    Heal {
        /// Whom it heals.
        #[serde(default)]
        who: Who,
        /// How much, as dice.
        dice: crate::DiceExpr,
    },
    /// A condition begins for some seconds of game time (`None`: until taken off).
    Afflict {
        /// Who gets it.
        #[serde(default)]
        who: Who,
        /// Which condition.
        condition: ConditionId,
        /// How long, in seconds of game time.
        #[serde(default)]
        seconds: Option<u32>,
    },
    /// A condition ends.
    Relieve {
        /// Who loses it.
        #[serde(default)]
        who: Who,
        /// Which condition.
        condition: ConditionId,
    },
    /// The actor gets items.
    Give {
        /// Which item.
        item: ItemId,
        /// How many (1 when not written).
        #[serde(default = "one")]
        count: u16,
    },
    /// The actor loses items; as many as there are, if fewer.
    Take {
        /// Which item.
        item: ItemId,
        /// How many (1 when not written).
        #[serde(default = "one")]
        count: u16,
    },
    /// The actor gains (or with a minus, pays) val; never below nothing.
    Val(i32),
    /// The actor's energy changes; never below 0 or above the most.
    Energy(i16),
    /// Game time passes, in seconds.
    Time(u32),
    /// The actor goes to a place at once.
    Move(PlaceId),
    /// The actor goes through the exit that a stunt was aimed at.
    Pass,
    /// An exit opens.
    Open(ExitId),
    /// An exit is shut and locked again.
    Lock(ExitId),
    /// A flag is set.
    Flag {
        /// Which flag.
        flag: FlagId,
        /// Its new value (1 when not written).
        #[serde(default = "one_signed")]
        to: i32,
    },
    /// A quest goes to a stage.
    Stage {
        /// Which quest.
        quest: QuestId,
        /// The name of the stage.
        stage: Name,
    },
    /// A being's attitude to the party changes; kept within -100 and 100.
    Attitude {
        /// Which being.
        being: BeingId,
        /// By how much.
        by: i8,
    },
    /// The actor alone learns of a hidden exit.
    RevealExit(ExitId),
    /// The actor alone learns of a hidden feature.
    RevealFeature(FeatureId),
    /// A being goes to a place, and its schedule holds no more.
    Send {
        /// Which being.
        being: BeingId,
        /// Where to.
        to: PlaceId,
    },
    /// A being leaves the story.
    Remove(BeingId),
    /// The actor begins to talk.
    Talk {
        /// With whom.
        being: BeingId,
        /// In which dialogue.
        dialogue: DialogueId,
    },
    /// A fight begins at the actor's place with these beings.
    Fight(Vec<BeingId>),
    /// Every hero at the place gains experience.
    Experience(u32),
    /// The actor writes a page into the journal.
    Journal(JournalId),
    /// The story ends.
    End(EndingId),
    /// A picture or sound is asked for; no rule reads it.
    Cue(Name),
    /// A flag changes by so much.
    Add {
        /// Which flag.
        flag: FlagId,
        /// By how much.
        by: i32,
    },
    /// The party's reputation with a faction changes; kept within -100 and 100.
    Reputation {
        /// Which faction.
        faction: FactionId,
        /// By how much.
        by: i8,
    },
    /// Something is done to somebody, who remembers it as all who see it do.
    Deed {
        /// What.
        deed: DeedId,
        /// To whom (`None`: whom the act is aimed at).
        #[serde(default)]
        to: Option<BeingId>,
    },
    /// A being goes along with the party from now on.
    Join(BeingId),
    /// A being goes along no more, and stays where it is.
    Part(BeingId),
    /// The weather changes for some hours, wherever there is any.
    Weather {
        /// To which.
        weather: WeatherId,
        /// For how many hours.
        hours: u16,
    },
    /// The actor learns a term.
    Codex(CodexId),
    /// A chapter ends, with its card.
    Chapter(ChapterId),
    /// The actor rests as after a rest of so many hours, and the time passes.
    Rest(u8),
    /// The actor learns a spell.
    Learn(SpellId),
    /// The actor gets a talent.
    Talent(TalentId),
    /// Spent slots and uses of talents come back to the actor.
    Refresh,
    /// The exit that the act is aimed at opens.
    Unlock,
    /// One thing or another.
    If {
        /// When.
        when: When,
        /// What happens then.
        then: Vec<Effect>,
        /// What happens otherwise.
        #[serde(default)]
        otherwise: Vec<Effect>,
    },
}

fn one() -> u16 {
    1
}

fn one_signed() -> i32 {
    1
}
