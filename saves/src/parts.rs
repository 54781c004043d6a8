//! Parts: what a part of the story came to (a chapter, a day), in a few sentences, for whoever goes on with the game. Best
//! effort like prose: kept beside the chronicle, outside every hash, and made anew from the events where it is not there.

use crate::chronicle::{self, ChronicleId};
use crate::error::{log_error, sql_trouble};
use crate::{META_BYTES_MAX, Save, line, record, summary};
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_table::LogError;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

/// Most parts that are kept of a game, in all languages; the oldest go first.
pub const PARTS_MAX: usize = 60;
/// Longest text of a part, in characters; more is cut off.
pub const PART_CHARS_MAX: usize = 1_200;

/// Where they stand.
const KEY: &str = "app.parts";

/// What a part of the story came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Number of the event that it ended with.
    pub event: i64,
    /// Whose story.
    pub seat: SeatId,
    /// In which language.
    pub language: Language,
    /// Who summed it up: the built-in narrator, or a model by the narrator's name.
    pub source: String,
    /// What it came to.
    pub text: String,
}

/// A part as it stands in the file. The event is known by its number and its hash: numbers are given anew where a save is made
/// of an archive.
#[derive(Debug, Serialize, Deserialize)]
struct Row {
    event: i64,
    hash: String,
    seat: u8,
    language: String,
    source: String,
    text: String,
}

impl Save {
    /// Keeps what a part came to. What was kept for the same event, seat and language is replaced.
    ///
    /// # Errors
    /// [`LogError::NotThere`] when there is no such event; else that it could not be written.
    pub fn put_part(&mut self, part: &Part) -> Result<(), LogError> {
        self.write(|transaction, id| {
            let hash = hash_of(transaction, id, part.event)?.ok_or(LogError::NotThere(part.event))?;
            let mut rows = rows(transaction, id)?;
            let same =
                |row: &Row| (row.event, row.seat) == (part.event, part.seat.0) && row.language == part.language.code();
            rows.retain(|row| !same(row));
            rows.push(Row {
                event: part.event,
                hash,
                seat: part.seat.0,
                language: part.language.code().to_owned(),
                source: part.source.chars().take(crate::SOURCE_CHARS_MAX).collect(),
                text: part.text.chars().take(PART_CHARS_MAX).collect(),
            });
            rows.sort_by_key(|row| row.event);
            let value = within_limits(rows)?;
            record::put_meta(transaction, id, KEY, &value).map_err(|error| log_error(&error))
        })
    }

    /// What the parts on the current line came to, with the depth of the event that each ended with, oldest first.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn parts(&self, seat: SeatId, language: Language) -> Result<Vec<(u64, Part)>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(Vec::new()) };
        let mut rows = rows(&self.connection, self.id)?;
        rows.retain(|row| row.seat == seat.0 && row.language == language.code());
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let on_line = line::stretches(&self.connection, self.id, head.seq, None)?;
        let mut parts = Vec::new();
        for row in rows.into_iter().filter(|row| on_line.holds(row.event)) {
            if hash_of(&self.connection, self.id, row.event)?.is_none_or(|hash| hash != row.hash) {
                continue;
            }
            let sql = "SELECT depth FROM event WHERE seq = ?1";
            let depth: i64 = self.connection.query_row(sql, [row.event], |row| row.get(0)).map_err(sql_trouble)?;
            let Row { event, source, text, .. } = row;
            parts.push((depth.unsigned_abs(), Part { event, seat, language, source, text }));
        }
        Ok(parts)
    }
}

/// Forgets all of them: they tell what prose told.
pub(crate) fn erase(connection: &Connection, id: ChronicleId) -> Result<(), LogError> {
    let sql = "DELETE FROM meta WHERE chronicle = ?1 AND key = ?2";
    connection.execute(sql, (id.0, KEY)).map(drop).map_err(sql_trouble)
}

fn hash_of(connection: &Connection, id: ChronicleId, event: i64) -> Result<Option<String>, LogError> {
    let sql = "SELECT lower(hex(hash)) FROM event WHERE chronicle = ?1 AND seq = ?2";
    connection.query_row(sql, (id.0, event), |row| row.get(0)).optional().map_err(sql_trouble)
}

/// What is kept. What cannot be read is as if it were not there: it can be made anew.
fn rows(connection: &Connection, id: ChronicleId) -> Result<Vec<Row>, LogError> {
    let bytes = summary::meta(connection, id, KEY).map_err(|error| log_error(&error))?;
    Ok(bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default())
}

/// The rows as bytes; the oldest go until the rest fits.
fn within_limits(mut rows: Vec<Row>) -> Result<Vec<u8>, LogError> {
    rows.drain(..rows.len().saturating_sub(PARTS_MAX));
    loop {
        let bytes = serde_json::to_vec(&rows).map_err(|error| LogError::Damaged(error.to_string()))?;
        if bytes.len() <= META_BYTES_MAX || rows.is_empty() {
            return Ok(bytes);
        }
        rows.remove(0);
    }
}
