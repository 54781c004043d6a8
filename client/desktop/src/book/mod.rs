//! The book: one page of a [`Screen`] drawn with egui, as functions from a screen and the window's own state to inputs.
//! Facts above, the line and the keys below, beside the page the picture, the dice and who is there, and between them the
//! page in a narrow column.

mod beside;
mod choices;
mod column;
mod dice;
mod edges;
mod flow;
pub mod fonts;
pub mod gallery;
mod keys;
mod layout;
pub mod look;
pub(crate) mod pad;
mod pages;
mod passages;
mod state;
mod words;

pub use look::Look;
pub use pad::Control;
pub use state::{SCALE_MAX, SCALE_MIN, UiState};

use bevy_egui::egui::{CentralPanel, Frame, Margin, Theme, Ui, accesskit_root_id};
use gesta_app::{Input, Screen};
use layout::Layout;

/// Draws the screen into the whole of `ui` and gives what the player did.
pub fn page(ui: &mut Ui, screen: &Screen, state: &mut UiState) -> Vec<Input> {
    state.follow(screen, ui.input(|input| input.time));
    let look = look_of(ui, screen, state);
    look.apply(ui.ctx());
    // The style of this `Ui` was taken before the look was known.
    ui.set_style(ui.ctx().global_style());
    ui.ctx().accesskit_node_builder(accesskit_root_id(), |node| node.set_label("Gesta"));
    let percent = state.percent();
    let mut inputs = pad::read(ui, screen, state);
    inputs.extend(keys::read(ui, screen, state));
    let layout = if screen.page.tells_story() { Layout::of(ui.available_width(), &look) } else { Layout::One };
    edges::above(ui, screen, state, layout != Layout::One, &look);
    beside::show(ui, screen, state, layout, &look);
    inputs.extend(edges::hints(ui, screen, state.by_pad, &look));
    inputs.extend(edges::line(ui, screen, state, &look));
    edges::notice(ui, screen, &look);
    let frame = Frame::new().fill(look.paper).inner_margin(Margin::symmetric(12, 0));
    let central = CentralPanel::default().frame(frame);
    inputs.extend(central.show(ui, |ui| column::show(ui, screen, state, layout, &look)).inner);
    if state.percent() != percent {
        inputs.push(Input::TextPercent(state.percent()));
    }
    if screen.waiting {
        inputs.retain(|input| !matches!(input, Input::Line(_) | Input::Pick(_)));
    }
    for input in &inputs {
        state.sent(screen, input);
    }
    state.stream(ui, screen);
    inputs
}

/// How the window looks now.
pub fn look_of(ui: &Ui, screen: &Screen, state: &UiState) -> Look {
    let dark = ui.ctx().system_theme() == Some(Theme::Dark);
    Look::of(&screen.settings, dark, state.scale())
}
