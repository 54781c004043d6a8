//! Cuts a data file into its entries, so that one bad entry hides no other.
//!
//! Knows strings, characters, comments and brackets of RON, and nothing of what the entries mean.

use crate::NESTING_MAX;
use crate::code::Code;
use std::ops::Range;

/// Longest character literal, `'\u{10FFFF}'` with room to spare.
const CHARACTER_BYTES_MAX: usize = 16;
/// Deepest indentation, in bytes, of an entry that is found again behind an open bracket.
const INDENT_MAX: usize = 256;
/// Most faults of one file that are told.
const FAULTS_MAX: usize = 64;

/// Something that is wrong with the brackets or quotes of a file.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Fault {
    /// Where.
    pub(crate) offset: usize,
    /// Which fault it is.
    pub(crate) code: Code,
    /// What.
    pub(crate) message: String,
}

/// The entries of a file and what is wrong between them.
#[derive(Debug, Default)]
pub(crate) struct Split {
    /// The bytes of each entry whose brackets match.
    pub(crate) entries: Vec<Range<usize>>,
    /// The bytes of each entry whose brackets do not match.
    pub(crate) broken: Vec<Range<usize>>,
    /// What is wrong.
    pub(crate) faults: Vec<Fault>,
}

/// Cuts `text` from byte `start` on.
pub(crate) fn split(text: &str, start: usize) -> Split {
    let strict = Scanner::new(text, start, false).run();
    if strict.faults.is_empty() {
        return strict;
    }
    // Brackets do not match somewhere: read again, and take a line that begins like an entry for the next entry.
    Scanner::new(text, start, true).run()
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    recovering: bool,
    open: Vec<(char, usize)>,
    entry: Option<usize>,
    end: usize,
    comma: bool,
    done: Split,
}

impl<'a> Scanner<'a> {
    fn new(text: &'a str, start: usize, recovering: bool) -> Scanner<'a> {
        Scanner {
            text,
            at: start,
            recovering,
            open: Vec::new(),
            entry: None,
            end: start,
            comma: true,
            done: Split::default(),
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn fault(&mut self, offset: usize, code: Code, message: impl Into<String>) {
        // More would only be the echo of the first, and keep a hostile file's reader busy.
        if self.done.faults.len() < FAULTS_MAX {
            self.done.faults.push(Fault { offset, code, message: message.into() });
        }
    }

    fn run(mut self) -> Split {
        while self.skip_blank() || self.rest().starts_with("#!") {
            if self.rest().starts_with("#!") {
                self.at += self.rest().find(']').map_or(self.rest().len(), |end| end + 1);
            }
        }
        if !self.rest().starts_with('[') {
            self.fault(self.at, Code::NoEntry, "a data file is a list: it begins with `[` and ends with `]`");
            if !self.recovering || self.rest().is_empty() {
                return self.done;
            }
            self.open.push(('[', self.at));
        }
        while let Some(next) = self.rest().chars().next() {
            if self.recovering && self.resynchronise() {
                continue;
            }
            match next {
                _ if self.skip_blank() => {}
                '"' | '\'' | 'r' | 'b' if self.skip_quoted() => {}
                '(' | '[' | '{' => self.opens(next),
                ')' | ']' | '}' => self.closes(next),
                ',' if self.open.len() == 1 => self.ends_entry(true, 1),
                ',' => self.at += 1,
                _ => self.word(next),
            }
        }
        self.finish()
    }

    /// A letter, digit or sign; a whole word at once, so that the `r` of `for` opens no raw string.
    fn word(&mut self, first: char) {
        self.begins_entry();
        let letters = self.rest().chars().take_while(|c| c.is_alphanumeric() || *c == '_');
        let length: usize = letters.map(char::len_utf8).sum();
        self.at += length.max(first.len_utf8());
        self.end = self.at;
    }

    fn begins_entry(&mut self) {
        if self.open.is_empty() {
            if self.comma {
                self.fault(self.at, Code::NoEntry, "nothing may stand after the `]` that ends the list");
                self.comma = false;
            }
            return;
        }
        // Two entries without a comma between them: `Place(...) Being(...)`.
        let closed_before =
            self.open.len() == 1 && self.entry.is_some() && self.text[..self.end].ends_with([')', ']', '}']);
        if closed_before {
            self.fault(self.end, Code::NoEntry, "a comma is missing between two entries");
            self.ends_entry(false, 0);
        }
        if self.entry.is_none() {
            self.entry = Some(self.at);
        }
    }

    fn opens(&mut self, bracket: char) {
        if !self.open.is_empty() {
            let continues = self.entry.is_some() && !self.text[..self.end].ends_with([')', ']', '}']);
            if self.open.len() > 1 || !continues {
                self.begins_entry();
            }
        }
        self.open.push((bracket, self.at));
        // One more: the list that is the file itself.
        if self.open.len() == NESTING_MAX + 2 {
            self.fault(self.at, Code::TooDeep, format!("more than {NESTING_MAX} brackets stand in each other"));
        }
        self.at += 1;
        self.end = self.at;
    }

    fn closes(&mut self, bracket: char) {
        let here = self.at;
        self.at += 1;
        let Some((opened, offset)) = self.open.last().copied() else {
            self.fault(here, Code::Unclosed, format!("`{bracket}` closes nothing"));
            return;
        };
        if closing(opened) != bracket {
            let (line, _) = super::report::position(self.text, offset);
            self.fault(
                here,
                Code::Unclosed,
                format!("`{bracket}` stands where the `{opened}` of line {line} is still open"),
            );
            // Take the reading that closes most: drop what was left open, or the bracket itself.
            if let Some(depth) =
                self.open.iter().rposition(|(open, _)| closing(*open) == bracket).filter(|depth| *depth > 0)
            {
                self.open.truncate(depth);
            }
            self.end = self.at;
            return;
        }
        if self.open.len() == 1 {
            self.at = here;
            self.ends_entry(false, 1);
            self.open.clear();
            return;
        }
        self.open.pop();
        self.end = self.at;
    }

    /// The entry ends before the byte at which we are; `skip` bytes of punctuation are passed over.
    fn ends_entry(&mut self, comma: bool, skip: usize) {
        match self.entry.take() {
            Some(start) => self.keep(start..self.end),
            None if comma => self.fault(self.at, Code::NoEntry, "there is no entry before this comma"),
            None => {}
        }
        self.at += skip;
    }

    fn keep(&mut self, range: Range<usize>) {
        let faulty = self.done.faults.iter().any(|fault| fault.code != Code::NoEntry && range.contains(&fault.offset));
        if faulty { self.done.broken.push(range) } else { self.done.entries.push(range) }
    }

    /// In an entry that is left open: whether the line that begins here is the next entry.
    fn resynchronise(&mut self) -> bool {
        let Some(start) = self.entry.filter(|start| self.open.len() > 1 && self.at > *start) else { return false };
        if !begins_like_entry(self.text, start, self.at) {
            return false;
        }
        let (bracket, offset) = self.open[self.open.len() - 1];
        self.fault(offset, Code::Unclosed, format!("this `{bracket}` is never closed"));
        self.entry = None;
        self.open.truncate(1);
        self.done.broken.push(start..self.at);
        true
    }

    fn skip_blank(&mut self) -> bool {
        let rest = self.rest();
        if rest.starts_with("//") {
            self.at += rest.find('\n').unwrap_or(rest.len());
            return true;
        }
        if rest.starts_with("/*") {
            self.skip_block_comment();
            return true;
        }
        let blank = rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}').len();
        if blank == 0 {
            return false;
        }
        self.at += blank;
        true
    }

    fn skip_block_comment(&mut self) {
        let (start, mut depth) = (self.at, 0usize);
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
            } else {
                match rest.chars().next() {
                    Some(next) => self.at += next.len_utf8(),
                    None => return self.fault(start, Code::Unclosed, "this comment is never closed"),
                }
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// Passes over a string or character; `false` when none begins here.
    fn skip_quoted(&mut self) -> bool {
        let rest = self.rest();
        let prefix = rest.len() - rest.trim_start_matches(['b', 'r']).len();
        let raw = rest[..prefix].contains('r');
        let hashes = if raw { rest[prefix..].len() - rest[prefix..].trim_start_matches('#').len() } else { 0 };
        let quote = match rest[prefix + hashes..].chars().next() {
            Some(quote @ '"') => quote,
            Some(quote @ '\'') if !raw => quote,
            _ => return false,
        };
        if prefix > 2 {
            return false;
        }
        self.begins_entry();
        let start = self.at;
        self.at += prefix + hashes + 1;
        let end = format!("{quote}{}", "#".repeat(hashes));
        while let Some(next) = self.rest().chars().next() {
            if self.rest().starts_with(&end) {
                self.at += end.len();
                self.end = self.at;
                return true;
            }
            // A character is short: an apostrophe in the open must not swallow the file.
            if quote == '\'' && self.at - start > CHARACTER_BYTES_MAX {
                self.at = start + prefix + 1;
                break;
            }
            let lost = self.recovering && self.entry.is_some_and(|entry| begins_like_entry(self.text, entry, self.at));
            if lost {
                break;
            }
            self.at += next.len_utf8();
            if next == '\\' && !raw {
                self.at += self.rest().chars().next().map_or(0, char::len_utf8);
            }
        }
        let what = if quote == '"' { "string" } else { "character" };
        self.fault(start, Code::Unclosed, format!("this {what} is never closed"));
        self.end = self.at;
        true
    }

    fn finish(mut self) -> Split {
        if let Some((bracket, offset)) = self.open.last().copied() {
            let told = self.done.faults.iter().any(|fault| fault.offset >= offset);
            if !told {
                self.fault(offset, Code::Unclosed, format!("this `{bracket}` is never closed"));
            }
            if let Some(start) = self.entry.take() {
                if self.open.len() > 1 {
                    self.done.broken.push(start..self.text.len());
                } else {
                    self.keep(start..self.end);
                }
            }
        }
        self.done
    }
}

fn closing(open: char) -> char {
    match open {
        '(' => ')',
        '[' => ']',
        _ => '}',
    }
}

/// Whether a line begins at `at`, indented no deeper than the entry that began at `start`, with `Kind(`, known or not.
fn begins_like_entry(text: &str, start: usize, at: usize) -> bool {
    let indent = |offset: usize| {
        let reach = offset.saturating_sub(INDENT_MAX);
        let before = &text.as_bytes()[reach..offset];
        let line =
            before.iter().rposition(|byte| *byte == b'\n').map(|found| found + 1).or((reach == 0).then_some(0))?;
        let blank = &before[line..];
        blank.iter().all(|byte| matches!(byte, b' ' | b'\t')).then_some(blank.len())
    };
    let word: usize = text[at..].chars().take_while(char::is_ascii_alphabetic).count();
    if !text[at..].starts_with(|c: char| c.is_ascii_uppercase()) || !text[at + word..].starts_with('(') {
        return false;
    }
    match (indent(start), indent(at)) {
        (Some(first), Some(here)) => here <= first,
        _ => false,
    }
}
