//! A whole chronicle outside its database: read from one, and grafted onto another. Archives and recovery are made of it.

use crate::chronicle::{self, ChronicleId, CommandRow, EVENT_COLUMNS, EventRow, damaged, prove_link};
use crate::error::sql_trouble;
use crate::{SaveError, record};
use gesta_content::Digest;
use gesta_rules::{Event, SeatId, event_hash};
use gesta_table::{CmdId, Head, LogError, Record};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// A command with its events, numbered as in the file that it comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    pub cmd_id: CmdId,
    pub seat: Option<SeatId>,
    /// Number of the event that it follows.
    pub parent: Option<i64>,
    /// Number of its first event; the others follow without a gap.
    pub first: i64,
    pub events: Vec<(Event, Digest)>,
    pub utterance: Option<String>,
    pub wall_time_ms: i64,
    /// It was a command there; else it is made of events whose command cannot be read.
    pub has_row: bool,
}

/// A branch, by the number of the event that it stands at.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ToldBranch {
    pub name: String,
    pub head: Option<i64>,
    pub current: bool,
}

impl Told {
    /// The command made of a row and of its events, when none of them is missing and each follows the one before.
    pub(crate) fn gather(row: &CommandRow, events: &BTreeMap<i64, EventRow>) -> Option<Told> {
        let numbers = row.first_seq..=row.last_seq;
        let rows: Vec<&EventRow> = numbers.map(|seq| events.get(&seq)).collect::<Option<_>>()?;
        let linked = rows.windows(2).all(|pair| prove_link(Some(&pair[0].head()), pair[1]).is_ok());
        let parent = rows.first()?.parent_seq;
        linked.then(|| Told {
            cmd_id: row.cmd_id,
            seat: row.seat,
            parent,
            first: row.first_seq,
            events: rows.iter().map(|row| (row.event.clone(), row.hash)).collect(),
            utterance: row.utterance.clone(),
            wall_time_ms: row.wall_time_ms,
            has_row: true,
        })
    }
}

/// Gives each command of a chronicle that was proved to `visit`, oldest first. Memory does not grow with their number.
pub(crate) fn each(
    connection: &Connection,
    id: ChronicleId,
    visit: &mut dyn FnMut(Told) -> Result<(), SaveError>,
) -> Result<(), SaveError> {
    let sql = "SELECT cmd_id, seat, first_seq, last_seq, answer, utterance, wall_time
               FROM command WHERE chronicle = ?1 ORDER BY first_seq";
    let mut commands = connection.prepare(sql).map_err(sql_trouble)?;
    let sql = format!("SELECT {EVENT_COLUMNS} FROM event WHERE chronicle = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq");
    let mut events = connection.prepare(&sql).map_err(sql_trouble)?;
    for row in commands.query_map([id.0], chronicle::command_row).map_err(sql_trouble)? {
        let row = row.map_err(sql_trouble)?;
        let mut found = BTreeMap::new();
        let mut rows = events.query((id.0, row.first_seq, row.last_seq)).map_err(sql_trouble)?;
        while let Some(row) = rows.next().map_err(sql_trouble)? {
            let row = chronicle::event_row(row)?;
            found.insert(row.seq, row);
        }
        visit(Told::gather(&row, &found).ok_or_else(|| damaged("a command has lost its events"))?)?;
    }
    Ok(())
}

/// The branches of a chronicle.
pub(crate) fn branches(connection: &Connection, id: ChronicleId) -> Result<Vec<ToldBranch>, LogError> {
    let told = |branch: chronicle::BranchRow| ToldBranch {
        name: branch.name,
        head: branch.head.map(|head| head.seq),
        current: branch.current,
    };
    Ok(chronicle::branch_rows(connection, id)?.into_iter().map(told).collect())
}

/// Where the events of a tree stand in the database that it was grafted onto, by their old numbers.
#[derive(Default)]
pub(crate) struct Grafted {
    pub heads: BTreeMap<i64, Head>,
    /// How many commands were new there.
    pub added: u64,
    /// How many of them had lost their words and their id.
    pub wordless: u64,
    /// How many follow nothing that is there, or do not prove.
    pub refused: u64,
    /// The last command that was new there.
    pub last: Option<(Head, i64)>,
}

/// When a command counts as being there already.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Known {
    /// When one with its id is, or the backup has its events under their own numbers: doing the same again after a take-back
    /// is another command.
    ById,
    /// When its events are, whatever its id says: the row may be another's, from a journal that does not belong to the file.
    ByEvents,
}

/// Adds the commands that continue the chain, in their order. Those that are there already only give their numbers. Up to
/// `backed_up` the database has the events of a backup, which stand in for those that the tree has lost.
pub(crate) fn graft(
    connection: &Connection,
    id: ChronicleId,
    tree: &[Told],
    (by, backed_up): (Known, i64),
) -> Result<Grafted, LogError> {
    let mut grafted = Grafted::default();
    let by_events = |told: &Told| by == Known::ByEvents || !told.has_row;
    let there = if tree.iter().any(by_events) { chronicle::hashes(connection, id)? } else { BTreeMap::new() };
    for told in tree {
        let mut known = found(connection, id, told, |old, _| (old <= backed_up).then_some(old))?;
        let follows_known = told.parent.is_none_or(|seq| grafted.heads.contains_key(&seq));
        if known.is_none() && by_events(told) && follows_known {
            known = found(connection, id, told, |_, hash| there.get(hash).copied())?;
        }
        if let Some(heads) = known {
            grafted.heads.extend(heads);
            continue;
        }
        let parent = match told.parent {
            None => None,
            Some(seq) => {
                let head = match grafted.heads.get(&seq) {
                    None if seq <= backed_up => event_before(connection, id, seq, told)?,
                    known => known.copied(),
                };
                if head.is_none() {
                    grafted.refused += 1;
                    continue;
                }
                head
            }
        };
        let record = Record {
            cmd_id: told.cmd_id,
            seat: told.seat,
            parent,
            events: told.events.clone(),
            utterance: told.utterance.clone(),
            wall_time_ms: told.wall_time_ms,
        };
        match graft_one(connection, id, &record) {
            Ok((head, new)) => {
                // The numbers of a command's events have no gap, here as there.
                for (back, (_, hash)) in told.events.iter().rev().enumerate() {
                    let here = Head { seq: head.seq - back as i64, depth: head.depth - back as u64, hash: *hash };
                    grafted.heads.insert(told.first + (told.events.len() - 1 - back) as i64, here);
                }
                if new {
                    grafted.added += 1;
                    grafted.wordless += u64::from(!told.has_row);
                    grafted.last = Some((head, told.wall_time_ms));
                }
            }
            Err(LogError::Trouble(trouble)) => return Err(LogError::Trouble(trouble)),
            Err(_) => grafted.refused += 1,
        }
    }
    Ok(grafted)
}

/// The events of a command that are there, by their old numbers, when all of them are. `number` says where one would stand.
/// What the command says of itself is not asked: its id, or what it follows, may be what was damaged.
fn found(
    connection: &Connection,
    id: ChronicleId,
    told: &Told,
    number: impl Fn(i64, &Digest) -> Option<i64>,
) -> Result<Option<Vec<(i64, Head)>>, LogError> {
    let mut heads = Vec::new();
    for (old, (_, hash)) in (told.first..).zip(&told.events) {
        let Some(seq) = number(old, hash) else { return Ok(None) };
        match chronicle::event(connection, id, seq)? {
            Some(row) if row.hash == *hash => heads.push((old, row.head())),
            _ => return Ok(None),
        }
    }
    Ok(Some(heads))
}

/// The event that a command follows, under the number that it had when the backup was made. The chain proves that it is
/// the one.
fn event_before(connection: &Connection, id: ChronicleId, seq: i64, told: &Told) -> Result<Option<Head>, LogError> {
    let Some(row) = chronicle::event(connection, id, seq)? else { return Ok(None) };
    let head = row.head();
    let follows = |(event, hash): &(Event, Digest)| event_hash(&head.hash, head.depth + 1, event) == *hash;
    Ok(told.events.first().is_some_and(follows).then_some(head))
}

fn graft_one(connection: &Connection, id: ChronicleId, record: &Record) -> Result<(Head, bool), LogError> {
    if record.parent.is_none() && chronicle::stored(connection, id, &record.cmd_id)?.is_none() {
        let begun: i64 = connection
            .query_row("SELECT count(*) FROM event WHERE chronicle = ?1", [id.0], |row| row.get(0))
            .map_err(sql_trouble)?;
        if begun > 0 {
            return Err(damaged("a chronicle begins only once"));
        }
    }
    // A command that is refused in the midst leaves none of its events.
    connection.execute_batch("SAVEPOINT graft").map_err(sql_trouble)?;
    let done = record::insert(connection, id, record);
    if let Err(LogError::Trouble(_)) = done {
        // It may have ended the whole transaction: what would be said of the savepoint then hides what happened.
        return done;
    }
    let end = if done.is_ok() { "RELEASE graft" } else { "ROLLBACK TO graft; RELEASE graft" };
    connection.execute_batch(end).map_err(sql_trouble)?;
    done
}

/// Sets the branches of a tree that was grafted; those whose event is not there are left out. Whether one goes on.
pub(crate) fn set_branches(
    connection: &Connection,
    id: ChronicleId,
    grafted: &Grafted,
    branches: &[ToldBranch],
) -> Result<bool, LogError> {
    let begun = chronicle::branch_rows(connection, id)?.iter().any(|branch| branch.head.is_some());
    let there = |branch: &&ToldBranch| match branch.head {
        Some(seq) => grafted.heads.contains_key(&seq),
        // A branch before the genesis says nothing once the game has begun.
        None => !begun && grafted.heads.is_empty(),
    };
    let found: Vec<&ToldBranch> = branches.iter().filter(there).collect();
    let goes_on = found.iter().any(|branch| branch.current);
    if goes_on {
        for old in chronicle::branch_rows(connection, id)?.iter().filter(|branch| branch.current) {
            record::put_branch(connection, id, &old.name, old.head.as_ref(), false)?;
        }
    }
    for branch in found {
        let head = branch.head.and_then(|seq| grafted.heads.get(&seq));
        record::put_branch(connection, id, &branch.name, head, branch.current)?;
    }
    Ok(goes_on)
}
