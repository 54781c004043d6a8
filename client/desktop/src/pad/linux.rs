//! Gamepads of Linux: every device of `/dev/input` that has the buttons of one, each read by a thread that waits. The numbers
//! are those that the kernel's document on gamepads fixes for all makers.

use super::{Device as Number, Report, Stick};
use crate::book::Control;
use evdev::{AbsInfo, AbsoluteAxisCode as Axis, Device, EventSummary, InputEvent, KeyCode as Key};
use rustix::fs::inotify::{CreateFlags, Reader, WatchFlags, add_watch, init};
use std::collections::BTreeMap;
use std::mem::MaybeUninit;
use std::path::{Path, PathBuf};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// Where the kernel lists its devices.
const FOLDER: &str = "/dev/input";
/// The most pads that are listened to at once.
const PADS_MAX: usize = 8;
/// Bytes for what the folder tells at once; one notice with the longest name takes under 300.
const NOTICE_BYTES: usize = 4096;

type Reports = SyncSender<(Number, Report)>;
/// The files of the pads that are listened to.
type Known = Arc<Mutex<Vec<PathBuf>>>;

/// Listens to the pads there are, and to those that are plugged in later. Ends where there is no folder of devices.
pub(super) fn read(reports: &Reports) {
    let folder = Path::new(FOLDER);
    let Ok(notices) = init(CreateFlags::CLOEXEC) else { return };
    // A device's file may be read only some time after it was made.
    if add_watch(&notices, folder, WatchFlags::CREATE | WatchFlags::ATTRIB).is_err() {
        return;
    }
    let known = Known::default();
    let mut number = 0;
    let mut try_file = |file: PathBuf| {
        if listen(&file, number, &known, reports) {
            number += 1;
        }
    };
    let files = folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.path());
    files.filter(|file| is_device(file)).for_each(&mut try_file);
    let mut buffer = [MaybeUninit::uninit(); NOTICE_BYTES];
    let mut reader = Reader::new(notices, &mut buffer);
    while let Ok(notice) = reader.next() {
        let name = notice.file_name().and_then(|name| name.to_str().ok()).map(|name| folder.join(name));
        name.filter(|file| is_device(file)).into_iter().for_each(&mut try_file);
    }
}

fn is_device(file: &Path) -> bool {
    file.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("event"))
}

/// Begins to listen to a device; `false`: it is no gamepad, may not be read, or is listened to already.
fn listen(file: &Path, number: Number, known: &Known, reports: &Reports) -> bool {
    let locked = || known.lock().unwrap_or_else(PoisonError::into_inner);
    if locked().len() >= PADS_MAX || locked().iter().any(|other| other == file) {
        return false;
    }
    let Ok(device) = Device::open(file) else { return false };
    if !device.supported_keys().is_some_and(|keys| keys.contains(Key::BTN_SOUTH)) {
        return false;
    }
    locked().push(file.to_owned());
    let (file, others, reports) = (file.to_owned(), known.clone(), reports.clone());
    let begun = thread::Builder::new().name("gamepad device".to_owned()).spawn(move || {
        follow(device, number, &reports);
        others.lock().unwrap_or_else(PoisonError::into_inner).retain(|other| *other != file);
    });
    begun.is_ok()
}

/// Reports what a device does until it is unplugged or nobody listens.
fn follow(mut device: Device, number: Number, reports: &Reports) {
    let ranges: BTreeMap<u16, AbsInfo> =
        device.get_absinfo().map(|axes| axes.map(|(axis, range)| (axis.0, range)).collect()).unwrap_or_default();
    let mut cross = Cross::default();
    while let Ok(events) = device.fetch_events() {
        for event in events {
            for report in cross.reports(event, &ranges) {
                if reports.send((number, report)).is_err() {
                    return;
                }
            }
        }
    }
    let _ = reports.send((number, Report::Gone));
}

/// What the cross holds down where it is an axis: left or right, up or down.
#[derive(Default)]
struct Cross([Option<Control>; 2]);

impl Cross {
    /// What an event of the kernel means; nothing, if it is not one of the controls that are used.
    fn reports(&mut self, event: InputEvent, ranges: &BTreeMap<u16, AbsInfo>) -> Vec<Report> {
        match event.destructure() {
            // 2 is the kernel's own repeat.
            EventSummary::Key(_, key, value @ 0..=1) => {
                button(key).map(|control| Report::Button(control, value == 1)).into_iter().collect()
            }
            EventSummary::AbsoluteAxis(_, Axis::ABS_HAT0X, value) => {
                self.turn(0, value, [Control::Left, Control::Right])
            }
            EventSummary::AbsoluteAxis(_, Axis::ABS_HAT0Y, value) => self.turn(1, value, [Control::Up, Control::Down]),
            EventSummary::AbsoluteAxis(_, axis, value) => {
                let Some(place) = ranges.get(&axis.0).map(|range| place(value, range)) else { return Vec::new() };
                match axis {
                    Axis::ABS_X => vec![Report::Stick(Stick::LeftX, place)],
                    // The kernel counts downwards.
                    Axis::ABS_Y => vec![Report::Stick(Stick::LeftY, -place)],
                    Axis::ABS_RY => vec![Report::Stick(Stick::RightY, -place)],
                    _ => Vec::new(),
                }
            }
            _ => Vec::new(),
        }
    }

    fn turn(&mut self, axis: usize, value: i32, [less, more]: [Control; 2]) -> Vec<Report> {
        let now = match value {
            0 => None,
            ..0 => Some(less),
            _ => Some(more),
        };
        let before = std::mem::replace(&mut self.0[axis], now);
        if before == now {
            return Vec::new();
        }
        let let_go = before.map(|control| Report::Button(control, false));
        let_go.into_iter().chain(now.map(|control| Report::Button(control, true))).collect()
    }
}

/// From -1.0 to 1.0 between the ends of an axis.
fn place(value: i32, range: &AbsInfo) -> f32 {
    let (from, to) = (f64::from(range.minimum()), f64::from(range.maximum()));
    if to <= from {
        return 0.0;
    }
    // A fraction of an axis needs no more digits.
    ((f64::from(value) - from) / (to - from)).mul_add(2.0, -1.0).clamp(-1.0, 1.0) as f32
}

fn button(key: Key) -> Option<Control> {
    Some(match key {
        Key::BTN_SOUTH => Control::South,
        Key::BTN_EAST => Control::East,
        Key::BTN_WEST => Control::West,
        Key::BTN_NORTH => Control::North,
        Key::BTN_TL => Control::ShoulderLeft,
        Key::BTN_TR => Control::ShoulderRight,
        Key::BTN_START => Control::Start,
        Key::BTN_SELECT => Control::Select,
        Key::BTN_DPAD_UP => Control::Up,
        Key::BTN_DPAD_DOWN => Control::Down,
        Key::BTN_DPAD_LEFT => Control::Left,
        Key::BTN_DPAD_RIGHT => Control::Right,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use evdev::EventType;

    fn ranges() -> BTreeMap<u16, AbsInfo> {
        let bytes = |from, to| AbsInfo::new(0, from, to, 0, 0, 0);
        [(Axis::ABS_X.0, bytes(0, 255)), (Axis::ABS_Y.0, bytes(-32_768, 32_767)), (Axis::ABS_RY.0, bytes(7, 7))].into()
    }

    fn read(events: &[(EventType, u16, i32)]) -> Vec<Report> {
        let mut cross = Cross::default();
        let event = |(kind, code, value): &(EventType, u16, i32)| InputEvent::new(kind.0, *code, *value);
        events.iter().flat_map(|raw| cross.reports(event(raw), &ranges())).collect()
    }

    #[test]
    fn buttons_are_those_of_the_kernels_numbers() {
        let key = |code, value| (EventType::KEY, code, value);
        let read = read(&[key(0x130, 1), key(0x130, 2), key(0x130, 0), key(0x13a, 1), key(0x1e, 1), key(0x221, 1)]);
        let down = |control| Report::Button(control, true);
        let south = Report::Button(Control::South, false);
        assert_eq!(read, [down(Control::South), south, down(Control::Select), down(Control::Down)]);
    }

    #[test]
    fn a_cross_that_is_an_axis_lets_go_of_one_side_before_it_holds_the_other() {
        let hat = |code, value| (EventType::ABSOLUTE, code, value);
        let read = read(&[hat(0x10, -1), hat(0x10, -1), hat(0x10, 1), hat(0x11, 1), hat(0x10, 0)]);
        let (left, right) = (Control::Left, Control::Right);
        let expected = [(left, true), (left, false), (right, true), (Control::Down, true), (right, false)];
        assert_eq!(read, expected.map(|(control, down)| Report::Button(control, down)));
    }

    #[test]
    fn sticks_are_measured_by_the_range_of_their_own_axis() {
        let bent = |code, value| (EventType::ABSOLUTE, code, value);
        let read = read(&[bent(0, 0), bent(0, 255), bent(1, -32_768), bent(1, 99_999), bent(4, 3), bent(5, 9)]);
        let (x, y) = (Stick::LeftX, Stick::LeftY);
        let expected = [(x, -1.0), (x, 1.0), (y, 1.0), (y, -1.0), (Stick::RightY, -0.0)];
        assert_eq!(read, expected.map(|(stick, place)| Report::Stick(stick, place)));
    }
}
