//! Closing a window as the button in its frame does. Without a window manager there is no button, and older xdotools can only
//! destroy a window, so the message is sent here.

use anyhow::{Context, Result};
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask};

/// Asks the window to close.
pub fn ask(display: &str, window: u32) -> Result<()> {
    let (server, _) = x11rb::connect(Some(display)).with_context(|| format!("no connection to display {display}"))?;
    let atom = |name: &str| -> Result<u32> { Ok(server.intern_atom(false, name.as_bytes())?.reply()?.atom) };
    let (protocols, delete) = (atom("WM_PROTOCOLS")?, atom("WM_DELETE_WINDOW")?);
    let message = ClientMessageEvent::new(32, window, protocols, [delete, 0, 0, 0, 0]);
    server.send_event(false, window, EventMask::NO_EVENT, message)?.check()?;
    server.flush()?;
    Ok(())
}
