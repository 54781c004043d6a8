//! Portraits: head and shoulders, or a creature, before a hatched ground with the arms of a faction.

mod beard;
mod creature;
mod dress;
mod face;
mod hair;
mod head;

use crate::air::{Hour, Season, Sky};
use crate::arms;
use crate::canvas::{At, Canvas, smooth};
use crate::ink::{self, Colour, Ink, Palette, hex, mix};
use crate::subject::PortraitSubject;
use gesta_content::model::{Age, Air, Build, Shade};

/// What every part of a portrait is drawn with. Its own measure: 1 is half of the height, the middle of the face at
/// the origin, up is positive; whoever sits looks to the side of positive numbers.
struct Sitting<'a> {
    c: &'a mut Canvas,
    p: &'a Palette,
    of: &'a PortraitSubject,
    skin: Colour,
    cloth: Colour,
    /// Where the face looks, 1 or -1.
    side: f32,
    /// Half the width and height of the face.
    face: At,
}

/// Paints a portrait on the blocks, and tells with which inks they are to be printed.
pub fn paint(canvas: &mut Canvas, of: &PortraitSubject) -> Palette {
    let air = [Air::Dry, Air::Solemn, Air::Plain, Air::Mild, Air::Bleak][(of.seed >> 5) as usize % 5];
    let mut palette = ink::outdoors(air, Hour::Day, Season::Summer, Sky::Clear);
    palette.key = hex(0x231a1b);
    ground(canvas, &palette, of);
    if of.creature.is_some() {
        creature::paint(canvas, &palette, of);
        return palette;
    }
    let skins = [0xe9bd8c, 0xd9a06c, 0xc58a58, 0xeec79c];
    let cloths = [0x8c3b2e, 0x3f5f6b, 0x5d6b3c, 0x7b5a3a, 0x4a4560, 0x9a7434];
    let side = if of.seed & 4 == 0 { 1.0 } else { -1.0 };
    let cloth = of.arms.map_or(of.seed >> 11, |arms| arms >> 7) as usize;
    let broad = match of.build {
        Build::Thin => 0.285,
        Build::Middling => 0.315,
        Build::Broad => 0.355,
    };
    let own = 0.96 + 0.08 * ((of.seed >> 29) & 15) as f32 / 15.0;
    let face = match of.age {
        Age::Child => (broad * 0.92, 0.345),
        _ => (broad * own, 0.42 - 0.02 * own),
    };
    let skin = hex(skins[(of.seed >> 17) as usize % skins.len()]);
    let mut sitting =
        Sitting { c: canvas, p: &palette, of, skin, cloth: hex(cloths[cloth % cloths.len()]), side, face };
    let it = &mut sitting;
    hair::behind(it);
    dress::shoulders(it);
    dress::neck(it);
    face::paint(it);
    beard::beard(it);
    hair::before(it);
    head::headwear(it);
    if let Some(arms) = of.arms {
        arms::shield(canvas, &palette, arms, side);
    }
    palette
}

/// The ground: cut darker where the light comes from, so that the head stands out on both sides.
fn ground(c: &mut Canvas, p: &Palette, of: &PortraitSubject) {
    let wide = c.wide;
    let base = mix(p.land[1], p.high, 0.45);
    let light_left = of.seed & 4 == 0;
    for band in 0..7 {
        let t = band as f32 / 6.0;
        let x = wide * t;
        let edge = if band == 0 { -1.0 } else { x - wide / 14.0 };
        let points: Vec<At> = (0..=20)
            .map(|s| (edge + 2.5 * crate::chance::noise(of.seed, band as f32, s as f32 * 0.4), s as f32 * 5.1 - 1.0))
            .collect();
        let mut points = points;
        points.extend([(wide + 1.0, 101.0), (wide + 1.0, -1.0)]);
        let dark = if light_left { 1.0 - t } else { t };
        let ink = Ink {
            colour: mix(base, p.low, 0.5 - 0.4 * dark),
            tone: 0.14 + 0.42 * dark,
            way: 5,
            cut: ink::Cut::Fine,
            force: 0.85,
        };
        c.fill(&points, ink);
    }
}

impl Sitting<'_> {
    fn to(&self, (x, y): At) -> At {
        (self.c.wide / 2.0 + x * self.side * 50.0, 45.0 - y * 50.0)
    }

    fn all(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|point| self.to(*point)).collect()
    }

    /// A part with smooth edges: its colour, how much of it is cut dark, and in which direction.
    fn part(&mut self, points: &[At], colour: Colour, tone: f32, way: f32, rim: f32) {
        let points = self.all(&smooth(points));
        let way = if self.side < 0.0 { 180.0 - way } else { way };
        let ink = self.p.ink(0.0, 1.0).colour(colour).tone(tone).way(way);
        if rim > 0.0 { self.c.block(&points, ink, rim) } else { self.c.shape(&points, ink) }
    }

    fn line(&mut self, points: &[At], width: f32) {
        let points = self.all(&smooth(points));
        self.c.line(&points, width, 1.0);
    }

    fn cut(&mut self, a: At, b: At, width: f32) {
        let (a, b) = (self.to(a), self.to(b));
        self.c.stroke(a, b, width, 1.0);
    }

    fn light(&mut self, a: At, b: At, width: f32, colour: Colour) {
        let (a, b) = (self.to(a), self.to(b));
        self.c.gouge(a, b, width, colour);
    }

    fn chance(&mut self, low: f32, high: f32) -> f32 {
        self.c.chance.between(low, high)
    }

    /// The colour of the hair, and of the light on it.
    fn hair(&self) -> (Colour, Colour) {
        match self.of.shade {
            Shade::Dark => (hex(0x33261f), hex(0x8a6a48)),
            Shade::Red => (hex(0x8a3f22), hex(0xe09a58)),
            Shade::Fair => (hex(0xb08a48), hex(0xf2d894)),
            Shade::Grey => (hex(0x76726a), hex(0xd9d4c4)),
            Shade::White => (hex(0xb9b4a6), hex(0xf6f1e2)),
        }
    }
}
