//! Turns of the shipped game that the cases of the check are about: what was seen before, what happened, what is seen after.

use crate::scenes::{Game, SEAT};
use crate::short::named;
use crate::stage;
use gesta_content::Language;
use gesta_content::id::{BeingId, ExitId};
use gesta_rules::{Actor, Body, Command, Event, Gone, Purpose};
use gesta_speech::{Happened, Lore, Narrator, Scene};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A turn as data. What its game has been made of by hand stands in [`game`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Turn {
    name: String,
    /// Where it is, mostly like one of the scenes.
    at: stage::Scene,
    /// What is done, in the shorthand of the cases.
    does: String,
    /// What the dice must make of it; nothing else that has a sign happens.
    #[serde(default)]
    signs: BTreeSet<String>,
}

/// Games that are tried until the dice fall as a turn needs them.
const TRIES_MAX: u64 = 400;

/// The turns of `cases/turns.ron`.
fn listed() -> Vec<Turn> {
    ron::from_str(include_str!("../cases/turns.ron")).expect("the turns are RON")
}

/// The names of all turns of which something is told.
pub fn told() -> Vec<String> {
    let made = ["causeway", "agent", "bought", "opened", "failed", "bitten", "bandaged", "walked"].map(str::to_owned);
    made.into_iter().chain(listed().into_iter().map(|turn| turn.name)).collect()
}

/// What a turn of the list does, in the shorthand of the cases.
pub fn deed(turn: &str) -> Option<String> {
    listed().into_iter().find(|listed| listed.name == turn).map(|turn| turn.does)
}

impl Turn {
    /// The turn's game, after it.
    fn play(&self) -> Game {
        let mut others = BTreeSet::new();
        for seed in 0..TRIES_MAX {
            let (game, signs) = self.play_with(seed);
            if signs == self.signs {
                return game;
            }
            others.insert(signs);
        }
        panic!("no dice make {}: {others:?}", self.name)
    }

    /// The game after it with some dice, and what they have made.
    fn play_with(&self, seed: u64) -> (Game, BTreeSet<String>) {
        let mut game = self.at.set();
        game.seed = seed;
        let all = gesta_speech::commands_of(&game.content, &game.view());
        let command = all.iter().find(|command| named(command) == self.does);
        let command = command.unwrap_or_else(|| panic!("{}: nobody can {}", self.name, self.does));
        game.act(command).unwrap_or_else(|why| panic!("{}: {why:?}", self.name));
        let events = game.last.iter().flat_map(|(_, events, _)| events);
        let signs = events.filter_map(|event| sign(&event.event().body)).map(str::to_owned).collect();
        (game, signs)
    }
}

/// What dice decide, in words.
fn sign(body: &Body) -> Option<&'static str> {
    let you = Actor::Hero(SEAT);
    let sign = match body {
        Body::Attacked { attacker, roll, .. } => match (*attacker == you, roll.band.achieves()) {
            (true, true) => "you hit",
            (true, false) => "you miss",
            (false, true) => "they hit",
            (false, false) => "they miss",
        },
        Body::Checked { roll, .. } | Body::Contested { roll, .. } if roll.band.achieves() => "success",
        Body::Checked { .. } | Body::Contested { .. } => "failure",
        Body::Damaged { actor, .. } if *actor == you => "you are hurt",
        Body::BeingGone { why: Gone::Dead, .. } => "dead",
        Body::BeingGone { .. } => "gone",
        Body::LevelReached { .. } => "level",
        _ => return None,
    };
    Some(sign)
}

fn tries(band: impl Fn(bool) -> bool) -> Game {
    let command = Command::Act { action: "tollhouse:force_door".parse().expect("an id") };
    let done = |seed: u64| {
        let mut game = Game::new(seed);
        game.act(&command).ok()?;
        let (_, events, _) = game.last.as_ref()?;
        let made = events.iter().find_map(|event| match &event.event().body {
            Body::Checked { purpose: Purpose::Action(_), roll, .. } => Some(roll.band),
            _ => None,
        })?;
        let plain = made.key() == "success" || made.key() == "failure";
        (plain && band(made.achieves())).then_some(game)
    };
    (0..200).find_map(done).expect("a roll of each kind")
}

fn event(body: Body) -> Event {
    Event { seat: Some(SEAT), tick: 60, body }
}

fn dog() -> BeingId {
    BeingId::new("tollhouse:dog_grey").expect("an id")
}

/// The game after a turn that cases name.
pub fn game(turn: &str) -> Game {
    match turn {
        "causeway" => Game::new(7),
        "agent" => Game::at("talk"),
        "loft" => quiet("loft"),
        "bought" => {
            let mut game = Game::at("loft");
            let item = "core:crowbar".parse().expect("an id");
            let from = BeingId::new("tollhouse:chandler").expect("an id");
            game.world.heroes.get_mut(&SEAT).expect("a hero").val = 20;
            game.act(&Command::Buy { item, from }).expect("he sells");
            game
        }
        "room" => quiet("room"),
        "dead_dog" => {
            let mut game = Game::at("room");
            game.happen(vec![event(Body::BeingGone { being: dog(), why: Gone::Dead })]);
            game.last = None;
            game
        }
        "opened" => tries(|achieves| achieves),
        "failed" => tries(|achieves| !achieves),
        "bitten" => {
            let mut game = Game::at("room");
            let hurt = Body::Damaged {
                actor: Actor::Hero(SEAT),
                by: 3,
                kind: gesta_content::Name::new("pierce").expect("a name"),
                now: 9,
            };
            game.happen(vec![event(hurt)]);
            game
        }
        "bandaged" => {
            let mut game = Game::at("room");
            game.happen(vec![event(Body::Healed { actor: Actor::Hero(SEAT), by: 4, now: 12 })]);
            game
        }
        "walked" => {
            let mut game = Game::new(7);
            game.act(&Command::Go { exit: ExitId::new("tollhouse:loft_path").expect("an id") }).expect("a way");
            game
        }
        other => listed().iter().find(|turn| turn.name == other).unwrap_or_else(|| panic!("no turn {other}")).play(),
    }
}

/// A scene in which nothing has happened yet.
fn quiet(scene: &str) -> Game {
    let mut game = Game::at(scene);
    game.last = None;
    game
}

/// What may be told of a turn: as it is in the client, what packs say of it counts too.
pub fn scene(turn: &str, language: Language) -> Scene {
    let game = game(turn);
    let now = game.view();
    let (before, events, after) = match &game.last {
        Some((before, events, after)) => (Some(before), events.as_slice(), after),
        None => (None, &[][..], &now),
    };
    let happened = Happened { depth: game.depth, by: Some(SEAT), events, speech: None, after };
    let mut narrator = Narrator::new(language);
    narrator.tell(&game.content, before, &happened);
    let mut scene = Scene::of(&game.content, &Lore::of(&game.content), language, before, &happened);
    narrator.grounds().iter().for_each(|text| scene.ground(text));
    scene
}

#[test]
fn every_turn_can_be_told() {
    let names = told();
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "two turns have one name");
    assert!(names.len() >= 30, "only {} turns", names.len());
    assert!(names.iter().filter_map(|name| deed(name)).count() >= 20, "too few turns of the list");
    for name in &names {
        let game = game(name);
        assert!(game.last.as_ref().is_some_and(|(_, events, _)| !events.is_empty()), "nothing happens in {name}");
    }
}
