//! A whole chronicle, proved in one pass: every event of every branch, the commands that they belong to, and the branches that
//! stand on them. Memory does not grow with its length.

use crate::chronicle::{self, ChronicleId, CommandRow, EVENT_COLUMNS, answer, damaged};
use crate::error::sql_trouble;
use crate::line;
use gesta_table::{Head, LogError};
use rusqlite::{Connection, Row};

/// Every event of every branch follows its parent, commands cover them without a gap, and branches stand on them. How many
/// events there are.
pub(crate) fn whole_chain(connection: &Connection, id: ChronicleId) -> Result<u64, LogError> {
    let sql = "SELECT cmd_id, seat, first_seq, last_seq, answer, utterance, wall_time
               FROM command WHERE chronicle = ?1 ORDER BY first_seq";
    let mut statement = connection.prepare(sql).map_err(sql_trouble)?;
    let commands = statement.query_map([id.0], chronicle::command_row).map_err(sql_trouble)?;
    let mut cover = Cover::new(commands)?;
    let sql = format!("SELECT {EVENT_COLUMNS} FROM event WHERE chronicle = ?1 ORDER BY seq");
    let mut statement = connection.prepare(&sql).map_err(sql_trouble)?;
    let mut rows = statement.query([id.0]).map_err(sql_trouble)?;
    let mut previous: Option<Head> = None;
    let mut events = 0;
    while let Some(row) = rows.next().map_err(sql_trouble)? {
        let parent = parent(connection, id, row, previous)?;
        let row = line::proved(row, parent.as_ref())?;
        cover.meet(&row.head(), row.parent_seq == previous.map(|head| head.seq))?;
        previous = Some(row.head());
        events += 1;
    }
    cover.end()?;
    for branch in chronicle::branch_rows(connection, id)? {
        let Some(head) = branch.head else { continue };
        if chronicle::event(connection, id, head.seq)?.is_none_or(|row| row.head() != head) {
            return Err(damaged(format!("the branch `{}` stands nowhere", branch.name)));
        }
    }
    Ok(events)
}

/// What an event follows: nearly always the one before it, else one that this pass has proved earlier.
fn parent(
    connection: &Connection,
    id: ChronicleId,
    row: &Row<'_>,
    previous: Option<Head>,
) -> Result<Option<Head>, LogError> {
    let (seq, parent): (i64, Option<i64>) = (row.get(0).map_err(sql_trouble)?, row.get(1).map_err(sql_trouble)?);
    let Some(parent) = parent else {
        let again = || damaged(format!("the game begins again at event {seq}"));
        return if previous.is_none() { Ok(None) } else { Err(again()) };
    };
    if previous.is_some_and(|head| head.seq == parent) {
        return Ok(previous);
    }
    let missing = || damaged(format!("event {parent} is missing"));
    let found = chronicle::event(connection, id, parent)?.filter(|_| parent < seq).ok_or_else(missing)?;
    Ok(Some(found.head()))
}

/// The commands of a chronicle in the order of their events, walked beside these.
struct Cover<I> {
    commands: I,
    /// The one that begins next.
    next: Option<CommandRow>,
    /// The one whose events are being met.
    open: Option<CommandRow>,
}

impl<I: Iterator<Item = rusqlite::Result<CommandRow>>> Cover<I> {
    fn new(mut commands: I) -> Result<Cover<I>, LogError> {
        let next = commands.next().transpose().map_err(sql_trouble)?;
        Ok(Cover { commands, next, open: None })
    }

    fn meet(&mut self, head: &Head, goes_on: bool) -> Result<(), LogError> {
        match &self.next {
            Some(next) if next.first_seq == head.seq => {
                if let Some(open) = &self.open {
                    return Err(damaged(format!("event {} is missing", open.last_seq)));
                }
                self.open = self.next.take();
                self.next = self.commands.next().transpose().map_err(sql_trouble)?;
            }
            Some(next) if next.first_seq < head.seq => return Err(damaged("a command has lost its events")),
            _ if !goes_on || self.open.is_none() => {
                return Err(damaged(format!("event {} belongs to no command", head.seq)));
            }
            _ => {}
        }
        if let Some(open) = self.open.take_if(|open| open.last_seq == head.seq)
            && open.answer != answer(head)
        {
            return Err(damaged(format!("the answer at event {} is another", head.seq)));
        }
        Ok(())
    }

    fn end(self) -> Result<(), LogError> {
        if let Some(open) = self.open {
            return Err(damaged(format!("event {} is missing", open.last_seq)));
        }
        if self.next.is_some() {
            return Err(damaged("a command has lost its events"));
        }
        Ok(())
    }
}
