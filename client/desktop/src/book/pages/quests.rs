//! The quests: title and how it stands, what is to be done now, and the objectives with their marks.

use crate::book::look::{Look, Type};
use bevy_egui::egui::{Label, Ui};
use gesta_app::{ObjectiveRow, QuestMark, QuestRow};

/// Draws them, those that are over faintly.
pub(crate) fn show(ui: &mut Ui, quests: &[QuestRow], look: &Look) {
    for quest in quests {
        let over = matches!(quest.state, QuestMark::Done | QuestMark::Failed);
        let ink = if over { look.faint } else { look.ink };
        ui.add(Label::new(look.text(&quest.title, Type::Strong, ink)).wrap());
        ui.add(Label::new(look.text(&quest.text, Type::Body, ink)).wrap());
        quest.objectives.iter().for_each(|one| objective(ui, one, look));
        ui.add_space(look.points(12.0));
    }
}

fn objective(ui: &mut Ui, objective: &ObjectiveRow, look: &Look) {
    let mark = if objective.done { "[x]" } else { "[ ]" };
    let ink = if objective.done { look.faint } else { look.ink };
    ui.horizontal_top(|ui| {
        ui.label(look.text(mark, Type::Mono, ink));
        ui.add(Label::new(look.text(&objective.text, Type::Interface, ink)).wrap());
    });
}
