//! Passages of the story. Each kind has its own shape: a rule, a bar, a frame, a slant; colour only adds to it.

use crate::book::look::{self, ACCENT, EDGE, FAINT, INK, RULE, Type};
use crate::book::state::{UiState, next};
use crate::book::words::words;
use bevy_egui::egui::{Button, Frame, Label, Rect, Stroke, Ui, vec2};
use gesta_app::{Passage, PassageKind, Screen};
use gesta_content::Language;

/// Draws the story; gives the place of the first passage that the player has not seen, when there is a new one.
pub(crate) fn story(ui: &mut Ui, screen: &Screen, state: &mut UiState) -> Option<Rect> {
    let scale = state.scale();
    let skipped = screen.story.len().saturating_sub(state.shown);
    if skipped > 0 && ui.add(Button::new(words(screen.language).earlier)).clicked() {
        state.show_earlier();
    }
    let next = next(screen);
    let arrived = next > state.undrawn;
    state.undrawn = next;
    let mut first_new = None;
    for passage in &screen.story[skipped..] {
        let place = ui.push_id(passage.id, |ui| draw(ui, passage, screen.language, scale)).response.rect;
        if arrived && passage.id >= state.unread && first_new.is_none() {
            first_new = Some(place);
        }
    }
    first_new
}

fn draw(ui: &mut Ui, passage: &Passage, language: Language, scale: f32) {
    let words = words(language);
    let text = &passage.text;
    match passage.kind {
        PassageKind::Heading => heading(ui, text, scale),
        PassageKind::Prose => {
            ui.add(Label::new(look::text(text, Type::Body, scale, INK)).wrap());
        }
        PassageKind::You => {
            ui.add_space(4.0 * scale);
            let label = ui.add(Label::new(look::text(&format!("›  {text}"), Type::BodyItalic, scale, ACCENT)).wrap());
            spoken(ui, label.id, &format!("{}: {text}", words.you));
        }
        PassageKind::Roll => roll(ui, words.roll, text, scale),
        PassageKind::Others => barred(ui, text, Type::Body, INK, scale),
        PassageKind::Status => {
            ui.add(Label::new(look::text(&format!("=  {text}"), Type::Interface, scale, INK)).wrap());
        }
        PassageKind::Notice => {
            ui.add(Label::new(look::text(&format!("*  {text}"), Type::Interface, scale, FAINT)).wrap());
        }
    }
}

fn heading(ui: &mut Ui, text: &str, scale: f32) {
    ui.add_space(8.0 * scale);
    ui.add(Label::new(look::text(text, Type::Strong, scale * 1.2, INK)).wrap());
    let (_, line) = ui.allocate_space(vec2(ui.available_width(), 2.0));
    ui.painter().hline(line.x_range(), line.center().y, Stroke::new(1.0, RULE));
}

fn roll(ui: &mut Ui, name: &str, text: &str, scale: f32) {
    let frame =
        Frame::new().fill(EDGE).stroke(Stroke::new(1.0, FAINT)).inner_margin(look::padding(scale)).corner_radius(3.0);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let label = ui.add(Label::new(look::text(&format!("{name}  {text}"), Type::Mono, scale, INK)).wrap());
        spoken(ui, label.id, &format!("{name}: {text}"));
    });
}

/// Text with a bar at its left.
fn barred(ui: &mut Ui, text: &str, kind: Type, colour: bevy_egui::egui::Color32, scale: f32) {
    let gap = 14.0 * scale;
    let row = ui.horizontal_top(|ui| {
        ui.add_space(gap);
        ui.add(Label::new(look::text(text, kind, scale, colour)).wrap());
    });
    let place = row.response.rect;
    ui.painter().vline(place.left() + gap / 3.0, place.y_range(), Stroke::new(3.0, RULE));
}

/// What a screen reader says in place of the drawn text.
fn spoken(ui: &Ui, id: bevy_egui::egui::Id, text: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_value(text));
}
