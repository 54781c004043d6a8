//! Bushes, grass, reeds and stones.

use super::Pen;
use crate::air::Season;
use crate::canvas::{At, smooth};
use crate::chance::noise;
use crate::exact::{cos, power, sin};
use crate::ink::mix;
use crate::stage::Stage;

/// A bush or a tree too far off to have a trunk: it has the colour of the season, and in winter only twigs.
pub fn shrub(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    if stage.scene.season == Season::Winter {
        for _ in 0..5 {
            let (lean, tall) = (stage.c.chance.between(-0.6, 0.6), stage.c.chance.between(0.6, 1.2));
            stage.c.stroke(at, (at.0 + lean * size, at.1 - tall * size), 0.2 + size * 0.05, 0.3 + 0.7 * near);
        }
        return;
    }
    // Three heads upon a flat foot.
    let (tall, lumps) = (stage.c.chance.between(0.55, 0.95), stage.c.chance.between(0.0, 1.0));
    let crown: Vec<At> = (0..=15)
        .map(|step| step as f32 / 15.0)
        .map(|t| {
            let round = sin(t * std::f32::consts::PI);
            let lobe = sin((t * 3.0 + lumps) * std::f32::consts::PI);
            let up = power(round.max(0.0), 0.6) * (0.66 + 0.34 * lobe.abs()) * tall;
            (at.0 + (t - 0.5) * size * 1.25, at.1 - up * size)
        })
        .collect();
    let leaf = mix(stage.p.leaf, stage.p.land[2], 0.25);
    let colour = mix(leaf, stage.p.haze, (1.0 - near) * 0.6);
    let ink = stage.p.ink(0.7, near).colour(colour).tone(0.26 + stage.p.gloom).way(60.0);
    stage.c.block(&crown, ink, 0.12 + 0.12 * near);
    // Shade under it and on the side away from the light.
    let side = if stage.left { 1.0 } else { -1.0 };
    let force = 0.3 + 0.7 * near;
    for row in 0..3 {
        let (out, up) = (0.5 - 0.12 * row as f32, 0.06 + 0.17 * row as f32 * tall);
        let from = (at.0 + side * out * size, at.1 - up * size);
        stage.c.stroke(from, (from.0 - side * size * (0.62 - 0.1 * row as f32), from.1), size * 0.11, force);
    }
    stage.c.stroke((at.0 - side * size * 0.5, at.1), (at.0 + side * size, at.1 + 0.1), size * 0.12, force);
}

/// A tuft of dry grass.
pub fn tuft(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    for blade in 0..6 {
        let (lean, tall) = ((blade as f32 - 2.5) * 0.22, stage.c.chance.between(0.5, 1.0));
        let root = (at.0 + lean * size * 0.3, at.1);
        stage.c.stroke(root, (at.0 + lean * size, at.1 - tall * size), 0.16 + size * 0.06, 0.3 + 0.7 * near);
    }
}

/// Reeds.
pub fn reeds(pen: &mut Pen<'_, '_>) {
    for step in 0..34 {
        let x = pen.chance(-0.6, 0.6);
        let (lean, tall) = (pen.chance(-0.2, 0.24), pen.chance(0.5, 1.25));
        let mid = (x + lean * 0.3, tall * 0.6);
        pen.cut((x, -0.04), (x + lean, tall), 0.045);
        if step % 3 == 0 {
            let tip = (x + lean, tall);
            pen.part(
                &[(tip.0 - 0.02, tip.1 - 0.18), (tip.0 + 0.025, tip.1 - 0.18), (tip.0 + 0.01, tip.1 + 0.03)],
                1.0,
                90.0,
            );
        }
        if step % 4 == 0 {
            pen.light(mid, (mid.0 + lean * 0.5, tall * 0.9), 0.02);
            let bend = pen.chance(0.1, 0.3);
            pen.cut(mid, (mid.0 + bend, mid.1 + 0.02), 0.03);
        }
    }
}

/// One rounded stone, lit from one side.
pub fn stone(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    let seed = (at.0 * 31.0) as u64;
    let points: Vec<At> = (0..=18)
        .map(|step| (step as f32 * 20.0).to_radians())
        .map(|turn| {
            let r = size * (0.82 + 0.34 * noise(seed, cos(turn) * 1.7 + 9.0, sin(turn) * 1.7 + 9.0));
            (at.0 + r * cos(turn) * 1.25, at.1 - size * 0.4 + r * 0.72 * sin(turn))
        })
        .collect();
    let side = if stage.left { 1.0 } else { -1.0 };
    for row in 0..3 {
        let y = at.1 + size * (0.18 + 0.1 * row as f32);
        stage.c.stroke((at.0 - size * side, y), (at.0 + size * side * 1.9, y + 0.05), size * 0.12, near);
    }
    let ink = stage.p.ink(0.12, near).tone(0.06 + stage.p.gloom).way(40.0);
    stage.c.block(&points, ink, (size * 0.07).clamp(0.12, 0.5));
    let shade: Vec<At> = points
        .iter()
        .map(|(x, y)| {
            (at.0 + (x - at.0) * 0.62 + side * size * 0.42, at.1 - size * 0.3 + (y - at.1 + size * 0.4) * 0.72)
        })
        .collect();
    let dark = stage.p.ink(0.55, near).tone(0.5).way(if stage.left { 60.0 } else { 120.0 });
    stage.c.shape(&shade, dark);
}

/// Rounded stones together.
pub fn boulders(pen: &mut Pen<'_, '_>) {
    let (at, size, near) = (pen.at, pen.size, pen.near);
    for (x, y, r) in [
        (-0.3, 0.22, 0.26),
        (0.34, 0.2, 0.34),
        (-0.62, 0.03, 0.17),
        (0.02, 0.0, 0.28),
        (0.62, -0.05, 0.15),
        (-0.26, -0.12, 0.13),
    ] {
        stone(pen.stage, (at.0 + x * size, at.1 - y * size), r * size, near);
    }
}

/// Heaps of broken stone with holes in their middle.
pub fn spoil(pen: &mut Pen<'_, '_>) {
    let (at, size, near) = (pen.at, pen.size, pen.near);
    for heap in (0..6).rev() {
        let t = heap as f32 / 6.0;
        let side = if at.0 > pen.stage.c.wide / 2.0 { -1.0 } else { 1.0 };
        let mut far = Pen {
            stage: pen.stage,
            at: (at.0 + side * size * 2.6 * t, at.1 - size * 0.9 * t),
            size: size * (1.0 - 0.55 * t),
            near: near * (1.0 - 0.4 * t),
        };
        let cone =
            smooth(&[(-0.9, 0.0), (-0.5, 0.2), (-0.2, 0.46), (0.0, 0.42), (0.2, 0.47), (0.55, 0.18), (0.95, 0.0)]);
        far.part(&cone, 0.34, 50.0);
        far.part(&smooth(&[(-0.17, 0.43), (0.0, 0.49), (0.17, 0.43), (0.0, 0.38), (-0.17, 0.43)]), 1.0, 0.0);
        for _ in 0..16 {
            let x = far.chance(-0.6, 0.6);
            let y = 0.34 * (1.0 - x.abs() / 0.75);
            let lean = x * 0.25;
            far.cut((x, y), (x + lean, y * 0.35), 0.03);
        }
    }
}

/// A wall of dry stone.
pub fn wall(pen: &mut Pen<'_, '_>) {
    pen.part(&[(-1.4, 0.0), (1.4, 0.0), (1.35, 0.55), (-1.38, 0.5)], 0.7, 0.0);
    for row in 0..4 {
        let mut x = -1.35 + if row % 2 == 0 { 0.0 } else { 0.12 };
        while x < 1.2 {
            let long = pen.chance(0.14, 0.32);
            let y = 0.02 + row as f32 * 0.13;
            pen.part(&[(x, y), (x + long, y), (x + long - 0.02, y + 0.11), (x + 0.02, y + 0.11)], 0.2, 20.0);
            x += long + 0.03;
        }
    }
}
