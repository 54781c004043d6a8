//! Chance and noise out of a seed: the same number at the same place, always.

/// A row of numbers that follows from its seed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chance(u64);

impl Chance {
    /// The row of a seed.
    pub fn new(seed: u64) -> Chance {
        Chance(mix(seed ^ 0x5851_f42d_4c95_7f2d))
    }

    /// The next number, at least 0 and less than 1.
    pub fn next(&mut self) -> f32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        unit(mix(self.0))
    }

    /// A number between two.
    pub fn between(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.next()
    }
}

/// A seed out of text.
pub fn seed_of(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn mix(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

fn unit(bits: u64) -> f32 {
    (bits >> 40) as f32 / (1u64 << 24) as f32
}

fn corner(seed: u64, x: i32, y: i32) -> f32 {
    unit(mix(seed ^ ((x as u32 as u64) << 32 | y as u32 as u64)))
}

fn ease(t: f32) -> f32 {
    t * t * (3.0 - 2.0 * t)
}

/// Smooth noise at a point, 0 to 1.
pub fn noise(seed: u64, x: f32, y: f32) -> f32 {
    let (fx, fy) = (x.floor(), y.floor());
    let (ix, iy) = (fx as i32, fy as i32);
    let (tx, ty) = (ease(x - fx), ease(y - fy));
    let top = corner(seed, ix, iy) * (1.0 - tx) + corner(seed, ix + 1, iy) * tx;
    let low = corner(seed, ix, iy + 1) * (1.0 - tx) + corner(seed, ix + 1, iy + 1) * tx;
    top * (1.0 - ty) + low * ty
}

/// Noise of several sizes on a line, -1 to 1.
pub fn ridge(seed: u64, x: f32) -> f32 {
    let (mut sum, mut size, mut step) = (0.0, 0.5, 1.0);
    for octave in 0..5 {
        sum += (noise(seed + octave, x * step, 0.5) - 0.5) * 2.0 * size;
        size *= 0.52;
        step *= 2.03;
    }
    sum
}
