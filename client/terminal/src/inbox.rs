//! [`Arrival`]: everything that the loop waits for, in one channel: the terminal's events, read by a thread of their own,
//! and the session's calls. Waiting on it costs no time.

use crate::pause;
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
    /// The terminal is gone.
    Lost(io::Error),
}

/// The channel; the thread that reads the terminal runs until the terminal or the receiver is gone.
///
/// # Errors
/// The thread cannot be started.
pub fn open() -> io::Result<(Sender<Arrival>, Receiver<Arrival>)> {
    let (sender, receiver) = channel();
    let to_loop = sender.clone();
    pause::listen(&sender)?;
    thread::Builder::new().name("terminal".to_owned()).spawn(move || read(&to_loop))?;
    Ok((sender, receiver))
}

fn read(to_loop: &Sender<Arrival>) {
    loop {
        match crossterm::event::read() {
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
