//! Under ground: passages that were dug by hand, and caves.

use super::near;
use crate::canvas::{At, arc, oval, smooth};
use crate::chance::noise;
use crate::ink::{Cut, mix};
use crate::props;
use crate::stage::Stage;
use gesta_content::model::Prop;

/// The outline of a passage around a point.
fn mouth(at: At, size: f32, seed: u64) -> Vec<At> {
    let round = |point: At| {
        let (dx, dy) = (point.0 - at.0, point.1 - at.1);
        let rag = 0.88 + 0.24 * noise(seed, point.0 * 0.22 / size.max(1.0) * 8.0, point.1 * 0.22 / size.max(1.0) * 8.0);
        (at.0 + dx * rag, at.1 + dy * rag)
    };
    let mut points: Vec<At> = arc((at.0, at.1 - size * 0.12), size * 0.78, size * 1.0, 180.0, 360.0);
    points.push((at.0 + size * 0.82, at.1 + size * 0.72));
    points.push((at.0 - size * 0.82, at.1 + size * 0.72));
    points.into_iter().map(round).collect()
}

/// A passage, with its light at the end of what can be seen.
pub fn tunnel(stage: &mut Stage<'_>) {
    let wide = stage.c.wide;
    let eye = (stage.focus.0, 52.0);
    let blind = stage.scene.look.far.first().is_some_and(|prop| matches!(prop, Prop::Barricade | Prop::Timber));
    let lamp = (eye.0 + if stage.left { -5.0 } else { 5.0 }, eye.1 - 3.0);
    stage.c.glow(lamp, 60.0, 0.95);
    stage.c.fill(
        &[(-1.0, -1.0), (wide + 1.0, -1.0), (wide + 1.0, 101.0), (-1.0, 101.0)],
        stage.p.ink(1.0, 1.0).tone(0.97),
    );
    let sizes = [92.0f32, 66.0, 47.0, 34.0, 24.5, 17.5, 12.5];
    for (ring, size) in sizes.iter().enumerate() {
        let t = ring as f32 / (sizes.len() - 1) as f32;
        let at = ((eye.0 * (0.3 + 0.7 * t)) + wide * 0.5 * 0.7 * (1.0 - t), eye.1 + 4.0 * (1.0 - t));
        let seed = stage.scene.seed + ring as u64 * 7;
        let outline = mouth(at, *size, seed);
        let dark = 0.9 - 0.62 * t;
        let cut = if ring % 2 == 0 { Cut::Rays } else { Cut::Lines };
        let ink = stage.p.ink(dark, 1.0).tone(0.95 - 0.30 * t).way(30.0 + 40.0 * (ring % 3) as f32).cut(cut);
        stage.c.block(&outline, ink, 0.5);
        picks(stage, &outline, at, *size);
    }
    let end = mouth(eye, 9.5, stage.scene.seed + 99);
    stage.c.block(&end, stage.p.ink(if blind { 0.5 } else { 1.0 }, 1.0).tone(if blind { 0.4 } else { 0.98 }), 0.4);
    gutter(stage, eye);
    niche(stage, eye);
    let far: Vec<Prop> = stage.scene.look.far.clone();
    for prop in far {
        let (feet, size) = match prop {
            Prop::Lamp => (eye.1 + 7.5, 9.0),
            Prop::Barricade => (eye.1 + 17.0, 24.0),
            _ => (eye.1 + 20.0, 22.0),
        };
        let x = if prop == Prop::Lamp { lamp.0 } else { eye.0 };
        props::draw(stage, prop, (x, feet), size, 0.95);
    }
    near(stage, 92.0, 22.0);
}

/// The cuts of picks: all slant one way for as long as an arm lasted, then the other.
fn picks(stage: &mut Stage<'_>, outline: &[At], at: At, size: f32) {
    let light = mix(stage.p.land[0], stage.p.land[1], 0.35);
    let depth = size * 0.25;
    for (step, (x, y)) in outline.iter().enumerate() {
        if *y > at.1 + size * 0.5 {
            continue;
        }
        for row in 0..4 {
            let t = (row as f32 + stage.c.chance.next() * 0.7) / 4.0 * depth / size;
            let spot = (x + (at.0 - x) * t, y + (at.1 - y) * t);
            let slant = if (step / 5 + row) % 2 == 0 { 1.0 } else { -1.0 };
            let long = (size * 0.035 + 0.5).min(1.9);
            let off =
                (stage.c.chance.between(-1.0, 1.0) * size * 0.03, stage.c.chance.between(-1.0, 1.0) * size * 0.03);
            let a = (spot.0 + off.0, spot.1 + off.1);
            stage.c.gouge(a, (a.0 + slant * long, a.1 + long * 0.9), 0.20 + size * 0.006, light);
        }
    }
}

fn gutter(stage: &mut Stage<'_>, eye: At) {
    let wide = stage.c.wide;
    let floor = [(eye.0 - 6.5, eye.1 + 6.0), (eye.0 + 6.5, eye.1 + 6.0), (wide * 0.86, 101.0), (wide * 0.14, 101.0)];
    stage.c.block(&floor, stage.p.ink(0.4, 1.0).tone(0.62).way(0.0), 0.4);
    let side = if stage.left { 1.0 } else { -1.0 };
    let (a, b) = (wide * 0.5 + side * wide * 0.06, wide * 0.5 + side * wide * 0.24);
    let trench = [(eye.0 + side * 0.8, eye.1 + 6.0), (eye.0 + side * 3.4, eye.1 + 6.0), (b, 101.0), (a, 101.0)];
    stage.c.block(&trench, stage.p.ink(0.95, 1.0).tone(0.9).way(0.0), 0.5);
    let light = stage.p.land[0];
    stage.c.gouge((eye.0 + side * 0.7, eye.1 + 6.0), (a - side * 1.0, 101.0), 0.7, light);
    let mut y = eye.1 + 8.0;
    while y < 99.0 {
        let t = (y - eye.1) / 48.0;
        let x = eye.0 + (wide * 0.5 - eye.0) * t + stage.c.chance.between(-1.0, 1.0) * 18.0 * t;
        let long = 1.0 + 5.0 * t;
        if stage.c.chance.next() > 0.5 {
            stage.c.stroke((x, y), (x + long, y + 0.2), 0.2 + 0.4 * t, 0.9);
        } else {
            stage.c.gouge((x, y), (x + long, y + 0.2), 0.15 + 0.3 * t, light);
        }
        y += 0.5 + 0.9 * t;
    }
}

/// A place for a lamp in the wall.
fn niche(stage: &mut Stage<'_>, eye: At) {
    let wide = stage.c.wide;
    let t = 0.3f32;
    let size = 14.0 + 62.0 * t * t;
    let side = if stage.left { -1.0 } else { 1.0 };
    let x = eye.0 + (wide * 0.5 - eye.0) * t * 0.6 + side * size * 0.70;
    let y = eye.1 + 3.0;
    let (w, h) = (size * 0.11, size * 0.16);
    let hole = [(x - w, y), (x - w, y - h), (x, y - h * 1.4), (x + w, y - h), (x + w, y)];
    stage.c.block(&smooth(&hole), stage.p.ink(1.0, 1.0).tone(0.96), 0.4);
    let light = stage.p.land[0];
    stage.c.gouge((x - w * 1.1, y + 0.3), (x + w * 1.2, y + 0.3), h * 0.14, light);
}

/// A hollow with a roof that cannot be touched.
pub fn cave(stage: &mut Stage<'_>) {
    let wide = stage.c.wide;
    let far: Vec<Prop> = stage.scene.look.far.clone();
    let pool = far.contains(&Prop::Pool);
    let lamp = (stage.focus.0, if pool { 48.0 } else { 40.0 });
    stage.c.glow(lamp, if pool { 74.0 } else { 70.0 }, 0.9);
    stage.c.fill(
        &[(-1.0, -1.0), (wide + 1.0, -1.0), (wide + 1.0, 101.0), (-1.0, 101.0)],
        stage.p.ink(0.82, 1.0).tone(0.80).cut(Cut::Rings),
    );
    for shell in 0..4 {
        let t = shell as f32 / 3.0;
        let at = (stage.focus.0 * (0.4 + 0.6 * t) + wide * 0.5 * 0.6 * (1.0 - t), 62.0);
        let (rx, ry) = (wide * (0.66 - 0.32 * t), 66.0 - 32.0 * t);
        let seed = stage.scene.seed + shell as u64;
        let rough = |(x, y): At| {
            let rag = 0.86 + 0.30 * noise(seed, x * 0.13, y * 0.13);
            (at.0 + (x - at.0) * rag, at.1 + (y - at.1) * rag)
        };
        let outline: Vec<At> = oval(at, rx, ry).into_iter().map(rough).collect();
        let ink = stage.p.ink(0.82 - 0.5 * t, 1.0).tone(0.9 - 0.34 * t).way(70.0 + 25.0 * t).cut(if shell % 2 == 0 {
            Cut::Rings
        } else {
            Cut::Lines
        });
        stage.c.block(&outline, ink, 0.5);
        picks(stage, &outline, at, rx.min(ry) * 1.2);
        teeth(stage, &outline, at.1 - ry * 0.45, t);
    }
    let floor: Vec<At> = (0..=40)
        .map(|s| wide * s as f32 / 40.0)
        .map(|x| (x, 70.0 + 2.4 * noise(stage.scene.seed, x * 0.12, 3.0)))
        .collect();
    let floor: Vec<At> = floor.into_iter().chain([(wide, 101.0), (0.0, 101.0)]).collect();
    if pool {
        water(stage, &floor);
    } else {
        stage.c.block(&floor, stage.p.ink(0.5, 1.0).tone(0.62).way(0.0), 0.4);
        super::ground::scatter(stage, 71.0, 99.0, 0.9);
    }
    for (index, prop) in far.into_iter().filter(|prop| *prop != Prop::Pool).enumerate() {
        let off = [0.0, -0.26, 0.13, 0.3][index.min(3)] * wide * if stage.focus.0 > wide / 2.0 { 1.0 } else { -1.0 };
        props::draw(stage, prop, (stage.focus.0 + off, 75.0 + index as f32 * 1.5), 17.0, 0.95);
    }
    ledge(stage);
    near(stage, 91.0, 22.0);
}

/// Stone that hangs from the roof.
fn teeth(stage: &mut Stage<'_>, outline: &[At], below: f32, t: f32) {
    for (x, y) in outline.iter().filter(|(_, y)| *y < below).step_by(2) {
        let long = stage.c.chance.between(1.5, 9.0) * (1.15 - t);
        let half = long * 0.16 + 0.4;
        let points = [(x - half, y - 1.5), (x + half, y - 1.5), (x + half * 0.2, y + long)];
        stage.c.shape(&points, stage.p.ink(0.95, 1.0).tone(0.85).way(85.0));
        let light = stage.p.land[1];
        stage.c.gouge((x - half * 0.4, *y), (x + half * 0.1, y + long * 0.9), half * 0.4, light);
    }
}

/// Water that lies still: the light lies on it, broken by rings.
fn water(stage: &mut Stage<'_>, outline: &[At]) {
    let dark = mix(stage.p.land[2], stage.p.key, 0.35);
    stage.c.fill(outline, stage.p.ink(1.0, 1.0).colour(dark).tone(0.86).way(0.0));
    let light = mix(stage.p.glow, stage.p.land[0], 0.25);
    let at = (stage.focus.0, 78.0);
    for ring in 1..7 {
        let r = ring as f32 * ring as f32 * 1.0 + 3.0;
        for part in 0..14 {
            let from = part as f32 * 26.0 + stage.c.chance.between(0.0, 14.0);
            let points = arc(at, r * 1.9, r * 0.30, from, from + stage.c.chance.between(6.0, 17.0));
            stage.c.streak(&points, 0.22 + 0.04 * ring as f32, mix(light, dark, ring as f32 / 9.0));
        }
    }
    let mut y = 71.0;
    while y < 92.0 {
        let half = stage.c.chance.between(1.0, 6.0 - (y - 71.0) * 0.12);
        let x = stage.focus.0 + stage.c.chance.between(-2.0, 2.0);
        stage.c.gouge((x - half, y), (x + half, y), 0.45, light);
        y += 1.2;
    }
}

/// The ledge in front.
fn ledge(stage: &mut Stage<'_>) {
    let wide = stage.c.wide;
    let heavy = if stage.focus.0 > wide / 2.0 { 0.0 } else { wide };
    let edge = |x: f32| {
        97.0 - 9.0 * (1.0 - ((x - heavy).abs() / wide * 1.5).min(1.0))
            - 3.0 * noise(stage.scene.seed + 3, x * 0.09, 0.0)
    };
    let mut points: Vec<At> = (0..=60).map(|s| wide * s as f32 / 60.0).map(|x| (x, edge(x))).collect();
    let top = points.clone();
    points.extend([(wide, 101.0), (0.0, 101.0)]);
    stage.c.block(&points, stage.p.ink(1.0, 1.0).tone(0.94).way(60.0), 0.4);
    let light = stage.p.land[1];
    for (x, y) in top {
        let (lean, long) = (stage.c.chance.between(-1.0, 2.0), stage.c.chance.between(1.0, 3.5));
        stage.c.gouge((x, y + 0.5), (x + lean, y + long), 0.35, light);
    }
}
