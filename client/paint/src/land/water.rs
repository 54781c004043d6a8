//! The edge of the sea, and wet land.

use super::ground::{Ridge, bank, bright, hill, scatter};
use super::near;
use crate::canvas::{At, smooth};
use crate::chance::noise;
use crate::ink::mix;
use crate::props;
use crate::sky;
use crate::stage::Stage;
use crate::weather;
use gesta_content::model::{Land, Prop};

/// Paints a shore or a marsh.
pub fn paint(stage: &mut Stage<'_>) {
    let (wide, p) = (stage.c.wide, stage.p);
    let horizon = 55.0;
    sky::paint(stage, horizon);
    if stage.scene.look.land == Land::Marsh {
        hill(stage, Ridge { base: horizon, high: 5.0, waves: 0.03, dark: 0.4, near: 0.2, seed: stage.scene.seed });
    }
    let sea = mix(p.high, p.land[2], 0.30);
    stage.c.fill(
        &[(0.0, horizon), (wide, horizon), (wide, 101.0), (0.0, 101.0)],
        p.ink(0.5, 0.8).colour(sea).tone(0.26 + p.gloom).way(0.0),
    );
    stage.apart(6, |stage| waves(stage, horizon, 79.0));
    flats(stage);
    causeway(stage, horizon);
    weather::mist(stage, horizon + 2.0, 5.0);
    let far: Vec<Prop> = stage.scene.look.far.clone();
    for (index, prop) in far.into_iter().enumerate() {
        let off = if stage.focus.0 > wide / 2.0 { -0.25 } else { 0.25 } * index as f32 * wide;
        props::draw(stage, prop, (stage.focus.0 + off, horizon + 7.0), 12.5, 0.85);
    }
    near(stage, 91.0, 22.0);
    bank(stage, 9.0);
}

fn waves(stage: &mut Stage<'_>, top: f32, low: f32) {
    let wide = stage.c.wide;
    let light = mix(stage.p.low, stage.p.glow, 0.4);
    let sun = wide * if stage.left { 0.30 } else { 0.70 };
    let mut y = top + 0.6;
    while y < low {
        let t = (y - top) / (100.0 - top);
        let mut x = stage.c.chance.between(-6.0, 0.0);
        while x < wide {
            let long = (1.5 + 11.0 * t) * stage.c.chance.between(0.5, 1.4);
            let patch = noise(stage.scene.seed + 5, x * 0.05, y * 0.2);
            let path = ((x - sun).abs() < 5.0 + 14.0 * t) && !stage.scene.sky.is_gloomy();
            if path && stage.c.chance.next() > 0.3 || patch > 0.66 {
                stage.c.gouge((x, y), (x + long, y - 0.15), 0.25 + 0.6 * t, light);
            } else if patch < 0.5 {
                stage.c.stroke((x, y), (x + long, y + 0.2), 0.2 + 0.5 * t, 0.75);
            }
            x += long + stage.c.chance.between(0.3, 4.0) * (0.4 + t);
        }
        y += 0.8 + 2.2 * t;
    }
}

/// Mud with channels in it.
fn flats(stage: &mut Stage<'_>) {
    let wide = stage.c.wide;
    let edge = |x: f32| 73.0 + 4.0 * noise(stage.scene.seed + 8, x * 0.05, 0.0) + 4.0 * (x / wide - 0.5);
    let mut points: Vec<At> = (0..=50).map(|s| wide * s as f32 / 50.0).map(|x| (x, edge(x))).collect();
    points.extend([(wide, 101.0), (0.0, 101.0)]);
    stage.c.block(&points, stage.p.ground(0.36, 0.9).tone(bright(stage, 0.12 + stage.p.gloom)).way(0.0), 0.25);
    scatter(stage, 75.0, 99.0, 0.8);
    let shine = mix(stage.p.low, stage.p.high, 0.3);
    for _ in 0..5 {
        let mut at = (stage.c.chance.between(0.0, wide), 76.0);
        let mut points = vec![at];
        while at.1 < 100.0 {
            at = (at.0 + stage.c.chance.between(-9.0, 9.0), at.1 + stage.c.chance.between(3.0, 6.0));
            points.push(at);
        }
        stage.c.streak(&smooth(&points), 0.7, shine);
    }
}

/// Wet stone as straight as a ruled line, out to what stands at its end.
fn causeway(stage: &mut Stage<'_>, horizon: f32) {
    if stage.scene.look.land == Land::Marsh {
        return;
    }
    let (wide, p, f) = (stage.c.wide, stage.p, stage.focus);
    let side = if f.0 > wide / 2.0 { -1.0 } else { 1.0 };
    let end = horizon + 7.0;
    let foot = f.0 + side * wide * 0.42;
    let top = [(f.0 - 6.0, end), (f.0 + 6.0, end), (foot + 15.0, 101.0), (foot - 19.0, 101.0)];
    let wall = [
        (f.0 - 6.0 * side, end),
        (f.0 - side * 6.0, end + 3.0),
        (foot - side * 25.0, 104.0),
        (foot - side * 16.0, 101.0),
    ];
    stage.c.block(&wall, p.ink(0.85, 0.9).tone(0.66).way(75.0), 0.3);
    stage.c.block(&top, p.ground(0.12, 0.95).tone(bright(stage, 0.08 + p.gloom)).way(0.0), 0.4);
    let mut y = end + 1.0;
    let mut step = 1.1;
    let mut row = 0;
    while y < 101.0 {
        let t = (y - end) / (101.0 - end);
        let (a, b) = (f.0 - 6.0 + (foot - 19.0 - f.0 + 6.0) * t, f.0 + 6.0 + (foot + 15.0 - f.0 - 6.0) * t);
        stage.c.line(&[(a, y), (b, y)], 0.15 + 0.3 * t, 0.9);
        for joint in 0..4 {
            let u = (joint as f32 + if row % 2 == 0 { 0.3 } else { 0.75 }) / 4.3;
            let x = a + (b - a) * u;
            stage.c.line(&[(x, y), (x + (foot - f.0) * 0.02, y + step)], 0.15 + 0.25 * t, 0.9);
        }
        y += step;
        step *= 1.28;
        row += 1;
    }
    // The hump of rock on which it ends.
    let mound: Vec<At> = smooth(&[
        (f.0 - 22.0, end + 3.5),
        (f.0 - 15.0, end),
        (f.0 - 6.0, end - 1.6),
        (f.0 + 8.0, end - 1.4),
        (f.0 + 17.0, end + 0.6),
        (f.0 + 24.0, end + 3.6),
    ]);
    stage.c.block(&mound, p.ink(0.72, 0.8).tone(0.5).way(60.0), 0.3);
}
