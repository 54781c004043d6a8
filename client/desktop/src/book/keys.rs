//! What keys mean on a page. Keys with a meaning in the game come from the screen's hints; a key that is taken here is not
//! seen by the line.

use crate::book::edges::line_id;
use crate::book::state::UiState;
use bevy_egui::egui::text::{CCursor, CCursorRange};
use bevy_egui::egui::{Event, Key, Modifiers, TextEdit, Ui};
use gesta_app::{Action, Input, Page, Screen};

/// Reads this frame's keys.
pub(crate) fn read(ui: &mut Ui, screen: &Screen, state: &mut UiState) -> Vec<Input> {
    let events = ui.input(|input| input.events.clone());
    let focused = ui.memory(|memory| memory.focused());
    let in_line = focused == Some(line_id());
    let mut inputs = Vec::new();
    let mut kept = Vec::new();
    for event in events {
        let taken = match &event {
            // A shortcut is no text, whatever its keys would write.
            Event::Text(_) if ui.input(|input| input.modifiers.command) => true,
            Event::Text(text) if state.line.is_empty() && (in_line || focused.is_none() || screen.prompt.is_none()) => {
                match character(screen, text) {
                    Some(input) => {
                        inputs.push(input);
                        true
                    }
                    None => false,
                }
            }
            // Whoever writes means the line, also with a row held; Space presses what is held.
            Event::Text(text) if screen.prompt.is_some() && focused.is_some() && !in_line && text.trim() != "" => {
                state.line.push_str(text);
                ui.memory_mut(|memory| memory.request_focus(line_id()));
                cursor_to_end(ui, state);
                true
            }
            Event::Key { key: Key::Enter | Key::Space | Key::Escape, pressed: true, .. }
                if state.line.is_empty() && state.hurry(screen) =>
            {
                true
            }
            Event::Key { key, pressed: true, modifiers, .. } => {
                let before = inputs.len();
                let enter_is_free = focused.is_none() || in_line;
                let handled = own_key(ui, screen, state, *key, *modifiers);
                if !handled {
                    inputs.extend(hint_key(screen, state, *key, *modifiers, enter_is_free));
                }
                handled || inputs.len() > before
            }
            _ => false,
        };
        if !taken {
            kept.push(event);
        }
    }
    ui.ctx().input_mut(|input| input.events = kept);
    inputs
}

/// Keys that change the window only.
fn own_key(ui: &Ui, screen: &Screen, state: &mut UiState, key: Key, modifiers: Modifiers) -> bool {
    match key {
        Key::Plus | Key::Equals if modifiers.command => state.enlarge(1),
        Key::Minus if modifiers.command => state.enlarge(-1),
        Key::Num0 if modifiers.command => state.reset_scale(),
        Key::PageUp => state.scroll -= 0.9,
        Key::PageDown => state.scroll += 0.9,
        Key::ArrowUp if screen.prompt.is_some() && in_line(ui) => {
            if state.older() {
                cursor_to_end(ui, state);
            }
        }
        Key::ArrowDown if screen.prompt.is_some() && in_line(ui) => {
            if state.newer() {
                cursor_to_end(ui, state);
            }
        }
        Key::Escape if !state.line.is_empty() => state.line.clear(),
        _ => return false,
    }
    true
}

fn in_line(ui: &Ui) -> bool {
    ui.memory(|memory| memory.has_focus(line_id()))
}

fn cursor_to_end(ui: &Ui, state: &UiState) {
    let mut edit = TextEdit::load_state(ui.ctx(), line_id()).unwrap_or_default();
    let end = CCursor::new(state.line.chars().count());
    edit.cursor.set_char_range(Some(CCursorRange::one(end)));
    TextEdit::store_state(ui.ctx(), line_id(), edit);
}

/// A character typed where nothing is written yet.
fn character(screen: &Screen, text: &str) -> Option<Input> {
    if text == "?" {
        return Some(Input::Act(Action::Help));
    }
    if let Ok(digit) = text.parse::<u8>() {
        let there = screen.choices.iter().any(|choice| choice.number == digit);
        // Where sentences are written a number may begin one: its row is marked, and Enter takes it.
        return (there && screen.prompt.is_none()).then_some(Input::Pick(digit));
    }
    // Where sentences are written, a letter begins one; its word is sent like any other line.
    if screen.prompt.is_some() {
        return None;
    }
    // A letter alone does not end a game: it may stand in a word that was begun on the wrong page.
    let ends = |action: &Action| *action == Action::Quit && !screen.page.quits_by_letter();
    screen.action_of(&text.to_lowercase()).filter(|action| !ends(action)).map(Input::Act)
}

/// Keys that the hints name, and those that work everywhere.
fn hint_key(screen: &Screen, state: &UiState, key: Key, modifiers: Modifiers, enter_is_free: bool) -> Option<Input> {
    let name = key.name().to_lowercase();
    let name = match key {
        Key::Escape => "esc".to_owned(),
        _ if modifiers.command => format!("ctrl-{name}"),
        _ => name,
    };
    let plain_letter = !modifiers.command && name.chars().count() == 1;
    if plain_letter || (key == Key::Enter && (!enter_is_free || !state.line.is_empty())) {
        return None;
    }
    // Ctrl-C copies in a window; the hint is shown as Ctrl-Q there. While something is written, most such keys edit it.
    let edits = modifiers.command && !state.line.is_empty() && !matches!(name.as_str(), "ctrl-p" | "ctrl-q");
    if name == "ctrl-c" || edits {
        return None;
    }
    if let Some(action) = screen.action_of(&name) {
        return Some(Input::Act(action));
    }
    match name.as_str() {
        "f1" => Some(Input::Act(Action::Help)),
        "ctrl-q" => Some(Input::Act(Action::Quit)),
        "esc" if !matches!(screen.page, Page::Title | Page::Story) => Some(Input::Act(Action::Back)),
        _ => None,
    }
}
