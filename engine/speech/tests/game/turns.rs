//! Turns of the shipped game that the cases of the check are about: what was seen before, what happened, what is seen after.

use crate::scenes::{Game, SEAT};
use gesta_content::Language;
use gesta_content::id::{BeingId, ExitId};
use gesta_rules::{Actor, Body, Command, Event, Gone, Purpose};
use gesta_speech::{Happened, Lore, Scene};

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
        other => panic!("no turn {other}"),
    }
}

/// A scene in which nothing has happened yet.
fn quiet(scene: &str) -> Game {
    let mut game = Game::at(scene);
    game.last = None;
    game
}

/// What may be told of a turn.
pub fn scene(turn: &str, language: Language) -> Scene {
    let game = game(turn);
    let now = game.view();
    let (before, events, after) = match &game.last {
        Some((before, events, after)) => (Some(before), events.as_slice(), after),
        None => (None, &[][..], &now),
    };
    let happened = Happened { depth: game.depth, by: Some(SEAT), events, speech: None, after };
    Scene::of(&game.content, &Lore::of(&game.content), language, before, &happened)
}
