//! Every kind of event: told in the words of the grammar, in those of a pack, or meant to be silent. Nothing is forgotten.

use crate::scenes::{Game, LANGUAGES, OTHER, SEAT};
use gesta_content::Digest;
use gesta_content::id::{Id, Kind, Name};
use gesta_content::model::{Band, Light, Slot, Training};
use gesta_rules::{
    Actor, Advantage, Aim, Body, CutEvent, Entrant, Event, FightEnd, Fighter, Gone, Made, PartyDecision, Passage,
    Purpose, Roll, SeatKind, Secret, Spot, Stance, StandIn, Verdict, View, canonical, from_canonical,
};
use gesta_speech::{Happened, Narrator, Told};
use std::collections::{BTreeMap, BTreeSet};

/// Whether somebody reads of a kind of event. A new kind does not compile until it is decided about.
fn is_told(body: &Body) -> bool {
    match body {
        Body::PresenceChanged { .. } | Body::HeroJoined { .. } | Body::Moved { .. } | Body::Checked { .. } => true,
        Body::Acted { .. } | Body::Improvised { .. } | Body::ExitSet { .. } | Body::ItemGained { .. } => true,
        Body::ItemLost { .. } | Body::Worn { .. } | Body::Used { .. } | Body::ValChanged { .. } => true,
        Body::Damaged { .. } | Body::Healed { .. } | Body::Afflicted { .. } | Body::Relieved { .. } => true,
        Body::HeroDown { .. } | Body::HeroUp { .. } | Body::BeingGone { .. } | Body::QuestMoved { .. } => true,
        Body::Revealed { .. } | Body::Noted { .. } | Body::ExperienceGained { .. } | Body::LevelReached { .. } => true,
        Body::TalkBegan { .. } | Body::NodeSaid { .. } | Body::Replied { .. } | Body::Spoke { .. } => true,
        Body::FightBegan { .. } | Body::FightJoined { .. } | Body::Shifted { .. } | Body::Attacked { .. } => true,
        Body::Guarded { .. } | Body::FightEnded { .. } | Body::Rested { .. } | Body::Waited { .. } => true,
        Body::Proposed { .. } | Body::ProposalClosed { .. } | Body::Ended { .. } | Body::Left { .. } => true,
        Body::Arrived { .. } | Body::PathTaken { .. } | Body::AttributeRaised { .. } | Body::TalentGained { .. } => {
            true
        }
        Body::SpellLearned { .. } | Body::SkillTrained { .. } | Body::Refreshed { .. } | Body::Cast { .. } => true,
        Body::Invoked { .. } | Body::Contested { .. } | Body::DeathSaved { .. } | Body::HeroStable { .. } => true,
        Body::HeroDied { .. } | Body::StanceSet { .. } | Body::ReputationChanged { .. } | Body::Followed { .. } => true,
        Body::LightSet { .. } | Body::CodexLearned { .. } | Body::ChapterClosed { .. } | Body::Befell { .. } => true,
        Body::Happened { .. } | Body::Haggled { .. } | Body::Parleyed { .. } | Body::StandInChosen { .. } => true,
        Body::RestBegan { .. } => true,
        // The table's own, or told by what stands beside them, or seen when somebody looks.
        Body::Began(_)
        | Body::ContentChanged { .. }
        | Body::Renamed { .. }
        | Body::Seated { .. }
        | Body::TimePassed { .. } => false,
        Body::Occupied { .. } | Body::EnergyChanged { .. } | Body::FlagSet { .. } | Body::AttitudeChanged { .. } => {
            false
        }
        Body::TalkEnded { .. } | Body::TurnBegan { .. } | Body::FightLeft { .. } | Body::Answered { .. } => false,
        Body::Cued { .. } | Body::HeroMade { .. } | Body::HeroNamed { .. } | Body::VigourChanged { .. } => false,
        Body::SlotSpent { .. } | Body::UseSpent { .. } | Body::Remembered { .. } | Body::WeatherSet { .. } => false,
        Body::MostChanged { .. } => false,
    }
}

fn id<K: Kind>(text: &str) -> Id<K> {
    text.parse().expect("an id")
}

fn name(text: &str) -> Name {
    Name::new(text).expect("a name")
}

fn hound() -> Actor {
    Actor::Being(id("yard:hound"))
}

fn roll(band: Band) -> Box<Roll> {
    let (d20, advantage) = (vec![9], Advantage::None);
    let terms = Vec::new();
    Box::new(Roll { skill: None, d20, natural: 9, advantage, terms, total: 9, difficulty: 12, band })
}

fn fighter(actor: Actor) -> Fighter {
    Fighter { actor, spot: Spot::Engaged, guarding: false, moved: false, out: false }
}

/// Events of the first half of the list.
fn first(game: &Game) -> Vec<Body> {
    let you = Actor::Hero(SEAT);
    let (talk, node) = (id("yard:captain"), name("hail"));
    vec![
        Body::ContentChanged { mechanics: Digest::ZERO, packs: Vec::new() },
        Body::Seated { seat: OTHER, kind: SeatKind::Player, name: "Bea".to_owned() },
        Body::PresenceChanged { seat: OTHER, away: true },
        Body::HeroJoined { seat: OTHER, hero: Box::new(entrant(game)) },
        Body::TimePassed { seconds: 60 },
        Body::Occupied { seat: SEAT, until: 60 },
        Body::Moved { actor: you.clone(), from: None, to: id("yard:lane"), exit: Some(id("yard:stair")) },
        Body::EnergyChanged { seat: SEAT, by: -1, now: 3 },
        Body::Checked { actor: you.clone(), purpose: Purpose::Hide, roll: roll(Band::Failure) },
        Body::Acted { seat: SEAT, action: id("yard:draw"), told: Band::Success, spent: false },
        Body::Improvised {
            seat: SEAT,
            stunt: id("core:topple"),
            target: Aim::Being(id("yard:captain")),
            told: Band::Success,
            own_text: false,
        },
        Body::ExitSet { exit: id("yard:hatch"), open: true },
        Body::ItemGained { seat: SEAT, item: id("core:bread"), count: 1, from: Passage::Story },
        Body::ItemLost { seat: SEAT, item: id("core:bread"), count: 2, to: Passage::Story },
        Body::Worn { seat: SEAT, slot: Slot::Hand, item: Some(id("core:knife")) },
        Body::Used { seat: SEAT, item: id("core:bandage") },
        Body::ValChanged { seat: SEAT, by: 5, now: 9 },
        Body::Damaged { actor: you.clone(), by: 2, kind: name("cut"), now: 3 },
        Body::Healed { actor: hound(), by: 2, now: 3 },
        Body::Afflicted { actor: you.clone(), condition: id("core:prone"), until: None },
        Body::Relieved { actor: hound(), condition: id("core:prone") },
        Body::HeroDown { seat: SEAT },
        Body::HeroUp { seat: SEAT, hit_points: 1 },
        Body::BeingGone { being: id("yard:captain"), why: Gone::Left },
        Body::FlagSet { flag: id("yard:flag"), to: 1 },
        Body::QuestMoved { quest: id("yard:errand"), stage: name("sent"), closed: false },
        Body::AttitudeChanged { being: id("yard:captain"), by: 5 },
        Body::Revealed { seat: SEAT, secret: Secret::Exit(id("yard:hatch")) },
        Body::Noted { seat: SEAT, page: id("yard:page") },
        Body::ExperienceGained { seat: SEAT, by: 5, now: 9 },
        Body::LevelReached { seat: SEAT, level: 2, proficiency: 2, hit_points_max: 20 },
        Body::TalkBegan { seat: OTHER, with: id("yard:captain"), dialogue: id("yard:captain"), node: name("hail") },
        Body::NodeSaid { seat: SEAT, dialogue: id("yard:captain"), node: name("hail") },
        Body::Replied { seat: SEAT, dialogue: talk, node, reply: name("toll"), told: Band::Success, spent: false },
        Body::TalkEnded { seat: SEAT },
        Body::Spoke { seat: SEAT, to: None },
        Body::FightBegan { place: id("yard:court"), fighters: vec![fighter(Actor::Being(id("yard:captain")))] },
        Body::FightJoined { place: id("yard:court"), fighter: Box::new(fighter(Actor::Being(id("yard:soldier")))) },
        Body::TurnBegan { place: id("yard:court"), round: 1, turn: 0 },
    ]
}

/// Events of the second half.
fn second() -> Vec<Body> {
    let (you, place) = (Actor::Hero(SEAT), || id("yard:court"));
    vec![
        Body::Shifted { place: place(), actor: you.clone(), to: Spot::Near },
        Body::Attacked {
            attacker: hound(),
            target: you.clone(),
            weapon: None,
            ranged: false,
            roll: roll(Band::Failure),
        },
        Body::Guarded { place: place(), actor: hound() },
        Body::FightLeft { place: place(), actor: hound() },
        Body::FightEnded { place: place(), end: FightEnd::Parted },
        Body::Rested { seat: SEAT, hours: 4 },
        Body::Waited { seat: OTHER, minutes: 10 },
        Body::Proposed { proposal: 1, by: SEAT, decision: PartyDecision::Rest { hours: 8 }, waiting: Vec::new() },
        Body::Answered { proposal: 1, seat: OTHER, agree: true },
        Body::ProposalClosed { proposal: 1, verdict: Verdict::Lapsed },
        Body::Ended { ending: id("yard:never") },
        Body::Cued { seat: SEAT, cue: name("rain") },
        Body::Left { actor: hound(), place: place(), exit: Some(id("yard:stair")) },
        Body::Arrived { actor: hound(), place: place() },
        Body::HeroMade { seat: SEAT, made: Box::new(made()) },
        Body::HeroNamed { seat: SEAT, name: "Ana".to_owned() },
        Body::PathTaken { seat: SEAT, path: id("core:the_fuse") },
        Body::AttributeRaised { seat: SEAT, attribute: id("core:strength"), now: 12 },
        Body::TalentGained { seat: SEAT, talent: id("core:rally"), chosen: true },
        Body::SpellLearned { seat: SEAT, spell: id("core:ward"), chosen: true },
        Body::SkillTrained { seat: SEAT, skill: id("core:lore"), training: Training::Proficient },
        Body::VigourChanged { seat: SEAT, hit_points_max: 9, energy_max: 9 },
        Body::SlotSpent { seat: SEAT, rank: 1, spent: 1 },
        Body::UseSpent { seat: SEAT, talent: id("core:rally"), spent: 1 },
        Body::Refreshed { seat: SEAT },
        Body::Cast { actor: Actor::Hero(OTHER), spell: id("core:ward"), rank: 1, targets: Vec::new() },
        Body::Invoked { seat: OTHER, talent: id("core:rally"), targets: Vec::new() },
        Body::Contested {
            actor: hound(),
            against: you.clone(),
            purpose: Purpose::BreakFree(you.clone()),
            roll: roll(Band::Success),
            foe: roll(Band::Failure),
        },
        Body::DeathSaved { seat: SEAT, natural: 4, successes: 0, failures: 1 },
        Body::HeroStable { seat: SEAT },
        Body::HeroDied { seat: OTHER },
        Body::StanceSet { place: place(), actor: you, stance: Stance::Surprised, by: None, on: true },
        Body::ReputationChanged { faction: id("yard:watch"), by: 5, now: 5 },
        Body::Remembered { being: id("yard:captain"), deed: id("core:helped"), seat: SEAT },
        Body::Followed { being: id("yard:hound"), seat: None },
        Body::WeatherSet { weather: id("core:snow"), until: 60 },
        Body::LightSet { place: place(), light: Light::Lit, until: 60 },
        Body::CodexLearned { seat: SEAT, codex: id("core:bands") },
        Body::ChapterClosed { chapter: id("yard:one") },
        Body::Befell { seat: SEAT, place: place(), arrival: name("rats"), told: Band::Success, spent: true },
        Body::Happened { happening: id("yard:bell") },
        Body::Haggled { seat: SEAT, shop: id("yard:stall"), told: Band::Success, percent: 10, until: 60 },
        Body::Parleyed { seat: SEAT, being: id("yard:captain"), told: Band::Failure },
        Body::StandInChosen { seat: SEAT, stand_in: StandIn::Bot },
        Body::RestBegan { seat: SEAT, hours: 8 },
        Body::MostChanged { seat: SEAT, hit_points_max: 9, energy_max: 9 },
        Body::Renamed { ids: Vec::new() },
    ]
}

fn entrant(game: &Game) -> Entrant {
    let hero = &game.world.heroes[&OTHER];
    Entrant {
        preset: hero.preset.clone(),
        name: None,
        place: hero.place.clone(),
        busy_until: 0,
        level: 1,
        experience: 0,
        proficiency: 2,
        attributes: hero.attributes.clone(),
        skills: BTreeMap::new(),
        hit_points: 9,
        hit_points_max: 9,
        energy: 9,
        energy_max: 9,
        val: 0,
        items: BTreeMap::new(),
        worn: BTreeMap::new(),
        conditions: BTreeMap::new(),
        secrets: BTreeSet::new(),
        visited: BTreeSet::new(),
        journal: Vec::new(),
        talk: None,
        down: false,
    }
}

fn made() -> Made {
    let (talents, spells) = (BTreeSet::new(), BTreeSet::new());
    Made { calling: None, path: None, origin: None, gender: None, talents, spells }
}

fn told(game: &Game, body: &Body, language: gesta_content::Language) -> Vec<Told> {
    told_in(game, &game.view(), body, language)
}

fn told_in(game: &Game, view: &View, body: &Body, language: gesta_content::Language) -> Vec<Told> {
    let event = Event { seat: Some(SEAT), tick: 0, body: body.clone() };
    let cut: CutEvent = from_canonical(&canonical(&event)).expect("a cut event is an event");
    let happened = Happened { depth: 1, by: Some(SEAT), events: &[cut], speech: Some("Good day."), after: view };
    Narrator::new(language).tell(&game.content, Some(view), &happened)
}

#[test]
fn who_speaks_where_nobody_takes_it_up_is_told_so() {
    let game = Game::at("causeway");
    let (seen, mut empty) = (game.view(), game.view());
    empty.place.iter_mut().for_each(|place| place.beings.clear());
    for (view, language, says) in [
        (&empty, LANGUAGES[0], "Nobody is here to answer."),
        (&empty, LANGUAGES[1], "Aquí no hay nadie que responda."),
        (&seen, LANGUAGES[0], "It is heard, and nobody takes it up."),
        (&seen, LANGUAGES[1], "Se oye, y nadie lo recoge."),
    ] {
        let told = told_in(&game, view, &Body::Spoke { seat: SEAT, to: None }, language);
        assert_eq!(told.last().map(|told| told.text.as_str()), Some(says), "{told:?}");
    }
}

#[test]
fn every_kind_of_event_is_told_or_silent_as_it_should_be() {
    let mut game = Game::at("yard");
    // What ends has been felt.
    let felt = Body::Afflicted { actor: hound(), condition: id("core:prone"), until: None };
    game.happen(vec![Event { seat: Some(SEAT), tick: game.world.tick, body: felt }]);
    let bodies: Vec<Body> = first(&game).into_iter().chain(second()).collect();
    for body in &bodies {
        for language in LANGUAGES {
            let told = told(&game, body, language);
            assert_eq!(!told.is_empty(), is_told(body), "{language}: {body:?} was told as {told:?}");
            for told in &told {
                let raw = ["{", "}", "told-", "word-", "label-", "yard:", "core:"];
                assert!(raw.iter().all(|raw| !told.text.contains(raw)), "{body:?}: {told:?}");
            }
        }
    }
}

#[test]
fn the_list_of_events_lacks_none() {
    let source = include_str!("../../../rules/src/event.rs");
    let body = source.split("pub enum Body {").nth(1).and_then(|rest| rest.split("\n}\n").next()).expect("the events");
    let variants =
        body.lines().filter_map(|line| line.strip_prefix("    ")).filter(|line| line.starts_with(char::is_uppercase));
    let variants: BTreeSet<&str> = variants.filter_map(|line| line.split([' ', '(']).next()).collect();
    let game = Game::at("yard");
    let listed = first(&game).into_iter().chain(second()).map(|body| format!("{body:?}"));
    let mut listed: BTreeSet<String> =
        listed.map(|text| text.split([' ', '(']).next().unwrap_or_default().to_owned()).collect();
    // The first event of a chronicle reaches no narrator.
    listed.insert("Began".to_owned());
    assert_eq!(variants, listed.iter().map(String::as_str).collect());
}

#[test]
fn the_same_outcome_a_second_time_is_said_in_other_words() {
    let game = Game::at("yard");
    let view = game.view();
    let acted = |told| Body::Acted { seat: SEAT, action: id("yard:draw"), told, spent: false };
    for language in LANGUAGES {
        let mut narrator = Narrator::new(language);
        let mut tell = |depth: u64, body: Body| {
            let event = Event { seat: Some(SEAT), tick: 0, body };
            let cut: CutEvent = from_canonical(&canonical(&event)).expect("a cut event is an event");
            let happened = Happened { depth, by: Some(SEAT), events: &[cut], speech: None, after: &view };
            let told = narrator.tell(&game.content, Some(&view), &happened);
            told.into_iter().map(|told| told.text).collect::<Vec<_>>().join(" ")
        };
        let first = tell(1, acted(Band::Failure));
        let again = tell(2, acted(Band::Failure));
        let third = tell(3, acted(Band::Failure));
        let success = tell(4, acted(Band::Success));
        let after = tell(5, acted(Band::Failure));
        assert!(first != again && again != third && first != third, "{first} | {again} | {third}");
        let again = tell(6, acted(Band::Success));
        assert!(success != first && after != first && after != third, "{success} | {after}");
        assert!(again != success, "{again}");
        // When the scene is long past it is told whole.
        let waits = (7..120).map(|depth| tell(depth, Body::Waited { seat: SEAT, minutes: 10 })).count();
        assert_eq!(tell(121, acted(Band::Failure)), first, "after {waits} turns");
    }
}
