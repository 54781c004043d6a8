//! What the painter paints, as hashes: a picture that changes is seen, and has to be meant. `UPDATE_EXPECT=1` writes
//! `golden.txt` anew. The hashes are the same on every machine: see `src/exact.rs`.

use gesta_content::model::{
    Age, Air, Beard, Build, Creature, Hair, Headwear, Land, Motif,
    Prop::{self, *},
    Shade,
};
use gesta_paint::{Lighting, Look, PlateSubject, PortraitSubject, SceneSubject, Season, Sky, Subject, paint};

fn scene(land: Land, far: &[Prop], near: &[Prop], mood: Air) -> SceneSubject {
    SceneSubject {
        look: Look { land, far: far.to_vec(), near: near.to_vec(), mood },
        seed: 40 + land as u64,
        second_of_day: 12 * 3_600,
        season: Season::Summer,
        sky: Sky::Clear,
        lighting: Lighting::Bright,
        arms: None,
    }
}

/// Every land, at one hour or another, and between them every prop.
fn lands() -> Vec<SceneSubject> {
    let all = [
        scene(Land::Hills, &[House, Spoil], &[Olive, Figure], Air::Mild),
        scene(Land::Road, &[Town], &[Post, Cart, Mule], Air::Dry),
        scene(Land::Street, &[Door, Tower], &[Barrel, Figure], Air::Plain),
        scene(Land::Square, &[Trough], &[Bucket, Figure], Air::Dry),
        scene(Land::Room, &[Window, Desk, Nets], &[Table, Stove, Boots], Air::Lamplit),
        scene(Land::Hall, &[Saint, Basin], &[Candles, Bench], Air::Solemn),
        scene(Land::Tunnel, &[Barricade], &[Lamp], Air::Lamplit),
        scene(Land::Cave, &[Pool, Comb], &[Wheel], Air::Eerie),
        scene(Land::Shaft, &[Windlass], &[Boulders], Air::Dry),
        scene(Land::Shore, &[House], &[Post, Board], Air::Bleak),
        scene(Land::Marsh, &[Arches], &[Reeds], Air::Mild),
        scene(Land::Forest, &[House], &[Crowd], Air::Mild),
        scene(Land::Plain, &[Tower], &[Wall, Stairs], Air::Plain),
        scene(Land::Mountains, &[Grille], &[Timber], Air::Bleak),
        scene(Land::Terraces, &[Cypress, House], &[Olive], Air::Dry),
        scene(Land::Riverbed, &[Town], &[Reeds, Boulders], Air::Plain),
    ];
    let hours = [12, 7, 19, 23];
    let at =
        |(index, scene): (usize, SceneSubject)| SceneSubject { second_of_day: hours[(index / 2) % 4] * 3_600, ..scene };
    all.into_iter().enumerate().map(at).collect()
}

fn sitter(creature: Option<Creature>) -> PortraitSubject {
    PortraitSubject {
        age: Age::Middle,
        hair: Hair::Short,
        shade: Shade::Red,
        beard: Beard::Bare,
        headwear: Headwear::Bare,
        build: Build::Middling,
        eyes_shut: false,
        creature,
        arms: None,
        seed: 11,
    }
}

fn people() -> Vec<PortraitSubject> {
    let ages = [Age::Child, Age::Young, Age::Middle, Age::Old];
    let hair = [Hair::Bald, Hair::Short, Hair::Parted, Hair::Wild, Hair::Long, Hair::Plait, Hair::Bun];
    let beards = [Beard::Bare, Beard::Stubble, Beard::Moustache, Beard::Short, Beard::Full];
    let heads = [Headwear::Bare, Headwear::Cap, Headwear::Hat, Headwear::Scarf, Headwear::Hood, Headwear::Helmet];
    let builds = [Build::Thin, Build::Middling, Build::Broad];
    (0..14usize)
        .map(|at| PortraitSubject {
            age: ages[at % 4],
            hair: hair[at % 7],
            beard: beards[at % 5],
            headwear: if at < 7 { Headwear::Bare } else { heads[at % 6] },
            build: builds[at % 3],
            eyes_shut: at == 9,
            arms: (at % 4 == 2).then_some(0x0123_4567_89ab_cdef_u64.rotate_left(at as u32)),
            seed: 7_654_321 * at as u64,
            ..sitter(None)
        })
        .collect()
}

const CREATURES: [Creature; 7] =
    [Creature::Pig, Creature::Dog, Creature::Mule, Creature::Eel, Creature::Bird, Creature::Bat, Creature::Rat];

const SKIES: [Sky; 6] = [Sky::Overcast, Sky::Rain, Sky::Fog, Sky::Storm, Sky::Snow, Sky::Wind];

const SEASONS: [Season; 4] = [Season::Spring, Season::Summer, Season::Autumn, Season::Winter];

const MOTIFS: [Motif; 38] = [
    Motif::Sword,
    Motif::Knife,
    Motif::Axe,
    Motif::Pick,
    Motif::Spear,
    Motif::Staff,
    Motif::Crook,
    Motif::Bow,
    Motif::Crossbow,
    Motif::Sling,
    Motif::Shield,
    Motif::Coat,
    Motif::Hood,
    Motif::Shoes,
    Motif::Ring,
    Motif::Beads,
    Motif::Key,
    Motif::Book,
    Motif::Letter,
    Motif::Slate,
    Motif::Bottle,
    Motif::Skin,
    Motif::Sack,
    Motif::Lantern,
    Motif::Torch,
    Motif::Candle,
    Motif::Rope,
    Motif::Saw,
    Motif::Bar,
    Motif::Bowl,
    Motif::Bread,
    Motif::Fish,
    Motif::Button,
    Motif::Token,
    Motif::Timber,
    Motif::Cloth,
    Motif::Herb,
    Motif::Needle,
];

/// The pictures with their names and sizes.
fn pictures() -> Vec<(String, Subject, (u32, u32))> {
    let mut all = Vec::new();
    for it in lands() {
        all.push((format!("land {:?}", it.look.land), Subject::Scene(it), (160, 90)));
    }
    for sky in SKIES {
        let it = SceneSubject { sky, ..scene(Land::Road, &[House], &[Cypress], Air::Mild) };
        all.push((format!("sky {sky:?}"), Subject::Scene(it), (160, 90)));
    }
    for season in SEASONS {
        for (land, mood) in [(Land::Plain, Air::Mild), (Land::Forest, Air::Plain)] {
            let it = SceneSubject { season, ..scene(land, &[House], &[Olive], mood) };
            all.push((format!("season {season:?} {land:?}"), Subject::Scene(it), (160, 90)));
        }
    }
    for (land, mood) in [(Land::Street, Air::Dry), (Land::Hall, Air::Solemn)] {
        let it = SceneSubject { arms: Some(0x0123_4567_89ab_cdef), ..scene(land, &[], &[], mood) };
        all.push((format!("banner {land:?}"), Subject::Scene(it), (160, 90)));
    }
    for creature in CREATURES {
        all.push((format!("creature {creature:?}"), Subject::Portrait(sitter(Some(creature))), (72, 90)));
    }
    for (at, it) in people().into_iter().enumerate() {
        all.push((format!("person {at} {:?} {:?}", it.hair, it.headwear), Subject::Portrait(it), (72, 90)));
    }
    for motif in MOTIFS {
        let it = PlateSubject { motif, seed: 9 + motif as u64 * 8_191 };
        all.push((format!("plate {motif:?}"), Subject::Plate(it), (72, 72)));
    }
    all
}

#[test]
fn pictures_are_what_they_were() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden.txt");
    let line = |(name, subject, size): (String, Subject, (u32, u32))| {
        let hash = blake3::hash(&paint(&subject, size).rgba).to_hex();
        format!("{name}: {}\n", &hash[..16])
    };
    let now: String = pictures().into_iter().map(line).collect();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(file, &now).unwrap();
    }
    let then = std::fs::read_to_string(file).unwrap_or_default().replace("\r\n", "\n");
    let other: Vec<&str> = now.lines().filter(|line| !then.lines().any(|was| was == *line)).collect();
    assert!(
        other.is_empty(),
        "these pictures are others than they were; if that is meant: UPDATE_EXPECT=1\n{other:#?}"
    );
    assert_eq!(now.lines().count(), then.lines().count(), "pictures are gone: UPDATE_EXPECT=1");
}

#[test]
fn any_seed_is_painted() {
    for it in lands() {
        for seed in [0, u64::MAX] {
            paint(&Subject::Scene(SceneSubject { seed, ..it.clone() }), (64, 36));
        }
    }
    for it in people().into_iter().chain(CREATURES.map(|creature| sitter(Some(creature)))) {
        paint(&Subject::Portrait(PortraitSubject { seed: u64::MAX, arms: Some(u64::MAX), ..it }), (36, 45));
    }
    paint(&Subject::Plate(PlateSubject { motif: Motif::Sack, seed: u64::MAX }), (36, 36));
}
