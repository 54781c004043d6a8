//! The text of a pack's files, as the loader gets it.

use std::collections::BTreeMap;

/// How many of its first bytes the loader gets of a picture: as far as a PNG says how large it is.
pub const PICTURE_HEAD_BYTES: usize = 33;

/// One pack: its files by path, relative to the pack's folder, with `/` between names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackFiles {
    /// Where the pack was found, for messages: a folder's path, or `(shipped) core`.
    pub origin: String,
    /// The files, as bytes: a text that is no UTF-8 is a diagnostic, no panic.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The files below `art/` of which only the beginning was read; what of them stands among `files` counts too.
    pub pictures: BTreeMap<String, PictureFile>,
}

/// A file that holds a picture, as far as the loader needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PictureFile {
    /// Its length in bytes.
    pub bytes: u64,
    /// Its first [`PICTURE_HEAD_BYTES`], or all where there are less.
    pub head: Vec<u8>,
}

impl PictureFile {
    /// Of a file that is there as a whole.
    pub fn of(bytes: &[u8]) -> PictureFile {
        let head = bytes.get(..PICTURE_HEAD_BYTES).unwrap_or(bytes);
        PictureFile { bytes: bytes.len() as u64, head: head.to_vec() }
    }
}
