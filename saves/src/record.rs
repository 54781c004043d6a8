//! One chronicle in a database, written: begun, appended to, rewound, switched. Each function runs inside a
//! transaction that the caller began and commits.

use crate::chronicle::{self, ChronicleId, answer, seal};
use crate::error::{log_error, sql_trouble};
use crate::line;
use gesta_content::Digest;
use gesta_rules::{canonical, event_hash};
use gesta_table::{Head, LogError, Record};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeSet;

/// The branch that every chronicle begins with.
pub const FIRST_BRANCH: &str = "main";
/// Longest canonical body of one event, in bytes.
pub const EVENT_BYTES_MAX: usize = 65_536;
/// Longest text that a player wrote with a command, in characters.
pub const UTTERANCE_CHARS_MAX: usize = 2_000;
/// Most branches of a chronicle. Where a take-back would make one more, the name of the oldest is given up; its events stay.
pub const BRANCHES_MAX: i64 = 1_000;

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
        return Err(refused("a command without events"));
    }
    let (mut depth, mut parent) = record.parent.map_or((0, Digest::ZERO), |head| (head.depth + 1, head.hash));
    for (event, hash) in &record.events {
        if event_hash(&parent, depth, event) != *hash {
            return Err(refused(format!("a new event at depth {depth} has a hash that is not its own")));
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
            |value: u64| i64::try_from(value).map_err(|_| refused("a new event has a number that is too large"));
        let body = canonical(&event.body);
        if body.len() > EVENT_BYTES_MAX {
            return Err(refused(format!("a new event is larger than {EVENT_BYTES_MAX} bytes")));
        }
        let parent_seq = parent.map(|head| head.seq);
        let row = (id.0, parent_seq, number(depth)?, event.seat.map(|seat| seat.0), number(event.tick)?, body, hash.0);
        let seq = statement.insert(row).map_err(|error| log_error(&error))?;
        first.get_or_insert(seq);
        parent = Some(Head { seq, depth, hash: *hash });
    }
    first.zip(parent).ok_or_else(|| refused("a command without events"))
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
    let current = chronicle::current(connection, id)?;
    let Some(old) = current.head else { return Err(LogError::NotThere(to.seq)) };
    if !line::lies_on(connection, id, to, &old)? {
        return Err(LogError::NotThere(to.seq));
    }
    let kept = "SELECT name FROM branch WHERE chronicle = ?1 AND head_seq = ?2 AND current = 0 ORDER BY name LIMIT 1";
    let kept = connection.query_row(kept, (id.0, old.seq), |row| row.get(0)).optional().map_err(sql_trouble)?;
    let name = match kept {
        Some(name) => name,
        None => {
            let free = free_name(connection, id)?;
            put_branch(connection, id, &free, Some(&old), false)?;
            free
        }
    };
    put_branch(connection, id, &current.name, Some(to), true)?;
    Ok(name)
}

/// A name for a new branch, after room was made for it.
fn free_name(connection: &Connection, id: ChronicleId) -> Result<String, LogError> {
    let sql = "DELETE FROM branch WHERE chronicle = ?1 AND name IN
                   (SELECT name FROM branch WHERE chronicle = ?1 AND current = 0 AND name <> ?2 ORDER BY head_seq
                    LIMIT max(0, (SELECT count(*) FROM branch WHERE chronicle = ?1) - ?3 + 1))";
    connection.execute(sql, (id.0, FIRST_BRANCH, BRANCHES_MAX)).map_err(sql_trouble)?;
    let mut names = connection.prepare_cached("SELECT name FROM branch WHERE chronicle = ?1").map_err(sql_trouble)?;
    let names = names.query_map([id.0], |row| row.get(0)).map_err(sql_trouble)?;
    let taken: BTreeSet<String> = names.collect::<rusqlite::Result<_>>().map_err(sql_trouble)?;
    let free = (2_u64..).map(|number| format!("branch_{number}")).find(|name| !taken.contains(name));
    free.ok_or_else(|| refused("no name is left for a branch"))
}

/// Makes another branch the one that goes on.
pub(crate) fn switch(connection: &Connection, id: ChronicleId, name: &str) -> Result<(), LogError> {
    let to = chronicle::branch_named(connection, id, name)?.ok_or_else(|| LogError::NoBranch(name.to_owned()))?;
    // The old one first: only one branch at a time may go on.
    let old = chronicle::current(connection, id)?;
    put_branch(connection, id, &old.name, old.head.as_ref(), false)?;
    put_branch(connection, id, name, to.head.as_ref(), true)
}

fn refused(what: impl Into<String>) -> LogError {
    LogError::Refused(what.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{self, Purpose};
    use gesta_content::Digest;

    #[test]
    fn a_take_back_beyond_the_most_branches_gives_up_the_name_of_the_oldest() {
        let connection = Connection::open_in_memory().expect("memory");
        schema::create(&connection, Purpose::Save).expect("tables");
        let id = begin(&connection, "ana", 0, &[7; 32]).expect("a chronicle");
        let mut parent: Option<Head> = None;
        let body = canonical(&gesta_rules::Body::TimePassed { seconds: 60 });
        let sql = "INSERT INTO event (chronicle, parent_seq, depth, seat, tick, body, hash) VALUES (?1, ?2, ?3, 0, 0, ?4, ?5)";
        let mut heads = Vec::new();
        for depth in 0..BRANCHES_MAX.unsigned_abs() + 3 {
            let hash = Digest::of(&[&depth.to_le_bytes()]);
            let row = (id.0, parent.map(|head| head.seq), depth as i64, &body, hash.0);
            connection.execute(sql, row).expect("an event");
            parent = Some(Head { seq: connection.last_insert_rowid(), depth, hash });
            heads.extend(parent);
        }
        put_branch(&connection, id, FIRST_BRANCH, heads.last(), true).expect("the branch");
        // Each take-back leaves a branch one event nearer to the beginning.
        let kept: Vec<String> =
            heads.windows(2).rev().map(|pair| rewind(&connection, id, &pair[0]).expect("a take-back")).collect();
        let rows = chronicle::branch_rows(&connection, id).expect("the branches");
        assert_eq!(rows.len() as i64, BRANCHES_MAX);
        assert!(rows.iter().any(|row| row.name == FIRST_BRANCH && row.current));
        let last = rows.iter().find(|row| Some(&row.name) == kept.last()).expect("the one just kept");
        assert_eq!(last.head, Some(heads[1]));
    }

    #[test]
    fn only_the_branch_that_goes_on_is_read() {
        let connection = Connection::open_in_memory().expect("memory");
        schema::create(&connection, Purpose::Save).expect("tables");
        let id = begin(&connection, "ana", 0, &[7; 32]).expect("a chronicle");
        let sql =
            "INSERT INTO branch (chronicle, name, head_seq, current, seal) VALUES (?1, 'x', NULL, 0, zeroblob(32))";
        connection.execute(sql, [id.0]).expect("another branch");
        assert!(chronicle::branch_rows(&connection, id).is_err(), "its seal does not hold");
        assert_eq!(chronicle::current(&connection, id).expect("the current one").name, FIRST_BRANCH);
    }
}
