//! Opening a realm's database, or making one; copying one that is open.

use crate::check::{self, Proof};
use crate::connection::{self, Existing};
use crate::error::{file_error, open_error, open_log_error};
use crate::realm::{OPEN, REALM_ITSELF};
use crate::schema::{self, FORMAT, Purpose};
use crate::{OpenError, Realm, SNAPSHOT_EVERY, SaveError, files, keeping, migrate, search, snapshot, summary};
use gesta_table::{LogError, Trouble};
use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// Opens a realm's database, or makes one. Backups go to `backups`.
pub(crate) fn open(path: &Path, at_least: Proof, (wall_ms, backups): (Option<i64>, &Path)) -> Result<Realm, OpenError> {
    let sql = |error: rusqlite::Error| open_error(path, &error);
    let log = |error: LogError| open_log_error(path, error);
    if !path.exists() {
        make(path, wall_ms).map_err(|error| migrate::open_file_error(path, error))?;
    }
    let mut connection = connection::open(path, Purpose::Realm, Existing::Required).map_err(sql)?;
    let format = check::identity(&connection, path, Purpose::Realm)?;
    if format > FORMAT {
        return Err(OpenError::Newer { path: path.to_path_buf(), version: format });
    }
    if format < FORMAT {
        migrate(&mut connection, path, format, (wall_ms, backups))?;
    }
    let marked = summary::meta(&connection, REALM_ITSELF, OPEN).map_err(sql)?.is_some();
    let due = match wall_ms {
        Some(wall_ms) => keeping::full_check_is_due(&connection, REALM_ITSELF, wall_ms).map_err(sql)?,
        None => false,
    };
    let proof = if marked || due { Proof::Full } else { at_least };
    let index_ok = check::structure(&connection, Purpose::Realm, FORMAT, proof).map_err(log)?;
    connection::configure(&connection).map_err(sql)?;
    connection::settle(&connection).map_err(sql)?;
    let mut realm = Realm { connection, path: path.to_path_buf(), proof, marked };
    prove(&mut realm).map_err(log)?;
    if !index_ok {
        realm.write(|transaction| search::rebuild_index(transaction)).map_err(log)?;
    }
    if let Some(wall_ms) = wall_ms.filter(|_| proof == Proof::Full) {
        keeping::put_full_check(&realm.connection, REALM_ITSELF, wall_ms).map_err(sql)?;
    }
    Ok(realm)
}

/// Proves each chronicle, drops the snapshots that are wrong, and keeps one where many events were replayed.
fn prove(realm: &mut Realm) -> Result<(), LogError> {
    for id in migrate::chronicles(&realm.connection)? {
        let replay = check::chronicle(&realm.connection, id, realm.proof)?.replay;
        if !replay.bad_snapshots.is_empty() {
            realm.write(|transaction| snapshot::drop_at(transaction, id, &replay.bad_snapshots))?;
        }
        if let Some((head, world)) = replay.end.filter(|_| replay.replayed as u64 >= SNAPSHOT_EVERY) {
            realm.put_snapshot(id, &head, &world)?;
        }
    }
    Ok(())
}

/// Brings the database up to date, after a backup, which is kept under the name of its format.
fn migrate(
    connection: &mut Connection,
    path: &Path,
    format: i32,
    (wall_ms, backups): (Option<i64>, &Path),
) -> Result<(), OpenError> {
    let refused = |error: SaveError| migrate::open_file_error(path, error);
    let log = |error: LogError| open_log_error(path, error);
    check::structure(connection, Purpose::Realm, format, Proof::Full).map_err(log)?;
    connection::configure(connection).map_err(|error| open_error(path, &error))?;
    files::make_folder(backups).map_err(refused)?;
    let (stem, ending) = (path.file_stem().unwrap_or_default(), path.extension().unwrap_or_default());
    let name = format!("{}-format_{format}.{}", stem.to_string_lossy(), ending.to_string_lossy());
    let backup = backups.join(name);
    if backup.exists() {
        // Of a migration that did not end; the realm has gone on since.
        files::remove_database(&backup).map_err(refused)?;
    }
    copy(connection, &backup).map_err(refused)?;
    let steps = schema::steps(Purpose::Realm, format, FORMAT);
    migrate::run(connection, Purpose::Realm, &steps, wall_ms).map_err(log)
}

/// Copies a realm's database to a new file, which gets its name only when it is proved.
pub(crate) fn copy(connection: &Connection, path: &Path) -> Result<(), SaveError> {
    let sql = |error: rusqlite::Error| SaveError::from(open_error(path, &error));
    let temporary = files::temporary(path);
    files::remove_database(&temporary)?;
    let mut made = connection::open(&temporary, Purpose::Realm, Existing::Created).map_err(sql)?;
    files::make_private(&temporary)?;
    let step = Backup::new(connection, &mut made).and_then(|backup| backup.step(-1)).map_err(sql)?;
    if step != StepResult::Done {
        return Err(SaveError::Trouble { path: path.to_path_buf(), trouble: Trouble::Busy });
    }
    connection::configure(&made).map_err(sql)?;
    remove_mark(&made).map_err(sql)?;
    made.close().map_err(|(_, error)| sql(error))?;
    files::sync(&temporary)?;
    if let Err(error) = prove_copy(&temporary) {
        files::remove_database(&temporary)?;
        return Err(error.into());
    }
    files::free_place(path)?;
    std::fs::rename(&temporary, path).map_err(|error| file_error(path, &error))?;
    files::sync_folder(path)
}

/// Proves a copy from end to end, in whatever format it is.
fn prove_copy(path: &Path) -> Result<(), OpenError> {
    let sql = |error: rusqlite::Error| open_error(path, &error);
    let log = |error: LogError| open_log_error(path, error);
    let connection = connection::open(path, Purpose::Realm, Existing::Required).map_err(sql)?;
    let format = check::identity(&connection, path, Purpose::Realm)?;
    check::structure(&connection, Purpose::Realm, format, Proof::Full).map_err(log)?;
    for id in migrate::chronicles(&connection).map_err(log)? {
        check::chronicle(&connection, id, Proof::Full).map_err(log)?;
    }
    // So that closing it leaves no journal beside it.
    connection::configure(&connection).map_err(sql)?;
    connection.close().map_err(|(_, error)| sql(error))
}

/// Takes the mark off that the database is being written to.
pub(crate) fn remove_mark(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM meta WHERE chronicle = ?1 AND key = ?2", (REALM_ITSELF.0, OPEN)).map(|_| ())
}

/// Made beside and moved into place, so that a half-made realm is never found under a real name.
fn make(path: &Path, wall_ms: Option<i64>) -> Result<(), SaveError> {
    let temporary = files::temporary(path);
    files::remove_database(&temporary)?;
    fill(&temporary, wall_ms).map_err(|error| open_error(path, &error))?;
    files::make_private(&temporary)?;
    files::sync(&temporary)?;
    files::free_place(path)?;
    std::fs::rename(&temporary, path).map_err(|error| file_error(path, &error))?;
    files::sync_folder(path)
}

fn fill(path: &Path, wall_ms: Option<i64>) -> rusqlite::Result<()> {
    let mut connection = connection::open(path, Purpose::Realm, Existing::Created)?;
    connection::configure(&connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::create(&transaction, Purpose::Realm)?;
    if let Some(wall_ms) = wall_ms {
        keeping::put_full_check(&transaction, REALM_ITSELF, wall_ms)?;
    }
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)
}
