//! [`Watch`]: panics of the window system while the window is being opened are kept as a message instead of being printed,
//! so that the game can go on in the terminal.

use bevy::prelude::Resource;
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The hook that was set before.
type Hook = Arc<dyn Fn(&PanicHookInfo<'_>) + Send + Sync>;

/// Keeps the messages of panics until the window is open.
pub(crate) struct Watch {
    before: Hook,
    opening: Opening,
    message: Arc<Mutex<Option<String>>>,
}

/// The window is still being opened.
#[derive(Resource, Clone)]
pub(crate) struct Opening(Arc<AtomicBool>);

impl Opening {
    /// The window is open: from now on panics are printed as usual.
    pub(crate) fn done(&self) {
        self.0.store(false, Ordering::Relaxed);
    }

    /// The window is not open yet.
    pub(crate) fn still(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Watch {
    /// Begins to watch.
    pub(crate) fn begin() -> Watch {
        let before: Hook = Arc::from(panic::take_hook());
        let opening = Opening(Arc::new(AtomicBool::new(true)));
        let message = Arc::new(Mutex::new(None));
        let watch = Watch { before: before.clone(), opening: opening.clone(), message: message.clone() };
        panic::set_hook(Box::new(move |info| {
            let text = info.payload_as_str().unwrap_or("the window system gave no reason").to_owned();
            // The first panic is the cause; what follows are its consequences.
            message.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(text);
            if !opening.still() {
                before(info);
            }
        }));
        watch
    }

    /// The mark that the first frame clears.
    pub(crate) fn opening(&self) -> Opening {
        self.opening.clone()
    }

    /// Ends the watch; gives the first panic's message, if there was one.
    pub(crate) fn end(self) -> Option<String> {
        let Watch { before, message, .. } = self;
        panic::set_hook(Box::new(move |info| before(info)));
        message.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
