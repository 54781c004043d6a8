//! What the loader says of wrong packs, one case for each fact, and at least one for each code.

mod packs_text;

use gesta_content::{Code, Content, Diagnostic, PackFiles, Severity, load};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const BASE: &str = include_str!("base.packs");

fn cases() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|end| end == "packs")).collect();
    cases.sort();
    cases
}

/// The one function that loads a case.
fn check(packs: &[PackFiles]) -> (Option<Content>, Vec<Diagnostic>) {
    let (content, diagnostics) = load(packs);
    let failed = diagnostics.iter().any(|one| one.severity == Severity::Error);
    assert_eq!(content.is_none(), failed, "content is there exactly when nothing is an error");
    (content, diagnostics)
}

/// At most three of each code: a case with a thousand faults says the same a thousand times.
fn told(diagnostics: &[Diagnostic]) -> String {
    let mut count = BTreeMap::new();
    let few = diagnostics.iter().filter(|one| {
        let seen = count.entry(one.code).or_insert(0);
        *seen += 1;
        *seen <= 3
    });
    let lines = few.map(|one| {
        let path = if one.path.is_empty() { String::new() } else { format!("    at {}\n", one.path) };
        let help = one.help.as_ref().map(|help| format!("    help: {help}\n")).unwrap_or_default();
        format!("{}\n{path}{help}", one.short())
    });
    let lines: String = lines.collect();
    let more = count.into_iter().filter(|(_, seen)| *seen > 3);
    lines + &more.map(|(code, seen)| format!("... {seen} of {}\n", code.text())).collect::<String>()
}

#[test]
fn each_wrong_pack_is_told_of_with_code_place_and_help() {
    let mut differing = Vec::new();
    for case in cases() {
        let text = fs::read_to_string(&case).unwrap();
        let (_, diagnostics) = check(&packs_text::packs(&[BASE, &text]));
        let (found, expect) = (told(&diagnostics), case.with_extension("expect"));
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            fs::write(&expect, &found).unwrap();
        } else if fs::read_to_string(&expect).unwrap_or_default() != found {
            differing.push(format!("{}\n{found}", case.display()));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn each_case_shows_the_code_of_its_name_and_each_code_has_a_case() {
    let mut shown = BTreeSet::new();
    for case in cases() {
        let name = case.file_stem().unwrap().to_str().unwrap().to_owned();
        let code = name.split('_').next().unwrap().to_uppercase();
        let expected = fs::read_to_string(case.with_extension("expect")).unwrap();
        assert!(expected.contains(&format!("[{code}]")), "{name} does not show its code:\n{expected}");
        shown.insert(code);
    }
    let all: BTreeSet<String> = Code::ALL.into_iter().map(|(_, text, _)| text.to_owned()).collect();
    assert_eq!(shown, all);
}

#[test]
fn base_pack_has_no_fault() {
    let (content, diagnostics) = check(&packs_text::packs(&[BASE]));
    assert_eq!(told(&diagnostics), "");
    assert!(content.is_some());
}

#[test]
fn any_cut_of_a_file_is_told_of_and_never_a_panic() {
    let packs = packs_text::packs(&[BASE]);
    let story = packs[0].files["data/story.ron"].clone();
    for end in (0..story.len() - 2).step_by(7) {
        let mut cut = packs.clone();
        cut[0].files.insert("data/story.ron".to_owned(), story[..end].to_vec());
        let (content, diagnostics) = check(&cut);
        assert!(content.is_none() && !diagnostics.is_empty(), "cut at byte {end}");
    }
}

#[test]
fn any_byte_put_into_a_file_is_never_a_panic() {
    let packs = packs_text::packs(&[BASE]);
    for path in ["pack.ron", "data/story.ron", "text/en/story.ftl"] {
        let text = packs[0].files[path].clone();
        for (at, byte) in (0..text.len()).step_by(3).zip(b"\"'([{)]},:#/\\*\xff\0r".iter().cycle()) {
            let mut changed = packs.clone();
            let mut text = text.clone();
            text[at] = *byte;
            changed[0].files.insert(path.to_owned(), text);
            check(&changed);
        }
    }
}
