//! Houses and what belongs to them.

use super::Pen;
use crate::canvas::{At, arch, rect};
use crate::exact::{cos, sin};
use crate::stage::Stage;

/// A house that stands by itself, about as wide as it is high.
pub fn house(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    let mut pen = Pen { stage, at, size, near };
    let wide = pen.chance(0.8, 1.15);
    let tall = pen.chance(0.55, 0.8);
    let side = if pen.stage.left { 1.0 } else { -1.0 };
    let gable = wide * 0.42;
    let x = |t: f32| (t - 0.5) * wide * side;
    // The long wall in the light, the gable in the shade.
    pen.part(&[(x(0.0), 0.0), (x(0.64), 0.0), (x(0.64), tall), (x(0.0), tall)], 0.1, 90.0);
    let peak = (x(0.82), tall + gable * 0.62);
    pen.part(&[(x(0.64), 0.0), (x(1.0), 0.03), (x(1.0), tall), peak, (x(0.64), tall)], 0.68, 60.0);
    let ridge = (x(0.16), tall + gable * 0.62);
    pen.part(&[(x(-0.04), tall - 0.03), (x(0.66), tall - 0.03), peak, ridge], 0.46, 90.0);
    tiles(&mut pen, (x(-0.02), tall), (x(0.65), tall), (ridge, peak));
    if pen.stage.p.snow > 0.5 {
        // A little of the tiles is seen at the eaves.
        let white = pen.stage.p.flat(pen.stage.p.earth[0]);
        let edge = tall + 0.05;
        let points = pen.all(&[(x(-0.02), edge), (x(0.3), edge + 0.05), (x(0.65), edge), peak, ridge]);
        pen.stage.c.block(&points, white, 0.16);
    }
    let doors = pen.chance(0.08, 0.38);
    opening(&mut pen, x(doors), 0.0, 0.085, 0.34, true);
    for (t, y) in [(0.12, 0.46), (0.34, 0.46), (0.54, 0.46), (0.54, 0.12)] {
        if y < tall - 0.16 {
            opening(&mut pen, x(t), y, 0.05, 0.13, false);
        }
    }
    for _ in 0..9 {
        let (t, y) = (pen.chance(0.02, 0.56), pen.chance(0.02, 0.5));
        pen.cut((x(t), y), (x(t + 0.06), y), 0.012);
    }
    pen.part(&[(x(0.3), tall + 0.14), (x(0.38), tall + 0.14), (x(0.38), tall + 0.4), (x(0.3), tall + 0.4)], 0.5, 0.0);
}

fn tiles(pen: &mut Pen<'_, '_>, a: At, b: At, (c, d): (At, At)) {
    for row in 1..5 {
        let t = row as f32 / 5.0;
        let mix = |p: At, q: At| (p.0 + (q.0 - p.0) * t, p.1 + (q.1 - p.1) * t);
        pen.line(&[mix(a, c), mix(b, d)], 0.012);
    }
    for column in 1..12 {
        let t = column as f32 / 12.0;
        let from = (a.0 + (b.0 - a.0) * t, a.1);
        let to = (c.0 + (d.0 - c.0) * t, c.1);
        pen.light((from.0, from.1 + 0.01), (from.0 + (to.0 - from.0) * 0.9, from.1 + (to.1 - from.1) * 0.9), 0.014);
    }
}

fn opening(pen: &mut Pen<'_, '_>, x: f32, y: f32, half: f32, tall: f32, door: bool) {
    let chance = pen.chance(0.0, 1.0);
    let lit = pen.stage.lamps && chance > if door { 0.75 } else { 0.35 };
    pen.part(&rect(x - half * 1.25, y, half * 2.5, tall * 1.1), 0.02, 0.0);
    let points = rect(x - half, y, half * 2.0, tall);
    let corners = pen.all(&points);
    if lit {
        let glow = pen.stage.p.flat(pen.stage.p.glow);
        pen.stage.c.shape(&corners, glow);
        let at = pen.to((x, y + tall / 2.0));
        if pen.size > 9.0 {
            let reach = pen.size * 0.6;
            pen.stage.c.glow(at, reach, 0.4);
        }
    } else {
        let dark = pen.stage.p.ink(1.0, pen.near).tone(0.94);
        pen.stage.c.shape(&corners, dark);
    }
    if !door {
        pen.line(&[(x, y), (x, y + tall)], 0.012);
    }
}

/// A town that climbs a slope: roofs over roofs, with a tower.
pub fn town(pen: &mut Pen<'_, '_>) {
    let (at, size, near) = (pen.at, pen.size, pen.near);
    let rows = 5;
    for row in (0..rows).rev() {
        let t = row as f32 / rows as f32;
        let half = size * (2.5 - 1.75 * t);
        let count = 8 - row;
        if row == 3 {
            let mut spire = Pen {
                stage: pen.stage,
                at: (at.0 + size * 0.2, at.1 - size * 1.1),
                size: size * 0.9,
                near: near * 0.9,
            };
            tower(&mut spire);
        }
        for step in 0..count {
            let u = (step as f32 + 0.5) / count as f32 + pen.stage.c.chance.between(-0.04, 0.04);
            let x = at.0 - half + 2.0 * half * u;
            let bow = (u - 0.5) * (u - 0.5) * size * 0.9;
            let y = at.1 - size * 0.40 * row as f32 + bow + pen.stage.c.chance.between(-0.6, 0.3);
            let tall = size * pen.stage.c.chance.between(0.55, 0.8);
            super::house(pen.stage, (x, y), tall, near * (0.82 + 0.18 * (1.0 - t)));
        }
    }
}

/// A tower with a bell.
pub fn tower(pen: &mut Pen<'_, '_>) {
    pen.crate_(-0.2, 0.0, 0.4, 1.9, 0.18);
    pen.part(&rect(-0.24, 1.5, 0.48, 0.06), 0.5, 0.0);
    let hole = arch(0.0, -1.58, 0.2, 0.24).into_iter().map(|(x, y)| (x, -y)).collect::<Vec<_>>();
    pen.part(&hole, 1.0, 0.0);
    pen.part(&[(-0.27, 1.9), (0.27, 1.9), (0.0, 2.4)], 0.7, 70.0);
    pen.line(&[(0.0, 2.38), (0.0, 2.62)], 0.03);
    pen.line(&[(-0.07, 2.53), (0.07, 2.53)], 0.03);
    for y in [0.3, 0.6, 0.9, 1.2] {
        pen.cut((-0.17, y), (-0.04, y), 0.02);
    }
}

/// Turns the points of an opening, whose up is negative, into the measure of a pen.
fn up(points: Vec<At>) -> Vec<At> {
    points.into_iter().map(|(x, y)| (x, -y)).collect()
}

/// A line of arches.
pub fn arches(pen: &mut Pen<'_, '_>) {
    pen.part(&rect(-1.9, 0.0, 3.8, 1.7), 0.2, 0.0);
    for step in 0..5 {
        let x = -1.5 + step as f32 * 0.75;
        pen.part(&up(arch(x, 0.0, 0.62, 1.25)), 0.08, 0.0);
        pen.part(&up(arch(x, 0.0, 0.5, 1.15)), 0.95, 45.0);
    }
    pen.part(&rect(-1.95, 1.62, 3.9, 0.12), 0.6, 0.0);
}

/// A door of boards.
pub fn door(pen: &mut Pen<'_, '_>) {
    pen.part(&up(arch(0.0, 0.0, 0.86, 1.36)), 0.06, 0.0);
    pen.part(&up(arch(0.0, 0.0, 0.66, 1.24)), 0.78, 90.0);
    for board in 0..4 {
        let x = -0.22 + board as f32 * 0.145;
        pen.light((x, 0.04), (x + 0.01, 1.0), 0.02);
    }
    for y in [0.28, 0.86] {
        pen.part(&rect(-0.31, y, 0.5, 0.05), 1.0, 0.0);
    }
    pen.disc((0.22, 0.58), 0.035, 0.035, 0.0, 0.0);
}

/// A window in a wall.
pub fn window(pen: &mut Pen<'_, '_>) {
    let day = !matches!(pen.stage.hour(), crate::air::Hour::Night);
    pen.part(&rect(-0.42, 1.0, 0.84, 0.98), 0.04, 0.0);
    let points = pen.all(&rect(-0.33, 1.08, 0.66, 0.82));
    let sky = if day { crate::ink::mix(pen.stage.p.glow, [1.0; 3], 0.2) } else { crate::ink::hex(0x24395c) };
    let ink = pen.stage.p.flat(sky);
    pen.stage.c.block(&points, ink, 0.3);
    if day {
        let at = pen.to((0.0, 1.5));
        pen.stage.c.glow(at, 20.0, 0.55);
    }
    pen.line(&[(0.0, 1.06), (0.0, 1.92)], 0.05);
    for y in [1.36, 1.64] {
        pen.line(&[(-0.34, y), (0.34, y)], 0.035);
    }
    pen.part(&rect(-0.5, 0.93, 1.0, 0.09), 0.3, 0.0);
}

/// Steps that go up to one side.
pub fn stairs(pen: &mut Pen<'_, '_>) {
    for step in 0..8 {
        let (x, y) = (-0.9 + step as f32 * 0.22, step as f32 * 0.17);
        pen.part(&rect(x, 0.0, 0.24, y + 0.15), 0.62, 80.0);
        pen.part(&rect(x - 0.02, y + 0.12, 0.28, 0.05), 0.05, 0.0);
    }
    pen.line(&[(-0.9, 0.95), (0.85, 2.2)], 0.05);
    for step in 0..5 {
        let x = -0.85 + step as f32 * 0.4;
        pen.line(&[(x, 0.25 + step as f32 * 0.29), (x, 0.98 + step as f32 * 0.29)], 0.03);
    }
}

/// A vaulted way in with a grating across it.
pub fn grille(pen: &mut Pen<'_, '_>) {
    pen.part(&up(arch(0.0, 0.0, 1.66, 1.66)), 0.3, 0.0);
    for stone in 0..11 {
        let turn = (180.0 * (stone as f32 + 0.5) / 11.0).to_radians();
        let (cos, sin) = (cos(turn), sin(turn));
        pen.line(&[(cos * 0.66, 0.83 + sin * 0.66), (cos * 0.83, 0.83 + sin * 0.83)], 0.03);
    }
    pen.part(&up(arch(0.0, 0.0, 1.3, 1.44)), 1.0, 0.0);
    let hole = pen.all(&up(arch(0.0, 0.0, 1.26, 1.40)));
    let dark = pen.stage.p.ink(1.0, 1.0).colour(pen.stage.p.key).tone(0.97);
    pen.stage.c.shape(&hole, dark);
    for bar in 0..7 {
        let x = -0.54 + bar as f32 * 0.18;
        let top = 0.80 + (0.62f32 * 0.62 - x * x).max(0.0).sqrt() * 0.94;
        pen.light((x, 0.0), (x, top), 0.05);
        pen.light((x + 0.01, top), (x + 0.01, 0.02), 0.03);
    }
    for y in [0.34, 0.80] {
        pen.light((-0.62, y), (0.62, y), 0.06);
        pen.light((0.62, y + 0.01), (-0.62, y + 0.01), 0.04);
    }
}
