//! Making heroes: in haste, by points, and by the faults of a plan; and how they sit down.

use crate::heroes_school::{content, hero, id, made, school, seat_made, sheet_of};
use crate::play::Game;
use gesta_content::id::AttributeId;
use gesta_content::model::Training;
use gesta_rules::{
    Body, Gender, HeroPlan, Mode, PlanFault, Rejection, SeatId, SeatKind, SystemCommand, check_plan, compare,
    plan_options, planned, quick_plan,
};

fn plan() -> HeroPlan {
    quick_plan(&content(), &id("fighter"), &id("hill"))
}

fn with_scores(scores: [u8; 6]) -> HeroPlan {
    let names = ["strength", "dexterity", "constitution", "intelligence", "wisdom", "charisma"];
    let attributes: Vec<(AttributeId, u8)> =
        names.iter().zip(scores).map(|(name, score)| (id(&format!("core:{name}")), score)).collect();
    HeroPlan { attributes, ..plan() }
}

#[test]
fn a_hero_made_in_haste_can_be_played_whatever_it_is() {
    let content = content();
    for calling in content.mechanics.callings.keys() {
        for origin in content.mechanics.origins.keys() {
            let plan = quick_plan(&content, calling, origin);
            assert_eq!(check_plan(&content, &plan), [], "{calling} of {origin}");
            let options = plan_options(&content, &plan);
            assert_eq!((options.points_left, options.is_array, options.faults.len()), (0, true, 0));
            assert_eq!(options.sheet.map(|sheet| sheet.level), Some(1));
        }
    }
}

#[test]
fn shipped_callings_and_origins_make_heroes_in_haste() {
    let packs: Vec<_> = gesta_assets::shipped().into_iter().filter(|pack| pack.origin.ends_with("core")).collect();
    let (content, _) = gesta_content::load(&packs);
    let content = content.expect("the core pack loads by itself");
    for calling in content.mechanics.callings.keys() {
        for origin in content.mechanics.origins.keys() {
            assert_eq!(check_plan(&content, &quick_plan(&content, calling, origin)), [], "{calling} of {origin}");
        }
    }
}

#[test]
fn a_plan_made_in_haste_for_nothing_is_told_to_be_so() {
    let plan = quick_plan(&content(), &id("piper"), &id("sea"));
    let faults = check_plan(&content(), &plan);
    assert_eq!(faults, [PlanFault::Calling(id("piper")), PlanFault::Origin(id("sea"))]);
    assert_eq!(planned(&content(), &plan), None);
}

#[test]
fn scores_are_the_array_or_cost_no_more_than_there_is() {
    let points = |cost| PlanFault::Points { cost, points: 27 };
    let score = |name: &str| PlanFault::Score(id(&format!("core:{name}")));
    let cases: [([u8; 6], Vec<PlanFault>); 8] = [
        ([15, 14, 13, 12, 10, 8], vec![]),
        ([8, 10, 12, 13, 14, 15], vec![]),
        ([15, 15, 15, 8, 8, 8], vec![]),
        ([8, 8, 8, 8, 8, 8], vec![]),
        ([15, 15, 15, 9, 8, 8], vec![points(28)]),
        ([15, 15, 15, 15, 15, 15], vec![points(54)]),
        ([16, 8, 8, 8, 8, 8], vec![score("strength")]),
        ([15, 14, 13, 12, 10, 7], vec![score("charisma")]),
    ];
    for (scores, faults) in cases {
        assert_eq!(check_plan(&content(), &with_scores(scores)), faults, "{scores:?}");
    }
    let mut twice = with_scores([8; 6]);
    twice.attributes[5] = twice.attributes[0].clone();
    assert_eq!(check_plan(&content(), &twice), [score("strength"), score("charisma")], "one twice, one not at all");
    let mut missing = with_scores([8; 6]);
    missing.attributes.pop();
    assert_eq!(check_plan(&content(), &missing), [score("charisma")]);
}

#[test]
fn what_is_chosen_must_be_open_and_as_much_as_there_must_be() {
    let content = content();
    let mage = quick_plan(&content, &id("mage"), &id("town"));
    let count = |chosen, wanted| PlanFault::Count { chosen, wanted };
    let skill = |names: &[&str]| HeroPlan {
        skills: names.iter().map(|name| id(&format!("core:{name}"))).collect(),
        ..mage.clone()
    };
    let talent = |names: &[&str]| HeroPlan { talents: names.iter().map(|name| id(name)).collect(), ..mage.clone() };
    let spell = |names: &[&str]| HeroPlan { spells: names.iter().map(|name| id(name)).collect(), ..mage.clone() };
    let cases = [
        (skill(&["lore", "history"]), vec![]),
        (skill(&["lore"]), vec![count(1, 2)]),
        (skill(&["lore", "history", "insight"]), vec![count(3, 2)]),
        (skill(&["lore", "lore"]), vec![PlanFault::Skill(id("core:lore"))]),
        (skill(&["lore", "athletics"]), vec![PlanFault::Skill(id("core:athletics"))]),
        (talent(&["sly"]), vec![]),
        (talent(&[]), vec![count(0, 1)]),
        // What is only brought, what a level must come for, and what is none.
        (talent(&["rally"]), vec![PlanFault::Talent(id("rally"))]),
        (talent(&["lucky"]), vec![PlanFault::Talent(id("lucky"))]),
        (talent(&["unheard_of"]), vec![PlanFault::Talent(id("unheard_of"))]),
        (spell(&["spark", "knit", "burst"]), vec![]),
        (spell(&["knit", "burst"]), vec![count(0, 1)]),
        (spell(&["spark", "glow", "knit"]), vec![count(2, 1), count(1, 2)]),
        (spell(&["spark", "knit", "ward"]), vec![PlanFault::Spell(id("ward"))]),
        (spell(&["spark", "knit", "bolt"]), vec![PlanFault::Spell(id("bolt"))]),
        (spell(&["spark", "knit", "knit"]), vec![PlanFault::Spell(id("knit"))]),
    ];
    for (plan, faults) in cases {
        assert_eq!(check_plan(&content, &plan), faults, "{:?} {:?} {:?}", plan.skills, plan.talents, plan.spells);
    }
}

#[test]
fn a_requirement_is_met_by_what_the_plan_chooses_itself() {
    let content = content();
    let mage = quick_plan(&content, &id("mage"), &id("town"));
    let learned = |skills: [&str; 2]| HeroPlan {
        skills: skills.iter().map(|name| id(&format!("core:{name}"))).collect(),
        talents: vec![id("learned")],
        ..mage.clone()
    };
    assert_eq!(check_plan(&content, &learned(["lore", "history"])), []);
    assert_eq!(check_plan(&content, &learned(["history", "insight"])), [PlanFault::Talent(id("learned"))]);
}

#[test]
fn skills_of_the_origin_are_not_chosen_again() {
    let options = plan_options(&content(), &plan());
    assert_eq!(options.skills, [id("core:athletics"), id("core:perception")], "survival comes with the hills");
    assert_eq!((options.skill_count, options.skills_given), (2, vec![id("core:survival")]));
}

#[test]
fn a_made_hero_sits_down_with_the_numbers_of_its_calling_and_origin() {
    let game = made(5, "fighter", "hill");
    let hero = hero(&game, 0);
    let score = |name: &str| hero.attributes[&id(&format!("core:{name}"))];
    assert_eq!((score("strength"), score("constitution"), score("intelligence")), (15, 16, 8));
    assert_eq!((hero.level, hero.proficiency, hero.hit_points, hero.hit_points_max), (1, 2, 13 + 1, 14));
    assert_eq!((hero.energy, hero.energy_max, hero.val), (23, 23, 15), "hale, the first talent, gives 3 and 1");
    assert_eq!(hero.items[&id("draught")], 2);
    assert_eq!(
        hero.skills.keys().map(|skill| skill.name()).collect::<Vec<_>>(),
        ["athletics", "perception", "survival"]
    );
    assert!(hero.skills.values().all(|training| *training == Training::Proficient));
    assert_eq!(hero.talents, ["hale", "hillborn", "look", "second_wind"].map(id).into());
    assert_eq!((hero.talents_chosen, hero.spells_chosen), (1, 0));
    assert_eq!((hero.calling.clone(), hero.origin.clone()), (Some(id("fighter")), Some(id("hill"))));
    assert_eq!((hero.preset.clone(), hero.name.as_deref()), (id("bruna"), Some("Ada")));
    assert_eq!(sheet_of(&game, 0).armour_class.total, 10 + 1 + 4 + 2);
    assert_eq!(game.replayed(), game.world);
    let plan = quick_plan(&game.content, &id("fighter"), &id("hill"));
    let mut alike = planned(&game.content, &plan).expect("it can be made");
    alike.name = Some("Ada".to_owned());
    assert_eq!(alike, *hero, "the sheet that was shown while it was made was true");
}

#[test]
fn who_needs_both_hands_begins_with_nothing_in_the_other() {
    let game = made(5, "ranger", "hill");
    assert_eq!(hero(&game, 0).worn.values().cloned().collect::<Vec<_>>(), [id("bow")]);
    let shield = compare(&game.content, hero(&game, 0), &id("shield"));
    assert!(shield.changes.is_empty(), "and a shield is of no use to it: {:?}", shield.changes);
}

#[test]
fn no_name_moves_a_die() {
    let fate = |player: &str, hero_name: &str| {
        let mut game = Game::of(content(), 5, Mode::Story, 0);
        let mut command = seat_made(0, plan(), hero_name);
        if let SystemCommand::SeatMade { name, .. } = &mut command {
            *name = player.to_owned();
        }
        let events = game.system(&command).expect("a seat");
        let named: Vec<String> = events
            .into_iter()
            .filter_map(|event| match event.body {
                Body::HeroNamed { name, .. } => Some(name),
                _ => None,
            })
            .collect();
        (game.world.fate, named)
    };
    let (plain, none) = fate("Ana", "");
    assert!(none.is_empty(), "it has the name of the ready hero of its calling");
    let (other, named) = fate("Bea", " Ada\u{7} of\u{200b} the Hill ");
    assert_eq!(plain, other);
    assert_eq!(named, ["Ada of the Hill"]);
    assert_eq!(fate("Ana", &"x".repeat(90)).1, ["x".repeat(40)]);
    assert!(fate("Ana", " \u{200b} ").1.is_empty());
}

#[test]
fn nobody_sits_down_with_a_plan_that_does_not_hold() {
    let mut game = Game::of(content(), 5, Mode::Story, 0);
    let bad = HeroPlan { skills: vec![id("core:lore")], ..plan() };
    let why = game.system(&seat_made(0, bad, "Ada")).expect_err("lore is not a fighter's");
    assert_eq!(why, Rejection::BadPlan(PlanFault::Skill(id("core:lore"))));
    assert!(game.world.heroes.is_empty() && game.world.seats.is_empty(), "and nothing has happened");
    assert_eq!(game.system(&seat_made(3, plan(), "Ada")), Err(Rejection::SeatTaken), "there are three seats");
    let watches = SystemCommand::SeatMade {
        seat: SeatId(8),
        kind: SeatKind::Spectator,
        name: "Ana".to_owned(),
        hero_name: String::new(),
        plan: Box::new(plan()),
    };
    assert_eq!(game.system(&watches), Err(Rejection::NotPlaying));
    game.system(&seat_made(0, plan(), "Ada")).expect("the first");
    assert_eq!(game.system(&seat_made(0, plan(), "Ada")), Err(Rejection::SeatTaken));
}

#[test]
fn ready_heroes_with_a_calling_are_made_of_what_it_brings_and_others_are_as_ever() {
    let game = school(Mode::Story, 3);
    let bruna = hero(&game, 0);
    let talents = ["hillborn", "keen", "look", "rally", "second_wind", "stout"].map(id);
    assert_eq!(bruna.talents, talents.into(), "of calling, path, origin, and the chosen one");
    assert_eq!((bruna.talents_chosen, bruna.hit_points_max, bruna.gender), (1, 40, None::<Gender>));
    let wanda = hero(&game, 1);
    assert_eq!((wanda.spells.len(), wanda.spells_chosen), (6, 6));
    assert_eq!(wanda.path, None, "which is open to it");
    let of_plain: Vec<&Body> = game.events.iter().map(|event| &event.body).collect();
    let plain = of_plain.iter().rev().take_while(|body| !matches!(body, Body::HeroMade { .. })).count();
    assert_eq!(plain, 2, "it sits down and joins, and that is all");
    assert_eq!(hero(&game, 2).calling, None);
}
