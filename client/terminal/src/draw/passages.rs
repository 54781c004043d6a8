//! Passages of the story as rows. A passage never changes, so rows are made once and kept until the width or the game changes.

use crate::draw::rows::Row;
use crate::draw::terms::mark_terms;
use crate::look::Look;
use crate::words::words;
use crate::wrap::wrap;
use gesta_app::{Passage, PassageKind, Screen, Stream, flows};
use gesta_content::Language;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Where the shown part of the story ends: a row, and how many characters of it are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The row.
    pub row: usize,
    /// Its first characters that are shown.
    pub shown: usize,
}

/// The story as rows, with the row at which each passage begins.
#[derive(Debug, Default)]
pub struct StoryRows {
    made_for: Option<(usize, Look, Language)>,
    passages: Vec<Passage>,
    starts: Vec<usize>,
    rows: Vec<Row>,
    /// Of each row whether it appears little by little.
    flows: Vec<bool>,
}

impl StoryRows {
    /// Makes the rows that are missing; all of them if the width, the language or the game is another.
    pub fn follow(&mut self, screen: &Screen, width: usize, look: Look) {
        let (story, language) = (&screen.story, screen.language);
        let made_for = Some((width, look, language));
        if self.made_for != made_for || !story.starts_with(&self.passages) {
            *self = StoryRows { made_for, ..StoryRows::default() };
        }
        for passage in &story[self.passages.len()..] {
            let before = self.passages.last().map(|passage| passage.kind);
            if before.is_some() && !joined(before, passage.kind) {
                self.rows.push(Row::blank());
            }
            self.flows.resize(self.rows.len(), false);
            self.starts.push(self.rows.len());
            let mut rows = passage_rows(passage, width, look, language);
            mark_terms(&mut rows, passage, &screen.terms, look);
            self.rows.extend(rows);
            self.flows.resize(self.rows.len(), flows(passage.kind));
            self.passages.push(passage.clone());
        }
    }

    /// Where the shown part of a stream ends; `None`: all of it is shown.
    pub fn edge(&self, stream: &Stream) -> Option<Edge> {
        if !stream.runs() {
            return None;
        }
        let mut left = stream.shown();
        for row in self.first_after(stream.whole())?..self.rows.len() {
            if !self.flows[row] {
                continue;
            }
            let long = self.rows[row].line.spans.iter().map(|span| span.content.graphemes(true).count()).sum();
            if left < long {
                return Some(Edge { row, shown: left });
            }
            left -= long;
        }
        None
    }

    /// A row as it is seen while the story is shown up to an edge.
    pub fn seen(&self, row: usize, edge: Option<Edge>) -> Line<'static> {
        let line = &self.rows[row].line;
        match edge {
            Some(edge) if self.flows[row] && row > edge.row => Line::default(),
            Some(edge) if row == edge.row => beginning(line, edge.shown),
            _ => line.clone(),
        }
    }

    /// All rows, oldest first.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The row at which the first passage newer than `id` begins, if there is one.
    pub fn first_after(&self, id: u64) -> Option<usize> {
        let at = self.passages.iter().position(|passage| passage.id > id)?;
        Some(self.starts[at])
    }
}

/// The first characters of a line.
fn beginning(line: &Line<'static>, mut left: usize) -> Line<'static> {
    let mut spans = Vec::new();
    for span in &line.spans {
        let part: String = span.content.graphemes(true).take(left).collect();
        left -= part.graphemes(true).count();
        spans.push(Span::styled(part, span.style));
    }
    Line::from(spans)
}

/// A roll stands directly under what the player did.
fn joined(before: Option<PassageKind>, kind: PassageKind) -> bool {
    kind == PassageKind::Roll && before == Some(PassageKind::You)
}

fn passage_rows(passage: &Passage, width: usize, look: Look, language: Language) -> Vec<Row> {
    let roll = format!("[{}] ", words(language).roll);
    match passage.kind {
        PassageKind::Heading => heading_rows(&passage.text, width, look),
        PassageKind::Prose => prefixed(&passage.text, "", "", width, Style::new()),
        PassageKind::You => prefixed(&passage.text, "> ", "  ", width, look.you()),
        PassageKind::Roll => prefixed(&passage.text, &roll, &" ".repeat(roll.width()), width, look.roll()),
        PassageKind::Others => prefixed(&passage.text, "│ ", "│ ", width, look.others()),
        PassageKind::Status => prefixed(&passage.text, "= ", "  ", width, look.roll()),
        PassageKind::Notice => prefixed(&passage.text, "* ", "  ", width, look.notice()),
    }
}

fn heading_rows(text: &str, width: usize, look: Look) -> Vec<Row> {
    let lines = wrap(text, width);
    let longest = lines.iter().map(|line| line.width()).max().unwrap_or(0);
    let words = lines.into_iter().map(|line| Row::of(Line::styled(line, look.heading())));
    words.chain([Row::of(Line::styled("─".repeat(longest), look.faint()))]).collect()
}

/// Wrapped text with a mark before the first line and another before the rest.
pub fn prefixed(text: &str, first: &str, rest: &str, width: usize, style: Style) -> Vec<Row> {
    let lines = wrap(text, width.saturating_sub(first.width()));
    let mark = |index: usize| if index == 0 { first.to_owned() } else { rest.to_owned() };
    let line = |(index, line)| Row::of(Line::from(vec![Span::styled(mark(index), style), Span::styled(line, style)]));
    lines.into_iter().enumerate().map(line).collect()
}
