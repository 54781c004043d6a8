//! Gamepads. A thread waits for them, so that a still page stays still; it wakes the window when something is pressed. On
//! Linux the kernel's own interface is read, since the library that the other systems use needs files of udev to be built.

mod hub;
#[cfg_attr(target_os = "linux", path = "linux.rs")]
#[cfg_attr(not(target_os = "linux"), path = "other.rs")]
mod source;

use crate::book::Control;
use bevy::prelude::{App, Plugin, Res, Resource, Startup};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use hub::Hub;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TrySendError, sync_channel};
use std::thread;
use std::time::Instant;

/// How many presses may wait for the window; what is pressed while it is stuck is dropped.
const PRESSES_MAX: usize = 64;
/// How many reports of devices may wait to be read.
const REPORTS_MAX: usize = 256;

/// Which device.
type Device = u32;

/// What a device reports.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Report {
    /// A button, and whether it is down.
    Button(Control, bool),
    /// A stick: its place from -1.0 (left, down) to 1.0 (right, up).
    Stick(Stick, f32),
    /// It was unplugged.
    Gone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stick {
    LeftX,
    LeftY,
    RightY,
}

/// Listens to gamepads.
pub(crate) struct PadPlugin;

/// What was pressed and not yet drawn.
#[derive(Resource)]
pub(crate) struct Presses(Mutex<Receiver<Control>>);

impl Presses {
    /// What was pressed since the last time.
    pub(crate) fn take(&self) -> Vec<Control> {
        self.0.lock().map(|presses| presses.try_iter().collect()).unwrap_or_default()
    }
}

impl Plugin for PadPlugin {
    fn build(&self, app: &mut App) {
        let (pressed, presses) = sync_channel(PRESSES_MAX);
        let pressed = Mutex::new(Some(pressed));
        app.insert_resource(Presses(Mutex::new(presses)));
        app.add_systems(Startup, move |event_loop: Res<EventLoopProxyWrapper>| {
            let Some(pressed) = pressed.lock().ok().and_then(|mut pressed| pressed.take()) else { return };
            let proxy = (**event_loop).clone();
            listen(pressed, move || {
                // The window may be closed already; then nobody needs to be woken.
                let _ = proxy.send_event(WinitUserEvent::WakeUp);
            });
        });
    }
}

/// Reads all pads until the window is gone. A machine that gives no thread plays without.
fn listen(pressed: SyncSender<Control>, wake: impl Fn() + Send + 'static) {
    let (reports, reported) = sync_channel(REPORTS_MAX);
    let _ = thread::Builder::new().name("gamepads".to_owned()).spawn(move || source::read(&reports));
    let _ = thread::Builder::new().name("gamepad".to_owned()).spawn(move || {
        let mut hub = Hub::default();
        while let Some(control) = next(&mut hub, &reported) {
            match pressed.try_send(control) {
                Ok(()) => wake(),
                Err(TrySendError::Full(_)) => {}
                Err(TrySendError::Disconnected(_)) => return,
            }
        }
    });
}

/// Waits for the next press, or for a held direction to count once more; `None`: there will be none.
fn next(hub: &mut Hub, reported: &Receiver<(Device, Report)>) -> Option<Control> {
    loop {
        let report = match hub.due() {
            Some(due) => reported.recv_timeout(due.saturating_duration_since(Instant::now())),
            None => reported.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        let press = match report {
            Ok((device, report)) => hub.take(device, report, Instant::now()),
            Err(RecvTimeoutError::Timeout) => hub.repeat(Instant::now()),
            Err(RecvTimeoutError::Disconnected) => return None,
        };
        if press.is_some() {
            return press;
        }
    }
}
