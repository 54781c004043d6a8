//! The quests: title and how it stands, what is to be done now, and the objectives with check marks.

use crate::draw::passages::prefixed;
use crate::draw::rows::Row;
use crate::look::Look;
use crate::words::{Words, words};
use crate::wrap::wrap;
use gesta_app::{ObjectiveRow, QuestMark, QuestRow};
use gesta_content::Language;
use ratatui::style::Style;
use ratatui::text::Line;

/// The quests, those that are over faintly.
pub fn quest_rows(quests: &[QuestRow], language: Language, width: usize, look: Look) -> Vec<Row> {
    let words = words(language);
    let mut rows = Vec::new();
    for quest in quests {
        if !rows.is_empty() {
            rows.push(Row::blank());
        }
        let is_over = matches!(quest.state, QuestMark::Done | QuestMark::Failed);
        let style = if is_over { look.faint() } else { Style::new() };
        let title = wrap(&title(quest, &words), width).into_iter();
        rows.extend(title.map(|line| Row::of(Line::styled(line, look.heading()))));
        rows.extend(prefixed(&quest.text, "  ", "  ", width, style));
        rows.extend(quest.objectives.iter().flat_map(|one| objective_rows(one, &words, width, look)));
    }
    rows
}

fn title(quest: &QuestRow, words: &Words) -> String {
    match quest.state {
        QuestMark::Open => quest.title.clone(),
        QuestMark::Failing => format!("{} ({})", quest.title, words.quest_failing),
        QuestMark::Done => format!("{} ({})", quest.title, words.quest_done),
        QuestMark::Failed => format!("{} ({})", quest.title, words.quest_failed),
    }
}

fn objective_rows(objective: &ObjectiveRow, words: &Words, width: usize, look: Look) -> Vec<Row> {
    let (mark, style) = if objective.done { ("  [x] ", look.faint()) } else { ("  [ ] ", Style::new()) };
    let text = match objective.optional {
        true => format!("{} ({})", objective.text, words.optional),
        false => objective.text.clone(),
    };
    prefixed(&text, mark, "      ", width, style)
}
