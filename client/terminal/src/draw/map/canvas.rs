//! [`Canvas`]: lines, frames and words on a grid of characters. Lines that meet are joined by the right sign.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The four directions, as bits of a [`Cell::lines`].
pub const NORTH: u8 = 1;
/// See [`NORTH`].
pub const EAST: u8 = 2;
/// See [`NORTH`].
pub const SOUTH: u8 = 4;
/// See [`NORTH`].
pub const WEST: u8 = 8;

/// How a cell looks, beside its sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    /// As text.
    #[default]
    Plain,
    /// As what may be overlooked.
    Faint,
    /// As what matters most.
    Strong,
}

/// What stands at a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// A character, which goes before lines; empty behind a wide one.
    pub text: Option<String>,
    /// The directions in which a line leaves the cell.
    pub lines: u8,
    /// The line is one of a strong frame.
    pub heavy: bool,
    /// The line is drawn with gaps.
    pub dashed: bool,
    /// How it looks.
    pub ink: Ink,
}

/// A grid of characters.
#[derive(Debug)]
pub struct Canvas {
    width: usize,
    cells: Vec<Cell>,
}

impl Canvas {
    /// An empty grid.
    pub fn new(width: usize, height: usize) -> Canvas {
        Canvas { width: width.max(1), cells: vec![Cell::default(); width.max(1) * height] }
    }

    /// How many rows there are.
    pub fn height(&self) -> usize {
        self.cells.len() / self.width
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.width
    }

    /// A cell; `None` outside.
    pub fn at(&self, x: usize, y: usize) -> Option<&Cell> {
        (x < self.width).then(|| self.cells.get(y * self.width + x)).flatten()
    }

    /// A cell to be changed; `None` outside.
    pub fn at_mut(&mut self, x: usize, y: usize) -> Option<&mut Cell> {
        if x < self.width { self.cells.get_mut(y * self.width + x) } else { None }
    }

    /// Draws a frame.
    pub fn frame(&mut self, (x, y): (usize, usize), (width, height): (usize, usize), heavy: bool) {
        let (right, bottom) = (x + width - 1, y + height - 1);
        let ink = if heavy { Ink::Strong } else { Ink::Plain };
        let mut put = |x, y, lines| {
            if let Some(cell) = self.at_mut(x, y) {
                *cell = Cell { lines, heavy, ink, ..Cell::default() };
            }
        };
        for column in x + 1..right {
            put(column, y, EAST | WEST);
            put(column, bottom, EAST | WEST);
        }
        for row in y + 1..bottom {
            put(x, row, NORTH | SOUTH);
            put(right, row, NORTH | SOUTH);
        }
        put(x, y, EAST | SOUTH);
        put(right, y, WEST | SOUTH);
        put(x, bottom, EAST | NORTH);
        put(right, bottom, WEST | NORTH);
    }

    /// Writes a text from a cell on; what does not fit into the row is left out.
    pub fn write(&mut self, (x, y): (usize, usize), text: &str, ink: Ink) {
        let mut column = x;
        for grapheme in text.graphemes(true) {
            let wide = grapheme.width();
            if wide == 0 || column + wide > self.width {
                continue;
            }
            for part in 0..wide {
                if let Some(cell) = self.at_mut(column + part, y) {
                    let text = if part == 0 { grapheme.to_owned() } else { String::new() };
                    *cell = Cell { text: Some(text), ink, ..Cell::default() };
                }
            }
            column += wide;
        }
    }

    /// A row as stretches of one look.
    pub fn row(&self, y: usize) -> Vec<(String, Ink)> {
        let mut spans: Vec<(String, Ink)> = Vec::new();
        for x in 0..self.width {
            let Some(cell) = self.at(x, y) else { continue };
            let sign = cell.text.clone().unwrap_or_else(|| sign(cell).to_string());
            match spans.last_mut() {
                Some((text, ink)) if *ink == cell.ink => text.push_str(&sign),
                _ => spans.push((sign, cell.ink)),
            }
        }
        spans
    }
}

/// The sign of a cell's lines.
fn sign(cell: &Cell) -> char {
    const LIGHT: [char; 16] = [' ', '╵', '╶', '╰', '╷', '│', '╭', '├', '╴', '╯', '─', '┴', '╮', '┤', '┬', '┼'];
    const HEAVY: [char; 16] = [' ', '┃', '━', '┗', '┃', '┃', '┏', '┠', '━', '┛', '━', '┷', '┓', '┨', '┯', '╋'];
    let lines = usize::from(cell.lines & 15);
    match cell.lines {
        _ if cell.heavy => HEAVY[lines],
        5 if cell.dashed => '┆',
        10 if cell.dashed => '┄',
        _ => LIGHT[lines],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(canvas: &Canvas) -> Vec<String> {
        (0..canvas.height()).map(|y| canvas.row(y).into_iter().map(|(text, _)| text).collect()).collect()
    }

    #[test]
    fn lines_that_meet_are_joined() {
        let mut canvas = Canvas::new(5, 3);
        canvas.frame((0, 0), (5, 3), false);
        for (x, y, lines) in [(2, 0, NORTH), (4, 1, EAST), (2, 2, SOUTH), (0, 1, WEST)] {
            canvas.at_mut(x, y).unwrap().lines |= lines;
        }
        assert_eq!(text(&canvas), ["╭─┴─╮", "┤   ├", "╰─┬─╯"]);
    }

    #[test]
    fn wide_characters_take_two_cells_and_the_edge_cuts() {
        let mut canvas = Canvas::new(4, 1);
        canvas.write((1, 0), "潮潮", Ink::Plain);
        assert_eq!(text(&canvas), [" 潮 "]);
        canvas.write((0, 9), "nowhere", Ink::Plain);
    }
}
