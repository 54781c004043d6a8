//! The branches as a tree: each line under the one that it leaves, with its turns.

use crate::draw::rows::Row;
use crate::draw::table::{NUMBER, beside, lines_if, lines_of, numbered};
use crate::look::Look;
use gesta_app::{BranchRow, Choice};
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// Columns that words need at least beside the tree.
const WORDS_MIN: usize = 24;

/// The tree; `None` where it has no room.
pub fn branch_rows(
    branches: &[BranchRow],
    choices: &[Choice],
    selected: Option<u8>,
    width: usize,
    look: Look,
) -> Option<Vec<Row>> {
    let mut rows = Vec::new();
    for (at, choice) in choices.iter().enumerate() {
        let branch = branches.get(at)?;
        let (first, rest) = guides(branches, at);
        let wide = first.width().max(rest.width());
        let room = width.checked_sub(NUMBER + wide).filter(|room| *room >= WORDS_MIN)?;
        let style = match (selected == Some(choice.number), branch.current) {
            (true, _) => look.selected(),
            (_, true) => look.heading(),
            _ => Style::new(),
        };
        let mark = if branch.current { "◆ " } else { "" };
        let named = lines_of(&format!("{mark}{}", choice.label.trim_start()), room, style);
        let told = lines_if(&choice.detail, room, look.faint());
        let guide = |text: &str, count: usize| vec![Line::styled(text.to_owned(), look.faint()); count];
        let mut begun = guide(&first, 1);
        begun.extend(guide(&rest, named.len().saturating_sub(1)));
        let mut lines = beside(vec![(first.width(), begun), (room, named)]);
        lines.extend(beside(vec![(rest.width(), guide(&rest, told.len())), (room, told)]));
        rows.extend(numbered(choice.number, selected, lines, look));
    }
    Some(rows)
}

/// What stands before a line: in its first row, and in those below it.
fn guides(branches: &[BranchRow], at: usize) -> (String, String) {
    let level = branches[at].level;
    let goes_on = |level: u8| {
        let below = branches[at + 1..].iter().take_while(|other| other.level >= level);
        below.into_iter().any(|other| other.level == level)
    };
    let mut first = String::new();
    for above in 1..level {
        first.push_str(if goes_on(above) { "│  " } else { "   " });
    }
    let mut rest = first.clone();
    if level > 0 {
        first.push_str(if goes_on(level) { "├─ " } else { "└─ " });
        rest.push_str(if goes_on(level) { "│  " } else { "   " });
    }
    if branches.get(at + 1).is_some_and(|next| next.level > level) {
        rest.push_str("│  ");
    }
    (first, rest)
}
