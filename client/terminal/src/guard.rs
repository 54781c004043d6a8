//! [`Guard`]: the terminal is taken for drawing and given back as it was, whatever ends the program.

use crate::pixels::kitty;
use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{cursor, execute};
use std::io::{self, Write, stdout};
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};

/// The terminal is in our hands.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// The terminal keeps a picture of ours, which does not go with the alternate screen.
static PICTURED: AtomicBool = AtomicBool::new(false);

/// The panic hook is set once, however often the terminal is taken.
static HOOK: Once = Once::new();

/// Gives the terminal back when it is dropped.
pub struct Guard(());

impl Guard {
    /// Takes the terminal: no echo, no line buffer, the alternate screen, pastes and clicks as events.
    ///
    /// # Errors
    /// Standard input or output is no terminal, or it refuses.
    pub fn take() -> io::Result<Guard> {
        HOOK.call_once(|| {
            let before = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                restore();
                before(info);
            }));
        });
        let guard = Guard(());
        seize()?;
        Ok(guard)
    }
}

/// Takes the terminal, for the first time or again.
pub(crate) fn seize() -> io::Result<()> {
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, EnableMouseCapture)
}

/// Takes note that the terminal keeps a picture of ours, or keeps none any more.
pub(crate) fn leaves_picture(keeps: bool) {
    PICTURED.store(keeps, Ordering::SeqCst);
}

/// Whether the terminal is in our hands.
pub(crate) fn is_taken() -> bool {
    TAKEN.load(Ordering::SeqCst)
}

impl Drop for Guard {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back if it is taken; calling it twice does no harm. A program that ends by a signal calls it itself.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        if PICTURED.swap(false, Ordering::SeqCst) {
            let _ = stdout().write_all(kitty::DELETE.as_bytes());
        }
        // A terminal that is gone cannot be restored, and there is nobody to tell.
        let _ = execute!(stdout(), DisableMouseCapture, DisableBracketedPaste, LeaveAlternateScreen, cursor::Show);
        let _ = disable_raw_mode();
    }
}
