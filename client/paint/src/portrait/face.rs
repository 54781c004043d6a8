//! The face: its planes, eyes that look at whoever looks, and what the years have cut into it.

use super::Sitting;
use crate::canvas::{At, arc, oval};
use crate::ink::{hex, mix};
use gesta_content::model::{Age, Build};

/// Draws the head without hair.
pub fn paint(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let skin = it.skin;
    ear(it);
    let jaw = match it.of.build {
        Build::Thin => 0.56,
        Build::Middling => 0.66,
        Build::Broad => 0.80,
    };
    let jaw = if it.of.age == Age::Child { 0.72 } else { jaw + it.chance(-0.05, 0.06) };
    // A three-quarter view: the far cheek is nearer to the middle.
    let outline = [
        (-w, 0.12),
        (-w * 0.99, -h * 0.30),
        (-w * jaw, -h * 0.78),
        (-w * 0.22, -h * 1.02),
        (w * 0.22, -h * 1.04),
        (w * jaw * 0.86, -h * 0.80),
        (w * 0.80, -h * 0.42),
        (w * 0.88, -h * 0.14),
        (w * 0.84, h * 0.12),
        (w * 0.92, h * 0.40),
        (w * 0.72, h * 0.86),
        (0.0, h * 1.06),
        (-w * 0.72, h * 0.90),
        (-w * 0.98, h * 0.5),
        (-w, 0.12),
    ];
    it.part(&outline, skin, 0.0, 0.0, 0.55);
    shade(it, jaw);
    eyes(it);
    nose(it);
    mouth(it);
    years(it);
}

fn ear(it: &mut Sitting<'_>) {
    let (w, _) = it.face;
    let skin = it.skin;
    let ear = [
        (-w * 0.96, 0.10),
        (-w * 1.14, 0.14),
        (-w * 1.18, 0.02),
        (-w * 1.10, -0.12),
        (-w * 0.96, -0.14),
        (-w * 0.94, 0.0),
    ];
    it.part(&ear, skin, 0.12, 60.0, 0.5);
    it.line(&[(-w * 1.03, 0.07), (-w * 1.10, 0.04), (-w * 1.04, -0.05)], 0.4);
}

/// The side away from the light: hatched along the cheek, then the hollow of the eye and under the jaw.
fn shade(it: &mut Sitting<'_>, jaw: f32) {
    let (w, h) = it.face;
    let dark = mix(it.skin, hex(0x8a4a34), 0.42);
    let side = [
        (-w * 0.99, h * 0.50),
        (-w * 0.74, h * 0.40),
        (-w * 0.60, h * 0.05),
        (-w * 0.70, -h * 0.25),
        (-w * 0.44, -h * 0.56),
        (-w * 0.20, -h * 1.0),
        (-w * jaw, -h * 0.78),
        (-w * 0.98, -h * 0.30),
        (-w * 0.99, h * 0.2),
    ];
    it.part(&side, dark, 0.44, 112.0, 0.0);
    let hollow = mix(it.skin, dark, 0.7);
    for x in [-0.40, 0.42] {
        let eye = [(w * (x - 0.27), h * 0.12), (w * x, h * 0.25), (w * (x + 0.25), h * 0.13), (w * x, -h * 0.02)];
        it.part(&eye, hollow, 0.24, 20.0, 0.0);
    }
    // Short cuts where the planes meet.
    let planes = if it.of.age == Age::Child { 5 } else { 13 };
    for step in 0..planes {
        let t = step as f32 / 12.0;
        let (x, y) = (-w * (0.60 - 0.16 * (t - 0.3).abs()), h * (0.30 - 0.95 * t));
        let long = it.chance(0.02, 0.06);
        it.cut((x - 0.01, y), (x + long, y - 0.035), 0.42);
    }
    let worn = [0, 2, 3, 7][it.of.age as usize];
    for step in 0..worn {
        let y = -h * (0.20 + 0.08 * step as f32);
        let x = w * (0.80 - 0.035 * step as f32);
        let long = it.chance(0.03, 0.07);
        it.cut((x, y), (x - long, y - 0.02), 0.36);
    }
    let glow = mix(it.skin, [1.0, 0.97, 0.88], 0.65);
    it.light((w * 0.30, h * 0.72), (w * 0.58, h * 0.46), 1.6, glow);
    it.light((w * 0.50, -h * 0.06), (w * 0.72, -h * 0.22), 1.5, glow);
}

fn eyes(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let young = matches!(it.of.age, Age::Child | Age::Young);
    let child = it.of.age == Age::Child;
    let open = if child {
        1.34
    } else if young {
        1.25
    } else {
        1.0
    };
    let open = open * if it.of.age == Age::Old { 0.82 } else { 1.0 } * it.chance(0.88, 1.12);
    let hair = it.hair().0;
    let tilt = it.chance(-0.02, 0.03);
    let heavy = it.chance(0.9, 1.9) * if child { 0.7 } else { 1.0 };
    let (apart, wide, raise) = (it.chance(0.94, 1.07), it.chance(0.9, 1.1), it.chance(-0.4, 0.5));
    let wide = if child { 1.12 } else { wide };
    for (x, size) in [(-0.36, 1.0), (0.44, 0.86)] {
        let at = (w * x * apart, h * if child { 0.02 } else { 0.10 });
        let (rx, ry) = (w * 0.23 * size * wide, h * 0.085 * open);
        let almond = [
            (at.0 - rx, at.1 - 0.005),
            (at.0 - rx * 0.3, at.1 + ry),
            (at.0 + rx * 0.4, at.1 + ry * 0.9),
            (at.0 + rx, at.1),
            (at.0 + rx * 0.3, at.1 - ry * 0.7),
            (at.0 - rx * 0.4, at.1 - ry * 0.65),
            (at.0 - rx, at.1 - 0.005),
        ];
        if it.of.eyes_shut {
            it.line(&[(at.0 - rx, at.1 + 0.01), (at.0, at.1 - ry * 0.6), (at.0 + rx, at.1 + 0.01)], 0.9);
            for lash in 0..5 {
                let t = lash as f32 / 4.0 * 2.0 - 1.0;
                it.cut((at.0 + rx * t * 0.8, at.1 - ry * 0.4), (at.0 + rx * t, at.1 - ry * 1.0), 0.35);
            }
        } else {
            it.part(&almond, hex(0xf7efdc), 0.0, 0.0, 0.35);
            let iris = it.all(&oval((at.0 + 0.006, at.1 + 0.004), ry * 0.98, ry * 0.98));
            let ink = it.p.ink(1.0, 1.0).colour(hex(0x3a2a22)).tone(0.99);
            it.c.fill(&iris, ink);
            let spark = it.all(&oval((at.0 + 0.014, at.1 + ry * 0.4), ry * 0.24, ry * 0.24));
            let white = it.p.flat(hex(0xfffaf0));
            it.c.fill(&spark, white);
            it.line(
                &[
                    (at.0 - rx * 1.08, at.1 - 0.006),
                    (at.0 - rx * 0.3, at.1 + ry * 1.08),
                    (at.0 + rx * 0.45, at.1 + ry),
                    (at.0 + rx * 1.1, at.1 - 0.002),
                ],
                0.95,
            );
        }
        it.line(
            &[(at.0 - rx * 0.8, at.1 + ry * 1.9), (at.0, at.1 + ry * 2.25), (at.0 + rx * 0.9, at.1 + ry * 1.7)],
            0.3,
        );
        it.line(
            &[(at.0 - rx * 0.7, at.1 - ry * 1.5), (at.0, at.1 - ry * 1.9), (at.0 + rx * 0.7, at.1 - ry * 1.5)],
            0.3,
        );
        let brow = [
            (at.0 - rx * 1.2, at.1 + ry * (2.9 + raise) - tilt),
            (at.0 - rx * 0.2, at.1 + ry * (3.9 + raise)),
            (at.0 + rx * 1.15, at.1 + ry * (3.0 + raise) + tilt),
            (at.0, at.1 + ry * (3.9 + raise) - 0.022 * heavy),
        ];
        it.part(&brow, hair, 0.9, 10.0, 0.3);
    }
}

fn nose(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let long = it.chance(0.24, 0.33) * if it.of.age == Age::Child { 0.7 } else { 1.0 };
    let out = it.chance(0.20, 0.34);
    let tip: At = (w * (0.12 + out), -h * long);
    let dark = mix(it.skin, hex(0x8a4a34), 0.42);
    it.part(
        &[
            (w * 0.10, h * 0.16),
            (w * 0.12, -h * long * 0.5),
            (w * 0.02, -h * long),
            (tip.0 - w * 0.18, -h * long - 0.03),
            (w * 0.14, -h * 0.05),
        ],
        dark,
        0.38,
        100.0,
        0.0,
    );
    it.line(
        &[
            (w * 0.20, h * 0.26),
            (w * 0.17, h * 0.06),
            (w * 0.24, -h * long * 0.55),
            tip,
            (tip.0 - w * 0.08, tip.1 - 0.045),
            (w * 0.16, tip.1 - 0.05),
        ],
        0.62,
    );
    it.line(&[(w * 0.0, tip.1 + 0.02), (w * -0.03, tip.1 - 0.035), (w * 0.07, tip.1 - 0.052)], 0.55);
    it.cut((w * 0.05, tip.1 - 0.045), (w * 0.15, tip.1 - 0.05), 1.0);
    let glow = mix(it.skin, [1.0, 0.97, 0.88], 0.7);
    it.light((w * 0.19, h * 0.05), (tip.0 - w * 0.06, tip.1 + 0.03), 0.7, glow);
}

fn mouth(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let y = -h * if it.of.age == Age::Child { 0.64 } else { 0.60 };
    let half = it.chance(0.86, 1.12) * if it.of.age == Age::Child { 0.8 } else { 1.0 };
    let curl = it.chance(-0.022, 0.018);
    let lip = mix(it.skin, hex(0x9c4638), 0.5);
    let (a, b) = ((w * (0.14 - 0.36 * half), y - curl), (w * (0.14 + 0.36 * half), y - curl * 0.6));
    it.part(
        &[a, (w * 0.06, y + 0.024), (w * 0.15, y + 0.014), (w * 0.24, y + 0.022), b, (w * 0.15, y - 0.042)],
        lip,
        0.16,
        0.0,
        0.0,
    );
    it.line(&[a, (w * 0.08, y - 0.004), (w * 0.15, y - 0.010), (w * 0.24, y - 0.004), b], 0.75);
    it.cut((w * 0.0, y - 0.06), (w * 0.30, y - 0.06), 0.55);
    for step in 0..4 {
        let x = w * (0.02 + 0.08 * step as f32);
        it.cut((x, y - 0.075), (x + 0.02, y - 0.10), 0.4);
    }
    let points = it.all(&arc((w * 0.16, -h * 0.92), w * 0.2, h * 0.06, 200.0, 330.0));
    it.c.line(&points, 0.3, 0.8);
}

/// What the years have cut.
fn years(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let lines = match it.of.age {
        Age::Child => return,
        Age::Young => 0,
        Age::Middle => 2,
        Age::Old => 5,
    };
    it.line(
        &[(-w * 0.12, -h * 0.26), (-w * 0.28, -h * 0.42), (-w * 0.30, -h * 0.58)],
        if lines > 2 { 0.6 } else { 0.34 },
    );
    it.line(&[(w * 0.50, -h * 0.28), (w * 0.60, -h * 0.42), (w * 0.57, -h * 0.56)], if lines > 2 { 0.5 } else { 0.28 });
    for line in 0..lines {
        let y = h * (0.56 + 0.085 * line as f32);
        let wave = it.chance(-0.012, 0.014);
        it.line(&[(-w * 0.5, y - 0.02), (-w * 0.1, y + wave), (w * 0.3, y + 0.006), (w * 0.62, y - 0.02)], 0.34);
    }
    if lines < 5 {
        return;
    }
    for crow in 0..4 {
        let y = h * (0.14 - 0.05 * crow as f32);
        it.cut((-w * 0.62, y), (-w * 0.84, y + 0.05 - 0.03 * crow as f32), 0.4);
    }
    for step in 0..9 {
        let x = -w * 0.55 + 0.035 * step as f32;
        it.cut((x, -h * 0.34), (x - 0.03, -h * 0.62), 0.4);
    }
    for step in 0..5 {
        let x = -w * 0.12 + w * 0.14 * step as f32;
        it.cut((x, -h * 0.52), (x, -h * 0.45), 0.35);
    }
}
