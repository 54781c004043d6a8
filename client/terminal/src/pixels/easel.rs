//! [`Easel`]: how pictures are shown here, and the one that is. It is drawn when a frame is, and only when it is another one or
//! what was drawn is gone.

use super::Protocol;
use super::answers::Answers;
use super::kitty;
use super::painter::{Order, Painted, Painter};
use crate::draw::scenery::{Hanging, Way};
use crate::guard;
use crossterm::cursor::{MoveTo, RestorePosition, SavePosition};
use crossterm::queue;
use crossterm::terminal::window_size;
use gesta_app::Pictures;
use ratatui::layout::Rect;
use std::io::{self, Write};

/// A cell in pixels where nothing is known of it: on Windows all terminals count sixels by this one.
const CELL: (u16, u16) = if cfg!(windows) { (10, 20) } else { (8, 16) };

/// What is known of the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Known {
    /// It was asked and may answer yet.
    Asked,
    /// Its answers, or none at all.
    Answered(Answers),
}

/// What tells how large a cell is in pixels, where the system knows.
pub type Ruler = fn() -> Option<(u16, u16)>;

/// The system's ruler. Zero is as good as nothing.
pub fn of_system() -> Option<(u16, u16)> {
    let size = window_size().ok()?;
    let cell = (size.width.checked_div(size.columns)?, size.height.checked_div(size.rows)?);
    (cell.0 > 0 && cell.1 > 0).then_some(cell)
}

/// Shows a picture over cells.
pub struct Easel {
    known: Known,
    painter: Painter,
    /// Where the bytes go.
    out: Box<dyn Write>,
    ruler: Ruler,
    /// A cell in pixels, if the system knows.
    cell: Option<(u16, u16)>,
    /// What is on the screen, and where.
    shown: Option<(Order, Rect)>,
    /// What was painted last.
    ready: Option<Painted>,
    /// What was ordered last.
    ordered: Option<Order>,
}

impl Easel {
    /// An easel on a terminal that was asked what it can, or was not.
    pub fn new(painter: Painter, out: Box<dyn Write>, ruler: Ruler, asked: bool) -> Easel {
        let known = if asked { Known::Asked } else { Known::Answered(Answers::default()) };
        Easel { known, painter, out, ruler, cell: ruler(), shown: None, ready: None, ordered: None }
    }

    /// The terminal has answered, or will not any more.
    pub fn learn(&mut self, answers: Answers) {
        self.known = Known::Answered(answers);
    }

    /// The window has another size, and so may have the cells.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn resized(&mut self) -> io::Result<()> {
        self.cell = (self.ruler)();
        self.bare()
    }

    /// How pictures are to be shown.
    pub fn way(&self, wished: Pictures) -> Way {
        match (wished, self.known) {
            (Pictures::Off, _) => Way::Hidden,
            (Pictures::Auto, Known::Asked) => Way::Unknown,
            (Pictures::Auto, Known::Answered(_)) if self.protocol(wished).is_none() => Way::Blocks,
            (Pictures::Blocks, _) => Way::Blocks,
            _ => Way::Pixels,
        }
    }

    fn protocol(&self, wished: Pictures) -> Option<Protocol> {
        let answers = match self.known {
            Known::Asked => Answers::default(),
            Known::Answered(answers) => answers,
        };
        match wished {
            Pictures::Off | Pictures::Blocks => None,
            Pictures::Kitty => Some(Protocol::Kitty),
            Pictures::Sixel => Some(answers.sixels()),
            Pictures::Auto => answers.protocol(self.cell.is_some()),
        }
    }

    /// Where a picture is on the screen: these cells are not to be drawn.
    pub fn covered(&self) -> Option<Rect> {
        self.shown.as_ref().map(|(_, place)| *place)
    }

    /// Whatever was on the screen is gone, or should be.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn forget(&mut self) -> io::Result<()> {
        self.bare()
    }

    /// A picture is painted.
    pub fn take(&mut self, painted: Painted) {
        self.ready = Some(painted);
    }

    /// After a frame was drawn: shows what it wants, or takes away what it does not.
    ///
    /// # Errors
    /// The terminal cannot be written to.
    pub fn hang(&mut self, wanted: Option<Hanging>, wished: Pictures) -> io::Result<()> {
        let protocol = self.protocol(wished);
        let Some((Hanging { subject, place }, protocol)) = wanted.zip(protocol) else { return self.bare() };
        let answered = match self.known {
            Known::Asked => None,
            Known::Answered(answers) => answers.cell,
        };
        let cell = self.cell.or(answered).unwrap_or(CELL);
        let order = Order { subject, protocol, cells: (place.width, place.height), cell };
        if self.shown.as_ref().is_some_and(|(shown, at)| *shown == order && *at == place) {
            return Ok(());
        }
        if self.covered().is_some_and(|covered| covered != place) || self.shown_otherwise(protocol) {
            self.bare()?;
        }
        let is_ready = |ready: &Option<Painted>| ready.as_ref().is_some_and(|painted| painted.order == order);
        if !is_ready(&self.ready) && self.ordered.as_ref() != Some(&order) {
            self.ordered = Some(order.clone());
            if let Some(painted) = self.painter.paint(&order) {
                self.ready = Some(painted);
            }
        }
        if is_ready(&self.ready) { self.show(order, place) } else { Ok(()) }
    }

    /// What is shown is there by another protocol.
    fn shown_otherwise(&self, protocol: Protocol) -> bool {
        self.shown.as_ref().is_some_and(|(order, _)| order.protocol != protocol)
    }

    fn show(&mut self, order: Order, place: Rect) -> io::Result<()> {
        let Some(ready) = &self.ready else { return Ok(()) };
        if order.protocol == Protocol::Kitty {
            guard::leaves_picture(true);
        }
        queue!(self.out, SavePosition, MoveTo(place.x, place.y))?;
        self.out.write_all(&ready.bytes)?;
        queue!(self.out, RestorePosition)?;
        self.out.flush()?;
        self.ordered = None;
        self.shown = Some((order, place));
        Ok(())
    }

    /// Takes the picture away. Sixels go with what is drawn over them.
    fn bare(&mut self) -> io::Result<()> {
        let Some((order, _)) = self.shown.take() else { return Ok(()) };
        if order.protocol == Protocol::Kitty {
            guard::leaves_picture(false);
            self.out.write_all(kitty::DELETE.as_bytes())?;
            self.out.flush()?;
        }
        Ok(())
    }
}
