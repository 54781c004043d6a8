//! A screen as rows of text: the whole of it, however many rows that takes. What is seen of it is decided in
//! [`frame`](crate::draw::frame).

use crate::draw::audit::audit_rows;
use crate::draw::branches::branch_rows;
use crate::draw::history::history_rows;
use crate::draw::inventory::inventory_rows;
use crate::draw::item::item_rows;
use crate::draw::map::map_rows;
use crate::draw::party::party_rows;
use crate::draw::passages::{StoryRows, prefixed};
use crate::draw::quests::quest_rows;
use crate::draw::saves::save_rows;
use crate::draw::sheet::sheet_rows;
use crate::draw::table::NUMBER;
use crate::look::Look;
use crate::words::words;
use crate::wrap::wrap;
use gesta_app::{Action, Choice, Detail, Page, Screen};
use ratatui::layout::Alignment;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;
use unicode_width::UnicodeWidthStr;

/// Columns between a label and its remark at the least.
const REMARK_GAP: usize = 4;

/// What a click asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Click {
    /// A choice, by its number.
    Pick(u8),
    /// What a key asks for.
    Act(Action),
    /// A term of the codex, by its place among those of the screen.
    Term(usize),
    /// So many pages further; negative is up.
    Turn(isize),
}

/// Columns of a row that can be clicked, counted from the left edge of what they stand in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Which columns.
    pub columns: Range<u16>,
    /// What they ask for.
    pub click: Click,
}

/// A row of the page, and what can be clicked in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The text.
    pub line: Line<'static>,
    /// What can be clicked.
    pub spots: Vec<Spot>,
    /// The number of the choice that the row belongs to.
    pub pick: Option<u8>,
}

impl Row {
    /// A row of text.
    pub fn of(line: Line<'static>) -> Row {
        Row { line, spots: Vec::new(), pick: None }
    }

    /// A row of a choice; all of it can be clicked.
    pub fn of_choice(line: Line<'static>, number: u8) -> Row {
        Row { line, spots: vec![Spot { columns: 0..u16::MAX, click: Click::Pick(number) }], pick: Some(number) }
    }

    /// An empty row.
    pub fn blank() -> Row {
        Row::of(Line::default())
    }
}

/// The rows of a page below the story: all of it, on pages that do not tell the story.
pub fn page_rows(screen: &Screen, story: &StoryRows, selected: Option<u8>, width: usize, look: Look) -> Vec<Row> {
    let mut rows = match screen.page {
        Page::Title => title_rows(screen, width, look),
        Page::Story => telling_rows(screen, width, look),
        Page::Ending | Page::Chapter => card_rows(screen, width, look),
        _ => {
            if let Some(rows) = list_rows(screen, selected, width, look) {
                return rows;
            }
            drawn_rows(screen, width, look).unwrap_or_else(|| body_rows(&screen.body, width))
        }
    };
    if !screen.choices.is_empty() {
        part(&mut rows);
        // Remarks stand in the rows themselves only where all of them do: a list is read down its columns.
        let beside = screen.choices.iter().all(|choice| fits_beside(choice, width));
        rows.extend(screen.choices.iter().flat_map(|choice| choice_rows(choice, (selected, beside), width, look)));
    }
    if screen.page.tells_story() && !story.rows().is_empty() && !rows.is_empty() {
        rows.insert(0, Row::blank());
    }
    rows
}

/// What a model has told so far of this turn.
fn telling_rows(screen: &Screen, width: usize, look: Look) -> Vec<Row> {
    let Some(told) = &screen.telling else { return Vec::new() };
    let text = format!("{} …", told.trim_end());
    prefixed(text.trim_start(), "", "", width, if told.is_empty() { look.faint() } else { Style::new() })
}

/// What is better drawn than read; `None`: the page's lines say it, or there is no room for a drawing.
fn drawn_rows(screen: &Screen, width: usize, look: Look) -> Option<Vec<Row>> {
    match &screen.detail {
        Detail::Map(graph) => {
            let mut rows = map_rows(graph, width, look)?;
            let legend = wrap(words(screen.language).map_legend, width).into_iter();
            rows.extend(legend.map(|line| Row::of(Line::styled(line, look.faint()))));
            rows.push(Row::blank());
            rows.extend(body_rows(&screen.body, width));
            Some(rows)
        }
        Detail::Audit(audit) if audit.dice > 0 => Some(audit_rows(screen, audit, width, look)),
        Detail::Sheet(sections) if screen.page == Page::Sheet => {
            let mut rows = sheet_rows(sections, width, look);
            if let Some(how) = screen.body.last().filter(|_| !screen.choices.is_empty()) {
                rows.push(Row::blank());
                rows.extend(body_rows(std::slice::from_ref(how), width));
            }
            Some(rows)
        }
        Detail::Inventory(items) if screen.page == Page::Item => item_rows(screen, items.first()?, width, look),
        Detail::Quests(quests) if !quests.is_empty() => Some(quest_rows(quests, width, look)),
        Detail::Party(members) => party_rows(screen, members, width, look),
        _ => None,
    }
}

/// A page whose choices are drawn as a table or a tree, below its text; `None`: there is no such list, or no room for it.
fn list_rows(screen: &Screen, selected: Option<u8>, width: usize, look: Look) -> Option<Vec<Row>> {
    if screen.choices.is_empty() {
        return None;
    }
    let choices = &screen.choices;
    let list = match &screen.detail {
        Detail::Inventory(items) if screen.page == Page::Inventory => {
            inventory_rows(items, (selected, screen.language), width, look)
        }
        Detail::Branches(branches) => branch_rows(branches, choices, selected, width, look),
        Detail::Saves(saves) => save_rows(saves, selected, width, look),
        Detail::History(turns) => history_rows(turns, (choices, selected), screen.language, width, look),
        _ => None,
    }?;
    let mut rows = body_rows(&screen.body, width);
    part(&mut rows);
    rows.extend(list);
    Some(rows)
}

fn part(rows: &mut Vec<Row>) {
    if !rows.is_empty() {
        rows.push(Row::blank());
    }
}

fn title_rows(screen: &Screen, width: usize, look: Look) -> Vec<Row> {
    let centred = |text: &str, style: Style| {
        let lines = wrap(text, width).into_iter();
        lines.map(|line| Row::of(Line::styled(line, style).alignment(Alignment::Center))).collect::<Vec<_>>()
    };
    let mut rows = vec![Row::blank()];
    rows.extend(centred(&screen.heading, look.heading()));
    let rule = "─".repeat(screen.heading.width().min(width));
    rows.push(Row::of(Line::styled(rule, look.faint()).alignment(Alignment::Center)));
    if !screen.subheading.is_empty() {
        rows.extend(centred(&screen.subheading, Style::new()));
    }
    if !screen.body.is_empty() {
        rows.push(Row::blank());
        rows.extend(body_rows(&screen.body, width));
    }
    rows
}

/// The lines of a text; one that is broken keeps its indentation.
pub fn body_rows(body: &[String], width: usize) -> Vec<Row> {
    let hanging = |text: &String| {
        let indent = " ".repeat(text.width() - text.trim_start().width());
        prefixed(text.trim_start(), &indent, &indent, width, Style::new())
    };
    body.iter().flat_map(hanging).collect()
}

/// The page's text in a frame.
fn card_rows(screen: &Screen, width: usize, look: Look) -> Vec<Row> {
    let inner = width.saturating_sub(4);
    let mut lines = Vec::new();
    for text in [&screen.heading, &screen.subheading].into_iter().filter(|text| !text.is_empty()) {
        lines.extend(wrap(text, inner).into_iter().map(|line| (line, look.heading())));
    }
    if !screen.body.is_empty() {
        lines.push((String::new(), Style::new()));
        lines.extend(screen.body.iter().flat_map(|text| wrap(text, inner)).map(|line| (line, Style::new())));
    }
    let framed = |(text, style): (String, Style)| {
        let gap = " ".repeat(inner.saturating_sub(text.width()));
        Row::of(Line::from(vec![
            Span::styled("│ ", look.faint()),
            Span::styled(text, style),
            Span::raw(gap),
            Span::styled(" │", look.faint()),
        ]))
    };
    let edge = |left: &str, right: &str| {
        let bar = "─".repeat(width.saturating_sub(2));
        Row::of(Line::styled(format!("{left}{bar}{right}"), look.faint()))
    };
    let middle = lines.into_iter().map(framed);
    [edge("┌", "┐")].into_iter().chain(middle).chain([edge("└", "┘")]).collect()
}

/// The number and the words, the odds at the right edge; below them what is rolled and what a miss costs; a remark of a
/// list stands there too, or `beside` in the row itself.
pub fn choice_rows(choice: &Choice, (selected, beside): (Option<u8>, bool), width: usize, look: Look) -> Vec<Row> {
    let chosen = selected == Some(choice.number);
    let mark = if chosen { "▸" } else { " " };
    let number = format!("{mark}{:>2}  ", choice.number);
    let indent = number.width();
    // What is chosen already says so without colour.
    let label = match (choice.marked, choice.markable) {
        (true, _) => format!("[x] {}", choice.label),
        (false, true) => format!("[ ] {}", choice.label),
        (false, false) => choice.label.clone(),
    };
    let below = choice.chance.iter().flat_map(|chance| [&chance.skill, &chance.formula]).chain([&choice.detail]);
    let below = below.filter(|text| !text.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ");
    let (right, right_style, below) = match &choice.chance {
        Some(chance) => (chance.percent.as_str(), look.heading(), below.as_str()),
        None if beside => (below.as_str(), look.faint(), ""),
        None => ("", look.faint(), below.as_str()),
    };
    let right = if right.is_empty() { String::new() } else { format!(" {right}") };
    let room = width.saturating_sub(indent + right.width());
    let label_style = if chosen { look.selected() } else { Style::new() };
    let mut lines = Vec::new();
    for (at, label) in wrap(&label, room.max(1)).iter().enumerate() {
        let first = at == 0;
        let start = if first { Span::styled(number.clone(), look.key()) } else { Span::raw(" ".repeat(indent)) };
        let mut spans = vec![start, Span::styled(label.clone(), label_style)];
        if first && !right.is_empty() {
            spans.push(Span::styled(leader(room.saturating_sub(label.width())), look.faint()));
            spans.push(Span::styled(right.clone(), right_style));
        }
        lines.push(Line::from(spans));
    }
    if !below.is_empty() {
        let indent = " ".repeat(indent);
        lines.extend(prefixed(below, &indent, &indent, width, look.faint()).into_iter().map(|row| row.line));
    }
    lines.into_iter().map(|line| Row::of_choice(line, choice.number)).collect()
}

/// Whether a choice and its remark have room in one row.
fn fits_beside(choice: &Choice, width: usize) -> bool {
    let wanted = NUMBER + choice.label.width() + REMARK_GAP + choice.detail.width();
    choice.chance.is_none() && !choice.marked && wanted <= width
}

/// Dots that lead the eye over a gap.
fn leader(gap: usize) -> String {
    if gap > 1 { format!(" {}", "·".repeat(gap - 1)) } else { " ".repeat(gap) }
}
