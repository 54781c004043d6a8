//! [`Elsewhere`]: what a seat was told at tables that are kept on servers, so that who comes back knows the story. A file of its
//! own, beside the saves. What the server has is the game; this is only memory: what cannot be read counts as never told, a
//! damaged file is put aside, and no call fails.
//!
//! Turns are bytes here: who plays knows how they are read. It is bounded in turns and bytes; the oldest go first.

use crate::connection::{self, Side};
use crate::{PROSE_CHARS_MAX, SOURCE_CHARS_MAX, files};
use gesta_content::{Digest, Language};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use std::path::Path;
use std::time::Duration;

/// Turns that are kept of a table.
pub const ELSEWHERE_TURNS_MAX: i64 = 1_000;
/// Bytes of all turns that are kept, of all tables.
pub const ELSEWHERE_BYTES_MAX: i64 = 64 * 1024 * 1024;
/// The longest turn that is kept.
pub const ELSEWHERE_TURN_BYTES_MAX: usize = 1024 * 1024;
/// How long another program's access is waited for.
const BUSY_TIME: Duration = Duration::from_millis(50);
/// The `application_id` of the file: "GESE" as four bytes.
const APPLICATION: i32 = i32::from_be_bytes(*b"GESE");
/// The format of the tables. A file of another is begun anew.
const FORMAT: i32 = 1;

const SQL: &str = "
    DROP TABLE IF EXISTS stand; DROP TABLE IF EXISTS turn; DROP TABLE IF EXISTS prose;
    CREATE TABLE stand (place BLOB NOT NULL, first INTEGER NOT NULL, seat INTEGER NOT NULL, depth INTEGER NOT NULL,
        chain BLOB NOT NULL, body BLOB NOT NULL, PRIMARY KEY (place, first)) STRICT;
    CREATE TABLE turn (id INTEGER PRIMARY KEY, place BLOB NOT NULL, depth INTEGER NOT NULL, chain BLOB NOT NULL,
        bytes INTEGER NOT NULL, body BLOB NOT NULL, UNIQUE (place, depth)) STRICT;
    CREATE TABLE prose (place BLOB NOT NULL, depth INTEGER NOT NULL, language TEXT NOT NULL, source TEXT NOT NULL,
        text TEXT NOT NULL, PRIMARY KEY (place, depth, language)) STRICT;
";

/// Where a seat stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stood {
    /// Which seat.
    pub seat: u8,
    /// How many events deep the game was.
    pub depth: u64,
    /// Where its view chain stood.
    pub chain: Digest,
    /// What it knew, in the keeper's own form.
    pub body: Vec<u8>,
}

/// What is remembered of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    /// Where the seat stood when it was first there.
    pub first: Option<Stood>,
    /// Where the seat stood when everything was last sent anew.
    pub stood: Option<Stood>,
    /// The turns, oldest first: depth, the view chain after it, and what was told, in the keeper's own form.
    pub turns: Vec<(u64, Digest, Vec<u8>)>,
    /// What models told of some of them: depth, who told, and what.
    pub prose: Vec<(u64, String, String)>,
}

/// The memory of one table.
pub struct Elsewhere {
    connection: Connection,
    place: [u8; 32],
}

impl Elsewhere {
    /// The memory of the table that is known by `place`. A damaged file is moved into `quarantine`, in the place of the last
    /// that was. `None` where nothing can be kept.
    pub fn open(path: &Path, quarantine: &Path, place: [u8; 32]) -> Option<Elsewhere> {
        let connection = opened(path).or_else(|| {
            let kept = quarantine.join(path.file_name()?);
            files::make_folder(quarantine).ok()?;
            files::remove(&kept).ok()?;
            // Only what is a file and damaged can be begun anew; a folder that cannot be written stays as it is.
            std::fs::rename(path, &kept).ok()?;
            files::remove_database(path).ok()?;
            opened(path)
        });
        Some(Elsewhere { connection: connection?, place })
    }

    /// All that is remembered, in a language.
    pub fn read(&self, language: Language) -> Remembered {
        self.read_all(language).unwrap_or_default()
    }

    fn read_all(&self, language: Language) -> rusqlite::Result<Remembered> {
        let [first, stood] = [true, false].map(|first| self.stood(first));
        let mut turns = self
            .connection
            .prepare_cached("SELECT depth, chain, body FROM turn WHERE place = ?1 ORDER BY depth DESC LIMIT ?2")?;
        let turns = turns.query_map((&self.place[..], ELSEWHERE_TURNS_MAX), |row| {
            Ok((row.get::<_, i64>(0)?.unsigned_abs(), Digest(row.get(1)?), row.get(2)?))
        });
        let mut turns: Vec<_> = turns?.collect::<rusqlite::Result<_>>()?;
        turns.reverse();
        let mut prose = self.connection.prepare_cached(
            "SELECT depth, source, text FROM prose WHERE place = ?1 AND language = ?2 ORDER BY depth",
        )?;
        let prose = prose.query_map((&self.place[..], language.code()), |row| {
            Ok((row.get::<_, i64>(0)?.unsigned_abs(), row.get(1)?, row.get(2)?))
        });
        Ok(Remembered { first: first?, stood: stood?, turns, prose: prose?.collect::<rusqlite::Result<_>>()? })
    }

    fn stood(&self, first: bool) -> rusqlite::Result<Option<Stood>> {
        let sql = "SELECT seat, depth, chain, body FROM stand WHERE place = ?1 AND first = ?2";
        let stood = self.connection.prepare_cached(sql)?.query_row((&self.place[..], first), |row| {
            let depth = row.get::<_, i64>(1)?.unsigned_abs();
            Ok(Stood { seat: row.get(0)?, depth, chain: Digest(row.get(2)?), body: row.get(3)? })
        });
        stood.optional()
    }

    /// Everything was sent anew: what lies deeper was taken back.
    pub fn stands(&mut self, stood: &Stood) {
        let place = self.place;
        self.write(|to| {
            rewound(to, &place, stood.depth)?;
            let other = "DELETE FROM turn WHERE place = ?1 AND depth = ?2 AND chain <> ?3";
            to.execute(other, (&place[..], depth(stood.depth), &stood.chain.0[..]))?;
            [("REPLACE", false), ("IGNORE", true)].iter().try_for_each(|(or, first)| {
                let sql = format!(
                    "INSERT OR {or} INTO stand (place, first, seat, depth, chain, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
                );
                let row = (&place[..], first, stood.seat, depth(stood.depth), &stood.chain.0[..], &stood.body);
                to.execute(&sql, row).map(drop)
            })
        });
    }

    /// A turn was told.
    pub fn told(&mut self, at: u64, chain: Digest, body: &[u8]) {
        if body.len() > ELSEWHERE_TURN_BYTES_MAX {
            return;
        }
        let place = self.place;
        self.write(|to| {
            let sql = "INSERT OR REPLACE INTO turn (place, depth, chain, bytes, body) VALUES (?1, ?2, ?3, ?4, ?5)";
            to.prepare_cached(sql)?.execute((&place[..], depth(at), &chain.0[..], body.len() as i64, body))?;
            make_room(to, &place)
        });
    }

    /// What a model told of a turn.
    pub fn keep_prose(&mut self, at: u64, language: Language, source: &str, text: &str) {
        let place = self.place;
        let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
        let (source, text) = (cut(source, SOURCE_CHARS_MAX), cut(text, PROSE_CHARS_MAX));
        self.write(|to| {
            let sql = "INSERT OR REPLACE INTO prose (place, depth, language, source, text) VALUES (?1, ?2, ?3, ?4, ?5)";
            to.prepare_cached(sql)?.execute((&place[..], depth(at), language.code(), source, text)).map(drop)
        });
    }

    /// Turns were taken back to this depth.
    pub fn rewound(&mut self, to_depth: u64) {
        let place = self.place;
        self.write(|to| rewound(to, &place, to_depth));
    }

    /// Forgets all of this table.
    pub fn forget(&mut self) {
        let place = self.place;
        self.write(|to| {
            ["stand", "turn", "prose"].iter().try_for_each(|table| {
                to.execute(&format!("DELETE FROM {table} WHERE place = ?1"), [&place[..]]).map(drop)
            })
        });
    }

    /// What cannot be written now is not remembered, and nothing else.
    fn write(&mut self, change: impl FnOnce(&Transaction<'_>) -> rusqlite::Result<()>) {
        let _ = self.connection.transaction_with_behavior(TransactionBehavior::Immediate).and_then(|transaction| {
            change(&transaction)?;
            transaction.commit()
        });
    }
}

fn rewound(to: &Transaction<'_>, place: &[u8; 32], to_depth: u64) -> rusqlite::Result<()> {
    to.execute("DELETE FROM turn WHERE place = ?1 AND depth > ?2", (&place[..], depth(to_depth)))?;
    to.execute("DELETE FROM prose WHERE place = ?1 AND depth > ?2", (&place[..], depth(to_depth)))?;
    to.execute("DELETE FROM stand WHERE place = ?1 AND depth > ?2", (&place[..], depth(to_depth))).map(drop)
}

/// The oldest turns go where there are too many, with what models told of them.
fn make_room(to: &Transaction<'_>, place: &[u8; 32]) -> rusqlite::Result<()> {
    let kept = "SELECT depth FROM turn WHERE place = ?1 ORDER BY depth DESC LIMIT 1 OFFSET ?2";
    let beyond = to.prepare_cached(kept)?.query_row((&place[..], ELSEWHERE_TURNS_MAX), |row| row.get::<_, i64>(0));
    if let Some(beyond) = beyond.optional()? {
        to.execute("DELETE FROM turn WHERE place = ?1 AND depth <= ?2", (&place[..], beyond))?;
        to.execute("DELETE FROM prose WHERE place = ?1 AND depth <= ?2", (&place[..], beyond))?;
    }
    let bytes: i64 = to.query_row("SELECT ifnull(sum(bytes), 0) FROM turn", [], |row| row.get(0))?;
    if bytes > ELSEWHERE_BYTES_MAX {
        let oldest = "DELETE FROM turn WHERE id IN (SELECT id FROM turn ORDER BY id LIMIT 100)";
        to.execute(oldest, [])?;
    }
    Ok(())
}

fn depth(depth: u64) -> i64 {
    i64::try_from(depth).unwrap_or(i64::MAX)
}

/// Opens the file, whole and with our tables, or makes it.
fn opened(path: &Path) -> Option<Connection> {
    files::make_folder(path.parent()?).ok()?;
    let connection = open(path).ok()?;
    files::make_private(path).ok()?;
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0)).ok()?;
    (found == "ok").then_some(connection)
}

fn open(path: &Path) -> rusqlite::Result<Connection> {
    let bytes_max = 2 * ELSEWHERE_BYTES_MAX.unsigned_abs();
    let connection =
        connection::open_side(path, &Side { application: APPLICATION, format: FORMAT, bytes_max, sql: SQL })?;
    connection.busy_timeout(BUSY_TIME)?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stood(depth: u64) -> Stood {
        Stood { seat: 1, depth, chain: Digest([depth as u8; 32]), body: vec![1] }
    }

    #[test]
    fn a_table_is_remembered_by_itself_and_without_what_was_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let (path, aside) = (folder.path().join("elsewhere.sqlite"), folder.path().join("quarantine"));
        let open = |place| Elsewhere::open(&path, &aside, [place; 32]).expect("it can be made");
        let mut memory = open(1);
        memory.stands(&stood(2));
        for depth in 3..8 {
            memory.told(depth, Digest([depth as u8; 32]), &[depth as u8]);
            memory.keep_prose(depth, Language::Es, "near", "Llueve.");
        }
        memory.rewound(6);
        open(2).told(9, Digest([9; 32]), &[9]);
        let memory = open(1).read(Language::Es);
        assert_eq!((memory.first, memory.stood), (Some(stood(2)), Some(stood(2))));
        assert_eq!(memory.turns.iter().map(|turn| turn.0).collect::<Vec<_>>(), [3, 4, 5, 6]);
        assert_eq!(memory.prose.len(), 4);
        assert_eq!(open(1).read(Language::En).prose, []);
        open(1).stands(&stood(4));
        let memory = open(1).read(Language::Es);
        assert_eq!((memory.first, memory.stood), (Some(stood(2)), Some(stood(4))));
        assert_eq!(memory.turns.len(), 2, "what lies deeper than everything is not");
        open(1).forget();
        assert_eq!(open(1).read(Language::Es), Remembered::default());
        assert_eq!(open(2).read(Language::Es).turns.len(), 1);
    }

    #[test]
    fn the_oldest_turns_go_first() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("elsewhere.sqlite");
        let mut memory = Elsewhere::open(&path, folder.path(), [1; 32]).unwrap();
        for depth in 0..ELSEWHERE_TURNS_MAX as u64 + 20 {
            memory.told(depth, Digest([0; 32]), &[0]);
        }
        memory.told(5_000, Digest([0; 32]), &vec![0; ELSEWHERE_TURN_BYTES_MAX + 1]);
        let turns = memory.read(Language::En).turns;
        assert_eq!((turns.len() as i64, turns[0].0), (ELSEWHERE_TURNS_MAX, 20));
    }

    #[test]
    fn a_damaged_file_is_put_aside_and_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let (path, aside) = (folder.path().join("elsewhere.sqlite"), folder.path().join("quarantine"));
        std::fs::write(&path, "no database at all").unwrap();
        let mut memory = Elsewhere::open(&path, &aside, [1; 32]).expect("a new one is made");
        memory.told(1, Digest([1; 32]), &[1]);
        assert_eq!(memory.read(Language::En).turns.len(), 1);
        assert_eq!(std::fs::read(aside.join("elsewhere.sqlite")).unwrap(), b"no database at all");
        assert!(Elsewhere::open(&folder.path().join("quarantine"), &aside, [1; 32]).is_none(), "a folder is no file");
    }
}
