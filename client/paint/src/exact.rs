//! Functions of angles and powers that give the same bits on every machine. Those of `std` are the system's own, and
//! systems differ in the last digit: enough for another picture. `clippy.toml` of this crate keeps them out.

/// The sine of an angle in radians.
pub fn sin(angle: f32) -> f32 {
    libm::sinf(angle)
}

/// The cosine of an angle in radians.
pub fn cos(angle: f32) -> f32 {
    libm::cosf(angle)
}

/// Sine and cosine of an angle in radians.
pub fn sin_cos(angle: f32) -> (f32, f32) {
    libm::sincosf(angle)
}

/// A number to a power.
pub fn power(base: f32, by: f32) -> f32 {
    libm::powf(base, by)
}

/// The angle of a direction, in radians.
pub fn angle(y: f32, x: f32) -> f32 {
    libm::atan2f(y, x)
}
