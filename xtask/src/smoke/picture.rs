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
const PNG_BYTES_MAX: u64 = 200_000;

/// A picture in memory.
pub struct Picture {
    width: usize,
    height: usize,
    points: Vec<[u8; 3]>,
}

impl Picture {
    /// Reads a PPM of 8 bits.
    pub fn read(bytes: &[u8]) -> Option<Picture> {
        let mut at = 0;
        let mut word = || {
            let start = at + bytes.get(at..)?.iter().position(|byte| !byte.is_ascii_whitespace())?;
            let length = bytes[start..].iter().position(u8::is_ascii_whitespace)?;
            at = start + length;
            std::str::from_utf8(&bytes[start..at]).ok()
        };
        let kind = word()?;
        let (width, height) = (word()?.parse::<usize>().ok()?, word()?.parse::<usize>().ok()?);
        let depth = word()?;
        let body = bytes.get(at + 1..)?;
        let length = width.checked_mul(height)?.checked_mul(3)?;
        if kind != "P6" || depth != "255" || body.len() < length {
            return None;
        }
        let points = body[..length].chunks_exact(3).map(|point| [point[0], point[1], point[2]]).collect();
        Some(Picture { width, height, points })
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
        let line = &self.points[row * self.width..][..self.width];
        let middle = &line[self.width / 4..self.width * 3 / 4];
        let light: Vec<i32> =
            middle.iter().map(|[r, g, b]| (i32::from(*r) + i32::from(*g) + i32::from(*b)) / 3).collect();
        light.windows(2).filter(|pair| (pair[0] - pair[1]).abs() >= STROKE).count()
    }
}

#[cfg(test)]
mod tests {
    use super::Picture;

    fn drawn(colour: impl Fn(usize, usize) -> u8) -> Picture {
        let mut bytes = b"P6\n200 400\n255\n".to_vec();
        bytes.extend((0..400).flat_map(|y| (0..200).map(move |x| (x, y))).flat_map(|(x, y)| [colour(x, y); 3]));
        Picture::read(&bytes).expect("a picture")
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
        let small = Picture::read(b"P6 1 1 255\n\0\0\0").expect("a picture");
        assert_eq!(one.changed_from(&small), 1_000_000);
    }

    #[test]
    fn damaged_pictures_are_refused() {
        for bytes in [
            &b""[..],
            b"P6 2 2 255\n\0",
            b"P5 1 1 255\n\0\0\0",
            b"P6 1 1 65535\n\0\0\0",
            b"P6 99999999999999999999 1 255\n",
        ] {
            assert!(Picture::read(bytes).is_none(), "{bytes:?}");
        }
    }
}
