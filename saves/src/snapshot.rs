//! Snapshots: worlds that are kept so that opening replays only what came after them. Each can be made anew by replay, so a
//! wrong one, or one of another world format, is only dropped.

use crate::chronicle::{self, ChronicleId, damaged};
use crate::error::sql_trouble;
use crate::line;
use gesta_content::Digest;
use gesta_rules::{WORLD_FORMAT, World, apply, canonical, from_canonical, start, world_hash};
use gesta_table::{Head, LogError, Tail};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// How many events lie between two snapshots.
pub const SNAPSHOT_EVERY: u64 = 500;
/// How many snapshots of a chronicle are kept: so many that the story which an opened game tells again (2,000 turns of a
/// few events each) begins after one of them.
pub const SNAPSHOTS_KEPT: u32 = 24;

/// What replaying a line gave.
#[derive(Debug, Default)]
pub(crate) struct Replay {
    /// The head and the world there; `None` before the genesis.
    pub end: Option<(Head, World)>,
    /// How many events were replayed.
    pub replayed: usize,
    /// Numbers of the events whose snapshots are of another format, or wrong.
    pub bad_snapshots: Vec<i64>,
}

/// What is found on the way back through the snapshots.
#[derive(Default)]
pub(crate) struct Latest {
    /// The deepest good one on the line.
    pub snapshot: Option<(Head, World)>,
    /// Numbers of the events of those that are bad.
    pub bad: Vec<i64>,
}

/// Keeps the world at `head`; the oldest beyond [`SNAPSHOTS_KEPT`] go.
pub(crate) fn put(connection: &Connection, id: ChronicleId, head: &Head, world: &World) -> Result<(), LogError> {
    if chronicle::event(connection, id, head.seq)?.is_none_or(|row| row.head() != *head) {
        return Err(LogError::NotThere(head.seq));
    }
    let put = "INSERT INTO snapshot (chronicle, seq, world_format, world, world_hash) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (chronicle, seq) DO UPDATE SET world_format = excluded.world_format,
               world = excluded.world, world_hash = excluded.world_hash";
    let row = (id.0, head.seq, world.world_format, canonical(world), world_hash(world).0);
    connection.execute(put, row).map_err(sql_trouble)?;
    let thin = "DELETE FROM snapshot WHERE chronicle = ?1 AND seq NOT IN
                (SELECT seq FROM snapshot WHERE chronicle = ?1 ORDER BY seq DESC LIMIT ?2)";
    connection.execute(thin, (id.0, SNAPSHOTS_KEPT)).map(|_| ()).map_err(sql_trouble)
}

/// Drops the snapshots at these events.
pub(crate) fn drop_at(connection: &Connection, id: ChronicleId, bad: &[i64]) -> Result<(), LogError> {
    let sql = "DELETE FROM snapshot WHERE chronicle = ?1 AND seq = ?2";
    bad.iter().try_for_each(|seq| connection.execute(sql, (id.0, seq)).map(|_| ()).map_err(sql_trouble))
}

/// The deepest good snapshot on the line to `head`, and the numbers of those that are bad.
pub(crate) fn latest(connection: &Connection, id: ChronicleId, head: &Head) -> Result<Latest, LogError> {
    let mut latest = Latest::default();
    for seq in stored(connection, id)?.into_keys().rev() {
        let Some(world) = world_at(connection, id, seq)? else {
            latest.bad.push(seq);
            continue;
        };
        let Some(at) = chronicle::event(connection, id, seq)?.map(|row| row.head()) else { continue };
        if line::lies_on(connection, id, &at, head)? {
            latest.snapshot = Some((at, world));
            break;
        }
    }
    Ok(latest)
}

/// At least the last `commands` commands of the current line, after the last good snapshot that is so early.
pub(crate) fn tail(connection: &Connection, id: ChronicleId, commands: usize) -> Result<Tail, LogError> {
    let Some(head) = chronicle::current(connection, id)?.head else { return Ok(Tail::default()) };
    for seq in stored(connection, id)?.into_keys().rev() {
        if written_after(connection, id, seq)? < commands {
            continue;
        }
        let Some(world) = world_at(connection, id, seq)? else { continue };
        let Some(at) = chronicle::event(connection, id, seq)?.map(|row| row.head()) else { continue };
        if line::lies_on(connection, id, &at, &head)? {
            let after = chronicle::line(connection, id, Some(&at))?;
            if after.len() >= commands {
                return Ok(Tail { from: Some((at, world)), commands: after });
            }
        }
    }
    Ok(Tail { from: None, commands: chronicle::line(connection, id, None)? })
}

/// How many commands were written after an event, on whatever line: no fewer than those that follow it on one.
fn written_after(connection: &Connection, id: ChronicleId, seq: i64) -> Result<usize, LogError> {
    let sql = "SELECT count(*) FROM command WHERE chronicle = ?1 AND first_seq > ?2";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let count: i64 = statement.query_row((id.0, seq), |row| row.get(0)).map_err(sql_trouble)?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// The numbers of the events with a snapshot, and the hashes that these should have.
fn stored(connection: &Connection, id: ChronicleId) -> Result<BTreeMap<i64, Digest>, LogError> {
    let sql = "SELECT seq, world_hash FROM snapshot WHERE chronicle = ?1";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let rows = statement.query_map([id.0], |row| Ok((row.get(0)?, Digest(row.get(1)?)))).map_err(sql_trouble)?;
    rows.map(|row| row.map_err(sql_trouble)).collect()
}

/// The world of a snapshot, when the bytes are of our format and are what their hash says.
fn world_at(connection: &Connection, id: ChronicleId, seq: i64) -> Result<Option<World>, LogError> {
    let sql = "SELECT world_format, world, world_hash FROM snapshot WHERE chronicle = ?1 AND seq = ?2";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let row = statement
        .query_row((id.0, seq), |row| Ok((row.get::<_, u32>(0)?, row.get::<_, Vec<u8>>(1)?, Digest(row.get(2)?))));
    let Some((format, bytes, hash)) = row.optional().map_err(sql_trouble)? else { return Ok(None) };
    if format != WORLD_FORMAT {
        return Ok(None);
    }
    let world: Option<World> = from_canonical(&bytes).ok();
    Ok(world.filter(|world| world.world_format == WORLD_FORMAT && world_hash(world) == hash))
}

/// Replays the current line from its last snapshot, proving what came after.
pub(crate) fn replay_tail(connection: &Connection, id: ChronicleId) -> Result<Replay, LogError> {
    let Some(head) = chronicle::current(connection, id)?.head else { return Ok(Replay::default()) };
    let latest = latest(connection, id, &head)?;
    let replay = replay(connection, id, latest.snapshot, &head, &BTreeMap::new())?;
    Ok(Replay { bad_snapshots: latest.bad, ..replay })
}

/// Replays the current line from the genesis, comparing every snapshot on the way.
pub(crate) fn replay_all(connection: &Connection, id: ChronicleId) -> Result<Replay, LogError> {
    let Some(head) = chronicle::current(connection, id)?.head else { return Ok(Replay::default()) };
    let stored = stored(connection, id)?;
    let mut replay = replay(connection, id, None, &head, &stored)?;
    for seq in stored.into_keys() {
        if !replay.bad_snapshots.contains(&seq) && world_at(connection, id, seq)?.is_none() {
            replay.bad_snapshots.push(seq);
        }
    }
    Ok(replay)
}

fn replay(
    connection: &Connection,
    id: ChronicleId,
    from: Option<(Head, World)>,
    head: &Head,
    hashes: &BTreeMap<i64, Digest>,
) -> Result<Replay, LogError> {
    let (from, mut world) = from.map_or((None, None), |(at, world)| (Some(at), Some(world)));
    let mut replay = Replay::default();
    line::each(connection, id, (from.as_ref(), head), &mut |row| {
        let world = match &mut world {
            Some(world) => {
                apply(world, &row.event);
                &*world
            }
            None => {
                let begun = start(&row.event).ok_or_else(|| damaged("the first event begins no game"))?;
                &*world.insert(begun)
            }
        };
        replay.replayed += 1;
        if hashes.get(&row.seq).is_some_and(|hash| world_hash(world) != *hash) {
            replay.bad_snapshots.push(row.seq);
        }
        Ok(ControlFlow::Continue(()))
    })?;
    replay.end = world.map(|world| (*head, world));
    Ok(replay)
}
