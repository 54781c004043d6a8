//! Things that stand in scenes. Each is drawn with its feet at a point; `size` is the height of a grown person there.

mod banner;
mod buildings;
mod folk;
mod goods;
mod nature;
mod trees;
mod works;

pub use banner::banner;
pub use nature::stone;

use crate::canvas::At;
use crate::stage::Stage;
use gesta_content::model::Prop;

/// Draws a tree that loses its leaves.
pub fn tree(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    stage.apart_at(at, |stage| trees::tree(&mut Pen { stage, at, size, near }));
}

/// Draws a bush.
pub fn shrub(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    stage.apart_at(at, |stage| nature::shrub(stage, at, size, near));
}

/// Draws a tuft of grass.
pub fn tuft(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    stage.apart_at(at, |stage| nature::tuft(stage, at, size, near));
}

/// Draws a house.
pub fn house(stage: &mut Stage<'_>, at: At, size: f32, near: f32) {
    stage.apart_at(at, |stage| buildings::house(stage, at, size, near));
}

/// Draws a thing.
pub fn draw(stage: &mut Stage<'_>, prop: Prop, at: At, size: f32, near: f32) {
    stage.apart_at(at, |stage| thing(&mut Pen { stage, at, size, near }, prop));
}

fn thing(pen: &mut Pen<'_, '_>, prop: Prop) {
    let (at, size, near) = (pen.at, pen.size, pen.near);
    match prop {
        Prop::Town => buildings::town(pen),
        Prop::House => house(pen.stage, at, size * 1.7, near),
        Prop::Tower => buildings::tower(pen),
        Prop::Arches => buildings::arches(pen),
        Prop::Door => buildings::door(pen),
        Prop::Window => buildings::window(pen),
        Prop::Stairs => buildings::stairs(pen),
        Prop::Grille => buildings::grille(pen),
        Prop::Wall => nature::wall(pen),
        Prop::Cypress => trees::cypress(pen),
        Prop::Olive => trees::olive(pen),
        Prop::Reeds => nature::reeds(pen),
        Prop::Boulders => nature::boulders(pen),
        Prop::Spoil => nature::spoil(pen),
        Prop::Post => works::post(pen),
        Prop::Board => works::board(pen),
        Prop::Trough => works::trough(pen),
        Prop::Basin => works::basin(pen),
        Prop::Wheel => works::wheel(pen),
        Prop::Windlass => works::windlass(pen),
        Prop::Timber => works::timber(pen),
        Prop::Barricade => works::barricade(pen),
        Prop::Comb => works::comb(pen),
        Prop::Saint => works::saint(pen),
        Prop::Pool => works::pool(pen),
        Prop::Nets => works::nets(pen),
        Prop::Cart => goods::cart(pen),
        Prop::Table => goods::table(pen),
        Prop::Bench => goods::bench(pen),
        Prop::Desk => goods::desk(pen),
        Prop::Barrel => goods::barrel(pen),
        Prop::Bucket => goods::bucket(pen),
        Prop::Boots => goods::boots(pen),
        Prop::Stove => goods::stove(pen),
        Prop::Lamp => goods::lamp(pen),
        Prop::Candles => goods::candles(pen),
        Prop::Mule => folk::mule(pen),
        Prop::Figure => folk::figure(pen),
        Prop::Crowd => folk::crowd(pen),
    }
}

/// What a thing is drawn with, in its own measure: 1 is the height of a person, up is positive.
pub struct Pen<'a, 'b> {
    pub stage: &'a mut Stage<'b>,
    pub at: At,
    pub size: f32,
    pub near: f32,
}

impl Pen<'_, '_> {
    fn to(&self, (x, y): At) -> At {
        (self.at.0 + x * self.size, self.at.1 - y * self.size)
    }

    fn all(&self, points: &[At]) -> Vec<At> {
        points.iter().map(|point| self.to(*point)).collect()
    }

    fn rim(&self) -> f32 {
        (0.10 + self.size * 0.014).min(0.5)
    }

    /// A part, `dark` from 0 to 1, cut in a direction.
    fn part(&mut self, points: &[At], dark: f32, way: f32) {
        let points = self.all(points);
        let gloom = self.stage.p.gloom;
        let ink = self.stage.p.ink(dark, self.near).tone(dark * 0.74 + gloom * 0.8).way(way);
        let rim = self.rim();
        self.stage.c.block(&points, ink, rim);
    }

    /// A round part.
    fn disc(&mut self, at: At, rx: f32, ry: f32, dark: f32, way: f32) {
        let points = crate::canvas::oval(at, rx, ry);
        self.part(&points, dark, way);
    }

    /// A box with a lit front and a dark side: lower left corner, width, height.
    fn crate_(&mut self, x: f32, y: f32, w: f32, h: f32, dark: f32) {
        self.part(&[(x, y), (x + w, y), (x + w, y + h), (x, y + h)], dark, 0.0);
        let side = w * 0.28;
        let from = if self.stage.left { x + w - side } else { x };
        self.part(&[(from, y), (from + side, y), (from + side, y + h), (from, y + h)], (dark + 0.42).min(1.0), 90.0);
    }

    /// A dark line.
    fn line(&mut self, points: &[At], width: f32) {
        let points = self.all(points);
        let (width, force) = (width * self.size, 0.3 + 0.7 * self.near);
        self.stage.c.line(&points, width, force);
    }

    /// A light cut.
    fn light(&mut self, a: At, b: At, width: f32) {
        let (a, b) = (self.to(a), self.to(b));
        let colour = crate::ink::mix(self.stage.p.land[0], self.stage.p.haze, (1.0 - self.near) * 0.5);
        self.stage.c.gouge(a, b, width * self.size, colour);
    }

    /// A dark cut.
    fn cut(&mut self, a: At, b: At, width: f32) {
        let (a, b) = (self.to(a), self.to(b));
        let force = 0.3 + 0.7 * self.near;
        self.stage.c.stroke(a, b, width * self.size, force);
    }

    /// The shadow on the ground.
    fn shadow(&mut self, half: f32) {
        let lean = if self.stage.left { 0.5 } else { -0.5 };
        for row in 0..5 {
            let y = 0.02 - row as f32 * 0.022;
            let off = row as f32 * 0.05 * lean;
            self.cut((-half * 0.9 + off, y), (half * (1.2 - row as f32 * 0.1) + lean * half + off, y), 0.026);
        }
    }

    fn chance(&mut self, low: f32, high: f32) -> f32 {
        self.stage.c.chance.between(low, high)
    }
}
