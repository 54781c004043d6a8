//! What is loaded from packs without faults: hashes, order, texts.

mod packs_text;

use gesta_content::id::{ExitId, PlaceId};
use gesta_content::{
    ART_COUNT_MAX, Content, Language, NESTING_MAX, PackFiles, PictureFile, TextArg, TextKey, compile, load,
};

const BASE: &str = include_str!("base.packs");
/// Hashes of the base pack. They change only when the canonical bytes do: a break of saves and of joining.
const MECHANICS: &str = "2f5bef80f3e390cd914dc4b591d819eea67c9d2ee3394b247defe3423db562c7";
const PRESENTATION: &str = "f27269f351c804744221c995291054de82537cdc7b65cb8090992d41f6d59d06";

fn content(packs: &[PackFiles]) -> Content {
    let (content, diagnostics) = load(packs);
    content.unwrap_or_else(|| panic!("{diagnostics:#?}"))
}

fn base() -> Content {
    content(&packs_text::packs(&[BASE]))
}

/// The base pack with one change of one file.
fn changed(path: &str, from: &str, to: &str) -> Content {
    let mut packs = packs_text::packs(&[BASE]);
    let text = String::from_utf8(packs[0].files[path].clone()).unwrap();
    assert!(text.contains(from));
    packs[0].files.insert(path.to_owned(), text.replace(from, to).into_bytes());
    content(&packs)
}

/// A pack that says nothing and needs others.
fn bare(id: &str, more: &str) -> String {
    format!(
        "=== {id}/pack.ron\n(format: 1, id: \"{id}\", version: \"1.0.0\", title: \"T\", summary: \"S.\", \
         license: (text: \"CC0-1.0\"), game: (min: \"0.1\"), languages: [\"en\"], {more})\n"
    )
}

#[test]
fn hashes_of_a_fixed_pack_are_fixed() {
    let hashes = base().hashes;
    assert_eq!(hashes.mechanics.to_string(), MECHANICS);
    assert_eq!(hashes.presentation.to_string(), PRESENTATION);
}

#[test]
fn mending_a_text_changes_presentation_and_not_mechanics() {
    let mended = changed("text/en/story.ftl", "Mud to the second button.", "Mud to the third button.");
    assert_eq!(mended.hashes.mechanics, base().hashes.mechanics);
    assert_ne!(mended.hashes.presentation, base().hashes.presentation);
}

#[test]
fn changing_a_number_changes_mechanics_and_not_presentation() {
    let changed = changed("data/story.ron", "hit_points: 8", "hit_points: 9");
    assert_ne!(changed.hashes.mechanics, base().hashes.mechanics);
    assert_eq!(changed.hashes.presentation, base().hashes.presentation);
}

#[test]
fn comments_and_layout_of_data_change_neither_hash() {
    let moved =
        changed("data/story.ron", "    Place(id: \"base:barn\"", "\n  /* one /* inside */ */ Place(id: \"base:barn\"");
    assert_eq!(moved.hashes, base().hashes);
}

#[test]
fn grammar_changes_presentation_only() {
    let grammar =
        "=== base/data/grammar.ron\n[Grammar(language: \"en\", cue: Hit, lines: [\"{Actor} hits {target}.\"])]\n";
    let more = content(&packs_text::packs(&[BASE, grammar]));
    assert_eq!(more.hashes.mechanics, base().hashes.mechanics);
    assert_ne!(more.hashes.presentation, base().hashes.presentation);
    assert_eq!(more.grammar.len(), 1);
}

#[test]
fn looks_change_presentation_only() {
    let looks = "=== base/data/looks.ron\n[Scene(of: \"base:yard\", land: Square, far: [Tower])]\n";
    let more = content(&packs_text::packs(&[BASE, looks]));
    assert_eq!(more.hashes.mechanics, base().hashes.mechanics);
    assert_ne!(more.hashes.presentation, base().hashes.presentation);
    assert_eq!(more.pictures.scene(&"base:yard".parse().unwrap()).unwrap().land, gesta_content::model::Land::Square);
    let wrong = looks
        .replace("base:yard", "base:nowhere")
        .replace("[Tower]", "[Tower, Tower, Tower, Tower, Tower, Tower, Tower]");
    let said: Vec<_> = load(&packs_text::packs(&[BASE, &wrong])).1.iter().map(|one| one.code.text()).collect();
    assert_eq!(said, ["G0201", "G0407"]);
}

#[test]
fn packs_load_after_what_they_need_and_otherwise_by_id_however_they_are_given() {
    let texts = [
        bare("attic", "depends: {\"sea\": \"*\"}"),
        bare("moor", ""),
        bare("sea", "load_after: [\"tide\"]"),
        bare("tide", "optional: {\"absent\": \"*\"}"),
    ];
    let mut packs = packs_text::packs(&[BASE, &texts.concat()]);
    for _ in 0..packs.len() {
        packs.rotate_left(1);
        let loaded = content(&packs);
        let order: Vec<&str> = loaded.packs.iter().map(|pack| pack.id.as_str()).collect();
        assert_eq!(order, ["base", "moor", "tide", "sea", "attic"]);
        assert_eq!(loaded.hashes, content(&packs_text::packs(&[BASE, &texts.concat()])).hashes);
    }
}

#[test]
fn optional_pack_is_loaded_first_when_it_is_there() {
    let texts = bare("attic", "optional: {\"sea\": \">=1\"}") + &bare("sea", "");
    let loaded = content(&packs_text::packs(&[BASE, &texts]));
    let order: Vec<&str> = loaded.packs.iter().map(|pack| pack.id.as_str()).collect();
    assert_eq!(order, ["base", "sea", "attic"]);
}

#[test]
fn texts_are_found_by_key_attribute_and_language() {
    let base = base();
    let yard = TextKey::of(&PlaceId::new("base:yard").unwrap());
    assert_eq!(base.texts.get(Language::En, &yard, &[]).as_deref(), Some("the yard"));
    assert_eq!(base.texts.attribute(Language::En, &yard, "look", &[]).as_deref(), Some("Mud to the second button."));
    assert_eq!(
        base.texts.get(Language::Es, &yard, &[]).as_deref(),
        Some("the yard"),
        "English where Spanish is missing"
    );
    assert!(!base.texts.has(Language::Es, &yard, None));
    assert!(base.texts.get(Language::En, &TextKey { pack: "base".into(), key: "place-moon".into() }, &[]).is_none());
}

#[test]
fn arguments_of_texts_stand_bare_without_isolating_marks() {
    let words = "=== base/text/en/words.ftl\nword-coins = { $n ->\n    [one] { $n } coin\n   *[other] { $n } coins for { $who }\n}\n";
    let more = content(&packs_text::packs(&[BASE, words]));
    let key = TextKey { pack: "base".into(), key: "word-coins".into() };
    let say = |n| more.texts.get(Language::En, &key, &[("n", TextArg::Int(n)), ("who", TextArg::Str("Mara"))]).unwrap();
    assert_eq!((say(1), say(2)), ("1 coin".to_owned(), "2 coins for Mara".to_owned()));
}

#[test]
fn exits_are_found_with_their_place() {
    let base = base();
    let (place, exit) = base.exit(&ExitId::new("base:gate").unwrap()).unwrap();
    assert_eq!((place.id.as_str(), exit.to.as_str()), ("base:yard", "base:barn"));
    assert_eq!(base.start().unwrap().id.as_str(), "base:begin");
}

#[test]
fn as_many_brackets_as_are_allowed_can_be_read() {
    let deep = NESTING_MAX - 1;
    let when = format!("{}Always{}", "Not(".repeat(deep), ")".repeat(deep));
    let text = format!("=== base/data/deep.ron\n[ Ending(id: \"base:deep\", when: {when}) ]\n");
    let text = text + "=== base/text/en/deep.ftl\nending-deep = Deep\n    .text = Deep.\n";
    let deep = content(&packs_text::packs(&[BASE, &text]));
    assert!(Content::from_compiled(&compile(&deep), deep.key()).is_some());
}

#[test]
fn hostile_files_are_refused_quickly() {
    let wide = "Flag(id:\"base:f\"),".repeat(50_000);
    let texts = (0..40_000).map(|at| format!("place-x{at} = x\n")).collect::<String>();
    let wanted = (0..60_000).map(|at| format!("\"a{at}\":\"1\",")).collect::<String>();
    let aliases = |count: u32, to: fn(u32) -> u32| {
        let one = |at| format!("Alias(kind:Item,from:\"base:a{at}\",to:\"base:a{}\"),", to(at));
        format!("[{}]", (0..count).map(one).collect::<String>())
    };
    let carried = (0..9_000).map(|at| format!("(item:\"base:a{at}\"),")).collect::<String>();
    let renamed = aliases(9_000, |at| at + 9_000).replace(']', &format!("Preset(id:\"base:p\",items:[{carried}])]"));
    let hostile = [
        ("data/a.ron", "(".repeat(1 << 20)),
        ("data/a.ron", "[".repeat(1 << 20)),
        ("data/a.ron", "/*".repeat(1 << 19)),
        ("data/a.ron", "\"\\".repeat(1 << 19)),
        ("data/a.ron", ")]}".repeat(300_000)),
        ("data/a.ron", "[A(),".repeat(200_000)),
        ("data/a.ron", format!("[{wide}]")),
        ("data/a.ron", format!("[{wide}")),
        ("data/a.ron", format!("[Ending(id:\"base:e\",when:{}", "Not(".repeat(100_000))),
        ("text/en/a.ftl", texts),
        ("text/en/a.ftl", "\u{200b}".repeat(300_000)),
        ("pack.ron", "(".repeat(1 << 20)),
        ("pack.ron", "/*".repeat(1 << 19)),
        ("pack.ron", format!("{}{}", "/*".repeat(200_000), "*/".repeat(200_000))),
        ("data/a.ron", format!("[Ending(id:\"base:e\",when:{}{})]", "Not(".repeat(100_000), ")".repeat(100_000))),
        ("data/a.ron", format!("[Flag(id:{}{})]", "[".repeat(100_000), "]".repeat(100_000))),
        ("data/a.ron", format!("[Flag({})]", "id:\"base:f\",".repeat(50_000))),
        ("text/en/a.ftl", format!("x = {}", "{".repeat(1_000_000))),
        ("text/en/a.ftl", format!("x = {{ {}", "F(".repeat(500_000))),
        ("text/en/a.ftl", format!("x = {}", "{ 1 ->\n *[a] ".repeat(40_000))),
        ("text/en/a.ftl", format!("x = {}", "{ \"a\" ".repeat(100_000))),
        ("patches/text/en/base/a.ftl", format!("x = {}", "{".repeat(1_000_000))),
        ("data/a.ron", aliases(20_000, |at| at + 1)),
        ("data/a.ron", aliases(20_000, |at| at.saturating_sub(1))),
        ("data/a.ron", aliases(20_000, |at| (at + 1) % 20_000)),
        ("data/a.ron", format!("[{}]", "Alias(kind:Item,from:\"base:a\",to:\"base:b\"),".repeat(20_000))),
        ("data/a.ron", renamed),
        ("pack.ron", format!("(format:1,id:\"base\",depends:{{{wanted}}})")),
        ("patches/a.ron", format!("[{}]", "Patch(place:\"base:yard\",set:(light:Dim),set:()),".repeat(20_000))),
        ("patches/a.ron", format!("[Patch(place:\"base:yard\",set:{}{})]", "(a:".repeat(100_000), ")".repeat(100_000))),
    ];
    for (path, text) in hostile {
        let mut packs = packs_text::packs(&[BASE]);
        let begun = std::time::Instant::now();
        packs[0].files.insert(path.to_owned(), text.clone().into_bytes());
        let (_, diagnostics) = load(&packs);
        assert!((1..=401).contains(&diagnostics.len()), "{} faults of {path}", diagnostics.len());
        let (took, start) = (begun.elapsed(), text.chars().take(12).collect::<String>());
        assert!(took.as_secs() < 10, "{path} of `{start}` took {took:?} without optimisation");
        println!("{path} `{start}`: {took:?}");
    }
}

/// The first bytes of a PNG of these sides.
fn png_head(width: u32, height: u32) -> Vec<u8> {
    let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
    [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(), &sides, &[8, 2, 0, 0, 0, 0, 0, 0, 0]].concat()
}

/// The base pack with a picture of its yard.
fn pictured(width: u32) -> Vec<PackFiles> {
    let mut packs = packs_text::packs(&[BASE]);
    let picture = PictureFile { bytes: 900, head: png_head(width, 360) };
    packs[0].pictures.insert("art/place-yard.png".to_owned(), picture);
    packs
}

#[test]
fn picture_of_a_pack_is_known_by_what_it_shows_and_changes_only_the_presentation() {
    let content = content(&pictured(640));
    let yard = content.art.place(&"base:yard".parse().unwrap()).unwrap();
    assert_eq!((yard.origin.as_str(), yard.path.as_str()), ("base", "art/place-yard.png"));
    assert_eq!(content.art.place(&"base:barn".parse().unwrap()), None);
    assert!(content.warnings().is_empty());
    assert_eq!(content.hashes.mechanics.to_string(), MECHANICS);
    assert_ne!(content.hashes.presentation.to_string(), PRESENTATION);
    let kept = Content::from_compiled(&compile(&content), content.key()).unwrap();
    assert_eq!((kept.art, kept.hashes), (content.art, content.hashes));
}

#[test]
fn another_picture_is_another_presentation_and_another_key() {
    let (one, other) = (content(&pictured(640)), content(&pictured(480)));
    assert_ne!(one.hashes.presentation, other.hashes.presentation);
    assert_ne!(one.key(), other.key());
}

#[test]
fn pictures_past_the_most_of_a_pack_are_left_out() {
    let mut packs = pictured(640);
    let few = PictureFile { bytes: 900, head: png_head(8, 8) };
    packs[0].pictures.extend((0..ART_COUNT_MAX).map(|at| (format!("art/place-a{at}.png"), few.clone())));
    let (content, warnings) = load(&packs);
    assert!(content.unwrap().art.place(&"base:yard".parse().unwrap()).is_none());
    assert!(warnings.iter().any(|warning| warning.code.text() == "G0603"), "{warnings:#?}");
}
