//! Terms of the codex in the rows of a passage: underlined, and clicked to be looked up.

use crate::draw::rows::{Click, Row, Spot};
use crate::look::Look;
use gesta_app::{Passage, TermSeen};
use ratatui::text::{Line, Span};
use std::ops::Range;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Marks the terms of a passage in its rows: a mark and the words in each. Breaking the text into rows has changed nothing
/// but its spaces, so letters are counted.
pub fn mark_terms(rows: &mut [Row], passage: &Passage, terms: &[TermSeen], look: Look) {
    let first = terms.partition_point(|term| term.passage < passage.id);
    let its = terms.iter().enumerate().skip(first).take_while(|(_, term)| term.passage == passage.id);
    let ranges: Vec<(Range<usize>, usize)> = its.filter_map(|(at, term)| Some((letters(passage, term)?, at))).collect();
    if ranges.is_empty() {
        return;
    }
    let mut count = 0;
    for row in rows {
        mark_row(row, &mut count, &ranges, look);
    }
}

fn is_letter(c: &char) -> bool {
    *c != ' ' && !c.is_control()
}

/// Which letters of the passage a term is, without spaces; `None`: the passage is not so long.
fn letters(passage: &Passage, term: &TermSeen) -> Option<Range<usize>> {
    let count = |text: &str| text.chars().filter(is_letter).count();
    let start = count(passage.text.get(..term.range.start)?);
    Some(start..start + count(passage.text.get(term.range.clone())?))
}

/// `count`: how many letters stand before this row.
fn mark_row(row: &mut Row, count: &mut usize, ranges: &[(Range<usize>, usize)], look: Look) {
    let Some(words) = row.line.spans.pop() else { return };
    let mut column: usize = row.line.spans.iter().map(|span| span.content.width()).sum();
    let mut parts: Vec<(String, Option<usize>)> = Vec::new();
    for c in words.content.chars() {
        // A space belongs to the term whose letters stand on both sides of it.
        let term = ranges.iter().find(|(range, _)| match is_letter(&c) {
            true => range.contains(count),
            false => range.start < *count && *count < range.end,
        });
        let term = term.map(|(_, at)| *at);
        *count += usize::from(is_letter(&c));
        match parts.last_mut() {
            Some((text, of)) if *of == term => text.push(c),
            _ => parts.push((c.to_string(), term)),
        }
    }
    let mut spans = std::mem::take(&mut row.line.spans);
    for (text, term) in parts {
        let wide = text.chars().filter_map(UnicodeWidthChar::width).sum::<usize>();
        let style = if term.is_some() { words.style.patch(look.term()) } else { words.style };
        row.spots
            .extend(term.map(|at| Spot { columns: column as u16..(column + wide) as u16, click: Click::Term(at) }));
        column += wide;
        spans.push(Span::styled(text, style));
    }
    row.line = Line::from(spans).style(row.line.style);
}
