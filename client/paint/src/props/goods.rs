//! Things that people use and move.

use super::Pen;
use crate::canvas::{At, arc, oval, rect, smooth};
use crate::exact::{cos, sin};

/// A wheel with spokes.
pub fn spokes(pen: &mut Pen<'_, '_>, at: At, r: f32, count: usize) {
    let ring = oval(at, r, r);
    let ring = pen.all(&ring);
    let width = r * 0.17 * pen.size;
    pen.stage.c.line(&ring, width, 0.3 + 0.7 * pen.near);
    for spoke in 0..count {
        let turn = (spoke as f32 * 360.0 / count as f32 + 8.0).to_radians();
        pen.line(&[at, (at.0 + cos(turn) * r, at.1 + sin(turn) * r)], r * 0.085);
    }
    pen.disc(at, r * 0.2, r * 0.2, 0.4, 0.0);
    for part in arc(at, r * 1.0, r * 1.0, 100.0, 190.0).windows(2).step_by(2) {
        pen.light(part[0], part[1], r * 0.06);
    }
}

/// A cart with barrels on it.
pub fn cart(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.9);
    pen.line(&[(0.5, 0.42), (1.25, 0.2)], 0.05);
    spokes(pen, (0.16, 0.34), 0.33, 10);
    for (x, y) in [(-0.5, 0.66), (-0.08, 0.66), (0.34, 0.66), (-0.3, 0.98), (0.14, 0.98)] {
        pen.disc((x, y), 0.2, 0.19, 0.45, 20.0);
        pen.disc((x, y), 0.13, 0.125, 0.25, 90.0);
        pen.light((x - 0.1, y + 0.1), (x + 0.04, y + 0.15), 0.03);
    }
    pen.part(&[(-0.85, 0.42), (0.66, 0.42), (0.62, 0.52), (-0.82, 0.52)], 0.7, 0.0);
    pen.part(&[(-0.85, 0.48), (-0.8, 0.48), (-0.86, 0.95), (-0.91, 0.95)], 0.8, 90.0);
    spokes(pen, (-0.25, 0.34), 0.36, 12);
}

/// A table with a jug on it.
pub fn table(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.7);
    for x in [-0.62, 0.52] {
        pen.crate_(x, 0.0, 0.1, 0.44, 0.6);
    }
    pen.part(&[(-0.78, 0.42), (0.78, 0.42), (0.62, 0.56), (-0.62, 0.56)], 0.1, 0.0);
    pen.part(&[(-0.78, 0.36), (0.78, 0.36), (0.78, 0.42), (-0.78, 0.42)], 0.8, 0.0);
    let jug = smooth(&[
        (-0.08, 0.5),
        (-0.14, 0.6),
        (-0.12, 0.7),
        (-0.05, 0.76),
        (-0.07, 0.84),
        (0.07, 0.84),
        (0.05, 0.76),
        (0.12, 0.7),
        (0.14, 0.6),
        (0.08, 0.5),
    ]);
    pen.part(&jug, 0.4, 90.0);
    pen.light((-0.08, 0.58), (-0.06, 0.7), 0.03);
    pen.line(&smooth(&[(0.06, 0.8), (0.18, 0.76), (0.17, 0.64), (0.12, 0.62)]), 0.03);
    for x in [-0.4, 0.34] {
        pen.part(&[(x - 0.05, 0.5), (x + 0.05, 0.5), (x + 0.06, 0.58), (x - 0.06, 0.58)], 0.3, 90.0);
    }
    for _ in 0..12 {
        let (x, y) = (pen.chance(-0.6, 0.4), pen.chance(0.44, 0.54));
        pen.cut((x, y), (x + 0.2, y), 0.012);
    }
}

/// A long bench.
pub fn bench(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.7);
    for x in [-0.7, -0.05, 0.6] {
        pen.crate_(x, 0.0, 0.1, 0.3, 0.7);
    }
    pen.part(&rect(-0.78, 0.28, 1.56, 0.08), 0.2, 0.0);
    pen.part(&rect(-0.78, 0.36, 1.56, 0.34), 0.66, 0.0);
    for y in [0.44, 0.54, 0.63] {
        pen.light((-0.74, y), (0.72, y), 0.02);
    }
}

/// A desk with an open book.
pub fn desk(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.8);
    pen.crate_(-0.75, 0.0, 1.5, 0.55, 0.5);
    for y in [0.14, 0.28, 0.42] {
        pen.light((-0.7, y), (0.3, y), 0.015);
    }
    pen.part(&[(-0.82, 0.54), (0.82, 0.54), (0.66, 0.68), (-0.66, 0.68)], 0.12, 0.0);
    pen.part(
        &smooth(&[
            (-0.3, 0.62),
            (-0.15, 0.66),
            (0.0, 0.62),
            (0.15, 0.66),
            (0.3, 0.62),
            (0.26, 0.74),
            (0.14, 0.78),
            (0.0, 0.74),
            (-0.14, 0.78),
            (-0.26, 0.74),
            (-0.3, 0.62),
        ]),
        0.0,
        0.0,
    );
    pen.line(&[(0.0, 0.62), (0.0, 0.74)], 0.02);
    for row in 0..4 {
        let y = 0.645 + row as f32 * 0.025;
        pen.cut((-0.24, y), (-0.05, y + 0.01), 0.01);
        pen.cut((0.05, y + 0.01), (0.24, y), 0.01);
    }
    pen.part(&[(0.48, 0.62), (0.56, 0.62), (0.55, 0.72), (0.49, 0.72)], 0.9, 0.0);
    pen.cut((0.52, 0.7), (0.64, 0.98), 0.04);
}

/// A barrel.
pub fn barrel(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.3);
    pen.part(&smooth(&[(-0.22, 0.0), (-0.28, 0.3), (-0.22, 0.6), (0.22, 0.6), (0.28, 0.3), (0.22, 0.0)]), 0.36, 90.0);
    let side = if pen.stage.left { 1.0 } else { -1.0 };
    pen.part(
        &smooth(&[
            (side * 0.06, 0.0),
            (side * 0.09, 0.3),
            (side * 0.06, 0.6),
            (side * 0.22, 0.6),
            (side * 0.28, 0.3),
            (side * 0.22, 0.0),
        ]),
        0.8,
        90.0,
    );
    pen.disc((0.0, 0.6), 0.22, 0.055, 0.2, 0.0);
    for y in [0.12, 0.46] {
        pen.line(&smooth(&[(-0.255, y), (0.0, y - 0.05), (0.255, y)]), 0.04);
    }
    for x in [-0.16, -0.08, 0.0] {
        pen.cut((x, 0.04), (x * 1.1, 0.54), 0.012);
    }
}

/// A bucket.
pub fn bucket(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.2);
    pen.part(&[(-0.13, 0.0), (0.13, 0.0), (0.18, 0.32), (-0.18, 0.32)], 0.4, 88.0);
    let side = if pen.stage.left { 1.0 } else { -1.0 };
    pen.part(&[(side * 0.03, 0.0), (side * 0.13, 0.0), (side * 0.18, 0.32), (side * 0.04, 0.32)], 0.85, 88.0);
    pen.disc((0.0, 0.32), 0.18, 0.045, 0.95, 0.0);
    pen.line(&arc((0.0, 0.32), 0.17, 0.22, 0.0, 180.0), 0.02);
    for y in [0.08, 0.24] {
        pen.line(&[(-0.145 - y * 0.1, y), (0.145 + y * 0.1, y)], 0.025);
    }
}

/// A pair of boots.
pub fn boots(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.2);
    for x in [-0.17, 0.06] {
        let boot = smooth(&[
            (x - 0.05, 0.02),
            (x - 0.055, 0.36),
            (x + 0.08, 0.37),
            (x + 0.08, 0.16),
            (x + 0.2, 0.1),
            (x + 0.22, 0.02),
            (x + 0.1, 0.0),
        ]);
        pen.part(&boot, 0.86, 70.0);
        pen.light((x - 0.02, 0.32), (x - 0.015, 0.12), 0.03);
        pen.light((x + 0.1, 0.1), (x + 0.18, 0.07), 0.02);
        pen.line(&[(x - 0.05, 0.015), (x + 0.22, 0.015)], 0.03);
        pen.disc((x + 0.01, 0.365), 0.066, 0.02, 1.0, 0.0);
    }
}

/// An iron stove.
pub fn stove(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.4);
    pen.part(&rect(0.06, 0.8, 0.12, 1.6), 0.9, 90.0);
    pen.crate_(-0.34, 0.1, 0.68, 0.7, 0.85);
    for x in [-0.3, 0.22] {
        pen.part(&rect(x, 0.0, 0.07, 0.12), 1.0, 90.0);
    }
    pen.part(&rect(-0.4, 0.78, 0.8, 0.07), 0.6, 0.0);
    let points = pen.all(&rect(-0.18, 0.3, 0.24, 0.22));
    let glow = pen.stage.p.flat(pen.stage.p.glow);
    pen.stage.c.block(&points, glow, 0.3);
    for x in [-0.12, -0.06, 0.0] {
        pen.line(&[(x, 0.3), (x, 0.52)], 0.02);
    }
    let at = pen.to((-0.06, 0.4));
    let reach = pen.size * 1.3;
    pen.stage.c.glow(at, reach, 0.7);
}

/// A lamp on a hook.
pub fn lamp(pen: &mut Pen<'_, '_>) {
    let at = pen.to((0.0, 0.95));
    let reach = pen.size * 2.6;
    pen.stage.c.glow(at, reach.max(30.0), 0.95);
    pen.line(&[(-0.32, 0.0), (-0.32, 1.42), (0.0, 1.42), (0.0, 1.22)], 0.035);
    let glass =
        pen.all(&smooth(&[(-0.09, 0.82), (-0.13, 0.95), (-0.08, 1.1), (0.08, 1.1), (0.13, 0.95), (0.09, 0.82)]));
    let glow = pen.stage.p.flat(crate::ink::mix(pen.stage.p.glow, [1.0; 3], 0.5));
    pen.stage.c.block(&glass, glow, 0.3);
    pen.part(&[(-0.1, 1.1), (0.1, 1.1), (0.03, 1.22), (-0.03, 1.22)], 1.0, 0.0);
    pen.part(&rect(-0.11, 0.75, 0.22, 0.07), 1.0, 0.0);
    rays(pen, (0.0, 0.95), 0.2, 0.5);
}

/// Short rays around a flame.
fn rays(pen: &mut Pen<'_, '_>, at: At, from: f32, to: f32) {
    for ray in 0..18 {
        let turn = (ray as f32 * 20.0 + 5.0).to_radians();
        let long = to * pen.chance(0.7, 1.15);
        let colour = pen.stage.p.glow;
        let (a, b) = (
            pen.to((at.0 + cos(turn) * from, at.1 + sin(turn) * from)),
            pen.to((at.0 + cos(turn) * long, at.1 + sin(turn) * long)),
        );
        let width = (0.03 * pen.size).max(0.3);
        pen.stage.c.gouge(a, b, width, colour);
    }
}

/// Candles on a plate.
pub fn candles(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.3);
    pen.crate_(-0.06, 0.0, 0.12, 0.5, 0.6);
    pen.part(&smooth(&[(-0.42, 0.5), (0.0, 0.44), (0.42, 0.5), (0.34, 0.56), (-0.34, 0.56), (-0.42, 0.5)]), 0.4, 0.0);
    for (x, tall) in [(-0.24, 0.3), (-0.06, 0.38), (0.12, 0.26), (0.27, 0.4)] {
        pen.part(&rect(x - 0.04, 0.53, 0.08, tall), 0.05, 90.0);
        let unlit = x > 0.2;
        if unlit {
            pen.line(&[(x, 0.53 + tall), (x + 0.01, 0.58 + tall)], 0.015);
            continue;
        }
        let flame = pen.all(&smooth(&[
            (x, 0.53 + tall),
            (x - 0.04, 0.6 + tall),
            (x, 0.74 + tall),
            (x + 0.04, 0.6 + tall),
            (x, 0.53 + tall),
        ]));
        let glow = pen.stage.p.flat(crate::ink::mix(pen.stage.p.glow, [1.0; 3], 0.4));
        pen.stage.c.shape(&flame, glow);
        rays(pen, (x, 0.62 + tall), 0.13, 0.19);
    }
    let at = pen.to((-0.05, 1.05));
    let reach = pen.size * 1.9;
    pen.stage.c.glow(at, reach, 0.85);
}
