//! Packs that are added, missing, or not what they were when a game was saved.

use crate::support::Home;
use gesta_content::Language;
use gesta_rules::DiceSeed;
use gesta_saves::{NewSave, Save};
use std::collections::BTreeMap;
use std::fs;

/// Writes the pack `extra` into the packs folder: one thing at a price, with a text.
fn extra(home: &Home, version: &str, price: u32, look: &str) {
    let data = format!("[\n    Item(id: \"extra:gaff\", price: {price}),\n]\n");
    let text = format!("item-gaff = gaff\n    .look = {look}\n    .article = a\n");
    extra_with(home, ("core", version), [&data, "[]\n", &text]);
}

/// Writes the pack `extra`, which needs another, into the packs folder: its data, patches and English texts.
fn extra_with(home: &Home, (needs, version): (&str, &str), [data, patches, text]: [&str; 3]) {
    let folder = home.path().join("packs/extra");
    for folder in ["data", "patches", "text/en"].map(|inner| folder.join(inner)) {
        fs::create_dir_all(folder).expect("a folder");
    }
    let manifest = format!(
        r#"(
    format: 1,
    id: "extra",
    version: "{version}",
    title: "Extra",
    summary: "One thing more.",
    license: (text: "CC0-1.0"),
    game: (min: "0.1"),
    depends: {{"{needs}": "*"}},
    languages: ["en"],
)
"#
    );
    let files = [
        ("pack.ron", &*manifest),
        ("data/things.ron", data),
        ("patches/others.ron", patches),
        ("text/en/things.ftl", text),
    ];
    for (file, content) in files {
        fs::write(folder.join(file), content).expect("written");
    }
}

/// A home with a game that was played with the campaign and `extra`.
fn played() -> Home {
    let home = Home::new();
    extra(&home, "0.1.0", 4, "It has a hook.");
    home.expect(&["play", "--new", "ebb", "--plain", "--pack", "tollhouse", "--pack", "extra"], "wait 5\n", 0);
    home
}

#[test]
fn several_packs_are_played_together_in_whatever_order_they_are_named() {
    let home = Home::new();
    extra(&home, "0.1.0", 4, "It has a hook.");
    for (name, packs) in [("one", ["tollhouse", "extra"]), ("two", ["extra", "tollhouse"])] {
        let arguments = ["play", "--new", name, "--jsonl", "--seed", "7", "--pack", packs[0], "--pack", packs[1]];
        home.expect(&arguments, "wait 5\n", 0);
    }
    let (one, two) = (home.json(&["replay", "one", "--json"]), home.json(&["replay", "two", "--json"]));
    assert_eq!((&one["hash"], &one["world_hash"]), (&two["hash"], &two["world_hash"]));
    let story = home.json(&["export", "one", "--format", "json"]);
    let ids: Vec<&str> =
        story["packs"].as_array().expect("packs").iter().filter_map(|pack| pack["id"].as_str()).collect();
    assert_eq!(ids.len(), 3, "{ids:?}");
    assert!(["core", "extra", "tollhouse"].iter().all(|id| ids.contains(id)), "what they need is added: {ids:?}");
    home.expect(&["continue", "--plain"], "wait 5\n", 0);
}

#[test]
fn a_pack_without_a_story_cannot_be_begun() {
    let home = Home::new();
    extra(&home, "0.1.0", 4, "It has a hook.");
    for arguments in [&["play", "--new", "--plain", "--pack", "extra"][..], &["play", "--plain", "--pack", "extra"]] {
        let (_, err) = home.expect(arguments, "", 3);
        assert!(err.contains("extra") && err.contains("--pack waterbowl"), "{err}");
    }
}

#[test]
fn a_game_goes_on_without_an_added_pack_only_when_that_is_accepted() {
    let home = Home::new();
    let data = "[Item(id: \"extra:gaff\", price: 4)]\n";
    let given = "[Patch(preset: \"core:dock_hand\", add: (items: [(item: \"extra:gaff\")]))]\n";
    let text = "item-gaff = boat gaff\n    .look = It has a hook.\n    .article = a\n";
    extra_with(&home, ("core", "0.1.0"), [data, given, text]);
    home.expect(&["play", "--new", "ebb", "--plain", "--pack", "tollhouse", "--pack", "extra"], "wait 5\n", 0);
    let before = fs::read(home.save("ebb")).expect("read");
    let (pack, away) = (home.path().join("packs/extra"), home.path().join("extra"));
    fs::rename(&pack, &away).expect("moved");
    let (out, err) = home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 3);
    assert_eq!(out, "");
    assert!(err.contains("extra") && err.contains("missing") && err.contains("--accept-packs"), "{err}");
    assert!(err.contains(&*home.path().join("packs").to_string_lossy()), "it says where the pack belongs: {err}");
    assert_eq!(fs::read(home.save("ebb")).expect("read"), before, "nothing was changed");

    let accepted = ["play", "--save", "ebb", "--plain", "--accept-packs"];
    let (out, _) = home.expect(&accepted, "inventory\nback\ndrop gaff\ntake gaff\nwait 5\nquit\n", 0);
    assert!(out.contains("gaff") && !out.contains("boat gaff"), "by its bare name: {out}");

    fs::rename(&away, &pack).expect("moved");
    let (out, _) = home.expect(&[&accepted[..], &["--pack", "extra"]].concat(), "inventory\nquit\n", 0);
    assert!(out.contains("boat gaff"), "it was never lost: {out}");
}

#[test]
fn a_game_whose_place_is_in_no_pack_stops_and_nothing_is_changed() {
    let home = Home::new();
    let data = "[Place(id: \"extra:shed\", exits: [(id: \"extra:flap\", to: \"tollhouse:causeway\", seconds: 20)])]\n";
    let moved = "[Patch(scenario: \"tollhouse:ebb\", set: (place: \"extra:shed\"))]\n";
    let text = "place-shed = Shed\n    .look = Nets and tar.\nexit-flap = the flap\n    .go = Go out by the flap\n";
    extra_with(&home, ("tollhouse", "0.1.0"), [data, moved, text]);
    let (out, _) =
        home.expect(&["play", "--new", "ebb", "--plain", "--pack", "tollhouse", "--pack", "extra"], "wait 5\n", 0);
    assert!(out.contains("Shed"), "{out}");
    let before = fs::read(home.save("ebb")).expect("read");
    fs::rename(home.path().join("packs/extra"), home.path().join("extra")).expect("moved");
    for flags in [&[][..], &["--accept-packs"]] {
        let (out, err) = home.expect(&[&["play", "--save", "ebb", "--plain"], flags].concat(), "wait 5\n", 3);
        assert_eq!(out, "");
        assert!(err.contains("“extra:shed”") && err.contains("missing"), "{err}");
    }
    assert_eq!(fs::read(home.save("ebb")).expect("read"), before);
    fs::rename(home.path().join("extra"), home.path().join("packs/extra")).expect("moved");
    home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 0);
}

#[test]
fn changed_rules_are_a_table_and_go_on_only_when_they_are_accepted() {
    let home = played();
    let before = home.json(&["replay", "ebb", "--json"]);
    let changes = [
        ("0.1.0", "changed", "cambiado", "0.1.0"),
        ("0.2.0", "newer", "más nuevo", "0.1.0 -> 0.2.0"),
        ("0.0.9", "older", "más antiguo", "0.1.0 -> 0.0.9"),
    ];
    for (version, english, spanish, versions) in changes {
        extra(&home, version, 5, "It has a hook.");
        for (language, word) in [("en", english), ("es", spanish)] {
            let arguments = ["play", "--save", "ebb", "--plain", "--lang", language];
            let (out, err) = home.expect(&arguments, "wait 5\n", 3);
            assert_eq!(out, "", "nobody can be asked, so nothing is played");
            let row = err.lines().find(|line| line.trim_start().starts_with("extra")).unwrap_or_default();
            assert!(row.contains(word) && row.ends_with(versions), "{err}");
            assert!(err.contains("gesta play --save \"ebb\" --accept-packs"), "{err}");
            assert!(!err.contains("tollhouse"), "what is the same is not in the table: {err}");
        }
    }
    assert_eq!(home.json(&["replay", "ebb", "--json"])["hash"], before["hash"], "nothing was written");
    // No copy, no change: what the new packs do to a game cannot be taken back.
    let (backups, aside) = (home.path().join("backups"), home.path().join("aside"));
    fs::rename(&backups, &aside).expect("moved");
    fs::write(&backups, "").expect("written");
    home.expect(&["continue", "--plain", "--accept-packs"], "wait 5\n", 1);
    assert_eq!(home.json(&["replay", "ebb", "--json"])["hash"], before["hash"], "nothing was written");
    fs::remove_file(&backups).and_then(|()| fs::rename(&aside, &backups)).expect("moved back");
    home.expect(&["continue", "--plain", "--accept-packs"], "wait 5\n", 0);
    let after = home.json(&["replay", "ebb", "--json"]);
    assert_ne!(after["hash"], before["hash"]);
    let then = home.json(&["replay", "ebb", "--to", &before["seq"].to_string(), "--json"]);
    assert_eq!(then["world_hash"], before["world_hash"], "what happened stays");
    home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 0);
}

#[test]
fn changed_texts_are_no_question() {
    let home = played();
    extra(&home, "0.1.0", 4, "Its hook is bent.");
    let (out, err) = home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 0);
    assert!(out.contains("Saved") && err.is_empty(), "{out}\n{err}");
}

#[test]
fn a_pack_that_is_added_to_a_saved_game_is_one_of_its_packs_from_then_on() {
    let home = Home::new();
    home.expect(&["play", "--new", "ebb", "--plain"], "wait 5\n", 0);
    extra(&home, "0.1.0", 4, "It has a hook.");
    home.expect(&["play", "--save", "ebb", "--plain"], "", 0);
    let with = ["play", "--save", "ebb", "--plain", "--pack", "extra"];
    let (_, err) = home.expect(&with, "", 3);
    assert!(err.contains("new here"), "{err}");
    home.expect(&[&with[..], &["--accept-packs"]].concat(), "wait 5\n", 0);
    home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 0);
    let story = home.json(&["export", "ebb", "--format", "json"]);
    assert!(story["packs"].as_array().expect("packs").iter().any(|pack| pack["id"] == "extra"), "{story}");
}

#[test]
fn from_the_list_of_saves_opening_a_changed_game_twice_accepts() {
    let home = played();
    extra(&home, "0.2.0", 5, "It has a hook.");
    let title = ["play", "--plain", "--pack", "tollhouse", "--pack", "extra"];
    let (out, _) = home.expect(&title, "saves\n1\nquit\n", 0);
    assert!(out.contains("Warning: ") && out.contains("newer 0.1.0 -> 0.2.0"), "{out}");
    assert!(out.contains("Open the game again") && !out.contains("--accept-packs"), "{out}");
    assert!(!out.contains("Place: "), "it was not opened: {out}");
    let (out, _) = home.expect(&title, "saves\n1\nsaves\n1\nwait 5\nquit\n", 0);
    assert!(out.contains("Place: ") && out.contains("Saved"), "{out}");
}

#[test]
fn from_the_list_of_saves_a_game_opens_with_the_packs_that_it_was_played_with() {
    let home = played();
    let (out, _) = home.expect(&["play", "--plain"], "saves\n1\nwait 5\nquit\n", 0);
    assert!(out.contains("Place: ") && out.contains("Saved"), "{out}");
    let ids = |home: &Home| {
        let story = home.json(&["export", "ebb", "--format", "json"]);
        let packs = story["packs"].as_array().expect("packs").clone();
        packs.iter().filter_map(|pack| pack["id"].as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(ids(&home), ["core", "extra", "tollhouse"], "and with no others");
}

#[test]
fn a_pack_that_was_asked_for_and_has_no_story_goes_along_with_a_saved_game() {
    let home = Home::new();
    home.expect(&["play", "--new", "ebb", "--plain"], "wait 5\n", 0);
    extra(&home, "0.1.0", 4, "It has a hook.");
    let title = ["play", "--plain", "--pack", "waterbowl", "--pack", "extra"];
    let (out, _) = home.expect(&title, "saves\n1\nquit\n", 0);
    assert!(out.contains("new here"), "it is a change, and the player is asked: {out}");
    let other = ["play", "--plain", "--pack", "tollhouse"];
    let (out, _) = home.expect(&other, "saves\n1\nwait 5\nquit\n", 0);
    assert!(out.contains("Saved"), "another story does not come along: {out}");
}

#[test]
fn every_story_of_this_machine_can_be_begun_from_the_title_page() {
    let home = Home::new();
    for (language, other, back) in
        [("en", "The Toll Ledger", "Nineteen Bowls"), ("es", "El libro del peaje", "Diecinueve cuencos")]
    {
        let title = ["play", "--plain", "--lang", language];
        let (out, _) = home.expect(&title, "quit\n", 0);
        let row = |out: &str, name: &str| {
            let line =
                out.lines().find(|line| line.contains(name) && line.contains(". ")).unwrap_or_default().to_owned();
            line.split('.').next().unwrap_or_default().to_owned()
        };
        let number = row(&out, other);
        let (out, _) = home.expect(&title, &format!("{number}\nquit\n"), 0);
        assert!(row(&out, back).parse::<u8>().is_ok(), "the first story is on offer then: {out}");
        let (out, _) = home.expect(&title, &format!("{number}\nplay\nquit\n"), 0);
        assert!(out.contains(other) && out.contains("1. "), "{out}");
    }
    let saves = home.json(&["saves", "list", "--json"]);
    assert_eq!(saves.as_array().map(Vec::len), Some(2), "{saves}");
}

#[test]
fn a_game_whose_machine_failed_before_its_first_event_begins_with_the_packs_that_were_meant() {
    let home = Home::new();
    extra(&home, "0.1.0", 4, "It has a hook.");
    fs::create_dir_all(home.path().join("saves")).expect("a folder");
    let beginning = r#"{"preset":null,"mode":"Story","map_seed":7,"packs":["core","extra","tollhouse"]}"#;
    let new = NewSave {
        name: "ebb".to_owned(),
        dice_seed: DiceSeed::from_number(7),
        language: Language::En,
        created_ms: 0,
        meta: BTreeMap::from([("beginning".to_owned(), beginning.to_owned())]),
    };
    Save::create(&home.save("ebb"), &new).expect("a save without events").close().expect("closed");
    let (_, err) = home.expect(&["export", "ebb"], "", 1);
    assert!(err.contains("Nothing has happened in “ebb” yet"), "{err}");
    home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 0);
    let story = home.json(&["export", "ebb", "--format", "json"]);
    assert!(story["packs"].as_array().expect("packs").iter().any(|pack| pack["id"] == "extra"), "{story}");
    home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\n", 0);
}
