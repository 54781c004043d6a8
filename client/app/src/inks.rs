//! [`Inks`]: the colours of a theme, shared by every front end. Nothing is said by colour alone; still each differs from the
//! others for every kind of eye that its set is made for, and stands out from its paper.

use crate::settings::{Colours, Theme};

/// A colour: red, green, blue.
pub type Rgb = (u8, u8, u8);

/// The colours of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inks {
    /// What is written on.
    pub paper: Rgb,
    /// Prose.
    pub text: Rgb,
    /// What may be overlooked.
    pub faint: Rgb,
    /// What the player did.
    pub you: Rgb,
    /// Rolls and numbers.
    pub roll: Rgb,
    /// What others say and do.
    pub others: Rgb,
    /// Something is wrong.
    pub grave: Rgb,
}

impl Inks {
    /// The colours of a theme in a set; `None` for [`Theme::System`], which has those of the window or the terminal.
    pub fn of(theme: Theme, colours: Colours) -> Option<Inks> {
        let (paper, text, faint) = match theme {
            Theme::System => return None,
            Theme::Light => ((250, 248, 243), (34, 32, 29), (96, 92, 86)),
            Theme::Sepia => ((244, 234, 213), (58, 44, 30), (102, 84, 64)),
            Theme::Dark => ((22, 22, 26), (222, 218, 208), (156, 152, 144)),
            Theme::Contrast => ((0, 0, 0), (255, 255, 255), (255, 255, 255)),
        };
        let on_light = matches!(theme, Theme::Light | Theme::Sepia);
        let [you, roll, others, grave] = match (colours, on_light) {
            (Colours::Standard, true) => [(0, 82, 130), (118, 72, 0), (34, 94, 38), (160, 20, 24)],
            (Colours::Standard, false) => [(116, 190, 226), (236, 194, 98), (150, 204, 134), (246, 128, 116)],
            // Red and green are one colour for many: blue, yellow, violet and brown keep apart.
            (Colours::RedGreen, true) => [(0, 60, 190), (140, 80, 0), (115, 64, 150), (60, 14, 0)],
            (Colours::RedGreen, false) => [(156, 208, 250), (245, 204, 20), (190, 134, 246), (214, 142, 84)],
            // Blue and yellow are one for a few: teal, rose, green and brown keep apart.
            (Colours::BlueYellow, true) => [(0, 104, 90), (190, 0, 60), (40, 44, 36), (146, 66, 38)],
            (Colours::BlueYellow, false) => [(0, 186, 156), (246, 128, 160), (206, 240, 190), (196, 150, 132)],
        };
        Some(Inks { paper, text, faint, you, roll, others, grave })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn linear(channel: u8) -> f64 {
        let value = f64::from(channel) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    }

    /// WCAG 2.2, relative luminance.
    fn luminance((r, g, b): Rgb) -> f64 {
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    /// WCAG 2.2, contrast ratio.
    fn contrast(a: Rgb, b: Rgb) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// What an eye without one kind of cone sees, after Machado, Oliveira and Fernandes (2009), severity 1.
    fn seen((r, g, b): Rgb, matrix: [[f64; 3]; 3]) -> [f64; 3] {
        let channels = [linear(r), linear(g), linear(b)];
        matrix.map(|row| row.iter().zip(channels).map(|(factor, channel)| factor * channel).sum::<f64>())
    }

    const PROTAN: [[f64; 3]; 3] =
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]];
    const DEUTAN: [[f64; 3]; 3] =
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]];
    const TRITAN: [[f64; 3]; 3] =
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]];

    /// CIE 1976 distance of two colours of linear light.
    fn distance(a: [f64; 3], b: [f64; 3]) -> f64 {
        let lab = |[r, g, b]: [f64; 3]| {
            let x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505;
            let y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
            let z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089;
            let f = |t: f64| if t > 0.008_856 { t.cbrt() } else { 7.787 * t + 16.0 / 116.0 };
            [116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))]
        };
        lab(a).iter().zip(lab(b)).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt()
    }

    #[test]
    fn every_colour_stands_out_from_its_paper() {
        for theme in Theme::ALL {
            for colours in Colours::ALL {
                let Some(inks) = Inks::of(theme, colours) else { continue };
                for ink in [inks.text, inks.faint, inks.you, inks.roll, inks.others, inks.grave] {
                    let least = if theme == Theme::Contrast { 7.0 } else { 4.5 };
                    let ratio = contrast(ink, inks.paper);
                    assert!(ratio >= least, "{theme:?} {colours:?} {ink:?}: {ratio:.2}");
                }
            }
        }
    }

    #[test]
    fn the_colours_of_a_set_keep_apart_for_the_eyes_that_it_is_made_for() {
        let rows = [
            (Colours::RedGreen, vec![PROTAN, DEUTAN]),
            (Colours::BlueYellow, vec![TRITAN]),
            (Colours::Standard, vec![[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]]),
        ];
        for (colours, eyes) in rows {
            for theme in Theme::ALL {
                let Some(inks) = Inks::of(theme, colours) else { continue };
                let all = [inks.you, inks.roll, inks.others, inks.grave];
                for eye in &eyes {
                    for (at, one) in all.iter().enumerate() {
                        for other in &all[..at] {
                            let apart = distance(seen(*one, *eye), seen(*other, *eye));
                            assert!(apart >= 18.0, "{theme:?} {colours:?} {one:?} {other:?}: {apart:.1}");
                        }
                    }
                }
            }
        }
    }
}
