//! Things that were built where they stand.

use super::Pen;
use super::goods::spokes;
use crate::canvas::{At, arc, arch, rect, smooth};
use crate::exact::{cos, sin};
use crate::ink::mix;

fn up(points: Vec<At>) -> Vec<At> {
    points.into_iter().map(|(x, y)| (x, -y)).collect()
}

/// A milestone or post with writing.
pub fn post(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.24);
    pen.part(&up(arch(0.0, 0.02, 0.42, 0.95)), 0.14, 90.0);
    let side = if pen.stage.left { 1.0 } else { -1.0 };
    pen.part(
        &[(side * 0.08, 0.0), (side * 0.21, 0.0), (side * 0.21, 0.72), (side * 0.14, 0.86), (side * 0.09, 0.9)],
        0.76,
        76.0,
    );
    for (row, long) in [(0.7, 0.2), (0.6, 0.26), (0.44, 0.12)] {
        let mut x = -0.16;
        while x < -0.16 + long {
            pen.cut((x, row), (x + 0.01, row - 0.07), 0.022);
            x += 0.05;
        }
    }
    for x in [-0.24, -0.14, 0.2, 0.28] {
        pen.cut((x, -0.03), (x + 0.04, 0.16), 0.03);
    }
}

/// A board with columns of writing.
pub fn board(pen: &mut Pen<'_, '_>) {
    pen.part(&rect(-0.04, 0.0, 0.08, 0.6), 0.8, 90.0);
    pen.part(&rect(-0.62, 0.55, 1.24, 1.1), 0.3, 0.0);
    pen.part(&rect(-0.56, 0.61, 1.12, 0.98), 0.95, 0.0);
    pen.light((-0.4, 1.5), (0.4, 1.5), 0.05);
    for row in 0..8 {
        let y = 1.38 - row as f32 * 0.09;
        for column in [-0.48, -0.1, 0.26] {
            let long = pen.chance(0.12, 0.26);
            pen.light((column, y), (column + long, y + 0.005), 0.022);
        }
    }
}

/// A long trough under a wall with a spout.
pub fn trough(pen: &mut Pen<'_, '_>) {
    pen.part(&rect(-1.1, 0.3, 2.2, 1.15), 0.16, 0.0);
    pen.part(&rect(-1.16, 1.4, 2.32, 0.12), 0.55, 0.0);
    for row in 0..4 {
        for column in 0..8 {
            let (x, y) = (0.18 + column as f32 * 0.108, 0.62 + row as f32 * 0.18);
            pen.part(&rect(x, y, 0.095, 0.16), 0.04, 0.0);
            pen.cut((x + 0.02, y + 0.10), (x + 0.08, y + 0.10), 0.018);
            pen.cut((x + 0.02, y + 0.05), (x + 0.06, y + 0.05), 0.018);
        }
    }
    pen.part(&up(arch(-0.5, -0.42, 0.62, 0.86)), 0.5, 45.0);
    pen.disc((-0.5, 0.86), 0.17, 0.2, 0.32, 70.0);
    pen.disc((-0.5, 0.78), 0.06, 0.07, 1.0, 0.0);
    pen.disc((-0.57, 0.93), 0.025, 0.02, 1.0, 0.0);
    pen.disc((-0.43, 0.93), 0.025, 0.02, 1.0, 0.0);
    pen.part(&[(-1.35, 0.0), (1.35, 0.0), (1.42, 0.36), (-1.42, 0.36)], 0.32, 90.0);
    pen.part(&[(-1.42, 0.36), (1.42, 0.36), (1.3, 0.46), (-1.3, 0.46)], 0.05, 0.0);
    pen.part(&[(-1.3, 0.39), (1.3, 0.39), (1.22, 0.44), (-1.22, 0.44)], 0.95, 0.0);
    for step in 0..12 {
        let x = -1.25 + step as f32 * 0.22;
        pen.cut((x, 0.32), (x + 0.01, 0.05), 0.03);
    }
    pen.shadow(1.4);
}

/// A round stone basin with a bowl in it.
pub fn basin(pen: &mut Pen<'_, '_>) {
    pen.shadow(0.7);
    pen.part(
        &smooth(&[
            (-0.3, 0.0),
            (-0.24, 0.3),
            (-0.7, 0.56),
            (-0.74, 0.7),
            (0.74, 0.7),
            (0.7, 0.56),
            (0.24, 0.3),
            (0.3, 0.0),
        ]),
        0.42,
        70.0,
    );
    pen.disc((0.0, 0.7), 0.74, 0.15, 0.1, 0.0);
    pen.disc((0.0, 0.69), 0.64, 0.115, 0.72, 0.0);
    for ring in [0.52, 0.38] {
        let points = pen.all(&arc((0.0, 0.69), ring, ring * 0.18, 10.0, 150.0));
        let light = pen.stage.p.land[0];
        pen.stage.c.streak(&points, 0.25, light);
    }
    pen.part(
        &smooth(&[(-0.17, 0.72), (-0.12, 0.64), (0.12, 0.64), (0.17, 0.72), (0.0, 0.755), (-0.17, 0.72)]),
        0.25,
        0.0,
    );
    for step in 0..7 {
        let x = -0.5 + step as f32 * 0.16;
        pen.cut((x, 0.52), (x * 0.6, 0.3), 0.03);
    }
}

/// A great wheel of oak and bronze.
pub fn wheel(pen: &mut Pen<'_, '_>) {
    pen.shadow(1.0);
    pen.crate_(-1.1, 0.0, 0.2, 1.4, 0.75);
    pen.crate_(0.9, 0.0, 0.2, 1.4, 0.75);
    let at = (0.0, 0.98);
    pen.disc(at, 0.98, 0.98, 0.5, 30.0);
    pen.disc(at, 0.8, 0.8, 0.86, 120.0);
    spokes(pen, at, 0.86, 8);
    for bolt in 0..16 {
        let turn = (bolt as f32 * 22.5).to_radians();
        pen.disc((at.0 + cos(turn) * 0.9, at.1 + sin(turn) * 0.9), 0.035, 0.035, 0.05, 0.0);
    }
    for side in [-1.0f32, 1.0] {
        pen.part(&rect(side * 0.22 - 0.13, 0.82, 0.26, 0.32), 0.3, 0.0);
        pen.disc((side * 0.22, 1.0), 0.035, 0.04, 1.0, 0.0);
        pen.cut((side * 0.22, 1.0), (side * 0.22, 0.88), 0.04);
    }
    pen.disc(at, 0.09, 0.09, 0.1, 0.0);
}

/// A winch over a hole.
pub fn windlass(pen: &mut Pen<'_, '_>) {
    pen.part(&smooth(&[(-1.3, -0.02), (-0.7, 0.2), (0.0, 0.26), (0.7, 0.2), (1.3, -0.02)]), 0.3, 20.0);
    pen.disc((0.0, 0.16), 0.5, 0.09, 1.0, 0.0);
    for side in [-1.0f32, 1.0] {
        pen.part(&[(side * 0.66, 0.1), (side * 0.58, 0.1), (side * 0.5, 1.2), (side * 0.56, 1.2)], 0.85, 90.0);
        pen.part(&[(side * 0.36, 0.12), (side * 0.44, 0.12), (side * 0.56, 1.2), (side * 0.5, 1.2)], 0.85, 90.0);
    }
    pen.part(&rect(-0.78, 1.02, 1.56, 0.13), 0.5, 0.0);
    for coil in 0..8 {
        let x = -0.26 + coil as f32 * 0.07;
        pen.line(&[(x, 1.0), (x + 0.03, 1.17)], 0.03);
    }
    pen.line(&[(0.0, 1.02), (0.0, 0.14)], 0.025);
    pen.line(&[(0.78, 1.08), (0.94, 1.08), (0.94, 0.82), (1.05, 0.82)], 0.045);
    for _ in 0..22 {
        let x = pen.chance(-1.1, 1.1);
        let y = 0.17 * (1.0 - (x / 1.2) * (x / 1.2));
        pen.cut((x, y), (x * 1.1, y - 0.13), 0.03);
    }
}

/// Two props under broken rock.
pub fn timber(pen: &mut Pen<'_, '_>) {
    for (x, lean) in [(-0.42, 0.08), (0.36, -0.1)] {
        pen.part(&[(x - 0.09, 0.0), (x + 0.09, 0.0), (x + lean + 0.08, 1.3), (x + lean - 0.08, 1.3)], 0.42, 88.0);
        for line in [-0.04, 0.0, 0.045] {
            pen.cut((x + line, 0.05), (x + lean + line, 1.25), 0.02);
        }
        pen.light((x - 0.06, 0.1), (x + lean - 0.05, 1.2), 0.03);
    }
    pen.part(&[(-0.8, 1.26), (0.78, 1.3), (0.76, 1.46), (-0.78, 1.42)], 0.55, 2.0);
    let (at, size, near) = (pen.at, pen.size, pen.near);
    for (x, y, r) in [
        (-0.7, 0.1, 0.2),
        (0.0, 0.05, 0.13),
        (0.7, 0.1, 0.24),
        (0.16, 0.3, 0.18),
        (-0.16, 0.24, 0.22),
        (0.02, 0.55, 0.2),
    ] {
        super::stone(pen.stage, (at.0 + x * size, at.1 - y * size), r * size, near);
    }
}

/// A heap of doors, planks and carts.
pub fn barricade(pen: &mut Pen<'_, '_>) {
    for (x, w, tall, lean) in [
        (-0.95, 0.42, 1.3, 0.1),
        (-0.55, 0.46, 1.46, -0.04),
        (0.5, 0.44, 1.34, -0.12),
        (-0.08, 0.5, 1.5, 0.05),
        (0.2, 0.42, 1.16, 0.13),
        (-0.7, 0.4, 0.98, -0.12),
    ] {
        let q = |t: f32, y: f32| (x + w * t + lean * y / tall, y);
        let dark = pen.chance(0.28, 0.6);
        pen.part(&[q(0.0, 0.0), q(1.0, 0.02), q(1.0, tall), q(0.0, tall - 0.03)], dark, 88.0);
        for panel in [0.12, 0.56] {
            let y = tall * panel;
            pen.part(&[q(0.18, y), q(0.82, y), q(0.82, y + tall * 0.32), q(0.18, y + tall * 0.32)], dark + 0.25, 45.0);
        }
        pen.disc(q(0.86, tall * 0.5), 0.025, 0.025, 0.0, 0.0);
        let number = q(0.5, tall * 0.93);
        pen.light((number.0 - 0.03, number.1), (number.0 + 0.04, number.1), 0.03);
        pen.light((number.0 + 0.03, number.1), (number.0 - 0.01, number.1 - 0.07), 0.025);
    }
    pen.part(&[(-1.05, 1.28), (1.0, 1.36), (1.0, 1.48), (-1.05, 1.4)], 0.3, 0.0);
    pen.part(&[(-1.05, 0.02), (0.9, 0.32), (0.9, 0.42), (-1.05, 0.12)], 0.5, 10.0);
    spokes(pen, (0.86, 0.3), 0.3, 10);
}

/// A row of stone teeth through which water is shared out.
pub fn comb(pen: &mut Pen<'_, '_>) {
    pen.part(&[(-1.7, 0.0), (1.7, 0.0), (1.9, -0.22), (-1.9, -0.22)], 0.8, 0.0);
    for tooth in 0..13 {
        let x = -1.6 + tooth as f32 * 0.265;
        pen.part(
            &smooth(&[
                (x - 0.085, -0.1),
                (x - 0.085, 0.32),
                (x - 0.03, 0.42),
                (x + 0.03, 0.42),
                (x + 0.085, 0.32),
                (x + 0.085, -0.1),
            ]),
            0.12,
            90.0,
        );
        let side = if pen.stage.left { 0.02 } else { -0.085 };
        pen.part(&rect(x + side, -0.1, 0.065, 0.44), 0.72, 90.0);
    }
    pen.part(&rect(-1.75, -0.14, 3.5, 0.07), 0.3, 0.0);
}

/// A statue in a niche.
pub fn saint(pen: &mut Pen<'_, '_>) {
    pen.part(&up(arch(0.0, -0.5, 0.86, 1.6)), 0.1, 0.0);
    pen.part(&up(arch(0.0, -0.5, 0.7, 1.5)), 0.86, 60.0);
    pen.part(&rect(-0.5, 0.4, 1.0, 0.13), 0.25, 0.0);
    let robe = smooth(&[
        (-0.2, 0.52),
        (-0.16, 0.95),
        (-0.2, 1.2),
        (-0.1, 1.38),
        (0.1, 1.38),
        (0.2, 1.2),
        (0.15, 0.95),
        (0.2, 0.52),
    ]);
    pen.part(&robe, 0.1, 84.0);
    for (x, y, to) in [(-0.1, 0.56, 1.1), (-0.03, 0.54, 0.98), (0.05, 0.55, 1.08), (0.11, 0.56, 0.9)] {
        pen.cut((x, y), (x * 0.7, to), 0.03);
    }
    pen.disc((0.0, 1.5), 0.09, 0.11, 0.06, 90.0);
    pen.cut((-0.035, 1.52), (-0.005, 1.52), 0.025);
    pen.cut((0.015, 1.52), (0.05, 1.52), 0.025);
    let halo = pen.all(&arc((0.0, 1.52), 0.17, 0.18, 0.0, 360.0));
    let glow = pen.stage.p.glow;
    pen.stage.c.streak(&halo, 0.35, glow);
    pen.light((0.27, 0.52), (0.27, 1.7), 0.05);
    pen.light((0.27, 1.66), (0.36, 1.72), 0.05);
    pen.part(&[(0.1, 1.2), (0.28, 1.12), (0.3, 1.2), (0.12, 1.32)], 0.1, 20.0);
}

/// Still water on the ground.
pub fn pool(pen: &mut Pen<'_, '_>) {
    pen.disc((0.0, 0.0), 1.5, 0.24, 0.9, 0.0);
    for ring in [0.4, 0.75, 1.1] {
        let points = pen.all(&arc((0.1, 0.0), ring, ring * 0.15, 0.0, 360.0));
        let light = mix(pen.stage.p.low, pen.stage.p.glow, 0.4);
        pen.stage.c.streak(&points, 0.22, light);
    }
}

/// Nets that hang in brown walls.
pub fn nets(pen: &mut Pen<'_, '_>) {
    for (from, to, deep) in [(-1.5, -0.1, 0.7), (0.0, 1.4, 0.95)] {
        let sag = |t: f32, d: f32| (from + (to - from) * t, 2.1 - d * (0.35 + 0.65 * sin(t * std::f32::consts::PI)));
        let edge: Vec<At> = (0..=12).map(|s| sag(s as f32 / 12.0, deep * 1.7)).collect();
        let mut all = edge.clone();
        all.extend([(to, 2.1), (from, 2.1)]);
        pen.part(&all, 0.55, 45.0);
        for row in 0..9 {
            let d = deep * 1.7 * row as f32 / 9.0;
            let points: Vec<At> = (0..=12).map(|s| sag(s as f32 / 12.0, d)).collect();
            pen.line(&points, 0.012);
        }
        for column in 0..=14 {
            let t = column as f32 / 14.0;
            let low = sag(t, deep * 1.7);
            pen.light((low.0, 2.08), low, 0.016);
            pen.disc(low, 0.03, 0.03, 0.1, 0.0);
        }
    }
    pen.part(&rect(-1.6, 2.08, 3.1, 0.08), 0.8, 0.0);
}
