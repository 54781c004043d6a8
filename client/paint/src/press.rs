//! The press: from the blocks to the print. Here the tones become cuts, and here are the paper, the light of lamps and
//! the ragged edge.

use crate::Picture;
use crate::canvas::{Canvas, Glow};
use crate::chance::noise;
use crate::exact::{angle, cos, sin};
use crate::ink::{Colour, Palette, mix};

/// Sides of the square of noise that the press looks things up in.
const GRAIN: usize = 256;

/// Noise that costs nothing to look up.
struct Grain(Vec<f32>);

impl Grain {
    fn new(seed: u64) -> Grain {
        let at = |index: usize| ((index % GRAIN) as f32, (index / GRAIN) as f32);
        // Folded, so that its edges meet.
        let fold = |t: f32| (t - GRAIN as f32 / 2.0).abs();
        let cell = |index: usize| {
            let (x, y) = at(index);
            noise(seed, fold(x) / 9.0, fold(y) / 9.0) * 0.6 + noise(seed + 1, x / 2.0, y / 2.0) * 0.4
        };
        Grain((0..GRAIN * GRAIN).map(cell).collect())
    }

    fn at(&self, x: f32, y: f32) -> f32 {
        let wrap = |t: f32| (t as i32 as usize) & (GRAIN - 1);
        self.0[wrap(y) * GRAIN + wrap(x)]
    }
}

struct Press<'a> {
    canvas: &'a Canvas,
    palette: &'a Palette,
    grain: Grain,
    ways: [(f32, f32); 16],
    period: f32,
}

/// Prints the blocks. `margin` is the width of the bare paper around, in hundredths of the height.
pub fn print(canvas: &Canvas, palette: &Palette, margin: f32) -> Picture {
    let (width, height) = (canvas.flat.width(), canvas.flat.height());
    let mut ways = [(0.0, 0.0); 16];
    for (step, way) in ways.iter_mut().enumerate() {
        let turn = (step as f32 * 11.25).to_radians();
        *way = (sin(turn), cos(turn));
    }
    let period = (height as f32 / 105.0).max(3.6);
    let press = Press { canvas, palette, grain: Grain::new(canvas.seed), ways, period };
    let mut rgba = Vec::with_capacity(width as usize * height as usize * 4);
    for y in 0..height as usize {
        for x in 0..width as usize {
            let colour = press.pixel(x, y, margin);
            rgba.extend(colour.map(|part| (part.clamp(0.0, 1.0) * 255.0 + 0.5) as u8));
            rgba.push(255);
        }
    }
    Picture { width, height, rgba }
}

/// From 0 to 1 over a soft edge.
fn edge(at: f32, soft: f32) -> f32 {
    (at / soft + 0.5).clamp(0.0, 1.0)
}

impl Press<'_> {
    fn pixel(&self, x: usize, y: usize, margin: f32) -> Colour {
        let (fx, fy) = (x as f32, y as f32);
        let grain = self.grain.at(fx, fy);
        let paper = mix(self.palette.paper, [0.80, 0.73, 0.60], (grain - 0.5).max(0.0) * 0.25);
        let inside = self.inside(fx, fy, margin);
        if inside <= 0.0 {
            return paper;
        }
        let pixel = y * self.canvas.flat.width() as usize + x;
        let flat = &self.canvas.flat.pixels()[pixel];
        let cuts = &self.canvas.cuts.pixels()[pixel];
        let mut colour = [flat.red(), flat.green(), flat.blue()].map(|part| f32::from(part) / 255.0);
        let mut tone = f32::from(cuts.red()) / 255.0;
        let light = self.light(fx, fy, grain);
        if light > 0.0 {
            let step = (light * 5.0 + (grain - 0.5) * 0.5).floor().clamp(0.0, 4.0) / 4.0;
            colour = mix(colour, self.palette.glow, step * 0.44);
            // Outlines stay, or what stands in the light would have no form.
            if tone < 0.97 {
                tone *= 1.0 - 0.62 * light.min(1.0);
            }
        }
        // The colour did not take everywhere.
        colour = mix(colour, paper, 0.05 + (grain - 0.62).max(0.0) * 0.6);
        let cover = self.cover(fx, fy, tone, cuts.green(), grain) * f32::from(cuts.blue()) / 255.0;
        let worn = 1.0 - (grain - 0.70).max(0.0) * 1.1;
        mix(paper, mix(colour, self.palette.key, cover * worn), inside)
    }

    /// How much of the ink block reaches here: none on the margin.
    fn inside(&self, x: f32, y: f32, margin: f32) -> f32 {
        if margin <= 0.0 {
            return 1.0;
        }
        let scale = self.canvas.scale;
        let (w, h) = (self.canvas.flat.width() as f32, self.canvas.flat.height() as f32);
        let rag = (self.grain.at(x / scale * 2.2, y / scale * 2.2) - 0.5) * 1.1;
        let near = x.min(y).min(w - 1.0 - x).min(h - 1.0 - y) / scale;
        edge((near - margin - rag) * scale, 1.4)
    }

    fn light(&self, x: f32, y: f32, grain: f32) -> f32 {
        let lights = self.canvas.lights.iter().map(|glow: &Glow| {
            let (dx, dy) = (x / self.canvas.scale - glow.at.0, y / self.canvas.scale - glow.at.1);
            let (away, reach) = (dx * dx + dy * dy, glow.reach * glow.reach);
            if away >= reach {
                return 0.0;
            }
            let far = away / reach;
            glow.force * (1.0 - far).max(0.0) / (1.0 + 2.2 * far)
        });
        let sum: f32 = lights.sum();
        if sum > 0.02 { (sum + (grain - 0.5) * 0.06).max(0.0) } else { 0.0 }
    }

    /// How much dark ink is here, for a tone.
    fn cover(&self, x: f32, y: f32, tone: f32, code: u8, grain: f32) -> f32 {
        if tone < 0.03 {
            return 0.0;
        }
        if tone > 0.97 {
            return 1.0;
        }
        let period = match code & 15 {
            1 => self.period * 0.68,
            _ => self.period,
        };
        // Lines wander, and swell and thin on their way.
        let slow = self.grain.at(x * 0.11 + 40.0, y * 0.11 + 90.0) - 0.5;
        let line = match code & 15 {
            3 | 4 => self.around(x, y, code & 15 == 3),
            _ => {
                let (sin, cos) = self.ways[usize::from(code >> 4)];
                (x * sin - y * cos) / period
            }
        };
        let place = line + slow * 1.1;
        let swell = (grain - 0.5) * 0.22;
        let first = self.cut(place, tone * 1.08 + swell, period);
        if tone < 0.52 {
            return first;
        }
        // Darker parts are cut a second time, across.
        let (sin, cos) = self.ways[usize::from((code >> 4) + 6) & 15];
        let second = self.cut((x * sin - y * cos) / period + slow, (tone - 0.45) * 1.5 + swell, period);
        first.max(second)
    }

    fn cut(&self, place: f32, dark: f32, period: f32) -> f32 {
        let off = (place - place.floor() - 0.5).abs() * 2.0;
        edge((dark - off) * period * 0.5, 1.2)
    }

    fn around(&self, x: f32, y: f32, rings: bool) -> f32 {
        let Some(glow) = self.canvas.lights.first() else { return y / self.period };
        let (dx, dy) = (x - glow.at.0 * self.canvas.scale, y - glow.at.1 * self.canvas.scale);
        if rings { (dx * dx + dy * dy).sqrt() / self.period } else { angle(dy, dx) * 26.0 }
    }
}
