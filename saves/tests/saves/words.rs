//! Notes, prose, and the search over both.

use crate::story::{Numbers, bytes, cmd_id, new_save, play, told};
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_saves::{
    BackupReason, Found, FoundIn, NOTE_CHARS_MAX, NOTES_MAX, Note, NoteError, Proof, Prose, Save, SaveError, import,
};
use gesta_table::{Log, LogError};
use std::path::Path;

const ME: SeatId = SeatId(0);

fn game(folder: &Path) -> Save {
    let mut save = Save::create(&folder.join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..8);
    save
}

/// The last event of a command.
fn at(save: &mut Save, number: u64) -> i64 {
    save.stored(&cmd_id(number)).unwrap().unwrap().head.seq
}

fn tell(save: &mut Save, number: u64, seat: Option<u8>, language: Language, text: &str) {
    let (event, source) = (at(save, number), "built-in".to_owned());
    let prose =
        Prose { event, seat: seat.map(SeatId), language, text: text.to_owned(), source, tokens: 0, cost_millionths: 0 };
    save.put_prose(&prose).unwrap();
}

fn snippets(found: &[Found]) -> Vec<&str> {
    found.iter().map(|one| one.snippet.as_str()).collect()
}

#[test]
fn notes_are_written_changed_and_erased() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    let (three, five) = (at(&mut save, 3), at(&mut save, 5));
    let late = save.add_note(ME, five, "  la llave ", 10).unwrap();
    let early = save.add_note(ME, three, "el pozo", 20).unwrap();
    let other = save.add_note(SeatId(1), three, "de otra", 30).unwrap();
    save.edit_note(early, "el pozo seco", 40).unwrap();
    let note = |id, event, depth, text: &str, wall_ms, edited_ms| Note {
        id,
        seat: ME,
        event,
        depth,
        text: text.to_owned(),
        wall_ms,
        edited_ms,
    };
    let expected = [note(early, three, 5, "el pozo seco", 20, Some(40)), note(late, five, 9, "la llave", 10, None)];
    assert_eq!(save.notes(ME).unwrap(), expected);
    save.close().unwrap();
    let mut save = Save::open(&folder.path().join("a.gesta")).unwrap();
    assert_eq!(save.notes(ME).unwrap(), expected);
    save.delete_note(early).unwrap();
    assert_eq!(save.notes(ME).unwrap(), expected[1..]);
    assert_eq!(save.notes(SeatId(1)).unwrap()[0].id, other);
    assert_eq!(save.delete_note(early), Err(NoteError::NoNote(early)));
    assert_eq!(save.edit_note(early, "x", 1), Err(NoteError::NoNote(early)));
    let line = told(&mut save);
    save.close().unwrap();
    let file = bytes(&folder.path().join("a.gesta"));
    assert!(!file.windows(4).any(|part| part == b"pozo"), "the words of an erased note are still in the file");
    assert_eq!(told(&mut Save::open_proving(&folder.path().join("a.gesta"), Proof::Full).unwrap()), line);
}

#[test]
fn notes_that_break_a_limit_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    let event = at(&mut save, 3);
    assert_eq!(save.add_note(ME, event, " \n ", 0), Err(NoteError::Empty));
    let long = "ñ".repeat(NOTE_CHARS_MAX);
    let id = save.add_note(ME, event, &long, 0).unwrap();
    assert_eq!(save.add_note(ME, event, &(long.clone() + "x"), 0), Err(NoteError::TooLong(NOTE_CHARS_MAX + 1)));
    assert_eq!(save.edit_note(id, &(long + "x"), 0), Err(NoteError::TooLong(NOTE_CHARS_MAX + 1)));
    assert_eq!(save.add_note(ME, 999, "x", 0), Err(NoteError::Log(LogError::NotThere(999))));
    save.close().unwrap();
    let path = folder.path().join("a.gesta");
    let fill = format!(
        "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < {NOTES_MAX})
         INSERT INTO note (chronicle, event_seq, seat, text, wall_time) SELECT 1, 3, 0, 'n', 0 FROM n"
    );
    rusqlite::Connection::open(&path).unwrap().execute_batch(&fill).unwrap();
    let mut save = Save::open(&path).unwrap();
    assert_eq!(save.add_note(ME, event, "one more", 0), Err(NoteError::TooMany));
}

#[test]
fn what_was_told_and_noted_is_found_by_its_words() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    tell(&mut save, 2, None, Language::Es, "La MAREA sube sobre la calzada.");
    tell(&mut save, 3, Some(0), Language::Es, "La viuda calla; detrás, la marea.");
    tell(&mut save, 4, Some(1), Language::Es, "Solo para otra: la marea.");
    tell(&mut save, 5, None, Language::En, "The widow says: \"dark water\", and no more.");
    let note = at(&mut save, 6);
    let id = save.add_note(ME, note, "Preguntar a la viuda por la marea", 5).unwrap();
    save.add_note(SeatId(1), note, "marea de otra", 5).unwrap();
    let cases: [(&str, &[u64]); 16] = [
        ("marea", &[6, 3, 2]),
        ("MÁREA", &[6, 3, 2]),
        ("mar", &[6, 3, 2]),
        ("mar ", &[]),
        ("viuda marea", &[6, 3]),
        ("detras", &[3]),
        ("\"dark water\"", &[5]),
        ("\"water dark\"", &[]),
        ("widow \"dark wat", &[]),
        ("nada", &[]),
        ("", &[]),
        ("* - ^ ( \" : NEAR AND", &[]),
        ("marea OR nada", &[]),
        ("text:marea", &[]),
        ("la-marea", &[6, 3, 2]),
        ("widow; drop table", &[]),
    ];
    for (query, expected) in cases {
        let expected: Vec<i64> = expected.iter().map(|number| at(&mut save, *number)).collect();
        let found = save.search(ME, query, 10).unwrap_or_else(|error| panic!("{query}: {error}"));
        assert_eq!(found.iter().map(|one| one.event).collect::<Vec<_>>(), expected, "{query}");
    }
    let found = save.search(ME, "marea", 2).unwrap();
    assert_eq!(snippets(&found), ["Preguntar a la viuda por la marea", "La viuda calla; detrás, la marea."]);
    assert_eq!((found[0].kind, found[0].language), (FoundIn::Note(id), None));
    assert_eq!((found[1].kind, found[1].language, found[1].depth), (FoundIn::Prose, Some(Language::Es), 5));
    assert_eq!(found[1].hits.iter().map(|hit| &found[1].snippet[hit.clone()]).collect::<Vec<_>>(), ["marea"]);
    let long = format!("{} aguja {}", "heno ".repeat(200), "heno ".repeat(200));
    tell(&mut save, 7, None, Language::Es, &long);
    let found = save.search(ME, "aguja", 9).unwrap();
    assert!(found[0].snippet.len() < 200 && found[0].snippet.starts_with('…'), "{}", found[0].snippet);
}

#[test]
fn only_prose_of_the_line_is_found_and_notes_everywhere() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    tell(&mut save, 3, None, Language::Es, "marea primera");
    tell(&mut save, 6, None, Language::Es, "marea segunda");
    let six = at(&mut save, 6);
    save.add_note(ME, six, "marea anotada", 5).unwrap();
    let back = save.stored(&cmd_id(4)).unwrap().unwrap().head;
    let kept = save.rewind(&back).unwrap();
    play(&mut save, Some(back), 20..22);
    tell(&mut save, 21, None, Language::Es, "marea tercera");
    let mut texts: Vec<String> = save.search(ME, "marea", 9).unwrap().into_iter().map(|one| one.snippet).collect();
    texts.sort();
    assert_eq!(texts, ["marea anotada", "marea primera", "marea tercera"]);
    save.switch(&kept).unwrap();
    assert_eq!(save.search(ME, "segunda", 9).unwrap().len(), 1);
    assert_eq!(save.search(ME, "tercera", 9).unwrap().len(), 0);
}

#[test]
fn any_text_can_be_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    tell(&mut save, 3, None, Language::Es, "marea \"alta\" - y 'baja' * (casi) ^ fin: {x} + y; --");
    let seed = 7;
    let mut numbers = Numbers(seed);
    let letters: Vec<char> = "a\"'*-^:(){}+;,.\\%_ \0\n\u{2}\u{3}NEARÑ̃😀\u{202e}/@#".chars().collect();
    for round in 0..2_000 {
        let query: String = (0..numbers.below(12)).map(|_| letters[numbers.below(letters.len())]).collect();
        save.search(ME, &query, 5).unwrap_or_else(|error| panic!("seed {seed}, round {round}, {query:?}: {error}"));
    }
    save.search(ME, &"\"".repeat(100_000), 5).unwrap();
    assert_eq!(save.search(ME, "marea alta casi fin", 5).unwrap().len(), 1);
}

#[test]
fn erased_prose_is_in_neither_file_nor_index() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gesta");
    let mut save = game(folder.path());
    tell(&mut save, 2, None, Language::Es, "palabrasecreta uno");
    tell(&mut save, 3, None, Language::Es, "queda");
    for number in 4..8 {
        tell(&mut save, number, None, Language::Es, "palabrasecreta otra vez");
    }
    let two = at(&mut save, 2);
    assert_eq!(save.erase_prose(Some(two)).unwrap(), 1);
    assert_eq!(save.search(ME, "palabrasecreta", 9).unwrap().len(), 4);
    assert_eq!(save.erase_prose(None).unwrap(), 5);
    assert_eq!(save.search(ME, "palabrasecreta", 9).unwrap(), []);
    let journal = bytes(&folder.path().join("a.gesta-wal"));
    assert!(!journal.windows(8).any(|part| part == b"labrasec"), "the word is still in the journal");
    save.close().unwrap();
    assert!(!bytes(&path).windows(13).any(|part| part == b"labrasecreta "), "the text is still in the file");
    assert!(!bytes(&path).windows(8).any(|part| part == b"labrasec"), "the word is still in the index");
    Save::open_proving(&path, Proof::Full).unwrap();
}

#[test]
fn a_damaged_index_is_made_anew_and_costs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.gesta");
    let mut save = game(folder.path());
    tell(&mut save, 3, None, Language::Es, "la marea");
    let three = at(&mut save, 3);
    save.add_note(ME, three, "una nota", 1).unwrap();
    let line = told(&mut save);
    save.close().unwrap();
    let spoil = |path: &Path| {
        let connection = rusqlite::Connection::open(path).unwrap();
        let sql = "UPDATE prose_words_data SET block = zeroblob(length(block)) WHERE id > 10;
                   DELETE FROM note_words_data WHERE id > 10";
        connection.execute_batch(sql).unwrap();
    };
    spoil(&path);
    let mut save = Save::open_proving(&path, Proof::Full).unwrap();
    assert!(save.report().index_rebuilt);
    assert_eq!((told(&mut save), save.search(ME, "marea", 9).unwrap().len()), (line, 1));
    save.close().unwrap();
    assert!(!Save::open_proving(&path, Proof::Full).unwrap().report().index_rebuilt);
    // Where opening was quick, the first who needs the index finds out.
    spoil(&path);
    let mut save = Save::open(&path).unwrap();
    assert!(!save.report().index_rebuilt);
    assert_eq!(save.search(ME, "marea", 9).unwrap().len(), 1);
    save.close().unwrap();
    spoil(&path);
    let mut save = Save::open(&path).unwrap();
    tell(&mut save, 3, None, Language::Es, "otra marea");
    assert_eq!(save.search(ME, "otra", 9).unwrap().len(), 1);
}

#[test]
fn notes_travel_in_archives_and_backups() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    let three = at(&mut save, 3);
    let id = save.add_note(ME, three, "la \"llave\"", 5).unwrap();
    save.edit_note(id, "la llave", 6).unwrap();
    let backup = save.backup(&folder.path().join("backups"), 5, BackupReason::Play).unwrap();
    assert_eq!(Save::open(&backup.path).unwrap().notes(ME), save.notes(ME));
    let archive = folder.path().join("a.jsonl");
    save.export(&archive).unwrap();
    let copy = folder.path().join("b.gesta");
    import(&archive, &copy, "b").unwrap();
    let mut imported = Save::open(&copy).unwrap();
    assert_eq!(imported.notes(ME), save.notes(ME));
    assert_eq!(imported.search(ME, "llave", 9).unwrap().len(), 1);
    let text = std::fs::read_to_string(&archive).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let nowhere = lines[..lines.len() - 1].join("\n").replace(&format!("\"event\":{three},"), "\"event\":999,") + "\n";
    let sealed = format!("{nowhere}{{\"end\":\"{}\"}}\n", gesta_content::Digest::of(&[nowhere.as_bytes()]));
    std::fs::write(&archive, sealed).unwrap();
    let refused = import(&archive, &folder.path().join("c.gesta"), "c").unwrap_err();
    assert!(matches!(&refused, SaveError::BadArchive { line: 10, what } if what.contains("no event")), "{refused}");
}

/// What a model told of a command's last event.
fn by_model(save: &mut Save, number: u64, seat: Option<u8>, text: &str) {
    let (event, source) = (at(save, number), "near".to_owned());
    let (seat, text) = (seat.map(SeatId), text.to_owned());
    save.put_prose(&Prose { event, seat, language: Language::Es, text, source, tokens: 7, cost_millionths: 3 })
        .unwrap();
}

fn sealed_anew(archive: &str) -> String {
    let body = archive
        .lines()
        .filter(|line| !line.starts_with("{\"end\""))
        .map(|line| format!("{line}\n"))
        .collect::<String>();
    format!("{body}{{\"end\":\"{}\"}}\n", gesta_content::Digest::of(&[body.as_bytes()]))
}

#[test]
fn what_models_told_travels_in_archives_on_every_branch() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    by_model(&mut save, 3, Some(0), "You: d20 12.\n\nLa marea sube.\nNadie mira.");
    by_model(&mut save, 5, None, "Todos oyen la campana.");
    tell(&mut save, 6, Some(0), Language::Es, "lo que se cuenta de nuevo");
    by_model(&mut save, 7, Some(0), "Se la lleva la marea.");
    // What was told of what was taken back is there, too: the branch can be gone to again.
    let back = save.stored(&cmd_id(5)).unwrap().unwrap().head;
    save.rewind(&back).unwrap();
    play(&mut save, Some(back), 20..22);
    by_model(&mut save, 21, Some(0), "Otra tarde.");
    let archive = folder.path().join("a.jsonl");
    save.export(&archive).unwrap();
    let copy = folder.path().join("b.gesta");
    import(&archive, &copy, "b").unwrap();
    let mut imported = Save::open(&copy).unwrap();
    let told = |save: &mut Save| {
        let mut all = Vec::new();
        for branch in save.branches().unwrap() {
            save.switch(&branch.name).unwrap();
            all.push((save.prose(ME, Language::Es, 99).unwrap(), save.models_prose(ME, Language::Es, 99).unwrap()));
        }
        all
    };
    let (mut before, after) = (told(&mut save), told(&mut imported));
    assert!(before.iter().any(|(all, _)| all.iter().any(|one| one.source == "built-in")));
    for (all, of_models) in &mut before {
        all.retain(|one| one.source == "near");
        of_models.retain(|(_, one)| one.source == "near");
    }
    assert_eq!(after, before);
    assert_eq!(imported.search(ME, "campana", 9).unwrap().len(), 1);
    let text = std::fs::read_to_string(&archive).unwrap();
    assert!(text.starts_with("{\"gesta_archive\":3,") && !text.contains("de nuevo"), "{text}");
}

#[test]
fn prose_of_an_archive_is_cleaned_and_what_cannot_be_kept_is_refused_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path());
    by_model(&mut save, 3, Some(0), "La marea sube.");
    let three = at(&mut save, 3);
    let archive = folder.path().join("a.jsonl");
    save.export(&archive).unwrap();
    let text = std::fs::read_to_string(&archive).unwrap();
    let copy = folder.path().join("b.gesta");
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        std::fs::write(&archive, sealed_anew(&text.replace(from, to))).unwrap();
        import(&archive, &copy, "b")
    };
    let long = "a".repeat(gesta_saves::PROSE_CHARS_MAX + 1);
    let name = format!("\"source\":\"{}\"", "n".repeat(gesta_saves::SOURCE_CHARS_MAX + 1));
    let (event, nowhere) = (format!("\"event\":{three},\"seat\""), "\"event\":999,\"seat\"".to_owned());
    for (from, to, why) in [
        ("La marea sube.", long.as_str(), "at most"),
        ("La marea sube.", "", "empty"),
        ("La marea sube.", "\\u001b[2J\\u200b ", "empty"),
        ("\"source\":\"near\"", name.as_str(), "1 to 80"),
        ("\"source\":\"near\"", "\"source\":\"builtin\"", "told anew"),
        ("\"source\":\"near\"", "\"source\":\" builtin\\u0007\"", "empty"),
        ("\"source\":\"near\"", "\"source\":\"\"", "1 to 80"),
        (event.as_str(), nowhere.as_str(), "no event"),
        ("\"seat\":0,\"language\":\"es\"", "\"seat\":0,\"language\":\"xx\"", "language"),
        ("\"seat\":0,\"language\"", "\"seat\":256,\"language\"", "256"),
        ("\"tokens\":7", "\"tokens\":-7", "-7"),
        ("\"prose\":1", "\"prose\":2", "line 11"),
        ("\"prose\":1", "\"prose\":99999999999", "at most"),
    ] {
        let refused = with(from, to).expect_err(to).to_string();
        assert!(refused.contains(why) && refused.contains("line "), "{to}: {refused}");
        assert!(!copy.exists(), "{to}");
    }
    with("La marea sube.", "La \\u001b[31mmarea\\u202e sube.\\u0000").unwrap();
    let imported = Save::open(&copy).unwrap();
    assert_eq!(imported.models_prose(ME, Language::Es, 9).unwrap()[0].1.text, "La marea sube.");
}
