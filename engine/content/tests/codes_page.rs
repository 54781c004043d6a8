//! The list of codes, `docs/codes.md`, is what the table of codes and the cases say. `UPDATE_EXPECT=1` writes it anew.

use gesta_content::{Code, Severity};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Most lines of a case that are shown.
const SHOWN_LINES_MAX: usize = 24;

const HEAD: &str = "# What the loader says

Each code, what it means, what to do about it, and the smallest files that are wrong in this way. The files are laid over a pack
`base` that has no fault; a line `=== pack/path` stands before each. This page is made from the loader's own table and tests:
`UPDATE_EXPECT=1 cargo test -p gesta-content --test codes_page`.
";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The shortest case of a code, and what the loader says of it.
fn case(code: &str) -> (String, String) {
    let folder = root().join("engine/content/tests/cases");
    let begin = format!("{}_", code.to_lowercase());
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let cases = paths.filter(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with(&begin) && name.ends_with(".packs")
    });
    let mut cases: Vec<(usize, PathBuf)> = cases.map(|path| (fs::read(&path).unwrap().len(), path)).collect();
    cases.sort();
    let (_, path) = cases.first().unwrap_or_else(|| panic!("{code} has no case"));
    let read = |path: &Path| fs::read_to_string(path).unwrap();
    (read(path), read(&path.with_extension("expect")))
}

fn block(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let more = if lines.len() > SHOWN_LINES_MAX { "\n..." } else { "" };
    let cut = |line: &&str| line.chars().take(140).collect::<String>();
    let shown: Vec<String> = lines.iter().take(SHOWN_LINES_MAX).map(cut).collect();
    format!("```text\n{}{more}\n```\n", shown.join("\n"))
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    for (code, text, meaning) in Code::ALL {
        let warning = if code.severity() == Severity::Warning { " (a warning)" } else { "" };
        let (files, told) = case(text);
        let _ = write!(page, "\n## {text}\n\n**{meaning}**{warning}. {}\n\n", code.advice());
        let _ = write!(page, "{}\n{}", block(&files), block(&told));
    }
    page
}

#[test]
fn page_of_codes_is_up_to_date() {
    let path = root().join("docs/codes.md");
    let page = page();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, page).unwrap();
        return;
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    let differs = page.lines().zip(written.lines()).find(|(now, then)| now != then);
    assert!(page == written, "docs/codes.md is not up to date, first here: {differs:?}");
}

#[test]
fn advice_is_whole_sentences() {
    for (code, text, meaning) in Code::ALL {
        assert!(code.advice().ends_with('.'), "{text}");
        assert!(code.advice().len() > 20 && !meaning.ends_with('.'), "{text}");
    }
}
