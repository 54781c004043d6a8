//! [`Late`]: an answer that comes when nobody listens for it any more. Crossterm passes over all of them but kitty's, which it
//! takes for typed keys; those are swallowed here.

use crossterm::event::{Event, KeyCode, KeyModifiers};

/// Most keys that are taken for an answer.
const KEYS_MAX: u8 = 64;

/// Takes a late answer out of the keys.
#[derive(Debug, Default)]
pub struct Late {
    /// An answer may come.
    expected: bool,
    /// So many keys more may belong to it, and all are held back until it is known.
    left: u8,
}

impl Late {
    /// An answer may come, or may not.
    pub fn expecting(expected: bool) -> Late {
        Late { expected, left: 0 }
    }

    /// Whether an event is a part of an answer and nothing that anybody typed.
    pub fn swallows(&mut self, event: &Event) -> bool {
        let Event::Key(key) = event else { return false };
        let with_alt = |c| key.code == KeyCode::Char(c) && key.modifiers.contains(KeyModifiers::ALT);
        if self.left > 0 {
            self.left = if with_alt('\\') { 0 } else { self.left - 1 };
            return true;
        }
        if self.expected && with_alt('_') {
            (self.expected, self.left) = (false, KEYS_MAX);
            return true;
        }
        false
    }
}
