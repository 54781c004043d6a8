//! What is on disk for ever: the schema, one row, one archive. A vector here is never edited; a new format gets its own.

use crate::story;
use crate::story::{genesis, new_save, play};
use gesta_content::Digest;
use gesta_rules::canonical;
use gesta_saves::{FORMAT, Realm, Save};
use std::path::Path;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest of a file's tables, indexes and triggers, as they are written in it.
fn schema(path: &Path) -> String {
    let connection = rusqlite::Connection::open(path).unwrap();
    let mut statement =
        connection.prepare("SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name").unwrap();
    let lines: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    Digest::of(&[lines.join("\n").as_bytes()]).to_string()
}

#[test]
fn the_tables_of_format_1_are_these() {
    let folder = tempfile::tempdir().unwrap();
    let (save, realm) = (folder.path().join("a.gesta"), folder.path().join("r.realm"));
    drop(Save::create(&save, &new_save("a")).unwrap());
    drop(Realm::open_or_create(&realm).unwrap());
    assert_eq!(FORMAT, 1);
    assert_eq!(schema(&save), "770513cb81a3893e0bf0ef85075e0d2d058a43c9823d7a11f5966e6f6e0b4c67");
    assert_eq!(schema(&realm), "c3ffeef62829da75cff20f64a1b9f6ff780eddc365606303d2c9cda2409b060e");
    let bytes = story::bytes(&save);
    assert_eq!(&bytes[..16], b"SQLite format 3\0");
    assert_eq!((&bytes[60..64], &bytes[68..72]), (&[0, 0, 0, 1][..], &b"GEST"[..]), "version and identity");
    assert_eq!(&story::bytes(&realm)[68..72], b"GESR");
}

#[test]
fn the_rows_of_the_first_commands_are_these() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    play(&mut save, None, 0..3);
    save.close().unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    let sql = "SELECT seq || ' ' || chronicle || ' ' || coalesce(parent_seq, '-') || ' ' || depth || ' ' ||
                      coalesce(seat, '-') || ' ' || tick || ' ' || lower(hex(body)) || ' ' || lower(hex(hash)) FROM event";
    let mut statement = connection.prepare(sql).unwrap();
    let rows: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    let golden = include_str!("../golden/events.txt");
    assert_eq!(rows.join("\n"), golden.trim_end());
    assert!(rows[0].contains(&hex(&canonical(&genesis().body))));
    let sql = "SELECT lower(hex(cmd_id)) || ' ' || first_seq || ' ' || last_seq || ' ' || lower(hex(answer)) || ' ' ||
                      utterance || ' ' || wall_time FROM command
               UNION ALL SELECT name || ' ' || head_seq || ' ' || current || ' ' || lower(hex(seal)) FROM branch";
    let mut statement = connection.prepare(sql).unwrap();
    let rows: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(rows.join("\n"), include_str!("../golden/commands.txt").trim_end());
}

#[test]
fn a_save_of_format_1_is_opened_and_exported_as_ever() {
    let folder = tempfile::tempdir().unwrap();
    let (path, archive) = (folder.path().join("old.gesta"), folder.path().join("old.jsonl"));
    std::fs::write(&path, include_bytes!("../golden/format_1.gesta")).unwrap();
    let save = Save::open_proving(&path, gesta_saves::Proof::Full).unwrap();
    save.export(&archive).unwrap();
    assert_eq!(String::from_utf8(story::bytes(&archive)).unwrap(), include_str!("../golden/format_1.jsonl"));
    let again = folder.path().join("again.gesta");
    gesta_saves::import(&archive, &again, "again").unwrap();
    assert_eq!(gesta_saves::verify(&again).unwrap().events, 4);
}
