//! The reference for those who write packs, `docs/reference`, is what the doc comments of the model say, with an example
//! for each kind of entry that loads. `UPDATE_EXPECT=1` writes it anew.

mod model_docs;
mod packs_text;

use gesta_content::load;
use model_docs::{File, Member, Type};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

const BASE: &str = include_str!("base.packs");
const EXAMPLES: &str = include_str!("examples.packs");
const HEAD: &str = "This page is made from the comments of the model: `UPDATE_EXPECT=1 cargo test -p gesta-content --test reference`.\n";

struct Reference {
    /// The page of each type.
    pages: BTreeMap<String, String>,
    /// What stands for a type when nothing is written.
    choices: BTreeMap<String, String>,
    /// The value of each function that stands for a field, by file and name.
    values: BTreeMap<(String, String), String>,
}

impl Reference {
    fn of(files: &[File], values: BTreeMap<(String, String), String>) -> Reference {
        let types = || files.iter().flat_map(|file| file.types.iter().map(move |one| (file, one)));
        let pages = types().map(|(file, one)| (one.name.clone(), file.name.clone())).collect();
        let choice = |one: &Type| one.members.iter().find(|member| member.is_default).map(|member| member.name.clone());
        let choices = types().filter_map(|(_, one)| Some((one.name.clone(), choice(one)?))).collect();
        Reference { pages, choices, values }
    }

    /// A type as a reader of packs calls it.
    fn name(&self, written: &str) -> String {
        let inner = |start: &str| written.strip_prefix(start).and_then(|rest| rest.strip_suffix('>'));
        let range = |from: &str, to: &str| format!("whole number, {from} to {to}");
        let short = written.rsplit("::").next().unwrap_or(written);
        if let Some(inner) = inner("Option<").or(inner("Box<")) {
            return self.name(inner);
        }
        if let Some(inner) = inner("Vec<") {
            return format!("list of {}", self.name(inner));
        }
        if let Some(pair) = written.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            let parts: Vec<String> = model_docs::parts(pair).iter().map(|part| self.name(part)).collect();
            return format!("pair of {}", parts.join(" and "));
        }
        match short {
            "bool" => "`true` or `false`".to_owned(),
            "u8" => range("0", "255"),
            "u16" => range("0", "65,535"),
            "u32" => range("0", "4,294,967,295"),
            "i8" => range("-128", "127"),
            "i16" => range("-32,768", "32,767"),
            "i32" => range("-2,147,483,648", "2,147,483,647"),
            "String" => "text".to_owned(),
            "Name" => "name".to_owned(),
            "DiceExpr" => "dice, `\"2d6+1\"`".to_owned(),
            "Language" => "language, `\"en\"` or `\"es\"`".to_owned(),
            "Version" => "version, `\"1.2.3\"`".to_owned(),
            "VersionReq" => "range of versions, `\">=0.1, <1\"`".to_owned(),
            id if id.ends_with("Id") => format!("id of the kind {}", id.trim_end_matches("Id").to_lowercase()),
            other => {
                let page = self.pages.get(other).unwrap_or_else(|| panic!("`{written}` is not known"));
                format!("[`{other}`]({page}.md#{})", other.to_lowercase())
            }
        }
    }

    /// What stands for a field that is left out.
    fn default(&self, file: &File, member: &Member) -> String {
        let written = member.types.first().map_or("", String::as_str);
        match member.default.as_deref() {
            None if written.starts_with("Option<") => "nothing".to_owned(),
            None => "must be written".to_owned(),
            Some("") => match written {
                _ if written.starts_with("Option<") => "nothing".to_owned(),
                _ if written.starts_with("Vec<") => "none".to_owned(),
                "bool" => "`false`".to_owned(),
                number if number.starts_with(['u', 'i']) => "`0`".to_owned(),
                other => self.choices.get(other).map_or("its own fields left out".to_owned(), |it| format!("`{it}`")),
            },
            Some(function) => {
                let value = &self.values[&(file.name.clone(), function.to_owned())];
                format!("`{}`", value.rsplit("::").next().unwrap_or(value))
            }
        }
    }

    fn rows(&self, file: &File, members: &[Member]) -> String {
        let mut rows = "| field | what | left out |\n| --- | --- | --- |\n".to_owned();
        for member in members {
            let (docs, kind) = (flat(&member.docs), self.name(&member.types[0]));
            let _ = writeln!(rows, "| `{}` | {docs} ({kind}) | {} |", member.name, self.default(file, member));
        }
        rows
    }

    fn page(&self, file: &File, examples: &BTreeMap<String, String>) -> String {
        let mut page = format!("# {}\n\n{}\n\n{HEAD}", capital(&file.name), file.docs);
        for one in &file.types {
            let _ = write!(page, "\n## {}\n\n{}\n", one.name, one.docs);
            if let Some(example) = examples.get(&one.name) {
                let _ = write!(page, "\n```ron\n{example}\n```\n");
            }
            if !one.is_enum {
                let _ = write!(page, "\n{}", self.rows(file, &one.members));
                continue;
            }
            page.push('\n');
            for choice in &one.members {
                let types: Vec<String> = choice.types.iter().map(|written| self.name(written)).collect();
                let of = if types.is_empty() { String::new() } else { format!(" In brackets: {}.", types.join(", ")) };
                let _ = writeln!(page, "- `{}`: {}{of}", choice.name, flat(&choice.docs));
                for field in &choice.fields {
                    let (kind, left_out) = (self.name(&field.types[0]), self.default(file, field));
                    let left_out =
                        if left_out == "must be written" { left_out } else { format!("left out: {left_out}") };
                    let _ = writeln!(page, "  - `{}`: {} ({kind}; {left_out})", field.name, flat(&field.docs));
                }
            }
        }
        page
    }
}

fn flat(docs: &str) -> String {
    docs.replace('\n', " ").replace('|', "\\|")
}

fn capital(word: &str) -> String {
    word[..1].to_uppercase() + &word[1..]
}

/// The examples by kind: entries that begin a line of the data files, with four spaces before them.
fn examples() -> BTreeMap<String, String> {
    let mut examples = BTreeMap::new();
    let data = EXAMPLES.split("=== ").filter(|file| file.split('\n').next().is_some_and(|path| path.ends_with(".ron")));
    for file in data {
        let mut open: Option<(String, String)> = None;
        for line in file.lines() {
            let begins = line.strip_prefix("    ").filter(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()));
            if let Some(begun) = begins {
                open = Some((begun.split('(').next().unwrap().to_owned(), String::new()));
            }
            let Some((kind, text)) = &mut open else { continue };
            text.push_str(line.strip_prefix("    ").unwrap_or(line));
            text.push('\n');
            let indent = line.len() - line.trim_start().len();
            if indent == 4 && line.ends_with("),") {
                examples.entry(kind.clone()).or_insert(text.trim_end().trim_end_matches(',').to_owned());
                open = None;
            }
        }
    }
    examples
}

fn pages() -> BTreeMap<String, String> {
    let (files, values) = model_docs::read();
    let reference = Reference::of(&files, values);
    let examples = examples();
    let mut pages: BTreeMap<String, String> =
        files.iter().map(|file| (format!("{}.md", file.name), reference.page(file, &examples))).collect();
    let mut index = format!("# Reference of packs\n\nEvery kind of entry and every type that stands in one. {HEAD}\n");
    index.push_str(
        "Besides these kinds there are `Alias` and, for changing other packs, `replaces: true` and `Patch`: ",
    );
    index.push_str("[the guide to packs](../packs.md) tells of them.\n\n");
    let kinds: BTreeSet<&String> = examples.keys().collect();
    let _ = writeln!(index, "## Kinds\n");
    for kind in kinds.iter().filter(|kind| reference.pages.contains_key(**kind)) {
        let _ = writeln!(index, "- [`{kind}`]({}.md#{})", reference.pages[*kind], kind.to_lowercase());
    }
    let _ = writeln!(index, "\n## Types\n");
    for (name, page) in reference.pages.iter().filter(|(name, _)| !kinds.contains(name)) {
        let _ = writeln!(index, "- [`{name}`]({page}.md#{})", name.to_lowercase());
    }
    pages.insert("README.md".to_owned(), index);
    pages
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/reference")
}

#[test]
fn reference_is_up_to_date() {
    let pages = pages();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::create_dir_all(folder()).unwrap();
        pages.iter().for_each(|(name, page)| fs::write(folder().join(name), page).unwrap());
    }
    for (name, page) in &pages {
        let written = fs::read_to_string(folder().join(name)).unwrap_or_default();
        let differs = page.lines().zip(written.lines()).find(|(now, then)| now != then);
        assert!(*page == written, "docs/reference/{name} is not up to date, first here: {differs:?}");
    }
    let there = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let strangers: Vec<String> = there.filter(|name| !pages.contains_key(name)).collect();
    assert!(strangers.is_empty(), "{strangers:?} belong to no file of the model");
}

#[test]
fn examples_load_without_a_word_and_there_is_one_for_each_kind() {
    let (content, diagnostics) = load(&packs_text::packs(&[BASE, EXAMPLES]));
    let lines: Vec<String> = diagnostics.iter().map(|one| format!("{} {:?}", one.short(), one.help)).collect();
    assert!(content.is_some() && lines.is_empty(), "{}", lines.join("\n"));
    let wrong = "=== base/data/x.ron\n[ Nothing() ]\n".to_owned() + "=== base/data/y.ron\n[ (id: 1) ]\n";
    let (_, told) = load(&packs_text::packs(&[BASE, &wrong]));
    let help = told.iter().find_map(|one| one.help.as_ref()?.strip_prefix("begin with one of: ")).unwrap();
    let examples = examples();
    let lacking: Vec<&str> = help.split(", ").filter(|kind| !examples.contains_key(*kind)).collect();
    assert!(lacking.is_empty(), "tests/examples.packs has no example of {lacking:?}");
}

#[test]
fn every_member_has_a_comment() {
    let (files, _) = model_docs::read();
    assert!(files.len() > 10);
    for one in files.iter().flat_map(|file| &file.types) {
        assert!(!one.docs.is_empty() && !one.members.is_empty(), "{}", one.name);
        for member in one.members.iter().flat_map(|member| std::iter::once(member).chain(&member.fields)) {
            assert!(!member.docs.is_empty(), "{}.{}", one.name, member.name);
        }
    }
}
