//! An older format is brought up to date with nothing lost, or it stays as it was.

use crate::story::{Numbers, bytes, cmd_id, events, new_save, play, record, told, world};
use gesta_content::id::Name;
use gesta_rules::{SeatId, WORLD_FORMAT};
use gesta_saves::{
    BackupReason, FORMAT, FULL_CHECK_EVERY_MS, Folders, Keeping, OpenError, Proof, ReadOnlyReason, Realm, Save,
    backups, delete, packs_of, recover, rename, verify,
};
use gesta_table::{Log, LogError, Trouble};
use std::path::{Path, PathBuf};

const NOW_MS: i64 = 1_795_307_465_250;

fn keeping(folder: &Path) -> Keeping {
    Keeping { backups: folder.join("backups"), wall_ms: NOW_MS }
}

/// The golden save of format 1 under a name.
fn old(folder: &Path) -> PathBuf {
    let path = folder.join("old.gesta");
    std::fs::write(&path, include_bytes!("../golden/format_1.gesta")).unwrap();
    path
}

/// A realm of format 1, with two tables, made of the statements that made it then.
fn old_realm(folder: &Path) -> PathBuf {
    let path = folder.join("realm.gestarealm");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute_batch("PRAGMA journal_mode = WAL").unwrap();
    connection.execute_batch(include_str!("../../src/sql/chronicle.sql")).unwrap();
    connection.execute_batch(include_str!("../../src/sql/realm.sql")).unwrap();
    let id = u32::from_be_bytes(*b"GESR");
    connection.execute_batch(&format!("PRAGMA application_id = {id}; PRAGMA user_version = 1")).unwrap();
    let golden = old(folder);
    let copy = "INSERT INTO chronicle SELECT * FROM old.chronicle; INSERT INTO meta SELECT * FROM old.meta;
                INSERT INTO event SELECT * FROM old.event; INSERT INTO command SELECT * FROM old.command;
                INSERT INTO branch SELECT * FROM old.branch;
                INSERT INTO account VALUES (1, 'Ana', 5); INSERT INTO seat VALUES (1, 0, 1)";
    connection.execute("ATTACH ?1 AS old", [golden.to_str().unwrap()]).unwrap();
    connection.execute_batch(copy).unwrap();
    path
}

#[test]
fn an_old_save_is_played_on_after_a_backup_that_stays() {
    let folder = tempfile::tempdir().unwrap();
    let path = old(folder.path());
    let mut looked_at = Save::open(&path).unwrap();
    assert_eq!(looked_at.read_only(), Some(ReadOnlyReason::OlderFormat(1)));
    let (line, end) = (told(&mut looked_at), world(&mut looked_at));
    let head = looked_at.head().unwrap();
    assert_eq!(looked_at.append(&record(head, cmd_id(9), events(9))), Err(LogError::Trouble(Trouble::ReadOnly)));
    assert_eq!((looked_at.notes(SeatId(0)), looked_at.search(SeatId(0), "x", 9)), (Ok(vec![]), Ok(vec![])));
    drop(looked_at);
    assert_eq!(bytes(&path)[60..64], [0, 0, 0, 1], "looking at it does not change its format");

    let mut save = Save::open_keeping(&path, &keeping(folder.path())).unwrap();
    assert_eq!(save.read_only(), None);
    assert_eq!((told(&mut save), &save.opened_at().unwrap().1), (line, &end));
    assert_eq!(end.world_format, WORLD_FORMAT);
    let head = play(&mut save, head, 3..6);
    save.add_note(SeatId(0), head.unwrap().seq, "una nota", 5).unwrap();
    save.close().unwrap();
    assert_eq!(bytes(&path)[60..64], FORMAT.to_be_bytes());
    let kept = backups(&folder.path().join("backups"), &path).unwrap();
    assert_eq!(kept.iter().map(|backup| backup.reason).collect::<Vec<_>>(), [BackupReason::Migration]);
    assert_eq!(Save::open(&kept[0].path).unwrap().read_only(), Some(ReadOnlyReason::OlderFormat(1)));
    let again = Save::open_keeping(&path, &keeping(folder.path())).unwrap();
    assert_eq!(again.report().proof, Proof::Quick, "the migration proved everything");
    assert_eq!(backups(&folder.path().join("backups"), &path).unwrap().len(), 1);
}

#[test]
fn prose_and_notes_of_format_1_come_along() {
    let folder = tempfile::tempdir().unwrap();
    let path = old(folder.path());
    let sql = "INSERT INTO prose (event_seq, seat, language, text, source) VALUES (4, -1, 'es', 'La marea sube', 'x');
               INSERT INTO note VALUES (7, 1, 0, 60, 'antes', 5), (8, 1, 0, 9000, 'al final', 6)";
    rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let mut save = Save::open_keeping(&path, &keeping(folder.path())).unwrap();
    assert_eq!(save.search(SeatId(0), "marea", 9).unwrap()[0].depth, 3);
    let notes: Vec<_> =
        save.notes(SeatId(0)).unwrap().into_iter().map(|note| (note.id.0, note.event, note.text)).collect();
    assert_eq!(notes, [(7, 2, "antes".to_owned()), (8, 4, "al final".to_owned())]);
    assert_eq!(save.search(SeatId(0), "final", 9).unwrap().len(), 1);
}

#[test]
fn the_packs_of_an_old_save_are_known_before_and_after() {
    let folder = tempfile::tempdir().unwrap();
    let path = old(folder.path());
    let before = packs_of(&path).unwrap().unwrap();
    assert_eq!(before.mechanics, gesta_content::Digest([3; 32]));
    assert_eq!((before.presentation, before.packs.len()), (None, 1));
    assert_eq!((&before.packs[0].id, before.packs[0].files), (&Name::new("core").unwrap(), None));
    drop(Save::open_keeping(&path, &keeping(folder.path())).unwrap());
    assert_eq!(packs_of(&path).unwrap(), Some(before));
}

#[test]
fn without_room_for_a_backup_nothing_is_migrated() {
    let folder = tempfile::tempdir().unwrap();
    let path = old(folder.path());
    std::fs::write(folder.path().join("backups"), "a file where the folder should be").unwrap();
    let refused = Save::open_keeping(&path, &keeping(folder.path())).unwrap_err();
    assert!(matches!(&refused, OpenError::Trouble { path, .. } if path.ends_with("backups/old")), "{refused}");
    assert_eq!(Save::open(&path).unwrap().read_only(), Some(ReadOnlyReason::OlderFormat(1)));
}

#[test]
fn a_damaged_old_save_is_not_migrated_but_recovered() {
    let folder = tempfile::tempdir().unwrap();
    let path = old(folder.path());
    let keeping = keeping(folder.path());
    let whole = told(&mut Save::open(&path).unwrap());
    Save::open(&path).unwrap().backup(&keeping.backups, 5, BackupReason::Play).unwrap();
    let sql = "DROP TRIGGER event_is_not_changed; UPDATE event SET tick = 61 WHERE seq = 3;
               CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END";
    rusqlite::Connection::open(&path).unwrap().execute_batch(sql).unwrap();
    let damaged = bytes(&path);
    let refused = Save::open_keeping(&path, &keeping).unwrap_err();
    assert!(matches!(&refused, OpenError::Damaged { what, .. } if what.contains("event 3")), "{refused}");
    assert_eq!(bytes(&path), damaged);
    let folders = Folders { backups: keeping.backups.clone(), quarantine: folder.path().join("quarantine") };
    recover(&path, &folders, 9).unwrap().unwrap();
    let mut save = Save::open(&path).unwrap();
    assert_eq!(save.read_only(), None, "built on a copy of the backup that was brought up to date");
    assert_eq!(told(&mut save), whole);
}

#[test]
fn an_old_save_can_be_renamed_verified_and_deleted() {
    let folder = tempfile::tempdir().unwrap();
    let path = rename(&old(folder.path()), "nueva", &folder.path().join("backups")).unwrap();
    assert_eq!(Save::summary(&path).unwrap().name, "nueva");
    assert_eq!(verify(&path).unwrap().events, 4);
    let last = delete(&path, &folder.path().join("backups"), 9).unwrap();
    assert_eq!(verify(&last.path).unwrap().events, 4);
}

#[test]
fn an_old_realm_is_migrated_with_its_accounts_after_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let path = old_realm(folder.path());
    let realm = Realm::open_keeping(&path, &keeping(folder.path())).unwrap();
    let table = realm.chronicles().unwrap()[0].clone();
    assert_eq!((table.depth, realm.line(table.id).unwrap().len()), (3, 3));
    assert_eq!(realm.seats(table.id).unwrap().len(), 1);
    drop(realm);
    assert_eq!(bytes(&path)[60..64], FORMAT.to_be_bytes());
    let backup = folder.path().join("backups/realm-format_1.gestarealm");
    assert_eq!(bytes(&backup)[60..64], [0, 0, 0, 1]);
    assert_eq!(std::fs::read_dir(folder.path().join("backups")).unwrap().count(), 1, "nothing else is left there");
    // The backup is a realm that can be gone on with; its own backup replaces none.
    let again = Realm::open_or_create(&backup).unwrap();
    assert_eq!(again.chronicles().unwrap()[0], table);
}

#[test]
fn a_week_without_a_full_check_makes_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ana.gesta");
    let made_ms = new_save("ana").created_ms;
    let mut save = Save::create(&path, &new_save("ana")).unwrap();
    play(&mut save, None, 0..5);
    save.close().unwrap();
    let at = |wall_ms: i64| {
        let keeping = Keeping { backups: folder.path().join("backups"), wall_ms };
        Save::open_keeping(&path, &keeping).unwrap().report().proof
    };
    let week = made_ms + FULL_CHECK_EVERY_MS;
    let cases = [
        (week - 1, Proof::Quick),
        (week, Proof::Full),
        (week + 1, Proof::Quick),
        (week + FULL_CHECK_EVERY_MS, Proof::Full),
        // The clock was wrong then, or is now.
        (5, Proof::Full),
        (6, Proof::Quick),
        (i64::MAX, Proof::Full),
    ];
    for (wall_ms, proof) in cases {
        assert_eq!(at(wall_ms), proof, "at {wall_ms}");
    }
    assert_eq!(Save::open(&path).unwrap().report().proof, Proof::Quick, "without the time only damage counts");
}

#[test]
fn a_realm_proves_all_after_a_week_or_a_crash_and_else_the_tails() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("r.gestarealm");
    let at = |wall_ms: i64| Keeping { backups: folder.path().join("backups"), wall_ms };
    let mut realm = Realm::open_keeping(&path, &at(NOW_MS)).unwrap();
    let id = realm.create_chronicle("a", &crate::story::seed(), 0).unwrap();
    let mut head = None;
    for number in 0..300 {
        head = Some(realm.append_group(&[(id, record(head, cmd_id(number), events(number)))]).remove(0).unwrap());
    }
    let crashed = folder.path().join("crashed.gestarealm");
    for ending in ["", "-wal"] {
        std::fs::copy(format!("{}{ending}", path.display()), format!("{}{ending}", crashed.display())).unwrap();
    }
    realm.close().unwrap();
    assert_eq!(Realm::open_or_create(&crashed).unwrap().proof(), Proof::Full);
    assert_eq!(Realm::open_or_create(&crashed).unwrap().proof(), Proof::Quick, "it was closed cleanly now");
    let realm = Realm::open_keeping(&path, &at(NOW_MS + 1)).unwrap();
    assert_eq!(realm.proof(), Proof::Quick);
    let (at_head, world) = realm.latest_snapshot(id).unwrap().expect("598 events were replayed, so a snapshot is kept");
    assert_eq!(Some(at_head), head);
    assert_eq!(realm.line_after(id, &at_head).unwrap().len(), 0);
    assert_eq!(world.tick, 298 * 60);
    drop(realm);
    assert_eq!(Realm::open_keeping(&path, &at(NOW_MS + FULL_CHECK_EVERY_MS)).unwrap().proof(), Proof::Full);
}

#[test]
fn streaming_a_line_gives_what_reading_it_gives_across_branches() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    let mut head = play(&mut save, None, 0..4);
    let mut numbers = Numbers(3);
    // Twenty times back a little and on again, so that the line has many stretches.
    for round in 0..20_u64 {
        let line = told(&mut save);
        let back = line[line.len() - 1 - numbers.below(3)].1.last().unwrap().1;
        save.rewind(&back).unwrap();
        head = play(&mut save, Some(back), 100 + round * 10..103 + round * 10);
    }
    let line: Vec<_> = told(&mut save).into_iter().flat_map(|(_, events)| events).collect();
    let read = |from: Option<usize>| {
        let mut seen = Vec::new();
        let from = from.map(|index| &line[index].1);
        save.each_event(from, &mut |event, head| {
            seen.push((event.clone(), *head));
            std::ops::ControlFlow::Continue(())
        })
        .unwrap();
        seen
    };
    assert_eq!(read(None), line);
    for index in [0, 1, line.len() / 2, line.len() - 2, line.len() - 1] {
        assert_eq!(read(Some(index)), line[index + 1..], "after {index}");
    }
    let mut seen = 0;
    save.each_event(None, &mut |_, _| {
        seen += 1;
        if seen == 7 { std::ops::ControlFlow::Break(()) } else { std::ops::ControlFlow::Continue(()) }
    })
    .unwrap();
    assert_eq!(seen, 7);
    let aside = save.branches().unwrap().into_iter().find(|branch| !branch.current).unwrap();
    let here = save.branches().unwrap().into_iter().find(|branch| branch.current).unwrap();
    save.switch(&aside.name).unwrap();
    let elsewhere = save.head().unwrap().unwrap();
    save.switch(&here.name).unwrap();
    assert_eq!(save.head().unwrap(), head);
    let refused = save.line_after(&elsewhere).unwrap_err();
    assert_eq!(refused, LogError::NotThere(elsewhere.seq));
    let commands = told(&mut save);
    let last = commands[commands.len() - 3].1.last().unwrap().1;
    assert_eq!(save.line_after(&last).unwrap().len(), 2);
}
