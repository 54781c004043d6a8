//! [`Speech`]: what a model says, made fit to be told on: cleaned piece by piece as prose, or gathered and read as JSON.

use crate::failure::Failure;
use crate::flight::TEXT_BYTES_MAX;
use gesta_content::{Cleaner, SanitizedText};

/// What can be told on now.
#[derive(Debug, Default)]
pub(crate) struct Spoken {
    pub text: SanitizedText,
    /// Characters that came, told on or not: what a slow stream is measured by.
    pub chars: usize,
}

/// The answer so far.
#[derive(Debug)]
pub(crate) struct Speech {
    cleaner: Cleaner,
    as_json: bool,
    /// All of it, cleaned.
    whole: String,
    /// All bytes that came, the blank and the harmful too.
    bytes: usize,
}

impl Speech {
    pub fn new(as_json: bool) -> Speech {
        Speech { cleaner: Cleaner::default(), as_json, whole: String::new(), bytes: 0 }
    }

    /// Takes a piece. Blanks before the first word are left out.
    pub fn hear(&mut self, text: &str) -> Result<Spoken, Failure> {
        self.bytes += text.len();
        if self.bytes > TEXT_BYTES_MAX {
            return Err(Failure::TooLarge);
        }
        self.cleaner.push(text);
        let piece = self.cleaner.take();
        Ok(self.keep(piece))
    }

    /// The rest. An answer that should be JSON is given here, whole.
    pub fn end(&mut self) -> Result<Spoken, Failure> {
        let spoken = self.gathered();
        if !self.as_json {
            return Ok(spoken);
        }
        if self.whole.trim().is_empty() {
            return Err(Failure::Empty);
        }
        self.whole = json(&self.whole).ok_or(Failure::Malformed)?;
        Ok(Spoken { text: self.whole.as_str().into(), chars: 0 })
    }

    /// The last letters of prose that broke off, which were kept for a mark that might have followed. Half of a JSON is
    /// nothing.
    pub fn rest(&mut self) -> Option<Spoken> {
        (!self.as_json).then(|| self.gathered())
    }

    fn gathered(&mut self) -> Spoken {
        let rest = std::mem::take(&mut self.cleaner).finish();
        self.keep(rest)
    }

    /// All that was told.
    pub fn whole(&self) -> &str {
        &self.whole
    }

    fn keep(&mut self, piece: SanitizedText) -> Spoken {
        let chars = if self.whole.is_empty() { piece.trim_start().chars().count() } else { piece.chars().count() };
        // Only the first piece is cut, at blanks, where no mark can lose its letter.
        let text = if self.whole.is_empty() { SanitizedText::from(piece.trim_start()) } else { piece };
        self.whole.push_str(&text);
        let text = if self.as_json { SanitizedText::default() } else { text };
        Spoken { text, chars }
    }
}

/// The object in an answer: small models put a fence or a greeting around it.
fn json(text: &str) -> Option<String> {
    let object = text.get(text.find('{')?..=text.rfind('}')?)?;
    let value: serde_json::Value = serde_json::from_str(object).ok()?;
    Some(value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(pieces: &[&str], as_json: bool) -> Result<Vec<String>, Failure> {
        let mut speech = Speech::new(as_json);
        let mut told = Vec::new();
        for piece in pieces {
            told.push(speech.hear(piece)?.text.into_string());
        }
        told.push(speech.end()?.text.into_string());
        assert_eq!(told.concat(), speech.whole());
        Ok(told)
    }

    #[test]
    fn prose_is_cleaned_over_the_borders_of_pieces() {
        let all = told(&["  \n", " The ro", "pe\u{1b}", "[31m is wet. E\u{301}"], false);
        assert_eq!(all.map(|all| all.concat()), Ok("The rope is wet. É".to_owned()));
    }

    #[test]
    fn json_is_told_whole_and_without_what_stands_around_it() {
        let all = told(&["Sure!\n```json\n{\"verb\": \"lo", "ok\"}\n```"], true);
        assert_eq!(all, Ok(vec![String::new(), String::new(), "{\"verb\":\"look\"}".to_owned()]));
    }

    #[test]
    fn what_is_no_json_is_not_told() {
        assert_eq!(told(&["{\"verb\": \"lo"], true), Err(Failure::Malformed));
        assert_eq!(told(&["I cannot do that."], true), Err(Failure::Malformed));
        assert_eq!(told(&[" "], true), Err(Failure::Empty));
    }

    #[test]
    fn no_answer_is_longer_than_its_limit() {
        let mut speech = Speech::new(false);
        let long = "\u{200b}".repeat(1_000);
        let mut result = Ok(());
        for _ in 0..TEXT_BYTES_MAX / long.len() + 1 {
            result = speech.hear(&long).map(|_| ());
        }
        assert_eq!(result, Err(Failure::TooLarge));
    }
}
