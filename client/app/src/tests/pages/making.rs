//! Making a hero, step by step.

use crate::tests::stage::*;
use crate::{Action, App, Effect, Input, NewGame, NewHero, Start};
use gesta_content::Language;
use gesta_rules::Mode;

#[test]
fn enter_alone_makes_a_hero_within_ten_inputs() {
    for language in Language::ALL {
        let mut app = App::new(options(language, true, Start::Title));
        app.update(Input::Act(Action::Make));
        let mut inputs = 1;
        let game = loop {
            let effects = line(&mut app, "");
            inputs += 1;
            assert!(inputs <= 10, "{:?}", app.screen());
            if let [Effect::NewGame(game)] = effects.as_slice() {
                break game.clone();
            }
            assert_eq!(effects, [], "{:?}", app.screen().notice);
        };
        let NewGame { hero: NewHero::Made { name, plan }, mode: Mode::Story, .. } = *game else { panic!("{game:?}") };
        assert_eq!(name, "");
        assert_eq!(gesta_rules::check_plan(&content(), &plan), [], "the proposal follows the rules");
        assert!(app.screen().waiting);
    }
}

#[test]
fn every_calling_and_origin_proposes_a_hero_that_the_rules_take() {
    let mechanics = &content().mechanics;
    for (calling, origins) in mechanics.callings.keys().map(|calling| (calling, mechanics.origins.keys())) {
        for origin in origins {
            let mut app = App::new(options(Language::En, true, Start::Title));
            app.update(Input::Act(Action::Make));
            line(&mut app, "2");
            let names = [app.name_of(calling), app.name_of(origin)];
            names.iter().for_each(|name| drop(line(&mut app, name)));
            let mut effects = Vec::new();
            for _ in 0..8 {
                effects = line(&mut app, "");
                if !effects.is_empty() {
                    break;
                }
            }
            let [Effect::NewGame(game)] = effects.as_slice() else { panic!("{calling} {origin}: {:?}", app.screen()) };
            let NewHero::Made { plan, .. } = &game.hero else { panic!("{game:?}") };
            assert_eq!((&plan.calling, &plan.origin, game.mode), (calling, origin, Mode::Iron));
            assert_eq!(gesta_rules::check_plan(&content(), plan), [], "{calling} from {origin}");
        }
    }
}

/// A client at a step of making a hero, counted from the first.
fn making(step: usize) -> App {
    let mut app = App::new(options(Language::En, true, Start::Title));
    app.update(Input::Act(Action::Make));
    for _ in 0..step {
        line(&mut app, "");
    }
    app
}

#[test]
fn scores_are_swapped_and_bought_within_their_points() {
    let mut app = making(3);
    let before: Vec<String> = app.screen().choices.iter().map(|choice| choice.label.clone()).collect();
    line(&mut app, "1");
    assert!(app.screen().choices[0].marked, "the first of two is held");
    line(&mut app, "2");
    assert_ne!(before[0], app.screen().choices[0].label);
    // The last row changes to points; every score can then be raised until nothing is left.
    let last = app.screen().choices.len();
    line(&mut app, &last.to_string());
    for number in 1..last {
        for _ in 0..30 {
            line(&mut app, &number.to_string());
        }
    }
    line(&mut app, "");
    assert_eq!(notice(&app), "", "what is bought can be paid");
    line(&mut app, "back");
    for number in 1..last {
        line(&mut app, &number.to_string());
    }
    assert!(notice(&app).contains("points are left") || notice(&app).contains("No higher"), "{}", notice(&app));
    let label = |app: &App| app.screen().choices.iter().map(|choice| choice.label.clone()).collect::<Vec<_>>();
    let bought = label(&app);
    assert!(app.screen().choices[0].detail.contains("spent"), "{:?}", app.screen().choices[0]);
    line(&mut app, &last.to_string());
    line(&mut app, "1");
    assert_ne!(label(&app)[0], bought[0], "lowered by one: {bought:?}");
    line(&mut app, &last.to_string());
    line(&mut app, "1");
    assert_eq!(label(&app), bought, "and raised again for the same price");
}

#[test]
fn a_step_that_lacks_something_says_so_and_stays() {
    let mut app = making(4);
    let heading = app.screen().subheading.clone();
    let chosen = app.screen().choices.iter().find(|choice| choice.marked).unwrap().number;
    line(&mut app, &chosen.to_string());
    line(&mut app, "");
    assert!(notice(&app).contains("it takes"), "{}", notice(&app));
    assert_eq!(app.screen().subheading, heading);
    line(&mut app, &chosen.to_string());
    line(&mut app, "");
    assert_ne!(app.screen().subheading, heading);
}

#[test]
fn one_pick_too_many_is_told_and_drops_nothing() {
    let mut app = making(4);
    let marked = |app: &App| app.screen().choices.iter().map(|choice| choice.marked).collect::<Vec<_>>();
    let before = marked(&app);
    let free = app.screen().choices.iter().find(|choice| !choice.marked).unwrap();
    assert!(free.markable && free.detail.contains("with training"), "{free:?}");
    let number = free.number.to_string();
    line(&mut app, &number);
    assert_eq!(marked(&app), before);
    assert!(notice(&app).contains("as many as you may"), "{}", notice(&app));
}

#[test]
fn a_calling_says_what_it_brings_and_the_last_step_what_was_made() {
    let app = making(1);
    assert!(
        app.screen().choices.iter().all(|row| row.detail.contains("hit points") && row.detail.contains("Carries:"))
    );
    assert_eq!(app.screen().subheading, "Step 2", "how many there are depends on the calling");
    let mut app = making(0);
    while app.screen().choices.last().is_none_or(|row| row.label != "Begin the story") {
        line(&mut app, "");
    }
    let body = app.screen().body.join("\n");
    for said in ["Hit points: ", "Armour class: ", "Trained in: ", "Gifts: ", "Carries: "] {
        assert!(body.contains(said), "{said} {body}");
    }
}

#[test]
fn the_talent_that_is_proposed_adds_to_what_the_hero_does() {
    use gesta_content::model::{Grant, Training};
    let content = content();
    for (id, calling) in &content.mechanics.callings {
        for origin in content.mechanics.origins.keys() {
            let plan = gesta_rules::quick_plan(&content, id, origin);
            let grants = plan.talents.iter().flat_map(|talent| &content.mechanics.talents[talent].grants);
            for grant in grants {
                if let Grant::Skill { skill, training: Training::Expert } = grant {
                    assert!(calling.skills.contains(skill), "{:?} for {id} of {origin}", plan.talents);
                }
            }
        }
    }
}

#[test]
fn a_name_may_be_any_word_and_back_is_still_back() {
    let mut app = making(0);
    while app.screen().prompt.is_none() {
        line(&mut app, "");
    }
    let step = app.screen().subheading.clone();
    line(&mut app, "back");
    assert!(app.screen().prompt.is_none(), "{step}");
    line(&mut app, "");
    line(&mut app, "Map");
    line(&mut app, "1");
    assert_eq!(app.screen().choices[3].label, "Begin the story", "one more look");
    let effects = line(&mut app, "4");
    let [Effect::NewGame(game)] = effects.as_slice() else { panic!("{effects:?}") };
    assert!(matches!(&game.hero, NewHero::Made { name, .. } if name == "Map"), "{game:?}");
}

#[test]
fn callings_look_like_their_ready_heroes_and_no_other_step_has_pictures() {
    for step in 0..3 {
        let app = making(step);
        for row in &app.screen().choices {
            assert_eq!(row.picture.is_some(), step == 1, "{} of step {step}", row.label);
        }
    }
}
