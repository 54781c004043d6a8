//! A bare game for tests: rules without a table, over the shipped packs.

use gesta_content::model::{Effect, Who};
use gesta_content::{Content, DiceExpr, Mechanics};
use gesta_rules::{
    Actor, Aim, Body, Command, DiceSeed, Event, Fighter, Mode, NewGame, PartyDecision, Rejection, SeatId, SeatKind,
    Spot, StandIn, SystemCommand, Template, View, World, apply, decide, decide_system, genesis, start, view,
};
use std::sync::{Arc, OnceLock};

/// The shipped packs, loaded once.
pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| {
        Arc::new(gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load"))
    }))
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
        Game::of(content(), seed, mode, players)
    }

    /// A game of the shipped scenario, with something in it written otherwise.
    pub fn with(mode: Mode, players: u8, change: impl FnOnce(&mut Mechanics)) -> Game {
        let mut content = gesta_assets::shipped_content_of(&["core", "tollhouse"]).expect("the shipped packs load");
        change(&mut content.mechanics);
        Game::of(Arc::new(content), 1, mode, players)
    }

    /// A game of a content.
    pub fn of(content: Arc<Content>, seed: u64, mode: Mode, players: u8) -> Game {
        let seed = DiceSeed::from_number(seed);
        // The tollhouse, whatever else is shipped; a pack of a test that is loaded without it begins by itself.
        let scenario = Some(id("ebb")).filter(|ebb| content.mechanics.scenarios.contains_key(ebb));
        let game = NewGame { scenario, mode, map_seed: 7, dice_commitment: seed.commitment() };
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

    /// Something has happened before the test begins.
    pub fn set(&mut self, body: Body) {
        self.happen(vec![Event { seat: None, tick: self.world.tick, body }]);
    }

    /// A hero stands somewhere else.
    pub fn put(&mut self, seat: u8, place: &str) {
        self.set(Body::Moved { actor: Actor::Hero(SeatId(seat)), from: None, to: id(place), exit: None });
    }

    /// A fight goes on in the counting room, in this order: digits are heroes, the rest names of creatures.
    pub fn fight(&mut self, order: &[&str]) {
        let fighters = order.iter().map(|who| match who.parse() {
            Ok(seat) => {
                self.put(seat, "counting_room");
                Actor::Hero(SeatId(seat))
            }
            Err(_) => Actor::Being(id(who)),
        });
        let fresh = |actor| Fighter { actor, spot: Spot::Near, guarding: false, moved: false, out: false };
        let fighters = fighters.map(fresh).collect();
        self.set(Body::FightBegan { place: id("counting_room"), fighters });
        self.set(Body::TurnBegan { place: id("counting_room"), round: 1, turn: 0 });
    }

    /// Somebody's connection is lost or back.
    pub fn presence(&mut self, seat: u8, away: bool) {
        self.system(&SystemCommand::Presence { seat: SeatId(seat), away }).expect("it changes");
    }

    /// Somebody watches, on seat 8.
    pub fn watched(&mut self) {
        let (seat, name) = (SeatId(8), "watcher".to_owned());
        self.system(&SystemCommand::Seat { seat, kind: SeatKind::Spectator, name, preset: None })
            .expect("there is room to watch");
    }

    pub fn place(&self, seat: u8) -> String {
        self.world.heroes[&SeatId(seat)].place.name().to_owned()
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

/// Makes bread, which every game can have, do something else when it is used.
pub fn bread_does(mechanics: &mut Mechanics, effects: Vec<Effect>) {
    let bread = mechanics.items.get_mut(&id("core:bread")).expect("there is bread");
    bread.usage.as_mut().expect("it can be used").effects = effects;
}

/// A hero has bread and uses it.
pub fn use_bread(game: &mut Game, seat: u8) -> Vec<Event> {
    let from = gesta_rules::Passage::Story;
    game.set(Body::ItemGained { seat: SeatId(seat), item: id("core:bread"), count: 1, from });
    game.play(seat, &command("use core:bread")).expect("bread can be used")
}

/// Harm that fells any hero.
pub fn deadly(who: Who) -> Effect {
    let kind = gesta_content::Name::new("blow").expect("a name");
    Effect::Damage { who, dice: DiceExpr { count: 1, sides: 4, bonus: 100 }, kind }
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
        Template::Rest { hours, .. } => vec![Command::Rest { hours: 1 }, Command::Rest { hours: hours.min(8) }],
        Template::Wait => vec![Command::Wait { minutes: 30 }],
        Template::Answer { proposal } => {
            [true, false].map(|agree| Command::Answer { proposal, agree }).into_iter().collect()
        }
        Template::Speak => vec![Command::Speak { to: Some(Actor::Hero(view.seat)) }],
        other => of_new_template(other, view),
    }
}

fn of_new_template(template: Template, view: &View) -> Vec<Command> {
    match template {
        Template::Cast { spells } => {
            spells.into_iter().flat_map(|(spell, ranks, targets)| casts(spell, ranks, targets)).collect()
        }
        Template::Invoke { talents } => talents
            .into_iter()
            .flat_map(|(talent, targets)| {
                let aims = aims(targets);
                aims.into_iter().map(move |target| Command::Invoke { talent: talent.clone(), target })
            })
            .collect(),
        Template::Subdue { targets } => targets.into_iter().map(|target| Command::Subdue { target }).collect(),
        Template::Shove { targets } => targets.into_iter().map(|target| Command::Shove { target }).collect(),
        Template::Grapple { targets } => targets.into_iter().map(|target| Command::Grapple { target }).collect(),
        Template::BreakFree => vec![Command::BreakFree],
        Template::Hide => vec![Command::Hide],
        Template::Help { whom } => whom.into_iter().map(|whom| Command::Help { whom }).collect(),
        Template::Disengage => vec![Command::Disengage],
        Template::Parley { with } => with.into_iter().map(|with| Command::Parley { with }).collect(),
        Template::Haggle { with } => with.into_iter().map(|with| Command::Haggle { with }).collect(),
        Template::Advance { choices } => choices.into_iter().map(|choice| Command::Advance { choice }).collect(),
        Template::StandIn => vec![Command::StandIn { choice: StandIn::Follow }],
        Template::PutAway { slots } => slots.into_iter().map(|(slot, _)| Command::PutAway { slot }).collect(),
        Template::Dismiss { beings } => beings.into_iter().map(|being| Command::Dismiss { being }).collect(),
        Template::Bargain { replies } => {
            let Some(talk) = view.talk.clone() else { return Vec::new() };
            let bargain =
                |reply| PartyDecision::Bargain { dialogue: talk.dialogue.clone(), node: talk.node.clone(), reply };
            replies.into_iter().map(|reply| Command::Propose { decision: bargain(reply) }).collect()
        }
        _ => Vec::new(),
    }
}

fn aims(targets: Vec<Aim>) -> Vec<Option<Aim>> {
    if targets.is_empty() { vec![None] } else { targets.into_iter().map(Some).collect() }
}

fn casts(spell: gesta_content::id::SpellId, ranks: Vec<u8>, targets: Vec<Aim>) -> Vec<Command> {
    let of_rank = |rank: u8| {
        let spell = spell.clone();
        aims(targets.clone()).into_iter().map(move |target| Command::Cast { spell: spell.clone(), rank, target })
    };
    ranks.into_iter().flat_map(of_rank).collect()
}
