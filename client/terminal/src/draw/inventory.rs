//! What is carried as a table: number, mark of what is worn, name, what it is; under each thing what would change with it.

use crate::draw::change::{Widths, change_line};
use crate::draw::rows::Row;
use crate::draw::table::{NUMBER, beside, lines_if, lines_of, numbered, widest};
use crate::look::Look;
use crate::words::{Words, words};
use gesta_app::ItemSeen;
use gesta_content::Language;
use ratatui::style::Style;
use ratatui::text::Line;

/// Columns of the widest name.
const NAME_MAX: usize = 26;
/// Columns of the mark of what is worn.
const MARK: usize = 2;
/// Columns before what would change.
const INDENT: usize = MARK + 2;
/// Columns that a table needs at least.
const WIDTH_MIN: usize = 56;

/// The table; `None` where it has no room.
pub fn inventory_rows(
    items: &[ItemSeen],
    (selected, language): (Option<u8>, Language),
    width: usize,
    look: Look,
) -> Option<Vec<Row>> {
    let words = words(language);
    let name = widest(items.iter().map(|item| item.name.as_str()), NAME_MAX) + 2;
    let widths = Widths::of(items.iter().flat_map(|item| &item.compared));
    let rest = width.checked_sub(NUMBER + MARK + name).filter(|_| width >= WIDTH_MIN)?;
    if NUMBER + INDENT + widths.whole(&words) > width {
        return None;
    }
    let mut rows = Vec::new();
    for item in items {
        let Some(number) = item.pick else { continue };
        let mark = if item.worn { "◆" } else { "" };
        let mut lines = beside(vec![
            (MARK, vec![Line::styled(mark, look.key())]),
            (name, lines_of(&item.name, name - 2, name_style(item, selected, look))),
            (rest, facts(item, rest, &words, look)),
        ]);
        let changes = item.compared.iter().map(|change| change_line(change, widths, &words, look)).collect();
        lines.extend(beside(vec![(INDENT, Vec::new()), (0, changes)]));
        rows.extend(numbered(number, selected, lines, look));
    }
    Some(rows)
}

fn name_style(item: &ItemSeen, selected: Option<u8>, look: Look) -> Style {
    match item.pick == selected {
        true => look.selected(),
        false if item.worn => look.heading(),
        false => Style::new(),
    }
}

/// What a thing is, in one line that may be broken.
fn facts(item: &ItemSeen, width: usize, words: &Words, look: Look) -> Vec<Line<'static>> {
    let worn = item.worn.then_some(words.worn).into_iter();
    let facts = worn.chain(item.facts.iter().map(String::as_str)).collect::<Vec<_>>().join("; ");
    lines_if(&facts, width, look.faint())
}
