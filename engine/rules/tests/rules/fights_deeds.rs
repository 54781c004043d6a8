//! What a hero can do in a fight: each deed as it works and as it fails, and why it is refused.

use crate::fights_arena::*;
use crate::play::{Game, allowed};
use gesta_content::model::Band;
use gesta_rules::{
    Actor, Body, Command, FightEnd, Gone, Mode, Purpose, Rejection, SeatId, Spot, Stance, Template, odds_of,
};

fn duel(foe: &str) -> Game {
    let mut game = arena(1);
    fight(&mut game, &["0", foe]);
    game
}

fn near(game: &mut Game) {
    stand(game, &[("0", Spot::Engaged), ("ogre", Spot::Engaged)]);
}

#[test]
fn who_attacks_goes_there_and_both_are_engaged() {
    let (game, _) = &tried(&duel("ogre"), 0, &attack("ogre"))[0];
    assert_eq!([spot(game, "0"), spot(game, "ogre")], [Spot::Engaged, Spot::Engaged]);
}

#[test]
fn an_attack_hits_or_misses_and_its_odds_say_how_often() {
    let game = duel("ogre");
    let tries = tried(&game, 0, &attack("ogre"));
    let (hit, miss) = both(&tries, |events| !harm_to(events, "ogre").is_empty());
    assert!(attacks_by(&hit.1, "0")[0].band.achieves() && !attacks_by(&miss.1, "0")[0].band.achieves());
    let odds = odds_of(&game.content, &game.world, SeatId(0), &attack("ogre")).expect("it can miss");
    // d20 + 2 + 2 against 10: 6 and more, and never with a 1.
    assert_eq!((odds.achieves.low, odds.total), (15, 20));
}

#[test]
fn far_is_out_of_reach_until_one_goes_there() {
    let mut game = duel("ogre");
    for (own, foe, why) in [
        (Spot::Far, Spot::Near, Rejection::OutOfReach),
        (Spot::Near, Spot::Far, Rejection::OutOfReach),
        (Spot::Engaged, Spot::Far, Rejection::OutOfReach),
    ] {
        stand(&mut game, &[("0", own), ("ogre", foe)]);
        assert_eq!(refused(&game, 0, &attack("ogre")), why);
    }
    stand(&mut game, &[("0", Spot::Far), ("ogre", Spot::Far)]);
    game.play(0, &attack("ogre")).expect("both are at the edge");
}

#[test]
fn a_move_a_turn_is_all() {
    let mut game = duel("ogre");
    game.play(0, &Command::Shift { to: Spot::Zone(id("dais")) }).expect("it is a step");
    assert_eq!(refused(&game, 0, &Command::Shift { to: Spot::Near }), Rejection::MovedAlready);
    assert_eq!(refused(&game, 0, &attack("ogre")), Rejection::MovedAlready);
    let targets = |game: &Game| {
        game.view(0).legal.iter().any(|template| {
            matches!(template, Template::Attack { .. } | Template::Shift { .. } | Template::Shove { .. })
        })
    };
    assert!(!targets(&game), "and what cannot be done is not offered");
}

#[test]
fn who_is_spared_lives_and_is_remembered_to_have_been() {
    let mut game = arena(1);
    game.set(Body::Damaged { actor: who("captain"), by: 13, kind: name("blow"), now: 13 });
    fight(&mut game, &["0", "captain"]);
    let subdue = Command::Subdue { target: being("captain") };
    let tries = tried(&game, 0, &subdue);
    let (down, _) =
        both(&tries, |events| some(events, |body| matches!(body, Body::BeingGone { why: Gone::Subdued, .. })));
    assert!(some(&down.1, |body| matches!(body, Body::FightEnded { end: FightEnd::Won, .. })));
    assert!(some(&down.1, |body| matches!(body, Body::Remembered { .. })), "and it will remember");
    assert!(down.0.world.heroes[&SeatId(0)].items.contains_key(&id("torch")), "what it had is found");
    wears(&mut game, 0, "bow");
    assert_eq!(refused(&game, 0, &subdue), Rejection::NotNow, "an arrow spares nobody");
}

#[test]
fn a_shove_sends_the_foe_away_or_does_not() {
    let mut game = duel("ogre");
    near(&mut game);
    let tries = tried(&game, 0, &Command::Shove { target: being("ogre") });
    let won = |events: &[gesta_rules::Event]| {
        some(
            events,
            |body| matches!(body, Body::Contested { purpose: Purpose::Shove(_), roll, .. } if roll.band.achieves()),
        )
    };
    let (away, stays) = both(&tries, won);
    let shifted = |events: &[gesta_rules::Event]| {
        some(
            events,
            |body| matches!(body, Body::Shifted { actor, to: Spot::Near | Spot::Far, .. } if *actor == who("ogre")),
        )
    };
    assert!(shifted(&away.1) && !shifted(&stays.1));
    for (_, events) in &tries {
        let margin = events.iter().find_map(|event| match &event.body {
            Body::Contested { roll, foe, .. } => Some((roll.total - foe.total, roll.band)),
            _ => None,
        });
        let (margin, band) = margin.expect("two rolls");
        assert_eq!(band.achieves(), margin > 0, "a tie keeps the state as it was");
    }
    let odds = odds_of(&game.content, &game.world, SeatId(0), &Command::Shove { target: being("ogre") });
    assert!(odds.is_some_and(|odds| odds.against.is_some() && odds.total == 400));
}

#[test]
fn who_is_held_cannot_move_until_it_breaks_free() {
    let mut game = duel("ogre");
    near(&mut game);
    assert_eq!(refused(&game, 0, &Command::BreakFree), Rejection::NotNow);
    holds(&mut game, "0", Stance::Grappled, Some("ogre"));
    for command in
        [Command::Shift { to: Spot::Near }, Command::Flee { exit: id("out_of_pit") }, Command::Disengage, Command::Hide]
    {
        assert_eq!(refused(&game, 0, &command), Rejection::HeldFast, "{command:?}");
    }
    assert!(game.view(0).legal.contains(&Template::BreakFree));
    let tries = tried(&game, 0, &Command::BreakFree);
    let (free, held) = both(&tries, |events| {
        some(events, |body| matches!(body, Body::StanceSet { stance: Stance::Grappled, on: false, .. }))
    });
    assert!(!has(&free.0, "0", Stance::Grappled) && has(&held.0, "0", Stance::Grappled));
}

#[test]
fn who_holds_holds_until_it_lets_go_or_falls() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "ogre"]);
    stand(&mut game, &[("0", Spot::Engaged), ("ogre", Spot::Engaged)]);
    let tries = tried(&game, 0, &Command::Grapple { target: being("ogre") });
    let (held, _) = both(&tries, |events| {
        some(events, |body| matches!(body, Body::StanceSet { stance: Stance::Grappled, on: true, .. }))
    });
    let mut game = held.0.clone();
    assert_eq!(refused(&game, 1, &Command::Grapple { target: being("ogre") }), Rejection::DoneAlready);
    let stances = |game: &Game| {
        let fight = game.view(1).fight.expect("a fight");
        fight.fighters.iter().find(|it| it.actor == who("ogre")).expect("in it").stances.clone()
    };
    assert_eq!(stances(&game), [Stance::Grappled]);
    game.set(Body::HeroDown { seat: SeatId(0) });
    assert!(stances(&game).is_empty(), "nobody is held by who lies on the ground");
}

#[test]
fn hiding_is_a_contest_with_who_notices_most() {
    let mut game = duel("wolf");
    let tries = tried(&game, 0, &Command::Hide);
    let (out_of_sight, seen) = both(&tries, |events| {
        some(events, |body| matches!(body, Body::StanceSet { stance: Stance::Hidden, on: true, .. }))
    });
    assert!(attacks_by(&seen.1, "wolf").len() == 1 && attacks_by(&out_of_sight.1, "wolf").is_empty());
    assert!(
        some(&out_of_sight.1, |body| matches!(
            body,
            Body::Contested { actor: Actor::Being(_), purpose: Purpose::Hide, .. }
        )),
        "who sees nobody looks for them"
    );
    stand(&mut game, &[("0", Spot::Engaged), ("wolf", Spot::Engaged)]);
    assert_eq!(refused(&game, 0, &Command::Hide), Rejection::NotNow, "not under its nose");
}

#[test]
fn a_blow_out_of_hiding_has_advantage_and_shows_who_struck() {
    let mut game = duel("ogre");
    holds(&mut game, "0", Stance::Hidden, None);
    assert_eq!(refused(&game, 0, &Command::Hide), Rejection::NotNow, "it is hidden already");
    let events = game.play(0, &attack("ogre")).expect("it can strike");
    assert_eq!(attacks_by(&events, "0")[0].d20.len(), 2);
    assert!(!has(&game, "0", Stance::Hidden));
}

#[test]
fn nobody_sees_who_hides_from_the_blind() {
    let mut game = duel("ogre");
    feels(&mut game, "ogre", "core:blinded");
    let odds = odds_of(&game.content, &game.world, SeatId(0), &Command::Hide);
    assert_eq!(odds, None, "nothing is rolled");
    let events = game.play(0, &Command::Hide).expect("it can hide");
    assert!(some(&events, |body| matches!(body, Body::StanceSet { stance: Stance::Hidden, on: true, .. })));
}

#[test]
fn help_gives_the_next_attack_advantage_once() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "ogre"]);
    let help = |seat: u8| Command::Help { whom: Actor::Hero(SeatId(seat)) };
    assert_eq!(refused(&game, 0, &help(0)), Rejection::NotNow);
    assert_eq!(refused(&game, 0, &Command::Help { whom: who("ogre") }), Rejection::NotHere);
    assert_eq!(refused(&game, 0, &Command::Help { whom: who("wolf") }), Rejection::NotHere);
    game.play(0, &help(1)).expect("it is there");
    assert!(has(&game, "1", Stance::Helped));
    assert_eq!(odds_of(&game.content, &game.world, SeatId(1), &attack("ogre")).expect("odds").total, 400);
    let events = game.play(1, &attack("ogre")).expect("it can");
    assert_eq!(attacks_by(&events, "1")[0].d20.len(), 2);
    assert!(!has(&game, "1", Stance::Helped), "help is used up");
}

#[test]
fn who_is_down_is_bound_up_or_not() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "ogre"]);
    hurt(&mut game, "1", 10);
    game.set(Body::HeroDown { seat: SeatId(1) });
    let help = Command::Help { whom: Actor::Hero(SeatId(1)) };
    assert!(odds_of(&game.content, &game.world, SeatId(0), &help).is_some());
    assert_eq!(game.view(0).offers[0].command, help, "that comes first");
    let tries = tried(&game, 0, &help);
    let (safe, _) = both(&tries, |events| some(events, |body| matches!(body, Body::HeroStable { .. })));
    assert!(!some(&safe.1, |body| matches!(body, Body::DeathSaved { .. })), "and rolls for its life no more");
    stand(&mut game, &[("1", Spot::Far)]);
    assert_eq!(refused(&game, 0, &help), Rejection::OutOfReach);
}

#[test]
fn disengaging_gives_no_opening_and_stepping_away_does() {
    let mut game = duel("ogre");
    assert_eq!(refused(&game, 0, &Command::Disengage), Rejection::NotNow, "there is nobody at hand");
    near(&mut game);
    let stepped = tried(&game, 0, &Command::Shift { to: Spot::Near });
    for (after, events) in &stepped {
        assert_eq!(attacks_by(events, "ogre").len(), 1);
        // A critical of the ogre's fells a hero, who then goes nowhere.
        let falls = some(events, |body| matches!(body, Body::HeroDown { .. }));
        assert!(falls || has(after, "ogre", Stance::Reacted) && spot(after, "0") == Spot::Near);
        assert_eq!(falls, !some(events, |body| matches!(body, Body::Shifted { .. })));
    }
    let careful = tried(&game, 0, &Command::Disengage);
    for (_, events) in &careful {
        let away = events.iter().position(|event| matches!(event.body, Body::Shifted { .. })).expect("it steps away");
        assert!(attacks_by(&events[..=away], "ogre").is_empty());
    }
    holds(&mut game, "ogre", Stance::Reacted, None);
    let again = game.play(0, &Command::Shift { to: Spot::Near }).expect("it can step away");
    assert!(attacks_by(&again, "ogre").is_empty(), "once a round");
}

#[test]
fn no_opening_for_who_is_stunned_or_blind_or_does_not_see_one_go() {
    for (whose, change) in [("ogre", "core:winded"), ("ogre", "core:blinded")] {
        let mut game = duel("ogre");
        near(&mut game);
        feels(&mut game, whose, change);
        let events = game.play(0, &Command::Shift { to: Spot::Near }).expect("it can step away");
        assert!(attacks_by(&events, "ogre").is_empty(), "{change}");
    }
}

#[test]
fn flight_works_or_does_not_and_gives_an_opening() {
    let mut game = duel("ogre");
    near(&mut game);
    let flee = |exit: &str| Command::Flee { exit: id(exit) };
    assert_eq!(refused(&game, 0, &flee("shut_way")), Rejection::Shut { exit: id("shut_way") });
    assert_eq!(
        refused(&game, 0, &flee("watched_way")),
        Rejection::Guarded { exit: id("watched_way"), by: being("captain") }
    );
    assert_eq!(refused(&game, 0, &flee("into_pit")), Rejection::NotHere);
    let tries = tried(&game, 0, &flee("out_of_pit"));
    let (away, stays) =
        both(&tries, |events| some(events, |body| matches!(body, Body::FightEnded { end: FightEnd::Escaped, .. })));
    assert_eq!((away.0.place(0).as_str(), stays.0.world.fights.len()), ("gate", 1));
    assert!(!attacks_by(&away.1, "ogre").is_empty(), "the ogre strikes after it");
}

#[test]
fn a_parley_ends_the_fight_for_all_of_one_mind() {
    let mut game = arena(1);
    fight(&mut game, &["0", "captain", "guard"]);
    let parley = |whom: &str| Command::Parley { with: being(whom) };
    assert_eq!(refused(&game, 0, &parley("guard")), Rejection::NotNow, "it does not listen");
    assert_eq!(refused(&game, 0, &parley("wolf")), Rejection::NotHere);
    let mut hushed = game.clone();
    feels(&mut hushed, "0", "core:hushed");
    assert_eq!(refused(&hushed, 0, &parley("captain")), Rejection::Silenced);
    let tries = tried(&game, 0, &parley("captain"));
    let (peace, war) =
        both(&tries, |events| some(events, |body| matches!(body, Body::Parleyed { told: Band::Success, .. })));
    assert!(some(&peace.1, |body| matches!(body, Body::FightEnded { end: FightEnd::Parted, .. })));
    assert!(some(&peace.1, |body| matches!(body, Body::ValChanged { by: 7, .. })), "what was promised follows");
    assert!(!some(&peace.1, |body| matches!(body, Body::BeingGone { .. } | Body::ExperienceGained { .. })));
    assert_eq!(war.0.world.fights.len(), 1);
    if war.0.world.heroes[&SeatId(0)].down {
        return;
    }
    assert_eq!(refused(&war.0, 0, &parley("captain")), Rejection::DoneAlready, "once in a fight");
}

#[test]
fn a_parley_with_some_leaves_the_others() {
    let mut game = arena(1);
    fight(&mut game, &["0", "captain", "wolf"]);
    let tries = tried(&game, 0, &Command::Parley { with: being("captain") });
    let (peace, _) =
        both(&tries, |events| some(events, |body| matches!(body, Body::Parleyed { told: Band::Success, .. })));
    assert_eq!(peace.0.world.fights.len(), 1, "the wolf fights on");
}

#[test]
fn what_is_of_fights_is_refused_elsewhere() {
    let game = arena(1);
    for command in [
        Command::Shove { target: being("squire") },
        Command::Grapple { target: being("squire") },
        Command::BreakFree,
        Command::Hide,
        Command::Disengage,
        Command::Guard,
        Command::Parley { with: being("squire") },
        Command::Help { whom: who("0") },
    ] {
        assert_eq!(refused(&game, 0, &command), Rejection::NoFight, "{command:?}");
    }
    assert_eq!(refused(&game, 0, &Command::Subdue { target: being("ogre") }), Rejection::NotHere);
}

#[test]
fn all_that_is_offered_in_a_fight_can_be_done() {
    let mut game = arena(2);
    fight(&mut game, &["0", "1", "captain", "wolf", "ogre"]);
    for spots in [[Spot::Near, Spot::Near], [Spot::Engaged, Spot::Engaged], [Spot::Far, Spot::Near]] {
        let [own, foe] = spots;
        stand(&mut game, &[("0", own), ("captain", foe.clone()), ("ogre", foe)]);
        let commands = allowed(&game.view(0));
        assert!(commands.len() > 5);
        for command in commands {
            let mut game = game.clone();
            if let Err(why) = game.play(0, &command) {
                panic!("{command:?} was allowed and refused: {why:?}");
            }
        }
    }
}

#[test]
fn two_blows_are_one_action_and_the_second_finds_another_foe() {
    let mut game = arena(1);
    wears(&mut game, 0, "fang");
    game.set(Body::Damaged { actor: who("hare"), by: 5, kind: name("blow"), now: 5 });
    fight(&mut game, &["0", "hare", "ogre"]);
    stand(&mut game, &[("0", Spot::Engaged), ("hare", Spot::Engaged), ("ogre", Spot::Engaged)]);
    for (_, events) in tried(&game, 0, &attack("hare")) {
        let own = events.iter().take_while(|event| !matches!(event.body, Body::TurnBegan { .. }));
        let blows = own.filter_map(|event| match &event.body {
            Body::Attacked { attacker, target, .. } if *attacker == who("0") => Some(target.clone()),
            _ => None,
        });
        let blows: Vec<Actor> = blows.collect();
        let felled =
            some(&events, |body| matches!(body, Body::BeingGone { why: Gone::Dead, being } if *being == id("hare")));
        assert_eq!(blows.len(), 2, "both blows in one turn");
        if felled && attacks_by(&events, "0")[0].band.achieves() {
            assert_eq!(blows[1], who("ogre"));
        }
    }
}

#[test]
fn who_goes_along_cannot_be_attacked_by_the_party() {
    let mut game = arena(1);
    game.set(Body::Followed { being: being("squire"), seat: Some(SeatId(0)) });
    assert_eq!(refused(&game, 0, &attack("squire")), Rejection::NotNow);
    let listed = game.view(0).legal.iter().any(|template| matches!(template, Template::Attack { .. }));
    assert!(!listed);
    let iron = arena_in(Mode::Iron, 1, |_| {});
    assert!(iron.view(0).legal.iter().any(|template| matches!(template, Template::Attack { .. })));
}
