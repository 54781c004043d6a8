//! [`House`]: what every connection needs to know of the server.

use crate::shard::ToShard;
use crate::writer::ToWriter;
use gesta_content::id::{PresetId, ScenarioId};
use gesta_net::{Offered, TableId};
use gesta_saves::ChronicleId;
use std::sync::atomic::AtomicU64;
use tokio::sync::mpsc;

/// The realm's one table.
pub(crate) const TABLE: TableId = TableId(1);

/// What every connection needs to know of the server.
#[derive(Debug)]
pub(crate) struct House {
    pub(crate) offered: Offered,
    pub(crate) chronicle: ChronicleId,
    pub(crate) scenario: ScenarioId,
    /// The ready heroes, one for each player in turn.
    pub(crate) presets: Vec<PresetId>,
    pub(crate) players: u8,
    pub(crate) writer: mpsc::Sender<ToWriter>,
    pub(crate) shard: mpsc::Sender<ToShard>,
    /// Numbers the connections.
    pub(crate) guests: AtomicU64,
}
