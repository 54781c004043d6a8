//! Choices and rows: the number and the words, the odds at the right edge, and below them what is rolled and what a miss
//! costs. The whole row is one button.

use crate::book::look::{Look, Type};
use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Color32, Galley, Response, Sense, Stroke, StrokeKind, TextFormat, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use gesta_app::{Choice, Input, Screen};
use std::sync::Arc;

/// Draws all choices and gives those that were clicked.
pub(crate) fn list(ui: &mut Ui, screen: &Screen, held: Option<u8>, look: &Look) -> Vec<Input> {
    let clicked = screen.choices.iter().filter(|choice| {
        let held = held == Some(choice.number);
        row(ui, choice, (!screen.waiting, held), look).clicked()
    });
    clicked.map(|choice| Input::Pick(choice.number)).collect()
}

pub(crate) fn row(ui: &mut Ui, choice: &Choice, (enabled, held): (bool, bool), look: &Look) -> Response {
    let pad = vec2(12.0, 8.0) * look.scale;
    let width = ui.available_width();
    let percent = choice.chance.as_ref().map_or("", |chance| &chance.percent);
    let odds = set(ui, percent, Type::Strong, look.ink, f32::INFINITY, look);
    let number = set(ui, &format!("{}", choice.number), Type::Strong, look.accent, f32::INFINITY, look);
    let indent = number.size().x.max(look.points(16.0)) + look.points(12.0);
    let odds_room = if percent.is_empty() { 0.0 } else { odds.size().x + look.points(16.0) };
    let room = (width - 2.0 * pad.x - indent).max(1.0);
    // What is chosen already says so without colour.
    let written = if choice.marked { format!("[x] {}", choice.label) } else { choice.label.clone() };
    let label = set(ui, &written, Type::Body, look.ink, (room - odds_room).max(1.0), look);
    let formula = choice.chance.as_ref().map(|chance| format!("{}  ·  {}", chance.skill, chance.formula));
    let formula = formula.map(|text| set(ui, &text, Type::Mono, look.faint, room, look));
    let detail = (!choice.detail.is_empty()).then(|| set(ui, &choice.detail, Type::Interface, look.faint, room, look));
    let below: Vec<_> = formula.into_iter().chain(detail).collect();
    let text_height = label.size().y.max(odds.size().y) + below.iter().map(|galley| galley.size().y).sum::<f32>();

    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (place, response) = ui.allocate_exact_size(vec2(width, text_height + 2.0 * pad.y), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, spoken(choice)));
    if ui.is_rect_visible(place) {
        let (fill, edge) = if response.has_focus() || held {
            (look.shade, Stroke::new(2.5, look.focus))
        } else if response.hovered() && enabled {
            (look.shade, Stroke::new(1.0, look.accent))
        } else {
            (look.paper, Stroke::new(1.0, look.rule))
        };
        let painter = ui.painter();
        painter.rect(place, 4.0, fill, edge, StrokeKind::Inside);
        let start = place.min + pad;
        painter.galley(start, number, look.accent);
        painter.galley(pos2(place.right() - pad.x - odds.size().x, start.y), odds.clone(), look.ink);
        let mut y = start.y + label.size().y.max(odds.size().y);
        painter.galley(pos2(start.x + indent, start.y), label, look.ink);
        for galley in below {
            let height = galley.size().y;
            painter.galley(pos2(start.x + indent, y), galley, look.faint);
            y += height;
        }
    }
    response
}

fn set(ui: &Ui, text: &str, kind: Type, colour: Color32, width: f32, look: &Look) -> Arc<Galley> {
    let line_height = Some(look.line_height(kind) * if kind == Type::Body { 0.87 } else { 1.0 });
    let format = TextFormat { font_id: look.font(kind), color: colour, line_height, ..TextFormat::default() };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}

/// The whole row in words.
fn spoken(choice: &Choice) -> String {
    let chance = choice.chance.iter().flat_map(|chance| [&chance.percent, &chance.skill, &chance.formula]);
    let parts = chance.chain([&choice.detail]).filter(|part| !part.is_empty());
    let label = if choice.marked { format!("{}, ✓", choice.label) } else { choice.label.clone() };
    let parts = parts.fold(label, |spoken, part| format!("{spoken}, {part}"));
    format!("{}. {parts}", choice.number)
}
