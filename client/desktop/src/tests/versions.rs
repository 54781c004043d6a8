//! One Bevy and one egui: a second version builds, and then nothing fits together.

#[test]
fn the_lock_file_holds_one_bevy_and_one_egui() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock");
    let lock = std::fs::read_to_string(path).unwrap();
    for (name, version) in [("bevy_app", "0.19."), ("egui", "0.36."), ("wgpu", "29.")] {
        let wanted = format!("name = \"{name}\"");
        let lines: Vec<&str> = lock.lines().collect();
        let found: Vec<&str> = lines.windows(2).filter(|pair| pair[0] == wanted).map(|pair| pair[1]).collect();
        assert_eq!(found.len(), 1, "{name}: {found:?}");
        assert!(found[0].starts_with(&format!("version = \"{version}")), "{name}: {found:?}");
    }
}
