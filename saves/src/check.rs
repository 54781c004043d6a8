//! What a database must be before it is played: ours, whole, chained, and replayed to the same worlds. Nothing is
//! mended here: what can be made anew (snapshots, the index of words) is only named, so that the caller does it.

use crate::OpenError;
use crate::chronicle::{self, ChronicleId, EventRow, damaged};
use crate::error::{open_error, sql_trouble};
use crate::schema::{self, Purpose};
use crate::snapshot::{self, Replay};
use crate::whole::whole_chain;
use gesta_rules::{Body, DiceSeed};
use gesta_table::{LogError, Trouble};
use rusqlite::{Connection, ffi};
use std::path::Path;

/// Most faults that SQLite is asked to name.
const FAULTS_MAX: u32 = 100;
/// How SQLite begins what it says of a damaged index of words; the index can be made anew.
const INDEX_FAULTS: [&str; 3] =
    ["fts5: ", "malformed inverted index for FTS5", "unable to validate the inverted index for FTS5"];

/// How much is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The structure, and the chain from the last snapshot.
    Quick,
    /// Every index, every event of every branch, every snapshot.
    Full,
}

/// What a file says that it is: its format, when it is a database of this purpose.
pub(crate) fn identity(connection: &Connection, path: &Path, purpose: Purpose) -> Result<i32, OpenError> {
    let number = |name: &str| -> Result<i32, OpenError> {
        connection.pragma_query_value(None, name, |row| row.get(0)).map_err(|error| open_error(path, &error))
    };
    if number("application_id")? != purpose.application_id() {
        return Err(OpenError::NotASave(path.to_path_buf()));
    }
    match number("user_version")? {
        version if version < 1 => {
            Err(OpenError::Damaged { path: path.to_path_buf(), what: format!("there is no format {version}") })
        }
        version => Ok(version),
    }
}

/// Pages and cells as SQLite proves them, and the tables as they are made in this format. With [`Proof::Full`] indexes and
/// the list of free pages too. `false`: all is well but for the index of words.
pub(crate) fn structure(
    connection: &Connection,
    purpose: Purpose,
    format: i32,
    proof: Proof,
) -> Result<bool, LogError> {
    let found = match proof {
        // Table by table: so the index of words is left out, which takes longer than all the rest.
        Proof::Quick => {
            let tables = schema::kept_tables(connection).map_err(sql_trouble)?;
            let each = tables.iter().map(|table| faults(connection, &format!("PRAGMA quick_check({})", quoted(table))));
            each.collect::<Result<Vec<_>, _>>()?.concat()
        }
        Proof::Full => faults(connection, &format!("PRAGMA integrity_check({FAULTS_MAX})"))?,
    };
    if let Some(fault) = found.iter().find(|fault| is_unread(fault)) {
        // The disk failed, and says nothing of what is on it: whoever calls that damage would put a whole save aside.
        return Err(LogError::Trouble(Trouble::Io(fault.clone())));
    }
    let of_index = |fault: &String| INDEX_FAULTS.iter().any(|begins| fault.starts_with(begins));
    if let Some(fault) = found.iter().find(|fault| !of_index(fault)) {
        return Err(damaged(fault));
    }
    let schema = schema::digest_of(connection).map_err(sql_trouble)?;
    if schema != schema::expected_digest(purpose, format).map_err(sql_trouble)? {
        return Err(damaged(format!("its tables are not those of format {format}")));
    }
    Ok(found.is_empty())
}

/// Whether a check of SQLite says that a page could not be read, and not that what it read is wrong. The check itself ends
/// well then, and the code stands only in its words.
fn is_unread(fault: &str) -> bool {
    let code = |rest: &str| rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse::<i32>().ok();
    // A page that the file is too short for is damage.
    let is_damage = |code: i32| {
        code == ffi::SQLITE_IOERR_SHORT_READ || matches!(code & 0xff, ffi::SQLITE_CORRUPT | ffi::SQLITE_NOTADB)
    };
    let mut codes = fault.split("error code=").skip(1).filter_map(code);
    codes.any(|code| !is_damage(code)) || fault.contains("failed to get page")
}

/// What a check of SQLite finds wrong.
fn faults(connection: &Connection, pragma: &str) -> Result<Vec<String>, LogError> {
    let mut statement = connection.prepare(pragma).map_err(sql_trouble)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).map_err(sql_trouble)?;
    let said = rows.collect::<rusqlite::Result<Vec<_>>>().map_err(sql_trouble)?;
    Ok(said.into_iter().filter(|line| line != "ok").collect())
}

/// A name as it stands in a statement.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The dice seed, proved by what the genesis committed to.
pub(crate) fn dice_seed(connection: &Connection, id: ChronicleId) -> Result<DiceSeed, LogError> {
    let sql = "SELECT value FROM meta WHERE chronicle = ?1 AND key = 'dice_seed'";
    let seed: Vec<u8> = connection.query_row(sql, [id.0], |row| row.get(0)).map_err(sql_trouble)?;
    let seed = DiceSeed(seed.try_into().map_err(|_| damaged("the dice seed is not 32 bytes"))?);
    if let Some(row) = first_event(connection, id)?
        && let Body::Began(genesis) = &row.event.body
        && genesis.dice_commitment != seed.commitment()
    {
        return Err(damaged("the dice seed is not the one that the game began with"));
    }
    Ok(seed)
}

/// The first event of a chronicle; its hash is not proved.
pub(crate) fn first_event(connection: &Connection, id: ChronicleId) -> Result<Option<EventRow>, LogError> {
    let sql = "SELECT seq FROM event WHERE chronicle = ?1 ORDER BY seq LIMIT 1";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let mut rows = statement.query([id.0]).map_err(sql_trouble)?;
    let Some(row) = rows.next().map_err(sql_trouble)? else { return Ok(None) };
    chronicle::event(connection, id, row.get(0).map_err(sql_trouble)?)
}

/// What proving a chronicle found.
#[derive(Debug)]
pub(crate) struct Proved {
    /// How many events were proved one by one, of all branches; `None` when it was quick.
    pub events: Option<u64>,
    /// The world at the head, and what of the snapshots is bad.
    pub replay: Replay,
}

/// Proves a chronicle: dice, chain, worlds.
pub(crate) fn chronicle(connection: &Connection, id: ChronicleId, proof: Proof) -> Result<Proved, LogError> {
    dice_seed(connection, id)?;
    Ok(match proof {
        Proof::Quick => Proved { events: None, replay: snapshot::replay_tail(connection, id)? },
        Proof::Full => {
            let events = Some(whole_chain(connection, id)?);
            Proved { events, replay: snapshot::replay_all(connection, id)? }
        }
    })
}
