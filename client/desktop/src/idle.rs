//! A still page costs nothing: the window is drawn when something happened, not by the clock.

use bevy::prelude::{App, IntoScheduleConfigs, Local, Plugin, PreUpdate, Query};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiInput, EguiPreUpdateSet, egui};
use std::time::Duration;

/// The longest time between two frames, in case an event was lost.
const FRAME_GAP_MAX: Duration = Duration::from_secs(60);

/// Makes the window wait for events.
pub(crate) struct IdlePlugin;

impl Plugin for IdlePlugin {
    fn build(&self, app: &mut App) {
        let wait = UpdateMode::reactive_low_power(FRAME_GAP_MAX);
        let quiet = drop_unchanged_modifiers.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
        app.insert_resource(WinitSettings { focused_mode: wait, unfocused_mode: wait }).add_systems(PreUpdate, quiet);
    }
}

/// bevy_egui reports the modifier keys in every frame, changed or not; egui takes any event as a reason for another frame,
/// and so the window would be drawn for ever.
fn drop_unchanged_modifiers(mut inputs: Query<&mut EguiInput>, mut last: Local<egui::Modifiers>) {
    for mut input in &mut inputs {
        let events = std::mem::take(&mut input.events);
        let changed = |event: &egui::Event| match event {
            egui::Event::ModifiersChanged(modifiers) => std::mem::replace(&mut *last, *modifiers) != *modifiers,
            _ => true,
        };
        input.events = events.into_iter().filter(changed).collect();
    }
}
