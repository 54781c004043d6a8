//! Pictures of the window, and whether they look like a page with text.

use super::process::output;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Shades of smooth letters on paper: fewer are an empty window.
const COLOURS_MIN: usize = 12;
/// Changes between dark and light in a row that crosses a line of text.
const STROKES_MIN: usize = 12;
/// Rows of the column that cross text, and rows between lines.
const TEXT_ROWS_MIN: usize = 40;
const GAP_ROWS_MIN: usize = 40;
/// Difference of brightness that counts as a stroke.
const STROKE: i32 = 60;
/// Rows in which the heading of a page stands.
const HEADING_ROWS: usize = 30;
/// Changes at the edge of a window that the lines between its parts explain.
pub const EDGE_STROKES_MAX: usize = 16;
const PNG_BYTES_MAX: u64 = 200_000;

/// A picture in memory.
pub struct Picture {
    width: usize,
    height: usize,
    points: Vec<[u8; 3]>,
}

impl Picture {
    /// From the bytes of a display: blue, green, red and one that means nothing.
    pub fn of_bgrx(width: usize, height: usize, bytes: &[u8]) -> Option<Picture> {
        let length =
            width.checked_mul(height)?.checked_mul(4).filter(|length| *length > 0 && bytes.len() >= *length)?;
        let points = bytes[..length].chunks_exact(4).map(|point| [point[2], point[1], point[0]]).collect();
        Some(Picture { width, height, points })
    }

    /// How many rows cross letters anywhere.
    pub fn text_rows(&self) -> usize {
        (0..self.height).filter(|row| changes(self.row(*row)) >= STROKES_MIN).count()
    }

    /// Fails when letters touch the edge of the window.
    pub fn is_whole(&self) -> Result<()> {
        let column = |x: usize| (0..self.height).map(move |y| self.points[y * self.width + x]);
        let edges = [
            ("left", changes(column(0))),
            ("right", changes(column(self.width - 1))),
            ("lower", changes(self.row(self.height - 1))),
        ];
        for (edge, count) in edges {
            ensure!(count <= EDGE_STROKES_MAX, "letters touch the {edge} edge: {count} changes from dark to light");
        }
        Ok(())
    }

    fn row(&self, row: usize) -> impl Iterator<Item = [u8; 3]> {
        self.points[row * self.width..][..self.width].iter().copied()
    }

    /// Fails unless this looks like a page with text in its middle column.
    pub fn check(&self) -> Result<()> {
        let colours = self.points.iter().collect::<BTreeSet<_>>().len();
        ensure!(colours >= COLOURS_MIN, "the window is empty: {colours} colours");
        let strokes: Vec<usize> = (self.height / 10..self.height * 9 / 10).map(|row| self.strokes(row)).collect();
        let text = strokes.iter().filter(|count| **count >= STROKES_MIN).count();
        let gaps = strokes.iter().filter(|count| **count < STROKES_MIN / 3).count();
        ensure!(text >= TEXT_ROWS_MIN, "no text in the middle column: {text} rows with strokes");
        ensure!(gaps >= GAP_ROWS_MIN, "no lines in the middle column: {gaps} rows without strokes");
        Ok(())
    }

    /// How many points differ, in millionths; all of them when the size does.
    pub fn changed_from(&self, other: &Picture) -> usize {
        if (self.width, self.height) != (other.width, other.height) {
            return 1_000_000;
        }
        let changed = self.points.iter().zip(&other.points).filter(|(one, two)| one != two).count();
        changed * 1_000_000 / self.points.len().max(1)
    }

    /// Whether the heading of the page is another: the first rows, without the buttons at their end.
    pub fn has_other_heading(&self, other: &Picture) -> bool {
        let head = |picture: &Picture| {
            let rows = (0..HEADING_ROWS.min(picture.height)).flat_map(|row| picture.row(row).take(picture.width / 2));
            rows.collect::<Vec<_>>()
        };
        head(self) != head(other)
    }

    /// Writes it as a PNG that is small enough to be kept.
    pub fn keep(&self, path: &Path) -> Result<()> {
        let raw = path.with_extension("ppm");
        let mut bytes = format!("P6 {} {} 255\n", self.width, self.height).into_bytes();
        bytes.extend(self.points.as_flattened());
        std::fs::write(&raw, bytes).with_context(|| format!("{} cannot be written", raw.display()))?;
        let target = format!("png8:{}", path.display());
        output(Command::new("convert").arg(&raw).args(["-strip", "-dither", "None", "-colors", "128", &target]))?;
        std::fs::remove_file(&raw)?;
        let size = std::fs::metadata(path)?.len();
        ensure!(size <= PNG_BYTES_MAX, "{} has {size} bytes, more than {PNG_BYTES_MAX}", path.display());
        Ok(())
    }

    /// Changes between dark and light in the middle half of a row.
    fn strokes(&self, row: usize) -> usize {
        changes(self.row(row).skip(self.width / 4).take(self.width / 2))
    }
}

/// How often neighbours differ by a stroke.
fn changes(points: impl Iterator<Item = [u8; 3]>) -> usize {
    let mut light = points.map(|[r, g, b]| (i32::from(r) + i32::from(g) + i32::from(b)) / 3);
    let Some(mut last) = light.next() else { return 0 };
    light.filter(|now| (std::mem::replace(&mut last, *now) - now).abs() >= STROKE).count()
}

#[cfg(test)]
mod tests {
    use super::Picture;

    fn drawn(colour: impl Fn(usize, usize) -> u8) -> Picture {
        let points = (0..400).flat_map(|y| (0..200).map(move |x| (x, y)));
        let bytes: Vec<u8> = points.flat_map(|(x, y)| [colour(x, y); 4]).collect();
        Picture::of_bgrx(200, 400, &bytes).expect("a picture")
    }

    #[test]
    fn a_page_of_text_is_told_from_other_pictures() {
        let page = |x: usize, y: usize| if y % 20 < 10 && x % 4 < 2 { (y % 20) as u8 * 5 } else { 240 + (x % 8) as u8 };
        assert!(drawn(page).check().is_ok());
        assert!(drawn(|_, _| 240).check().is_err(), "one colour");
        assert!(drawn(|x, _| x as u8).check().is_err(), "a smooth shade");
        let noise = |x: usize, y: usize| ((x * 7919 + y * 104_729 + x * y * 31) % 251) as u8;
        assert!(drawn(noise).check().is_err(), "noise");
        let edge = |x: usize, y: usize| if x < 50 && y % 20 < 10 { (x * 97 % 251) as u8 } else { 240 };
        assert!(drawn(edge).check().is_err(), "text at the edge only");
    }

    #[test]
    fn changes_are_counted_in_millionths() {
        let one = drawn(|_, _| 0);
        assert_eq!(one.changed_from(&drawn(|_, _| 0)), 0);
        assert_eq!(one.changed_from(&drawn(|x, y| u8::from(x == 0 && y < 4))), 50);
        let small = Picture::of_bgrx(1, 1, &[0; 4]).expect("a picture");
        assert_eq!(one.changed_from(&small), 1_000_000);
    }

    #[test]
    fn letters_at_the_edge_are_seen() {
        let page = |x: usize, y: usize| if y % 20 < 10 && x % 4 < 2 { 0 } else { 240 };
        let inside = |x: usize, y: usize| if (5..195).contains(&x) && y < 390 { page(x, y) } else { 240 };
        assert!(drawn(inside).is_whole().is_ok());
        assert!(drawn(|x, y| if y < 390 { page(x + 1, y) } else { 240 }).is_whole().is_err(), "at the right");
        assert!(drawn(|x, y| if x > 5 { page(x, y + 5) } else { 240 }).is_whole().is_err(), "below");
        assert!(drawn(|_, y| if y % 100 < 4 { 0 } else { 240 }).is_whole().is_ok(), "lines between parts");
    }

    #[test]
    fn bytes_that_are_too_few_are_refused() {
        assert!(Picture::of_bgrx(2, 2, &[0; 15]).is_none() && Picture::of_bgrx(usize::MAX, 2, &[]).is_none());
        assert!(Picture::of_bgrx(0, 0, &[]).is_none());
    }
}
