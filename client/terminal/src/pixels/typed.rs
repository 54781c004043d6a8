//! The keys that are typed while a terminal is asked what it can show: the same events that crossterm makes of them, as far as
//! anybody types in that second. Clicks are not among them.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};

/// A key that was pressed.
pub fn key(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

/// What was pasted, between its marks.
pub fn paste(bytes: &[u8]) -> Option<Event> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix("\x1b[200~")?.strip_suffix("\x1b[201~")?;
    Some(Event::Paste(text.to_owned()))
}

/// One character, or one behind an escape: a letter, a key of control, one with Alt, a function key.
pub fn letter(bytes: &[u8]) -> Option<Event> {
    match bytes {
        [0x1b] => Some(key(KeyCode::Esc, KeyModifiers::NONE)),
        [0x1b, b'O', last] => Some(key(named(char::from(*last))?, KeyModifiers::NONE)),
        [0x1b, rest @ ..] => {
            let (code, modifiers) = plain(rest)?;
            Some(key(code, modifiers | KeyModifiers::ALT))
        }
        rest => plain(rest).map(|(code, modifiers)| key(code, modifiers)),
    }
}

fn plain(bytes: &[u8]) -> Option<(KeyCode, KeyModifiers)> {
    let control = |from: u8, byte: u8| (KeyCode::Char(char::from(byte + from)), KeyModifiers::CONTROL);
    let none = KeyModifiers::NONE;
    Some(match bytes {
        [0] => (KeyCode::Char(' '), KeyModifiers::CONTROL),
        [b'\r'] => (KeyCode::Enter, none),
        [b'\t'] => (KeyCode::Tab, none),
        [0x7f] => (KeyCode::Backspace, none),
        [byte @ 0x01..=0x1a] => control(b'a' - 1, *byte),
        [byte @ 0x1c..=0x1f] => control(b'4' - 0x1c, *byte),
        _ => {
            let letter = std::str::from_utf8(bytes).ok()?.chars().next()?;
            (KeyCode::Char(letter), if letter.is_uppercase() { KeyModifiers::SHIFT } else { none })
        }
    })
}

/// A control sequence without its beginning: what stands before its last letter, and that letter.
pub fn control(body: &str, last: &str) -> Option<Event> {
    let mut numbers = body.split(';').map(|part| part.parse::<u16>().unwrap_or(1));
    let (number, held) = (numbers.next()?, numbers.next().unwrap_or(1));
    let code = match last {
        "~" => numbered(number)?,
        "Z" => return Some(key(KeyCode::BackTab, KeyModifiers::SHIFT)),
        _ => named(last.chars().next()?)?,
    };
    Some(key(code, modifiers(held)))
}

/// The keys that are held, as xterm tells them: one more than their sum.
fn modifiers(held: u16) -> KeyModifiers {
    let held = held.saturating_sub(1);
    let known = [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)];
    known.into_iter().filter(|(bit, _)| held & bit != 0).fold(KeyModifiers::NONE, |all, (_, one)| all | one)
}

fn named(last: char) -> Option<KeyCode> {
    Some(match last {
        'A' => KeyCode::Up,
        'B' => KeyCode::Down,
        'C' => KeyCode::Right,
        'D' => KeyCode::Left,
        'H' => KeyCode::Home,
        'F' => KeyCode::End,
        'P' => KeyCode::F(1),
        'Q' => KeyCode::F(2),
        'R' => KeyCode::F(3),
        'S' => KeyCode::F(4),
        _ => return None,
    })
}

fn numbered(number: u16) -> Option<KeyCode> {
    let function = |less: u16| u8::try_from(number - less).ok().map(KeyCode::F);
    match number {
        1 | 7 => Some(KeyCode::Home),
        2 => Some(KeyCode::Insert),
        3 => Some(KeyCode::Delete),
        4 | 8 => Some(KeyCode::End),
        5 => Some(KeyCode::PageUp),
        6 => Some(KeyCode::PageDown),
        11..=15 => function(10),
        17..=21 => function(11),
        23..=24 => function(12),
        _ => None,
    }
}
