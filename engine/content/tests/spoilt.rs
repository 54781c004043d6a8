//! Packs that were spoilt at random: whatever stands in a file, it is read or told what is wrong, and nothing breaks.
//!
//! A test that fails names its seed; `GESTA_SPOILT_SEED` repeats it, and `GESTA_SPOILT_PACKS` says how many are tried.

mod packs_text;

use gesta_content::{Format, PackFiles, load, render};
use std::path::Path;

/// How many are tried where nobody says.
const SPOILT_PACKS: u64 = 400;

/// What is put into files: what the syntax is made of, numbers at the ends of their types, letters of several bytes.
const PIECES: &[&str] = &[
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "'",
    "r#\"",
    "\"#",
    "/*",
    "*/",
    "//",
    "\\",
    "\\u{",
    ".",
    "..",
    "-",
    "+",
    "=",
    "#",
    "\n",
    "\r\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{feff}",
    "\u{0}",
    "\u{200b}",
    "é",
    "ñ",
    "—",
    "“",
    "”",
    "𝕬",
    "👩‍👩‍👧",
    "\u{301}",
    "ß",
    "İ",
    "0",
    "-1",
    "255",
    "256",
    "65535",
    "65536",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "-9223372036854775808",
    "1e400",
    "NaN",
    "0x",
    "1d0",
    "0d6",
    "255d255",
    "99999d99999+99999",
    "d",
    "true",
    "Some(",
    "None",
    "All([",
    "Not(",
    "Add(",
    "Remove(",
    "Item(",
    "Being(",
    "Patch(",
    "Alias(",
    "id:",
    "at:",
    "when:",
    "base:",
    ":x",
    "base:base:",
    "é:é",
    "core:sword",
    "{ $",
    " }",
    "-> ",
    "*[other]",
    "    .look = ",
    "item-é = ",
    "-term = ",
];

/// A small generator.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit.max(1) as u64) as usize
    }

    fn spoil(&mut self, bytes: &mut Vec<u8>) {
        for _ in 0..=self.below(4) {
            let (at, other) = (self.below(bytes.len() + 1), self.below(bytes.len() + 1));
            let (from, to) = (at.min(other), at.max(other));
            match self.below(8) {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(from..to.min(from + 12))),
                2 => bytes.insert(at, self.below(256) as u8),
                3 => {
                    let copy = bytes[from..to.min(from + 60)].to_vec();
                    let at = self.below(bytes.len() + 1);
                    bytes.splice(at..at, copy);
                }
                4 => self.put_for_a_word(bytes, at),
                _ => {
                    let piece = PIECES[self.below(PIECES.len())];
                    bytes.splice(at..at, piece.bytes());
                }
            }
        }
    }

    /// Something stands where a word or a number stood.
    fn put_for_a_word(&mut self, bytes: &mut Vec<u8>, at: usize) {
        let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        let Some(from) = bytes[at..].iter().position(is_word).map(|skip| at + skip) else { return };
        let to = bytes[from..].iter().position(|byte| !is_word(byte)).map_or(bytes.len(), |length| from + length);
        let piece = PIECES[self.below(PIECES.len())];
        bytes.splice(from..to, piece.bytes());
    }
}

/// The packs of the cases, each laid over the base, and of the examples.
fn all() -> Vec<Vec<PackFiles>> {
    let base = include_str!("base.packs");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "packs"));
    paths.sort();
    let texts = paths.into_iter().map(|path| std::fs::read_to_string(path).unwrap());
    // What is made of thousands of copies would be most of the time.
    let small =
        texts.filter(|text| !text.contains("@copies") && !text.contains("@repeat") && !text.contains("@spaces"));
    let mut all: Vec<_> = small.map(|text| packs_text::packs(&[base, &text])).collect();
    let examples = packs_text::packs(&[base, include_str!("examples.packs")]);
    (0..20).for_each(|_| all.push(examples.clone()));
    all
}

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

#[test]
fn no_pack_breaks_what_reads_it() {
    let all = all();
    let seeds = match number("GESTA_SPOILT_SEED") {
        Some(seed) => seed..seed + 1,
        None => 1..1 + number("GESTA_SPOILT_PACKS").unwrap_or(SPOILT_PACKS),
    };
    for seed in seeds {
        let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
        let mut packs = all[chance.below(all.len())].clone();
        for _ in 0..=chance.below(2) {
            let pack = chance.below(packs.len());
            let files = &mut packs[pack].files;
            let file = chance.below(files.len());
            if let Some(bytes) = files.values_mut().nth(file) {
                chance.spoil(bytes);
            }
        }
        let read = std::panic::catch_unwind(|| {
            let (content, diagnostics) = load(&packs);
            let printed = [Format::Short, Format::Long { colour: false }, Format::Json];
            assert!(printed.map(|format| render(&diagnostics, &packs, format)).iter().all(|text| !text.contains('\0')));
            content.is_some() || !diagnostics.is_empty()
        });
        assert!(matches!(read, Ok(true)), "GESTA_SPOILT_SEED={seed} repeats it");
    }
}
