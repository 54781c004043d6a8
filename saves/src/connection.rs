//! Connections: how a database is opened, with every setting read back. What is in it is not looked at here.

use crate::error::{open_error, trouble};
use crate::schema::Purpose;
use crate::{OpenError, files, migrate, replace};
use gesta_table::Trouble;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, MAIN_DB, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// The oldest SQLite that is trusted: 3.51.3 mended a reset of the WAL that could damage a database.
const SQLITE_VERSION_MIN: i32 = 3_051_003;
/// How long a running game waits for a lock.
const BUSY_TIMEOUT_MS: u64 = 5_000;
/// How long opening waits for a lock: a save that is open elsewhere stays open for long, so soon is kinder.
const OPENING_TIMEOUT_MS: u64 = 250;
/// Most bytes that the journal keeps between checkpoints.
const JOURNAL_BYTES_MAX: i64 = 16 * 1024 * 1024;
/// Bytes of a page.
pub(crate) const PAGE_BYTES: u64 = 4_096;

/// Settings that hold for every connection, as `(pragma, value, what reading it back gives)`. None is written into the file.
const SETTINGS: &[(&str, &str, &str)] = &[
    ("synchronous", "FULL", "2"),
    ("fullfsync", "ON", "1"),
    ("checkpoint_fullfsync", "ON", "1"),
    ("foreign_keys", "ON", "1"),
    ("trusted_schema", "OFF", "0"),
    ("cell_size_check", "ON", "1"),
    ("recursive_triggers", "ON", "1"),
    ("secure_delete", "ON", "1"),
    ("mmap_size", "0", "0"),
    ("wal_autocheckpoint", "1000", "1000"),
];

/// Whether the file may come into being by opening it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Existing {
    /// It must be there.
    Required,
    /// It is made.
    Created,
}

/// Opens a database without touching what is in it. Nothing is waited for longer than [`OPENING_TIMEOUT_MS`].
pub(crate) fn open(path: &Path, purpose: Purpose, existing: Existing) -> rusqlite::Result<Connection> {
    if rusqlite::version_number() < SQLITE_VERSION_MIN {
        return Err(refused("SQLite is older than 3.51.3"));
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if existing == Existing::Created {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(path, flags)?;
    if connection.is_readonly(MAIN_DB)? {
        // SQLite has fallen back to reading, but without writing nothing can be locked either.
        return Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_READONLY), None));
    }
    connection.busy_timeout(Duration::from_millis(OPENING_TIMEOUT_MS))?;
    set_flag(&connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    set_flag(&connection, DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    set_flag(&connection, DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    set_flag(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    if purpose == Purpose::Save && existing == Existing::Required {
        // Before the first access: so the journal's index stays in memory, and no second connection gets in. A new file has
        // a name that nobody knows, and with this setting its first journal would be left behind.
        set(&connection, "locking_mode", "EXCLUSIVE", "exclusive")?;
    }
    for (name, value, read_back) in SETTINGS {
        set(&connection, name, value, read_back)?;
    }
    set(&connection, "journal_size_limit", &JOURNAL_BYTES_MAX.to_string(), &JOURNAL_BYTES_MAX.to_string())?;
    Ok(connection)
}

/// What can be done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// It is locked for us, and can be written.
    Writable,
    /// The file or its folder cannot be written: it is read as it stands, without locks.
    Fixed,
}

/// Opens a player's save to write it, or, where file or folder cannot be written, to read it.
pub(crate) fn open_save(path: &Path) -> Result<(Connection, Access), OpenError> {
    replace::complete(path).map_err(|error| migrate::open_file_error(path, error))?;
    if !path.is_file() {
        return Err(OpenError::Missing(path.to_path_buf()));
    }
    let opened = open(path, Purpose::Save, Existing::Required).and_then(|connection| {
        // The first access: only here the journal is opened, and the lock taken.
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
        Ok(connection)
    });
    match opened {
        Ok(connection) => Ok((connection, Access::Writable)),
        Err(error) if trouble(&error) == Trouble::ReadOnly && !has_journal(path) => {
            // What comes of reading it says nothing better than that it cannot be written.
            let fixed = open_fixed(path).map_err(|_| open_error(path, &error))?;
            Ok((fixed, Access::Fixed))
        }
        Err(error) => Err(open_error(path, &error)),
    }
}

/// Whether commands stand in the journal that are not in the file yet: without writing they cannot be read.
fn has_journal(path: &Path) -> bool {
    let [_, journal, _] = files::database_files(path);
    journal.metadata().is_ok_and(|journal| journal.is_file() && journal.len() > 0)
}

/// Opens a file that cannot change, without locks and without a journal.
fn open_fixed(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(address(path), flags)?;
    set_flag(&connection, DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    set_flag(&connection, DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    set(&connection, "cell_size_check", "ON", "1")?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    Ok(connection)
}

/// The address of a file for SQLite, which says that it cannot change.
fn address(path: &Path) -> String {
    let mut address = "file:".to_owned();
    if cfg!(windows) && path.is_absolute() {
        address.push_str("///");
    }
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => address.push('/'),
            b'/' | b':' | b'-' | b'_' | b'.' | b'~' => address.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address + "?immutable=1"
}

/// Makes a connection ready to write. Only for a file that is proved: until here nothing was written to it, so that a
/// damaged one stays as it was found.
pub(crate) fn configure(connection: &Connection) -> rusqlite::Result<()> {
    set(connection, "journal_mode", "WAL", "wal")?;
    set_flag(connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)
}

/// Writes the journal of a closed database into its file. Closing tries that too, but does not say when it fails.
pub(crate) fn empty_journal(path: &Path) -> rusqlite::Result<()> {
    let connection = open(path, Purpose::Save, Existing::Required)?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    set_flag(&connection, DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    connection.close().map_err(|(_, error)| error)
}

/// Ends the short wait of opening.
pub(crate) fn settle(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(Duration::from_millis(BUSY_TIMEOUT_MS))?;
    verify(connection, "busy_timeout", &BUSY_TIMEOUT_MS.to_string())
}

/// A file beside the games whose loss costs no game: what models answered, what was seen at tables of servers.
pub(crate) struct Side {
    pub(crate) application: i32,
    pub(crate) format: i32,
    /// The most bytes that it may grow to.
    pub(crate) bytes_max: u64,
    /// Makes its tables, in place of those of another format.
    pub(crate) sql: &'static str,
}

/// Opens such a file and makes its tables where there are none, or those of another format. A power cut may take what was written
/// last: nobody waits for the disk. A database of something else is none of ours: `SQLITE_NOTADB`.
pub(crate) fn open_side(path: &Path, side: &Side) -> rusqlite::Result<Connection> {
    // Who makes a file changes its journal, and SQLite lets nobody wait for that: a second program tries again.
    for _ in 0..SIDE_TRIES {
        match open_side_once(path, side) {
            Err(error) if error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy) => {
                std::thread::yield_now();
            }
            other => return other,
        }
    }
    open_side_once(path, side)
}

/// How often a file that is being made is tried: each takes about as long as its making.
const SIDE_TRIES: usize = 200;

fn open_side_once(path: &Path, side: &Side) -> rusqlite::Result<Connection> {
    let mut connection = open(path, Purpose::Realm, Existing::Created)?;
    configure(&connection)?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    limit_bytes(&connection, side.bytes_max)?;
    let number = |connection: &Connection, name: &str| connection.pragma_query_value(None, name, |row| row.get(0));
    let found: (i32, i32) = (number(&connection, "application_id")?, number(&connection, "user_version")?);
    if found == (side.application, side.format) {
        return Ok(connection);
    }
    if found.0 != 0 && found.0 != side.application {
        return Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_NOTADB), None));
    }
    let made = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    // Another program may have made them meanwhile.
    if number(&made, "user_version")? != side.format {
        made.execute_batch(side.sql)?;
        made.pragma_update(None, "application_id", side.application)?;
        made.pragma_update(None, "user_version", side.format)?;
    }
    made.commit()?;
    Ok(connection)
}

/// Sets the most bytes that the database may grow to.
pub(crate) fn limit_bytes(connection: &Connection, bytes: u64) -> rusqlite::Result<()> {
    let pages = i64::try_from((bytes / PAGE_BYTES).max(1)).unwrap_or(i64::MAX);
    connection.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
}

fn set(connection: &Connection, name: &str, value: &str, read_back: &str) -> rusqlite::Result<()> {
    // The names and values are the constants above, so there is nothing to quote.
    let mut statement = connection.prepare(&format!("PRAGMA {name} = {value}"))?;
    let mut rows = statement.query([])?;
    while rows.next()?.is_some() {}
    drop(rows);
    drop(statement);
    verify(connection, name, read_back)
}

fn verify(connection: &Connection, name: &str, wanted: &str) -> rusqlite::Result<()> {
    let found: String = connection.pragma_query_value(None, name, |row| {
        Ok(match row.get_ref(0)? {
            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
            other => other.as_str()?.to_owned(),
        })
    })?;
    if found == wanted { Ok(()) } else { Err(refused(&format!("SQLite keeps {name} at {found}, not {wanted}"))) }
}

fn set_flag(connection: &Connection, flag: DbConfig, value: bool) -> rusqlite::Result<()> {
    if connection.set_db_config(flag, value)? == value {
        return Ok(());
    }
    Err(refused(&format!("SQLite refuses {flag:?} = {value}")))
}

/// An error as SQLite would give it for a file that it cannot work with.
fn refused(what: &str) -> rusqlite::Error {
    rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_IOERR), Some(what.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Barrier;

    #[test]
    fn two_programs_that_make_a_side_file_at_once_keep_what_each_has_written() {
        const SIDE: Side = Side {
            application: 7,
            format: 1,
            bytes_max: 1 << 20,
            sql: "DROP TABLE IF EXISTS line; CREATE TABLE line (text TEXT) STRICT",
        };
        let folder = tempfile::tempdir().expect("a folder");
        for round in 0..20 {
            let path = folder.path().join(format!("{round}.sqlite"));
            let together = Barrier::new(2);
            let write = || {
                together.wait();
                let connection = open_side(&path, &SIDE).expect("opened");
                connection.execute("INSERT INTO line VALUES ('kept')", []).expect("written");
            };
            std::thread::scope(|scope| _ = [scope.spawn(write), scope.spawn(write)]);
            let connection = open_side(&path, &SIDE).expect("opened again");
            let count: i64 = connection.query_row("SELECT count(*) FROM line", [], |row| row.get(0)).expect("counted");
            assert_eq!(count, 2, "round {round}");
        }
    }
}
