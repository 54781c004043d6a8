//! Pictures of the shipped packs: the same each time, and each of them a picture.

use gesta_content::{Content, load};
use gesta_paint::{Lighting, Moment, Picture, Subject, of_being, of_item, of_place, of_preset, paint};
use std::collections::BTreeSet;

fn shipped() -> Content {
    load(&gesta_assets::shipped()).0.unwrap()
}

fn at(second_of_day: u32) -> Moment<'static> {
    Moment { second_of_day, ..Moment::default() }
}

fn all(content: &Content) -> Vec<Subject> {
    let it = &content.mechanics;
    let places = it.places.keys().map(|id| of_place(content, id, at(19 * 3_600), Lighting::Bright));
    let beings = it.beings.keys().map(|id| of_being(content, id));
    let presets = it.presets.keys().map(|id| of_preset(content, id));
    places.chain(beings).chain(presets).chain(it.items.keys().map(|id| of_item(content, id))).collect()
}

/// The colours of a picture, four steps for each part.
fn colours(picture: &Picture) -> BTreeSet<[u8; 3]> {
    picture.rgba.chunks(4).map(|pixel| [pixel[0] >> 6, pixel[1] >> 6, pixel[2] >> 6]).collect()
}

#[test]
fn every_shipped_thing_has_a_look_of_its_own_and_its_picture_has_light_and_dark() {
    let content = shipped();
    let it = &content.mechanics;
    assert!(it.places.keys().all(|id| content.pictures.scene(id).is_some()));
    assert!(it.beings.keys().all(|id| content.pictures.being(id).is_some()));
    assert!(it.presets.keys().all(|id| content.pictures.preset(id).is_some()));
    for subject in all(&content) {
        let picture = paint(&subject, (96, 72));
        assert_eq!(picture.rgba.len(), 96 * 72 * 4);
        assert!(colours(&picture).len() >= 4, "{subject:?}");
    }
}

#[test]
fn same_subject_is_the_same_picture() {
    let content = shipped();
    let subject = of_place(&content, &"waterbowl:road".parse().unwrap(), at(61_200), Lighting::Bright);
    assert_eq!(paint(&subject, (160, 90)), paint(&subject.clone(), (160, 90)));
}

#[test]
fn picture_changes_with_the_hour_and_the_weather_and_not_with_the_minute() {
    let content = shipped();
    let (road, rain) = ("waterbowl:road".parse().unwrap(), "core:rain".parse().unwrap());
    let seen = |moment| of_place(&content, &road, moment, Lighting::Bright);
    assert_eq!(seen(at(12 * 3_600)), seen(at(12 * 3_600 + 59)));
    let wet = seen(Moment { weather: Some(&rain), ..at(12 * 3_600) });
    let subjects = [seen(at(7 * 3_600)), seen(at(12 * 3_600)), seen(at(19 * 3_600)), seen(at(23 * 3_600)), wet];
    let pictures: BTreeSet<Vec<u8>> = subjects.iter().map(|subject| paint(subject, (80, 60)).rgba).collect();
    assert_eq!(pictures.len(), 5);
}

#[test]
fn any_size_is_painted_within_the_limits() {
    let content = shipped();
    for subject in [&all(&content)[0], all(&content).last().unwrap()] {
        for size in [(0, 0), (16, 400), (400, 16), (1, u32::MAX)] {
            let picture = paint(subject, (size.0, size.1.min(2_000)));
            assert_eq!(picture.rgba.len(), picture.width as usize * picture.height as usize * 4);
        }
    }
}
