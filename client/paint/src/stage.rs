//! A scene put together: sky, land, what stands far and near, weather, and the frame of dark shapes in front.

use crate::canvas::{At, Canvas};
use crate::ink::{self, Palette};
use crate::subject::{Hour, Lighting, SceneSubject};
use crate::{land, sky};
use gesta_content::model::Land;

/// What every part of a scene is drawn with.
pub struct Stage<'a> {
    pub c: &'a mut Canvas,
    pub p: &'a Palette,
    pub scene: &'a SceneSubject,
    /// Where the eye is led.
    pub focus: At,
    /// The light comes from the left.
    pub left: bool,
    /// Lamps and windows are lit.
    pub lamps: bool,
}

impl Stage<'_> {
    /// The hour.
    pub fn hour(&self) -> Hour {
        Hour::of(self.scene.second_of_day)
    }
}

/// Paints a scene on the blocks, and tells with which inks they are to be printed.
pub fn paint(canvas: &mut Canvas, scene: &SceneSubject) -> Palette {
    let hour = Hour::of(scene.second_of_day);
    let inside = scene.look.is_inside();
    let palette = if inside {
        let under = matches!(scene.look.land, Land::Tunnel | Land::Cave);
        let lit = match (scene.lighting, hour) {
            (Lighting::Dark, _) => 0.0,
            _ if under => 0.12,
            (_, Hour::Night) => 0.15,
            (Lighting::Dim, _) => 0.42,
            (_, Hour::Dusk) => 0.4,
            _ => 0.7,
        };
        ink::indoors(scene.look.mood, lit)
    } else {
        ink::outdoors(scene.look.mood, hour, scene.sky)
    };
    // The focus lies on a third, on one side or the other.
    let right = scene.seed & 1 == 0;
    let focus = (canvas.wide * if right { 0.635 } else { 0.365 }, 50.0);
    let lamps = inside || matches!(hour, Hour::Dusk | Hour::Night);
    let left = if matches!(hour, Hour::Morning | Hour::Day) { right } else { !right };
    let mut stage = Stage { c: canvas, p: &palette, scene, focus, left, lamps };
    land::paint(&mut stage);
    if !inside {
        sky::weather(&mut stage);
    }
    palette
}
