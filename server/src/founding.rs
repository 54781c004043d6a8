//! Opening a realm: its table is founded at the first run and restored at the others.

use crate::config::Config;
use crate::lock::{HomeLock, LockError};
use crate::writer::{SPECTATOR, invite_kind_key, now_ms};
use gesta_net::{EndpointError, IdentityError, InviteToken, LinkError};
use gesta_rules::{DiceSeed, NewGame, Rejection, RuleError, SystemCommand, content_note};
use gesta_saves::{ChronicleId, InviteError, Keeping, OpenError, Realm};
use gesta_table::{Founding, Head, LogError, NotALine, Record, Table};
use std::path::PathBuf;
use std::sync::Arc;

/// The realm's name for its one table.
const TABLE_NAME: &str = "table 1";
/// How long an invite is good for: 30 days.
const INVITE_MS: i64 = 30 * 24 * 60 * 60 * 1_000;

/// What an invite is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InviteKind {
    /// To play a hero.
    Player,
    /// To watch.
    Spectator,
}

/// Why a server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The folder cannot be made.
    #[error("the folder {} cannot be used: {why}", path.display())]
    Home {
        /// Which folder.
        path: PathBuf,
        /// What the system said.
        why: std::io::Error,
    },
    /// The folder is in use.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// The realm's name cannot stand in a link, or the host cannot.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// The key cannot be used.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// The realm's database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The realm's database cannot be read or written.
    #[error(transparent)]
    Log(#[from] LogError),
    /// No invite can be made.
    #[error(transparent)]
    Invite(#[from] InviteError),
    /// There is nothing to play.
    #[error(transparent)]
    Rules(#[from] RuleError),
    /// What the database holds is no game.
    #[error(transparent)]
    NotALine(#[from] NotALine),
    /// The packs cannot go on with the table.
    #[error("the table cannot go on with these packs: {0}")]
    Packs(Rejection),
    /// Nothing can be listened on.
    #[error(transparent)]
    Endpoint(#[from] EndpointError),
    /// No thread or no randomness.
    #[error("the system gives no thread or no random numbers: {0}")]
    System(std::io::Error),
}

/// An open realm.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) lock: HomeLock,
    pub(crate) realm: Realm,
    pub(crate) chronicle: ChronicleId,
    pub(crate) table: Table,
    /// Made just now; nobody will see their tokens again.
    pub(crate) invites: Vec<(InviteKind, InviteToken)>,
}

/// Opens the realm of `config`, or makes it.
pub(crate) fn open(config: &Config) -> Result<Opened, StartError> {
    let lock = HomeLock::take(&config.home)?;
    let keeping = Keeping { backups: Config::backups_path(&config.home), wall_ms: now_ms() };
    let mut realm = Realm::open_keeping(&Config::realm_path(&config.home), &keeping)?;
    let known = realm.chronicles()?.first().map(|info| info.id);
    let (chronicle, is_new) = match known {
        Some(chronicle) => (chronicle, false),
        None => (realm.create_chronicle(TABLE_NAME, &dice_seed(config)?, now_ms())?, true),
    };
    let line = realm.line(chronicle)?;
    let seed = realm.seed(chronicle)?;
    // A crash right after making the chronicle leaves one without a genesis.
    let table = if line.is_empty() {
        found(&mut realm, chronicle, seed, config)?
    } else {
        restore(&mut realm, chronicle, seed, &line, config)?
    };
    let invites = if is_new { invite(&mut realm, config.invites)? } else { Vec::new() };
    Ok(Opened { lock, realm, chronicle, table, invites })
}

fn found(realm: &mut Realm, chronicle: ChronicleId, seed: DiceSeed, config: &Config) -> Result<Table, StartError> {
    let map_seed = match config.map_seed {
        Some(map_seed) => map_seed,
        None => u64::from_le_bytes(random()?),
    };
    let game =
        NewGame { scenario: config.scenario.clone(), mode: config.mode, map_seed, dice_commitment: seed.commitment() };
    let founding = Founding::new(Arc::clone(&config.content), seed, &game)?;
    let head = append(realm, chronicle, founding.record(now_ms()))?;
    Ok(founding.durable(head, false)?)
}

fn restore(
    realm: &mut Realm,
    chronicle: ChronicleId,
    seed: DiceSeed,
    line: &[gesta_table::Replayed],
    config: &Config,
) -> Result<Table, StartError> {
    let content = Arc::clone(&config.content);
    let mut table = Table::restore(content, seed, line, false, &mut |_, _| {})?;
    if let Some(note) = content_note(&config.content, table.world()) {
        let mechanics = config.content.hashes.mechanics;
        tracing::warn!(%mechanics, "other packs decide from now on than when this table was last open");
        note_content(realm, chronicle, &mut table, &note)?;
    }
    Ok(table)
}

/// Notes in the chronicle that other mechanics decide from now on.
fn note_content(
    realm: &mut Realm,
    chronicle: ChronicleId,
    table: &mut Table,
    note: &SystemCommand,
) -> Result<(), StartError> {
    let proposal = table.propose_system(note).map_err(StartError::Packs)?;
    let head = append(realm, chronicle, proposal.record(now_ms()))?;
    // Nobody else holds the table yet, so the proposal follows its head.
    table.commit(proposal, head).map_err(|_| NotALine)?;
    Ok(())
}

fn append(realm: &mut Realm, chronicle: ChronicleId, record: Record) -> Result<Head, LogError> {
    let answers = realm.append_group(&[(chronicle, record)]);
    answers.into_iter().next().unwrap_or_else(|| Err(LogError::Damaged("the database gave no answer".to_owned())))
}

/// Without an injected seed 32 random bytes of the system. (Nonces of seats are mixed in where a game waits for all of
/// its seats before it begins; this table begins before anybody sits.)
fn dice_seed(config: &Config) -> Result<DiceSeed, StartError> {
    match &config.dice_seed {
        Some(seed) => Ok(seed.clone()),
        None => Ok(DiceSeed(random()?)),
    }
}

fn random<const N: usize>() -> Result<[u8; N], StartError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| StartError::System(std::io::Error::other(error)))?;
    Ok(bytes)
}

fn invite(realm: &mut Realm, players: u8) -> Result<Vec<(InviteKind, InviteToken)>, StartError> {
    let kinds = std::iter::repeat_n(InviteKind::Player, players.into()).chain([InviteKind::Spectator]);
    let mut invites = Vec::new();
    for kind in kinds {
        let token = InviteToken(realm.create_invite(1, now_ms() + INVITE_MS)?.token);
        if kind == InviteKind::Spectator {
            realm.set_meta(None, &invite_kind_key(&token), SPECTATOR)?;
        }
        invites.push((kind, token));
    }
    Ok(invites)
}
