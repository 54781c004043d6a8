//! Plates of things: one thing on paper, hatched, within a border.

mod arms;
mod goods;
mod papers;
mod tools;
mod wear;

use crate::air::{Hour, Season, Sky};
use crate::canvas::{At, Canvas, oval, smooth};
use crate::exact::{angle, sin_cos};
use crate::ink::{self, Colour, Palette, hex, mix};
use crate::subject::PlateSubject;
use gesta_content::model::{Air, Motif};

/// What a thing is drawn with. Its own measure: the middle at the origin, 1 is two fifths of the height, up is positive;
/// `turn` is how far the thing leans, in degrees.
struct Bench<'a> {
    c: &'a mut Canvas,
    p: &'a Palette,
    turn: f32,
    /// A colour that differs from thing to thing.
    hue: Colour,
}

const WOOD: Colour = hex(0xb07a44);
const IRON: Colour = hex(0xa9b0a8);
const LEATHER: Colour = hex(0x96603a);
const CLOTH: Colour = hex(0xe4d3aa);
const BRASS: Colour = hex(0xd9a441);
const PAPER: Colour = hex(0xf6ecd2);

/// Paints a plate on the blocks, and tells with which inks they are to be printed.
pub fn paint(canvas: &mut Canvas, of: &PlateSubject) -> Palette {
    let mut palette = ink::outdoors(Air::Dry, Hour::Day, Season::Summer, Sky::Clear);
    palette.key = hex(0x2a1f1c);
    let hues = [0x9c3a2c, 0x3c6272, 0x66753f, 0xc08a3a, 0x6a4a6a];
    let hue = hex(hues[(of.seed >> 13) as usize % hues.len()]);
    frame(canvas, &palette, hue);
    let mut bench = Bench { c: canvas, p: &palette, turn: 0.0, hue };
    let it = &mut bench;
    match of.motif {
        Motif::Sword
        | Motif::Knife
        | Motif::Axe
        | Motif::Spear
        | Motif::Staff
        | Motif::Crook
        | Motif::Bow
        | Motif::Crossbow
        | Motif::Sling
        | Motif::Shield => arms::draw(it, of.motif),
        Motif::Pick
        | Motif::Saw
        | Motif::Bar
        | Motif::Key
        | Motif::Needle
        | Motif::Lantern
        | Motif::Torch
        | Motif::Candle
        | Motif::Rope
        | Motif::Timber => tools::draw(it, of.motif),
        _ => goods::draw(it, of.motif),
    }
    palette
}

/// The paper, a tint behind the thing, and a double border with cut corners.
fn frame(c: &mut Canvas, p: &Palette, hue: Colour) {
    let wide = c.wide;
    c.fill(&[(0.0, 0.0), (wide, 0.0), (wide, 100.0), (0.0, 100.0)], p.flat(p.paper));
    let (l, r, t, b, k) = (6.0, wide - 6.0, 6.0, 94.0, 5.0);
    let border = |off: f32| -> [At; 8] {
        let (l, r, t, b) = (l + off, r - off, t + off, b - off);
        [(l + k, t), (r - k, t), (r, t + k), (r, b - k), (r - k, b), (l + k, b), (l, b - k), (l, t + k)]
    };
    c.block(&border(0.0), p.ink(0.0, 1.0).colour(mix(p.paper, hue, 0.16)).tone(0.0), 0.9);
    let oval_at = (wide / 2.0, 50.0);
    let (rx, ry) = ((wide * 0.36).min(46.0), 37.0);
    let ground = ink::Ink { colour: mix(p.paper, hue, 0.32), tone: 0.20, way: 5, cut: ink::Cut::Fine, force: 0.55 };
    c.shape(&oval(oval_at, rx, ry), ground);
    c.line(&border(2.2), 0.35, 0.9);
    for (x, y) in [(l + 3.4, t + 3.4), (r - 3.4, t + 3.4), (l + 3.4, b - 3.4), (r - 3.4, b - 3.4)] {
        for turn in 0..8 {
            let (sin, cos) = sin_cos((turn as f32 * 45.0).to_radians());
            c.stroke((x, y), (x + cos * 2.2, y + sin * 2.2), 0.8, 0.9);
        }
    }
}

impl Bench<'_> {
    fn to(&self, (x, y): At) -> At {
        let (sin, cos) = sin_cos(self.turn.to_radians());
        let (x, y) = (x * cos - y * sin, x * sin + y * cos);
        (self.c.wide / 2.0 + x * 34.0, 50.0 - y * 34.0)
    }

    fn all(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|point| self.to(*point)).collect()
    }

    /// A part with straight edges.
    fn flat(&mut self, points: &[At], colour: Colour, tone: f32, way: f32) {
        let points = self.all(points);
        let ink = self.p.ink(0.0, 1.0).colour(colour).tone(tone).way(way - self.turn);
        self.c.block(&points, ink, 0.6);
    }

    /// A part with smooth edges.
    fn soft(&mut self, points: &[At], colour: Colour, tone: f32, way: f32) {
        self.flat(&smooth(points), colour, tone, way);
    }

    /// A shaft from one point to another, lit along one side.
    fn shaft(&mut self, a: At, b: At, wide: f32, colour: Colour) {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let long = (dx * dx + dy * dy).sqrt().max(0.001);
        let n = (-dy / long * wide / 2.0, dx / long * wide / 2.0);
        let way = angle(dy, dx).to_degrees();
        self.flat(
            &[(a.0 + n.0, a.1 + n.1), (b.0 + n.0, b.1 + n.1), (b.0 - n.0, b.1 - n.1), (a.0 - n.0, a.1 - n.1)],
            colour,
            0.12,
            -way,
        );
        let dark = mix(colour, self.p.key, 0.35);
        let side = |at: At, by: f32| (at.0 + n.0 * by, at.1 + n.1 * by);
        let shade = self.all(&[side(a, 0.0), side(b, 0.0), side(b, -0.9), side(a, -0.9)]);
        let ink = self.p.ink(0.0, 1.0).colour(dark).tone(0.6).way(-way - self.turn);
        self.c.shape(&shade, ink);
        for step in 0..(long * 6.0) as usize {
            let t = (step as f32 + self.c.chance.next()) / (long * 6.0);
            let from = (a.0 + dx * t, a.1 + dy * t);
            let off = self.c.chance.between(-0.1, 0.7);
            let at = side(from, off);
            self.cut(at, (at.0 + dx / long * 0.14, at.1 + dy / long * 0.14), 0.35);
        }
    }

    fn disc(&mut self, at: At, rx: f32, ry: f32, colour: Colour, tone: f32, way: f32) {
        self.flat(&oval(at, rx, ry), colour, tone, way);
    }

    fn line(&mut self, points: &[At], width: f32) {
        let points = self.all(&smooth(points));
        self.c.line(&points, width, 1.0);
    }

    fn cut(&mut self, a: At, b: At, width: f32) {
        let (a, b) = (self.to(a), self.to(b));
        self.c.stroke(a, b, width, 1.0);
    }

    fn light(&mut self, a: At, b: At, width: f32) {
        let (a, b) = (self.to(a), self.to(b));
        self.c.gouge(a, b, width, hex(0xfdf5df));
    }

    /// The shadow on the table: level cuts.
    fn shadow(&mut self, y: f32, half: f32) {
        let turn = std::mem::take(&mut self.turn);
        for row in 0..7 {
            let t = row as f32 / 6.0;
            let w = half * (1.0 - 0.5 * t * t);
            let off = self.chance(-0.04, 0.10);
            self.cut((-w + off, y - 0.035 * row as f32), (w + 0.16 + off, y - 0.035 * row as f32), 0.9 - 0.4 * t);
        }
        self.turn = turn;
    }

    /// Hatching along an edge: short cuts from points on a line towards a side.
    fn hatch(&mut self, a: At, b: At, towards: At, count: usize, width: f32) {
        for step in 0..count {
            let t = (step as f32 + 0.5) / count as f32;
            let from = (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
            let long = self.chance(0.6, 1.1);
            self.cut(from, (from.0 + towards.0 * long, from.1 + towards.1 * long), width);
        }
    }

    fn chance(&mut self, low: f32, high: f32) -> f32 {
        self.c.chance.between(low, high)
    }
}
