//! Prose: what was told of events, to a seat or to all, in a language. Best effort, and no part of what "saved" means: it can
//! be told anew, and it can be erased.

use crate::chronicle::{self, ChronicleId};
use crate::error::sql_trouble;
use crate::{Save, line};
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_table::LogError;
use rusqlite::{Connection, Row};

/// Longest text of one piece of prose, in characters; more is cut off.
pub const PROSE_CHARS_MAX: usize = 20_000;
/// Longest name of what told a piece of prose, in characters; more is cut off.
pub const SOURCE_CHARS_MAX: usize = 80;

/// What the built-in narrator is called as a source.
pub const BUILT_IN: &str = "builtin";

/// How prose for all seats stands in the table.
pub(crate) const COMMON: i16 = -1;

/// One piece of prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// Number of the event that it tells of.
    pub event: i64,
    /// Who was told; `None`: all.
    pub seat: Option<SeatId>,
    /// In which language.
    pub language: Language,
    /// What was told.
    pub text: String,
    /// Who told it: the built-in narrator, or a model by its name.
    pub source: String,
    /// What it took of a model's tokens.
    pub tokens: u32,
    /// What it cost, in millionths of the unit that the model is paid in.
    pub cost_millionths: u32,
}

impl Save {
    /// Keeps a piece of prose. What was kept for the same event, seat and language is replaced.
    ///
    /// # Errors
    /// [`LogError::NotThere`] when there is no such event; else that it could not be written.
    pub fn put_prose(&mut self, prose: &Prose) -> Result<(), LogError> {
        self.write_words(|transaction, id| put(transaction, id, prose))
    }

    /// What was told on the current line, to this seat or to all, oldest first: at most `most` pieces from the end.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn prose(&self, seat: SeatId, language: Language, most: usize) -> Result<Vec<Prose>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(Vec::new()) };
        if !self.has_words() {
            return Ok(Vec::new());
        }
        let on_line = line::stretches(&self.connection, self.id, head.seq, None)?;
        let sql = "SELECT event_seq, seat, language, text, source, tokens, cost FROM prose
                   WHERE chronicle = ?1 AND event_seq <= ?2 AND language = ?3 AND seat IN (-1, ?4)
                   ORDER BY event_seq DESC, id DESC";
        let mut statement = self.connection.prepare_cached(sql).map_err(sql_trouble)?;
        let mut rows = statement.query((self.id.0, head.seq, language.code(), seat.0)).map_err(sql_trouble)?;
        let mut told = Vec::new();
        while told.len() < most
            && let Some(row) = rows.next().map_err(sql_trouble)?
        {
            if on_line.holds(row.get(0).map_err(sql_trouble)?) {
                told.extend(prose_row(row).map_err(sql_trouble)?);
            }
        }
        told.reverse();
        Ok(told)
    }

    /// What models told a seat on the current line, with the depth of the event, oldest first: at most `most` pieces from the end.
    ///
    /// # Errors
    /// [`LogError`] when it cannot be read.
    pub fn models_prose(&self, seat: SeatId, language: Language, most: usize) -> Result<Vec<(u64, Prose)>, LogError> {
        let Some(head) = chronicle::current(&self.connection, self.id)?.head else { return Ok(Vec::new()) };
        if !self.has_words() {
            return Ok(Vec::new());
        }
        let sql = "SELECT p.event_seq, p.seat, p.language, p.text, p.source, p.tokens, p.cost, e.depth
                   FROM prose p CROSS JOIN event e ON e.seq = p.event_seq
                   WHERE p.chronicle = ?1 AND p.event_seq <= ?2 AND p.language = ?3 AND p.seat = ?4 AND p.source <> ?5
                   ORDER BY p.event_seq DESC";
        let mut statement = self.connection.prepare_cached(sql).map_err(sql_trouble)?;
        let mut rows =
            statement.query((self.id.0, head.seq, language.code(), seat.0, BUILT_IN)).map_err(sql_trouble)?;
        let (mut told, mut on_line) = (Vec::new(), None);
        while told.len() < most
            && let Some(row) = rows.next().map_err(sql_trouble)?
        {
            // Most games have none: the line is read only for who needs it.
            if on_line.is_none() {
                on_line = Some(line::stretches(&self.connection, self.id, head.seq, None)?);
            }
            let event = row.get(0).map_err(sql_trouble)?;
            if on_line.as_ref().is_some_and(|line| line.holds(event)) {
                let depth: i64 = row.get(7).map_err(sql_trouble)?;
                let prose = prose_row(row).map_err(sql_trouble)?;
                told.extend(prose.map(|prose| (depth.unsigned_abs(), prose)));
            }
        }
        told.reverse();
        Ok(told)
    }

    /// Erases what was told of an event (`None`: of all), from the file, its index and its journal. How much was erased.
    ///
    /// # Errors
    /// [`LogError`] when it could not be made durable.
    pub fn erase_prose(&mut self, event: Option<i64>) -> Result<usize, LogError> {
        let erased = self.write_words(|transaction, id| {
            let sql = "DELETE FROM prose WHERE chronicle = ?1 AND (?2 IS NULL OR event_seq = ?2)";
            // What parts came to tells what prose told.
            crate::parts::erase(transaction, id)?;
            transaction.execute(sql, (id.0, event)).map_err(sql_trouble)
        })?;
        self.empty_journal()?;
        Ok(erased)
    }
}

/// Writes a piece of prose, cut to what is kept.
pub(crate) fn put(connection: &Connection, id: ChronicleId, prose: &Prose) -> Result<(), LogError> {
    chronicle::event(connection, id, prose.event)?.ok_or(LogError::NotThere(prose.event))?;
    let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
    let sql = "INSERT INTO prose (chronicle, event_seq, seat, language, text, source, tokens, cost)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
               ON CONFLICT (event_seq, seat, language) DO UPDATE
               SET text = excluded.text, source = excluded.source, tokens = excluded.tokens, cost = excluded.cost";
    let seat = prose.seat.map_or(COMMON, |seat| i16::from(seat.0));
    let (text, source) = (cut(&prose.text, PROSE_CHARS_MAX), cut(&prose.source, SOURCE_CHARS_MAX));
    let row = (id.0, prose.event, seat, prose.language.code(), text, source, prose.tokens, prose.cost_millionths);
    let mut statement = connection.prepare_cached(sql).map_err(sql_trouble)?;
    statement.execute(row).map(|_| ()).map_err(sql_trouble)
}

/// Decodes `event_seq, seat, language, text, source, tokens, cost`; `None` where the language is not known here.
pub(crate) fn prose_row(row: &Row<'_>) -> rusqlite::Result<Option<Prose>> {
    let Ok(language) = row.get::<_, String>(2)?.parse() else { return Ok(None) };
    Ok(Some(Prose {
        event: row.get(0)?,
        seat: u8::try_from(row.get::<_, i16>(1)?).ok().map(SeatId),
        language,
        text: row.get(3)?,
        source: row.get(4)?,
        tokens: row.get::<_, i64>(5)?.try_into().unwrap_or(u32::MAX),
        cost_millionths: row.get::<_, i64>(6)?.try_into().unwrap_or(u32::MAX),
    }))
}
