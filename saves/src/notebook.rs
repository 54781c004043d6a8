//! [`Notebook`]: the notes that players write at tables that are kept on servers. The table is its host's; what a player notes of it
//! stays on the player's own machine, in a file beside the saves, and survives what the server forgets.

use crate::connection::{self, Side};
use crate::error::{open_error, sql_trouble};
use crate::notes::checked;
use crate::{NoteError, NoteId, SaveError, files};
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// Most notes of one table.
pub const NOTEBOOK_NOTES_MAX: i64 = 2_000;
/// How large the file may grow, in bytes; what does not fit is refused.
pub const NOTEBOOK_BYTES_MAX: u64 = 64 * 1024 * 1024;
/// How long another program's access is waited for.
const BUSY_TIME: Duration = Duration::from_millis(500);
/// The `application_id` of the file: "GESN" as four bytes.
const APPLICATION: i32 = i32::from_be_bytes(*b"GESN");
/// The format of the table.
const FORMAT: i32 = 1;

// Notes are a player's own words: no format ever drops them.
const SQL: &str = "
    CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY AUTOINCREMENT, place BLOB NOT NULL, depth INTEGER NOT NULL,
        text TEXT NOT NULL, wall_time INTEGER NOT NULL, edited INTEGER) STRICT;
    CREATE INDEX IF NOT EXISTS note_place ON note (place, depth, id);
";

/// A note of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableNote {
    /// Its number.
    pub id: NoteId,
    /// How many events deep the game was.
    pub depth: u64,
    /// What it says.
    pub text: String,
}

/// The notes of one table.
pub struct Notebook {
    connection: Connection,
    place: [u8; 32],
}

impl Notebook {
    /// The notes of the table that is known by `place`.
    ///
    /// # Errors
    /// [`SaveError`] where the file cannot be read or made. It is left as it is: these notes are nowhere else.
    pub fn open(path: &Path, place: [u8; 32]) -> Result<Notebook, SaveError> {
        files::make_folder(path.parent().unwrap_or(Path::new(".")))?;
        let side = Side { application: APPLICATION, format: FORMAT, bytes_max: NOTEBOOK_BYTES_MAX, sql: SQL };
        let open = || {
            let connection = connection::open_side(path, &side)?;
            connection.busy_timeout(BUSY_TIME)?;
            // Who was told that a note is kept finds it after a power cut.
            connection.pragma_update(None, "synchronous", "FULL")?;
            Ok(connection)
        };
        let connection = open().map_err(|error: rusqlite::Error| SaveError::Open(open_error(path, &error)))?;
        files::make_private(path)?;
        Ok(Notebook { connection, place })
    }

    /// All of them, by where they stand.
    ///
    /// # Errors
    /// [`NoteError::Log`] when they cannot be read.
    pub fn notes(&self) -> Result<Vec<TableNote>, NoteError> {
        let sql = "SELECT id, depth, text FROM note WHERE place = ?1 ORDER BY depth, id";
        let mut statement = self.connection.prepare_cached(sql).map_err(sql_trouble)?;
        let rows = statement.query_map([&self.place[..]], |row| {
            Ok(TableNote { id: NoteId(row.get(0)?), depth: row.get::<_, i64>(1)?.unsigned_abs(), text: row.get(2)? })
        });
        rows.map_err(sql_trouble)?.map(|row| row.map_err(|error| sql_trouble(error).into())).collect()
    }

    /// Keeps a note where the game stands. Whitespace around it goes.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn add(&mut self, depth: u64, text: &str, wall_ms: i64) -> Result<(), NoteError> {
        let (text, place) = (checked(text)?, self.place);
        let writing = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql_trouble)?;
        let count = "SELECT count(*) FROM note WHERE place = ?1";
        let count: i64 = writing.query_row(count, [&place[..]], |row| row.get(0)).map_err(sql_trouble)?;
        if count >= NOTEBOOK_NOTES_MAX {
            return Err(NoteError::TooMany);
        }
        let sql = "INSERT INTO note (place, depth, text, wall_time) VALUES (?1, ?2, ?3, ?4)";
        let depth = i64::try_from(depth).unwrap_or(i64::MAX);
        writing.execute(sql, (&place[..], depth, text, wall_ms)).map_err(sql_trouble)?;
        Ok(writing.commit().map_err(sql_trouble)?)
    }

    /// Changes what a note says.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn edit(&mut self, note: NoteId, text: &str, wall_ms: i64) -> Result<(), NoteError> {
        let text = checked(text)?;
        let sql = "UPDATE note SET text = ?3, edited = ?4 WHERE place = ?1 AND id = ?2";
        let changed = self.connection.execute(sql, (&self.place[..], note.0, text, wall_ms)).map_err(sql_trouble)?;
        self.was_changed(note, changed)
    }

    /// Erases a note, from the file and its journal.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn delete(&mut self, note: NoteId) -> Result<(), NoteError> {
        let sql = "DELETE FROM note WHERE place = ?1 AND id = ?2";
        let gone = self.connection.execute(sql, (&self.place[..], note.0)).map_err(sql_trouble)?;
        self.was_changed(note, gone)
    }

    /// What stood there before is overwritten (`secure_delete`), in the journal, too.
    fn was_changed(&self, note: NoteId, rows: usize) -> Result<(), NoteError> {
        if rows == 0 {
            return Err(NoteError::NoNote(note));
        }
        let emptied = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        Ok(emptied.map_err(sql_trouble)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(book: &Notebook) -> Vec<(u64, String)> {
        book.notes().unwrap().into_iter().map(|note| (note.depth, note.text)).collect()
    }

    #[test]
    fn a_note_of_a_table_is_kept_changed_and_erased_and_other_tables_see_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.sqlite");
        let mut book = Notebook::open(&path, [1; 32]).unwrap();
        book.add(9, " The miller lies. ", 1).unwrap();
        book.add(4, "Three bells.", 2).unwrap();
        Notebook::open(&path, [2; 32]).unwrap().add(1, "Elsewhere.", 3).unwrap();
        drop(book);
        let mut book = Notebook::open(&path, [1; 32]).unwrap();
        assert_eq!(texts(&book), [(4, "Three bells.".to_owned()), (9, "The miller lies.".to_owned())]);
        let id = book.notes().unwrap()[1].id;
        book.edit(id, "The miller told the truth.", 4).unwrap();
        assert_eq!(texts(&book)[1].1, "The miller told the truth.");
        let mut other = Notebook::open(&path, [2; 32]).unwrap();
        assert_eq!(other.delete(id), Err(NoteError::NoNote(id)), "a note of another table");
        book.delete(id).unwrap();
        assert_eq!(texts(&book), [(4, "Three bells.".to_owned())]);
        assert_eq!(texts(&other), [(1, "Elsewhere.".to_owned())]);
        for kept in std::fs::read_dir(folder.path()).unwrap() {
            let bytes = std::fs::read(kept.unwrap().path()).unwrap();
            assert!(!bytes.windows(6).any(|part| part == b"miller"), "nothing of it is left on the disk");
        }
    }

    #[test]
    fn what_is_no_note_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut book = Notebook::open(&folder.path().join("notes.sqlite"), [1; 32]).unwrap();
        assert_eq!(book.add(1, "  ", 1), Err(NoteError::Empty));
        let long = "x".repeat(crate::NOTE_CHARS_MAX + 1);
        assert_eq!(book.add(1, &long, 1), Err(NoteError::TooLong(long.len())));
        assert_eq!(book.edit(NoteId(7), "x", 1), Err(NoteError::NoNote(NoteId(7))));
        for number in 0..NOTEBOOK_NOTES_MAX {
            book.connection
                .execute(
                    "INSERT INTO note (place, depth, text, wall_time) VALUES (?1, ?2, 'x', 0)",
                    (&[1_u8; 32][..], number),
                )
                .unwrap();
        }
        assert_eq!(book.add(1, "one more", 1), Err(NoteError::TooMany));
    }

    #[test]
    fn a_damaged_file_is_refused_and_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("notes.sqlite");
        std::fs::write(&path, "no database at all, but somebody's words").unwrap();
        assert!(Notebook::open(&path, [1; 32]).is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"no database at all, but somebody's words");
    }
}
