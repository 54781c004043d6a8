//! Fights that can always go on: nobody is left in one that is over, and no turn waits for who cannot take it.

use crate::play::{Game, bread_does, command, deadly, id, use_bread};
use gesta_content::id::BeingId;
use gesta_content::model::{Effect, When, Who};
use gesta_rules::{Actor, Body, Command, EVENTS_PER_COMMAND_MAX, Mode, Rejection, SeatId, Spot, Template, cut};

fn whose_turn(game: &Game) -> Option<Actor> {
    let fight = game.world.fights.values().next()?;
    fight.fighters.get(usize::from(fight.turn)).map(|fighter| fighter.actor.clone())
}

fn is_seats_turn(game: &Game, seat: u8) -> bool {
    whose_turn(game) == Some(Actor::Hero(SeatId(seat))) && !game.view(seat).offers.is_empty()
}

fn stands(game: &Game, seat: u8) -> bool {
    !game.world.heroes[&SeatId(seat)].down
}

#[test]
fn who_falls_by_a_thing_used_in_a_fight_is_defeated_and_gets_up() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| bread_does(mechanics, vec![deadly(Who::Actor)]));
    game.fight(&["0", "dog_grey"]);
    use_bread(&mut game, 0);
    assert!(game.world.fights.is_empty() && stands(&game, 0));
    assert_eq!(game.place(0), "causeway");
}

#[test]
fn who_is_carried_off_by_a_thing_used_in_a_fight_is_out_of_it() {
    let away = |mechanics: &mut _| bread_does(mechanics, vec![Effect::Move(id("net_loft"))]);
    let mut alone = Game::with(Mode::Story, 1, away);
    alone.fight(&["0", "dog_grey"]);
    use_bread(&mut alone, 0);
    assert!(alone.world.fights.is_empty());
    let mut two = Game::with(Mode::Story, 2, away);
    two.fight(&["0", "1", "dog_grey"]);
    use_bread(&mut two, 0);
    assert!(is_seats_turn(&two, 1), "the other fights on: {:?}", whose_turn(&two));
}

#[test]
fn who_falls_in_the_middle_of_a_stunt_does_not_get_through_the_door() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        let place = mechanics.places.get_mut(&id("causeway")).expect("the causeway");
        let outcomes = place.exits[0].stunts[0].outcomes.as_mut().expect("its own outcomes");
        for outcome in [&mut outcomes.success, &mut outcomes.failure] {
            outcome.effects = vec![deadly(Who::Actor), Effect::Pass];
        }
        outcomes.critical = None;
        outcomes.cost = None;
        outcomes.disaster = None;
        mechanics.stunts.get_mut(&id("core:climb_past")).expect("climbing").seconds = 6;
    });
    game.set(Body::Moved { actor: Actor::Being(id("dog_grey")), from: None, to: id("causeway"), exit: None });
    let _ = game.play(0, &command("attack dog_grey"));
    game.play(0, &command("climb toll_door")).expect("it can be tried");
    assert!(game.world.fights.is_empty() && stands(&game, 0));
    assert_eq!(game.place(0), "causeway");
}

#[test]
fn a_fight_goes_on_with_whoever_comes_back_first() {
    let mut game = Game::new(1, Mode::Story, 2);
    game.fight(&["0", "1", "dog_grey"]);
    game.presence(0, true);
    assert!(is_seats_turn(&game, 1), "the other fights on: {:?}", whose_turn(&game));
    game.presence(1, true);
    game.presence(0, false);
    assert!(is_seats_turn(&game, 0), "{:?}", whose_turn(&game));
    game.presence(1, false);
    assert!(is_seats_turn(&game, 0), "and it stays so");
}

#[test]
fn a_fight_that_waits_for_who_is_away_goes_on_with_who_comes() {
    let mut game = Game::new(1, Mode::Story, 2);
    game.fight(&["0", "dog_grey"]);
    game.set(Body::ExitSet { exit: id("toll_door"), open: true });
    game.set(Body::PresenceChanged { seat: SeatId(0), away: true });
    game.play(1, &command("go toll_door")).expect("the door is open");
    assert!(is_seats_turn(&game, 1), "{:?}", whose_turn(&game));
}

#[test]
fn a_turn_that_was_lost_to_a_blow_does_not_stay_with_who_is_away() {
    let mut game = Game::new(1, Mode::Story, 2);
    game.fight(&["0", "1", "dog_grey"]);
    game.set(Body::PresenceChanged { seat: SeatId(0), away: true });
    game.set(Body::TurnBegan { place: id("counting_room"), round: 1, turn: 1 });
    let (actor, condition) = (Actor::Hero(SeatId(1)), id("core:winded"));
    game.set(Body::Afflicted { actor, condition, until: None });
    game.play(1, &command("guard")).expect("it is the turn of seat 1");
    assert!(is_seats_turn(&game, 1), "{:?}", whose_turn(&game));
}

#[test]
fn many_foes_fit_into_one_command_and_into_a_fight() {
    for players in [1, 4] {
        let dogs: Vec<BeingId> = (0..20).map(|at| id(&format!("dog_{at}"))).collect();
        let mut game = Game::with(Mode::Story, players, |mechanics| {
            let dog = mechanics.beings[&id("dog_grey")].clone();
            for name in &dogs {
                let mut dog = dog.clone();
                (dog.id, dog.at) = (name.clone(), Some(id("causeway")));
                mechanics.beings.insert(name.clone(), dog);
            }
            bread_does(mechanics, vec![Effect::Fight(dogs.clone())]);
        });
        let events = use_bread(&mut game, 0);
        assert!(events.len() <= EVENTS_PER_COMMAND_MAX);
        let begun = events.iter().find_map(|event| match &event.body {
            Body::FightBegan { fighters, .. } => Some(fighters.len()),
            _ => None,
        });
        assert_eq!(begun, Some(16 + usize::from(players)));
    }
}

#[test]
fn creatures_that_are_taken_out_of_the_story_are_out_of_their_fight() {
    for sent in [true, false] {
        let mut game = Game::with(Mode::Story, 1, |mechanics| {
            let being = id("dog_grey");
            let goes = if sent { Effect::Send { being, to: id("net_loft") } } else { Effect::Remove(being) };
            bread_does(mechanics, vec![goes]);
        });
        game.fight(&["0", "dog_grey"]);
        use_bread(&mut game, 0);
        assert!(game.world.fights.is_empty(), "nobody is left to fight, sent: {sent}");
    }
}

#[test]
fn a_creature_whose_hour_is_over_fights_on_and_is_seen_doing_so() {
    let mut game = Game::with(Mode::Story, 1, |mechanics| {
        let dog = mechanics.beings.get_mut(&id("dog_grey")).expect("a dog");
        dog.when = When::Not(Box::new(When::Flag { flag: id("alarm"), min: 1 }));
    });
    game.fight(&["0", "dog_grey"]);
    game.set(Body::FlagSet { flag: id("alarm"), to: 1 });
    let before = game.world.clone();
    let events = game.play(0, &command("attack dog_grey")).expect("it is still there to be attacked");
    let bites = |event: &&gesta_rules::Event| matches!(&event.body, Body::Attacked { attacker: Actor::Being(_), .. });
    if let Some(bite) = events.iter().find(bites) {
        assert!(cut(&game.content, &before, &before, bite, SeatId(0)).is_some(), "and its bite is told");
    }
}

#[test]
fn who_fled_and_comes_back_fights_again() {
    let mut game = Game::new(1, Mode::Story, 2);
    game.fight(&["0", "1", "dog_grey"]);
    game.set(Body::TurnBegan { place: id("counting_room"), round: 1, turn: 1 });
    game.set(Body::FightLeft { place: id("counting_room"), actor: Actor::Hero(SeatId(0)) });
    game.put(0, "causeway");
    game.set(Body::ExitSet { exit: id("toll_door"), open: true });
    game.play(0, &command("go toll_door")).expect("the door is open");
    let fight = &game.world.fights[&id("counting_room")];
    let own: Vec<bool> =
        fight.fighters.iter().filter(|it| it.actor == Actor::Hero(SeatId(0))).map(|it| it.out).collect();
    assert_eq!(own, [false], "in the fight, once");
    assert_eq!(game.play(0, &command("wait 10")), Err(Rejection::NotYourTurn));
}

#[test]
fn who_is_carried_into_a_fight_is_in_it_whatever_it_was_doing() {
    let mut game = Game::with(Mode::Story, 2, |mechanics| {
        let agent = mechanics.dialogues.get_mut(&id("agent")).expect("the agent talks");
        agent.nodes.iter_mut().for_each(|node| node.effects = vec![Effect::Move(id("counting_room"))]);
    });
    game.fight(&["1", "dog_grey"]);
    game.play(0, &command("talk agent")).expect("the agent is there");
    let fight = &game.world.fights[&id("counting_room")];
    assert!(fight.fighters.iter().any(|fighter| fighter.actor == Actor::Hero(SeatId(0))));
    assert!(game.world.heroes[&SeatId(0)].talk.is_none());
}

#[test]
fn an_attack_is_offered_only_when_it_can_be_made() {
    let mut game = Game::new(1, Mode::Story, 1);
    game.fight(&["0", "dog_grey"]);
    let attacks = |game: &Game| {
        let view = game.view(0);
        let listed = view.legal.iter().any(|template| matches!(template, Template::Attack { .. }));
        let offered = view.offers.iter().any(|offer| matches!(offer.command, Command::Attack { .. }));
        assert_eq!(listed, offered);
        listed
    };
    assert!(attacks(&game));
    let actor = Actor::Hero(SeatId(0));
    game.set(Body::Shifted { place: id("counting_room"), actor, to: Spot::Far });
    assert!(!attacks(&game), "a cudgel does not reach across the room");
}
