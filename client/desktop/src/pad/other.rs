//! Gamepads of Windows and macOS, by gilrs, which knows the buttons of many makers.

use super::{Device, Report, Stick};
use crate::book::Control;
use gilrs::{Axis, Button, EventType, Gilrs};
use std::sync::mpsc::SyncSender;

/// Reports what all pads do until nobody listens. Ends where the system has none to give.
pub(super) fn read(reports: &SyncSender<(Device, Report)>) {
    let Ok(mut pads) = Gilrs::new() else { return };
    while let Some(event) = pads.next_event_blocking(None) {
        let number = Device::try_from(usize::from(event.id)).unwrap_or(Device::MAX);
        if let Some(report) = report(event.event)
            && reports.send((number, report)).is_err()
        {
            return;
        }
    }
}

fn report(event: EventType) -> Option<Report> {
    match event {
        EventType::ButtonPressed(pressed, _) => button(pressed).map(|control| Report::Button(control, true)),
        EventType::ButtonReleased(released, _) => button(released).map(|control| Report::Button(control, false)),
        EventType::AxisChanged(Axis::LeftStickX, place, _) => Some(Report::Stick(Stick::LeftX, place)),
        EventType::AxisChanged(Axis::LeftStickY, place, _) => Some(Report::Stick(Stick::LeftY, place)),
        EventType::AxisChanged(Axis::RightStickY, place, _) => Some(Report::Stick(Stick::RightY, place)),
        EventType::Disconnected => Some(Report::Gone),
        _ => None,
    }
}

fn button(button: Button) -> Option<Control> {
    Some(match button {
        Button::South => Control::South,
        Button::East => Control::East,
        Button::West => Control::West,
        Button::North => Control::North,
        Button::LeftTrigger => Control::ShoulderLeft,
        Button::RightTrigger => Control::ShoulderRight,
        Button::Start => Control::Start,
        Button::Select => Control::Select,
        Button::DPadUp => Control::Up,
        Button::DPadDown => Control::Down,
        Button::DPadLeft => Control::Left,
        Button::DPadRight => Control::Right,
        _ => return None,
    })
}
