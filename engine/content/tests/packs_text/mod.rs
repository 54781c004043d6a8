//! Packs written as one text: files behind `=== pack/path` lines. The format is told in `tests/cases/README.md`.

use gesta_content::PackFiles;
use std::collections::BTreeMap;

/// The files of a text, by pack and path; `None`: taken out.
type Files = BTreeMap<(String, String), Option<Vec<u8>>>;

/// Reads packs; later texts are laid over earlier ones.
pub fn packs(texts: &[&str]) -> Vec<PackFiles> {
    let mut files = Files::new();
    texts.iter().for_each(|text| read(text, &mut files));
    let mut packs: BTreeMap<String, PackFiles> = BTreeMap::new();
    for ((pack, path), bytes) in files {
        let origin = pack.clone();
        let files = packs.entry(pack).or_insert_with(|| PackFiles { origin, ..PackFiles::default() });
        if let Some(bytes) = bytes {
            files.files.insert(path, bytes);
        }
    }
    packs.into_values().collect()
}

fn read(text: &str, files: &mut Files) {
    for block in text.split("=== ").skip(1) {
        let (header, body) = block.split_once('\n').unwrap_or((block, ""));
        let mut words = header.split(' ');
        let (pack, path) = words.next().and_then(|path| path.split_once('/')).expect("a header is `pack/path`");
        let (directive, number) = (words.next(), words.next().map_or(0, |number| number.parse().unwrap()));
        let mut put = |path: &str, bytes: Option<Vec<u8>>| files.insert((pack.to_owned(), path.to_owned()), bytes);
        match directive {
            None => _ = put(path, Some(body.as_bytes().to_vec())),
            Some("@escaped") => _ = put(path, Some(unescaped(body).into_bytes())),
            Some("@hex") => _ = put(path, Some(hex(body))),
            Some("@spaces") => _ = put(path, Some(vec![b' '; number])),
            Some("@copies") => (0..number).for_each(|at| _ = put(&format!("{path}{at}"), Some(Vec::new()))),
            Some("@repeat") => _ = put(path, Some(repeated(body, number).into_bytes())),
            Some("@absent") => _ = put(path, None),
            Some(other) => panic!("no such directive: {other}"),
        }
    }
}

fn unescaped(body: &str) -> String {
    let mut parts = body.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (digits, rest) = part.split_once('}').expect("an escape ends with a brace");
        text.push(char::from_u32(u32::from_str_radix(digits, 16).unwrap()).unwrap());
        text.push_str(rest);
    }
    text
}

fn hex(body: &str) -> Vec<u8> {
    body.split_whitespace().map(|byte| u8::from_str_radix(byte, 16).unwrap()).collect()
}

/// A list whose middle line, the one with `#`, stands `number` times.
fn repeated(body: &str, number: usize) -> String {
    let line = |line: &str| match line.contains('#') {
        true => (0..number).map(|at| line.replace('#', &at.to_string()) + "\n").collect(),
        false => format!("{line}\n"),
    };
    body.lines().map(line).collect()
}
