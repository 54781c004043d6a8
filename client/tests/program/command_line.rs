//! The contract of the command line: what is printed where, and the exit codes.

use crate::support::Home;
use std::fs;

#[test]
fn a_game_line_by_line_is_saved_and_ends_well() {
    let home = Home::new();
    let (out, err) = home.expect(&["play", "--new", "--plain", "--seed", "7"], "1\nlook\nquit\n", 0);
    assert!(out.contains("Narrator: "), "{out}");
    assert!(out.lines().any(|line| line.starts_with("1. ")), "{out}");
    assert!(!out.contains('\u{1b}'), "no control sequences: {out}");
    assert_eq!(err, "");
    let list = home.json(&["saves", "list", "--json"]);
    assert_eq!(list.as_array().map(Vec::len), Some(1), "{list}");
    let name = list[0]["name"].as_str().expect("a name");
    assert!(name.ends_with(" 1"), "called after the hero, with a number: {name}");
}

#[test]
fn a_word_that_stands_in_the_story_is_searched_for_there_and_no_guess_is_done_on_an_empty_line() {
    let home = Home::new();
    let play = ["play", "--new", "--plain", "--seed", "7", "--pack", "tollhouse"];
    let (out, _) = home.expect(&play, "search Mitza\n\nn\nwait 10 minutes\nsearch minutes\nquit\n", 0);
    assert!(out.contains("Do you mean this?") && out.contains("y or 1 to do it"), "{out}");
    assert!(!out.contains("Roll: "), "nothing was done: {out}");
    assert!(out.contains("Page: History"), "{out}");
}

#[test]
fn the_built_in_narrator_can_be_asked_for_by_name() {
    for narrator in ["builtin", "auto"] {
        let home = Home::new();
        let (out, _) = home.expect(&["play", "--new", "--plain", "--narrator", narrator], "quit\n", 0);
        assert!(out.contains("Narrator: "), "{out}");
    }
}

#[test]
fn spanish_is_spoken_in_spanish() {
    let home = Home::new();
    let (out, _) = home.expect(&["play", "--new", "--plain", "--seed", "7", "--lang", "es"], "salir\n", 0);
    assert!(out.contains("Narración: "), "{out}");
    assert!(out.contains("Pista: "), "{out}");
}

#[test]
fn the_end_of_input_quits_and_continue_goes_on() {
    let home = Home::new();
    home.expect(&["play", "--new", "ebb", "--jsonl", "--seed", "7"], "1\n", 0);
    let before = home.json(&["replay", "ebb", "--json"]);
    let (out, _) = home.expect(&["continue", "--jsonl"], "", 0);
    let lines = crate::support::json_lines(&out);
    assert_eq!(crate::support::last(&lines, "synced")["depth"], before["depth"]);
    assert_eq!(home.json(&["replay", "ebb", "--json"])["world_hash"], before["world_hash"]);
}

#[test]
fn new_games_get_free_numbers_and_a_taken_name_is_refused() {
    let home = Home::new();
    for _ in 0..2 {
        home.expect(&["play", "--new", "--plain"], "", 0);
    }
    let list = home.json(&["saves", "list", "--json"]);
    let mut names: Vec<&str> = list.as_array().expect("a list").iter().filter_map(|row| row["name"].as_str()).collect();
    names.sort_unstable();
    assert!(names.len() == 2 && names[0].ends_with(" 1") && names[1].ends_with(" 2"), "{names:?}");
    let (_, err) = home.expect(&["play", "--new", names[0], "--plain"], "", 1);
    assert!(err.contains(names[0]), "{err}");
}

#[test]
fn an_unknown_save_is_named_with_what_was_probably_meant() {
    let home = Home::new();
    home.expect(&["play", "--new", "ebb", "--plain"], "", 0);
    for arguments in [&["play", "--save", "ebbb", "--plain"][..], &["saves", "show", "ebbb"], &["replay", "ebbb"]] {
        let (out, err) = home.expect(arguments, "", 1);
        assert_eq!(out, "", "{arguments:?}");
        assert!(err.contains("ebbb") && err.contains("Did you mean “ebb”"), "{arguments:?}: {err}");
    }
    let (_, err) = Home::new().expect(&["continue", "--plain"], "", 1);
    assert!(err.contains("gesta play --new"), "{err}");
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_was_meant() {
    let home = Home::new();
    let wrong: [(&[&str], &str); 10] = [
        (&["play", "--plain", "--hero", "nobody"], "dock_hand"),
        (&["play", "--save", "ebb", "--hero", "dock_hand"], "cannot be used with"),
        (&["pley"], "play"),
        (&["play", "--plan"], "--plain"),
        (&["play", "--plain", "--jsonl"], "cannot be used with"),
        (&["play", "--lang", "fr"], "en"),
        (&["play", "--new", "--plain", "--hero", "nobody"], "nobody"),
        (&["play", "--script", "no_such_file"], "no_such_file"),
        (&["join", "http://example.org", "--plain"], "gesta://"),
        (&["saves", "delete"], "<NAME>"),
    ];
    for (arguments, hint) in wrong {
        let (out, err) = home.expect(arguments, "", 2);
        assert!(err.contains(hint), "{arguments:?}: {err}");
        assert_eq!(out, "", "{arguments:?}");
    }
}

#[test]
fn help_begins_with_examples_and_names_every_command_that_exists() {
    let (out, _) = Home::new().expect(&["--help"], "", 0);
    assert!(out.starts_with("Examples:"), "{out}");
    for command in
        ["play", "continue", "saves", "export", "replay", "odds", "pack", "join", "paths", "completions", "man"]
    {
        assert!(out.contains(&format!("\n  {command}")), "{command}: {out}");
    }
    let (out, _) = Home::new().expect(&["completions", "bash"], "", 0);
    assert!(out.contains("gesta"), "{out}");
}

#[test]
fn all_folders_lie_in_gesta_home() {
    let home = Home::new();
    let paths = home.json(&["paths", "--json"]);
    let paths = paths.as_object().expect("an object");
    assert!(paths.len() >= 4);
    for (name, path) in paths {
        assert!(path.as_str().is_some_and(|path| path.starts_with(&*home.path().to_string_lossy())), "{name}: {path}");
    }
}

#[test]
fn a_pack_with_mistakes_is_told_all_of_them() {
    let home = Home::new();
    let pack = home.path().join("packs/broken");
    fs::create_dir_all(pack.join("data")).expect("a folder");
    let manifest = r#"Manifest(
    format: 1,
    id: "broken",
    version: "0.1.0",
    title: "Broken",
    summary: "Two mistakes.",
    license: License(text: "CC0-1.0"),
    game: VersionRange(min: "0.1"),
    depends: { "core": "*" },
    languages: [en],
)
"#;
    fs::write(pack.join("pack.ron"), manifest).expect("written");
    fs::write(pack.join("data/things.ron"), "[\n    Thing(id: \"broken:one\"),\n    Item(id: 7),\n]\n")
        .expect("written");
    let path = pack.to_string_lossy().into_owned();
    let (out, err) = home.expect(&["pack", "check", &path, "--format", "short"], "", 3);
    let places: Vec<&str> = out.lines().filter(|line| line.starts_with(&*path)).collect();
    assert!(places.len() >= 2, "both mistakes: {out}");
    for line in &places {
        let numbers: Vec<&str> = line[path.len()..].split(':').skip(1).take(2).collect();
        assert!(numbers.iter().all(|number| number.parse::<u32>().is_ok()), "file:line:column: {line}");
    }
    assert!(err.contains("mistakes"), "{err}");
    let (out, _) = home.expect(&["pack", "check", &path, "--format", "json"], "", 3);
    let found: serde_json::Value = serde_json::from_str(&out).expect("one document");
    assert!(found.as_array().is_some_and(|found| found.len() >= 2), "{out}");
    let (_, err) = home.expect(&["play", "--new", "--plain", "--pack", "broken"], "", 3);
    assert!(err.contains("things.ron:2:"), "{err}");
}

#[test]
fn the_shipped_packs_have_no_mistakes_and_a_missing_pack_is_named() {
    let home = Home::new();
    home.expect(&["pack", "check"], "", 0);
    let (_, err) = home.expect(&["play", "--new", "--plain", "--pack", "tolhouse"], "", 3);
    assert!(err.contains("tolhouse") && err.contains("tollhouse"), "{err}");
}

#[test]
fn a_script_is_played_to_its_end_and_a_refused_line_does_not_stop_it() {
    let home = Home::new();
    let script = home.path().join("walk.txt");
    fs::write(&script, "# a walk\nxyzzy plugh   # nobody understands this\n\nwait 5\nlook\n").expect("written");
    let script = script.to_string_lossy().into_owned();
    let (out, _) = home.expect(&["play", "--new", "walk", "--jsonl", "--seed", "7", "--script", &script], "", 0);
    let lines = crate::support::json_lines(&out);
    assert!(lines.iter().any(|line| line["type"] == "ack"), "the line after the refused one is played: {out}");
    let (out, _) = home.expect(&["play", "--new", "again", "--seed", "7", "--script", &script], "", 0);
    assert!(out.contains("Narrator: "), "plain is what scripts are played with: {out}");
    home.expect(&["play", "--new", "--terminal", "--script", &script], "", 2);
}

#[cfg(unix)]
#[test]
fn a_signal_closes_the_game_as_quitting_does() {
    for signal in ["-TERM", "-HUP", "-INT"] {
        let home = Home::new();
        let mut talk = crate::support::Talk::start(home.command(&["play", "--new", "ebb", "--jsonl", "--seed", "7"]));
        talk.next("choices");
        talk.say("wait 5");
        let ack = talk.next("ack");
        let id = talk.child.id().to_string();
        let sent = std::process::Command::new("kill").args([signal, &id]).status().expect("kill runs");
        assert!(sent.success());
        let end = talk.next("end");
        assert_eq!(end["reason"], "quit", "{signal}");
        assert!(talk.leave().success(), "{signal}");
        assert_eq!(home.json(&["replay", "ebb", "--json"])["hash"], ack["hash"], "{signal}");
    }
}

#[test]
fn a_ready_hero_and_a_seed_hold_for_the_game_that_the_title_page_begins() {
    let home = Home::new();
    let (_, err) = home.expect(&["play", "--plain", "--hero", "nobody"], "", 2);
    let heroes: Vec<&str> =
        err.lines().last().and_then(|line| line.split_once(": ")).map_or(Vec::new(), |(_, heroes)| {
            heroes.split(", ").map(|hero| hero.split(' ').next().unwrap_or(hero)).collect()
        });
    assert!(heroes.len() >= 2, "{err}");
    for hero in &heroes {
        home.expect(&["play", "--plain", "--hero", hero, "--seed", "7"], "play\nwait 5\nquit\n", 0);
        home.expect(
            &["play", "--new", &format!("new {hero}"), "--plain", "--hero", hero, "--seed", "7"],
            "wait 5\nquit\n",
            0,
        );
    }
    let list = home.json(&["saves", "list", "--json"]);
    let list = list.as_array().expect("a list");
    let hash = |name: &str| home.json(&["replay", name, "--json"])["hash"].clone();
    let names: std::collections::BTreeSet<&str> =
        list.iter().filter_map(|row| row["description"]["hero"].as_str()).collect();
    assert_eq!(names.len(), heroes.len(), "each hero was played: {list:?}");
    for hero in &heroes {
        let named = hash(&format!("new {hero}"));
        let others = list.iter().filter_map(|row| row["name"].as_str()).filter(|name| !name.starts_with("new "));
        assert!(others.into_iter().any(|name| hash(name) == named), "{hero}: the title page began the same game");
    }
}
