//! [`Keeping`]: what a program says when it opens a game to play it, so that the game is looked after: where copies go, and
//! what time it is. When everything is to be proved again follows from that.

use crate::chronicle::ChronicleId;
use crate::{record, summary};
use rusqlite::Connection;
use std::path::PathBuf;

/// After how much wall time a game is proved from end to end again, in milliseconds: a week.
pub const FULL_CHECK_EVERY_MS: i64 = 7 * 24 * 60 * 60 * 1_000;

/// Under which key the time of the last full check stands.
const FULL_CHECK: &str = "full_check";

/// How a game is looked after when it is opened.
#[derive(Clone, Debug)]
pub struct Keeping {
    /// The folder with a folder of backups for each game.
    pub backups: PathBuf,
    /// Milliseconds since 1970.
    pub wall_ms: i64,
}

/// Whether the last full check is a week old, or not known. One that lies in the future was made by a wrong clock, then or
/// now, and says nothing.
pub(crate) fn full_check_is_due(connection: &Connection, id: ChronicleId, wall_ms: i64) -> rusqlite::Result<bool> {
    let bytes = summary::meta(connection, id, FULL_CHECK)?;
    let last = bytes.and_then(|bytes| String::from_utf8(bytes).ok()?.parse::<i64>().ok());
    Ok(last.is_none_or(|last| !(0..FULL_CHECK_EVERY_MS).contains(&wall_ms.saturating_sub(last))))
}

/// Notes that everything was proved.
pub(crate) fn put_full_check(connection: &Connection, id: ChronicleId, wall_ms: i64) -> rusqlite::Result<()> {
    record::put_meta(connection, id, FULL_CHECK, wall_ms.to_string().as_bytes())
}
