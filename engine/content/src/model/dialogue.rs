//! Trees of talk.

use super::{Check, Effect, Outcomes, When};
use crate::id::{DialogueId, Name};
use serde::{Deserialize, Serialize};

/// A tree of talk. Texts: `dialogue-NAME-NODE` (what is said; may open with a gesture) and `dialogue-NAME-NODE-REPLY`
/// (what the hero can say) with one attribute for each written band of a reply that has a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dialogue {
    /// Its id.
    pub id: DialogueId,
    /// Its nodes. A talk begins at the first whose `opens` holds.
    pub nodes: Vec<Node>,
}

/// A point of a talk: something is said, and the hero can reply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Its name.
    pub name: Name,
    /// A talk may begin here while this holds (`Never` when not written).
    #[serde(default = "never")]
    pub opens: When,
    /// What changes when it is said.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What the hero can say. None: the talk ends here.
    #[serde(default)]
    pub replies: Vec<Reply>,
}

fn never() -> When {
    When::Never
}

/// Something that the hero can say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Its name.
    pub name: Name,
    /// When it is offered.
    #[serde(default)]
    pub when: When,
    /// It is offered until it was said once.
    #[serde(default)]
    pub once: bool,
    /// It binds everyone: where other heroes are there, it is proposed to them as a party decision.
    #[serde(default)]
    pub party: bool,
    /// The check, if anything is at risk.
    #[serde(default)]
    pub check: Option<Check>,
    /// What follows; without a check, the `success`.
    #[serde(default)]
    pub outcomes: Outcomes,
}
