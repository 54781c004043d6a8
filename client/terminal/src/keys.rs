//! What a key, a click or a paste means on a screen: an [`Input`] for the session, or a change of the front end's own
//! state. Keys with a meaning in the game come from the screen's hints.

use crate::draw::rows::Click;
use crate::state::UiState;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use gesta_app::{Action, Input, Page, Screen};

/// How many rows a turn of the wheel moves.
const WHEEL_ROWS: isize = 3;

/// Takes an event of the terminal; gives what the session has to know of it.
pub fn on_event(ui: &mut UiState, screen: &Screen, event: &Event) -> Option<Input> {
    if hurries(ui, screen, event) {
        return None;
    }
    let input = match event {
        // Windows also sends releases; repeats are sent as presses everywhere.
        Event::Key(key) if key.kind == KeyEventKind::Press => on_key(ui, screen, key),
        Event::Mouse(mouse) => on_mouse(ui, screen, mouse),
        Event::Paste(text) => {
            if screen.prompt.is_some() {
                ui.line.insert(text);
            }
            None
        }
        Event::Key(_) | Event::Resize(..) | Event::FocusGained | Event::FocusLost => None,
    }?;
    if screen.waiting && matches!(input, Input::Line(_) | Input::Pick(_)) {
        return None;
    }
    if let Input::Line(_) = input {
        ui.line.take();
    }
    ui.acted(screen);
    Some(input)
}

/// While prose appears, whatever the player does shows the rest of it. Keys that only ask for that do nothing else.
fn hurries(ui: &mut UiState, screen: &Screen, event: &Event) -> bool {
    let pressed = match event {
        Event::Key(key) if key.kind == KeyEventKind::Press => Some(key.code),
        Event::Mouse(mouse) if matches!(mouse.kind, MouseEventKind::Down(_)) => None,
        _ => return false,
    };
    if !ui.stream.runs() {
        return false;
    }
    ui.stream.finish(screen);
    ui.line.is_empty() && matches!(pressed, Some(KeyCode::Enter | KeyCode::Esc | KeyCode::Char(' ')))
}

fn on_mouse(ui: &mut UiState, screen: &Screen, mouse: &MouseEvent) -> Option<Input> {
    match mouse.kind {
        MouseEventKind::ScrollUp => ui.scroll_by(-WHEEL_ROWS),
        MouseEventKind::ScrollDown => ui.scroll_by(WHEEL_ROWS),
        MouseEventKind::Down(MouseButton::Left) => match ui.click_at(mouse.column, mouse.row)? {
            Click::Pick(number) => return Some(Input::Pick(number)),
            Click::Act(action) => return Some(Input::Act(action)),
            Click::Term(at) => return screen.terms.get(at).map(|seen| Input::Term(seen.term.clone())),
            Click::Turn(pages) => ui.scroll_pages(pages),
        },
        _ => {}
    }
    None
}

fn on_key(ui: &mut UiState, screen: &Screen, key: &KeyEvent) -> Option<Input> {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    let name = key_name(key);
    match key.code {
        KeyCode::Enter => return on_enter(ui, screen),
        KeyCode::Esc => return on_escape(ui, screen),
        // Some layouts write with Ctrl and Alt held, as AltGr.
        KeyCode::Char(c) if alt && !control => {
            edit_words(ui, c);
            return None;
        }
        KeyCode::Char(c) if alt == control => return on_character(ui, screen, c),
        _ => {}
    }
    // Whoever has written half a sentence means the sentence; what is written cannot be had again.
    if control && key.code == KeyCode::Char('c') && !ui.line.is_empty() {
        ui.line.clear();
        return None;
    }
    if let Some(action) = name.and_then(|name| screen.action_of(&name)) {
        return Some(Input::Act(action));
    }
    match key.code {
        KeyCode::Char('c') if control => return Some(Input::Act(Action::Quit)),
        KeyCode::F(1) => return Some(Input::Act(Action::Help)),
        KeyCode::PageUp => ui.scroll_pages(-1),
        KeyCode::PageDown => ui.scroll_pages(1),
        // Where the page is a list, the arrows go through it; in the story they bring back what was written.
        KeyCode::Up if screen.prompt.is_some() && (screen.page == Page::Story || !ui.line.is_empty()) => {
            ui.line.older()
        }
        KeyCode::Down if screen.prompt.is_some() && (screen.page == Page::Story || !ui.line.is_empty()) => {
            ui.line.newer()
        }
        KeyCode::Up if screen.choices.is_empty() => ui.scroll_by(-1),
        KeyCode::Down if screen.choices.is_empty() => ui.scroll_by(1),
        KeyCode::Up => ui.select(screen, -1),
        KeyCode::Down => ui.select(screen, 1),
        KeyCode::Tab | KeyCode::BackTab if screen.prompt.is_some() && !ui.line.is_empty() => {
            ui.line.complete(key.code == KeyCode::BackTab, |before| gesta_app::completions(&screen.words, before));
        }
        KeyCode::Home if ui.line.is_empty() => ui.scroll_by(isize::MIN),
        KeyCode::End if ui.line.is_empty() => ui.scroll_by(isize::MAX),
        _ => edit(ui, key.code, (control, alt)),
    }
    None
}

/// Moves in the line and takes from it.
fn edit(ui: &mut UiState, code: KeyCode, (control, alt): (bool, bool)) {
    let line = &mut ui.line;
    match code {
        KeyCode::Left if control || alt => line.word_left(),
        KeyCode::Right if control || alt => line.word_right(),
        KeyCode::Left => line.left(),
        KeyCode::Right => line.right(),
        KeyCode::Home => line.start(),
        KeyCode::End => line.end(),
        KeyCode::Backspace if alt => line.delete_word(),
        KeyCode::Backspace => line.backspace(),
        KeyCode::Delete => line.delete(),
        KeyCode::Char('a') => line.start(),
        KeyCode::Char('e') => line.end(),
        KeyCode::Char('w') => line.delete_word(),
        KeyCode::Char('u') => line.delete_to_start(),
        KeyCode::Char('k') => line.delete_to_end(),
        _ => {}
    }
}

/// Moves by words, as shells do with Alt.
fn edit_words(ui: &mut UiState, c: char) {
    match c.to_ascii_lowercase() {
        'b' => ui.line.word_left(),
        'f' => ui.line.word_right(),
        'd' => ui.line.delete_word_after(),
        _ => {}
    }
}

/// The line, else the marked row, else what the hints say; in a story whose choices are not in sight yet, the next page.
fn on_enter(ui: &mut UiState, screen: &Screen) -> Option<Input> {
    if !ui.line.text().trim().is_empty() {
        return Some(Input::Line(ui.line.text().trim().to_owned()));
    }
    ui.line.clear();
    if ui.selected.is_none() && ui.reads_on(screen) {
        ui.scroll_pages(1);
        return None;
    }
    ui.selected.map(Input::Pick).or_else(|| screen.action_of("enter").map(Input::Act))
}

/// Empties the line first; only then leaves the page.
fn on_escape(ui: &mut UiState, screen: &Screen) -> Option<Input> {
    if !ui.line.is_empty() {
        ui.line.clear();
        return None;
    }
    let action = screen.action_of("esc");
    let back = (!matches!(screen.page, Page::Title | Page::Story)).then_some(Action::Back);
    action.or(back).map(Input::Act)
}

fn on_character(ui: &mut UiState, screen: &Screen, c: char) -> Option<Input> {
    if ui.line.is_empty() {
        if c == '?' {
            return Some(Input::Act(Action::Help));
        }
        if let Some(number) = picked(screen, c) {
            return Some(Input::Pick(number));
        }
        // Where sentences are written, a letter begins one; its word is sent like any other line.
        if screen.prompt.is_none()
            && let Some(action) = screen.action_of(&c.to_lowercase().to_string())
            && (action != Action::Quit || screen.page.quits_by_letter())
        {
            return Some(Input::Act(action));
        }
    }
    if screen.prompt.is_some() || (c.is_ascii_digit() && !screen.choices.is_empty()) {
        ui.line.insert(c.encode_utf8(&mut [0; 4]));
        ui.show_held(screen);
    }
    None
}

/// The choice that a digit picks at once: not while it may be the first of two digits, nor where it may begin a sentence.
/// There Enter takes it, and until then its row is marked ([`UiState::marked`]).
fn picked(screen: &Screen, c: char) -> Option<u8> {
    if screen.prompt.is_some() {
        return None;
    }
    let digit = u8::try_from(c.to_digit(10)?).ok()?;
    let longer = screen.choices.iter().any(|choice| choice.number >= 10 && choice.number.to_string().starts_with(c));
    let there = screen.choices.iter().any(|choice| choice.number == digit);
    (there && !longer).then_some(digit)
}

/// Whether a key draws everything anew, as Ctrl-L does in most programs of the terminal. Where the player chose it for
/// something else, it is that.
pub fn asks_to_redraw(screen: &Screen, event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    key.kind == KeyEventKind::Press
        && key.code == KeyCode::Char('l')
        && key.modifiers == KeyModifiers::CONTROL
        && screen.action_of("ctrl-l").is_none()
}

/// A key as hints write it, in lower case: `ctrl-l`, `f1`, `tab`.
fn key_name(key: &KeyEvent) -> Option<String> {
    let control = if key.modifiers.contains(KeyModifiers::CONTROL) { "ctrl-" } else { "" };
    let name = match key.code {
        KeyCode::Char(c) => c.to_lowercase().to_string(),
        KeyCode::F(number) => format!("f{number}"),
        KeyCode::Tab => "tab".to_owned(),
        KeyCode::Backspace => "backspace".to_owned(),
        KeyCode::Delete => "del".to_owned(),
        _ => return None,
    };
    Some(format!("{control}{name}"))
}
