//! Pictures that packs bring themselves: which there are, and where. Content knows no more of them: whoever shows one
//! reads it then, so that a start costs the same with a thousand pictures as with none.

use crate::id::{BeingId, ItemId, PlaceId, PresetId};
use crate::source::PictureFile;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Where a pack keeps its pictures.
pub const ART_FOLDER: &str = "art/";
/// Most bytes of one picture.
pub const ART_BYTES_MAX: u64 = 4 << 20;
/// The longest side of a picture, in pixels.
pub const ART_SIDE_MAX: u32 = 4_096;
/// Most pixels of a picture: what is shown must be there while a page is turned.
pub const ART_PIXELS_MAX: u64 = 8 << 20;
/// Most pictures of a pack; those after it, by name, are left out.
pub const ART_COUNT_MAX: usize = 1_024;

/// What every PNG file begins with.
const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum ArtKind {
    Place,
    Being,
    Preset,
    Item,
}

impl ArtKind {
    pub(crate) const ALL: [ArtKind; 4] = [ArtKind::Place, ArtKind::Being, ArtKind::Preset, ArtKind::Item];

    /// The first word of the file's name, which is that of ids and texts too.
    pub(crate) fn word(self) -> &'static str {
        match self {
            ArtKind::Place => "place",
            ArtKind::Being => "being",
            ArtKind::Preset => "preset",
            ArtKind::Item => "item",
        }
    }
}

/// A picture of a pack.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ArtFile {
    /// Where the pack was found: [`PackFiles::origin`](crate::PackFiles).
    pub origin: String,
    /// The path in the pack, `art/place-causeway.png`.
    pub path: String,
}

/// The pictures of all packs, by what they show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Art {
    pub(crate) files: BTreeMap<(ArtKind, String), ArtFile>,
}

impl Art {
    /// The picture of a place.
    pub fn place(&self, of: &PlaceId) -> Option<&ArtFile> {
        self.of(ArtKind::Place, of.as_str())
    }

    /// The picture of somebody of the story.
    pub fn being(&self, of: &BeingId) -> Option<&ArtFile> {
        self.of(ArtKind::Being, of.as_str())
    }

    /// The picture of a ready hero.
    pub fn preset(&self, of: &PresetId) -> Option<&ArtFile> {
        self.of(ArtKind::Preset, of.as_str())
    }

    /// The picture of a thing.
    pub fn item(&self, of: &ItemId) -> Option<&ArtFile> {
        self.of(ArtKind::Item, of.as_str())
    }

    fn of(&self, kind: ArtKind, id: &str) -> Option<&ArtFile> {
        self.files.get(&(kind, id.to_owned()))
    }
}

/// What the first bytes of a file tell of a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    /// It has this width and height.
    Picture(u32, u32),
    /// It is no PNG.
    Other,
}

/// Looks at the beginning of a file: the signature, and the first chunk, which says how large the picture is.
pub(crate) fn look(file: &PictureFile) -> Seen {
    let number = |bytes: &[u8]| bytes.try_into().ok().map(u32::from_be_bytes);
    let size = || {
        let chunk = file.head.strip_prefix(SIGNATURE)?;
        let sides = chunk.get(4..16)?.strip_prefix(b"IHDR")?;
        let (width, height) = sides.split_at_checked(4)?;
        Some((number(width)?, number(height)?)).filter(|(width, height)| *width > 0 && *height > 0)
    };
    size().map_or(Seen::Other, |(width, height)| Seen::Picture(width, height))
}
