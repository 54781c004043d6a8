//! The window: a camera that shows paper, and the book drawn on it in each frame.

use crate::book::{self, UiState, fonts};
use crate::font::ChosenFont;
use crate::pad::Presses;
use crate::session::Held;
use crate::startup::Opening;
use bevy::prelude::{
    App, Camera2d, ClearColor, Color, Commands, DetectChanges, IntoScheduleConfigs, Local, Msaa, Plugin, Res, ResMut,
    Resource, Result, Startup,
};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiContexts, EguiPrimaryContextPass, egui};
use std::time::Duration;

/// Frames after which the window is taken to be open: by then its surface has been drawn on.
const FRAMES_UNTIL_OPEN: u8 = 3;

/// Draws the book.
pub(crate) struct BookPlugin {
    /// The size of the text; 1.0 is 100 %.
    pub(crate) scale: f32,
}

#[derive(Resource)]
struct Book(UiState);

impl Plugin for BookPlugin {
    fn build(&self, app: &mut App) {
        // What is seen before the first page: neither paper nor night.
        app.insert_resource(ClearColor(Color::srgb_u8(128, 126, 122)))
            .insert_resource(Book(UiState::new(self.scale)))
            .add_systems(Startup, (place_camera, wake_for_pictures))
            .add_systems(EguiPrimaryContextPass, (press, draw).chain());
    }
}

fn place_camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}

/// A picture that is done is shown at once, though nothing else happens.
fn wake_for_pictures(mut book: ResMut<Book>, held: Res<Held>, event_loop: Res<EventLoopProxyWrapper>) {
    book.0.gallery.paint_with(held.lock().painter());
    let proxy = std::sync::Mutex::new((**event_loop).clone());
    book.0.gallery.wake_with(std::sync::Arc::new(move || {
        // The window may be closed already; then nobody needs to be woken.
        if let Ok(proxy) = proxy.lock() {
            let _ = proxy.send_event(WinitUserEvent::WakeUp);
        }
    }));
}

fn press(presses: Res<Presses>, mut book: ResMut<Book>) {
    book.0.pad.extend(presses.take());
}

fn draw(
    mut contexts: EguiContexts,
    held: Res<Held>,
    mut book: ResMut<Book>,
    opening: Res<Opening>,
    chosen: Res<ChosenFont>,
    mut frames: Local<u8>,
    mut measures_anew: Local<bool>,
) -> Result {
    let context = contexts.ctx_mut()?;
    if *frames == 0 {
        // Fonts count from the next frame on.
        fonts::load(context, chosen.0.as_ref());
        *frames = 1;
        context.request_repaint_after(Duration::ZERO);
        return Ok(());
    }
    if std::mem::take(&mut *measures_anew) {
        book.0.fonts_changed();
    }
    if chosen.is_changed() {
        fonts::load(context, chosen.0.as_ref());
        *measures_anew = true;
        context.request_repaint();
    }
    if *frames < FRAMES_UNTIL_OPEN {
        *frames += 1;
        context.request_repaint();
    } else if opening.still() {
        opening.done();
    }
    let layer = egui::LayerId::background();
    let whole = egui::UiBuilder::new().layer_id(layer).max_rect(context.viewport_rect());
    let mut ui = egui::Ui::new(context.clone(), egui::Id::new("book"), whole);
    let mut session = held.lock();
    let inputs = book::page(&mut ui, session.screen(), &mut book.0);
    if !inputs.is_empty() {
        // What they change is seen in the next frame.
        context.request_repaint();
    }
    for input in inputs {
        session.input(input);
    }
    Ok(())
}
