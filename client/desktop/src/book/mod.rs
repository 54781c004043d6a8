//! The book: one page of a [`Screen`] drawn with egui, as functions from a screen and the window's own state to inputs.
//! Facts above, the line and the keys below, the page between them in a narrow column.

mod choices;
mod column;
mod edges;
mod keys;
pub mod look;
mod passages;
mod state;
mod words;

pub use state::{SCALE_MAX, SCALE_MIN, UiState};

use bevy_egui::egui::{CentralPanel, Frame, Margin, Ui};
use gesta_app::{Input, Screen};

/// Draws the screen into the whole of `ui` and gives what the player did.
pub fn page(ui: &mut Ui, screen: &Screen, state: &mut UiState) -> Vec<Input> {
    state.follow(screen);
    look::apply(ui.ctx(), state.scale());
    // The style of this `Ui` was taken before the scale was known.
    ui.set_style(ui.ctx().global_style());
    let percent = state.percent();
    let mut inputs = keys::read(ui, screen, state);
    edges::above(ui, screen, state);
    inputs.extend(edges::hints(ui, screen));
    inputs.extend(edges::line(ui, screen, state));
    edges::notice(ui, screen);
    let frame = Frame::new().fill(look::PAPER).inner_margin(Margin::symmetric(12, 0));
    inputs.extend(CentralPanel::default().frame(frame).show(ui, |ui| column::show(ui, screen, state)).inner);
    if state.percent() != percent {
        inputs.push(Input::TextPercent(state.percent()));
    }
    if screen.waiting {
        inputs.retain(|input| !matches!(input, Input::Line(_) | Input::Pick(_)));
    }
    for input in &inputs {
        state.sent(screen, input);
    }
    inputs
}
