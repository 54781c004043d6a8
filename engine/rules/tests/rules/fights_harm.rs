//! What an attack must reach, what is added to it, and how much of the harm comes through.

use crate::fights_arena::*;
use crate::play::Game;
use gesta_content::model::{Effect, Who};
use gesta_rules::{
    Advantage, Body, Command, EVENTS_PER_COMMAND_MAX, Mode, Odds, SeatId, Spot, Stance, TermName, odds_of,
};

fn odds(game: &Game, seat: u8, foe: &str) -> Odds {
    odds_of(&game.content, &game.world, SeatId(seat), &attack(foe)).expect("an attack has odds")
}

/// What the foe's blows at a hero had to reach, over many tries of standing there.
fn must_reach(game: &Game, foe: &str) -> i16 {
    let waits = Command::Use { item: id("draught") };
    let mut game = game.clone();
    game.set(Body::ItemGained { seat: SeatId(0), item: id("draught"), count: 1, from: gesta_rules::Passage::Story });
    let events = game.play(0, &waits).expect("it can be drunk");
    attacks_by(&events, foe)[0].difficulty
}

fn duel(foe: &str) -> Game {
    let mut game = arena(1);
    fight(&mut game, &["0", foe]);
    stand(&mut game, &[("0", Spot::Engaged), (foe, Spot::Engaged)]);
    game
}

#[test]
fn armour_is_what_one_wears_has_and_stands_behind() {
    // 10, 1 for being nimble, and the leather coat.
    let bare = must_reach(&duel("ogre"), "ogre");
    let with = |item: &str| {
        let mut game = duel("ogre");
        wears(&mut game, 0, item);
        must_reach(&game, "ogre") - bare
    };
    assert_eq!(with("talisman"), 1);
    let coat = gesta_rules::World::clone(&duel("ogre").world).heroes[&SeatId(0)].worn.len() as i16;
    assert!(coat >= 2, "the dock hand wears a coat and holds a cudgel");
    let plate = with("plate");
    let leather = bare - 11;
    assert_eq!(plate, 6 - leather - 1, "in plate nobody is nimble");
    let mut behind = duel("ogre");
    stand(&mut behind, &[("0", Spot::Zone(id("dais"))), ("ogre", Spot::Near)]);
    // The ogre comes, and draws the hero out of its cover.
    assert_eq!(must_reach(&behind, "ogre"), bare);
    let mut shot_at = arena(1);
    fight(&mut shot_at, &["0", "bowman"]);
    stand(&mut shot_at, &[("0", Spot::Zone(id("dais"))), ("bowman", Spot::Far)]);
    assert_eq!(must_reach(&shot_at, "bowman"), bare + 3, "the dais is cover");
}

#[test]
fn guard_makes_it_harder_until_the_next_turn() {
    let game = duel("ogre");
    let (_, events) = &tried(&game, 0, &Command::Guard)[0];
    assert_eq!(attacks_by(events, "ogre")[0].difficulty, must_reach(&game, "ogre") + 2);
}

#[test]
fn the_weather_and_the_dark_hinder() {
    let mut game = arena(1);
    wears(&mut game, 0, "bow");
    fight_at(&mut game, "field", &["0", "wolf"]);
    let terms = odds(&game, 0, "wolf").terms;
    assert!(terms.iter().any(|term| matches!(term.name, TermName::Weather(_))), "the gale: {terms:?}");
    let mut game = arena(2);
    fight_at(&mut game, "vault", &["0", "1", "wolf"]);
    assert_eq!(odds(&game, 0, "wolf").advantage, Advantage::Disadvantage);
    assert!(game.view(0).fight.expect("a fight").fighters.iter().all(|it| it.armour_class.is_none()), "nobody is seen");
    wears(&mut game, 1, "torch");
    assert_eq!(odds(&game, 0, "wolf").advantage, Advantage::None, "a light helps all");
}

#[test]
fn reasons_for_and_against_an_attack() {
    let plain = duel("ogre");
    assert_eq!(odds(&plain, 0, "ogre").advantage, Advantage::None);
    for (whose, condition, then) in [
        ("ogre", "core:asleep", Advantage::Advantage),
        ("ogre", "core:blinded", Advantage::Advantage),
        ("0", "core:poisoned", Advantage::Disadvantage),
        ("0", "core:blinded", Advantage::Disadvantage),
    ] {
        let mut game = plain.clone();
        feels(&mut game, whose, condition);
        assert_eq!(odds(&game, 0, "ogre").advantage, then, "{whose} {condition}");
    }
    let mut both = plain.clone();
    feels(&mut both, "ogre", "core:asleep");
    feels(&mut both, "0", "core:poisoned");
    assert_eq!(odds(&both, 0, "ogre").advantage, Advantage::None, "they cancel");
    let mut shooter = plain.clone();
    wears(&mut shooter, 0, "bow");
    assert_eq!(odds(&shooter, 0, "ogre").advantage, Advantage::Disadvantage, "with the ogre at hand");
    stand(&mut shooter, &[("ogre", Spot::Near)]);
    assert_eq!(odds(&shooter, 0, "ogre").advantage, Advantage::None, "with nobody at hand");
}

#[test]
fn what_things_give_is_named_and_counts() {
    let mut game = duel("ogre");
    wears(&mut game, 0, "fang");
    let terms = odds(&game, 0, "ogre").terms;
    assert!(terms.iter().any(|term| term.name == TermName::Item(id("fang"))), "{terms:?}");
    wears(&mut game, 0, "bow");
    let terms = odds(&game, 0, "ogre").terms;
    assert!(!terms.iter().any(|term| term.name == TermName::Item(id("fang"))), "only with what does not shoot");
}

#[test]
fn a_sneaking_blow_counts_once_a_turn_and_needs_an_opening() {
    let mut alone = duel("ghost");
    wears(&mut alone, 0, "fang");
    wears(&mut alone, 0, "maul");
    let harm = |game: &Game| {
        let all: Vec<Vec<u16>> =
            tried(game, 0, &attack("ghost")).iter().map(|(_, events)| harm_to(events, "ghost")).collect();
        all
    };
    // 2d6+2 of a kind that it resists: at most 7, or 13 on a critical.
    assert!(harm(&alone).iter().flatten().all(|by| *by <= 13));
    let mut flanked = arena(2);
    wears(&mut flanked, 0, "fang");
    wears(&mut flanked, 0, "maul");
    fight(&mut flanked, &["0", "1", "ghost"]);
    stand(&mut flanked, &[("0", Spot::Engaged), ("1", Spot::Engaged), ("ghost", Spot::Engaged)]);
    let sneaky = harm(&flanked);
    assert!(sneaky.iter().all(|blows| blows.first().is_none_or(|by| *by >= 7)), "(2 + 2 + 10) / 2 and more");
    assert!(sneaky.iter().any(|blows| blows.len() == 2 && blows[1] < 7), "the second blow is a plain one");
}

#[test]
fn what_a_body_resists_fears_and_does_not_feel() {
    for (kind, by) in [("blunt", 5), ("fire", 20), ("cut", 0), ("cold", 10)] {
        let mut game = arena_in(Mode::Story, 1, |mechanics| {
            // Words that hurt: what a parley brings befalls whom it is aimed at.
            let captain = mechanics.beings[&id("captain")].stats.clone().and_then(|stats| stats.parley);
            let mut parley = captain.expect("the captain listens");
            let dice = "10".parse().expect("dice");
            parley.effects = vec![Effect::Damage { who: Who::Target, dice, kind: name(kind) }];
            let ghost = mechanics.beings.get_mut(&id("ghost")).expect("a ghost");
            ghost.stats.as_mut().expect("a body").parley = Some(parley);
        });
        fight(&mut game, &["0", "ghost"]);
        let tries = tried(&game, 0, &Command::Parley { with: being("ghost") });
        let told = tries.iter().map(|(_, events)| harm_to(events, "ghost").first().copied().unwrap_or(0)).max();
        assert_eq!(told, Some(by), "{kind}");
    }
}

#[test]
fn a_hero_resists_what_it_has_a_charm_against() {
    let bites = |charmed: bool| {
        let mut game = arena_in(Mode::Story, 1, |mechanics| {
            let wolf = mechanics.beings.get_mut(&id("wolf")).expect("a wolf").stats.as_mut().expect("a body");
            wolf.attacks[0].damage = "9".parse().expect("dice");
        });
        fight(&mut game, &["0", "wolf"]);
        if charmed {
            wears(&mut game, 0, "talisman");
        }
        let tries = tried(&game, 0, &Command::Guard);
        let all: std::collections::BTreeSet<u16> = tries.iter().flat_map(|(_, events)| harm_to(events, "0")).collect();
        all.into_iter().collect::<Vec<u16>>()
    };
    assert_eq!((bites(false), bites(true)), (vec![9], vec![4]), "half of it, rounded down");
}

#[test]
fn a_bite_poisons_who_does_not_save() {
    let game = duel("spider");
    let tries = tried(&game, 0, &Command::Guard);
    let poisoned = |events: &[gesta_rules::Event]| some(events, |body| matches!(body, Body::Afflicted { .. }));
    let (sick, well) = both(&tries, poisoned);
    for (_, events) in [sick, well] {
        let save = events.iter().find_map(|event| match &event.body {
            Body::Checked { roll, purpose: gesta_rules::Purpose::Save { .. }, .. } => Some(roll.band.achieves()),
            _ => None,
        });
        let hit = attacks_by(events, "spider")[0].band.achieves();
        assert_eq!(save.is_some(), hit, "a save for a hit");
        assert_eq!(poisoned(events), save == Some(false));
    }
}

#[test]
fn what_burns_burns_at_each_turn() {
    let mut game = duel("ogre");
    feels(&mut game, "0", "core:burning");
    feels(&mut game, "ogre", "core:burning");
    let events = game.play(0, &Command::Guard).expect("it can");
    assert!(harm_to(&events, "ogre").len() == 1 && !harm_to(&events, "0").is_empty());
}

#[test]
fn who_is_woken_by_pain_is_awake() {
    let mut game = duel("ogre");
    feels(&mut game, "ogre", "core:asleep");
    let tries = tried(&game, 0, &attack("ogre"));
    for (after, events) in &tries {
        let hit = !harm_to(events, "ogre").is_empty();
        let asleep =
            after.world.beings.get(&id("ogre")).is_some_and(|it| it.conditions.contains_key(&id("core:asleep")));
        assert_eq!(asleep, !hit);
        assert!(events.len() <= EVENTS_PER_COMMAND_MAX);
    }
}

#[test]
fn an_armour_class_is_shown_of_those_one_can_attack() {
    let mut game = arena(2);
    game.watched();
    game.set(Body::Followed { being: being("squire"), seat: Some(SeatId(0)) });
    fight(&mut game, &["0", "1", "squire", "ogre"]);
    let shown = |game: &Game, seat: u8, text: &str| {
        let fight = game.view(seat).fight.expect("a fight");
        let fighter = fight.fighters.iter().find(|it| it.actor == who(text)).expect("in it").clone();
        (fighter.ally, fighter.armour_class)
    };
    assert_eq!(shown(&game, 0, "ogre"), (false, Some(10)));
    assert_eq!(shown(&game, 0, "squire"), (true, None));
    assert_eq!(shown(&game, 0, "1"), (true, None));
    assert_eq!(shown(&game, 8, "ogre"), (false, None), "who watches attacks nobody");
    holds(&mut game, "0", Stance::Hidden, None);
    let fight = game.view(1).fight.expect("a fight");
    assert_eq!(fight.fighters[0].stances, [Stance::Hidden]);
}
