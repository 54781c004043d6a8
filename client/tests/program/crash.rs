//! The program breaks, on purpose and in debug builds alone: what the player is told, what is kept, how the game goes on.
#![cfg(debug_assertions)]

use crate::support::{Home, finish};
use std::fs;

/// Where the program can be made to break, and what has been typed by then.
const PLACES: [(&str, &str); 2] = [("line", "main"), ("table", "unnamed")];

fn broken(home: &Home, place: &str, lang: &str, typed: &str) -> (Option<i32>, String) {
    let mut command = home.command(&["play", "--new", "ebb", "--plain", "--seed", "7", "--lang", lang]);
    command.env("GESTA_REHEARSE_CRASH", place);
    let output = finish(command, typed);
    (output.status.code(), String::from_utf8(output.stderr).expect("text"))
}

#[test]
fn a_panic_leaves_a_report_without_the_players_words_and_says_how_to_go_on() {
    for (place, thread) in PLACES {
        for (lang, first) in [("en", "Gesta has broken down"), ("es", "Gesta ha dejado de funcionar")] {
            let home = Home::new();
            let (code, err) = broken(&home, place, lang, "wait 5 and whisper of marmalade\n1\n");
            assert_eq!(code, Some(101), "{place} {lang}: {err}");
            let reports: Vec<_> = fs::read_dir(home.path().join("reports")).expect("reports").flatten().collect();
            assert_eq!(reports.len(), 1, "{place} {lang}: {err}");
            let path = reports[0].path();
            let save = home.save("ebb").display().to_string();
            for part in [first, "gesta continue", &path.display().to_string(), &save] {
                assert!(err.contains(part), "{place} {lang}: {part} in\n{err}");
            }
            let report = fs::read_to_string(&path).expect("a report");
            for part in ["rehearsed in [left out]", &save, "Story: Line", &format!("thread: {thread}"), "backtrace:"] {
                assert!(report.contains(part), "{place} {lang}: {part} in\n{report}");
            }
            assert!(!report.contains("marmalade") && !err.contains("marmalade"), "{err}\n{report}");
            home.expect(&["continue", "--plain"], "wait 5\nquit\n", 0);
        }
    }
}

#[test]
fn a_panic_without_a_place_for_its_report_tells_all_of_it_at_once() {
    let home = Home::new();
    fs::write(home.path().join("reports"), "no folder").expect("written");
    let (code, err) = broken(&home, "line", "en", "wait 5\n");
    assert_eq!(code, Some(101), "{err}");
    assert!(err.contains("No report could be written") && err.contains("crash.rs:"), "{err}");
}
