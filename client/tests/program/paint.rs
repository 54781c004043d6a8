//! `gesta paint`: pictures of a pack as files.

use super::support::Home;

#[test]
fn every_place_is_painted_at_four_times_of_the_day_with_people_and_things() {
    let home = Home::new();
    let out = home.path().join("pictures");
    home.expect(&["paint", "--pack", "tollhouse", "--out", out.to_str().unwrap(), "--size", "64x48"], "", 0);
    let mut names: Vec<String> =
        std::fs::read_dir(&out).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names.iter().filter(|name| name.starts_with("place-")).count(), 12);
    for name in ["place-causeway-dusk.png", "being-widow.png", "item-ledger_book.png"] {
        assert!(names.iter().any(|one| one == name), "{name} of {names:?}");
    }
    let bytes = std::fs::read(out.join("being-widow.png")).unwrap();
    assert!(bytes.starts_with(b"\x89PNG"));
}

#[test]
fn size_that_is_none_and_pack_that_is_none_are_told() {
    let home = Home::new();
    let out = home.path().join("pictures");
    let out = out.to_str().unwrap();
    for size in ["640", "0x40", "64x5000", "axb", ""] {
        let (_, said) = home.expect(&["paint", "--pack", "core", "--out", out, "--size", size], "", 2);
        assert!(said.contains("--size 1280x720"), "{said}");
    }
    let (_, said) = home.expect(&["paint", "--pack", "tolhouse", "--out", out], "", 3);
    assert!(said.contains("tollhouse"), "{said}");
}

/// A pack whose room has a picture of its own and whose door has a damaged one.
fn hut(home: &Home) {
    let pack = home.path().join("packs/hut");
    for folder in ["data", "text/en", "art"] {
        std::fs::create_dir_all(pack.join(folder)).unwrap();
    }
    let manifest = "(format: 1, id: \"hut\", version: \"0.1.0\", title: \"The Hut\", summary: \"A draught.\", license: \
                    (text: \"CC0-1.0\"), game: (min: \"0.1\"), depends: {\"core\": \">=0.1\"}, languages: [\"en\"])";
    std::fs::write(pack.join("pack.ron"), manifest).unwrap();
    let places = "[Place(id: \"hut:room\", exits: [(id: \"hut:out\", to: \"hut:yard\")]), Place(id: \"hut:yard\")]";
    std::fs::write(pack.join("data/hut.ron"), places).unwrap();
    let texts = "place-room = The room\n    .look = Smoke.\nexit-out = out\n    .go = Out.\nplace-yard = The yard\n    .look = Mud.\n";
    std::fs::write(pack.join("text/en/hut.ftl"), texts).unwrap();
    let mut red = Vec::new();
    let mut encoder = png::Encoder::new(&mut red, 64, 48);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&[200, 10, 10].repeat(64 * 48)).unwrap();
    std::fs::write(pack.join("art/place-room.png"), &red).unwrap();
    std::fs::write(pack.join("art/place-yard.png"), &red[..60]).unwrap();
    std::fs::write(pack.join("art/place-rom.png"), &red).unwrap();
}

/// The first pixel of a PNG without transparency.
fn first_pixel(path: &std::path::Path) -> [u8; 3] {
    let file = std::io::BufReader::new(std::fs::File::open(path).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    [pixels[0], pixels[1], pixels[2]]
}

#[test]
fn picture_of_the_pack_wins_over_the_painter_and_a_damaged_one_is_named_once() {
    let home = Home::new();
    hut(&home);
    let out = home.path().join("pictures");
    let (_, said) = home.expect(&["paint", "--pack", "hut", "--out", out.to_str().unwrap(), "--size", "64x48"], "", 0);
    assert_eq!(first_pixel(&out.join("place-room-night.png")), [200, 10, 10]);
    assert_ne!(first_pixel(&out.join("place-yard-night.png")), [200, 10, 10], "the painter's");
    assert_eq!(said.matches("place-yard.png").count(), 1, "{said}");
    assert!(said.contains("The painter made one in its place."), "{said}");
    let pack = home.path().join("packs/hut");
    let (told, _) = home.expect(&["pack", "check", pack.to_str().unwrap(), "--format", "short"], "", 0);
    assert!(told.contains("place-rom.png:1:1: warning[G0601]"), "{told}");
}
