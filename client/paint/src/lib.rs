//! The painter: pictures of places, people and things that have none, printed from what the content says of them.
//!
//! It is pure: a [`Subject`] is plain data, and the same subject at the same size is the same picture. It knows no file,
//! no clock and no window. Shapes are drawn on two blocks ([`canvas`]): one of flat colours, one of tones; the [`press`]
//! cuts the tones into lines, as a woodcut has them, and prints both on paper.
//!
//! A pack may bring pictures of its own: then the subject names the file ([`Own`]), the shell reads it, and [`of_png`] makes
//! a picture of its bytes.
//!
//! Entry points: [`paint`]; [`of_view`] and [`of_talk`] for a game that is played, [`of_scenario`] for one that is not yet; [`of_place`], [`of_being`], [`of_preset`] and [`of_item`] for the subjects.

mod air;
mod arms;
mod art;
mod canvas;
mod chance;
mod exact;
mod ink;
mod land;
mod plate;
mod portrait;
mod press;
mod props;
mod sky;
mod stage;
mod subject;
mod view;
mod weather;

pub use air::{Hour, Lighting, Season, Sky};
pub use art::{ArtError, of_png};
pub use subject::{Look, Moment, Own, PlateSubject, PortraitSubject, SceneSubject, Subject};
pub use subject::{of_being, of_item, of_place, of_preset};

pub use view::{of_scenario, of_talk, of_view};

use canvas::Canvas;

/// The longest side of a picture, in pixels.
pub const SIDE_MAX: u32 = 4_096;
/// The shortest side of a picture, in pixels.
pub const SIDE_MIN: u32 = 16;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// Four bytes for each pixel, row by row from the upper left: red, green, blue, and 255.
    pub rgba: Vec<u8>,
}

/// Paints a subject; of one whose pack has a picture of its own, what stands in for that. Sizes are kept between [`SIDE_MIN`] and [`SIDE_MAX`].
pub fn paint(subject: &Subject, size: (u32, u32)) -> Picture {
    let side = |pixels: u32| pixels.clamp(SIDE_MIN, SIDE_MAX);
    let (width, height) = (side(size.0), side(size.1));
    let subject = subject.painted();
    let Some(mut canvas) = Canvas::new(width, height, subject.seed() >> 8) else {
        return Picture { width, height, rgba: vec![255; width as usize * height as usize * 4] };
    };
    let palette = match subject {
        Subject::Scene(scene) => stage::paint(&mut canvas, scene),
        Subject::Portrait(portrait) => portrait::paint(&mut canvas, portrait),
        Subject::Plate(plate) => plate::paint(&mut canvas, plate),
        // Nothing stands in for what stands in.
        Subject::Own(_) => return Picture { width, height, rgba: vec![255; width as usize * height as usize * 4] },
    };
    press::print(&canvas, &palette, 2.2)
}
