//! What follows of itself follows whole: after a fall, in a fight, and where there is more than one command may cause.

use crate::heroes_school::{fight, hero, id as of_school, put, school_where};
use crate::play::{Game, bread_does, command, deadly, id, use_bread};
use gesta_content::id::{FlagId, HappeningId, QuestId};
use gesta_content::model::{Arrival, Effect, Happening, Light, Outcomes, Quest, Stage, When, Who};
use gesta_content::{Mechanics, Name};
use gesta_rules::{Actor, Body, Command, Event, Mode, QUESTS_OPEN_MAX, SeatId};

fn flag(name: &str) -> FlagId {
    id(name)
}

fn happens(mechanics: &mut Mechanics, id: HappeningId, when: When, effects: Vec<Effect>) {
    mechanics.happenings.insert(id.clone(), Happening { id, when, effects });
}

fn name(text: &str) -> Name {
    Name::new(text).expect("a name")
}

#[test]
fn what_happens_after_a_fall_happens_whole() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        bread_does(mechanics, vec![Effect::Flag { flag: flag("lit"), to: 1 }, deadly(Who::Actor)]);
        let smoke = vec![Effect::Flag { flag: flag("smoke"), to: 7 }];
        happens(mechanics, id("smoke"), When::Flag { flag: flag("lit"), min: 1 }, smoke);
    });
    game.put(0, "net_loft");
    use_bread(&mut game, 0);
    assert!(game.world.happened.contains(&id("smoke")));
    assert_eq!(game.world.flags.get(&flag("smoke")), Some(&7), "and it is not lost");
}

#[test]
fn what_befalls_who_is_carried_off_befalls_whole() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        bread_does(mechanics, vec![deadly(Who::Actor)]);
        let mut outcomes = Outcomes::default();
        outcomes.success.effects = vec![Effect::Flag { flag: flag("found"), to: 3 }];
        let arrival = Arrival { name: name("woken"), when: When::Always, once: true, check: None, outcomes };
        mechanics.places.get_mut(&id("causeway")).expect("the start").arrivals.push(arrival);
    });
    game.put(0, "net_loft");
    let events = use_bread(&mut game, 0);
    assert!(events.iter().any(|event| matches!(&event.body, Body::Befell { .. })));
    assert_eq!(game.world.flags.get(&flag("found")), Some(&3));
}

/// A school where whoever is told is whisked to the gate, which greets everybody.
fn whisked(mechanics: &mut Mechanics) {
    let when = When::Flag { flag: of_school("told"), min: 1 };
    happens(mechanics, of_school("whisk"), when, vec![Effect::Move(of_school("gate"))]);
    let (outcomes, name) = (Outcomes::default(), name("greeting"));
    let arrival = Arrival { name, when: When::Always, once: true, check: None, outcomes };
    mechanics.places.get_mut(&of_school("gate")).expect("a gate").arrivals.push(arrival);
}

#[test]
fn who_is_moved_out_of_a_fight_leaves_it_and_arrives() {
    let mut game = school_where(Mode::Story, 1, whisked);
    fight(&mut game, "yard", &["0", "dummy"]);
    game.set(Body::FlagSet { flag: of_school("told"), to: 1 });
    let events = game.play(0, &Command::Guard).expect("it is her turn");
    assert_eq!(hero(&game, 0).place.name(), "gate");
    assert!(game.world.fights.is_empty(), "nobody is left to fight there");
    let greets = |event: &Event| matches!(&event.body, Body::Befell { arrival, .. } if arrival.as_str() == "greeting");
    assert!(events.iter().any(greets));
    assert_eq!(game.replayed(), game.world);
}

#[test]
fn a_question_falls_when_a_happening_carries_off_who_asked() {
    let mut game = school_where(Mode::Story, 2, whisked);
    let rest = gesta_rules::PartyDecision::Rest { hours: 2 };
    game.play(0, &Command::Propose { decision: rest }).expect("the other is asked");
    game.set(Body::FlagSet { flag: of_school("told"), to: 1 });
    game.play(0, &Command::Wait { minutes: 1 }).expect("time for a walk");
    assert_eq!(hero(&game, 0).place.name(), "gate");
    assert!(game.world.proposal.is_none());
}

#[test]
fn eight_heroes_can_rise_all_the_way_at_once() {
    let mut game = school_where(Mode::Story, 8, |mechanics| {
        mechanics.scenarios.get_mut(&of_school("term")).expect("a term").seats = 8;
        let lesson = mechanics.items.get_mut(&of_school("lesson")).expect("a lesson");
        lesson.usage.as_mut().expect("it can be used").effects = vec![Effect::Experience(1_900)];
    });
    let item = of_school("lesson");
    let from = gesta_rules::Passage::Story;
    game.set(Body::ItemGained { seat: SeatId(0), item, count: 1, from });
    let events = game.play(0, &Command::Use { item: of_school("lesson") }).expect("it is not too much");
    let of_seat = |event: &&Event| matches!(event.body, Body::LevelReached { seat: SeatId(2), .. });
    assert_eq!(events.iter().filter(of_seat).count(), 1, "told once");
    // Whoever found no room in this command rises with the next.
    for _ in 0..8 {
        let waits = game.world.heroes.keys().find(|seat| game.world.heroes[seat].busy_until <= game.world.tick);
        let waits = *waits.expect("somebody is free");
        game.play(waits.0, &Command::Wait { minutes: 1 }).expect("time passes");
    }
    assert!(game.world.heroes.values().all(|hero| hero.level == 20), "everybody gets there");
    let plain = hero(&game, 2);
    assert_eq!((plain.hit_points_max, plain.proficiency), (10 + 19 * 5, 6), "with what each level brings");
    let talents = |talent: &str| hero(&game, 0).talents.contains(&of_school(talent));
    assert!(talents("again") && talents("rally"));
    assert_eq!(game.replayed(), game.world);
}

fn quest(at: usize) -> QuestId {
    id(&format!("errand_{at}"))
}

fn errands(mechanics: &mut Mechanics, to: usize) {
    for at in 0..=QUESTS_OPEN_MAX {
        let stage = |name: &str, closes: bool| Stage {
            name: Name::new(name).expect("a name"),
            closes,
            fails: false,
            objectives: Vec::new(),
            advances: Vec::new(),
        };
        let stages = vec![stage("open", false), stage("shut", true)];
        mechanics.quests.insert(quest(at), Quest { id: quest(at), stages });
    }
    bread_does(mechanics, vec![Effect::Stage { quest: quest(to), stage: name("open") }]);
}

/// As many quests as can be open, with those that the story has begun by itself.
fn busy(game: &mut Game) {
    for at in game.world.quests.len()..QUESTS_OPEN_MAX {
        game.set(Body::QuestMoved { quest: quest(at), stage: name("open"), closed: false });
    }
}

#[test]
fn a_quest_too_many_is_refused_aloud() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| errands(mechanics, QUESTS_OPEN_MAX));
    busy(&mut game);
    let from = gesta_rules::Passage::Story;
    game.set(Body::ItemGained { seat: SeatId(0), item: id("core:bread"), count: 1, from });
    let refused = game.play(0, &command("use core:bread")).expect_err("there are 64 open already");
    assert!(format!("{refused:?}").starts_with("TooManyQuests"), "{refused:?}");
    game.set(Body::QuestMoved { quest: quest(13), stage: name("shut"), closed: true });
    game.play(0, &command("use core:bread")).expect("there is room again");
    assert_eq!(game.world.quests[&quest(QUESTS_OPEN_MAX)].stage, name("open"));
    // One that is open goes on, however many there are.
    let mut game = Game::with(Mode::Story, 1, |mechanics| errands(mechanics, 15));
    busy(&mut game);
    game.set(Body::QuestMoved { quest: quest(15), stage: name("shut"), closed: false });
    use_bread(&mut game, 0);
    assert_eq!(game.world.quests[&quest(15)].stage, name("open"));
}

#[test]
fn a_happening_that_would_begin_a_quest_too_many_waits_for_room() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        errands(mechanics, 0);
        let effects = vec![Effect::Stage { quest: quest(QUESTS_OPEN_MAX), stage: name("open") }];
        happens(mechanics, id("errand"), When::Flag { flag: flag("lit"), min: 1 }, effects);
    });
    busy(&mut game);
    game.set(Body::FlagSet { flag: flag("lit"), to: 1 });
    game.play(0, &command("wait 5")).expect("nothing keeps anybody from waiting");
    assert!(!game.world.happened.contains(&id("errand")));
    game.set(Body::QuestMoved { quest: quest(13), stage: name("shut"), closed: true });
    game.play(0, &command("wait 5")).expect("time passes");
    assert!(game.world.quests.contains_key(&quest(QUESTS_OPEN_MAX)), "and it was not lost");
}

#[test]
fn an_attitude_never_grows_past_its_limits() {
    let changes = |by: i8| Effect::Attitude { being: id("agent"), by };
    let (when, then) = (When::Flag { flag: flag("lit"), min: 1 }, vec![changes(-20)]);
    let either = Effect::If { when, then, otherwise: vec![changes(100), changes(100)] };
    let mut game = Game::with(Mode::Story, 1, |mechanics| bread_does(mechanics, vec![either]));
    for _ in 0..3 {
        use_bread(&mut game, 0);
    }
    let written = i16::from(game.content.mechanics.beings[&id("agent")].attitude);
    assert_eq!(written + game.world.beings[&id("agent")].attitude, 100);
    // What an older game has heaped up beyond it counts for nothing.
    game.set(Body::AttitudeChanged { being: id("agent"), by: 150 });
    game.set(Body::FlagSet { flag: flag("lit"), to: 1 });
    use_bread(&mut game, 0);
    assert_eq!(written + game.world.beings[&id("agent")].attitude, 80);
}

#[test]
fn a_companion_that_is_sent_off_goes() {
    let send = Effect::Send { being: id("widow"), to: id("counting_room") };
    let mut game = Game::with(Mode::Story, 1, |mechanics| bread_does(mechanics, vec![send]));
    game.set(Body::Followed { being: id("widow"), seat: Some(SeatId(0)) });
    use_bread(&mut game, 0);
    let is_there = |game: &Game| game.view(0).place.expect("a place").beings.iter().any(|it| it.id == id("widow"));
    assert!(!is_there(&game) && game.view(0).followers.is_empty());
    game.put(0, "counting_room");
    assert!(is_there(&game));
}

#[test]
fn who_falls_beside_a_companion_is_helped_up_and_pays_nothing() {
    let mut game = Game::with(Mode::Story, 2, |mechanics| bread_does(mechanics, vec![deadly(Who::Actor)]));
    game.put(0, "net_loft");
    game.put(1, "net_loft");
    let val = game.world.heroes[&SeatId(0)].val;
    use_bread(&mut game, 0);
    let fallen = &game.world.heroes[&SeatId(0)];
    assert_eq!((game.place(0).as_str(), fallen.val, fallen.hit_points, fallen.down), ("net_loft", val, 1, false));
    let mut game = Game::with(Mode::Story, 2, |mechanics| bread_does(mechanics, vec![deadly(Who::Party)]));
    game.put(0, "net_loft");
    game.put(1, "net_loft");
    use_bread(&mut game, 0);
    assert!(game.world.heroes.values().all(|hero| !hero.down), "nobody lies there for ever");
}

#[test]
fn the_dead_lie_where_they_fell() {
    let hidden = |mechanics: &mut Mechanics| {
        let rat = mechanics.beings.get_mut(&of_school("rat")).expect("a rat");
        rat.when = When::Not(Box::new(When::Flag { flag: of_school("told"), min: 1 }));
    };
    let mut game = school_where(Mode::Story, 1, hidden);
    fight(&mut game, "yard", &["0", "rat"]);
    for _ in 0..40 {
        let _ = game.play(0, &Command::Attack { target: of_school("rat") });
    }
    assert!(game.world.beings[&of_school("rat")].gone.is_some(), "a rat is no match");
    game.set(Body::FlagSet { flag: of_school("told"), to: 1 });
    assert!(sees(&game, "rat"), "a body does not vanish");
    put(&mut game, 0, "gate");
    assert!(!sees(&game, "rat"));
}

fn sees(game: &Game, being: &str) -> bool {
    game.view(0).place.expect("a place").beings.iter().any(|seen| seen.id == of_school(being))
}

#[test]
fn who_dies_without_a_fight_keeps_no_hours_any_more() {
    let mut game = school_where(Mode::Story, 1, |mechanics| {
        let stats = mechanics.beings[&of_school("rat")].stats.clone();
        let sage = mechanics.beings.get_mut(&of_school("sage")).expect("a sage");
        sage.stats = stats;
        let post = |from: u8, place: &str| gesta_content::model::Post { from, place: of_school(place) };
        sage.schedule = vec![post(0, "yard"), post(12, "gate")];
        let talk = mechanics.dialogues.get_mut(&of_school("sage")).expect("it talks");
        talk.nodes.iter_mut().for_each(|node| node.effects = vec![deadly(Who::Target)]);
    });
    let before = game.world.clone();
    let events = game.play(0, &Command::Talk { with: of_school("sage") }).expect("it is there");
    assert!(game.world.beings[&of_school("sage")].gone.is_some());
    let sage = Actor::Being(of_school("sage"));
    let told =
        events.iter().filter_map(|event| gesta_rules::cut(&game.content, &before, &game.world, event, SeatId(0)));
    let walks = |body: &Body| match body {
        Body::Moved { actor, .. } | Body::Left { actor, .. } | Body::Arrived { actor, .. } => *actor == sage,
        _ => false,
    };
    assert!(!told.into_iter().any(|event| walks(&event.event().body)), "nobody sees it go");
    game.play(0, &Command::Wait { minutes: 240 }).expect("time passes");
    assert!(sees(&game, "sage"), "it lies there, whatever hour it strikes");
}

#[test]
fn what_is_dark_by_an_effect_is_dark_for_so_long() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        mechanics.places.get_mut(&id("net_loft")).expect("a loft").light = Light::Lit;
    });
    game.put(0, "net_loft");
    let bright = |game: &Game| game.view(0).place.expect("a place").brightness;
    assert_eq!(bright(&game), gesta_rules::Brightness::Bright);
    let until = game.world.tick + 600;
    game.set(Body::LightSet { place: id("net_loft"), light: Light::Dark, until });
    assert_eq!(bright(&game), gesta_rules::Brightness::Dark);
    game.play(0, &command("wait 10")).expect("time passes");
    assert_eq!(bright(&game), gesta_rules::Brightness::Bright);
}
