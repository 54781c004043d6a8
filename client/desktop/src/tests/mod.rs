//! The window's tests: the book without a window, driven by the names that a screen reader would say.

mod hands;
mod keys;
mod look;
mod pad;
mod pages;
mod pictures;
mod real;
mod sentence;
mod versions;

#[path = "../../../terminal/src/tests/sample.rs"]
mod sample;

use crate::book::{self, UiState, fonts};
use bevy_egui::egui;
use egui_kittest::Harness;
use gesta_app::{Input, Page, Screen};

/// The pages that differ in how they are drawn; the others are lines and rows like these.
pub(crate) const PAGES: [Page; 10] = [
    Page::Title,
    Page::Story,
    Page::Saves,
    Page::Why,
    Page::Journal,
    Page::Help,
    Page::Ending,
    Page::Making,
    Page::Map,
    Page::Notes,
];

/// A screen, the window's own state, and what came of it.
pub(crate) struct Reader {
    pub(crate) screen: Screen,
    pub(crate) state: UiState,
    pub(crate) inputs: Vec<Input>,
}

pub(crate) fn reader(screen: Screen, scale: f32, size: [f32; 2]) -> Harness<'static, Reader> {
    let reader = Reader { screen, state: UiState::new(scale), inputs: Vec::new() };
    let draw = |ui: &mut egui::Ui, reader: &mut Reader| {
        let inputs = book::page(ui, &reader.screen, &mut reader.state);
        reader.inputs.extend(inputs);
    };
    let mut first = true;
    let mut harness = Harness::builder().with_size(size).with_max_steps(12).build_ui_state(
        move |ui, reader| {
            if std::mem::take(&mut first) {
                fonts::load(ui.ctx(), None);
                ui.ctx().request_repaint();
            } else {
                draw(ui, reader);
            }
        },
        reader,
    );
    harness.run();
    harness
}
