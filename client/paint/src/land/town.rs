//! Streets and squares: the ground between the houses, and where the rows of them stand.

use super::ground::{Ridge, bank, bright, hill, scatter};
use super::{houses, near};
use crate::canvas::At;
use crate::props;
use crate::sky;
use crate::stage::Stage;
use crate::weather;
use gesta_content::model::{Land, Prop};

/// A row of houses that goes away from the eye: its side (-1 left, 1 right) and how far it stands from the middle.
#[derive(Clone, Copy)]
pub struct Row {
    pub side: f32,
    pub away: f32,
    pub eye: At,
}

impl Row {
    /// Where a point of the row is seen: `deep` from 0 at the eye, `up` in heights of a storey.
    pub fn at(&self, deep: f32, up: f32) -> At {
        let size = 1.0 / (0.55 + deep);
        (self.eye.0 + self.side * self.away * size, self.eye.1 + (14.0 - 17.0 * up) * size)
    }

    /// A point that stands back from the row, or out over the street where `back` is negative.
    pub fn off(&self, deep: f32, up: f32, back: f32) -> At {
        let size = 1.0 / (0.55 + deep);
        let (x, y) = self.at(deep, up);
        (x + self.side * back * size, y)
    }

    /// A part of the wall.
    pub fn quad(&self, deep: (f32, f32), up: (f32, f32)) -> [At; 4] {
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
    let ink = stage.p.ground(0.12, 0.9).tone(bright(stage, 0.06 + stage.p.gloom * 0.7));
    stage.c.fill(&floor, ink.way(0.0));
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
    weather::mist(stage, horizon + 2.0, 6.0);
    // Each row leaves the picture when it is as near as the eye can bear.
    let nearest = if square { 1.75 } else { 2.5 };
    for side in [-1.0, 1.0] {
        let room = if side < 0.0 { eye.0 } else { stage.c.wide - eye.0 };
        houses::row(stage, Row { side, away: (room / nearest).max(16.0), eye }, square);
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
