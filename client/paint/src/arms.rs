//! The arms of a faction, which follow from its id: on a shield beside a portrait, on a banner where it holds a place.

use crate::canvas::{At, Canvas, oval};
use crate::exact::{cos, sin};
use crate::ink::{Colour, Cut, Ink, Palette, hex};

/// The outline of a shield, and of the cloth of a banner; 1 is half of its width.
const OUTLINE: [At; 7] = [(-0.8, 1.0), (0.8, 1.0), (0.8, 0.1), (0.62, -0.5), (0.0, -1.1), (-0.62, -0.5), (-0.8, 0.1)];

/// Draws the shield in the upper corner that the sitter does not look to.
pub fn shield(c: &mut Canvas, p: &Palette, arms: u64, side: f32) {
    let at = (c.wide / 2.0 + side * c.wide * 0.34, 22.0);
    let size = 10.5;
    let shadow = OUTLINE.map(|(x, y)| (at.0 + x * size + 0.9, at.1 - y * size + 0.9));
    c.fill(&shadow, p.ink(1.0, 1.0).tone(0.98));
    device(c, arms, (at, size), |colour| colour);
}

/// Draws arms at a point, so large, in their colours as the light leaves them.
pub fn device(c: &mut Canvas, arms: u64, (at, size): (At, f32), light: impl Fn(Colour) -> Colour) {
    let to = |(x, y): At| (at.0 + x * size, at.1 - y * size);
    let colours = [0x9c3a2c, 0x2f5468, 0xd9a441, 0x4e6136, 0xefe2c4, 0x2b2326].map(|code| light(hex(code)));
    let field = (arms % 6) as usize;
    let other = (field + 1 + (arms >> 8) as usize % 5) % 6;
    let third = (other + 1 + (arms >> 16) as usize % 4) % 6;
    let third = if third == field || third == other { (third + 1) % 6 } else { third };
    let ink = |colour: Colour, tone: f32| Ink { colour, tone, way: 0, cut: Cut::Fine, force: 1.0 };
    let rim = size * 0.045;
    c.block(&OUTLINE.map(to), ink(colours[field], 0.12).way(90.0), rim * 1.3);
    let part: Vec<At> = match (arms >> 24) % 4 {
        0 => vec![(-0.8, 1.0), (0.0, 1.0), (0.0, -1.1), (-0.62, -0.5), (-0.8, 0.1)],
        1 => vec![(-0.8, 1.0), (0.8, 1.0), (0.8, 0.38), (-0.8, 0.38)],
        2 => vec![(-0.8, -0.05), (0.0, 0.62), (0.8, -0.05), (0.8, -0.42), (0.0, 0.22), (-0.74, -0.4)],
        _ => vec![(-0.8, 1.0), (-0.3, 1.0), (0.8, -0.1), (0.66, -0.45)],
    };
    let part: Vec<At> = part.into_iter().map(to).collect();
    c.block(&part, ink(colours[other], 0.22), rim);
    charge(c, ink(colours[third], 0.0), arms >> 32, at, size);
}

fn charge(c: &mut Canvas, ink: Ink, which: u64, at: At, size: f32) {
    let at = (at.0, at.1 + size * 0.02);
    match which % 4 {
        0 => c.block(&oval(at, size * 0.32, size * 0.32), ink, 0.45),
        1 => {
            let star: Vec<At> = (0..16)
                .map(|step| {
                    let turn = (step as f32 * 22.5 - 90.0).to_radians();
                    let r = size * if step % 2 == 0 { 0.46 } else { 0.2 };
                    (at.0 + r * cos(turn), at.1 + r * sin(turn))
                })
                .collect();
            c.block(&star, ink, 0.4);
        }
        2 => {
            for row in 0..3 {
                let y = at.1 - size * 0.28 + row as f32 * size * 0.3;
                let wave = |down: f32| -> Vec<At> {
                    (0..=16)
                        .map(|s| s as f32 / 16.0)
                        .map(|t| (at.0 + (t - 0.5) * size * 1.1, y + down + sin(t * 12.5) * size * 0.06))
                        .collect()
                };
                let points: Vec<At> = wave(0.0).into_iter().chain(wave(size * 0.14).into_iter().rev()).collect();
                c.block(&points, ink, 0.3);
            }
        }
        _ => {
            let bowl: Vec<At> = crate::canvas::arc((at.0, at.1 - size * 0.1), size * 0.44, size * 0.42, 0.0, 180.0);
            c.block(&bowl, ink, 0.45);
            c.block(&oval((at.0, at.1 - size * 0.1), size * 0.44, size * 0.1), ink.tone(0.5), 0.4);
        }
    }
}
