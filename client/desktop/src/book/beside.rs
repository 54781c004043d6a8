//! What stands beside the story: the picture of the place, the dice, who is there and what is to be done.

use crate::book::dice;
use crate::book::layout::Layout;
use crate::book::look::Look;
use crate::book::pages::sheet;
use crate::book::state::UiState;
use bevy_egui::egui::{Frame, Margin, Panel, ScrollArea, Ui};
use gesta_app::Screen;

/// Draws the sides that the layout has.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, state: &mut UiState, layout: Layout, look: &Look) {
    let frame = Frame::new().fill(look.edge).inner_margin(Margin::same(look.points(12.0) as i8));
    if let Layout::Three { right, .. } = layout {
        Panel::right("who").frame(frame).exact_size(right).resizable(false).show(ui, |ui| who(ui, screen, look));
    }
    if let Layout::Three { left, .. } | Layout::Two { left } = layout {
        Panel::left("scene").frame(frame).exact_size(left).resizable(false).show(ui, |ui| {
            ScrollArea::vertical().id_salt("scene").auto_shrink([false, false]).show(ui, |ui| {
                picture(ui, screen, state, look);
                dice::show(ui, screen, &mut state.tray, look);
                if matches!(layout, Layout::Two { .. }) {
                    sheet::under_each_other(ui, &screen.aside, look);
                }
            });
        });
    }
}

fn who(ui: &mut Ui, screen: &Screen, look: &Look) {
    ScrollArea::vertical().id_salt("who").auto_shrink([false, false]).show(ui, |ui| {
        sheet::under_each_other(ui, &screen.aside, look);
    });
}

/// The picture of the place, as wide as there is room.
pub(crate) fn picture(ui: &mut Ui, screen: &Screen, state: &mut UiState, look: &Look) {
    let _ = (ui, screen, state, look);
}
