//! What a database must be before it is played: ours, whole, chained, and replayed to the same worlds. Nothing is
//! mended here except that snapshots which cannot be right are named, so that the caller drops them.

use crate::OpenError;
use crate::chronicle::{self, ChronicleId, EventRow, answer, damaged, event_row, prove_link};
use crate::error::{log_error, open_error};
use crate::schema::{self, FORMAT, Purpose};
use gesta_content::Digest;
use gesta_rules::{Body, DiceSeed, WORLD_FORMAT, World, apply, from_canonical, start, world_hash};
use gesta_table::{Head, LogError};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;

/// How much is proved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// The structure, and the chain from the last snapshot.
    Quick,
    /// Every index, every event of every branch, every snapshot.
    Full,
}

/// What replaying a line gave.
#[derive(Debug)]
pub(crate) struct Replay {
    /// The head and the world there; `None` before the genesis.
    pub end: Option<(Head, World)>,
    /// How many events were replayed.
    pub replayed: usize,
    /// Numbers of the events whose snapshots are of another format, or wrong.
    pub bad_snapshots: Vec<i64>,
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

/// Pages, cells and (with [`Proof::Full`]) indexes as SQLite proves them, and the tables as we made them.
pub(crate) fn structure(connection: &Connection, purpose: Purpose, proof: Proof) -> Result<(), LogError> {
    let sql = match proof {
        Proof::Quick => "PRAGMA quick_check(1)",
        Proof::Full => "PRAGMA integrity_check(1)",
    };
    let found: String = connection.query_row(sql, [], |row| row.get(0)).map_err(|error| log_error(&error))?;
    if found != "ok" {
        return Err(damaged(found));
    }
    let schema = schema::digest_of(connection).map_err(|error| log_error(&error))?;
    if schema != schema::expected_digest(purpose).map_err(|error| log_error(&error))? {
        return Err(damaged(format!("its tables are not those of format {FORMAT}")));
    }
    Ok(())
}

/// The dice seed, proved by what the genesis committed to.
pub(crate) fn dice_seed(connection: &Connection, id: ChronicleId) -> Result<DiceSeed, LogError> {
    let sql = "SELECT value FROM meta WHERE chronicle = ?1 AND key = 'dice_seed'";
    let seed: Vec<u8> = connection.query_row(sql, [id.0], |row| row.get(0)).map_err(|error| log_error(&error))?;
    let seed = DiceSeed(seed.try_into().map_err(|_| damaged("the dice seed is not 32 bytes"))?);
    if let Some(row) = first_event(connection, id)?
        && let Body::Began(genesis) = &row.event.body
        && genesis.dice_commitment != seed.commitment()
    {
        return Err(damaged("the dice seed is not the one that the game began with"));
    }
    Ok(seed)
}

fn first_event(connection: &Connection, id: ChronicleId) -> Result<Option<EventRow>, LogError> {
    let sql = "SELECT seq FROM event WHERE chronicle = ?1 ORDER BY seq LIMIT 1";
    let mut statement = connection.prepare_cached(sql).map_err(|error| log_error(&error))?;
    let mut rows = statement.query([id.0]).map_err(|error| log_error(&error))?;
    let Some(row) = rows.next().map_err(|error| log_error(&error))? else { return Ok(None) };
    chronicle::event(connection, id, row.get(0).map_err(|error| log_error(&error))?)
}

/// Every event of every branch follows its parent, commands cover them without a gap, and branches stand on them. How
/// many events there are.
pub(crate) fn whole_chain(connection: &Connection, id: ChronicleId) -> Result<u64, LogError> {
    let commands = chronicle::commands(connection, id)?;
    let sql = format!("SELECT {} FROM event WHERE chronicle = ?1 ORDER BY seq", chronicle::EVENT_COLUMNS);
    let mut statement = connection.prepare(&sql).map_err(|error| log_error(&error))?;
    let mut rows = statement.query([id.0]).map_err(|error| log_error(&error))?;
    let mut heads: BTreeMap<i64, Head> = BTreeMap::new();
    let mut open: Option<&chronicle::CommandRow> = None;
    let mut previous = None;
    while let Some(row) = rows.next().map_err(|error| log_error(&error))? {
        let row = event_row(row)?;
        let parent = match row.parent_seq {
            None => None,
            Some(seq) => Some(heads.get(&seq).ok_or_else(|| damaged(format!("event {seq} is missing")))?),
        };
        prove_link(parent, &row)?;
        if let Some(command) = commands.get(&row.seq) {
            open = Some(command);
        } else if row.parent_seq != previous || open.is_none() {
            return Err(damaged(format!("event {} belongs to no command", row.seq)));
        }
        if let Some(command) = open.filter(|command| command.last_seq == row.seq) {
            if command.answer != answer(&row.head()) {
                return Err(damaged(format!("the answer at event {} is another", row.seq)));
            }
            open = None;
        }
        previous = Some(row.seq);
        heads.insert(row.seq, row.head());
    }
    if let Some(command) = open {
        return Err(damaged(format!("event {} is missing", command.last_seq)));
    }
    for branch in chronicle::branch_rows(connection, id)? {
        if branch.head.is_some_and(|head| heads.get(&head.seq) != Some(&head)) {
            return Err(damaged(format!("the branch `{}` stands nowhere", branch.name)));
        }
    }
    if commands.keys().any(|seq| !heads.contains_key(seq)) {
        return Err(damaged("a command has lost its events"));
    }
    Ok(heads.len() as u64)
}

/// A snapshot as it is stored.
struct Snapshot {
    seq: i64,
    world_format: u32,
    world: Vec<u8>,
    world_hash: Digest,
}

impl Snapshot {
    /// The world, when the bytes are of our format and are what their hash says.
    fn world(&self) -> Option<World> {
        let world: World =
            if self.world_format == WORLD_FORMAT { from_canonical(&self.world).ok()? } else { return None };
        (world.world_format == WORLD_FORMAT && world_hash(&world) == self.world_hash).then_some(world)
    }
}

fn snapshots(connection: &Connection, id: ChronicleId) -> Result<Vec<Snapshot>, LogError> {
    let sql = "SELECT seq, world_format, world, world_hash FROM snapshot WHERE chronicle = ?1 ORDER BY seq DESC";
    let mut statement = connection.prepare_cached(sql).map_err(|error| log_error(&error))?;
    let read = |row: &rusqlite::Row<'_>| {
        let (seq, world_format, world) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(Snapshot { seq, world_format, world, world_hash: Digest(row.get(3)?) })
    };
    let rows = statement.query_map([id.0], read).map_err(|error| log_error(&error))?;
    rows.map(|row| row.map_err(|error| log_error(&error))).collect()
}

/// What is found on the way back through the snapshots.
pub(crate) struct Latest {
    /// The deepest good one on the line.
    pub snapshot: Option<(Head, World)>,
    /// Numbers of the events of those that are bad.
    pub bad: Vec<i64>,
}

/// The deepest good snapshot on the line to `head`, and the numbers of those that are bad.
pub(crate) fn latest_snapshot(connection: &Connection, id: ChronicleId, head: &Head) -> Result<Latest, LogError> {
    let mut latest = Latest { snapshot: None, bad: Vec::new() };
    for stored in snapshots(connection, id)? {
        let Some(world) = stored.world() else {
            latest.bad.push(stored.seq);
            continue;
        };
        let Some(at) = chronicle::event(connection, id, stored.seq)?.map(|row| row.head()) else { continue };
        if chronicle::lies_on(connection, id, &at, head)? {
            latest.snapshot = Some((at, world));
            break;
        }
    }
    Ok(latest)
}

/// Replays the current line: from the last snapshot, or (with [`Proof::Full`]) from the genesis, comparing every snapshot
/// on the way.
pub(crate) fn replay(connection: &Connection, id: ChronicleId, proof: Proof) -> Result<Replay, LogError> {
    let mut replay = Replay { end: None, replayed: 0, bad_snapshots: Vec::new() };
    let Some(head) = chronicle::current(connection, id)?.head else { return Ok(replay) };
    let latest = latest_snapshot(connection, id, &head)?;
    replay.bad_snapshots = latest.bad;
    let from = latest.snapshot.filter(|_| proof == Proof::Quick);
    let hashes: BTreeMap<i64, Digest> = match proof {
        Proof::Quick => BTreeMap::new(),
        Proof::Full => snapshots(connection, id)?.into_iter().map(|found| (found.seq, found.world_hash)).collect(),
    };
    let tail = chronicle::path(connection, id, from.as_ref().map(|(at, _)| at), &head)?;
    replay.replayed = tail.len();
    let mut world = from.map(|(_, world)| world);
    for row in &tail {
        match &mut world {
            Some(world) => apply(world, &row.event),
            None => {
                let begun = start(&row.event).ok_or_else(|| damaged("the first event begins no game"))?;
                world = Some(begun);
            }
        }
        if let (Some(hash), Some(world)) = (hashes.get(&row.seq), &world)
            && world_hash(world) != *hash
            && !replay.bad_snapshots.contains(&row.seq)
        {
            replay.bad_snapshots.push(row.seq);
        }
    }
    replay.end = world.map(|world| (head, world));
    Ok(replay)
}
