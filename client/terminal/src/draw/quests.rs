//! The quests: title and how it stands, what is to be done now, and the objectives with check marks.

use crate::draw::passages::prefixed;
use crate::draw::rows::Row;
use crate::look::Look;
use crate::wrap::wrap;
use gesta_app::{ObjectiveRow, QuestMark, QuestRow};
use ratatui::style::Style;
use ratatui::text::Line;

/// The quests, those that are over faintly.
pub fn quest_rows(quests: &[QuestRow], width: usize, look: Look) -> Vec<Row> {
    let mut rows = Vec::new();
    for quest in quests {
        if !rows.is_empty() {
            rows.push(Row::blank());
        }
        let is_over = matches!(quest.state, QuestMark::Done | QuestMark::Failed);
        let style = if is_over { look.faint() } else { Style::new() };
        let title = wrap(&quest.title, width).into_iter();
        rows.extend(title.map(|line| Row::of(Line::styled(line, look.heading()))));
        rows.extend(prefixed(&quest.text, "  ", "  ", width, style));
        rows.extend(quest.objectives.iter().flat_map(|one| objective_rows(one, width, look)));
    }
    rows
}

fn objective_rows(objective: &ObjectiveRow, width: usize, look: Look) -> Vec<Row> {
    let (mark, style) = if objective.done { ("  [x] ", look.faint()) } else { ("  [ ] ", Style::new()) };
    prefixed(&objective.text, mark, "      ", width, style)
}
