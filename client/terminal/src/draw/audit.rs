//! The dice audit with bars: how often each face fell beside how often it was to be expected, and each result beside what
//! the odds led one to expect.

use crate::draw::rows::{Row, body_rows};
use crate::look::Look;
use gesta_app::{AuditSeen, AuditSide, Screen};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// Columns of the longest bar at most.
const BAR_MAX: usize = 40;

/// Eighths of a column.
const EIGHTHS: [char; 9] = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// The page: the verdict in words, the bars, and then everything in words.
pub fn audit_rows(screen: &Screen, audit: &AuditSeen, width: usize, look: Look) -> Vec<Row> {
    let mut rows = Vec::new();
    let words = body_rows(&screen.body, width);
    let verdict = words.iter().position(|row| row.line.width() == 0).unwrap_or(words.len());
    rows.extend_from_slice(&words[..verdict]);
    rows.push(Row::blank());
    rows.extend(face_rows(audit, width, look));
    for side in audit.sides.iter().filter(|side| side.rolls > 0) {
        rows.push(Row::blank());
        rows.extend(side_rows(side, width, look));
    }
    rows.extend_from_slice(&words[verdict..]);
    rows
}

/// A bar for each face, with a mark where even dice would end.
fn face_rows(audit: &AuditSeen, width: usize, look: Look) -> Vec<Row> {
    let most = u64::from(audit.faces.iter().copied().max().unwrap_or(0));
    let even = u64::from(audit.dice) * 100 / 20;
    let row = |(at, count): (usize, &u32)| {
        let label = format!("{:>4} ", at + 1);
        bar_row(&label, (u64::from(*count) * 100, even, most * 100), &count.to_string(), width, look)
    };
    audit.faces.iter().enumerate().map(row).collect()
}

/// A bar for each result of one side, with a mark at what the odds led one to expect.
fn side_rows(side: &AuditSide, width: usize, look: Look) -> Vec<Row> {
    let label = side.bands.iter().map(|band| band.label.width()).max().unwrap_or(0);
    let seen = |count: u32| u64::from(count) * 100;
    let most = side.bands.iter().map(|band| seen(band.seen).max(band.expected_hundredths)).max().unwrap_or(0);
    let mut rows = vec![Row::of(Line::styled(format!("{} ({})", side.label, side.rolls), look.heading()))];
    rows.extend(side.bands.iter().map(|band| {
        let gap = " ".repeat(label - band.label.width());
        let name = format!("  {gap}{} ", band.label);
        bar_row(&name, (seen(band.seen), band.expected_hundredths, most), &band.seen.to_string(), width, look)
    }));
    rows
}

/// `label ████▌  | 12`: a value against the largest, and a mark at what was expected. All three in the same unit.
fn bar_row(label: &str, (value, expected, most): (u64, u64, u64), said: &str, width: usize, look: Look) -> Row {
    let room = width.saturating_sub(label.width() + said.width() + 2).clamp(1, BAR_MAX);
    let scale = most.max(expected).max(1);
    let eighths = |value: u64| usize::try_from(value * room as u64 * 8 / scale).unwrap_or(0);
    let (long, mark) = (eighths(value), (eighths(expected) / 8).min(room.saturating_sub(1)));
    let mut bar: Vec<char> = (0..room).map(|at| EIGHTHS[long.saturating_sub(at * 8).min(8)]).collect();
    // Where the bar covers the mark, a gap in it shows it.
    bar[mark] = if long >= (mark + 1) * 8 { '▐' } else { '│' };
    let spans = vec![
        Span::raw(label.to_owned()),
        Span::styled(bar.into_iter().collect::<String>(), look.roll()),
        Span::raw(format!(" {said}")),
    ];
    Row::of(Line::from(spans))
}
