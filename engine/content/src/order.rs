//! Why packs are loaded in the order in which they are, as data. How the order is found is in `load::order`.

use crate::Name;
use serde::Serialize;
use std::fmt;

/// One pack in the order of loading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OrderStep {
    /// The pack.
    pub id: Name,
    /// Its version.
    pub version: String,
    /// Where it was found.
    pub origin: String,
    /// Packs that had to come before it, and that are there.
    pub after: Vec<OrderReason>,
    /// Packs that could have been loaded in its stead: the order among them is that of their ids.
    pub also_ready: Vec<Name>,
}

/// Why a pack comes after another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum OrderReason {
    /// It stands in `depends`.
    Depends {
        /// The other pack.
        pack: Name,
        /// The versions that serve.
        range: String,
    },
    /// It stands in `optional`.
    Optional {
        /// The other pack.
        pack: Name,
        /// The versions that serve.
        range: String,
    },
    /// It stands in `load_after`.
    LoadAfter {
        /// The other pack.
        pack: Name,
    },
}

impl OrderReason {
    /// The pack that comes first.
    pub fn pack(&self) -> &Name {
        match self {
            OrderReason::Depends { pack, .. }
            | OrderReason::Optional { pack, .. }
            | OrderReason::LoadAfter { pack } => pack,
        }
    }
}

impl fmt::Display for OrderReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OrderReason::Depends { pack, range } => write!(f, "depends on {pack} {range}"),
            OrderReason::Optional { pack, range } => write!(f, "optional: {pack} {range}"),
            OrderReason::LoadAfter { pack } => write!(f, "load_after: {pack}"),
        }
    }
}
