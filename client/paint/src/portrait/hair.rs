//! Hair: dark shapes with strands of light cut into them.

use super::Sitting;
use crate::canvas::{At, smooth};
use crate::exact::{cos, sin};
use crate::ink::mix;
use gesta_content::model::{Hair, Headwear};

/// What hangs behind the head.
pub fn behind(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let (dark, light) = it.hair();
    if matches!(it.of.headwear, Headwear::Scarf | Headwear::Hood | Headwear::Helmet) {
        return;
    }
    match it.of.hair {
        Hair::Long => {
            let fall = [
                (-w * 0.9, h * 0.7),
                (-w * 1.35, 0.1),
                (-w * 1.45, -h * 0.9),
                (-w * 1.6, -h * 1.75),
                (-w * 0.4, -h * 1.6),
                (w * 0.7, -h * 1.65),
                (w * 1.25, -h * 1.5),
                (w * 1.12, -h * 0.6),
                (w * 1.08, h * 0.3),
                (w * 0.8, h * 0.9),
            ];
            it.part(&fall, dark, 0.72, 90.0, 0.5);
            for step in 0..26 {
                let x = -w * 1.35 + w * 2.5 * step as f32 / 26.0;
                let lean = it.chance(-0.05, 0.05);
                it.light((x * 0.95, -h * 0.2), (x + lean, -h * 1.5), 0.6, light);
            }
        }
        Hair::Bun => {
            let at: At = (-w * 0.95, h * 1.0);
            let bun: Vec<At> = (0..=14)
                .map(|s| (s as f32 * 25.7).to_radians())
                .map(|a| (at.0 + 0.16 * cos(a), at.1 + 0.15 * sin(a)))
                .collect();
            it.part(&bun, dark, 0.7, 30.0, 0.5);
            for step in 0..9 {
                let a = (step as f32 * 24.0 + 80.0).to_radians();
                it.light(
                    (at.0 + 0.04 * cos(a), at.1 + 0.04 * sin(a)),
                    (at.0 + 0.13 * cos(a), at.1 + 0.12 * sin(a)),
                    0.7,
                    light,
                );
            }
        }
        _ => {}
    }
}

/// What frames the face.
pub fn before(it: &mut Sitting<'_>) {
    let (dark, light) = it.hair();
    if matches!(it.of.headwear, Headwear::Scarf | Headwear::Hood | Headwear::Helmet) {
        return;
    }
    let top = match it.of.hair {
        Hair::Bald => return bald(it, dark),
        Hair::Wild => wild(it),
        Hair::Parted => parted(it.face),
        Hair::Short => short(it.face),
        Hair::Long | Hair::Plait | Hair::Bun => long(it.face),
    };
    it.part(&top, dark, 0.66, 60.0, 0.5);
    strands(it, light);
    if it.of.hair == Hair::Plait {
        plait(it);
    }
}

/// A bare head shines, and has some hair left at the side.
fn bald(it: &mut Sitting<'_>, dark: crate::ink::Colour) {
    let (w, h) = it.face;
    let shine = crate::ink::mix(it.skin, [1.0, 0.97, 0.88], 0.7);
    it.light((w * 0.0, h * 0.98), (w * 0.5, h * 0.80), 1.4, shine);
    let side =
        [(-w * 1.0, h * 0.46), (-w * 1.1, 0.12), (-w * 0.98, -h * 0.02), (-w * 0.86, h * 0.16), (-w * 0.84, h * 0.46)];
    it.part(&side, dark, 0.6, 80.0, 0.3);
}

fn wild(it: &mut Sitting<'_>) -> Vec<At> {
    let (w, h) = it.face;
    let mut points: Vec<At> = Vec::new();
    for step in 0..=22 {
        let a = (190.0 - 200.0 * step as f32 / 22.0).to_radians();
        let spike = if step % 2 == 0 { it.chance(1.26, 1.5) } else { it.chance(1.08, 1.2) };
        points.push((w * cos(a) * spike * 1.02, h * 0.30 + h * sin(a) * spike * 0.86));
    }
    points.extend([
        (w * 0.86, h * 0.48),
        (w * 0.5, h * 0.62),
        (w * 0.2, h * 0.5),
        (-w * 0.1, h * 0.68),
        (-w * 0.5, h * 0.52),
        (-w * 0.8, h * 0.34),
    ]);
    points
}

fn parted((w, h): At) -> Vec<At> {
    vec![
        (-w * 1.06, h * 0.0),
        (-w * 1.14, h * 0.5),
        (-w * 0.92, h * 0.98),
        (-w * 0.3, h * 1.2),
        (w * 0.4, h * 1.16),
        (w * 0.9, h * 0.84),
        (w * 0.98, h * 0.36),
        (w * 0.86, h * 0.44),
        (w * 0.72, h * 0.72),
        (w * 0.42, h * 0.88),
        (-w * 0.3, h * 0.74),
        (-w * 0.74, h * 0.52),
        (-w * 0.88, h * 0.2),
        (-w * 0.92, -h * 0.06),
    ]
}

fn short((w, h): At) -> Vec<At> {
    vec![
        (-w * 1.04, -h * 0.02),
        (-w * 1.12, h * 0.44),
        (-w * 0.96, h * 0.96),
        (-w * 0.4, h * 1.2),
        (w * 0.36, h * 1.2),
        (w * 0.88, h * 0.92),
        (w * 0.98, h * 0.42),
        (w * 0.84, h * 0.54),
        (w * 0.5, h * 0.76),
        (w * 0.0, h * 0.70),
        (-w * 0.5, h * 0.72),
        (-w * 0.82, h * 0.44),
        (-w * 0.88, h * 0.1),
    ]
}

fn long((w, h): At) -> Vec<At> {
    vec![
        (-w * 1.06, -h * 0.3),
        (-w * 1.16, h * 0.4),
        (-w * 0.98, h * 0.98),
        (-w * 0.3, h * 1.22),
        (w * 0.42, h * 1.2),
        (w * 0.94, h * 0.86),
        (w * 1.02, h * 0.2),
        (w * 0.98, -h * 0.2),
        (w * 0.86, h * 0.3),
        (w * 0.62, h * 0.66),
        (w * 0.16, h * 0.92),
        (-w * 0.36, h * 0.74),
        (-w * 0.78, h * 0.40),
        (-w * 0.94, -h * 0.1),
    ]
}

/// Strands that run from the parting down.
fn strands(it: &mut Sitting<'_>, light: crate::ink::Colour) {
    let (w, h) = it.face;
    for step in 0..30 {
        let a = (175.0 - 165.0 * step as f32 / 30.0).to_radians();
        let (inner, outer) = (it.chance(0.86, 0.95), it.chance(1.04, 1.12));
        let lean = it.chance(-0.05, 0.05);
        let from = (w * cos(a) * outer + lean, h * 0.22 + h * sin(a) * outer * 0.9);
        let to = (w * cos(a) * inner * 0.98, h * 0.2 + h * sin(a) * inner * 0.84);
        if step % 3 == 2 { it.cut(from, to, 0.6) } else { it.light(from, to, 0.5, light) }
    }
}

/// A plait over the shoulder: locks that cross in turn from both sides, thinner to the end, with a ribbon and a tuft.
fn plait(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let (dark, light) = it.hair();
    // From behind the ear over the collar down to the chest.
    let spine = smooth(&[
        (-w * 0.92, -h * 0.10),
        (-w * 1.05, -h * 0.62),
        (-w * 0.98, -h * 1.12),
        (-w * 0.74, -h * 1.55),
        (-w * 0.66, -h * 2.05),
    ]);
    let links = 8;
    let at = |t: f32| spine[((t * (spine.len() - 1) as f32) as usize).min(spine.len() - 1)];
    for link in 0..links * 2 {
        let t = link as f32 / (links * 2) as f32;
        let (top, next) = (at(t), at((t + 0.5 / links as f32).min(1.0)));
        let (dx, dy) = (next.0 - top.0, next.1 - top.1);
        let long = (dx * dx + dy * dy).sqrt().max(0.001);
        let (dx, dy) = (dx / long, dy / long);
        let r = 0.088 * (1.0 - 0.45 * t) * if link == 0 { 0.8 } else { 1.0 };
        // Along and across the plait.
        let side = if link % 2 == 0 { 1.0 } else { -1.0 };
        let of = |u: f32, v: f32| (top.0 + dx * u * r - dy * v * side * r, top.1 + dy * u * r + dx * v * side * r);
        let lock = [of(-0.9, 0.75), of(-0.3, 1.12), of(0.5, 0.72), of(1.35, -0.35), of(0.7, -0.5), of(-0.4, -0.05)];
        let lock: Vec<At> = lock.iter().chain(&lock[..1]).copied().collect();
        it.part(&lock, dark, 0.5, 60.0, 0.4);
        for (u, v) in [(-0.45, 0.78), (-0.2, 0.5), (0.05, 0.26)] {
            it.light(of(u, v), of(u + 0.85, v - 0.6), 0.55, light);
        }
    }
    let end = at(1.0);
    for hair in 0..7 {
        let lean = (hair as f32 - 3.0) * 0.014;
        let long = it.chance(0.09, 0.14);
        it.cut((end.0 + lean * 0.5, end.1), (end.0 + lean * 1.6, end.1 - long), 0.9);
    }
    let ribbon = it.cloth;
    let tie = [
        (end.0 - 0.045, end.1 + 0.02),
        (end.0 + 0.045, end.1 + 0.02),
        (end.0 + 0.04, end.1 - 0.025),
        (end.0 - 0.04, end.1 - 0.025),
    ];
    it.part(&tie, mix(ribbon, light, 0.25), 0.1, 0.0, 0.4);
}
