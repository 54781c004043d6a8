//! A wall of rock: buttresses with a lit and a shaded side, ledges, and what fell from them.

use super::ground::{Ridge, bright, floor, scatter};
use super::hills::far;
use crate::canvas::At;
use crate::chance::noise;
use crate::ink::mix;
use crate::props;
use crate::stage::Stage;

/// Where the wall meets the ground.
const FOOT: f32 = 73.0;

/// Paints the wall, with a ramp that leads to its foot.
pub fn paint(stage: &mut Stage<'_>) {
    let (wide, focus) = (stage.c.wide, stage.focus);
    let line = Ridge { base: 30.0, high: 14.0, waves: 0.03, dark: 0.5, near: 0.66, seed: stage.scene.seed + 80 };
    let mut x = -6.0;
    // Every second buttress stands behind.
    let mut all = Vec::new();
    while x < wide + 6.0 {
        let broad = stage.c.chance.between(15.0, 36.0);
        all.push((x, broad));
        x += broad * stage.c.chance.between(0.72, 0.9);
    }
    let back: [At; 4] = [(-1.0, 30.0), (wide + 1.0, 30.0), (wide + 1.0, FOOT + 2.0), (-1.0, FOOT + 2.0)];
    stage.c.fill(&back, stage.p.ink(0.6, 0.6).tone(0.4 + stage.p.gloom).way(80.0));
    for pass in [1, 0] {
        for (index, (x, broad)) in all.iter().enumerate() {
            if index % 2 == pass {
                let near = if pass == 1 { 0.58 } else { 0.74 };
                buttress(stage, line, (*x, *broad), near, pass == 1);
            }
        }
    }
    floor(stage, FOOT - 1.0, 0.24, 0.85);
    rubble(stage);
    let ramp = [(focus.0 - 8.0, 72.0), (focus.0 + 8.0, 72.0), (focus.0 + 30.0, 101.0), (focus.0 - 34.0, 101.0)];
    let ink = stage.p.ground(0.1, 0.95).tone(bright(stage, 0.04)).way(0.0);
    stage.c.block(&ramp, ink, 0.3);
    scatter(stage, FOOT, 99.0, 0.6);
    far(stage, (focus.0, FOOT), 17.0);
}

/// The edge of a buttress at a height, 0 above and 1 at its foot: it widens downwards by steps.
fn edge(seed: u64, x: f32, y: f32, lean: f32) -> f32 {
    let step = (y * 0.16 + noise(seed, x * 0.3, 2.0)).floor();
    x + lean * (y - 26.0) * 0.13 + (noise(seed, step, x * 0.1) - 0.5) * 4.6
}

fn buttress(stage: &mut Stage<'_>, line: Ridge, (x, broad): (f32, f32), near: f32, back: bool) {
    let seed = line.seed + ((x + 40.0) * 3.0) as u64;
    let raise = if back { 5.0 } else { stage.c.chance.between(-10.0, 1.0) };
    let top = |x: f32| line.at(x) - raise + (noise(seed, x * 0.5, 0.0) - 0.5) * 3.0;
    let heights: Vec<f32> = (0..=14).map(|step| step as f32 / 14.0).collect();
    let side = |x: f32, lean: f32| -> Vec<At> {
        let from = top(x);
        heights.iter().map(|t| from + (FOOT + 2.0 - from) * t).map(|y| (edge(seed, x, y, lean), y)).collect()
    };
    let (left, right) = (side(x, -1.0), side(x + broad, 1.0));
    let crest: Vec<At> = (1..6).map(|step| x + broad * step as f32 / 6.0).map(|x| (x, top(x))).collect();
    let outline: Vec<At> = left.iter().rev().chain(&crest).chain(&right).copied().collect();
    let dark = if back { 0.42 } else { 0.2 };
    let ink = stage.p.ink(dark, near).tone(dark * 0.4 + stage.p.gloom * 0.8).way(84.0);
    stage.c.block(&outline, ink, 0.24);
    shade(stage, (&left, &right), near, seed);
    ledges(stage, (&left, &right), near);
    if stage.p.snow > 0.1 {
        let white = stage.p.earth[0];
        let deep = 0.5 + 2.0 * stage.p.snow;
        let cap = |t: f32| deep * (0.5 + noise(seed, t * 9.0, 4.0));
        let ridge: Vec<At> = [left[0]].into_iter().chain(crest).chain([right[0]]).collect();
        let under = ridge.iter().rev().map(|(x, y)| (*x, y + cap(*x)));
        let points: Vec<At> = ridge.iter().copied().chain(under).collect();
        stage.c.fill(&points, stage.p.flat(white));
    }
}

/// The side that turns from the light, with a broken edge.
fn shade(stage: &mut Stage<'_>, (left, right): (&[At], &[At]), near: f32, seed: u64) {
    let (far, close) = if stage.left { (right, left) } else { (left, right) };
    let inner = far.iter().zip(close).enumerate().map(|(step, (a, b))| {
        let wave = noise(seed + 4, (step / 3) as f32 * 1.7, 0.0);
        let t = 0.10 + 0.44 * wave * (0.4 + 0.6 * noise(seed + 6, step as f32 * 0.2, 0.0)) + 0.05 * (step % 3) as f32;
        (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
    });
    let points: Vec<At> = far.iter().copied().chain(inner.collect::<Vec<At>>().into_iter().rev()).collect();
    let ink = stage.p.ink(0.72, near).tone(0.52 + stage.p.gloom).way(if stage.left { 70.0 } else { 110.0 });
    stage.c.shape(&points, ink);
}

/// Joints: short level breaks with their shadow, and cracks that go down from them.
fn ledges(stage: &mut Stage<'_>, (left, right): (&[At], &[At]), near: f32) {
    let light = mix(stage.p.land[0], stage.p.haze, 0.6 * (1.0 - near));
    for step in 1..left.len() - 1 {
        let (a, b) = (left[step], right[step]);
        let (from, long) = (stage.c.chance.next() * 0.8, stage.c.chance.between(0.12, 0.42));
        let at = |t: f32, down: f32| (a.0 + (b.0 - a.0) * t.min(1.0), a.1 + (b.1 - a.1) * t + down);
        let tilt = stage.c.chance.between(-0.5, 0.5);
        stage.c.stroke(at(from, 0.0), at(from + long, tilt), 0.5, near);
        stage.c.gouge(at(from, -0.6), at(from + long * 0.8, tilt - 0.6), 0.4, light);
        let (crack, lean) = (stage.c.chance.between(1.0, 4.2), stage.c.chance.between(-0.06, 0.06));
        let root = from + long * stage.c.chance.next();
        stage.c.stroke(at(root, 0.1), at(root + lean, crack), 0.34, near);
        if stage.c.chance.next() > 0.6 {
            stage.c.stroke(at(root + lean, crack), at(root + lean * 3.0, crack + 1.6), 0.26, near);
        }
    }
}

/// What fell from the wall.
fn rubble(stage: &mut Stage<'_>) {
    for _ in 0..(stage.c.wide * 0.2) as usize {
        let x = stage.c.chance.between(0.0, stage.c.wide);
        if (x - stage.focus.0).abs() < 13.0 {
            continue;
        }
        let down = stage.c.chance.next();
        let size = stage.c.chance.between(0.6, 2.0) * (0.6 + down);
        props::stone(stage, (x, FOOT + 0.4 + 3.6 * down * down), size, 0.8);
    }
}
