//! The picture of a place: room for pixels where the terminal shows them, else half blocks, two points in each cell, one above
//! the other. Those only where the terminal has all colours; fewer make mud of it.

use crate::depth::Depth;
use crate::look::Look;
use gesta_app::{Painter, Rgb, Theme};
use gesta_paint::{Picture, Subject};
use ratatui::Frame;
use ratatui::buffer::CellDiffOption;
use ratatui::layout::Rect;
use ratatui::style::{Color, Style};
use ratatui::text::{Line, Span};

/// How many painted pixels make a point, each way: a woodcut's lines become tones.
const FINE: u32 = 8;

/// How pictures are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// Not at all.
    Hidden,
    /// It is not known yet: they get their room.
    Unknown,
    /// In half blocks.
    #[default]
    Blocks,
    /// In pixels, by whoever draws over the frame.
    Pixels,
}

/// A picture in pixels, and its cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Hanging {
    /// What it shows.
    pub subject: Subject,
    /// Where it hangs.
    pub place: Rect,
}

/// The last picture that was painted, so that no frame paints it again.
#[derive(Default)]
pub struct Scenery {
    /// How pictures are shown.
    pub way: Way,
    /// The cells that pixels lie on: nothing is drawn there.
    pub covered: Option<Rect>,
    /// What the last frame wants to have hung.
    pub wanted: Option<Hanging>,
    painter: Option<Painter>,
    painted: Option<(Subject, (u16, u16))>,
    points: Vec<Rgb>,
}

impl std::fmt::Debug for Scenery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Scenery").field("painted", &self.painted).finish_non_exhaustive()
    }
}

impl Scenery {
    /// Before a frame: how pictures are shown, and where one lies.
    pub fn prepare(&mut self, way: Way, covered: Option<Rect>) {
        (self.way, self.covered, self.wanted) = (way, covered, None);
    }

    /// Draws the picture of a place at the top of an area, in so many rows; how many rows are taken.
    pub fn draw(&mut self, frame: &mut Frame, subject: &Subject, place: Rect, look: Look) -> u16 {
        let readable = look.depth != Depth::None && look.theme != Theme::Contrast;
        if !readable || place.is_empty() {
            return 0;
        }
        let full = look.depth == Depth::Full;
        match self.way {
            Way::Unknown | Way::Blocks if !full => return 0,
            Way::Hidden => return 0,
            Way::Unknown => {}
            Way::Blocks => {
                for (line, row) in self.lines(subject, (place.width, place.height)).into_iter().zip(place.rows()) {
                    frame.render_widget(line, row);
                }
            }
            Way::Pixels => {
                if self.covered == Some(place) {
                    for at in place.positions() {
                        frame.buffer_mut().cell_mut(at).map(|cell| cell.set_diff_option(CellDiffOption::Skip));
                    }
                }
                self.wanted = Some(Hanging { subject: subject.clone(), place });
            }
        }
        place.height
    }

    /// Who makes the pictures from now on.
    pub fn paint_with(&mut self, painter: Painter) {
        self.painter = Some(painter);
    }

    /// The picture in so many columns and rows.
    pub fn lines(&mut self, subject: &Subject, (columns, rows): (u16, u16)) -> Vec<Line<'static>> {
        let wanted = (subject.clone(), (columns, rows));
        if self.painted.as_ref() != Some(&wanted) {
            let painter = self.painter.clone();
            let paint = |size| painter.map_or_else(|| gesta_paint::paint(subject, size), |paint| paint(subject, size));
            self.points = points(paint, (u32::from(columns), u32::from(rows) * 2));
            self.painted = Some(wanted);
        }
        let colour = |(red, green, blue): Rgb| Color::Rgb(red, green, blue);
        let row = |row: &[Rgb]| {
            let (upper, lower) = row.split_at(usize::from(columns).min(row.len()));
            let cells = upper.iter().zip(lower);
            let cells = cells.map(|(up, low)| Span::styled("▀", Style::new().fg(colour(*up)).bg(colour(*low))));
            Line::from(cells.collect::<Vec<_>>())
        };
        self.points.chunks(usize::from(columns).max(1) * 2).map(row).collect()
    }
}

/// The middle colour of each point's pixels, row by row.
fn points(paint: impl FnOnce((u32, u32)) -> Picture, (columns, rows): (u32, u32)) -> Vec<Rgb> {
    let picture = paint((columns * FINE, rows * FINE));
    // The painter keeps sizes within its limits.
    let (wide, high) = (picture.width / columns.max(1), picture.height / rows.max(1));
    let point = |at: u32| {
        let (left, top) = (at % columns * wide, at / columns * high);
        let mut sum = [0u32; 3];
        for pixel in 0..wide * high {
            let (x, y) = (left + pixel % wide, top + pixel / wide);
            let start = (y * picture.width + x) as usize * 4;
            let channels = picture.rgba.get(start..start + 3).unwrap_or(&[0; 3]);
            sum.iter_mut().zip(channels).for_each(|(sum, channel)| *sum += u32::from(*channel));
        }
        let [red, green, blue] = sum.map(|sum| u8::try_from(sum / (wide * high).max(1)).unwrap_or(u8::MAX));
        (red, green, blue)
    };
    (0..columns * rows).map(point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use gesta_app::Page;
    use gesta_content::Language;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn a_picture_fills_its_cells_and_is_more_than_one_tone() {
        let subject = gesta_specimen::screen(Page::Story, Language::En).picture.expect("the story has a picture");
        let mut scenery = Scenery::default();
        let lines = scenery.lines(&subject, (40, 12));
        assert_eq!(lines.len(), 12);
        let wide = |line: &Line<'_>| line.spans.iter().map(|span| span.content.width()).sum::<usize>();
        assert!(lines.iter().all(|line| wide(line) == 40));
        let tones: std::collections::BTreeSet<Rgb> = scenery.points.iter().copied().collect();
        assert!(tones.len() > 50, "{}", tones.len());
    }
}
