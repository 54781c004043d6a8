//! The session inside Bevy: it is asked for news each frame, and its calls wake the window.

use bevy::app::AppExit;
use bevy::prelude::{
    App, IntoScheduleConfigs, MessageReader, MessageWriter, Plugin, PreUpdate, Res, Resource, Startup, SystemSet,
};
use bevy::window::WindowCloseRequested;
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use gesta_app::{Action, Input, Session};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The session, shared with [`run`](crate::run), which gives it back when the window fails.
#[derive(Resource, Clone)]
pub(crate) struct Held(Arc<Mutex<Box<dyn Session + Send>>>);

impl Held {
    pub(crate) fn new(session: Box<dyn Session + Send>) -> Held {
        Held(Arc::new(Mutex::new(session)))
    }

    /// The session. A panic elsewhere does not damage it: it is only touched through its own functions.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Box<dyn Session + Send>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The session itself, when nobody else holds it any longer.
    pub(crate) fn release(self) -> Option<Box<dyn Session + Send>> {
        let session = Arc::into_inner(self.0)?;
        Some(session.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// When the session's news of a frame are taken.
#[derive(SystemSet, Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct SessionNews;

/// Wakes the window for the session, takes its news, ends with it.
pub(crate) struct SessionPlugin;

impl Plugin for SessionPlugin {
    fn build(&self, app: &mut App) {
        app.add_systems(Startup, wake_window).add_systems(PreUpdate, (take_news, leave).chain().in_set(SessionNews));
    }
}

fn wake_window(held: Res<Held>, event_loop: Res<EventLoopProxyWrapper>) {
    let proxy = (**event_loop).clone();
    held.lock().wake_with(Box::new(move || {
        // The window may be closed already; then nobody needs to be woken.
        let _ = proxy.send_event(WinitUserEvent::WakeUp);
    }));
}

fn take_news(held: Res<Held>) {
    held.lock().pump();
}

/// Closing the window is leaving; a second time it closes at once, whatever the session is waiting for.
fn leave(
    held: Res<Held>,
    mut closes: MessageReader<WindowCloseRequested>,
    mut asked: bevy::prelude::Local<bool>,
    mut exit: MessageWriter<AppExit>,
) {
    let mut session = held.lock();
    let closing = closes.read().count() > 0;
    if closing && !*asked {
        session.input(Input::Act(Action::Quit));
    }
    if session.finished() || (closing && *asked) {
        exit.write(AppExit::Success);
    }
    *asked |= closing;
}
