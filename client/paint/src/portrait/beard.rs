//! Beards, from stubble to what hides the collar.

use super::Sitting;
use gesta_content::model::Beard;

/// Beards.
pub fn beard(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let (dark, light) = it.hair();
    match it.of.beard {
        Beard::Bare => {}
        Beard::Stubble => {
            for _ in 0..120 {
                let (x, y) = (it.chance(-w * 0.8, w * 0.72), it.chance(-h * 1.0, -h * 0.42));
                let rim = (x / (w * 0.84)).abs() + ((-y / h) - 0.5).max(0.0) * 0.7;
                let lips = x > -w * 0.24 && x < w * 0.52 && y > -h * 0.68 && y < -h * 0.54;
                if rim < 0.98 && !lips {
                    it.cut((x, y), (x + 0.006, y - 0.022), 0.3);
                }
            }
        }
        Beard::Moustache => moustache(it),
        Beard::Short | Beard::Full => {
            let long = if it.of.beard == Beard::Full { 1.62 } else { 1.16 };
            let shape = [
                (-w * 1.0, h * 0.02),
                (-w * 1.02, -h * 0.5),
                (-w * 0.76, -h * long * 0.84),
                (-w * 0.2, -h * long),
                (w * 0.26, -h * (long + 0.02)),
                (w * 0.68, -h * long * 0.8),
                (w * 0.84, -h * 0.42),
                (w * 0.74, -h * 0.36),
                (w * 0.58, -h * 0.44),
                (w * 0.42, -h * 0.72),
                (w * 0.14, -h * 0.76),
                (-w * 0.14, -h * 0.70),
                (-w * 0.34, -h * 0.44),
                (-w * 0.70, -h * 0.34),
                (-w * 0.88, h * 0.0),
            ];
            it.part(&shape, dark, 0.62, 84.0, 0.4);
            for step in 0..34 {
                let t = step as f32 / 34.0;
                let x = -w * 0.82 + w * 1.5 * t;
                let top = -h * (0.56 + 0.26 * (4.0 * t * (1.0 - t)));
                let end = -h * (0.80 + (long - 0.86) * (4.0 * t * (1.0 - t)));
                let wave = it.chance(-0.03, 0.03);
                if step % 4 == 0 {
                    it.cut((x, top), (x * 0.9 + wave, end), 0.7)
                } else {
                    it.light((x, top - 0.02), (x * 0.88 + wave, end + 0.02), 0.55, light)
                }
            }
            moustache(it);
        }
    }
}

fn moustache(it: &mut Sitting<'_>) {
    let (w, h) = it.face;
    let (dark, light) = it.hair();
    let y = -h * 0.50;
    it.part(
        &[
            (w * 0.15, y + 0.035),
            (-w * 0.10, y + 0.02),
            (-w * 0.40, y - 0.075),
            (-w * 0.12, y - 0.048),
            (w * 0.15, y - 0.02),
        ],
        dark,
        0.55,
        150.0,
        0.35,
    );
    it.part(
        &[
            (w * 0.15, y + 0.035),
            (w * 0.38, y + 0.02),
            (w * 0.62, y - 0.07),
            (w * 0.40, y - 0.046),
            (w * 0.15, y - 0.02),
        ],
        dark,
        0.55,
        30.0,
        0.35,
    );
    for step in 0..5 {
        let x = 0.05 * step as f32;
        it.light((w * 0.06 - x * 0.5, y + 0.018), (w * 0.02 - x, y - 0.035), 0.4, light);
        it.light((w * 0.24 + x * 0.5, y + 0.018), (w * 0.28 + x, y - 0.035), 0.4, light);
    }
}
