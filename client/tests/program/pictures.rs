//! Pictures in terminals that show them: the tests play a terminal that answers what it is asked.

use crate::pty::{GIVEN, Shown, TAKEN};
use crate::support::Home;
use portable_pty::PtySize;
use std::thread;
use std::time::Duration;

const GAME: [&str; 6] = ["play", "--new", "ebb", "--terminal", "--seed", "7"];
/// Wide enough for a picture; 8 by 16 pixels a cell.
const WIDE: PtySize = PtySize { rows: 40, cols: 130, pixel_width: 1_040, pixel_height: 640 };
const HEADING: &str = "causeway";
/// The last that a terminal is asked.
const ASKED: &str = "\u{1b}[c";
const KITTY: &str = "\u{1b}_Gi=31;OK\u{1b}\\\u{1b}[6;16;8t\u{1b}[?62;c";
const SIXEL: &str = "\u{1b}[6;16;8t\u{1b}[?1;0;64S\u{1b}[?62;4;22c";
/// What begins a picture, and what takes it away.
const KITTY_BEGINS: &str = "\u{1b}_Ga=T,f=100";
const KITTY_DELETES: &str = "\u{1b}_Ga=d,d=I";
const SIXEL_BEGINS: &str = "\u{1b}P0;1;0q";

/// The program in a wide terminal that was asked and has not answered.
fn asked(home: &Home, variables: &[(&str, &str)]) -> Shown {
    let shown = Shown::start_in(home, &GAME, variables, WIDE);
    shown.shows(ASKED, 0);
    shown
}

#[test]
fn a_terminal_that_knows_kittys_pictures_is_sent_one_and_is_left_without() {
    let home = Home::new();
    let mut shown = asked(&home, &[]);
    shown.press(KITTY);
    shown.shows(KITTY_BEGINS, 0);
    shown.shows(HEADING, 0);
    let before = shown.text().len();
    shown.press("\u{1a}");
    shown.shows(GIVEN, before);
    shown.until("stopped", || shown.state().starts_with('T'));
    assert!(shown.text()[before..].contains(KITTY_DELETES), "a pause leaves no picture");
    let before = shown.text().len();
    shown.signal("-CONT");
    shown.shows(TAKEN, before);
    shown.shows(KITTY_BEGINS, before);
    let before = shown.text().len();
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
    let text = &shown.text()[before..];
    let (deleted, given) = (text.find(KITTY_DELETES).expect("deleted"), text.find(GIVEN).expect("given back"));
    assert!(deleted < given, "{text:?}");
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_leaves_no_picture_behind() {
    let home = Home::new();
    let mut shown = asked(&home, &[("GESTA_REHEARSE_CRASH", "line")]);
    shown.press(KITTY);
    shown.shows(KITTY_BEGINS, 0);
    let before = shown.text().len();
    shown.press("wait 5\r");
    assert_eq!(shown.ended(), 101);
    assert!(shown.text()[before..].contains(KITTY_DELETES), "{}", &shown.text()[before..]);
}

#[test]
fn answers_in_pieces_with_keys_between_them_are_answers_and_keys() {
    let home = Home::new();
    let mut shown = asked(&home, &[]);
    // A terminal puts keys between its answers, never within one.
    let (before, after) = SIXEL.split_at(SIXEL.rfind('\u{1b}').expect("the last answer"));
    for part in [&before[..5], &before[5..], "1", &after[..5], &after[5..], "\r"] {
        shown.press(part);
        thread::sleep(Duration::from_millis(20));
    }
    shown.shows("success", 0);
    shown.shows(SIXEL_BEGINS, 0);
    let before = shown.text().len();
    let size = PtySize { rows: 36, cols: 140, pixel_width: 1_400, pixel_height: 720 };
    shown.master.resize(size).expect("resized");
    shown.shows(SIXEL_BEGINS, before);
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
}

#[test]
fn an_answer_that_comes_too_late_is_no_line() {
    let home = Home::new();
    let mut shown = asked(&home, &[]);
    shown.shows(HEADING, 0);
    thread::sleep(Duration::from_millis(1_300));
    let before = shown.text().len();
    shown.press(KITTY);
    shown.press("1\r");
    shown.shows("success", before);
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
    let text = shown.text();
    assert!(!text[before..].contains("i=31") && !text.contains(KITTY_BEGINS), "{}", &text[before..]);
}

#[test]
fn a_terminal_that_never_answers_is_played_in_at_once() {
    let home = Home::new();
    let mut shown = asked(&home, &[("COLORTERM", "truecolor")]);
    let before = shown.text().len();
    shown.shows(HEADING, 0);
    shown.press("1\r");
    shown.shows("success", before);
    shown.shows("▀", 0);
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
}

#[test]
fn nothing_is_asked_within_a_multiplexer_or_where_no_colours_are_wanted() {
    for variables in [("TMUX", "/tmp/tmux-0/default,1,0"), ("TERM", "screen-256color"), ("NO_COLOR", "1")] {
        let home = Home::new();
        let mut shown = Shown::start_in(&home, &GAME, &[variables], WIDE);
        shown.shows(HEADING, 0);
        shown.press("\u{3}");
        assert_eq!(shown.ended(), 0);
        let text = shown.text();
        let pictures = [ASKED, "\u{1b}_G", SIXEL_BEGINS].iter().any(|part| text.contains(part));
        assert!(!pictures, "{variables:?}: {text:?}");
    }
}

#[test]
fn the_setting_switches_pictures_off() {
    let home = Home::new();
    let mut shown = asked(&home, &[]);
    shown.press(KITTY);
    shown.shows(KITTY_BEGINS, 0);
    let before = shown.text().len();
    shown.press("settings pictures off\r");
    shown.shows(KITTY_DELETES, before);
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
    let text = std::fs::read_to_string(home.path().join("settings.toml"));
    let text = text.or_else(|_| std::fs::read_to_string(home.path().join("config/settings.toml"))).expect("kept");
    assert!(text.contains("\npictures = \"off\"\n"), "{text}");
}
