//! The blocks that a picture is printed from: flat colours on one, and on the other how the dark ink is cut.
//!
//! Lengths are in hundredths of the height, from the upper left corner.

use crate::chance::{Chance, noise};
use crate::exact::{cos, sin};
use crate::ink::{Colour, Ink};
use tiny_skia::{Color, FillRule, Paint, Path, PathBuilder, Pixmap, Stroke, Transform};

/// A point.
pub type At = (f32, f32);

/// A lamp, or whatever else sheds light.
#[derive(Clone, Copy, Debug)]
pub struct Glow {
    /// Where it is.
    pub at: At,
    /// How far it reaches.
    pub reach: f32,
    /// How strong it is, 0 to 1.
    pub force: f32,
}

/// The blocks of one picture.
pub struct Canvas {
    pub(crate) flat: Pixmap,
    pub(crate) cuts: Pixmap,
    pub(crate) lights: Vec<Glow>,
    /// Pixels of one length.
    pub(crate) scale: f32,
    /// The width.
    pub wide: f32,
    /// What is left to chance.
    pub chance: Chance,
    pub(crate) seed: u64,
}

fn paint(colour: Colour) -> Paint<'static> {
    let mut paint = Paint { anti_alias: true, ..Paint::default() };
    let part = |at: usize| colour[at].clamp(0.0, 1.0);
    paint.set_color(Color::from_rgba(part(0), part(1), part(2), 1.0).unwrap_or(Color::BLACK));
    paint
}

fn cuts(ink: &Ink) -> Paint<'static> {
    let code = ink.way * 16 + ink.cut as u8;
    paint([ink.tone, f32::from(code) / 255.0, ink.force])
}

impl Canvas {
    /// Empty blocks; `None` where there is no memory for them.
    pub fn new(width: u32, height: u32, seed: u64) -> Option<Canvas> {
        let (mut flat, mut cuts) = (Pixmap::new(width, height)?, Pixmap::new(width, height)?);
        flat.fill(Color::WHITE);
        cuts.fill(Color::BLACK);
        let scale = height as f32 / 100.0;
        let wide = width as f32 / scale;
        Some(Canvas { flat, cuts, lights: Vec::new(), scale, wide, chance: Chance::new(seed), seed })
    }

    fn path(&self, points: &[At], closed: bool) -> Option<Path> {
        let mut path = PathBuilder::with_capacity(points.len() + 1, points.len());
        for (at, (x, y)) in points.iter().enumerate() {
            let (x, y) = (x * self.scale, y * self.scale);
            if at == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
        }
        if closed {
            path.close();
        }
        path.finish()
    }

    /// Points along the same outline with the small faults of a knife.
    pub fn carved(&self, points: &[At], closed: bool, by: f32) -> Vec<At> {
        let mut all = Vec::with_capacity(points.len() * 4);
        let ends = if closed { points.len() } else { points.len().saturating_sub(1) };
        for at in 0..ends {
            let (a, b) = (points[at], points[(at + 1) % points.len()]);
            let (dx, dy) = (b.0 - a.0, b.1 - a.1);
            let long = (dx * dx + dy * dy).sqrt();
            let steps = ((long / 1.6) as usize).clamp(1, 60);
            for step in 0..steps {
                let t = step as f32 / steps as f32;
                let (x, y) = (a.0 + dx * t, a.1 + dy * t);
                let off = (noise(self.seed, x * 0.9, y * 0.9) - 0.5) * 2.0 * by;
                let (nx, ny) = if long > 0.0 { (-dy / long, dx / long) } else { (0.0, 0.0) };
                all.push((x + nx * off, y + ny * off));
            }
        }
        if !closed {
            all.extend(points.last());
        }
        all
    }

    /// A shape with straight clean edges.
    pub fn fill(&mut self, points: &[At], ink: Ink) {
        let Some(path) = self.path(points, true) else { return };
        self.flat.fill_path(&path, &paint(ink.colour), FillRule::Winding, Transform::identity(), None);
        self.cuts.fill_path(&path, &cuts(&ink), FillRule::Winding, Transform::identity(), None);
    }

    /// A shape with edges as a knife leaves them.
    pub fn shape(&mut self, points: &[At], ink: Ink) {
        let points = self.carved(points, true, 0.22);
        self.fill(&points, ink);
    }

    /// Such a shape with a dark outline.
    pub fn block(&mut self, points: &[At], ink: Ink, width: f32) {
        let points = self.carved(points, true, 0.2);
        self.fill(&points, ink);
        self.rim(&points, true, width, ink.force);
    }

    fn rim(&mut self, points: &[At], closed: bool, width: f32, force: f32) {
        let Some(path) = self.path(points, closed) else { return };
        let stroke = Stroke {
            width: (width * self.scale).max(0.6),
            line_cap: tiny_skia::LineCap::Round,
            line_join: tiny_skia::LineJoin::Round,
            ..Stroke::default()
        };
        self.cuts.stroke_path(&path, &paint([1.0, 0.0, force]), &stroke, Transform::identity(), None);
    }

    /// A dark line.
    pub fn line(&mut self, points: &[At], width: f32, force: f32) {
        let points = self.carved(points, false, 0.12);
        self.rim(&points, false, width, force);
    }

    /// A line in a colour, with nothing cut in it.
    pub fn streak(&mut self, points: &[At], width: f32, colour: Colour) {
        let points = self.carved(points, false, 0.1);
        let Some(path) = self.path(&points, false) else { return };
        let stroke = Stroke { width: (width * self.scale).max(0.6), ..Stroke::default() };
        self.flat.stroke_path(&path, &paint(colour), &stroke, Transform::identity(), None);
        self.cuts.stroke_path(&path, &paint([0.0; 3]), &stroke, Transform::identity(), None);
    }

    /// A stroke of the knife that swells and ends in a point: dark ink from `a` to `b`.
    pub fn stroke(&mut self, a: At, b: At, width: f32, force: f32) {
        let ink = Ink { colour: [0.0; 3], tone: 1.0, way: 0, cut: crate::ink::Cut::Lines, force };
        let Some(path) = self.wedge(a, b, width) else { return };
        self.cuts.fill_path(&path, &cuts(&ink), FillRule::Winding, Transform::identity(), None);
    }

    /// Such a stroke that takes the dark ink away and leaves a colour.
    pub fn gouge(&mut self, a: At, b: At, width: f32, colour: Colour) {
        let Some(path) = self.wedge(a, b, width) else { return };
        self.flat.fill_path(&path, &paint(colour), FillRule::Winding, Transform::identity(), None);
        self.cuts.fill_path(&path, &paint([0.0; 3]), FillRule::Winding, Transform::identity(), None);
    }

    fn wedge(&self, a: At, b: At, width: f32) -> Option<Path> {
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let long = (dx * dx + dy * dy).sqrt().max(0.001);
        let (nx, ny) = (-dy / long * width / 2.0, dx / long * width / 2.0);
        let mid = (a.0 + dx * 0.38, a.1 + dy * 0.38);
        self.path(&[a, (mid.0 + nx, mid.1 + ny), b, (mid.0 - nx, mid.1 - ny)], true)
    }

    /// A light.
    pub fn glow(&mut self, at: At, reach: f32, force: f32) {
        if self.lights.len() < 8 {
            self.lights.push(Glow { at, reach, force });
        }
    }
}

/// The points of an oval.
pub fn oval(at: At, rx: f32, ry: f32) -> Vec<At> {
    arc(at, rx, ry, 0.0, 360.0)
}

/// The points of a part of an oval, in degrees; 270 is up.
pub fn arc(at: At, rx: f32, ry: f32, from: f32, to: f32) -> Vec<At> {
    let steps = ((((rx + ry) * 1.2) as usize).clamp(28, 72)) as f32;
    let turn = |step: usize| (from + (to - from) * step as f32 / steps).to_radians();
    (0..=steps as usize).map(|step| (at.0 + rx * cos(turn(step)), at.1 + ry * sin(turn(step)))).collect()
}

/// The points of a rectangle.
pub fn rect(x: f32, y: f32, w: f32, h: f32) -> [At; 4] {
    [(x, y), (x + w, y), (x + w, y + h), (x, y + h)]
}

/// The points of an opening with a round top, that stands on `y`.
pub fn arch(x: f32, y: f32, w: f32, h: f32) -> Vec<At> {
    let round = (w / 2.0).min(h * 0.7);
    let mut points = vec![(x - w / 2.0, y)];
    points.extend(arc((x, y - h + round), w / 2.0, round, 180.0, 360.0));
    points.push((x + w / 2.0, y));
    points
}

/// A smooth line through points.
pub fn smooth(points: &[At]) -> Vec<At> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let near = |at: isize| points[at.clamp(0, points.len() as isize - 1) as usize];
    let mut all = Vec::with_capacity(points.len() * 6);
    for at in 0..points.len() as isize - 1 {
        let (a, b, c, d) = (near(at - 1), near(at), near(at + 1), near(at + 2));
        for step in 0..6 {
            let t = step as f32 / 6.0;
            let bend = |a: f32, b: f32, c: f32, d: f32| {
                0.5 * (2.0 * b
                    + (c - a) * t
                    + (2.0 * a - 5.0 * b + 4.0 * c - d) * t * t
                    + (3.0 * b - a - 3.0 * c + d) * t * t * t)
            };
            all.push((bend(a.0, b.0, c.0, d.0), bend(a.1, b.1, c.1, d.1)));
        }
    }
    all.extend(points.last());
    all
}
