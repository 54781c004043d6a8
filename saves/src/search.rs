//! Searching what was told and noted. What a person types is never a query language: each word is looked for as it stands, the
//! last one also as a beginning, and words between double quotes one after the other.

use crate::Save;
use crate::chronicle;
use crate::error::sql_trouble;
use crate::line::{self, Stretches};
use crate::notes::NoteId;
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_table::LogError;
use rusqlite::{Connection, Transaction};
use std::ops::Range;

/// Most results of one search.
pub const SEARCH_RESULTS_MAX: usize = 200;
/// Longest question, in characters; more is not looked at.
pub const SEARCH_CHARS_MAX: usize = 200;
/// Most words or quotations of one question; more are not looked at.
pub const SEARCH_TERMS_MAX: usize = 16;
/// Words around a hit.
const SNIPPET_WORDS: u8 = 16;
/// What SQLite puts around hits. No text that is shown needs these characters.
const MARKS: [char; 2] = ['\u{2}', '\u{3}'];

/// In what something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoundIn {
    /// What was told on the current line, to the seat or to all.
    Prose,
    /// A note of the seat, on any branch.
    Note(NoteId),
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// In what.
    pub kind: FoundIn,
    /// Number of the event that it belongs to.
    pub event: i64,
    /// How deep that event is.
    pub depth: u64,
    /// The language of prose, where it is known here.
    pub language: Option<Language>,
    /// The words around the hit; `…` where more stands before or after.
    pub snippet: String,
    /// Where in `snippet` the hits are, in bytes.
    pub hits: Vec<Range<usize>>,
}

impl Save {
    /// What the seat was told or has noted that holds all words of `query`, the deepest event first, at most `most` and
    /// [`SEARCH_RESULTS_MAX`]. Case and accents do not count. A question without words finds nothing. A damaged index is
    /// made anew.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn search(&mut self, seat: SeatId, query: &str, most: usize) -> Result<Vec<Found>, LogError> {
        let (Some(matching), true) = (expression(query), self.has_words()) else { return Ok(Vec::new()) };
        let most = most.min(SEARCH_RESULTS_MAX);
        let found = match self.look(seat, &matching, most) {
            Err(LogError::Damaged(_)) if self.read_only().is_none() => {
                self.write(|transaction, _| rebuild_index(transaction))?;
                self.look(seat, &matching, most)?
            }
            other => other?,
        };
        Ok(found)
    }

    fn look(&self, seat: SeatId, matching: &str, most: usize) -> Result<Vec<Found>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(Vec::new()) };
        let on_line = line::stretches(&self.connection, self.id, head.seq, None)?;
        let mut found = in_prose(&self.connection, (seat, matching, most), &on_line)?;
        found.extend(in_notes(&self.connection, (seat, matching, most))?);
        found.sort_by_key(|one| std::cmp::Reverse((one.depth, one.event)));
        found.truncate(most);
        Ok(found)
    }

    /// Runs work on prose or notes in one transaction. Where their index is damaged it is made anew, and the work is tried
    /// once more.
    pub(crate) fn write_words<T, E: From<LogError> + AsLog>(
        &mut self,
        work: impl Fn(&Transaction<'_>, chronicle::ChronicleId) -> Result<T, E>,
    ) -> Result<T, E> {
        match self.write(&work) {
            Err(error) if matches!(error.as_log(), Some(LogError::Damaged(_))) => self.write(|transaction, id| {
                rebuild_index(transaction)?;
                work(transaction, id)
            }),
            other => other,
        }
    }
}

/// An error that may be one of the log.
pub(crate) trait AsLog {
    fn as_log(&self) -> Option<&LogError>;
}

impl AsLog for LogError {
    fn as_log(&self) -> Option<&LogError> {
        Some(self)
    }
}

impl AsLog for crate::NoteError {
    fn as_log(&self) -> Option<&LogError> {
        match self {
            crate::NoteError::Log(error) => Some(error),
            _ => None,
        }
    }
}

/// Makes the index of words anew from the texts.
pub(crate) fn rebuild_index(connection: &Connection) -> Result<(), LogError> {
    let sql = "INSERT INTO prose_words (prose_words) VALUES ('rebuild');
               INSERT INTO note_words (note_words) VALUES ('rebuild')";
    connection.execute_batch(sql).map_err(sql_trouble)
}

fn in_prose(
    connection: &Connection,
    (seat, matching, most): (SeatId, &str, usize),
    on_line: &Stretches,
) -> Result<Vec<Found>, LogError> {
    let sql = "SELECT p.event_seq, e.depth, p.language, snippet(prose_words, 0, char(2), char(3), '…', ?3)
               FROM prose_words CROSS JOIN prose p ON p.id = prose_words.rowid CROSS JOIN event e ON e.seq = p.event_seq
               WHERE prose_words MATCH ?1 AND p.seat IN (-1, ?2) ORDER BY prose_words.rowid DESC";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let mut rows = statement.query((matching, seat.0, SNIPPET_WORDS)).map_err(sql_trouble)?;
    let mut found = Vec::new();
    while found.len() < most
        && let Some(row) = rows.next().map_err(sql_trouble)?
    {
        let event: i64 = row.get(0).map_err(sql_trouble)?;
        if !on_line.holds(event) {
            continue;
        }
        let language: String = row.get(2).map_err(sql_trouble)?;
        let (snippet, hits) = unmarked(&row.get::<_, String>(3).map_err(sql_trouble)?);
        let depth = row.get::<_, i64>(1).map_err(sql_trouble)?.unsigned_abs();
        found.push(Found { kind: FoundIn::Prose, event, depth, language: language.parse().ok(), snippet, hits });
    }
    Ok(found)
}

fn in_notes(connection: &Connection, (seat, matching, most): (SeatId, &str, usize)) -> Result<Vec<Found>, LogError> {
    let sql = "SELECT n.id, n.event_seq, e.depth, snippet(note_words, 0, char(2), char(3), '…', ?4)
               FROM note_words CROSS JOIN note n ON n.id = note_words.rowid CROSS JOIN event e ON e.seq = n.event_seq
               WHERE note_words MATCH ?1 AND n.seat = ?2 ORDER BY note_words.rowid DESC LIMIT ?3";
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    let rows = statement.query_map((matching, seat.0, most as i64, SNIPPET_WORDS), |row| {
        let (snippet, hits) = unmarked(&row.get::<_, String>(3)?);
        let (kind, depth) = (FoundIn::Note(NoteId(row.get(0)?)), row.get::<_, i64>(2)?.unsigned_abs());
        Ok(Found { kind, event: row.get(1)?, depth, language: None, snippet, hits })
    });
    rows.map_err(sql_trouble)?.map(|row| row.map_err(sql_trouble)).collect()
}

/// A snippet without its marks, and where they were.
fn unmarked(text: &str) -> (String, Vec<Range<usize>>) {
    let mut plain = String::with_capacity(text.len());
    let mut hits = Vec::new();
    let mut begun = None;
    for letter in text.chars() {
        if letter == MARKS[0] {
            begun = Some(plain.len());
        } else if letter == MARKS[1] {
            hits.extend(begun.take().map(|begun| begun..plain.len()));
        } else {
            plain.push(letter);
        }
    }
    (plain, hits)
}

/// What a person typed, as SQLite's search understands it; `None` when there is no word in it.
fn expression(typed: &str) -> Option<String> {
    // A control character is no part of a word, and a NUL would end the expression.
    let typed: String =
        typed.chars().take(SEARCH_CHARS_MAX).map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let mut terms: Vec<String> = Vec::new();
    let mut open = false;
    for (number, part) in typed.split('"').enumerate() {
        open = number % 2 == 0;
        if open {
            terms.extend(part.split_whitespace().map(str::to_owned));
        } else {
            terms.push(part.to_owned());
        }
    }
    // A quotation at the end is whole; a word there may still be being typed.
    let begins = open && typed.ends_with(char::is_alphanumeric);
    terms.retain(|term| term.chars().any(char::is_alphanumeric));
    terms.truncate(SEARCH_TERMS_MAX);
    let quoted: Vec<String> = terms.iter().map(|term| format!("\"{}\"", term.trim())).collect();
    let prefix = if begins { "*" } else { "" };
    (!quoted.is_empty()).then(|| quoted.join(" ") + prefix)
}

#[cfg(test)]
mod tests {
    use super::{expression, unmarked};

    #[test]
    fn what_is_typed_becomes_quoted_words() {
        let cases = [
            ("", None),
            ("  -- * ^ ( ) ", None),
            ("\"\"", None),
            ("\"", None),
            ("marea", Some("\"marea\"*")),
            ("la marea ", Some("\"la\" \"marea\"")),
            ("NOT x OR near(y)", Some("\"NOT\" \"x\" \"OR\" \"near(y)\"")),
            ("text:secreto*", Some("\"text:secreto*\"")),
            ("\"dark water\" widow", Some("\"dark water\" \"widow\"*")),
            ("widow \"dark water\"", Some("\"widow\" \"dark water\"")),
            ("widow \"dark wat", Some("\"widow\" \"dark wat\"")),
            ("a\0b", Some("\"a\" \"b\"*")),
            ("a\"b", Some("\"a\" \"b\"")),
        ];
        for (typed, expected) in cases {
            assert_eq!(expression(typed).as_deref(), expected, "{typed:?}");
        }
        let long = expression(&"x ".repeat(500)).unwrap();
        assert_eq!(long.matches("\"x\"").count(), super::SEARCH_TERMS_MAX);
    }

    #[test]
    fn marks_become_places() {
        assert_eq!(unmarked("a \u{2}él\u{3} b, \u{2}c\u{3}"), ("a él b, c".to_owned(), vec![2..5, 9..10]));
        assert_eq!(unmarked("\u{3}a\u{2}"), ("a".to_owned(), vec![]));
    }
}
