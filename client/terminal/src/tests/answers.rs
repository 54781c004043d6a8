//! What terminals answer, as they answer it, with keys in between.

use crate::pixels::Protocol;
use crate::pixels::answers::{Answers, Listener, QUERY};
use crate::pixels::late::Late;
use crate::pixels::typed::key;
use crossterm::event::{Event, KeyCode, KeyModifiers};

const NONE: KeyModifiers = KeyModifiers::NONE;

/// Terminals, what they answer, and how pictures are shown there.
const TERMINALS: [(&str, &str, Option<Protocol>); 8] = [
    ("kitty", "\x1b_Gi=31;OK\x1b\\\x1b[6;20;10t\x1b[?62;52;c", Some(Protocol::Kitty)),
    ("foot", "\x1b[6;18;9t\x1b[?1;0;1024S\x1b[?62;4;22;28c", Some(Protocol::Sixel(256))),
    ("xterm -ti vt340", "\x1b[6;13;6t\x1b[?1;0;16S\x1b[?63;1;2;4;6;9;15;22c", Some(Protocol::Sixel(16))),
    ("xterm", "\x1b[6;13;6t\x1b[?1;3;0S\x1b[?64;1;2;6;9;15;18;21;22c", None),
    ("wezterm", "\x1b_Gi=31;OK\x1b\\\x1b[6;20;10t\x1b[?1;0;16S\x1b[?65;4;6;18;22c", Some(Protocol::Kitty)),
    ("one that does not know its cells", "\x1b[?62;4c", None),
    ("tmux", "\x1b[?1;2;4c", None),
    ("one that refuses", "\x1b_Gi=31;ENOTSUP:no\x1b\\\x1b[?1;2c", None),
];

/// Everything that is heard of these bytes when they come in pieces of this length.
fn heard(bytes: &str, piece: usize) -> (Answers, Vec<Event>, bool) {
    let mut listener = Listener::default();
    let typed = bytes.as_bytes().chunks(piece).flat_map(|piece| listener.take(piece)).collect();
    (listener.answers, typed, listener.awaits_more())
}

#[test]
fn terminals_say_how_pictures_are_shown_in_whatever_pieces_it_comes() {
    for (name, bytes, protocol) in TERMINALS {
        for piece in [1, 2, 3, 7, 1024] {
            let (answers, typed, more) = heard(bytes, piece);
            assert_eq!((answers.protocol(false), typed, more), (protocol, vec![], false), "{name} by {piece}");
            assert!(answers.complete, "{name}");
        }
    }
}

#[test]
fn a_terminal_that_says_nothing_is_not_waited_for_to_the_last_answer() {
    let (answers, typed, _) = heard("", 1);
    assert_eq!((answers, typed), (Answers::default(), vec![]));
    assert_eq!(heard("\x1b[6;20;10t", 1).0.cell, Some((10, 20)));
    for odd in ["\x1b[6;0;10t", "\x1b[6;20000;10t", "\x1b[6;20t", "\x1b[8;24;80t"] {
        assert_eq!(heard(odd, 64).0.cell, None, "{odd:?}");
    }
    assert!(!heard("\x1b[6;20;10t", 1).0.complete);
}

#[test]
fn keys_between_the_answers_are_typed() {
    let control = KeyModifiers::CONTROL;
    let keys = [
        ("a", key(KeyCode::Char('a'), NONE)),
        ("Ñ", key(KeyCode::Char('Ñ'), KeyModifiers::SHIFT)),
        ("\r", key(KeyCode::Enter, NONE)),
        ("\t", key(KeyCode::Tab, NONE)),
        ("\x7f", key(KeyCode::Backspace, NONE)),
        ("\x03", key(KeyCode::Char('c'), control)),
        ("\x1a", key(KeyCode::Char('z'), control)),
        ("\x1bx", key(KeyCode::Char('x'), KeyModifiers::ALT)),
        ("\x1b[A", key(KeyCode::Up, NONE)),
        ("\x1b[1;5C", key(KeyCode::Right, control)),
        ("\x1b[Z", key(KeyCode::BackTab, KeyModifiers::SHIFT)),
        ("\x1b[6~", key(KeyCode::PageDown, NONE)),
        ("\x1bOP", key(KeyCode::F(1), NONE)),
        ("\x1b[21~", key(KeyCode::F(10), NONE)),
        ("\x1b[200~go north\x1b[201~", Event::Paste("go north".to_owned())),
    ];
    let mut bytes = String::new();
    for ((sent, _), part) in
        keys.iter().zip(["\x1b_Gi=31;OK\x1b\\", "\x1b[6;20;10t", "\x1b[?62;4c"].into_iter().cycle())
    {
        bytes += sent;
        bytes += part;
    }
    for piece in [1, 5, 4096] {
        let (answers, typed, more) = heard(&bytes, piece);
        let expected: Vec<Event> = keys.iter().map(|(_, key)| key.clone()).collect();
        assert_eq!((typed, more), (expected, false), "by {piece}");
        assert!(answers.kitty && answers.sixel && answers.complete);
    }
}

#[test]
fn an_escape_alone_is_a_key_once_nothing_follows() {
    let mut listener = Listener::default();
    assert_eq!(listener.take(b"\x1b"), vec![]);
    assert!(listener.awaits_more());
    assert_eq!(listener.rest(), Some(key(KeyCode::Esc, NONE)));
    assert_eq!((listener.rest(), listener.awaits_more()), (None, false));
}

#[test]
fn nothing_that_comes_breaks_the_listener() {
    let mut seed = 7u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    for _ in 0..2_000 {
        let bytes: Vec<u8> = (0..40)
            .map(|_| match next() % 6 {
                0 => 0x1b,
                1 => b"[_OP;?t~cS\\M"[usize::from(next() % 12)],
                2 => b'0' + next() % 10,
                _ => next(),
            })
            .collect();
        let mut listener = Listener::default();
        bytes.chunks(3).for_each(|piece| drop(listener.take(piece)));
        listener.rest();
    }
    let mut listener = Listener::default();
    (0..100).for_each(|_| drop(listener.take(&[b"\x1b_".as_slice(), &[b'x'; 4096]].concat())));
    assert_eq!(listener.take(b"\x1b\\a").last(), Some(&key(KeyCode::Char('a'), NONE)));
}

#[test]
fn what_every_terminal_answers_is_asked_last() {
    assert!(QUERY.ends_with("\x1b[c"));
}

#[test]
fn a_late_answer_is_swallowed_and_what_is_typed_is_not() {
    // As crossterm takes `ESC _ Gi=31;OK ESC \` for keys.
    let alt = |c| key(KeyCode::Char(c), KeyModifiers::ALT);
    let letter = |c| key(KeyCode::Char(c), NONE);
    let answer: Vec<Event> = [alt('_')].into_iter().chain("Gi=31;OK".chars().map(letter)).chain([alt('\\')]).collect();
    let mut late = Late::expecting(true);
    assert!(!late.swallows(&letter('g')));
    assert!(answer.iter().all(|event| late.swallows(event)));
    assert!(!late.swallows(&letter('g')));
    assert!(!late.swallows(&alt('_')), "there is one answer");
    let mut never = Late::default();
    assert!(answer.iter().all(|event| !never.swallows(event)));
    let mut lost = Late::expecting(true);
    lost.swallows(&alt('_'));
    assert!((0..100).any(|_| !lost.swallows(&letter('g'))), "an answer without an end does not take all keys");
}
