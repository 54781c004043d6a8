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
