//! Notes that players write for themselves. They stand at an event, are no part of the game, and can be changed and erased.

use crate::Save;
use crate::chronicle::{self, ChronicleId};
use crate::error::sql_trouble;
use gesta_rules::SeatId;
use gesta_table::LogError;
use rusqlite::{Connection, OptionalExtension, Row};

/// Longest text of a note, in characters.
pub const NOTE_CHARS_MAX: usize = 4_000;
/// Most notes of a game.
pub const NOTES_MAX: i64 = 10_000;

/// A note of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub i64);

/// A note as it is read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its number.
    pub id: NoteId,
    /// Whose it is.
    pub seat: SeatId,
    /// Number of the event that it stands at.
    pub event: i64,
    /// How deep that event is.
    pub depth: u64,
    /// What it says.
    pub text: String,
    /// When it was written, in milliseconds since 1970.
    pub wall_ms: i64,
    /// When it was last changed.
    pub edited_ms: Option<i64>,
}

/// Why a note cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// There is nothing in it.
    #[error("the note is empty")]
    Empty,
    /// It is too long.
    #[error("the note has {0} characters, more than {NOTE_CHARS_MAX}; shorten it or make two of it")]
    TooLong(usize),
    /// There are as many as there may be.
    #[error("a game has at most {NOTES_MAX} notes; delete some")]
    TooMany,
    /// There is no such note.
    #[error("there is no note {}", .0.0)]
    NoNote(NoteId),
    /// It could not be read or made durable.
    #[error(transparent)]
    Log(#[from] LogError),
}

impl Save {
    /// Keeps a note at an event. Whitespace around it goes.
    ///
    /// # Errors
    /// [`NoteError`]; [`LogError::NotThere`] when there is no such event.
    pub fn add_note(&mut self, seat: SeatId, event: i64, text: &str, wall_ms: i64) -> Result<NoteId, NoteError> {
        let text = checked(text)?;
        self.write_words(|transaction, id| {
            add(transaction, id, &NewNote { seat, event, text, wall_ms, edited_ms: None })
        })
    }

    /// Changes what a note says.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn edit_note(&mut self, note: NoteId, text: &str, wall_ms: i64) -> Result<(), NoteError> {
        let text = checked(text)?;
        self.write_words(|transaction, id| {
            let sql = "UPDATE note SET text = ?3, edited = ?4 WHERE chronicle = ?1 AND id = ?2";
            let changed = transaction.execute(sql, (id.0, note.0, text, wall_ms)).map_err(sql_trouble)?;
            if changed == 0 { Err(NoteError::NoNote(note)) } else { Ok(()) }
        })?;
        Ok(self.empty_journal()?)
    }

    /// Erases a note, from the file and its journal.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn delete_note(&mut self, note: NoteId) -> Result<(), NoteError> {
        self.write_words(|transaction, id| {
            let sql = "DELETE FROM note WHERE chronicle = ?1 AND id = ?2";
            let gone = transaction.execute(sql, (id.0, note.0)).map_err(sql_trouble)?;
            if gone == 0 { Err(NoteError::NoNote(note)) } else { Ok(()) }
        })?;
        Ok(self.empty_journal()?)
    }

    /// The notes of a seat, in the order of the events that they stand at; those on branches that were left too. A save of an
    /// older format has none.
    ///
    /// # Errors
    /// [`LogError`] when they cannot be read.
    pub fn notes(&self, seat: SeatId) -> Result<Vec<Note>, LogError> {
        if !self.has_words() {
            return Ok(Vec::new());
        }
        let sql = "SELECT n.id, n.seat, n.event_seq, e.depth, n.text, n.wall_time, n.edited
                   FROM note n JOIN event e ON e.seq = n.event_seq
                   WHERE n.chronicle = ?1 AND n.seat = ?2 ORDER BY n.event_seq, n.id";
        let mut statement = self.connection.prepare_cached(sql).map_err(sql_trouble)?;
        let rows = statement.query_map((self.id.0, seat.0), note_row).map_err(sql_trouble)?;
        rows.map(|row| row.map_err(sql_trouble)).collect()
    }
}

/// A note before it has a number.
pub(crate) struct NewNote<'a> {
    pub seat: SeatId,
    pub event: i64,
    pub text: &'a str,
    pub wall_ms: i64,
    pub edited_ms: Option<i64>,
}

/// Writes a note whose text was checked.
pub(crate) fn add(connection: &Connection, id: ChronicleId, note: &NewNote<'_>) -> Result<NoteId, NoteError> {
    chronicle::event(connection, id, note.event)?.ok_or(LogError::NotThere(note.event))?;
    let count = "SELECT count(*) FROM note WHERE chronicle = ?1";
    let count: i64 = connection.query_row(count, [id.0], |row| row.get(0)).map_err(sql_trouble)?;
    if count >= NOTES_MAX {
        return Err(NoteError::TooMany);
    }
    // The trigger that indexes the words writes rows too, so the number is asked of this statement.
    let sql = "INSERT INTO note (chronicle, event_seq, seat, text, wall_time, edited) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
               RETURNING id";
    let row = (id.0, note.event, note.seat.0, note.text, note.wall_ms, note.edited_ms);
    let number = connection.query_row(sql, row, |row| row.get(0)).optional().map_err(sql_trouble)?;
    Ok(NoteId(number.ok_or(LogError::NotThere(note.event))?))
}

/// A text as it is kept.
pub(crate) fn checked(text: &str) -> Result<&str, NoteError> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(NoteError::Empty),
        long if long > NOTE_CHARS_MAX => Err(NoteError::TooLong(long)),
        _ => Ok(text),
    }
}

/// Decodes `id, seat, event_seq, depth, text, wall_time, edited`.
pub(crate) fn note_row(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note {
        id: NoteId(row.get(0)?),
        seat: SeatId(row.get(1)?),
        event: row.get(2)?,
        depth: row.get::<_, i64>(3)?.unsigned_abs(),
        text: row.get(4)?,
        wall_ms: row.get(5)?,
        edited_ms: row.get(6)?,
    })
}
