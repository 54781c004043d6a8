//! The terminal in a pseudo-terminal: how it is taken, given back, paused, and left when nobody is there any more.

use crate::pty::{GIVEN, Shown, TAKEN};
use crate::support::Home;
use portable_pty::PtySize;
use std::thread;
use std::time::Duration;

const GAME: [&str; 7] = ["play", "--new", "ebb", "--terminal", "--seed", "7", "--no-color"];
const LARGE: (u16, u16) = (30, 100);
/// In the heading of the first place, which is shown in one piece.
const HEADING: &str = "causeway";

#[test]
fn a_pause_gives_the_terminal_back_and_going_on_draws_everything_anew() {
    let home = Home::new();
    let mut shown = Shown::start(&home, &GAME, &[], LARGE);
    shown.shows(HEADING, 0);
    for asked in ["key", "signal"] {
        let before = shown.text().len();
        if asked == "key" {
            shown.press("\u{1a}")
        } else {
            shown.signal("-TSTP")
        }
        shown.shows(GIVEN, before);
        shown.until("stopped", || shown.state().starts_with('T'));
        let before = shown.text().len();
        shown.signal("-CONT");
        shown.shows(TAKEN, before);
        shown.shows(HEADING, before);
    }
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0, "{}", shown.text());
    shown.shows("Saved: ebb. Go on with: gesta continue", 0);
    let text = shown.text();
    let told = text.find("Saved: ebb.").expect("just seen");
    assert!(text.rfind("\u{1b}[?25h").is_some_and(|given| given < told), "given back before it: {text:?}");
}

#[test]
fn signals_end_the_game_and_nothing_is_lost() {
    // SIGHUP is what a terminal sends when it is closed.
    for signal in ["-TERM", "-HUP", "-INT"] {
        let home = Home::new();
        let mut shown = Shown::start(&home, &GAME, &[], LARGE);
        shown.shows(HEADING, 0);
        let before = shown.text().len();
        shown.press("1\r");
        shown.shows("success", before);
        shown.signal(signal);
        assert_eq!(shown.ended(), 0, "{signal}: {}", shown.text());
        shown.shows(GIVEN, before);
        let list = home.json(&["saves", "list", "--json"]);
        assert!(list[0]["description"]["hero"].is_string(), "{signal}: put away as quitting does: {list}");
        home.expect(&["continue", "--plain"], "quit\n", 0);
    }
}

#[cfg(debug_assertions)]
#[test]
fn a_panic_gives_the_terminal_back_before_it_is_told() {
    for place in ["line", "table"] {
        let home = Home::new();
        let mut shown = Shown::start(&home, &GAME, &[("GESTA_REHEARSE_CRASH", place)], LARGE);
        shown.shows(HEADING, 0);
        shown.press("wait 5\r");
        assert_eq!(shown.ended(), 101, "{place}: {}", shown.text());
        shown.shows("gesta continue", 0);
        let text = shown.text();
        let given = text.rfind(GIVEN).expect("given back");
        assert!(text.find("gesta: Gesta has broken down").is_some_and(|told| told > given), "{place}: {text:?}");
    }
}

#[test]
fn a_dumb_terminal_is_given_lines_even_where_the_terminal_was_asked_for() {
    let home = Home::new();
    for name in ["one", "two"] {
        let mut arguments = vec!["play", "--new", name, "--seed", "7"];
        if name == "two" {
            arguments.push("--terminal");
        }
        let mut shown = Shown::start(&home, &arguments, &[("TERM", "dumb")], LARGE);
        shown.shows("1. ", 0);
        assert_eq!(shown.text().contains("TERM=dumb"), name == "two", "what was asked for and cannot be had is told");
        shown.press("quit\n");
        assert_eq!(shown.ended(), 0);
        assert!(!shown.text().contains('\u{1b}'), "{:?}", shown.text());
    }
}

#[test]
fn a_terminal_without_utf_8_is_drawn_in_ascii() {
    let home = Home::new();
    let arguments = ["play", "--new", "mar", "--terminal", "--seed", "7", "--lang", "es"];
    let mut shown = Shown::start(&home, &arguments, &[("LC_ALL", "C")], LARGE);
    shown.shows("--------", 0);
    shown.press("?");
    shown.shows("Ctrl-C", 0);
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
    assert!(shown.text().is_ascii(), "{}", shown.text());
}

#[test]
fn what_commands_tell_in_a_terminal_without_utf_8_is_ascii() {
    let home = Home::new();
    home.expect(&["play", "--new", "marea única", "--plain", "--seed", "7"], "quit\n", 0);
    let commands: [(&[&str], &str); 3] = [
        (&["saves", "list", "--lang", "es"], "marea unica"),
        (&["--help", "--lang", "es"], "gesta continue"),
        (&["odds", "--bonus", "4", "--difficulty", "12", "--lang", "es"], "%"),
    ];
    for (arguments, part) in commands {
        let mut shown = Shown::start(&home, arguments, &[("LC_ALL", "C")], LARGE);
        assert_eq!(shown.ended(), 0, "{arguments:?}");
        shown.shows(part, 0);
        assert!(shown.text().is_ascii(), "{arguments:?}: {}", shown.text());
    }
}

#[test]
fn without_colour_no_colour_is_sent() {
    for variables in [&[("NO_COLOR", "1")][..], &[]] {
        let home = Home::new();
        let mut shown = Shown::start(&home, &["play", "--new", "ebb", "--terminal", "--seed", "7"], variables, LARGE);
        shown.shows(HEADING, 0);
        let before = shown.text().len();
        shown.press("1\r");
        shown.shows("vs", before);
        shown.press("\u{3}");
        assert_eq!(shown.ended(), 0);
        let text = shown.text();
        let colours = ["[38;5;", "[3"].map(|colour| text.matches(&format!("\u{1b}{colour}")).count());
        let coloured = text.contains("\u{1b}[38;5;") || text.contains("\u{1b}[36m");
        assert_eq!(coloured, variables.is_empty(), "{colours:?} {text:?}");
    }
}

#[test]
fn a_window_that_is_too_small_says_so_and_one_of_40_by_10_is_played_in() {
    let home = Home::new();
    let mut shown = Shown::start(&home, &["play", "--new", "mar", "--terminal", "--lang", "es"], &[], (4, 30));
    shown.shows("grande", 0);
    let before = shown.text().len();
    let size = PtySize { rows: 10, cols: 40, ..PtySize::default() };
    shown.master.resize(size).expect("resized");
    shown.shows("1", before);
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
}

/// How often the threads of a process have been woken.
#[cfg(target_os = "linux")]
fn wake_ups(id: u32) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{id}/task")).expect("it runs").flatten();
    let of = |task: std::fs::DirEntry| {
        let status = std::fs::read_to_string(task.path().join("status")).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.and_then(|count| count.trim().parse::<u64>().ok()).unwrap_or(0)
    };
    tasks.map(of).sum()
}

#[cfg(target_os = "linux")]
#[test]
fn nothing_wakes_the_program_while_nothing_happens() {
    let home = Home::new();
    let mut shown = Shown::start(&home, &GAME, &[], LARGE);
    shown.shows(HEADING, 0);
    // What begins it must have come to rest first.
    let mut last = wake_ups(shown.id());
    shown.until("at rest", || {
        thread::sleep(Duration::from_millis(300));
        let now = wake_ups(shown.id());
        std::mem::replace(&mut last, now) == now
    });
    let before = wake_ups(shown.id());
    thread::sleep(Duration::from_secs(2));
    assert_eq!(wake_ups(shown.id()), before, "no thread was woken in two seconds");
    shown.press("\u{3}");
    assert_eq!(shown.ended(), 0);
}
