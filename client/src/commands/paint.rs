//! `gesta paint`: every place of a pack at four times of the day, every portrait and every plate, as PNG files. `service` has
//! them painted by others.

mod service;

use crate::args::Paint;
use crate::artist::Artist;
use crate::failure::Failure;
use crate::folders::Folders;
use crate::library::Shelf;
use crate::words::Words;
use crate::{outfile, packs, trouble};
use gesta_content::Content;
use gesta_content::model::Light;
use gesta_paint::{Lighting, Moment, Picture, SIDE_MAX, SIDE_MIN, Subject, of_being, of_item, of_place, of_preset};
use std::io::{self, Write};

/// The times of the day at which a place is painted, and their hours.
const HOURS: [(&str, u32); 4] = [("morning", 7), ("noon", 12), ("dusk", 19), ("night", 23)];

/// Paints a pack.
pub(super) fn run(folders: &Folders, shelf: &Shelf, wanted: &Paint) -> Result<(), Failure> {
    let words = shelf.words();
    let size = size_of(&wanted.size).ok_or_else(|| {
        Failure::usage(words.say("paint-size", &[("size", &wanted.size)]), words.say("paint-size-next", &[]))
    })?;
    let content = packs::load(folders, words, std::slice::from_ref(&wanted.pack))?;
    if let Some(profile) = &wanted.with {
        return service::run(shelf, &content, wanted, profile, size);
    }
    let subjects = subjects(&content, &wanted.pack, size);
    if subjects.is_empty() {
        return Err(Failure::work(words.say("paint-nothing", &[("pack", &wanted.pack)]), ""));
    }
    std::fs::create_dir_all(&wanted.out).map_err(|error| trouble::of_file(words, &wanted.out, &error))?;
    let artist = Artist::default();
    for (name, subject, size) in &subjects {
        let file = wanted.out.join(format!("{name}.png"));
        let bytes = png_of(&artist.picture(subject, *size)).map_err(|error| broken(words, name, &error))?;
        outfile::write(words, &file, &bytes, true)?;
    }
    artist.tell(words);
    let named = [("path", &*wanted.out.display().to_string()), ("count", &*subjects.len().to_string())];
    let _ = writeln!(io::stderr(), "{}", words.say("paint-written", &named));
    Ok(())
}

fn broken(words: &Words, name: &str, error: &png::EncodingError) -> Failure {
    Failure::work(words.say("paint-broken", &[("path", name), ("why", &error.to_string())]), "")
}

/// `1280x720`.
fn size_of(text: &str) -> Option<(u32, u32)> {
    let (width, height) = text.split_once(['x', 'X'])?;
    let side = |text: &str| text.parse().ok().filter(|pixels| (SIDE_MIN..=SIDE_MAX).contains(pixels));
    Some((side(width)?, side(height)?))
}

/// What a pack has, with the names and sizes of the pictures: portraits stand, plates are square.
fn subjects(content: &Content, pack: &str, size: (u32, u32)) -> Vec<(String, Subject, (u32, u32))> {
    let it = &content.mechanics;
    let [portrait, plate] = upright(size);
    let mut all = Vec::new();
    for (id, place) in it.places.iter().filter(|(id, _)| id.pack() == pack) {
        let light = match place.light {
            Light::Dark => Lighting::Dark,
            Light::Dim => Lighting::Dim,
            Light::Sky | Light::Lit => Lighting::Bright,
        };
        for (name, hour) in HOURS {
            let moment = Moment { second_of_day: hour * 3_600, ..Moment::default() };
            let subject = of_place(content, id, moment, light);
            all.push((format!("place-{}-{name}", id.name()), subject, size));
        }
    }
    let beings = it.beings.keys().filter(|id| id.pack() == pack);
    all.extend(beings.map(|id| (format!("being-{}", id.name()), of_being(content, id), portrait)));
    let presets = it.presets.keys().filter(|id| id.pack() == pack);
    all.extend(presets.map(|id| (format!("preset-{}", id.name()), of_preset(content, id), portrait)));
    let items = it.items.keys().filter(|id| id.pack() == pack);
    all.extend(items.map(|id| (format!("item-{}", id.name()), of_item(content, id), plate)));
    all
}

/// The sizes of portraits and plates beside places of this size.
fn upright(size: (u32, u32)) -> [(u32, u32); 2] {
    [((size.1 * 4 / 5).max(SIDE_MIN), size.1), (size.1, size.1)]
}

fn png_of(picture: &Picture) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width, picture.height);
    encoder.set_color(png::ColorType::Rgb);
    let rgb: Vec<u8> = picture.rgba.chunks(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    encoder.write_header()?.write_image_data(&rgb)?;
    Ok(bytes)
}
