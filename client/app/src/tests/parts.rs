//! Parts of the story: where they end, what is kept of them, and what is told to who goes on.

use crate::tests::stage::*;
use crate::{App, Effect, Input, KeptPart, OpenGame, Past, Settings, Start};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Body, CutEvent, View};
use gesta_table::Turn;

fn noted() -> CutEvent {
    cut(Body::Noted { seat: SEAT, page: "quay:sent".parse().unwrap() })
}

fn closed() -> CutEvent {
    cut(Body::ChapterClosed { chapter: "quay:ashore".parse().unwrap() })
}

/// So many turns of a game, the first of which brought a page of the journal.
fn past(turns: u64) -> Vec<Turn> {
    let began = turn(3, None, Vec::new(), view());
    let own = (0..turns).map(|n| {
        let events = if n == 0 { vec![noted(), rolled(Band::Success), acted()] } else { vec![acted()] };
        turn(4 + n, Some(SEAT), events, View { tick: 60 * (n + 1), ..view() })
    });
    [began].into_iter().chain(own).collect()
}

fn open(language: Language, turns: Vec<Turn>, parts: Vec<KeptPart>) -> App {
    let mut app = App::new(options(language, true, Start::Direct));
    let depth = turns.last().map_or(3, |turn| turn.depth);
    let past = Past { turns, parts, ..Past::default() };
    app.update(Input::Opened(OpenGame { name: "Rope 1".to_owned(), seat: SEAT, remote: false, past }));
    app.update(synced(depth, view()));
    app
}

/// The passages between the two headings of what has happened until now.
fn recap(app: &App, (from, to): (&str, &str)) -> Vec<String> {
    let texts = app.screen().story.iter().map(|passage| passage.text.as_str());
    let inside = texts.skip_while(|text| *text != from).skip(1).take_while(|text| *text != to);
    inside.map(str::to_owned).collect()
}

const EN: (&str, &str) = ("Until now:", "Where you were:");
const ES: (&str, &str) = ("Hasta ahora:", "Donde lo dejaste:");

#[test]
fn who_goes_on_is_told_what_happened_and_what_is_to_be_done() {
    let app = open(Language::En, past(7), Vec::new());
    assert_eq!(recap(&app, EN), ["They want the long rope.", "Still to be done: Get into the shed."]);
    let app = open(Language::Es, past(7), Vec::new());
    assert_eq!(recap(&app, ES), ["Quieren la cuerda larga.", "Queda por hacer: Entra en el cobertizo."]);
    let last = app.screen().story.last().expect("a story");
    assert!(last.text.as_str() != ES.1, "the last turn follows");
    assert!(!app.screen().choices.is_empty(), "nobody has to read it first");
}

#[test]
fn a_game_that_has_just_begun_or_is_over_is_not_summed_up() {
    assert!(recap(&open(Language::En, past(2), Vec::new()), EN).is_empty());
    let mut turns = past(7);
    turns.push(turn(20, Some(SEAT), vec![acted()], ended()));
    assert!(recap(&open(Language::En, turns, Vec::new()), EN).is_empty());
    let app = playing(Language::En, true);
    assert!(recap(&app, EN).is_empty());
}

/// A client in which a chapter ends at depth 9; what it wanted done then.
fn chapter_ends(app: &mut App) -> Vec<Effect> {
    let effects = line(app, "1");
    let id = id_of(request(&effects));
    let mut effects = done(app, id, 8, vec![noted(), rolled(Band::Success), acted()], view());
    effects.clear();
    app.update(Input::Act(crate::Action::Back));
    let asked = line(app, "1");
    effects.extend(done(app, id_of(request(&asked)), 9, vec![acted(), closed()], chapter_closed()));
    effects
}

fn kept(effects: &[Effect]) -> Vec<&KeptPart> {
    effects.iter().filter_map(|effect| if let Effect::KeepPart(part) = effect { Some(part) } else { None }).collect()
}

#[test]
fn a_part_that_ends_is_kept_and_read_by_who_goes_on_in_later_sessions() {
    let mut app = playing(Language::En, true);
    let effects = chapter_ends(&mut app);
    let expected = KeptPart { depth: 9, by: None, text: "Ashore\nThey want the long rope.".to_owned() };
    assert_eq!(kept(&effects), [&expected]);
    // Its turns are so old that only the save has it.
    let later: Vec<Turn> = past(7).into_iter().map(|turn| Turn { depth: turn.depth + 100, ..turn }).collect();
    let app = open(Language::En, later, vec![expected]);
    let lines = recap(&app, EN);
    assert_eq!(lines[0], "Ashore: They want the long rope.");
    // The save's text takes the place of what would be worked out anew.
    let mut turns = past(5);
    turns.push(turn(9, Some(SEAT), vec![acted(), closed()], chapter_closed()));
    turns.extend((10..14).map(|depth| turn(depth, Some(SEAT), vec![acted()], chapter_closed())));
    let said =
        KeptPart { depth: 9, by: Some("near".to_owned()), text: "Ashore\nYou got the rope. You were wet.".to_owned() };
    assert_eq!(recap(&open(Language::En, turns.clone(), vec![said]), EN)[0], "Ashore: You got the rope. You were wet.");
    assert_eq!(recap(&open(Language::En, turns, Vec::new()), EN)[0], "Ashore: They want the long rope.");
}

#[test]
fn a_day_ends_a_part_only_where_something_happened_on_it() {
    let days = |events: Vec<CutEvent>| {
        let mut app = playing(Language::En, true);
        let mut effects = Vec::new();
        for (depth, day, events) in [(8, 1, events), (9, 2, Vec::new())] {
            let asked = line(&mut app, "1");
            let events = [vec![rolled(Band::Success), acted()], events].concat();
            effects.extend(done(&mut app, id_of(request(&asked)), depth, events, View { day, ..view() }));
        }
        kept(&effects).into_iter().cloned().collect::<Vec<_>>()
    };
    assert_eq!(days(vec![noted()]), []);
    let level = cut(Body::LevelReached { seat: SEAT, level: 2, proficiency: 2, hit_points_max: 9 });
    let parts = days(vec![noted(), level]);
    assert_eq!(parts.len(), 1);
    assert_eq!(parts[0].text, "Day 1\nThey want the long rope. You reached level 2.");
}

fn narrated(language: Language) -> (App, Vec<Effect>) {
    let mut app = playing(language, true);
    let settings = Settings { narrator: "near".to_owned(), ..Settings::default() };
    app.update(Input::Settings(Box::new(settings), None));
    let effects = chapter_ends(&mut app);
    (app, effects)
}

#[test]
fn a_model_sums_a_part_up_from_what_was_told_of_it() {
    let (mut app, effects) = narrated(Language::En);
    let asked = effects.iter().find_map(|effect| match effect {
        Effect::SumUp { depth: 9, narrator, prompt } if narrator == "near" => prompt.last(),
        _ => None,
    });
    let asked = &asked.expect("a model is asked").text;
    assert!(asked.contains("Ashore") && asked.contains("They want the long rope."), "{asked}");
    let answer = Ok("You were sent for the long rope. The shed door gave in the end.".to_owned());
    let effects = app.update(Input::SummedUp { depth: 9, answer: answer.clone() });
    let part = KeptPart {
        depth: 9,
        by: Some("near".to_owned()),
        text: "Ashore\nYou were sent for the long rope. The shed door gave in the end.".to_owned(),
    };
    assert_eq!(kept(&effects), [&part]);
    assert_eq!(app.update(Input::SummedUp { depth: 9, answer }), [], "it is asked for once");
}

#[test]
fn a_summary_that_lies_or_does_not_come_leaves_the_built_in_one() {
    for (language, lie) in [
        (
            Language::En,
            "Captain Zorrilla gave you 500 val. Zorrilla died. You own the quay of Zorrilla now. All is well.",
        ),
        (
            Language::Es,
            "El capitán Zorrilla te dio 500 val. Zorrilla murió. El muelle de Zorrilla es tuyo ahora. Todo va bien.",
        ),
    ] {
        for answer in [Ok(lie.to_owned()), Ok("Yes.".to_owned()), Ok("x. ".repeat(900)), Err("No answer.".to_owned())] {
            let (mut app, _) = narrated(language);
            let effects = app.update(Input::SummedUp { depth: 9, answer });
            assert_eq!(kept(&effects), Vec::<&KeptPart>::new(), "{effects:?}");
            assert!(app.screen().notice.as_ref().is_none_or(|notice| !notice.text.contains("No answer")));
        }
    }
}

#[test]
fn what_was_taken_back_is_in_no_part() {
    let mut app = playing(Language::En, true);
    chapter_ends(&mut app);
    told(&mut app, gesta_table::Update::Rewound { by: SEAT, depth: 8, branch: "before".to_owned() });
    app.update(synced(8, view()));
    let asked = line(&mut app, "1");
    let effects = done(&mut app, id_of(request(&asked)), 9, vec![acted(), closed()], chapter_closed());
    assert_eq!(kept(&effects).len(), 1, "the chapter ends anew");
}

#[test]
fn a_model_that_tells_a_game_that_goes_on_knows_what_was_before() {
    let mut app = open(Language::En, past(7), Vec::new());
    let settings = Settings { narrator: "near".to_owned(), ..Settings::default() };
    app.update(Input::Settings(Box::new(settings), None));
    let asked = line(&mut app, "1");
    done(&mut app, id_of(request(&asked)), 20, vec![rolled(Band::Success), acted()], view());
    let effects = app.update(Input::Recalled { depth: 20, memories: Vec::new() });
    let Some(Effect::Narrate { prompt, .. }) = effects.last() else { panic!("{effects:?}") };
    assert!(prompt.iter().any(|part| part.text.contains("Earlier: They want the long rope.")), "{prompt:?}");
}
