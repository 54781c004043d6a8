//! Streets and squares: walls in perspective, with doors, windows and roofs.

use super::ground::{Ridge, bank, hill, scatter};
use super::near;
use crate::canvas::At;
use crate::exact::power;
use crate::props;
use crate::sky;
use crate::stage::Stage;
use gesta_content::model::{Land, Prop};

/// A row of houses that goes away from the eye: its side (-1 left, 1 right) and how far it stands from the middle.
#[derive(Clone, Copy)]
struct Row {
    side: f32,
    away: f32,
    eye: At,
}

impl Row {
    /// Where a point of the row is seen: `deep` from 0 at the eye, `up` in heights of a storey.
    fn at(&self, deep: f32, up: f32) -> At {
        let size = 1.0 / (0.55 + deep);
        (self.eye.0 + self.side * self.away * size, self.eye.1 + (14.0 - 17.0 * up) * size)
    }

    fn quad(&self, deep: (f32, f32), up: (f32, f32)) -> [At; 4] {
        [self.at(deep.0, up.0), self.at(deep.1, up.0), self.at(deep.1, up.1), self.at(deep.0, up.1)]
    }
}

/// Paints a street or a square.
pub fn paint(stage: &mut Stage<'_>) {
    let square = stage.scene.look.land == Land::Square;
    let horizon = 56.0;
    sky::paint(stage, horizon);
    let seed = stage.scene.seed;
    hill(stage, Ridge { base: 48.0, high: 13.0, waves: 0.02, dark: 0.4, near: 0.2, seed: seed + 3 });
    let eye = (stage.focus.0, horizon);
    let floor = [(0.0, 101.0), (0.0, horizon + 4.0), (stage.c.wide, horizon + 4.0), (stage.c.wide, 101.0)];
    stage.c.fill(&floor, stage.p.ink(0.12, 0.9).tone(0.06 + stage.p.gloom * 0.7).way(0.0));
    if square {
        let steps = (stage.c.wide / 11.0) as usize;
        for step in 0..=steps {
            let x = stage.c.wide * step as f32 / steps as f32 + stage.c.chance.between(-1.5, 1.5);
            let size = stage.c.chance.between(10.5, 14.0);
            props::house(stage, (x, horizon + 6.0), size, 0.5);
        }
    } else {
        let up: Vec<Prop> = stage.scene.look.far.clone();
        for prop in up.into_iter().skip(1) {
            props::draw(stage, prop, (eye.0, horizon + 3.0), 8.0, 0.45);
        }
    }
    paving(stage, eye, horizon + 5.0);
    let away = if square { 40.0 } else { 22.0 };
    for side in [-1.0, 1.0] {
        row(stage, Row { side, away, eye }, square);
    }
    let first = stage.scene.look.far.first().copied();
    if let Some(prop) = first {
        let (size, feet) = if square { (15.0, horizon + 13.0) } else { (11.0, horizon + 7.0) };
        props::draw(stage, prop, (stage.focus.0, feet), size, 0.85);
    }
    near(stage, 91.0, 22.0);
    if square {
        bank(stage, 5.0);
    }
}

fn paving(stage: &mut Stage<'_>, eye: At, top: f32) {
    for ray in -9..=9 {
        let x = eye.0 + ray as f32 * 26.0;
        let t = 0.06;
        stage.c.stroke((eye.0 + (x - eye.0) * t * 3.0, top), (x, 104.0), 0.4, 0.55);
    }
    let mut y = top;
    let mut step = 0.8;
    while y < 101.0 {
        let mut x = stage.c.chance.between(-8.0, 0.0);
        while x < stage.c.wide {
            let long = step * stage.c.chance.between(2.0, 6.0);
            stage.c.stroke((x, y), (x + long, y + 0.1), 0.18 + step * 0.06, 0.65);
            x += long + step * stage.c.chance.between(0.4, 3.0);
        }
        y += step;
        step *= 1.3;
    }
    scatter(stage, top + 4.0, 98.0, 0.35);
}

fn row(stage: &mut Stage<'_>, row: Row, square: bool) {
    let lit = (row.side < 0.0) != stage.left;
    let mut deep: f32 = if square { 2.1 } else { 3.6 };
    let end = if square { -0.25 } else { -0.38 };
    while deep > end {
        let long = stage.c.chance.between(0.42, 0.85) * (0.4 + deep.max(0.2) * 0.5);
        let from = (deep - long).max(end);
        house(stage, row, (from, deep), lit);
        deep = from;
        if deep <= end + 0.05 {
            break;
        }
    }
}

fn house(stage: &mut Stage<'_>, row: Row, deep: (f32, f32), lit: bool) {
    let near = 1.0 - (deep.0 * 0.16).clamp(0.0, 0.55);
    let tall = stage.c.chance.between(1.55, 2.6);
    let dark = if lit { 0.16 } else { 0.66 } + stage.c.chance.between(-0.06, 0.1);
    let ink = stage.p.ink(dark, near).tone(if lit { 0.07 } else { 0.5 } + stage.p.gloom).way(if lit {
        90.0
    } else {
        20.0 * row.side
    });
    stage.c.block(&row.quad(deep, (0.0, tall)), ink, 0.3 * near);
    // The roof stands over the wall.
    let eave = row.quad((deep.0 - 0.03, deep.1), (tall, tall + 0.2));
    stage.c.block(&eave, stage.p.ink(0.85, near).tone(0.62).way(90.0), 0.3 * near);
    let steps = 16;
    for step in 0..steps {
        let at = deep.0 + (deep.1 - deep.0) * (step as f32 + 0.5) / steps as f32;
        let light = stage.p.land[1];
        stage.c.gouge(row.at(at, tall + 0.02), row.at(at, tall + 0.18), 0.5 / (0.8 + at), light);
    }
    cracks(stage, row, deep, tall, near);
    let mid = (deep.0 + deep.1) / 2.0;
    let half = (deep.1 - deep.0) * 0.17;
    hole(stage, row, (mid - half, mid + half), (0.0, 0.95), true);
    let mut up = 1.18;
    while up + 0.5 < tall {
        for at in [deep.0 + half * 0.9, deep.1 - half * 2.4] {
            hole(stage, row, (at, at + half * 1.4), (up, up + 0.46), false);
        }
        up += 0.72;
    }
}

/// Joints of stones where the plaster fell.
fn cracks(stage: &mut Stage<'_>, row: Row, deep: (f32, f32), tall: f32, near: f32) {
    for _ in 0..26 {
        let at = stage.c.chance.between(deep.0, deep.1);
        let up = power(stage.c.chance.next(), 1.6) * tall;
        let long = (deep.1 - deep.0) * stage.c.chance.between(0.04, 0.13);
        stage.c.stroke(row.at(at, up), row.at((at + long).min(deep.1), up), 0.3 * near, near);
    }
}

fn hole(stage: &mut Stage<'_>, row: Row, deep: (f32, f32), up: (f32, f32), door: bool) {
    let lamp = stage.lamps && stage.c.chance.next() > if door { 0.8 } else { 0.45 };
    let rim = row.quad((deep.0 - 0.015, deep.1 + 0.015), (up.0, up.1 + 0.05));
    stage.c.block(&rim, stage.p.ink(0.05, 0.9).tone(0.0), 0.2);
    let ink = if lamp { stage.p.flat(stage.p.glow) } else { stage.p.ink(1.0, 1.0).tone(0.92) };
    stage.c.shape(&row.quad(deep, up), ink);
    let mid = (deep.0 + deep.1) / 2.0;
    if door {
        let light = stage.p.land[1];
        for t in [0.3, 0.55, 0.8] {
            let at = deep.0 + (deep.1 - deep.0) * t;
            stage.c.gouge(row.at(at, up.0 + 0.04), row.at(at, up.1 - 0.06), 0.16, light);
        }
    } else {
        stage.c.line(&[row.at(mid, up.0), row.at(mid, up.1)], 0.24, 1.0);
        stage.c.line(&[row.at(deep.0, (up.0 + up.1) / 2.0), row.at(deep.1, (up.0 + up.1) / 2.0)], 0.2, 1.0);
    }
    if lamp {
        let at = row.at(mid, (up.0 + up.1) / 2.0);
        stage.c.glow(at, 9.0, 0.5);
    }
}
