//! Clauses: who does what to whom in a sentence, as far as words show it. A small grammar of English and Spanish: verbs by what
//! they make happen ([`lexicon`]), groups of nouns by what they mean in the scene ([`nouns`]), and which of them acts ([`parse`]).
//! Whether it has happened is asked elsewhere ([`super::judge`]).

mod group;
mod lexicon;
mod nouns;
mod parse;
mod read;
mod stretch;
mod tongue;
mod verb;

pub(crate) use lexicon::is_verb;
pub(super) use nouns::{BUILT, Group, Kind, LIGHTS, Owner, WATERS, WEATHERS};
pub(super) use parse::clauses;

use std::ops::Range;

/// What a verb makes happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Class {
    Give,
    Take,
    Find,
    Lose,
    /// What is eaten and drunk is gone.
    Use,
    Break,
    Leave,
    Move,
    Come,
    Harm,
    Suffer,
    Kill,
    Die,
    Heal,
    Open,
    Shut,
    Speak,
    Decide,
    Concede,
    /// What follows is only thought.
    Think,
    /// "Is": what follows says how things stand.
    Be,
    /// Anything else.
    Other,
}

/// How a verb stands in its clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// The bare form, the infinitive.
    Base,
    /// Of "you", where it differs from the bare form.
    You,
    /// Of "he" and "they".
    Third,
    Past,
    Participle,
    /// "-ing", "-ando".
    Ing,
}

/// A verb with those who take part.
#[derive(Clone, Debug)]
pub(super) struct Clause {
    /// What the verb may make happen.
    pub(super) classes: Vec<Class>,
    /// Where it stands.
    pub(super) verb: usize,
    /// Who or what is its subject; `None`: nobody who could be told.
    pub(super) subject: Option<Group>,
    /// The subject suffers it.
    pub(super) passive: bool,
    /// Spanish "se", English "himself".
    pub(super) itself: bool,
    /// All other groups, those of the verb and those behind prepositions.
    pub(super) groups: Vec<Group>,
    /// Small words beside the verb: "out", "away".
    pub(super) particles: Vec<String>,
    /// It is told as something that is so; no wish, no condition, no comparison, no denial.
    pub(super) asserted: bool,
    /// It is denied.
    pub(super) denied: bool,
    /// "You will go": somebody means to.
    pub(super) will: bool,
    /// The verb has no subject of its own: "caer", "cayendo".
    pub(super) bare: bool,
    /// Its tokens.
    pub(super) range: Range<usize>,
}
