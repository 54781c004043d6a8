//! Reads the types of the model with their doc comments out of the source, as far as its plain layout needs it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A struct or enum.
#[derive(Debug, Default)]
pub struct Type {
    pub name: String,
    pub docs: String,
    pub is_enum: bool,
    /// Fields of a struct, or choices of an enum.
    pub members: Vec<Member>,
}

/// A field, or a choice of an enum.
#[derive(Debug, Default, Clone)]
pub struct Member {
    pub name: String,
    pub docs: String,
    /// The type of a field, or of what stands in the brackets of a choice.
    pub types: Vec<String>,
    /// The fields of a choice.
    pub fields: Vec<Member>,
    /// What stands for it when it is left out: a function, or empty for the type's own.
    pub default: Option<String>,
    /// The choice that stands when nothing is written.
    pub is_default: bool,
}

/// One file of the model.
#[derive(Debug, Default)]
pub struct File {
    pub name: String,
    pub docs: String,
    pub types: Vec<Type>,
}

/// The files of the model, and the values of the functions that stand for fields, by file and function.
pub fn read() -> (Vec<File>, BTreeMap<(String, String), String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/model");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let (mut files, mut defaults) = (Vec::new(), BTreeMap::new());
    for path in paths.iter().filter(|path| !path.ends_with("mod.rs")) {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let file = Reader::default().read(&name, &fs::read_to_string(path).unwrap(), &mut defaults);
        files.push(file);
    }
    (files, defaults)
}

#[derive(Default)]
struct Reader {
    file: File,
    docs: String,
    attributes: String,
    open: Option<Type>,
    choice: Option<Member>,
    function: Option<String>,
}

impl Reader {
    fn read(mut self, name: &str, text: &str, defaults: &mut BTreeMap<(String, String), String>) -> File {
        self.file.name = name.to_owned();
        for line in text.lines() {
            self.line(line.trim(), line.starts_with(' '), defaults);
        }
        self.file
    }

    fn line(&mut self, line: &str, inside: bool, defaults: &mut BTreeMap<(String, String), String>) {
        if let Some(words) = line.strip_prefix("//!") {
            push(&mut self.file.docs, words);
        } else if let Some(words) = line.strip_prefix("///") {
            push(&mut self.docs, words);
        } else if line.starts_with("#[") {
            self.attributes.push_str(line);
        } else if let Some(name) = self.function.take() {
            defaults.insert((self.file.name.clone(), name), line.to_owned());
        } else if let Some(rest) = line.strip_prefix("fn ").filter(|_| !inside && line.ends_with('{')) {
            self.function = rest.split('(').next().map(str::to_owned);
        } else if let Some((kind, rest)) = line.strip_prefix("pub ").and_then(|rest| rest.split_once(' ')) {
            match kind {
                "struct" | "enum" if self.open.is_none() && self.attributes.contains("Deserialize") => {
                    let name = rest.split([' ', '{', ';']).next().unwrap().to_owned();
                    let docs = std::mem::take(&mut self.docs);
                    self.open = Some(Type { name, docs, is_enum: kind == "enum", members: Vec::new() });
                }
                _ if self.open.is_some() => self.member(line.trim_start_matches("pub ")),
                _ => {}
            }
            self.forget();
        } else if line == "}" && !inside {
            self.file.types.extend(self.open.take());
            self.forget();
        } else if self.open.is_some() && inside && !line.is_empty() && !line.starts_with("//") {
            self.member(line);
            self.forget();
        } else {
            self.forget();
        }
    }

    fn forget(&mut self) {
        self.docs.clear();
        self.attributes.clear();
    }

    fn member(&mut self, line: &str) {
        let Some(open) = &mut self.open else { return };
        if line == "}," {
            open.members.extend(self.choice.take());
            return;
        }
        let mut member = Member { docs: self.docs.clone(), ..Member::default() };
        member.is_default = self.attributes.contains("#[default]");
        if self.attributes.contains("default") && !member.is_default {
            let function = self.attributes.split("default = \"").nth(1).and_then(|rest| rest.split('"').next());
            member.default = Some(function.unwrap_or_default().to_owned());
        }
        if let Some((name, written)) = line.split_once(": ") {
            member.name = name.to_owned();
            member.types = vec![written.trim_end_matches(',').to_owned()];
            let members = self.choice.as_mut().map_or(&mut open.members, |choice| &mut choice.fields);
            members.push(member);
        } else if let Some(name) = line.strip_suffix(" {") {
            member.name = name.to_owned();
            self.choice = Some(member);
        } else {
            let (name, types) = line.trim_end_matches(',').split_once('(').unwrap_or((line.trim_end_matches(','), ""));
            member.name = name.to_owned();
            let types = types.strip_suffix(')').unwrap_or_default();
            member.types = if types.is_empty() { Vec::new() } else { parts(types) };
            open.members.push(member);
        }
    }
}

/// Types between commas, outside of brackets.
pub fn parts(text: &str) -> Vec<String> {
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for letter in text.chars() {
        match letter {
            '<' | '(' => depth += 1,
            '>' | ')' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(letter);
    }
    parts.into_iter().map(|part| part.trim().to_owned()).collect()
}

fn push(text: &mut String, words: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(words.strip_prefix(' ').unwrap_or(words));
}
