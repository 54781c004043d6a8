//! Land under the open sky: hills, terraces, forests.

use super::ground::{Ridge, bank, bright, copse, fields, floor, hill};
use super::{near, rock};
use crate::canvas::At;
use crate::chance::noise;
use crate::exact::power;
use crate::props;
use crate::sky;
use crate::stage::Stage;
use crate::weather;
use gesta_content::model::{Air, Land, Prop};

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
    weather::mist(stage, horizon + 6.0, 8.0);
    match land {
        Land::Terraces => terraces(stage, horizon + 6.0),
        Land::Mountains => rock::paint(stage),
        Land::Forest => forest(stage, horizon),
        _ => {
            let seed = stage.scene.seed + 40;
            if land != Land::Plain {
                let line = Ridge { base: horizon + 15.0, high: 12.0, waves: 0.021, dark: 0.42, near: 0.62, seed };
                hill(stage, line);
                copse(stage, line);
            }
            far(stage, (stage.focus.0, horizon + 17.0), 8.0);
            floor(stage, horizon + 20.0, 0.3, 0.85);
            tilled(stage, horizon + 20.0);
        }
    }
    near(stage, 90.0, 21.0);
    bank(stage, 17.0);
}

/// Fields where something grows, and bushes where not.
pub fn tilled(stage: &mut Stage<'_>, top: f32) {
    if matches!(stage.scene.look.mood, Air::Mild | Air::Plain) && stage.scene.look.land != Land::Shaft {
        fields(stage, top + 1.0, 84.0);
        return;
    }
    for _ in 0..(stage.c.wide * 0.2) as usize {
        let (x, y) = (stage.c.chance.between(0.0, stage.c.wide), stage.c.chance.between(top + 1.5, 86.0));
        let size = 0.7 + (y - top) * 0.06 * stage.c.chance.between(0.6, 1.2);
        if noise(stage.scene.seed, x * 0.04, y * 0.1) > 0.56 {
            props::shrub(stage, (x, y), size * 1.5, 0.7);
        } else {
            props::tuft(stage, (x, y), size, 0.7);
        }
    }
}

/// The far hills.
pub fn back(stage: &mut Stage<'_>, horizon: f32) {
    let seed = stage.scene.seed;
    let steep = if stage.scene.look.land == Land::Mountains { 1.8 } else { 1.0 };
    hill(
        stage,
        Ridge { base: horizon, high: 15.0 * steep, waves: 0.024 * steep, dark: 0.35, near: 0.08, seed: seed + 11 },
    );
    let line = Ridge { base: horizon + 6.0, high: 12.0, waves: 0.03, dark: 0.45, near: 0.30, seed: seed + 23 };
    hill(stage, line);
    if stage.scene.look.land != Land::Mountains {
        copse(stage, line);
    }
}

/// What stands far off, the first at the focus.
pub fn far(stage: &mut Stage<'_>, at: At, size: f32) {
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
        stage.c.fill(&ground, stage.p.ground(0.1, near).tone(bright(stage, stage.p.gloom * 0.8)).way(4.0));
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
            let (at, size, near) = ((x, horizon + 16.0 + 26.0 * t), 8.0 + 14.0 * t, 0.35 + 0.6 * t);
            if stage.c.chance.next() > 0.72 {
                props::draw(stage, Prop::Cypress, at, size * 0.86, near);
            } else {
                props::tree(stage, at, size, near);
            }
        }
    }
}
