//! [`PackSet`]: the packs that a game is played with, and what is different when it is opened with others. Kept in `meta`,
//! outside every hash: the chronicle itself says which mechanics decided, this says what to ask the player.

use crate::chronicle::{self, ChronicleId};
use crate::connection;
use crate::error::{open_error, open_log_error, sql_trouble};
use crate::save::only_chronicle;
use crate::schema::Purpose;
use crate::{Backup, BackupReason, Keeping, OpenError, Save, SaveError, check, record, summary};
use gesta_content::id::Name;
use gesta_content::{Content, Digest};
use gesta_rules::Body;
use gesta_table::LogError;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::Path;

/// Under which key the packs stand.
const PACKS: &str = "packs";
/// Most packs that a game can be played with.
pub const PACKS_MAX: usize = 256;

/// One pack of a set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackMark {
    /// Its id.
    pub id: Name,
    /// Its version, `1.2.3`.
    pub version: String,
    /// Digest of its files; `None` where a save of format 1 does not say.
    pub files: Option<Digest>,
}

/// The packs of a game, in the order in which they were loaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackSet {
    /// Of all that the rules read.
    pub mechanics: Digest,
    /// Of texts, grammar and lexicon; `None` where a save of format 1 does not say.
    pub presentation: Option<Digest>,
    /// The packs.
    pub packs: Vec<PackMark>,
}

impl PackSet {
    /// The packs of a loaded content.
    pub fn of(content: &Content) -> PackSet {
        let mark = |pack: &gesta_content::PackInfo| PackMark {
            id: pack.id.clone(),
            version: pack.version.clone(),
            files: Some(pack.files),
        };
        PackSet {
            mechanics: content.hashes.mechanics,
            presentation: Some(content.hashes.presentation),
            packs: content.packs.iter().map(mark).collect(),
        }
    }
}

/// What became of a pack between the save and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PackChange {
    /// The save was played with it, and it is not here.
    Missing,
    /// What is here is newer.
    Newer,
    /// What is here is older.
    Older,
    /// The version is the same or cannot be compared, and the files are others.
    Changed,
    /// The save was played without it.
    Added,
}

/// A pack that is not what the save was played with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackDifference {
    /// Its id.
    pub pack: Name,
    /// What became of it.
    pub change: PackChange,
    /// Its version in the save; `None` when it is added.
    pub saved: Option<String>,
    /// Its version now; `None` when it is missing.
    pub now: Option<String>,
}

/// What is different between the packs of a save and those that are here now, by the ids of the packs. Empty: nothing is.
///
/// Where the mechanics are the same ([`PackSet::mechanics`]), only words differ, and the game goes on without a question.
pub fn pack_differences(saved: &PackSet, now: &PackSet) -> Vec<PackDifference> {
    let by_id = |set: &PackSet| set.packs.iter().map(|pack| (pack.id.clone(), pack.clone())).collect();
    let (saved, now): (BTreeMap<Name, PackMark>, BTreeMap<Name, PackMark>) = (by_id(saved), by_id(now));
    let mut ids: Vec<&Name> = saved.keys().chain(now.keys().filter(|id| !saved.contains_key(*id))).collect();
    ids.sort();
    let difference = |id: &Name| {
        let (was, is) = (saved.get(id), now.get(id));
        let change = change(was, is)?;
        let version = |pack: Option<&PackMark>| pack.map(|pack| pack.version.clone());
        Some(PackDifference { pack: id.clone(), change, saved: version(was), now: version(is) })
    };
    ids.into_iter().filter_map(difference).collect()
}

fn change(saved: Option<&PackMark>, now: Option<&PackMark>) -> Option<PackChange> {
    let (saved, now) = match (saved, now) {
        (Some(saved), Some(now)) => (saved, now),
        (Some(_), None) => return Some(PackChange::Missing),
        (None, Some(_)) => return Some(PackChange::Added),
        (None, None) => return None,
    };
    let version = |pack: &PackMark| semver::Version::parse(&pack.version).ok();
    let order = match (version(saved), version(now)) {
        (Some(saved), Some(now)) => now.cmp_precedence(&saved),
        _ => Ordering::Equal,
    };
    match order {
        Ordering::Greater => Some(PackChange::Newer),
        Ordering::Less => Some(PackChange::Older),
        Ordering::Equal => {
            let same_files = saved.files.is_none() || now.files.is_none() || saved.files == now.files;
            (saved.version != now.version || !same_files).then_some(PackChange::Changed)
        }
    }
}

/// The packs that the save at `path` is played with, read before any pack is loaded; `None` before its first event. Proves
/// its identity, not its contents.
///
/// # Errors
/// As [`Save::open`]; a save that is open in this process is `OpenElsewhere` too.
pub fn packs_of(path: &Path) -> Result<Option<PackSet>, OpenError> {
    let (connection, _) = connection::open_save(path)?;
    check::identity(&connection, path, Purpose::Save)?;
    let id = only_chronicle(&connection).map_err(|error| open_error(path, &error))?;
    of_chronicle(&connection, id).map_err(|error| open_log_error(path, error))
}

impl Save {
    /// The packs that the game is played with; `None` before its first event, where none were kept.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    pub fn packs(&self) -> Result<Option<PackSet>, LogError> {
        of_chronicle(&self.connection, self.id)
    }

    /// Keeps the packs that a new game is played with. For a game that has been played use [`Save::change_packs`].
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn set_packs(&mut self, packs: &PackSet) -> Result<(), LogError> {
        self.write(|transaction, id| put(transaction, id, packs))
    }

    /// Notes that the game goes on with other packs, after a backup of it as it was.
    ///
    /// # Errors
    /// [`SaveError`]; then the old packs stand there still.
    pub fn change_packs(&mut self, packs: &PackSet, keeping: &Keeping) -> Result<Backup, SaveError> {
        let backup = self.backup(&keeping.backups, keeping.wall_ms, BackupReason::Play)?;
        self.set_packs(packs)?;
        Ok(backup)
    }
}

/// Keeps a set of packs in a chronicle's meta.
pub(crate) fn put(connection: &Connection, id: ChronicleId, packs: &PackSet) -> Result<(), LogError> {
    if packs.packs.len() > PACKS_MAX {
        return Err(LogError::Refused(format!("a game is played with at most {PACKS_MAX} packs")));
    }
    let text = serde_json::to_vec(packs).map_err(|error| LogError::Damaged(error.to_string()))?;
    record::put_meta(connection, id, PACKS, &text).map_err(sql_trouble)
}

/// What a chronicle's meta says, or else its events do.
pub(crate) fn of_chronicle(connection: &Connection, id: ChronicleId) -> Result<Option<PackSet>, LogError> {
    let kept = summary::meta(connection, id, PACKS).map_err(sql_trouble)?;
    match kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
        Some(kept) => Ok(Some(kept)),
        None => of_events(connection, id),
    }
}

/// The packs of the last event on the line that names any.
fn of_events(connection: &Connection, id: ChronicleId) -> Result<Option<PackSet>, LogError> {
    let Some(head) = chronicle::current(connection, id)?.head else { return Ok(None) };
    let mut found = None;
    crate::line::each(connection, id, (None, &head), &mut |row| {
        let named = match row.event.body {
            Body::Began(genesis) => Some((genesis.mechanics, genesis.packs)),
            Body::ContentChanged { mechanics, packs } => Some((mechanics, packs)),
            _ => None,
        };
        found = named.or(found.take());
        Ok(ControlFlow::Continue(()))
    })?;
    let mark = |(id, version)| PackMark { id, version, files: None };
    Ok(found.map(|(mechanics, packs)| PackSet {
        mechanics,
        presentation: None,
        packs: packs.into_iter().map(mark).collect(),
    }))
}

#[cfg(test)]
mod tests {
    use super::{PackChange, PackMark, PackSet, pack_differences};
    use gesta_content::Digest;
    use gesta_content::id::Name;

    /// A set written as `id version digest`, set apart by commas; digest `-` is not known.
    fn set(text: &str) -> PackSet {
        let mark = |text: &str| {
            let [id, version, files] = text.split_whitespace().collect::<Vec<_>>().try_into().expect("three words");
            let files = files.parse::<u8>().ok().map(|byte| Digest([byte; 32]));
            PackMark { id: Name::new(id).expect("an id"), version: version.to_owned(), files }
        };
        let packs = text.split(',').filter(|text| !text.trim().is_empty()).map(mark).collect();
        PackSet { mechanics: Digest::ZERO, presentation: None, packs }
    }

    type Changes = &'static [(&'static str, PackChange)];

    #[test]
    fn each_pack_is_the_same_or_told_apart() {
        use PackChange::{Added, Changed, Missing, Newer, Older};
        let cases: [(&str, &str, Changes); 12] = [
            ("", "", &[]),
            ("core 1.0.0 1", "core 1.0.0 1", &[]),
            ("core 1.0.0 1, sea 1.0.0 2", "sea 1.0.0 2, core 1.0.0 1", &[]),
            ("core 1.0.0 1", "", &[("core", Missing)]),
            ("", "core 1.0.0 1", &[("core", Added)]),
            ("core 1.9.0 1", "core 1.10.0 2", &[("core", Newer)]),
            ("core 1.0.0 1", "core 1.0.0-beta.2 2", &[("core", Older)]),
            ("core 1.0.0 1", "core 1.0.0 2", &[("core", Changed)]),
            ("core 1.0.0 -", "core 1.0.0 2", &[]),
            ("core 1.0.0 1", "core one 1", &[("core", Changed)]),
            ("core 1.0.0 1", "core 1.0.0+b 1", &[("core", Changed)]),
            (
                "b 1.0.0 1, d 2.0.0 1, c 1.0.0 1",
                "a 1.0.0 1, c 1.0.1 1, d 1.0.0 1",
                &[("a", Added), ("b", Missing), ("c", Newer), ("d", Older)],
            ),
        ];
        for (saved, now, expected) in cases {
            let found = pack_differences(&set(saved), &set(now));
            let found: Vec<_> = found.iter().map(|one| (one.pack.as_str(), one.change)).collect();
            assert_eq!(found, expected, "{saved} -> {now}");
        }
    }

    #[test]
    fn a_difference_tells_both_versions() {
        let found = pack_differences(&set("core 1.0.0 1, sea 3.0.0 1"), &set("core 2.0.0 1, sky 0.1.0 1"));
        let told: Vec<_> = found.into_iter().map(|one| (one.saved, one.now)).collect();
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(told, [(some("1.0.0"), some("2.0.0")), (some("3.0.0"), None), (None, some("0.1.0"))]);
    }
}
