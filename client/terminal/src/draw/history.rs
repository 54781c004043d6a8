//! The story turn by turn, with the numbers of the turns under each other; below each when and where it was.

use crate::draw::rows::{Row, choice_rows};
use crate::draw::table::{NUMBER, beside, indented, lines_if, lines_of, numbered};
use crate::look::Look;
use crate::words::words;
use gesta_app::{Choice, TurnRow};
use gesta_content::Language;
use ratatui::style::Style;
use std::collections::BTreeMap;
use unicode_width::UnicodeWidthStr;

/// Columns that the words need at least.
const WORDS_MIN: usize = 24;

/// The list, in the order of the choices; `None` where it has no room.
pub fn history_rows(
    turns: &[TurnRow],
    (choices, selected): (&[Choice], Option<u8>),
    language: Language,
    width: usize,
    look: Look,
) -> Option<Vec<Row>> {
    let shown: BTreeMap<u8, &TurnRow> = turns.iter().filter_map(|turn| Some((turn.pick?, turn))).collect();
    let digits = shown.values().map(|turn| turn.number.to_string().width()).max().unwrap_or(1);
    let word = words(language).turn;
    let left = word.width() + digits + 3;
    let room = width.checked_sub(NUMBER + left).filter(|room| *room >= WORDS_MIN)?;
    let mut rows = Vec::new();
    for choice in choices {
        let Some(turn) = shown.get(&choice.number) else {
            rows.extend(choice_rows(choice, (selected, false), width, look));
            continue;
        };
        let style = if selected == Some(choice.number) { look.selected() } else { Style::new() };
        let number = format!("{word} {}", indented(&turn.number.to_string(), digits));
        let mut told = lines_of(&turn.did, room, style);
        let place = if turn.place.is_empty() { turn.when.clone() } else { format!("{}. {}", turn.when, turn.place) };
        told.extend(lines_if(&place, room, look.faint()));
        told.extend(lines_if(&turn.found, room, look.faint()));
        let columns = vec![(left, lines_of(&number, left, look.heading())), (room, told)];
        rows.extend(numbered(choice.number, selected, beside(columns), look));
    }
    Some(rows)
}
