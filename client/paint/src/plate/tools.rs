//! Tools, lights and building stuff.

use super::{BRASS, Bench, IRON, PAPER, WOOD};
use crate::canvas::{At, arc, oval, rect, smooth};
use crate::exact::{cos, sin};
use crate::ink::{hex, mix};
use gesta_content::model::Motif;

/// Draws one.
pub fn draw(it: &mut Bench<'_>, motif: Motif) {
    match motif {
        Motif::Lantern => lantern(it),
        Motif::Candle => candles(it),
        Motif::Rope => rope(it),
        Motif::Timber => timber(it),
        _ => {
            it.shadow(-0.82, 0.62);
            it.turn = -36.0;
            match motif {
                Motif::Pick => pick(it),
                Motif::Saw => saw(it),
                Motif::Bar => bar(it),
                Motif::Needle => needles(it),
                Motif::Torch => torch(it),
                _ => key(it),
            }
        }
    }
}

fn pick(it: &mut Bench<'_>) {
    it.shaft((0.0, -1.1), (0.0, 0.86), 0.12, WOOD);
    let head = smooth(&[
        (-0.9, 0.28),
        (-0.5, 0.62),
        (0.0, 0.76),
        (0.5, 0.62),
        (0.9, 0.28),
        (0.48, 0.44),
        (0.0, 0.54),
        (-0.48, 0.44),
        (-0.9, 0.28),
    ]);
    it.flat(&head, IRON, 0.3, 20.0);
    it.flat(&rect(-0.12, 0.5, 0.24, 0.32), IRON, 0.5, 90.0);
    for step in 0..14 {
        let x = -0.7 + 0.1 * step as f32;
        let y = 0.68 - 0.46 * x * x;
        it.light((x, y), (x + 0.06, y - 0.05 * x), 0.6);
    }
}

fn saw(it: &mut Bench<'_>) {
    it.turn = -16.0;
    it.line(&[(-0.9, -0.32), (-0.96, 0.3), (-0.6, 0.66), (0.0, 0.72), (0.6, 0.66), (0.96, 0.3), (0.9, -0.32)], 4.2);
    for step in 0..26 {
        let a = (170.0 - 160.0 * step as f32 / 26.0).to_radians();
        it.light((0.96 * cos(a), 0.06 + 0.66 * sin(a)), (0.92 * cos(a), 0.06 + 0.62 * sin(a)), 0.7);
    }
    it.flat(&rect(-0.94, -0.42, 1.88, 0.16), IRON, 0.1, 0.0);
    for tooth in 0..30 {
        let x = -0.92 + 0.0613 * tooth as f32;
        it.flat(&[(x, -0.42), (x + 0.06, -0.42), (x + 0.03, -0.51)], IRON, 0.3, 90.0);
    }
}

fn bar(it: &mut Bench<'_>) {
    it.shaft((0.0, -1.1), (0.0, 0.7), 0.13, IRON);
    it.soft(
        &[
            (-0.065, 0.68),
            (-0.02, 0.96),
            (0.2, 1.08),
            (0.42, 0.96),
            (0.46, 0.8),
            (0.34, 0.84),
            (0.2, 0.92),
            (0.08, 0.84),
            (0.065, 0.66),
        ],
        IRON,
        0.35,
        60.0,
    );
    it.flat(&[(-0.065, -1.08), (0.065, -1.08), (0.1, -1.3), (-0.1, -1.3)], IRON, 0.2, 0.0);
    it.light((-0.03, -0.9), (-0.03, 0.6), 0.8);
}

fn key(it: &mut Bench<'_>) {
    let iron = mix(IRON, BRASS, 0.35);
    it.shaft((0.0, -0.95), (0.0, 0.42), 0.13, iron);
    for (y, h, w) in [(-0.92, 0.16, 0.34), (-0.68, 0.12, 0.24), (-0.50, 0.1, 0.3)] {
        it.flat(&rect(0.05, y, w, h), iron, 0.28, 0.0);
    }
    it.flat(&rect(-0.11, 0.36, 0.22, 0.1), iron, 0.5, 0.0);
    let ring: Vec<At> = oval((0.0, 0.76), 0.36, 0.32);
    it.flat(&ring, iron, 0.3, 45.0);
    let hole = it.all(&oval((0.0, 0.76), 0.2, 0.17));
    let paper = it.p.ink(0.0, 1.0).colour(mix(it.p.paper, it.hue, 0.32)).tone(0.16).way(56.0);
    it.c.block(&hole, paper, 0.6);
    for step in 0..10 {
        let a = (100.0 + 10.0 * step as f32).to_radians();
        it.light((0.34 * cos(a), 0.76 + 0.3 * sin(a)), (0.25 * cos(a), 0.76 + 0.22 * sin(a)), 0.6);
    }
}

fn needles(it: &mut Bench<'_>) {
    for (x, lean) in [(-0.34, 0.14), (0.0, 0.0), (0.34, -0.12)] {
        let top = 0.9 - lean;
        it.soft(
            &[
                (x - 0.07, -0.9),
                (x - 0.09 + lean, 0.3),
                (x + lean, top),
                (x + 0.09 + lean, 0.3),
                (x + 0.07, -0.9),
                (x, -0.96),
            ],
            hex(0xeadfc0),
            0.16,
            90.0,
        );
        it.soft(
            &[(x + 0.01, -0.9), (x + 0.01 + lean, 0.3), (x + lean, top), (x + 0.09 + lean, 0.3), (x + 0.07, -0.9)],
            hex(0xb39a70),
            0.5,
            90.0,
        );
        for notch in 0..6 {
            let y = -0.6 + 0.1 * notch as f32;
            it.cut((x - 0.06, y), (x + 0.03, y), 0.7);
        }
        it.soft(
            &[
                (x + lean - 0.02, 0.34),
                (x + lean, 0.56),
                (x + lean + 0.03, 0.34),
                (x + lean, 0.26),
                (x + lean - 0.02, 0.34),
            ],
            hex(0x3a2a20),
            0.95,
            0.0,
        );
    }
}

fn torch(it: &mut Bench<'_>) {
    it.shaft((0.0, -1.1), (0.0, 0.3), 0.15, WOOD);
    it.soft(
        &[(-0.14, 0.1), (-0.2, 0.4), (-0.12, 0.58), (0.12, 0.58), (0.2, 0.4), (0.14, 0.1)],
        hex(0x5a4636),
        0.6,
        30.0,
    );
    flame(it, (0.0, 0.56), 0.62);
}

fn flame(it: &mut Bench<'_>, at: At, tall: f32) {
    let q = |x: f32, y: f32| (at.0 + x * tall, at.1 + y * tall);
    it.soft(
        &[
            q(-0.22, -0.05),
            q(-0.36, 0.3),
            q(-0.12, 0.6),
            q(-0.10, 0.98),
            q(0.12, 0.66),
            q(0.2, 0.8),
            q(0.36, 0.36),
            q(0.22, -0.04),
            q(0.0, -0.12),
        ],
        hex(0xd9642f),
        0.12,
        90.0,
    );
    it.soft(&[q(-0.12, 0.0), q(-0.18, 0.26), q(0.0, 0.62), q(0.18, 0.28), q(0.1, -0.02)], hex(0xf5c65a), 0.0, 0.0);
    for ray in 0..20 {
        let a = (ray as f32 * 18.0).to_radians();
        let long = it.chance(0.72, 1.0);
        it.cut(q(0.56 * cos(a), 0.36 + 0.66 * sin(a)), q(long * cos(a), 0.36 + long * 1.1 * sin(a)), 0.7);
    }
}

fn lantern(it: &mut Bench<'_>) {
    it.shadow(-0.9, 0.5);
    it.line(&arc((0.0, 0.5), 0.34, 0.5, 0.0, 180.0), 1.1);
    it.flat(&rect(-0.44, -0.92, 0.88, 0.16), BRASS, 0.4, 0.0);
    it.flat(&[(-0.36, -0.76), (0.36, -0.76), (0.36, 0.3), (-0.36, 0.3)], hex(0xfbe6a4), 0.0, 0.0);
    it.soft(&[(-0.10, -0.6), (-0.10, -0.4), (0.1, -0.4), (0.1, -0.6)], PAPER, 0.2, 90.0);
    flame(it, (0.0, -0.34), 0.42);
    for x in [-0.36, -0.12, 0.12, 0.36] {
        it.flat(&rect(x - 0.03, -0.78, 0.06, 1.1), BRASS, 0.5, 90.0);
    }
    it.flat(&[(-0.46, 0.28), (0.46, 0.28), (0.2, 0.62), (-0.2, 0.62)], BRASS, 0.36, 60.0);
    it.flat(&[(0.06, 0.28), (0.46, 0.28), (0.2, 0.62), (0.06, 0.62)], mix(BRASS, [0.2, 0.12, 0.1], 0.4), 0.62, 60.0);
    it.flat(&rect(-0.12, 0.6, 0.24, 0.12), BRASS, 0.5, 0.0);
}

fn candles(it: &mut Bench<'_>) {
    it.shadow(-0.8, 0.72);
    for (x, tall) in [(-0.42, 0.7), (0.4, 0.52), (0.0, 1.0)] {
        it.soft(
            &[
                (x - 0.14, -0.78),
                (x - 0.13, tall - 0.78),
                (x, tall - 0.72),
                (x + 0.13, tall - 0.78),
                (x + 0.14, -0.78),
                (x, -0.84),
            ],
            PAPER,
            0.06,
            90.0,
        );
        it.soft(
            &[(x + 0.03, -0.8), (x + 0.04, tall - 0.76), (x + 0.13, tall - 0.78), (x + 0.14, -0.78)],
            hex(0xcdb98a),
            0.5,
            90.0,
        );
        it.soft(
            &[(x - 0.13, tall - 0.78), (x - 0.16, tall - 0.95), (x - 0.1, tall - 1.1), (x - 0.08, tall - 0.8)],
            PAPER,
            0.2,
            90.0,
        );
        it.line(&[(x, tall - 0.74), (x + 0.01, tall - 0.66)], 0.6);
        flame(it, (x, tall - 0.62), 0.3);
    }
}

fn rope(it: &mut Bench<'_>) {
    it.shadow(-0.66, 0.8);
    let hemp = hex(0xcfae72);
    for coil in 0..6 {
        let y = -0.5 + 0.17 * coil as f32;
        let at = (0.02 * (coil % 2) as f32, y);
        let outer = oval(at, 0.78, 0.30);
        it.flat(&outer, hemp, 0.12, 30.0);
        for step in 0..34 {
            let a = (step as f32 * 10.6 + 4.0 * coil as f32).to_radians();
            it.cut(
                (at.0 + 0.77 * cos(a), at.1 + 0.29 * sin(a)),
                (at.0 + 0.66 * cos(a + 0.16), at.1 + 0.23 * sin(a + 0.16)),
                0.65,
            );
        }
    }
    it.flat(&oval((0.0, 0.36), 0.5, 0.17), mix(hemp, [0.2, 0.12, 0.1], 0.6), 0.8, 0.0);
    let tail = smooth(&[(0.7, -0.5), (0.94, -0.62), (0.86, -0.78), (0.98, -0.86)]);
    let points = it.all(&tail);
    it.c.line(&points, 2.6, 1.0);
    it.c.streak(&points, 1.5, hemp);
}

fn timber(it: &mut Bench<'_>) {
    it.shadow(-0.6, 0.9);
    for (x, y) in [(-0.5, -0.4), (-0.06, -0.42), (0.38, -0.4), (-0.28, -0.02), (0.16, -0.02), (-0.06, 0.36)] {
        it.flat(&[(x - 0.2, y), (x + 0.2, y), (x + 0.62, y + 0.34), (x + 0.22, y + 0.36)], WOOD, 0.42, -40.0);
        for step in 0..5 {
            let off = -0.14 + 0.07 * step as f32;
            it.cut((x + off + 0.05, y + 0.1), (x + off + 0.38, y + 0.33), 0.5);
        }
        it.disc((x, y), 0.21, 0.2, hex(0xe9c88e), 0.04, 0.0);
        for r in [0.15, 0.1, 0.05] {
            it.line(&oval((x + 0.01, y), r, r * 0.94), 0.35);
        }
        it.cut((x, y), (x + 0.15, y + 0.1), 0.5);
    }
}
