//! What is not written here, where, and what is written instead.

use super::Fault;
use super::source::Source;

/// One thing that is not written.
struct Ban {
    /// As it stands in code; it is found at the borders of words.
    pattern: &'static str,
    /// Where it is banned.
    zone: Zone,
    /// What to do instead.
    instead: &'static str,
}

#[derive(Clone, Copy, PartialEq)]
enum Zone {
    /// In every line, tests included.
    Everywhere,
    /// In comments, tests included.
    Comments,
    /// In what ships.
    Product,
    /// In libraries, which have no standard output and decide over no process.
    Libraries,
    /// In crates to which time, chance and texts are arguments (architecture, invariant 1).
    Pure,
    /// In crates whose arithmetic must be the same on every machine.
    Exact,
}

const PURE: [&str; 6] = [
    "engine/content/src/",
    "engine/rules/src/",
    "engine/speech/src/",
    "engine/table/src/",
    "client/app/src/",
    "client/export/src/",
];
const EXACT: [&str; 4] = ["engine/content/src/", "engine/rules/src/", "engine/table/src/", "client/app/src/"];
/// What ships but is a program: it owns its process and its standard output.
const PROGRAMS: [&str; 5] = ["client/src/", "server/src/", "bench/", "xtask/", "/build.rs"];
/// Tools and build scripts do not ship.
const NOT_SHIPPED: [&str; 3] = ["bench/", "xtask/", "/build.rs"];

const ARGUMENT: &str = "pass it in as an argument: this crate is pure";
const ORDERED: &str = "use BTreeMap or BTreeSet: the order of a hash table differs between runs";
const WHOLE: &str = "count in whole numbers: floats differ between machines";
const DO_IT: &str = "do it now, or leave it out";

#[rustfmt::skip]
const BANS: &[Ban] = &[
    Ban { pattern: "FIXME", zone: Zone::Comments, instead: DO_IT },
    Ban { pattern: "TODO", zone: Zone::Comments, instead: DO_IT },
    Ban { pattern: "XXX", zone: Zone::Comments, instead: DO_IT },
    Ban { pattern: "todo!", zone: Zone::Everywhere, instead: DO_IT },
    Ban { pattern: "unimplemented!", zone: Zone::Everywhere, instead: DO_IT },
    Ban { pattern: "dbg!", zone: Zone::Everywhere, instead: "take it out, or use tracing" },
    Ban { pattern: "#[ignore", zone: Zone::Everywhere, instead: "a test that does not run proves nothing: mend or remove it" },
    Ban { pattern: "allow(dead_code", zone: Zone::Everywhere, instead: "remove what nobody uses" },
    Ban { pattern: "allow(unused", zone: Zone::Everywhere, instead: "remove what nobody uses" },
    Ban { pattern: "allow(missing_docs", zone: Zone::Everywhere, instead: "say what it is" },
    Ban { pattern: "allow(warnings", zone: Zone::Everywhere, instead: "mend what is warned of" },
    Ban { pattern: "unsafe", zone: Zone::Everywhere, instead: "there is a safe way" },
    Ban { pattern: ".unwrap()", zone: Zone::Product, instead: "return an error, or `expect` with the invariant that makes it safe" },
    Ban { pattern: ".expect(\"\")", zone: Zone::Product, instead: "name the invariant that makes it safe" },
    Ban { pattern: "panic!", zone: Zone::Product, instead: "return an error" },
    Ban { pattern: "thread::sleep", zone: Zone::Product, instead: "wait for the thing itself: a channel with a time limit" },
    Ban { pattern: "process::exit", zone: Zone::Product, instead: "return an ExitCode from `main`, so that everything is closed" },
    Ban { pattern: "process::abort", zone: Zone::Product, instead: "return an ExitCode from `main`, so that everything is closed" },
    Ban { pattern: "println!", zone: Zone::Libraries, instead: "write to a `Write` that the program passes in" },
    Ban { pattern: "print!", zone: Zone::Libraries, instead: "write to a `Write` that the program passes in" },
    Ban { pattern: "eprintln!", zone: Zone::Libraries, instead: "return an error, or use tracing" },
    Ban { pattern: "eprint!", zone: Zone::Libraries, instead: "return an error, or use tracing" },
    Ban { pattern: "std::env", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "std::fs", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "std::net", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "std::process", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "std::thread", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "SystemTime::now", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "Instant::now", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "RandomState", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "thread_local!", zone: Zone::Pure, instead: ARGUMENT },
    Ban { pattern: "static mut", zone: Zone::Everywhere, instead: ARGUMENT },
    Ban { pattern: "HashMap", zone: Zone::Pure, instead: ORDERED },
    Ban { pattern: "HashSet", zone: Zone::Pure, instead: ORDERED },
    Ban { pattern: "f32", zone: Zone::Exact, instead: WHOLE },
    Ban { pattern: "f64", zone: Zone::Exact, instead: WHOLE },
];

/// What is banned and yet right, each with its reason.
struct Exception {
    path: &'static str,
    pattern: &'static str,
    /// Why it is right there; for whoever reads this table.
    _why: &'static str,
}

const EXCEPTIONS: &[Exception] = &[Exception {
    path: "saves/faults/src/shim.rs",
    pattern: "unsafe",
    _why: "SQLite's files are C structs of functions, and the tests of saves must stand below them; nothing ships of it",
}];

/// All banned things of a file.
pub fn faults(source: &Source) -> Vec<Fault> {
    BANS.iter()
        .filter(|ban| !EXCEPTIONS.iter().any(|one| one.path == source.path && one.pattern == ban.pattern))
        .flat_map(|ban| places(source, ban).into_iter().map(move |line| (line, ban)))
        .map(|(line, ban)| source.fault(line, format!("`{}`: {}", ban.pattern, ban.instead)))
        .collect()
}

/// Lines on which a banned thing stands where it is banned.
fn places(source: &Source, ban: &Ban) -> Vec<usize> {
    let is_in = |places: &[&str]| places.iter().any(|place| source.path.contains(place));
    let here = match ban.zone {
        Zone::Everywhere | Zone::Comments => true,
        Zone::Product => !is_in(&NOT_SHIPPED),
        Zone::Libraries => !is_in(&PROGRAMS),
        Zone::Pure => is_in(&PURE),
        Zone::Exact => is_in(&EXACT),
    };
    if !here {
        return Vec::new();
    }
    let in_tests_too = matches!(ban.zone, Zone::Everywhere | Zone::Comments);
    // Quoted text is only looked at where the ban itself has quotes.
    let text = match ban.zone {
        Zone::Comments => &source.scrubbed.comments,
        _ if ban.pattern.contains('"') => &source.scrubbed.uncommented,
        _ => &source.scrubbed.code,
    };
    let mut lines: Vec<usize> = found(text, ban.pattern)
        .into_iter()
        .map(|at| source.line_of(at))
        .filter(|line| in_tests_too || !source.is_test_line(*line))
        .collect();
    lines.dedup();
    lines
}

/// Where `pattern` stands in `text` as words of its own; `std::fs` also as `std::{fmt, fs}`.
fn found(text: &str, pattern: &str) -> Vec<usize> {
    let whole = |at: usize| {
        let before = text[..at].chars().next_back();
        let after = text[at + pattern.len()..].chars().next();
        let joins = |outer: Option<char>, inner: Option<char>| is_word(outer) && is_word(inner);
        !joins(before, pattern.chars().next()) && !joins(after, pattern.chars().next_back())
    };
    let mut places: Vec<usize> = text.match_indices(pattern).map(|(at, _)| at).filter(|at| whole(*at)).collect();
    if let Some(name) = pattern.strip_prefix("std::") {
        for (at, _) in text.match_indices("std::{") {
            let list = &text[at..super::source::item_end(text, at)];
            let named = list.split(|c: char| !(c.is_alphanumeric() || c == '_'));
            if named.into_iter().any(|word| word == name) {
                places.push(at);
            }
        }
    }
    places.sort_unstable();
    places
}

fn is_word(character: Option<char>) -> bool {
    character.is_some_and(|c| c.is_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::{BANS, Source, Zone, faults};

    /// A place where a ban counts, and one where it does not, if there is one.
    fn places_of(zone: Zone) -> (&'static str, Option<&'static str>) {
        match zone {
            Zone::Everywhere | Zone::Comments => ("net/tests/a.rs", None),
            Zone::Product => ("net/src/a.rs", Some("net/tests/a.rs")),
            Zone::Libraries => ("net/src/a.rs", Some("client/src/a.rs")),
            Zone::Pure => ("engine/speech/src/a.rs", Some("saves/src/a.rs")),
            Zone::Exact => ("engine/rules/src/a.rs", Some("engine/speech/src/a.rs")),
        }
    }

    #[test]
    fn every_ban_goes_red_where_it_counts_and_only_there() {
        for ban in BANS {
            let sample = match ban.zone {
                Zone::Comments => format!("// {}: later\n", ban.pattern),
                _ => format!("let a = {};\n", ban.pattern),
            };
            let (counts, does_not) = places_of(ban.zone);
            let found = faults(&Source::new(counts, &sample));
            assert!(found.iter().any(|fault| fault.what.contains(ban.pattern)), "{} in {counts}", ban.pattern);
            if let Some(path) = does_not {
                let found = faults(&Source::new(path, &sample));
                assert!(!found.iter().any(|fault| fault.what.contains(ban.pattern)), "{} in {path}", ban.pattern);
            }
        }
    }

    #[test]
    fn grouped_imports_hide_nothing() {
        let text = "use std::{fmt, fs};\nuse std::{\n    collections::{BTreeMap, HashMap},\n    thread,\n};\n";
        let lines: Vec<(usize, String)> =
            faults(&Source::new("engine/rules/src/a.rs", text)).into_iter().map(|f| (f.line, f.what)).collect();
        for wanted in ["std::fs", "std::thread", "HashMap"] {
            assert!(lines.iter().any(|(_, what)| what.contains(wanted)), "{wanted}: {lines:?}");
        }
    }

    #[test]
    fn quotes_comments_and_longer_words_are_no_calls() {
        let text = "let a = \"todo!\"; // .unwrap() is banned\nfn pdbg!() {}\nlet unsafety = MyHashMapper;\n";
        assert_eq!(faults(&Source::new("engine/rules/src/a.rs", text)), []);
    }

    #[test]
    fn tests_may_unwrap() {
        let text = "#[cfg(test)]\nmod tests {\n    fn a() { b().unwrap(); }\n}\nfn c() { d().unwrap(); }\n";
        let lines: Vec<usize> = faults(&Source::new("net/src/a.rs", text)).iter().map(|fault| fault.line).collect();
        assert_eq!(lines, [5]);
    }
}
