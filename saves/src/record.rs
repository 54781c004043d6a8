//! One chronicle in a database, written: begun, appended to, rewound, switched. Each function runs inside a
//! transaction that the caller began and commits.

use crate::chronicle::{self, ChronicleId, answer, damaged, seal};
use crate::error::log_error;
use crate::line;
use gesta_content::Digest;
use gesta_rules::{canonical, event_hash};
use gesta_table::{Head, LogError, Record};
use rusqlite::Connection;

/// The branch that every chronicle begins with.
pub const FIRST_BRANCH: &str = "main";
/// Longest canonical body of one event, in bytes.
pub const EVENT_BYTES_MAX: usize = 65_536;

/// Makes a chronicle without events.
pub(crate) fn begin(
    connection: &Connection,
    name: &str,
    created_ms: i64,
    dice_seed: &[u8; 32],
) -> rusqlite::Result<ChronicleId> {
    connection.execute("INSERT INTO chronicle (name, created_ms) VALUES (?1, ?2)", (name, created_ms))?;
    let id = ChronicleId(connection.last_insert_rowid());
    connection.execute(
        "INSERT INTO branch (chronicle, name, head_seq, current, seal) VALUES (?1, ?2, NULL, 1, ?3)",
        (id.0, FIRST_BRANCH, seal(FIRST_BRANCH, None, true).0),
    )?;
    put_meta(connection, id, "dice_seed", dice_seed)?;
    Ok(id)
}

/// Keeps a value of a chronicle under a key.
pub(crate) fn put_meta(connection: &Connection, id: ChronicleId, key: &str, value: &[u8]) -> rusqlite::Result<()> {
    let sql = "INSERT INTO meta (chronicle, key, value) VALUES (?1, ?2, ?3)
               ON CONFLICT (chronicle, key) DO UPDATE SET value = excluded.value";
    connection.prepare_cached(sql)?.execute((id.0, key, value)).map(|_| ())
}

/// Proves that a record follows the current branch, and writes it there.
pub(crate) fn append(connection: &Connection, id: ChronicleId, record: &Record) -> Result<Head, LogError> {
    let branch = chronicle::current(connection, id)?;
    let known = chronicle::stored(connection, id, &record.cmd_id)?.is_some();
    if !known && branch.head != record.parent {
        return Err(LogError::NotThere(record.parent.map_or(0, |head| head.seq)));
    }
    let (head, new) = insert(connection, id, record)?;
    if new {
        put_branch(connection, id, &branch.name, Some(&head), true)?;
    }
    Ok(head)
}

/// Proves a record and writes its command and events, wherever they belong in the tree; no branch moves. `false`: it was
/// there already.
pub(crate) fn insert(connection: &Connection, id: ChronicleId, record: &Record) -> Result<(Head, bool), LogError> {
    if let Some(done) = chronicle::stored(connection, id, &record.cmd_id)? {
        // Sent again after an answer that was lost: the same events are the same command.
        return match record.events.last() {
            Some((_, hash)) if *hash == done.head.hash => Ok((done.head, false)),
            _ => Err(LogError::NotThere(done.head.seq)),
        };
    }
    prove(record)?;
    let (first, head) = insert_events(connection, id, record)?;
    let sql = "INSERT INTO command (chronicle, cmd_id, seat, first_seq, last_seq, answer, utterance, wall_time)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    let seat = record.seat.map(|seat| seat.0);
    let row = (id.0, record.cmd_id.0, seat, first, head.seq, answer(&head), &record.utterance, record.wall_time_ms);
    connection
        .prepare_cached(sql)
        .and_then(|mut statement| statement.execute(row))
        .map_err(|error| log_error(&error))?;
    Ok((head, true))
}

/// Nothing is written that the chain could not prove later.
fn prove(record: &Record) -> Result<(), LogError> {
    if record.events.is_empty() {
        return Err(damaged("a command without events cannot be kept"));
    }
    let (mut depth, mut parent) = record.parent.map_or((0, Digest::ZERO), |head| (head.depth + 1, head.hash));
    for (event, hash) in &record.events {
        if event_hash(&parent, depth, event) != *hash {
            return Err(damaged(format!("a new event at depth {depth} has a hash that is not its own")));
        }
        depth += 1;
        parent = *hash;
    }
    Ok(())
}

/// Writes the events; the number of the first, and the new head.
fn insert_events(connection: &Connection, id: ChronicleId, record: &Record) -> Result<(i64, Head), LogError> {
    let sql = "INSERT INTO event (chronicle, parent_seq, depth, seat, tick, body, hash)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let mut statement = connection.prepare_cached(sql).map_err(|error| log_error(&error))?;
    let mut parent = record.parent;
    let mut first = None;
    for (event, hash) in &record.events {
        let depth = parent.map_or(0, |head| head.depth + 1);
        let number =
            |value: u64| i64::try_from(value).map_err(|_| damaged("a new event has a number that is too large"));
        let body = canonical(&event.body);
        if body.len() > EVENT_BYTES_MAX {
            return Err(damaged(format!("a new event is larger than {EVENT_BYTES_MAX} bytes")));
        }
        let parent_seq = parent.map(|head| head.seq);
        let row = (id.0, parent_seq, number(depth)?, event.seat.map(|seat| seat.0), number(event.tick)?, body, hash.0);
        let seq = statement.insert(row).map_err(|error| log_error(&error))?;
        first.get_or_insert(seq);
        parent = Some(Head { seq, depth, hash: *hash });
    }
    first.zip(parent).ok_or_else(|| damaged("a command without events cannot be kept"))
}

/// Sets where a branch stands and whether it goes on, and seals it.
pub(crate) fn put_branch(
    connection: &Connection,
    id: ChronicleId,
    name: &str,
    head: Option<&Head>,
    current: bool,
) -> Result<(), LogError> {
    let sql = "INSERT INTO branch (chronicle, name, head_seq, current, seal) VALUES (?1, ?2, ?3, ?4, ?5)
               ON CONFLICT (chronicle, name) DO UPDATE
               SET head_seq = excluded.head_seq, current = excluded.current, seal = excluded.seal";
    let row = (id.0, name, head.map(|head| head.seq), current, seal(name, head, current).0);
    let done = connection.prepare_cached(sql).and_then(|mut statement| statement.execute(row));
    done.map(|_| ()).map_err(|error| log_error(&error))
}

/// Moves the current branch back to `to`; the old head stays under a name of its own, which is returned. Where another
/// branch stands at the old head already, that one's name is.
pub(crate) fn rewind(connection: &Connection, id: ChronicleId, to: &Head) -> Result<String, LogError> {
    let branches = chronicle::branch_rows(connection, id)?;
    let current = branches.iter().find(|branch| branch.current).ok_or_else(|| damaged("no branch goes on"))?;
    let Some(old) = current.head else { return Err(LogError::NotThere(to.seq)) };
    if !line::lies_on(connection, id, to, &old)? {
        return Err(LogError::NotThere(to.seq));
    }
    let kept = branches.iter().find(|branch| !branch.current && branch.head == Some(old));
    let name = match kept {
        Some(branch) => branch.name.clone(),
        None => {
            let taken = |name: &String| branches.iter().any(|branch| branch.name == *name);
            let mut names = (2_u64..).map(|number| format!("branch_{number}"));
            let free = names.find(|name| !taken(name)).ok_or_else(|| damaged("no name is left for a branch"))?;
            put_branch(connection, id, &free, Some(&old), false)?;
            free
        }
    };
    put_branch(connection, id, &current.name, Some(to), true)?;
    Ok(name)
}

/// Makes another branch the one that goes on.
pub(crate) fn switch(connection: &Connection, id: ChronicleId, name: &str) -> Result<(), LogError> {
    let branches = chronicle::branch_rows(connection, id)?;
    let to = branches.iter().find(|branch| branch.name == name).ok_or_else(|| LogError::NoBranch(name.to_owned()))?;
    // The old one first: only one branch at a time may go on.
    for branch in branches.iter().filter(|branch| branch.current) {
        put_branch(connection, id, &branch.name, branch.head.as_ref(), false)?;
    }
    put_branch(connection, id, name, to.head.as_ref(), true)
}
