//! Weapons and shields.

use super::{BRASS, Bench, IRON, LEATHER, WOOD};
use crate::canvas::{At, arc, smooth};
use crate::exact::{cos, sin};
use crate::ink::mix;
use gesta_content::model::Motif;

/// Draws one.
pub fn draw(it: &mut Bench<'_>, motif: Motif) {
    it.shadow(-0.82, 0.62);
    it.turn = -38.0;
    match motif {
        Motif::Knife => blade(it, 0.52, 0.115),
        Motif::Axe => axe(it),
        Motif::Spear => spear(it),
        Motif::Staff => staff(it),
        Motif::Crook => crook(it),
        Motif::Bow => bow(it, 0.0),
        Motif::Crossbow => crossbow(it),
        Motif::Sling => sling(it),
        Motif::Shield => shield(it),
        _ => blade(it, 0.96, 0.085),
    }
}

fn blade(it: &mut Bench<'_>, long: f32, half: f32) {
    let hilt = -0.55 + (0.96 - long) * 0.3;
    it.flat(
        &[
            (-half, hilt),
            (half, hilt),
            (half * 0.86, hilt + long * 1.2),
            (0.0, hilt + long * 1.42),
            (-half * 0.86, hilt + long * 1.2),
        ],
        IRON,
        0.05,
        90.0,
    );
    it.flat(
        &[(0.0, hilt), (half, hilt), (half * 0.86, hilt + long * 1.2), (0.0, hilt + long * 1.42)],
        mix(IRON, [0.2, 0.22, 0.25], 0.35),
        0.5,
        20.0,
    );
    it.light((-half * 0.45, hilt + 0.1), (-half * 0.4, hilt + long * 1.15), 0.9);
    it.hatch((half * 0.9, hilt), (half * 0.8, hilt + long), (-half * 0.6, 0.05), 16, 0.5);
    it.soft(
        &[
            (-0.32, hilt - 0.02),
            (-0.30, hilt + 0.07),
            (0.0, hilt + 0.04),
            (0.30, hilt + 0.07),
            (0.32, hilt - 0.02),
            (0.0, hilt - 0.06),
            (-0.32, hilt - 0.02),
        ],
        BRASS,
        0.25,
        0.0,
    );
    it.shaft((0.0, hilt - 0.05), (0.0, hilt - 0.42), 0.13, LEATHER);
    for step in 0..6 {
        let y = hilt - 0.10 - 0.055 * step as f32;
        it.line(&[(-0.066, y), (0.066, y - 0.04)], 0.6);
    }
    it.disc((0.0, hilt - 0.49), 0.1, 0.09, BRASS, 0.3, 60.0);
    it.light((-0.05, hilt - 0.45), (0.0, hilt - 0.43), 0.8);
}

fn axe(it: &mut Bench<'_>) {
    it.shaft((0.0, -1.0), (0.0, 0.9), 0.12, WOOD);
    it.soft(
        &[
            (-0.08, 0.78),
            (0.14, 0.80),
            (0.42, 1.0),
            (0.52, 0.62),
            (0.44, 0.22),
            (0.14, 0.44),
            (-0.08, 0.46),
            (-0.2, 0.5),
            (-0.2, 0.74),
            (-0.08, 0.78),
        ],
        IRON,
        0.22,
        60.0,
    );
    it.soft(&[(0.40, 0.98), (0.52, 0.62), (0.43, 0.24), (0.38, 0.6)], mix(IRON, [1.0; 3], 0.6), 0.0, 0.0);
    it.hatch((0.12, 0.76), (0.14, 0.46), (0.14, 0.0), 10, 0.55);
}

fn spear(it: &mut Bench<'_>) {
    it.shaft((0.0, -1.2), (0.0, 0.74), 0.085, WOOD);
    it.flat(&[(-0.06, 0.7), (-0.16, 0.94), (0.0, 1.34), (0.16, 0.94), (0.06, 0.7)], IRON, 0.08, 90.0);
    it.flat(&[(0.0, 0.7), (0.0, 1.34), (0.16, 0.94), (0.06, 0.7)], mix(IRON, [0.2, 0.22, 0.25], 0.35), 0.5, 30.0);
    for step in 0..5 {
        let y = 0.52 + 0.04 * step as f32;
        it.line(&[(-0.06, y), (0.06, y + 0.03)], 0.8);
    }
}

fn staff(it: &mut Bench<'_>) {
    it.soft(
        &[
            (-0.07, -1.15),
            (-0.06, 0.3),
            (-0.13, 0.8),
            (-0.1, 1.1),
            (0.06, 1.15),
            (0.14, 0.98),
            (0.1, 0.7),
            (0.07, 0.2),
            (0.08, -1.15),
            (0.0, -1.2),
        ],
        WOOD,
        0.15,
        90.0,
    );
    it.soft(
        &[(0.02, -1.15), (0.02, 0.3), (0.04, 0.9), (0.08, 1.1), (0.14, 0.98), (0.1, 0.7), (0.07, 0.2), (0.08, -1.15)],
        mix(WOOD, [0.2, 0.12, 0.1], 0.45),
        0.6,
        90.0,
    );
    for (x, y) in [(-0.03, 0.8), (0.02, 0.2), (-0.02, -0.5)] {
        it.disc((x, y), 0.035, 0.05, WOOD, 0.7, 0.0);
    }
    for step in 0..14 {
        let y = -1.05 + 0.14 * step as f32;
        it.cut((-0.03, y), (-0.025, y + 0.16), 0.45);
    }
}

fn crook(it: &mut Bench<'_>) {
    it.shaft((0.0, -1.15), (0.0, 0.72), 0.11, IRON);
    let outer = arc((0.2, 0.72), 0.26, 0.32, 180.0, 20.0);
    let inner = arc((0.2, 0.72), 0.15, 0.21, 20.0, 180.0);
    let hook: Vec<At> = outer.into_iter().chain(inner).collect();
    it.flat(&hook, IRON, 0.3, 60.0);
    it.flat(&[(-0.09, -1.15), (0.09, -1.15), (0.09, -0.9), (-0.09, -0.9)], IRON, 0.45, 0.0);
    it.light((-0.03, -0.8), (-0.03, 0.6), 0.7);
}

fn bow(it: &mut Bench<'_>, y: f32) {
    it.line(&[(-0.92, y - 0.3), (0.92, y - 0.3)], 0.4);
    let back = smooth(&[(-0.95, y - 0.30), (-0.6, y + 0.12), (0.0, y + 0.34), (0.6, y + 0.12), (0.95, y - 0.30)]);
    let belly = smooth(&[(0.95, y - 0.30), (0.58, y + 0.04), (0.0, y + 0.20), (-0.58, y + 0.04), (-0.95, y - 0.30)]);
    let all: Vec<At> = back.into_iter().chain(belly).collect();
    it.flat(&all, WOOD, 0.3, 30.0);
    it.flat(&[(-0.13, y + 0.19), (0.13, y + 0.19), (0.13, y + 0.34), (-0.13, y + 0.34)], LEATHER, 0.5, 90.0);
    for step in 0..12 {
        let x = -0.8 + 0.13 * step as f32;
        let rise = y + 0.28 - 0.62 * x * x;
        it.light((x, rise), (x + 0.09, rise - 0.04 * x), 0.5);
    }
}

fn crossbow(it: &mut Bench<'_>) {
    it.shaft((0.0, -1.05), (0.0, 0.62), 0.2, WOOD);
    bow(it, 0.46);
    it.flat(&[(-0.06, -0.05), (0.06, -0.05), (0.06, 0.16), (-0.06, 0.16)], IRON, 0.4, 0.0);
    it.line(&[(0.06, -0.2), (0.26, -0.36), (0.22, -0.62)], 0.9);
    it.shaft((0.0, 0.02), (0.0, 0.9), 0.035, WOOD);
    it.flat(&[(-0.06, 0.88), (0.0, 1.06), (0.06, 0.88)], IRON, 0.3, 0.0);
    it.disc((0.0, 0.68), 0.11, 0.1, IRON, 0.3, 0.0);
}

fn sling(it: &mut Bench<'_>) {
    it.turn = 0.0;
    it.line(&[(-0.16, -0.2), (-0.6, 0.2), (-0.5, 0.7), (0.0, 0.8), (0.34, 0.6), (0.24, 0.36)], 1.1);
    it.line(&[(0.2, -0.22), (0.7, 0.0), (0.9, 0.4), (0.66, 0.86)], 1.1);
    it.disc((0.24, 0.32), 0.06, 0.06, LEATHER, 0.4, 0.0);
    it.soft(
        &[
            (-0.34, -0.16),
            (-0.12, -0.08),
            (0.2, -0.1),
            (0.4, -0.2),
            (0.3, -0.44),
            (0.0, -0.54),
            (-0.26, -0.42),
            (-0.34, -0.16),
        ],
        LEATHER,
        0.4,
        20.0,
    );
    it.disc((0.04, -0.2), 0.2, 0.17, IRON, 0.15, 40.0);
    it.hatch((0.18, -0.28), (0.0, -0.35), (-0.06, 0.08), 9, 0.55);
    for step in 0..7 {
        it.light((-0.24 + 0.08 * step as f32, -0.42), (-0.22 + 0.08 * step as f32, -0.48), 0.6);
    }
}

fn shield(it: &mut Bench<'_>) {
    it.turn = 0.0;
    it.disc((0.0, 0.0), 0.86, 0.86, IRON, 0.3, 45.0);
    let hue = it.hue;
    it.disc((0.0, 0.0), 0.74, 0.74, mix(hue, WOOD, 0.3), 0.16, 90.0);
    for board in 0..7 {
        let x = -0.6 + 0.2 * board as f32;
        let half = (0.74f32 * 0.74 - x * x).max(0.0).sqrt();
        it.line(&[(x, -half), (x + 0.01, half)], 0.45);
    }
    it.flat(&arc((0.0, 0.0), 0.74, 0.74, -50.0, 130.0), mix(hue, [0.15, 0.1, 0.1], 0.45), 0.5, 50.0);
    it.disc((0.0, 0.0), 0.24, 0.24, IRON, 0.2, 45.0);
    it.light((-0.12, 0.12), (0.02, 0.16), 1.4);
    it.hatch((0.2, -0.1), (-0.05, -0.22), (-0.08, 0.08), 12, 0.6);
    for bolt in 0..14 {
        let turn = (bolt as f32 * 25.7).to_radians();
        it.disc((0.8 * cos(turn), 0.8 * sin(turn)), 0.035, 0.035, BRASS, 0.1, 0.0);
    }
}
