//! Golden vectors of everything that is hashed or stored. **An old vector is never edited**: `UPDATE_EXPECT=1` adds the
//! lines that are missing, and a line that differs fails whatever is set.

use gesta_content::id::*;
use gesta_content::model::{Band, Slot, TermValue};
use gesta_content::{Digest, Name};
use gesta_rules::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn check(file: &str, vectors: &[(String, String)]) {
    let path = format!("{}/tests/golden/{file}.txt", env!("CARGO_MANIFEST_DIR"));
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    let known: BTreeMap<&str, &str> = written.lines().filter_map(|line| line.split_once(" = ")).collect();
    let mut added = String::new();
    for (name, value) in vectors {
        match known.get(name.as_str()) {
            Some(old) => assert_eq!(old, value, "the format of `{name}` in {file} has changed"),
            None => {
                let _ = writeln!(added, "{name} = {value}");
            }
        }
    }
    for name in known.keys() {
        assert!(vectors.iter().any(|(made, _)| made == name), "`{name}` of {file} is not made any more");
    }
    if !added.is_empty() {
        assert!(
            std::env::var_os("UPDATE_EXPECT").is_some(),
            "{file} lacks these; set UPDATE_EXPECT=1 to add:\n{added}"
        );
        std::fs::write(&path, written + &added).expect("the golden file can be written");
    }
}

fn id<K: Kind>(name: &str) -> Id<K> {
    Id::new(&format!("pack:{name}")).expect("an id")
}

fn name(text: &str) -> Name {
    Name::new(text).expect("a name")
}

fn hero() -> Hero {
    Hero {
        preset: id("ready"),
        name: Some("Ana".to_owned()),
        place: id("quay"),
        busy_until: 300,
        level: 2,
        experience: 310,
        proficiency: 2,
        attributes: BTreeMap::from([(id("strength"), 15)]),
        skills: BTreeMap::from([(id("athletics"), gesta_content::model::Training::Expert)]),
        hit_points: 9,
        hit_points_max: 12,
        energy: 7,
        energy_max: 20,
        val: 1_000_000_000,
        items: BTreeMap::from([(id("crowbar"), 1)]),
        worn: BTreeMap::from([(Slot::Hand, id("crowbar"))]),
        conditions: BTreeMap::from([(id("prone"), Some(12)), (id("tired"), None)]),
        secrets: BTreeSet::from([Secret::Exit(id("hatch")), Secret::Feature(id("tally"))]),
        visited: BTreeSet::from([id("quay")]),
        journal: vec![(id("first"), 60)],
        talk: Some(Talk { with: id("keeper"), dialogue: id("keeper"), node: name("door") }),
        down: false,
    }
}

fn roll() -> Roll {
    let term =
        |name, value, added, hidden| RolledTerm { term: Term { name, value: Adds::Known(value) }, added, hidden };
    Roll {
        skill: Some(id("athletics")),
        d20: vec![9, 14],
        natural: 14,
        advantage: Advantage::Advantage,
        terms: vec![
            term(TermName::Attribute(id("strength")), TermValue::Flat(2), 2, false),
            term(TermName::Named { pack: name("pack"), name: name("rust") }, TermValue::Minus(4), -3, true),
        ],
        total: 13,
        difficulty: 12,
        band: Band::Success,
    }
}

fn genesis() -> Genesis {
    Genesis {
        format: EVENT_FORMAT,
        world_format: WORLD_FORMAT,
        mechanics: Digest([1; 32]),
        packs: vec![(name("core"), "0.1.0".to_owned())],
        mode: Mode::Story,
        map_seed: 7,
        dice_commitment: Digest([2; 32]),
        scenario: id("ebb"),
        dawn: 72_000,
    }
}

/// One of each variant, in the order in which they were added.
fn bodies() -> Vec<Body> {
    let (seat, being, place) = (SeatId(0), id::<kind::Being>("dog"), id::<kind::Place>("quay"));
    let (hero_actor, dog) = (Actor::Hero(seat), Actor::Being(being.clone()));
    let fighter =
        Fighter { actor: dog.clone(), spot: Spot::Zone(id("stair")), guarding: true, moved: false, out: false };
    let talk = (id::<kind::Dialogue>("keeper"), name("door"));
    vec![
        Body::Began(Box::new(genesis())),
        Body::ContentChanged { mechanics: Digest([3; 32]), packs: vec![(name("core"), "0.2.0".to_owned())] },
        Body::Seated { seat, kind: SeatKind::Player, name: "Ana".to_owned() },
        Body::PresenceChanged { seat, away: true },
        Body::HeroJoined { seat, hero: Box::new(hero()) },
        Body::TimePassed { seconds: 3_600 },
        Body::Occupied { seat, until: 300 },
        Body::Moved { actor: hero_actor.clone(), from: Some(place.clone()), to: id("loft"), exit: Some(id("steps")) },
        Body::EnergyChanged { seat, by: -3, now: 7 },
        Body::Checked { actor: hero_actor.clone(), purpose: Purpose::Action(id("force")), roll: Box::new(roll()) },
        Body::Acted { seat, action: id("force"), told: Band::Cost, spent: true },
        Body::Improvised {
            seat,
            stunt: id("climb"),
            target: Aim::Exit(id("door")),
            told: Band::Failure,
            own_text: true,
        },
        Body::ExitSet { exit: id("door"), open: true },
        Body::ItemGained { seat, item: id("rope"), count: 2, from: Passage::Ground(place.clone()) },
        Body::ItemLost { seat, item: id("rope"), count: 1, to: Passage::Shop(id("chandlery"), being.clone()) },
        Body::Worn { seat, slot: Slot::Body, item: None },
        Body::Used { seat, item: id("bread") },
        Body::ValChanged { seat, by: -12, now: 3 },
        Body::Damaged { actor: dog.clone(), by: 4, kind: name("blow"), now: 4 },
        Body::Healed { actor: hero_actor.clone(), by: 2, now: 11 },
        Body::Afflicted { actor: dog.clone(), condition: id("prone"), until: Some(18) },
        Body::Relieved { actor: dog.clone(), condition: id("prone") },
        Body::HeroDown { seat },
        Body::HeroUp { seat, hit_points: 1 },
        Body::BeingGone { being: being.clone(), why: Gone::Fled },
        Body::FlagSet { flag: id("warned"), to: -1 },
        Body::QuestMoved { quest: id("ledger"), stage: name("found"), closed: false },
        Body::AttitudeChanged { being: being.clone(), by: -20 },
        Body::Revealed { seat, secret: Secret::Exit(id("hatch")) },
        Body::Noted { seat, page: id("first") },
        Body::ExperienceGained { seat, by: 50, now: 350 },
        Body::LevelReached { seat, level: 2, proficiency: 2, hit_points_max: 18 },
        Body::TalkBegan { seat, with: being.clone(), dialogue: talk.0.clone(), node: talk.1.clone() },
        Body::NodeSaid { seat, dialogue: talk.0.clone(), node: talk.1.clone() },
        Body::Replied {
            seat,
            dialogue: talk.0.clone(),
            node: talk.1.clone(),
            reply: name("bribe"),
            told: Band::Success,
            spent: false,
        },
        Body::TalkEnded { seat },
        Body::Spoke { seat, to: Some(dog.clone()) },
        Body::FightBegan { place: place.clone(), fighters: vec![fighter.clone()] },
        Body::FightJoined { place: place.clone(), fighter: Box::new(fighter) },
        Body::TurnBegan { place: place.clone(), round: 2, turn: 1 },
        Body::Shifted { place: place.clone(), actor: dog.clone(), to: Spot::Engaged },
        Body::Attacked {
            attacker: hero_actor.clone(),
            target: dog.clone(),
            weapon: Some(id("cudgel")),
            ranged: false,
            roll: Box::new(roll()),
        },
        Body::Guarded { place: place.clone(), actor: hero_actor.clone() },
        Body::FightLeft { place: place.clone(), actor: dog },
        Body::FightEnded { place, end: FightEnd::Won },
        Body::Rested { seat, hours: 8 },
        Body::Waited { seat, minutes: 30 },
        Body::Proposed {
            proposal: 1,
            by: seat,
            decision: PartyDecision::Travel { exit: id("steps") },
            waiting: vec![SeatId(1)],
        },
        Body::Answered { proposal: 1, seat: SeatId(1), agree: true },
        Body::ProposalClosed { proposal: 1, verdict: Verdict::Agreed },
        Body::Ended { ending: id("delivered") },
        Body::Cued { seat, cue: name("bell") },
        Body::Left { actor: Actor::Hero(seat), place: id("quay"), exit: Some(id("steps")) },
        Body::Arrived { actor: Actor::Hero(seat), place: id("loft") },
    ]
}

#[test]
fn events_are_stored_as_ever() {
    let vectors = bodies().into_iter().enumerate().map(|(at, body)| {
        let variant = format!("{body:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned();
        let event = Event { seat: Some(SeatId(0)), tick: 61, body };
        let bytes = canonical(&event);
        assert_eq!(from_canonical::<Event>(&bytes).as_ref(), Ok(&event), "{variant} reads back");
        assert_eq!(canonical(&event.body)[0] as usize, at, "{variant} keeps its place among the variants");
        (variant, hex(&bytes))
    });
    check("events", &vectors.collect::<Vec<_>>());
}

#[test]
fn hashes_are_as_ever() {
    let first = Event { seat: None, tick: 0, body: Body::Began(Box::new(genesis())) };
    let mut world = start(&first).expect("a genesis");
    let mut hash = event_hash(&Digest::ZERO, 0, &first);
    let mut vectors = vec![
        ("event 0 Began".to_owned(), hash.to_string()),
        ("world 0".to_owned(), world_hash(&world).to_string()),
        ("fate 0".to_owned(), world.fate.to_string()),
    ];
    for (at, body) in bodies().into_iter().enumerate().skip(1) {
        let event = Event { seat: Some(SeatId(0)), tick: at as u64, body };
        hash = event_hash(&hash, at as u64, &event);
        apply(&mut world, &event);
        vectors.push((format!("event {at}"), hash.to_string()));
        vectors.push((format!("world {at}"), world_hash(&world).to_string()));
        vectors.push((format!("fate {at}"), world.fate.to_string()));
    }
    vectors.push(("view chain".to_owned(), next_view_hash(&Digest([9; 32]), b"what was sent").to_string()));
    check("hashes", &vectors);
}

#[test]
fn dice_fall_as_ever() {
    let seed = DiceSeed::from_number(7);
    let fate = Digest([5; 32]);
    let mut vectors =
        vec![("seed 7".to_owned(), hex(&seed.0)), ("commitment of seed 7".to_owned(), seed.commitment().to_string())];
    let commands = [
        ("go", Command::Go { exit: id("steps") }),
        ("act", Command::Act { action: id("force") }),
        ("attack", Command::Attack { target: id("dog") }),
        ("speak", Command::Speak { to: None }),
    ];
    for (name, command) in commands {
        let mut dice = seed.dice(&fate, &command);
        let falls: Vec<String> = [20, 20, 6, 4, 100, 3, 1].iter().map(|sides| dice.roll(*sides).to_string()).collect();
        vectors.push((format!("command {name}"), hex(&canonical(&command))));
        vectors.push((format!("dice of {name}"), falls.join(" ")));
    }
    let mut dice = seed.system_dice(&fate, &SystemCommand::Lapse { proposal: 1 });
    vectors.push(("system dice of lapse".to_owned(), (0..5).map(|_| dice.roll(20).to_string() + " ").collect()));
    check("dice", &vectors.into_iter().map(|(name, value)| (name, value.trim_end().to_owned())).collect::<Vec<_>>());
}

#[test]
fn a_die_has_no_bias() {
    let mut dice = Dice::from_key(Digest([4; 32]));
    let mut counts = [0_u32; 7];
    for _ in 0..70_000 {
        counts[usize::from(dice.roll(7)) - 1] += 1;
    }
    let chi_square: f64 = counts.iter().map(|seen| (f64::from(*seen) - 10_000.0).powi(2) / 10_000.0).sum();
    assert!(chi_square < 38.3, "6 degrees of freedom, one in a million: {chi_square:.1} {counts:?}");
}

#[test]
fn damaged_bytes_are_no_event() {
    let bytes = canonical(&Event { seat: None, tick: 5, body: bodies().remove(4) });
    assert!(from_canonical::<Event>(&bytes[..bytes.len() - 1]).is_err(), "too short");
    let longer: Vec<u8> = bytes.iter().copied().chain([0]).collect();
    assert!(from_canonical::<Event>(&longer).is_err(), "too long");
    let mut unknown = bytes.clone();
    unknown[2] = 0x7f;
    assert!(from_canonical::<Event>(&unknown).is_err(), "a variant that does not exist");
}
