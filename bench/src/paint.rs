//! Painting: a scene as large as a window, a portrait and a plate.

use crate::measure::{Line, seconds};
use anyhow::{Context, Result};
use gesta_paint::{Lighting, Moment, Subject, of_being, of_item, of_place, paint};

/// The lines of this part.
pub fn lines() -> Result<Vec<Line>> {
    let (content, _) = gesta_content::load(&gesta_assets::shipped());
    let content = content.context("the shipped packs load")?;
    let dusk = Moment { second_of_day: 68_400, ..Moment::default() };
    let place = |name: &str| of_place(&content, &name.parse().expect("an id"), dusk, Lighting::Bright);
    let spent = |subject: &Subject, size: (u32, u32)| seconds(|| _ = paint(subject, size)) * 1_000.0;
    let scenes = ["waterbowl:road", "waterbowl:lowside", "waterbowl:gallery", "tollhouse:causeway"];
    let slowest = scenes.iter().map(|name| spent(&place(name), (1_280, 720))).fold(0.0, f64::max);
    let portrait = of_being(&content, &"waterbowl:lena".parse()?);
    let plate = of_item(&content, &"waterbowl:rope".parse()?);
    Ok(vec![
        Line::at_most("paint a scene of 1280x720, the slowest of four", slowest, "ms", 150.0),
        Line::at_most("paint a portrait of 576x720", spent(&portrait, (576, 720)), "ms", 100.0),
        Line::at_most("paint a plate of 256x256", spent(&plate, (256, 256)), "ms", 30.0),
    ])
}
