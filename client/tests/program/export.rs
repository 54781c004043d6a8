//! `gesta export`: a story to keep, as Markdown, as one HTML file, as JSON.

use crate::support::Home;
use gesta_rules::SeatId;
use gesta_saves::{Keeping, Save};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

const LINES: &str = "force the toll door\ntake the lead token\nsay \"I am <script>alert(1)</script> & *you*\"\n\
                     wait 5\ntalk to Iske Varn\nquit\n";

/// A home with a game of a few turns, and what was read while it was played.
fn played() -> (Home, String) {
    let home = Home::new();
    let (out, _) = home.expect(&["play", "--new", "ebb", "--plain", "--seed", "7"], LINES, 0);
    (home, out)
}

/// What a line of `--plain` tells, with its prefix.
fn told<'a>(out: &'a str, prefix: &str) -> Vec<&'a str> {
    out.lines().filter_map(|line| line.strip_prefix(prefix)?.strip_prefix(": ")).collect()
}

fn document() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../docs/export.md")
}

/// Text as it reads in a browser.
fn unescaped(html: &str) -> String {
    let text = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'");
    text.replace("&amp;", "&")
}

#[test]
fn the_story_is_told_as_it_was_read() {
    let (home, out) = played();
    let json = home.json(&["export", "ebb", "--format", "json"]);
    let turns = json["turns"].as_array().expect("turns");
    let parts = turns.iter().flat_map(|turn| turn["prose"].as_array().expect("prose"));
    let all: Vec<&Value> = json["opening"].as_array().expect("an opening").iter().chain(parts).collect();
    let of = |kind: &str| -> Vec<&str> {
        all.iter().filter(|part| part["kind"] == kind).filter_map(|part| part["text"].as_str()).collect()
    };
    assert_eq!(of("heading"), told(&out, "Place"));
    assert_eq!(of("prose"), told(&out, "Narrator"));
    assert_eq!(of("you"), told(&out, "You"));
    assert_eq!(of("roll"), told(&out, "Roll"));
    assert_eq!(of("others"), told(&out, "Others"));
    assert!(!of("roll").is_empty() && of("you").len() == 5, "{out}");
}

#[test]
fn markdown_has_places_as_headings_and_rolls_as_footnotes() {
    let (home, out) = played();
    let (text, err) = home.expect(&["export", "ebb"], "", 0);
    assert_eq!(err, "");
    assert_eq!(text.lines().filter(|line| line.starts_with("# ")).collect::<Vec<_>>(), ["# The Toll Ledger"]);
    assert!(text.contains("\n## The causeway\n"), "{text}");
    assert!(text.contains("*Hedda Kroon. Day 1, "), "{text}");
    assert!(text.contains("**You:** Force the toll door"), "{text}");
    assert!(text.contains("\\<script\\>alert(1)\\</script\\> \\& \\*you\\*"), "{text}");
    for (at, roll) in told(&out, "Roll").iter().enumerate() {
        let number = at + 1;
        assert!(text.contains(&format!("\n[^{number}]: {roll}\n")), "{number}: {text}");
        assert_eq!(text.matches(&format!("[^{number}]")).count(), 2, "{number}: {text}");
    }
}

/// Checks that every tag is closed in its order, and gives the values of an attribute.
fn attributes(html: &str, wanted: &str) -> Vec<String> {
    const VOID: [&str; 3] = ["meta", "br", "!DOCTYPE"];
    let (mut open, mut found, mut rest) = (Vec::new(), Vec::new(), html);
    while let Some((_, after)) = rest.split_once('<') {
        let (tag, next) = after.split_once('>').expect("a tag ends");
        rest = next;
        let name = tag.trim_start_matches('/').split_whitespace().next().expect("a name");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name), "in {tag}");
        } else if !VOID.contains(&name) {
            open.push(name);
        }
        if let Some((_, value)) = tag.split_once(&format!("{wanted}=\"")) {
            found.push(value.split('"').next().unwrap_or_default().to_owned());
        }
    }
    assert_eq!(open, Vec::<&str>::new(), "every tag is closed");
    found
}

#[test]
fn html_is_one_file_that_needs_nothing_and_runs_nothing() {
    let (home, out) = played();
    for (language, title) in [("en", "The Toll Ledger"), ("es", "El libro del peaje")] {
        let (html, _) = home.expect(&["export", "ebb", "--format", "html", "--lang", language], "", 0);
        assert!(html.starts_with("<!DOCTYPE html>\n"), "{html}");
        assert!(html.contains(&format!("<html lang=\"{language}\">")), "{html}");
        assert!(html.contains(&format!("<h1>{title}</h1>")), "{html}");
        assert!(html.contains("name=\"viewport\"") && html.contains("prefers-color-scheme: dark"), "{html}");
        assert!(html.contains("max-width: 66ch") && html.contains("serif"), "{html}");
        let ids = attributes(&html, " id");
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "no id stands twice");
        let links = attributes(&html, "href");
        assert_eq!(links.len(), 2 * told(&out, "Roll").len(), "there and back for each roll");
        for link in links {
            let id = link.strip_prefix('#').unwrap_or_else(|| panic!("a link out of the file: {link}"));
            assert!(unique.contains(&id.to_owned()), "{link} leads nowhere");
        }
        assert!(attributes(&html, "src").is_empty() && !html.contains("url(") && !html.contains("@import"), "{html}");
        assert!(
            !html.contains("<script") && html.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *you*"),
            "{html}"
        );
        assert!(html.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""), "{html}");
        assert!(!html.contains("://"), "{html}");
        if language == "en" {
            let text = unescaped(&html);
            let prose = told(&out, "Narrator").into_iter().chain(told(&out, "Others")).chain(told(&out, "Roll"));
            prose.for_each(|told| assert!(text.contains(told), "{told}"));
        }
    }
}

/// Every field of the objects in a document, by the path to it; `[]` for the elements of a list.
fn fields(path: &str, value: &Value, found: &mut BTreeMap<String, usize>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                *found.entry(path.clone()).or_default() += 1;
                // What is inside these is the rules' own, and named in other documents.
                if !["events[]", "rolls[].for", "rolls[].actor", "terms[].name"].iter().any(|end| path.ends_with(end)) {
                    fields(&path, value, found);
                }
            }
        }
        Value::Array(list) if !path.ends_with("events") => {
            list.iter().for_each(|value| fields(&format!("{path}[]"), value, found));
        }
        _ => {}
    }
}

#[test]
fn json_holds_every_turn_and_every_field_is_described() {
    let (home, _) = played();
    let json = home.json(&["export", "ebb", "--format", "json"]);
    let replayed = home.json(&["replay", "ebb", "--json"]);
    let turns = json["turns"].as_array().expect("turns");
    let last = turns.last().expect("a turn");
    assert_eq!(
        (&last["hash"], &last["seq"], &last["depth"]),
        (&replayed["hash"], &replayed["seq"], &replayed["depth"])
    );
    assert_eq!((&json["gesta_story"], &json["save"], &json["depth"]), (&1.into(), &"ebb".into(), &replayed["depth"]));
    let own: Vec<&Value> = turns.iter().filter(|turn| turn["by"] == 0).collect();
    assert_eq!(own.len(), 5);
    assert_eq!(own[0]["did"], "Force the toll door");
    assert_eq!(own[0]["wrote"], "force the toll door");
    let roll = &own[0]["rolls"][0];
    let sum: i64 = roll["terms"].as_array().expect("terms").iter().filter_map(|term| term["added"].as_i64()).sum();
    assert_eq!(roll["natural"].as_i64().map(|natural| natural + sum), roll["total"].as_i64(), "{roll}");
    assert!(own.iter().all(|turn| turn["events"].as_array().is_some_and(|events| !events.is_empty())));
    let seed = gesta_rules::DiceSeed::from_number(7).0;
    let seed: String = seed.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(!json.to_string().contains(&seed), "the seed of the dice is nobody's to read");

    let document = fs::read_to_string(document()).expect("docs/export.md");
    let mut found = BTreeMap::new();
    fields("", &json, &mut found);
    assert!(found.len() > 40, "{found:?}");
    for field in found.keys() {
        assert!(document.contains(&format!("| `{field}` |")), "`{field}` is not described in docs/export.md");
    }
}

/// Writes a note at the event where a saved game stands.
fn note(home: &Home, text: &str) -> i64 {
    let mut save =
        Save::open_keeping(&home.save("ebb"), &Keeping { backups: home.path().join("backups"), wall_ms: 5_000 })
            .expect("the save opens");
    let head = save.head().expect("read").expect("a game");
    save.add_note(SeatId(0), head.seq, text, 5_000).expect("kept");
    save.close().expect("closed");
    i64::try_from(head.depth).expect("a depth")
}

#[test]
fn the_players_notes_are_in_every_document_but_not_those_of_turns_that_were_taken_back() {
    let (home, _) = played();
    let depth = note(&home, "Ask <b>Lammert</b> about the rope.");
    home.expect(&["play", "--save", "ebb", "--plain"], "wait 5\nquit\n", 0);
    note(&home, "This never was.");
    home.expect(&["play", "--save", "ebb", "--plain"], "undo\nwait 10\nquit\n", 0);
    let json = home.json(&["export", "ebb", "--format", "json"]);
    let notes = json["notes"].as_array().expect("notes");
    assert_eq!(notes.len(), 1, "{notes:?}");
    let found = (&notes[0]["text"], &notes[0]["depth"], &notes[0]["written_ms"]);
    assert_eq!(found, (&"Ask <b>Lammert</b> about the rope.".into(), &depth.into(), &5_000.into()));
    for field in notes[0].as_object().expect("an object").keys() {
        let document = fs::read_to_string(document()).expect("docs/export.md");
        assert!(document.contains(&format!("| `notes[].{field}` |")), "{field}");
    }
    let (html, _) = home.expect(&["export", "ebb", "--format", "html"], "", 0);
    assert!(html.contains("<h2>Notes</h2>") && html.contains("Ask &lt;b&gt;Lammert&lt;/b&gt; about"), "{html}");
    attributes(&html, "id");
    let (text, _) = home.expect(&["export", "ebb"], "", 0);
    assert!(text.contains("\n## Notes\n\n- Day 1, ") && text.contains("Ask \\<b\\>Lammert"), "{text}");
    assert!(!html.contains("never was") && !text.contains("never was"), "{text}");
}

#[test]
fn a_file_is_written_whole_and_none_is_overwritten_unasked() {
    let (home, _) = played();
    let folder = home.path().join("kept");
    fs::create_dir(&folder).expect("a folder");
    let file = folder.join("story.html");
    let shown = file.to_string_lossy().into_owned();
    let (out, err) = home.expect(&["export", "ebb", "--out", &shown], "", 0);
    assert_eq!(out, "");
    assert!(err.contains(&shown), "{err}");
    let written = fs::read_to_string(&file).expect("written");
    assert!(written.starts_with("<!DOCTYPE html>"), "the ending says what it is: {written}");
    assert_eq!(written, home.expect(&["export", "ebb", "--format", "html"], "", 0).0);
    fs::write(&file, "mine").expect("written");
    let (_, err) = home.expect(&["export", "ebb", "--out", &shown], "", 1);
    assert!(err.contains(&shown) && err.contains("--force"), "{err}");
    assert_eq!(fs::read_to_string(&file).expect("read"), "mine");
    home.expect(&["export", "ebb", "--out", &shown, "--force"], "", 0);
    assert_eq!(fs::read_to_string(&file).expect("read"), written);
    let names: Vec<_> = fs::read_dir(&folder).expect("a folder").flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(names, ["story.html"], "nothing is left beside it");
}

#[test]
fn a_story_kept_from_within_the_game_leaves_the_older_files_as_they_are() {
    let home = Home::new();
    home.expect(&["play", "--new", "ebb", "--plain"], "wait 5\nexport\nwait 5\nexport\nexport md\n", 0);
    let read = |name: &str| fs::read_to_string(home.path().join("exports").join(name)).expect(name);
    assert!(read("ebb.html").len() < read("ebb (2).html").len(), "the first one is as short as it was");
    assert!(!read("ebb.md").is_empty());
}

#[test]
fn what_cannot_be_written_is_named_with_what_to_do() {
    let (home, _) = played();
    let place = |path: &str| home.path().join(path).to_string_lossy().into_owned();
    fs::write(place("file"), "mine").expect("written");
    let (nowhere, folder, under_file) = (place("no/such/story.md"), place("saves"), place("file/story.md"));
    let (_, err) = home.expect(&["export", "ebb", "--out", &nowhere], "", 1);
    assert!(err.contains(&place("no/such")) && err.contains("folder"), "{err}");
    let (_, err) = home.expect(&["export", "ebb", "--out", &folder, "--force"], "", 2);
    assert!(err.contains(&folder), "{err}");
    // A file where a folder should be stops every user, also one whom permissions do not stop.
    let (_, err) = home.expect(&["export", "ebb", "--out", &under_file], "", 1);
    assert!(err.contains(&place("file")), "{err}");
    let (_, err) = home.expect(&["export", "ebbb"], "", 1);
    assert!(err.contains("Did you mean “ebb”"), "{err}");
    home.expect(&["export", "ebb", "--format", "pdf"], "", 2);
    home.expect(&["export", "ebb", "--force"], "", 2);
    if cfg!(target_os = "linux") {
        let (_, err) = home.expect(&["export", "ebb", "--out", "/proc/story.md"], "", 1);
        assert!(err.contains("/proc/story.md"), "{err}");
    }
}

#[test]
fn a_story_is_told_in_the_language_of_its_save_unless_another_is_asked_for() {
    let home = Home::new();
    home.expect(&["play", "--new", "marea", "--plain", "--seed", "7", "--lang", "es"], "1\nsalir\n", 0);
    assert_eq!(home.json(&["export", "marea", "--format", "json"])["language"], "es");
    assert_eq!(home.json(&["export", "marea", "--format", "json", "--lang", "en"])["language"], "en");
    let (text, _) = home.expect(&["export", "marea"], "", 0);
    assert!(text.contains("**Tú:** "), "{text}");
}
