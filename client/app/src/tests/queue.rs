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
        weighed(&mut app);
        assert!(last_notice(&app).contains("65 %"), "{}", last_notice(&app));
        assert_eq!(app.screen().choices.len(), 2);
        assert_eq!(sent(&line(&mut app, yes)), (&kick(), Some(&odds(13)), Some("as written")));
    }
}

/// A deed that no choice shows: its odds are asked for, and then it is asked about.
fn weighed(app: &mut App) {
    let effects = read(app, vec![Reading::Act(kick()), Reading::Act(rest())]);
    let id = id_of(request(&effects));
    assert_eq!(told(app, Update::Odds { id, odds: Some(odds(13)) }), [], "nothing is risked unasked");
}

#[test]
fn what_is_listed_with_its_odds_is_done_without_a_question() {
    let mut app = playing(Language::En, true);
    let effects = read(&mut app, vec![Reading::Act(force())]);
    assert_eq!(sent(&effects), (&force(), Some(&odds(13)), Some("as written")));
}

#[test]
fn to_write_it_once_more_is_a_yes() {
    for language in [Language::En, Language::Es] {
        let mut app = playing(language, true);
        weighed(&mut app);
        let told = app.screen().story.len();
        assert_eq!(sent(&line(&mut app, "As written")).0, &kick());
        assert_eq!(app.screen().story.len(), told, "no second question");
    }
}

#[test]
fn a_guess_is_not_done_on_enter() {
    for (language, yes) in [(Language::En, "y"), (Language::Es, "s")] {
        let mut app = playing(language, true);
        let candidates = vec![("Rest".to_owned(), rest())];
        let ask = Reading::Ask { question: "This?".to_owned(), candidates, looks: Vec::new(), guess: true };
        assert_eq!(read(&mut app, vec![ask]), []);
        let told = app.screen().story.len();
        for slip in ["", "as written"] {
            assert_eq!(line(&mut app, slip), [], "{slip}");
            assert!(app.asks() && app.screen().story.len() == told, "{slip}");
        }
        assert!(!app.screen().hints.iter().any(|hint| hint.word == "Enter"));
        assert_eq!(sent(&line(&mut app, yes)).0, &rest());
    }
}

#[test]
fn a_mistyped_word_that_takes_back_is_asked_about() {
    for (language, text, label) in [(Language::En, "rewnd", "Take back"), (Language::Es, "desacer", "Deshacer")] {
        let mut app = playing(language, true);
        assert_eq!(line(&mut app, text), []);
        assert!(app.asks(), "{text}");
        assert!(app.screen().choices[0].label.starts_with(label), "{:?}", app.screen().choices);
        assert!(matches!(request(&line(&mut app, "1")), Request::TakeBack { turns: 1, .. }));
    }
}

#[test]
fn what_follows_is_read_when_what_stands_before_it_is_done() {
    let mut app = playing(Language::En, true);
    let texts = vec!["wait 10 minutes".to_owned(), "rest 2 hours".to_owned()];
    let effects = read(&mut app, vec![Reading::Act(rest()), Reading::Rest { texts }]);
    let effects = done(&mut app, id_of(request(&effects)), 4, Vec::new(), view());
    assert_eq!(sent(&effects), (&Command::Wait { minutes: 10 }, None, Some("wait 10 minutes")));
    let effects = done(&mut app, id_of(request(&effects)), 5, Vec::new(), view());
    assert_eq!(sent(&effects).0, &rest());
}

#[test]
fn what_is_left_undone_is_named_as_it_was_written() {
    for (language, text, says) in [
        (
            Language::En,
            "Frobnicate. Then talk to the carter, then take a Nap",
            "Not done: talk to the carter; take a Nap",
        ),
        (Language::Es, "blorf y luego hablar con el Carretero", "Sin hacer: hablar con el Carretero"),
    ] {
        let mut app = playing(language, true);
        assert_eq!(line(&mut app, text), []);
        assert_eq!(last_notice(&app), says);
    }
}

#[test]
fn a_risky_reading_that_is_left_sends_nothing_and_drops_what_was_to_follow() {
    let mut app = playing(Language::En, true);
    weighed(&mut app);
    assert_eq!(line(&mut app, "n"), []);
    let told = passages(&app, PassageKind::Notice);
    assert_eq!(told[told.len() - 2..], ["Left undone.", "Not done: Rest for 2 hours"]);
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
        (Language::En, "Not done: Wait 10 minutes; Rest for 2 hours"),
        (Language::Es, "Sin hacer: Esperar 10 minutos; Descansar 2 horas"),
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
fn what_is_not_understood_says_so_once_and_names_what_is_dropped() {
    let mut app = playing(Language::En, false);
    let why = "No such verb.".to_owned();
    let unknown = Reading::Unknown { why, can: vec!["force the door".to_owned(), "wait".to_owned()] };
    assert_eq!(read(&mut app, vec![unknown, Reading::Act(rest())]), []);
    let told = passages(&app, PassageKind::Notice);
    assert_eq!(told, ["No such verb.", "Not done: Rest for 2 hours"]);
    assert_eq!(passages(&app, PassageKind::You), ["as written"]);
}

#[test]
fn a_question_of_several_is_answered_by_number_or_left_by_writing_something_else() {
    let ask = || Reading::Ask {
        question: "Which?".to_owned(),
        candidates: vec![("Force it".to_owned(), force()), ("Rest".to_owned(), rest()), ("Kick".to_owned(), kick())],
        looks: Vec::new(),
        guess: false,
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
