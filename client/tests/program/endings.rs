//! The scripts of the small campaign, played to their ends by the real program.

use crate::support::{Home, json_lines, last, without_ids_and_times};
use std::path::PathBuf;

/// Each script with a seed whose rolls lead to the end, and that end.
const SCRIPTS: [(&str, &str, &str); 2] =
    [("delivered", "7", "tollhouse:delivered"), ("burned", "7", "tollhouse:burned")];

fn script(name: &str) -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/packs/tollhouse/tests");
    root.join(format!("{name}.txt")).to_string_lossy().into_owned()
}

fn play(home: &Home, save: &str, name: &str, seed: &str, language: &str) -> String {
    let script = script(name);
    let arguments = ["play", "--new", save, "--jsonl", "--seed", seed, "--lang", language, "--script", &script];
    home.expect(&arguments, "", 0).0
}

#[test]
fn every_script_reaches_its_end() {
    for (name, seed, ending) in SCRIPTS {
        let home = Home::new();
        let lines = json_lines(&play(&home, "game", name, seed, "en"));
        assert_eq!(lines[0]["type"], "hello");
        let end = lines.iter().find(|line| line["type"] == "end" && line["reason"] == "story");
        assert_eq!(end.map(|end| &end["ending"]), Some(&ending.into()), "{name} with seed {seed}");
        assert_eq!(lines.last().map(|line| &line["reason"]), Some(&"quit".into()));
    }
}

#[test]
fn two_runs_of_one_seed_give_the_same_bytes_but_for_ids_and_times() {
    for (name, seed, _) in SCRIPTS {
        let runs = [(); 2].map(|()| play(&Home::new(), "game", name, seed, "en"));
        assert_ne!(runs[0], runs[1], "the ids of requests are random");
        assert_eq!(without_ids_and_times(&runs[0]), without_ids_and_times(&runs[1]), "{name}");
        let other = play(&Home::new(), "game", name, "8", "en");
        assert_ne!(without_ids_and_times(&runs[0]), without_ids_and_times(&other), "{name}: the seed matters");
    }
}

#[test]
fn the_language_changes_the_words_and_nothing_else() {
    for (name, seed, _) in SCRIPTS {
        let (english, spanish) =
            (play(&Home::new(), "game", name, seed, "en"), play(&Home::new(), "game", name, seed, "es"));
        let acks = |output: &str| -> Vec<String> {
            let acks = json_lines(output).into_iter().filter(|line| line["type"] == "ack");
            acks.map(|ack| format!("{} {} {}", ack["seq"], ack["hash"], ack["world_hash"])).collect()
        };
        assert!(acks(&english).len() > 10, "{name}");
        assert_eq!(acks(&english), acks(&spanish), "{name}");
        assert_ne!(english, spanish);
    }
}

#[test]
fn replay_computes_the_same_hashes_from_the_save() {
    for (name, seed, ending) in SCRIPTS {
        let home = Home::new();
        let lines = json_lines(&play(&home, "game", name, seed, "en"));
        let replayed = home.json(&["replay", "game", "--json"]);
        let ack = last(&lines, "ack");
        for field in ["seq", "depth", "hash", "world_hash"] {
            assert_eq!(replayed[field], ack[field], "{name}: {field}");
        }
        assert_eq!(replayed["ended"], ending);
        // Every acknowledgement on the way, too.
        for ack in lines.iter().filter(|line| line["type"] == "ack").step_by(7) {
            let to = home.json(&["replay", "game", "--to", &ack["seq"].to_string(), "--json"]);
            assert_eq!((&to["hash"], &to["world_hash"]), (&ack["hash"], &ack["world_hash"]), "{name}: {ack}");
        }
    }
}

#[test]
fn every_page_is_named_in_the_document() {
    let document = std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/jsonl.md"));
    let document = document.expect("docs/jsonl.md");
    let row = document.lines().find(|row| row.starts_with("| `page` |")).expect("a row");
    for page in gesta_app::Page::ALL.into_iter().filter(|page| *page != gesta_app::Page::Story) {
        assert!(row.contains(&format!("`{}`", page.name())), "{page:?}");
    }
}

#[test]
fn every_line_and_field_is_described_in_the_document() {
    let document = std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/jsonl.md"));
    let document = document.expect("docs/jsonl.md");
    let mut seen = std::collections::BTreeSet::new();
    for (name, seed, _) in SCRIPTS {
        for line in json_lines(&play(&Home::new(), "game", name, seed, "en")) {
            let kind = line["type"].as_str().expect("a type").to_owned();
            let row = document.lines().find(|row| row.starts_with(&format!("| `{kind}` |")));
            let row = row.unwrap_or_else(|| panic!("lines of type {kind} are not described"));
            for field in line.as_object().expect("an object").keys().filter(|field| *field != "type") {
                assert!(row.contains(&format!("`{field}`")), "{field} of {kind} is not described");
            }
            seen.insert(kind);
        }
    }
    for kind in ["hello", "synced", "turn", "roll", "ack", "prose", "scene", "choices", "end"] {
        assert!(seen.contains(kind), "no script shows a line of type {kind}");
    }
}
