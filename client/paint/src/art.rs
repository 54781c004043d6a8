//! Pictures that packs bring themselves: the bytes of a PNG in, a picture of the size that is wanted out. What does not fit
//! of it is cut off evenly on both sides; nothing is stretched more one way than the other.

use crate::ink::{Colour, hex};
use crate::{Picture, SIDE_MAX, SIDE_MIN};
use gesta_content::{ART_PIXELS_MAX, ART_SIDE_MAX};
use png::{ColorType, Decoder, DecodingError, Limits, Transformations};
use std::io::Cursor;

/// What shows through where a picture is transparent.
const PAPER: Colour = hex(0xf4ead6);

/// A picture of a pack that cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum ArtError {
    /// The bytes are no PNG, or a damaged one.
    #[error("{0}")]
    Damaged(#[from] DecodingError),
    /// It has more pixels than are allowed.
    #[error("it has {0} x {1} pixels")]
    TooLarge(u32, u32),
}

/// The picture in the bytes of a PNG, filling the size. Sizes are kept between [`SIDE_MIN`] and [`SIDE_MAX`].
///
/// # Errors
/// [`ArtError`] for bytes that are no picture, or one that is too large.
pub fn of_png(bytes: &[u8], size: (u32, u32)) -> Result<Picture, ArtError> {
    let plate = Plate::read(bytes)?;
    let side = |pixels: u32| pixels.clamp(SIDE_MIN, SIDE_MAX);
    let (width, height) = (side(size.0), side(size.1));
    // How many of its pixels one of ours takes, the same both ways: the smaller of the two leaves no edge bare.
    let step = (f64::from(plate.width) / f64::from(width)).min(f64::from(plate.height) / f64::from(height));
    let (across, down) = (taps(plate.width, width, step), taps(plate.height, height, step));
    Ok(Picture { width, height, rgba: plate.print(&across, &down) })
}

/// A picture as it was read: three bytes for each pixel.
struct Plate {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Plate {
    fn read(bytes: &[u8]) -> Result<Plate, ArtError> {
        let room = usize::try_from(ART_PIXELS_MAX * 8).unwrap_or(usize::MAX);
        let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: room });
        decoder.set_transformations(Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let (width, height) = (reader.info().width, reader.info().height);
        if width.max(height) > ART_SIDE_MAX || u64::from(width) * u64::from(height) > ART_PIXELS_MAX {
            return Err(ArtError::TooLarge(width, height));
        }
        let mut pixels = vec![0; reader.output_buffer_size().unwrap_or_default()];
        let info = reader.next_frame(&mut pixels)?;
        let rgb = match info.color_type {
            ColorType::Rgb => pixels,
            ColorType::Rgba => pixels.chunks_exact(4).flat_map(|it| over_paper([it[0], it[1], it[2]], it[3])).collect(),
            // Colours from a table were expanded.
            ColorType::Grayscale | ColorType::Indexed => pixels.iter().flat_map(|grey| [*grey; 3]).collect(),
            ColorType::GrayscaleAlpha => pixels.chunks_exact(2).flat_map(|it| over_paper([it[0]; 3], it[1])).collect(),
        };
        Ok(Plate { width, height, rgb })
    }

    /// The pixels that these taps make, first along the rows and then down the columns.
    fn print(&self, across: &[Tap], down: &[Tap]) -> Vec<u8> {
        let row_bytes = self.width as usize * 3;
        let blank = vec![0; row_bytes];
        let line = |y: usize| self.rgb.get(y * row_bytes..(y + 1) * row_bytes).unwrap_or(&blank);
        let mut rgba = Vec::with_capacity(across.len() * down.len() * 4);
        let mut row = vec![0.0f32; row_bytes];
        for tap in down {
            row.fill(0.0);
            for (y, weight) in tap.weights.iter().enumerate() {
                let line = line(tap.first + y);
                row.iter_mut().zip(line).for_each(|(sum, part)| *sum += f32::from(*part) * weight);
            }
            for tap in across {
                let mut pixel = [0.0f32; 3];
                for (x, weight) in tap.weights.iter().enumerate() {
                    let at = (tap.first + x) * 3;
                    let parts = row.get(at..at + 3).unwrap_or(&[0.0; 3]);
                    pixel.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part * weight);
                }
                rgba.extend(pixel.map(|part| (part + 0.5).clamp(0.0, 255.0) as u8));
                rgba.push(255);
            }
        }
        rgba
    }
}

/// A colour laid over paper, as far as it covers.
fn over_paper(colour: [u8; 3], covers: u8) -> [u8; 3] {
    let covers = f32::from(covers) / 255.0;
    let mut laid = colour;
    for (part, paper) in laid.iter_mut().zip(PAPER) {
        *part = (f32::from(*part) * covers + paper * 255.0 * (1.0 - covers) + 0.5) as u8;
    }
    laid
}

/// Which pixels of a line make one of the new line, and how much each of them counts; together they count as one.
struct Tap {
    first: usize,
    weights: Vec<f32>,
}

/// The taps of a line of `from` pixels that becomes one of `to`, `step` of its pixels for one of ours, from its middle.
fn taps(from: u32, to: u32, step: f64) -> Vec<Tap> {
    let left = (f64::from(from) - f64::from(to) * step) / 2.0;
    // Smaller: all pixels count that are under ours. Larger: the two between which ours lies.
    let reach = step.max(1.0);
    let last = i64::from(from) - 1;
    let tap = |at: u32| {
        let middle = left + (f64::from(at) + 0.5) * step - 0.5;
        let first = ((middle - reach).ceil() as i64).clamp(0, last);
        let end = ((middle + reach).floor() as i64).clamp(first, last);
        let weight = |pixel: i64| (1.0 - (pixel as f64 - middle).abs() / reach).max(0.0);
        let sum: f64 = (first..=end).map(weight).sum();
        let weights = (first..=end).map(|pixel| if sum > 0.0 { (weight(pixel) / sum) as f32 } else { 1.0 });
        Tap { first: usize::try_from(first).unwrap_or(0), weights: weights.collect() }
    };
    (0..to).map(tap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG whose left half is black and whose right half is white.
    fn halves(width: u32, height: u32) -> Vec<u8> {
        let grey: Vec<u8> = (0..width * height).map(|at| if at % width < width / 2 { 0 } else { 255 }).collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(ColorType::Grayscale);
        encoder.write_header().unwrap().write_image_data(&grey).unwrap();
        bytes
    }

    fn column(picture: &Picture, x: u32) -> u8 {
        picture.rgba[(picture.height / 2 * picture.width + x) as usize * 4]
    }

    #[test]
    fn picture_fills_any_size_from_its_middle() {
        for (from, to) in [((200, 100), (64, 64)), ((32, 200), (120, 40)), ((20, 20), (400, 300)), ((1, 1), (16, 90))] {
            let picture = of_png(&halves(from.0, from.1), to).unwrap();
            assert_eq!((picture.width, picture.height), to);
            assert_eq!(picture.rgba.len() as u32, to.0 * to.1 * 4);
            if from.0 > 1 {
                let (left, right) = (column(&picture, 2), column(&picture, to.0 - 3));
                assert_eq!((left, right), (0, 255), "{from:?} to {to:?}: the middle stays in the middle");
            }
        }
    }

    #[test]
    fn what_is_transparent_shows_paper() {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, 1, 1);
        encoder.set_color(ColorType::Rgba);
        encoder.write_header().unwrap().write_image_data(&[9, 9, 9, 0]).unwrap();
        assert_eq!(of_png(&bytes, (16, 16)).unwrap().rgba[..4], [0xf4, 0xea, 0xd6, 255]);
    }

    #[test]
    fn damaged_and_hostile_bytes_are_refused() {
        let whole = halves(40, 40);
        for end in 0..whole.len() - 12 {
            assert!(of_png(&whole[..end], (16, 16)).is_err(), "cut at {end}");
        }
        let mut huge = whole.clone();
        huge[16..24].copy_from_slice(&[0, 0, 255, 255, 0, 0, 255, 255]);
        assert!(of_png(&huge, (16, 16)).is_err());
        for at in 0..whole.len() {
            let mut other = whole.clone();
            other[at] ^= 0x55;
            let _ = of_png(&other, (16, 16));
        }
    }
}
