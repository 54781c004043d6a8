//! Ids that were renamed: what is written with the old id means the new one. How packs say so is in `load::aliases`.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What each renamed id is now, by kind; chains are already followed to their end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Aliases(pub(crate) BTreeMap<(String, String), String>);

impl Aliases {
    /// What the id of a kind (`item`) was renamed to.
    pub(crate) fn of(&self, kind: &str, id: &str) -> Option<&str> {
        // Most content renames nothing, and most ids are asked for often.
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&(kind.to_owned(), id.to_owned())).map(String::as_str)
    }

    /// Whether nothing was renamed.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
