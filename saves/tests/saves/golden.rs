//! What is on disk for ever: the schema, one row, one archive. A vector here is never edited; a new format gets its own.

use crate::story;
use crate::story::{genesis, new_save, play};
use gesta_content::id::Name;
use gesta_content::{Digest, Language};
use gesta_rules::{SeatId, canonical};
use gesta_saves::{FORMAT, FoundIn, PackMark, PackSet, Proof, Prose, ReadOnlyReason, Realm, Save};
use std::path::Path;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The digest of a file's tables, indexes and triggers, as they are written in it.
fn schema(path: &Path) -> String {
    let connection = rusqlite::Connection::open(path).unwrap();
    let sql = "SELECT coalesce(sql, name) FROM sqlite_schema
               WHERE name NOT GLOB '*_words_*' OR type = 'trigger' ORDER BY type, name";
    let mut statement = connection.prepare(sql).unwrap();
    let lines: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    Digest::of(&[lines.join("\n").as_bytes()]).to_string()
}

/// The tables, indexes and triggers that a format has. Those in which SQLite's search keeps its index are SQLite's own.
#[test]
fn the_tables_of_format_2_are_these() {
    let folder = tempfile::tempdir().unwrap();
    let (save, realm) = (folder.path().join("a.gesta"), folder.path().join("r.realm"));
    drop(Save::create(&save, &new_save("a")).unwrap());
    drop(Realm::open_or_create(&realm).unwrap());
    assert_eq!(FORMAT, 2);
    assert_eq!(schema(&save), "cc283f10734f97b5be6d7f4c0d5acd7f1673d9b50513c04d7010d963444d58b6");
    assert_eq!(schema(&realm), "b9d9f7f31a8f08bb0f9c783ef86f38c43bd8c728bbb26a7944bdebad4c56e869");
    let bytes = story::bytes(&save);
    assert_eq!(&bytes[..16], b"SQLite format 3\0");
    assert_eq!((&bytes[60..64], &bytes[68..72]), (&[0, 0, 0, 2][..], &b"GEST"[..]), "version and identity");
    assert_eq!(&story::bytes(&realm)[68..72], b"GESR");
}

#[test]
fn the_tables_of_format_1_were_these() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.gesta");
    std::fs::write(&path, include_bytes!("../golden/format_1.gesta")).unwrap();
    assert_eq!(schema(&path), "770513cb81a3893e0bf0ef85075e0d2d058a43c9823d7a11f5966e6f6e0b4c67");
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
    let save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!(save.read_only(), Some(ReadOnlyReason::OlderFormat(1)));
    save.export(&archive).unwrap();
    assert_eq!(String::from_utf8(story::bytes(&archive)).unwrap(), include_str!("../golden/format_1.jsonl"));
    let again = folder.path().join("again.gesta");
    gesta_saves::import(&archive, &again, "again").unwrap();
    assert_eq!(gesta_saves::verify(&again).unwrap().events, 4);
}

/// The golden save of format 2: three commands, a note, prose for one seat, packs.
fn write_golden_2(path: &Path) {
    let mut save = Save::create(path, &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..3).unwrap();
    save.add_note(SeatId(0), head.seq, "La llave está bajo la piedra.", 5_000).unwrap();
    let (text, source) = ("La marea sube.".to_owned(), "built-in".to_owned());
    let seat = Some(SeatId(0));
    let prose = Prose { event: head.seq, seat, language: Language::Es, text, source, tokens: 0, cost_millionths: 0 };
    save.put_prose(&prose).unwrap();
    let pack = PackMark { id: Name::new("core").unwrap(), version: "1.0.0".to_owned(), files: Some(Digest([4; 32])) };
    let packs = PackSet { mechanics: Digest([3; 32]), presentation: Some(Digest([5; 32])), packs: vec![pack] };
    save.set_packs(&packs).unwrap();
    save.close().unwrap();
}

#[test]
fn a_save_of_format_2_is_opened_and_searched_as_ever() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/format_2.gesta");
    let told = golden.with_extension("jsonl");
    // Made once; what is there already is never written again.
    if std::env::var_os("UPDATE_EXPECT").is_some() && !golden.exists() {
        write_golden_2(&golden);
        Save::open(&golden).unwrap().export(&told).unwrap();
    }
    let folder = tempfile::tempdir().unwrap();
    let (path, archive) = (folder.path().join("old.gesta"), folder.path().join("old.jsonl"));
    std::fs::write(&path, std::fs::read(golden).unwrap()).unwrap();
    let mut save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!(save.report().proved, Some(4));
    assert!(!save.report().index_rebuilt);
    assert_eq!(save.notes(SeatId(0)).unwrap()[0].text, "La llave está bajo la piedra.");
    assert_eq!(save.search(SeatId(0), "esta bajo", 9).unwrap().len(), 1);
    assert_eq!(save.search(SeatId(0), "MAREA", 9).unwrap()[0].kind, FoundIn::Prose);
    assert_eq!(save.packs().unwrap().unwrap().packs[0].files, Some(Digest([4; 32])));
    save.export(&archive).unwrap();
    assert_eq!(std::fs::read_to_string(&archive).unwrap(), std::fs::read_to_string(told).unwrap());
    let again = folder.path().join("again.gesta");
    gesta_saves::import(&archive, &again, "again").unwrap();
    let imported = Save::open(&again).unwrap();
    assert_eq!(imported.notes(SeatId(0)).unwrap(), save.notes(SeatId(0)).unwrap());
}
