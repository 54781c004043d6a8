//! The hero in numbers: sections side by side where there is room for two, bars, and what the next level changes.

use crate::draw::bar::bar;
use crate::draw::passages::prefixed;
use crate::draw::rows::Row;
use crate::draw::table::{beside, lines_if, lines_of, padded, widest};
use crate::look::Look;
use gesta_app::{Section, SheetRow};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::RangeInclusive;
use unicode_width::UnicodeWidthStr;

/// From this width on there are two columns.
const TWO_FROM: usize = 76;
/// Columns between the two.
const GAP: usize = 2;
/// Columns of a bar; where there is no room for the least of them there is none.
const BAR: RangeInclusive<usize> = 4..=8;

/// The sheet.
pub fn sheet_rows(sections: &[Section], width: usize, look: Look) -> Vec<Row> {
    let lines =
        if width >= TWO_FROM { two(sections, width, look) } else { sections_under_each_other(sections, width, look) };
    lines.into_iter().map(Row::of).collect()
}

/// Sections in one column.
pub fn sections_under_each_other(sections: &[Section], width: usize, look: Look) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    sections.iter().for_each(|section| add(&mut lines, section_lines(section, width, look)));
    lines
}

/// Each section under the shorter column, so that they stay in order from the top.
fn two(sections: &[Section], width: usize, look: Look) -> Vec<Line<'static>> {
    let each = (width - GAP) / 2;
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for section in sections {
        let shorter = if left.len() <= right.len() { &mut left } else { &mut right };
        add(shorter, section_lines(section, each, look));
    }
    beside(vec![(each + GAP, left), (each, right)])
}

fn add(lines: &mut Vec<Line<'static>>, section: Vec<Line<'static>>) {
    if !lines.is_empty() {
        lines.push(Line::default());
    }
    lines.extend(section);
}

fn section_lines(section: &Section, width: usize, look: Look) -> Vec<Line<'static>> {
    let labels = section.rows.iter().filter(|row| !row.value.is_empty()).map(|row| row.label.as_str());
    let label = widest(labels, width / 2);
    // Values stand under each other where a bar or a word follows them.
    let barred = section.rows.iter().filter(|row| row.bar.is_some() || is_short(&row.note));
    let value = widest(barred.map(|row| row.value.as_str()), width / 3);
    let mut lines = lines_of(&section.heading, width, look.heading());
    // Notes stand beside all values of a section, or below all of them.
    let notes = section.rows.iter().map(|row| row.note.as_str()).filter(|note| !note.is_empty());
    let beside = notes.clone().all(|note| is_short(note) && 2 + label + 2 + value + 1 + note.width() <= width);
    lines.extend(section.rows.iter().flat_map(|row| row_lines(row, (label, value), (width, beside), look)));
    lines
}

/// A note of a word or two, which stands beside the value; a whole sentence stands below.
fn is_short(note: &str) -> bool {
    !note.is_empty() && note.width() <= 22
}

fn row_lines(
    row: &SheetRow,
    (label, value): (usize, usize),
    (width, notes_beside): (usize, bool),
    look: Look,
) -> Vec<Line<'static>> {
    let mut spans = vec![Span::raw(format!("  {}", padded(&row.label, if row.value.is_empty() { 0 } else { label })))];
    if let Some(change) = &row.change {
        spans.push(Span::raw(format!("  {} → ", change.before)));
        spans.push(Span::styled(change.after.clone(), look.heading()));
    } else if !row.value.is_empty() {
        spans.push(Span::raw(format!("  {}", padded(&row.value, value))));
    }
    if let Some((now, most)) = row.bar {
        let room = width.saturating_sub(wide(&spans) + 2).min(*BAR.end());
        if BAR.contains(&room) {
            spans.push(Span::raw("  "));
            spans.extend(bar(now, most, room, look));
        }
    }
    let mut note = row.note.as_str();
    let gap = width.saturating_sub(wide(&spans) + note.width()).min(2);
    if notes_beside && is_short(note) && gap > 0 {
        spans.push(Span::styled(format!("{}{note}", &"  "[..gap]), look.faint()));
        note = "";
    }
    let mut lines = fitted(row, spans, width);
    let below = lines_if(note, width.saturating_sub(4), look.faint());
    lines.extend(beside(vec![(4, Vec::new()), (0, below)]));
    lines
}

fn wide(spans: &[Span<'static>]) -> usize {
    spans.iter().map(|span| span.content.width()).sum()
}

/// What is too wide for one line loses its place in the column, and not a word.
fn fitted(row: &SheetRow, mut spans: Vec<Span<'static>>, width: usize) -> Vec<Line<'static>> {
    spans.retain(|span| !span.content.is_empty());
    if wide(&spans) <= width {
        return vec![Line::from(spans)];
    }
    let text = if row.value.is_empty() { row.label.clone() } else { format!("{}  {}", row.label, row.value) };
    prefixed(&text, "  ", "    ", width.saturating_sub(2), Style::new()).into_iter().map(|row| row.line).collect()
}
