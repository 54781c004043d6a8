//! [`SanitizedText`]: the only text that front ends take for prose. It is made by cleaning alone, so whatever a pack, another
//! player, a server or a model has written, nothing in it moves a cursor, turns the direction of a line or hides.

mod cleaner;
mod escape;
#[cfg(test)]
mod tests;

pub use cleaner::Cleaner;

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

/// Most combining marks on one letter; those that follow are dropped.
pub const MARKS_MAX: usize = 3;
/// Most characters of a line; a longer one is broken there.
pub const LINE_CHARS_MAX: usize = 8_000;
/// Most bytes of a text; what follows is dropped.
pub const TEXT_BYTES_MAX: usize = 256 << 10;

/// Text that may be shown. Without escape sequences, controls but line breaks and tabs, marks of direction and invisible
/// characters; composed (NFC); with at most [`MARKS_MAX`] marks on a letter, [`LINE_CHARS_MAX`] characters in a line and
/// [`TEXT_BYTES_MAX`] bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SanitizedText(String);

impl SanitizedText {
    /// Cleans a text.
    pub fn clean(text: &str) -> SanitizedText {
        if is_plain(text) {
            return SanitizedText(text.to_owned());
        }
        let mut cleaner = Cleaner::default();
        cleaner.push(text);
        cleaner.finish()
    }

    /// Cleans bytes that should be UTF-8; what is not becomes U+FFFD.
    pub fn clean_bytes(bytes: &[u8]) -> SanitizedText {
        let mut cleaner = Cleaner::default();
        cleaner.push_bytes(bytes);
        cleaner.finish()
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text, as a string of its own.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Adds what follows, as one text: two clean texts side by side need not be one.
    pub fn append(&mut self, more: &SanitizedText) {
        self.0.push_str(more);
        if !is_plain(&self.0) {
            *self = SanitizedText::clean(&self.0);
        }
    }
}

/// Whether a text is clean as it stands, as nearly all are: letters of Latin scripts and the marks of print.
fn is_plain(text: &str) -> bool {
    text.len() <= LINE_CHARS_MAX && text.chars().all(is_plain_letter)
}

/// A character that nothing can be wrong with, whatever stands beside it: all of them are composed.
fn is_plain_letter(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\n' | '\t' | '\u{a0}'..='\u{ac}' | '\u{ae}'..='\u{2ff}')
        || matches!(letter, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{2190}'..='\u{21ff}')
        || matches!(letter, '\u{2500}'..='\u{25ff}')
}

impl Deref for SanitizedText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for SanitizedText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for SanitizedText {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SanitizedText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for SanitizedText {
    fn from(text: &str) -> SanitizedText {
        SanitizedText::clean(text)
    }
}

impl From<String> for SanitizedText {
    fn from(text: String) -> SanitizedText {
        if is_plain(&text) { SanitizedText(text) } else { SanitizedText::clean(&text) }
    }
}

impl From<SanitizedText> for String {
    fn from(text: SanitizedText) -> String {
        text.0
    }
}

impl PartialEq<str> for SanitizedText {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for SanitizedText {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl PartialEq<String> for SanitizedText {
    fn eq(&self, other: &String) -> bool {
        self.0 == *other
    }
}
