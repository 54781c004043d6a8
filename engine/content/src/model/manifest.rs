//! `pack.ron`, the only mandatory file of a pack.

use crate::Language;
use crate::id::ScenarioId;
use serde::{Deserialize, Serialize};

/// `pack.ron`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The format of packs: 1.
    pub format: u32,
    /// The pack's id, the part of ids before the colon.
    pub id: crate::id::Name,
    /// The pack's version.
    pub version: semver::Version,
    /// Its title, for lists.
    pub title: String,
    /// What it is about, in one sentence.
    pub summary: String,
    /// Who made it.
    #[serde(default)]
    pub authors: Vec<Author>,
    /// Under which licences.
    pub license: License,
    /// For which versions of Gesta.
    pub game: VersionRange,
    /// Packs that must be there, with the versions that serve, as `(id, range)`; written as a map.
    #[serde(default, with = "crate::pairs")]
    pub depends: Vec<(crate::id::Name, semver::VersionReq)>,
    /// Packs that are loaded before this one if they are there.
    #[serde(default, with = "crate::pairs")]
    pub optional: Vec<(crate::id::Name, semver::VersionReq)>,
    /// Packs that cannot be loaded together with this one.
    #[serde(default, with = "crate::pairs")]
    pub conflicts: Vec<(crate::id::Name, semver::VersionReq)>,
    /// Packs after which this one is loaded, if they are there.
    #[serde(default)]
    pub load_after: Vec<crate::id::Name>,
    /// The languages that its texts are written in.
    pub languages: Vec<Language>,
    /// The scenario that begins when nothing else is asked for.
    #[serde(default)]
    pub start: Option<ScenarioId>,
}

/// Somebody who made a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Author {
    /// The name.
    pub name: String,
}

/// Licences of a pack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct License {
    /// Of the texts and data.
    pub text: String,
    /// Of pictures and sounds.
    #[serde(default)]
    pub media: Option<String>,
}

/// For which versions of Gesta a pack is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VersionRange {
    /// The oldest that can load it, `"0.1"`.
    pub min: String,
    /// The newest that it was tried with.
    #[serde(default)]
    pub tested: Option<String>,
}
