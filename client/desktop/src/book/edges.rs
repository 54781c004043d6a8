//! What stands around the page: heading and facts above; notice, line and keys below.

use crate::book::look::{self, EDGE, FAINT, GRAVE, INK, RULE, Type};
use crate::book::state::UiState;
use crate::book::words::words;
use bevy_egui::egui::{
    Align, Button, Frame, Id, Key, Label, Layout, Margin, Panel, ScrollArea, Stroke, TextEdit, Ui, UiBuilder, vec2,
};
use gesta_app::{Action, Input, Page, Screen, Tone};

/// How much of the window's height the keys may take before they scroll.
const HINTS_SHARE: f32 = 0.3;

/// The longest line, in characters.
const LINE_CHARS_MAX: usize = 1_000;

/// The line's name in egui's memory.
pub(crate) fn line_id() -> Id {
    Id::new("line")
}

/// Heading, day and hour, facts, badge, and the buttons for the size of the text.
pub(crate) fn above(ui: &mut Ui, screen: &Screen, state: &mut UiState) {
    let scale = state.scale();
    let words = words(screen.language);
    Panel::top("above").frame(edge_frame(scale)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                for (sign, name, steps) in [("A+", words.larger, 1), ("A−", words.smaller, -1)] {
                    let button = ui.add(Button::new(sign));
                    ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
                    if button.clicked() {
                        state.enlarge(steps);
                    }
                }
                ui.with_layout(Layout::left_to_right(Align::Center).with_main_wrap(true), |ui| {
                    // The title page carries its own.
                    if screen.page == Page::Title {
                        return;
                    }
                    ui.add(Label::new(look::text(&screen.heading, Type::Strong, scale, INK)).wrap());
                    if !screen.subheading.is_empty() {
                        ui.add(Label::new(look::text(&screen.subheading, Type::Interface, scale, FAINT)).wrap());
                    }
                });
            });
        });
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 18.0 * scale;
            for fact in &screen.status {
                ui.label(look::text(&fact.line(), Type::Interface, scale, INK));
            }
            if !screen.badge.is_empty() {
                ui.label(look::text(&screen.badge, Type::Interface, scale, FAINT));
            }
        });
    });
}

/// The keys of this page, as buttons.
pub(crate) fn hints(ui: &mut Ui, screen: &Screen) -> Vec<Input> {
    let mut inputs = Vec::new();
    let height_max = ui.ctx().content_rect().height() * HINTS_SHARE;
    let frame = Frame::new().fill(EDGE).inner_margin(Margin::symmetric(12, 6));
    Panel::bottom("hints").frame(frame).show_separator_line(false).show(ui, |ui| {
        ScrollArea::vertical()
            .id_salt("hints")
            .max_height(height_max)
            .min_scrolled_height(height_max)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing.x *= 2.0;
                    for hint in &screen.hints {
                        // In a window Ctrl-C copies; Ctrl-Q leaves.
                        let key = hint.key.replace("Ctrl-C", "Ctrl-Q").replace("Ctrl+C", "Ctrl+Q");
                        let text = format!("{key}  {}", hint.label);
                        // What is picked or sent by other means is told, not pressed.
                        if matches!(hint.action, Action::Choose | Action::Send) {
                            ui.label(text);
                        } else if ui.add(Button::new(text)).clicked() {
                            inputs.push(Input::Act(hint.action));
                        }
                    }
                });
            });
    });
    inputs
}

/// The line where the player writes.
pub(crate) fn line(ui: &mut Ui, screen: &Screen, state: &mut UiState) -> Option<Input> {
    let prompt = screen.prompt.as_ref()?;
    let scale = state.scale();
    let placeholder = if screen.waiting { words(screen.language).waiting } else { &prompt.placeholder };
    let mut sent = None;
    Panel::bottom("line").frame(edge_frame(scale)).show_separator_line(false).show(ui, |ui| {
        in_column(ui, look::column_width(scale), |ui| {
            let edit = TextEdit::singleline(&mut state.line)
                .id(line_id())
                .font(look::font(Type::Body, scale))
                .text_color(INK)
                .hint_text(look::text(placeholder, Type::BodyItalic, scale, FAINT))
                .char_limit(LINE_CHARS_MAX)
                .margin(look::padding(scale))
                .desired_width(f32::INFINITY);
            let field = ui.add(edit);
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(prompt.placeholder.as_str()));
            let enter = ui.input(|input| input.key_pressed(Key::Enter));
            if field.lost_focus() && enter && !state.line.trim().is_empty() {
                sent = Some(Input::Line(state.line.trim().to_owned()));
            }
            // The line is always at hand: whoever does not hold another thing with the keyboard is in it.
            if ui.memory(|memory| memory.focused().is_none()) || (field.lost_focus() && enter) {
                field.request_focus();
            }
        });
    });
    sent
}

/// What the player must know now.
pub(crate) fn notice(ui: &mut Ui, screen: &Screen) {
    let Some(notice) = &screen.notice else { return };
    let (colour, mark) = match notice.tone {
        Tone::Calm => (INK, "•"),
        Tone::Grave => (GRAVE, "!"),
    };
    let frame = Frame::new().fill(EDGE).inner_margin(Margin::symmetric(12, 6)).stroke(Stroke::new(1.0, colour));
    Panel::bottom("notice").frame(frame).show_separator_line(false).show(ui, |ui| {
        let height_max = ui.ctx().content_rect().height() * HINTS_SHARE;
        ScrollArea::vertical()
            .id_salt("notice")
            .max_height(height_max)
            .min_scrolled_height(height_max)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                let font = ui.style().text_styles[&bevy_egui::egui::TextStyle::Button].size;
                let text = format!("{mark}  {}", notice.text);
                ui.add(Label::new(bevy_egui::egui::RichText::new(text).size(font).color(colour)).wrap());
            });
    });
}

/// Draws in a column in the middle, no wider than `width`.
pub(crate) fn in_column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let space = ui.available_rect_before_wrap();
    let width = width.min(space.width());
    let left = space.left() + ((space.width() - width) / 2.0).floor();
    let column =
        bevy_egui::egui::Rect::from_min_size(bevy_egui::egui::pos2(left, space.top()), vec2(width, space.height()));
    let builder = UiBuilder::new().max_rect(column).layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.set_width(width);
        add(ui)
    })
    .inner
}

fn edge_frame(scale: f32) -> Frame {
    let margin = look::padding(scale);
    Frame::new().fill(EDGE).inner_margin(margin).stroke(Stroke::new(0.0, RULE))
}
