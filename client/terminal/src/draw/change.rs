//! Numbers before and after, under each other: `armour class  12 → 14  ▲ better`. Whether that is good is said by a sign and
//! a word, never by colour alone.

use crate::draw::table::{indented, padded, widest};
use crate::look::Look;
use crate::words::Words;
use gesta_app::Comparison;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// How wide the parts of a column of comparisons are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Widths {
    label: usize,
    before: usize,
    after: usize,
}

impl Widths {
    /// As wide as the widest.
    pub fn of<'c>(changes: impl Iterator<Item = &'c Comparison> + Clone) -> Widths {
        Widths {
            label: widest(changes.clone().map(|change| change.label.as_str()), usize::MAX),
            before: widest(changes.clone().map(|change| change.before.as_str()), usize::MAX),
            after: widest(changes.map(|change| change.after.as_str()), usize::MAX),
        }
    }

    /// All of it, with the verdict.
    pub fn whole(self, words: &Words) -> usize {
        self.label + self.before + self.after + 9 + words.better.width().max(words.worse.width())
    }
}

/// One comparison in its column.
pub fn change_line(change: &Comparison, widths: Widths, words: &Words, look: Look) -> Line<'static> {
    let Comparison { label, before, after, better } = change;
    let numbers = format!("{}  {} → ", padded(label, widths.label), indented(before, widths.before));
    let (verdict, style) = match better {
        Some(true) => (format!("▲ {}", words.better), look.others()),
        Some(false) => (format!("▼ {}", words.worse), look.grave()),
        None => (String::new(), look.faint()),
    };
    let gap = " ".repeat(widths.after.saturating_sub(after.width()) + 2);
    Line::from(vec![
        Span::raw(numbers),
        Span::styled(after.clone(), look.heading()),
        Span::raw(if verdict.is_empty() { String::new() } else { gap }),
        Span::styled(verdict, style),
    ])
}
