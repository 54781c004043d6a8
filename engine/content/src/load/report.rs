//! Where the steps of loading write down what is wrong.

use super::files::TextFile;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Severity};
use crate::invisible::visible;
use std::rc::Rc;

/// A place in a file.
#[derive(Clone, Debug)]
pub(crate) struct Spot {
    /// The file.
    pub(crate) file: Rc<TextFile>,
    /// The byte in it.
    pub(crate) offset: usize,
}

/// All diagnostics so far.
#[derive(Debug, Default)]
pub(crate) struct Report {
    found: Vec<Diagnostic>,
    untold: usize,
    failed: bool,
    reading_failed: bool,
}

/// Most diagnostics of each severity in one load: a hostile pack must not keep anybody waiting.
const TOLD_MAX: usize = 200;

impl Report {
    /// Adds a diagnostic with help.
    pub(crate) fn help(
        &mut self,
        code: Code,
        spot: &Spot,
        path: &str,
        message: String,
        help: impl Into<Option<String>>,
    ) {
        self.failed |= code.severity() == Severity::Error;
        self.reading_failed |= code.severity() == Severity::Error && super::is_reading(code);
        if self.is_full(code.severity()) {
            self.untold += 1;
            return;
        }
        let (line, column) = position(&spot.file.text, spot.offset);
        self.found.push(Diagnostic {
            code,
            severity: code.severity(),
            file: visible(&spot.file.name),
            line,
            column,
            path: visible(path),
            message: visible(&message),
            help: help.into().map(|help| visible(&help)),
        });
    }

    /// Adds a diagnostic about a file that has no text to point into.
    pub(crate) fn file(&mut self, code: Code, name: &str, message: String, help: &str) {
        let file = Rc::new(TextFile { name: name.to_owned(), ..TextFile::default() });
        self.help(code, &Spot { file, offset: 0 }, "", message, help.to_owned());
    }

    /// Whether no more of this severity are told: what costs time to say need not be looked for.
    pub(crate) fn is_full(&self, severity: Severity) -> bool {
        self.found.iter().filter(|one| one.severity == severity).count() >= TOLD_MAX
    }

    /// Whether the packs cannot be loaded.
    pub(crate) fn has_errors(&self) -> bool {
        self.failed
    }

    /// Whether anything could not be read.
    pub(crate) fn reading_failed(&self) -> bool {
        self.reading_failed
    }

    /// Whether anything was said about a file.
    pub(crate) fn mentions(&self, name: &str) -> bool {
        self.found.iter().any(|diagnostic| diagnostic.file == name)
    }

    /// Everything found, by file and line, each once.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort_by(|a, b| {
            let key = |one: &Diagnostic| (one.file.clone(), one.line, one.column, one.code, one.message.clone());
            key(a).cmp(&key(b))
        });
        self.found.dedup();
        if let (1.., Some(last)) = (self.untold, self.found.last()) {
            let message = format!("{} more faults are not told", self.untold);
            let help = Some("mend these first and load again".to_owned());
            let severity = if self.failed { Severity::Error } else { Severity::Warning };
            self.found.push(Diagnostic {
                code: Code::MoreFaults,
                severity,
                message,
                help,
                path: String::new(),
                ..last.clone()
            });
        }
        self.found
    }
}

/// Line and column of a byte, both from 1 on, the column in characters.
pub(crate) fn position(text: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    (line, before[line_start..].chars().count() + 1)
}

/// The byte at which a line and column (from 1 on) of `text` begin.
pub(crate) fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let mut start = 0;
    for _ in 1..line {
        match text[start..].find('\n') {
            Some(at) => start += at + 1,
            None => return text.len(),
        }
    }
    text[start..].char_indices().nth(column.saturating_sub(1)).map_or(text.len(), |(at, _)| start + at)
}
