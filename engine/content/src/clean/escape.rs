//! [`Escape`]: which characters belong to an escape sequence of a terminal (ECMA-48), one character after the other.

/// Most characters of a sequence that only its end mark ends; one that was never meant to end does not swallow a story.
const STRING_CHARS_MAX: usize = 4_096;

const ESC: char = '\u{1b}';
const BELL: char = '\u{7}';
const STRING_TERMINATOR: char = '\u{9c}';

/// Where in a sequence a text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Escape {
    /// In none.
    #[default]
    None,
    /// Behind ESC.
    Begun,
    /// Behind ESC and an intermediate byte: one final byte follows.
    Between,
    /// In a control sequence; `true`: its parameters are over.
    Control(bool),
    /// In a command string of so many characters (OSC, DCS, APC, PM, SOS).
    String { bell_ends: bool, chars: usize },
    /// In a command string, behind ESC.
    Ending { bell_ends: bool, chars: usize },
}

impl Escape {
    /// Takes a character; whether it is text.
    pub(super) fn take(&mut self, letter: char) -> bool {
        let (next, is_text) = self.step(letter);
        *self = next;
        is_text
    }

    fn step(self, letter: char) -> (Escape, bool) {
        match self {
            Escape::None => outside(letter),
            Escape::Begun => match letter {
                '[' => (Escape::Control(false), false),
                ']' => (string(true), false),
                'P' | 'X' | '^' | '_' => (string(false), false),
                ' '..='/' => (Escape::Between, false),
                '0'..='~' => (Escape::None, false),
                _ => outside(letter),
            },
            Escape::Between => match letter {
                ' '..='/' => (Escape::Between, false),
                '0'..='~' => (Escape::None, false),
                _ => outside(letter),
            },
            Escape::Control(over) => match letter {
                '0'..='?' if !over => (Escape::Control(false), false),
                ' '..='/' => (Escape::Control(true), false),
                '@'..='~' => (Escape::None, false),
                // What is no part of a sequence breaks it off, as terminals do.
                _ => outside(letter),
            },
            Escape::String { bell_ends, chars } => in_string(letter, bell_ends, chars),
            Escape::Ending { bell_ends, chars } => match letter {
                '\\' => (Escape::None, false),
                // ESC ends the string and begins something else.
                '[' | ']' | 'P' | 'X' | '^' | '_' => Escape::Begun.step(letter),
                _ => in_string(letter, bell_ends, chars),
            },
        }
    }
}

fn string(bell_ends: bool) -> Escape {
    Escape::String { bell_ends, chars: 0 }
}

fn in_string(letter: char, bell_ends: bool, chars: usize) -> (Escape, bool) {
    match letter {
        STRING_TERMINATOR | '\u{18}' | '\u{1a}' => (Escape::None, false),
        BELL if bell_ends => (Escape::None, false),
        ESC => (Escape::Ending { bell_ends, chars }, false),
        _ if chars >= STRING_CHARS_MAX => outside(letter),
        _ => (Escape::String { bell_ends, chars: chars + 1 }, false),
    }
}

fn outside(letter: char) -> (Escape, bool) {
    match letter {
        ESC => (Escape::Begun, false),
        '\u{9b}' => (Escape::Control(false), false),
        '\u{9d}' => (string(true), false),
        '\u{90}' | '\u{98}' | '\u{9e}' | '\u{9f}' => (string(false), false),
        _ => (Escape::None, true),
    }
}
