//! What is worn: coat and collar.

use super::Sitting;
use crate::ink::{hex, mix};
use gesta_content::model::{Age, Build};

/// The shoulders in their coat.
pub fn shoulders(it: &mut Sitting<'_>) {
    let broad = match (it.of.build, it.of.age) {
        (_, Age::Child) => 0.50,
        (Build::Thin, _) => 0.62,
        (Build::Middling, _) => 0.72,
        (Build::Broad, _) => 0.86,
    };
    let cloth = it.cloth;
    let light = mix(cloth, hex(0xf6e6c4), 0.45);
    let body = [
        (-broad * 1.06, -1.2),
        (-broad * 1.02, -0.88),
        (-broad * 0.78, -0.66),
        (-0.3, -0.52),
        (0.0, -0.58),
        (0.28, -0.52),
        (broad * 0.74, -0.68),
        (broad * 0.98, -0.9),
        (broad * 1.04, -1.2),
    ];
    it.part(&body, cloth, 0.34, 70.0, 0.6);
    let dark = [
        (-broad * 1.05, -1.2),
        (-broad * 1.0, -0.88),
        (-broad * 0.76, -0.67),
        (-0.34, -0.54),
        (-0.24, -0.8),
        (-0.36, -1.2),
    ];
    it.part(&dark, mix(cloth, hex(0x1c1518), 0.35), 0.62, 70.0, 0.0);
    for step in 0..16 {
        let t = step as f32 / 15.0;
        let x = broad * (0.2 + 0.76 * t);
        let y = -0.58 - 0.28 * t * t;
        let lean = it.chance(-0.05, 0.08);
        it.light((x, y - 0.03), (x + lean, y - 0.24), 0.6, light);
        it.cut((-x * 0.98, y - 0.05), (-x + lean, y - 0.34), 0.8);
    }
    // Lapels and buttons.
    it.part(
        &[(-0.24, -0.50), (-0.34, -0.66), (-0.16, -0.84), (0.03, -1.02), (0.0, -0.74)],
        mix(cloth, light, 0.35),
        0.22,
        40.0,
        0.5,
    );
    it.part(
        &[(0.24, -0.50), (0.34, -0.64), (0.22, -0.84), (0.05, -1.02), (0.05, -0.74)],
        mix(cloth, light, 0.6),
        0.08,
        140.0,
        0.5,
    );
    it.line(&[(0.04, -1.0), (0.05, -1.2)], 0.6);
}

/// The neck with the shadow of the jaw, and a shirt.
pub fn neck(it: &mut Sitting<'_>) {
    let skin = it.skin;
    let dark = mix(skin, hex(0x8a4a34), 0.42);
    let w = it.face.0;
    let thick = match (it.of.age, it.of.build) {
        (Age::Child, _) => w * 0.48,
        (_, Build::Broad) => w * 0.72,
        _ => w * 0.58,
    };
    it.part(
        &[
            (-thick, -0.2),
            (-thick, -0.5),
            (-thick * 1.1, -0.62),
            (0.0, -0.74),
            (thick * 1.0, -0.60),
            (thick * 0.9, -0.48),
            (thick * 0.8, -0.2),
        ],
        skin,
        0.1,
        90.0,
        0.5,
    );
    it.part(
        &[
            (-thick, -0.24),
            (-thick, -0.5),
            (-thick * 0.5, -0.6),
            (thick * 0.1, -0.52),
            (thick * 0.7, -0.44),
            (thick * 0.75, -0.3),
        ],
        dark,
        0.55,
        20.0,
        0.0,
    );
    let shirt = hex(0xf1e6cd);
    it.part(
        &[(-thick * 1.15, -0.46), (-thick * 1.3, -0.58), (-thick * 0.4, -0.78), (0.02, -0.72), (-thick * 0.5, -0.62)],
        shirt,
        0.1,
        60.0,
        0.45,
    );
    it.part(
        &[(thick * 1.0, -0.46), (thick * 1.2, -0.58), (thick * 0.5, -0.78), (0.02, -0.72), (thick * 0.5, -0.62)],
        shirt,
        0.0,
        60.0,
        0.45,
    );
}
