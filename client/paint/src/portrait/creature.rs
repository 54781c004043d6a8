//! Creatures: an outline that is known at once, and cuts that follow the coat over the form.

use crate::canvas::{At, Canvas, oval, smooth};
use crate::exact::sin;
use crate::ink::{Colour, Palette, hex, mix};
use crate::subject::PortraitSubject;
use gesta_content::model::{Creature, Shade};

struct Beast<'a> {
    c: &'a mut Canvas,
    p: &'a Palette,
    coat: Colour,
    side: f32,
}

/// Paints a creature.
pub fn paint(c: &mut Canvas, p: &Palette, of: &PortraitSubject) {
    let coat = match of.shade {
        Shade::Dark => hex(0x6d4a33),
        Shade::Red => hex(0xa5603a),
        Shade::Fair => hex(0xcfae74),
        Shade::Grey => hex(0x8d8d86),
        Shade::White => hex(0xd8d3c4),
    };
    let side = if of.seed & 4 == 0 { 1.0 } else { -1.0 };
    let top = 51.0 + 0.55 * size_of(c);
    // Heads have no ground under them: they go down to the edge, as those of people do.
    if !matches!(of.creature, Some(Creature::Dog | Creature::Mule | Creature::Bat) | None) {
        earth(c, p, of.creature == Some(Creature::Eel), top);
    }
    let mut beast = Beast { c, p, coat, side };
    let it = &mut beast;
    match of.creature {
        Some(Creature::Pig) => pig(it),
        Some(Creature::Mule) => mule(it),
        Some(Creature::Eel) => eel(it),
        Some(Creature::Bird) => bird(it),
        Some(Creature::Bat) => bat(it),
        Some(Creature::Rat) => rat(it),
        Some(Creature::Dog) | None => dog(it),
    }
}

/// A beast is wider than a head: all of it is to be seen.
fn size_of(c: &Canvas) -> f32 {
    (c.wide * 0.42).min(46.0)
}

fn earth(c: &mut Canvas, p: &Palette, wet: bool, top: f32) {
    let wide = c.wide;
    let colour = if wet { mix(p.high, p.land[2], 0.6) } else { p.land[1] };
    let edge: Vec<At> = (0..=30)
        .map(|s| wide * s as f32 / 30.0)
        .map(|x| (x, top + 2.0 * crate::chance::noise(5, x * 0.1, 0.0)))
        .collect();
    let points: Vec<At> = edge.into_iter().chain([(wide, 101.0), (0.0, 101.0)]).collect();
    c.block(&points, p.ink(0.5, 1.0).colour(colour).tone(if wet { 0.6 } else { 0.28 }).way(0.0), 0.4);
    for _ in 0..90 {
        let (x, y) = (c.chance.between(0.0, wide), c.chance.between(top + 3.0, 98.0));
        let long = c.chance.between(1.5, 6.0);
        c.stroke((x, y), (x + long, y + 0.3), 0.5, 0.9);
        if !wet && y > 88.0 {
            let lean = c.chance.between(-1.0, 1.0);
            c.stroke((x, y), (x + lean, y - 5.0), 0.5, 1.0);
        }
    }
}

fn within(points: &[At], at: At) -> bool {
    let mut inside = false;
    for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
        if (a.1 > at.1) != (b.1 > at.1) && at.0 < (b.0 - a.0) * (at.1 - a.1) / (b.1 - a.1) + a.0 {
            inside = !inside;
        }
    }
    inside
}

impl Beast<'_> {
    fn to(&self, (x, y): At) -> At {
        let size = size_of(self.c);
        (self.c.wide / 2.0 + x * self.side * size, 52.0 - y * size)
    }

    fn part(&mut self, points: &[At], dark: f32, way: f32) -> Vec<At> {
        let own = smooth(points);
        let points: Vec<At> = own.iter().map(|point| self.to(*point)).collect();
        let colour = mix(self.coat, self.p.key, dark * 0.5);
        let way = if self.side < 0.0 { 180.0 - way } else { way };
        self.c.block(&points, self.p.ink(0.0, 1.0).colour(colour).tone(dark).way(way), 0.7);
        own
    }

    /// Hair over a form: dark below and behind, light above.
    fn coat(&mut self, points: &[At], count: usize, lean: At, long: f32) {
        let top = points.iter().fold(f32::MIN, |top, point| top.max(point.1));
        let low = points.iter().fold(f32::MAX, |low, point| low.min(point.1));
        let left = points.iter().fold(f32::MAX, |left, point| left.min(point.0));
        let right = points.iter().fold(f32::MIN, |right, point| right.max(point.0));
        let light = mix(self.coat, hex(0xfbeecf), 0.55);
        for _ in 0..count {
            let at = (self.c.chance.between(left, right), self.c.chance.between(low, top));
            let end = (at.0 + lean.0 * long, at.1 + lean.1 * long);
            if !within(points, at) || !within(points, end) {
                continue;
            }
            let up = (at.1 - low) / (top - low).max(0.01);
            let width = self.c.chance.between(0.4, 0.9);
            let (a, b) = (self.to(at), self.to(end));
            if self.c.chance.next() > up {
                self.c.stroke(a, b, width, 1.0)
            } else {
                self.c.gouge(a, b, width * 0.9, light)
            }
        }
    }

    fn eye(&mut self, at: At, r: f32) {
        let points: Vec<At> = oval(at, r * 1.3, r).into_iter().map(|point| self.to(point)).collect();
        self.c.block(&points, self.p.flat(hex(0xf4e3b4)), 0.4);
        let points: Vec<At> =
            oval((at.0 + r * 0.2, at.1), r * 0.75, r * 0.85).into_iter().map(|point| self.to(point)).collect();
        self.c.fill(&points, self.p.ink(1.0, 1.0).colour(self.p.key).tone(1.0));
        let spark: Vec<At> = oval((at.0 + r * 0.4, at.1 + r * 0.35), r * 0.22, r * 0.22)
            .into_iter()
            .map(|point| self.to(point))
            .collect();
        self.c.fill(&spark, self.p.flat([1.0, 1.0, 0.95]));
    }

    fn cut(&mut self, a: At, b: At, width: f32) {
        let (a, b) = (self.to(a), self.to(b));
        self.c.stroke(a, b, width, 1.0);
    }

    fn line(&mut self, points: &[At], width: f32) {
        let points: Vec<At> = smooth(points).into_iter().map(|point| self.to(point)).collect();
        self.c.line(&points, width, 1.0);
    }
}

fn legs(it: &mut Beast<'_>, at: &[(f32, f32)], top: f32, foot: f32, thick: f32) {
    for (x, lean) in at {
        let leg = [
            (x - thick, top),
            (x + thick, top),
            (x + lean + thick * 0.5, (top + foot) / 2.0),
            (x + lean + thick * 0.5, foot),
            (x + lean - thick * 0.7, foot),
            (x + lean - thick * 0.5, (top + foot) / 2.0),
        ];
        it.part(&leg, 0.6, 88.0);
        it.part(
            &[
                (x + lean - thick * 0.7, foot + 0.04),
                (x + lean + thick * 0.6, foot + 0.04),
                (x + lean + thick * 0.8, foot - 0.02),
                (x + lean - thick * 0.8, foot - 0.02),
            ],
            1.0,
            0.0,
        );
    }
}

fn pig(it: &mut Beast<'_>) {
    legs(it, &[(-0.5, 0.02), (0.26, -0.02)], -0.2, -0.56, 0.075);
    let body = [
        (-0.78, 0.06),
        (-0.70, 0.26),
        (-0.40, 0.36),
        (0.0, 0.48),
        (0.26, 0.50),
        (0.48, 0.40),
        (0.62, 0.24),
        (0.84, 0.02),
        (0.98, -0.08),
        (0.96, -0.18),
        (0.84, -0.19),
        (0.62, -0.17),
        (0.46, -0.20),
        (0.3, -0.30),
        (-0.1, -0.26),
        (-0.46, -0.32),
        (-0.72, -0.22),
        (-0.78, 0.06),
    ];
    let own = it.part(&body, 0.36, 64.0);
    it.coat(&own, 900, (-0.9, -0.5), 0.085);
    legs(it, &[(-0.62, -0.02), (0.38, 0.04)], -0.14, -0.60, 0.085);
    for step in 0..26 {
        let t = step as f32 / 25.0;
        let (x, y) = (-0.55 + 1.05 * t, 0.33 + 0.17 * sin(t * 2.6));
        let tall = it.c.chance.between(0.06, 0.13);
        it.cut((x, y - 0.03), (x - 0.05, y + tall), 0.9);
    }
    it.part(&[(0.42, 0.36), (0.34, 0.60), (0.52, 0.54), (0.56, 0.34)], 0.55, 70.0);
    it.eye((0.62, 0.13), 0.032);
    it.part(&[(0.92, -0.03), (1.0, -0.07), (1.0, -0.17), (0.93, -0.19)], 0.5, 0.0);
    it.cut((0.965, -0.10), (0.975, -0.14), 1.0);
    it.line(&[(0.92, -0.15), (0.78, -0.13), (0.70, -0.08)], 0.6);
    let tusk: Vec<At> = [(0.80, -0.12), (0.84, -0.02), (0.86, -0.12)].map(|at| it.to(at)).to_vec();
    it.c.block(&tusk, it.p.flat(hex(0xfbf2da)), 0.4);
    it.line(&[(-0.77, 0.10), (-0.88, 0.02), (-0.84, -0.12), (-0.90, -0.18)], 1.0);
    for x in [-0.3, -0.2, -0.1, 0.0] {
        it.line(&[(x, 0.1), (x + 0.03, -0.04), (x, -0.18)], 0.6);
    }
}

fn dog(it: &mut Beast<'_>) {
    let chest = [
        (-0.98, -1.6),
        (-0.86, -1.0),
        (-0.66, -0.56),
        (-0.50, -0.2),
        (-0.34, 0.14),
        (0.14, -0.06),
        (0.36, -0.34),
        (0.54, -0.7),
        (0.66, -1.1),
        (0.70, -1.6),
    ];
    let own = it.part(&chest, 0.42, 72.0);
    it.coat(&own, 900, (0.25, -1.0), 0.11);
    let head = [
        (-0.40, 0.10),
        (-0.38, 0.34),
        (-0.22, 0.52),
        (0.02, 0.54),
        (0.20, 0.42),
        (0.34, 0.30),
        (0.62, 0.22),
        (0.72, 0.12),
        (0.68, 0.02),
        (0.50, -0.04),
        (0.24, -0.10),
        (0.02, -0.20),
        (-0.24, -0.14),
        (-0.40, 0.10),
    ];
    let own = it.part(&head, 0.26, 40.0);
    it.coat(&own, 800, (-0.9, -0.35), 0.075);
    it.part(&[(-0.34, 0.38), (-0.40, 0.66), (-0.28, 0.80), (-0.16, 0.66), (-0.10, 0.48)], 0.55, 80.0);
    it.part(&[(-0.02, 0.52), (0.0, 0.76), (0.10, 0.70), (0.14, 0.46)], 0.4, 80.0);
    it.part(&[(0.62, 0.21), (0.74, 0.18), (0.75, 0.10), (0.66, 0.08)], 0.98, 0.0);
    it.line(&[(0.70, 0.06), (0.54, 0.03), (0.36, 0.05), (0.26, 0.0)], 0.9);
    it.eye((0.20, 0.28), 0.042);
    it.line(&[(0.10, 0.36), (0.20, 0.38), (0.30, 0.32)], 1.1);
    for (x, y) in [(0.46, 0.10), (0.52, 0.08), (0.50, 0.13)] {
        it.cut((x, y), (x + 0.02, y - 0.01), 0.8);
    }
}

fn mule(it: &mut Beast<'_>) {
    let neck = [
        (-1.04, -1.6),
        (-0.86, -0.9),
        (-0.60, -0.3),
        (-0.36, 0.16),
        (-0.06, 0.44),
        (0.16, 0.30),
        (0.20, 0.0),
        (0.16, -0.4),
        (0.32, -0.9),
        (0.40, -1.6),
    ];
    let own = it.part(&neck, 0.42, 60.0);
    it.coat(&own, 800, (0.4, -0.9), 0.1);
    let head = [
        (-0.12, 0.40),
        (0.06, 0.54),
        (0.26, 0.46),
        (0.44, 0.14),
        (0.62, -0.16),
        (0.60, -0.32),
        (0.46, -0.38),
        (0.34, -0.30),
        (0.18, -0.08),
        (0.0, 0.02),
        (-0.10, 0.16),
        (-0.12, 0.40),
    ];
    let own = it.part(&head, 0.24, 110.0);
    it.coat(&own, 500, (0.45, -0.85), 0.08);
    it.part(&[(-0.10, 0.44), (-0.30, 0.76), (-0.24, 0.92), (-0.06, 0.78), (0.06, 0.54)], 0.5, 110.0);
    it.part(&[(0.08, 0.52), (0.10, 0.88), (0.20, 0.92), (0.24, 0.72), (0.20, 0.48)], 0.3, 90.0);
    it.eye((0.20, 0.28), 0.036);
    it.cut((0.52, -0.20), (0.56, -0.26), 1.6);
    it.line(&[(0.58, -0.30), (0.46, -0.28), (0.40, -0.26)], 0.8);
    it.line(&[(0.02, 0.06), (0.24, 0.02), (0.42, 0.10)], 1.0);
    it.line(&[(0.30, -0.22), (0.42, -0.10), (0.54, -0.06)], 1.0);
    let mane = smooth(&[(-0.92, -1.1), (-0.74, -0.62), (-0.5, -0.1), (-0.28, 0.24), (-0.08, 0.44)]);
    for (x, y) in mane {
        let (out, up) = (it.c.chance.between(0.10, 0.17), it.c.chance.between(0.04, 0.12));
        it.cut((x + 0.04, y - 0.03), (x - out, y + up), 1.5);
    }
}

fn eel(it: &mut Beast<'_>) {
    it.coat = hex(0x7d8f86);
    let spine = [
        (-0.95, -0.62),
        (-0.7, -0.44),
        (-0.42, -0.5),
        (-0.2, -0.66),
        (0.1, -0.62),
        (0.3, -0.3),
        (0.18, 0.02),
        (-0.12, 0.16),
        (-0.26, 0.38),
        (-0.06, 0.6),
        (0.3, 0.6),
        (0.56, 0.46),
    ];
    let spine = smooth(&spine);
    let count = spine.len();
    let (mut a, mut b) = (Vec::new(), Vec::new());
    for at in 0..count {
        let (p, q) = (spine[at.saturating_sub(1)], spine[(at + 1).min(count - 1)]);
        let (dx, dy) = (q.0 - p.0, q.1 - p.1);
        let long = (dx * dx + dy * dy).sqrt().max(0.001);
        let t = at as f32 / count as f32;
        let w = 0.02 + 0.10 * sin(t * 2.4).max(0.0) + if t > 0.86 { 0.02 } else { 0.0 };
        a.push((spine[at].0 - dy / long * w, spine[at].1 + dx / long * w));
        b.push((spine[at].0 + dy / long * w, spine[at].1 - dx / long * w));
    }
    let mut body = a.clone();
    body.extend([(0.66, 0.44), (0.70, 0.38), (0.62, 0.34)]);
    body.extend(b.iter().rev());
    let own = it.part(&body, 0.5, 30.0);
    let _ = own;
    let light = hex(0xe6ecd8);
    for at in (2..count - 3).step_by(1) {
        let (p, q) = (b[at], a[at]);
        let near = (p.0 * 0.72 + q.0 * 0.28, p.1 * 0.72 + q.1 * 0.28);
        it.cut(p, near, 0.8);
        let (x, y) = (
            it.to((p.0 * 0.35 + q.0 * 0.65, p.1 * 0.35 + q.1 * 0.65)),
            it.to((p.0 * 0.2 + q.0 * 0.8 + 0.012, p.1 * 0.2 + q.1 * 0.8 + 0.006)),
        );
        it.c.gouge(x, y, 0.7, light);
    }
    it.eye((0.54, 0.45), 0.026);
    it.line(&[(0.69, 0.39), (0.58, 0.37), (0.50, 0.38)], 0.6);
    for ring in 1..4 {
        let r = 0.22 + 0.2 * ring as f32;
        let points: Vec<At> =
            crate::canvas::arc((-0.2, -0.66), r * 1.4, r * 0.2, 0.0, 360.0).into_iter().map(|at| it.to(at)).collect();
        it.c.streak(&points, 0.3, light);
    }
}

fn bird(it: &mut Beast<'_>) {
    it.part(&[(-0.3, -0.2), (-0.86, -0.5), (-0.8, -0.6), (-0.2, -0.4)], 0.7, 150.0);
    let body = [
        (-0.44, -0.36),
        (-0.40, 0.0),
        (-0.14, 0.24),
        (0.04, 0.44),
        (0.26, 0.50),
        (0.42, 0.38),
        (0.44, 0.2),
        (0.40, -0.12),
        (0.18, -0.42),
        (-0.16, -0.5),
    ];
    let own = it.part(&body, 0.3, 60.0);
    it.coat(&own, 700, (-0.7, -0.7), 0.08);
    let wing = it.part(&[(0.1, 0.08), (-0.2, 0.0), (-0.62, -0.46), (-0.2, -0.38), (0.12, -0.2)], 0.6, 140.0);
    it.coat(&wing, 300, (-0.8, -0.6), 0.1);
    it.part(&[(0.42, 0.38), (0.66, 0.28), (0.42, 0.26)], 0.8, 0.0);
    it.eye((0.28, 0.36), 0.03);
    it.line(&[(0.0, -0.48), (0.02, -0.66), (0.12, -0.68)], 0.9);
    it.line(&[(0.12, -0.44), (0.16, -0.66), (0.26, -0.67)], 0.9);
}

fn bat(it: &mut Beast<'_>) {
    for side in [-1.0f32, 1.0] {
        let wing = [
            (0.08 * side, 0.2),
            (0.4 * side, 0.52),
            (0.95 * side, 0.44),
            (0.86 * side, 0.1),
            (0.7 * side, -0.1),
            (0.56 * side, 0.0),
            (0.4 * side, -0.2),
            (0.28 * side, -0.06),
            (0.08 * side, -0.2),
        ];
        it.part(&wing, 0.66, 45.0);
        for (x, y) in [(0.86, 0.1), (0.7, -0.1), (0.4, -0.2)] {
            it.line(&[(0.4 * side, 0.5), (x * side, y)], 0.6);
        }
    }
    let own = it.part(&[(-0.12, 0.3), (0.12, 0.3), (0.14, 0.0), (0.0, -0.34), (-0.14, 0.0)], 0.5, 90.0);
    it.coat(&own, 300, (0.1, -1.0), 0.07);
    for side in [-1.0f32, 1.0] {
        let ear = [(0.03 * side, 0.40), (0.12 * side, 0.66), (0.22 * side, 0.60), (0.17 * side, 0.34)];
        it.part(&ear, 0.62, 80.0);
        it.line(&[(0.08 * side, 0.42), (0.13 * side, 0.56)], 0.7);
    }
    let head = [
        (-0.17, 0.34),
        (-0.10, 0.45),
        (0.10, 0.45),
        (0.17, 0.34),
        (0.10, 0.20),
        (0.0, 0.15),
        (-0.10, 0.20),
        (-0.17, 0.34),
    ];
    let own = it.part(&head, 0.42, 90.0);
    it.coat(&own, 220, (0.1, -1.0), 0.05);
    it.part(&[(-0.04, 0.25), (0.04, 0.25), (0.03, 0.19), (-0.03, 0.19)], 0.95, 0.0);
    it.eye((-0.075, 0.33), 0.024);
    it.eye((0.075, 0.33), 0.024);
    for side in [-1.0f32, 1.0] {
        it.line(&[(0.05 * side, -0.22), (0.09 * side, -0.36), (0.06 * side, -0.42)], 1.1);
    }
}

fn rat(it: &mut Beast<'_>) {
    it.line(&[(-0.5, -0.4), (-0.74, -0.54), (-0.96, -0.44), (-0.92, -0.24), (-1.06, -0.18)], 1.7);
    let body = [
        (-0.56, -0.42),
        (-0.54, -0.1),
        (-0.24, 0.12),
        (0.14, 0.08),
        (0.44, 0.02),
        (0.72, -0.2),
        (0.74, -0.28),
        (0.5, -0.36),
        (0.2, -0.46),
        (-0.3, -0.5),
    ];
    let own = it.part(&body, 0.4, 60.0);
    it.coat(&own, 800, (-0.85, -0.4), 0.07);
    it.part(&[(0.40, 0.04), (0.40, 0.20), (0.52, 0.16), (0.50, 0.0)], 0.6, 70.0);
    it.part(&[(0.24, 0.04), (0.16, 0.20), (0.30, 0.28), (0.42, 0.16), (0.40, 0.0)], 0.34, 70.0);
    it.line(&[(0.28, 0.06), (0.25, 0.17), (0.34, 0.18)], 0.6);
    it.part(&[(0.70, -0.20), (0.77, -0.23), (0.74, -0.28), (0.69, -0.27)], 0.95, 0.0);
    it.line(&[(0.72, -0.29), (0.62, -0.30), (0.54, -0.28)], 0.7);
    it.eye((0.53, -0.10), 0.036);
    for y in [-0.02, 0.03, 0.08] {
        it.cut((0.68, -0.24), (0.92, -0.24 + y), 0.4);
    }
    legs(it, &[(-0.3, 0.02), (0.3, 0.04)], -0.4, -0.56, 0.04);
}
