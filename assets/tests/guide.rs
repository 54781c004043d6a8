//! The guide to packs is true: its example loads without a word, and it lists every code.

use gesta_assets::shipped;
use gesta_content::{Code, PackFiles, Severity, load};
use std::collections::BTreeMap;

const GUIDE: &str = include_str!("../../docs/packs.md");

/// The blocks that name a file behind their language, as one pack for each first folder.
fn examples() -> Vec<PackFiles> {
    let mut packs: BTreeMap<String, PackFiles> = BTreeMap::new();
    for block in GUIDE.split("\n```").skip(1) {
        let (info, body) = block.split_once('\n').unwrap_or((block, ""));
        let Some((pack, path)) = info.split_once(' ').and_then(|(_, path)| path.split_once('/')) else { continue };
        let files = packs.entry(pack.to_owned()).or_default();
        files.origin = pack.to_owned();
        files.files.insert(path.to_owned(), body.as_bytes().to_vec());
    }
    packs.into_values().collect()
}

#[test]
fn example_of_the_guide_loads_with_the_core_pack() {
    let mut packs: Vec<PackFiles> = shipped().into_iter().filter(|pack| pack.origin.ends_with(" core")).collect();
    let examples = examples();
    assert_eq!(examples.iter().map(|pack| pack.files.len()).collect::<Vec<_>>(), [3]);
    packs.extend(examples);
    let (content, diagnostics) = load(&packs);
    let lines: Vec<String> = diagnostics.iter().map(|one| one.short()).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
    assert_eq!(content.unwrap().start().unwrap().id.as_str(), "hut:evening");
}

#[test]
fn guide_lists_every_code_with_its_meaning() {
    for (code, text, meaning) in Code::ALL {
        let warning = if code.severity() == Severity::Warning { " (a warning)" } else { "" };
        let row = format!("| {text} | {meaning}{warning} |");
        assert!(GUIDE.contains(&row), "docs/packs.md lacks this row:\n{row}");
    }
}

#[test]
fn guide_names_every_kind_of_entry() {
    let kinds = "Rules Attribute Skill Condition Stunt Item Shop Being Place Dialogue Quest Journal Flag Ending Preset \
                 Scenario Grammar Lexicon";
    for kind in kinds.split_whitespace() {
        assert!(GUIDE.contains(&format!("`{kind}`")), "docs/packs.md does not name `{kind}`");
    }
}
