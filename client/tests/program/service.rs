//! `gesta paint --with`: pictures of a pack by a service.

use super::support::Home;
use base64::Engine as _;
use gesta_fake_provider::{Fake, Refusal, Reply, Say};
use std::path::PathBuf;

const CANARY: &str = "sk-canary-image-52";

/// A PNG of one colour in base64, as a service sends it.
fn picture(colour: [u8; 3]) -> Reply {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 96, 64);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header().unwrap().write_image_data(&colour.repeat(96 * 64)).unwrap();
    says(&base64::engine::general_purpose::STANDARD.encode(bytes))
}

fn says(text: &str) -> Reply {
    Reply::Say(Say { text: vec![text.to_owned()], ..Say::default() })
}

/// A home whose profile `easel` asks a fake, spoken to as this server.
fn home(fake: &Fake, server: &str) -> (Home, PathBuf) {
    let home = Home::new();
    let config = format!(
        "[providers.studio]\nbase = \"{}/v1\"\nhttp = true\nserver = \"{server}\"\nkeys = [\"file:studio.key\"]\n\
         [providers.studio.models.brush]\nprice = {{ picture = 40_000_000 }}\n\
         [profiles.easel.image]\nmodels = [\"studio/brush\"]\ntotal_ms = 4000\n\
         [profiles.easel.budget]\nsession_nano = 900_000_000\n",
        fake.origin()
    );
    configure(&home, &config);
    let out = home.path().join("art");
    (home, out)
}

/// Writes `narrator.toml`, and a key that is its owner's alone.
fn configure(home: &Home, config: &str) {
    let folder = home.path().join("config");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("narrator.toml"), config).unwrap();
    let key = folder.join("studio.key");
    std::fs::write(&key, CANARY).unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
}

fn paint(home: &Home, out: &std::path::Path, more: &[&str], code: i32) -> (String, String) {
    let out = out.to_str().unwrap();
    let all = [&["paint", "--pack", "tollhouse", "--out", out, "--size", "96x64", "--with", "easel"], more].concat();
    home.expect(&all, "", code)
}

#[test]
fn every_thing_gets_one_picture_and_none_is_asked_for_twice() {
    for (server, path) in [("openai", "/v1/images/generations"), ("automatic1111", "/sdapi/v1/txt2img")] {
        let fake = Fake::start(picture([200, 10, 10])).unwrap();
        let (home, out) = home(&fake, server);
        std::fs::create_dir(&out).unwrap();
        std::fs::write(out.join("place-causeway.png"), b"mine").unwrap();
        let (_, said) = paint(&home, &out, &[], 0);
        assert!(said.contains("(1 are there already)") && said.contains("studio/brush, 0.0400"), "{said}");
        assert_eq!(std::fs::read(out.join("place-causeway.png")).unwrap(), b"mine");
        let files = std::fs::read_dir(&out).unwrap().count();
        let asked = fake.requests();
        assert_eq!((asked.len(), asked[0].target.as_str()), (files - 1, path));
        assert!(asked.iter().any(|seen| seen.json()["prompt"].as_str().unwrap().contains("Iske Varn")), "{path}");
        paint(&home, &out, &[], 0);
        assert_eq!(fake.count(), files - 1, "what is there is not paid for again");
        let (cost, _) = home.expect(&["narrator", "cost", "--json"], "", 0);
        assert!(cost.contains(&format!("{}", (files - 1) * 40_000_000)), "{cost}");
    }
}

#[test]
fn what_would_be_asked_is_shown_and_nobody_hears_of_it() {
    let fake = Fake::start(picture([1, 2, 3])).unwrap();
    let (home, out) = home(&fake, "openai");
    let (told, said) = paint(&home, &out, &["--dry-run", "--style", "A pencil sketch."], 0);
    assert!(told.contains("being-agent.png: A pencil sketch. Iske Varn. Grey oilskin"), "{told}");
    assert!(said.contains("at most"), "{said}");
    assert_eq!((fake.connections(), out.exists()), (0, false));
}

#[test]
fn a_service_that_fails_leaves_what_is_done_and_says_what_to_do() {
    let refused = |status, message: &str| Reply::Refuse(Refusal::new(status, message));
    let cases = [
        (refused(401, CANARY), "key"),
        (refused(400, "This picture is not allowed"), "not allowed"),
        (Reply::Page, "understood"),
        (says("!!no base64!!"), "understood"),
        (says("aGVsbG8="), "understood"),
        (says("iVBORw0KGgphYmM="), "cannot be made"),
        (Reply::Silence, "too long"),
    ];
    for (reply, expected) in cases {
        let fake = Fake::start(vec![picture([9, 9, 9]), reply.clone()]).unwrap();
        let (home, out) = home(&fake, "openai");
        let (_, said) = paint(&home, &out, &[], 1);
        assert!(said.contains(expected), "{reply:?}: {said}");
        assert!(!said.contains(CANARY), "{said}");
        assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1, "the first was painted");
    }
}

#[test]
fn a_profile_that_is_none_or_paints_nothing_is_told() {
    let fake = Fake::start(picture([1, 2, 3])).unwrap();
    let (home, out) = home(&fake, "openai");
    let out = out.to_str().unwrap();
    let (_, said) = home.expect(&["paint", "--pack", "tollhouse", "--out", out, "--with", "esel"], "", 2);
    assert!(said.contains("docs/narrator.md"), "{said}");
    configure(&home, "[profiles.easel.narration]\nmodels = [\"ollama/m\"]\n");
    let (_, said) = home.expect(&["paint", "--pack", "tollhouse", "--out", out, "--with", "easel"], "", 1);
    assert!(said.contains("model"), "{said}");
}
