//! The dice tray: the last roll as a die that tumbles and then lies, with its terms beside it for as long as one likes. It
//! shows what was rolled; nothing here decides anything.

use crate::book::look::{Look, Type};
use bevy_egui::egui::{Align2, Color32, FontId, Label, Pos2, Sense, Shape, Stroke, Ui, pos2, vec2};
use gesta_app::{RollSeen, Screen};

/// Seconds that a die tumbles.
const TUMBLE: f32 = 0.9;
/// Points at 100 % that a die is wide.
const DIE: f32 = 92.0;
/// Whole turns about its axes while it tumbles.
const TURNS: f32 = 2.25;

/// Which roll lies in the tray, and since when.
#[derive(Debug, Default)]
pub(crate) struct Tray {
    depth: Option<u64>,
    /// When it was thrown, in seconds of egui's clock; `None`: it lies.
    thrown: Option<f64>,
}

impl Tray {
    /// Takes note of the screen's roll. One that was there before this window saw it does not tumble.
    pub(crate) fn follow(&mut self, screen: &Screen, is_known: bool, now: f64) {
        let depth = screen.roll.as_ref().map(|roll| roll.depth);
        if self.depth == depth {
            return;
        }
        let moves = is_known && !screen.settings.reduced_motion && depth.is_some();
        *self = Tray { depth, thrown: moves.then_some(now) };
    }

    /// How far the die has come, from 0 to 1; at 1 it lies.
    fn come(&mut self, now: f64) -> f32 {
        let Some(thrown) = self.thrown else { return 1.0 };
        let share = ((now - thrown) as f32 / TUMBLE).clamp(0.0, 1.0);
        if share >= 1.0 {
            self.thrown = None;
        }
        share
    }

    /// The die lies at once.
    pub(crate) fn settle(&mut self) {
        self.thrown = None;
    }
}

/// Draws the tray. Nothing where nothing was rolled yet.
pub(crate) fn show(ui: &mut Ui, screen: &Screen, tray: &mut Tray, look: &Look) {
    let Some(roll) = &screen.roll else { return };
    let now = ui.input(|input| input.time);
    let come = tray.come(now);
    if come < 1.0 {
        ui.ctx().request_repaint();
    }
    ui.horizontal_top(|ui| {
        for (at, natural) in roll.dice.iter().enumerate() {
            let counts = at == roll.counts;
            die(ui, *natural, counts, come, at, look);
        }
        ui.vertical(|ui| terms(ui, roll, look));
    });
    ui.add_space(look.points(8.0));
}

fn terms(ui: &mut Ui, roll: &RollSeen, look: &Look) {
    ui.spacing_mut().item_spacing.y = look.points(2.0);
    ui.add(Label::new(look.text(&roll.verdict, Type::Strong, look.ink)).wrap());
    ui.add(Label::new(look.text(&roll.sum, Type::Interface, look.ink)).wrap());
    for term in &roll.terms {
        ui.add(Label::new(look.text(term, Type::Interface, look.faint)).wrap());
    }
}

/// A die with 20 faces; one that does not count is faint.
fn die(ui: &mut Ui, natural: u8, counts: bool, come: f32, which: usize, look: &Look) {
    let size = look.points(if counts { DIE } else { DIE * 0.62 });
    let (place, response) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    response.widget_info(|| {
        bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Label, true, format!("d20: {natural}"))
    });
    // It comes in from the side, faster at first.
    let eased = 1.0 - (1.0 - come).powi(3);
    let turn = (1.0 - eased) * TURNS * std::f32::consts::TAU;
    let center = place.center() - vec2((1.0 - eased) * size * 0.25, ((1.0 - eased) * 9.0).sin().abs() * size * 0.12);
    let ink = if counts { look.ink } else { look.faint };
    let faces = solid(center, size * 0.47, turn, turn * (0.7 + which as f32 * 0.2));
    for face in &faces {
        let fill = look.paper.lerp_to_gamma(look.roll, 0.18 + 0.5 * (1.0 - face.towards));
        ui.painter().add(Shape::convex_polygon(face.corners.to_vec(), fill, Stroke::new(1.2, ink)));
    }
    let shown = if come < 1.0 { passing(come, which) } else { natural };
    if let Some(front) = faces.iter().max_by(|a, b| a.towards.total_cmp(&b.towards)) {
        number(ui, front.middle(), shown, size, if counts { look.ink } else { look.faint }, look);
    }
}

fn number(ui: &Ui, at: Pos2, shown: u8, size: f32, colour: Color32, look: &Look) {
    let font = FontId::new(size * 0.24, look.font(Type::Strong).family);
    ui.painter().text(at + vec2(0.0, size * 0.02), Align2::CENTER_CENTER, shown, font, colour);
}

/// The number that is up for a moment while the die tumbles.
fn passing(come: f32, which: usize) -> u8 {
    let step = (come * 14.0) as u32 + which as u32 * 7;
    (step.wrapping_mul(2_654_435_761) >> 8) as u8 % 20 + 1
}

/// A face that is seen.
struct Face {
    corners: [Pos2; 3],
    /// How much it looks towards the reader, from 0 to 1.
    towards: f32,
}

impl Face {
    fn middle(&self) -> Pos2 {
        let [a, b, c] = self.corners;
        pos2((a.x + b.x + c.x) / 3.0, (a.y + b.y + c.y) / 3.0)
    }
}

type Point = [f32; 3];

/// The seen faces of an icosahedron, turned about two axes; with no turn one face looks straight at the reader.
fn solid(center: Pos2, radius: f32, about_x: f32, about_y: f32) -> Vec<Face> {
    let corners = corners();
    let mut faces = Vec::new();
    for a in 0..corners.len() {
        for b in a + 1..corners.len() {
            for c in b + 1..corners.len() {
                if !joined(&corners, a, b, c) {
                    continue;
                }
                let turned = [a, b, c].map(|at| turn(level(corners[at]), about_x, about_y));
                let middle: f32 = turned.iter().map(|point| point[2]).sum::<f32>() / 3.0;
                if middle <= 0.05 {
                    continue;
                }
                let seen = turned.map(|point| pos2(center.x + point[0] * radius, center.y - point[1] * radius));
                // The middle of a face of a unit icosahedron is 0.795 away from its centre.
                faces.push(Face { corners: seen, towards: (middle / 0.795).min(1.0) });
            }
        }
    }
    faces
}

/// The 12 corners at distance 1.
fn corners() -> Vec<Point> {
    let golden = f32::midpoint(1.0, 5.0_f32.sqrt());
    let length = (1.0 + golden * golden).sqrt();
    let mut all = Vec::new();
    for one in [-1.0, 1.0] {
        for other in [-golden, golden] {
            let (one, other) = (one / length, other / length);
            all.extend([[0.0, one, other], [one, other, 0.0], [other, 0.0, one]]);
        }
    }
    all
}

/// Whether three corners make a face: each pair is an edge apart.
fn joined(corners: &[Point], a: usize, b: usize, c: usize) -> bool {
    let apart = |a: usize, b: usize| {
        let squares = corners[a].iter().zip(corners[b]).map(|(x, y)| (x - y) * (x - y));
        squares.sum::<f32>().sqrt()
    };
    // The edge of a unit icosahedron is 1.0515 long.
    [(a, b), (b, c), (a, c)].iter().all(|(a, b)| (apart(*a, *b) - 1.0515).abs() < 0.01)
}

/// Turns the solid so that one face lies flat towards the reader: its normal is (0.3568, 0, 0.9342).
fn level(point: Point) -> Point {
    let (sin, cos) = (0.356_82_f32, 0.934_17_f32);
    [point[0] * cos - point[2] * sin, point[1], point[0] * sin + point[2] * cos]
}

fn turn([x, y, z]: Point, about_x: f32, about_y: f32) -> Point {
    let (sin, cos) = about_x.sin_cos();
    let (y, z) = (y * cos - z * sin, y * sin + z * cos);
    let (sin, cos) = about_y.sin_cos();
    [x * cos + z * sin, y, -x * sin + z * cos]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_die_at_rest_shows_one_face_flat_among_those_that_are_seen() {
        let faces = solid(pos2(0.0, 0.0), 1.0, 0.0, 0.0);
        let flat: Vec<&Face> = faces.iter().filter(|face| face.towards > 0.99).collect();
        assert_eq!((faces.len(), flat.len()), (10, 1));
        assert!(flat[0].middle().to_vec2().length() < 0.01, "{:?}", flat[0].corners);
    }

    #[test]
    fn a_die_shows_no_number_that_it_does_not_have() {
        assert!((0..=100).all(|come| (1..=20).contains(&passing(come as f32 / 100.0, 1))));
    }
}
