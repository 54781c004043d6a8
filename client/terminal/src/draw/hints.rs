//! The last row: what the keys do here.

use crate::draw::rows::{Click, Spot};
use crate::look::Look;
use crate::state::UiState;
use crate::words::words;
use gesta_app::{Action, Hint, Screen};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// What a hint says: its key, what that does, and what it asks for.
type Said<'a> = (&'a str, &'a str, Action);

/// As many hints as fit, in their order. How to leave and how to get help stay longest; that numbers are picked is seen at
/// the rows, so it goes first.
fn fitting(hints: Vec<Said<'_>>, width: usize) -> Vec<Said<'_>> {
    let rank = |action| match action {
        Action::Quit => 0,
        Action::Help => 1,
        Action::Choose => 3,
        _ => 2,
    };
    let mut order: Vec<usize> = (0..hints.len()).collect();
    order.sort_by_key(|at| rank(hints[*at].2));
    let mut used = 0;
    order.retain(|at| {
        let (key, label, _) = hints[*at];
        let gap = if used == 0 { 0 } else { 3 };
        let wanted = gap + key.width() + 1 + label.width();
        let fits = used + wanted <= width;
        used += if fits { wanted } else { 0 };
        fits
    });
    order.sort_unstable();
    order.into_iter().map(|at| hints[at]).collect()
}

/// What the hints say now. While a sentence is written they speak of that; at the end stands how to leave, if nothing else
/// says it.
fn said<'s>(screen: &'s Screen, ui: &UiState) -> Vec<Said<'s>> {
    let words = words(screen.language);
    if screen.prompt.is_some() && !ui.line.is_empty() {
        // A number that is written is taken with Enter, and not before.
        let enter = if ui.held(screen).is_some() { words.take } else { words.send };
        let keys = [("Enter", enter), ("Tab", words.complete), ("Esc", words.clear)];
        return keys.map(|(key, label)| (key, label, Action::Send)).to_vec();
    }
    let leaves = screen.hints.iter().any(|hint| hint.action == Action::Quit);
    let own = (!leaves).then_some(("Ctrl-C", words.leave, Action::Quit));
    let hint = |hint: &'s Hint| match hint.action {
        // Before anything can be chosen there is more to read.
        Action::Choose if ui.reads_on(screen) => ("Enter", words.read_on, Action::Choose),
        action => (screen.key_at_hand(hint), hint.label.as_str(), action),
    };
    screen.hints.iter().map(hint).chain(own).collect()
}

/// The row, and what can be clicked in it.
pub fn hint_line(screen: &Screen, ui: &UiState, width: usize, look: Look) -> (Line<'static>, Vec<Spot>) {
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut spots = Vec::new();
    let mut used = 0;
    for (key, label, action) in fitting(said(screen, ui), width) {
        let gap = if spans.is_empty() { "" } else { " · " };
        let wanted = gap.width() + key.width() + 1 + label.width();
        // The line is sent by its key, and choices have rows of their own.
        if !matches!(action, Action::Send | Action::Choose) {
            let columns = (used + gap.width()) as u16..(used + wanted) as u16;
            spots.push(Spot { columns, click: Click::Act(action) });
        }
        used += wanted;
        spans.push(Span::styled(gap, look.faint()));
        spans.push(Span::styled(key.to_owned(), look.key()));
        spans.push(Span::styled(format!(" {label}"), Style::new()));
    }
    (Line::from(spans), spots)
}
