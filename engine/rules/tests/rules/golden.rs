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

fn hero() -> Entrant {
    Entrant {
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
        // The number that these vectors were made with; what is written today stands in the genesis of real games.
        world_format: 1,
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
    .into_iter()
    .chain(later_bodies())
    .collect()
}

/// Variants that came with the whole rules, in the order in which they were added.
fn later_bodies() -> Vec<Body> {
    let (seat, being, place) = (SeatId(0), id::<kind::Being>("dog"), id::<kind::Place>("quay"));
    let (hero_actor, dog) = (Actor::Hero(seat), Actor::Being(being.clone()));
    let made = Made {
        calling: Some(id("warden")),
        path: None,
        origin: Some(id("fen")),
        gender: Some(Gender::Masculine),
        talents: BTreeSet::from([id("brace")]),
        spells: BTreeSet::from([id("spark")]),
    };
    let foe_roll = Roll {
        skill: Some(id("athletics")),
        d20: vec![7],
        natural: 7,
        advantage: Advantage::None,
        terms: vec![RolledTerm {
            term: Term { name: TermName::Foe(being.clone(), id("athletics")), value: Adds::Known(TermValue::Flat(2)) },
            added: 2,
            hidden: false,
        }],
        total: 9,
        difficulty: 13,
        band: Band::Failure,
    };
    vec![
        Body::HeroMade { seat, made: Box::new(made) },
        Body::HeroNamed { seat, name: "Ana".to_owned() },
        Body::PathTaken { seat, path: id("shield") },
        Body::AttributeRaised { seat, attribute: id("strength"), now: 16 },
        Body::TalentGained { seat, talent: id("brace"), chosen: true },
        Body::SpellLearned { seat, spell: id("spark"), chosen: false },
        Body::SkillTrained { seat, skill: id("athletics"), training: gesta_content::model::Training::Proficient },
        Body::VigourChanged { seat, hit_points_max: 20, energy_max: 22 },
        Body::SlotSpent { seat, rank: 1, spent: 2 },
        Body::UseSpent { seat, talent: id("brace"), spent: 1 },
        Body::Refreshed { seat },
        Body::Cast { actor: hero_actor.clone(), spell: id("spark"), rank: 1, targets: vec![Aim::Being(being.clone())] },
        Body::Invoked { seat, talent: id("brace"), targets: vec![Aim::Hero(SeatId(1)), Aim::Feature(id("tally"))] },
        Body::Contested {
            actor: hero_actor.clone(),
            against: dog.clone(),
            purpose: Purpose::Shove(dog.clone()),
            roll: Box::new(roll()),
            foe: Box::new(foe_roll),
        },
        Body::DeathSaved { seat, natural: 12, successes: 1, failures: 0 },
        Body::HeroStable { seat },
        Body::HeroDied { seat },
        Body::StanceSet { place: place.clone(), actor: dog, stance: Stance::Grappled, by: Some(hero_actor), on: true },
        Body::ReputationChanged { faction: id("guild"), by: -10, now: -30 },
        Body::Remembered { being: being.clone(), deed: id("robbed"), seat },
        Body::Followed { being: being.clone(), seat: Some(seat) },
        Body::WeatherSet { weather: id("fog"), until: 7_200 },
        Body::LightSet { place: place.clone(), light: gesta_content::model::Light::Dim, until: 600 },
        Body::CodexLearned { seat, codex: id("ebb") },
        Body::ChapterClosed { chapter: id("first") },
        Body::Befell { seat, place, arrival: name("rats"), told: Band::Failure, spent: true },
        Body::Happened { happening: id("bell") },
        Body::Haggled { seat, shop: id("chandlery"), told: Band::Success, percent: 10, until: 86_400 },
        Body::Parleyed { seat, being, told: Band::Success },
        Body::StandInChosen { seat, stand_in: StandIn::Bot },
        Body::RestBegan { seat, hours: 8 },
        Body::MostChanged { seat, hit_points_max: 24, energy_max: 22 },
        Body::Renamed {
            ids: vec![Renaming { kind: name("item"), from: "pack:rope".to_owned(), to: "pack:line".to_owned() }],
        },
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
    let mut vectors =
        vec![("event 0 Began".to_owned(), hash.to_string()), ("fate 0".to_owned(), world.fate.to_string())];
    let mut worlds = vec![(format!("world {WORLD_FORMAT} 0"), world_hash(&world).to_string())];
    for (at, body) in bodies().into_iter().enumerate().skip(1) {
        let event = Event { seat: Some(SeatId(0)), tick: at as u64, body };
        hash = event_hash(&hash, at as u64, &event);
        apply(&mut world, &event);
        vectors.push((format!("event {at}"), hash.to_string()));
        worlds.push((format!("world {WORLD_FORMAT} {at}"), world_hash(&world).to_string()));
        vectors.push((format!("fate {at}"), world.fate.to_string()));
    }
    vectors.push(("view chain".to_owned(), next_view_hash(&Digest([9; 32]), b"what was sent").to_string()));
    check("hashes", &vectors);
    // Worlds are never stored but as snapshots of their own format, and those of another are made again: only the
    // vectors of the present format can be made, and stand in a file of its number.
    check(&format!("worlds_{WORLD_FORMAT}"), &worlds);
}

/// Vectors of one enum: each variant keeps its bytes and its place.
fn variants<T>(kind: &str, all: Vec<T>, vectors: &mut Vec<(String, String)>)
where
    T: serde::Serialize + for<'a> serde::Deserialize<'a> + PartialEq + std::fmt::Debug,
{
    for (at, value) in all.into_iter().enumerate() {
        let variant = format!("{value:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned();
        let bytes = canonical(&value);
        assert_eq!(from_canonical::<T>(&bytes).as_ref(), Ok(&value), "{kind} {variant} reads back");
        assert_eq!(bytes[0] as usize, at, "{kind} {variant} keeps its place among the variants");
        vectors.push((format!("{kind} {variant}"), hex(&bytes)));
    }
}

fn commands() -> Vec<Command> {
    let being = id::<kind::Being>("dog");
    vec![
        Command::Go { exit: id("steps") },
        Command::Act { action: id("force") },
        Command::Improvise { approach: id("athletics"), stunt: id("climb"), target: Aim::Exit(id("door")) },
        Command::Talk { with: being.clone() },
        Command::Reply { reply: name("bribe") },
        Command::Leave,
        Command::Take { item: id("rope") },
        Command::Drop { item: id("rope") },
        Command::Wear { item: id("coat") },
        Command::Use { item: id("bread") },
        Command::Give { item: id("rope"), to: SeatId(1) },
        Command::Buy { from: being.clone(), item: id("rope") },
        Command::Sell { to: being.clone(), item: id("rope") },
        Command::Attack { target: being.clone() },
        Command::Shift { to: Spot::Far },
        Command::Guard,
        Command::Flee { exit: id("steps") },
        Command::Rest { hours: 8 },
        Command::Wait { minutes: 30 },
        Command::Propose { decision: PartyDecision::Rest { hours: 8 } },
        Command::Answer { proposal: 1, agree: true },
        Command::Speak { to: None },
        Command::Cast { spell: id("spark"), rank: 1, target: Some(Aim::Being(being.clone())) },
        Command::Invoke { talent: id("brace"), target: None },
        Command::Subdue { target: being.clone() },
        Command::Shove { target: being.clone() },
        Command::Grapple { target: being.clone() },
        Command::BreakFree,
        Command::Hide,
        Command::Help { whom: Actor::Hero(SeatId(1)) },
        Command::Disengage,
        Command::Parley { with: being.clone() },
        Command::Haggle { with: being.clone() },
        Command::Advance { choice: Advancement::Path(id("shield")) },
        Command::StandIn { choice: StandIn::Follow },
        Command::PutAway { slot: Slot::Ring },
        Command::Dismiss { being },
    ]
}

fn purposes() -> Vec<Purpose> {
    let (being, place) = (id::<kind::Being>("dog"), id::<kind::Place>("quay"));
    let dog = Actor::Being(being.clone());
    vec![
        Purpose::Action(id("force")),
        Purpose::Reply { dialogue: id("keeper"), node: name("door"), reply: name("bribe") },
        Purpose::Stunt { stunt: id("climb"), target: Aim::Being(being.clone()) },
        Purpose::Flight,
        Purpose::Arrival { place, arrival: name("rats") },
        Purpose::Shove(dog.clone()),
        Purpose::Grapple(dog.clone()),
        Purpose::BreakFree(dog.clone()),
        Purpose::Hide,
        Purpose::Mend(SeatId(1)),
        Purpose::Parley(being),
        Purpose::Haggle(id("chandlery")),
        Purpose::Spell { spell: id("spark"), target: Some(dog.clone()) },
        Purpose::Talent { talent: id("brace"), target: None },
        Purpose::Save { attribute: id("strength"), from: Some(dog) },
    ]
}

fn term_names() -> Vec<TermName> {
    vec![
        TermName::Attribute(id("strength")),
        TermName::Skill(id("athletics")),
        TermName::Proficiency,
        TermName::Item(id("crowbar")),
        TermName::Condition(id("prone")),
        TermName::Named { pack: name("pack"), name: name("rust") },
        TermName::Attack { pack: name("pack"), name: name("bite") },
        TermName::Unknown,
        TermName::Talent(id("brace")),
        TermName::Spell(id("spark")),
        TermName::Weather(id("fog")),
        TermName::Save(id("strength")),
        TermName::Foe(id("dog"), id("athletics")),
    ]
}

fn plan() -> HeroPlan {
    HeroPlan {
        calling: id("warden"),
        origin: id("fen"),
        attributes: vec![(id("strength"), 15)],
        skills: vec![id("athletics")],
        talents: vec![id("brace")],
        spells: vec![id("spark")],
        gender: Gender::Neutral,
    }
}

fn system_commands() -> Vec<SystemCommand> {
    let (seat, kind) = (SeatId(1), SeatKind::Bot);
    vec![
        SystemCommand::Seat { seat, kind, name: "Ana".to_owned(), preset: Some(id("ready")) },
        SystemCommand::Presence { seat, away: true },
        SystemCommand::Lapse { proposal: 1 },
        SystemCommand::ContentChanged { mechanics: Digest([3; 32]), packs: vec![(name("core"), "0.2.0".to_owned())] },
        SystemCommand::SeatMade {
            seat,
            kind,
            name: "Ana".to_owned(),
            hero_name: "Tilde".to_owned(),
            plan: Box::new(plan()),
        },
    ]
}

#[test]
fn what_stands_in_events_and_commands_is_stored_as_ever() {
    let mut vectors = Vec::new();
    let (being, exit) = (id::<kind::Being>("dog"), id::<kind::Exit>("steps"));
    variants("Command", commands(), &mut vectors);
    variants("SystemCommand", system_commands(), &mut vectors);
    variants("Purpose", purposes(), &mut vectors);
    variants("TermName", term_names(), &mut vectors);
    let passages = vec![
        Passage::Ground(id("quay")),
        Passage::Shop(id("chandlery"), being.clone()),
        Passage::Hero(SeatId(1)),
        Passage::Being(being.clone()),
        Passage::Story,
    ];
    variants("Passage", passages, &mut vectors);
    let aims = vec![Aim::Being(being), Aim::Exit(exit.clone()), Aim::Hero(SeatId(1)), Aim::Feature(id("tally"))];
    variants("Aim", aims, &mut vectors);
    let bargain = PartyDecision::Bargain { dialogue: id("keeper"), node: name("door"), reply: name("bribe") };
    let decisions = vec![PartyDecision::Travel { exit }, PartyDecision::Rest { hours: 8 }, bargain];
    variants("PartyDecision", decisions, &mut vectors);
    let choices = vec![
        Advancement::Path(id("shield")),
        Advancement::Attribute(id("strength")),
        Advancement::Talent(id("brace")),
        Advancement::Spell(id("spark")),
    ];
    variants("Advancement", choices, &mut vectors);
    variants("Spot", vec![Spot::Engaged, Spot::Near, Spot::Far, Spot::Zone(id("stair"))], &mut vectors);
    let stances =
        vec![Stance::Hidden, Stance::Helped, Stance::Surprised, Stance::Disengaged, Stance::Reacted, Stance::Grappled];
    variants("Stance", stances, &mut vectors);
    let ways = vec![Gone::Dead, Gone::Fled, Gone::Surrendered, Gone::Left, Gone::Subdued];
    variants("Gone", ways, &mut vectors);
    let ends = vec![FightEnd::Won, FightEnd::Lost, FightEnd::Escaped, FightEnd::Parted];
    variants("FightEnd", ends, &mut vectors);
    variants("StandIn", vec![StandIn::Guard, StandIn::Follow, StandIn::Bot], &mut vectors);
    variants("Gender", vec![Gender::Feminine, Gender::Masculine, Gender::Neutral], &mut vectors);
    check("parts", &vectors);
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
