//! Recovery of a damaged save: the original to quarantine, the newest good backup in its place, and onto it what can still
//! be read of the original and continues the chain.

use crate::backup::{backups, copy_proved, finish, set_aside};
use crate::check::{self, Proof};
use crate::chronicle::{self, ChronicleId, CommandRow, EventRow};
use crate::connection::{self, Existing, PAGE_BYTES};
use crate::error::open_error;
use crate::save::{fill, only_chronicle};
use crate::schema::Purpose;
use crate::tree::{self, Told, ToldBranch};
use crate::{NewSave, OpenError, Save, SaveError, files, record, summary};
use gesta_content::{Digest, Language};
use gesta_rules::{DiceSeed, from_canonical};
use gesta_table::CmdId;
use rusqlite::{Connection, TransactionBehavior};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Fewest bytes that a row of an event takes: a hash, a body, and the sizes of seven columns.
const EVENT_ROW_BYTES_MIN: i64 = 44;

/// Where recovery finds and puts files.
#[derive(Clone, Debug)]
pub struct Folders {
    /// The folder with a folder of backups for each save.
    pub backups: PathBuf,
    /// Where damaged originals are kept.
    pub quarantine: PathBuf,
}

/// What recovery brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// When the last command that is there now was done, in milliseconds since 1970.
    pub to_wall_time_ms: i64,
    /// How many events deep the game is now.
    pub to_depth: u64,
    /// How many commands were brought back from the damaged file, beyond the backup.
    pub salvaged_commands: u64,
    /// How many commands are known to be lost. What left no trace in the file cannot be counted.
    pub lost_commands: u64,
    /// The backup that it was built on; `None`: on nothing but the damaged file.
    pub backup: Option<PathBuf>,
    /// Where the original is, byte for byte.
    pub original: PathBuf,
}

/// Recovers a damaged save. `None`: it opens and proves, so nothing was done.
///
/// # Errors
/// [`SaveError::NoBackup`] when nothing can be brought back: then the original is in quarantine. Else what stood in the
/// way, with the save where it was.
pub fn recover(path: &Path, folders: &Folders, wall_ms: i64) -> Result<Option<Recovered>, SaveError> {
    match Save::open_proving(path, Proof::Full) {
        Ok(_) => return Ok(None),
        Err(OpenError::Damaged { .. } | OpenError::NotASave(_)) => {}
        Err(other) => return Err(other.into()),
    }
    let original = set_aside(path, &folders.quarantine, wall_ms)?;
    let original = original.ok_or_else(|| OpenError::Missing(path.to_path_buf()))?;
    let recovered = bring_back(path, &original, folders);
    if recovered.as_ref().is_err_and(|error| !matches!(error, SaveError::NoBackup(_))) && !path.exists() {
        // A full disk, say: the damaged save goes back to its place, so that it can be tried again.
        files::move_database(&original, path)?;
    }
    recovered.map(Some)
}

fn bring_back(path: &Path, original: &Path, folders: &Folders) -> Result<Recovered, SaveError> {
    // Read from a copy: even reading can make SQLite write its journal into a file.
    let copy = files::temporary(original);
    files::remove_database(&copy)?;
    files::copy_database(original, &copy)?;
    let remains = Remains::read(&copy);
    files::remove_database(&copy)?;

    let temporary = files::temporary(path);
    files::remove_database(&temporary)?;
    let mut base = None;
    for backup in backups(&folders.backups, path)? {
        if copy_proved(&backup.path, &temporary).is_ok() {
            base = Some(backup.path);
            break;
        }
    }
    if base.is_none() {
        files::remove_database(&temporary)?;
        let new = remains.new_save().ok_or_else(|| SaveError::NoBackup(path.to_path_buf()))?;
        fill(&temporary, &new).map_err(|error| open_error(path, &error))?;
    }
    let mut recovered = rebuild(&temporary, &remains)?;
    finish(&temporary, path)?;
    recovered.backup = base;
    recovered.original = original.to_path_buf();
    Ok(recovered)
}

/// Grafts the remains onto a database, and says where that leads.
fn rebuild(path: &Path, remains: &Remains) -> Result<Recovered, SaveError> {
    let sql = |error: rusqlite::Error| SaveError::from(open_error(path, &error));
    let mut connection = connection::open(path, Purpose::Save, Existing::Required).map_err(sql)?;
    connection::configure(&connection).map_err(sql)?;
    let id = only_chronicle(&connection).map_err(sql)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(sql)?;
    let grafted = tree::graft(&transaction, id, &remains.tree)?;
    let goes_on = tree::set_branches(&transaction, id, &grafted, &remains.branches)?;
    if let (false, Some((last, _))) = (goes_on, &grafted.last) {
        // The branch that went on stands where nothing is left, or is not known: the last command is where play was.
        go_to(&transaction, id, last)?;
    }
    transaction.commit().map_err(sql)?;
    let lost_commands = remains.lost(&connection, id)?;
    let shown = summary::read(&connection, path)?;
    connection.close().map_err(|(_, error)| sql(error))?;
    Ok(Recovered {
        to_wall_time_ms: shown.played_ms,
        to_depth: shown.depth,
        salvaged_commands: grafted.added,
        lost_commands,
        backup: None,
        original: PathBuf::new(),
    })
}

/// Moves the branch that goes on to `last`; where it stood is kept, unless it lies on the way.
fn go_to(connection: &Connection, id: ChronicleId, last: &gesta_table::Head) -> Result<(), SaveError> {
    let branch = chronicle::current(connection, id)?;
    if let Some(old) = &branch.head
        && !chronicle::lies_on(connection, id, old, last)?
    {
        record::rewind(connection, id, old)?;
    }
    Ok(record::put_branch(connection, id, &branch.name, Some(last), true)?)
}

/// What can still be read of a damaged save.
#[derive(Default)]
struct Remains {
    name: Option<String>,
    language: Option<Language>,
    created_ms: i64,
    seed: Option<DiceSeed>,
    /// Commands that are whole, oldest first.
    tree: Vec<Told>,
    /// Branches whose seals hold.
    branches: Vec<ToldBranch>,
    /// All commands that were seen, whole or not, with the hash of the last event, where their answers can be read.
    seen: Vec<(CmdId, Option<Digest>)>,
    /// Events that belong to no command that was seen, by their numbers.
    orphans: BTreeMap<i64, Digest>,
}

impl Remains {
    /// Reads everything that gives an answer; what does not is left out.
    fn read(path: &Path) -> Remains {
        let Ok(connection) = connection::open(path, Purpose::Save, Existing::Required) else {
            return Remains::default();
        };
        let id = only_chronicle(&connection).unwrap_or(ChronicleId(1));
        let events = events(&connection, id);
        let commands = commands(&connection, id, &events);
        let covered = |seq: &i64| {
            let before = commands.range(..=*seq).next_back();
            before.is_some_and(|(_, row)| (row.first_seq..=row.last_seq).contains(seq))
        };
        let orphans = events.values().filter(|row| !covered(&row.seq)).map(|row| (row.seq, row.hash)).collect();
        let last = |row: &CommandRow| from_canonical::<(u64, Digest)>(&row.answer).ok().map(|(_, hash)| hash);
        let chronicle = connection.query_row("SELECT name, created_ms FROM chronicle WHERE id = ?1", [id.0], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, i64>(1)?))
        });
        let (name, created_ms) = chronicle.map_or((None, 0), |(name, created)| (Some(name), created));
        let language = summary::meta(&connection, id, "language").ok().flatten();
        Remains {
            name: name.filter(|name| files::check_name(name).is_ok()),
            language: language.and_then(|bytes| String::from_utf8(bytes).ok()?.parse().ok()),
            created_ms,
            seed: check::dice_seed(&connection, id).ok(),
            tree: commands.values().filter_map(|row| Told::gather(row, &events)).collect(),
            branches: branches(&connection, id),
            seen: commands.values().map(|row| (row.cmd_id, last(row))).collect(),
            orphans,
        }
    }

    /// What a save would be made of when there is no backup: only where the genesis and the seed it commits to are left.
    fn new_save(&self) -> Option<NewSave> {
        self.tree.first().filter(|told| told.parent.is_none())?;
        Some(NewSave {
            name: self.name.clone().unwrap_or_else(|| "recovered".to_owned()),
            dice_seed: self.seed.clone()?,
            language: self.language.unwrap_or(Language::En),
            created_ms: self.created_ms,
            meta: BTreeMap::new(),
        })
    }

    /// How many commands left a trace and are not in the database now: those that were seen, and at least one for each
    /// run of events without a command.
    fn lost(&self, connection: &Connection, id: ChronicleId) -> Result<u64, SaveError> {
        let ids: BTreeSet<CmdId> = chronicle::commands(connection, id)?.values().map(|row| row.cmd_id).collect();
        let hashes = chronicle::hashes(connection, id)?;
        let there = |hash: &Digest| hashes.contains(hash);
        let gone = |(id, last): &&(CmdId, Option<Digest>)| !ids.contains(id) && !last.as_ref().is_some_and(there);
        let alone = |(seq, hash): &(&i64, &Digest)| !there(hash) && !self.orphans.contains_key(&(**seq - 1));
        Ok((self.seen.iter().filter(gone).count() + self.orphans.iter().filter(alone).count()) as u64)
    }
}

/// Every event that can be decoded. Each number is asked for by itself, because walking the table ends at the first page
/// that is damaged.
fn events(connection: &Connection, id: ChronicleId) -> BTreeMap<i64, EventRow> {
    let rows = (1..=last_number(connection)).filter_map(|seq| chronicle::event(connection, id, seq).ok().flatten());
    rows.map(|row| (row.seq, row)).collect()
}

/// The highest number that an event can have: as the tables say, or else as many as the file has room for.
fn last_number(connection: &Connection) -> i64 {
    let ask = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, Option<i64>>(0)).ok().flatten();
    let room = ask("PRAGMA page_count").unwrap_or(0).saturating_mul(PAGE_BYTES as i64) / EVENT_ROW_BYTES_MIN;
    let told = ask("SELECT max(seq) FROM event").unwrap_or(room);
    let by_command = ask("SELECT max(last_seq) FROM command").unwrap_or(0);
    told.max(by_command).clamp(0, room)
}

/// Every command that can be read: by walking the table from both ends, and by asking for the one of each event.
fn commands(connection: &Connection, id: ChronicleId, events: &BTreeMap<i64, EventRow>) -> BTreeMap<i64, CommandRow> {
    let mut found = BTreeMap::new();
    let ways = ["cmd_id ASC", "cmd_id DESC", "first_seq ASC", "first_seq DESC"];
    for way in ways {
        for row in chronicle::commands_while_readable(connection, id, &format!("ORDER BY {way}")) {
            found.entry(row.first_seq).or_insert(row);
        }
    }
    for seq in events.keys() {
        if !found.contains_key(seq) {
            let rows = chronicle::commands_while_readable(connection, id, &format!("AND first_seq = {seq}"));
            found.extend(rows.into_iter().map(|row| (row.first_seq, row)));
        }
    }
    found
}

fn branches(connection: &Connection, id: ChronicleId) -> Vec<ToldBranch> {
    let rows = chronicle::branch_rows(connection, id).unwrap_or_default();
    let told = rows.into_iter().map(|branch| ToldBranch {
        name: branch.name,
        head: branch.head.map(|head| head.seq),
        current: branch.current,
    });
    told.collect()
}
