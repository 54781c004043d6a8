//! [`Session`]: what a front end holds. The seam between drawing and everything else.

use crate::input::Input;
use crate::screen::Screen;
use gesta_paint::{Picture, Subject};
use std::sync::Arc;

/// Called from any thread when something arrived for the session; the front end then calls [`Session::pump`].
pub type Waker = Box<dyn Fn() + Send + Sync>;

/// Makes the picture of a subject in a size, on any thread. Where a pack has a picture of its own, a file may be read for it.
pub type Painter = Arc<dyn Fn(&Subject, (u32, u32)) -> Picture + Send + Sync>;

/// A running client. Front ends send it [`Input`] and draw its [`Screen`].
pub trait Session {
    /// Says how to wake the front end. Until this is called nothing wakes it.
    fn wake_with(&mut self, waker: Waker);

    /// Takes what arrived since the last call. `true`: the screen may have changed.
    fn pump(&mut self) -> bool;

    /// Something was done by the player.
    fn input(&mut self, input: Input);

    /// What is to be seen now.
    fn screen(&self) -> &Screen;

    /// The player has left; the front end closes.
    fn finished(&self) -> bool;

    /// Who makes the pictures: without files the painter alone.
    fn painter(&self) -> Painter {
        Arc::new(gesta_paint::paint)
    }
}
