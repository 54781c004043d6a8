//! Sixels: a picture in bands of six rows, each drawn once for each of its colours.

use super::palette::{Reduced, reduce};
#[cfg(test)]
use gesta_app::Rgb;
use gesta_paint::Picture;
use std::fmt::Write;

/// Rows of a band.
const BAND: usize = 6;
/// A run that is shorter is written out.
const RUN_MIN: usize = 4;

/// The bytes that draw a picture from the cursor on, in so many colours at the most.
pub fn encode(picture: &Picture, colours: u16) -> Vec<u8> {
    let Reduced { colours, pixels } = reduce(picture, colours);
    let mut sent = format!("\x1bP0;1;0q\"1;1;{};{}", picture.width, picture.height);
    for (number, (red, green, blue)) in colours.iter().enumerate() {
        let [red, green, blue] = [red, green, blue].map(|channel| (u32::from(*channel) * 100 + 127) / 255);
        // A string takes whatever is written to it.
        let _ = write!(sent, "#{number};2;{red};{green};{blue}");
    }
    let width = (picture.width as usize).max(1);
    for rows in pixels.chunks(width * BAND) {
        band(&mut sent, rows, width, colours.len());
        sent.push('-');
    }
    sent.push_str("\x1b\\");
    sent.into_bytes()
}

/// One band: for each colour that it has, where that colour is.
fn band(sent: &mut String, rows: &[u8], width: usize, colours: usize) {
    let mut masks: Vec<Option<Vec<u8>>> = vec![None; colours];
    for (at, colour) in rows.iter().enumerate() {
        if let Some(mask) = masks.get_mut(usize::from(*colour)) {
            mask.get_or_insert_with(|| vec![0; width])[at % width] |= 1 << (at / width);
        }
    }
    let drawn = masks.iter().enumerate().filter_map(|(colour, mask)| Some((colour, mask.as_ref()?)));
    for (at, (colour, mask)) in drawn.enumerate() {
        if at > 0 {
            sent.push('$');
        }
        let _ = write!(sent, "#{colour}");
        runs(sent, mask);
    }
}

fn runs(sent: &mut String, mask: &[u8]) {
    // What is empty up to the end of the row need not be said.
    let end = mask.iter().rposition(|bits| *bits != 0).map_or(0, |last| last + 1);
    for run in mask[..end].chunk_by(|one, next| one == next) {
        let letter = char::from(b'?' + run[0]);
        if run.len() < RUN_MIN {
            run.iter().for_each(|_| sent.push(letter));
        } else {
            let _ = write!(sent, "!{}{letter}", run.len());
        }
    }
}

/// A sixel's channel as a terminal reads it.
#[cfg(test)]
fn channel(per_cent: u32) -> u8 {
    u8::try_from((per_cent * 255 + 50) / 100).unwrap_or(u8::MAX)
}

/// The picture that a terminal would draw; a pixel that nothing draws is `None`.
#[cfg(test)]
pub fn decoded(bytes: &[u8]) -> (usize, usize, Vec<Option<Rgb>>) {
    let text = std::str::from_utf8(bytes).unwrap();
    let text = text.strip_prefix("\x1bP0;1;0q\"1;1;").unwrap().strip_suffix("\x1b\\").unwrap();
    let (size, body) = text.split_at(text.find('#').unwrap());
    let (width, height) = size.split_once(';').unwrap();
    let (width, height): (usize, usize) = (width.parse().unwrap(), height.parse().unwrap());
    let (mut pixels, mut palette) = (vec![None; width * height], std::collections::BTreeMap::new());
    let (mut x, mut top, mut ink, mut repeat) = (0, 0, 0usize, 1);
    let mut rest = body;
    while let Some(first) = rest.chars().next() {
        rest = &rest[1..];
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != ';').unwrap_or(rest.len());
        match first {
            '#' | '!' => {
                let numbers: Vec<usize> = rest[..digits].split(';').map(|part| part.parse().unwrap()).collect();
                rest = &rest[digits..];
                match numbers[..] {
                    [count] if first == '!' => repeat = count,
                    [number] => ink = number,
                    [number, 2, red, green, blue] => {
                        let [red, green, blue] = [red, green, blue].map(|part| channel(part as u32));
                        palette.insert(number, (red, green, blue));
                    }
                    _ => panic!("{numbers:?}"),
                }
            }
            '$' => x = 0,
            '-' => (x, top) = (0, top + BAND),
            bits => {
                for _ in 0..std::mem::replace(&mut repeat, 1) {
                    for row in (0..BAND).filter(|row| (bits as u8 - b'?') & (1 << row) != 0) {
                        pixels[(top + row) * width + x] = Some(palette[&ink]);
                    }
                    x += 1;
                }
            }
        }
    }
    (width, height, pixels)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, height: u32, colour: impl Fn(u32, u32) -> Rgb) -> Picture {
        let pixels = (0..width * height).flat_map(|at| {
            let (red, green, blue) = colour(at % width, at / width);
            [red, green, blue, 255]
        });
        Picture { width, height, rgba: pixels.collect() }
    }

    #[test]
    fn a_small_picture_is_these_bytes() {
        let flag = picture(8, 7, |x, _| if x < 5 { (255, 0, 0) } else { (0, 0, 255) });
        let sent = String::from_utf8(encode(&flag, 16)).unwrap();
        let colours = "#0;2;100;0;0#1;2;0;0;100";
        let (upper, lower) = ("#0!5~$#1!5?~~~", "#0!5@$#1!5?@@@");
        assert_eq!(sent, format!("\x1bP0;1;0q\"1;1;8;7{colours}{upper}-{lower}-\x1b\\"));
    }

    #[test]
    fn few_colours_come_back_as_they_were_and_every_pixel_is_drawn() {
        let inks = [(0, 0, 0), (255, 255, 255), (204, 51, 0), (0, 102, 153), (255, 204, 102)];
        for (width, height) in [(1, 1), (16, 6), (31, 20), (44, 43)] {
            let drawn = picture(width, height, |x, y| inks[((x * 7 + y * 3 + x * y) % 5) as usize]);
            let (wide, high, pixels) = decoded(&encode(&drawn, 16));
            assert_eq!((wide as u32, high as u32), (width, height));
            let expected: Vec<Option<Rgb>> =
                drawn.rgba.chunks_exact(4).map(|pixel| Some((pixel[0], pixel[1], pixel[2]))).collect();
            assert_eq!(pixels, expected, "{width}x{height}");
        }
    }

    #[test]
    fn many_colours_become_the_nearest_of_few() {
        let slope = picture(64, 64, |x, y| ((x * 4) as u8, (y * 4) as u8, 90));
        for (most, far) in [(16, 48), (64, 26), (256, 16)] {
            let sent = encode(&slope, most);
            let (.., pixels) = decoded(&sent);
            let colours = pixels.iter().collect::<std::collections::BTreeSet<_>>().len();
            assert!(colours <= usize::from(most) && colours > usize::from(most) / 2, "{colours} of {most}");
            let worst = slope.rgba.chunks_exact(4).zip(&pixels).map(|(pixel, drawn)| {
                let (red, green, blue) = drawn.expect("drawn");
                [red, green, blue].iter().zip(pixel).map(|(one, other)| one.abs_diff(*other)).max().unwrap_or(0)
            });
            let worst = worst.max().unwrap_or(0);
            assert!(worst <= far, "{worst} with {most}");
        }
    }
}
