//! [`Arrival`]: everything that the loop waits for, in one channel: the terminal's events, read by a thread of their own,
//! and the session's calls. Waiting on it costs no time.

use crate::pause;
use crate::pixels::answers::Answers;
use crate::pixels::late::Late;
use crate::pixels::painter::Painted;
use crossterm::event::Event;
use std::io;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// Something arrived.
#[derive(Debug)]
pub enum Arrival {
    /// A key, a click, a paste, another size.
    Terminal(Event),
    /// The session has something.
    Session,
    /// Somebody asks the program to pause.
    Pause,
    /// The program goes on after a pause, whoever made it.
    Resumed,
    /// The terminal has said what it can, or has not in time.
    Answered(Answers),
    /// A picture is painted.
    Painted(Box<Painted>),
    /// The terminal is gone.
    Lost(io::Error),
}

/// The channel; the thread that reads the terminal runs until the terminal or the receiver is gone. Where the terminal was
/// asked what it can, it hears the answers first.
///
/// # Errors
/// The thread cannot be started.
pub fn open(asked: bool) -> io::Result<(Sender<Arrival>, Receiver<Arrival>)> {
    let (sender, receiver) = channel();
    let to_loop = sender.clone();
    pause::listen(&sender)?;
    thread::Builder::new().name("terminal".to_owned()).spawn(move || read(&to_loop, asked))?;
    Ok((sender, receiver))
}

/// How long a terminal's answers are awaited. Nothing waits for them meanwhile: keys are taken as ever.
#[cfg(unix)]
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(1);

/// The answers of a terminal that was asked; what is typed meanwhile goes to the loop.
#[cfg(unix)]
fn answers(to_loop: &Sender<Arrival>) -> Answers {
    crate::pixels::ask::listen(PATIENCE, |event| to_loop.send(Arrival::Terminal(event)).is_ok())
}

/// Nobody is asked here.
#[cfg(not(unix))]
fn answers(_to_loop: &Sender<Arrival>) -> Answers {
    Answers::default()
}

fn read(to_loop: &Sender<Arrival>, asked: bool) {
    let mut late = Late::default();
    if asked {
        let answers = answers(to_loop);
        late = Late::expecting(!answers.complete);
        if to_loop.send(Arrival::Answered(answers)).is_err() {
            return;
        }
    }
    loop {
        match crossterm::event::read() {
            Ok(event) if late.swallows(&event) => {}
            Ok(event) => {
                if to_loop.send(Arrival::Terminal(event)).is_err() {
                    return;
                }
            }
            // A pause interrupts whatever waits.
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                // Nobody is left to hear of it if the loop has ended.
                let _ = to_loop.send(Arrival::Lost(error));
                return;
            }
        }
    }
}
