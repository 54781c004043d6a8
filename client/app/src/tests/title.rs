//! The title page and the list of saved games, over a hand-made table.

use crate::tests::stage::*;
use crate::{Action, App, Effect, Input, Page, SaveRow, Start, Tone};
use gesta_content::Language;
use gesta_rules::Mode;

#[test]
fn the_title_page_offers_heroes_by_number_and_enter_for_the_first() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    let screen = app.screen();
    assert_eq!((screen.page, screen.heading.as_str()), (Page::Title, "Gesta"));
    assert_eq!(screen.subheading, "A morning errand");
    let labels: Vec<&str> = screen.choices.iter().map(|choice| choice.label.as_str()).collect();
    assert_eq!(labels[..2], ["Play as Hedda Kroon", "Play as Jorn Veke"], "{labels:?}");
    assert!(labels.contains(&"Make a hero"), "{labels:?}");
    assert!((3..=5).contains(&screen.hints.len()));
    assert_eq!(screen.badge, "built-in narrator, offline");

    let mut other = App::new(options(Language::En, true, Start::Title));
    assert_eq!(line(&mut other, ""), [new_game(None, Mode::Story)]);
    assert!(other.screen().waiting, "nothing can be sent before the game is open");

    line(&mut app, "iron");
    assert_eq!(app.update(Input::Pick(2)), [new_game(Some("core:quick_fingers"), Mode::Iron)]);
}

#[test]
fn words_of_both_languages_are_understood_on_the_title_page() {
    for (text, expected) in [
        ("g", Effect::Open(None)),
        ("continuar", Effect::Open(None)),
        ("resume", Effect::Open(None)),
        ("saves", Effect::ListSaves),
        ("l", Effect::ListSaves),
        ("PARTIDAS", Effect::ListSaves),
        ("salir", Effect::Quit),
        ("idioma", Effect::Language(Language::Es)),
    ] {
        let mut app = App::new(options(Language::En, true, Start::Title));
        assert_eq!(line(&mut app, text).first(), Some(&expected), "{text}");
    }
}

#[test]
fn an_unknown_word_on_a_page_says_what_can_be_done() {
    for (language, expected) in
        [(Language::En, "A number: do what that row says"), (Language::Es, "Un número: hacer lo que dice esa línea")]
    {
        let mut app = App::new(options(language, true, Start::Title));
        assert_eq!(line(&mut app, "xyzzy"), []);
        assert!(notice(&app).contains("xyzzy") && notice(&app).contains(expected), "{}", notice(&app));
    }
    let mut app = App::new(options(Language::En, true, Start::Title));
    line(&mut app, "70");
    assert_eq!(notice(&app), "There is no number 70 here. Choose from 1 to 8.");
}

#[test]
fn the_saves_page_opens_by_number_and_goes_back() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    app.update(Input::Act(Action::Saves));
    assert_eq!(app.screen().body, ["Looking for saved games..."]);
    app.update(Input::Saves(Vec::new()));
    assert_eq!(app.screen().body, ["There are no saved games yet. Type n to begin one."]);
    let row = |name: &str| SaveRow {
        name: name.to_owned(),
        summary: "steps, day 1".to_owned(),
        line: "The door gives.".to_owned(),
        played_ms: 0,
        picture: None,
    };
    app.update(Input::Saves(vec![row("Rope 1"), row("Rope 2")]));
    assert_eq!(app.screen().choices[1].label, "Rope 2");
    assert_eq!(app.screen().choices[1].detail, "steps, day 1. The door gives.");
    line(&mut app, "3");
    assert_eq!(notice(&app), "There is no number 3 here. Choose from 1 to 2.");
    assert_eq!(line(&mut app, "2"), [Effect::Open(Some("Rope 2".to_owned()))]);

    let mut app = App::new(options(Language::En, true, Start::Title));
    app.update(Input::Act(Action::Saves));
    app.update(Input::Act(Action::Back));
    assert_eq!(app.screen().page, Page::Title);
}

#[test]
fn a_game_that_cannot_be_opened_leads_back_to_the_title_with_the_reason() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    line(&mut app, "continue");
    app.update(Input::Trouble("There is no saved game.".to_owned()));
    let screen = app.screen();
    assert_eq!((screen.page, screen.waiting), (Page::Title, false));
    let notice = screen.notice.as_ref().unwrap();
    assert_eq!((notice.tone, notice.text.as_str()), (Tone::Grave, "There is no saved game."));
}

#[test]
fn heroes_and_the_place_where_the_story_begins_are_seen_on_the_title_page() {
    let app = App::new(options(Language::En, true, Start::Title));
    let begins = app.content.start().unwrap();
    assert_eq!(app.screen().picture, Some(gesta_paint::of_scenario(&app.content, begins)));
    for (choice, preset) in app.screen().choices.iter().zip(&begins.presets) {
        assert_eq!(choice.picture, Some(gesta_paint::of_preset(&app.content, preset)), "{}", choice.label);
    }
}

#[test]
fn saved_games_show_where_they_stand_and_the_title_page_the_newest_of_them() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    let begins = app.screen().picture.clone();
    let seen = app.content.mechanics.places.keys().next_back().unwrap().clone();
    let seen =
        gesta_paint::of_place(&app.content, &seen, gesta_paint::Moment::default(), gesta_paint::Lighting::Bright);
    let row = |name: &str, picture| SaveRow {
        name: name.to_owned(),
        summary: String::new(),
        line: String::new(),
        played_ms: 0,
        picture,
    };
    app.update(Input::Saves(vec![row("Old", None)]));
    assert_eq!(app.screen().picture, begins, "an old save does not say where it stands");
    app.update(Input::Saves(vec![row("New", Some(seen.clone())), row("Old", None)]));
    assert_eq!(app.screen().picture.as_ref(), Some(&seen));
    app.update(Input::Act(Action::Saves));
    app.update(Input::Saves(vec![row("New", Some(seen.clone())), row("Old", None)]));
    let pictures: Vec<_> = app.screen().choices.iter().map(|choice| choice.picture.clone()).collect();
    assert_eq!(pictures, [Some(seen), None]);
}
