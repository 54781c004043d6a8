//! Saved games in two columns: name and date at the left, place and day and the last line at the right.

use crate::draw::rows::Row;
use crate::draw::table::{NUMBER, beside, lines_if, lines_of, numbered, widest};
use crate::look::Look;
use gesta_app::SavedGame;
use ratatui::style::Style;

/// Columns of the widest name or date.
const LEFT_MAX: usize = 28;
/// Columns that the right column needs at least.
const RIGHT_MIN: usize = 30;

/// The list; `None` where there is no room for two columns.
pub fn save_rows(saves: &[SavedGame], selected: Option<u8>, width: usize, look: Look) -> Option<Vec<Row>> {
    let texts = saves.iter().flat_map(|save| [save.name.as_str(), save.played.as_str()]);
    let left = widest(texts, LEFT_MAX) + 2;
    let right = width.checked_sub(NUMBER + left).filter(|right| *right >= RIGHT_MIN)?;
    let mut rows = Vec::new();
    for save in saves {
        let Some(number) = save.pick else { continue };
        let name = if selected == Some(number) { look.selected() } else { look.heading() };
        let mut named = lines_of(&save.name, left - 2, name);
        named.extend(lines_if(&save.played, left - 2, look.faint()));
        let mut told = lines_if(&save.summary, right, Style::new());
        told.extend(lines_if(&save.line, right, look.faint()));
        if !rows.is_empty() {
            rows.push(Row::blank());
        }
        rows.extend(numbered(number, selected, beside(vec![(left, named), (right, told)]), look));
    }
    Some(rows)
}
