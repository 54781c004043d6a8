//! Paints pictures to look at: `look PACK OUT WIDTH HEIGHT [NAME]`.

use gesta_content::{Content, load};
use gesta_paint::{Lighting, Subject, of_being, of_item, of_place, of_preset, paint};
use std::time::Instant;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let (pack, out, wide, high) = (&args[1], &args[2], args[3].parse().unwrap(), args[4].parse().unwrap());
    let only = args.get(5).cloned().unwrap_or_default();
    let content: Content = load(&gesta_assets::shipped()).0.unwrap();
    let mut all: Vec<(String, Subject)> = Vec::new();
    for (id, place) in &content.mechanics.places {
        if id.pack() != pack {
            continue;
        }
        let hours = [("morning", 7), ("noon", 12), ("dusk", 19), ("night", 23)];
        let light = match place.light {
            gesta_content::model::Light::Dark => Lighting::Dark,
            gesta_content::model::Light::Dim => Lighting::Dim,
            _ => Lighting::Bright,
        };
        for (name, hour) in hours {
            all.push((format!("place-{}-{name}", id.name()), of_place(&content, id, hour * 3600, None, light)));
        }
        let rain = "core:rain".parse().unwrap();
        all.push((format!("place-{}-rain", id.name()), of_place(&content, id, 43_200, Some(&rain), light)));
    }
    for id in content.mechanics.beings.keys().filter(|id| id.pack() == pack) {
        all.push((format!("being-{}", id.name()), of_being(&content, id)));
    }
    for id in content.mechanics.presets.keys().filter(|id| id.pack() == pack) {
        all.push((format!("preset-{}", id.name()), of_preset(&content, id)));
    }
    for id in content.mechanics.items.keys().filter(|id| id.pack() == pack) {
        all.push((format!("item-{}", id.name()), of_item(&content, id)));
    }
    let mut sheet: Vec<(String, gesta_paint::Picture)> = Vec::new();
    for (name, subject) in all.into_iter().filter(|(name, _)| only.split(',').any(|only| name.contains(only))) {
        let began = Instant::now();
        let picture = paint(&subject, (wide, high));
        println!("{name} {:?}", began.elapsed());
        sheet.push((name, picture));
    }
    let columns = if sheet.len() > 9 {
        4
    } else if sheet.len() > 2 {
        2
    } else {
        1
    };
    let rows = sheet.len().div_ceil(columns);
    let (w, h) = (wide as usize, high as usize);
    let mut rgba = vec![255u8; w * columns * h * rows * 4];
    for (at, (_, picture)) in sheet.iter().enumerate() {
        let (x, y) = (at % columns * w, at / columns * h);
        for row in 0..h {
            let to = ((y + row) * w * columns + x) * 4;
            rgba[to..to + w * 4].copy_from_slice(&picture.rgba[row * w * 4..(row + 1) * w * 4]);
        }
    }
    let file = std::fs::File::create(out).unwrap();
    let mut encoder = png::Encoder::new(file, (w * columns) as u32, (h * rows) as u32);
    encoder.set_color(png::ColorType::Rgba);
    encoder.write_header().unwrap().write_image_data(&rgba).unwrap();
}
