//! The weather: mist between near and far, and what falls or blows in front of everything.

use crate::air::{Hour, Season, Sky};
use crate::canvas::{At, arc, oval, smooth};
use crate::ink::mix;
use crate::stage::Stage;

/// Mist between near and far.
pub fn mist(stage: &mut Stage<'_>, y: f32, thick: f32) {
    let banks = match stage.scene.sky {
        Sky::Fog => 7,
        Sky::Snow => 4,
        Sky::Rain => 3,
        _ if stage.hour() == Hour::Morning => 2,
        _ => return,
    };
    stage.apart(3, |stage| {
        for row in 0..banks {
            let at = y + thick * (row as f32 / banks as f32 - 0.4);
            let x = stage.c.chance.between(0.0, stage.c.wide);
            bank(stage, (x, at), stage.c.wide * 0.30, if banks > 4 { 1.0 } else { 0.6 });
        }
    });
}

/// One bank of mist: thin level cuts, longest in the middle, with what lies behind seen between them.
fn bank(stage: &mut Stage<'_>, at: At, half: f32, thick: f32) {
    let colour = mix(stage.p.haze, stage.p.low, 0.5);
    let rows = 9;
    for row in 0..rows {
        let round = 1.0 - (row as f32 / (rows - 1) as f32 * 2.0 - 1.0).abs() * 0.8;
        let y = at.1 + row as f32 * thick * 0.75;
        for _ in 0..2 {
            let half = half * round * stage.c.chance.between(0.5, 1.1);
            let x = at.0 + stage.c.chance.between(-0.5, 0.5) * half;
            let y = y + stage.c.chance.between(-0.2, 0.2) * thick;
            stage.c.gouge((x - half, y), (x + half, y + 0.2), thick * 0.62, colour);
        }
    }
}

/// Rain, snow, wind and the bolt of a storm, in front of everything.
pub fn paint(stage: &mut Stage<'_>) {
    match stage.scene.sky {
        Sky::Rain => rain(stage, 0.24, 1.5),
        Sky::Storm => {
            bolt(stage);
            rain(stage, 0.46, 2.2);
            gusts(stage, 4);
        }
        Sky::Snow => flakes(stage),
        Sky::Wind => {
            gusts(stage, 8);
            leaves(stage);
        }
        Sky::Fog => fog(stage),
        Sky::Clear | Sky::Overcast => {}
    }
}

/// Fog over what stands near: it hides the feet of things.
fn fog(stage: &mut Stage<'_>) {
    for (y, thick, count) in [(60.0, 1.0, 3), (74.0, 1.2, 3), (87.0, 1.4, 2)] {
        for _ in 0..count {
            let at = (stage.c.chance.between(0.0, stage.c.wide), y + stage.c.chance.between(-4.0, 4.0));
            let half = stage.c.wide * stage.c.chance.between(0.16, 0.34);
            bank(stage, at, half, thick);
        }
    }
}

/// Long thin lines that all fall one way, dark and light, in gusts; and rings where they meet the ground.
fn rain(stage: &mut Stage<'_>, lean: f32, dense: f32) {
    let wide = stage.c.wide;
    let light = mix(stage.p.low, [1.0; 3], 0.4);
    for drop in 0..(wide * dense) as usize {
        let at = (stage.c.chance.between(-6.0, wide + 40.0), stage.c.chance.between(-10.0, 92.0));
        let long = stage.c.chance.between(7.0, 20.0);
        let slant = lean * stage.c.chance.between(0.9, 1.1);
        let to = (at.0 - long * slant, at.1 + long);
        if drop % 5 < 2 { stage.c.stroke(at, to, 0.30, 0.75) } else { stage.c.gouge(at, to, 0.30, light) }
    }
    for _ in 0..(wide * 0.5) as usize {
        let y = stage.c.chance.between(70.0, 98.0);
        let (x, r) = (stage.c.chance.between(0.0, wide), (y - 58.0) * 0.035);
        let from = stage.c.chance.between(160.0, 220.0);
        let ring = arc((x, y), r * 1.7, r * 0.5, from, from + 250.0);
        stage.c.streak(&ring, 0.24, light);
        stage.c.gouge((x, y), (x + 0.2, y - r * 1.5), 0.3, light);
    }
}

/// Flakes, small ones far off and great ones near.
fn flakes(stage: &mut Stage<'_>) {
    let wide = stage.c.wide;
    let white = mix(stage.p.low, [0.99, 0.99, 0.97], 0.85);
    for flake in 0..(wide * 2.6) as usize {
        let at = (stage.c.chance.between(0.0, wide), stage.c.chance.between(0.0, 98.0));
        let near = power_of(stage.c.chance.next());
        let size = 0.22 + 0.85 * near;
        if flake % 3 == 0 {
            // A dark edge keeps a flake apart from white ground.
            stage.c.block(&oval(at, size, size * 0.9), stage.p.flat(white), 0.10 + 0.1 * near);
        } else {
            stage.c.gouge((at.0 - size, at.1), (at.0 + size, at.1 + 0.2), size * 1.6, white);
        }
    }
}

/// Most flakes are far off.
fn power_of(t: f32) -> f32 {
    t * t * t * t
}

/// Long lines that the wind draws, some with a curl at their end.
fn gusts(stage: &mut Stage<'_>, count: usize) {
    let wide = stage.c.wide;
    let light = mix(stage.p.low, [1.0; 3], 0.5);
    let way = if stage.left { 1.0 } else { -1.0 };
    for gust in 0..count {
        let y = 12.0 + 70.0 * (gust as f32 + stage.c.chance.next()) / count as f32;
        let x = stage.c.chance.between(-0.1, 0.8) * wide;
        let (long, sag) = (stage.c.chance.between(26.0, 60.0), stage.c.chance.between(1.5, 4.0));
        let at = |u: f32, v: f32| (if way > 0.0 { x + u } else { wide - x - u }, y + v);
        let mut line = vec![at(0.0, 0.0), at(long * 0.3, -sag), at(long * 0.7, sag * 0.6), at(long, -sag * 0.6)];
        if gust % 4 == 0 {
            let r = sag * 1.1;
            line.extend([
                at(long + r * 1.4, -sag - r * 0.9),
                at(long + r * 0.7, -sag - r * 1.9),
                at(long - r * 0.3, -sag - r * 1.2),
                at(long + r * 0.3, -sag - r * 0.5),
            ]);
        }
        let line = smooth(&line);
        stage.c.streak(&line, 0.42, light);
        let under: Vec<At> = line.iter().map(|(x, y)| (*x, y + 0.55)).collect();
        stage.c.line(&under, 0.22, 0.6);
    }
}

/// Leaves that fly; dust and straw where there are none.
fn leaves(stage: &mut Stage<'_>) {
    let wide = stage.c.wide;
    let bare = stage.scene.season == Season::Winter;
    let colour = if bare { stage.p.earth[2] } else { stage.p.leaf };
    for _ in 0..(wide * 0.34) as usize {
        let at = (stage.c.chance.between(0.0, wide), stage.c.chance.between(30.0, 96.0));
        let (u, v) = (stage.c.chance.between(0.5, 1.4), stage.c.chance.between(-0.8, 0.8));
        let leaf =
            [(at.0 - u, at.1 - v), (at.0 + v * 0.5, at.1 - u * 0.5), (at.0 + u, at.1 + v), (at.0, at.1 + u * 0.3)];
        stage.c.block(&smooth(&leaf), stage.p.flat(colour), 0.22);
    }
}

/// Lightning, with branches.
fn bolt(stage: &mut Stage<'_>) {
    let mut at = (stage.focus.0 + stage.c.chance.between(-14.0, 14.0), 8.0);
    let mut points = vec![at];
    while at.1 < 44.0 {
        at = (at.0 + stage.c.chance.between(-4.5, 4.5), at.1 + stage.c.chance.between(3.0, 6.0));
        points.push(at);
        if stage.c.chance.next() > 0.6 {
            let side = if stage.c.chance.next() > 0.5 { 1.0 } else { -1.0 };
            let mid = (at.0 + side * 3.5, at.1 + 3.0);
            let glow = stage.p.glow;
            stage.c.streak(&[at, mid, (mid.0 + side * 1.5, mid.1 + 5.0)], 0.4, glow);
        }
    }
    let glow = stage.p.glow;
    for pair in points.windows(2) {
        let thin = 1.3 - pair[0].1 * 0.018;
        stage.c.streak(pair, thin, glow);
    }
    stage.c.glow((points[0].0, 14.0), 50.0, 0.6);
}
