//! The loop of both line-mode front ends: a line is taken only when the table has answered the one before, so what is
//! printed does not depend on how fast lines come. How things are printed stands in the [`Face`].

use gesta_app::{Action, Input, Session};
use std::io::{self, BufRead, Read};
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

/// Longest line that is read, in bytes; what is longer is refused whole.
pub(crate) const LINE_BYTES_MAX: usize = gesta_table::UTTERANCE_BYTES_MAX;

/// How a line-mode front end prints.
pub(crate) trait Face<S: Session + ?Sized> {
    /// Prints what is new.
    fn show(&mut self, session: &mut S) -> io::Result<()>;
    /// Carries out a word of the front end itself; `false`: it is none.
    fn own_word(&mut self, session: &mut S, line: &str) -> io::Result<bool>;
    /// Says that a line was too long and was not taken.
    fn too_long(&mut self, session: &mut S) -> io::Result<()>;
    /// A line is awaited now.
    fn ready(&mut self) -> io::Result<()>;
    /// A line has come.
    fn line_taken(&mut self);
}

/// What arrives at the loop.
enum Inbox {
    Woken,
    Line(String),
    TooLong,
    Ended,
    Failed(io::Error),
}

/// Plays `session` with the lines of `input` until the player leaves or the input ends.
pub(crate) fn drive<S: Session + ?Sized>(
    session: &mut S,
    input: impl BufRead + Send + 'static,
    face: &mut impl Face<S>,
) -> io::Result<()> {
    let (to_inbox, inbox) = mpsc::channel();
    let (want, wanted) = mpsc::channel();
    let waker = to_inbox.clone();
    // A send fails only when this loop is over, and then nobody needs to be woken.
    session.wake_with(Box::new(move || drop(waker.send(Inbox::Woken))));
    thread::spawn(move || read_lines(input, &wanted, &to_inbox));

    let mut reading = Reading { awaited: false, held: None };
    loop {
        session.pump();
        face.show(session)?;
        if session.finished() {
            return Ok(());
        }
        if !session.screen().waiting {
            match reading.held.take() {
                Some(Inbox::Line(line)) => {
                    if !face.own_word(session, &line)? {
                        session.input(Input::Line(line));
                        // Before anything is answered: else an answer in the same words as the last one looks old.
                        face.show(session)?;
                    }
                    continue;
                }
                Some(Inbox::TooLong) => {
                    face.too_long(session)?;
                    continue;
                }
                Some(Inbox::Failed(error)) => return Err(error),
                Some(Inbox::Ended) => return leave(session, face, &inbox),
                Some(Inbox::Woken) | None => {}
            }
            if !reading.awaited {
                face.ready()?;
                reading.awaited = want.send(()).is_ok();
            }
        }
        match inbox.recv() {
            Ok(Inbox::Woken) => {}
            Ok(arrived) => {
                face.line_taken();
                reading = Reading { awaited: false, held: Some(arrived) };
            }
            // Both senders are gone only when the session dropped its waker and the input ended.
            Err(mpsc::RecvError) => return Ok(()),
        }
    }
}

struct Reading {
    /// The reader was asked for a line.
    awaited: bool,
    /// What it brought while the table had not answered yet.
    held: Option<Inbox>,
}

/// The input has ended: quits, and waits while the session still has something to finish.
fn leave<S: Session + ?Sized>(session: &mut S, face: &mut impl Face<S>, inbox: &Receiver<Inbox>) -> io::Result<()> {
    session.input(Input::Act(Action::Quit));
    loop {
        session.pump();
        face.show(session)?;
        if session.finished() || !session.screen().waiting || inbox.recv().is_err() {
            return Ok(());
        }
    }
}

/// Reads one line for each word on `wanted`.
fn read_lines(mut input: impl BufRead, wanted: &Receiver<()>, inbox: &Sender<Inbox>) {
    while wanted.recv().is_ok() {
        let arrived = read_line(&mut input);
        let is_last = matches!(arrived, Inbox::Ended | Inbox::Failed(_));
        if inbox.send(arrived).is_err() || is_last {
            return;
        }
    }
}

fn read_line(input: &mut impl BufRead) -> Inbox {
    let mut bytes = Vec::new();
    // Two more than the limit: for the line's own end.
    let limit = LINE_BYTES_MAX as u64 + 2;
    match input.by_ref().take(limit).read_until(b'\n', &mut bytes) {
        Err(error) => return Inbox::Failed(error),
        Ok(0) => return Inbox::Ended,
        Ok(_) => {}
    }
    if !bytes.ends_with(b"\n") && bytes.len() as u64 == limit {
        return match skip_line(input) {
            Ok(()) => Inbox::TooLong,
            Err(error) => Inbox::Failed(error),
        };
    }
    let line = String::from_utf8_lossy(&bytes);
    let line = line.trim_end_matches(['\n', '\r']);
    if line.len() > LINE_BYTES_MAX { Inbox::TooLong } else { Inbox::Line(line.to_owned()) }
}

/// Reads on to the end of the line without keeping it.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let (used, at_end) = match buffer.iter().position(|byte| *byte == b'\n') {
            Some(at) => (at + 1, true),
            None => (buffer.len(), buffer.is_empty()),
        };
        input.consume(used);
        if at_end {
            return Ok(());
        }
    }
}
