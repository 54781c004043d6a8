//! Choices and rows: the number and the words, the odds at the right edge, and below them what is rolled and what a miss
//! costs. The whole row is one button.

use crate::book::beside;
use crate::book::look::{Look, Type};
use crate::book::pad;
use crate::book::state::UiState;
use bevy_egui::egui::text::LayoutJob;
use bevy_egui::egui::{
    Color32, Galley, Rect, Response, Sense, Stroke, StrokeKind, TextFormat, Ui, WidgetInfo, WidgetType, pos2, vec2,
};
use gesta_app::{Choice, Input, Screen};
use std::sync::Arc;

/// Points at 100 % that the picture of a row is wide and high.
const STAMP: f32 = 64.0;
/// Points at 100 % between the edge of a row and its picture.
const EDGE: f32 = 8.0;

/// How a row is drawn.
#[derive(Clone, Copy, Default)]
pub(crate) struct Manner {
    /// The table works: nothing can be picked.
    pub(crate) waits: bool,
    /// Its number is written in the line.
    pub(crate) held: bool,
    /// The remark stands in the row itself.
    pub(crate) beside: bool,
}

/// Draws all choices and gives those that were clicked.
pub(crate) fn list(ui: &mut Ui, screen: &Screen, state: &mut UiState, look: &Look) -> Vec<Input> {
    let held = state.held(screen);
    // A list is read down its columns: remarks stand beside only where all of them have room there.
    let beside = screen.choices.iter().all(|choice| fits_beside(ui, choice, look));
    let clicked = screen.choices.iter().filter(|choice| {
        let manner = Manner { waits: screen.waiting, held: held == Some(choice.number), beside };
        let response = row(ui, choice, manner, look);
        if let Some(subject) = choice.picture.as_ref().filter(|_| ui.is_rect_visible(response.rect)) {
            beside::paint(ui, subject, &mut state.gallery, stamp(response.rect, look));
        }
        response.clicked()
    });
    clicked.map(|choice| Input::Pick(choice.number)).collect()
}

/// Where the picture of a row stands: at its left edge, in the middle of its height.
fn stamp(row: Rect, look: &Look) -> Rect {
    let side = look.points(STAMP);
    Rect::from_center_size(pos2(row.left() + look.points(EDGE) + side / 2.0, row.center().y), vec2(side, side))
}

fn fits_beside(ui: &Ui, choice: &Choice, look: &Look) -> bool {
    let wide = |text: &str, kind| set(ui, text, kind, look.ink, f32::INFINITY, look).size().x;
    let wanted = wide(&choice.label, Type::Body) + wide(&choice.detail, Type::Interface) + look.points(110.0);
    choice.chance.is_none() && choice.picture.is_none() && wanted <= ui.available_width()
}

/// What is chosen already says so without colour.
fn marked(choice: &Choice) -> String {
    match (choice.marked, choice.markable) {
        (true, _) => format!("[x] {}", choice.label),
        (false, true) => format!("[ ] {}", choice.label),
        (false, false) => choice.label.clone(),
    }
}

/// The texts of a row, set.
struct Parts {
    number: Arc<Galley>,
    label: Arc<Galley>,
    /// At the right edge: the odds, or the remark.
    right: Arc<Galley>,
    below: Vec<Arc<Galley>>,
    /// Where the label begins, from the left edge of what is inside the frame.
    indent: f32,
}

impl Parts {
    fn of(ui: &Ui, choice: &Choice, beside: bool, room: f32, look: &Look) -> Parts {
        let set = |text: &str, kind, colour, width| set(ui, text, kind, colour, width, look);
        let number = set(&choice.number.to_string(), Type::Strong, look.accent, f32::INFINITY);
        let indent = number.size().x.max(look.points(16.0)) + look.points(12.0);
        let room = (room - indent).max(1.0);
        let right = match &choice.chance {
            Some(chance) => set(&chance.percent, Type::Strong, look.ink, f32::INFINITY),
            None if beside => set(&choice.detail, Type::Interface, look.faint, f32::INFINITY),
            None => set("", Type::Interface, look.faint, f32::INFINITY),
        };
        let right_room = if right.size().x > 0.0 { right.size().x + look.points(16.0) } else { 0.0 };
        let label = set(&marked(choice), Type::Body, look.ink, (room - right_room).max(1.0));
        let formula = choice.chance.as_ref().map(|chance| format!("{}  ·  {}", chance.skill, chance.formula));
        let formula = formula.map(|text| set(&text, Type::Mono, look.faint, room));
        let detail =
            (!choice.detail.is_empty() && !beside).then(|| set(&choice.detail, Type::Interface, look.faint, room));
        Parts { number, label, right, below: formula.into_iter().chain(detail).collect(), indent }
    }

    fn first(&self) -> f32 {
        self.label.size().y.max(self.right.size().y)
    }

    fn height(&self) -> f32 {
        self.first() + self.below.iter().map(|galley| galley.size().y).sum::<f32>()
    }
}

/// A row: a button with all of it.
pub(crate) fn row(ui: &mut Ui, choice: &Choice, manner: Manner, look: &Look) -> Response {
    let pad = vec2(12.0, 8.0) * look.scale;
    let width = ui.available_width();
    // What is to be seen stands before the number.
    let seen = if choice.picture.is_some() { look.points(STAMP + EDGE) } else { 0.0 };
    let parts = Parts::of(ui, choice, manner.beside, width - 2.0 * pad.x - seen, look);
    let least = if choice.picture.is_some() { look.points(STAMP + 2.0 * EDGE) } else { 0.0 };
    let height = (parts.height() + 2.0 * pad.y).max(least);
    let enabled = !manner.waits;
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (_, place) = ui.allocate_space(vec2(width, height));
    // Named by its number: of a long story only a part is drawn, and what is held must not change with how much that is.
    let response = ui.interact(place, ui.id().with(("row", choice.number)), sense);
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, spoken(choice)));
    pad::row(ui, &response);
    if !ui.is_rect_visible(place) {
        return response;
    }
    let (fill, edge) = if response.has_focus() || manner.held {
        (look.shade, Stroke::new(2.5, look.focus))
    } else if response.hovered() && enabled {
        (look.shade, Stroke::new(1.0, look.accent))
    } else {
        (look.paper, Stroke::new(1.0, look.rule))
    };
    let painter = ui.painter();
    painter.rect(place, 4.0, fill, edge, StrokeKind::Inside);
    let start = pos2(place.left() + pad.x + seen, place.center().y - parts.height() / 2.0);
    let mut y = start.y + parts.first();
    painter.galley(start, parts.number, look.accent);
    painter.galley(pos2(place.right() - pad.x - parts.right.size().x, start.y), parts.right, look.ink);
    painter.galley(pos2(start.x + parts.indent, start.y), parts.label, look.ink);
    for galley in parts.below {
        let height = galley.size().y;
        painter.galley(pos2(start.x + parts.indent, y), galley, look.faint);
        y += height;
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
