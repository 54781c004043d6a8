//! The loop: draw, wait, hand over. It ends when the session has.

use crate::ascii::tame;
use crate::depth::Depth;
use crate::draw::frame::draw;
use crate::guard::Guard;
use crate::inbox::{self, Arrival};
use crate::keys::{asks_to_redraw, on_event};
use crate::look::Look;
use crate::pause;
use crate::pixels::answers::QUERY;
use crate::pixels::easel::{self, Easel};
use crate::pixels::painter::Painter;
use crate::small::{draw_small, is_small};
use crate::state::UiState;
use crossterm::cursor::MoveTo;
use crossterm::event::Event;
use crossterm::queue;
use crossterm::terminal::{Clear, ClearType};
use gesta_app::{STEP, Screen, Session};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::{Frame, Terminal};
use std::io::{self, Write, stdout};
use std::sync::mpsc::{Receiver, RecvTimeoutError};

/// How the terminal is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TerminalOptions {
    /// Which colours may be used; the caller has looked at `NO_COLOR`, `TERM` and `COLORTERM`.
    pub depth: Depth,
    /// Only ASCII is drawn; the caller has looked at the locale.
    pub ascii: bool,
    /// The terminal may be asked whether it can show pictures; the caller has looked at the environment with
    /// [`may_ask_for_pictures`](crate::may_ask_for_pictures).
    pub ask: bool,
}

/// Why the game cannot be shown in the terminal.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// The terminal cannot be taken.
    #[error("the terminal cannot be used for drawing: {0}; run with --plain to read and write plain lines")]
    Take(#[source] io::Error),
    /// The terminal cannot be drawn on any longer.
    #[error("the terminal cannot be written to: {0}; the game is saved up to the last turn")]
    Draw(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The terminal cannot be read any longer.
    #[error("the terminal cannot be read: {0}; the game is saved up to the last turn")]
    Read(#[source] io::Error),
}

/// Shows a session in the terminal until the player leaves. The thread that reads the keys lives until the program ends,
/// so run this once.
///
/// # Errors
/// The terminal cannot be taken, drawn on or read. It is given back in every case.
pub fn run(session: &mut dyn Session, options: TerminalOptions) -> Result<(), TerminalError> {
    let guard = Guard::take().map_err(TerminalError::Take)?;
    if options.ask {
        ask().map_err(TerminalError::Take)?;
    }
    let backend = CrosstermBackend::new(stdout());
    let mut terminal = Terminal::new(backend).map_err(TerminalError::Take)?;
    let (sender, receiver) = inbox::open(options.ask).map_err(TerminalError::Take)?;
    let mut easel = Easel::new(
        Painter::beside(session.painter(), sender.clone()),
        Box::new(stdout()),
        easel::of_system,
        options.ask,
    );
    session.wake_with(Box::new(move || {
        // The loop may have ended already; then nobody needs to be woken.
        let _ = sender.send(Arrival::Session);
    }));
    let ended = play(session, &mut terminal, &receiver, (options, &mut easel));
    drop(guard);
    ended
}

/// Asks the terminal what it can. One that does not know the question may print it: that is wiped away.
fn ask() -> io::Result<()> {
    let mut out = stdout();
    out.write_all(QUERY.as_bytes())?;
    queue!(out, Clear(ClearType::All), MoveTo(0, 0))?;
    out.flush()
}

/// The loop over any drawing surface and any inbox.
pub(crate) fn play<B>(
    session: &mut dyn Session,
    terminal: &mut Terminal<B>,
    inbox: &Receiver<Arrival>,
    (options, easel): (TerminalOptions, &mut Easel),
) -> Result<(), TerminalError>
where
    B: Backend,
    B::Error: std::error::Error + Send + Sync + 'static,
{
    let mut ui = UiState::default();
    ui.scenery.paint_with(session.painter());
    loop {
        session.pump();
        if session.finished() {
            return Ok(());
        }
        ui.follow(session.screen());
        let wished = session.screen().settings.pictures;
        ui.scenery.prepare(easel.way(wished), easel.covered());
        let drawn = terminal.draw(|frame| picture(frame, session.screen(), &mut ui, options)).map(|_| ());
        drawn.map_err(|error| TerminalError::Draw(Box::new(error)))?;
        easel.hang(ui.scenery.wanted.take(), wished).map_err(|error| TerminalError::Draw(Box::new(error)))?;
        let first = match next(inbox, ui.stream.runs()) {
            Next::Arrived(first) => first,
            Next::Step => {
                ui.stream.advance(session.screen());
                continue;
            }
            Next::Nobody => return Ok(()),
        };
        let mut gone = take(session, &mut ui, easel, first)?;
        while let Ok(next) = inbox.try_recv() {
            gone |= take(session, &mut ui, easel, next)?;
        }
        if gone {
            easel.forget().map_err(|error| TerminalError::Draw(Box::new(error)))?;
            // Not `Terminal::clear`: that asks where the cursor is, and the answer goes to the thread that reads the keys.
            terminal.backend_mut().clear().map_err(|error| TerminalError::Draw(Box::new(error)))?;
            terminal.swap_buffers();
        }
    }
}

/// One picture of the screen.
fn picture(frame: &mut Frame, screen: &Screen, ui: &mut UiState, options: TerminalOptions) {
    if is_small(frame.area()) {
        draw_small(frame, screen.language);
    } else {
        draw(frame, screen, ui, Look::of(options.depth, &screen.settings));
    }
    if options.ascii {
        tame(frame.buffer_mut());
    }
}

/// What comes next.
enum Next {
    Arrived(Arrival),
    /// Nothing: it is time to show more prose.
    Step,
    /// Nothing can arrive any more: the reader thread and the session are gone.
    Nobody,
}

/// Waits for something; without prose that is still appearing for as long as it takes, which costs no time.
fn next(inbox: &Receiver<Arrival>, streams: bool) -> Next {
    if !streams {
        return inbox.recv().map_or(Next::Nobody, Next::Arrived);
    }
    match inbox.recv_timeout(STEP) {
        Ok(arrival) => Next::Arrived(arrival),
        Err(RecvTimeoutError::Timeout) => Next::Step,
        Err(RecvTimeoutError::Disconnected) => Next::Nobody,
    }
}

/// Takes what arrived; whether what was drawn is gone.
fn take(
    session: &mut dyn Session,
    ui: &mut UiState,
    easel: &mut Easel,
    arrival: Arrival,
) -> Result<bool, TerminalError> {
    match arrival {
        Arrival::Answered(answers) => easel.learn(answers),
        Arrival::Painted(painted) => easel.take(*painted),
        Arrival::Terminal(Event::Resize(..)) => {
            easel.resized().map_err(|error| TerminalError::Draw(Box::new(error)))?;
        }
        Arrival::Terminal(event) if pause::is_asked(&event) => return paused(),
        Arrival::Pause => return paused(),
        Arrival::Resumed => return pause::resume().map(|()| true).map_err(TerminalError::Take),
        Arrival::Terminal(event) if asks_to_redraw(session.screen(), &event) => return Ok(true),
        Arrival::Terminal(event) => {
            if let Some(input) = on_event(ui, session.screen(), &event) {
                session.input(input);
                ui.follow(session.screen());
            }
        }
        Arrival::Session => {
            session.pump();
            ui.follow(session.screen());
        }
        Arrival::Lost(error) => return Err(TerminalError::Read(error)),
    }
    Ok(false)
}

fn paused() -> Result<bool, TerminalError> {
    pause::pause().map(|()| true).map_err(TerminalError::Take)
}
