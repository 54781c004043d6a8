//! The adventure that is played when nothing else is asked for, by the real program: its first page, its ways to an end,
//! and a game that is interrupted, taken back, gone on with otherwise, and kept.

use crate::support::{Home, json_lines, last, without_ids_and_times};
use serde_json::Value;
use std::path::PathBuf;

/// Each script with a seed whose rolls lead to the end, and that end.
const SCRIPTS: [(&str, &str, &str); 3] =
    [("opened", "7", "waterbowl:opened"), ("held", "7", "waterbowl:held"), ("cut", "7", "waterbowl:cut")];

fn path(name: &str) -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../assets/packs/waterbowl/tests");
    root.join(format!("{name}.txt")).to_string_lossy().into_owned()
}

/// The lines of a script, without what only its readers see.
fn lines(name: &str) -> Vec<String> {
    let text = std::fs::read_to_string(path(name)).expect("the script");
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn play(home: &Home, save: &str, name: &str, seed: &str, language: &str) -> String {
    let script = path(name);
    let arguments = ["play", "--new", save, "--jsonl", "--seed", seed, "--lang", language, "--script", &script];
    home.expect(&arguments, "", 0).0
}

/// How the story ended, in lines for machines.
fn ending(lines: &[Value]) -> &Value {
    let end = lines.iter().find(|line| line["type"] == "end" && line["reason"] == "story");
    end.map_or(&Value::Null, |end| &end["ending"])
}

/// All hashes that were acknowledged.
fn hashes(lines: &[Value]) -> Vec<String> {
    let acks = lines.iter().filter(|line| line["type"] == "ack");
    acks.map(|ack| format!("{} {} {}", ack["seq"], ack["hash"], ack["world_hash"])).collect()
}

/// The numbered choices that stand before the first answer.
fn first_choices(output: &str) -> Vec<&str> {
    let numbered = |line: &&str| line.split_once(". ").is_some_and(|(number, _)| number.parse::<u8>().is_ok());
    output.lines().take_while(|line| !line.starts_with("You: ")).filter(numbered).collect()
}

#[test]
fn an_empty_home_has_a_first_page_with_choices_and_their_odds() {
    let home = Home::untouched();
    let arguments = ["play", "--new", "--plain", "--seed", "7"];
    let (out, err) = home.expect(&arguments, "1\nlook\nmap\ninventory\nquit\n", 0);
    assert!(err.is_empty(), "{err}");
    let choices = first_choices(&out);
    assert!(choices.len() >= 3, "{out}");
    let risky = choices.iter().filter(|line| line.contains(" % (")).count();
    assert!((1..choices.len()).contains(&risky), "some choices have odds, and some need none: {choices:?}");
    assert!(out.contains("\nRoll: You: d20 "), "the first choice was a risk, and was taken: {out}");
    assert!(out.contains("letter of the Bench"), "what the hero carries: {out}");
    let saves = std::fs::read_dir(home.path().join("saves")).expect("saves").flatten();
    let kept: Vec<_> = saves.filter(|it| it.path().extension().is_some_and(|ending| ending == "gesta")).collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    let (out, _) = home.expect(&["continue", "--plain"], "quit\n", 0);
    assert!(out.contains("1. "), "it can be gone on with: {out}");
}

#[test]
fn every_script_reaches_its_end_and_replays_to_it() {
    for (name, seed, wanted) in SCRIPTS {
        let home = Home::untouched();
        let lines = json_lines(&play(&home, "game", name, seed, "en"));
        assert_eq!(ending(&lines), wanted, "{name} with seed {seed}");
        let replayed = home.json(&["replay", "game", "--json"]);
        let ack = last(&lines, "ack");
        for field in ["seq", "depth", "hash", "world_hash"] {
            assert_eq!(replayed[field], ack[field], "{name}: {field}");
        }
        assert_eq!(replayed["ended"], wanted);
    }
}

#[test]
fn two_runs_of_one_seed_are_the_same_and_so_are_both_languages() {
    // In "held" stand words of English replies that may not be there, which a partner in Spanish is asked and answers.
    let (name, seed, wanted) = SCRIPTS[2];
    let english = [(); 2].map(|()| play(&Home::untouched(), "game", name, seed, "en"));
    assert_eq!(without_ids_and_times(&english[0]), without_ids_and_times(&english[1]));
    let spanish = play(&Home::untouched(), "game", name, seed, "es");
    let (english, spanish) = (json_lines(&english[0]), json_lines(&spanish));
    assert_eq!(ending(&spanish), wanted);
    assert_eq!(hashes(&english), hashes(&spanish), "the language changes the words and nothing else");
    let told = |lines: &[Value]| -> Vec<String> {
        lines.iter().filter(|line| line["type"] == "prose").map(|line| line["text"].to_string()).collect()
    };
    assert_ne!(told(&english), told(&spanish));
}

/// One sitting of a game that is there already.
fn sitting(home: &Home, arguments: &[&str], typed: &[&str]) -> Vec<Value> {
    json_lines(&home.expect(arguments, &(typed.join("\n") + "\n"), 0).0)
}

fn turns(lines: &[Value]) -> usize {
    lines.iter().filter(|line| line["type"] == "ack").count()
}

#[test]
fn a_game_is_left_taken_back_gone_on_with_otherwise_and_finished_another_day() {
    let home = Home::untouched();
    let script = lines("opened");
    let script: Vec<&str> = script.iter().map(String::as_str).collect();
    let at = |line: &str| script.iter().position(|it| *it == line).expect("a line of the script");
    let (town, gate) = (at("go bowl-house"), at("go mouth"));

    // The road; then the first sitting is over.
    let first = sitting(&home, &["play", "--new", "game", "--jsonl", "--seed", "7"], &script[..town]);
    assert_eq!(last(&first, "end")["reason"], "quit");
    let before = last(&first, "ack")["hash"].clone();

    // A step that is taken back: the game stands where it stood, and the step is kept as a branch.
    let branches = |home: &Home| home.json(&["saves", "verify", "game", "--json"])["branches"].as_u64();
    assert_eq!(branches(&home), Some(1));
    let back = sitting(&home, &["continue", "--jsonl"], &["go chapel", "undo", "quit"]);
    assert_eq!(turns(&back), 1, "the step was taken");
    assert!(back.iter().any(|line| line["type"] == "rewound"), "and taken back");
    assert_eq!(home.json(&["replay", "game", "--json"])["hash"], before);
    assert_eq!(branches(&home), Some(2), "what was taken back is kept");

    // Another way on from there; what was taken back is kept still.
    let on = sitting(&home, &["play", "--save", "game", "--jsonl"], &script[town..gate]);
    assert!(turns(&on) > 10);
    assert_eq!(branches(&home), Some(2));

    // The rest on another day, by `continue`.
    let rest = sitting(&home, &["continue", "--jsonl"], &script[gate..]);
    assert_eq!(ending(&rest), "waterbowl:opened");
    let replayed = home.json(&["replay", "game", "--json"]);
    assert_eq!((&replayed["hash"], &replayed["ended"]), (&last(&rest, "ack")["hash"], ending(&rest)));

    // What is kept of it ends as it ended, and what was taken back is not told.
    let (markdown, _) = home.expect(&["export", "game"], "", 0);
    let (html, _) = home.expect(&["export", "game", "--format", "html"], "", 0);
    let json = home.json(&["export", "game", "--format", "json"]);
    for text in [&markdown, &html, &json.to_string()] {
        assert!(text.contains("calls the hour"), "the last words of the story are there");
        assert!(!text.contains("The well chapel"), "what was taken back did not happen");
    }
    assert_eq!(json["ending"], "waterbowl:opened");
    assert!(html.starts_with("<!doctype html>") || html.starts_with("<!DOCTYPE html>"), "{}", &html[..40]);
}
