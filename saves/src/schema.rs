//! The schema and its identity: which tables a file has, and how a file says what it is. No row is read here.
//!
//! # Format
//! A change of either `.sql` file is a new [`FORMAT`], with a migration and a golden save of the old one.

use gesta_content::Digest;
use rusqlite::Connection;

/// The format of the tables, kept as `user_version`.
pub const FORMAT: i32 = 1;

const CHRONICLE_SQL: &str = include_str!("sql/chronicle.sql");
const REALM_SQL: &str = include_str!("sql/realm.sql");

/// What a database is for. Each has its own `application_id`, so that none is taken for the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A player's file: one chronicle, one connection.
    Save,
    /// A realm's database: many chronicles, accounts, invites.
    Realm,
}

impl Purpose {
    /// The `application_id`: "GEST" or "GESR" as four bytes.
    pub(crate) fn application_id(self) -> i32 {
        i32::from_be_bytes(match self {
            Purpose::Save => *b"GEST",
            Purpose::Realm => *b"GESR",
        })
    }

    /// The statements that make the tables.
    pub(crate) fn sql(self) -> String {
        match self {
            Purpose::Save => CHRONICLE_SQL.to_owned(),
            Purpose::Realm => format!("{CHRONICLE_SQL}\n{REALM_SQL}"),
        }
    }
}

/// Makes the tables and marks the file, in the transaction that the caller holds.
pub(crate) fn create(connection: &Connection, purpose: Purpose) -> rusqlite::Result<()> {
    connection.execute_batch(&purpose.sql())?;
    connection.pragma_update(None, "application_id", purpose.application_id())?;
    connection.pragma_update(None, "user_version", FORMAT)
}

/// Digest of the schema that a database really has: tables, indexes and triggers with their text.
pub(crate) fn digest_of(connection: &Connection) -> rusqlite::Result<Digest> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema
         WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name",
    )?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(Digest::of(&[b"gesta schema 1", lines.join("\n").as_bytes()]))
}

/// Digest of the schema that a database of this purpose should have.
pub(crate) fn expected_digest(purpose: Purpose) -> rusqlite::Result<Digest> {
    let memory = Connection::open_in_memory()?;
    memory.execute_batch(&purpose.sql())?;
    digest_of(&memory)
}
