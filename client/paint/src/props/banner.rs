//! The banner of the faction that holds a place.

use crate::air::Hour;
use crate::arms::device;
use crate::canvas::rect;
use crate::ink::mix;
use crate::stage::Stage;
use gesta_content::model::Land;

/// Draws it: on the wall of a room, on a pole everywhere else.
pub fn banner(stage: &mut Stage<'_>, arms: u64) {
    let inside = stage.scene.look.is_inside();
    let dim = match stage.hour() {
        _ if inside => 0.34,
        Hour::Night => 0.62,
        Hour::Dusk => 0.30,
        Hour::Morning | Hour::Day => 0.06,
    };
    let shade = mix(stage.p.key, stage.p.land[2], if inside { 0.5 } else { 0.8 });
    let light = |colour| mix(colour, shade, dim);
    let off = if stage.focus.0 > stage.c.wide / 2.0 { -1.0 } else { 1.0 };
    if matches!(stage.scene.look.land, Land::Room | Land::Hall) {
        let (x, y) = (stage.focus.0 - stage.c.wide * 0.165, 36.0);
        device(stage.c, arms, ((x, y), 7.0), light);
        bar(stage, x, y - 7.2, 7.2);
        return;
    }
    let (x, foot, top) = (stage.focus.0 + off * stage.c.wide * 0.14, 80.0, 45.0);
    stage.c.stroke((x - 1.5, foot + 0.2), (x + 9.0 * if stage.left { 1.0 } else { -1.0 }, foot + 0.8), 0.8, 0.9);
    let pole = rect(x - 0.45, top - 3.0, 0.9, foot - top + 3.0);
    stage.c.block(&pole, stage.p.ink(0.7, 0.95).tone(0.5).way(90.0), 0.3);
    device(stage.c, arms, ((x, top + 7.0), 6.2), light);
    bar(stage, x, top + 0.6, 6.2);
}

/// The bar from which the cloth hangs.
fn bar(stage: &mut Stage<'_>, x: f32, y: f32, half: f32) {
    let wood = stage.p.ink(0.7, 0.95).tone(0.6).way(0.0);
    stage.c.block(&rect(x - half, y - 0.4, half * 2.0, 0.9), wood, 0.26);
    for side in [-1.0, 1.0] {
        stage.c.stroke((x, y - 3.0), (x + side * half * 0.8, y), 0.3, 1.0);
    }
}
