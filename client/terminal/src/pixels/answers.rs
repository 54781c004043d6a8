//! [`QUERY`]: what a terminal is asked, and [`Listener`], which takes its answers out of what else comes from it: the answers
//! become [`Answers`], everything else the keys that were typed meanwhile.

use super::Protocol;
use super::typed;
use crossterm::event::{Event, KeyCode, KeyModifiers};

/// What is asked: a picture that kitty would only look at, the size of a cell in pixels, how many colours sixels may have. The
/// last, what the terminal is, every terminal answers, so nothing is awaited after it.
pub const QUERY: &str = "\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\\x1b[16t\x1b[?1;1;0S\x1b[c";

/// The longest answer or paste that is looked at, in bytes.
const PENDING_BYTES_MAX: usize = 64 * 1024;

/// Fewest and most colours of a picture in sixels.
const COLOURS: (u16, u16) = (16, 256);

/// The longest side of a cell that is believed, in pixels.
const CELL_SIDE_MAX: u16 = 128;

/// What a terminal has said of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// It has looked at kitty's picture.
    pub kitty: bool,
    /// It draws sixels.
    pub sixel: bool,
    /// A cell in pixels: how wide, how high.
    pub cell: Option<(u16, u16)>,
    /// How many colours it has for sixels.
    pub colours: Option<u16>,
    /// The last question was answered: nothing more is to come.
    pub complete: bool,
}

impl Answers {
    /// The best way to show a picture. Sixels are as large as their pixels, so without the size of a cell there are none.
    pub fn protocol(&self, cell_known: bool) -> Option<Protocol> {
        if self.kitty {
            return Some(Protocol::Kitty);
        }
        (self.sixel && (cell_known || self.cell.is_some())).then(|| self.sixels())
    }

    /// Sixels in as many colours as there are.
    pub fn sixels(&self) -> Protocol {
        let (least, most) = COLOURS;
        Protocol::Sixel(self.colours.unwrap_or(most).clamp(least, most))
    }
}

/// Takes answers out of what a terminal sends.
#[derive(Debug, Default)]
pub struct Listener {
    /// What was heard so far.
    pub answers: Answers,
    pending: Vec<u8>,
}

impl Listener {
    /// Takes bytes in; what was typed.
    pub fn take(&mut self, bytes: &[u8]) -> Vec<Event> {
        self.pending.extend_from_slice(bytes);
        let mut typed = Vec::new();
        while let Some((length, part)) = first(&self.pending) {
            let taken: Vec<u8> = self.pending.drain(..length).collect();
            typed.extend(self.heard(part, &taken));
        }
        if self.pending.len() > PENDING_BYTES_MAX {
            self.pending.clear();
        }
        typed
    }

    /// Something has begun and is not whole.
    pub fn awaits_more(&self) -> bool {
        !self.pending.is_empty()
    }

    /// Nothing more has come for a while: an escape alone was a key.
    pub fn rest(&mut self) -> Option<Event> {
        let alone = self.pending == [0x1b];
        alone.then(|| {
            self.pending.clear();
            typed::key(KeyCode::Esc, KeyModifiers::NONE)
        })
    }

    fn heard(&mut self, part: Part, bytes: &[u8]) -> Option<Event> {
        match part {
            Part::Graphics => {
                let text = String::from_utf8_lossy(bytes);
                self.answers.kitty |= text.starts_with("\x1b_G") && text.contains("i=31") && text.contains(";OK");
                None
            }
            Part::Control => self.control(bytes),
            Part::Paste => typed::paste(bytes),
            Part::Letter => typed::letter(bytes),
            Part::Other => None,
        }
    }

    /// A control sequence: an answer, or a key.
    fn control(&mut self, bytes: &[u8]) -> Option<Event> {
        let text = std::str::from_utf8(bytes).ok()?.strip_prefix("\x1b[")?;
        let (body, last) = text.split_at_checked(text.len().checked_sub(1)?)?;
        let numbers = |body: &str| body.split(';').map(|part| part.parse().ok()).collect::<Option<Vec<u16>>>();
        match (last, body.strip_prefix('?')) {
            ("c", Some(attributes)) => {
                self.answers.sixel = attributes.split(';').any(|attribute| attribute == "4");
                self.answers.complete = true;
            }
            ("S", Some(body)) => {
                if let Some([1, 0, colours]) = numbers(body).as_deref() {
                    self.answers.colours = Some(*colours);
                }
            }
            ("t", None) => {
                if let Some([6, high, wide]) = numbers(body).as_deref() {
                    let fits = |side: &u16| (1..=CELL_SIDE_MAX).contains(side);
                    self.answers.cell = (fits(wide) && fits(high)).then_some((*wide, *high));
                }
            }
            _ => return typed::control(body, last),
        }
        None
    }
}

/// What stands first.
#[derive(Clone, Copy)]
enum Part {
    /// An application's command: kitty's answer.
    Graphics,
    /// A control sequence.
    Control,
    /// Something that was pasted.
    Paste,
    /// A character, with or without an escape before it.
    Letter,
    /// What nobody asked for.
    Other,
}

/// How long the first thing is, and what; `None`: it is not whole.
fn first(bytes: &[u8]) -> Option<(usize, Part)> {
    let after = |from: usize, end: &[u8]| {
        bytes.get(from..)?.windows(end.len()).position(|part| part == end).map(|at| from + at + end.len())
    };
    match bytes {
        [] | [0x1b] => None,
        [0x1b, b'_', ..] => after(2, b"\x1b\\").map(|end| (end, Part::Graphics)),
        [0x1b, b'P' | b'^' | b'X', ..] => after(2, b"\x1b\\").map(|end| (end, Part::Other)),
        [0x1b, b']', ..] => after(2, b"\x07").or_else(|| after(2, b"\x1b\\")).map(|end| (end, Part::Other)),
        [0x1b, b'[', b'2', b'0', b'0', b'~', ..] => after(6, b"\x1b[201~").map(|end| (end, Part::Paste)),
        [0x1b, b'[', rest @ ..] => {
            let last = rest.iter().position(|byte| !(0x20..0x40).contains(byte))?;
            Some((last + 3, Part::Control))
        }
        [0x1b, b'O', _, ..] => Some((3, Part::Letter)),
        [0x1b, b'O'] => None,
        [0x1b, 0x1b, ..] => Some((1, Part::Letter)),
        [0x1b, rest @ ..] => whole(rest).map(|length| (length + 1, Part::Letter)),
        _ => whole(bytes).map(|length| (length, Part::Letter)),
    }
}

/// How many bytes the first character has, if all of them are there.
fn whole(bytes: &[u8]) -> Option<usize> {
    let length = match bytes.first()? {
        0xc0..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf7 => 4,
        _ => 1,
    };
    (bytes.len() >= length).then_some(length)
}
