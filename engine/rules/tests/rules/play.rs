//! A bare game for tests: rules without a table, over the shipped packs.

use gesta_content::Content;
use gesta_rules::{
    Actor, Aim, Command, DiceSeed, Event, Mode, NewGame, PartyDecision, Rejection, SeatId, SeatKind, SystemCommand,
    Template, View, World, apply, decide, decide_system, genesis, start, view,
};
use std::sync::{Arc, OnceLock};

/// The shipped packs, loaded once.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| Arc::new(gesta_assets::shipped_content().expect("the shipped packs load"))))
}

/// A game and everything that happened in it.
#[derive(Clone)]
pub struct Game {
    pub content: Arc<Content>,
    pub seed: DiceSeed,
    pub world: World,
    pub events: Vec<Event>,
}

impl Game {
    /// A game of the shipped scenario with so many players.
    pub fn new(seed: u64, mode: Mode, players: u8) -> Game {
        let (content, seed) = (content(), DiceSeed::from_number(seed));
        let game = NewGame { scenario: None, mode, map_seed: 7, dice_commitment: seed.commitment() };
        let first = genesis(&content, &game).expect("there is a scenario");
        let world = start(&first).expect("a genesis");
        let mut game = Game { content, seed, world, events: vec![first] };
        for seat in 0..players {
            let (seat, name) = (SeatId(seat), format!("player {seat}"));
            game.system(&SystemCommand::Seat { seat, kind: SeatKind::Player, name, preset: None })
                .expect("a free seat");
        }
        game
    }

    /// What the driver causes.
    pub fn system(&mut self, command: &SystemCommand) -> Result<Vec<Event>, Rejection> {
        let mut dice = self.seed.system_dice(&self.world.fate, command);
        let events = decide_system(&self.content, &self.world, command, &mut dice)?;
        Ok(self.happen(events))
    }

    /// A command of a seat.
    pub fn play(&mut self, seat: u8, command: &Command) -> Result<Vec<Event>, Rejection> {
        let mut dice = self.seed.dice(&self.world.fate, command);
        let events = decide(&self.content, &self.world, SeatId(seat), command, &mut dice)?;
        Ok(self.happen(events))
    }

    fn happen(&mut self, events: Vec<Event>) -> Vec<Event> {
        for event in &events {
            apply(&mut self.world, event);
        }
        self.events.extend(events.clone());
        events
    }

    pub fn view(&self, seat: u8) -> View {
        view(&self.content, &self.world, SeatId(seat))
    }

    /// The world, made again of the events alone.
    pub fn replayed(&self) -> World {
        let mut events = self.events.iter();
        let mut world = events.next().and_then(start).expect("a genesis");
        events.for_each(|event| apply(&mut world, event));
        world
    }
}

/// Reads an id of the tollhouse pack.
pub fn id<K: gesta_content::id::Kind>(name: &str) -> gesta_content::Id<K> {
    let text = if name.contains(':') { name.to_owned() } else { format!("tollhouse:{name}") };
    gesta_content::Id::new(&text).expect("an id")
}

/// A command as walk-throughs write it: `go toll_door`, `act force_door`, `reply off`.
pub fn command(line: &str) -> Command {
    let (verb, rest) = line.split_once(' ').unwrap_or((line, ""));
    let name = |text: &str| gesta_content::Name::new(text).expect("a name");
    match verb {
        "go" => Command::Go { exit: id(rest) },
        "act" => Command::Act { action: id(rest) },
        "talk" => Command::Talk { with: id(rest) },
        "reply" => Command::Reply { reply: name(rest) },
        "leave" => Command::Leave,
        "take" => Command::Take { item: id(rest) },
        "drop" => Command::Drop { item: id(rest) },
        "use" => Command::Use { item: id(rest) },
        "wear" => Command::Wear { item: id(rest) },
        "attack" => Command::Attack { target: id(rest) },
        "guard" => Command::Guard,
        "flee" => Command::Flee { exit: id(rest) },
        "rest" => Command::Rest { hours: rest.parse().expect("hours") },
        "wait" => Command::Wait { minutes: rest.parse().expect("minutes") },
        "propose" => Command::Propose { decision: PartyDecision::Travel { exit: id(rest) } },
        "speak" => Command::Speak { to: None },
        "buy" => {
            let (item, from) = rest.split_once(" from ").expect("buy ITEM from WHOM");
            Command::Buy { from: id(from), item: id(item) }
        }
        "sell" => {
            let (item, to) = rest.split_once(" to ").expect("sell ITEM to WHOM");
            Command::Sell { to: id(to), item: id(item) }
        }
        "climb" => Command::Improvise {
            approach: id("core:athletics"),
            stunt: id("core:climb_past"),
            target: Aim::Exit(id(rest)),
        },
        _ => panic!("no such line: {line}"),
    }
}

/// Every command that a seat's templates allow.
pub fn allowed(view: &View) -> Vec<Command> {
    let mut commands: Vec<Command> = view.offers.iter().map(|offer| offer.command.clone()).collect();
    for template in &view.legal {
        commands.extend(of_template(template, view));
    }
    commands
}

fn of_template(template: &Template, view: &View) -> Vec<Command> {
    match template.clone() {
        Template::Go { exits, party } => {
            let together = |exit| Command::Propose { decision: PartyDecision::Travel { exit } };
            let proposals = exits.clone().into_iter().filter(|_| party).map(together).collect::<Vec<_>>();
            exits.into_iter().map(|exit| Command::Go { exit }).chain(proposals).collect()
        }
        Template::Act { actions } => actions.into_iter().map(|action| Command::Act { action }).collect(),
        Template::Improvise { .. } => Vec::new(),
        Template::Talk { with } => with.into_iter().map(|with| Command::Talk { with }).collect(),
        Template::Reply { replies } => replies.into_iter().map(|reply| Command::Reply { reply }).collect(),
        Template::Leave => vec![Command::Leave],
        Template::Take { items } => items.into_iter().map(|item| Command::Take { item }).collect(),
        Template::Drop { items } => items.into_iter().map(|item| Command::Drop { item }).collect(),
        Template::Wear { items } => items.into_iter().map(|item| Command::Wear { item }).collect(),
        Template::Use { items } => items.into_iter().map(|item| Command::Use { item }).collect(),
        Template::Give { items, to } => {
            let to = to[0];
            items.into_iter().map(|item| Command::Give { item, to }).collect()
        }
        Template::Buy { from, wares } => {
            wares.into_iter().map(|(item, _)| Command::Buy { from: from.clone(), item }).collect()
        }
        Template::Sell { to, wares } => {
            wares.into_iter().map(|(item, _)| Command::Sell { to: to.clone(), item }).collect()
        }
        Template::Attack { targets } => targets.into_iter().map(|target| Command::Attack { target }).collect(),
        Template::Shift { to } => to.into_iter().map(|to| Command::Shift { to }).collect(),
        Template::Guard => vec![Command::Guard],
        Template::Flee { exits } => exits.into_iter().map(|exit| Command::Flee { exit }).collect(),
        Template::Rest { .. } => vec![Command::Rest { hours: 1 }, Command::Rest { hours: 8 }],
        Template::Wait => vec![Command::Wait { minutes: 30 }],
        Template::Answer { proposal } => {
            [true, false].map(|agree| Command::Answer { proposal, agree }).into_iter().collect()
        }
        Template::Speak => vec![Command::Speak { to: Some(Actor::Hero(view.seat)) }],
    }
}
