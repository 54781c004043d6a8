//! The quests: title and how it stands, what is to be done now, and the objectives with their marks.

use crate::book::look::{Look, Type};
use crate::book::words::{Words, words};
use bevy_egui::egui::{Label, Ui};
use gesta_app::{ObjectiveRow, QuestMark, QuestRow, Screen};

/// Draws them, those that are over faintly.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, quests: &[QuestRow], look: &Look) {
    let words = words(screen.language);
    for quest in quests {
        let over = matches!(quest.state, QuestMark::Done | QuestMark::Failed);
        let ink = if over { look.faint } else { look.ink };
        ui.add(Label::new(look.text(&title(quest, &words), Type::Strong, ink)).wrap());
        ui.add(Label::new(look.text(&quest.text, Type::Body, ink)).wrap());
        quest.objectives.iter().for_each(|one| objective(ui, one, &words, look));
        ui.add_space(look.points(12.0));
    }
}

fn title(quest: &QuestRow, words: &Words) -> String {
    let state = match quest.state {
        QuestMark::Open => return quest.title.clone(),
        QuestMark::Failing => words.quest_failing,
        QuestMark::Done => words.quest_done,
        QuestMark::Failed => words.quest_failed,
    };
    format!("{} ({state})", quest.title)
}

fn objective(ui: &mut Ui, objective: &ObjectiveRow, words: &Words, look: &Look) {
    let mark = if objective.done { "[x]" } else { "[ ]" };
    let optional = if objective.optional { format!(" ({})", words.optional) } else { String::new() };
    let ink = if objective.done { look.faint } else { look.ink };
    ui.horizontal_top(|ui| {
        ui.label(look.text(mark, Type::Mono, ink));
        ui.add(Label::new(look.text(&format!("{}{optional}", objective.text), Type::Interface, ink)).wrap());
    });
}
