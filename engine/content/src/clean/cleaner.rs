//! [`Cleaner`]: cleans a text that comes in pieces. Everything is decided character by character, so it does not matter where
//! the pieces are cut: inside a sequence, between a letter and its accent, or inside the bytes of a character.

use super::escape::Escape;
use super::{LINE_CHARS_MAX, MARKS_MAX, SanitizedText, TEXT_BYTES_MAX};
use crate::invisible::is_invisible;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Most characters that wait for what they may be composed with.
const WAITING_CHARS_MAX: usize = 32;

/// Cleans a text piece by piece; see [`SanitizedText`].
#[derive(Clone, Debug, Default)]
pub struct Cleaner {
    escape: Escape,
    /// Bytes of a character that is not whole yet.
    bytes: Vec<u8>,
    /// Characters that may be composed with what follows; the first one is not composed with what came before.
    waiting: String,
    waiting_chars: usize,
    /// What is clean and was not taken yet.
    clean: String,
    /// Bytes of the text so far.
    long: usize,
    line_chars: usize,
    /// Marks on the last letter; `None`: there is no letter to stand on.
    marks: Option<usize>,
    /// The last character that was neither dropped nor part of a sequence.
    before: Option<char>,
    cut: bool,
}

impl Cleaner {
    /// Takes the next piece.
    pub fn push(&mut self, text: &str) {
        self.end_bytes();
        self.push_whole(text);
    }

    /// Takes the next piece as bytes; what is no UTF-8 becomes U+FFFD.
    pub fn push_bytes(&mut self, bytes: &[u8]) {
        let mut bytes = bytes;
        while !bytes.is_empty() {
            // A character that was cut is completed byte by byte; all others are read at once.
            let held = std::mem::take(&mut self.bytes);
            let taken = if held.is_empty() { bytes.len() } else { 1 };
            let (now, rest) = bytes.split_at(taken);
            bytes = rest;
            if held.is_empty() {
                self.decode(now);
            } else {
                self.decode(&[held.as_slice(), now].concat());
            }
        }
    }

    /// What is clean so far and was not taken yet. The pieces that are taken are the text, one behind the other.
    pub fn take(&mut self) -> SanitizedText {
        SanitizedText(std::mem::take(&mut self.clean))
    }

    /// Nothing more comes: what is clean and was not taken yet.
    pub fn finish(mut self) -> SanitizedText {
        self.end_bytes();
        self.flush();
        SanitizedText(self.clean)
    }

    /// The text was longer than [`TEXT_BYTES_MAX`]: its end is lost.
    pub fn is_cut(&self) -> bool {
        self.cut
    }

    fn decode(&mut self, bytes: &[u8]) {
        let mut bytes = bytes;
        loop {
            let error = match std::str::from_utf8(bytes) {
                Ok(text) => return self.push_whole(text),
                Err(error) => error,
            };
            let (good, bad) = bytes.split_at(error.valid_up_to());
            self.push_whole(std::str::from_utf8(good).unwrap_or_default());
            let Some(long) = error.error_len() else {
                self.bytes = bad.to_vec();
                return;
            };
            self.letter(char::REPLACEMENT_CHARACTER);
            bytes = bad.get(long..).unwrap_or_default();
        }
    }

    /// A character whose end never came.
    fn end_bytes(&mut self) {
        if !std::mem::take(&mut self.bytes).is_empty() {
            self.letter(char::REPLACEMENT_CHARACTER);
        }
    }

    fn push_whole(&mut self, text: &str) {
        for letter in text.chars() {
            self.letter(letter);
        }
    }

    fn letter(&mut self, letter: char) {
        if !self.escape.take(letter) || self.cut {
            return;
        }
        match letter {
            '\u{2028}' | '\u{2029}' => self.wait('\n'),
            '\r' => {}
            letter if is_invisible(letter) => {}
            letter if is_variation(letter) && !self.varies(letter) => {}
            letter => {
                self.before = Some(letter);
                self.wait(letter);
            }
        }
    }

    /// Signs have a coloured and a plain form; letters, space and marks have none.
    fn varies(&self, variation: char) -> bool {
        let is_sign = |sign: char| !sign.is_alphanumeric() && !sign.is_whitespace() && !is_combining_mark(sign);
        matches!(variation, '\u{fe0e}' | '\u{fe0f}') && self.before.is_some_and(is_sign)
    }

    /// Holds a character back until it is known what it is composed with.
    fn wait(&mut self, letter: char) {
        if begins_anew(letter) {
            self.flush();
        } else if self.waiting_chars >= WAITING_CHARS_MAX {
            if is_combining_mark(letter) {
                return; // No letter has so many.
            }
            self.flush();
        }
        self.waiting.push(letter);
        self.waiting_chars += 1;
    }

    fn flush(&mut self) {
        if self.waiting.is_empty() {
            return;
        }
        let waiting = std::mem::take(&mut self.waiting);
        self.waiting_chars = 0;
        if waiting.is_ascii() {
            waiting.chars().for_each(|letter| self.write(letter));
        } else {
            waiting.nfc().for_each(|letter| self.write(letter));
        }
        // The room is used again.
        self.waiting = waiting;
        self.waiting.clear();
    }

    fn write(&mut self, letter: char) {
        if is_combining_mark(letter) {
            if !self.bears(letter) {
                return;
            }
        } else {
            self.marks = (!letter.is_whitespace()).then_some(0);
        }
        if letter == '\n' {
            self.line_chars = 0;
        } else if self.line_chars >= LINE_CHARS_MAX && !is_combining_mark(letter) {
            self.put('\n');
            self.line_chars = 0;
        }
        self.line_chars += usize::from(letter != '\n');
        self.put(letter);
    }

    /// Whether the last letter takes one more mark.
    fn bears(&mut self, mark: char) -> bool {
        let Some(marks) = self.marks.as_mut().filter(|marks| **marks < MARKS_MAX) else { return false };
        // Nothing stands on a variation.
        *marks = if is_variation(mark) { MARKS_MAX } else { *marks + 1 };
        true
    }

    fn put(&mut self, letter: char) {
        self.cut |= self.long + letter.len_utf8() > TEXT_BYTES_MAX;
        if self.cut {
            return;
        }
        self.long += letter.len_utf8();
        self.clean.push(letter);
    }
}

fn is_variation(letter: char) -> bool {
    matches!(letter, '\u{fe00}'..='\u{fe0f}')
}

/// Whether nothing before a character can be composed with it.
fn begins_anew(letter: char) -> bool {
    letter < '\u{300}'
        || (canonical_combining_class(letter) == 0
            && !is_combining_mark(letter)
            && is_nfc_quick(std::iter::once(letter)) == IsNormalized::Yes)
}
