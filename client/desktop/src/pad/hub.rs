//! [`Hub`]: from what devices report to presses: sticks press like the cross, and what moves repeats while it is held.

use super::{Device, Report, Stick};
use crate::book::Control;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// From which deflection on a stick presses, and below which it lets go: far enough apart that it does not tremble.
const PRESSED_FROM: f32 = 0.6;
const LET_GO_BELOW: f32 = 0.4;
/// How long something is held before it repeats, and how long between repeats, as keyboards have it.
const FIRST_REPEAT: Duration = Duration::from_millis(400);
const REPEAT: Duration = Duration::from_millis(110);

/// All pads together.
#[derive(Debug, Default)]
pub(super) struct Hub {
    /// What each half of a stick holds down.
    sticks: BTreeMap<(Device, Stick), Control>,
    /// What repeats, on which device, and when next.
    held: Option<(Device, Control, Instant)>,
}

impl Hub {
    /// Takes a report, and gives what it presses.
    pub(super) fn take(&mut self, device: Device, report: Report, now: Instant) -> Option<Control> {
        match report {
            Report::Button(control, true) => self.press(device, control, now),
            Report::Button(control, false) => self.let_go(device, control),
            Report::Stick(stick, place) => self.bend(device, stick, place, now),
            Report::Gone => {
                self.sticks.retain(|(of, _), _| *of != device);
                self.held = self.held.filter(|(of, ..)| *of != device);
                None
            }
        }
    }

    /// When what is held counts once more.
    pub(super) fn due(&self) -> Option<Instant> {
        self.held.map(|(.., due)| due)
    }

    /// What counts once more now.
    pub(super) fn repeat(&mut self, now: Instant) -> Option<Control> {
        let (_, control, due) = self.held.as_mut().filter(|(.., due)| *due <= now)?;
        *due = now + REPEAT;
        Some(*control)
    }

    fn press(&mut self, device: Device, control: Control, now: Instant) -> Option<Control> {
        if moves(control) {
            self.held = Some((device, control, now + FIRST_REPEAT));
        }
        Some(control)
    }

    fn let_go(&mut self, device: Device, control: Control) -> Option<Control> {
        self.held = self.held.filter(|(of, held, _)| (*of, *held) != (device, control));
        None
    }

    fn bend(&mut self, device: Device, stick: Stick, place: f32, now: Instant) -> Option<Control> {
        let before = self.sticks.get(&(device, stick)).copied();
        let side = side(stick, place);
        if before == Some(side) && place.abs() >= LET_GO_BELOW || before.is_none() && place.abs() < PRESSED_FROM {
            return None;
        }
        if let Some(before) = self.sticks.remove(&(device, stick)) {
            self.let_go(device, before);
        }
        if place.abs() < PRESSED_FROM {
            return None;
        }
        self.sticks.insert((device, stick), side);
        self.press(device, side, now)
    }
}

/// What a stick presses on the side where it is.
fn side(stick: Stick, place: f32) -> Control {
    match (stick, place > 0.0) {
        (Stick::LeftX, false) => Control::Left,
        (Stick::LeftX, true) => Control::Right,
        (Stick::LeftY, false) => Control::Down,
        (Stick::LeftY, true) => Control::Up,
        (Stick::RightY, false) => Control::ShoulderRight,
        (Stick::RightY, true) => Control::ShoulderLeft,
    }
}

/// What is worth repeating: steps and pages. Nobody wants to choose twice.
fn moves(control: Control) -> bool {
    use Control::{Down, Left, Right, ShoulderLeft, ShoulderRight, Up};
    matches!(control, Up | Down | Left | Right | ShoulderLeft | ShoulderRight)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Plays reports, each so many milliseconds after the beginning, with the repeats between them.
    fn played(reports: &[(u64, Device, Report)]) -> Vec<(u64, Control)> {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let mut hub = Hub::default();
        let mut pressed = Vec::new();
        for (millis, device, report) in reports {
            while let Some(due) = hub.due().filter(|due| *due < at(*millis)) {
                let control = hub.repeat(due).expect("it was due");
                pressed.push(((due - start).as_millis() as u64, control));
            }
            pressed.extend(hub.take(*device, *report, at(*millis)).map(|control| (*millis, control)));
        }
        pressed
    }

    #[test]
    fn a_button_counts_once_however_long_it_is_held() {
        let reports = [(0, 1, Report::Button(Control::South, true)), (5_000, 1, Report::Button(Control::South, false))];
        assert_eq!(played(&reports), [(0, Control::South)]);
    }

    #[test]
    fn a_direction_repeats_while_it_is_held() {
        let reports = [(0, 1, Report::Button(Control::Down, true)), (600, 1, Report::Button(Control::Down, false))];
        let later = (900, 1, Report::Button(Control::East, true));
        let pressed = played(&[reports[0], reports[1], later]);
        let down = |millis| (millis, Control::Down);
        assert_eq!(pressed, [down(0), down(400), down(510), (900, Control::East)]);
    }

    #[test]
    fn a_stick_presses_once_for_each_time_it_is_bent() {
        let bends = [0.1, 0.5, 0.7, 0.9, 0.5, 0.65, 0.3, 0.5, 0.61, -0.8, 0.0];
        let reports: Vec<_> = (0..).zip(bends).map(|(at, y)| (at, 1, Report::Stick(Stick::LeftY, y))).collect();
        assert_eq!(played(&reports), [(2, Control::Up), (8, Control::Up), (9, Control::Down)]);
    }

    #[test]
    fn a_pad_that_is_unplugged_holds_nothing() {
        let gone = [(0, 1, Report::Stick(Stick::RightY, -1.0)), (10, 1, Report::Gone)];
        let later = (2_000, 2, Report::Stick(Stick::RightY, 1.0));
        let pressed = played(&[gone[0], gone[1], later]);
        assert_eq!(pressed, [(0, Control::ShoulderRight), (2_000, Control::ShoulderLeft)]);
        let other = [(0, 1, Report::Button(Control::Up, true)), (10, 2, Report::Gone), (450, 1, Report::Gone)];
        assert_eq!(played(&other), [(0, Control::Up), (400, Control::Up)], "another pad's leaving stops nothing");
    }
}
