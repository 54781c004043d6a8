//! Columns: texts of several lines side by side, and rows of them that belong to a choice.

use crate::draw::rows::Row;
use crate::look::Look;
use crate::wrap::wrap;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// Columns of a choice's number with its mark.
pub const NUMBER: usize = 5;

/// A column: how wide it is, and its lines from the top.
pub type Column = (usize, Vec<Line<'static>>);

/// A text as lines of a column.
pub fn lines_of(text: &str, width: usize, style: Style) -> Vec<Line<'static>> {
    wrap(text, width).into_iter().map(|line| Line::styled(line, style)).collect()
}

/// A text as lines of a column; none where there is nothing to say.
pub fn lines_if(text: &str, width: usize, style: Style) -> Vec<Line<'static>> {
    if text.is_empty() { Vec::new() } else { lines_of(text, width, style) }
}

/// How wide a column must be for the widest of some texts, and no wider than `most`.
pub fn widest<'t>(texts: impl IntoIterator<Item = &'t str>, most: usize) -> usize {
    texts.into_iter().map(UnicodeWidthStr::width).max().unwrap_or(0).min(most)
}

/// A text with spaces behind it, up to a width.
pub fn padded(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(text.width())))
}

/// A text with spaces before it, up to a width.
pub fn indented(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(text.width())))
}

/// Columns side by side, as many lines as the longest has.
pub fn beside(columns: Vec<Column>) -> Vec<Line<'static>> {
    let tall = columns.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let mut rows: Vec<Vec<Span<'static>>> = vec![Vec::new(); tall];
    let mut left = 0;
    for (width, lines) in columns {
        for (row, line) in rows.iter_mut().zip(lines) {
            let used: usize = row.iter().map(|span| span.content.width()).sum();
            if used < left {
                row.push(Span::raw(" ".repeat(left - used)));
            }
            let style = line.style;
            row.extend(line.spans.into_iter().map(|span| Span::styled(span.content, style.patch(span.style))));
        }
        left += width;
    }
    rows.into_iter().map(Line::from).collect()
}

/// Lines with the number of the choice that they belong to; all of them can be clicked.
pub fn numbered(number: u8, selected: Option<u8>, lines: Vec<Line<'static>>, look: Look) -> Vec<Row> {
    let mark = if selected == Some(number) { "▸" } else { " " };
    let number_of = Line::styled(format!("{mark}{number:>2}"), look.key());
    let lines = beside(vec![(NUMBER, vec![number_of]), (0, lines)]);
    lines.into_iter().map(|line| Row::of_choice(line, number)).collect()
}
