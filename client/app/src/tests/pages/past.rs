//! What was: the audit of the dice, the history, branches, chapters, the end of a story, and the story as a file.

use super::{answer, at, played};
use crate::tests::stage::*;
use crate::{Detail, Effect, ExportForm, FoundRow, Input, Page, PassageKind};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_table::{Request, Update};

#[test]
fn the_audit_counts_every_die_and_judges_only_with_enough_of_them() {
    let app = at(Page::Audit, Language::En);
    let Detail::Audit(audit) = &app.screen().detail else { panic!("{:?}", app.screen().detail) };
    assert_eq!((audit.dice, audit.faces[8], audit.chi_square_thousandths), (2, 2, None));
    assert_eq!(audit.sides[0].rolls, 2);
    assert_eq!(audit.sides[0].bands[1].seen, 2, "two successes");
    let expected: u64 = audit.sides[0].bands.iter().map(|band| band.expected_hundredths).sum();
    assert!((195..=200).contains(&expected), "all results together are two rolls: {expected}");
    assert!(app.screen().body[0].starts_with("2 dice so far."), "{:?}", app.screen().body[0]);

    let mut app = playing(Language::En, true);
    for depth in 4..120 {
        told(&mut app, Update::Turn(Box::new(turn(depth, Some(SEAT), vec![rolled(Band::Success)], view()))));
    }
    line(&mut app, "dice");
    assert!(app.screen().body[0].contains("very uneven"), "a die that always shows 9: {}", app.screen().body[0]);
}

#[test]
fn the_history_is_read_searched_and_gone_back_to() {
    for (language, search, back) in
        [(Language::En, "search shed", "back to 1"), (Language::Es, "buscar cobertizo", "volver a 1")]
    {
        let mut app = at(Page::History, language);
        assert_eq!(app.screen().choices.len(), 2);
        let effects = line(&mut app, search);
        assert_eq!(effects.len(), 1, "{effects:?}");
        answer(&mut app, &effects);
        assert_eq!(app.screen().choices.len(), 2, "what was done names the shed: {:?}", app.screen());
        let found = FoundRow { depth: 5, in_note: true, text: "the shed leaks".to_owned() };
        app.update(Input::Found(vec![found]));
        assert_eq!(app.screen().choices.len(), 3);
        app.update(Input::Pick(1));
        assert_eq!(app.screen().page, Page::Turn);
        let effects = line(&mut app, back);
        assert!(matches!(request(&effects), Request::TakeBack { turns: 1, .. }), "{effects:?}");
        told(&mut app, Update::Rewound { by: SEAT, depth: 4, branch: "2".to_owned() });
        app.update(synced(4, view()));
        line(&mut app, if language == Language::En { "history" } else { "historial" });
        assert_eq!(app.screen().choices.len(), 1, "the turn that was taken back is not in the history");
    }
    let mut app = played(Language::En);
    assert_eq!(line(&mut app, "back to 2"), []);
    assert!(notice(&app).starts_with("There is no turn 2 to go back to."), "{}", notice(&app));
    let effects = line(&mut app, "back to 0");
    assert!(matches!(request(&effects), Request::TakeBack { turns: 2, .. }), "{effects:?}");
}

#[test]
fn a_branch_is_gone_to_and_its_story_told_from_the_beginning() {
    let mut app = at(Page::Branches, Language::En);
    assert_eq!(app.screen().choices.len(), 2);
    let effects = app.update(Input::Pick(2));
    let Request::Switch { id, branch } = request(&effects).clone() else { panic!("{effects:?}") };
    assert_eq!(branch, "2");
    assert!(app.screen().waiting);
    told(&mut app, Update::Rewound { by: SEAT, depth: 9, branch: "2".to_owned() });
    assert_eq!(app.update(synced(9, view())), [Effect::ReadPast]);
    let _ = id;
    let mut past = vec![turn(3, None, Vec::new(), view())];
    past.extend((4..8).map(|depth| turn(depth, Some(SEAT), vec![rolled(Band::Failure)], view())));
    app.update(Input::Past(past.into()));
    assert_eq!(passages(&app, PassageKind::Roll).len(), 4);
    assert_eq!(app.screen().story[0].text, "A morning errand");
    assert!(!app.screen().waiting);
    line(&mut app, "history");
    assert_eq!(app.screen().choices.len(), 4);
}

#[test]
fn a_closed_chapter_shows_its_card_once_and_any_line_goes_on() {
    let mut app = at(Page::Chapter, Language::En);
    assert_eq!(app.screen().heading, "Ashore");
    assert_eq!(app.screen().body[0], "The tide has turned.");
    let Detail::Card(figures) = &app.screen().detail else { panic!("{:?}", app.screen().detail) };
    assert_eq!(figures[0].value, "3", "the turns up to the end of the chapter: {figures:?}");
    let effects = line(&mut app, "1");
    assert!(matches!(request(&effects), Request::Do { .. }), "a number goes on with the story: {effects:?}");
    done(&mut app, id_of(request(&effects)), 9, Vec::new(), chapter_closed());
    assert_eq!(app.screen().page, Page::Story, "a card is shown once");
}

#[test]
fn a_story_is_kept_as_a_file_in_the_form_that_is_asked_for() {
    for (text, form) in
        [("export", ExportForm::Html), ("export markdown", ExportForm::Markdown), ("exportar json", ExportForm::Json)]
    {
        let mut app = played(Language::En);
        assert_eq!(line(&mut app, text), [Effect::Export(form)], "{text}");
        app.update(Input::Said("Kept as a.html".to_owned()));
        assert_eq!(notice(&app), "Kept as a.html");
    }
}

#[test]
fn after_an_ending_the_same_dice_can_be_asked_for() {
    for (language, text) in [(Language::En, "same dice"), (Language::Es, "mismos dados"), (Language::En, "2")] {
        let mut app = at(Page::Ending, language);
        let effects = line(&mut app, text);
        let [Effect::NewGame(game)] = effects.as_slice() else { panic!("{text}: {effects:?}") };
        assert!(game.same_dice, "{text}");
    }
}
