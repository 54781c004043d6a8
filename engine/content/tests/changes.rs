//! What packs change in each other: replaced entries, patches, texts of other packs, renamed ids.

mod packs_text;

use gesta_content::id::{BeingId, ExitId, ItemId, PlaceId, PresetId, QuestId};
use gesta_content::model::{Light, Preset, Training};
use gesta_content::{Content, Diagnostic, Language, PackFiles, TextKey, load, order};

const BASE: &str = include_str!("base.packs");
const THINGS: &str = r#"=== base/data/things.ron
[
    Item(id: "base:sickle", price: 7, weapon: (attribute: "base:wits", damage: "1d6", kind: "cut")),
    Item(id: "base:sack", /* three of them */ price: 3, ),
    Shop(id: "base:mill", wares: [(item: "base:sickle"), (item: "base:sack", count: 4)]),
]
=== base/text/en/things.ftl
item-sickle = sickle
    .look = It has been sharpened until little is left.
    .article = a
item-sack = sack
    .look = Mended.
    .article = a
"#;

/// A pack with data, patches or texts, that depends on the base.
fn pack(id: &str, more: &str, files: &str) -> String {
    format!(
        "=== {id}/pack.ron\n(format: 1, id: \"{id}\", version: \"1.0.0\", title: \"T\", summary: \"S.\", \
         license: (text: \"CC0-1.0\"), game: (min: \"0.1\"), languages: [\"en\"], depends: {{\"base\": \"*\"}}, {more})\n{files}"
    )
}

fn patch(text: &str) -> String {
    pack("mod", "", &format!("=== mod/patches/a.ron\n[\n{text}\n]\n"))
}

fn read(texts: &[&str]) -> (Option<Content>, Vec<Diagnostic>) {
    load(&packs_text::packs(&[&[BASE, THINGS], texts].concat()))
}

/// The content, and that nothing was said.
fn content(texts: &[&str]) -> Content {
    let (content, diagnostics) = read(texts);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    content.unwrap()
}

fn mara(content: &Content) -> &Preset {
    &content.mechanics.presets[&PresetId::new("base:mara").unwrap()]
}

/// The mechanics hash of the base with one change by hand.
fn by_hand(path: &str, from: &str, to: &str) -> gesta_content::Digest {
    let mut packs = packs_text::packs(&[BASE, THINGS, &pack("mod", "", "")]);
    let text = String::from_utf8(packs[0].files[path].clone()).unwrap();
    assert!(text.contains(from), "{from}");
    packs[0].files.insert(path.to_owned(), text.replacen(from, to, 1).into_bytes());
    load(&packs).0.unwrap().hashes.mechanics
}

const STORY: &str = "data/story.ron";
const THINGS_PATH: &str = "data/things.ron";
/// Patches, each with the file that a hand would change in its place, and how.
const PATCHES: &[(&str, &str, &str, &str)] = &[
    (r#"Patch(preset: "base:mara", set: (hit_points: 9))"#, STORY, "hit_points: 8", "hit_points: 9"),
    (r#"Patch(preset: "base:mara", add: (hit_points: -3))"#, STORY, "hit_points: 8", "hit_points: 5"),
    (r#"Patch(preset: "base:mara", mul: (hit_points: "150%"))"#, STORY, "hit_points: 8", "hit_points: 12"),
    (r#"Patch(preset: "base:mara", mul: (hit_points: "1/3"))"#, STORY, "hit_points: 8", "hit_points: 2"),
    (r#"Patch(preset: "base:mara", set: (val: 4))"#, STORY, "energy: 10", "energy: 10, val: 4"),
    (
        r#"Patch(preset: "base:mara", set: (skills: [("base:run", Expert)]))"#,
        STORY,
        "energy: 10",
        r#"energy: 10, skills: [("base:run", Expert)]"#,
    ),
    (
        r#"Patch(preset: "base:mara", add: (items: [(item: "base:sack")]))"#,
        STORY,
        "energy: 10",
        r#"energy: 10, items: [(item: "base:sack")]"#,
    ),
    // A field that is left out has the value that stands for it: an exit takes ten seconds.
    (r#"Patch(exit: "base:gate", mul: (seconds: 3))"#, STORY, r#"to: "base:barn""#, r#"to: "base:barn", seconds: 30"#),
    (r#"Patch(exit: "base:gate", add: (seconds: 1))"#, STORY, r#"to: "base:barn""#, r#"to: "base:barn", seconds: 11"#),
    (r#"Patch(item: "base:sickle", set: (weapon: (damage: "1d8")))"#, THINGS_PATH, "1d6", "1d8"),
    (r#"Patch(item: "base:sack", set: (keep: true))"#, THINGS_PATH, "price: 3, ", "price: 3, keep: true"),
    (
        r#"Patch(item: "base:sack", set: (weapon: (attribute: "base:wits", damage: "1", kind: "bump")))"#,
        THINGS_PATH,
        "price: 3, ",
        r#"price: 3, weapon: (attribute: "base:wits", damage: "1", kind: "bump")"#,
    ),
    (
        r#"Patch(item: "base:sickle", set: (weapon: None))"#,
        THINGS_PATH,
        r#"weapon: (attribute: "base:wits", damage: "1d6", kind: "cut")"#,
        "",
    ),
    (
        r#"Patch(shop: "base:mill", remove: (wares: [(item: "base:sickle")]))"#,
        THINGS_PATH,
        r#"(item: "base:sickle"), "#,
        "",
    ),
    (
        r#"Patch(shop: "base:mill", remove: (wares: [(item: "base:sack")]))"#,
        THINGS_PATH,
        r#", (item: "base:sack", count: 4)"#,
        "",
    ),
    (
        r#"Patch(shop: "base:mill", remove: (wares: [(count: 4, item: "base:sack")]))"#,
        THINGS_PATH,
        r#", (item: "base:sack", count: 4)"#,
        "",
    ),
    (
        r#"Patch(shop: "base:mill", add: (wares: [(item: "base:sickle", percent: 90)]), remove: (wares: [(count: 4)]))"#,
        THINGS_PATH,
        r#"(item: "base:sickle"), (item: "base:sack", count: 4)"#,
        r#"(item: "base:sickle"), (item: "base:sickle", percent: 90)"#,
    ),
    (r#"Patch(rules: "base", set: (check: (critical: None)))"#, "data/rules.ron", "critical: 10, ", ""),
    (r#"Patch(rules: "base", add: (armour_base: 1))"#, "data/rules.ron", "armour_base: 10", "armour_base: 11"),
];

#[test]
fn a_patch_gives_what_a_hand_would_have_written() {
    for (text, path, from, to) in PATCHES {
        assert_eq!(content(&[&patch(text)]).hashes.mechanics, by_hand(path, from, to), "{text}");
    }
}

#[test]
fn a_choice_with_fields_is_set_as_a_whole() {
    let start =
        r#"Patch(exit: "base:gate", set: (guard: (by: ["base:cat"], passes: Has(item: "base:sack", count: 2))))"#;
    let cat = "=== mod/data/cat.ron\n[ Being(id: \"mod:cat\", at: \"base:yard\") ]\n";
    let cat = format!("{cat}=== mod/text/en/cat.ftl\nbeing-cat = cat\n    .look = Grey.\n    .gender = f\n");
    let first = patch(&start.replace("base:cat", "mod:cat")) + &cat;
    let then = pack(
        "then",
        "load_after: [\"mod\"]",
        "=== then/patches/a.ron\n[ Patch(exit: \"base:gate\", set: (guard: (passes: Flag(flag: \"then:paid\")))) ]\n\
         === then/data/a.ron\n[ Flag(id: \"then:paid\") ]\n",
    );
    let (content, diagnostics) = read(&[&first, &then]);
    let content = content.unwrap_or_else(|| panic!("{diagnostics:#?}"));
    let (_, gate) = content.exit(&ExitId::new("base:gate").unwrap()).unwrap();
    let guard = gate.guard.as_ref().unwrap();
    assert_eq!(guard.by, [BeingId::new("mod:cat").unwrap()]);
    assert_eq!(format!("{:?}", guard.passes), "Flag { flag: then:paid, min: 1 }");
}

#[test]
fn patches_come_in_the_order_of_packs_however_these_are_given() {
    let one = pack("one", "", "=== one/patches/a.ron\n[ Patch(preset: \"base:mara\", set: (hit_points: 10)) ]\n");
    let two = pack(
        "two",
        "load_after: [\"one\"]",
        "=== two/patches/b.ron\n[ Patch(preset: \"base:mara\", mul: (hit_points: 2)) ]\n\
         === two/patches/a.ron\n[ Patch(preset: \"base:mara\", add: (hit_points: 1)) ]\n",
    );
    let mut packs = packs_text::packs(&[BASE, THINGS, &one, &two]);
    for _ in 0..packs.len() {
        packs.rotate_left(1);
        let (content, diagnostics) = load(&packs);
        assert!(diagnostics.is_empty(), "{diagnostics:#?}");
        // By file inside a pack: first a, then b.
        assert_eq!(mara(&content.unwrap()).hit_points, 22);
    }
}

#[test]
fn a_pack_may_speak_of_its_own_things_in_what_it_changes() {
    let text = pack(
        "mod",
        "",
        r#"=== mod/patches/a.ron
[
    Patch(place: "base:yard", add: (
        exits: [(id: "mod:stile", to: "mod:field")],
        actions: [(id: "mod:whistle", verb: "whistle", outcomes: (success: (effects: [Flag(flag: "mod:heard")])))],
    ), set: (light: Dim)),
    Patch(exit: "mod:stile", set: (seconds: 99)),
]
=== mod/data/a.ron
[ Place(id: "mod:field"), Flag(id: "mod:heard") ]
=== mod/text/en/a.ftl
place-field = the field
    .look = Stubble.
exit-stile = the stile
    .go = Climb the stile
action-whistle = Whistle
    .success = Something answers.
"#,
    );
    let content = content(&[&text]);
    let (yard, stile) = content.exit(&ExitId::new("mod:stile").unwrap()).unwrap();
    assert_eq!((yard.id.as_str(), yard.light, stile.seconds), ("base:yard", Light::Dim, 99));
}

#[test]
fn an_entry_that_replaces_takes_the_place_and_later_patches() {
    let replaced = r#"=== mod/data/a.ron
[ Preset(replaces: true, id: "base:mara", level: 1, attributes: [("base:wits", 8)], skills: [("base:run", Proficient)],
    hit_points: 6, energy: 9) ]
"#;
    let first = pack("mod", "", replaced);
    let then = pack(
        "then",
        "load_after: [\"mod\"]",
        "=== then/patches/a.ron\n[ Patch(preset: \"base:mara\", add: (hit_points: 1)) ]\n",
    );
    let content = content(&[&first, &then]);
    let mara = mara(&content);
    assert_eq!((mara.hit_points, mara.energy, mara.skills[0].1), (7, 9, Training::Proficient));
}

#[test]
fn faults_behind_a_field_of_the_loader_keep_their_place() {
    let text =
        pack("mod", "", "=== mod/data/a.ron\n[ Preset(id: \"base:mara\", replaces: true, level: 1, atributes: []) ]\n");
    let (_, diagnostics) = read(&[&text]);
    let lines: Vec<String> = diagnostics.iter().map(Diagnostic::short).collect();
    assert_eq!(lines, ["mod/data/a.ron:1:53: error[G0106]: there is no field `atributes` of `Preset`"]);
}

#[test]
fn texts_of_another_pack_can_be_changed_and_added() {
    let text = pack(
        "mod",
        "",
        "=== mod/patches/text/en/base/a.ftl\nplace-yard = the court\n    .look = Swept.\nquest-errand-lost = The sea has it.\n\
         === mod/patches/a.ron\n[ Patch(quest: \"base:errand\", add: (stages: [(name: \"lost\")])) ]\n",
    );
    let content = content(&[&text]);
    let yard = TextKey::of(&PlaceId::new("base:yard").unwrap());
    let lost = TextKey::of(&QuestId::new("base:errand").unwrap()).inner(&gesta_content::Name::new("lost").unwrap());
    assert_eq!(content.texts.get(Language::En, &yard, &[]).as_deref(), Some("the court"));
    assert_eq!(content.texts.get(Language::En, &lost, &[]).as_deref(), Some("The sea has it."));
}

#[test]
fn renamed_ids_are_read_in_packs_and_for_old_saves() {
    // The flag of the old name stays: only the kind that is renamed changes.
    let text = pack(
        "mod",
        "",
        r#"=== mod/data/a.ron
[
    Alias(kind: Item, from: "mod:scythe", to: "mod:hook"),
    Alias(kind: Item, from: "mod:hook", to: "base:sickle"),
    Flag(id: "mod:hook"),
    Ending(id: "mod:cut", when: All([Flag(flag: "mod:hook"), Has(item: "mod:hook"), Has(item: "mod:scythe")])),
]
=== mod/text/en/a.ftl
ending-cut = Cut
    .text = You have cut it.
"#,
    );
    let (content, diagnostics) = read(&[&text]);
    let content = content.unwrap_or_else(|| panic!("{diagnostics:#?}"));
    let codes: Vec<&str> = diagnostics.iter().map(|one| one.code.text()).collect();
    assert_eq!(codes, ["G0212", "G0212"]);
    let ending = content.mechanics.endings.values().find(|ending| ending.id.name() == "cut").unwrap();
    let when = format!("{:?}", ending.when);
    assert_eq!(when.matches("item: base:sickle").count(), 2, "{when}");
    assert_eq!(when.matches("flag: mod:hook").count(), 1, "{when}");
    let item = |id: &str| ItemId::new(id).unwrap();
    assert_eq!(content.current(&item("mod:scythe")), item("base:sickle"));
    assert_eq!(content.current(&item("mod:hook")), item("base:sickle"));
    assert_eq!(content.current(&item("base:sack")), item("base:sack"));
    assert_eq!(content.alias_of("item", "mod:hook"), Some("base:sickle"));
    assert_eq!(content.alias_of("flag", "mod:hook"), None);
    let named = content.texts.get(Language::En, &TextKey::of(&item("mod:scythe")), &[]);
    assert_eq!(named.as_deref(), Some("sickle"), "what is told of it then has its name of today");
}

#[test]
fn renaming_changes_the_mechanics_hash() {
    let bare = pack("mod", "", "=== mod/data/a.ron\n[]\n");
    let renamed = bare.replace("[]", r#"[ Alias(kind: Item, from: "mod:hook", to: "base:sickle") ]"#);
    assert_ne!(content(&[&bare]).hashes.mechanics, content(&[&renamed]).hashes.mechanics);
}

#[test]
fn a_pack_may_begin_with_a_scenario_of_an_old_id() {
    let text = pack(
        "mod",
        "start: \"mod:dawn\",",
        r#"=== mod/data/a.ron
[ Alias(kind: Scenario, from: "mod:dawn", to: "base:begin") ]
"#,
    );
    let (content, diagnostics) = read(&[&text]);
    assert_eq!(diagnostics.iter().map(|one| one.code.text()).collect::<Vec<_>>(), ["G0212"]);
    assert_eq!(content.unwrap().start().unwrap().id.as_str(), "base:begin");
}

#[test]
fn the_order_is_explained() {
    let bare = |id: &str, more: &str| pack(id, more, "");
    let packs = packs_text::packs(&[
        BASE,
        &bare("attic", "optional: {\"sea\": \">=1\"}"),
        &bare("moor", ""),
        &bare("sea", "load_after: [\"moor\", \"absent\"]"),
    ]);
    let (steps, diagnostics) = order(&packs);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    let rows: Vec<String> = steps
        .iter()
        .map(|step| {
            let after: Vec<String> = step.after.iter().map(ToString::to_string).collect();
            let also: Vec<&str> = step.also_ready.iter().map(|id| id.as_str()).collect();
            format!("{}: {} | {}", step.id, after.join(", "), also.join(" "))
        })
        .collect();
    let expected = [
        "base:  | ",
        "moor: depends on base * | ",
        "sea: depends on base *, load_after: moor | ",
        "attic: depends on base *, optional: sea >=1 | ",
    ];
    assert_eq!(rows, expected);
    let loaded: Vec<String> = load(&packs).0.unwrap().packs.iter().map(|pack| pack.id.to_string()).collect();
    assert_eq!(loaded, steps.iter().map(|step| step.id.to_string()).collect::<Vec<_>>());
}

#[test]
fn packs_without_an_order_between_them_are_named_as_such() {
    let packs = packs_text::packs(&[BASE, &pack("moor", "", ""), &pack("attic", "", "")]);
    let (steps, _) = order(&packs);
    assert_eq!(steps[1].id.as_str(), "attic");
    assert_eq!(steps[1].also_ready.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["moor"]);
}

#[test]
fn there_is_no_order_of_packs_that_wait_for_each_other() {
    let packs =
        packs_text::packs(&[BASE, &pack("a", "load_after: [\"b\"]", ""), &pack("b", "load_after: [\"a\"]", "")]);
    let (steps, diagnostics) = order(&packs);
    assert!(steps.is_empty());
    assert_eq!(diagnostics.iter().map(|one| one.code.text()).collect::<Vec<_>>(), ["G0506"]);
    assert!(diagnostics[0].message.contains("a -> b -> a"));
}

#[test]
fn too_much_work_for_patches_is_refused_quickly() {
    let ware = "(item: \"base:sack\"),".repeat(40_000);
    let shop = format!("=== base/data/big.ron\n[ Shop(id: \"base:big\", wares: [{ware}]) ]\n");
    let row = "Patch(shop: \"base:big\", set: (buys_percent: 1)),\n".repeat(20_000);
    let packs: Vec<PackFiles> = packs_text::packs(&[BASE, THINGS, &shop, &patch(&row)]);
    let begun = std::time::Instant::now();
    let (content, diagnostics) = load(&packs);
    assert!(content.is_none());
    let codes: Vec<&str> = diagnostics.iter().map(|one| one.code.text()).collect();
    assert_eq!(codes, ["G0120"]);
    println!("{:?}", begun.elapsed());
}

#[test]
fn what_a_patch_removed_is_not_there_for_the_next() {
    let rows = "Patch(place: \"base:barn\", remove: (features: [\"base:ladder\"])),\n\
                Patch(feature: \"base:ladder\", set: (hidden: true)),\n\
                Patch(feature: \"base:ladder\", if_missing: Skip, set: (hidden: true)),";
    let (content, diagnostics) = read(&[&patch(rows)]);
    assert!(content.is_none());
    let lines: Vec<String> = diagnostics.iter().map(Diagnostic::short).filter(|line| line.contains("error")).collect();
    let expected = "mod/patches/a.ron:3:16: error[G0210]: there is no feature `base:ladder` that this could change";
    assert_eq!(lines, [expected]);
}

#[test]
fn tabs_and_carriage_returns_are_fine() {
    let mut packs = packs_text::packs(&[BASE, THINGS]);
    let expected = load(&packs).0.unwrap().hashes.mechanics;
    for bytes in packs[0].files.values_mut() {
        let text = String::from_utf8(bytes.clone()).unwrap();
        *bytes = text.replace("    ", "\t").replace('\n', "\r\n").into_bytes();
    }
    packs[0].files.retain(|path, _| path.ends_with(".ron"));
    let texts = packs_text::packs(&[BASE, THINGS])[0].files.clone();
    packs[0].files.extend(texts.into_iter().filter(|(path, _)| path.ends_with(".ftl")));
    let (content, diagnostics) = load(&packs);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    assert_eq!(content.unwrap().hashes.mechanics, expected);
}

#[test]
fn any_cut_of_a_patch_is_told_of_and_never_a_panic() {
    let whole = r#"[Patch(place: "base:yard", set: (light: Dim), add: (exits: [(id: "mod:é", to: "base:barn")]), remove: (exits: ["base:gate"]))]"#;
    let text = pack("mod", "", &format!("=== mod/patches/a.ron\n{whole}\n"));
    let mut packs = packs_text::packs(&[BASE, THINGS, &text]);
    for end in (0..whole.len() - 1).filter(|end| whole.is_char_boundary(*end)) {
        packs[1].files.insert("patches/a.ron".to_owned(), whole.as_bytes()[..end].to_vec());
        let (content, diagnostics) = load(&packs);
        assert!(content.is_none() && !diagnostics.is_empty(), "cut at byte {end}");
    }
    for (at, byte) in (0..whole.len()).zip(b"\"'([{)]},:#/\\*\xff\0r=".iter().cycle()) {
        let mut changed = whole.as_bytes().to_vec();
        changed[at] = *byte;
        packs[1].files.insert("patches/a.ron".to_owned(), changed);
        load(&packs);
    }
}
