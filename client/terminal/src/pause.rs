//! Pauses: Ctrl-Z and SIGTSTP give the terminal back and stop the program; when it goes on, it takes the terminal again and
//! draws everything anew. Only Unix knows this; elsewhere nothing here ever happens.

use crate::guard;
use crate::inbox::Arrival;
use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers};
use std::io;
use std::sync::mpsc::Sender;

/// Whether a key asks for a pause. With the terminal in our hands Ctrl-Z is a key like others and no signal.
pub fn is_asked(event: &Event) -> bool {
    let Event::Key(key) = event else { return false };
    cfg!(unix)
        && key.kind == KeyEventKind::Press
        && key.code == KeyCode::Char('z')
        && key.modifiers == KeyModifiers::CONTROL
}

/// Brings the signals of pauses to the loop, from a thread of their own.
///
/// # Errors
/// The signals cannot be received, or the thread cannot be started.
#[cfg(unix)]
pub fn listen(to_loop: &Sender<Arrival>) -> io::Result<()> {
    use signal_hook::consts::{SIGCONT, SIGTSTP};
    let mut signals = signal_hook::iterator::Signals::new([SIGTSTP, SIGCONT])?;
    let to_loop = to_loop.clone();
    let read = move || {
        for signal in signals.forever() {
            let arrival = if signal == SIGTSTP { Arrival::Pause } else { Arrival::Resumed };
            if to_loop.send(arrival).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new().name("pauses".to_owned()).spawn(read).map(drop)
}

/// There are no pauses here.
///
/// # Errors
/// Never.
#[cfg(not(unix))]
pub fn listen(_to_loop: &Sender<Arrival>) -> io::Result<()> {
    Ok(())
}

/// Gives the terminal back and stops the program; returns when it goes on and has the terminal again.
///
/// # Errors
/// The terminal cannot be taken again.
pub fn pause() -> io::Result<()> {
    if !guard::is_taken() {
        return Ok(());
    }
    guard::restore();
    stop()?;
    guard::seize()
}

/// The program goes on, whoever had stopped it: what the terminal was set to meanwhile is not known.
///
/// # Errors
/// The terminal cannot be taken again.
pub fn resume() -> io::Result<()> {
    if !guard::is_taken() {
        return Ok(());
    }
    guard::restore();
    guard::seize()
}

#[cfg(unix)]
fn stop() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTSTP)
}

#[cfg(not(unix))]
fn stop() -> io::Result<()> {
    Ok(())
}
