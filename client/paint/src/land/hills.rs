//! Land under the open sky: hills, terraces, rock, roads and dry rivers.

use super::ground::{Ridge, bank, floor, hill, scatter};
use super::near;
use crate::canvas::{At, smooth};
use crate::exact::power;
use crate::ink::mix;
use crate::props;
use crate::sky;
use crate::stage::Stage;
use gesta_content::model::{Land, Prop};

/// Hills of every kind.
pub fn paint(stage: &mut Stage<'_>) {
    let land = stage.scene.look.land;
    let horizon = match land {
        Land::Plain => 56.0,
        Land::Mountains => 34.0,
        _ => 46.0,
    };
    sky::paint(stage, horizon + 8.0);
    back(stage, horizon);
    sky::mist(stage, horizon + 6.0, 8.0);
    match land {
        Land::Terraces => terraces(stage, horizon + 6.0),
        Land::Mountains => cliff(stage),
        Land::Forest => forest(stage, horizon),
        _ => {
            let seed = stage.scene.seed + 40;
            if land != Land::Plain {
                hill(stage, Ridge { base: horizon + 15.0, high: 12.0, waves: 0.021, dark: 0.42, near: 0.62, seed });
            }
            far(stage, (stage.focus.0, horizon + 17.0), 8.0);
            floor(stage, horizon + 20.0, 0.3, 0.85);
        }
    }
    near(stage, 90.0, 21.0);
    bank(stage, 17.0);
}

/// The far hills.
fn back(stage: &mut Stage<'_>, horizon: f32) {
    let seed = stage.scene.seed;
    let steep = if stage.scene.look.land == Land::Mountains { 1.8 } else { 1.0 };
    hill(
        stage,
        Ridge { base: horizon, high: 15.0 * steep, waves: 0.024 * steep, dark: 0.35, near: 0.08, seed: seed + 11 },
    );
    hill(stage, Ridge { base: horizon + 6.0, high: 12.0, waves: 0.03, dark: 0.45, near: 0.30, seed: seed + 23 });
}

/// What stands far off, the first at the focus.
fn far(stage: &mut Stage<'_>, at: At, size: f32) {
    let far: Vec<Prop> = stage.scene.look.far.clone();
    for (index, prop) in far.into_iter().enumerate().rev() {
        let side = if stage.focus.0 > stage.c.wide / 2.0 { -1.0 } else { 1.0 };
        let x = at.0 + side * index as f32 * stage.c.wide * 0.21;
        props::draw(stage, prop, (x, at.1 + index as f32 * 1.2), size, 0.72);
    }
}

fn terraces(stage: &mut Stage<'_>, top: f32) {
    let wide = stage.c.wide;
    let seed = stage.scene.seed + 60;
    let rows = 6;
    for row in 0..rows {
        let t = row as f32 / rows as f32;
        let near = 0.42 + 0.55 * t;
        let base = top + 46.0 * power(t, 1.25);
        let line = Ridge { base, high: 9.0 + 5.0 * t, waves: 0.013 - 0.004 * t, dark: 0.22, near, seed };
        let tall = 1.8 + 4.2 * t;
        let mut face: Vec<At> = (0..=50).map(|step| wide * step as f32 / 50.0).map(|x| (x, line.at(x))).collect();
        let edge = face.clone();
        face.extend([(wide, 101.0), (0.0, 101.0)]);
        // The strip of earth on top is light, the wall under its edge dark.
        stage.c.fill(&face, stage.p.ink(0.62, near).tone(0.62 + stage.p.gloom).way(84.0));
        stage.c.line(&edge, 0.3 + 0.25 * t, 0.9);
        stones(stage, &edge, tall, near);
        let ground: Vec<At> = edge.iter().map(|(x, y)| (*x, y + tall)).chain([(wide, 101.0), (0.0, 101.0)]).collect();
        stage.c.fill(&ground, stage.p.ink(0.1, near).tone(stage.p.gloom * 0.8).way(4.0));
        rows_of(stage, &edge, tall, t);
        if row == 2 {
            let x = stage.focus.0;
            far(stage, (x, line.at(x) + 0.4), 9.0);
        }
    }
}

fn stones(stage: &mut Stage<'_>, edge: &[At], tall: f32, near: f32) {
    for pair in edge.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        for course in 1..3 {
            let y = a.1 + tall * course as f32 / 3.0;
            let x = a.0 + stage.c.chance.next() * 1.5;
            stage.c.stroke((x, y), (b.0, b.1 + tall * course as f32 / 3.0), 0.22, near);
            stage.c.stroke((x, y - tall / 3.0), (x + 0.1, y), 0.24, near);
        }
        if stage.c.chance.next() > 0.5 {
            let light = stage.p.land[0];
            stage.c.gouge((a.0, a.1 + tall * 0.2), (a.0 + 1.6, a.1 + tall * 0.2), tall * 0.14, light);
        }
    }
}

/// Small plants in rows.
fn rows_of(stage: &mut Stage<'_>, edge: &[At], tall: f32, t: f32) {
    for (x, y) in edge {
        for row in 0..2 {
            let x = x + stage.c.chance.between(-0.5, 0.5) + row as f32 * 0.8;
            let y = y + tall + 1.4 + row as f32 * (1.2 + 1.5 * t);
            let size = 0.4 + 0.9 * t;
            stage.c.stroke((x, y), (x - size * 0.6, y - size), 0.2 + 0.2 * t, 0.8);
            stage.c.stroke((x, y), (x + size * 0.6, y - size * 0.9), 0.2 + 0.2 * t, 0.8);
        }
    }
}

/// A wall of rock with a ramp that leads to its foot.
fn cliff(stage: &mut Stage<'_>) {
    let (wide, focus) = (stage.c.wide, stage.focus);
    let seed = stage.scene.seed + 80;
    let line = Ridge { base: 30.0, high: 14.0, waves: 0.03, dark: 0.5, near: 0.66, seed };
    hill(stage, line);
    let steps = (wide / 2.2) as usize;
    for step in 0..steps {
        let x = step as f32 * 2.2 + stage.c.chance.next();
        let top = line.at(x) + stage.c.chance.between(2.0, 18.0);
        let long = stage.c.chance.between(6.0, 22.0);
        let lean = stage.c.chance.between(-1.6, 1.6);
        let width = stage.c.chance_width();
        stage.c.stroke((x, top), (x + lean, top + long), width, 0.85);
        if step % 3 == 0 {
            let light = mix(stage.p.land[0], stage.p.haze, 0.2);
            stage.c.gouge((x + 1.0, top), (x + 1.0 + lean, top + long * 0.6), 0.7, light);
        }
    }
    floor(stage, 72.0, 0.24, 0.85);
    let ramp = [(focus.0 - 8.0, 72.0), (focus.0 + 8.0, 72.0), (focus.0 + 30.0, 101.0), (focus.0 - 34.0, 101.0)];
    stage.c.block(&ramp, stage.p.ink(0.1, 0.95).tone(0.04).way(0.0), 0.3);
    scatter(stage, 73.0, 99.0, 0.6);
    far(stage, (focus.0, 73.0), 17.0);
}

fn forest(stage: &mut Stage<'_>, horizon: f32) {
    let wide = stage.c.wide;
    floor(stage, horizon + 14.0, 0.36, 0.7);
    far(stage, (stage.focus.0, horizon + 18.0), 9.0);
    for row in 0..4 {
        let t = row as f32 / 3.0;
        let count = (wide / (9.0 + 9.0 * t)) as usize;
        for _ in 0..count {
            let x = stage.c.chance.between(0.0, wide);
            if (x - stage.focus.0).abs() < 9.0 + 8.0 * t {
                continue;
            }
            let tree = if stage.c.chance.next() > 0.4 { Prop::Cypress } else { Prop::Olive };
            props::draw(stage, tree, (x, horizon + 16.0 + 26.0 * t), 7.0 + 11.0 * t, 0.35 + 0.6 * t);
        }
    }
}

/// A road, or the bed of a river, that leads the eye to what is far.
pub fn way(stage: &mut Stage<'_>) {
    let horizon = 47.0;
    sky::paint(stage, horizon + 6.0);
    back(stage, horizon);
    sky::mist(stage, horizon + 4.0, 6.0);
    let seed = stage.scene.seed + 31;
    let rise = Ridge { base: horizon + 14.0, high: 13.0, waves: 0.019, dark: 0.34, near: 0.6, seed };
    hill(stage, rise);
    let foot = rise.at(stage.focus.0);
    far(stage, (stage.focus.0, foot + 8.0), 8.5);
    floor(stage, horizon + 21.0, 0.26, 0.85);
    let dry = stage.scene.look.land == Land::Riverbed;
    let side = if stage.focus.0 > stage.c.wide / 2.0 { 1.0 } else { -1.0 };
    let end = (stage.focus.0 - side * 4.0, foot + 9.0);
    let line = |width: f32| -> Vec<At> {
        let at = |x: f32, y: f32, w: f32| (x + w * width, y);
        smooth(&[
            at(end.0, end.1, 0.6),
            at(end.0 - side * 9.0, horizon + 19.0, 1.6),
            at(end.0 + side * 3.0, horizon + 27.0, 4.5),
            at(end.0 - side * 13.0, 86.0, 13.0),
            at(end.0 - side * 24.0, 102.0, 27.0),
        ])
    };
    let (a, b) = (line(-1.0), line(1.0));
    let bed: Vec<At> = a.iter().copied().chain(b.iter().rev().copied()).collect();
    let ink = stage.p.ink(if dry { 0.3 } else { 0.04 }, 0.92).tone(0.05 + stage.p.gloom * 0.6).way(8.0);
    stage.c.block(&bed, ink, 0.35);
    if dry {
        stones_of(stage, &a, &b)
    } else {
        ruts(stage, &a, &b)
    }
    near(stage, 90.0, 20.0);
    bank(stage, 16.0);
}

/// The ruts of wheels, and walls on both sides.
fn ruts(stage: &mut Stage<'_>, a: &[At], b: &[At]) {
    let between =
        |t: f32| -> Vec<At> { a.iter().zip(b).map(|(a, b)| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)).collect() };
    for t in [0.3, 0.68] {
        for pair in between(t).windows(2) {
            let thick = 0.08 + (pair[0].1 - 50.0).max(0.0) * 0.012;
            stage.c.stroke(pair[0], pair[1], thick * 2.0, 0.8);
        }
    }
    for edge in [a, b] {
        let top: Vec<At> = edge.iter().map(|(x, y)| (*x, y - 0.4 - (y - 55.0).max(0.0) * 0.16)).collect();
        let wall: Vec<At> = edge.iter().copied().chain(top.iter().rev().copied()).collect();
        stage.c.block(&wall, stage.p.ink(0.55, 0.9).tone(0.38 + stage.p.gloom).way(90.0), 0.3);
        for (low, high) in edge.iter().zip(&top) {
            let tall = low.1 - high.1;
            for course in 0..3 {
                let y = high.1 + tall * (course as f32 + 0.5) / 3.0;
                let w = tall * 0.55;
                let x = low.0 + stage.c.chance.between(-w, w) * 0.5;
                let light = stage.p.land[if course == 0 { 0 } else { 1 }];
                stage.c.gouge((x - w * 0.5, y), (x + w * 0.5, y), tall * 0.2, light);
            }
        }
    }
}

/// Stones like loaves, then like sheep, then like carts.
fn stones_of(stage: &mut Stage<'_>, a: &[At], b: &[At]) {
    for (at, (a, b)) in a.iter().zip(b).enumerate() {
        let size = 0.5 + (a.1 - 52.0).max(0.0) * 0.075;
        let count = 3 + at % 3;
        for _ in 0..count {
            let t = stage.c.chance.next();
            let spot = (a.0 + (b.0 - a.0) * t, a.1 + stage.c.chance.between(0.0, 2.4));
            let size = size * stage.c.chance.between(0.5, 1.25);
            props::stone(stage, spot, size, 0.5 + 0.5 * (a.1 / 100.0));
        }
    }
}
