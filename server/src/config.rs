//! What a server is started with, and the packs that it plays.

use gesta_assets::{ReadPackError, read_folder, shipped};
use gesta_content::id::ScenarioId;
use gesta_content::{Content, Format, render};
use gesta_net::Limits;
use gesta_rules::{DiceSeed, Mode};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// The folder with its key and database.
    pub home: PathBuf,
    /// Where it listens; port 0 takes any.
    pub listen: SocketAddr,
    /// What stands in invite links instead of the address.
    pub host: Option<String>,
    /// The realm's name.
    pub realm: String,
    /// How many players sit at the table.
    pub seats: u8,
    /// How many player invites are made at the first run. One for spectators is made besides.
    pub invites: u8,
    /// How forgiving a new table is.
    pub mode: Mode,
    /// The packs.
    pub content: Arc<Content>,
    /// What a new table plays; `None`: what the last pack begins with.
    pub scenario: Option<ScenarioId>,
    /// The dice seed of a new table; `None`: 32 random bytes.
    pub dice_seed: Option<DiceSeed>,
    /// The seed of generated places of a new table; `None`: random.
    pub map_seed: Option<u64>,
    /// How often an address may connect.
    pub limits: Limits,
    /// How long people are waited for.
    pub patience: Patience,
    /// How often the realm is copied, where something was written.
    pub copy_every: Duration,
}

/// How often a realm is copied, unless it is said otherwise.
pub const COPY_EVERY: Duration = Duration::from_secs(60 * 60);

/// How long people are waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// How long a party decision waits for answers.
    pub proposal: Duration,
    /// How long after a start those who sat here before may take to come back, before the others see them away.
    pub come_back: Duration,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience { proposal: Duration::from_secs(60), come_back: Duration::from_secs(10) }
    }
}

impl Config {
    /// The file with the server's key.
    pub fn key_path(home: &Path) -> PathBuf {
        home.join("server-key.pem")
    }

    /// The folder with the realm's backups.
    pub fn backups_path(home: &Path) -> PathBuf {
        home.join("backups")
    }

    /// The realm's database.
    pub fn realm_path(home: &Path) -> PathBuf {
        home.join("realm.db")
    }
}

/// Why there is nothing to play.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// A folder is no pack.
    #[error(transparent)]
    Folder(#[from] ReadPackError),
    /// The packs have errors, printed here with their places.
    #[error("{0}")]
    Packs(String),
}

/// The packs that come with the game, and those in `folders`.
///
/// # Errors
/// [`ContentError`].
pub fn load_content(folders: &[PathBuf]) -> Result<Arc<Content>, ContentError> {
    let mut packs = shipped();
    for folder in folders {
        packs.push(read_folder(folder)?);
    }
    let (content, diagnostics) = gesta_content::load(&packs);
    content.map(Arc::new).ok_or_else(|| ContentError::Packs(render(&diagnostics, &packs, Format::Short)))
}
