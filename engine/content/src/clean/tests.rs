//! What cleaning takes out, what it leaves, and that it does not matter how a text is cut.

use super::{Cleaner, LINE_CHARS_MAX, MARKS_MAX, SanitizedText, TEXT_BYTES_MAX, is_plain_letter};
use crate::is_invisible;
use proptest::prelude::*;

fn clean(text: &str) -> String {
    SanitizedText::clean(text).into_string()
}

#[test]
fn escape_sequences_leave_nothing_behind() {
    for (hostile, left) in [
        ("a\u{1b}[2Jb", "ab"),
        ("a\u{1b}[38;5;196mred\u{1b}[0m", "ared"),
        ("a\u{1b}[?1049h\u{1b}[1 qb", "ab"),
        ("a\u{1b}]0;title\u{7}b", "ab"),
        ("a\u{1b}]8;;http://x\u{1b}\\link\u{1b}]8;;\u{1b}\\b", "alinkb"),
        ("a\u{1b}]52;c;cm0gLXJm\u{9c}b", "ab"),
        ("a\u{1b}P1;2qpayload\u{7}more\u{1b}\\b", "ab"),
        ("a\u{1b}_apc\u{1b}\\\u{1b}^pm\u{1b}\\\u{1b}Xsos\u{1b}\\b", "ab"),
        ("a\u{9b}31mb\u{90}dcs\u{9c}c\u{9d}osc\u{7}d\u{9e}pm\u{9c}e\u{9f}apc\u{9c}f\u{98}sos\u{9c}g", "abcdefg"),
        ("a\u{1b}(Bb\u{1b}#8c\u{1b}cd\u{1b}7e", "abcde"),
        ("a\u{1b}\u{1b}[31mb", "ab"),
        ("a\u{1b}[12\u{1b}[31mb", "ab"),
        ("a\u{1b}", "a"),
        ("a\u{1b}[12", "a"),
    ] {
        assert_eq!(clean(hostile), left, "{hostile:?}");
    }
}

#[test]
fn what_breaks_a_sequence_off_is_text() {
    assert_eq!(clean("a\u{1b}[31ñb"), "añb");
    assert_eq!(clean("a\u{1b}\nb"), "a\nb");
    assert_eq!(clean("a\u{1b}[1\nb"), "a\nb");
}

#[test]
fn a_command_string_that_never_ends_does_not_swallow_the_story() {
    let story = "The tide turns. ".repeat(400);
    assert!(clean(&format!("\u{1b}]0;{story}")).ends_with("The tide turns. "));
}

#[test]
fn controls_directions_and_invisible_characters_go() {
    let hostile = "a\0\u{8}\u{7f}\u{85}b\r\n\tc\u{202e}d\u{2066}e\u{200b}f\u{200d}g\u{feff}h\u{ad}i\u{e0041}j\u{fff9}k\u{61c}l\u{2028}m";
    assert_eq!(clean(hostile), "ab\n\tcdefghijkl\nm");
    assert_eq!(clean("a\u{3164}b\u{34f}c\u{180e}d\u{ffff}e"), "abcde");
}

#[test]
fn letters_are_composed_also_across_what_is_taken_out() {
    assert_eq!(clean("an\u{303}o e\u{200b}\u{301}l u\u{1b}[1m\u{308}"), "año él ü");
    assert_eq!(clean("\u{1112}\u{1161}\u{11ab}"), "한");
}

#[test]
fn a_letter_bears_few_marks_and_empty_space_none() {
    let heap = format!("x{}y", "\u{322}\u{334}".repeat(500));
    assert_eq!(clean(&heap).chars().count(), 2 + MARKS_MAX);
    assert_eq!(clean("\u{301}a \u{301}b\n\u{301}c"), "a b\nc");
}

#[test]
fn variations_stand_on_signs_only_and_once() {
    assert_eq!(clean("a\u{fe0f}b\u{fe01}c\u{e0101}"), "abc");
    assert_eq!(clean("\u{2764}\u{fe0f}\u{fe0f}\u{fe0e}"), "\u{2764}\u{fe0f}");
}

#[test]
fn lines_and_texts_have_an_end() {
    let long = clean(&"x".repeat(LINE_CHARS_MAX * 2 + 1));
    assert!(long.lines().all(|line| line.chars().count() <= LINE_CHARS_MAX));
    assert_eq!(long.lines().count(), 3);
    let mut cleaner = Cleaner::default();
    cleaner.push(&"é\n".repeat(TEXT_BYTES_MAX));
    assert!(cleaner.is_cut());
    assert!(cleaner.finish().len() <= TEXT_BYTES_MAX);
}

#[test]
fn bytes_that_are_no_text_are_marked() {
    assert_eq!(SanitizedText::clean_bytes(b"a\xffb\xc3").as_str(), "a\u{fffd}b\u{fffd}");
    assert_eq!(SanitizedText::clean_bytes("año".as_bytes()).as_str(), "año");
}

#[test]
fn two_clean_texts_together_are_clean() {
    let mut text = SanitizedText::clean("e");
    // The mark alone is dropped: it has nothing to stand on.
    text.append(&SanitizedText::clean("\u{301}"));
    assert_eq!(text, "e");
    text.append(&SanitizedText::clean(" — sí"));
    assert_eq!(text, "e — sí");
}

#[test]
fn letters_that_are_called_plain_are() {
    for letter in (0..0x3000).filter_map(char::from_u32).filter(|letter| is_plain_letter(*letter)) {
        let mut cleaner = Cleaner::default();
        cleaner.push(&format!("a{letter}b"));
        assert_eq!(cleaner.finish(), format!("a{letter}b"), "{letter:?}");
    }
}

/// Characters that meet in hostile texts, more often than chance would have it.
fn hostile() -> impl Strategy<Value = char> {
    let few = "\u{1b}[]P_\\^X;?0m\u{7}\u{9b}\u{9c}\u{9d}\u{18}\r\n\t \u{301}\u{303}\u{323}\u{200b}\u{202e}\u{fe0f}\u{1112}\u{1161}\u{11ab}\u{2764}eñn";
    prop_oneof![3 => proptest::sample::select(few.chars().collect::<Vec<_>>()), 1 => any::<char>()]
}

proptest! {
    #[test]
    fn pieces_are_cleaned_as_the_whole(letters in prop::collection::vec(hostile(), 0..200), cuts in prop::collection::vec(1_usize..7, 1..40)) {
        let text: String = letters.iter().collect();
        let whole = clean(&text);
        let mut cleaner = Cleaner::default();
        let mut taken = String::new();
        let (mut rest, mut cuts) = (text.as_bytes(), cuts.iter().cycle());
        while !rest.is_empty() {
            let (now, later) = rest.split_at((*cuts.next().unwrap()).min(rest.len()));
            cleaner.push_bytes(now);
            taken.push_str(&cleaner.take());
            rest = later;
        }
        taken.push_str(&cleaner.finish());
        prop_assert_eq!(taken, whole);
    }

    #[test]
    fn bytes_that_are_no_text_are_cleaned_alike_in_pieces(bytes in prop::collection::vec(any::<u8>(), 0..120), at in 0_usize..120) {
        let whole = SanitizedText::clean_bytes(&bytes);
        prop_assert_eq!(&whole, &SanitizedText::clean(&String::from_utf8_lossy(&bytes)));
        let mut cleaner = Cleaner::default();
        let (first, second) = bytes.split_at(at.min(bytes.len()));
        cleaner.push_bytes(first);
        let taken = cleaner.take();
        cleaner.push_bytes(second);
        prop_assert_eq!(format!("{taken}{}", cleaner.finish()), whole.as_str());
    }

    #[test]
    fn what_is_clean_stays_as_it_is(letters in prop::collection::vec(hostile(), 0..200)) {
        let once = clean(&letters.iter().collect::<String>());
        prop_assert_eq!(&clean(&once), &once);
        prop_assert!(!once.chars().any(is_invisible), "{:?}", once);
    }
}
