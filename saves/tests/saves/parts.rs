//! What parts of the story came to, kept beside the chronicle.

use crate::story::{bytes, cmd_id, new_save, play};
use gesta_content::Language;
use gesta_rules::SeatId;
use gesta_saves::{PART_CHARS_MAX, PARTS_MAX, Part, Save};
use gesta_table::{Log, LogError};
use std::path::Path;

const ME: SeatId = SeatId(0);

fn game(folder: &Path, commands: u64) -> Save {
    let mut save = Save::create(&folder.join("a.gesta"), &new_save("a")).unwrap();
    play(&mut save, None, 0..commands);
    save
}

fn part(save: &mut Save, number: u64, language: Language, text: &str) -> Part {
    let event = save.stored(&cmd_id(number)).unwrap().unwrap().head.seq;
    Part { event, seat: ME, language, source: "builtin".to_owned(), text: text.to_owned() }
}

fn keep(save: &mut Save, number: u64, language: Language, text: &str) {
    let part = part(save, number, language, text);
    save.put_part(&part).unwrap();
}

fn texts(save: &Save, language: Language) -> Vec<String> {
    save.parts(ME, language).unwrap().into_iter().map(|(_, part)| part.text).collect()
}

#[test]
fn parts_are_kept_by_event_and_language_and_the_last_word_holds() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path(), 8);
    keep(&mut save, 6, Language::En, "The gate stood open.");
    keep(&mut save, 3, Language::En, "You came to Hessel.");
    keep(&mut save, 3, Language::Es, "Llegaste a Hessel.");
    keep(&mut save, 6, Language::En, "The gate stands open.");
    save.close().unwrap();
    let save = Save::open(&folder.path().join("a.gesta")).unwrap();
    assert_eq!(texts(&save, Language::En), ["You came to Hessel.", "The gate stands open."]);
    assert_eq!(texts(&save, Language::Es), ["Llegaste a Hessel."]);
    assert_eq!(save.parts(SeatId(1), Language::En).unwrap(), []);
    let depths: Vec<u64> = save.parts(ME, Language::En).unwrap().into_iter().map(|(depth, _)| depth).collect();
    assert!(depths.is_sorted() && depths[0] > 0, "{depths:?}");
}

#[test]
fn a_part_of_another_line_is_not_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path(), 8);
    keep(&mut save, 3, Language::En, "Both lines.");
    keep(&mut save, 7, Language::En, "The line that was left.");
    let back = save.stored(&cmd_id(4)).unwrap().unwrap().head;
    let kept = save.rewind(&back).unwrap();
    assert_eq!(texts(&save, Language::En), ["Both lines."]);
    save.switch(&kept).unwrap();
    assert_eq!(texts(&save, Language::En), ["Both lines.", "The line that was left."]);
}

#[test]
fn parts_are_bounded_and_what_is_not_there_has_none() {
    let folder = tempfile::tempdir().unwrap();
    let commands = PARTS_MAX as u64 + 10;
    let mut save = game(folder.path(), commands);
    let long = "ñ".repeat(PART_CHARS_MAX * 2);
    for number in 1..commands {
        keep(&mut save, number, Language::Es, &long);
    }
    let kept = texts(&save, Language::Es);
    assert!((10..=PARTS_MAX).contains(&kept.len()), "{}", kept.len());
    assert!(kept.iter().all(|text| text.chars().count() == PART_CHARS_MAX));
    let nothing = Part { event: 9_999, ..part(&mut save, 1, Language::Es, "x") };
    assert!(matches!(save.put_part(&nothing), Err(LogError::NotThere(9_999))));
}

#[test]
fn erased_prose_takes_what_parts_came_to_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut save = game(folder.path(), 8);
    keep(&mut save, 3, Language::En, "Zanahorria was here.");
    save.erase_prose(None).unwrap();
    assert!(texts(&save, Language::En).is_empty());
    save.close().unwrap();
    let file = bytes(&folder.path().join("a.gesta"));
    assert!(!file.windows(10).any(|window| window == b"Zanahorria"));
}
