//! What the controls of a gamepad mean on a page. They do what keys do, so that whatever can be reached by one can be reached
//! by the other; only writing needs a keyboard.

use crate::book::state::UiState;
use bevy_egui::egui::{Event, FocusDirection, Id, Key, Modifiers, Response, Ui};
use gesta_app::{Action, Input, Screen};

/// A control, named by where it is on the pad, since makers letter them differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Control {
    /// The cross or the left stick, upwards.
    Up,
    /// The cross or the left stick, downwards.
    Down,
    /// The cross or the left stick, to the left.
    Left,
    /// The cross or the left stick, to the right.
    Right,
    /// The lowest of the four buttons at the right: A, or a cross.
    South,
    /// The right one of the four: B, or a circle.
    East,
    /// The left one of the four: X, or a square.
    West,
    /// The upper one of the four: Y, or a triangle.
    North,
    /// The left shoulder, or the right stick upwards.
    ShoulderLeft,
    /// The right shoulder, or the right stick downwards.
    ShoulderRight,
    /// The small button at the right.
    Start,
    /// The small button at the left.
    Select,
}

/// Does what a pad asked for since the last frame. What it presses for keys is read with the keys of this frame.
pub(crate) fn read(ui: &Ui, screen: &Screen, state: &mut UiState) -> Vec<Input> {
    let rows = ui.data_mut(|data| std::mem::take(data.get_temp_mut_or_default::<Vec<Id>>(rows_id())));
    let others = |event: &Event| matches!(event, Event::Key { pressed: true, .. } | Event::PointerButton { .. });
    if ui.input(|input| input.events.iter().any(others)) {
        state.by_pad = false;
    }
    let mut inputs = Vec::new();
    for control in std::mem::take(&mut state.pad) {
        state.by_pad = true;
        match control {
            Control::Up => step(ui, &rows, false),
            Control::Down => step(ui, &rows, true),
            Control::Left => ui.memory_mut(|memory| memory.move_focus(FocusDirection::Previous)),
            Control::Right => ui.memory_mut(|memory| memory.move_focus(FocusDirection::Next)),
            Control::South => strike(ui, Key::Enter),
            Control::East => strike(ui, Key::Escape),
            Control::ShoulderLeft => strike(ui, Key::PageUp),
            Control::ShoulderRight => strike(ui, Key::PageDown),
            Control::West | Control::North | Control::Start | Control::Select => {
                let asked = action(control).filter(|action| screen.keys.iter().any(|key| key.action == *action));
                inputs.extend(asked.map(Input::Act));
            }
        }
    }
    inputs
}

/// A row of the page, which a pad steps to; to be named in the order in which they are read.
pub(crate) fn row(ui: &Ui, row: &Response) {
    ui.data_mut(|data| data.get_temp_mut_or_default::<Vec<Id>>(rows_id()).push(row.id));
    if row.gained_focus() {
        row.scroll_to_me(None);
    }
}

/// The control that does what a hint says; `None`: it takes a keyboard or a mouse.
pub(crate) fn name(action: Action) -> Option<&'static str> {
    match action {
        Action::Choose | Action::Accept => Some("A"),
        Action::Back => Some("B"),
        Action::Inventory => Some("X"),
        Action::Sheet => Some("Y"),
        Action::Palette => Some("Start"),
        Action::Map => Some("Select"),
        _ => None,
    }
}

fn action(control: Control) -> Option<Action> {
    match control {
        Control::West => Some(Action::Inventory),
        Control::North => Some(Action::Sheet),
        Control::Start => Some(Action::Palette),
        Control::Select => Some(Action::Map),
        _ => None,
    }
}

/// To the next row, or to the one before; from elsewhere to the first or the last. A page without rows is gone through
/// control by control.
fn step(ui: &Ui, rows: &[Id], down: bool) {
    let held = ui.memory(|memory| memory.focused());
    let at = rows.iter().position(|row| Some(*row) == held);
    let next = match (at, down) {
        (Some(at), true) => rows.get(at + 1).or(rows.first()),
        (Some(at), false) => at.checked_sub(1).and_then(|at| rows.get(at)).or(rows.last()),
        (None, true) => rows.first(),
        (None, false) => rows.last(),
    };
    ui.memory_mut(|memory| match (next, down) {
        (Some(next), _) => memory.request_focus(*next),
        (None, true) => memory.move_focus(FocusDirection::Next),
        (None, false) => memory.move_focus(FocusDirection::Previous),
    });
}

fn strike(ui: &Ui, key: Key) {
    let event = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE };
    ui.ctx().input_mut(|input| input.events.push(event));
}

fn rows_id() -> Id {
    Id::new("rows of the page")
}
