//! Answers of models in their file: found again in another session, bounded, and worth nothing when they are damaged.

use gesta_saves::{ANSWER_BYTES_MAX, ANSWERS_BYTES_MAX, ANSWERS_MAX, Answer, Answers};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// A folder with the file, and what was told of it.
struct Place {
    folder: tempfile::TempDir,
    told: Arc<Mutex<Vec<PathBuf>>>,
}

impl Place {
    fn new() -> Place {
        Place { folder: tempfile::tempdir().unwrap(), told: Arc::default() }
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("cache").join("answers.sqlite")
    }

    fn quarantine(&self) -> PathBuf {
        self.folder.path().join("quarantine")
    }

    fn open(&self) -> Answers {
        let told = Arc::clone(&self.told);
        let tell = Box::new(move |path: &Path| told.lock().unwrap().push(path.to_path_buf()));
        Answers::new(&self.file(), &self.quarantine(), tell)
    }

    fn told(&self) -> usize {
        self.told.lock().unwrap().len()
    }
}

fn key(number: u64) -> [u8; 32] {
    let mut key = [7; 32];
    key[..8].copy_from_slice(&number.to_le_bytes());
    key
}

fn answer(text: &str) -> Answer {
    Answer { text: text.to_owned(), used: vec![1, 2, 3], expires_unix_seconds: 1_000 }
}

#[test]
fn an_answer_is_found_again_in_another_session_and_by_two_at_once() {
    let place = Place::new();
    let mut first = place.open();
    assert_eq!(first.get(&key(1)), None);
    first.put(&key(1), &answer("La señora Ortiz espera. 🕯"), 0);
    let mut second = place.open();
    assert_eq!(second.get(&key(1)), Some(answer("La señora Ortiz espera. 🕯")));
    second.put(&key(2), &answer("b"), 0);
    second.put(&key(1), &answer("c"), 0);
    assert_eq!((first.get(&key(2)), first.get(&key(1))), (Some(answer("b")), Some(answer("c"))));
    first.remove(&key(1));
    drop((first, second));
    assert_eq!((place.open().get(&key(1)), place.open().get(&key(3))), (None, None));
    assert_eq!(place.told(), 0);
}

#[test]
fn what_has_expired_goes_when_something_is_kept() {
    let place = Place::new();
    let mut answers = place.open();
    answers.put(&key(1), &answer("a"), 0);
    assert!(
        answers.get(&key(1)).is_some_and(|answer| answer.expires_unix_seconds == 1_000),
        "who asks looks at the time"
    );
    answers.put(&key(2), &Answer { expires_unix_seconds: u64::MAX, ..answer("b") }, 1_000);
    assert_eq!(answers.get(&key(1)), None);
    assert_eq!(answers.get(&key(2)).map(|answer| answer.text).as_deref(), Some("b"));
}

#[test]
fn answers_and_bytes_are_bounded_and_those_used_longest_ago_go_first() {
    let place = Place::new();
    let mut answers = place.open();
    let most = ANSWERS_MAX.unsigned_abs();
    for number in 0..most {
        answers.put(&key(number), &answer("a"), 0);
    }
    assert!(answers.get(&key(0)).is_some());
    answers.put(&key(most), &answer("a"), 0);
    let kept = [0, 1, 2, most].map(|number| answers.get(&key(number)).is_some());
    assert_eq!(kept, [true, false, true, true]);
    let long = answer(&"x".repeat(ANSWER_BYTES_MAX));
    let many = ANSWERS_BYTES_MAX as usize / ANSWER_BYTES_MAX + 8;
    for number in 0..many as u64 {
        answers.put(&key(10_000 + number), &long, 0);
    }
    let kept = (0..many as u64).filter(|number| answers.get(&key(10_000 + number)).is_some()).count();
    assert!((many - 12..many - 7).contains(&kept), "{kept} of {many}");
    answers.put(&key(9), &answer(&"x".repeat(ANSWER_BYTES_MAX + 1)), 0);
    assert_eq!(answers.get(&key(9)), None, "too long");
    drop(answers);
    let size = std::fs::metadata(place.file()).unwrap().len();
    assert!(size <= 2 * ANSWERS_BYTES_MAX.unsigned_abs(), "{size}");
}

/// A closed file with some answers.
fn filled(place: &Place) -> Vec<u8> {
    let mut answers = place.open();
    for number in 0..60 {
        answers.put(&key(number), &answer(&format!("Answer {number}. {}", "It goes on. ".repeat(60))), 0);
    }
    drop(answers);
    std::fs::read(place.file()).unwrap()
}

#[test]
fn damage_anywhere_gives_no_wrong_answer_and_keeps_nobody_from_going_on() {
    let place = Place::new();
    let whole = filled(&place);
    let mut put_aside = 0;
    // The header byte by byte, then something on every page.
    let places = (0..100).step_by(3).chain((100..whole.len()).step_by(1_499));
    for at in places {
        let mut bytes = whole.clone();
        bytes[at] ^= 0x55;
        std::fs::write(place.file(), &bytes).unwrap();
        let (mut answers, before) = (place.open(), place.told());
        for number in 0..60 {
            let found = answers.get(&key(number)).map(|answer| answer.text);
            let right = format!("Answer {number}. {}", "It goes on. ".repeat(60));
            assert!(found.is_none() || found == Some(right), "byte {at}: {found:?}");
        }
        answers.put(&key(99), &answer("new"), 0);
        assert_eq!(answers.get(&key(99)), Some(answer("new")), "byte {at}");
        assert!(place.told() <= before + 1, "byte {at}: once is enough");
        put_aside += place.told() - before;
    }
    assert!(put_aside > 20, "{put_aside}");
    assert!(place.quarantine().join("answers.sqlite").is_file(), "it is kept for who wants to look");
    assert_eq!(std::fs::read_dir(place.quarantine()).unwrap().count(), 1, "and no more than one");
}

#[test]
fn what_is_no_database_or_cut_short_is_put_aside() {
    let place = Place::new();
    let whole = filled(&place);
    for (at, bytes) in [b"Hello.".to_vec(), whole[..whole.len() / 2].to_vec(), vec![0xff; 9_000]].iter().enumerate() {
        std::fs::write(place.file(), bytes).unwrap();
        let mut answers = place.open();
        assert_eq!(answers.get(&key(1)), None);
        answers.put(&key(1), &answer("new"), 0);
        assert_eq!(answers.get(&key(1)), Some(answer("new")));
        assert_eq!(place.told(), at + 1);
        assert_eq!(&std::fs::read(place.quarantine().join("answers.sqlite")).unwrap(), bytes, "as it was found");
    }
    // A game that was renamed by mistake is no file of answers either, and stays whole.
    let save = rusqlite::Connection::open(place.folder.path().join("save")).unwrap();
    save.execute_batch("PRAGMA application_id = 1195725652; CREATE TABLE event (seq)").unwrap();
    drop(save);
    std::fs::copy(place.folder.path().join("save"), place.file()).unwrap();
    assert_eq!(place.open().get(&key(1)), None);
    assert_eq!(place.told(), 4);
}

#[test]
fn where_no_file_can_be_nothing_is_kept_and_nothing_fails() {
    let place = Place::new();
    std::fs::write(place.folder.path().join("cache"), "a file where the folder should be").unwrap();
    let mut answers = place.open();
    answers.put(&key(1), &answer("a"), 0);
    assert_eq!(answers.get(&key(1)), None);
    let place = Place::new();
    std::fs::create_dir_all(place.file()).unwrap();
    let mut answers = place.open();
    answers.put(&key(1), &answer("a"), 0);
    assert_eq!((answers.get(&key(1)), place.told()), (None, 0));
}

#[test]
fn forgetting_leaves_no_letter_of_any_answer() {
    let place = Place::new();
    assert_eq!(Answers::forget(&place.file(), &place.quarantine()), Ok(0));
    filled(&place);
    // While a game goes on.
    let mut playing = place.open();
    assert!(playing.get(&key(1)).is_some());
    assert_eq!(Answers::forget(&place.file(), &place.quarantine()), Ok(60));
    assert_eq!(playing.get(&key(1)), None);
    for ending in ["", "-wal"] {
        let bytes = std::fs::read(format!("{}{ending}", place.file().display())).unwrap_or_default();
        assert!(!bytes.windows(11).any(|part| part == b"It goes on."), "{ending}");
    }
    playing.put(&key(1), &answer("new"), 0);
    assert_eq!(playing.get(&key(1)), Some(answer("new")));
    drop(playing);
    // Damaged ones go, too.
    std::fs::write(place.file(), "no database").unwrap();
    std::fs::create_dir_all(place.quarantine()).unwrap();
    std::fs::write(place.quarantine().join("answers.sqlite"), "an older one").unwrap();
    assert_eq!(Answers::forget(&place.file(), &place.quarantine()), Ok(0));
    assert!(!place.file().exists() && !place.quarantine().join("answers.sqlite").exists());
}
