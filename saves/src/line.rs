//! A line of events, from one head to another, read in order and proved on the way. Memory does not grow with its length.

use crate::chronicle::{self, ChronicleId, EventRow, damaged};
use crate::error::sql_trouble;
use gesta_content::Digest;
use gesta_rules::{Event, SeatId, canonical, from_canonical};
use gesta_table::{Head, LogError};
use rusqlite::{Connection, Row};
use std::ops::ControlFlow;

/// Stretches of event numbers: all events of the chronicle between the two ends of each, both included, are on the line.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stretches(Vec<(i64, i64)>);

impl Stretches {
    /// Whether an event of the chronicle is on the line.
    pub(crate) fn holds(&self, seq: i64) -> bool {
        let before = self.0.partition_point(|(first, _)| *first <= seq);
        before.checked_sub(1).and_then(|at| self.0.get(at)).is_some_and(|(_, last)| seq <= *last)
    }
}

/// The line that ends at event `tip`, as far back as the event after `until` (`None`: to the genesis). A parent always has a
/// smaller number than what follows it, so one pass over the numbers in descending order meets the whole line, whatever
/// other branches lie between.
pub(crate) fn stretches(
    connection: &Connection,
    id: ChronicleId,
    tip: i64,
    until: Option<i64>,
) -> Result<Stretches, LogError> {
    let sql = "SELECT seq, parent_seq FROM event WHERE chronicle = ?1 AND seq <= ?2 AND seq > ?3 ORDER BY seq DESC";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let mut rows = statement.query((id.0, tip, until.unwrap_or(i64::MIN))).map_err(sql_trouble)?;
    let mut wanted = Some(tip);
    let mut found: Vec<(i64, i64)> = Vec::new();
    let mut open = false;
    while let Some(row) = rows.next().map_err(sql_trouble)? {
        let seq: i64 = row.get(0).map_err(sql_trouble)?;
        if Some(seq) != wanted {
            open = false;
            continue;
        }
        match found.last_mut().filter(|_| open) {
            Some(stretch) => stretch.0 = seq,
            None => found.push((seq, seq)),
        }
        open = true;
        wanted = row.get(1).map_err(sql_trouble)?;
        if wanted.is_none() || wanted == until {
            break;
        }
    }
    if wanted != until {
        return Err(damaged(format!("the line to event {tip} is not whole")));
    }
    found.reverse();
    Ok(Stretches(found))
}

/// Whether event `head` lies on the line that ends at `tip`.
pub(crate) fn lies_on(connection: &Connection, id: ChronicleId, head: &Head, tip: &Head) -> Result<bool, LogError> {
    let sql = "SELECT seq, parent_seq FROM event WHERE chronicle = ?1 AND seq <= ?2 AND seq >= ?3 ORDER BY seq DESC";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let mut rows = statement.query((id.0, tip.seq, head.seq)).map_err(sql_trouble)?;
    let mut wanted = Some(tip.seq);
    while let Some(row) = rows.next().map_err(sql_trouble)? {
        let seq: i64 = row.get(0).map_err(sql_trouble)?;
        if Some(seq) == wanted {
            if seq == head.seq {
                return Ok(chronicle::event(connection, id, seq)?.is_some_and(|row| row.head() == *head));
            }
            wanted = row.get(1).map_err(sql_trouble)?;
        }
    }
    Ok(false)
}

/// Gives each event after `from` (`None`: from the genesis) up to `head` to `visit`, oldest first, each proved to follow the
/// one before. `Break` ends it early, and then the rest is not proved.
pub(crate) fn each(
    connection: &Connection,
    id: ChronicleId,
    (from, head): (Option<&Head>, &Head),
    visit: &mut dyn FnMut(EventRow) -> Result<ControlFlow<()>, LogError>,
) -> Result<(), LogError> {
    let mut parent = from.copied();
    if parent == Some(*head) {
        return Ok(());
    }
    let sql = "SELECT seq, parent_seq, depth, seat, tick, body, hash
               FROM event WHERE chronicle = ?1 AND seq BETWEEN ?2 AND ?3 ORDER BY seq";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    for (first, last) in stretches(connection, id, head.seq, from.map(|from| from.seq))?.0 {
        let mut rows = statement.query((id.0, first, last)).map_err(sql_trouble)?;
        while let Some(row) = rows.next().map_err(sql_trouble)? {
            let row = proved(row, parent.as_ref())?;
            parent = Some(row.head());
            if visit(row)?.is_break() {
                return Ok(());
            }
        }
    }
    if parent != Some(*head) {
        return Err(damaged(format!("the line to event {} is not whole", head.seq)));
    }
    Ok(())
}

/// Decodes a row of [`crate::chronicle::EVENT_COLUMNS`] that must follow `parent`. The chain is proved over the bytes as they
/// are stored, and they must be the one true form of the event.
pub(crate) fn proved(row: &Row<'_>, parent: Option<&Head>) -> Result<EventRow, LogError> {
    let seq: i64 = row.get(0).map_err(sql_trouble)?;
    let broken = || damaged(format!("the chain breaks at event {seq}"));
    let parent_seq: Option<i64> = row.get(1).map_err(sql_trouble)?;
    let number = |column: usize| u64::try_from(row.get::<_, i64>(column).map_err(sql_trouble)?).map_err(|_| broken());
    let (depth, tick) = (number(2)?, number(4)?);
    let seat = row.get::<_, Option<u8>>(3).map_err(sql_trouble)?.map(SeatId);
    let body = row.get_ref(5).map_err(sql_trouble)?.as_blob().map_err(|_| broken())?;
    let hash = Digest(row.get(6).map_err(sql_trouble)?);
    let (due, before) = parent.map_or((0, Digest::ZERO), |head| (head.depth + 1, head.hash));
    let follows = parent_seq == parent.map(|head| head.seq) && depth == due;
    // The canonical bytes of a tuple are those of its parts, one after the other.
    let of_row = Digest::of(&[b"gesta event 1", &before.0, &canonical(&(depth, seat, tick)), body]);
    if !follows || of_row != hash {
        return Err(broken());
    }
    let decoded = from_canonical(body).map_err(|_| damaged(format!("event {seq} cannot be read")))?;
    if canonical(&decoded) != body {
        return Err(damaged(format!("event {seq} is not in its one true form")));
    }
    Ok(EventRow { seq, parent_seq, depth, event: Event { seat, tick, body: decoded }, hash })
}

#[cfg(test)]
mod tests {
    use super::{Digest, SeatId, Stretches, canonical, proved};
    use gesta_rules::Body;
    use rusqlite::Connection;

    /// What is made of a first event with this body, whose hash is right for these bytes.
    fn read(body: &[u8]) -> Result<Body, String> {
        let of_row = canonical(&(0_u64, None::<SeatId>, 0_u64));
        let hash = Digest::of(&[b"gesta event 1", &Digest::ZERO.0, &of_row, body]);
        let connection = Connection::open_in_memory().expect("memory");
        let sql = "SELECT 1, NULL, 0, NULL, 0, ?1, ?2";
        let mut statement = connection.prepare(sql).expect("a statement");
        let mut rows = statement.query((body, hash.0)).expect("a row");
        let row = rows.next().expect("a row").expect("a row");
        proved(row, None).map(|row| row.event.body).map_err(|error| error.to_string())
    }

    #[test]
    fn an_event_has_one_true_form() {
        let body = Body::TimePassed { seconds: 60 };
        let bytes = canonical(&body);
        assert_eq!(read(&bytes), Ok(body));
        // The same number, written with one byte more than it needs.
        let mut longer = bytes[..bytes.len() - 1].to_vec();
        longer.extend([0x80 | 60, 0]);
        assert!(read(&longer).is_err_and(|said| said.contains("one true form")));
        assert!(read(&[bytes, vec![0]].concat()).is_err_and(|said| said.contains("cannot be read")));
    }

    #[test]
    fn a_stretch_holds_both_its_ends_and_no_more() {
        let stretches = Stretches(vec![(1, 4), (9, 9), (12, 20)]);
        let held: Vec<i64> = (-1..23).filter(|seq| stretches.holds(*seq)).collect();
        assert_eq!(held, [1, 2, 3, 4, 9, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
        assert!(!Stretches::default().holds(1));
    }
}
