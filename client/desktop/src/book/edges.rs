//! What stands around the page: heading and facts above; notice, line and keys below.

use crate::book::look::{Look, Type};
use crate::book::pad;
use crate::book::state::UiState;
use crate::book::words::words;
use bevy_egui::egui::{
    Align, Button, Frame, Id, Key, Label, Layout, Margin, Panel, ScrollArea, Stroke, TextEdit, Ui, UiBuilder, vec2,
};
use gesta_app::{Action, Input, Page, Screen, Tone};

/// How much of the window's height the keys may take before they scroll.
const HINTS_SHARE: f32 = 0.2;

/// Points at 100 % that a window must be high to show the facts.
const FACTS_FROM: f32 = 330.0;

/// The longest line, in characters.
const LINE_CHARS_MAX: usize = 1_000;

/// The line's name in egui's memory.
pub(crate) fn line_id() -> Id {
    Id::new("line")
}

/// Heading, day and hour, facts, badge, and the buttons for the size of the text. `beside`: the hero's numbers stand beside
/// the story.
pub(crate) fn above(ui: &mut Ui, screen: &Screen, state: &mut UiState, beside: bool, look: &Look) {
    Panel::top("above").frame(edge_frame(look)).show(ui, |ui| {
        ui.horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                sizes(ui, screen, state, look);
                let rest = Layout::left_to_right(Align::Center).with_main_wrap(true);
                ui.with_layout(rest, |ui| facts(ui, screen, beside, look));
            });
        });
    });
}

fn sizes(ui: &mut Ui, screen: &Screen, state: &mut UiState, look: &Look) {
    let words = words(screen.language);
    for (sign, name, steps) in [("A+", words.larger, 1), ("A−", words.smaller, -1)] {
        let button = ui.add(Button::new(look.text(sign, Type::Interface, look.ink)));
        ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(name));
        if button.clicked() {
            state.enlarge(steps);
        }
    }
}

fn facts(ui: &mut Ui, screen: &Screen, beside: bool, look: &Look) {
    ui.spacing_mut().item_spacing.x = look.points(16.0);
    // The title page carries its own.
    if screen.page != Page::Title {
        ui.add(Label::new(look.text(&screen.heading, Type::Strong, look.ink)).wrap());
        if !screen.subheading.is_empty() {
            ui.add(Label::new(look.text(&screen.subheading, Type::Interface, look.faint)).wrap());
        }
    }
    // In a low window the story needs the room; the hero's numbers stand on their own page.
    if ui.ctx().content_rect().height() < look.points(FACTS_FROM) {
        return;
    }
    // What stands beside the story is not said twice.
    let told = |label: &str| beside && screen.aside.iter().flat_map(|part| &part.rows).any(|row| row.label == label);
    for fact in screen.status.iter().filter(|fact| !told(&fact.label)) {
        ui.label(look.text(&fact.line(), Type::Interface, look.ink));
    }
    if !screen.badge.is_empty() {
        ui.label(look.text(&screen.badge, Type::Interface, look.faint));
    }
}

/// The keys of this page, as buttons; with `by_pad` the controls of a gamepad, where it has one for the same.
pub(crate) fn hints(ui: &mut Ui, screen: &Screen, by_pad: bool, look: &Look) -> Vec<Input> {
    let mut inputs = Vec::new();
    let height_max = ui.ctx().content_rect().height() * HINTS_SHARE;
    let frame = Frame::new().fill(look.edge).inner_margin(Margin::symmetric(12, 6));
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
                        let key = match pad::name(hint.action).filter(|_| by_pad) {
                            Some(control) => control.to_owned(),
                            None => screen.key_at_hand(hint).replace("Ctrl-C", "Ctrl-Q"),
                        };
                        let text = look.text(&format!("{key}  {}", hint.label), Type::Interface, look.ink);
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
pub(crate) fn line(ui: &mut Ui, screen: &Screen, state: &mut UiState, look: &Look) -> Option<Input> {
    let prompt = screen.prompt.as_ref()?;
    let placeholder = if screen.waiting { words(screen.language).waiting } else { &prompt.placeholder };
    let mut sent = None;
    Panel::bottom("line").frame(edge_frame(look)).show_separator_line(false).show(ui, |ui| {
        in_column(ui, look.column_width(), |ui| {
            let edit = TextEdit::singleline(&mut state.line)
                .id(line_id())
                .font(look.font(Type::Body))
                .text_color(look.ink)
                .hint_text(look.text(placeholder, Type::BodyItalic, look.faint))
                .char_limit(LINE_CHARS_MAX)
                .margin(look.padding())
                .desired_width(f32::INFINITY);
            let field = ui.add(edit);
            ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(prompt.placeholder.as_str()));
            let enter = ui.input(|input| input.key_pressed(Key::Enter));
            // Enter lets go of the line; with another thing held it is not the line's.
            let free = ui.memory(|memory| memory.focused().is_none());
            if field.lost_focus() && enter && free && !state.line.trim().is_empty() {
                sent = Some(Input::Line(state.line.trim().to_owned()));
            }
            // The line is always at hand: whoever does not hold another thing with the keyboard is in it.
            if free {
                field.request_focus();
            }
        });
    });
    sent
}

/// What the player must know now.
pub(crate) fn notice(ui: &mut Ui, screen: &Screen, look: &Look) {
    let Some(notice) = &screen.notice else { return };
    let (colour, mark, line) = match notice.tone {
        Tone::Calm => (look.faint, "•", 0.0),
        Tone::Grave => (look.grave, "!", 2.0),
    };
    let frame = Frame::new().fill(look.edge).inner_margin(Margin::symmetric(12, 6)).stroke(Stroke::new(line, colour));
    Panel::bottom("notice").frame(frame).show_separator_line(false).show(ui, |ui| {
        let height_max = ui.ctx().content_rect().height() * HINTS_SHARE;
        ScrollArea::vertical()
            .id_salt("notice")
            .max_height(height_max)
            .min_scrolled_height(height_max)
            .auto_shrink([false, true])
            .show(ui, |ui| {
                let text = format!("{mark}  {}", notice.text);
                ui.add(Label::new(look.text(&text, Type::Interface, colour)).wrap());
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

fn edge_frame(look: &Look) -> Frame {
    let margin = look.padding();
    Frame::new().fill(look.edge).inner_margin(margin).stroke(Stroke::new(0.0, look.rule))
}
