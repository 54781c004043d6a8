//! A row of houses that goes away from the eye: walls, gables, doors, windows and what hangs on them.
//!
//! Lengths along the row are such that 0.04 is about a metre, and a storey is a height of 1.

use super::town::Row;
use crate::canvas::At;
use crate::exact::power;
use crate::ink::mix;
use crate::stage::Stage;

/// A house of the row: from where to where, how high, how near it seems, whether the light falls on it.
#[derive(Clone, Copy)]
struct House {
    row: Row,
    deep: (f32, f32),
    tall: f32,
    near: f32,
    lit: bool,
}

/// Paints the row, the farthest house first.
pub fn row(stage: &mut Stage<'_>, row: Row, square: bool) {
    let lit = (row.side < 0.0) != stage.left;
    let mut deep: f32 = if square { 2.1 } else { 3.6 };
    let end = -0.24;
    while deep > end {
        let long = stage.c.chance.between(0.26, 0.42) * (0.55 + deep.max(0.0) * 0.75);
        let from = (deep - long).max(end);
        // What would be left of the row is no house.
        let from = if from - end < 0.16 { end } else { from };
        let near = 1.0 - (from * 0.16).clamp(0.0, 0.55);
        let tall = [1.0, 2.0, 2.0, 3.0][(stage.c.chance.next() * 4.0) as usize % 4] * 0.80 + 0.36;
        let tall = tall + stage.c.chance.between(-0.08, 0.16);
        house(stage, House { row, deep: (from, deep), tall, near, lit });
        deep = from;
    }
}

fn house(stage: &mut Stage<'_>, it: House) {
    gable(stage, it);
    let dark = if it.lit { 0.14 } else { 0.58 } + stage.c.chance.between(-0.08, 0.12);
    let tone = if it.lit { 0.05 } else { 0.42 } + stage.p.gloom;
    let way = if it.lit { 90.0 } else { 20.0 * it.row.side };
    let ink = stage.p.ink(dark, it.near).tone(tone).way(way);
    stage.c.block(&it.row.quad(it.deep, (0.0, it.tall)), ink, 0.3 * it.near);
    plinth(stage, it);
    cracks(stage, it);
    openings(stage, it);
    eaves(stage, it);
}

/// The end of the house that faces the eye, where the next one is lower; with a chimney on its roof.
fn gable(stage: &mut Stage<'_>, it: House) {
    let House { row, deep, tall, near, lit } = it;
    let at = |up: f32, back: f32| row.off(deep.0, up, back);
    let chimney = [at(tall + 0.24, 6.0), at(tall + 0.74, 6.0), at(tall + 0.74, 7.8), at(tall + 0.36, 7.8)];
    stage.c.block(&chimney, stage.p.ink(0.5, near).tone(0.4 + stage.p.gloom), 0.26 * near);
    let (dark, tone) = if lit { (0.5, 0.4) } else { (0.22, 0.12) };
    let end = [at(0.0, 0.0), at(tall, 0.0), at(tall + 0.4, 7.0), at(tall, 14.0), at(0.0, 14.0)];
    stage.c.block(&end, stage.p.ink(dark, near).tone(tone + stage.p.gloom).way(60.0), 0.3 * near);
    let roof = [
        at(tall - 0.07, -1.4),
        at(tall + 0.05, -1.4),
        at(tall + 0.52, 7.0),
        at(tall + 0.05, 15.0),
        at(tall + 0.38, 7.0),
    ];
    let white = stage.p.snow > 0.5;
    let ink = if white { stage.p.flat(stage.p.earth[0]) } else { stage.p.ink(0.8, near).tone(0.6) };
    stage.c.block(&roof, ink, 0.26 * near);
    let mid = at(tall - 0.1, 7.0);
    let size = 1.0 / (0.55 + deep.0);
    let hole = [
        (mid.0 - size, mid.1),
        (mid.0 + size, mid.1),
        (mid.0 + size, mid.1 + 3.4 * size),
        (mid.0 - size, mid.1 + 3.4 * size),
    ];
    stage.c.shape(&hole, stage.p.ink(1.0, near).tone(0.9));
}

/// The roof stands out over the wall: its underside is dark, tiles end in a row over it.
fn eaves(stage: &mut Stage<'_>, it: House) {
    let House { row, deep, tall, near, .. } = it;
    let under = [
        row.at(deep.0, tall),
        row.at(deep.1, tall),
        row.off(deep.1, tall + 0.02, -1.5),
        row.off(deep.0, tall + 0.02, -1.5),
    ];
    stage.c.block(&under, stage.p.ink(1.0, near).tone(0.86).way(0.0), 0.2 * near);
    let edge = |up: f32| (row.off(deep.0, tall + up, -1.5), row.off(deep.1, tall + up, -1.5));
    let (low, high) = (edge(0.0), edge(0.11));
    let white = stage.p.snow > 0.5;
    let ink = if white { stage.p.flat(stage.p.earth[0]) } else { stage.p.ink(0.5, near).tone(0.3 + stage.p.gloom) };
    stage.c.block(&[low.0, low.1, high.1, high.0], ink, 0.26 * near);
    if white {
        return;
    }
    let steps = ((deep.1 - deep.0) / 0.024) as usize;
    for step in 1..steps {
        let at = deep.0 + (deep.1 - deep.0) * step as f32 / steps as f32;
        stage.c.stroke(row.off(at, tall + 0.12, -1.5), row.off(at, tall, -1.5), 0.26 * near, near);
    }
}

/// The damp foot of the wall.
fn plinth(stage: &mut Stage<'_>, it: House) {
    let (high, near) = (stage.c.chance.between(0.12, 0.22), it.near);
    let ink = stage.p.ink(if it.lit { 0.34 } else { 0.78 }, near).tone(if it.lit { 0.26 } else { 0.6 } + stage.p.gloom);
    stage.c.shape(&it.row.quad(it.deep, (0.0, high)), ink.way(0.0));
    let drift = stage.c.chance.between(0.05, 0.12);
    if stage.p.snow > 0.5 {
        let white = stage.p.earth[0];
        stage.c.shape(&it.row.quad(it.deep, (-0.02, drift)), stage.p.flat(white));
    }
}

/// Joints of stones where the plaster fell.
fn cracks(stage: &mut Stage<'_>, it: House) {
    let House { row, deep, tall, near, .. } = it;
    for _ in 0..24 {
        let at = stage.c.chance.between(deep.0, deep.1);
        let up = power(stage.c.chance.next(), 1.6) * tall;
        let long = stage.c.chance.between(0.012, 0.04);
        stage.c.stroke(row.at(at, up), row.at((at + long).min(deep.1), up), 0.3 * near, near);
    }
}

/// A door, and windows over one another.
fn openings(stage: &mut Stage<'_>, it: House) {
    let long = it.deep.1 - it.deep.0;
    let bays = ((long / 0.125) as usize).clamp(1, 4);
    let door = (stage.c.chance.next() * bays as f32) as usize;
    for bay in 0..bays {
        let mid = it.deep.0 + long * (bay as f32 + 0.5) / bays as f32;
        if bay == door {
            hole(stage, it, (mid - 0.026, mid + 0.026), (0.0, 0.62), true);
        } else {
            hole(stage, it, (mid - 0.017, mid + 0.017), (0.34, 0.62), false);
        }
        let mut up = 1.06;
        while up + 0.36 < it.tall {
            hole(stage, it, (mid - 0.018, mid + 0.018), (up, up + 0.33), false);
            up += 0.8;
        }
    }
    if long > 0.2 && stage.c.chance.next() > 0.55 {
        sign(stage, it);
    }
}

fn hole(stage: &mut Stage<'_>, it: House, deep: (f32, f32), up: (f32, f32), door: bool) {
    let (row, near) = (it.row, it.near);
    let chance = stage.c.chance.next();
    let lamp = stage.lamps && chance > if door { 0.8 } else { 0.5 };
    let rim = row.quad((deep.0 - 0.008, deep.1 + 0.008), (up.0, up.1 + 0.05));
    stage.c.block(&rim, stage.p.ink(0.08, near).tone(0.04), 0.2 * near);
    let ink = if lamp { stage.p.flat(stage.p.glow) } else { stage.p.ink(1.0, near).tone(0.9) };
    stage.c.shape(&row.quad(deep, up), ink);
    let mid = (deep.0 + deep.1) / 2.0;
    let light = mix(stage.p.land[1], stage.p.haze, 0.5 * (1.0 - near));
    if door {
        for t in [0.2, 0.4, 0.6, 0.8] {
            let at = deep.0 + (deep.1 - deep.0) * t;
            stage.c.gouge(row.at(at, up.0 + 0.03), row.at(at, up.1 - 0.05), 0.2, light);
        }
        stage.c.gouge(row.off(deep.0 - 0.01, 0.02, -0.6), row.off(deep.1 + 0.01, 0.02, -0.6), 0.5, light);
    } else {
        let half = (up.0 + up.1) / 2.0;
        stage.c.line(&[row.at(mid, up.0), row.at(mid, up.1)], 0.2 * near, 1.0);
        stage.c.line(&[row.at(deep.0, half), row.at(deep.1, half)], 0.18 * near, 1.0);
        shutters(stage, it, deep, up);
    }
    if lamp {
        stage.c.glow(row.at(mid, (up.0 + up.1) / 2.0), 9.0, 0.5);
    }
}

/// Shutters on both sides, and a sill.
fn shutters(stage: &mut Stage<'_>, it: House, deep: (f32, f32), up: (f32, f32)) {
    let (row, near, wide) = (it.row, it.near, (deep.1 - deep.0) * 0.52);
    let ink = stage.p.ink(if it.lit { 0.62 } else { 0.86 }, near).tone(0.5 + stage.p.gloom).way(0.0);
    for from in [deep.0 - 0.008 - wide, deep.1 + 0.008] {
        let leaf = row.quad((from, from + wide), up);
        stage.c.block(&leaf, ink, 0.2 * near);
    }
    let sill = [
        row.at(deep.0 - 0.012, up.0),
        row.at(deep.1 + 0.012, up.0),
        row.off(deep.1 + 0.012, up.0 - 0.05, -0.5),
        row.off(deep.0 - 0.012, up.0 - 0.05, -0.5),
    ];
    let white = stage.p.snow > 0.5;
    let ink = if white { stage.p.flat(stage.p.earth[0]) } else { stage.p.ink(0.2, near).tone(0.1) };
    stage.c.block(&sill, ink, 0.2 * near);
}

/// A board that hangs out over the street on its iron.
fn sign(stage: &mut Stage<'_>, it: House) {
    let (row, near) = (it.row, it.near);
    let deep = it.deep.0 + (it.deep.1 - it.deep.0) * stage.c.chance.between(0.3, 0.7);
    let at = |up: f32, out: f32| -> At { row.off(deep, up, -out) };
    stage.c.line(&[at(0.98, 0.0), at(0.98, 5.0)], 0.4 * near, 1.0);
    stage.c.line(&[at(0.84, 0.0), at(0.97, 2.4)], 0.26 * near, 1.0);
    let board = [at(0.94, 1.6), at(0.94, 4.6), at(0.72, 4.6), at(0.66, 3.1), at(0.72, 1.6)];
    stage.c.block(&board, stage.p.ink(0.5, near).tone(0.2 + stage.p.gloom).way(90.0), 0.3 * near);
    let light = stage.p.land[0];
    stage.c.gouge(at(0.84, 2.2), at(0.84, 4.0), 0.5 * near, light);
    stage.c.gouge(at(0.78, 2.5), at(0.78, 3.7), 0.4 * near, light);
}
