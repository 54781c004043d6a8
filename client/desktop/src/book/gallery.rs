//! [`Gallery`]: pictures as textures. They are painted on a thread of its own, so that no frame waits for one; until a
//! picture is there its place stays empty, and the last one is kept where the subject has only changed its hour.

use bevy_egui::egui::{ColorImage, Context, TextureHandle, TextureOptions};
use gesta_app::Painter;
use gesta_paint::{Picture, Subject};
use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, SyncSender, TrySendError, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

/// Most pixels of the pictures that are kept, four bytes each; a list of small ones has hundreds.
const KEPT_PIXELS_MAX: usize = 12 << 20;
/// Most pictures that wait to be painted.
const WAITING_MAX: usize = 2;
/// Sizes are rounded up to a multiple of so many pixels, so that a window that is dragged does not paint at every step.
const STEP: u32 = 64;

/// Wakes the window when a picture is done.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

type Wanted = (Subject, (u32, u32));

/// The pictures of a window.
#[derive(Default)]
pub struct Gallery {
    kept: VecDeque<(Wanted, TextureHandle)>,
    painter: Option<Workshop>,
    paint: Option<Painter>,
    /// What was asked for last and is not there yet.
    asked: VecDeque<Wanted>,
    wake: Option<Wake>,
}

struct Workshop {
    orders: SyncSender<Wanted>,
    /// Only for the window's sake, which wants everything to be shared between threads; nobody else holds it.
    done: Mutex<Receiver<(Wanted, Picture)>>,
}

impl std::fmt::Debug for Gallery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gallery").field("kept", &self.kept.len()).finish_non_exhaustive()
    }
}

impl Gallery {
    /// What wakes the window when a picture is done.
    pub fn wake_with(&mut self, wake: Wake) {
        self.wake = Some(wake);
    }

    /// Who makes the pictures from now on.
    pub fn paint_with(&mut self, paint: Painter) {
        self.paint = Some(paint);
    }

    /// The picture of a subject in about this size in pixels, if it is there; it is painted for later otherwise.
    pub(crate) fn picture(&mut self, context: &Context, subject: &Subject, size: (u32, u32)) -> Option<TextureHandle> {
        self.take_in(context);
        let up = |side: u32| side.div_ceil(STEP).max(1) * STEP;
        let wanted = (subject.clone(), (up(size.0), up(size.1)));
        if let Some(at) = self.kept.iter().position(|(known, _)| *known == wanted) {
            let found = self.kept.remove(at)?;
            let texture = found.1.clone();
            self.kept.push_back(found);
            return Some(texture);
        }
        self.order(wanted);
        // The same place a moment ago is better than nothing.
        self.kept.iter().rfind(|((known, _), _)| known.seed() == subject.seed()).map(|(_, texture)| texture.clone())
    }

    fn take_in(&mut self, context: &Context) {
        let Some(painter) = &mut self.painter else { return };
        let done = painter.done.get_mut().unwrap_or_else(PoisonError::into_inner);
        let done: Vec<(Wanted, Picture)> = done.try_iter().collect();
        for (wanted, picture) in done {
            self.asked.retain(|asked| *asked != wanted);
            let size = [picture.width as usize, picture.height as usize];
            let image = ColorImage::from_rgba_unmultiplied(size, &picture.rgba);
            let texture = context.load_texture("picture", image, TextureOptions::LINEAR);
            self.kept.push_back((wanted, texture));
            // The newest stays, however large: it would be painted again and again.
            while self.kept.len() > 1 && self.pixels() > KEPT_PIXELS_MAX {
                self.kept.pop_front();
            }
        }
    }

    fn pixels(&self) -> usize {
        self.kept.iter().map(|(_, texture)| texture.size().iter().product::<usize>()).sum()
    }

    fn order(&mut self, wanted: Wanted) {
        if self.asked.contains(&wanted) {
            return;
        }
        let wake = self.wake.clone();
        let paint = self.paint.clone().unwrap_or_else(|| Arc::new(gesta_paint::paint));
        let painter = self.painter.get_or_insert_with(|| Workshop::start(paint, wake));
        match painter.orders.try_send(wanted.clone()) {
            Ok(()) => self.asked.push_back(wanted),
            // It is asked for again in the next frame.
            Err(TrySendError::Full(_)) => {}
            // The painter broke: pictures are left out, and the game goes on.
            Err(TrySendError::Disconnected(_)) => self.asked.push_back(wanted),
        }
    }
}

impl Workshop {
    fn start(paint: Painter, wake: Option<Wake>) -> Workshop {
        let (orders, taken) = sync_channel::<Wanted>(WAITING_MAX);
        let (finished, done): (Sender<(Wanted, Picture)>, _) = channel();
        let work = move || {
            for wanted in taken {
                let picture = paint(&wanted.0, wanted.1);
                if finished.send((wanted, picture)).is_err() {
                    return;
                }
                if let Some(wake) = &wake {
                    wake();
                }
            }
        };
        // Without a thread there are no pictures: the orders find nobody.
        let _ = std::thread::Builder::new().name("painter".to_owned()).spawn(work);
        Workshop { orders, done: Mutex::new(done) }
    }
}
