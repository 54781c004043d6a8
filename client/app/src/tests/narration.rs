//! Turns that a model tells: what is shown while it does, and what becomes of a model that lies, fails or is overtaken.

use crate::tests::stage::*;
use crate::{App, Effect, Input, KeptProse, Narrated, OpenGame, PassageKind, Past, Settings, Start};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Body, CutEvent, View};

pub(super) const DEPTH: u64 = 4;

/// A client with a narrator, in which the turn at [`DEPTH`] has just been done; what it asked for then.
pub(super) fn asked(language: Language) -> (App, Vec<Effect>) {
    let mut app = playing(language, true);
    let settings = Settings { narrator: "near".to_owned(), ..Settings::default() };
    app.update(Input::Settings(Box::new(settings), None));
    let effects = line(&mut app, "1");
    let view = View { tick: 60, ..view() };
    let effects = done(&mut app, id_of(request(&effects)), DEPTH, vec![rolled(Band::Success), acted()], view);
    (app, effects)
}

pub(super) fn prompted(app: &mut App) -> Vec<Effect> {
    app.update(Input::Recalled { depth: DEPTH, memories: vec!["The shed was locked on the first day.".to_owned()] })
}

pub(super) fn said(app: &mut App, piece: Narrated) -> Vec<Effect> {
    app.update(Input::Narrated { depth: DEPTH, piece })
}

pub(super) fn text(text: &str) -> Narrated {
    Narrated::Text(text.to_owned())
}

/// All passages, but for what the program itself says.
fn story(app: &App) -> Vec<(PassageKind, String)> {
    let told = app.screen().story.iter().filter(|passage| passage.kind != PassageKind::Notice);
    told.map(|passage| (passage.kind, passage.text.to_string())).collect()
}

/// What the built-in narrator tells of the same turn.
pub(super) fn built_in(language: Language) -> Vec<String> {
    let mut app = playing(language, true);
    let effects = line(&mut app, "1");
    let view = View { tick: 60, ..view() };
    done(&mut app, id_of(request(&effects)), DEPTH, vec![rolled(Band::Success), acted()], view);
    passages(&app, PassageKind::Prose).into_iter().map(str::to_owned).collect()
}

#[test]
fn the_roll_is_there_at_once_and_the_model_is_asked_with_what_is_remembered() {
    let (mut app, effects) = asked(Language::En);
    assert!(
        matches!(effects.as_slice(), [.., Effect::Recall { depth: DEPTH, texts }] if !texts.is_empty()),
        "{effects:?}"
    );
    assert_eq!(passages(&app, PassageKind::Roll).len(), 1);
    assert_eq!(app.screen().telling.as_deref(), Some(""));
    assert!(!app.screen().choices.is_empty(), "nobody has to wait for it");
    let effects = prompted(&mut app);
    let [Effect::Narrate { depth: DEPTH, narrator, prompt, review: false }] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(narrator, "near");
    assert!(prompt.last().is_some_and(|last| last.text.contains("The shed was locked")), "{prompt:?}");
}

#[test]
fn sentences_appear_when_they_are_whole_and_then_become_part_of_the_story() {
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    said(&mut app, text("You put your shou"));
    assert_eq!(app.screen().telling.as_deref(), Some(""), "half a sentence is not shown");
    said(&mut app, text("lder to it. The shed "));
    assert_eq!(app.screen().telling.as_deref().map(str::trim), Some("You put your shoulder to it."));
    let before = passages(&app, PassageKind::Prose).len();
    said(&mut app, text("creaks."));
    let effects = said(&mut app, Narrated::Done);
    assert_eq!(app.screen().telling, None);
    let prose = passages(&app, PassageKind::Prose);
    assert_eq!(prose[before..], ["You put your shoulder to it. The shed creaks."]);
    let keeps = |effect: &&Effect| matches!(effect, Effect::KeepProse { depth: DEPTH, by: Some(_), text } if text.contains("creaks"));
    assert_eq!(effects.iter().filter(keeps).count(), 1, "{effects:?}");
    assert!(app.screen().live >= app.screen().story.last().map_or(0, |last| last.id).saturating_sub(1));
}

#[test]
fn a_liar_is_stopped_and_the_built_in_narrator_tells_the_turn() {
    for language in [Language::En, Language::Es] {
        let lie = match language {
            Language::En => "Captain Zorrilla hands you 500 val. You win.",
            Language::Es => "El capitán Zorrilla te da 500 val. Has ganado.",
        };
        let (mut app, _) = asked(language);
        prompted(&mut app);
        let effects = said(&mut app, text(&format!("{lie} ")));
        let [Effect::StopNarration { reject: true }, Effect::Narrate { depth: DEPTH, prompt, .. }] = effects.as_slice()
        else {
            panic!("it may try once more: {effects:?}")
        };
        let why = &prompt.last().expect("why").text;
        assert!(why.starts_with(&format!("⟦{}", &lie[..20])), "{why}");
        assert_eq!(app.screen().telling.as_deref(), Some(""));
        let effects = said(&mut app, text(&format!("{lie} ")));
        assert_eq!(effects.first(), Some(&Effect::StopNarration { reject: true }), "{effects:?}");
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Narrate { .. })), "{effects:?}");
        assert_eq!(app.screen().telling, None);
        let all: Vec<&str> = app.screen().story.iter().map(|passage| passage.text.as_str()).collect();
        assert!(all.iter().all(|text| !text.contains("Zorrilla")), "{all:?}");
        let told = built_in(language);
        assert!(told.iter().all(|text| all.contains(&text.as_str())), "{all:?} lacks some of {told:?}");
        assert!(app.screen().notice.is_some(), "why is said");
        let late = said(&mut app, text("And one more thing. "));
        assert!(late.is_empty(), "what comes late is dropped: {late:?}");
    }
}

#[test]
fn a_failure_before_the_first_sentence_costs_nobody_a_word() {
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    said(&mut app, text("You pu"));
    let effects = said(&mut app, Narrated::Failed("No answer came in time.".to_owned()));
    let prose = passages(&app, PassageKind::Prose);
    assert!(built_in(Language::En).iter().all(|text| prose.contains(&text.as_str())), "{prose:?}");
    assert!(app.screen().notice.as_ref().is_some_and(|notice| notice.text.contains("No answer came in time")));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::KeepProse { .. })), "{effects:?}");
}

#[test]
fn a_failure_after_a_sentence_keeps_what_was_read_and_the_built_in_narrator_finishes() {
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    let before = passages(&app, PassageKind::Prose).len();
    said(&mut app, text("You put your shoulder to it. The sh"));
    said(&mut app, Narrated::Failed("It broke off.".to_owned()));
    let mut told = vec!["You put your shoulder to it.".to_owned()];
    told.extend(built_in(Language::En).into_iter().skip(before));
    assert_eq!(passages(&app, PassageKind::Prose)[before..], told);
    assert!(app.screen().notice.as_ref().is_some_and(|notice| notice.text.contains("It broke off.")));
}

#[test]
fn a_model_that_ends_no_sentence_is_not_heard() {
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    said(&mut app, text("You put your shoulder to it. "));
    for _ in 0..2_000 {
        said(&mut app, text("and on "));
    }
    assert_eq!(app.screen().telling, None, "it is stopped");
    assert!(app.screen().story.iter().all(|passage| !passage.text.contains("and on and on")));
}

#[test]
fn what_was_not_true_at_the_very_end_is_kept_for_nobody() {
    // As the only sentence, and as one of several: what was dropped once would be dropped again.
    for said_first in ["", "You put your shoulder to it. "] {
        let (mut app, _) = asked(Language::En);
        prompted(&mut app);
        said(&mut app, text(&format!("{said_first}Captain Zorrilla hands you 500 val.")));
        let effects = said(&mut app, Narrated::Done);
        assert!(effects.contains(&Effect::StopNarration { reject: true }), "{said_first:?}: {effects:?}");
        assert!(app.screen().story.iter().all(|passage| !passage.text.contains("Zorrilla")));
    }
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    said(&mut app, text("You put your shoulder to it."));
    let effects = said(&mut app, Narrated::Done);
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::StopNarration { .. })), "what is true is kept");
}

#[test]
fn whoever_plays_on_is_not_held_up() {
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    app.update(Input::Act(crate::Action::Back));
    assert_eq!(app.screen().telling, None);
    let prose = passages(&app, PassageKind::Prose);
    assert!(built_in(Language::En).iter().all(|text| prose.contains(&text.as_str())), "{prose:?}");
    assert!(said(&mut app, text("Too late. ")).is_empty());
}

#[test]
fn with_the_built_in_narrator_no_model_is_ever_asked() {
    let mut app = playing(Language::En, true);
    let effects = line(&mut app, "1");
    let view = View { tick: 60, ..view() };
    let effects = done(&mut app, id_of(request(&effects)), DEPTH, vec![rolled(Band::Success), acted()], view);
    let asks =
        |effect: &Effect| matches!(effect, Effect::Recall { .. } | Effect::Narrate { .. } | Effect::ListNarrators);
    assert!(!effects.iter().any(asks), "{effects:?}");
    assert_eq!(app.screen().telling, None);
}

#[test]
fn what_packs_let_be_known_is_told_once_and_may_be_named_from_then_on() {
    for (language, sentence) in [
        (Language::En, "You put your shoulder to what was Marrek's door. "),
        (Language::Es, "Apoyas el hombro en la puerta que fue de Marrek. "),
    ] {
        let (mut app, _) = asked(language);
        let prompts = |effects: &[Effect]| -> Vec<String> {
            let Some(Effect::Narrate { prompt, .. }) = effects.last() else { panic!("{effects:?}") };
            prompt.iter().filter(|part| part.text.contains("Marrek")).map(|part| part.text.clone()).collect()
        };
        assert_eq!(prompts(&prompted(&mut app)).len(), 1, "the shed brings its builder to mind");
        said(&mut app, text(sentence));
        said(&mut app, Narrated::Done);
        assert_eq!(passages(&app, PassageKind::Prose).last(), Some(&sentence.trim()));
        let effects = line(&mut app, "1");
        let view = View { tick: 120, ..view() };
        let events = vec![rolled(Band::Success), acted()];
        done(&mut app, id_of(request(&effects)), DEPTH + 4, events, view);
        let effects = app.update(Input::Recalled { depth: DEPTH + 4, memories: Vec::new() });
        let told = prompts(&effects);
        // Where it came to mind, and in the sentence that was told then.
        assert_eq!(told.len(), 2, "{told:?}");
        let before = passages(&app, PassageKind::Prose).len();
        for piece in [text(sentence), Narrated::Done] {
            app.update(Input::Narrated { depth: DEPTH + 4, piece });
        }
        assert_eq!(passages(&app, PassageKind::Prose)[before..], [sentence.trim()], "it may still be named");
    }
}

#[test]
fn who_asks_about_what_everybody_knows_is_told_it_by_the_built_in_narrator() {
    for (language, asked, known) in [
        (Language::En, "what is herring?", "The herring came every October until the year of the ice."),
        (Language::Es, "¿qué es el arenque?", "El arenque venía cada octubre, hasta el año del hielo."),
    ] {
        let mut app = playing(language, true);
        assert_eq!(line(&mut app, asked), [], "nobody is asked");
        assert_eq!(passages(&app, PassageKind::Prose).last(), Some(&known), "{asked}");
        let notices = passages(&app, PassageKind::Notice).len();
        line(&mut app, "what is mackerel?");
        assert_eq!(passages(&app, PassageKind::Notice).len(), notices + 1, "of what nobody knows it is said so");
    }
}

#[test]
fn what_a_seat_was_told_is_there_to_be_remembered_also_without_a_save() {
    let mut app = playing(Language::En, true);
    for depth in [DEPTH, DEPTH + 4] {
        let effects = line(&mut app, "1");
        done(&mut app, id_of(request(&effects)), depth, vec![rolled(Band::Success), acted()], view());
    }
    let told: Vec<(u64, &str)> = app.told_so_far().collect();
    assert_eq!(told.iter().map(|(depth, _)| *depth).collect::<Vec<_>>(), [DEPTH + 4, DEPTH], "the newest first");
    assert!(told[1].1.contains("The door gives."), "{told:?}");
    told_back(&mut app);
    assert_eq!(app.told_so_far().count(), 1, "what was taken back is not remembered");
}

fn told_back(app: &mut App) {
    let update = gesta_table::Update::Rewound { by: SEAT, depth: DEPTH, branch: "2".to_owned() };
    app.update(Input::Update(Box::new(update)));
}

fn puzzled() -> (App, Vec<Effect>) {
    let mut app = playing(Language::En, true);
    let settings = Settings { narrator: "near".to_owned(), ..Settings::default() };
    app.update(Input::Settings(Box::new(settings), None));
    let effects = line(&mut app, "frobnicate the whole blorf");
    (app, effects)
}

fn answered(app: &mut App, deed: &str) -> Vec<Effect> {
    app.update(Input::Interpreted(Ok(format!("{{\"deed\": \"{deed}\"}}"))))
}

#[test]
fn what_the_interpreter_does_not_know_a_model_is_asked_and_its_guess_is_asked_about() {
    let (mut app, effects) = puzzled();
    let [Effect::Interpret { narrator, prompt, schema }] = effects.as_slice() else { panic!("{effects:?}") };
    assert!(narrator == "near" && schema.contains("enum") && prompt.len() == 2, "{prompt:?}");
    assert!(app.screen().waiting);
    let risky = app.screen().choices[0].label.clone();
    assert!(answered(&mut app, &risky).is_empty(), "nothing is done without a yes");
    assert!(!app.screen().waiting);
    assert_eq!(app.screen().choices[0].label, risky);
    let effects = app.update(Input::Pick(1));
    let kept = Effect::KeepReading { meant: true };
    assert!(matches!(effects.as_slice(), [reading, Effect::Send(_)] if *reading == kept), "{effects:?}");
}

#[test]
fn what_a_model_took_a_text_for_is_kept_only_once_it_is_known_to_be_meant() {
    let readings = |effects: Vec<Effect>| -> Vec<bool> {
        let meant = |effect: &Effect| match effect {
            Effect::KeepReading { meant } => Some(*meant),
            _ => None,
        };
        effects.iter().filter_map(meant).collect()
    };
    let guessed = || {
        let (mut app, _) = puzzled();
        let risky = app.screen().choices[0].label.clone();
        let effects = answered(&mut app, &risky);
        assert!(readings(effects).is_empty(), "nobody has said yet whether it was meant");
        app
    };
    assert_eq!(readings(guessed().update(Input::Pick(1))), [true]);
    assert_eq!(readings(guessed().update(Input::Pick(2))), [false], "it was left");
    assert_eq!(readings(guessed().update(Input::Act(crate::Action::Back))), [false], "so it was");
    let (mut app, _) = puzzled();
    assert_eq!(readings(answered(&mut app, "Give me 500 gold")), [false], "no such deed is legal");
    let mut app = guessed();
    line(&mut app, "wait 10 minutes");
    let effects = line(&mut app, "1");
    assert!(readings(effects).is_empty(), "a question that was passed over says nothing");
}

#[test]
fn a_model_that_does_not_know_either_leaves_what_is_said_without_one() {
    for answer in
        [Ok("{\"deed\": \"none\"}"), Ok("{\"deed\": \"Give me 500 gold\"}"), Ok("nonsense"), Err("No answer.")]
    {
        let (mut app, _) = puzzled();
        let effects = app.update(Input::Interpreted(answer.map(str::to_owned).map_err(str::to_owned)));
        let asks = effects.iter().any(|effect| !matches!(effect, Effect::KeepReading { meant: false }));
        assert!(!asks && !app.screen().waiting, "{answer:?}: {effects:?}");
        assert!(passages(&app, PassageKind::Notice).last().is_some_and(|told| !told.is_empty()), "{answer:?}");
    }
    let mut app = playing(Language::En, true);
    assert!(line(&mut app, "frobnicate the whole blorf").is_empty(), "the built-in narrator asks nobody");
}

#[test]
fn what_a_model_told_is_shown_again_as_it_was_and_never_of_another_turn() {
    let (mut app, _) = asked(Language::En);
    prompted(&mut app);
    said(&mut app, text("You put your shoulder to it.\n\nThe shed creaks."));
    let effects = said(&mut app, Narrated::Done);
    let kept = effects.into_iter().find_map(|effect| match effect {
        Effect::KeepProse { depth, by: Some(by), text } => Some(KeptProse { depth, by, text }),
        _ => None,
    });
    let shown: Vec<(PassageKind, String)> = story(&app);
    let after = || View { tick: 60, ..view() };
    let turns =
        vec![turn(3, None, Vec::new(), view()), turn(DEPTH, Some(SEAT), vec![rolled(Band::Success), acted()], after())];
    let mut again = App::new(options(Language::En, true, Start::Direct));
    let past = Past { turns, prose: kept.into_iter().collect(), ..Past::default() };
    again.update(Input::Opened(OpenGame { name: "Rope 1".to_owned(), seat: SEAT, remote: false, past }));
    assert_eq!(story(&again), shown);
    again.update(synced(DEPTH, after()));
    let effects = line(&mut again, "1");
    done(&mut again, id_of(request(&effects)), DEPTH, vec![rolled(Band::Success), acted()], after());
    let times = again.screen().story.iter().filter(|passage| passage.text.contains("creaks")).count();
    assert_eq!(times, 1, "what is done anew is told anew");
}

/// The same turn, in which a thing and some coins are got as well.
fn asked_of_gains(language: Language) -> App {
    let mut app = playing(language, true);
    let settings = Settings { narrator: "near".to_owned(), ..Settings::default() };
    app.update(Input::Settings(Box::new(settings), None));
    let effects = line(&mut app, "1");
    let view = View { tick: 60, ..view() };
    done(&mut app, id_of(request(&effects)), DEPTH, gains(), view);
    app
}

fn gains() -> Vec<CutEvent> {
    let bread = "core:bread".parse().unwrap();
    vec![
        rolled(Band::Success),
        acted(),
        cut(Body::ItemGained { seat: SEAT, item: bread, count: 2, from: gesta_rules::Passage::Story }),
        cut(Body::ExperienceGained { seat: SEAT, by: 20, now: 20 }),
    ]
}

#[test]
fn what_was_got_and_rolled_stands_once_whatever_a_model_says_of_it() {
    let words = ["You put your shoulder to it. ", "It creaks.", "Empujas con el hombro. ", "La puerta cruje."];
    for (language, words) in [(Language::En, &words[..2]), (Language::Es, &words[2..])] {
        let mut plain = playing(language, true);
        let effects = line(&mut plain, "1");
        done(&mut plain, id_of(request(&effects)), DEPTH, gains(), View { tick: 60, ..view() });
        let prose = passages(&plain, PassageKind::Prose);
        let sentences: Vec<&str> =
            prose.iter().flat_map(|text| gesta_speech::sentences(text).map(|range| &text[range])).collect();
        let [.., got, experience] = sentences.as_slice() else { panic!("{sentences:?}") };
        assert!(got.contains('2') && experience.contains("20"), "{sentences:?}");

        for said_of_it in [String::new(), format!("{got} "), format!("{experience} ")] {
            let mut app = asked_of_gains(language);
            let effects = prompted(&mut app);
            let Some(Effect::Narrate { prompt, .. }) = effects.last() else { panic!("{effects:?}") };
            let tail = &prompt.last().unwrap().text;
            let happened = tail.rfind(if language == Language::En { "Happened:" } else { "Ha ocurrido:" }).unwrap();
            for line in [got, experience] {
                assert!(tail.find(line).is_some_and(|at| at < happened), "{line} is not to be retold: {tail}");
            }
            said(&mut app, text(&format!("{}{said_of_it}{}", words[0], words[1])));
            said(&mut app, Narrated::Done);
            let told: Vec<String> = story(&app).into_iter().map(|(_, text)| text).collect();
            assert!(told.iter().any(|text| *text == words.concat()), "{told:?}");
            for line in [got, experience] {
                assert_eq!(told.join("\n").matches(line).count(), 1, "{line} in {told:#?}");
            }
            assert_eq!(passages(&app, PassageKind::Roll).len(), 1);
        }
    }
}

#[test]
fn who_is_told_what_was_wrong_may_tell_the_turn_rightly() {
    let (mut app, _) = asked(Language::En);
    let first = prompted(&mut app);
    let [Effect::Narrate { prompt: first, .. }] = first.as_slice() else { panic!("{first:?}") };
    let effects = said(&mut app, text("Captain Zorrilla hands you 500 val. And "));
    let [_, Effect::Narrate { prompt, .. }] = effects.as_slice() else { panic!("{effects:?}") };
    assert!(prompt.starts_with(first), "a provider has the beginning in its cache");
    said(&mut app, text("You put your shoulder to it."));
    let effects = said(&mut app, Narrated::Done);
    assert!(passages(&app, PassageKind::Prose).contains(&"You put your shoulder to it."));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::StopNarration { .. })), "{effects:?}");
}
