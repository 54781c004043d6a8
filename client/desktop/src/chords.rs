//! Chords that are struck faster than frames are drawn. The modifier keys are read once a frame, at its end; so Ctrl-B whose
//! Ctrl is let go within the same frame would arrive as a written "b". Here each key gets the modifiers of its own moment.

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::prelude::{App, IntoScheduleConfigs, Local, MessageReader, Plugin, PreUpdate, Query};
use bevy_egui::egui::{Event, Key, Modifiers};
use bevy_egui::{EguiInput, EguiPreUpdateSet, helpers};

/// Gives keys the modifiers of their own moment.
pub(crate) struct ChordsPlugin;

impl Plugin for ChordsPlugin {
    fn build(&self, app: &mut App) {
        let mend = mend.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
        app.add_systems(PreUpdate, mend);
    }
}

fn mend(mut messages: MessageReader<KeyboardInput>, mut inputs: Query<&mut EguiInput>, mut held: Local<Modifiers>) {
    let mut struck = Vec::new();
    for message in messages.read() {
        let pressed = message.state == ButtonState::Pressed;
        match modifier(message.key_code) {
            Some(change) => change(&mut held, pressed),
            None if pressed => {
                struck.extend(helpers::bevy_to_egui_physical_key(&message.key_code).map(|key| (key, *held)));
            }
            None => {}
        }
    }
    if struck.is_empty() {
        return;
    }
    for mut input in &mut inputs {
        let events = std::mem::take(&mut input.events);
        input.events = mended(events, &struck);
    }
}

/// What a modifier key changes; `None`: it is none.
fn modifier(code: KeyCode) -> Option<fn(&mut Modifiers, bool)> {
    match code {
        KeyCode::ControlLeft | KeyCode::ControlRight => Some(|held, down| {
            held.ctrl = down;
            held.command = if cfg!(target_os = "macos") { held.command } else { down };
        }),
        KeyCode::ShiftLeft | KeyCode::ShiftRight => Some(|held, down| held.shift = down),
        KeyCode::AltLeft => Some(|held, down| held.alt = down),
        KeyCode::SuperLeft | KeyCode::SuperRight => Some(|held, down| {
            held.mac_cmd = cfg!(target_os = "macos") && down;
            held.command = if cfg!(target_os = "macos") { down } else { held.command };
        }),
        _ => None,
    }
}

/// The events with the modifiers that were held when each key was struck; what a chord would have written is no text.
fn mended(events: Vec<Event>, struck: &[(Key, Modifiers)]) -> Vec<Event> {
    let mut struck = struck.iter();
    let mut kept: Vec<Event> = Vec::with_capacity(events.len());
    for mut event in events {
        if let Event::Key { physical_key: Some(physical), pressed: true, modifiers, .. } = &mut event
            && let Some((_, then)) = struck.clone().find(|(key, _)| key == physical)
        {
            while struck.next().is_some_and(|(key, _)| key != physical) {}
            if then.command && !modifiers.command && matches!(kept.last(), Some(Event::Text(_))) {
                kept.pop();
            }
            *modifiers = *then;
        }
        kept.push(event);
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(key: Key) -> Event {
        let modifiers = Modifiers::NONE;
        Event::Key { key, physical_key: Some(key), pressed: true, repeat: false, modifiers }
    }

    fn text(text: &str) -> Event {
        Event::Text(text.to_owned())
    }

    #[test]
    fn a_chord_that_is_over_within_a_frame_stays_a_chord() {
        let events = vec![text("a"), key(Key::A), text("b"), key(Key::B), text("c"), key(Key::C)];
        let struck = [(Key::A, Modifiers::NONE), (Key::B, Modifiers::COMMAND), (Key::C, Modifiers::NONE)];
        let mended = mended(events, &struck);
        let texts: Vec<&Event> = mended.iter().filter(|event| matches!(event, Event::Text(_))).collect();
        assert_eq!(texts, [&text("a"), &text("c")]);
        let chords = mended.iter().filter_map(|event| match event {
            Event::Key { key, modifiers, .. } => Some((*key, modifiers.command)),
            _ => None,
        });
        assert_eq!(chords.collect::<Vec<_>>(), [(Key::A, false), (Key::B, true), (Key::C, false)]);
    }

    #[test]
    fn keys_that_nobody_struck_stay_as_they_are() {
        assert_eq!(mended(vec![text("b"), key(Key::B)], &[]), [text("b"), key(Key::B)]);
        assert_eq!(mended(vec![key(Key::F4)], &[(Key::B, Modifiers::COMMAND)]), [key(Key::F4)]);
    }
}
