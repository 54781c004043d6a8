//! Roads between walls, and the beds of rivers.

use super::ground::{Ridge, bank, bright, copse, floor, hill};
use super::hills::{back, far, tilled};
use super::near;
use crate::canvas::{At, smooth};
use crate::props;
use crate::sky;
use crate::stage::Stage;
use crate::weather;
use gesta_content::model::Land;

/// A road, or the bed of a river, that leads the eye to what is far.
pub fn paint(stage: &mut Stage<'_>) {
    let horizon = 47.0;
    sky::paint(stage, horizon + 6.0);
    back(stage, horizon);
    weather::mist(stage, horizon + 4.0, 6.0);
    let seed = stage.scene.seed + 31;
    let rise = Ridge { base: horizon + 14.0, high: 13.0, waves: 0.019, dark: 0.34, near: 0.6, seed };
    hill(stage, rise);
    copse(stage, rise);
    let foot = rise.at(stage.focus.0);
    far(stage, (stage.focus.0, foot + 8.0), 8.5);
    floor(stage, horizon + 21.0, 0.26, 0.85);
    tilled(stage, horizon + 21.0);
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
    let ink =
        stage.p.ground(if dry { 0.3 } else { 0.04 }, 0.92).tone(bright(stage, 0.05 + stage.p.gloom * 0.6)).way(8.0);
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
