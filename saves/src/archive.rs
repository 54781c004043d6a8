//! Archives: one save as a text file of JSON lines, to keep or to carry elsewhere.
//!
//! # Formats 1 to 3
//! - The first line is a [`Header`]: name, language, dice seed, branches, how many commands, notes and pieces of prose follow.
//! - Each further line is a [`Line`]: one command with its events, oldest first. Event bodies are canonical bytes in
//!   hexadecimal; `hash` is the event's hash in the chain. Numbers (`parent`, `first`, a branch's `head`) are those of the
//!   file that was exported.
//! - Then come the notes, from format 2 on, and what models told, in format 3. What the built-in narrator told is not in it:
//!   it can be told anew. An archive is written in the oldest format that has what it holds.
//! - The last line is `{"end": …}`, the BLAKE3 digest of all bytes before it, so that a cut-off archive is known for one.
//!
//! The dice seed is in it: an archive is the player's own save, and who has it can foresee the dice.

use crate::backup::finish;
use crate::error::{file_error, log_error, open_error, sql_trouble};
use crate::save::{fill, only_chronicle};
use crate::tree::{self, Known, Told, ToldBranch};
use crate::whole::whole_chain;
use crate::{NewSave, Save, SaveError, connection, files, limits};
use data_encoding::HEXLOWER_PERMISSIVE as HEX;
use gesta_content::{Digest, Language};
use gesta_rules::{DiceSeed, Event, SeatId, canonical, from_canonical};
use gesta_table::CmdId;
use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;
use words::Beside;

mod words;

pub use words::ARCHIVE_PROSE_MAX;

/// The newest format of archives.
pub const ARCHIVE_FORMAT: u32 = 3;
/// Longest line of an archive, in bytes: 64 events of the largest size, in hexadecimal.
pub const ARCHIVE_LINE_BYTES_MAX: u64 = 16 << 20;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    gesta_archive: u32,
    name: String,
    language: Language,
    created_ms: i64,
    dice_seed: String,
    meta: BTreeMap<String, String>,
    branches: Vec<BranchLine>,
    commands: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    notes: u64,
    #[serde(default, skip_serializing_if = "is_zero")]
    prose: u64,
}

fn is_zero<N: Default + PartialEq>(number: &N) -> bool {
    *number == N::default()
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BranchLine {
    name: String,
    head: Option<i64>,
    current: bool,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: String,
    seat: Option<u8>,
    parent: Option<i64>,
    first: i64,
    wall_time_ms: i64,
    utterance: Option<String>,
    events: Vec<EventLine>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EventLine {
    seat: Option<u8>,
    tick: u64,
    body: String,
    hash: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    end: String,
}

impl Save {
    /// Writes the whole save, with all its branches, as an archive. Nothing is overwritten.
    ///
    /// # Errors
    /// [`SaveError::Exists`], or that something cannot be read or written.
    pub fn export(&self, path: &Path) -> Result<(), SaveError> {
        if path.exists() {
            return Err(SaveError::Exists(path.to_path_buf()));
        }
        whole_chain(&self.connection, self.id)?;
        let temporary = files::temporary(path);
        let written = self.write_archive(&temporary).and_then(|()| {
            std::fs::rename(&temporary, path).map_err(|error| file_error(path, &error))?;
            files::sync_folder(path)
        });
        if written.is_err() {
            // What is half written is of no use; that it cannot be removed either says nothing new.
            let _ = std::fs::remove_file(&temporary);
        }
        written
    }

    fn write_archive(&self, path: &Path) -> Result<(), SaveError> {
        let file = std::fs::File::create(path).map_err(|error| file_error(path, &error))?;
        let mut to = Writer { file: BufWriter::new(file), hasher: blake3::Hasher::new(), path };
        let Beside { notes, prose } = Beside::of(self)?;
        to.line(&self.header(notes.len() as u64, prose.len() as u64)?)?;
        tree::each(&self.connection, self.id, &mut |told| to.line(&Line::from(&told)))?;
        notes.iter().try_for_each(|note| to.line(note))?;
        prose.iter().try_for_each(|told| to.line(told))?;
        let end = Digest(*to.hasher.finalize().as_bytes());
        to.line(&End { end: end.to_string() })?;
        let file = to.file.into_inner().map_err(|error| file_error(path, error.error()))?;
        file.sync_all().map_err(|error| file_error(path, &error))
    }

    fn header(&self, notes: u64, prose: u64) -> Result<Header, SaveError> {
        let commands = "SELECT count(*) FROM command WHERE chronicle = ?1";
        let commands: i64 = self.connection.query_row(commands, [self.id.0], |row| row.get(0)).map_err(sql_trouble)?;
        let shown = self.describe_now()?;
        Ok(Header {
            gesta_archive: format_of(notes, prose),
            name: shown.name,
            language: shown.language,
            created_ms: self.created_ms()?,
            dice_seed: HEX.encode(&self.dice_seed()?.0),
            meta: self.app_meta()?,
            branches: tree::branches(&self.connection, self.id)?.into_iter().map(BranchLine::from).collect(),
            commands: commands.unsigned_abs(),
            notes,
            prose,
        })
    }

    fn created_ms(&self) -> Result<i64, SaveError> {
        let sql = "SELECT created_ms FROM chronicle WHERE id = ?1";
        Ok(self.connection.query_row(sql, [self.id.0], |row| row.get(0)).map_err(|error| log_error(&error))?)
    }

    fn app_meta(&self) -> Result<BTreeMap<String, String>, SaveError> {
        let sql = "SELECT substr(key, 5), CAST(value AS TEXT) FROM meta WHERE chronicle = ?1 AND key GLOB 'app.*'";
        let read = || -> rusqlite::Result<BTreeMap<String, String>> {
            let mut statement = self.connection.prepare(sql)?;
            statement.query_map([self.id.0], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
        };
        Ok(read().map_err(|error| log_error(&error))?)
    }
}

/// The oldest format that has it, so that older versions can read what they could have written.
fn format_of(notes: u64, prose: u64) -> u32 {
    match (notes, prose) {
        (0, 0) => 1,
        (_, 0) => 2,
        _ => ARCHIVE_FORMAT,
    }
}

/// Writes the lines of an archive, hashing them.
struct Writer<'a> {
    file: BufWriter<std::fs::File>,
    hasher: blake3::Hasher,
    path: &'a Path,
}

impl Writer<'_> {
    fn line<T: Serialize>(&mut self, value: &T) -> Result<(), SaveError> {
        let line = json_line(value);
        self.hasher.update(&line);
        self.file.write_all(&line).map_err(|error| file_error(self.path, &error))
    }
}

/// Makes a save of an archive, under a name of its own. Every event is proved before anything gets that name.
///
/// # Errors
/// [`SaveError::BadArchive`] with the line and the reason, [`SaveError::Exists`], or trouble of the disk.
pub fn import(archive: &Path, path: &Path, name: &str) -> Result<(), SaveError> {
    files::check_name(name)?;
    if path.exists() {
        return Err(SaveError::Exists(path.to_path_buf()));
    }
    let (header, tree, beside) = read(archive)?;
    let seed = HEX.decode(header.dice_seed.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok());
    let new = NewSave {
        name: name.to_owned(),
        dice_seed: DiceSeed(seed.ok_or_else(|| bad(1, "the dice seed is not 32 bytes in hexadecimal"))?),
        language: header.language,
        created_ms: header.created_ms,
        meta: header.meta,
    };
    let branches: Vec<ToldBranch> = header.branches.into_iter().map(ToldBranch::from).collect();
    let temporary = files::temporary(path);
    files::remove_database(&temporary)?;
    let built = fill(&temporary, &new)
        .map_err(|error| open_error(path, &error).into())
        .and_then(|()| plant(&temporary, (&tree, &branches), &beside))
        .and_then(|()| finish(&temporary, path).map(|_| ()));
    if built.is_err() {
        files::remove_database(&temporary)?;
    }
    built
}

/// Writes the tree of an archive into a new database: all of it, or an error.
fn plant(path: &Path, (tree, branches): (&[Told], &[ToldBranch]), beside: &Beside) -> Result<(), SaveError> {
    let sql = |error: rusqlite::Error| SaveError::from(open_error(path, &error));
    let mut connection: Connection =
        connection::open(path, crate::schema::Purpose::Save, connection::Existing::Required).map_err(sql)?;
    connection::configure(&connection).map_err(sql)?;
    let id = only_chronicle(&connection).map_err(sql)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let grafted = tree::graft(&transaction, id, tree, (Known::ById, 0))?;
    if grafted.refused > 0 {
        let lost = tree.iter().position(|told| !grafted.heads.contains_key(&told.first)).unwrap_or_default();
        return Err(bad(lost + 2, "the events do not continue the chain"));
    }
    let known = branches.iter().all(|branch| branch.head.is_none_or(|seq| grafted.heads.contains_key(&seq)));
    let goes_on = branches.iter().filter(|branch| branch.current).count();
    if !known || goes_on != 1 {
        return Err(bad(1, "the branches do not stand on the events"));
    }
    tree::set_branches(&transaction, id, &grafted, branches)?;
    beside.plant(&transaction, id, &grafted, tree.len() + 2)?;
    transaction.commit().map_err(sql)?;
    connection.close().map_err(|(_, error)| sql(error))
}

fn read(archive: &Path) -> Result<(Header, Vec<Told>, Beside), SaveError> {
    let file = std::fs::File::open(archive).map_err(|error| file_error(archive, &error))?;
    let mut lines = Lines { source: BufReader::new(file), hasher: blake3::Hasher::new(), number: 0, archive };
    let header: Header = lines.next(true)?;
    if !(1..=ARCHIVE_FORMAT).contains(&header.gesta_archive) {
        return Err(bad(1, &format!("archives of format {} cannot be read here; update Gesta", header.gesta_archive)));
    }
    let names = header.branches.iter().map(|branch| branch.name.as_str());
    if let Some(what) = limits::of_header(names, &header.meta) {
        return Err(bad(1, &what));
    }
    if let Some(what) = words::too_many(header.notes, header.prose) {
        return Err(bad(1, &what));
    }
    let mut tree = Vec::new();
    for _ in 0..header.commands {
        let line: Line = lines.next(true)?;
        let told = line.told().ok_or_else(|| bad(lines.number, "an id, a hash or an event is malformed"))?;
        if let Some(what) = limits::of_command(&told) {
            return Err(bad(lines.number, &what));
        }
        tree.push(told);
    }
    let beside = Beside {
        notes: (0..header.notes).map(|_| lines.next(true)).collect::<Result<_, _>>()?,
        prose: (0..header.prose).map(|_| lines.next(true)).collect::<Result<_, _>>()?,
    };
    let before = Digest(*lines.hasher.finalize().as_bytes());
    let end: End = lines.next(false)?;
    if Digest::from_hex(&end.end) != Some(before) {
        return Err(bad(lines.number, "the archive was changed or is not whole"));
    }
    if lines.source.read(&mut [0]).map_err(|error| file_error(archive, &error))? > 0 {
        return Err(bad(lines.number + 1, "something follows the end"));
    }
    Ok((header, tree, beside))
}

/// The lines of an archive, hashed as they are read.
struct Lines<'a> {
    source: BufReader<std::fs::File>,
    hasher: blake3::Hasher,
    number: usize,
    archive: &'a Path,
}

impl Lines<'_> {
    fn next<T: for<'de> Deserialize<'de>>(&mut self, hashed: bool) -> Result<T, SaveError> {
        self.number += 1;
        let mut line = Vec::new();
        let mut source = (&mut self.source).take(ARCHIVE_LINE_BYTES_MAX);
        source.read_until(b'\n', &mut line).map_err(|error| file_error(self.archive, &error))?;
        if line.is_empty() {
            return Err(bad(self.number, "the archive ends here, before its last line"));
        }
        if hashed {
            self.hasher.update(&line);
        }
        serde_json::from_slice(&line).map_err(|error| bad(self.number, &error.to_string()))
    }
}

fn bad(line: usize, what: &str) -> SaveError {
    SaveError::BadArchive { line, what: what.to_owned() }
}

fn json_line<T: Serialize>(value: &T) -> Vec<u8> {
    // Structs of texts and numbers with texts as keys: JSON has a form for all of them.
    let mut line = serde_json::to_vec(value).expect("an archive's line is always JSON");
    line.push(b'\n');
    line
}

impl From<ToldBranch> for BranchLine {
    fn from(branch: ToldBranch) -> BranchLine {
        BranchLine { name: branch.name, head: branch.head, current: branch.current }
    }
}

impl From<BranchLine> for ToldBranch {
    fn from(line: BranchLine) -> ToldBranch {
        ToldBranch { name: line.name, head: line.head, current: line.current }
    }
}

impl From<&Told> for Line {
    fn from(told: &Told) -> Line {
        let event = |(event, hash): &(Event, Digest)| EventLine {
            seat: event.seat.map(|seat| seat.0),
            tick: event.tick,
            body: HEX.encode(&canonical(&event.body)),
            hash: hash.to_string(),
        };
        Line {
            id: HEX.encode(&told.cmd_id.0),
            seat: told.seat.map(|seat| seat.0),
            parent: told.parent,
            first: told.first,
            wall_time_ms: told.wall_time_ms,
            utterance: told.utterance.clone(),
            events: told.events.iter().map(event).collect(),
        }
    }
}

impl Line {
    fn told(self) -> Option<Told> {
        let event = |line: EventLine| {
            let body = from_canonical(&HEX.decode(line.body.as_bytes()).ok()?).ok()?;
            Some((Event { seat: line.seat.map(SeatId), tick: line.tick, body }, Digest::from_hex(&line.hash)?))
        };
        Some(Told {
            cmd_id: CmdId(HEX.decode(self.id.as_bytes()).ok()?.try_into().ok()?),
            seat: self.seat.map(SeatId),
            parent: self.parent,
            first: self.first,
            events: self.events.into_iter().map(event).collect::<Option<_>>()?,
            utterance: self.utterance,
            wall_time_ms: self.wall_time_ms,
            has_row: true,
        })
    }
}
