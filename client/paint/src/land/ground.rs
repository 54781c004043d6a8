//! Ground: ridges with cuts that follow the slope, and what lies in front.

use crate::air::{Season, Sky};
use crate::canvas::At;
use crate::chance::{noise, ridge};
use crate::exact::power;
use crate::ink::mix;
use crate::props;
use crate::stage::Stage;
use gesta_content::model::Air;

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
    let ink = stage
        .p
        .ground(line.dark, line.near)
        .tone(bright(stage, line.dark * 0.22 + stage.p.gloom))
        .way(if stage.left { 28.0 } else { 152.0 });
    stage.c.fill(&points, ink);
    let top: Vec<At> = points[..points.len() - 2].to_vec();
    stage.c.line(&top, 0.16 + 0.16 * line.near, 0.4 + 0.5 * line.near);
    stage.apart(line.seed, |stage| {
        facets(stage, line);
        cuts(stage, line);
    });
}

/// Planes that turn from the light: from each top down its flank, with fingers of shade between the ribs.
fn facets(stage: &mut Stage<'_>, line: Ridge) {
    let wide = stage.c.wide;
    let (lean, reach) = (if stage.left { 1.0 } else { -1.0 }, line.high * 0.7);
    let mut x = -reach;
    while x < wide + reach {
        let here = line.at(x);
        let top = (1..=6).all(|step| {
            let off = reach * step as f32 / 6.0;
            line.at(x - off) >= here && line.at(x + off) >= here
        });
        if !top {
            x += 1.1;
            continue;
        }
        // The flank goes down to where the next rise begins.
        let foot = (1..=20)
            .map(|step| reach * 0.16 * step as f32)
            .fold(reach * 0.16, |low, off| if line.at(x + lean * off) > line.at(x + lean * low) { off } else { low });
        let fall = line.at(x + lean * foot) - here;
        if fall > line.high * 0.1 {
            facet(stage, line, x, lean * foot, fall);
        }
        x += reach;
    }
}

fn facet(stage: &mut Stage<'_>, line: Ridge, x: f32, run: f32, fall: f32) {
    let at = |t: f32| (x + run * t, line.at(x + run * t));
    let deep = fall * stage.c.chance.between(1.0, 1.5) + line.high * 0.12;
    let mut points: Vec<At> = (0..=12).map(|step| at(step as f32 / 12.0)).collect();
    let ribs = 7;
    for rib in (1..ribs).rev() {
        let t = rib as f32 / ribs as f32;
        let (on, down) = (at(t), if rib % 2 == 0 { 1.0 } else { stage.c.chance.between(0.34, 0.6) });
        let down = deep * (1.0 - t * 0.8) * down * stage.c.chance.between(0.75, 1.1);
        points.push((on.0 + run * 0.10, on.1 + down));
    }
    // The spur that parts light from shade.
    for (t, off) in [(1.0, -0.05), (0.66, 0.09), (0.4, -0.02), (0.18, 0.05)] {
        points.push((x + run * off, line.at(x) + deep * t));
    }
    let ink = stage.p.ground(line.dark + 0.24, line.near).tone(0.34 + line.dark * 0.25 + stage.p.gloom);
    let points = stage.c.carved(&points, true, 0.4);
    stage.c.fill(&points, ink.way(if stage.left { 62.0 } else { 118.0 }));
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
    stage.c.fill(&points, stage.p.ground(dark, near).tone(bright(stage, stage.p.gloom + dark * 0.15)).way(0.0));
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
                let light = stage.p.earth[0];
                stage.c.gouge((x, y), (x + long * 0.8, y), 0.14 + 0.25 * t, light);
            }
            x += long + 1.2 + 5.0 * t * stage.c.chance.next();
        }
        y += 0.9 + 1.9 * t;
    }
}

/// How dark the ground is cut: snow is left bare.
pub fn bright(stage: &Stage<'_>, tone: f32) -> f32 {
    tone * (1.0 - 0.75 * stage.p.snow)
}

/// Small trees on a line of hills, alone and in groups.
pub fn copse(stage: &mut Stage<'_>, line: Ridge) {
    let dry = stage.scene.look.mood == Air::Dry;
    let mut x = stage.c.chance.between(0.0, 9.0);
    while x < stage.c.wide {
        let patch = noise(line.seed + 17, x * 0.045, 2.0);
        if patch > 0.52 {
            let size = (1.6 + 2.6 * line.near) * stage.c.chance.between(0.7, 1.25) * if dry { 0.7 } else { 1.0 };
            let y = line.at(x) + stage.c.chance.between(0.6, line.high * 0.5);
            props::shrub(stage, (x, y), size, line.near);
            x += size * stage.c.chance.between(0.7, 1.6);
        } else {
            x += stage.c.chance.between(1.5, 4.0);
        }
    }
}

/// Fields on flat ground, each with its furrows: they run to the point where the eye is led. Green in spring, high in
/// summer, stubble in autumn.
pub fn fields(stage: &mut Stage<'_>, top: f32, low: f32) {
    stage.apart(4, |stage| parcels(stage, top, low));
}

fn parcels(stage: &mut Stage<'_>, top: f32, low: f32) {
    let (wide, season, eye) = (stage.c.wide, stage.scene.season, stage.focus.0);
    let corn = match season {
        Season::Spring => mix(stage.p.leaf, stage.p.earth[1], 0.62),
        Season::Summer => mix(stage.p.earth[0], stage.p.glow, 0.25),
        Season::Autumn => mix(stage.p.earth[0], stage.p.earth[1], 0.4),
        Season::Winter => stage.p.earth[1],
    };
    let at = |u: f32, y: f32| (eye + (u - eye) * (0.35 + 0.65 * (y - top) / (100.0 - top) * 1.6), y);
    for field in 0..4 {
        let from = wide * (-0.2 + 0.38 * field as f32) + stage.c.chance.between(-6.0, 6.0);
        let (to, high) = (from + stage.c.chance.between(30.0, 52.0), top + stage.c.chance.between(0.8, 4.5));
        let deep = high + stage.c.chance.between(5.0, 11.0).min(low - high);
        let edge = [at(from, high), at(to, high + 0.4), at(to, deep), at(from, deep - 0.5)];
        let ink = stage.p.ground(0.2, 0.8).colour(mix(corn, stage.p.haze, 0.12));
        stage.c.shape(&edge, ink.tone(bright(stage, stage.p.gloom * 0.8)).way(4.0));
        furrows(stage, at, (from, to), (high, deep), season);
        // Bushes along its upper edge.
        let mut x = edge[0].0;
        while x < edge[1].0 {
            let size = stage.c.chance.between(0.8, 1.9);
            props::shrub(stage, (x, high + 0.5), size, 0.7);
            x += size * stage.c.chance.between(0.8, 3.4);
        }
    }
}

fn furrows(
    stage: &mut Stage<'_>,
    at: impl Fn(f32, f32) -> At,
    (from, to): (f32, f32),
    (high, deep): (f32, f32),
    season: Season,
) {
    let rows = ((to - from) / 2.1) as usize;
    let green = stage.p.leaf;
    for row in 1..rows {
        let u = from + (to - from) * row as f32 / rows as f32;
        let mut y = high + stage.c.chance.between(0.2, 0.8);
        while y < deep - 0.6 {
            let long = stage.c.chance.between(0.8, 2.2).min(deep - 0.2 - y);
            let (a, b) = (at(u, y), at(u, y + long));
            match season {
                Season::Spring => stage.c.gouge(a, b, 0.5, green),
                Season::Autumn => stage.c.stroke(b, (a.0, a.1 - 0.3), 0.28, 0.8),
                _ => stage.c.stroke(a, b, 0.26, 0.6),
            }
            y += long + stage.c.chance.between(0.1, 0.8);
        }
    }
}

/// The dark bank in front, with grass and stones on its edge: the frame of a picture.
pub fn bank(stage: &mut Stage<'_>, high: f32) {
    stage.apart(5, |stage| edge_of(stage, high));
}

fn edge_of(stage: &mut Stage<'_>, high: f32) {
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
    let snow = stage.p.snow > 0.5;
    let ink = if snow { stage.p.ground(0.62, 1.0).tone(0.34) } else { stage.p.ink(1.0, 1.0).tone(0.88) };
    stage.c.fill(&points, ink.way(60.0));
    if snow {
        let deep = |x: f32| 1.6 + 3.0 * noise(seed + 2, x * 0.12, 0.0);
        let cap = top.iter().map(|(x, y)| (*x, y - 0.3)).chain(top.iter().rev().map(|(x, y)| (*x, y + deep(*x))));
        let white = stage.p.earth[0];
        stage.c.shape(&cap.collect::<Vec<At>>(), stage.p.flat(white));
        stage.c.line(&top, 0.4, 0.9);
    }
    let blown = match stage.scene.sky {
        Sky::Wind | Sky::Storm if stage.left => 2.2,
        Sky::Wind | Sky::Storm => -2.2,
        _ => 0.0,
    };
    for (x, y) in top {
        if snow && stage.c.chance.next() > 0.22 {
            continue;
        }
        let blades = 1 + (stage.c.chance.next() * 3.0) as usize;
        for _ in 0..blades {
            let lean = blown + stage.c.chance.between(-1.3, 1.3);
            let tall = stage.c.chance.between(0.8, 3.4);
            let x = x + stage.c.chance.between(-0.6, 0.6);
            stage.c.stroke((x, y + 0.6), (x + lean, y - tall), 0.34, 1.0);
        }
        if !snow && stage.c.chance.next() > 0.55 {
            let (lean, light) = (stage.c.chance.between(-0.8, 0.8), stage.p.earth[1]);
            stage.c.gouge((x, y + 3.4), (x + lean, y + 0.8), 0.26, light);
        }
    }
}
