//! Damage is found, the original stays as it was, and what can be brought back is.

use crate::story;
use crate::story::{bytes, cmd_id, events, new_save, play, record, told};
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_saves::{
    BackupReason, FORMAT, Folders, OpenError, Proof, Prose, ReadOnlyReason, Save, SaveError, backups, list, recover,
    verify,
};
use gesta_table::{Branch, Log, LogError, Trouble};
use std::path::{Path, PathBuf};

/// A closed save with two branches and a snapshot.
pub fn game(folder: &Path, commands: u64) -> PathBuf {
    let path = folder.join("ana.gesta");
    let mut save = Save::create(&path, &new_save("ana")).unwrap();
    let head = play(&mut save, None, 0..commands);
    let world = story::world(&mut save);
    save.put_snapshot(&head.unwrap(), &world).unwrap();
    let back = save.stored(&cmd_id(commands - 3)).unwrap().unwrap().head;
    save.rewind(&back).unwrap();
    play(&mut save, Some(back), commands..commands + 4);
    save.close().unwrap();
    path
}

/// Where the backups and the originals of a folder's saves go.
pub fn folders(folder: &Path) -> Folders {
    Folders { backups: folder.join("backups"), quarantine: folder.join("quarantine") }
}

/// Everything a player could notice: every line of every branch, and the seed.
pub fn noticed(save: &mut Save) -> Result<String, LogError> {
    let mut seen = format!("{:?} {:?}", save.dice_seed()?.0, save.branches()?);
    let names: Vec<Branch> = save.branches()?;
    for branch in &names {
        save.switch(&branch.name)?;
        let line = save.line()?;
        seen += &format!("{:?}", line.iter().map(|done| (&done.seat, &done.events)).collect::<Vec<_>>());
    }
    Ok(seen)
}

/// Changes the closed database by SQL, with the triggers away and put back: what a fault of the disk could do.
pub fn tamper(path: &Path, sql: &str) {
    let connection = rusqlite::Connection::open(path).unwrap();
    let triggers: Vec<(String, String)> = connection
        .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        .unwrap()
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    for (name, _) in &triggers {
        connection.execute_batch(&format!("DROP TRIGGER {name}")).unwrap();
    }
    connection.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    connection.execute_batch(sql).unwrap();
    for (_, sql) in &triggers {
        connection.execute_batch(sql).unwrap();
    }
}

#[test]
fn every_change_of_an_event_or_of_what_stands_on_it_is_found() {
    let cases = [
        (
            "a byte of a body",
            "UPDATE event SET body = CAST(substr(body, 1, length(body) - 1) || x'07' AS BLOB) WHERE seq = 9",
        ),
        ("a byte of a hash", "UPDATE event SET hash = zeroblob(32) WHERE seq = 9"),
        ("a time", "UPDATE event SET tick = tick + 1 WHERE seq = 9"),
        ("a seat", "UPDATE event SET seat = 3 WHERE seq = 9"),
        ("a parent", "UPDATE event SET parent_seq = 5 WHERE seq = 9"),
        ("a depth", "UPDATE event SET depth = 5 WHERE seq = 9"),
        ("an event that is gone", "DELETE FROM event WHERE seq = 9"),
        ("the last event gone", "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)"),
        ("a command gone", "DELETE FROM command WHERE first_seq = 9"),
        ("a command cut short", "UPDATE command SET last_seq = first_seq WHERE first_seq = 9"),
        ("an answer", "UPDATE command SET answer = zeroblob(40) WHERE first_seq = 9"),
        ("a head moved back", "UPDATE branch SET head_seq = 9 WHERE current = 1"),
        ("no branch goes on", "UPDATE branch SET current = 0"),
        (
            "another branch goes on",
            "UPDATE branch SET current = 0; UPDATE branch SET current = 1 WHERE name = 'branch_2'",
        ),
        ("a branch renamed", "UPDATE branch SET name = 'mine' WHERE current = 1"),
        ("other dice", "UPDATE meta SET value = zeroblob(32) WHERE key = 'dice_seed'"),
        ("no dice", "DELETE FROM meta WHERE key = 'dice_seed'"),
        (
            "a game that begins twice",
            "INSERT INTO event SELECT max(seq) + 1, chronicle, NULL, 0, NULL, 0,
                 (SELECT body FROM event WHERE seq = 1), (SELECT hash FROM event WHERE seq = 1) FROM event;
             INSERT INTO command SELECT chronicle, CAST(zeroblob(15) || x'07' AS BLOB), seat, (SELECT max(seq) FROM event),
                 (SELECT max(seq) FROM event), answer, NULL, wall_time FROM command WHERE first_seq = 1",
        ),
        ("a table more", "CREATE TABLE more (x)"),
        ("a table renamed", "ALTER TABLE snapshot RENAME TO snapshots"),
        ("the index of words gone", "DROP TABLE note_words"),
    ];
    for (what, sql) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = game(folder.path(), 12);
        assert!(verify(&path).is_ok(), "{what}: before");
        tamper(&path, sql);
        let found = verify(&path);
        assert!(matches!(found, Err(OpenError::Damaged { .. })), "{what}: {found:?}");
    }
}

#[test]
fn the_file_itself_refuses_to_change_events() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let connection = rusqlite::Connection::open(&path).unwrap();
    let refused = [
        ("UPDATE event SET tick = 1", "never changed"),
        ("DELETE FROM event", "never deleted"),
        ("INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 3", "never replaced"),
        ("DELETE FROM command", "never deleted"),
        ("UPDATE command SET utterance = 'other'", "only the words"),
        ("UPDATE command SET seat = 1, utterance = NULL", "only the words"),
        ("UPDATE command SET wall_time = 1, utterance = NULL", "only the words"),
        ("INSERT OR REPLACE INTO command SELECT * FROM command LIMIT 1", "never replaced"),
    ];
    for (sql, why) in refused {
        let error = connection.execute_batch(sql).unwrap_err().to_string();
        assert!(error.contains(why), "{sql}: {error}");
    }
    connection.execute_batch("UPDATE command SET utterance = NULL").unwrap();
}

#[test]
fn files_that_are_no_saves_are_called_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("x.gesta");
    std::fs::write(&path, "a shopping list, long enough to be read as a header of some kind of file. ".repeat(20))
        .unwrap();
    assert_eq!(Save::open(&path).unwrap_err(), OpenError::NotASave(path.clone()));
    let other = folder.path().join("other.gesta");
    let connection = rusqlite::Connection::open(&other).unwrap();
    connection.execute_batch("CREATE TABLE t (x); PRAGMA application_id = 7").unwrap();
    drop(connection);
    let before = bytes(&other);
    assert_eq!(Save::open(&other).unwrap_err(), OpenError::NotASave(other.clone()));
    assert_eq!(bytes(&other), before, "another program's file was changed");
    std::fs::write(&path, "").unwrap();
    assert_eq!(Save::open(&path).unwrap_err(), OpenError::NotASave(path));
}

#[test]
fn a_newer_save_can_be_looked_at_but_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let line = told(&mut Save::open(&path).unwrap());
    let newer = FORMAT + 1;
    rusqlite::Connection::open(&path).unwrap().execute_batch(&format!("PRAGMA user_version = {newer}")).unwrap();
    let mut save = Save::open(&path).unwrap();
    assert_eq!(save.read_only(), Some(ReadOnlyReason::NewerFormat(newer)));
    assert!(save.read_only().unwrap().to_string().contains("update Gesta"));
    assert_eq!(told(&mut save), line);
    let head = save.head().unwrap();
    let refused = save.append(&record(head, cmd_id(90), events(9)));
    assert_eq!(refused, Err(LogError::Trouble(Trouble::ReadOnly)));
    drop(save);
    assert_eq!(Save::summary(&path).unwrap().newer_format, Some(newer));
    tamper(&path, "DELETE FROM event WHERE seq = 3");
    assert_eq!(Save::open(&path).unwrap_err(), OpenError::Newer { path, version: newer });
}

#[test]
fn a_cut_off_file_and_a_page_of_zeros_are_found_and_recovered() {
    for (what, cut) in [("cut off", true), ("zeros", false)] {
        let folder = tempfile::tempdir().unwrap();
        let path = game(folder.path(), 300);
        let folders = folders(folder.path());
        Save::open(&path).unwrap().backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
        let whole = noticed(&mut Save::open(&path).unwrap()).unwrap();
        let mut file = bytes(&path);
        assert!(file.len() > 16 * 4096, "{what}: the game is too small for this test");
        if cut {
            file.truncate(file.len() / 2);
        } else {
            let page = file.len() / 2 / 4096 * 4096;
            file[page..page + 4096].fill(0);
        }
        std::fs::write(&path, &file).unwrap();
        let found = verify(&path);
        assert!(matches!(found, Err(OpenError::Damaged { .. })), "{what}: {found:?}");
        assert_eq!(bytes(&path), file, "{what}: looking at it changed it");
        let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
        assert_eq!(bytes(&recovered.original), file, "{what}: the original is not what it was");
        assert_eq!(recovered.lost_commands, 0, "{what}");
        assert_eq!(noticed(&mut Save::open(&path).unwrap()).unwrap(), whole, "{what}");
        assert_eq!(recover(&path, &folders, 9_001).unwrap(), None, "{what}: nothing is left to do");
    }
}

#[test]
fn what_came_after_the_backup_is_salvaged_as_far_as_the_chain_goes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ana.gesta");
    let folders = folders(folder.path());
    let mut save = Save::create(&path, &new_save("ana")).unwrap();
    let head = play(&mut save, None, 0..20);
    save.backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    play(&mut save, head, 20..40);
    let line = told(&mut save);
    let broken = save.stored(&cmd_id(33)).unwrap().unwrap().head.seq;
    save.close().unwrap();
    tamper(&path, &format!("UPDATE event SET tick = tick + 1 WHERE seq = {broken}"));
    let damaged = bytes(&path);
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    // Commands 20 to 32 continue the chain; 33 is broken, and what follows it hangs in the air.
    assert_eq!((recovered.salvaged_commands, recovered.lost_commands), (13, 7));
    assert_eq!(recovered.to_depth, line[32].1.last().unwrap().1.depth);
    assert_eq!(recovered.to_wall_time_ms, 1_000_000 + (recovered.to_depth as i64 + 1) * 1_000);
    assert_eq!(recovered.backup.as_ref(), backups(&folders.backups, &path).unwrap().first().map(|found| &found.path));
    assert_eq!(bytes(&recovered.original), damaged);
    let mut save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!(told(&mut save), line[..33]);
    let head = save.head().unwrap();
    play(&mut save, head, 33..36);
}

#[test]
fn without_a_backup_the_damaged_file_itself_is_built_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let line = told(&mut Save::open(&path).unwrap());
    tamper(&path, "UPDATE event SET hash = zeroblob(32) WHERE seq = (SELECT max(seq) FROM event)");
    let folders = folders(folder.path());
    let recovered = recover(&path, &folders, 9_000).unwrap().unwrap();
    assert_eq!((recovered.lost_commands, recovered.backup), (1, None));
    assert_eq!(told(&mut Save::open(&path).unwrap()), line[..line.len() - 1]);
    assert_eq!(list(folder.path()).unwrap().len(), 1);
}

#[test]
fn a_save_that_is_open_is_not_recovered_from_under_its_player() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let _held = Save::open(&path).unwrap();
    let refused = recover(&path, &folders(folder.path()), 9_000).unwrap_err();
    assert_eq!(refused, SaveError::Open(OpenError::OpenElsewhere(path)));
}

#[test]
fn another_identity_or_format_is_named_and_nothing_is_touched() {
    let cases = [
        ("PRAGMA application_id = 0", "is not a Gesta save"),
        ("PRAGMA application_id = 1195725650", "is not a Gesta save"),
        ("PRAGMA user_version = 0", "no format 0"),
        ("PRAGMA user_version = -1", "no format -1"),
        ("PRAGMA user_version = 1", "not those of format 1"),
    ];
    for (sql, why) in cases {
        let folder = tempfile::tempdir().unwrap();
        let path = game(folder.path(), 12);
        rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let before = bytes(&path);
        let refused = Save::open(&path).unwrap_err().to_string();
        assert!(refused.contains(why), "{sql}: {refused}");
        assert_eq!(bytes(&path), before, "{sql}");
    }
}

#[test]
fn notes_prose_and_settings_are_salvaged_with_the_events() {
    let folder = tempfile::tempdir().unwrap();
    let path = game(folder.path(), 12);
    let folders = folders(folder.path());
    let mut save = Save::open(&path).unwrap();
    let head = save.head().unwrap().unwrap();
    let note = |save: &mut Save, text: &str, wall_ms| save.add_note(SeatId(0), head.seq, text, wall_ms).unwrap();
    note(&mut save, "antes", 1);
    save.backup(&folders.backups, 5_000, BackupReason::Play).unwrap();
    note(&mut save, "después", 2);
    let (language, source) = (Language::Es, "built-in".to_owned());
    let text = "La marea sube.".to_owned();
    save.put_prose(&Prose { event: head.seq, seat: None, language, text, source, tokens: 0, cost_millionths: 0 })
        .unwrap();
    save.set_meta("new", "kept").unwrap();
    save.close().unwrap();
    tamper(&path, "UPDATE event SET hash = zeroblob(32) WHERE seq = 2");
    recover(&path, &folders, 9_000).unwrap().unwrap();
    let mut save = Save::open(&path).unwrap();
    let notes: Vec<String> = save.notes(SeatId(0)).unwrap().into_iter().map(|note| note.text).collect();
    assert_eq!(notes, ["antes", "después"]);
    assert_eq!(save.search(SeatId(0), "marea", 9).unwrap().len(), 1);
    assert_eq!(save.meta("new").unwrap().as_deref(), Some("kept"));
}
