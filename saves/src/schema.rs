//! The schema and its identity: which tables a file has, and how a file says what it is. No row is read here.
//!
//! # Format
//! The tables of format 1 are never changed. A change is a step: a new `sql/step_N.sql` at the end of [`STEPS`], which raises
//! [`FORMAT`], with a golden save of the new format. A new file is made by the same steps that lead an old one there, so that
//! both have the same tables to the letter.

use gesta_content::Digest;
use rusqlite::Connection;

/// The format of the tables, kept as `user_version`.
pub const FORMAT: i32 = 2;

const CHRONICLE_SQL: &str = include_str!("sql/chronicle.sql");
const REALM_SQL: &str = include_str!("sql/realm.sql");

/// What leads from each format to the next: the first from 1 to 2.
pub(crate) const STEPS: &[&str] = &[include_str!("sql/step_2.sql")];

// The last step leads to our format.
const _: () = assert!(STEPS.len() as i32 + 1 == FORMAT);

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
}

/// The statements that lead from format `from` (0: from nothing) to format `to`.
pub(crate) fn steps(purpose: Purpose, from: i32, to: i32) -> Vec<&'static str> {
    let first = match (from, purpose) {
        (1.., _) => Vec::new(),
        (_, Purpose::Save) => vec![CHRONICLE_SQL],
        (_, Purpose::Realm) => vec![CHRONICLE_SQL, REALM_SQL],
    };
    let numbered = (2..).zip(STEPS);
    let between = numbered.filter(|(number, _)| (from + 1..=to).contains(number)).map(|(_, sql)| *sql);
    first.into_iter().chain(between).collect()
}

/// Makes the tables and marks the file, in the transaction that the caller holds.
pub(crate) fn create(connection: &Connection, purpose: Purpose) -> rusqlite::Result<()> {
    build(connection, purpose, FORMAT)?;
    connection.pragma_update(None, "application_id", purpose.application_id())?;
    connection.pragma_update(None, "user_version", FORMAT)
}

fn build(connection: &Connection, purpose: Purpose, format: i32) -> rusqlite::Result<()> {
    steps(purpose, 0, format).into_iter().try_for_each(|sql| connection.execute_batch(sql))
}

/// The tables that SQLite's search keeps its index in. Their text is SQLite's own and may differ between its versions; what
/// is in them can be made anew.
const INDEX_TABLES: &str = "((name GLOB 'prose_words_*' OR name GLOB 'note_words_*') AND type = 'table')";

/// Digest of the schema that a database really has: tables, indexes and triggers with their text.
pub(crate) fn digest_of(connection: &Connection) -> rusqlite::Result<Digest> {
    let sql = format!(
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' ||
                CASE WHEN {INDEX_TABLES} THEN '' ELSE coalesce(sql, '') END FROM sqlite_schema
         WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY type, name"
    );
    let mut statement = connection.prepare(&sql)?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(Digest::of(&[b"gesta schema 1", lines.join("\n").as_bytes()]))
}

/// Digest of the schema that a database of this purpose and format should have.
pub(crate) fn expected_digest(purpose: Purpose, format: i32) -> rusqlite::Result<Digest> {
    let memory = Connection::open_in_memory()?;
    build(&memory, purpose, format)?;
    digest_of(&memory)
}

/// The tables that hold what cannot be made anew.
pub(crate) fn kept_tables(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = format!(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND NOT {INDEX_TABLES}
         ORDER BY name"
    );
    connection.prepare(&sql)?.query_map([], |row| row.get(0))?.collect()
}
