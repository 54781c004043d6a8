//! A turn of a saved game, durable when it is told, beside one bare commit of the same bytes in the same run.

use crate::measure::Line;
use crate::stage;
use anyhow::{Context, Result};
use gesta_content::Language;
use gesta_rules::{Command, Mode, NewGame, SeatId, SeatKind, SystemCommand};
use gesta_saves::{NewSave, Save};
use gesta_table::{CmdId, Driver, Request, Update};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

/// How many turns, and how many bare commits, in turn.
const TURNS: u32 = 300;
/// Bytes that one such turn writes into its rows: a command and three events with their hashes.
const TURN_BYTES: usize = 420;

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let folder = tempfile::tempdir()?;
    let content = Arc::new(stage::content()?);
    let (_, seed, _) = stage::game(&content, 1)?;
    let new = NewSave {
        name: "turns".to_owned(),
        dice_seed: seed.clone(),
        language: Language::En,
        created_ms: 0,
        meta: BTreeMap::new(),
    };
    let save = Save::create(&folder.path().join("turns.gesta"), &new)?;
    let scenario = Some(stage::id("zcountry:walk")?);
    let game = NewGame { scenario, mode: Mode::Story, map_seed: 7, dice_commitment: seed.commitment() };
    let sit = SystemCommand::Seat { seat: SeatId(0), kind: SeatKind::Player, name: "bench".to_owned(), preset: None };
    let mut driver = Driver::create(content, save, seed, (&game, &[sit]), Box::new(|| 0))?;
    let bare = bare(&folder.path().join("bare.db"))?;
    let (mut turns, mut commits) = (0.0, 0.0);
    for at in 0..TURNS {
        let mut id = [0; 16];
        id[..4].copy_from_slice(&at.to_le_bytes());
        let command = Command::Act { action: stage::id("zcountry:a0")? };
        let request = Request::Do { id: CmdId(id), command, offered: None, utterance: None };
        let begin = Instant::now();
        let updates = driver.handle(SeatId(0), &request);
        turns += begin.elapsed().as_secs_f64();
        anyhow::ensure!(
            updates.iter().any(|(_, update)| matches!(update, Update::Done { .. })),
            "refused: {updates:?}"
        );
        let begin = Instant::now();
        bare.execute("INSERT INTO row (bytes) VALUES (?1)", [vec![at as u8; TURN_BYTES]])?;
        commits += begin.elapsed().as_secs_f64();
    }
    let (turn, commit) = (turns / f64::from(TURNS), commits / f64::from(TURNS));
    Ok(vec![
        Line::at_most("embedded turn, durable, beside one bare FULL commit", turn / commit, "times", 1.3),
        Line::at_most("the same turn", turn * 1_000.0, "ms", commit * 1.3 * 1_000.0),
    ])
}

/// A database with the settings of a save and one plain table.
fn bare(path: &std::path::Path) -> Result<rusqlite::Connection> {
    let connection = rusqlite::Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection
        .execute_batch("CREATE TABLE row (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT")
        .context("a table")?;
    Ok(connection)
}
