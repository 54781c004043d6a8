//! The numbers of heroes: what a sheet says is what is rolled, what a comparison says is what wearing does, and
//! contests.

use crate::heroes_school::{
    afflict, at, content, fight, hero, id, invoke, picked, put, school, school_where, school_with, sheet_of,
};
use crate::play::Game;
use gesta_content::Name;
use gesta_content::model::{Band, Grant, PowerTarget, Slot, TermValue, Training, Weapon};
use gesta_rules::{
    Actor, Adds, Advantage, Body, Command, Figure, Mode, Odds, Passage, Purpose, Rejection, SeatId, Sheet, Term,
    TermName, compare, odds_of,
};

fn odds(game: &Game, seat: u8, command: &Command) -> Odds {
    odds_of(&game.content, &game.world, SeatId(seat), command).unwrap_or_else(|| panic!("{command:?} has no odds"))
}

fn flat(terms: &[Term]) -> i16 {
    let number = |term: &Term| match term.value {
        Adds::Known(TermValue::Flat(value)) => i16::from(value),
        _ => 0,
    };
    terms.iter().map(number).sum()
}

#[test]
fn an_attack_rolls_what_the_sheet_says_against_what_the_sheet_says() {
    let mut game = school(Mode::Story, 2);
    fight(&mut game, "yard", &["0", "1", "dummy"]);
    let attack = odds(&game, 0, &Command::Attack { target: id("dummy") });
    assert_eq!((flat(&attack.terms), attack.difficulty), (sheet_of(&game, 0).attacks[0].bonus.total, 12));
    let mut struck = 0;
    for _ in 0..12 {
        for seat in [0, 1] {
            let sheets = [sheet_of(&game, 0), sheet_of(&game, 1)];
            let Ok(events) = game.play(seat, &Command::Attack { target: id("dummy") }) else { continue };
            let aimed = picked(&events, |body| match body {
                Body::Attacked { target: Actor::Hero(seat), roll, .. } => Some((usize::from(seat.0), roll.difficulty)),
                _ => None,
            });
            for (seat, difficulty) in aimed {
                assert_eq!(difficulty, sheets[seat].armour_class.total, "seat {seat}");
                struck += 1;
            }
        }
    }
    assert!(struck > 3, "only {struck} attacks were compared");
}

#[test]
fn a_save_rolls_what_the_sheet_says() {
    let mut game = school(Mode::Story, 2);
    fight(&mut game, "gate", &["0", "1", "witch"]);
    let mut saves = 0;
    for _ in 0..8 {
        for seat in [0, 1] {
            let sheet = [sheet_of(&game, 0), sheet_of(&game, 1)];
            let Ok(events) = game.play(seat, &Command::Guard) else { continue };
            let rolled = picked(&events, |body| match body {
                Body::Checked { actor: Actor::Hero(seat), purpose: Purpose::Save { attribute, .. }, roll } => {
                    Some((seat.0, attribute.clone(), roll.clone()))
                }
                _ => None,
            });
            for (seat, attribute, roll) in rolled {
                let terms: Vec<Term> = roll.terms.iter().map(|rolled| rolled.term.clone()).collect();
                let own: Vec<Term> =
                    terms.into_iter().filter(|term| !matches!(term.name, TermName::Condition(_))).collect();
                let line = sheet[usize::from(seat)].saves.iter().find(|line| line.attribute == attribute);
                assert_eq!(flat(&own), line.expect("a save").bonus.total, "{attribute}");
                saves += 1;
            }
        }
    }
    assert!(saves > 3, "only {saves} saves were compared");
}

/// What looking around adds, and with how many dice: the talent is a check of perception.
fn looking(game: &Game, seat: u8) -> (i16, Advantage, Vec<TermName>) {
    let odds = odds(game, seat, &invoke("look", None));
    (flat(&odds.terms), odds.advantage, odds.terms.into_iter().map(|term| term.name).collect())
}

#[test]
fn a_check_rolls_what_the_sheet_says_and_what_passes_on_top() {
    let mut game = school(Mode::Story, 2);
    game.set(Body::TalentGained { seat: SeatId(1), talent: id("look"), chosen: false });
    for seat in [0, 1] {
        let sheet = sheet_of(&game, seat);
        let line = sheet.skills.iter().find(|line| line.id == id("core:perception")).expect("a skill");
        let (sum, advantage, _) = looking(&game, seat);
        assert_eq!((sum, advantage), (line.bonus.total, Advantage::None));
    }
    let (plain, _, names) = looking(&game, 0);
    assert!(names.contains(&TermName::Talent(id("keen"))), "the talent is named: {names:?}");
    afflict(&mut game, 0, "core:blessed", Some(60));
    assert_eq!(looking(&game, 0).0, plain + 1);
    afflict(&mut game, 0, "core:poisoned", None);
    assert_eq!(looking(&game, 0).1, Advantage::Disadvantage, "poison hinders");
    assert!(sheet_of(&game, 0).skills.iter().all(|line| !line.advantage));
}

#[test]
fn eyes_are_needed_in_the_dark_and_some_have_them() {
    let mut game = school(Mode::Story, 2);
    game.set(Body::TalentGained { seat: SeatId(1), talent: id("look"), chosen: false });
    put(&mut game, 0, "vault");
    put(&mut game, 1, "vault");
    assert_eq!(looking(&game, 0).1, Advantage::None, "the hillborn see in the dark");
    assert_eq!(looking(&game, 1).1, Advantage::Disadvantage);
    afflict(&mut game, 0, "core:blinded", Some(60));
    assert_eq!(looking(&game, 0).1, Advantage::Disadvantage, "which is of no use to the blind");
}

#[test]
fn weather_counts_for_who_looks_under_the_sky_and_not_under_a_roof() {
    let mut game = school_where(Mode::Story, 1, |mechanics| {
        mechanics.places.get_mut(&id("yard")).unwrap().climate = Some(id("hills"));
        let clear = (id::<gesta_content::id::kind::Weather>("murk"), 1);
        let seasons = vec![gesta_content::model::SeasonWeather { season: None, weather: vec![clear] }];
        mechanics.climates.insert(id("hills"), gesta_content::model::Climate { id: id("hills"), seasons });
        let murk = gesta_content::model::Weather { id: id("murk"), gloomy: false, shooting: 0, seeing: -3, energy: 0 };
        mechanics.weather.insert(id("murk"), murk);
    });
    let (murky, _, names) = looking(&game, 0);
    assert!(names.contains(&TermName::Weather(id("murk"))));
    put(&mut game, 0, "gate");
    assert_eq!(looking(&game, 0).0, murky + 3);
}

#[test]
fn what_counts_only_at_times_stands_beside_the_sum() {
    let game = school(Mode::Story, 1);
    let sheet = sheet_of(&game, 0);
    let stealth = sheet.skills.iter().find(|line| line.id == id("core:stealth")).expect("a skill");
    assert_eq!(stealth.bonus.total, 2, "the night is not counted by day, nor on paper");
    assert!(matches!(stealth.at_times.as_slice(), [(TermName::Talent(_), Grant::Check { .. })]));
    let mut game = school(Mode::Story, 1);
    game.set(Body::TalentGained { seat: SeatId(0), talent: id("sly"), chosen: true });
    let sheet = sheet_of(&game, 0);
    let stealth = sheet.skills.iter().find(|line| line.id == id("core:stealth")).expect("a skill");
    assert_eq!((stealth.training, stealth.advantage, stealth.bonus.total), (Some(Training::Expert), true, 2 + 4));
}

fn figures(sheet: &Sheet) -> Vec<i32> {
    let attack = sheet.attacks.first().map_or(0, |attack| attack.bonus.total);
    let mut all = vec![
        i32::from(sheet.armour_class.total),
        i32::from(sheet.initiative.total),
        i32::from(attack),
        i32::from(sheet.hit_points_max),
        i32::from(sheet.energy_max),
    ];
    all.extend(sheet.skills.iter().map(|line| i32::from(line.bonus.total)));
    all.extend(sheet.saves.iter().map(|line| i32::from(line.bonus.total)));
    all
}

#[test]
fn what_a_comparison_says_is_what_wearing_does() {
    let mut game = school(Mode::Story, 1);
    game.set(Body::ItemGained { seat: SeatId(0), item: id("shield"), count: 1, from: Passage::Story });
    for item in ["plate", "crown", "shield", "maul", "maul", "sword", "crown", "mail", "plate", "shield"] {
        let before = sheet_of(&game, 0);
        let said = compare(&game.content, hero(&game, 0), &id(item));
        game.play(0, &Command::Wear { item: id(item) }).unwrap_or_else(|why| panic!("{item}: {why}"));
        let after = sheet_of(&game, 0);
        let sum = |changes: i32, sheet: &Sheet| changes + figures(sheet).iter().sum::<i32>();
        let changed: i32 = said
            .changes
            .iter()
            .filter(|change| !matches!(change.figure, Figure::Prices | Figure::Rest | Figure::AttackCount))
            .map(|change| change.after - change.before)
            .sum();
        assert_eq!(sum(changed, &before), sum(0, &after), "{item}: {:?}", said.changes);
        if let Some(attack) = said.attack_after {
            assert_eq!(Some(&attack), after.attacks.first(), "{item}");
        }
    }
    let nothing = compare(&game.content, hero(&game, 0), &id("draught"));
    assert_eq!((nothing.slot, nothing.changes.len()), (None, 0), "a draught is not worn");
    let unknown = compare(&game.content, hero(&game, 0), &id("no_such_thing"));
    assert_eq!((unknown.slot, unknown.gains.len()), (None, 0));
}

#[test]
fn heavy_armour_takes_what_the_nimble_have_and_two_hands_take_the_shield() {
    let mut game = school(Mode::Story, 1);
    game.set(Body::ItemGained { seat: SeatId(0), item: id("shield"), count: 1, from: Passage::Story });
    let worn = |game: &mut Game, item: &str| {
        game.play(0, &Command::Wear { item: id(item) }).expect("it can be worn");
        sheet_of(game, 0).armour_class.total
    };
    // Dexterity 14 gives 2; stout gives 1.
    assert_eq!(sheet_of(&game, 0).armour_class.total, 10 + 1 + 4 + 1, "mail leaves 1 of the 2");
    assert_eq!(worn(&mut game, "plate"), 10 + 7 + 1);
    assert_eq!(worn(&mut game, "shield"), 10 + 7 + 1 + 2);
    assert_eq!(worn(&mut game, "maul"), 10 + 7 + 1, "a maul leaves no hand for it");
}

#[test]
fn what_a_thing_gives_comes_and_goes_with_it() {
    let mut game = school(Mode::Story, 1);
    let most = |game: &Game| (hero(game, 0).hit_points_max, hero(game, 0).energy_max);
    let bare = most(&game);
    game.play(0, &Command::Wear { item: id("crown") }).expect("it can be worn");
    assert_eq!(most(&game), (bare.0 + 3 * 4, bare.1 + 5), "3 for each of four levels");
    assert_eq!(hero(&game, 0).hit_points, 40, "and what there is stays");
    game.play(0, &Command::PutAway { slot: Slot::Head }).expect("it can be put away");
    assert_eq!((most(&game), hero(&game, 0).hit_points), (bare, 40));
    game.play(0, &Command::Wear { item: id("crown") }).expect("it can be worn");
    game.play(0, &Command::Drop { item: id("crown") }).expect("it can be put down");
    assert_eq!((most(&game), hero(&game, 0).hit_points), (bare, 40), "also when it is dropped from the head");
    assert_eq!(game.replayed(), game.world);
}

#[test]
fn harm_that_is_resisted_is_halved() {
    let burn = |game: &mut Game| {
        let before = hero(game, 0).hit_points;
        crate::heroes_school::use_item(game, 0, "draught");
        before - hero(game, 0).hit_points
    };
    let fire = |mechanics: &mut gesta_content::Mechanics| {
        let dice = gesta_content::DiceExpr { count: 0, sides: 1, bonus: 9 };
        let effect = gesta_content::model::Effect::Damage {
            who: gesta_content::model::Who::Actor,
            dice,
            kind: Name::new("fire").unwrap(),
        };
        mechanics.items.get_mut(&id("draught")).unwrap().usage.as_mut().unwrap().effects = vec![effect];
    };
    assert_eq!(burn(&mut school_where(Mode::Story, 1, fire)), 4, "the hillborn resist fire");
    let without = |mechanics: &mut gesta_content::Mechanics| {
        fire(mechanics);
        mechanics.talents.get_mut(&id("hillborn")).unwrap().grants.clear();
    };
    assert_eq!(burn(&mut school_where(Mode::Story, 1, without)), 9);
}

#[test]
fn a_contest_is_rolled_by_both_and_a_tie_changes_nothing() {
    let say = |reply: &str| Command::Reply { reply: Name::new(reply).unwrap() };
    let mut ties = 0;
    for seed in 0..200 {
        let mut game = school_with(seed, Mode::Story, 1);
        game.play(0, &Command::Talk { with: id("sage") }).expect("she talks");
        let shown = odds(&game, 0, &say("lie"));
        let against = shown.against.clone().expect("somebody rolls against it");
        assert_eq!((against.who, against.bonus), (Actor::Being(id("dummy")), 2));
        assert_eq!((shown.total, shown.bands.iter().map(|share| share.low).sum::<u64>()), (400, 400));
        let events = game.play(0, &say("lie")).expect("a reply");
        let (roll, foe) = picked(&events, |body| match body {
            Body::Contested { roll, foe, against, .. } => {
                assert_eq!(*against, Actor::Being(id("dummy")));
                Some((roll.clone(), foe.clone()))
            }
            _ => None,
        })
        .remove(0);
        assert_eq!((roll.difficulty, foe.difficulty), (foe.total, roll.total));
        assert_eq!(roll.band.achieves(), roll.total > foe.total, "{} against {}", roll.total, foe.total);
        if roll.total == foe.total {
            ties += 1;
            assert_eq!(roll.band, Band::Failure);
        }
    }
    assert!(ties > 3, "only {ties} ties were seen");
    // Where nobody is named, whom one talks with rolls.
    let mut game = school(Mode::Story, 1);
    game.play(0, &Command::Talk { with: id("sage") }).expect("she talks");
    let against = odds(&game, 0, &say("bluff")).against.expect("the sage");
    assert_eq!((against.who, against.bonus), (Actor::Being(id("sage")), 0));
}

#[test]
fn a_weapon_of_the_book_is_on_the_sheet_as_it_is_rolled() {
    let content = content();
    let Weapon { damage, .. } = content.mechanics.items[&id("sword")].weapon.clone().expect("a weapon");
    let sheet = sheet_of(&school(Mode::Story, 1), 0);
    let held = &sheet.attacks[0];
    assert_eq!((held.weapon.clone(), held.held, held.damage.count), (Some(id("sword")), true, damage.count));
    assert_eq!(held.damage.bonus, 3, "strength 16");
    assert!(sheet.attacks[1..].iter().any(|line| line.weapon == Some(id("maul")) && !line.held && line.two_handed));
    let plain = sheet_of(&school(Mode::Story, 3), 2);
    assert_eq!((plain.attacks.len(), plain.attacks[0].weapon.clone()), (1, None), "bare hands");
}

#[test]
fn what_a_check_needs_a_target_for_has_none_without() {
    let game = school_where(Mode::Story, 1, |mechanics| {
        mechanics.talents.get_mut(&id("look")).unwrap().power.as_mut().unwrap().target = PowerTarget::Being;
    });
    assert_eq!(odds_of(&game.content, &game.world, SeatId(0), &invoke("look", None)), None);
    assert!(odds_of(&game.content, &game.world, SeatId(0), &invoke("look", at("rat"))).is_some());
    let mut game = game;
    assert_eq!(game.play(0, &invoke("look", None)), Err(Rejection::NotHere));
}

#[test]
fn a_contest_names_no_term_that_its_hero_does_not_know() {
    let mut game = school_where(Mode::Story, 2, |mechanics| {
        let dialogue = mechanics.dialogues.get_mut(&id("sage")).unwrap();
        let check = dialogue.nodes[0].replies[0].check.as_mut().unwrap();
        check.terms.push(gesta_content::model::TermDef {
            name: Name::new("draught_of_truth").unwrap(),
            when: gesta_content::model::When::Always,
            value: TermValue::Flat(-4),
            known: gesta_content::model::When::Never,
            shown_after: false,
        });
    });
    game.play(0, &Command::Talk { with: id("sage") }).expect("she talks");
    let reply = Command::Reply { reply: Name::new("lie").unwrap() };
    let shown = odds(&game, 0, &reply);
    assert!(shown.is_range() && !format!("{shown:?}").contains("draught_of_truth"));
    let before = game.world.clone();
    let events = game.play(0, &reply).expect("a reply");
    let (mut world, mut contests) = (before.clone(), 0);
    for event in &events {
        let before = world.clone();
        gesta_rules::apply(&mut world, event);
        for seat in [0, 1, 8] {
            let cut = gesta_rules::cut(&game.content, &before, &world, event, SeatId(seat));
            let told = cut.map(|cut| format!("{:?}", cut.event())).unwrap_or_default();
            assert!(!told.contains("draught_of_truth"), "seat {seat}: {told}");
            contests += usize::from(told.contains("Contested"));
        }
    }
    assert_eq!(contests, 3, "but that it was rolled all see");
}
