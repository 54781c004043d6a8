//! What is worn on the head.

use super::Sitting;
use crate::exact::{cos, sin};
use crate::ink::{Colour, hex, mix};
use gesta_content::model::Headwear;

/// What is on the head.
pub fn headwear(it: &mut Sitting<'_>) {
    match it.of.headwear {
        Headwear::Bare => {}
        Headwear::Cap => cap(it),
        Headwear::Hat => hat(it),
        Headwear::Scarf => scarf(it),
        Headwear::Hood => hood(it),
        Headwear::Helmet => helmet(it),
    }
}

fn cap(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let cloth = mix(it.cloth, hex(0xd8c8a4), 0.55);
    it.part(
        &[
            (-w * 1.14, h * 0.42),
            (-w * 1.22, h * 0.9),
            (-w * 0.7, h * 1.36),
            (w * 0.2, h * 1.42),
            (w * 0.98, h * 1.1),
            (w * 1.06, h * 0.6),
            (w * 0.3, h * 0.66),
            (-w * 0.6, h * 0.56),
        ],
        cloth,
        0.28,
        60.0,
        0.6,
    );
    it.part(
        &[
            (-w * 1.16, h * 0.34),
            (-w * 1.18, h * 0.54),
            (-w * 0.3, h * 0.72),
            (w * 0.6, h * 0.76),
            (w * 1.1, h * 0.64),
            (w * 1.08, h * 0.46),
            (w * 0.3, h * 0.54),
            (-w * 0.6, h * 0.46),
        ],
        mix(cloth, hex(0x2a1d1c), 0.35),
        0.5,
        88.0,
        0.5,
    );
    for step in 0..12 {
        let x = -w * 0.9 + w * 1.7 * step as f32 / 12.0;
        let top = h * it.chance(0.98, 1.24);
        it.cut((x, h * 0.72), (x * 0.9 - 0.03, top), 0.55);
    }
}

fn hat(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let felt = mix(it.cloth, hex(0x4a3a2a), 0.6);
    it.part(
        &[
            (-w * 0.98, h * 0.62),
            (-w * 0.9, h * 1.30),
            (-w * 0.3, h * 1.48),
            (w * 0.1, h * 1.38),
            (w * 0.5, h * 1.46),
            (w * 0.86, h * 1.2),
            (w * 0.9, h * 0.7),
        ],
        felt,
        0.5,
        66.0,
        0.6,
    );
    it.part(
        &[
            (-w * 0.99, h * 0.62),
            (-w * 0.97, h * 0.80),
            (0.0, h * 0.94),
            (w * 0.9, h * 0.84),
            (w * 0.91, h * 0.66),
            (0.0, h * 0.74),
        ],
        hex(0x2a1d1c),
        0.8,
        0.0,
        0.4,
    );
    brim(it, felt);
    let light = mix(felt, hex(0xf4dcae), 0.55);
    for step in 0..12 {
        let x = w * (0.0 + 0.075 * step as f32);
        it.light((x, h * 0.98), (x + 0.01, h * it.of_height(step)), 0.5, light);
        it.light(
            (-w * 1.3 + w * 0.24 * step as f32, h * 0.60),
            (-w * 1.2 + w * 0.24 * step as f32, h * 0.68),
            0.5,
            light,
        );
    }
    shadow_of_brim(it);
}

fn brim(it: &mut Sitting<'_>, felt: Colour) {
    let (w, h) = it.face;
    it.part(
        &[
            (-w * 1.75, h * 0.50),
            (-w * 1.0, h * 0.72),
            (0.0, h * 0.80),
            (w * 0.95, h * 0.76),
            (w * 1.66, h * 0.60),
            (w * 0.9, h * 0.50),
            (0.0, h * 0.52),
            (-w * 0.9, h * 0.46),
        ],
        felt,
        0.42,
        10.0,
        0.6,
    );
}

fn shadow_of_brim(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let dark = mix(it.skin, hex(0x6a3526), 0.5);
    it.part(
        &[
            (-w * 0.96, h * 0.46),
            (-w * 0.9, h * 0.26),
            (w * 0.0, h * 0.36),
            (w * 0.84, h * 0.34),
            (w * 0.88, h * 0.48),
            (0.0, h * 0.52),
        ],
        dark,
        0.52,
        12.0,
        0.0,
    );
}

fn scarf(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let cloth = mix(it.cloth, hex(0xe6d4ac), 0.35);
    let side = [
        (-w * 0.86, h * 0.70),
        (-w * 1.02, h * 0.2),
        (-w * 0.94, -h * 0.5),
        (-w * 0.4, -h * 1.06),
        (0.0, -h * 1.22),
        (-w * 0.7, -h * 1.5),
        (-w * 1.5, -h * 1.36),
        (-w * 1.3, -h * 0.4),
        (-w * 1.36, h * 0.5),
        (-w * 1.06, h * 1.12),
    ];
    it.part(&side, cloth, 0.5, 84.0, 0.6);
    let far = [
        (w * 0.74, h * 0.66),
        (w * 0.94, h * 0.1),
        (w * 0.82, -h * 0.6),
        (w * 0.3, -h * 1.08),
        (0.0, -h * 1.24),
        (w * 0.6, -h * 1.46),
        (w * 1.16, -h * 1.1),
        (w * 1.14, -h * 0.2),
        (w * 1.12, h * 0.6),
    ];
    it.part(&far, cloth, 0.16, 96.0, 0.6);
    it.part(
        &[
            (-w * 1.30, h * 0.34),
            (-w * 1.26, h * 0.94),
            (-w * 0.6, h * 1.34),
            (w * 0.2, h * 1.36),
            (w * 0.96, h * 1.06),
            (w * 1.12, h * 0.46),
            (w * 0.72, h * 0.72),
            (w * 0.1, h * 0.82),
            (-w * 0.6, h * 0.72),
            (-w * 0.96, h * 0.30),
        ],
        cloth,
        0.26,
        60.0,
        0.6,
    );
    for step in 0..14 {
        let t = step as f32 / 14.0;
        let x = -w * 1.1 + w * 1.9 * t;
        it.cut((x * 0.84, h * 0.80), (x, h * (1.02 + 0.24 * (4.0 * t * (1.0 - t)))), 0.6);
        it.cut((-w * 1.04, h * (0.3 - 1.3 * t)), (-w * 1.26, h * (0.34 - 1.4 * t)), 0.7);
    }
    it.part(&[(-0.07, -h * 1.14), (0.07, -h * 1.12), (0.08, -h * 1.34), (-0.08, -h * 1.34)], cloth, 0.3, 0.0, 0.5);
    it.part(&[(-0.05, -h * 1.3), (-0.16, -h * 1.75), (0.0, -h * 1.7), (0.03, -h * 1.32)], cloth, 0.5, 80.0, 0.5);
}

fn hood(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let cloth = mix(it.cloth, hex(0x2c2622), 0.3);
    let rim = [
        (-w * 1.0, -h * 1.0),
        (-w * 1.02, h * 0.2),
        (-w * 0.7, h * 0.86),
        (w * 0.1, h * 1.02),
        (w * 0.74, h * 0.78),
        (w * 0.92, h * 0.1),
        (w * 0.78, -h * 0.98),
        (w * 1.24, -h * 1.4),
        (w * 1.28, h * 0.2),
        (w * 0.96, h * 1.14),
        (w * 0.1, h * 1.46),
        (-w * 0.96, h * 1.24),
        (-w * 1.44, h * 0.3),
        (-w * 1.5, -h * 1.4),
    ];
    it.part(&rim, cloth, 0.5, 74.0, 0.7);
    let light = mix(cloth, hex(0xf2dcb0), 0.5);
    for step in 0..18 {
        let a = (200.0 - 215.0 * step as f32 / 18.0).to_radians();
        let from = (w * cos(a) * 1.05, h * 0.1 + h * sin(a) * 0.98);
        let to = (w * cos(a) * 1.32, h * 0.1 + h * sin(a) * 1.24);
        if step > 9 { it.light(from, to, 0.8, light) } else { it.cut(from, to, 1.0) }
    }
    let dark = mix(it.skin, hex(0x5a2e24), 0.55);
    it.part(
        &[
            (-w * 0.9, h * 0.3),
            (-w * 0.64, h * 0.84),
            (w * 0.1, h * 0.98),
            (w * 0.7, h * 0.74),
            (w * 0.82, h * 0.4),
            (w * 0.4, h * 0.62),
            (-w * 0.4, h * 0.56),
        ],
        dark,
        0.6,
        20.0,
        0.0,
    );
}

fn helmet(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let iron = hex(0x8f9690);
    it.part(
        &[
            (-w * 1.12, h * 0.36),
            (-w * 1.14, h * 0.8),
            (-w * 0.6, h * 1.30),
            (w * 0.1, h * 1.42),
            (w * 0.8, h * 1.16),
            (w * 1.02, h * 0.7),
            (w * 1.0, h * 0.42),
            (w * 0.3, h * 0.5),
            (-w * 0.5, h * 0.46),
        ],
        iron,
        0.3,
        60.0,
        0.65,
    );
    it.part(
        &[
            (-w * 1.12, h * 0.38),
            (-w * 1.14, h * 0.8),
            (-w * 0.6, h * 1.3),
            (-w * 0.2, h * 1.36),
            (-w * 0.5, h * 0.9),
            (-w * 0.52, h * 0.48),
        ],
        mix(iron, hex(0x2a2c30), 0.45),
        0.66,
        60.0,
        0.0,
    );
    guards(it, iron);
    it.light((w * 0.3, h * 1.22), (w * 0.72, h * 0.78), 1.6, hex(0xf4f0e2));
    for step in 0..7 {
        let x = -w * 0.95 + w * 0.3 * step as f32;
        it.cut((x, h * 0.47), (x + 0.012, h * 0.47), 1.1);
    }
}

/// The rim, and what guards nose and cheek.
fn guards(it: &mut Sitting<'_>, iron: Colour) {
    let (w, h) = it.face;
    it.part(
        &[
            (-w * 1.18, h * 0.30),
            (-w * 1.18, h * 0.48),
            (-w * 0.4, h * 0.60),
            (w * 0.5, h * 0.62),
            (w * 1.06, h * 0.54),
            (w * 1.06, h * 0.38),
            (w * 0.4, h * 0.46),
            (-w * 0.5, h * 0.42),
        ],
        mix(iron, hex(0xf4ead6), 0.35),
        0.1,
        0.0,
        0.5,
    );
    it.part(
        &[(w * 0.08, h * 0.60), (w * 0.32, h * 0.60), (w * 0.30, -h * 0.10), (w * 0.14, -h * 0.10)],
        iron,
        0.25,
        90.0,
        0.5,
    );
    it.part(
        &[
            (-w * 1.18, h * 0.4),
            (-w * 1.2, -h * 0.5),
            (-w * 0.84, -h * 0.72),
            (-w * 0.72, -h * 0.1),
            (-w * 0.8, h * 0.4),
        ],
        iron,
        0.5,
        88.0,
        0.6,
    );
}

impl Sitting<'_> {
    /// How high a cut of the hat goes.
    fn of_height(&self, step: usize) -> f32 {
        1.30 - 0.012 * (step * step) as f32 * 0.4
    }
}
