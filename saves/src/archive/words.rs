//! What an archive carries beside the events: notes, and what models told. Both stand at events of the file that was exported.

use super::bad;
use crate::chronicle::ChronicleId;
use crate::error::sql_trouble;
use crate::notes::{self, NewNote};
use crate::tree::Grafted;
use crate::{BUILT_IN, NOTES_MAX, PROSE_CHARS_MAX, Prose, SOURCE_CHARS_MAX, Save, SaveError, prose};
use gesta_content::{Language, SanitizedText};
use gesta_rules::SeatId;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// What the built-in narrator is called in the first saves of format 2; it is no model there either.
const BUILT_IN_ONCE: &str = "built-in";
/// Most pieces of prose that an archive carries; the newest of a game that has more.
pub const ARCHIVE_PROSE_MAX: u64 = 100_000;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoteLine {
    seat: u8,
    event: i64,
    wall_time_ms: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    edited_ms: Option<i64>,
    text: String,
}

/// What a model told a seat (`None`: all) of an event.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProseLine {
    event: i64,
    seat: Option<u8>,
    language: Language,
    source: String,
    #[serde(default, skip_serializing_if = "super::is_zero")]
    tokens: u32,
    #[serde(default, skip_serializing_if = "super::is_zero")]
    cost_millionths: u32,
    text: String,
}

/// All of it, in the order in which it stands in an archive.
#[derive(Default)]
pub(super) struct Beside {
    pub(super) notes: Vec<NoteLine>,
    pub(super) prose: Vec<ProseLine>,
}

impl Beside {
    /// What a save has of it.
    pub(super) fn of(save: &Save) -> Result<Beside, SaveError> {
        match save.has_words() {
            true => Ok(Beside { notes: all_notes(save)?, prose: models_prose(save)? }),
            false => Ok(Beside::default()),
        }
    }

    /// Writes it to the events that were planted. `line` is the number of its first line.
    pub(super) fn plant(
        &self,
        connection: &Connection,
        id: ChronicleId,
        grafted: &Grafted,
        line: usize,
    ) -> Result<(), SaveError> {
        for (at, note) in (line..).zip(&self.notes) {
            let head = grafted.heads.get(&note.event).ok_or_else(|| bad(at, "the note stands at no event"))?;
            let text = notes::checked(&note.text).map_err(|error| bad(at, &error.to_string()))?;
            let (seat, wall_ms, edited_ms) = (SeatId(note.seat), note.wall_time_ms, note.edited_ms);
            let new = NewNote { seat, event: head.seq, text, wall_ms, edited_ms };
            notes::add(connection, id, &new).map_err(|error| bad(at, &error.to_string()))?;
        }
        for (at, told) in (line + self.notes.len()..).zip(&self.prose) {
            let head = grafted.heads.get(&told.event).ok_or_else(|| bad(at, "the prose tells of no event"))?;
            let prose = told.checked(head.seq).map_err(|what| bad(at, &what))?;
            prose::put(connection, id, &prose)?;
        }
        Ok(())
    }
}

/// Why there is more than can be kept.
pub(super) fn too_many(notes: u64, prose: u64) -> Option<String> {
    match () {
        () if notes > NOTES_MAX.unsigned_abs() => Some(format!("a game has at most {NOTES_MAX} notes")),
        () if prose > ARCHIVE_PROSE_MAX => {
            Some(format!("an archive carries at most {ARCHIVE_PROSE_MAX} pieces of prose"))
        }
        () => None,
    }
}

impl ProseLine {
    /// The prose as it is kept: an archive comes from anywhere, and what it holds is shown as it stands.
    fn checked(&self, event: i64) -> Result<Prose, String> {
        if is_built_in(&self.source) {
            return Err("what the built-in narrator told is told anew, and is not carried".to_owned());
        }
        if !(1..=SOURCE_CHARS_MAX).contains(&self.source.chars().count()) {
            return Err(format!("the name of a narrator has 1 to {SOURCE_CHARS_MAX} characters"));
        }
        if self.text.chars().count() > PROSE_CHARS_MAX {
            return Err(format!("prose has at most {PROSE_CHARS_MAX} characters"));
        }
        let text = SanitizedText::clean(&self.text).into_string();
        // A name stands in the midst of a line.
        let source = SanitizedText::clean(&self.source);
        let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.trim().is_empty() || source.is_empty() || is_built_in(&source) {
            return Err("the prose or its narrator's name is empty".to_owned());
        }
        let (seat, language) = (self.seat.map(SeatId), self.language);
        Ok(Prose { event, seat, language, text, source, tokens: self.tokens, cost_millionths: self.cost_millionths })
    }
}

fn is_built_in(source: &str) -> bool {
    [BUILT_IN, BUILT_IN_ONCE].contains(&source)
}

fn all_notes(save: &Save) -> Result<Vec<NoteLine>, SaveError> {
    let sql = "SELECT seat, event_seq, wall_time, edited, text FROM note WHERE chronicle = ?1 ORDER BY event_seq, id";
    let mut statement = save.connection.prepare(sql).map_err(sql_trouble)?;
    let rows = statement.query_map([save.id.0], |row| {
        let (wall_time_ms, edited_ms) = (row.get(2)?, row.get(3)?);
        Ok(NoteLine { seat: row.get(0)?, event: row.get(1)?, wall_time_ms, edited_ms, text: row.get(4)? })
    });
    Ok(rows.map_err(sql_trouble)?.collect::<rusqlite::Result<_>>().map_err(sql_trouble)?)
}

/// What models told, on all branches, oldest first. What cannot be told of, such as an empty text, is left where it is.
fn models_prose(save: &Save) -> Result<Vec<ProseLine>, SaveError> {
    let sql = "SELECT event_seq, seat, language, text, source, tokens, cost FROM prose
               WHERE chronicle = ?1 AND source NOT IN (?2, ?3) ORDER BY event_seq DESC, id DESC LIMIT ?4";
    let mut statement = save.connection.prepare(sql).map_err(sql_trouble)?;
    let mut rows =
        statement.query((save.id.0, BUILT_IN, BUILT_IN_ONCE, ARCHIVE_PROSE_MAX.cast_signed())).map_err(sql_trouble)?;
    let mut told = Vec::new();
    while let Some(row) = rows.next().map_err(sql_trouble)? {
        let Some(prose) = prose::prose_row(row).map_err(sql_trouble)? else { continue };
        let line = ProseLine::from(prose);
        // What an import would refuse would make the whole archive worthless.
        if line.checked(line.event).is_ok() {
            told.push(line);
        }
    }
    told.reverse();
    Ok(told)
}

impl From<Prose> for ProseLine {
    fn from(prose: Prose) -> ProseLine {
        let Prose { event, seat, language, text, source, tokens, cost_millionths } = prose;
        ProseLine { event, seat: seat.map(|seat| seat.0), language, source, tokens, cost_millionths, text }
    }
}
