//! The terminal's rows shared out: heading and facts above, the page in the middle, notice, line and keys below. The page
//! gets what is left, and everything else gives way before it does.

use crate::draw::rows::{Click, Row, Spot, page_rows};
use crate::look::Look;
use crate::state::UiState;
use crate::words::words;
use crate::wrap::{cleaned, cut, wrap};
use gesta_app::{Action, Hint, Page, Screen, Tone};
use ratatui::Frame;
use ratatui::layout::{Alignment, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// The widest column that reads well.
const COLUMN_MAX: u16 = 78;

/// A terminal with fewer rows shows no rules.
const RULES_FROM_ROWS: u16 = 16;

/// A terminal with fewer rows shows no facts.
const FACTS_FROM_ROWS: u16 = 8;

/// Draws the screen and notes in the state where things came to lie.
pub fn draw(frame: &mut Frame, screen: &Screen, ui: &mut UiState, look: Look) {
    let area = frame.area();
    if area.width < 4 || area.height < 3 {
        return;
    }
    frame.buffer_mut().set_style(area, look.page());
    let width = area.width.saturating_sub(2).clamp(3, COLUMN_MAX);
    let column = Rect { x: area.x + (area.width - width) / 2, width, ..area };
    let above = above(screen, usize::from(width), area.height, look);
    let below = below(screen, ui, usize::from(width), area.height, look);
    // The line and the hints are last and stay longest; the page keeps at least one row.
    let spare = area.height - 1;
    let below_height = (below.len() as u16).min(spare);
    let above_height = (above.len() as u16).min(spare - below_height);
    let page = Rect { y: area.y + above_height, height: area.height - above_height - below_height, ..column };

    for (row, line) in above.into_iter().take(usize::from(above_height)).enumerate() {
        frame.render_widget(line, Rect { y: area.y + row as u16, height: 1, ..column });
    }
    draw_page(frame, screen, ui, page, look);
    let skipped = below.len() - usize::from(below_height);
    for (row, line) in below.into_iter().skip(skipped).enumerate() {
        frame.render_widget(line, Rect { y: page.bottom() + row as u16, height: 1, ..column });
    }
    if has_line(screen, ui) && below_height >= 2 {
        let at = line_window(ui, usize::from(width)).1;
        frame.set_cursor_position(Position::new(column.x + at as u16, area.bottom() - 2));
    }
    if above_height >= 3 {
        draw_more(frame, screen, ui, page, look);
    }
    let hints = hint_line(screen, usize::from(width), look).1;
    ui.spots.extend(hints.into_iter().map(|spot| (area.bottom() - 1, moved(spot, column.x))));
}

fn draw_page(frame: &mut Frame, screen: &Screen, ui: &mut UiState, area: Rect, look: Look) {
    let width = usize::from(area.width);
    ui.story.follow(screen, width, look);
    let below = page_rows(screen, &ui.story, ui.selected, width, look);
    // Of a long story only the rows that are seen are looked at.
    let told = if screen.page.tells_story() { ui.story.rows().len() } else { 0 };
    let first = ui.place(screen, told + below.len(), usize::from(area.height));
    let edge = ui.story.edge(&ui.stream);
    ui.picks.clear();
    ui.spots.clear();
    let last = (first + usize::from(area.height)).min(told + below.len());
    for (offset, row) in (first..last).enumerate() {
        let y = area.y + offset as u16;
        let place = Rect { y, height: 1, ..area };
        if row < told {
            frame.render_widget(ui.story.seen(row, edge), place);
            // What has not appeared yet cannot be clicked.
            let spots =
                if edge.is_none_or(|edge| row < edge.row) { ui.story.rows()[row].spots.as_slice() } else { &[] };
            ui.spots.extend(spots.iter().map(|spot| (y, moved(spot.clone(), area.x))));
            continue;
        }
        let Row { line, spots, pick } = &below[row - told];
        frame.render_widget(line, place);
        ui.picks.extend(pick.map(|number| (y, number)));
        ui.spots.extend(spots.iter().map(|spot| (y, moved(spot.clone(), area.x))));
    }
    if edge.is_none() && ui.stream.runs() {
        ui.stream.finish(screen);
    }
}

/// A spot by the columns of the screen.
fn moved(spot: Spot, left: u16) -> Spot {
    Spot { columns: spot.columns.start.saturating_add(left)..spot.columns.end.saturating_add(left), ..spot }
}

/// Says on the rules above and below the page that there is more of it.
fn draw_more(frame: &mut Frame, screen: &Screen, ui: &mut UiState, page: Rect, look: Look) {
    let words = words(screen.language);
    let marks = [
        (ui.more_above, page.y.saturating_sub(1), words.more_above, -1),
        (ui.more_below, page.bottom(), words.more_below, 1),
    ];
    for (more, y, text, pages) in marks {
        if more {
            let line = Line::styled(format!(" {text} "), look.faint()).alignment(Alignment::Right);
            let width = (text.width() as u16 + 2).min(page.width);
            let x = page.right() - width;
            frame.render_widget(line, Rect { x, y, width, height: 1 });
            ui.spots.push((y, Spot { columns: x..page.right(), click: Click::Turn(pages) }));
        }
    }
}

fn above(screen: &Screen, width: usize, height: u16, look: Look) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    if screen.page != Page::Title {
        lines.push(ends(&screen.heading, look.heading(), &screen.subheading, look.faint(), width));
    }
    if height >= FACTS_FROM_ROWS {
        let tall = height >= RULES_FROM_ROWS;
        lines.extend(fact_lines(screen, width, tall, look));
    }
    if height >= RULES_FROM_ROWS {
        lines.push(Line::styled("─".repeat(width), look.faint()));
    }
    lines
}

/// The facts and the badge in one row, where they fit; else the badge in a row of its own, with the facts that found no
/// room in the first.
fn fact_lines(screen: &Screen, width: usize, tall: bool, look: Look) -> Vec<Line<'static>> {
    let facts: Vec<String> = screen.status.iter().map(|fact| format!("{} {}", fact.label, fact.value)).collect();
    let (first, rest) = as_many_as_fit(&facts, width);
    let fits = rest.is_empty() && first.width() + screen.badge.width() + 2 <= width;
    let mut lines = Vec::new();
    if !first.is_empty() || (fits && !screen.badge.is_empty()) {
        lines.push(ends(&first, Style::new(), if fits { &screen.badge } else { "" }, look.faint(), width));
    }
    if !fits && tall {
        let (second, _) = as_many_as_fit(rest, width.saturating_sub(screen.badge.width() + 2));
        lines.push(ends(&second, Style::new(), &screen.badge, look.faint(), width));
    }
    lines
}

/// The first facts that fit into a row, at least one, and the others.
fn as_many_as_fit(facts: &[String], width: usize) -> (String, &[String]) {
    let mut row = String::new();
    for (at, fact) in facts.iter().enumerate() {
        let gap = if at == 0 { "" } else { " · " };
        if at > 0 && row.width() + gap.width() + fact.width() > width {
            return (row, &facts[at..]);
        }
        row = format!("{row}{gap}{fact}");
    }
    (row, &[])
}

/// A text at the left edge and one at the right; the right one is left out where both do not fit.
fn ends(left: &str, left_style: Style, right: &str, right_style: Style, width: usize) -> Line<'static> {
    let (left, right) = (cut(&cleaned(left), width), cleaned(right));
    let taken = left.width() + right.width();
    if right.is_empty() || taken + 2 > width {
        return Line::styled(left, left_style);
    }
    let gap = " ".repeat(width - taken);
    Line::from(vec![Span::styled(left, left_style), Span::raw(gap), Span::styled(right, right_style)])
}

fn below(screen: &Screen, ui: &UiState, width: usize, height: u16, look: Look) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    if height >= RULES_FROM_ROWS {
        lines.push(Line::styled("─".repeat(width), look.faint()));
    }
    if let Some(notice) = &screen.notice {
        let (mark, style) = match notice.tone {
            Tone::Calm => ("* ", look.notice()),
            Tone::Grave => ("! ", look.grave()),
        };
        let rows = if height >= RULES_FROM_ROWS { 3 } else { 1 };
        let text = wrap(&notice.text, width.saturating_sub(2));
        let marked =
            |(at, text): (usize, String)| Line::styled(format!("{}{text}", if at == 0 { mark } else { "  " }), style);
        lines.extend(text.into_iter().take(rows).enumerate().map(marked));
    }
    if has_line(screen, ui) {
        lines.push(written_line(screen, ui, width, look));
    }
    lines.push(hint_line(screen, width, look).0);
    lines
}

fn has_line(screen: &Screen, ui: &UiState) -> bool {
    screen.prompt.is_some() || !ui.line.is_empty()
}

fn written_line(screen: &Screen, ui: &UiState, width: usize, look: Look) -> Line<'static> {
    let mark = Span::styled(if screen.waiting { "… " } else { "> " }, look.key());
    let words = words(screen.language);
    if ui.line.is_empty() {
        let placeholder = screen.prompt.as_ref().map_or(words.number, |prompt| &prompt.placeholder);
        let text = if screen.waiting { words.waiting } else { placeholder };
        return Line::from(vec![mark, Span::styled(cut(text, width.saturating_sub(2)), look.faint())]);
    }
    Line::from(vec![mark, Span::raw(line_window(ui, width).0)])
}

/// The part of the written line that is seen, and the column of the cursor.
fn line_window(ui: &UiState, width: usize) -> (String, usize) {
    let room = width.saturating_sub(3).max(1);
    let cursor = ui.line.cursor_column();
    let first = cursor.saturating_sub(room);
    let mut column = 0;
    let mut skipped = 0;
    let mut seen = String::new();
    for c in ui.line.text().chars() {
        let wide = unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
        if column < first {
            skipped = column + wide;
        } else if column + wide <= skipped + room + 1 {
            seen.push(c);
        }
        column += wide;
    }
    (seen, 2 + cursor - skipped.min(cursor))
}

/// The key that does what a hint says at once: where sentences are written a letter begins one, and another key is meant.
fn key_at_hand<'s>(screen: &'s Screen, hint: &'s Hint) -> &'s str {
    let is_letter = hint.key.chars().all(char::is_alphabetic) && hint.key.chars().count() == 1;
    let chord = screen.keys.iter().find(|key| key.action == hint.action && !key.chord.is_empty());
    match chord.filter(|_| screen.prompt.is_some() && is_letter) {
        Some(key) => key.chord,
        None => &hint.key,
    }
}

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

/// The hints; at the end how to leave, if they do not say it.
fn hint_line(screen: &Screen, width: usize, look: Look) -> (Line<'static>, Vec<Spot>) {
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut spots = Vec::new();
    let mut used = 0;
    let own = (!screen.hints.iter().any(|hint| hint.action == Action::Quit)).then_some((
        "Ctrl-C",
        words(screen.language).leave,
        Action::Quit,
    ));
    let hints =
        screen.hints.iter().map(|hint| (key_at_hand(screen, hint), hint.label.as_str(), hint.action)).chain(own);
    for (key, label, action) in fitting(hints.collect(), width) {
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
        spans.push(Span::raw(format!(" {label}")));
    }
    (Line::from(spans), spots)
}
