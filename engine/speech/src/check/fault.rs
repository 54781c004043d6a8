//! [`Fault`]: why a sentence is rejected.

use std::ops::Range;

/// What is wrong with a stretch of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub kind: FaultKind,
    /// Where in the sentence, in bytes.
    pub span: Range<usize>,
}

/// Why a sentence is rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FaultKind {
    /// It holds escape sequences, controls, marks of direction or invisible characters.
    Unseen,
    /// It is markup, data, or talk about the model and its task.
    Machine,
    /// It is in another language.
    Language,
    /// It names somebody or something that nobody knows.
    UnknownName,
    /// It names something that the packs have and the seat does not know.
    Hidden,
    /// It has a thing that is not there.
    InventedThing,
    /// Somebody acts or speaks who is not there.
    Absent,
    /// Somebody acts or speaks who is dead.
    Dead,
    /// It says a number that the rules did not make.
    Number,
    /// It says that something has happened that has not.
    Deed(Deed),
    /// Another worn phrase, where the passage has had its share.
    Worn,
}

impl FaultKind {
    /// What the check reads off the letters, and nobody can talk it out of. Of the rest it judges by words and patterns, which a
    /// reader who understands the sentence may know better.
    pub fn is_certain(self) -> bool {
        use FaultKind::{Absent, Dead, Deed, InventedThing};
        !matches!(self, Deed(_) | Absent | Dead | InventedThing)
    }
}

/// Something that prose can say has happened, and that only the rules can make happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Deed {
    /// The hero gets something.
    Gain,
    /// The hero takes something in hand.
    Take,
    /// The hero loses or gives something.
    Lose,
    /// Somebody is healed.
    Heal,
    /// The hero is hurt.
    Hurt,
    /// The hero hurts somebody, or strikes.
    Harm,
    /// Somebody dies.
    Die,
    /// The hero goes somewhere.
    Move,
    /// Somebody else comes or goes.
    Go,
    /// A way or a lock opens or breaks.
    Open,
    /// The hero speaks.
    Say,
    /// The hero decides.
    Decide,
    /// What was tried succeeds. Looked for only where it failed.
    Win,
    /// What was tried fails. Looked for only where it succeeded.
    Fail,
    /// Blood flows.
    Blood,
    /// The hero is hurt, as things stand.
    BeHurt,
    /// The hero has all hit points, as things stand.
    BeWhole,
    /// Nobody has a scratch.
    Unscathed,
    /// A way stands open, as things stand.
    BeOpen,
    /// Somebody who is dead gets up, speaks or bites.
    Rise,
    /// A fight is over.
    End,
    /// Nobody is there but the hero.
    Alone,
    /// The hero keeps what it has just lost.
    Keep,
    /// Somebody tells what nobody has told: a plan, a murder, a secret.
    News,
    /// Things are for good as they were not: the lamp is out, the roof falls, the tide turns.
    Change,
}
