//! [`Answers`]: what models answered, by the hash of exactly what was asked, over sessions. Nothing here is needed for a game:
//! what cannot be read counts as never answered, a damaged file is put aside, and no call fails.
//!
//! Neither a question nor a key of a provider is ever in the file, only hashes and answers. It is bounded in answers and
//! bytes; those used longest ago go first.

use crate::connection::{self, Side};
use crate::error::file_error;
use crate::files;
use crate::{OpenError, SaveError};
use rusqlite::{Connection, ErrorCode, OptionalExtension};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Answers that are kept.
pub const ANSWERS_MAX: i64 = 4_096;
/// Bytes of all answers that are kept.
pub const ANSWERS_BYTES_MAX: i64 = 16 * 1024 * 1024;
/// The longest answer that is kept, in bytes.
pub const ANSWER_BYTES_MAX: usize = 256 * 1024;
/// So often a damaged file is put aside in one session. With more it is the disk, and nothing is kept any more.
const DAMAGES_MAX: u32 = 3;
/// How long another program's access is waited for: a model that is asked again costs less than a reader who waits.
const BUSY_TIME: Duration = Duration::from_millis(50);
/// The `application_id` of the file: "GESA" as four bytes.
const APPLICATION: i32 = i32::from_be_bytes(*b"GESA");
/// The format of the tables. A file of another is begun anew.
const FORMAT: i32 = 1;

const SQL: &str = "
    DROP TABLE IF EXISTS answer;
    CREATE TABLE answer (
        id INTEGER PRIMARY KEY,
        key BLOB NOT NULL UNIQUE,
        text TEXT NOT NULL,
        used BLOB NOT NULL,
        expires INTEGER NOT NULL,
        turn INTEGER NOT NULL,
        bytes INTEGER NOT NULL,
        sum BLOB NOT NULL
    ) STRICT;
    CREATE INDEX answer_turn ON answer (turn, bytes);
    CREATE INDEX answer_expires ON answer (expires);
";

/// A whole answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its text.
    pub text: String,
    /// What it had cost, in the keeper's own words.
    pub used: Vec<u8>,
    /// Until when it may be given, in seconds since 1970.
    pub expires_unix_seconds: u64,
}

/// Is told where a damaged file was put.
pub type Tell = Box<dyn Fn(&Path) + Send>;

/// The file. It is opened when something is first asked of it.
pub struct Answers {
    path: PathBuf,
    quarantine: PathBuf,
    tell: Tell,
    state: State,
    damages: u32,
}

enum State {
    Closed,
    Open(Connection),
    /// It cannot be used in this session.
    Off,
}

/// What an access came to, and what it means for the file.
enum Trouble {
    /// It may be better the next time.
    Passing,
    /// The file is damaged.
    Damage,
    /// It cannot be used.
    Lasting,
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Trouble {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::DiskFull) => Trouble::Passing,
            // Our statements are right, so one that fails of itself finds other tables than were made.
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::Unknown) | None => Trouble::Damage,
            Some(_) => Trouble::Lasting,
        }
    }
}

impl Answers {
    /// The answers of this file. A damaged one is moved into `quarantine`, in the place of the last that was, and told of.
    pub fn new(path: &Path, quarantine: &Path, tell: Tell) -> Answers {
        let (path, quarantine) = (path.to_path_buf(), quarantine.to_path_buf());
        Answers { path, quarantine, tell, state: State::Closed, damages: 0 }
    }

    /// The answer under a key, expired or not.
    pub fn get(&mut self, key: &[u8; 32]) -> Option<Answer> {
        self.with(|connection| read(connection, key)).flatten()
    }

    /// Keeps an answer. One that is too long, and one that there is no room for on the disk, is not kept.
    pub fn put(&mut self, key: &[u8; 32], answer: &Answer, unix_seconds: u64) {
        if answer.text.len() <= ANSWER_BYTES_MAX {
            self.with(|connection| write(connection, key, answer, unix_seconds));
        }
    }

    /// Forgets an answer.
    pub fn remove(&mut self, key: &[u8; 32]) {
        self.with(|connection| Ok(connection.execute("DELETE FROM answer WHERE key = ?1", [key])?));
    }

    /// Forgets all answers of a file, also those of a damaged one in quarantine: how many there were. No file, no answers.
    ///
    /// # Errors
    /// When something cannot be removed, or another program holds the file for long.
    pub fn forget(path: &Path, quarantine: &Path) -> Result<u64, SaveError> {
        files::remove(&aside(path, quarantine))?;
        if !path.exists() {
            return Ok(0);
        }
        let emptied = open(path).and_then(|connection| {
            let count = connection.query_row("SELECT count(*) FROM answer", [], |row| row.get::<_, i64>(0))?;
            // What was is overwritten (`secure_delete`), in the journal too.
            connection.execute_batch("DELETE FROM answer; VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")?;
            Ok(count)
        });
        match emptied {
            Ok(count) => Ok(count.unsigned_abs()),
            Err(error) => match Trouble::from(error) {
                Trouble::Damage => files::remove_database(path).map(|()| 0),
                Trouble::Passing => Err(OpenError::OpenElsewhere(path.to_path_buf()).into()),
                Trouble::Lasting => Err(file_error(path, &std::io::ErrorKind::PermissionDenied.into())),
            },
        }
    }

    /// Does something with the file; `None` where that cannot be done. A damaged file is put aside and a new one begun.
    fn with<T>(&mut self, ask: impl Fn(&mut Connection) -> Result<T, Trouble>) -> Option<T> {
        for _ in 0..2 {
            match self.attempt(&ask) {
                Ok(done) => return Some(done),
                Err(Trouble::Passing) => return None,
                Err(Trouble::Lasting) if !self.may_write() => self.state = State::Off,
                // A header that is wrong may only say that nothing can be written.
                Err(Trouble::Lasting | Trouble::Damage) => self.put_aside(),
            }
        }
        None
    }

    fn attempt<T>(&mut self, ask: impl Fn(&mut Connection) -> Result<T, Trouble>) -> Result<T, Trouble> {
        if matches!(self.state, State::Closed) {
            self.state = State::Open(opened(&self.path)?);
        }
        match &mut self.state {
            State::Open(connection) => ask(connection),
            State::Closed | State::Off => Err(Trouble::Passing),
        }
    }

    fn may_write(&self) -> bool {
        self.path.metadata().is_ok_and(|file| file.is_file() && !file.permissions().readonly())
    }

    fn put_aside(&mut self) {
        self.state = State::Closed; // It must be closed before it is moved.
        self.damages += 1;
        let kept = aside(&self.path, &self.quarantine);
        let moved = files::make_folder(&self.quarantine)
            .and_then(|()| files::remove(&kept))
            .and_then(|()| std::fs::rename(&self.path, &kept).map_err(|error| file_error(&self.path, &error)));
        // Where it cannot be kept it goes: it is worth nothing.
        let gone = files::remove_database(&self.path);
        if moved.is_ok() {
            (self.tell)(&kept);
        }
        if gone.is_err() || self.damages >= DAMAGES_MAX {
            self.state = State::Off;
        }
    }
}

/// Where a damaged file is kept.
fn aside(path: &Path, quarantine: &Path) -> PathBuf {
    quarantine.join(path.file_name().unwrap_or_default())
}

/// Opens the file, whole and with our tables, or makes it.
fn opened(path: &Path) -> Result<Connection, Trouble> {
    if let Some(folder) = path.parent() {
        files::make_folder(folder).map_err(|_| Trouble::Lasting)?;
    }
    let connection = open(path)?;
    files::make_private(path).map_err(|_| Trouble::Lasting)?;
    connection.busy_timeout(BUSY_TIME)?;
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found != "ok" {
        return Err(Trouble::Damage);
    }
    Ok(connection)
}

fn open(path: &Path) -> rusqlite::Result<Connection> {
    let bytes_max = 2 * ANSWERS_BYTES_MAX.unsigned_abs();
    connection::open_side(path, &Side { application: APPLICATION, format: FORMAT, bytes_max, sql: SQL })
}

/// What a row must hold to be believed: SQLite proves its pages' structure, not the letters on them.
fn sum(key: &[u8; 32], answer: &Answer) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_keyed(key);
    for part in [answer.text.as_bytes(), &answer.used] {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.update(&answer.expires_unix_seconds.to_le_bytes());
    hasher.finalize().into()
}

fn read(connection: &mut Connection, key: &[u8; 32]) -> Result<Option<Answer>, Trouble> {
    let sql = "SELECT id, text, used, expires, sum FROM answer WHERE key = ?1";
    let found = connection
        .prepare_cached(sql)?
        .query_row([key], |row| {
            let expires: i64 = row.get(3)?;
            let answer = Answer { text: row.get(1)?, used: row.get(2)?, expires_unix_seconds: expires.unsigned_abs() };
            Ok((row.get::<_, i64>(0)?, answer, row.get::<_, Vec<u8>>(4)?))
        })
        .optional()?;
    let Some((id, answer, kept)) = found else { return Ok(None) };
    if kept != sum(key, &answer) {
        return Err(Trouble::Damage);
    }
    // When it was used last only decides which goes first: where that cannot be noted it was found all the same.
    let noted = "UPDATE answer SET turn = (SELECT max(turn) + 1 FROM answer) WHERE id = ?1";
    let _ = connection.prepare_cached(noted)?.execute([id]);
    Ok(Some(answer))
}

fn write(connection: &mut Connection, key: &[u8; 32], answer: &Answer, unix_seconds: u64) -> Result<(), Trouble> {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    transaction.prepare_cached("DELETE FROM answer WHERE expires <= ?1")?.execute([number(unix_seconds)])?;
    let expires = number(answer.expires_unix_seconds);
    let bytes = number((answer.text.len() + answer.used.len()) as u64);
    // What is read back must be what was summed.
    let kept = Answer { expires_unix_seconds: expires.unsigned_abs(), ..answer.clone() };
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO answer (key, text, used, expires, turn, bytes, sum)
             VALUES (?1, ?2, ?3, ?4, (SELECT ifnull(max(turn), 0) + 1 FROM answer), ?5, ?6)",
        )?
        .execute((key, &kept.text, &kept.used, expires, bytes, sum(key, &kept)))?;
    make_room(&transaction)?;
    Ok(transaction.commit()?)
}

/// Those used longest ago go until the rest fits.
fn make_room(connection: &Connection) -> rusqlite::Result<()> {
    let counted = "SELECT count(*), ifnull(sum(bytes), 0) FROM answer";
    let (mut count, mut bytes): (i64, i64) =
        connection.prepare_cached(counted)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    while count > ANSWERS_MAX || bytes > ANSWERS_BYTES_MAX {
        let oldest = "SELECT id, bytes FROM answer ORDER BY turn LIMIT 1";
        let (id, gone): (i64, i64) =
            connection.prepare_cached(oldest)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        connection.prepare_cached("DELETE FROM answer WHERE id = ?1")?.execute([id])?;
        (count, bytes) = (count - 1, bytes - gone);
    }
    Ok(())
}
