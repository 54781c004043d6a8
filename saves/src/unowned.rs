//! Events of a damaged save whose command cannot be read any more. Where something stands on them, they are taken up as
//! commands without words, so that what came after does not hang in the air.

use crate::chronicle::{CommandRow, EventRow, prove_link};
use crate::tree::{Told, ToldBranch};
use gesta_content::Digest;
use gesta_table::CmdId;
use std::collections::{BTreeMap, BTreeSet};

/// Most events of one command that are believed; more than any command has ever had.
const EVENTS_MAX: i64 = 10_000;

/// The rows that can be right: each ends before the next one begins.
pub(crate) fn credible(mut commands: BTreeMap<i64, CommandRow>) -> BTreeMap<i64, CommandRow> {
    let firsts: Vec<i64> = commands.keys().copied().collect();
    let next = |first: i64| firsts.get(firsts.partition_point(|other| *other <= first)).copied().unwrap_or(i64::MAX);
    commands.retain(|first, row| (*first..=first.saturating_add(EVENTS_MAX)).contains(&row.last_seq));
    commands.retain(|first, row| row.last_seq < next(*first));
    commands
}

/// Whether an event belongs to one of these commands.
pub(crate) fn is_covered(commands: &BTreeMap<i64, CommandRow>, seq: i64) -> bool {
    commands.range(..=seq).next_back().is_some_and(|(_, row)| (row.first_seq..=row.last_seq).contains(&seq))
}

/// The commands that events without one are taken up as: unbroken runs, up to the last event that something else stands on.
/// What nothing stands on may be half a command, and stays lost.
pub(crate) fn commands(
    events: &BTreeMap<i64, EventRow>,
    commands: &BTreeMap<i64, CommandRow>,
    branches: &[ToldBranch],
) -> Vec<Told> {
    let mut runs: Vec<Vec<&EventRow>> = Vec::new();
    for row in events.values().filter(|row| !is_covered(commands, row.seq)) {
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| follows(last, row)) => run.push(row),
            _ => runs.push(vec![row]),
        }
    }
    let inside = |row: &EventRow| {
        !is_covered(commands, row.seq)
            && events
                .get(&row.seq.saturating_sub(1))
                .is_some_and(|last| !is_covered(commands, last.seq) && follows(last, row))
    };
    let mut stood_on: BTreeSet<i64> = branches.iter().filter_map(|branch| branch.head).collect();
    stood_on.extend(events.values().filter(|row| !inside(row)).filter_map(|row| row.parent_seq));
    let before = |seq: i64| commands.range(..seq).next_back().map(|(_, row)| row);
    runs.into_iter()
        .flat_map(|run| {
            let held = run.iter().rposition(|row| stood_on.contains(&row.seq)).map_or(0, |last| last + 1);
            let held: Vec<&EventRow> = run[..held].to_vec();
            // What happened at one time was most likely one command.
            let parts = held.chunk_by(|one, other| one.event.tick == other.event.tick);
            parts.map(|part| told(part, before(part[0].seq))).collect::<Vec<_>>()
        })
        .collect()
}

fn follows(last: &EventRow, row: &EventRow) -> bool {
    last.seq.checked_add(1) == Some(row.seq) && prove_link(Some(&last.head()), row).is_ok()
}

/// A command without words, with an id that follows from its last event: asked twice, it is the same.
fn told(rows: &[&EventRow], before: Option<&CommandRow>) -> Told {
    let last = rows[rows.len() - 1];
    let mut id = [0; 16];
    id.copy_from_slice(&Digest::of(&[b"gesta command without a row 1", &last.hash.0]).0[..16]);
    Told {
        cmd_id: CmdId(id),
        seat: rows.iter().find_map(|row| row.event.seat),
        parent: rows[0].parent_seq,
        first: rows[0].seq,
        events: rows.iter().map(|row| (row.event.clone(), row.hash)).collect(),
        utterance: None,
        wall_time_ms: before.map_or(0, |row| row.wall_time_ms),
        has_row: false,
    }
}
