//! What follows from what: nothing after a fall or an ending, nothing twice, nothing from a player's name.

use crate::play::{Game, bread_does, command, deadly, id, use_bread};
use gesta_content::model::{Effect, When, Who};
use gesta_rules::{
    Body, DiceSeed, Event, Mode, Passage, Rejection, SeatId, SeatKind, SystemCommand, Template, world_hash,
};

fn count(events: &[Event], wanted: fn(&Body) -> bool) -> usize {
    events.iter().filter(|event| wanted(&event.body)).count()
}

#[test]
fn nothing_follows_the_fall_of_who_causes_it() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        bread_does(mechanics, vec![deadly(Who::Actor), deadly(Who::Actor), Effect::Move(id("counting_room"))]);
    });
    game.put(0, "net_loft");
    let events = use_bread(&mut game, 0);
    assert_eq!(count(&events, |body| matches!(body, Body::HeroDown { .. })), 1, "one defeat");
    assert_eq!(game.place(0), "causeway", "found where the story began, and nowhere else");
}

#[test]
fn a_story_ends_once_and_nothing_follows() {
    let end = |ending| Effect::End(id(ending));
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        bread_does(mechanics, vec![end("delivered"), end("burned"), Effect::Val(5)]);
    });
    let events = use_bread(&mut game, 0);
    assert_eq!(count(&events, |body| matches!(body, Body::Ended { .. })), 1);
    assert_eq!(count(&events, |body| matches!(body, Body::ValChanged { .. })), 0);
    assert_eq!(game.world.ended, Some(id("delivered")));
}

#[test]
fn a_lone_hero_of_an_iron_story_without_a_last_page_is_not_down_for_ever() {
    let mut game = Game::with(Mode::Iron, 1, |mechanics| {
        mechanics.scenarios.get_mut(&id("ebb")).expect("the scenario").fall = None;
        bread_does(mechanics, vec![deadly(Who::Actor)]);
    });
    use_bread(&mut game, 0);
    assert!(!game.world.heroes[&SeatId(0)].down);
    let mut fatal = Game::with(Mode::Iron, 1, |mechanics| {
        mechanics.rules.death.failures = 0;
        bread_does(mechanics, vec![deadly(Who::Actor)]);
    });
    use_bread(&mut fatal, 0);
    assert_eq!(fatal.world.ended, Some(id("fallen")), "who dies of it is another matter");
}

#[test]
fn a_page_is_written_once() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        bread_does(mechanics, vec![Effect::Journal(id("bar")), Effect::Journal(id("bar"))]);
    });
    use_bread(&mut game, 0);
    use_bread(&mut game, 0);
    let pages = &game.world.heroes[&SeatId(0)].journal;
    assert_eq!(pages.iter().filter(|(page, _)| *page == id("bar")).count(), 1);
}

#[test]
fn who_has_no_body_in_the_books_cannot_be_killed() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        let agent = mechanics.dialogues.get_mut(&id("agent")).expect("the agent talks");
        agent.nodes.iter_mut().for_each(|node| node.effects = vec![deadly(Who::Target)]);
    });
    let events = game.play(0, &command("talk agent")).expect("the agent is there");
    assert_eq!(count(&events, |body| matches!(body, Body::BeingGone { .. })), 0);
}

#[test]
fn two_people_who_wait_for_each_other_are_simply_not_there() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        for (one, other) in [("widow", "chandler"), ("chandler", "widow")] {
            mechanics.beings.get_mut(&id(one)).expect("a person").when = When::Near { being: id(other) };
        }
    });
    game.put(0, "net_loft");
    let seen = game.view(0).place.expect("a place").beings;
    assert!(seen.iter().all(|being| being.id != id("widow") && being.id != id("chandler")));
}

#[test]
fn what_is_put_back_leaves_no_trace() {
    let mut game = Game::new(1, Mode::Story, 1);
    let lies = game.world.ground.clone();
    game.play(0, &command("take lead_token")).expect("it lies there");
    assert_ne!(game.world.ground, lies);
    game.play(0, &command("drop lead_token")).expect("it can be put down");
    assert_eq!(game.world.ground, lies);
}

#[test]
fn a_players_name_moves_no_die() {
    let named = |name: &str| {
        let mut game = Game::new(1, Mode::Story, 1);
        let (seat, name) = (SeatId(1), name.to_owned());
        let take = SystemCommand::Seat { seat, kind: SeatKind::Player, name, preset: None };
        let first = DiceSeed::from_number(5).system_dice(&game.world.fate, &take).roll(100);
        game.system(&take).expect("a free seat");
        (game, first)
    };
    let ((ana, one), (eva, other)) = (named("Ana"), named("Eva"));
    assert_eq!(ana.world.fate, eva.world.fate);
    assert_eq!(one, other);
    assert_ne!(world_hash(&ana.world), world_hash(&eva.world), "the name is kept all the same");
}

#[test]
fn nobody_talks_with_who_is_not_there() {
    let dialogue = id("widow");
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        bread_does(mechanics, vec![Effect::Talk { being: id("widow"), dialogue }]);
    });
    use_bread(&mut game, 0);
    assert!(game.world.heroes[&SeatId(0)].talk.is_none(), "the widow sits in the loft");
}

#[test]
fn a_talk_ends_when_the_partner_goes() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        let agent = mechanics.dialogues.get_mut(&id("agent")).expect("the agent talks");
        let goes = Effect::Send { being: id("agent"), to: id("net_loft") };
        agent.nodes.iter_mut().for_each(|node| node.effects = vec![goes.clone()]);
    });
    game.play(0, &command("talk agent")).expect("the agent is there");
    assert!(game.world.heroes[&SeatId(0)].talk.is_none());
    let mut game = Game::new(1, Mode::Story, 1);
    game.play(0, &command("talk agent")).expect("the agent is there");
    let gone = gesta_rules::Gone::Left;
    game.set(Body::BeingGone { being: id("agent"), why: gone });
    let view = game.view(0);
    let reply = view.offers.into_iter().map(|offer| offer.command).next().expect("a reply");
    assert_eq!(game.play(0, &reply), Err(Rejection::NotHere));
}

#[test]
fn what_can_be_talked_with_and_given_is_what_will_work() {
    let mut game = Game::new(1, Mode::Story, 2);
    let seat = SeatId(0);
    game.set(Body::ItemGained { seat, item: id("gone:thing"), count: 1, from: Passage::Story });
    game.play(0, &command("talk agent")).expect("the agent is there");
    for template in game.view(0).legal {
        match template {
            Template::Talk { with } => assert!(!with.contains(&id("agent")), "that talk goes on already"),
            Template::Give { items, .. } => assert!(!items.contains(&id("gone:thing"))),
            _ => {}
        }
    }
}

#[test]
fn turns_are_taken_back_by_a_lone_player_only() {
    let mut alone = Game::new(1, Mode::Story, 1);
    alone.watched();
    assert!(alone.view(0).can_take_back);
    assert!(!alone.view(8).can_take_back, "not by who watches");
    assert!(!Game::new(1, Mode::Story, 2).view(0).can_take_back, "not from under another player");
    assert!(!Game::new(1, Mode::Iron, 1).view(0).can_take_back);
}
