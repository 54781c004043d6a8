//! The lie of the land, one file for each family.

mod ground;
mod hills;
mod houses;
mod indoors;
mod rock;
mod town;
mod under;
mod water;
mod way;

use crate::props;
use crate::stage::Stage;
use gesta_content::model::{Land, Prop};

/// Paints the land of a scene with all that stands on it.
pub fn paint(stage: &mut Stage<'_>) {
    match stage.scene.look.land {
        Land::Hills | Land::Plain | Land::Shaft | Land::Forest | Land::Terraces | Land::Mountains => {
            hills::paint(stage)
        }
        Land::Road | Land::Riverbed => way::paint(stage),
        Land::Street | Land::Square => town::paint(stage),
        Land::Room | Land::Hall => indoors::paint(stage),
        Land::Tunnel => under::tunnel(stage),
        Land::Cave => under::cave(stage),
        Land::Shore | Land::Marsh => water::paint(stage),
    }
}

/// Where the things in front stand, from left to right: on both sides, with room in the middle for the eye.
pub fn near(stage: &mut Stage<'_>, feet: f32, size: f32) {
    let near: Vec<Prop> = stage.scene.look.near.clone();
    let wide = stage.c.wide;
    let slots: &[f32] = match (near.len(), stage.focus.0 > wide / 2.0) {
        (1, true) => &[0.24],
        (1, false) => &[0.76],
        (2, true) => &[0.14, 0.36],
        (2, false) => &[0.62, 0.86],
        (3, true) => &[0.08, 0.23, 0.84],
        (3, false) => &[0.10, 0.63, 0.85],
        _ => &[0.10, 0.26, 0.42, 0.64, 0.80, 0.93],
    };
    for (prop, slot) in near.into_iter().zip(slots) {
        let down = stage.c.chance.between(-1.5, 2.0);
        props::draw(stage, prop, (wide * slot, feet + down), size, 1.0);
    }
}
