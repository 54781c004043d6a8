//! A pit to fight in: the arena pack, who stands where in it, and the same decision tried with other dice.

use crate::play::{Game, id as any_id};
use gesta_content::id::Kind;
use gesta_content::{Content, Id, Mechanics, Name, PackFiles};
use gesta_rules::{
    Actor, Body, Command, DiceSeed, Event, Fighter, Mode, Passage, Rejection, Roll, SeatId, Spot, Stance,
};
use std::sync::Arc;

fn content() -> Content {
    let mut packs: Vec<PackFiles> =
        gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core")).collect();
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("pack.ron", include_str!("arena/pack.ron")),
        file("data/arena.ron", include_str!("arena/arena.ron")),
        file("text/en/arena.ftl", include_str!("arena/en.ftl")),
    ];
    packs.push(PackFiles { origin: "arena".to_owned(), files: files.into_iter().collect(), ..Default::default() });
    let (content, diagnostics) = gesta_content::load(&packs);
    let found = || diagnostics.iter().map(|found| found.short()).collect::<Vec<_>>().join("\n");
    content.unwrap_or_else(|| panic!("the arena does not load:\n{}", found()))
}

pub fn id<K: Kind>(name: &str) -> Id<K> {
    let text = if name.contains(':') { name.to_owned() } else { format!("arena:{name}") };
    any_id(&text)
}

pub fn name(text: &str) -> Name {
    Name::new(text).expect("a name")
}

/// A game in the arena, with something in it written otherwise.
pub fn arena_in(mode: Mode, players: u8, change: impl FnOnce(&mut Mechanics)) -> Game {
    let mut content = content();
    change(&mut content.mechanics);
    Game::of(Arc::new(content), 3, mode, players)
}

pub fn arena(players: u8) -> Game {
    arena_in(Mode::Story, players, |_| {})
}

/// So many more of a being, named after it: `wolf_0`, `wolf_1`, ...
pub fn many(mechanics: &mut Mechanics, of: &str, count: usize) -> Vec<String> {
    let names: Vec<String> = (0..count).map(|at| format!("{of}_{at}")).collect();
    let model = mechanics.beings[&id(of)].clone();
    for name in &names {
        let mut being = model.clone();
        being.id = id(name);
        mechanics.beings.insert(being.id.clone(), being);
    }
    names
}

/// Who is meant: digits are heroes, the rest beings of the arena.
pub fn who(text: &str) -> Actor {
    text.parse().map_or_else(|_| Actor::Being(id(text)), |seat| Actor::Hero(SeatId(seat)))
}

pub fn being(text: &str) -> gesta_content::id::BeingId {
    id(text)
}

/// A fight goes on at a place, in this order, and it is the turn of the first.
pub fn fight_at(game: &mut Game, place: &str, order: &[&str]) {
    for text in order {
        match who(text) {
            Actor::Hero(seat) => {
                game.set(Body::Moved { actor: Actor::Hero(seat), from: None, to: id(place), exit: None });
            }
            Actor::Being(being) => {
                game.set(Body::Moved { actor: Actor::Being(being), from: None, to: id(place), exit: None });
            }
        }
    }
    let fresh = |text: &&str| Fighter { actor: who(text), spot: Spot::Near, guarding: false, moved: false, out: false };
    game.set(Body::FightBegan { place: id(place), fighters: order.iter().map(fresh).collect() });
    turn_of(game, place, 0);
}

/// A fight goes on in the pit.
pub fn fight(game: &mut Game, order: &[&str]) {
    fight_at(game, "pit", order);
}

/// It is the turn of the one in this place of the order.
pub fn turn_of(game: &mut Game, place: &str, turn: u8) {
    let round = game.world.fights[&id(place)].round;
    game.set(Body::TurnBegan { place: id(place), round, turn });
}

/// These stand there now, and have not moved in this turn.
pub fn stand(game: &mut Game, spots: &[(&str, Spot)]) {
    let turn = game.world.fights[&id("pit")].turn;
    for (text, spot) in spots {
        game.set(Body::Shifted { place: id("pit"), actor: who(text), to: spot.clone() });
    }
    turn_of(game, "pit", turn);
}

/// A hero gets a thing and wears it.
pub fn wears(game: &mut Game, seat: u8, item: &str) {
    let seat = SeatId(seat);
    game.set(Body::ItemGained { seat, item: id(item), count: 1, from: Passage::Story });
    let slot = game.content.mechanics.items[&id(item)].slot.expect("it can be worn");
    game.set(Body::Worn { seat, slot, item: Some(id(item)) });
}

/// Somebody is in a condition from now on.
pub fn feels(game: &mut Game, text: &str, condition: &str) {
    game.set(Body::Afflicted { actor: who(text), condition: id(condition), until: None });
}

/// Something holds of somebody in the pit.
pub fn holds(game: &mut Game, text: &str, stance: Stance, by: Option<&str>) {
    let (place, actor, by) = (id("pit"), who(text), by.map(who));
    game.set(Body::StanceSet { place, actor, stance, by, on: true });
}

/// Somebody has so many hit points less.
pub fn hurt(game: &mut Game, text: &str, by: u16) {
    let actor = who(text);
    let now = match &actor {
        Actor::Hero(seat) => game.world.heroes[seat].hit_points - by,
        Actor::Being(being) => game.world.beings.get(being).map_or(0, |state| state.wounds) + by,
    };
    game.set(Body::Damaged { actor, by, kind: name("blow"), now });
}

pub fn attack(target: &str) -> Command {
    Command::Attack { target: id(target) }
}

/// A game after a decision, and what that led to.
pub type Tried = (Game, Vec<Event>);

/// The same decision with many dice, each in a game of its own that begins like this one.
pub fn tried(game: &Game, seat: u8, command: &Command) -> Vec<Tried> {
    let one = |number: u64| {
        let mut game = game.clone();
        game.seed = DiceSeed::from_number(number);
        let events = game.play(seat, command).unwrap_or_else(|why| panic!("{command:?} was refused: {why:?}"));
        (game, events)
    };
    (0..80).map(one).collect()
}

/// Of many tries, one in which the events are like this and one in which they are not.
pub fn both(tries: &[Tried], is: impl Fn(&[Event]) -> bool) -> (&Tried, &Tried) {
    let with = tries.iter().find(|(_, events)| is(events)).expect("it happens with some dice");
    let without = tries.iter().find(|(_, events)| !is(events)).expect("it does not happen with others");
    (with, without)
}

pub fn refused(game: &Game, seat: u8, command: &Command) -> Rejection {
    let before = gesta_rules::world_hash(&game.world);
    let mut game = game.clone();
    let why = game.play(seat, command).err().unwrap_or_else(|| panic!("{command:?} should be refused"));
    assert_eq!(gesta_rules::world_hash(&game.world), before, "a refusal changes nothing");
    why
}

pub fn has(game: &Game, text: &str, stance: Stance) -> bool {
    game.world.fights.get(&id("pit")).is_some_and(|fight| fight.stances.contains_key(&(who(text), stance)))
}

pub fn spot(game: &Game, text: &str) -> Spot {
    let fight = &game.world.fights[&id("pit")];
    let fighter = fight.fighters.iter().find(|fighter| fighter.actor == who(text));
    fighter.expect("in the fight").spot.clone()
}

/// The rolls of attacks by somebody.
pub fn attacks_by(events: &[Event], text: &str) -> Vec<Roll> {
    let by = who(text);
    let roll = |event: &Event| match &event.body {
        Body::Attacked { attacker, roll, .. } if *attacker == by => Some(Roll::clone(roll)),
        _ => None,
    };
    events.iter().filter_map(roll).collect()
}

/// The harm done to somebody.
pub fn harm_to(events: &[Event], text: &str) -> Vec<u16> {
    let to = who(text);
    let harm = |event: &Event| match &event.body {
        Body::Damaged { actor, by, .. } if *actor == to => Some(*by),
        _ => None,
    };
    events.iter().filter_map(harm).collect()
}

pub fn some(events: &[Event], is: impl Fn(&Body) -> bool) -> bool {
    events.iter().any(|event| is(&event.body))
}
