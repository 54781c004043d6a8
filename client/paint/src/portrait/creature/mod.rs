//! Creatures: an outline that is known at once, and cuts that follow the coat over the form.

mod large;
mod small;

use crate::canvas::{At, Canvas, oval, smooth};
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
        Some(Creature::Pig) => large::pig(it),
        Some(Creature::Mule) => large::mule(it),
        Some(Creature::Eel) => small::eel(it),
        Some(Creature::Bird) => small::bird(it),
        Some(Creature::Bat) => small::bat(it),
        Some(Creature::Rat) => small::rat(it),
        Some(Creature::Dog) | None => large::dog(it),
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
