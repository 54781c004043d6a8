//! A picture in few colours: the box of all its colours is cut at its middle until there are enough boxes.

use gesta_app::Rgb;
use gesta_paint::Picture;

/// Bits of each channel that are told apart.
const BITS: u32 = 5;
const SIDE: usize = 1 << BITS;

/// A picture in few colours.
#[derive(Debug, PartialEq, Eq)]
pub struct Reduced {
    /// The colours.
    pub colours: Vec<Rgb>,
    /// For each pixel, row by row, its colour.
    pub pixels: Vec<u8>,
}

/// Colours that are hardly told apart.
#[derive(Clone, Copy, Default)]
struct Shade {
    /// Where it stands on each axis.
    at: [usize; 3],
    sum: [u64; 3],
    count: u64,
}

/// The picture in so many colours at the most, of which there are no more than 256.
pub fn reduce(picture: &Picture, most: u16) -> Reduced {
    let mut shades = vec![Shade::default(); SIDE * SIDE * SIDE];
    for pixel in picture.rgba.chunks_exact(4) {
        let shade = &mut shades[place(pixel)];
        shade.count += 1;
        shade.at = axes(pixel);
        shade.sum.iter_mut().zip(pixel).for_each(|(sum, channel)| *sum += u64::from(*channel));
    }
    let used = shades.into_iter().filter(|shade| shade.count > 0).collect();
    let mut known = vec![0u8; SIDE * SIDE * SIDE];
    let mut colours = Vec::new();
    for (number, part) in (0..=u8::MAX).zip(parts(used, usize::from(most.clamp(1, 256)))) {
        for shade in &part {
            known[index(shade.at)] = number;
        }
        colours.push(mean(&part));
    }
    let pixels = picture.rgba.chunks_exact(4).map(|pixel| known[place(pixel)]).collect();
    Reduced { colours, pixels }
}

fn axes(pixel: &[u8]) -> [usize; 3] {
    [0, 1, 2].map(|channel| usize::from(pixel[channel] >> (8 - BITS)))
}

fn index([red, green, blue]: [usize; 3]) -> usize {
    (red * SIDE + green) * SIDE + blue
}

fn place(pixel: &[u8]) -> usize {
    index(axes(pixel))
}

/// The shades in so many parts at the most; always the part that errs most is cut next.
fn parts(all: Vec<Shade>, most: usize) -> Vec<Vec<Shade>> {
    let mut parts = vec![all];
    while parts.len() < most {
        let error = |part: &Vec<Shade>| {
            let (_, range) = longest(part);
            range as u64 * part.iter().map(|shade| shade.count).sum::<u64>()
        };
        let widest =
            parts.iter().map(error).enumerate().filter(|(_, error)| *error > 0).max_by_key(|(_, error)| *error);
        let Some((at, _)) = widest else { break };
        let part = parts.swap_remove(at);
        let (left, right) = halves(part);
        parts.extend([left, right]);
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// The axis along which the shades differ most, and by how much.
fn longest(part: &[Shade]) -> (usize, usize) {
    let range = |axis: usize| {
        let places = || part.iter().map(|shade| shade.at[axis]);
        places().max().unwrap_or(0) - places().min().unwrap_or(0)
    };
    (0..3).map(|axis| (axis, range(axis))).max_by_key(|(_, range)| *range).unwrap_or((0, 0))
}

/// Cut so that each half has about as many pixels. Both have at least one shade.
fn halves(mut part: Vec<Shade>) -> (Vec<Shade>, Vec<Shade>) {
    let (axis, _) = longest(&part);
    part.sort_by_key(|shade| (shade.at[axis], index(shade.at)));
    let half = part.iter().map(|shade| shade.count).sum::<u64>() / 2;
    let mut passed = 0;
    let middle = part.iter().position(|shade| {
        passed += shade.count;
        passed > half
    });
    let right = part.split_off(middle.unwrap_or(1).clamp(1, part.len().saturating_sub(1).max(1)));
    (part, right)
}

fn mean(part: &[Shade]) -> Rgb {
    let count = part.iter().map(|shade| shade.count).sum::<u64>().max(1);
    let channel = |at: usize| {
        let sum = part.iter().map(|shade| shade.sum[at]).sum::<u64>();
        u8::try_from((sum + count / 2) / count).unwrap_or(u8::MAX)
    };
    (channel(0), channel(1), channel(2))
}
