//! Trees: those that keep their leaves, and those that do not.

use super::Pen;
use crate::air::Season;
use crate::canvas::{At, smooth};
use crate::chance::noise;
use crate::exact::{cos, power, sin};
use crate::ink::mix;

/// A tree like a flame.
pub fn cypress(pen: &mut Pen<'_, '_>) {
    let tall = pen.chance(1.6, 2.3);
    pen.shadow(0.3);
    pen.part(&[(-0.04, 0.0), (0.04, 0.0), (0.04, 0.3), (-0.04, 0.3)], 0.9, 90.0);
    let side = |s: f32| -> Vec<At> {
        (0..=16)
            .map(|step| step as f32 / 16.0)
            .map(|t| {
                let w = 0.23 * power(sin(t * std::f32::consts::PI).max(0.0), 0.75) * (1.0 - t * 0.4)
                    + 0.05 * noise(3, t * 14.0, s) * (1.0 - t);
                (s * w, 0.12 + t * tall)
            })
            .collect()
    };
    let points: Vec<At> = side(-1.0).into_iter().chain(side(1.0).into_iter().rev()).collect();
    pen.part(&points, 0.95, 78.0);
    let lit = if pen.stage.left { -1.0 } else { 1.0 };
    for _ in 0..26 {
        let t = pen.chance(0.08, 0.85);
        let x = lit * pen.chance(-0.04, 0.17) * (1.0 - t * 0.6);
        let y = 0.15 + t * tall;
        pen.light((x, y), (x * 0.7, y + tall * 0.09), 0.022);
    }
}

/// A low twisted tree with a cloud of leaves.
pub fn olive(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.6);
    let trunk = smooth(&[
        (-0.16, 0.0),
        (-0.08, 0.3),
        (-0.16, 0.6),
        (-0.3, 0.95),
        (-0.2, 0.95),
        (-0.02, 0.68),
        (0.2, 1.0),
        (0.3, 0.95),
        (0.12, 0.55),
        (0.08, 0.25),
        (0.2, 0.0),
    ]);
    pen.part(&trunk, 0.8, 75.0);
    for y in [0.1, 0.22, 0.36, 0.5] {
        pen.light((-0.06, y), (0.02, y + 0.2), 0.03);
    }
    for (x, y, r) in [(-0.42, 1.08, 0.34), (0.36, 1.1, 0.36), (-0.06, 1.3, 0.42), (0.1, 1.02, 0.3)] {
        let leaf: Vec<At> = (0..=30)
            .map(|step| (step as f32 * 12.0).to_radians())
            .map(|turn| {
                let r = r * (0.85 + 0.3 * noise(9, cos(turn) * 3.0 + x * 7.0, sin(turn) * 3.0 + y * 5.0));
                (x + r * cos(turn), y + r * 0.72 * sin(turn))
            })
            .collect();
        pen.part(&leaf, 0.68, 30.0);
    }
    let lit = if pen.stage.left { -0.16 } else { 0.16 };
    for step in 0..90 {
        let (x, y) = (pen.chance(-0.7, 0.66), pen.chance(0.85, 1.56));
        if (x * x * 1.1 + (y - 1.17) * (y - 1.17) * 2.6) > 0.42 {
            continue;
        }
        let lean = pen.chance(-0.06, 0.06);
        if step % 2 == 0 && y > 1.0 {
            pen.light((x + lit, y + 0.04), (x + lit + lean, y + 0.12), 0.03)
        } else {
            pen.cut((x, y), (x + lean, y + 0.09), 0.03)
        }
    }
}

/// A tree that loses its leaves: round, in the colour of the season; bare in winter.
pub fn tree(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.4);
    let lean = pen.chance(-0.08, 0.08);
    let trunk = smooth(&[
        (-0.11, 0.0),
        (-0.06, 0.2),
        (lean - 0.05, 0.9),
        (lean - 0.02, 1.3),
        (lean + 0.03, 1.3),
        (lean + 0.05, 0.9),
        (0.06, 0.2),
        (0.12, 0.0),
    ]);
    pen.part(&trunk, 0.85, 80.0);
    for bough in 0..7 {
        let y = 0.62 + 0.11 * bough as f32;
        let side = if bough % 2 == 0 { 1.0 } else { -1.0 };
        let tip = (lean + side * pen.chance(0.28, 0.52) * (1.3 - y * 0.45), y + pen.chance(0.3, 0.5));
        pen.cut((lean * y, y), tip, 0.07);
        for _ in 0..3 {
            let t = pen.chance(0.35, 0.9);
            let from = (lean + (tip.0 - lean) * t, y + (tip.1 - y) * t);
            let (out, up) = (pen.chance(-0.14, 0.2), pen.chance(0.12, 0.3));
            pen.cut(from, (from.0 + out * side, from.1 + up), 0.03);
        }
    }
    if pen.stage.scene.season != Season::Winter {
        crown(pen, lean);
    } else if pen.stage.p.snow > 0.5 {
        for _ in 0..6 {
            let (x, y) = (pen.chance(-0.3, 0.3), pen.chance(0.8, 1.3));
            let white = pen.stage.p.earth[0];
            let (a, b) = (pen.to((x, y)), pen.to((x + 0.14, y + 0.12)));
            let width = 0.035 * pen.size;
            pen.stage.c.gouge(a, b, width, white);
        }
    }
}

fn crown(pen: &mut Pen<'_, '_>, lean: f32) {
    let lit = if pen.stage.left { -1.0 } else { 1.0 };
    let (near, gloom) = (pen.near, pen.stage.p.gloom);
    let leaf = mix(pen.stage.p.leaf, pen.stage.p.haze, (1.0 - near) * 0.6);
    let blobs = [(0.0, 1.45, 0.42), (-0.34, 1.12, 0.34), (0.34, 1.1, 0.34), (0.02, 1.02, 0.36), (0.16, 1.34, 0.3)];
    for (index, (x, y, r)) in blobs.into_iter().enumerate() {
        let seed = index as u64 + (pen.at.0 * 13.0) as u64;
        let points: Vec<At> = (0..=24)
            .map(|step| (step as f32 * 15.0).to_radians())
            .map(|turn| {
                let r = r * (0.82 + 0.36 * noise(seed, cos(turn) * 2.6 + 9.0, sin(turn) * 2.6 + 9.0));
                (lean + x + r * cos(turn), y + r * 0.82 * sin(turn))
            })
            .collect();
        let points = pen.all(&points);
        let dark = if x * lit < 0.0 { 0.5 } else { 0.24 };
        let ink = pen.stage.p.ink(0.5, near).colour(mix(leaf, pen.stage.p.land[2], dark * 0.6));
        let rim = pen.rim();
        pen.stage.c.block(&points, ink.tone(dark + gloom).way(50.0), rim);
    }
    let light = mix(leaf, pen.stage.p.glow, 0.4);
    for step in 0..46 {
        let (x, y) = (pen.chance(-0.55, 0.55), pen.chance(0.85, 1.75));
        if x * x * 1.7 + (y - 1.25) * (y - 1.25) * 2.6 > 0.42 {
            continue;
        }
        let (a, b) = (pen.to((lean + x, y)), pen.to((lean + x + 0.05, y + 0.07)));
        let width = 0.034 * pen.size;
        if step % 2 == 0 && x * lit > -0.1 {
            pen.stage.c.gouge(a, b, width, light);
        } else {
            pen.stage.c.stroke(a, b, width * 0.9, 0.3 + 0.7 * near);
        }
    }
}
