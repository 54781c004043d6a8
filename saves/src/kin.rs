//! Whose backup is whose: a game is known by what it began with, not by its name, which another game can have had before.

use crate::backup::{Backup, folder_of, list};
use crate::chronicle::{self, ChronicleId, EVENT_COLUMNS};
use crate::connection;
use crate::error::{file_error, sql_trouble, unless_damaged};
use crate::save::only_chronicle;
use crate::{OpenError, SaveError, files, summary};
use gesta_content::Digest;
use gesta_table::LogError;
use rusqlite::Connection;
use std::path::Path;

/// What a game began with, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Origin {
    /// The hash of its first event, proved.
    genesis: Option<Digest>,
    dice_seed: Option<[u8; 32]>,
    created_ms: Option<i64>,
}

/// What two files have to do with each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kin {
    /// They are of one game.
    Same,
    /// Nothing says that they are not.
    Perhaps,
    /// They are of two games.
    Other,
}

impl Origin {
    /// What an open database says.
    ///
    /// # Errors
    /// Trouble of the disk; what is damaged is only not known.
    pub(crate) fn of(connection: &Connection, id: ChronicleId) -> Result<Origin, LogError> {
        let created = "SELECT created_ms FROM chronicle WHERE id = ?1";
        let created = connection.query_row(created, [id.0], |row| row.get(0)).map_err(sql_trouble);
        let dice_seed = summary::meta(connection, id, "dice_seed").map_err(sql_trouble);
        Ok(Origin {
            genesis: unless_damaged(genesis(connection, id))?.flatten(),
            dice_seed: unless_damaged(dice_seed)?.flatten().and_then(|seed| seed.try_into().ok()),
            created_ms: unless_damaged(created)?,
        })
    }

    /// What a closed file says; nothing, where it is damaged.
    pub(crate) fn read(path: &Path) -> Result<Origin, SaveError> {
        let connection = match connection::open_save(path) {
            Ok((connection, _)) => connection,
            Err(error @ OpenError::Trouble { .. }) => return Err(error.into()),
            Err(_) => return Ok(Origin::default()),
        };
        match unless_damaged(only_chronicle(&connection).map_err(sql_trouble))? {
            Some(id) => Ok(Origin::of(&connection, id)?),
            None => Ok(Origin::default()),
        }
    }

    /// Whether anything at all is known.
    pub(crate) fn is_known(&self) -> bool {
        self.genesis.is_some() || self.dice_seed.is_some()
    }

    /// What speaks for one game, and what against. Two games may share their dice, where the player chose these.
    pub(crate) fn kin(&self, other: &Origin) -> Kin {
        let same_time = self.created_ms.is_some() && self.created_ms == other.created_ms;
        let same_start = match (self.genesis, other.genesis) {
            (Some(one), Some(other)) if one != other => return Kin::Other,
            (Some(_), Some(_)) => true,
            _ => match (self.dice_seed, other.dice_seed) {
                // Neither is proved without the first event: one of the two can be what is damaged.
                (Some(one), Some(other)) if one != other => return if same_time { Kin::Perhaps } else { Kin::Other },
                (Some(_), Some(_)) => true,
                _ => false,
            },
        };
        if same_start && same_time { Kin::Same } else { Kin::Perhaps }
    }
}

/// The hash of the first event, where it is the true one.
fn genesis(connection: &Connection, id: ChronicleId) -> Result<Option<Digest>, LogError> {
    let sql =
        format!("SELECT {EVENT_COLUMNS} FROM event WHERE chronicle = ?1 AND parent_seq IS NULL ORDER BY seq LIMIT 1");
    let mut statement = connection.prepare(&sql).map_err(sql_trouble)?;
    let mut rows = statement.query([id.0]).map_err(sql_trouble)?;
    let Some(row) = rows.next().map_err(sql_trouble)? else { return Ok(None) };
    let row = chronicle::event_row(row)?;
    Ok(chronicle::prove_link(None, &row).is_ok().then_some(row.hash))
}

/// The backups that a game can be built on, the most likely first and then the newest: those in its own folder, and, where it
/// was renamed without them, those of the same game in others. One that the disk does not give now is in its place as trouble:
/// it may be the one to build on, and must not be passed over for an older one.
pub(crate) fn backups_of(
    backups: &Path,
    save: &Path,
    origin: &Origin,
) -> Result<Vec<Result<Backup, SaveError>>, SaveError> {
    let own = folder_of(backups, save);
    let mut found = akin(list(&own)?, origin, Kin::Perhaps);
    // Sorting keeps the order of those that are alike, which is by time.
    found.sort_by_key(|one| one.kin);
    if found.is_empty() && origin.is_known() {
        for entry in std::fs::read_dir(backups).into_iter().flatten().flatten().filter(|entry| entry.path() != own) {
            found.extend(akin(list(&entry.path()).unwrap_or_default(), origin, Kin::Same));
        }
        found.sort_by_key(|one| std::cmp::Reverse(one.made_ms));
    }
    Ok(found.into_iter().map(|one| one.backup).collect())
}

/// A backup that a game may be built on.
struct Candidate {
    kin: Kin,
    made_ms: i64,
    backup: Result<Backup, SaveError>,
}

/// Those of the backups that are at least so near. Of one that cannot be read now the best is believed.
fn akin(backups: Vec<Backup>, origin: &Origin, at_least: Kin) -> Vec<Candidate> {
    let candidate = |backup: Backup| match Origin::read(&backup.path) {
        Ok(other) => Candidate { kin: origin.kin(&other), made_ms: backup.made_ms, backup: Ok(backup) },
        Err(error) => Candidate { kin: Kin::Same, made_ms: backup.made_ms, backup: Err(error) },
    };
    backups.into_iter().map(candidate).filter(|one| one.kin <= at_least).collect()
}

/// Moves the backups of a game that gets another name to where this name's are looked for. Those of another game that had the
/// old name before stay there.
pub(crate) fn move_backups(backups: &Path, from: &Path, to: &Path, origin: &Origin) -> Result<(), SaveError> {
    let (old, new) = (folder_of(backups, from), folder_of(backups, to));
    for backup in list(&old)? {
        // One that cannot be read now goes along: whose it is will be asked again before it is used.
        if Origin::read(&backup.path).is_ok_and(|other| origin.kin(&other) == Kin::Other) {
            continue;
        }
        files::make_folder(&new)?;
        let Some(name) = backup.path.file_name() else { continue };
        // One of the same millisecond, of a game that had the new name before: it stays, and so does ours.
        if !new.join(name).exists() {
            files::move_database(&backup.path, &new.join(name))?;
        }
    }
    match std::fs::remove_dir(&old) {
        Err(error) if error.kind() == std::io::ErrorKind::PermissionDenied => Err(file_error(&old, &error)),
        // Not empty, or not there.
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Digest, Kin, Origin};

    #[test]
    fn a_game_is_known_by_what_it_began_with() {
        let origin = |genesis: Option<u8>, seed: Option<u8>, created_ms: Option<i64>| Origin {
            genesis: genesis.map(|byte| Digest([byte; 32])),
            dice_seed: seed.map(|byte| [byte; 32]),
            created_ms,
        };
        let whole = origin(Some(1), Some(1), Some(1));
        let cases = [
            ("the same", whole.clone(), Kin::Same),
            ("another beginning", origin(Some(2), Some(1), Some(1)), Kin::Other),
            ("the same dice, begun again", origin(Some(1), Some(1), Some(2)), Kin::Perhaps),
            ("damaged dice", origin(Some(1), Some(2), Some(1)), Kin::Same),
            ("a lost beginning", origin(None, Some(1), Some(1)), Kin::Same),
            ("a lost beginning, other dice", origin(None, Some(2), Some(2)), Kin::Other),
            ("a lost beginning, damaged dice", origin(None, Some(2), Some(1)), Kin::Perhaps),
            ("only the time", origin(None, None, Some(1)), Kin::Perhaps),
            ("nothing", Origin::default(), Kin::Perhaps),
        ];
        for (what, other, kin) in cases {
            assert_eq!((whole.kin(&other), other.kin(&whole)), (kin, kin), "{what}");
        }
    }
}
