//! The terminal's rows shared out: heading and facts above, the page in the middle, notice, line and keys below. The page
//! gets what is left, and everything else gives way before it does.

use crate::draw::aside;
use crate::draw::hints::hint_line;
use crate::draw::rows::{Click, Row, Spot, page_rows};
use crate::look::Look;
use crate::state::UiState;
use crate::words::words;
use crate::wrap::{cleaned, cut, wrap};
use gesta_app::{Page, Screen, Tone};
use ratatui::Frame;
use ratatui::layout::{Alignment, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// The widest column that reads well.
const COLUMN_MAX: u16 = 78;

/// A terminal with fewer rows shows no rules.
const RULES_FROM_ROWS: u16 = 16;

/// A notice takes at most this part of the rows.
const NOTICE_SHARE: u16 = 4;

/// A terminal with fewer rows shows no facts.
const FACTS_FROM_ROWS: u16 = 8;

/// Draws the screen and notes in the state where things came to lie.
pub fn draw(frame: &mut Frame, screen: &Screen, ui: &mut UiState, look: Look) {
    let area = frame.area();
    if area.width < 4 || area.height < 3 {
        return;
    }
    frame.buffer_mut().set_style(area, look.page());
    let (column, beside) = aside::places(area, screen, COLUMN_MAX);
    let width = column.width;
    if let Some(place) = beside {
        aside::draw(frame, screen, &mut ui.scenery, place, look);
    }
    let above = above(screen, beside.is_some(), (usize::from(width), area.height), look);
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
    draw_more(frame, screen, ui, page, look);
    // Only now it is known what of the page is seen.
    let (hints, spots) = hint_line(screen, ui, usize::from(width), look);
    let last = Rect { y: area.bottom() - 1, height: 1, ..column };
    frame.render_widget(hints, last);
    ui.spots.extend(spots.into_iter().map(|spot| (area.bottom() - 1, moved(spot, column.x))));
}

fn draw_page(frame: &mut Frame, screen: &Screen, ui: &mut UiState, area: Rect, look: Look) {
    let width = usize::from(area.width);
    ui.story.follow(screen, width, look);
    let below = page_rows(screen, &ui.story, ui.marked(screen), width, look);
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

/// Says that there is more of the page above and below: on the rules, or where there are none by a mark in the margin.
fn draw_more(frame: &mut Frame, screen: &Screen, ui: &mut UiState, page: Rect, look: Look) {
    let words = words(screen.language);
    let ruled = frame.area().height >= RULES_FROM_ROWS;
    let marks = [
        (ui.more_above, if ruled { page.y.saturating_sub(1) } else { page.y }, (ruled, words.more_above, "▲"), -1),
        (ui.more_below, if ruled { page.bottom() } else { page.bottom() - 1 }, (ruled, words.more_below, "▼"), 1),
    ];
    for (more, y, (ruled, text, mark), pages) in marks {
        if more {
            let text = if ruled { text } else { mark };
            let line = Line::styled(format!(" {text} "), look.faint()).alignment(Alignment::Right);
            let width = (text.width() as u16 + 2).min(page.width);
            let x = page.right() - width;
            frame.render_widget(line, Rect { x, y, width, height: 1 });
            ui.spots.push((y, Spot { columns: x..page.right(), click: Click::Turn(pages) }));
        }
    }
}

/// `beside`: the hero's numbers stand beside the story.
fn above(screen: &Screen, beside: bool, (width, height): (usize, u16), look: Look) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    let right = [&screen.subheading, &screen.badge].into_iter().filter(|text| !text.is_empty());
    let right = right.map(String::as_str).collect::<Vec<_>>().join(" · ");
    // Without facts the badge has room in the first row.
    let one_row =
        screen.status.is_empty() && screen.page != Page::Title && screen.heading.width() + right.width() + 2 <= width;
    if screen.page != Page::Title {
        let right = if one_row { &right } else { &screen.subheading };
        lines.push(ends(&screen.heading, look.heading(), right, look.faint(), width));
    }
    if height >= FACTS_FROM_ROWS && !one_row {
        let tall = height >= RULES_FROM_ROWS;
        lines.extend(fact_lines(screen, beside, (width, tall), look));
    }
    if height >= RULES_FROM_ROWS {
        lines.push(Line::styled("─".repeat(width), look.faint()));
    }
    lines
}

/// The facts and the badge in one row, where they fit; else the badge in a row of its own, with the facts that found no
/// room in the first.
fn fact_lines(screen: &Screen, beside: bool, (width, tall): (usize, bool), look: Look) -> Vec<Line<'static>> {
    let told = |label: &str| beside && screen.aside.iter().flat_map(|part| &part.rows).any(|row| row.label == label);
    let facts = screen.status.iter().filter(|fact| !told(&fact.label));
    let facts: Vec<String> = facts.map(gesta_app::Fact::line).collect();
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
        let rows = usize::from(height / NOTICE_SHARE).max(1);
        let mut text = wrap(&notice.text, width.saturating_sub(2));
        if text.len() > rows {
            let rest = text.split_off(rows - 1).join(" ");
            text.push(cut(&rest, width.saturating_sub(2)));
        }
        let marked =
            |(at, text): (usize, String)| Line::styled(format!("{}{text}", if at == 0 { mark } else { "  " }), style);
        lines.extend(text.into_iter().enumerate().map(marked));
    }
    if has_line(screen, ui) {
        lines.push(written_line(screen, ui, width, look));
    }
    // The hints.
    lines.push(Line::default());
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
