//! Rooms and halls: a floor, three walls and what holds the roof.

use super::near;
use crate::air::Hour;
use crate::canvas::{At, arch, rect};
use crate::exact::power;
use crate::ink::{Cut, mix};
use crate::props;
use crate::stage::Stage;
use gesta_content::model::{Land, Prop};

/// The wall at the back.
struct Back {
    x: f32,
    y: f32,
    w: f32,
    h: f32,
}

/// Paints a room or a hall.
pub fn paint(stage: &mut Stage<'_>) {
    let hall = stage.scene.look.land == Land::Hall;
    let wide = stage.c.wide;
    let (w, h) = if hall { (wide * 0.40, 46.0) } else { (wide * 0.50, 42.0) };
    let back = Back { x: stage.focus.0 - w * 0.5, y: if hall { 18.0 } else { 22.0 }, w, h };
    shell(stage, &back);
    if hall {
        columns(stage, &back)
    } else {
        beams(stage, &back)
    }
    let far: Vec<Prop> = stage.scene.look.far.clone();
    let feet = back.y + back.h;
    for (index, prop) in far.into_iter().enumerate().rev() {
        let off = [0.0, 0.33, -0.33, 0.2, -0.2, 0.4][index.min(5)] * back.w;
        let down =
            if matches!(prop, Prop::Window | Prop::Door | Prop::Board | Prop::Nets | Prop::Saint) { 0.0 } else { 5.0 };
        props::draw(stage, prop, (stage.focus.0 + off, feet + down), 17.0, 0.85);
    }
    stage.apart(7, |stage| shaft_of_light(stage, &back));
    near(stage, 93.0, 30.0);
    if stage.c.lights.is_empty() {
        let at = (stage.focus.0 + back.w * 0.26, back.y + back.h * 0.5);
        if !matches!(stage.hour(), Hour::Day | Hour::Morning) {
            props::draw(stage, Prop::Lamp, (at.0, feet + 4.0), 15.0, 0.9);
        }
        stage.c.glow(at, 64.0, 0.55);
    }
}

fn shell(stage: &mut Stage<'_>, b: &Back) {
    let (wide, p) = (stage.c.wide, stage.p);
    let (l, r, t, f) = (b.x, b.x + b.w, b.y, b.y + b.h);
    let (ll, rr) = (-1.0, wide + 1.0);
    let walls: [(Vec<At>, f32, f32, f32); 5] = [
        (vec![(ll, -1.0), (rr, -1.0), (r, t), (l, t)], 0.92, 0.72, 0.0),
        (vec![(ll, 101.0), (rr, 101.0), (r, f), (l, f)], 0.42, 0.24, 0.0),
        (vec![(ll, -1.0), (l, t), (l, f), (ll, 101.0)], if stage.left { 0.78 } else { 0.5 }, 0.52, 62.0),
        (vec![(rr, -1.0), (r, t), (r, f), (rr, 101.0)], if stage.left { 0.5 } else { 0.78 }, 0.5, 118.0),
        (rect(l, t, b.w, b.h).to_vec(), 0.24, 0.16, 90.0),
    ];
    for (points, dark, tone, way) in walls {
        let ink = p.ink(dark, 1.0).tone(tone + p.gloom * 0.8).way(way);
        stage.c.block(&points, ink, 0.35);
    }
    boards(stage, b);
    plaster(stage, b);
}

/// The boards or flags of the floor.
fn boards(stage: &mut Stage<'_>, b: &Back) {
    let (wide, f) = (stage.c.wide, b.y + b.h);
    let light = stage.p.land[0];
    for board in 0..=16 {
        let t = board as f32 / 16.0;
        let (far, close) = ((b.x + b.w * t, f), (-wide * 0.35 + wide * 1.7 * t, 102.0));
        stage.c.line(&[far, close], 0.26, 0.95);
        for _ in 0..5 {
            let from = stage.c.chance.between(0.1, 0.8);
            let to = from + stage.c.chance.between(0.05, 0.16);
            let side = stage.c.chance.between(0.4, 3.0);
            let at = |t: f32| (far.0 + (close.0 - far.0) * t + side * t * 2.0, far.1 + (close.1 - far.1) * t);
            if stage.c.chance.next() > 0.45 {
                stage.c.stroke(at(from), at(to), 0.3, 0.8);
            } else {
                stage.c.gouge(at(from), at(to), 0.34, light);
            }
        }
    }
}

/// Faults of the plaster on the back wall.
fn plaster(stage: &mut Stage<'_>, b: &Back) {
    for _ in 0..40 {
        let at = (b.x + stage.c.chance.next() * b.w, b.y + power(stage.c.chance.next(), 0.6) * b.h);
        let long = stage.c.chance.between(0.8, 3.2);
        stage.c.stroke(at, (at.0 + long, at.1 + 0.2), 0.24, 0.6);
    }
}

fn beams(stage: &mut Stage<'_>, b: &Back) {
    let wide = stage.c.wide;
    for beam in 0..7 {
        let t = (beam as f32 + 0.5) / 7.0;
        let (far, close) = (b.x + b.w * t, -wide * 0.3 + wide * 1.6 * t);
        let points = [(far - 1.0, b.y), (far + 1.0, b.y), (close + 4.5, -2.0), (close - 4.5, -2.0)];
        stage.c.block(&points, stage.p.ink(0.75, 1.0).tone(0.6).way(84.0), 0.35);
        let light = mix(stage.p.land[1], stage.p.land[0], 0.4);
        for grain in 0..3 {
            let off = (grain as f32 - 1.0) * 0.5;
            stage.c.gouge((far + off * 0.8, b.y - 0.6), (close + off * 4.0, -1.0), 0.3, light);
        }
    }
    let cross = rect(b.x - 1.0, b.y - 1.2, b.w + 2.0, 2.6);
    stage.c.block(&cross, stage.p.ink(0.8, 1.0).tone(0.6).way(0.0), 0.35);
}

/// Columns with arches on both sides, smaller towards the back, and an arch behind.
fn columns(stage: &mut Stage<'_>, b: &Back) {
    let wide = stage.c.wide;
    let niche = arch(stage.focus.0, b.y + b.h, b.w * 0.62, b.h * 0.92);
    stage.c.block(&niche, stage.p.ink(0.6, 1.0).tone(0.46 + stage.p.gloom).way(45.0), 0.6);
    let inner = arch(stage.focus.0, b.y + b.h, b.w * 0.54, b.h * 0.85);
    stage.c.block(&inner, stage.p.ink(0.34, 1.0).tone(0.22 + stage.p.gloom).way(90.0), 0.3);
    for step in (0..3).rev() {
        let t = [0.16, 0.48, 1.0][2 - step];
        for side in [-1.0f32, 1.0] {
            let edge = if side < 0.0 { b.x * (1.0 - t) } else { b.x + b.w + (wide - b.x - b.w) * t };
            let x = edge - side * 2.0;
            let thick = 2.0 + 5.0 * t;
            let (top, foot) = (b.y - b.y * 0.75 * t + 7.0, b.y + b.h + (99.0 - b.y - b.h) * t);
            column(stage, x, thick, top, foot, side);
        }
    }
}

fn column(stage: &mut Stage<'_>, x: f32, thick: f32, top: f32, foot: f32, side: f32) {
    let lit = side < 0.0;
    stage.c.block(
        &rect(x - thick / 2.0, top, thick, foot - top),
        stage.p.ink(0.3, 1.0).tone(0.16 + stage.p.gloom).way(90.0),
        0.4,
    );
    let dark = if lit { x - thick / 2.0 } else { x };
    stage
        .c
        .shape(&rect(dark, top, thick / 2.0, foot - top), stage.p.ink(0.75, 1.0).tone(0.62).way(90.0).cut(Cut::Fine));
    for (y, more) in [(top - thick * 0.35, 0.5), (foot - thick * 0.3, 0.45)] {
        let half = thick * (0.5 + more * 0.5);
        stage.c.block(&rect(x - half, y, half * 2.0, thick * 0.4), stage.p.ink(0.4, 1.0).tone(0.3).way(0.0), 0.4);
    }
    let span = thick * 2.6;
    let spring = arch(x - side * span, top, span * 2.0, span * 1.05);
    stage.c.line(&spring, 0.5 + thick * 0.10, 1.0);
    let over = arch(x - side * span, top, span * 2.0 + thick, span * 1.05 + thick * 0.5);
    stage.c.line(&over, 0.3, 0.9);
}

/// The sun through an opening.
fn shaft_of_light(stage: &mut Stage<'_>, b: &Back) {
    if !matches!(stage.hour(), Hour::Morning | Hour::Day) || stage.scene.sky.is_gloomy() {
        return;
    }
    let Some(window) = stage.scene.look.far.iter().position(|prop| *prop == Prop::Window) else { return };
    let off = [0.0, 0.33, -0.33, 0.2, -0.2, 0.4][window.min(5)] * b.w;
    let (x, y) = (stage.focus.0 + off, b.y + b.h - 24.0);
    let lean = if stage.left { -1.0 } else { 1.0 };
    let light = mix(stage.p.glow, stage.p.land[0], 0.35);
    for ray in 0..16 {
        let t = ray as f32 / 15.0;
        let from = (x - 4.0 + 8.0 * t, y - 6.0 + 10.0 * stage.c.chance.next());
        let to = (from.0 + lean * (14.0 + 16.0 * t), b.y + b.h + 18.0 + 8.0 * stage.c.chance.next());
        stage.c.gouge(from, to, 0.5, light);
    }
    stage.c.glow((x + lean * 16.0, b.y + b.h + 8.0), 34.0, 0.6);
    stage.c.glow((x, y), 22.0, 0.7);
}
