//! The proof that the test of power cuts can fail: the same commits, written past `gesta-saves` with `synchronous = NORMAL`,
//! lose what was acknowledged, and with FULL they do not.

use crate::counts::{CRASH_STATES, number, tell};
use crate::power::{Recorded, Verdicts};
use crate::session::{FILE, new_files, noticed};
use crate::story::{clear, cmd_id, events, play, record};
use gesta_content::Digest;
use gesta_faults::{lay_out, watch};
use gesta_rules::canonical;
use gesta_saves::{FIRST_BRANCH, Save};
use gesta_table::{Head, Record};
use rusqlite::{Connection, Transaction};

/// Writes the rows of a command as `gesta-saves` does.
fn write(transaction: &Transaction<'_>, record: &Record) -> rusqlite::Result<Head> {
    let mut parent = record.parent;
    let mut first = None;
    for (event, hash) in &record.events {
        let depth = parent.map_or(0, |head| head.depth + 1);
        let row = (parent.map(|head| head.seq), depth as i64, event.seat.map(|seat| seat.0), event.tick as i64);
        transaction.execute(
            "INSERT INTO event (chronicle, parent_seq, depth, seat, tick, body, hash) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            (row.0, row.1, row.2, row.3, canonical(&event.body), hash.0),
        )?;
        let seq = transaction.last_insert_rowid();
        first.get_or_insert(seq);
        parent = Some(Head { seq, depth, hash: *hash });
    }
    let head = parent.expect("a record holds events");
    transaction.execute(
        "INSERT INTO command (chronicle, cmd_id, seat, first_seq, last_seq, answer, utterance, wall_time)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        (
            record.cmd_id.0,
            record.seat.map(|seat| seat.0),
            first,
            head.seq,
            canonical(&(head.depth, head.hash)),
            &record.utterance,
            record.wall_time_ms,
        ),
    )?;
    let sealed = canonical(&(FIRST_BRANCH, Some((head.seq, head.depth, head.hash)), true));
    let seal = Digest::of(&[b"gesta branch 1", &sealed]);
    transaction.execute("UPDATE branch SET head_seq = ?1, seal = ?2 WHERE chronicle = 1", (head.seq, seal.0))?;
    transaction.execute("INSERT OR REPLACE INTO meta (chronicle, key, value) VALUES (1, 'open', x'31')", [])?;
    Ok(head)
}

/// What a player notices after each turn.
fn noticed_by_turns(turns: u64) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder");
    let _disk = watch(folder.path());
    lay_out(folder.path(), &new_files()).expect("the files are written");
    let mut save = Save::open(&folder.path().join(FILE)).expect("it opens");
    let mut all = vec![noticed(&mut save).expect("it can be read")];
    let mut head = None;
    for number in 0..turns {
        head = play(&mut save, head, number..number + 1);
        all.push(noticed(&mut save).expect("it can be read"));
    }
    drop(save);
    clear(&folder.path().join(FILE));
    all
}

/// A session of turns that is written with this setting of `synchronous`, in all else as a save's connection is set.
fn recorded(synchronous: &str, turns: u64) -> rusqlite::Result<Recorded> {
    let before = new_files();
    let folder = tempfile::tempdir().expect("a folder");
    let disk = watch(folder.path());
    lay_out(folder.path(), &before).expect("the files are written");
    disk.record();
    let mut connection = Connection::open(folder.path().join(FILE))?;
    connection.execute_batch(&format!(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = {synchronous}; PRAGMA journal_mode = WAL;
         PRAGMA wal_autocheckpoint = 200"
    ))?;
    let mut head = None;
    for number in 0..turns {
        let transaction = connection.transaction()?;
        head = Some(write(&transaction, &record(head, cmd_id(number), events(number)))?);
        transaction.commit()?;
        disk.mark();
    }
    let trace = disk.take_trace();
    Ok(Recorded { before, trace, noticed: noticed_by_turns(turns) })
}

#[test]
fn the_same_power_cuts_lose_turns_when_commits_are_not_synced() {
    let (turns, count) = (48, number(CRASH_STATES, 400).min(2_000) / 2);
    let full = recorded("FULL", turns).unwrap().judge_all(count, 7);
    assert_eq!(full, Verdicts { whole: count, ..Verdicts::default() }, "the way of writing is not what loses");
    let normal = recorded("NORMAL", turns).unwrap().judge_all(count, 7);
    assert_eq!(normal.corrupt, Vec::<String>::new(), "NORMAL loses, but damages nothing");
    assert!(normal.lost > count / 4, "the harness is blind: NORMAL lost in {} of {count} states", normal.lost);
    tell("crash states, synchronous = NORMAL", count, &format!("lost in {}, as it must; 0 corrupt", normal.lost));
}
