//! [`Front`]: the front end that shows a game: asked for, or the best that there is. Where the window cannot be opened, the
//! next best goes on with the same session.

use crate::args::Face;
use crate::chance::now_ms;
use crate::failure::Failure;
use crate::outfile;
use crate::script;
use crate::setup::{self, is_ascii, is_dumb, is_set};
use crate::shell::Shell;
use crate::words::Words;
use gesta_app::Session;
use gesta_terminal::{Depth, TerminalOptions, jsonl, picture, plain};
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::sync::Arc;

/// How a game is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Front {
    Desktop,
    Terminal,
    Plain,
    Jsonl,
}

/// Where lines come from.
pub(super) type Lines = Box<dyn BufRead + Send>;

/// The script, or standard input.
pub(super) fn lines(words: &Words, face: &Face) -> Result<Lines, Failure> {
    match &face.script {
        Some(path) => Ok(Box::new(script::open(words, path)?)),
        None => Ok(Box::new(BufReader::new(io::stdin()))),
    }
}

impl Front {
    /// Whether it reads and writes line by line.
    pub(super) fn is_lines(self) -> bool {
        matches!(self, Front::Plain | Front::Jsonl)
    }

    pub(super) fn of(face: &Face, words: &Words) -> Result<Front, Failure> {
        let asked = match face {
            Face { desktop: true, .. } => Some(Front::Desktop),
            Face { terminal: true, .. } => Some(Front::Terminal),
            Face { plain: true, .. } => Some(Front::Plain),
            Face { jsonl: true, .. } => Some(Front::Jsonl),
            _ => None,
        };
        match (asked, &face.script) {
            (Some(Front::Desktop | Front::Terminal), Some(_)) => {
                Err(Failure::usage(words.say("script-face", &[]), words.say("script-face-next", &[])))
            }
            (Some(Front::Desktop), None) if !cfg!(feature = "desktop") => Err(no_window(words)),
            (Some(Front::Terminal), None) if is_dumb() => {
                // Nobody may be there to read it; the game is played all the same.
                let _ = writeln!(io::stderr(), "gesta: {}", setup::shown(&words.say("front-dumb", &[])));
                Ok(Front::Plain)
            }
            (Some(front), _) => Ok(front),
            (None, Some(_)) => Ok(Front::Plain),
            (None, None) => Ok(Front::best()),
        }
    }

    /// The window where there is a display, else the terminal, else lines.
    fn best() -> Front {
        let display = cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY");
        if cfg!(feature = "desktop") && display {
            Front::Desktop
        } else if has_terminal() {
            Front::Terminal
        } else {
            Front::Plain
        }
    }

    /// Shows the game until the player leaves.
    pub(super) fn show(self, shell: Shell, lines: Lines, words: &Words, face: &Face) -> Result<(), Failure> {
        let artist = Arc::clone(shell.artist());
        let shown = self.show_alone(shell, lines, words, face);
        artist.tell(words);
        shown
    }

    fn show_alone(self, mut shell: Shell, lines: Lines, words: &Words, face: &Face) -> Result<(), Failure> {
        let shown = match self {
            Front::Desktop => return desktop(shell, words, face),
            Front::Terminal => {
                let colour = shell.colour();
                terminal(&mut shell, words, colour)
            }
            Front::Plain => plainly(&mut shell, lines, words, face),
            Front::Jsonl => shown(words, jsonl::run(&mut shell, lines, io::stdout().lock(), now_ms())),
        };
        // What went wrong while the game was put away nobody has heard yet.
        let late = shell.last_words();
        let ends_well = late.is_empty() && shown.is_ok();
        for text in late {
            super::complain(&Failure::work(text, ""));
        }
        if self == Front::Terminal && ends_well {
            farewell(&shell, words);
        }
        shown
    }
}

/// Where the story waits, once the page that told it is gone.
fn farewell(shell: &Shell, words: &Words) {
    if let Some(name) = shell.left() {
        // The terminal may be closed; the game is saved all the same.
        let _ = writeln!(io::stdout(), "{}", words.say("left", &[("name", name)]));
    }
}

fn no_window(words: &Words) -> Failure {
    Failure::usage(words.say("no-window", &[]), words.say("no-window-next", &[]))
}

fn has_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal() && !is_dumb()
}

/// The size of a picture, in columns and rows.
const PICTURE: (u16, u16) = (96, 34);

fn plainly<S: Session + ?Sized>(session: &mut S, lines: Lines, words: &Words, face: &Face) -> Result<(), Failure> {
    if let Some(path) = &face.picture {
        let drawn = picture::of_last_screen(session, lines, PICTURE);
        let svg = drawn.map_err(|error| Failure::work(error.to_string(), ""))?;
        return outfile::write(words, path, svg.as_bytes(), true);
    }
    let prompt = face.script.is_none() && io::stdin().is_terminal() && io::stdout().is_terminal();
    shown(words, plain::run(session, lines, io::stdout().lock(), plain::Options { prompt, ascii: is_ascii() }))
}

fn shown(words: &Words, outcome: io::Result<()>) -> Result<(), Failure> {
    outcome.or_else(|error| match error.kind() {
        // Whoever read us has gone, as `head` does: everything is saved, and nobody is left to be told.
        io::ErrorKind::BrokenPipe => Ok(()),
        _ => {
            let what = words.say("not-shown", &[("what", &error.to_string())]);
            Err(Failure::work(what, words.say("not-shown-next", &[])))
        }
    })
}

fn terminal(session: &mut dyn Session, words: &Words, colour: bool) -> Result<(), Failure> {
    let variable = |name: &str| std::env::var(name).ok();
    let (term, colorterm) = (variable("TERM"), variable("COLORTERM"));
    let depth = if colour { Depth::of(term.as_deref(), colorterm.as_deref()) } else { Depth::None };
    // An answer is only read where it comes from what is drawn on.
    let on_both = io::stdin().is_terminal() && io::stdout().is_terminal();
    let ask = on_both && depth != Depth::None && gesta_terminal::may_ask_for_pictures(variable);
    gesta_terminal::run(session, TerminalOptions { depth, ascii: is_ascii(), ask }).map_err(|error| {
        let what = words.say("not-shown", &[("what", &error.to_string())]);
        Failure::work(what, words.say("not-shown-plain-next", &[]))
    })
}

/// The window; where it cannot be opened and was not asked for, the next best front end with the same session.
#[cfg(feature = "desktop")]
fn desktop(shell: Shell, words: &Words, face: &Face) -> Result<(), Failure> {
    let colour = shell.colour();
    let options = gesta_desktop::WindowOptions { place: Some(shell.window_file()), ..Default::default() };
    let Err(error) = gesta_desktop::run(Box::new(shell), &options) else {
        return Ok(());
    };
    let what = words.say("not-shown", &[("what", &error.cause.to_string())]);
    let failure = Failure::work(what, words.say("not-shown-window-next", &[]));
    // What broke has told of itself, and where the game is saved.
    let broke = crate::crash::happened();
    let Some(mut session) = error.session.filter(|_| !face.desktop) else {
        return if broke { Ok(()) } else { Err(failure) };
    };
    if broke {
        session.pump();
        if session.finished() {
            return Ok(());
        }
    } else {
        super::complain(&failure);
    }
    if has_terminal() {
        terminal(&mut *session, words, colour)
    } else {
        plainly(&mut *session, lines(words, face)?, words, face)
    }
}

#[cfg(not(feature = "desktop"))]
fn desktop(_shell: Shell, words: &Words, _face: &Face) -> Result<(), Failure> {
    Err(no_window(words))
}
