//! Colours, and the few inks that one picture is printed in.

use crate::air::{Hour, Season, Sky};
use gesta_content::model::Air;

/// A colour, 0 to 1 for red, green and blue.
pub type Colour = [f32; 3];

/// A colour as it is written on the web.
pub const fn hex(code: u32) -> Colour {
    [((code >> 16) & 255) as f32 / 255.0, ((code >> 8) & 255) as f32 / 255.0, (code & 255) as f32 / 255.0]
}

/// A colour between two.
pub fn mix(a: Colour, b: Colour, t: f32) -> Colour {
    [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t]
}

fn grey(colour: Colour, t: f32) -> Colour {
    let light = colour[0] * 0.3 + colour[1] * 0.59 + colour[2] * 0.11;
    mix(colour, [light, light, light], t)
}

/// What a shape is printed with: its flat colour, and how the dark block is cut there.
#[derive(Clone, Copy, Debug)]
pub struct Ink {
    /// The flat colour.
    pub colour: Colour,
    /// How much of it the dark ink covers, 0 to 1.
    pub tone: f32,
    /// The direction of the cuts, 0 to 15 in steps of a sixteenth of a half turn.
    pub way: u8,
    /// How the cuts are made.
    pub cut: Cut,
    /// How strong the dark ink is, 0 to 1: less for what is far away.
    pub force: f32,
}

/// How the dark block is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// Lines.
    Lines = 0,
    /// Fine lines.
    Fine = 1,
    /// Rings around the first light.
    Rings = 3,
    /// Rays from the first light.
    Rays = 4,
}

impl Ink {
    /// With the cuts in this direction, in degrees.
    pub fn way(self, degrees: f32) -> Ink {
        let step = (degrees / 11.25).round() as i32;
        Ink { way: step.rem_euclid(16) as u8, ..self }
    }

    /// With other cuts.
    pub fn cut(self, cut: Cut) -> Ink {
        Ink { cut, ..self }
    }

    /// With more or less dark ink.
    pub fn tone(self, tone: f32) -> Ink {
        Ink { tone: tone.clamp(0.0, 1.0), ..self }
    }

    /// In another colour.
    pub fn colour(self, colour: Colour) -> Ink {
        Ink { colour, ..self }
    }
}

/// The inks of one picture.
#[derive(Clone, Debug)]
pub struct Palette {
    /// The bare paper.
    pub paper: Colour,
    /// The sky over the horizon.
    pub low: Colour,
    /// The sky above.
    pub high: Colour,
    /// What far things fade into.
    pub haze: Colour,
    /// What the light falls on, what it passes and what it does not reach.
    pub land: [Colour; 3],
    /// The same of the ground, which has its season.
    pub earth: [Colour; 3],
    /// The leaves of trees that lose them.
    pub leaf: Colour,
    /// How much of the ground lies under snow, 0 to 1.
    pub snow: f32,
    /// The dark block.
    pub key: Colour,
    /// Sun, moon and lamps.
    pub glow: Colour,
    /// How much darker everything is cut.
    pub gloom: f32,
    /// How much the air hides of what is not near, 0 to 1.
    pub veil: f32,
}

impl Palette {
    /// An ink: how dark the thing is, and how near (0 far, 1 near).
    pub fn ink(&self, dark: f32, near: f32) -> Ink {
        self.of(&self.land, dark, near)
    }

    /// An ink of the ground.
    pub fn ground(&self, dark: f32, near: f32) -> Ink {
        self.of(&self.earth, dark, near)
    }

    fn of(&self, inks: &[Colour; 3], dark: f32, near: f32) -> Ink {
        let step = (dark.clamp(0.0, 1.0) * 6.0).round() / 3.0;
        let colour = match step {
            s if s <= 1.0 => mix(inks[0], inks[1], s),
            s => mix(inks[1], inks[2], s - 1.0),
        };
        let near = near * (1.0 - self.veil * (1.0 - near * near));
        let colour = mix(colour, self.haze, (1.0 - near) * (0.72 + 0.22 * self.veil));
        let tone = (dark * 0.85 + self.gloom * (0.3 + dark)).clamp(0.0, 1.0);
        Ink { colour, tone, way: 2, cut: Cut::Lines, force: 0.25 * (1.0 - self.veil) + 0.75 * near }
    }

    /// A flat colour with nothing cut in it.
    pub fn flat(&self, colour: Colour) -> Ink {
        Ink { colour, tone: 0.0, way: 0, cut: Cut::Lines, force: 0.0 }
    }
}

fn land(air: Air) -> [Colour; 3] {
    match air {
        Air::Dry => [hex(0xf0cf8e), hex(0xd39a58), hex(0x96532f)],
        Air::Mild => [hex(0xd6d79a), hex(0x94aa70), hex(0x486a44)],
        Air::Bleak => [hex(0xd8d8c8), hex(0x98a6a2), hex(0x4a5f66)],
        Air::Plain => [hex(0xe6cf98), hex(0xb0a672), hex(0x5b6b52)],
        Air::Eerie => [hex(0xb8d2c6), hex(0x5f8f8c), hex(0x1f444c)],
        Air::Solemn => [hex(0xecc57c), hex(0xb5673f), hex(0x6b2c28)],
        Air::Lamplit => [hex(0xf0c274), hex(0xb06f3c), hex(0x55301f)],
    }
}

/// What the year does to the colours of the ground, and how strongly.
fn turned(inks: [Colour; 3], season: Season) -> [Colour; 3] {
    let (colour, by) = match season {
        Season::Spring => (hex(0x8fb055), [0.34, 0.32, 0.20]),
        Season::Summer => return inks,
        Season::Autumn => (hex(0xc47a34), [0.20, 0.30, 0.22]),
        Season::Winter => (hex(0xa9a79c), [0.40, 0.45, 0.30]),
    };
    [mix(inks[0], colour, by[0]), mix(inks[1], colour, by[1]), mix(inks[2], colour, by[2])]
}

/// Ground under snow.
fn snowed(inks: [Colour; 3], snow: f32) -> [Colour; 3] {
    let lit = [hex(0xf6f5ee), hex(0xd3dde2), hex(0x7d93a6)];
    [mix(inks[0], lit[0], snow), mix(inks[1], lit[1], snow * 0.9), mix(inks[2], lit[2], snow * 0.7)]
}

fn snow(air: Air, season: Season, sky: Sky) -> f32 {
    match (sky, season, air) {
        (Sky::Snow, _, _) => 0.95,
        (_, Season::Winter, Air::Dry | Air::Lamplit) => 0.15,
        (_, Season::Winter, _) => 0.75,
        _ => 0.0,
    }
}

fn leaf(air: Air, season: Season) -> Colour {
    match season {
        Season::Spring => hex(0xa3bd58),
        Season::Summer if air == Air::Dry => hex(0x84884a),
        Season::Summer => hex(0x6f8a46),
        Season::Autumn => hex(0xd0792c),
        Season::Winter => hex(0x7a6a58),
    }
}

/// The inks under the sky.
pub fn outdoors(air: Air, hour: Hour, season: Season, sky: Sky) -> Palette {
    let (low, high, tint, part, glow, key, gloom) = match hour {
        Hour::Morning => (0xfbe3b8, 0x9dbfc4, 0xf4cfa4, 0.22, 0xfff2c9, 0x33241f, 0.02),
        Hour::Day => (0xf7ecd0, 0x83b1b9, 0xfff0cf, 0.10, 0xfff7da, 0x2b211c, 0.0),
        Hour::Dusk => (0xf6b45f, 0x7a4a5e, 0xc65d43, 0.34, 0xffe2a0, 0x27151f, 0.10),
        Hour::Night => (0x5b7590, 0x1c2c4c, 0x24385c, 0.70, 0xf3ecc8, 0x0b1122, 0.20),
    };
    let (mut low, mut high, glow, key) = (hex(low), hex(high), hex(glow), hex(key));
    if air == Air::Dry && hour == Hour::Day {
        (low, high) = (hex(0xfaeabf), hex(0x8fb5ae));
    }
    let white = snow(air, season, sky);
    let lit = |colour: Colour| mix(colour, hex(tint), part);
    let mut lands = land(air).map(lit);
    let mut earth = snowed(turned(land(air), season), white).map(lit);
    let mut leaf = lit(leaf(air, season));
    if season == Season::Winter && hour != Hour::Night {
        (low, high) = (mix(low, hex(0xe9e6de), 0.3), mix(high, hex(0xa9bcc6), 0.35));
    }
    if sky.is_gloomy() {
        let veil = if hour == Hour::Night { hex(0x2a3648) } else { hex(0xa9aea6) };
        (low, high) = (mix(grey(low, 0.6), veil, 0.45), mix(grey(high, 0.5), mix(veil, hex(0x4b5a62), 0.5), 0.6));
        let dull = |colour: Colour| mix(grey(colour, 0.35), veil, 0.22);
        (lands, leaf) = (lands.map(dull), dull(leaf));
        earth = earth.map(|colour| mix(dull(colour), colour, white * 0.6));
    }
    if sky == Sky::Storm {
        (low, high) = (mix(low, hex(0x59646a), 0.35), mix(high, hex(0x252c38), 0.5));
    }
    let haze = mix(low, high, if sky == Sky::Fog { 0.12 } else { 0.35 });
    let (more, veil) = match sky {
        Sky::Storm => (0.14, 0.25),
        Sky::Fog => (0.0, 0.8),
        Sky::Snow => (0.02, 0.45),
        Sky::Rain => (0.07, 0.4),
        Sky::Overcast => (0.05, 0.1),
        Sky::Clear | Sky::Wind => (0.0, 0.0),
    };
    let (gloom, paper) = (gloom + more, hex(0xf4ead6));
    Palette { paper, low, high, haze, land: lands, earth, leaf, snow: white, key, glow, gloom, veil }
}

/// The inks under a roof or under ground: `lit` is how much daylight comes in, 0 to 1.
pub fn indoors(air: Air, lit: f32) -> Palette {
    let night = if matches!(air, Air::Eerie | Air::Bleak) { hex(0x122a36) } else { hex(0x2a1a1c) };
    let base = land(air);
    let land = [
        mix(base[0], night, 0.50 - 0.42 * lit),
        mix(base[1], night, 0.58 - 0.42 * lit),
        mix(base[2], night, 0.55 - 0.35 * lit),
    ];
    let glow = if air == Air::Eerie { hex(0xe4f2d8) } else { hex(0xffe3a0) };
    let key = if air == Air::Eerie { hex(0x07161d) } else { hex(0x1a0f12) };
    Palette {
        paper: hex(0xf4ead6),
        low: mix(base[0], hex(0xffffff), 0.25 * lit),
        high: land[2],
        haze: mix(land[1], land[2], 0.5),
        land,
        earth: land,
        leaf: land[2],
        snow: 0.0,
        key,
        glow,
        gloom: 0.26 - 0.22 * lit,
        veil: 0.0,
    }
}
