//! Trees, reeds and stones.

use super::Pen;
use crate::air::Season;
use crate::canvas::{At, smooth};
use crate::chance::noise;
use crate::exact::{cos, power, sin};
use crate::ink::mix;
use crate::stage::Stage;

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
