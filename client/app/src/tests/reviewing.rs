//! Tellings that a second reader goes through before anybody else does.

use super::narration::{DEPTH, asked, built_in, prompted, said, text};
use crate::tests::stage::*;
use crate::{Action, App, Effect, Input, Narrated, PassageKind};
use gesta_content::Language;

/// A client in which a model has told a turn that a second one reviews; what it asked for then.
fn reviewed(said_first: &str) -> (App, Vec<Effect>) {
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    said(&mut app, Narrated::Reviewed);
    said(&mut app, text(said_first));
    assert_eq!(app.screen().telling.as_deref(), Some(""), "nobody reads it before it is reviewed");
    let effects = said(&mut app, Narrated::Done);
    (app, effects)
}

fn verdict(app: &mut App, answer: Result<&str, &str>) -> Vec<Effect> {
    let answer = answer.map(str::to_owned).map_err(str::to_owned);
    app.update(Input::Reviewed { depth: DEPTH, answer })
}

const TWO_SENTENCES: &str = "You put your shoulder to it. The shed creaks.";

#[test]
fn what_is_reviewed_is_asked_about_by_sentence_behind_the_prompt_of_its_turn() {
    let (mut app, _) = asked(Language::En);
    let effects = prompted(&mut app);
    let [Effect::Narrate { prompt: first, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    said(&mut app, Narrated::Reviewed);
    said(&mut app, text(TWO_SENTENCES));
    let effects = said(&mut app, Narrated::Done);
    let [Effect::Review { depth: DEPTH, narrator, prompt, schema }] = effects.as_slice() else { panic!("{effects:?}") };
    assert_eq!(narrator, "near");
    assert!(prompt.starts_with(first), "a provider that has just told it knows all but the end");
    let question = &prompt.last().expect("a question").text;
    assert!(question.contains("s1: ⟦You put your shoulder to it.⟧\ns2: ⟦The shed creaks.⟧"), "{question}");
    assert!(schema.contains("s2") && !schema.contains("s3"), "{schema}");
    assert_eq!(app.screen().telling.as_deref(), Some(""));
}

#[test]
fn what_stands_is_told_and_what_does_not_is_left_out_and_not_kept() {
    let (mut app, _) = reviewed(TWO_SENTENCES);
    let before_it = app.screen().notice.clone();
    let before = passages(&app, PassageKind::Prose).len();
    let effects = verdict(&mut app, Ok("Here: {\"s1\": true, \"s2\": true}"));
    assert_eq!(passages(&app, PassageKind::Prose)[before..], [TWO_SENTENCES]);
    assert!(!effects.contains(&Effect::StopNarration { reject: true }), "{effects:?}");
    assert_eq!(app.screen().notice, before_it, "nothing is said of it");

    let (mut app, _) = reviewed(TWO_SENTENCES);
    let effects = verdict(&mut app, Ok("{\"s1\": true, \"s2\": false}"));
    assert_eq!(passages(&app, PassageKind::Prose)[before..], ["You put your shoulder to it."]);
    assert!(effects.contains(&Effect::StopNarration { reject: true }), "{effects:?}");
}

#[test]
fn a_telling_whose_beginning_does_not_stand_is_asked_for_once_more_and_then_told_by_the_built_in_narrator() {
    for answer in ["{\"s1\": false, \"s2\": true}", "{\"s1\": false, \"s2\": false}"] {
        let (mut app, _) = reviewed(TWO_SENTENCES);
        let effects = verdict(&mut app, Ok(answer));
        let [Effect::StopNarration { reject: true }, Effect::Narrate { prompt, .. }] = effects.as_slice() else {
            panic!("{effects:?}")
        };
        assert!(prompt.last().expect("why").text.starts_with("⟦You put your shoulder to it.⟧"), "{prompt:?}");
        for piece in [Narrated::Reviewed, text("The shed creaks."), Narrated::Done] {
            said(&mut app, piece);
        }
        let effects = verdict(&mut app, Ok("{\"s1\": false}"));
        let prose = passages(&app, PassageKind::Prose);
        assert!(built_in(Language::En).iter().all(|text| prose.contains(&text.as_str())), "{prose:?}");
        assert!(prose.iter().all(|text| !text.contains("creaks") && !text.contains("shoulder")), "{prose:?}");
        assert!(effects.contains(&Effect::StopNarration { reject: true }), "{effects:?}");
        assert!(app.screen().notice.is_some(), "why is said");
    }
}

#[test]
fn a_reviewer_that_gives_no_answer_is_told_of_and_the_word_of_the_check_stands() {
    for answer in
        [Err("No answer came in time."), Ok("{\"s1\": true}"), Ok("{}"), Ok("I like it."), Ok("{\"s1\": 1, \"s2\": 1}")]
    {
        let (mut app, _) = reviewed(TWO_SENTENCES);
        verdict(&mut app, answer);
        assert!(passages(&app, PassageKind::Prose).contains(&TWO_SENTENCES), "{answer:?}");
        assert!(app.screen().notice.is_some(), "{answer:?}");
        let late = verdict(&mut app, Ok("{\"s1\": false, \"s2\": false}"));
        assert!(late.is_empty(), "{late:?}");
    }
}

#[test]
fn what_was_not_reviewed_yet_is_shown_to_nobody() {
    let built_in = built_in(Language::En);
    let ends: [fn(&mut App) -> Vec<Effect>; 3] = [
        |app| said(app, Narrated::Failed("It broke off.".to_owned())),
        |app| app.update(Input::Act(Action::Back)),
        |app| {
            // Told once more, and no better.
            said(app, text(&"Captain Zorrilla hands you 500 val. ".repeat(4)));
            said(app, text("Captain Zorrilla hands you 500 val. And "))
        },
    ];
    for (at, end) in ends.into_iter().enumerate() {
        let (mut app, _) = asked(Language::En);
        prompted(&mut app);
        said(&mut app, Narrated::Reviewed);
        said(&mut app, text(&format!("{TWO_SENTENCES} ")));
        end(&mut app);
        let prose = passages(&app, PassageKind::Prose);
        assert!(prose.iter().all(|text| !text.contains("creaks")), "{prose:?}");
        assert!(built_in.iter().all(|text| prose.contains(&text.as_str())), "{at}: {prose:?}");
    }
    let (mut app, _) = reviewed(TWO_SENTENCES);
    let effects = app.update(Input::Act(Action::Back));
    assert!(effects.contains(&Effect::StopNarration { reject: false }), "the reviewer is stopped: {effects:?}");
    let prose = passages(&app, PassageKind::Prose);
    assert!(built_in.iter().all(|text| prose.contains(&text.as_str())), "{prose:?}");
}

#[test]
fn of_what_the_check_suspects_the_reviewer_has_the_last_word_and_of_what_is_certain_never() {
    // The sentences are about a deed that did not happen, and about somebody whom nobody knows.
    let suspected = format!("{TWO_SENTENCES} The grey dog dies.");
    let certain = format!("{TWO_SENTENCES} Captain Zorrilla salutes.");
    let asked_about = |said_first: &str| {
        let (app, effects) = reviewed(said_first);
        let [.., Effect::Review { prompt, .. }] = effects.as_slice() else { panic!("{effects:?}") };
        let question = prompt.last().expect("a question").text.clone();
        (app, question.matches("⟦").count())
    };
    let all_stand = "{\"s1\": true, \"s2\": true, \"s3\": true}";
    for (answer, is_told) in
        [(Ok(all_stand), true), (Ok("{\"s1\": true, \"s2\": true, \"s3\": false}"), false), (Err("-"), false)]
    {
        let (mut app, sentences) = asked_about(&suspected);
        assert_eq!(sentences, 3);
        verdict(&mut app, answer);
        let told = if is_told { suspected.as_str() } else { TWO_SENTENCES };
        assert!(passages(&app, PassageKind::Prose).contains(&told), "{answer:?}");
    }
    let (mut app, sentences) = asked_about(&certain);
    assert_eq!(sentences, 2, "nobody is asked about it");
    verdict(&mut app, Ok(all_stand));
    assert!(passages(&app, PassageKind::Prose).contains(&TWO_SENTENCES));
}
