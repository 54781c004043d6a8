//! [`Rejection`]: why a command is refused. A closed enum, in the order of the checks: of several reasons the first
//! that stands here is given.

use crate::odds::Odds;
use gesta_content::id::{BeingId, ExitId, ItemId, SpellId, TalentId};
use serde::{Deserialize, Serialize};

/// Why a command is refused. Nothing happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Rejection {
    /// The story has ended.
    #[error("the story has ended")]
    StoryEnded,
    /// The seat does not play: it watches, or nobody sits there.
    #[error("this seat does not play")]
    NotPlaying,
    /// The hero is down.
    #[error("the hero is down")]
    Down,
    /// The hero is on the way or resting, until this tick.
    #[error("busy until tick {until}")]
    Busy {
        /// Until when.
        until: u64,
    },
    /// In a fight it is somebody else's turn.
    #[error("it is not your turn")]
    NotYourTurn,
    /// That cannot be done in a fight.
    #[error("not in a fight")]
    InFight,
    /// That can only be done in a fight.
    #[error("only in a fight")]
    NoFight,
    /// That cannot be done in the middle of a talk.
    #[error("not while talking")]
    InTalk,
    /// There is no talk going on.
    #[error("nobody is talking with you")]
    NoTalk,
    /// There is no such thing here that the hero knows of.
    #[error("there is no such thing here")]
    NotHere,
    /// The exit is shut.
    #[error("{exit} is shut")]
    Shut {
        /// Which exit.
        exit: ExitId,
    },
    /// Somebody lets nobody through the exit.
    #[error("{by} lets nobody through {exit}")]
    Guarded {
        /// Which exit.
        exit: ExitId,
        /// Who.
        by: BeingId,
    },
    /// The hero cannot move: somebody holds it, or a condition does.
    #[error("the hero cannot move")]
    HeldFast,
    /// The hero cannot speak.
    #[error("the hero cannot speak")]
    Silenced,
    /// The reply binds everyone, so it has to be proposed to the others.
    #[error("the others have to agree")]
    NeedsParty,
    /// The hero does not know the spell.
    #[error("the hero does not know {spell}")]
    NotKnown {
        /// Which spell.
        spell: SpellId,
    },
    /// No slot of the rank is left.
    #[error("no slot of rank {rank} is left")]
    NoSlot {
        /// Which rank.
        rank: u8,
    },
    /// The talent cannot be used again before a long rest.
    #[error("{talent} is spent until the next long rest")]
    Spent {
        /// Which talent.
        talent: TalentId,
    },
    /// There is nothing of that kind to choose, or the choice is not open to the hero.
    #[error("there is no such choice")]
    NoChoice,
    /// The plan of a hero does not follow the rules.
    #[error("the hero cannot be made like that: {0}")]
    BadPlan(crate::PlanFault),
    /// The action, reply or stunt cannot be done now.
    #[error("that cannot be done now")]
    NotNow,
    /// It was done already.
    #[error("that is done already")]
    DoneAlready,
    /// The hero does not have it.
    #[error("you do not have {item}")]
    NotCarried {
        /// Which item.
        item: ItemId,
    },
    /// The thing cannot be used, worn, dropped or sold.
    #[error("that cannot be done with {item}")]
    Unsuitable {
        /// Which item.
        item: ItemId,
    },
    /// The hero can carry no more.
    #[error("you can carry no more than {limit} things")]
    TooMuch {
        /// The limit.
        limit: u32,
    },
    /// Somebody has too few coins.
    #[error("{need} val are needed, there are {have}")]
    TooPoor {
        /// What it costs.
        need: u32,
        /// What there is.
        have: u32,
    },
    /// The hero is too tired.
    #[error("{need} energy is needed, there is {have}")]
    TooTired {
        /// What it costs.
        need: u16,
        /// What there is.
        have: u16,
    },
    /// The foe is out of reach.
    #[error("out of reach")]
    OutOfReach,
    /// The hero has moved in this turn.
    #[error("already moved in this turn")]
    MovedAlready,
    /// A number is outside its limits.
    #[error("the number must lie between {min} and {max}")]
    OutOfRange {
        /// The least.
        min: u32,
        /// The most.
        max: u32,
    },
    /// Another party decision waits for answers.
    #[error("another decision waits for an answer")]
    ProposalWaits,
    /// There is no such party decision, or it waits for no answer from this seat.
    #[error("there is nothing to answer")]
    NoProposal,
    /// There is nobody to decide with.
    #[error("there is nobody to decide with")]
    Alone,
    /// The seat is taken, or there is none of this number.
    #[error("the seat cannot be taken")]
    SeatTaken,
    /// The odds are not those that were offered.
    #[error("the odds have changed")]
    OddsChanged {
        /// What they are now.
        now: Box<Odds>,
    },
    /// The command would cause more events than one may.
    #[error("too much would happen at once")]
    TooManyEvents,
    /// It would begin one quest more than can be open at once.
    #[error("no more than {limit} quests can be open at once")]
    TooManyQuests {
        /// The limit.
        limit: u32,
    },
    /// Nobody sleeps for long beside somebody who means harm.
    #[error("{by} is here and means harm")]
    NoRest {
        /// Who.
        by: BeingId,
    },
}
