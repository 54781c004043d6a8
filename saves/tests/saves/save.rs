//! A save keeps what it is given, and refuses what would break it.

use crate::story;
use crate::story::{cmd_id, events, new_save, play, record, seed, told, world};
use gesta_content::Language;
use gesta_rules::{Brightness, SeatId};
use gesta_saves::{Description, OpenError, Proof, Prose, SNAPSHOTS_KEPT, Save, SaveError, Sight, UTTERANCE_CHARS_MAX};
use gesta_table::{Log, LogError, Replayed, Trouble};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn what_is_appended_is_there_after_reopening() {
    let folder = folder();
    let path = folder.path().join("ana.gesta");
    let mut save = Save::create(&path, &new_save("Ana")).unwrap();
    assert_eq!(save.head().unwrap(), None);
    assert!(save.opened_at().is_none());
    let head = play(&mut save, None, 0..20);
    let before = told(&mut save);
    assert_eq!(before.len(), 20);
    save.close().unwrap();
    let mut save = Save::open(&path).unwrap();
    assert_eq!(told(&mut save), before);
    assert_eq!(save.head().unwrap(), head);
    assert_eq!(save.dice_seed().unwrap(), seed());
    assert_eq!(save.meta("pace").unwrap().as_deref(), Some("slow"));
    assert_eq!(save.report().proof, Proof::Quick);
    let (at, opened) = save.opened_at().unwrap().clone();
    assert_eq!((Some(at), opened), (head, world(&mut save)));
    assert_eq!(save.line().unwrap()[3].utterance.as_deref(), Some("words 6"));
}

#[test]
fn a_repeated_command_is_known_and_done_once() {
    let folder = folder();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..5);
    let stored = save.stored(&cmd_id(4)).unwrap().unwrap();
    assert_eq!((Some(stored.head), stored.seat), (head, Some(SeatId(0))));
    assert_eq!(save.stored(&cmd_id(99)).unwrap(), None);
    let before = told(&mut save);
    let parent = save.stored(&cmd_id(3)).unwrap().unwrap().head;
    let again = save.append(&record(Some(parent), cmd_id(4), events(4))).unwrap();
    assert_eq!(Some(again), head);
    assert_eq!(told(&mut save), before);
    let other = save.append(&record(head, cmd_id(4), events(5))).unwrap_err();
    assert!(matches!(other, LogError::NotThere(_)), "{other}");
}

#[test]
fn a_record_that_follows_another_head_or_lies_about_its_hash_is_refused() {
    let folder = folder();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..5);
    let old = save.stored(&cmd_id(2)).unwrap().unwrap().head;
    assert_eq!(save.append(&record(Some(old), cmd_id(50), events(5))), Err(LogError::NotThere(old.seq)));
    assert_eq!(save.append(&record(None, cmd_id(51), events(0))), Err(LogError::NotThere(0)));
    let mut lie = record(head, cmd_id(52), events(5));
    lie.events[1].1.0[0] ^= 1;
    assert!(matches!(save.append(&lie), Err(LogError::Refused(_))));
    lie.events.clear();
    assert!(matches!(save.append(&lie), Err(LogError::Refused(_))));
    let mut long = record(head, cmd_id(53), events(5));
    long.utterance = Some("x".repeat(UTTERANCE_CHARS_MAX + 1));
    assert!(matches!(save.append(&long), Err(LogError::Refused(_))), "no fault of the file or of the disk");
    assert_eq!(save.head().unwrap(), head);
    play(&mut save, head, 5..6);
}

#[test]
fn taking_back_keeps_what_was_and_doing_the_same_again_is_allowed() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..10);
    let whole = told(&mut save);
    let back = save.stored(&cmd_id(6)).unwrap().unwrap().head;
    let kept = save.rewind(&back).unwrap();
    assert_eq!(kept, "branch_2");
    assert_eq!(save.head().unwrap(), Some(back));
    assert_eq!(told(&mut save), whole[..7]);
    // The same decision leads to the same events with the same hashes: they stand beside the old ones.
    let same = save.append(&record(Some(back), cmd_id(70), events(7))).unwrap();
    assert_eq!(same.hash, save.stored(&cmd_id(7)).unwrap().unwrap().head.hash);
    save.append(&record(Some(same), cmd_id(71), events(12))).unwrap();
    save.switch(&kept).unwrap();
    assert_eq!(told(&mut save), whole);
    assert_eq!(save.head().unwrap(), head);
    let names: Vec<_> = save.branches().unwrap().into_iter().map(|b| (b.name, b.depth, b.current)).collect();
    assert_eq!(names, [("branch_2".to_owned(), 17, true), ("main".to_owned(), 15, false)]);
    assert_eq!(save.switch("nowhere"), Err(LogError::NoBranch("nowhere".to_owned())));
    let aside = same;
    assert_eq!(save.rewind(&aside), Err(LogError::NotThere(aside.seq)));
    save.close().unwrap();
    let mut save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!(told(&mut save), whole);
}

#[test]
fn rewinding_twice_to_where_a_branch_stands_makes_no_second_name() {
    let folder = folder();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..6);
    let first = save.stored(&cmd_id(4)).unwrap().unwrap().head;
    let kept = save.rewind(&first).unwrap();
    save.switch(&kept).unwrap();
    let again = save.rewind(&first).unwrap();
    assert_ne!(again, kept, "a branch is not kept under its own name");
    save.switch(&again).unwrap();
    assert_eq!(save.rewind(&first).unwrap(), "branch_4");
    assert_eq!(save.branches().unwrap().len(), 4);
}

#[test]
fn snapshots_shorten_the_replay_and_change_nothing() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..40);
    let at = world(&mut save);
    save.put_snapshot(&head.unwrap(), &at).unwrap();
    assert_eq!(save.latest_snapshot().unwrap(), Some((head.unwrap(), at)));
    play(&mut save, head, 40..45);
    let end = world(&mut save);
    save.close().unwrap();
    let save = Save::open(&path).unwrap();
    assert_eq!(save.report().replayed, 10);
    assert_eq!(save.opened_at().unwrap().1, end);
    drop(save);
    let save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!((save.report().replayed, save.report().snapshots_dropped), (88, 0));
}

#[test]
fn the_end_of_a_line_begins_at_the_last_snapshot_that_is_early_enough() {
    let folder = folder();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    assert!(save.tail(0).unwrap().commands.is_empty());
    let mut heads = Vec::new();
    let mut head = None;
    for part in [0..10, 10..20, 20..30] {
        head = play(&mut save, head, part);
        let kept = world(&mut save);
        save.put_snapshot(&head.unwrap(), &kept).unwrap();
        heads.push((head.unwrap(), kept));
    }
    play(&mut save, head, 30..34);
    // Turns that were taken back, with a snapshot among them, are no part of the line that goes on.
    let stands = save.head().unwrap();
    let left = play(&mut save, stands, 34..40);
    let lost = world(&mut save);
    save.put_snapshot(&left.unwrap(), &lost).unwrap();
    save.rewind(&stands.unwrap()).unwrap();
    let line = save.line().unwrap();
    let end = world(&mut save);
    for (wanted, snapshot) in [(0, Some(2)), (4, Some(2)), (5, Some(1)), (14, Some(1)), (24, Some(0)), (25, None)] {
        let tail = save.tail(wanted).unwrap();
        assert_eq!(tail.from, snapshot.map(|at: usize| heads[at].clone()), "{wanted}");
        let events = |commands: &[Replayed]| commands.iter().flat_map(|one| one.events.clone()).collect::<Vec<_>>();
        let (whole, part) = (events(&line), events(&tail.commands));
        assert!(tail.commands.len() >= wanted && whole.ends_with(&part), "{wanted}");
        let Some((_, mut world)) = tail.from else { continue };
        part.iter().for_each(|(event, _)| gesta_rules::apply(&mut world, event));
        assert_eq!(gesta_rules::world_hash(&world), gesta_rules::world_hash(&end), "{wanted}");
    }
}

#[test]
fn a_snapshot_of_another_world_format_or_of_another_world_is_dropped() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..30).unwrap();
    let mut other = world(&mut save);
    let good = other.clone();
    other.world_format += 1;
    save.put_snapshot(&head, &other).unwrap();
    save.close().unwrap();
    let mut save = Save::open(&path).unwrap();
    assert_eq!(save.report().snapshots_dropped, 1);
    assert_eq!(save.latest_snapshot().unwrap(), None);
    assert_eq!(save.opened_at().unwrap().1, good);
    let mut wrong = good.clone();
    wrong.tick += 1;
    save.put_snapshot(&head, &wrong).unwrap();
    save.close().unwrap();
    let save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!((save.report().snapshots_dropped, &save.opened_at().unwrap().1), (1, &good));
}

#[test]
fn a_snapshot_that_is_not_what_its_hash_says_is_dropped_by_a_quick_opening() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..30).unwrap();
    let good = world(&mut save);
    save.put_snapshot(&head, &good).unwrap();
    save.close().unwrap();
    let wrong = gesta_rules::World { tick: good.tick + 1, ..good.clone() };
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.execute("UPDATE snapshot SET world = ?1", [gesta_rules::canonical(&wrong)]).unwrap();
    drop(connection);
    let save = Save::open(&path).unwrap();
    assert_eq!((save.report().proof, save.report().snapshots_dropped), (Proof::Quick, 1));
    assert_eq!(save.opened_at().unwrap().1, good);
}

#[test]
fn a_long_tail_gets_a_snapshot_by_being_opened() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    play(&mut save, None, 0..300);
    save.close().unwrap();
    assert_eq!(Save::open(&path).unwrap().report().replayed, 598);
    assert_eq!(Save::open(&path).unwrap().report().replayed, 0);
}

#[test]
fn the_newest_snapshots_are_kept_and_no_more() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    let (mut head, mut heads) = (play(&mut save, None, 0..2), Vec::new());
    for number in 2..2 + 2 * u64::from(SNAPSHOTS_KEPT) {
        head = play(&mut save, head, number..number + 1);
        let world = world(&mut save);
        save.put_snapshot(&head.unwrap(), &world).unwrap();
        heads.push(head.unwrap().seq);
    }
    save.close().unwrap();
    let connection = rusqlite::Connection::open(&path).unwrap();
    let mut statement = connection.prepare("SELECT seq FROM snapshot ORDER BY seq").unwrap();
    let kept: Vec<i64> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(kept, heads[SNAPSHOTS_KEPT as usize..]);
}

#[test]
fn a_save_that_is_open_cannot_be_opened_again() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let save = Save::create(&path, &new_save("a")).unwrap();
    assert_eq!(Save::open(&path).unwrap_err(), OpenError::OpenElsewhere(path.clone()));
    assert_eq!(Save::summary(&path).unwrap_err(), OpenError::OpenElsewhere(path.clone()));
    drop(save);
    Save::open(&path).unwrap();
}

#[test]
fn a_save_that_was_not_closed_is_proved_whole() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let copy = folder.path().join("b.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    play(&mut save, None, 0..10);
    let before = told(&mut save);
    // What a crash leaves: the file and its journal as they are now.
    std::fs::copy(&path, &copy).unwrap();
    std::fs::copy(folder.path().join("a.gesta-wal"), folder.path().join("b.gesta-wal")).unwrap();
    let mut crashed = Save::open(&copy).unwrap();
    assert_eq!(crashed.report().proof, Proof::Full);
    assert_eq!(told(&mut crashed), before);
    crashed.close().unwrap();
    assert_eq!(Save::open(&copy).unwrap().report().proof, Proof::Quick);
}

#[test]
fn nothing_is_overwritten_and_names_are_checked() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    drop(Save::create(&path, &new_save("a")).unwrap());
    assert_eq!(Save::create(&path, &new_save("a")).unwrap_err(), SaveError::Exists(path));
    let devices = ["con", "NUL", "Com1", "lpt9", "COM²"];
    let long = "漢".repeat(67);
    for name in ["", " a", "a/b", "..", ".hidden", "a\nb", &"x".repeat(81), &long].into_iter().chain(devices) {
        let refused = Save::create(&folder.path().join("n.gesta"), &new_save(name)).unwrap_err();
        assert_eq!(refused, SaveError::BadName(name.to_owned()));
    }
    for name in ["com", "com10", "null", "Con todo", &"漢".repeat(66)] {
        let path = folder.path().join(format!("{name}.gesta"));
        let save = Save::create(&path, &new_save(name)).unwrap_or_else(|error| panic!("{error}"));
        save.backup(folder.path(), 5_000, gesta_saves::BackupReason::Play).unwrap();
    }
    let missing = folder.path().join("none.gesta");
    assert_eq!(Save::open(&missing).unwrap_err(), OpenError::Missing(missing));
}

#[test]
fn the_list_shows_where_a_game_stands() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("La marea")).unwrap();
    let sight = Sight {
        place: "tollhouse:causeway".parse().unwrap(),
        second_of_day: 72_000,
        season: Some(gesta_content::id::Name::new("autumn").unwrap()),
        weather: Some("core:rain".parse().unwrap()),
        brightness: Brightness::Dim,
    };
    let description = Description {
        hero: "Ana".into(),
        place: "La calzada".into(),
        tick: 60,
        day: Some(1),
        line: "Llueve. ".repeat(100),
        sight: Some(sight),
    };
    play(&mut save, None, 0..3);
    save.describe(&description).unwrap();
    save.set_language(Language::En).unwrap();
    save.close().unwrap();
    let summary = Save::summary(&path).unwrap();
    assert_eq!((summary.name.as_str(), summary.language, summary.depth), ("La marea", Language::En, 3));
    assert_eq!(summary.played_ms, 1_004_000);
    let shown = summary.description.unwrap();
    assert_eq!((shown.place.as_str(), shown.line.chars().count()), ("La calzada", 400));
}

#[test]
fn a_full_disk_refuses_the_command_and_play_goes_on_when_space_returns() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    let mut head = play(&mut save, None, 0..3);
    let whole = told(&mut save);
    save.limit_bytes(1).unwrap();
    let mut number = 3;
    let trouble = loop {
        match save.append(&record(head, cmd_id(number), events(number))) {
            Ok(next) => head = Some(next),
            Err(error) => break error,
        }
        number += 1;
        assert!(number < 10_000, "the limit never held");
    };
    assert_eq!(trouble, LogError::Trouble(Trouble::DiskFull));
    assert_eq!(save.head().unwrap(), head);
    assert_eq!(save.stored(&cmd_id(number)).unwrap(), None);
    assert_eq!(told(&mut save)[..3], whole[..]);
    save.limit_bytes(gesta_saves::SAVE_BYTES_MAX).unwrap();
    play(&mut save, head, number..number + 5);
    save.close().unwrap();
    let mut save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!(told(&mut save).len() as u64, number + 5);
}

#[test]
fn erasing_words_keeps_every_hash() {
    let folder = folder();
    let path = folder.path().join("a.gesta");
    let mut save = Save::create(&path, &new_save("a")).unwrap();
    let head = play(&mut save, None, 0..2);
    let mut secret = record(head, cmd_id(2), events(2));
    secret.utterance = Some("el secreto de la viuda".to_owned());
    let head = save.append(&secret).unwrap();
    play(&mut save, Some(head), 3..6);
    let before = told(&mut save);
    assert_eq!(save.erase_utterances(Some(&cmd_id(2))).unwrap(), 1);
    assert_eq!(save.line().unwrap()[2].utterance, None);
    assert!(save.line().unwrap()[3].utterance.is_some());
    assert_eq!(save.erase_utterances(None).unwrap(), 5);
    assert_eq!(told(&mut save), before);
    save.close().unwrap();
    let file = story::bytes(&path);
    assert!(!file.windows(10).any(|part| part == b"el secreto"), "the words are still in the file");
    let mut save = Save::open_proving(&path, Proof::Full).unwrap();
    assert_eq!(told(&mut save), before);
}

#[test]
fn prose_comes_back_in_order_and_only_of_the_line() {
    let folder = folder();
    let mut save = Save::create(&folder.path().join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..6);
    let at = |save: &mut Save, number| save.stored(&cmd_id(number)).unwrap().unwrap().head;
    let (two, three, five) = (at(&mut save, 2), at(&mut save, 3), at(&mut save, 5));
    let mut tell = |event: i64, seat: Option<u8>, language, text: &str| {
        let (source, text) = ("built-in".to_owned(), text.to_owned());
        let prose = Prose { event, seat: seat.map(SeatId), language, text, source, tokens: 12, cost_millionths: 3 };
        save.put_prose(&prose).unwrap();
        prose
    };
    tell(three.seq, None, Language::Es, "tre");
    let told = tell(three.seq, None, Language::Es, "tres");
    tell(two.seq, Some(0), Language::Es, "dos");
    tell(two.seq, Some(1), Language::Es, "ajeno");
    tell(five.seq, None, Language::En, "five");
    let texts = |save: &Save| -> Vec<String> {
        save.prose(SeatId(0), Language::Es, 10).unwrap().into_iter().map(|prose| prose.text).collect()
    };
    assert_eq!(save.prose(SeatId(0), Language::Es, 1).unwrap(), [told], "the last one, as it was replaced");
    assert_eq!(texts(&save), ["dos", "tres"]);
    save.rewind(&two).unwrap();
    assert_eq!(texts(&save), ["dos"]);
}
