//! What stands beside the story in a wide window.

use crate::draw::scenery::Scenery;
use crate::draw::sheet::sections_under_each_other;
use crate::look::Look;
use gesta_app::Screen;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Columns of it at least and at most.
const WIDTH: (u16, u16) = (30, 44);
/// Columns between it and the story; a line stands in the middle.
const GAP: u16 = 5;

/// The place of the column and of what stands beside it; without room for both, of the column alone.
pub fn places(area: Rect, screen: &Screen, column_max: u16) -> (Rect, Option<Rect>) {
    let wanted = column_max + GAP + WIDTH.0 + 2;
    if screen.aside.is_empty() || area.width < wanted {
        let width = area.width.saturating_sub(2).clamp(3, column_max);
        return (Rect { x: area.x + (area.width - width) / 2, width, ..area }, None);
    }
    let width = (area.width - column_max - GAP - 2).min(WIDTH.1);
    let x = area.x + (area.width - column_max - GAP - width) / 2;
    let aside = Rect { x: x + column_max + GAP, width, ..area };
    (Rect { x, width: column_max, ..area }, Some(aside))
}

/// The picture's part of the rows, at the most.
const PICTURE_SHARE: u16 = 3;

/// Draws it from the top; what has no room is left out, for all of it stands on pages of its own. The picture of the place
/// stands above it, where the terminal can show one.
pub fn draw(frame: &mut Frame, screen: &Screen, scenery: &mut Scenery, area: Rect, look: Look) {
    // A cell is about twice as high as wide: three to four, in half the rows.
    let rows = (area.width * 3 / 8).min(area.height / PICTURE_SHARE);
    let place = Rect { height: rows, ..area };
    let taken = screen.picture.as_ref().map_or(0, |subject| scenery.draw(frame, subject, place, look));
    // An empty row parts it from the numbers.
    let above = if taken > 0 { taken + 1 } else { 0 };
    let lines = sections_under_each_other(&screen.aside, usize::from(area.width), look);
    for y in area.y..area.bottom() {
        let place = Rect { x: area.x - GAP.div_ceil(2), y, width: 1, height: 1 };
        frame.render_widget(Line::styled("│", look.faint()), place);
    }
    for (row, line) in (above..area.height).zip(lines) {
        frame.render_widget(line, Rect { y: area.y + row, height: 1, ..area });
    }
}
