//! A school for heroes: the school pack with a table of levels of its own, who fights there, and what is read from it.

use crate::play::{Game, id as any_id};
use gesta_content::id::Kind;
use gesta_content::model::{DeathSaves, Level};
use gesta_content::{Content, Id, Mechanics, PackFiles};
use gesta_rules::{
    Actor, Aim, Body, Command, Event, Fighter, Hero, HeroPlan, Mode, Passage, SeatId, SeatKind, Sheet, Spot,
    SystemCommand, quick_plan, sheet,
};
use std::sync::{Arc, OnceLock};

fn loaded() -> Content {
    let mut packs: Vec<PackFiles> =
        gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core")).collect();
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("pack.ron", include_str!("school/pack.ron")),
        file("data/school.ron", include_str!("school/school.ron")),
        file("text/en/school.ftl", include_str!("school/en.ftl")),
    ];
    packs.push(PackFiles { origin: "school".to_owned(), files: files.into_iter().collect(), ..Default::default() });
    let (content, diagnostics) = gesta_content::load(&packs);
    let found = || diagnostics.iter().map(|found| found.short()).collect::<Vec<_>>().join("\n");
    let mut content = content.unwrap_or_else(|| panic!("the school does not load:\n{}", found()));
    settle(&mut content.mechanics);
    content
}

/// Levels, slots and death as these tests count on them, and nothing to choose but what the school has.
fn settle(mechanics: &mut Mechanics) {
    let level = |level: u8| Level {
        level,
        experience: 100 * u32::from(level - 1),
        proficiency: 2 + (level as i8 - 1) / 4,
        hit_points: 5,
        attribute_points: if level.is_multiple_of(4) { 2 } else { 0 },
        talents: u8::from(level == 1 || level.is_multiple_of(3)),
    };
    mechanics.rules.levels = (1..=20).map(level).collect();
    mechanics.rules.slots = vec![vec![2], vec![3], vec![4, 2], vec![4, 3], vec![4, 3, 2]];
    mechanics.rules.death = DeathSaves { difficulty: 10, successes: 3, failures: 3 };
    mechanics.rules.long_rest_hours = 8;
    mechanics.rules.rest_hit_points = 2;
    mechanics.callings.retain(|id, _| id.pack() == "school");
    mechanics.origins.retain(|id, _| id.pack() == "school");
    mechanics.talents.retain(|id, _| id.pack() == "school");
    mechanics.spells.retain(|id, _| id.pack() == "school");
}

pub fn content() -> Arc<Content> {
    static CONTENT: OnceLock<Arc<Content>> = OnceLock::new();
    Arc::clone(CONTENT.get_or_init(|| Arc::new(loaded())))
}

pub fn id<K: Kind>(name: &str) -> Id<K> {
    let text = if name.contains(':') { name.to_owned() } else { format!("school:{name}") };
    any_id(&text)
}

/// A game of Bruna (0), Wanda (1) and the plain one (2), as many as there are players.
pub fn school(mode: Mode, players: u8) -> Game {
    school_with(3, mode, players)
}

pub fn school_with(seed: u64, mode: Mode, players: u8) -> Game {
    Game::of(content(), seed, mode, players)
}

/// A game with something in the school written otherwise.
pub fn school_where(mode: Mode, players: u8, change: impl FnOnce(&mut Mechanics)) -> Game {
    let mut content = loaded();
    change(&mut content.mechanics);
    Game::of(Arc::new(content), 3, mode, players)
}

/// A game in which seat 0 has a hero that was made in haste.
pub fn made(seed: u64, calling: &str, origin: &str) -> Game {
    let mut game = Game::of(content(), seed, Mode::Story, 0);
    let plan = quick_plan(&game.content, &id(calling), &id(origin));
    game.system(&seat_made(0, plan, "Ada")).expect("a plan made in haste is sound");
    game
}

pub fn seat_made(seat: u8, plan: HeroPlan, hero_name: &str) -> SystemCommand {
    let (name, hero_name) = ("Ana".to_owned(), hero_name.to_owned());
    SystemCommand::SeatMade { seat: SeatId(seat), kind: SeatKind::Player, name, hero_name, plan: Box::new(plan) }
}

pub fn hero(game: &Game, seat: u8) -> &Hero {
    &game.world.heroes[&SeatId(seat)]
}

pub fn sheet_of(game: &Game, seat: u8) -> Sheet {
    sheet(&game.content, hero(game, seat))
}

/// A hero stands somewhere else.
pub fn put(game: &mut Game, seat: u8, place: &str) {
    game.set(Body::Moved { actor: Actor::Hero(SeatId(seat)), from: None, to: id(place), exit: None });
}

/// A fight goes on at a place, in this order: digits are heroes (who are brought there), the rest names of beings.
pub fn fight(game: &mut Game, place: &str, order: &[&str]) {
    let mut fighters = Vec::new();
    for who in order {
        let actor = match who.parse() {
            Ok(seat) => {
                put(game, seat, place);
                Actor::Hero(SeatId(seat))
            }
            Err(_) => Actor::Being(id(who)),
        };
        fighters.push(Fighter { actor, spot: Spot::Near, guarding: false, moved: false, out: false });
    }
    game.set(Body::FightBegan { place: id(place), fighters });
    game.set(Body::TurnBegan { place: id(place), round: 1, turn: 0 });
}

/// A hero has lost all but so many hit points.
pub fn wound(game: &mut Game, seat: u8, left: u16) {
    let by = hero(game, seat).hit_points.saturating_sub(left);
    let (actor, kind) = (Actor::Hero(SeatId(seat)), gesta_content::Name::new("blow").expect("a name"));
    game.set(Body::Damaged { actor, by, kind, now: left });
}

/// A hero is in a condition.
pub fn afflict(game: &mut Game, seat: u8, condition: &str, seconds: Option<u64>) {
    let until = seconds.map(|seconds| game.world.tick + seconds);
    game.set(Body::Afflicted { actor: Actor::Hero(SeatId(seat)), condition: id(condition), until });
}

/// A hero has a thing and uses it.
pub fn use_item(game: &mut Game, seat: u8, item: &str) -> Vec<Event> {
    game.set(Body::ItemGained { seat: SeatId(seat), item: id(item), count: 1, from: Passage::Story });
    game.play(seat, &Command::Use { item: id(item) }).expect("it can be used")
}

/// Has learned a spell by the story.
pub fn teach(game: &mut Game, seat: u8, spell: &str) {
    game.set(Body::SpellLearned { seat: SeatId(seat), spell: id(spell), chosen: false });
}

pub fn cast(spell: &str, rank: u8, target: Option<Aim>) -> Command {
    Command::Cast { spell: id(spell), rank, target }
}

pub fn invoke(talent: &str, target: Option<Aim>) -> Command {
    Command::Invoke { talent: id(talent), target }
}

pub fn at(being: &str) -> Option<Aim> {
    Some(Aim::Being(id(being)))
}

pub fn on(seat: u8) -> Option<Aim> {
    Some(Aim::Hero(SeatId(seat)))
}

/// What of the events somebody picks out.
pub fn picked<T>(events: &[Event], pick: impl Fn(&Body) -> Option<T>) -> Vec<T> {
    events.iter().filter_map(|event| pick(&event.body)).collect()
}
