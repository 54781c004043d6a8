//! A guard over the files that define what is saved and what goes over the wire: whoever changes one says so, after looking
//! at the golden vectors that prove old bytes are still read.

use super::Fault;
use super::scrub::scrub;
use crate::root;
use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A file that defines a format, or all files of a folder (ends in `/`), and where its golden vectors are.
struct Format {
    path: &'static str,
    golden: &'static str,
}

const FORMATS: [Format; 11] = [
    Format { path: "engine/content/src/digest.rs", golden: "engine/rules/tests/golden/hashes.txt" },
    Format { path: "engine/rules/src/chain.rs", golden: "engine/rules/tests/golden/hashes.txt" },
    Format {
        path: "engine/rules/src/command.rs",
        golden: "engine/rules/tests/golden and saves/tests/golden/commands.txt",
    },
    Format { path: "engine/rules/src/dice.rs", golden: "engine/rules/tests/golden/dice.txt" },
    Format { path: "engine/rules/src/event.rs", golden: "engine/rules/tests/golden/events.txt and saves/tests/golden" },
    Format { path: "engine/rules/src/odds.rs", golden: "engine/rules/tests/golden/events.txt" },
    Format { path: "engine/rules/src/seat.rs", golden: "engine/rules/tests/golden/events.txt" },
    Format { path: "engine/rules/src/world.rs", golden: "engine/rules/tests/golden/hashes.txt and saves/tests/golden" },
    Format { path: "engine/table/src/link.rs", golden: "net/tests/golden" },
    Format { path: "net/src/wire.rs", golden: "net/tests/golden" },
    Format { path: "saves/src/sql/", golden: "saves/tests/golden/format_1.gesta and format_2.gesta" },
];

/// The hash of each file, by its path.
pub type Hashes = BTreeMap<String, String>;

/// The hashes of the format-defining files among `texts`. Comments and spaces do not count.
pub fn hashes(texts: &[(String, String)]) -> Hashes {
    let ours = texts.iter().filter(|(path, _)| format_of(path).is_some());
    ours.map(|(path, text)| (path.clone(), hash(path, text))).collect()
}

/// The hashes as they were recorded.
pub fn recorded() -> Result<Hashes> {
    Ok(parse(&root::read(&file())?))
}

/// Records the hashes as they are now.
pub fn accept() -> Result<()> {
    let lines: String = hashes(&root::texts()?).iter().map(|(path, hash)| format!("{hash} {path}\n")).collect();
    let path = file();
    std::fs::write(&path, lines).with_context(|| format!("{} cannot be written", path.display()))?;
    println!("recorded in {}", root::relative(&path));
    Ok(())
}

/// Files that changed, came or went since they were recorded.
pub fn faults(now: &Hashes, recorded: &Hashes) -> Vec<Fault> {
    let mut faults = Vec::new();
    for format in &FORMATS {
        if !now.keys().any(|path| covers(format, path)) {
            faults.push(fault(format.path, "the file that defines a format is gone; name its new place in formats.rs"));
        }
    }
    let paths: std::collections::BTreeSet<&String> = now.keys().chain(recorded.keys()).collect();
    for path in paths {
        if now.get(path) != recorded.get(path) {
            let golden = format_of(path).map_or("the golden vectors", |format| format.golden);
            let what = format!(
                "a format changed: variants and fields are only added, at the end; look at {golden}, raise the version \
                 if old bytes mean something else now, then: cargo xtask tidy --accept-formats"
            );
            faults.push(fault(path, &what));
        }
    }
    faults
}

fn fault(path: &str, what: &str) -> Fault {
    Fault { path: path.to_owned(), line: 0, what: what.to_owned() }
}

fn format_of(path: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| covers(format, path))
}

fn covers(format: &Format, path: &str) -> bool {
    path == format.path || (format.path.ends_with('/') && path.starts_with(format.path))
}

fn file() -> PathBuf {
    root::folder().join("xtask/formats.txt")
}

fn parse(text: &str) -> Hashes {
    let pairs = text.lines().filter_map(|line| line.split_once(' '));
    pairs.map(|(hash, path)| (path.to_owned(), hash.to_owned())).collect()
}

fn hash(path: &str, text: &str) -> String {
    let meant = match path.ends_with(".rs") {
        true => scrub(text).uncommented,
        false => text.lines().map(|line| line.split("--").next().unwrap_or("")).collect::<Vec<_>>().join("\n"),
    };
    let words: Vec<&str> = meant.split_whitespace().collect();
    blake3::hash(words.join(" ").as_bytes()).to_hex().as_str()[..32].to_owned()
}

#[cfg(test)]
mod tests {
    use super::{FORMATS, faults, hashes, parse};

    fn tree(changed: Option<(&str, &str)>) -> Vec<(String, String)> {
        let named = |path: &str| if path.ends_with('/') { format!("{path}a.sql") } else { path.to_owned() };
        let mut texts: Vec<(String, String)> =
            FORMATS.iter().map(|format| (named(format.path), "pub enum A { B }".to_owned())).collect();
        if let Some((path, text)) = changed {
            texts.retain(|(known, _)| known != path);
            texts.push((path.to_owned(), text.to_owned()));
        }
        texts
    }

    #[test]
    fn a_changed_format_is_a_fault_and_a_changed_comment_is_not() {
        let before = hashes(&tree(None));
        assert_eq!(faults(&before, &before), []);
        for (path, text, good) in [
            ("engine/rules/src/event.rs", "pub enum A { C }", false),
            ("engine/rules/src/event.rs", "/// Why.\npub enum A {\n    B\n}", true),
            ("net/src/wire.rs", "#[serde(rename = \"x\")] pub enum A { B }", false),
            ("saves/src/sql/a.sql", "pub enum A { B } -- why", true),
            ("saves/src/sql/b.sql", "CREATE TABLE c (d)", false),
            ("net/src/other.rs", "pub enum A { C }", true),
        ] {
            let now = hashes(&tree(Some((path, text))));
            let found = faults(&now, &before);
            assert_eq!(found.is_empty(), good, "{path} {text}: {found:?}");
            assert!(good || found[0].what.contains("tests/golden"), "{found:?}");
        }
    }

    #[test]
    fn a_format_that_went_away_is_a_fault() {
        let before = hashes(&tree(None));
        let mut texts = tree(None);
        texts.retain(|(path, _)| path != "net/src/wire.rs");
        assert_eq!(faults(&hashes(&texts), &before).len(), 2);
    }

    #[test]
    fn the_record_is_read_as_it_is_written() {
        let now = hashes(&tree(None));
        let written: String = now.iter().map(|(path, hash)| format!("{hash} {path}\n")).collect();
        assert_eq!(parse(&written), now);
    }
}
