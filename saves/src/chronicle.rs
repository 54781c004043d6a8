//! One chronicle in a database, read: heads, lines, branches, stored commands. Nothing is written here, and no
//! transaction is begun.

use crate::error::{sql_trouble, unless_damaged};
use crate::record::FIRST_BRANCH;
use gesta_content::Digest;
use gesta_rules::{Event, SeatId, canonical, event_hash, from_canonical};
use gesta_table::{Branch, CmdId, Head, Line, LogError, Replayed, Stored, forks};
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// A chronicle in its database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChronicleId(pub i64);

/// A row of `event`, decoded.
#[derive(Clone, Debug)]
pub(crate) struct EventRow {
    pub seq: i64,
    pub parent_seq: Option<i64>,
    pub depth: u64,
    pub event: Event,
    pub hash: Digest,
}

impl EventRow {
    pub(crate) fn head(&self) -> Head {
        Head { seq: self.seq, depth: self.depth, hash: self.hash }
    }
}

/// A row of `command`.
#[derive(Clone, Debug)]
pub(crate) struct CommandRow {
    pub cmd_id: CmdId,
    pub seat: Option<SeatId>,
    pub first_seq: i64,
    pub last_seq: i64,
    pub answer: Vec<u8>,
    pub utterance: Option<String>,
    pub wall_time_ms: i64,
}

/// A row of `branch`, with its seal proved.
#[derive(Clone, Debug)]
pub(crate) struct BranchRow {
    pub name: String,
    pub head: Option<Head>,
    pub current: bool,
}

/// Columns of `event` in the order that [`event_row`] reads.
pub(crate) const EVENT_COLUMNS: &str = "seq, parent_seq, depth, seat, tick, body, hash";

pub(crate) fn damaged(what: impl Into<String>) -> LogError {
    LogError::Damaged(what.into())
}

/// What is answered for a command that was done: the last event's depth and hash, canonical.
pub(crate) fn answer(head: &Head) -> Vec<u8> {
    canonical(&(head.depth, head.hash))
}

/// Proves that a branch's row says what was written: its name, where it stands, whether it goes on.
pub(crate) fn seal(name: &str, head: Option<&Head>, current: bool) -> Digest {
    let head = head.map(|head| (head.seq, head.depth, head.hash));
    Digest::of(&[b"gesta branch 1", &canonical(&(name, head, current))])
}

/// Decodes a row of [`EVENT_COLUMNS`]; the hash is not proved here.
pub(crate) fn event_row(row: &Row<'_>) -> Result<EventRow, LogError> {
    let sql = sql_trouble;
    let seq: i64 = row.get(0).map_err(sql)?;
    let broken = |_| damaged(format!("event {seq} cannot be read"));
    let body: Vec<u8> = row.get(5).map_err(sql)?;
    let event = Event {
        seat: row.get::<_, Option<u8>>(3).map_err(sql)?.map(SeatId),
        tick: u64::try_from(row.get::<_, i64>(4).map_err(sql)?)
            .map_err(|_| damaged(format!("event {seq}: its time")))?,
        body: from_canonical(&body).map_err(broken)?,
    };
    // Bytes that decode to the same event by another encoding would pass the chain unseen.
    if canonical(&event.body) != body {
        return Err(damaged(format!("event {seq} is not in its one true form")));
    }
    Ok(EventRow {
        seq,
        parent_seq: row.get(1).map_err(sql)?,
        depth: u64::try_from(row.get::<_, i64>(2).map_err(sql)?)
            .map_err(|_| damaged(format!("event {seq}: its depth")))?,
        event,
        hash: Digest(row.get(6).map_err(sql)?),
    })
}

/// Proves that `row` follows `parent`.
pub(crate) fn prove_link(parent: Option<&Head>, row: &EventRow) -> Result<(), LogError> {
    let (depth, hash) = parent.map_or((0, Digest::ZERO), |head| (head.depth + 1, head.hash));
    let follows = row.parent_seq == parent.map(|head| head.seq) && row.depth == depth;
    if follows && event_hash(&hash, depth, &row.event) == row.hash {
        return Ok(());
    }
    Err(damaged(format!("the chain breaks at event {}", row.seq)))
}

/// One event by its number.
pub(crate) fn event(connection: &Connection, id: ChronicleId, seq: i64) -> Result<Option<EventRow>, LogError> {
    let sql = format!("SELECT {EVENT_COLUMNS} FROM event WHERE seq = ?1 AND chronicle = ?2");
    let mut statement = connection.prepare_cached(&sql).map_err(sql_trouble)?;
    let mut rows = statement.query((seq, id.0)).map_err(sql_trouble)?;
    rows.next().map_err(sql_trouble)?.map(event_row).transpose()
}

/// All branches, with their heads proved by their seals.
pub(crate) fn branch_rows(connection: &Connection, id: ChronicleId) -> Result<Vec<BranchRow>, LogError> {
    branches_where(connection, "b.chronicle = ?1 ORDER BY b.name", [id.0])
}

/// The branch of this name.
pub(crate) fn branch_named(
    connection: &Connection,
    id: ChronicleId,
    name: &str,
) -> Result<Option<BranchRow>, LogError> {
    Ok(branches_where(connection, "b.chronicle = ?1 AND b.name = ?2", (id.0, name))?.pop())
}

/// The branches for which a condition holds; `condition` is written in this file, never by a person.
fn branches_where(
    connection: &Connection,
    condition: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<BranchRow>, LogError> {
    let sql = format!(
        "SELECT b.name, b.current, b.seal, b.head_seq, e.depth, e.hash
         FROM branch b LEFT JOIN event e ON e.seq = b.head_seq AND e.chronicle = b.chronicle WHERE {condition}"
    );
    let read = |row: &Row<'_>| -> rusqlite::Result<(BranchRow, bool)> {
        let head = match (row.get::<_, Option<i64>>(3)?, row.get::<_, Option<i64>>(4)?) {
            (None, _) => None,
            (Some(seq), Some(depth)) => {
                Some(Head { seq, depth: depth.unsigned_abs(), hash: Digest(row.get::<_, [u8; 32]>(5)?) })
            }
            (Some(seq), None) => Some(Head { seq, depth: 0, hash: Digest::ZERO }),
        };
        let found = BranchRow { name: row.get(0)?, head, current: row.get(1)? };
        let proved = seal(&found.name, found.head.as_ref(), found.current).0 == row.get::<_, [u8; 32]>(2)?;
        Ok((found, proved))
    };
    let mut statement = connection.prepare_cached(&sql).map_err(sql_trouble)?;
    let rows = statement.query_map(values, read).map_err(sql_trouble)?;
    let mut branches = Vec::new();
    for row in rows {
        let (branch, proved) = row.map_err(sql_trouble)?;
        if !proved {
            return Err(damaged(format!("the branch `{}` does not stand where it was left", branch.name)));
        }
        branches.push(branch);
    }
    Ok(branches)
}

/// The branch that goes on. The others are not read: there can be many.
pub(crate) fn current(connection: &Connection, id: ChronicleId) -> Result<BranchRow, LogError> {
    let found = branches_where(connection, "b.chronicle = ?1 AND b.current = 1", [id.0])?.pop();
    found.ok_or_else(|| damaged("no branch goes on"))
}

/// All branches, for people.
pub(crate) fn branches(connection: &Connection, id: ChronicleId) -> Result<Vec<Branch>, LogError> {
    let mut rows = branch_rows(connection, id)?;
    // The line that every chronicle begins with comes first, then the others as they were kept.
    rows.sort_by_key(|row| (row.name != FIRST_BRANCH, row.name.len(), row.name.clone()));
    let line = |row: BranchRow| Line {
        name: row.name,
        head: row.head.map(|head| (head.seq, head.depth)),
        current: row.current,
    };
    let sql = "SELECT parent_seq FROM event WHERE seq = ?1 AND chronicle = ?2";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let mut parent = |seq: i64| statement.query_row((seq, id.0), |row| row.get(0)).map_err(sql_trouble);
    let mut branches = forks(rows.into_iter().map(line).collect(), &mut parent)?;
    branches.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(branches)
}

/// The ids of all commands of a chronicle.
pub(crate) fn command_ids(connection: &Connection, id: ChronicleId) -> Result<BTreeSet<CmdId>, LogError> {
    let sql = "SELECT cmd_id FROM command WHERE chronicle = ?1";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let rows = statement.query_map([id.0], |row| Ok(CmdId(row.get(0)?))).map_err(sql_trouble)?;
    rows.map(|row| row.map_err(sql_trouble)).collect()
}

/// Decodes a row of `command`: its id, seat, first and last event, answer, utterance and time.
pub(crate) fn command_row(row: &Row<'_>) -> rusqlite::Result<CommandRow> {
    Ok(CommandRow {
        cmd_id: CmdId(row.get(0)?),
        seat: row.get::<_, Option<u8>>(1)?.map(SeatId),
        first_seq: row.get(2)?,
        last_seq: row.get(3)?,
        answer: row.get(4)?,
        utterance: row.get(5)?,
        wall_time_ms: row.get(6)?,
    })
}

/// The hashes of all events of a chronicle, with their numbers.
pub(crate) fn hashes(connection: &Connection, id: ChronicleId) -> Result<BTreeMap<Digest, i64>, LogError> {
    let sql = "SELECT hash, seq FROM event WHERE chronicle = ?1";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let rows = statement.query_map([id.0], |row| Ok((Digest(row.get(0)?), row.get(1)?))).map_err(sql_trouble)?;
    rows.map(|row| row.map_err(sql_trouble)).collect()
}

/// What was done for a command, if anything.
pub(crate) fn stored(connection: &Connection, id: ChronicleId, command: &CmdId) -> Result<Option<Stored>, LogError> {
    let sql = "SELECT cmd_id, seat, first_seq, last_seq, answer, utterance, wall_time
               FROM command WHERE chronicle = ?1 AND cmd_id = ?2";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let row = statement.query_row((id.0, command.0), command_row).optional().map_err(sql_trouble)?;
    let Some(row) = row else { return Ok(None) };
    let (depth, hash) =
        from_canonical(&row.answer).map_err(|_| damaged(format!("the answer at event {}", row.last_seq)))?;
    Ok(Some(Stored { seat: row.seat, head: Head { seq: row.last_seq, depth, hash } }))
}

/// The commands after `from` (`None`: from the genesis) to the current head, oldest first.
pub(crate) fn line(connection: &Connection, id: ChronicleId, from: Option<&Head>) -> Result<Vec<Replayed>, LogError> {
    let Some(head) = current(connection, id)?.head else { return Ok(Vec::new()) };
    let mut line: Vec<Replayed> = Vec::new();
    let mut last_seq = i64::MIN;
    crate::line::each(connection, id, (from, &head), &mut |row| {
        if row.seq > last_seq {
            let lost = || damaged(format!("event {} belongs to no command", row.seq));
            let command = command_at(connection, id, row.seq)?.ok_or_else(lost)?;
            last_seq = command.last_seq;
            line.push(Replayed { seat: command.seat, events: Vec::new(), utterance: command.utterance });
        }
        let head = row.head();
        if let Some(command) = line.last_mut() {
            command.events.push((row.event, head));
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(line)
}

/// The command that begins with an event.
pub(crate) fn command_at(
    connection: &Connection,
    id: ChronicleId,
    first_seq: i64,
) -> Result<Option<CommandRow>, LogError> {
    let sql = "SELECT cmd_id, seat, first_seq, last_seq, answer, utterance, wall_time
               FROM command WHERE chronicle = ?1 AND first_seq = ?2";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    statement.query_row((id.0, first_seq), command_row).optional().map_err(sql_trouble)
}

/// The commands that can be read, until the table itself cannot be. `rest` is the end of the statement, written here or in
/// `recover`, never by a person.
pub(crate) fn commands_while_readable(
    connection: &Connection,
    id: ChronicleId,
    rest: &str,
) -> Result<Vec<CommandRow>, LogError> {
    let sql = format!(
        "SELECT cmd_id, seat, first_seq, last_seq, answer, utterance, wall_time
         FROM command WHERE chronicle = ?1 {rest}"
    );
    rows_while_readable(connection, &sql, id, command_row)
}

/// The rows that can be read, until the table itself cannot be.
pub(crate) fn rows_while_readable<T>(
    connection: &Connection,
    sql: &str,
    id: ChronicleId,
    read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, LogError> {
    let mut found = Vec::new();
    let Some(mut statement) = unless_damaged(connection.prepare(sql).map_err(sql_trouble))? else { return Ok(found) };
    let mut rows = statement.query([id.0]).map_err(sql_trouble)?;
    while let Some(Some(row)) = unless_damaged(rows.next().map_err(sql_trouble))? {
        // A row that says nonsense is left out; after one that cannot be reached there are no more.
        found.extend(read(row).ok());
    }
    Ok(found)
}
