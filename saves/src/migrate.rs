//! Migration: from the tables of an older format to ours. First a backup that is kept, then every step in one transaction,
//! which is committed only when the whole chain proves and replays to the same worlds as before.

use crate::check::{self, Proof};
use crate::chronicle::{ChronicleId, damaged};
use crate::error::{open_log_error, sql_trouble};
use crate::schema::{self, FORMAT, Purpose};
use crate::whole::whole_chain;
use crate::{BackupReason, Keeping, OpenError, Save, SaveError, keeping, packs, snapshot};
use gesta_content::Digest;
use gesta_rules::world_hash;
use gesta_table::{LogError, Trouble};
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// Brings an open save of an older format up to date, after a backup, and closes it.
pub(crate) fn save(mut save: Save, keeping: &Keeping) -> Result<(), OpenError> {
    let path = save.path().to_path_buf();
    let backup = save.backup(&keeping.backups, keeping.wall_ms, BackupReason::Migration);
    backup.map_err(|error| open_file_error(&path, error))?;
    let steps = schema::steps(Purpose::Save, save.format, FORMAT);
    let log = |error: LogError| open_log_error(&path, error);
    run(&mut save.connection, Purpose::Save, &steps, Some(keeping.wall_ms)).map_err(log)?;
    save.close().map_err(log)
}

/// What trouble with files means for who opens a save.
pub(crate) fn open_file_error(path: &Path, error: SaveError) -> OpenError {
    match error {
        SaveError::Open(error) => error,
        SaveError::Trouble { path, trouble } => OpenError::Trouble { path, trouble },
        SaveError::OpenElsewhere(path) => OpenError::OpenElsewhere(path),
        SaveError::Log(error) => open_log_error(path, error),
        other => OpenError::Trouble { path: path.to_path_buf(), trouble: Trouble::Io(other.to_string()) },
    }
}

/// Runs the steps on a database, all of them or none.
pub(crate) fn run(
    connection: &mut Connection,
    purpose: Purpose,
    steps: &[&str],
    wall_ms: Option<i64>,
) -> Result<(), LogError> {
    let behavior = TransactionBehavior::Immediate;
    let transaction = connection.transaction_with_behavior(behavior).map_err(sql_trouble)?;
    let chronicles = chronicles(&transaction)?;
    let before = worlds(&transaction, &chronicles)?;
    for step in steps {
        transaction.execute_batch(step).map_err(sql_trouble)?;
    }
    transaction.pragma_update(None, "user_version", FORMAT).map_err(sql_trouble)?;
    for id in &chronicles {
        if let Some(set) = packs::of_chronicle(&transaction, *id)? {
            packs::put(&transaction, *id, &set)?;
        }
    }
    if !check::structure(&transaction, purpose, FORMAT, Proof::Full)? {
        return Err(damaged("the migration would leave a damaged index"));
    }
    for id in &chronicles {
        whole_chain(&transaction, *id)?;
        check::dice_seed(&transaction, *id)?;
    }
    if worlds(&transaction, &chronicles)? != before {
        return Err(damaged("the migration would change the game"));
    }
    if let Some(wall_ms) = wall_ms {
        let checked = if purpose == Purpose::Save { &chronicles[..] } else { &[crate::realm::REALM_ITSELF] };
        for id in checked {
            keeping::put_full_check(&transaction, *id, wall_ms).map_err(sql_trouble)?;
        }
    }
    transaction.commit().map_err(sql_trouble)
}

/// All chronicles of a database.
pub(crate) fn chronicles(connection: &Connection) -> Result<Vec<ChronicleId>, LogError> {
    let mut statement = connection.prepare("SELECT id FROM chronicle ORDER BY id").map_err(sql_trouble)?;
    let rows = statement.query_map([], |row| Ok(ChronicleId(row.get(0)?))).map_err(sql_trouble)?;
    rows.map(|row| row.map_err(sql_trouble)).collect()
}

/// What replaying each chronicle from its genesis leads to.
fn worlds(connection: &Connection, chronicles: &[ChronicleId]) -> Result<Vec<Option<Digest>>, LogError> {
    let world = |id: &ChronicleId| Ok(snapshot::replay_all(connection, *id)?.end.map(|(_, world)| world_hash(&world)));
    chronicles.iter().map(world).collect()
}

#[cfg(test)]
mod tests {
    use super::{FORMAT, Purpose, run, schema};
    use crate::connection::{self, Existing};
    use gesta_table::LogError;
    use std::path::{Path, PathBuf};

    fn old(folder: &Path) -> PathBuf {
        let path = folder.join("old.gesta");
        std::fs::write(&path, include_bytes!("../tests/golden/format_1.gesta")).expect("the golden save");
        path
    }

    fn migrated(path: &Path, last: &str) -> Result<(), LogError> {
        let mut connection = connection::open(path, Purpose::Save, Existing::Required).expect("it opens");
        let mut steps = schema::steps(Purpose::Save, 1, FORMAT);
        steps.push(last);
        run(&mut connection, Purpose::Save, &steps, Some(5))
    }

    #[test]
    fn a_step_that_would_lose_or_change_anything_is_taken_back_whole() {
        const CHANGE: &str = "CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END";
        let change = |sql: &str| format!("DROP TRIGGER event_is_not_changed; {sql}; {CHANGE}");
        let cases = [
            ("fails", "SELECT * FROM nowhere".to_owned(), "nowhere"),
            ("leaves other tables", "CREATE TABLE more (x)".to_owned(), "tables"),
            ("changes an event", change("UPDATE event SET tick = 130 WHERE seq = 4"), "event 4"),
            (
                "loses a command",
                "DROP TRIGGER command_is_not_deleted; DELETE FROM command WHERE first_seq = 2;
                 CREATE TRIGGER command_is_not_deleted BEFORE DELETE ON command
BEGIN SELECT RAISE(ABORT, 'commands are never deleted'); END"
                    .to_owned(),
                "belongs to no command",
            ),
            ("moves the game back", "UPDATE branch SET head_seq = 2".to_owned(), "stand where it was left"),
            (
                "changes the dice",
                "UPDATE meta SET value = zeroblob(32) WHERE key = 'dice_seed'".to_owned(),
                "dice seed",
            ),
            ("loses the game", "UPDATE branch SET head_seq = NULL, seal = seal".to_owned(), "stand where it was left"),
        ];
        for (what, sql, why) in cases {
            let folder = tempfile::tempdir().expect("a folder");
            let path = old(folder.path());
            let refused = migrated(&path, &sql).expect_err(what).to_string();
            assert!(refused.contains(why), "{what}: {refused}");
            let save = crate::Save::open(&path).expect(what);
            assert_eq!(save.read_only(), Some(crate::ReadOnlyReason::OlderFormat(1)), "{what}");
            assert_eq!(save.report().replayed, 4, "{what}");
        }
        let folder = tempfile::tempdir().expect("a folder");
        let path = old(folder.path());
        migrated(&path, "SELECT 1").expect("the same without the fault");
        assert_eq!(crate::Save::open(&path).expect("it opens").read_only(), None);
    }

    #[test]
    fn a_branch_that_is_moved_back_with_its_seal_still_changes_the_game() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = old(folder.path());
        let head = {
            let connection = connection::open(&path, Purpose::Save, Existing::Required).expect("it opens");
            let id = crate::chronicle::ChronicleId(1);
            crate::chronicle::event(&connection, id, 2).expect("it reads").expect("event 2").head()
        };
        let seal = crate::chronicle::seal("main", Some(&head), true);
        let sql = format!("UPDATE branch SET head_seq = 2, seal = x'{seal}'");
        let refused = migrated(&path, &sql).expect_err("another world").to_string();
        assert!(refused.contains("change the game"), "{refused}");
    }
}
