//! The sky: bands of colour, sun and moon, stars, clouds.

use crate::air::{Hour, Sky};
use crate::canvas::{At, oval};
use crate::chance::{noise, ridge};
use crate::exact::{power, sin, sin_cos};
use crate::ink::{Colour, Cut, Ink, mix};
use crate::stage::Stage;

/// Paints the sky down to below the horizon.
pub fn paint(stage: &mut Stage<'_>, horizon: f32) {
    stage.apart(1, |stage| above(stage, horizon));
}

fn above(stage: &mut Stage<'_>, horizon: f32) {
    bands(stage, horizon);
    let night = stage.hour() == Hour::Night;
    let sun = disc_at(stage, horizon);
    if !stage.scene.sky.is_gloomy() {
        if night {
            stars(stage, horizon);
        }
        disc(stage, sun, night);
    }
    match stage.scene.sky {
        Sky::Clear if night => streaks(stage, horizon, 3),
        Sky::Clear if stage.hour() == Hour::Day => heaps(stage, horizon, 3),
        Sky::Clear => streaks(stage, horizon, 7),
        Sky::Fog => streaks(stage, horizon, 3),
        Sky::Wind => {
            streaks(stage, horizon, 9);
            heaps(stage, horizon * 0.7, 3);
        }
        _ => deck(stage, horizon),
    }
}

fn bands(stage: &mut Stage<'_>, horizon: f32) {
    let (p, wide) = (stage.p, stage.c.wide);
    let night = stage.hour() == Hour::Night;
    let count = 6;
    for band in 0..count {
        let t = band as f32 / (count - 1) as f32;
        let top = if band == 0 { -1.0 } else { horizon * (0.10 + 0.78 * t) };
        let seed = stage.scene.seed + band;
        let wave = |x: f32| if band == 0 { top } else { top + ridge(seed, x * 0.035) * 3.2 };
        let mut points: Vec<At> = (0..=40).map(|step| wide * step as f32 / 40.0).map(|x| (x, wave(x))).collect();
        points.extend([(wide, 101.0), (0.0, 101.0)]);
        let tone = (0.40 - 0.42 * t + if night { 0.30 } else { 0.0 }).max(0.0);
        let force = if night { 0.75 } else { 0.42 };
        stage.c.fill(&points, Ink { colour: mix(p.high, p.low, t), tone, way: 0, cut: Cut::Fine, force });
    }
}

fn disc_at(stage: &Stage<'_>, horizon: f32) -> At {
    let wide = stage.c.wide;
    let side = if stage.left { 0.30 } else { 0.70 };
    match stage.hour() {
        Hour::Morning => (wide * side, horizon - 15.0),
        Hour::Day => (wide * side, horizon * 0.26),
        Hour::Dusk => (wide * side, horizon - 7.0),
        Hour::Night => (wide * side, horizon * 0.34),
    }
}

fn disc(stage: &mut Stage<'_>, at: At, night: bool) {
    let p = stage.p;
    let dusk = stage.hour() == Hour::Dusk;
    let size = if dusk {
        8.0
    } else if night {
        5.0
    } else {
        5.6
    };
    let rays = if night { 36 } else { 56 };
    let shine = mix(p.glow, p.low, 0.25);
    for ray in 0..rays {
        let turn = (ray as f32 + stage.c.chance.next() * 0.5) / rays as f32 * 360f32;
        let (sin, cos) = sin_cos(turn.to_radians());
        let from = size + 1.8;
        let long = size + stage.c.chance.between(4.0, if night { 9.0 } else { 21.0 });
        let a = (at.0 + cos * from, at.1 + sin * from);
        stage.c.gouge(a, (at.0 + cos * long, at.1 + sin * long), if night { 0.35 } else { 0.6 }, shine);
    }
    stage.c.shape(&oval(at, size + 0.9, size + 0.9), p.flat(mix(p.glow, p.low, 0.45)));
    let disc = p.flat(p.glow);
    stage.c.block(&oval(at, size, size), disc, if night { 0.2 } else { 0.3 });
    if night {
        for (x, y, r) in [(-1.6, -1.0, 1.0), (1.4, 0.8, 1.3), (0.2, -2.4, 0.6), (-0.9, 2.0, 0.7)] {
            stage.c.shape(&oval((at.0 + x, at.1 + y), r, r * 0.8), p.flat(mix(p.glow, p.high, 0.28)));
        }
    } else if dusk {
        for bar in 0..5 {
            let y = at.1 + 1.0 + bar as f32 * 1.5;
            let half = (size * size - (y - at.1) * (y - at.1)).max(0.0).sqrt();
            stage.c.gouge((at.0 - half, y), (at.0 + half, y), 0.22 + bar as f32 * 0.09, mix(p.low, p.high, 0.35));
        }
    }
}

fn stars(stage: &mut Stage<'_>, horizon: f32) {
    let count = (stage.c.wide * 0.55) as usize;
    for _ in 0..count {
        let at = (stage.c.chance.between(2.0, stage.c.wide - 2.0), power(stage.c.chance.next(), 1.3) * horizon * 0.86);
        let size = stage.c.chance.between(0.16, 0.42);
        let colour = stage.p.glow;
        let tall = if stage.c.chance.next() > 0.8 { 2.3 } else { 1.0 };
        stage.c.gouge((at.0 - size, at.1), (at.0 + size * 1.2, at.1), size * 0.8, colour);
        stage.c.gouge((at.0, at.1 - size * tall), (at.0, at.1 + size * tall * 1.3), size * 0.8, colour);
    }
}

/// Clouds like heaps, with flat feet.
fn heaps(stage: &mut Stage<'_>, horizon: f32, count: usize) {
    let p = stage.p;
    let gloomy = stage.scene.sky.is_gloomy();
    for cloud in 0..count {
        let half = stage.c.chance.between(11.0, 26.0) * if gloomy { 1.5 } else { 1.0 };
        let share = (cloud as f32 + stage.c.chance.between(0.15, 0.85)) / count as f32;
        let at = (stage.c.wide * share, horizon * stage.c.chance.between(0.42, 0.86));
        let tall = half * stage.c.chance.between(0.26, 0.42);
        let bumps = stage.c.chance.between(3.4, 5.6);
        let seed = stage.scene.seed + cloud as u64 * 31 + horizon as u64;
        let top = |t: f32, grow: f32| {
            let hump = power(sin(t * std::f32::consts::PI).max(0.0), 0.7);
            let lobe = sin((t * bumps + noise(seed, t * 3.0, 0.0)) * std::f32::consts::PI).abs();
            (at.0 + (t - 0.5) * 2.0 * half, at.1 - tall * hump * (0.5 + 0.5 * lobe) * grow)
        };
        let light = if gloomy { mix(p.low, p.high, 0.25) } else { mix(p.low, [1.0; 3], 0.45) };
        let outline: Vec<At> = (0..=48).map(|step| top(step as f32 / 48.0, 1.0)).collect();
        stage.c.block(&outline, Ink { colour: light, tone: 0.0, way: 0, cut: Cut::Fine, force: 0.5 }, 0.22);
        let belly: Vec<At> = (0..=48)
            .map(|step| top(step as f32 / 48.0, 0.58))
            .map(|(x, y)| (x + if stage.left { 1.2 } else { -1.2 }, y))
            .collect();
        let shade = Ink {
            colour: mix(light, p.high, 0.5),
            tone: if gloomy { 0.55 } else { 0.34 },
            way: 0,
            cut: Cut::Fine,
            force: 0.55,
        };
        stage.c.shape(&belly, shade);
        for step in 0..(half * 0.9) as usize {
            let t = (step as f32 + 0.5) / (half * 0.9);
            let (x, y) = top(t, 0.93);
            let long = tall * 0.26 * (0.4 + stage.c.chance.next());
            let lean = if stage.left { 1.0 } else { -1.0 } * long * 0.7;
            stage.c.stroke((x, y + 0.4), (x + lean, y + 0.4 + long), 0.26, 0.4);
        }
    }
}

/// Long thin clouds.
fn streaks(stage: &mut Stage<'_>, horizon: f32, count: usize) {
    let p = stage.p;
    for _ in 0..count {
        let half = stage.c.chance.between(14.0, 42.0);
        let at = (stage.c.chance.between(0.0, stage.c.wide), horizon * stage.c.chance.between(0.18, 0.86));
        let thick = stage.c.chance.between(0.7, 1.9);
        let under = mix(p.high, p.land[1], 0.4);
        let colour = if stage.hour() == Hour::Night { mix(p.high, p.low, 0.4) } else { mix(under, p.low, 0.15) };
        let bend = stage.c.chance.between(-1.5, 1.5);
        let lens = |grow: f32, down: f32| -> Vec<At> {
            let side = |t: f32, up: f32| {
                let x = at.0 + (t - 0.5) * 2.0 * half;
                let round = 1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0);
                (x, at.1 + down + bend * (t - 0.5) + up * thick * grow * round * (0.7 + 0.5 * noise(7, x * 0.3, at.1)))
            };
            let mut points: Vec<At> = (0..=24).map(|step| side(step as f32 / 24.0, -1.0)).collect();
            points.extend((0..=24).rev().map(|step| side(step as f32 / 24.0, 0.55)));
            points
        };
        stage.c.shape(&lens(1.0, 0.0), Ink { colour, tone: 0.32, way: 0, cut: Cut::Fine, force: 0.6 });
        if stage.hour() != Hour::Night {
            stage.c.shape(&lens(0.42, thick * 0.5), p.flat(mix(p.low, p.glow, 0.55)));
        }
    }
}

/// Clouds that cover the sky: heads upon heads, great and dark above, small and light over the horizon.
fn deck(stage: &mut Stage<'_>, horizon: f32) {
    let (wide, p) = (stage.c.wide, stage.p);
    let storm = stage.scene.sky == Sky::Storm;
    let rows = 6;
    for row in 0..rows {
        let t = 1.0 - row as f32 / (rows - 1) as f32;
        let (foot, seed) = (horizon * (0.90 - 0.70 * t), stage.scene.seed + 900 + row);
        let (size, tall) = (8.0 + 17.0 * t, 2.6 + 6.0 * t);
        let shift = stage.c.chance.between(0.0, size);
        let head = |x: f32| {
            let at = (x + shift) / size + 1.1 * noise(seed, x * 0.05, 0.0);
            let lobe = power(sin((at - at.floor()) * std::f32::consts::PI).max(0.0), 0.55);
            let high = 0.35 + 0.9 * noise(seed + 7, at.floor() * 3.7, 1.0);
            foot - tall * (lobe * high + 0.8 * ridge(seed, x * 0.02))
        };
        let steps = 130;
        let edge: Vec<At> = (0..=steps).map(|step| wide * step as f32 / steps as f32).map(|x| (x, head(x))).collect();
        let mut points = edge.clone();
        points.extend([(wide + 1.0, horizon + 14.0), (-1.0, horizon + 14.0)]);
        let colour = mix(mix(p.low, p.haze, 0.3), p.high, 0.06 + 0.62 * t);
        let tone = 0.05 + (0.26 + if storm { 0.24 } else { 0.0 }) * t;
        stage.c.fill(&points, Ink { colour, tone, way: 0, cut: Cut::Fine, force: 0.55 });
        stage.c.line(&edge, 0.2 + 0.14 * t, 0.35 + 0.3 * t);
        folds(stage, &edge, t, mix(p.low, colour, 0.3));
    }
}

/// Cuts within a cloud, under its edge: light where it meets the light, dark below.
fn folds(stage: &mut Stage<'_>, edge: &[At], t: f32, light: Colour) {
    for pair in edge.windows(4).step_by(4) {
        let (a, b) = (pair[0], pair[3]);
        let down = stage.c.chance.between(0.6, 1.1) * (1.0 + t);
        stage.c.gouge((a.0, a.1 + down), (b.0, b.1 + down), 0.3 + 0.5 * t, light);
        if stage.c.chance.next() > 0.5 {
            let low = down * stage.c.chance.between(1.8, 3.0);
            stage.c.stroke((a.0, a.1 + low), (b.0, b.1 + low), 0.24 + 0.2 * t, 0.55);
        }
    }
}
