//! The page itself: the story or the page's text, then its choices, in a narrow column that scrolls.

use crate::book::choices;
use crate::book::edges::in_column;
use crate::book::look::{self, FAINT, INK, RULE, Type};
use crate::book::passages;
use crate::book::state::UiState;
use bevy_egui::egui::{Align, Frame, Id, Label, ScrollArea, Stroke, Ui, vec2};
use gesta_app::{Input, Page, Screen};

/// Draws the page and gives the choices that were clicked.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, state: &mut UiState) -> Vec<Input> {
    let scale = state.scale();
    let height = ui.available_height();
    let told = screen.page.tells_story();
    let scroll = std::mem::take(&mut state.scroll) * height;
    let area = ScrollArea::vertical()
        .id_salt(Id::new(screen.page))
        .auto_shrink([false, false])
        .stick_to_bottom(told)
        .animated(false);
    area.show(ui, |ui| {
        if scroll != 0.0 {
            ui.scroll_with_delta(vec2(0.0, -scroll));
        }
        in_column(ui, look::column_width(scale), |ui| {
            ui.add_space(16.0 * scale);
            let top = match screen.page {
                Page::Title => title(ui, screen, scale),
                Page::Story => passages::story(ui, screen, state),
                Page::Ending | Page::Chapter => {
                    let top = passages::story(ui, screen, state);
                    card(ui, screen, scale);
                    top
                }
                _ => body(ui, screen, scale),
            };
            ui.add_space(12.0 * scale);
            let inputs = choices::list(ui, screen, scale);
            ui.add_space(16.0 * scale);
            // What is new is read from its beginning when it does not fit.
            if let Some(top) = top
                && ui.min_rect().bottom() - top.top() > height
            {
                ui.scroll_to_rect(top, Some(Align::TOP));
            }
            inputs
        })
    })
    .inner
}

/// The place of something that the view should begin with.
type Top = Option<bevy_egui::egui::Rect>;

fn title(ui: &mut Ui, screen: &Screen, scale: f32) -> Top {
    ui.add_space(24.0 * scale);
    ui.vertical_centered(|ui| {
        ui.label(look::text(&screen.heading, Type::Title, scale, INK));
        if !screen.subheading.is_empty() {
            ui.label(look::text(&screen.subheading, Type::BodyItalic, scale, FAINT));
        }
    });
    ui.add_space(12.0 * scale);
    body(ui, screen, scale)
}

fn body(ui: &mut Ui, screen: &Screen, scale: f32) -> Top {
    for text in &screen.body {
        if text.is_empty() {
            ui.add_space(look::line_height(Type::Body, scale) / 2.0);
            continue;
        }
        let inner = text.trim_start();
        let indent = (text.len() - inner.len()) as f32 * 10.0 * scale;
        ui.horizontal_top(|ui| {
            ui.add_space(indent);
            ui.add(Label::new(look::text(inner, Type::Body, scale, INK)).wrap());
        });
    }
    None
}

fn card(ui: &mut Ui, screen: &Screen, scale: f32) {
    ui.add_space(12.0 * scale);
    let frame = Frame::new().stroke(Stroke::new(2.0, RULE)).inner_margin(look::padding(scale * 1.6)).corner_radius(4.0);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.vertical_centered(|ui| {
            ui.label(look::text(&screen.heading, Type::Title, scale, INK));
        });
        body(ui, screen, scale);
    });
}
