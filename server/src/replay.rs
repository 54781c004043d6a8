//! Replaying the table of a server that is not running: where it stands, and where a seat's view stands.

use crate::config::Config;
use crate::lock::{HomeLock, LockError};
use gesta_content::{Content, Digest};
use gesta_rules::{SeatId, canonical, view, world_hash};
use gesta_saves::{OpenError, Realm};
use gesta_table::{LogError, NotALine, Table};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Why there is nothing to replay.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// There is no realm there.
    #[error("there is no realm in {}; is it the folder that the server was run with?", .0.display())]
    Nothing(PathBuf),
    /// The server is running.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database cannot be read.
    #[error(transparent)]
    Log(#[from] LogError),
    /// What it holds is no game.
    #[error(transparent)]
    NotALine(#[from] NotALine),
    /// Nobody sits there.
    #[error("nobody has taken seat {}; players are 0 to 7, spectators 8 to 39", .0.0)]
    NoSeat(SeatId),
}

/// Where a table stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replayed {
    /// How many events deep it is.
    pub depth: u64,
    /// Hash of its last event.
    pub hash: String,
    /// Hash of its world.
    pub world_hash: String,
    /// Where the view of the seat stands that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seat: Option<SeatReplayed>,
}

/// Where the view of a seat stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SeatReplayed {
    /// Which seat.
    pub seat: u8,
    /// Its view chain.
    pub view_hash: String,
    /// BLAKE3 of the canonical bytes of its view.
    pub view: String,
}

/// Replays the table in `home`.
///
/// # Errors
/// [`ReplayError`].
pub fn replay(home: &Path, content: Arc<Content>, seat: Option<SeatId>) -> Result<Replayed, ReplayError> {
    let path = Config::realm_path(home);
    if !path.exists() {
        return Err(ReplayError::Nothing(home.to_owned()));
    }
    let _lock = HomeLock::take(home)?;
    let realm = Realm::open_or_create(&path)?;
    let chronicle = realm.chronicles()?.first().map(|info| info.id).ok_or(NotALine)?;
    let line = realm.line(chronicle)?;
    let table = Table::restore(content, realm.seed(chronicle)?, &line, false, &mut |_, _| {})?;
    let seat = seat.map(|seat| of_seat(&table, seat)).transpose()?;
    let head = table.head();
    let world_hash = world_hash(table.world()).to_string();
    Ok(Replayed { depth: head.depth, hash: head.hash.to_string(), world_hash, seat })
}

fn of_seat(table: &Table, seat: SeatId) -> Result<SeatReplayed, ReplayError> {
    if !table.world().seats.contains_key(&seat) {
        return Err(ReplayError::NoSeat(seat));
    }
    let view = canonical(&view(table.content(), table.world(), seat));
    let (view_hash, view) = (table.view_hash(seat).to_string(), Digest::of(&[&view]).to_string());
    Ok(SeatReplayed { seat: seat.0, view_hash, view })
}
