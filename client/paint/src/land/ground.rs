//! Ground: ridges with cuts that follow the slope, and what lies in front.

use crate::canvas::At;
use crate::chance::{noise, ridge};
use crate::exact::power;
use crate::stage::Stage;

/// A line of hills: where its foot is, how high and how wide its waves are, how dark and how near it is.
#[derive(Clone, Copy)]
pub struct Ridge {
    pub base: f32,
    pub high: f32,
    pub waves: f32,
    pub dark: f32,
    pub near: f32,
    pub seed: u64,
}

impl Ridge {
    /// The height at a place.
    pub fn at(&self, x: f32) -> f32 {
        self.base - self.high * (0.35 + ridge(self.seed, x * self.waves))
    }
}

/// A line of hills with its shade.
pub fn hill(stage: &mut Stage<'_>, line: Ridge) {
    let wide = stage.c.wide;
    let mut points: Vec<At> = Vec::new();
    let mut x = -1.0;
    while x < wide + 1.5 {
        points.push((x, line.at(x)));
        x += 1.1;
    }
    points.extend([(wide + 2.0, 101.0), (-1.0, 101.0)]);
    let ink = stage.p.ink(line.dark, line.near).tone(line.dark * 0.22 + stage.p.gloom).way(if stage.left {
        28.0
    } else {
        152.0
    });
    stage.c.fill(&points, ink);
    let top: Vec<At> = points[..points.len() - 2].to_vec();
    stage.c.line(&top, 0.16 + 0.16 * line.near, 0.4 + 0.5 * line.near);
    facets(stage, line);
    cuts(stage, line);
}

/// Planes that turn from the light, from the ridge down.
fn facets(stage: &mut Stage<'_>, line: Ridge) {
    let wide = stage.c.wide;
    let lean = if stage.left { 1.0 } else { -1.0 };
    let mut x = stage.c.chance.between(-8.0, 0.0);
    while x < wide + 6.0 {
        let w = line.high * stage.c.chance.between(0.35, 0.95);
        let deep = line.high * stage.c.chance.between(0.45, 1.15);
        let away = (line.at(x + w * lean) - line.at(x)) / w;
        if away > 0.02 || stage.c.chance.next() > 0.62 {
            let foot = (x + lean * w * 0.55, line.at(x) + deep);
            let mid = (x + lean * w * 0.16, line.at(x) + deep * 0.5);
            let out = (x + lean * w * 0.72, line.at(x + lean * w * 0.7) + deep * 0.35);
            let points = [(x, line.at(x)), mid, foot, out, (x + lean * w, line.at(x + lean * w))];
            let points = stage.c.carved(&points, true, 0.5);
            let ink = stage.p.ink(line.dark + 0.2, line.near).tone(0.34 + line.dark * 0.25 + stage.p.gloom);
            stage.c.fill(&points, ink.way(if stage.left { 62.0 } else { 118.0 }));
        }
        x += w * stage.c.chance.between(0.9, 1.7);
    }
}

/// Cuts down the slope: long where it turns from the light.
fn cuts(stage: &mut Stage<'_>, line: Ridge) {
    let wide = stage.c.wide;
    let force = 0.30 + 0.62 * line.near;
    let size = line.high.max(5.0);
    for row in 0..4 {
        let mut x = -2.0;
        while x < wide + 2.0 {
            let (here, next) = (line.at(x), line.at(x + 1.6));
            let slope = (next - here) / 1.6;
            let away = if stage.left { slope } else { -slope };
            let y = here + 0.4 + row as f32 * size * 0.24 + stage.c.chance.next() * size * 0.16;
            let patch = noise(line.seed + 9, x * 0.12, y * 0.16);
            let long = size * (0.07 + 0.34 * (away * 1.1 + patch - 0.42 - row as f32 * 0.04).clamp(0.0, 1.0));
            if long > size * 0.1 {
                let lean = (slope * 0.8).clamp(-1.0, 1.0) + if stage.left { 0.35 } else { -0.35 };
                stage.c.stroke((x, y), (x + lean * long, y + long), 0.26 + 0.32 * line.near, force);
            }
            x += 0.9 + 0.7 * line.near + stage.c.chance.next() * 0.5;
        }
    }
}

/// Flat ground down to the lower edge: short level cuts that widen towards the eye.
pub fn floor(stage: &mut Stage<'_>, top: f32, dark: f32, near: f32) {
    let wide = stage.c.wide;
    let seed = stage.scene.seed + top as u64;
    let edge = |x: f32| top + ridge(seed, x * 0.05) * 1.2;
    let mut points: Vec<At> = (0..=60).map(|step| wide * step as f32 / 60.0).map(|x| (x, edge(x))).collect();
    points.extend([(wide, 101.0), (0.0, 101.0)]);
    stage.c.fill(&points, stage.p.ink(dark, near).tone(stage.p.gloom + dark * 0.15).way(0.0));
    scatter(stage, top + 1.0, 99.0, 0.8);
}

/// Level cuts on the ground, fewer and longer near the eye.
pub fn scatter(stage: &mut Stage<'_>, top: f32, low: f32, force: f32) {
    let wide = stage.c.wide;
    let mut y = top;
    while y < low {
        let t = ((y - top) / (100.0 - top).max(1.0)).clamp(0.0, 1.0);
        let mut x = stage.c.chance.between(-4.0, 4.0);
        while x < wide {
            let patch = noise(stage.scene.seed + 77, x * 0.06, y * 0.14);
            let long = 1.0 + 5.0 * t * patch * 1.4;
            if patch > 0.5 {
                stage.c.stroke((x, y), (x + long, y + 0.12), 0.16 + 0.36 * t, force * (0.5 + 0.5 * t));
            } else if patch < 0.3 {
                let light = stage.p.land[0];
                stage.c.gouge((x, y), (x + long * 0.8, y), 0.14 + 0.25 * t, light);
            }
            x += long + 1.2 + 5.0 * t * stage.c.chance.next();
        }
        y += 0.9 + 1.9 * t;
    }
}

/// The dark bank in front, with grass and stones on its edge: the frame of a picture.
pub fn bank(stage: &mut Stage<'_>, high: f32) {
    let wide = stage.c.wide;
    let seed = stage.scene.seed + 5;
    let heavy_left = stage.focus.0 > wide / 2.0;
    let edge = |x: f32| {
        let t = if heavy_left { 1.0 - x / wide } else { x / wide };
        100.0 - high * (0.22 + 0.9 * power(t, 2.2)) - ridge(seed, x * 0.06) * 2.0
    };
    let mut points: Vec<At> = (0..=90).map(|step| wide * step as f32 / 90.0).map(|x| (x, edge(x))).collect();
    let top = points.clone();
    points.extend([(wide, 101.0), (0.0, 101.0)]);
    let dark = stage.p.ink(1.0, 1.0).tone(0.88).way(60.0);
    stage.c.fill(&points, dark);
    for (x, y) in top {
        let blades = 1 + (stage.c.chance.next() * 3.0) as usize;
        for _ in 0..blades {
            let lean = stage.c.chance.between(-1.3, 1.3);
            let tall = stage.c.chance.between(0.8, 3.4);
            let x = x + stage.c.chance.between(-0.6, 0.6);
            stage.c.stroke((x, y + 0.6), (x + lean, y - tall), 0.34, 1.0);
        }
        if stage.c.chance.next() > 0.55 {
            let (lean, light) = (stage.c.chance.between(-0.8, 0.8), stage.p.land[1]);
            stage.c.gouge((x, y + 3.4), (x + lean, y + 0.8), 0.26, light);
        }
    }
}
