//! The branches as a tree: each line under the one that it leaves.

use crate::book::choices::{self, Manner};
use crate::book::look::Look;
use bevy_egui::egui::{Rect, Stroke, Ui, UiBuilder, pos2};
use gesta_app::{BranchRow, Choice, Input, Screen};

/// Points at 100 % that a branch stands further in than the one that it leaves.
const STEP: f32 = 28.0;
/// Levels that are drawn further in; deeper ones stand under each other.
const LEVELS_MAX: u8 = 10;

/// Draws the rows of the tree and gives those that were clicked.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, branches: &[BranchRow], look: &Look) -> Vec<Input> {
    let mut inputs = Vec::new();
    // Where the line of each level was drawn last: a branch hangs from the one above it.
    let mut stems: Vec<f32> = Vec::new();
    for (branch, choice) in branches.iter().zip(&screen.choices) {
        let level = usize::from(branch.level.min(LEVELS_MAX));
        let space = ui.available_rect_before_wrap();
        let left = space.left() + look.points(STEP) * level as f32;
        let place = Rect::from_min_max(pos2(left, space.top()), space.max);
        // The lines say what the spaces before the name say in a list.
        let named = Choice { label: choice.label.trim_start().to_owned(), ..choice.clone() };
        let response = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
            choices::row(ui, &named, Manner { waits: screen.waiting, ..Manner::default() }, look)
        });
        let row = response.inner.rect;
        stems.truncate(level + 1);
        if let Some(stem) = level.checked_sub(1).and_then(|above| stems.get(above)) {
            let x = left - look.points(STEP) / 2.0;
            let line = Stroke::new(look.points(1.5), look.faint);
            ui.painter().line_segment([pos2(x, *stem), pos2(x, row.center().y)], line);
            ui.painter().line_segment([pos2(x, row.center().y), pos2(left, row.center().y)], line);
        }
        stems.resize(level + 1, row.bottom());
        if let Some(stem) = stems.get_mut(level) {
            *stem = row.bottom();
        }
        if response.inner.clicked() {
            inputs.push(Input::Pick(choice.number));
        }
    }
    inputs
}
