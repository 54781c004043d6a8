//! Opening the window, and what becomes of the session when that fails.

use crate::access::{AnnouncePlugin, BridgePlugin, WakePlugin};
use crate::adapter;
use crate::chords::ChordsPlugin;
use crate::font::FontPlugin;
use crate::idle::IdlePlugin;
use crate::pad::PadPlugin;
use crate::place::{Place, PlacePlugin};
use crate::session::{Held, SessionPlugin};
use crate::speaker::SpeakerPlugin;
use crate::startup::{Opening, Watch};
use crate::window::BookPlugin;
use bevy::app::{App, PluginGroup, TerminalCtrlCHandlerPlugin};
use bevy::log::LogPlugin;
use bevy::prelude::DefaultPlugins;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::window::{ExitCondition, Window, WindowPlugin};
use bevy_egui::EguiPlugin;
use gesta_app::Session;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

/// How the window looks.
#[derive(Clone, Debug, PartialEq)]
pub struct WindowOptions {
    /// The size of the text: 1.0 is 100 %, up to 2.0.
    pub scale: f32,
    /// The window's width in logical pixels.
    pub width: u32,
    /// The window's height in logical pixels.
    pub height: u32,
    /// The file that remembers where the window stood and how large it was; it goes before the size. `None`: nothing is
    /// remembered.
    pub place: Option<PathBuf>,
}

impl Default for WindowOptions {
    fn default() -> Self {
        WindowOptions { scale: 1.0, width: 1100, height: 760, place: None }
    }
}

/// The game cannot be shown in a window, or not any longer.
#[derive(thiserror::Error)]
#[error("{cause}")]
pub struct WindowError {
    /// Why.
    pub cause: WindowCause,
    /// The session, so that it can go on in the terminal. `None` if the window system holds on to it.
    pub session: Option<Box<dyn Session + Send>>,
}

impl fmt::Debug for WindowError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WindowError").field("cause", &self.cause).finish_non_exhaustive()
    }
}

/// Why there is no window.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WindowCause {
    /// Nothing can draw.
    #[error("no graphics adapter was found ({0}); install a Vulkan driver, or play with --terminal")]
    NoAdapter(String),
    /// The window could not be opened.
    #[error("the window could not be opened ({0}); play with --terminal")]
    NotOpened(String),
    /// The window was open and broke.
    #[error("the window broke ({0}); the game is saved up to the last turn")]
    Broke(String),
}

/// Shows a session in a window until the player leaves. Must be called from the main thread, and once in a process: window
/// systems allow no second time.
///
/// # Errors
/// No adapter, no window, or the window broke; the error carries the session.
pub fn run(session: Box<dyn Session + Send>, options: &WindowOptions) -> Result<(), WindowError> {
    let watch = Watch::begin();
    let held = Held::new(session);
    let opening = watch.opening();
    let ended = catch_unwind(AssertUnwindSafe(|| {
        adapter::probe().map_err(WindowCause::NoAdapter)?;
        let exit = build(held.clone(), opening.clone(), options).run();
        if exit.is_error() {
            Err(WindowCause::Broke("the window system ended with an error".to_owned()))
        } else {
            Ok(())
        }
    }));
    let opened = !opening.still();
    let message = watch.end().unwrap_or_else(|| "the window system gave no reason".to_owned());
    let cause = match ended {
        Ok(Ok(())) => return Ok(()),
        Ok(Err(cause)) => cause,
        Err(_) if opened => WindowCause::Broke(message),
        Err(_) => WindowCause::NotOpened(message),
    };
    Err(WindowError { cause, session: held.release() })
}

fn build(held: Held, opening: Opening, options: &WindowOptions) -> App {
    let otherwise = Place { width: options.width, height: options.height, corner: None, maximised: false };
    let place = Place::load(options.place.as_deref(), otherwise);
    let window = Window { title: "Gesta".to_owned(), name: Some("gesta".to_owned()), ..Window::default() };
    let window = place.applied(window);
    // The session decides when the program ends.
    let window = WindowPlugin {
        primary_window: Some(window),
        exit_condition: ExitCondition::DontExit,
        close_when_requested: false,
        ..WindowPlugin::default()
    };
    // The log and the signals belong to the program, and a page that stands still gains nothing from a second thread.
    let plugins = DefaultPlugins
        .set(window)
        .disable::<LogPlugin>()
        .disable::<TerminalCtrlCHandlerPlugin>()
        .disable::<PipelinedRenderingPlugin>();
    let mut app = App::new();
    app.insert_resource(held)
        .insert_resource(opening)
        .add_plugins(plugins)
        .add_plugins(EguiPlugin::default())
        .add_plugins((IdlePlugin, ChordsPlugin, SessionPlugin, BookPlugin { scale: options.scale }))
        .add_plugins((BridgePlugin, WakePlugin, AnnouncePlugin, SpeakerPlugin, PadPlugin))
        .add_plugins((FontPlugin, PlacePlugin { file: options.place.clone(), place }));
    #[cfg(feature = "audio")]
    app.add_plugins(crate::sound::SoundPlugin);
    app
}
