//! The text of a pack's files, as the loader gets it.

use std::collections::BTreeMap;

/// One pack: its files by path, relative to the pack's folder, with `/` between names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackFiles {
    /// Where the pack was found, for messages: a folder's path, or `(shipped) core`.
    pub origin: String,
    /// The files, as bytes: a text that is no UTF-8 is a diagnostic, no panic.
    pub files: BTreeMap<String, Vec<u8>>,
}
