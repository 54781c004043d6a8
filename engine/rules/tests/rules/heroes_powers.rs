//! Spells and talents that are used: what they cost, whom they reach, what they do, and why they are refused.

use crate::heroes_school::{
    afflict, at, cast, fight, hero, id, invoke, on, picked, put, school, school_with, sheet_of, teach, wound,
};
use crate::play::{Game, allowed};
use gesta_content::model::{Band, Slot};
use gesta_rules::{
    Actor, Aim, Body, Brightness, Command, Event, Mode, Purpose, Rejection, SeatId, Spot, Template, odds_of,
};

/// Wanda, who knows every spell of the school.
fn learned(seed: u64) -> Game {
    let mut game = school_with(seed, Mode::Story, 2);
    for spell in ["lull", "tell", "touch", "bolt"] {
        teach(&mut game, 1, spell);
    }
    game
}

fn every_aim() -> Vec<Option<Aim>> {
    let beings = ["dummy", "rat", "ogre", "sage"].map(|being| Some(Aim::Being(id(being))));
    let exits = ["to_vault", "to_gate", "from_vault"].map(|exit| Some(Aim::Exit(id(exit))));
    let others = [None, on(0), on(1), on(2), Some(Aim::Feature(id("stone")))];
    beings.into_iter().chain(exits).chain(others).collect()
}

fn every_power(game: &Game) -> Vec<Command> {
    let mechanics = &game.content.mechanics;
    let spells = mechanics.spells.keys().flat_map(|spell| (0..4).map(move |rank| (spell.clone(), rank)));
    let casts = spells.flat_map(|(spell, rank)| {
        every_aim().into_iter().map(move |target| Command::Cast { spell: spell.clone(), rank, target })
    });
    let invokes = mechanics.talents.keys().flat_map(|talent| {
        every_aim().into_iter().map(move |target| Command::Invoke { talent: talent.clone(), target })
    });
    casts.chain(invokes).collect()
}

#[test]
fn just_what_is_offered_can_be_done() {
    let mut scenes = Vec::new();
    let peace = learned(3);
    let mut fights = learned(3);
    fight(&mut fights, "yard", &["1", "0", "dummy", "rat"]);
    let mut far = fights.clone();
    far.set(Body::Shifted { place: id("yard"), actor: Actor::Hero(SeatId(1)), to: Spot::Far });
    let mut night = learned(3);
    night.set(Body::TimePassed { seconds: 12 * 3_600 });
    let mut hushed = learned(3);
    afflict(&mut hushed, 1, "core:hushed", None);
    let mut spent = learned(3);
    spent.set(Body::SlotSpent { seat: SeatId(1), rank: 1, spent: 4 });
    for (name, game) in
        [("peace", peace), ("fight", fights), ("far", far), ("night", night), ("hushed", hushed), ("spent", spent)]
    {
        scenes.push((name, game));
    }
    let mut tried = 0;
    for (scene, game) in scenes {
        for seat in [0, 1] {
            if game.view(seat).fight.is_some_and(|fight| fight.turn != Actor::Hero(SeatId(seat))) {
                continue;
            }
            let offered = allowed(&game.view(seat));
            for command in every_power(&game) {
                let can = game.clone().play(seat, &command).is_ok();
                assert_eq!(can, offered.contains(&command), "{scene}, seat {seat}: {command:?}");
                tried += usize::from(can);
            }
        }
    }
    assert!(tried > 80, "only {tried} powers were used");
}

/// What is the matter, what is tried, and why it is refused.
type Refused<'a> = (&'a dyn Fn(&mut Game), Command, Rejection);

#[test]
fn powers_are_refused_for_the_first_reason_there_is() {
    let silver = |game: &mut Game| {
        afflict(game, 1, "core:hushed", None);
    };
    let spent = |game: &mut Game| {
        game.set(Body::SlotSpent { seat: SeatId(1), rank: 1, spent: 4 });
        game.set(Body::UseSpent { seat: SeatId(1), talent: id("second_wind"), spent: 1 });
        game.set(Body::TalentGained { seat: SeatId(1), talent: id("second_wind"), chosen: false });
    };
    let fights = |game: &mut Game| {
        fight(game, "yard", &["1", "0", "dummy"]);
        game.set(Body::Shifted { place: id("yard"), actor: Actor::Hero(SeatId(1)), to: Spot::Far });
    };
    let nothing = |_: &mut Game| {};
    let not_known = |spell: &str| Rejection::NotKnown { spell: id(spell) };
    let cases: Vec<Refused> = vec![
        (&nothing, cast("hex", 1, at("rat")), not_known("hex")),
        (&nothing, cast("no_such_spell", 1, at("rat")), not_known("no_such_spell")),
        (&nothing, cast("hex", 1, at("ogre")), Rejection::NotHere),
        (&nothing, cast("spark", 0, None), Rejection::NotHere),
        (&nothing, cast("spark", 0, on(0)), Rejection::NotHere),
        (&nothing, cast("spark", 1, at("rat")), Rejection::NoSlot { rank: 1 }),
        (&nothing, cast("ward", 1, None), Rejection::NoSlot { rank: 1 }),
        (&nothing, cast("knit", 0, on(0)), Rejection::NoSlot { rank: 0 }),
        (&nothing, cast("knit", 3, on(0)), Rejection::NoSlot { rank: 3 }),
        (&nothing, cast("knit", 255, on(0)), Rejection::NoSlot { rank: 255 }),
        (&nothing, cast("knit", 1, on(2)), Rejection::NotHere),
        (&nothing, cast("ward", 2, on(1)), Rejection::NotNow),
        (&nothing, cast("spark", 0, at("sage")), Rejection::NotNow),
        (&nothing, cast("knock", 1, Some(Aim::Exit(id("to_gate")))), Rejection::NotNow),
        (&nothing, cast("knock", 1, Some(Aim::Exit(id("from_vault")))), Rejection::NotHere),
        (&nothing, invoke("second_wind", None), Rejection::NotNow),
        (&nothing, invoke("no_such_talent", None), Rejection::NotNow),
        (&silver, cast("spark", 0, at("rat")), Rejection::Silenced),
        (&silver, cast("hex", 1, at("rat")), Rejection::Silenced),
        (&silver, cast("spark", 0, at("ogre")), Rejection::NotHere),
        (&spent, cast("knit", 1, on(0)), Rejection::NoSlot { rank: 1 }),
        (&spent, invoke("second_wind", None), Rejection::Spent { talent: id("second_wind") }),
        (&fights, cast("touch", 1, at("dummy")), Rejection::OutOfReach),
        (&fights, cast("knit", 1, on(0)), Rejection::OutOfReach),
        (&fights, cast("spark", 0, at("rat")), Rejection::NotHere),
    ];
    for (setting, command, why) in cases {
        let mut game = learned(3);
        setting(&mut game);
        let before = game.world.clone();
        assert_eq!(game.play(1, &command), Err(why), "{command:?}");
        assert_eq!(game.world, before);
        assert_eq!(odds_of(&game.content, &game.world, SeatId(1), &command), None, "{command:?}");
    }
}

fn slots_left(game: &Game, rank: u8) -> u8 {
    let casting = sheet_of(game, 1).casting.expect("she casts");
    casting.slots.iter().find(|slot| slot.rank == rank).map_or(0, |slot| slot.left)
}

#[test]
fn a_slot_is_spent_and_comes_back_with_a_long_rest() {
    let mut game = learned(3);
    wound(&mut game, 0, 1);
    for left in (0..4).rev() {
        game.play(1, &cast("knit", 1, on(0))).expect("a slot is left");
        assert_eq!(slots_left(&game, 1), left);
    }
    assert_eq!(game.play(1, &cast("knit", 1, on(0))), Err(Rejection::NoSlot { rank: 1 }));
    game.play(1, &cast("knit", 2, on(0))).expect("a higher slot does as well");
    let mut rested = game.clone();
    game.play(1, &cast("glow", 0, None)).expect("and rank 0 needs none");
    // Nobody else goes on meanwhile.
    rested.presence(0, true);
    game = rested.clone();
    game.play(1, &Command::Rest { hours: 7 }).expect("a short rest");
    assert_eq!(slots_left(&game, 1), 0, "seven hours are no night");
    rested.play(1, &Command::Rest { hours: 8 }).expect("a long rest");
    assert_eq!((slots_left(&rested, 1), slots_left(&rested, 2)), (4, 2));
    assert_eq!(rested.replayed(), rested.world);
}

#[test]
fn a_higher_slot_adds_its_dice() {
    let healed = |seed: u64, rank: u8| {
        let mut game = learned(seed);
        wound(&mut game, 0, 1);
        game.play(1, &cast("knit", rank, on(0))).expect("it can be cast");
        hero(&game, 0).hit_points - 1
    };
    let range = |rank: u8| {
        let all: Vec<u16> = (0..300).map(|seed| healed(seed, rank)).collect();
        (*all.iter().min().unwrap(), *all.iter().max().unwrap())
    };
    assert_eq!(range(1), (1, 8));
    assert_eq!(range(2), (2, 16));
}

#[test]
fn a_harmful_spell_begins_a_fight_and_costs_nothing_yet() {
    for (spell, target) in [("spark", at("rat")), ("touch", at("dummy")), ("burst", None)] {
        let mut game = learned(3);
        let rank = u8::from(spell != "spark");
        let events = game.play(1, &cast(spell, rank, target)).expect("it begins");
        assert_eq!(slots_left(&game, 1), 4);
        assert!(picked(&events, |body| matches!(body, Body::FightBegan { .. }).then_some(())).len() == 1, "{spell}");
        assert!(picked(&events, |body| matches!(body, Body::Cast { .. }).then_some(())).is_empty());
    }
}

#[test]
fn a_spell_attack_is_rolled_with_the_odds_that_were_shown() {
    let mut struck = 0_u64;
    let games = 1_500;
    let mut shown = None;
    for seed in 0..games {
        let mut game = learned(seed);
        fight(&mut game, "yard", &["1", "0", "dummy"]);
        let command = cast("spark", 0, at("dummy"));
        let odds = odds_of(&game.content, &game.world, SeatId(1), &command).expect("it can miss");
        assert_eq!(odds.difficulty, 12);
        shown = Some(odds);
        let events = game.play(1, &command).expect("it can be cast");
        let band = picked(&events, |body| match body {
            Body::Checked { actor: Actor::Hero(SeatId(1)), purpose: Purpose::Spell { .. }, roll } => {
                Some((roll.band, roll.natural, roll.total))
            }
            _ => None,
        })[0];
        let harm = picked(&events, |body| match body {
            Body::Damaged { actor: Actor::Being(_), by, .. } => Some(*by),
            _ => None,
        });
        assert_eq!(!harm.is_empty(), band.0.achieves());
        let most = if band.0 == Band::Critical { 16 } else { 8 };
        assert!(harm.iter().all(|by| (1..=most).contains(by)));
        struck += u64::from(band.0.achieves());
    }
    let odds = shown.expect("a game");
    let expected = games * odds.achieves.low / odds.total;
    // Six standard deviations of so many throws; the seeds are fixed, so the result never varies.
    assert!(struck.abs_diff(expected) < 120, "{struck} of {games} instead of {expected}");
}

#[test]
fn odds_of_a_save_are_those_of_not_coming_through() {
    let mut game = learned(3);
    fight(&mut game, "yard", &["1", "0", "dummy"]);
    let odds = odds_of(&game.content, &game.world, SeatId(1), &cast("lull", 1, at("dummy"))).expect("a save");
    // 8 + 2 + 3 must be reached; the dummy adds its insight of 2, so 10 falls of 20 do not.
    assert_eq!((odds.difficulty, odds.total, odds.succeeds.low, odds.succeeds.high), (13, 20, 10, 10));
    assert_eq!(odds.against.map(|against| against.bonus), Some(2));
    assert_eq!(odds_of(&game.content, &game.world, SeatId(1), &cast("knit", 1, on(0))), None, "nothing is at risk");
}

fn checks(events: &[Event]) -> usize {
    picked(events, |body| matches!(body, Body::Checked { purpose: Purpose::Save { .. }, .. }).then_some(())).len()
}

#[test]
fn each_foe_saves_for_itself_and_who_saves_is_hurt_less() {
    let (mut less, mut more) = (0, 0);
    for seed in 0..40 {
        let mut game = learned(seed);
        fight(&mut game, "yard", &["1", "0", "dummy", "rat"]);
        let events = game.play(1, &cast("burst", 1, None)).expect("it can be cast");
        assert_eq!(checks(&events), 2);
        let held = picked(&events, |body| match body {
            Body::Checked { actor: Actor::Being(being), purpose: Purpose::Save { .. }, roll }
                if being.name() == "dummy" =>
            {
                Some(roll.band.achieves())
            }
            _ => None,
        })[0];
        let by = picked(&events, |body| match body {
            Body::Damaged { actor: Actor::Being(being), by, .. } if being.name() == "dummy" => Some(*by),
            _ => None,
        })[0];
        assert!(if held { by <= 6 } else { (3..=18).contains(&by) });
        less += u32::from(held);
        more += u32::from(!held);
    }
    assert!(less > 5 && more > 5, "{less} held and {more} did not");
}

#[test]
fn a_touch_goes_to_the_foe_first() {
    let mut game = learned(3);
    fight(&mut game, "yard", &["1", "0", "dummy"]);
    let events = game.play(1, &cast("touch", 1, at("dummy"))).expect("it is one move away");
    let moved = picked(&events, |body| {
        matches!(body, Body::Shifted { actor: Actor::Hero(SeatId(1)), to: Spot::Engaged, .. }).then_some(())
    });
    assert_eq!(moved.len(), 1);
    assert!(game.view(1).fight.is_some_and(|fight| fight.turn != Actor::Hero(SeatId(1))), "it was the turn");
}

#[test]
fn light_lasts_as_long_as_it_says() {
    let mut game = learned(3);
    put(&mut game, 1, "vault");
    let bright = |game: &Game| game.view(1).place.expect("a place").brightness;
    assert_eq!(bright(&game), Brightness::Dark);
    game.play(1, &cast("glow", 0, None)).expect("it can be cast");
    assert_eq!(bright(&game), Brightness::Bright);
    game.set(Body::TimePassed { seconds: 601 });
    assert_eq!(bright(&game), Brightness::Dark);
}

#[test]
fn doors_and_things_are_aimed_at_too() {
    let opened = (0..200).filter(|seed| {
        let mut game = learned(*seed);
        game.play(1, &cast("knock", 1, Some(Aim::Exit(id("to_vault"))))).expect("it can be cast");
        game.view(1).place.expect("a place").exits.iter().any(|exit| exit.id == id("to_vault") && exit.open)
    });
    let opened = opened.count();
    assert!(opened > 170 && opened < 200, "{opened} of 200: lore 5 against 5 fails on a 1 alone");
    let mut game = learned(3);
    game.play(1, &cast("tell", 1, Some(Aim::Feature(id("stone"))))).expect("by day");
    assert_eq!(game.world.flags[&id("told")], 1);
    game.set(Body::TimePassed { seconds: 12 * 3_600 });
    assert_eq!(game.play(1, &cast("tell", 1, Some(Aim::Feature(id("stone"))))), Err(Rejection::NotNow), "at night");
}

#[test]
fn a_talent_is_used_as_often_as_it_may_be_and_again_after_the_night() {
    let mut game = school(Mode::Story, 1);
    wound(&mut game, 0, 5);
    let events = game.play(0, &invoke("second_wind", None)).expect("once");
    assert!(hero(&game, 0).hit_points > 6);
    assert!(picked(&events, |body| matches!(body, Body::UseSpent { spent: 1, .. }).then_some(())).len() == 1);
    let again = game.play(0, &invoke("second_wind", None));
    assert_eq!(again, Err(Rejection::Spent { talent: id("second_wind") }));
    for _ in 0..2 {
        game.play(0, &invoke("rally", None)).expect("twice");
    }
    assert!(game.play(0, &invoke("rally", None)).is_err());
    game.play(0, &Command::Rest { hours: 8 }).expect("a night");
    game.play(0, &invoke("second_wind", None)).expect("once more");
    game.play(0, &invoke("look", None)).expect("and looking is never spent");
}

#[test]
fn what_a_creature_casts_is_rolled_and_it_changes_its_mind_about_who_sleeps() {
    let mut spells = std::collections::BTreeSet::new();
    for seed in 0..6 {
        let mut game = school_with(seed, Mode::Story, 2);
        fight(&mut game, "gate", &["0", "1", "witch"]);
        for _ in 0..6 {
            for seat in [0, 1] {
                let Ok(events) = game.play(seat, &Command::Guard) else { continue };
                spells.extend(picked(&events, |body| match body {
                    Body::Cast { actor: Actor::Being(_), spell, targets, .. } => {
                        assert_eq!(targets.len(), 1);
                        Some(spell.name().to_owned())
                    }
                    _ => None,
                }));
            }
        }
        assert_eq!(game.replayed(), game.world);
    }
    assert_eq!(spells.into_iter().collect::<Vec<_>>(), ["hex", "lull"]);
}

#[test]
fn a_spell_that_a_thing_or_talent_gives_can_be_cast_while_it_is_there() {
    let mut game = school(Mode::Story, 2);
    assert!(game.play(1, &cast("bolt", 1, at("rat"))).is_err());
    game.set(Body::TalentGained { seat: SeatId(1), talent: id("gift"), chosen: false });
    assert!(sheet_of(&game, 1).spells.contains(&id("bolt")));
    game.play(1, &cast("bolt", 1, at("rat"))).expect("it is known now");
    let knows = |game: &Game| {
        let templates = game.view(1).legal.into_iter();
        templates.filter(|template| matches!(template, Template::Cast { .. })).count()
    };
    assert_eq!(knows(&learned(3)), 1);
    assert_eq!(hero(&game, 1).worn.get(&Slot::Hand), Some(&id("staff")));
}

#[test]
fn a_power_aimed_at_what_is_hidden_does_not_betray_it() {
    let mut game = crate::heroes_school::school_where(Mode::Story, 2, |mechanics| {
        let yard = mechanics.places.get_mut(&id("yard")).unwrap();
        yard.exits[0].hidden = true;
        yard.features[0].hidden = true;
    });
    teach(&mut game, 1, "tell");
    let (vault, stone) = (Aim::Exit(id("to_vault")), Aim::Feature(id("stone")));
    for (spell, aim) in [("knock", vault), ("tell", stone)] {
        assert_eq!(
            game.play(1, &cast(spell, 1, Some(aim.clone()))),
            Err(Rejection::NotHere),
            "nor can it be guessed at"
        );
        let secret = match &aim {
            Aim::Exit(exit) => gesta_rules::Secret::Exit(exit.clone()),
            Aim::Feature(feature) => gesta_rules::Secret::Feature(feature.clone()),
            _ => unreachable!(),
        };
        game.set(Body::Revealed { seat: SeatId(1), secret });
        let mut world = game.world.clone();
        for event in game.play(1, &cast(spell, 1, Some(aim.clone()))).expect("it is known now") {
            let before = world.clone();
            gesta_rules::apply(&mut world, &event);
            let told = |seat: u8| {
                let cut = gesta_rules::cut(&game.content, &before, &world, &event, SeatId(seat));
                cut.map(|cut| format!("{:?}", cut.event())).unwrap_or_default()
            };
            for name in ["to_vault", "stone"] {
                assert!(!told(0).contains(name) && !told(8).contains(name), "{}", told(0));
            }
            if matches!(event.body, Body::Cast { .. }) {
                assert!(told(0).contains("Cast") && told(1).contains(&format!("{aim:?}")));
            }
        }
    }
}
