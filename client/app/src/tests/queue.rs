//! Tests of what follows from readings, whatever the interpreter makes of a text: odds first, questions, queues.

use crate::game::Step;
use crate::tests::stage::*;
use crate::{App, Effect, Page, PassageKind};
use gesta_content::Language;
use gesta_rules::{Command, Odds, Rejection};
use gesta_speech::{Meta, Reading};
use gesta_table::{Refusal, Request, Update};

/// What the interpreter read arrives, and the client goes on.
fn read(app: &mut App, readings: Vec<Reading>) -> Vec<Effect> {
    let steps = readings.into_iter().enumerate();
    let steps = steps.map(|(at, reading)| Step { reading, utterance: (at == 0).then(|| "as written".to_owned()) });
    app.game.as_mut().unwrap().queue.extend(steps);
    app.advance();
    app.draw();
    std::mem::take(&mut app.effects)
}

fn kick() -> Command {
    Command::Attack { target: "quay:nobody".parse().unwrap() }
}

fn rest() -> Command {
    Command::Rest { hours: 2 }
}

fn sent(effects: &[Effect]) -> (&Command, Option<&Odds>, Option<&str>) {
    match request(effects) {
        Request::Do { command, offered, utterance, .. } => (command, offered.as_ref(), utterance.as_deref()),
        other => panic!("a deed expected: {other:?}"),
    }
}

fn last_notice(app: &App) -> &str {
    passages(app, PassageKind::Notice).last().copied().unwrap_or_default()
}

#[test]
fn harmless_deeds_are_sent_at_once_with_what_was_written() {
    let mut app = playing(Language::En, true);
    let effects = read(&mut app, vec![Reading::Act(rest())]);
    assert_eq!(sent(&effects), (&rest(), None, Some("as written")));
}

#[test]
fn a_risky_reading_is_asked_about_with_its_odds_and_done_on_enter() {
    for (yes, language) in [("", Language::En), ("y", Language::En), ("1", Language::En), ("sí", Language::Es)] {
        let mut app = playing(language, true);
        assert_eq!(read(&mut app, vec![Reading::Act(force())]), [], "nothing is risked unasked");
        assert!(last_notice(&app).contains("65 %"), "{}", last_notice(&app));
        assert_eq!(app.screen().choices.len(), 2);
        assert_eq!(sent(&line(&mut app, yes)), (&force(), Some(&odds(13)), Some("as written")));
    }
}

#[test]
fn a_risky_reading_that_is_left_sends_nothing_and_drops_what_was_to_follow() {
    let mut app = playing(Language::En, true);
    read(&mut app, vec![Reading::Act(force()), Reading::Act(rest())]);
    assert_eq!(line(&mut app, "n"), []);
    let told = passages(&app, PassageKind::Notice);
    assert_eq!(told[told.len() - 2..], ["Left undone.", "What you wrote after that was not done."]);
    assert_eq!(app.screen().choices[0].label, "Force the shed door");
}

#[test]
fn odds_that_were_not_on_screen_are_asked_for_before_the_deed() {
    let mut app = playing(Language::En, false);
    let effects = read(&mut app, vec![Reading::Act(kick())]);
    let Request::Ask { id, command } = request(&effects).clone() else { panic!("{effects:?}") };
    assert_eq!(command, kick());
    assert!(app.screen().waiting);
    let effects = told(&mut app, Update::Odds { id, odds: Some(odds(7)) });
    assert!(last_notice(&app).contains("35 %"), "told before the roll: {}", last_notice(&app));
    assert_eq!(sent(&effects), (&kick(), Some(&odds(7)), Some("as written")));

    let mut app = playing(Language::En, true);
    let effects = read(&mut app, vec![Reading::Act(kick())]);
    let id = id_of(request(&effects));
    assert_eq!(told(&mut app, Update::Odds { id, odds: Some(odds(7)) }), [], "here it is asked about");
    assert_eq!(sent(&line(&mut app, "yes")).1, Some(&odds(7)));
}

#[test]
fn a_chain_is_done_one_after_the_other() {
    let mut app = playing(Language::En, false);
    let mut effects = read(&mut app, vec![Reading::Act(rest()), Reading::Act(force()), Reading::Act(wait())]);
    for (depth, expected) in [(4, rest()), (5, force()), (6, wait())] {
        assert_eq!(sent(&effects).0, &expected);
        effects = done(&mut app, id_of(request(&effects)), depth, Vec::new(), view());
    }
    assert_eq!(effects, []);
}

#[test]
fn a_refusal_drops_the_rest_of_a_chain_and_says_so() {
    for (language, says) in [
        (Language::En, "The 2 things you wrote after that were not done."),
        (Language::Es, "Las 2 cosas que escribiste después no se han hecho."),
    ] {
        let mut app = playing(language, false);
        let effects = read(&mut app, vec![Reading::Act(rest()), Reading::Act(wait()), Reading::Act(rest())]);
        let why = Refusal::Rule(Rejection::NotNow);
        assert_eq!(refuse(&mut app, id_of(request(&effects)), why), []);
        assert_eq!(last_notice(&app), says);
        assert!(!app.screen().waiting);
    }
}

#[test]
fn what_is_not_understood_says_what_can_be_done_and_drops_the_rest() {
    let mut app = playing(Language::En, false);
    let why = "No such verb.".to_owned();
    let unknown = Reading::Unknown { why, can: vec!["force the door".to_owned(), "wait".to_owned()] };
    assert_eq!(read(&mut app, vec![unknown, Reading::Act(rest())]), []);
    let told = passages(&app, PassageKind::Notice);
    assert_eq!(told[..2], ["No such verb.", "You can: force the door; wait"]);
    assert_eq!(passages(&app, PassageKind::You), ["as written"]);
}

#[test]
fn a_question_of_several_is_answered_by_number_or_left_by_writing_something_else() {
    let ask = || Reading::Ask {
        question: "Which?".to_owned(),
        candidates: vec![("Force it".to_owned(), force()), ("Rest".to_owned(), rest()), ("Kick".to_owned(), kick())],
    };
    let mut app = playing(Language::En, true);
    assert_eq!(read(&mut app, vec![ask()]), []);
    let labels: Vec<&str> = app.screen().choices.iter().map(|choice| choice.label.as_str()).collect();
    assert_eq!(labels, ["Force it", "Rest", "Kick"]);
    assert!(app.screen().choices[0].chance.is_some());
    assert_eq!(line(&mut app, "7"), []);
    assert!(last_notice(&app).contains("Choose from 1 to 3"));
    assert_eq!(sent(&line(&mut app, "2")), (&rest(), None, Some("as written")));

    let mut app = playing(Language::En, true);
    read(&mut app, vec![ask()]);
    assert!(matches!(request(&line(&mut app, "3")), Request::Ask { .. }), "its odds were not on screen");

    let mut app = playing(Language::En, true);
    read(&mut app, vec![ask()]);
    line(&mut app, "qwertyuiop");
    assert_eq!(app.screen().choices.len(), 2, "the choices of the scene are back");
}

#[test]
fn what_costs_is_confirmed_where_there_is_a_player_to_ask() {
    let give = Command::Give { item: "core:bread".parse().unwrap(), to: gesta_rules::SeatId(1) };
    let mut app = playing(Language::En, true);
    assert_eq!(read(&mut app, vec![Reading::Act(give.clone())]), []);
    assert_eq!(sent(&line(&mut app, "")).0, &give);
    let mut app = playing(Language::En, false);
    assert_eq!(sent(&read(&mut app, vec![Reading::Act(give.clone())])).0, &give);
}

#[test]
fn speech_is_sent_beside_its_command() {
    let mut app = playing(Language::En, true);
    let effects = read(&mut app, vec![Reading::Say { text: "Who is there?".to_owned() }]);
    assert_eq!(sent(&effects), (&Command::Speak { to: None }, None, Some("Who is there?")));
}

#[test]
fn looking_and_what_is_carried_ask_nothing_of_the_table() {
    for (language, says) in [(Language::En, "2 loaves of bread"), (Language::Es, "2 panes")] {
        let mut app = playing(language, true);
        let before = app.screen().story.len();
        assert_eq!(read(&mut app, vec![Reading::Meta(Meta::Look(None)), Reading::Meta(Meta::Inventory)]), []);
        assert!(app.screen().story.len() > before + 1);
        let screen = app.screen();
        assert_eq!((screen.page, screen.choices[0].label.as_str()), (Page::Inventory, says));
        assert_eq!(screen.body[0], "Val: 7");
    }
}

#[test]
fn words_for_the_program_that_the_interpreter_finds_are_carried_out() {
    for (meta, page) in [(Meta::Help, Page::Help), (Meta::Journal, Page::Journal), (Meta::Why(Some(1)), Page::Why)] {
        let mut app = playing(Language::En, true);
        assert_eq!(read(&mut app, vec![Reading::Meta(meta.clone())]), [], "{meta:?}");
        assert_eq!(app.screen().page, page, "{meta:?}");
    }
    let mut app = playing(Language::En, true);
    assert_eq!(read(&mut app, vec![Reading::Meta(Meta::Quit)]), [Effect::Quit]);
    assert_eq!(read(&mut app, vec![Reading::Meta(Meta::Saves)]), [Effect::ListSaves]);
}
