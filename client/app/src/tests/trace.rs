//! From a sentence of the story to what stands behind it.

use crate::tests::stage::*;
use crate::{Action, App, Input, KeptProse, OpenGame, Page, PassageKind, Past, SentenceSeen, Start};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Body, CutEvent, View};

const DEPTH: u64 = 4;

fn events() -> Vec<CutEvent> {
    let bread = "core:bread".parse().unwrap();
    vec![
        cut(Body::EnergyChanged { seat: SEAT, by: -1, now: 11 }),
        rolled(Band::Success),
        acted(),
        cut(Body::ItemGained { seat: SEAT, item: bread, count: 2, from: gesta_rules::Passage::Story }),
    ]
}

fn after() -> View {
    View { tick: 60, ..view() }
}

/// A client in which the shed door was forced and bread was found behind it.
fn forced(language: Language) -> App {
    let mut app = playing(language, true);
    let effects = line(&mut app, "1");
    done(&mut app, id_of(request(&effects)), DEPTH, events(), after());
    app
}

fn words<'a>(app: &'a App, seen: &SentenceSeen) -> &'a str {
    let passage = app.screen().story.iter().find(|passage| passage.id == seen.passage).expect("its passage");
    &passage.text[seen.range.clone()]
}

/// Picks a sentence by some words of it in the story.
fn ask(app: &mut App, part: &str) {
    let seen = app.screen().sentences.iter().rev().find(|seen| words(app, seen).contains(part)).cloned();
    let seen = seen.unwrap_or_else(|| panic!("no sentence with {part}: {:?}", app.screen().story));
    app.update(Input::Sentence { passage: seen.passage, at: seen.range.start });
    assert_eq!(app.screen().page, Page::Sentence);
}

fn body(app: &App) -> String {
    app.screen().body.join("\n")
}

#[test]
fn every_sentence_of_a_turn_leads_to_the_events_that_it_was_made_of() {
    for (language, door, bread, told) in [
        (Language::En, "gives", "bread", ["You: Force the shed door, success", "You: now carrying 2 loaves of bread"]),
        (Language::Es, "cede", "panes", ["Tú: Forzar la puerta del cobertizo, éxito", "Tú: lleva consigo 2 panes"]),
    ] {
        let mut app = forced(language);
        ask(&mut app, door);
        assert!(body(&app).contains(told[0]) && !body(&app).contains(told[1]), "{}", body(&app));
        line(&mut app, if language == Language::En { "back" } else { "volver" });
        ask(&mut app, bread);
        assert!(body(&app).contains(told[1]) && !body(&app).contains(told[0]), "{}", body(&app));
    }
}

#[test]
fn the_roll_stands_there_with_its_terms_its_odds_and_the_rule_in_the_codex() {
    let mut app = forced(Language::En);
    ask(&mut app, "gives");
    for part in ["d20: 9", "= 13 vs 12, success by 1", "% for a success or better", "The rule:\n   A d20 and what"] {
        assert!(body(&app).contains(part), "{part} in {}", body(&app));
    }
    line(&mut app, "back");
    ask(&mut app, "d20");
    assert!(body(&app).contains("You: energy -1\n   You: check"), "what goes before belongs to it: {}", body(&app));
    let labels: Vec<&str> = app.screen().choices.iter().map(|choice| choice.label.as_str()).collect();
    assert_eq!(labels.last(), Some(&"Read the whole turn"));
    let last = labels.len().to_string();
    line(&mut app, &last);
    assert_eq!(app.screen().page, Page::Turn);
}

#[test]
fn the_page_is_reached_by_words_and_numbers_and_left_again() {
    for (language, why, back) in [(Language::En, "why", "back"), (Language::Es, "por qué", "volver")] {
        let mut app = forced(language);
        line(&mut app, why);
        assert_eq!(app.screen().page, Page::Why);
        let row = app.screen().choices.iter().position(|row| row.label.contains('2')).expect("a row") + 1;
        let label = app.screen().choices[row - 1].label.clone();
        for text in [row.to_string(), format!("{why} {row}")] {
            line(&mut app, &text);
            assert_eq!(app.screen().page, Page::Sentence, "{text}");
            assert!(app.screen().body[0].contains(&label), "{:?}", app.screen().body);
            line(&mut app, back);
            assert_eq!(app.screen().page, Page::Why);
        }
        line(&mut app, back);
        assert_eq!(app.screen().page, Page::Story);
    }
}

#[test]
fn a_number_of_a_choice_with_odds_still_means_its_odds() {
    let mut app = forced(Language::En);
    line(&mut app, "why 1");
    assert!(app.screen().body[0].starts_with("1  Force the shed door  65 %"), "{:?}", app.screen().body);
    assert!(app.screen().choices.is_empty(), "only what was asked about");
    line(&mut app, "back");
    line(&mut app, "why 2");
    assert_eq!(app.screen().page, Page::Sentence, "nothing is at risk with the second choice, so a sentence is meant");
    line(&mut app, "back");
    line(&mut app, "why 999");
    assert_ne!(app.screen().page, Page::Sentence);
}

/// The same turn in a model's words.
fn told_by_model(language: Language, text: &str) -> App {
    let turns = vec![turn(3, None, Vec::new(), view()), turn(DEPTH, Some(SEAT), events(), after())];
    let kept = KeptProse { depth: DEPTH, by: "near".to_owned(), text: text.to_owned() };
    let mut app = App::new(options(language, true, Start::Direct));
    let past = Past { turns, prose: vec![kept], ..Past::default() };
    app.update(Input::Opened(OpenGame { name: "Rope 1".to_owned(), seat: SEAT, remote: false, past }));
    app.update(synced(DEPTH, after()));
    app
}

#[test]
fn a_sentence_that_ends_a_speech_is_shown_with_one_mark_at_its_end() {
    for (language, text, part, shown) in [
        (Language::En, "“The door gives. Mind the gutter.” Gulls mock.", "gutter", "“Mind the gutter.”"),
        (
            Language::Es,
            "«La puerta cede. Cuidado con la reguera.» Hay gaviotas.",
            "reguera",
            "«Cuidado con la reguera.»",
        ),
    ] {
        let mut app = told_by_model(language, text);
        ask(&mut app, part);
        assert_eq!(app.screen().body[0], shown);
    }
}

#[test]
fn what_a_model_told_is_matched_by_its_words_and_says_so() {
    let mut app = told_by_model(Language::En, "Your shoulder meets the shed door. Gulls mock the morning.");
    ask(&mut app, "shoulder");
    assert!(body(&app).contains("Told by near, a model, in its own words. By its names"), "{}", body(&app));
    let (mine, others) = body(&app).split_once("other events:").map(|(a, b)| (a.to_owned(), b.to_owned())).unwrap();
    assert!(mine.contains("Force the shed door") && others.contains("loaves"), "{mine} / {others}");
    line(&mut app, "back");
    ask(&mut app, "Gulls");
    assert!(body(&app).contains("Nothing in them names an event for certain"), "{}", body(&app));
    assert!(body(&app).contains("Force the shed door") && body(&app).contains("loaves"), "{}", body(&app));
}

#[test]
fn what_no_turn_told_cannot_be_asked_about_and_nothing_breaks() {
    let mut app = playing(Language::En, true);
    assert_eq!(app.screen().sentences, [], "the opening is no turn");
    for (passage, at) in [(0, 0), (1, 5), (u64::MAX, usize::MAX)] {
        assert_eq!(app.update(Input::Sentence { passage, at }), []);
        assert_eq!(app.screen().page, Page::Story);
    }
    let mut app = forced(Language::En);
    ask(&mut app, "gives");
    for depth in 5..5 + 2 * u64::try_from(crate::trace::TRACED_TURNS_MAX).unwrap() {
        let again = turn(depth, Some(SEAT), vec![rolled(Band::Failure)], view());
        told(&mut app, gesta_table::Update::Turn(Box::new(again)));
    }
    let first = app.screen().sentences.first().expect("the newest are kept").passage;
    assert!(first > app.screen().story.first().unwrap().id, "only the newest turns can be asked about");
    let sentences = &app.screen().sentences;
    assert!(sentences.len() <= 8 * crate::trace::TRACED_TURNS_MAX, "{}", sentences.len());
    app.update(Input::Act(Action::Why));
    assert!(app.screen().choices.len() <= 40 && !app.screen().choices.is_empty());
    assert!(passages(&app, PassageKind::Roll).len() > 200);
}
