//! What a list of saves shows, read without opening a game.

use crate::check;
use crate::chronicle::{self, ChronicleId};
use crate::connection;
use crate::error::{open_error, open_log_error};
use crate::schema::Purpose;
use crate::{OpenError, Save};
use gesta_content::Language;
use gesta_content::id::{Name, PlaceId, WeatherId};
use gesta_rules::Brightness;
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// Longest text in a description, in characters; more is cut off.
pub const DESCRIPTION_CHARS_MAX: usize = 400;

/// Where a game stands, in words for its player. The front end writes it, because the texts are its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// Name of the hero.
    pub hero: String,
    /// Name of the place.
    pub place: String,
    /// Game time in seconds.
    pub tick: u64,
    /// The day of the game, from 1; what older versions wrote has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u32>,
    /// The last line that was told.
    pub line: String,
    /// What there was to be seen; `None` in the dark, and in what older versions wrote.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sight: Option<Sight>,
}

/// What is to be seen where a game stands: enough to paint it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sight {
    /// The place.
    pub place: PlaceId,
    /// Seconds since midnight.
    pub second_of_day: u32,
    /// The season; saves of before it was kept have none.
    #[serde(default)]
    pub season: Option<Name>,
    /// The weather, where one notices it.
    pub weather: Option<WeatherId>,
    /// How well one sees.
    pub brightness: Brightness,
}

/// What a list of saves shows of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Its name, as the player gave it.
    pub name: String,
    /// The language that it was last played in.
    pub language: Language,
    /// How many events deep the current branch is.
    pub depth: u64,
    /// When the last command was done, in milliseconds since 1970; when it was made, before the first.
    pub played_ms: i64,
    /// Where it stands.
    pub description: Option<Description>,
    /// The format, where it is newer than this program's.
    pub newer_format: Option<i32>,
}

impl Save {
    /// What a list shows of the save at `path`. Proves its identity, not its contents.
    ///
    /// # Errors
    /// As [`Save::open`]; a save that is open in this process is `OpenElsewhere` too.
    pub fn summary(path: &Path) -> Result<Summary, OpenError> {
        let (connection, _) = connection::open_save(path)?;
        let version = check::identity(&connection, path, Purpose::Save)?;
        let newer_format = (version > crate::FORMAT).then_some(version);
        let mut summary = read(&connection, path)?;
        summary.newer_format = newer_format;
        Ok(summary)
    }
}

/// Reads the summary of the one chronicle of a save.
pub(crate) fn read(connection: &Connection, path: &Path) -> Result<Summary, OpenError> {
    let sql = |error: rusqlite::Error| open_error(path, &error);
    let row = connection.query_row("SELECT id, name, created_ms FROM chronicle ORDER BY id LIMIT 1", [], |row| {
        Ok((ChronicleId(row.get(0)?), row.get::<_, String>(1)?, row.get::<_, i64>(2)?))
    });
    let (id, name, created_ms) = row.map_err(sql)?;
    let branch = chronicle::current(connection, id).map_err(|error| open_log_error(path, error))?;
    let played = "SELECT wall_time FROM command WHERE chronicle = ?1 ORDER BY first_seq DESC LIMIT 1";
    let played_ms = connection.query_row(played, [id.0], |row| row.get(0)).optional().map_err(sql)?;
    let meta = |key: &str| meta(connection, id, key).map_err(sql);
    let language = meta("language")?.and_then(|bytes| String::from_utf8(bytes).ok()?.parse().ok());
    Ok(Summary {
        name,
        language: language.unwrap_or(Language::En),
        depth: branch.head.map_or(0, |head| head.depth),
        played_ms: played_ms.unwrap_or(created_ms),
        description: meta("summary")?.and_then(|bytes| serde_json::from_slice(&bytes).ok()),
        newer_format: None,
    })
}

/// A value of a chronicle's meta.
pub(crate) fn meta(connection: &Connection, id: ChronicleId, key: &str) -> rusqlite::Result<Option<Vec<u8>>> {
    let sql = "SELECT value FROM meta WHERE chronicle = ?1 AND key = ?2";
    connection.prepare_cached(sql)?.query_row((id.0, key), |row| row.get(0)).optional()
}

/// A description with its texts cut to what is kept.
pub(crate) fn cut(description: &Description) -> Description {
    let cut = |text: &str| text.chars().take(DESCRIPTION_CHARS_MAX).collect();
    Description {
        hero: cut(&description.hero),
        place: cut(&description.place),
        tick: description.tick,
        day: description.day,
        line: cut(&description.line),
        sight: description.sight.clone(),
    }
}
