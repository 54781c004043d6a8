//! What can still be read of a damaged save: everything that gives an answer, and whether it holds together.

use crate::check;
use crate::chronicle::{self, ChronicleId, CommandRow, EventRow, rows_while_readable};
use crate::connection::{self, Existing, PAGE_BYTES};
use crate::error::{sql_trouble, unless_damaged};
use crate::kin::Origin;
use crate::notes::NewNote;
use crate::save::only_chronicle;
use crate::schema::Purpose;
use crate::tree::{self, Grafted, Told, ToldBranch};
use crate::{
    Description, META_BYTES_MAX, NewSave, Note, NoteError, PackSet, Prose, SaveError, UTTERANCE_CHARS_MAX, files,
    record, summary, unowned,
};
use gesta_content::{Digest, Language};
use gesta_rules::{DiceSeed, from_canonical};
use gesta_table::{CmdId, LogError};
use rusqlite::{Connection, OptionalExtension};
use std::collections::BTreeMap;
use std::path::Path;

/// Fewest bytes that a row of an event takes: a hash, a body, and the sizes of seven columns.
const EVENT_ROW_BYTES_MIN: i64 = 44;

/// Longest key of what is kept beside a chronicle, in characters: that of the tables.
const KEY_CHARS_MAX: usize = 64;

/// What can still be read of a damaged save.
#[derive(Default)]
pub(crate) struct Remains {
    name: Option<String>,
    language: Option<Language>,
    created_ms: i64,
    seed: Option<DiceSeed>,
    /// What the game began with.
    pub(crate) origin: Origin,
    /// Commands that are whole, oldest first.
    pub(crate) tree: Vec<Told>,
    /// Branches whose seals hold.
    pub(crate) branches: Vec<ToldBranch>,
    /// All commands that were seen, whole or not, with the hash of the last event, where their answers can be read.
    seen: Vec<(CmdId, Option<Digest>)>,
    /// Events that belong to no command that was seen, by their numbers.
    orphans: BTreeMap<i64, Digest>,
    /// The hashes of all events that were seen, by their numbers.
    hashes: BTreeMap<i64, Digest>,
    /// What a program kept beside the chronicle.
    meta: Vec<(String, Vec<u8>)>,
    prose: Vec<Prose>,
    notes: Vec<Note>,
}

impl Remains {
    /// Reads everything that gives an answer; what does not is left out.
    ///
    /// # Errors
    /// Trouble of the disk: then nothing is known of what there would be.
    pub(crate) fn read(path: &Path) -> Result<Remains, LogError> {
        let opened = connection::open(path, Purpose::Save, Existing::Required).map_err(sql_trouble);
        let Some(connection) = unless_damaged(opened)? else { return Ok(Remains::default()) };
        let id = unless_damaged(only_chronicle(&connection).map_err(sql_trouble))?.unwrap_or(ChronicleId(1));
        let events = events(&connection, id)?;
        let branches = branches(&connection, id)?;
        let all = commands(&connection, id, &events)?;
        let commands = unowned::credible(all.clone());
        let orphans = events.values().filter(|row| !unowned::is_covered(&commands, row.seq));
        let mut tree = unowned::commands(&events, &commands, &branches);
        tree.extend(commands.values().filter_map(|row| Told::gather(row, &events)));
        tree.sort_by_key(|told| told.first);
        for told in &mut tree {
            // Words that could not be kept must not cost the command.
            told.utterance.take_if(|text| text.chars().count() > UTTERANCE_CHARS_MAX);
        }
        let last = |row: &CommandRow| from_canonical::<(u64, Digest)>(&row.answer).ok().map(|(_, hash)| hash);
        let chronicle = connection.query_row("SELECT name, created_ms FROM chronicle WHERE id = ?1", [id.0], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
        });
        let chronicle = unless_damaged(chronicle.map_err(sql_trouble))?;
        let (name, created_ms) = chronicle.map_or((None, 0), |(name, created)| (Some(name), created));
        let language = unless_damaged(summary::meta(&connection, id, "language").map_err(sql_trouble))?.flatten();
        Ok(Remains {
            name: name.filter(|name| files::check_name(name).is_ok()),
            language: language.and_then(|bytes| String::from_utf8(bytes).ok()?.parse().ok()),
            created_ms,
            seed: unless_damaged(check::dice_seed(&connection, id))?,
            origin: Origin::of(&connection, id)?,
            orphans: orphans.map(|row| (row.seq, row.hash)).collect(),
            tree,
            branches,
            meta: meta(&connection, id)?,
            prose: prose(&connection, id)?,
            notes: notes(&connection, id)?,
            seen: all.values().map(|row| (row.cmd_id, last(row))).collect(),
            hashes: events.values().map(|row| (row.seq, row.hash)).collect(),
        })
    }

    /// What a save would be made of when there is no backup: only where the genesis and the seed it commits to are left.
    pub(crate) fn new_save(&self) -> Option<NewSave> {
        self.tree.first().filter(|told| told.parent.is_none())?;
        Some(NewSave {
            name: self.name.clone().unwrap_or_else(|| "recovered".to_owned()),
            dice_seed: self.seed.clone()?,
            language: self.language.unwrap_or(Language::En),
            created_ms: self.created_ms,
            meta: BTreeMap::new(),
        })
    }

    /// How many of their events are among these.
    pub(crate) fn kept(&self, there: &BTreeMap<Digest, i64>) -> usize {
        self.hashes.values().filter(|hash| there.contains_key(hash)).count()
    }

    /// Writes what is known beside the chronicle, where it is not there yet and where its event is.
    pub(crate) fn put_words(
        &self,
        connection: &Connection,
        id: ChronicleId,
        grafted: &Grafted,
    ) -> Result<(), SaveError> {
        let there = chronicle::hashes(connection, id)?;
        if self.kept(&there) > 0 || there.is_empty() {
            // They are younger than those of any backup.
            for (key, value) in self.meta.iter().filter(|(key, value)| makes_sense(key, value)) {
                record::put_meta(connection, id, key, value).map_err(sql_trouble)?;
            }
        }
        let place = |event: i64| match grafted.heads.get(&event) {
            Some(head) => Some(head.seq),
            None => there.get(self.hashes.get(&event)?).copied(),
        };
        for prose in &self.prose {
            if let Some(event) = place(prose.event) {
                crate::prose::put(connection, id, &Prose { event, ..prose.clone() }).or_else(only_refused)?;
            }
        }
        let known = "SELECT 1 FROM note WHERE chronicle = ?1 AND seat = ?2 AND wall_time = ?3";
        for note in &self.notes {
            let Some(event) = place(note.event) else { continue };
            let row = (id.0, note.seat.0, note.wall_ms);
            if connection.query_row(known, row, |_| Ok(())).optional().map_err(sql_trouble)?.is_none() {
                let (text, wall_ms, edited_ms) = (note.text.as_str(), note.wall_ms, note.edited_ms);
                let new = NewNote { seat: note.seat, event, text, wall_ms, edited_ms };
                // More than there may be are left out: the game is worth more than the last of its notes.
                if let Err(NoteError::Log(error)) = crate::notes::add(connection, id, &new) {
                    only_refused(error)?;
                }
            }
        }
        Ok(())
    }

    /// How many commands left a trace and are not in the database now: those that were seen, and at least one for each
    /// run of events without a command.
    pub(crate) fn lost(
        &self,
        connection: &Connection,
        id: ChronicleId,
        there: &BTreeMap<Digest, i64>,
    ) -> Result<u64, SaveError> {
        let ids = chronicle::command_ids(connection, id)?;
        let there = |hash: &Digest| there.contains_key(hash);
        let gone = |(id, last): &&(CmdId, Option<Digest>)| !ids.contains(id) && !last.as_ref().is_some_and(there);
        let alone = |(seq, hash): &(&i64, &Digest)| !there(hash) && !self.orphans.contains_key(&seq.saturating_sub(1));
        Ok((self.seen.iter().filter(gone).count() + self.orphans.iter().filter(alone).count()) as u64)
    }
}

/// What breaks a limit is left out; trouble of the disk is not passed over.
fn only_refused(error: LogError) -> Result<(), LogError> {
    match error {
        LogError::Refused(_) => Ok(()),
        other => Err(other),
    }
}

/// Every event that can be decoded. Each number is asked for by itself, because walking the table ends at the first page
/// that is damaged.
fn events(connection: &Connection, id: ChronicleId) -> Result<BTreeMap<i64, EventRow>, LogError> {
    let mut found = BTreeMap::new();
    for seq in 1..=last_number(connection)? {
        let row = unless_damaged(chronicle::event(connection, id, seq))?.flatten();
        found.extend(row.map(|row| (row.seq, row)));
    }
    Ok(found)
}

/// The highest number that an event can have: as the tables say, or else as many as the file has room for.
fn last_number(connection: &Connection) -> Result<i64, LogError> {
    let ask = |sql: &str| {
        let answer = connection.query_row(sql, [], |row| row.get::<_, Option<i64>>(0)).map_err(sql_trouble);
        unless_damaged(answer).map(Option::flatten)
    };
    let room = ask("PRAGMA page_count")?.unwrap_or(0).saturating_mul(PAGE_BYTES as i64) / EVENT_ROW_BYTES_MIN;
    let told = ask("SELECT max(seq) FROM event")?.unwrap_or(room);
    let by_command = ask("SELECT max(last_seq) FROM command")?.unwrap_or(0);
    Ok(told.max(by_command).clamp(0, room))
}

/// Every command that can be read: by walking the table from both ends, and by asking for the one of each event.
fn commands(
    connection: &Connection,
    id: ChronicleId,
    events: &BTreeMap<i64, EventRow>,
) -> Result<BTreeMap<i64, CommandRow>, LogError> {
    let mut found = BTreeMap::new();
    let ways = ["cmd_id ASC", "cmd_id DESC", "first_seq ASC", "first_seq DESC"];
    for way in ways {
        for row in chronicle::commands_while_readable(connection, id, &format!("ORDER BY {way}"))? {
            found.entry(row.first_seq).or_insert(row);
        }
    }
    for seq in events.keys() {
        if !found.contains_key(seq) {
            let rows = chronicle::commands_while_readable(connection, id, &format!("AND first_seq = {seq}"))?;
            found.extend(rows.into_iter().map(|row| (row.first_seq, row)));
        }
    }
    Ok(found)
}

fn branches(connection: &Connection, id: ChronicleId) -> Result<Vec<ToldBranch>, LogError> {
    Ok(unless_damaged(tree::branches(connection, id))?.unwrap_or_default())
}

fn meta(connection: &Connection, id: ChronicleId) -> Result<Vec<(String, Vec<u8>)>, LogError> {
    let sql = "SELECT key, value FROM meta WHERE chronicle = ?1
               AND (key GLOB 'app.*' OR key IN ('packs', 'summary', 'language'))";
    rows_while_readable(connection, sql, id, |row| Ok((row.get(0)?, row.get(1)?)))
}

/// Whether a value can be what was kept under its key: one that was damaged must not take the place of a backup's.
fn makes_sense(key: &str, value: &[u8]) -> bool {
    if key.chars().count() > KEY_CHARS_MAX || value.len() > META_BYTES_MAX {
        return false;
    }
    match key {
        "packs" => serde_json::from_slice::<PackSet>(value).is_ok(),
        "summary" => serde_json::from_slice::<Description>(value).is_ok(),
        "language" => std::str::from_utf8(value).is_ok_and(|code| code.parse::<Language>().is_ok()),
        _ => std::str::from_utf8(value).is_ok(),
    }
}

fn prose(connection: &Connection, id: ChronicleId) -> Result<Vec<Prose>, LogError> {
    let sql = "SELECT event_seq, seat, language, text, source, tokens, cost FROM prose WHERE chronicle = ?1";
    let rows = rows_while_readable(connection, sql, id, crate::prose::prose_row)?;
    Ok(rows.into_iter().flatten().collect())
}

fn notes(connection: &Connection, id: ChronicleId) -> Result<Vec<Note>, LogError> {
    let sql = "SELECT id, seat, event_seq, 0, text, wall_time, edited FROM note WHERE chronicle = ?1";
    rows_while_readable(connection, sql, id, crate::notes::note_row)
}
