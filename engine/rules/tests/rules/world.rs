//! The world beyond fights: arrivals, happenings, quests that go on, factions, memory, weather, light, haggling, company.

use crate::play::{Game, id as any_id};
use gesta_content::{Content, Name, PackFiles};
use gesta_rules::{
    Actor, Aim, Body, Brightness, Command, Event, Mode, PartyDecision, Passage, Rejection, SeatId, StandIn, Template,
};
use std::sync::Arc;

/// The pack of the hamlet.
pub(crate) fn files() -> PackFiles {
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    let files = [
        file("pack.ron", include_str!("hamlet/pack.ron")),
        file("data/hamlet.ron", include_str!("hamlet/hamlet.ron")),
        file("text/en/hamlet.ftl", include_str!("hamlet/en.ftl")),
    ];
    PackFiles { origin: "hamlet".to_owned(), files: files.into_iter().collect(), ..Default::default() }
}

/// The hamlet, perhaps changed, with the rules of the shipped packs.
pub(crate) fn read(hamlet: PackFiles) -> Content {
    let mut packs: Vec<PackFiles> =
        gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core")).collect();
    packs.push(hamlet);
    let (content, diagnostics) = gesta_content::load(&packs);
    let found = || diagnostics.iter().map(|found| found.short()).collect::<Vec<_>>().join("\n");
    content.unwrap_or_else(|| panic!("the hamlet does not load:\n{}", found()))
}

fn content() -> Content {
    read(files())
}

fn hamlet(players: u8) -> Game {
    Game::of(Arc::new(content()), 3, Mode::Story, players)
}

pub(crate) fn id<K: gesta_content::id::Kind>(name: &str) -> gesta_content::Id<K> {
    any_id(&format!("hamlet:{name}"))
}

fn name(text: &str) -> Name {
    Name::new(text).expect("a name")
}

fn go(exit: &str) -> Command {
    Command::Go { exit: id(exit) }
}

fn ring() -> Command {
    Command::Act { action: id("ring") }
}

/// The arrivals that befell somebody, in their order.
fn befell(events: &[Event]) -> Vec<String> {
    let arrival = |event: &Event| match &event.body {
        Body::Befell { arrival, .. } => Some(arrival.to_string()),
        _ => None,
    };
    events.iter().filter_map(arrival).collect()
}

fn talk(game: &mut Game, with: &str, reply: &str) -> Vec<Event> {
    game.play(0, &Command::Talk { with: id(with) }).expect("it talks");
    game.play(0, &Command::Reply { reply: name(reply) }).expect("a reply")
}

#[test]
fn an_arrival_befalls_once_and_only_where_the_hero_comes_to() {
    let mut game = hamlet(1);
    assert!(befell(&game.events).is_empty(), "nothing befalls where the story begins");
    let first = game.play(0, &go("to_forge")).expect("the lane is open");
    assert_eq!(befell(&first), ["sparks"]);
    assert!(first.iter().any(|event| matches!(&event.body, Body::Checked { .. })), "its check is rolled and told");
    game.play(0, &go("from_forge")).expect("back");
    let second = game.play(0, &go("to_forge")).expect("the lane is open");
    assert!(befell(&second).is_empty(), "what befalls once does not befall again: {second:?}");
}

#[test]
fn an_arrival_that_sends_a_hero_on_leads_to_the_next_arrival() {
    let mut game = hamlet(1);
    talk(&mut game, "miller", "swear");
    let events = game.play(0, &go("to_mill")).expect("the millers let a friend through");
    assert_eq!(befell(&events), ["wheel", "sparks"]);
    assert_eq!(game.place(0), "forge");
    assert!(game.view(0).codex.contains(&id("race")), "the term is known now");
}

#[test]
fn a_guarded_way_opens_by_reputation_and_by_the_guard_being_gone() {
    let mut game = hamlet(1);
    let by = id("miller");
    assert_eq!(game.play(0, &go("to_mill")), Err(Rejection::Guarded { exit: id("to_mill"), by }));
    assert!(game.view(0).offers.iter().all(|offer| offer.command != go("to_mill")), "what is refused is not offered");
    let mut without = game.clone();
    without.set(Body::BeingGone { being: id("miller"), why: gesta_rules::Gone::Left });
    without.play(0, &go("to_mill")).expect("nobody stands there");
    game.set(Body::ReputationChanged { faction: id("millers"), by: 10, now: 20 });
    game.play(0, &go("to_mill")).expect("a friend of the millers");
}

#[test]
fn happenings_come_once_and_lead_quests_on() {
    let mut game = hamlet(1);
    let events = game.play(0, &ring()).expect("a bell");
    let happened = events.iter().filter(|event| matches!(event.body, Body::Happened { .. })).count();
    assert_eq!(happened, 1);
    assert!(game.view(0).quests[&id("bell")].closed, "the quest went on by itself: {events:?}");
    assert_eq!(game.view(0).chapters.len(), 1);
    let next = game.play(0, &Command::Wait { minutes: 10 }).expect("time");
    assert!(next.iter().all(|event| !matches!(event.body, Body::Happened { .. } | Body::ChapterClosed { .. })));
}

#[test]
fn a_day_that_begins_brings_what_waits_for_it() {
    let mut game = hamlet(1);
    let early = game.play(0, &Command::Rest { hours: 8 }).expect("a rest");
    assert!(early.iter().all(|event| !matches!(event.body, Body::Happened { .. })), "noon and eight hours are one day");
    game.play(0, &Command::Rest { hours: 8 }).expect("a rest");
    let view = game.view(0);
    assert_eq!(view.day, 2);
    assert_eq!(view.place.as_ref().and_then(|place| place.weather.clone()), Some(id("rain")));
    game.set(Body::ReputationChanged { faction: id("millers"), by: 30, now: 40 });
    assert_eq!(game.play(0, &go("to_mill")), Err(Rejection::Shut { exit: id("to_mill") }), "flooded");
}

#[test]
fn objectives_show_what_is_done_and_what_need_not_be() {
    let mut game = hamlet(1);
    let objectives = |game: &Game| game.view(0).quests[&id("bell")].objectives.clone();
    assert_eq!(objectives(&game), [(name("ring"), false, false), (name("look"), false, true)]);
    game.set(Body::CodexLearned { seat: SeatId(0), codex: id("race") });
    assert_eq!(objectives(&game), [(name("ring"), false, false), (name("look"), true, true)]);
    game.set(Body::QuestMoved { quest: id("bell"), stage: name("late"), closed: false });
    assert!(game.view(0).quests[&id("bell")].failed, "a stage can fail and go on");
}

#[test]
fn who_robs_before_witnesses_is_remembered_and_pays_more() {
    let price = |game: &Game| game.view(0).place.expect("a place").shops[0].wares[0].2;
    let mut content = content();
    content.mechanics.rules.deeds.robbed = Some(id("stole"));
    let mut game = Game::of(Arc::new(content), 3, Mode::Story, 1);
    game.play(0, &go("to_forge")).expect("the lane is open");
    let before = price(&game);
    game.play(0, &Command::Take { item: id("anvil_pin") }).expect("it lies there");
    let smith = game.view(0).place.expect("a place").beings.into_iter().find(|being| being.id == id("smith"));
    assert_eq!(smith.expect("the smith").remembers, [id("stole")]);
    assert_eq!(game.view(0).reputation[&id("millers")], -5, "10 less 15");
    assert!(price(&game) > before, "{} after {before}", price(&game));
}

#[test]
fn nobody_remembers_what_nobody_saw() {
    let mut content = content();
    content.mechanics.rules.deeds.robbed = Some(id("stole"));
    let mut game = Game::of(Arc::new(content), 3, Mode::Story, 1);
    game.set(Body::Moved { actor: Actor::Being(id("smith")), from: None, to: id("mill"), exit: None });
    game.play(0, &go("to_forge")).expect("the lane is open");
    game.play(0, &Command::Take { item: id("anvil_pin") }).expect("it lies there");
    assert!(game.world.memories.is_empty() && game.world.reputation.is_empty());
}

#[test]
fn a_being_that_remembers_says_so_and_a_talk_remembers_what_was_said() {
    let mut game = hamlet(1);
    talk(&mut game, "miller", "mend");
    let again = game.play(0, &Command::Talk { with: id("miller") }).expect("it talks");
    let said = |events: &[Event], node: &str| {
        events.iter().any(|event| matches!(&event.body, Body::NodeSaid { node: now, .. } if now.as_str() == node))
    };
    assert!(said(&again, "again"), "the second talk opens otherwise: {again:?}");
    game.set(Body::TalkEnded { seat: SeatId(0) });
    assert!(game.view(0).legal.iter().all(|it| !matches!(it, Template::Talk { with } if with.contains(&id("smith")))));
    game.set(Body::Remembered { being: id("smith"), deed: id("mended"), seat: SeatId(0) });
    let events = game.play(0, &go("to_forge")).expect("the lane is open");
    assert!(befell(&events).contains(&"nod".to_owned()), "{events:?}");
}

#[test]
fn haggling_is_a_check_once_a_day_that_moves_the_price() {
    let mut moved = 0;
    for seed in 0..40 {
        let mut game = Game::of(Arc::new(content()), seed, Mode::Story, 1);
        game.play(0, &go("to_forge")).expect("the lane is open");
        let haggle = Command::Haggle { with: id("smith") };
        assert!(game.view(0).offers.iter().any(|offer| offer.command == haggle && offer.odds.is_some()));
        let price = |game: &Game| game.view(0).place.expect("a place").shops[0].wares[0].2;
        let before = price(&game);
        let events = game.play(0, &haggle).expect("a keeper who haggles");
        let band = events.iter().find_map(|event| match &event.body {
            Body::Checked { roll, .. } => Some(roll.band),
            _ => None,
        });
        let band = band.expect("a roll");
        let after = price(&game);
        assert_eq!(band.achieves(), after < before, "{band:?}: {before} to {after}");
        moved += u32::from(after != before);
        assert_eq!(game.play(0, &haggle), Err(Rejection::DoneAlready));
        game.play(0, &Command::Rest { hours: 12 }).expect("a rest");
        game.play(0, &Command::Rest { hours: 1 }).expect("a rest");
        assert_eq!(price(&game), before, "a new day, the old price");
        game.play(0, &haggle).expect("a new day");
    }
    assert!(moved > 5, "prices moved {moved} times in 40");
}

#[test]
fn a_shop_never_sells_below_what_it_pays() {
    let mut content = content();
    let shop = content.mechanics.shops.get_mut(&id("smithy")).expect("a shop");
    (shop.buys_percent, shop.favour) = (90, 100);
    let mut game = Game::of(Arc::new(content), 3, Mode::Story, 1);
    game.set(Body::ReputationChanged { faction: id("millers"), by: 90, now: 100 });
    game.set(Body::Haggled {
        seat: SeatId(0),
        shop: id("smithy"),
        told: gesta_content::model::Band::Success,
        percent: 60,
        until: 1_000_000,
    });
    game.play(0, &go("to_forge")).expect("the lane is open");
    game.play(0, &Command::Buy { from: id("smith"), item: id("lamp") }).expect("a lamp");
    let had = game.world.heroes[&SeatId(0)].val;
    game.play(0, &Command::Sell { to: id("smith"), item: id("lamp") }).expect("it buys");
    game.play(0, &Command::Buy { from: id("smith"), item: id("lamp") }).expect("a lamp");
    assert!(game.world.heroes[&SeatId(0)].val <= had, "coins without end");
}

#[test]
fn weather_follows_from_the_seed_and_costs_strength() {
    let sky = |map_seed: u64, tick: u64| {
        let mut game = hamlet(1);
        (game.world.map_seed, game.world.tick) = (map_seed, tick);
        game.view(0).place.expect("a place").weather.expect("a climate")
    };
    let seen: Vec<_> = (0..60).map(|at| sky(1, at * 21_600)).collect();
    assert_eq!(seen, (0..60).map(|at| sky(1, at * 21_600)).collect::<Vec<_>>(), "the same every time");
    assert_ne!(seen, (0..60).map(|at| sky(2, at * 21_600)).collect::<Vec<_>>(), "another seed, another sky");
    let rainy = seen.iter().filter(|weather| **weather == id("rain")).count();
    assert!((5..30).contains(&rainy), "one in four: {rainy} of 60");
    let mut game = hamlet(1);
    let energy = |game: &Game| {
        let place = game.view(0).place.expect("a place");
        (place.exits.iter().find(|exit| exit.id == id("to_mill")).expect("an exit").energy, place.brightness)
    };
    game.set(Body::WeatherSet { weather: id("clear"), until: 100_000 });
    assert_eq!(energy(&game), (2, Brightness::Bright));
    game.set(Body::WeatherSet { weather: id("rain"), until: 100_000 });
    assert_eq!(energy(&game), (3, Brightness::Dim));
}

#[test]
fn a_light_in_the_hand_makes_the_dark_dim() {
    let mut game = hamlet(1);
    game.play(0, &go("to_cellar")).expect("steps");
    assert!(game.view(0).place.expect("a place").dark);
    game.set(Body::ItemGained { seat: SeatId(0), item: id("lamp"), count: 1, from: Passage::Story });
    assert!(game.view(0).place.expect("a place").dark, "a lamp in the bag is none");
    game.play(0, &Command::Wear { item: id("lamp") }).expect("a lamp");
    let place = game.view(0).place.expect("a place");
    assert_eq!((place.dark, place.brightness), (false, Brightness::Dim));
}

#[test]
fn a_stunt_on_a_thing_needs_what_it_needs_and_uses_it_up() {
    let mut game = hamlet(1);
    let burn = Command::Improvise {
        approach: any_id("core:sleight"),
        stunt: id("burn"),
        target: Aim::Feature(id("haystack")),
    };
    assert_eq!(game.play(0, &burn), Err(Rejection::NotNow), "there is no oil");
    game.play(0, &Command::Take { item: id("oil") }).expect("oil");
    let offer = game.view(0).offers.into_iter().find(|offer| offer.command == burn).expect("it is offered");
    assert!(
        offer.odds.expect("odds").terms.iter().any(|term| format!("{term:?}").contains("dry")),
        "its own term counts"
    );
    game.play(0, &burn).expect("it is tried");
    assert!(!game.world.heroes[&SeatId(0)].items.contains_key(&id("oil")), "used up, however it went");
}

#[test]
fn a_reply_that_binds_everyone_needs_everyones_yes() {
    let mut game = hamlet(2);
    game.play(0, &Command::Talk { with: id("miller") }).expect("it talks");
    let swear = Command::Reply { reply: name("swear") };
    assert_eq!(game.play(0, &swear), Err(Rejection::NeedsParty));
    let decision = PartyDecision::Bargain { dialogue: id("miller"), node: name("first"), reply: name("swear") };
    let propose = Command::Propose { decision };
    assert!(game.view(0).offers.iter().any(|offer| offer.command == propose), "it is offered as a proposal");
    game.play(0, &propose).expect("a proposal");
    let mut refused = game.clone();
    refused.play(1, &Command::Answer { proposal: 1, agree: false }).expect("no");
    assert!(refused.world.reputation.is_empty());
    game.play(1, &Command::Answer { proposal: 1, agree: true }).expect("yes");
    assert_eq!(game.view(0).reputation[&id("millers")], 25);
    assert_eq!(game.view(0).followers, [id("dog")], "the bargain was struck");
}

#[test]
fn who_goes_along_is_where_its_hero_is_until_it_is_sent_away() {
    let mut game = hamlet(1);
    talk(&mut game, "miller", "swear");
    game.play(0, &go("to_cellar")).expect("steps");
    let here = |game: &Game| game.view(0).place.expect("a place").beings.iter().any(|being| being.id == id("dog"));
    assert!(here(&game), "it came along");
    game.play(0, &Command::Dismiss { being: id("dog") }).expect("it goes along");
    assert_eq!(game.play(0, &Command::Dismiss { being: id("dog") }), Err(Rejection::NotHere));
    game.play(0, &go("from_cellar")).expect("steps");
    assert!(!here(&game), "it stays where it was sent away");
}

#[test]
fn who_is_away_and_follows_goes_where_the_others_go() {
    for (stand_in, goes) in [(StandIn::Guard, "green"), (StandIn::Follow, "forge"), (StandIn::Bot, "forge")] {
        let mut game = hamlet(2);
        game.play(1, &Command::StandIn { choice: stand_in }).expect("a choice");
        game.presence(1, true);
        game.play(0, &go("to_forge")).expect("the lane is open");
        assert_eq!(game.place(1), goes, "{stand_in:?}");
    }
}

#[test]
fn one_thing_or_another_by_what_holds() {
    for (reputation, val) in [(0, 1), (60, 5)] {
        let mut game = hamlet(1);
        game.set(Body::ReputationChanged { faction: id("millers"), by: reputation, now: reputation });
        let had = game.world.heroes[&SeatId(0)].val;
        game.play(0, &ring()).expect("a bell");
        assert_eq!(game.world.heroes[&SeatId(0)].val - had, val);
    }
}
