//! The interface's texts: the same keys in every language, each used, none missing.

use crate::Locale;
use gesta_content::Language;
use std::collections::BTreeSet;
use std::path::Path;

fn source(language: Language) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/locale").join(language.code()).join("app.ftl");
    std::fs::read_to_string(path).unwrap()
}

pub fn keys(language: Language) -> Vec<String> {
    let text = source(language);
    let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    keys.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())).collect()
}

/// The arguments that a message names.
fn arguments(language: Language, key: &str) -> BTreeSet<String> {
    let text = source(language);
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{key} =")));
    let first = lines.next().unwrap_or_default();
    let rest = lines.take_while(|line| line.starts_with([' ', '}']));
    let message: Vec<&str> = std::iter::once(first).chain(rest).collect();
    let message = message.join(" ");
    let names = message.split('$').skip(1);
    names.map(|name| name.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap().to_owned()).collect()
}

fn program(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.ends_with("tests") {
            continue;
        }
        if path.is_dir() {
            program(&path, into);
        } else {
            into.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn every_language_has_the_same_keys_in_the_same_order() {
    assert!(keys(Language::En).len() > 100, "the keys are found");
    assert_eq!(keys(Language::En), keys(Language::Es));
    let distinct: BTreeSet<String> = keys(Language::En).into_iter().collect();
    assert_eq!(distinct.len(), keys(Language::En).len(), "no key stands twice");
}

#[test]
fn every_language_names_the_same_arguments() {
    for key in keys(Language::En) {
        assert_eq!(arguments(Language::En, &key), arguments(Language::Es, &key), "arguments of {key}");
    }
}

#[test]
fn every_key_is_used_and_every_used_key_is_there() {
    let mut text = String::new();
    program(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
    let keys: BTreeSet<String> = keys(Language::En).into_iter().collect();
    for key in &keys {
        assert!(text.contains(&format!("\"{key}\"")), "`{key}` is used nowhere");
    }
    let families: BTreeSet<&str> = keys.iter().filter_map(|key| Some(key.split_once('-')?.0)).collect();
    let quoted = text.split('"').skip(1).step_by(2);
    let looks_like_a_key = |text: &&str| {
        let shape = text.bytes().all(|c| c.is_ascii_lowercase() || c == b'-');
        shape && text.split_once('-').is_some_and(|(family, _)| families.contains(family))
    };
    for used in quoted.filter(looks_like_a_key) {
        assert!(keys.contains(used), "`{used}` is used and stands in no language");
    }
}

#[test]
fn every_text_is_read_in_its_language() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        for key in keys(language) {
            let text = locale.plain(&key);
            assert!(text != key && !text.is_empty(), "{language}: {key}");
        }
    }
    assert_eq!(Locale::new(Language::Es).plain("notice-saved"), "Guardado");
    assert_eq!(Locale::new(Language::En).plain("notice-saved"), "Saved");
}
