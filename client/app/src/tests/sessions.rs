//! Sessions in a game over a hand-made table: what is asked of it, and what stands on the screen after each answer.

use crate::tests::stage::*;
use crate::{Action, App, Effect, Input, Page, PassageKind, Settings, Start, Tone};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Body, Command, PartyDecision, Proposal, Rejection, SeatId};
use gesta_table::{Refusal, Request, Trouble, Update};
use std::collections::BTreeSet;

#[test]
fn a_new_game_begins_with_its_title_its_first_paragraph_and_its_choices() {
    for (language, title, opening, label, skill) in [
        (Language::En, "A morning errand", "The rope you were sent for is in the shed.", "Force the shed door", "65 %"),
        (
            Language::Es,
            "Un recado de mañana",
            "La cuerda que te han pedido está en el cobertizo.",
            "Forzar la puerta del cobertizo",
            "65 %",
        ),
    ] {
        let app = playing(language, true);
        let screen = app.screen();
        assert_eq!(screen.page, Page::Story);
        assert_eq!(screen.story[0].text, title);
        assert_eq!(screen.story[0].kind, PassageKind::Heading);
        assert_eq!(screen.story[1].text, opening);
        assert!(screen.story.len() > 2, "the place is described");
        let choice = &screen.choices[0];
        assert_eq!((choice.number, choice.label.as_str()), (1, label));
        assert_eq!(choice.chance.as_ref().unwrap().percent, skill);
        assert!(choice.detail.contains("+20 %"), "{}", choice.detail);
        assert!(screen.choices[1].chance.is_none());
        assert_eq!(screen.status[0].value, "12/14");
        assert!(!screen.waiting && screen.prompt.is_some());
        assert!((3..=5).contains(&screen.hints.len()));
    }
}

#[test]
fn a_picked_choice_is_sent_with_its_odds_and_saved_is_said_only_when_it_is_done() {
    let mut app = playing(Language::En, true);
    let effects = app.update(Input::Pick(1));
    let Request::Do { id, command, offered, utterance } = request(&effects).clone() else { panic!("{effects:?}") };
    assert_eq!((command, offered, utterance), (force(), Some(odds(13)), None));
    assert!(app.screen().waiting);
    assert_eq!(notice(&app), "");

    told(&mut app, Update::Turn(Box::new(turn(5, Some(SEAT), vec![rolled(Band::Success)], view()))));
    assert_eq!(notice(&app), "", "nothing is said to be saved before the receipt");
    assert_eq!(passages(&app, PassageKind::Roll).len(), 1);
    done(&mut app, id, 6, Vec::new(), view());
    assert_eq!(notice(&app), "Saved");
    assert!(!app.screen().waiting);
}

#[test]
fn a_number_that_is_no_choice_says_which_there_are() {
    let mut app = playing(Language::En, true);
    for text in ["0", "3", "99999999999999999999999"] {
        assert_eq!(line(&mut app, text), [], "{text}");
        assert!(passages(&app, PassageKind::Notice).last().unwrap().ends_with("Choose from 1 to 2."));
    }
}

#[test]
fn ids_of_requests_follow_from_the_seed_and_never_repeat() {
    let ids = |_: ()| -> Vec<_> {
        let mut app = playing(Language::En, true);
        let mut ids = Vec::new();
        for depth in 4..20 {
            let effects = app.update(Input::Pick(2));
            let id = id_of(request(&effects));
            ids.push(id);
            done(&mut app, id, depth, Vec::new(), view());
        }
        ids
    };
    let first = ids(());
    assert_eq!(first, ids(()));
    assert_eq!(first.iter().collect::<BTreeSet<_>>().len(), first.len());
}

#[test]
fn a_refusal_says_why_and_leaves_the_game_as_it_was() {
    for (why, says) in [
        (Refusal::NoTakeBack, "iron mode"),
        (Refusal::NothingThere, "nothing to take back"),
        (Refusal::NotAllowed, "may not"),
        (Refusal::Malformed, "out of range"),
        (Refusal::Rule(Rejection::NotHere), ""),
    ] {
        let mut app = playing(Language::En, true);
        let effects = app.update(Input::Pick(2));
        refuse(&mut app, id_of(request(&effects)), why.clone());
        let last = *passages(&app, PassageKind::Notice).last().unwrap();
        assert!(!last.is_empty() && last.contains(says), "{why:?}: {last}");
        assert!(!app.screen().waiting);
        assert_eq!(app.view(), Some(&view()));
        assert_ne!(notice(&app), "Saved");
    }
}

#[test]
fn what_could_not_be_saved_is_grave_until_something_is_saved() {
    for (trouble, says) in [
        (Trouble::DiskFull, "The disk is full"),
        (Trouble::ReadOnly, "cannot be written"),
        (Trouble::Busy, "Another program"),
        (Trouble::Io("EIO".to_owned()), "EIO"),
    ] {
        let mut app = playing(Language::En, true);
        let effects = app.update(Input::Pick(2));
        refuse(&mut app, id_of(request(&effects)), Refusal::NotSaved(trouble));
        let shown = app.screen().notice.clone().unwrap();
        assert!(shown.tone == Tone::Grave && shown.text.contains(says), "{shown:?}");
        line(&mut app, "?");
        line(&mut app, "b");
        assert!(notice(&app).contains(says), "it stays");
        let effects = app.update(Input::Pick(2));
        done(&mut app, id_of(request(&effects)), 4, Vec::new(), view());
        assert_eq!(notice(&app), "Saved");
    }
}

#[test]
fn changed_odds_are_told_and_asked_about_again() {
    let mut app = playing(Language::En, true);
    let effects = app.update(Input::Pick(1));
    let why = Refusal::Rule(Rejection::OddsChanged { now: Box::new(odds(9)) });
    assert_eq!(refuse(&mut app, id_of(request(&effects)), why.clone()), [], "nothing is rolled unasked");
    assert!(passages(&app, PassageKind::Notice).iter().any(|text| text.contains("45 %")));
    assert_eq!(app.screen().choices.len(), 2, "do it or leave it");
    let effects = line(&mut app, "");
    let Request::Do { command, offered, .. } = request(&effects) else { panic!("{effects:?}") };
    assert_eq!((command, offered), (&force(), &Some(odds(9))));

    let mut app = playing(Language::En, false);
    let effects = app.update(Input::Pick(1));
    refuse(&mut app, id_of(request(&effects)), why);
    assert_eq!(app.screen().choices[0].chance.as_ref().unwrap().percent, "45 %");
    let effects = line(&mut app, "1");
    assert!(matches!(request(&effects), Request::Do { offered, .. } if *offered == Some(odds(9))));
}

#[test]
fn a_changed_offer_can_be_left() {
    let mut app = playing(Language::Es, true);
    let effects = app.update(Input::Pick(1));
    let why = Refusal::Rule(Rejection::OddsChanged { now: Box::new(odds(9)) });
    refuse(&mut app, id_of(request(&effects)), why);
    assert_eq!(line(&mut app, "no"), []);
    assert_eq!(passages(&app, PassageKind::Notice).last(), Some(&"Queda sin hacer."));
    assert_eq!(app.screen().choices[0].label, "Forzar la puerta del cobertizo");
}

#[test]
fn a_turn_is_taken_back_and_the_scene_told_again() {
    for (language, says) in [(Language::En, "Taken back."), (Language::Es, "Turno deshecho.")] {
        let mut app = playing(language, true);
        let told_before = app.screen().story.len();
        let effects = line(&mut app, "u");
        let Request::TakeBack { turns: 1, .. } = request(&effects) else { panic!("{effects:?}") };
        assert!(app.screen().waiting);
        told(&mut app, Update::Rewound { by: SEAT, depth: 2, branch: "a".to_owned() });
        app.update(synced(2, view()));
        assert!(!app.screen().waiting);
        let story = &app.screen().story;
        assert!(story[told_before].text.starts_with(says));
        assert!(story.len() > told_before + 1, "the scene stands after it");
    }
}

#[test]
fn iron_mode_says_that_nothing_is_taken_back() {
    let mut app = playing(Language::En, true);
    app.update(synced(3, gesta_rules::View { can_take_back: false, ..view() }));
    assert_eq!(app.update(Input::Act(Action::TakeBack)), []);
    assert_eq!(passages(&app, PassageKind::Notice).last(), Some(&"No turn can be taken back in this game."));
    assert!(app.screen().hints.iter().all(|hint| hint.action != Action::TakeBack));
}

#[test]
fn lines_wait_for_the_table_in_order_and_within_their_limit() {
    let mut app = playing(Language::En, true);
    let mut effects = line(&mut app, "2");
    for _ in 0..crate::LINES_WAITING_MAX {
        assert_eq!(line(&mut app, "2"), [], "one request at a time");
    }
    assert_eq!(notice(&app), "");
    line(&mut app, "2");
    assert_eq!(notice(&app), "64 lines are waiting already. The rest was not taken; send it again in a moment.");
    let mut sent = 1;
    while !effects.is_empty() {
        let id = id_of(request(&effects));
        effects = done(&mut app, id, 3 + sent, Vec::new(), view());
        sent += u64::from(!effects.is_empty());
    }
    assert_eq!(sent, 65);
    assert!(!app.screen().waiting);
}

#[test]
fn a_key_pressed_while_the_table_decides_picks_nothing() {
    let mut app = playing(Language::En, true);
    let effects = app.update(Input::Pick(1));
    assert_eq!(app.update(Input::Pick(2)), []);
    assert_eq!(done(&mut app, id_of(request(&effects)), 4, Vec::new(), view()), []);
}

#[test]
fn a_reopened_game_tells_the_same_story_with_the_opening_first() {
    let setting_up = turn(3, None, Vec::new(), view());
    let deed = |depth| turn(depth, Some(SEAT), vec![rolled(Band::Success)], view());
    let mut live = App::new(options(Language::En, true, Start::Direct));
    live.update(opened(Vec::new()));
    live.update(synced(3, view()));
    told(&mut live, Update::Turn(Box::new(deed(4))));
    told(&mut live, Update::Turn(Box::new(deed(5))));

    let mut again = App::new(options(Language::En, true, Start::Direct));
    again.update(opened(vec![setting_up, deed(4), deed(5)]));
    assert!(again.screen().waiting);
    again.update(synced(5, view()));
    assert_eq!(live.screen().story, again.screen().story);
    assert!(!again.screen().waiting);
}

#[test]
fn the_story_on_screen_is_bounded_and_its_ids_only_grow() {
    let mut app = playing(Language::En, true);
    for depth in 4..6_000 {
        told(&mut app, Update::Turn(Box::new(turn(depth, Some(SEAT), vec![rolled(Band::Failure)], view()))));
    }
    let story = &app.screen().story;
    assert_eq!(story.len(), crate::STORY_PASSAGES_MAX);
    assert!(story.windows(2).all(|pair| pair[1].id == pair[0].id + 1));
}

#[test]
fn the_terms_of_odds_are_explained_and_left_again() {
    let mut app = playing(Language::En, true);
    app.update(Input::Act(Action::Why));
    assert_eq!(app.screen().page, Page::Why);
    assert!(app.screen().body[0].starts_with("1  Force the shed door  65 %"), "{:?}", app.screen().body);
    assert!(app.screen().body.len() > 5, "each band has a line");
    line(&mut app, "b");
    assert_eq!(app.screen().page, Page::Story);
    line(&mut app, "w 2");
    assert_eq!(app.screen().body, ["Nothing here is at risk: no choice needs a roll."]);
    let effects = line(&mut app, "2");
    assert!(
        matches!(request(&effects), Request::Do { command, .. } if *command == wait()),
        "a line goes on with the story"
    );
}

#[test]
fn the_journal_shows_quests_and_pages_with_their_time() {
    let mut app = playing(Language::En, true);
    line(&mut app, "j");
    assert_eq!(app.screen().page, Page::Journal);
    assert_eq!(
        app.screen().body,
        [
            "The rope: Fetch the rope from the shed.",
            "   To do: Get into the shed.",
            "Day 1, 08:00: They want the long rope."
        ]
    );
}

#[test]
fn help_shows_the_words_of_the_page_it_was_asked_on() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    app.update(Input::Act(Action::Help));
    assert!(app.screen().body[0].starts_with("Enter"));
    let mut app = playing(Language::Es, true);
    line(&mut app, "?");
    assert!(app.screen().body[0].starts_with("Un número"));
    line(&mut app, "");
    assert_eq!(app.screen().page, Page::Story);
}

#[test]
fn the_language_changes_every_word_but_not_what_was_told() {
    let mut app = playing(Language::En, true);
    let told = app.screen().story.clone();
    let settings = Settings { language: Some(Language::Es), ..Settings::default() };
    let kept = Effect::Keep(Box::new(settings));
    assert_eq!(app.update(Input::Act(Action::Language)), [Effect::Language(Language::Es), kept]);
    let screen = app.screen();
    assert_eq!(screen.language, Language::Es);
    assert_eq!(screen.choices[0].label, "Forzar la puerta del cobertizo");
    assert_eq!(screen.story[..told.len()], told);
    assert!(screen.story.len() > told.len(), "the scene stands in the new language");
}

#[test]
fn after_an_ending_its_card_says_how_it_went_and_what_can_be_done() {
    let mut app = playing(Language::En, true);
    let effects = app.update(Input::Pick(1));
    done(&mut app, id_of(request(&effects)), 5, vec![rolled(Band::Success)], ended());
    let screen = app.screen();
    assert_eq!((screen.page, screen.heading.as_str()), (Page::Ending, "Rope in hand"));
    assert_eq!(
        screen.body[..4],
        ["You have the rope.", "Turns: 1", "Game time: 2 min", "Rolls: 1, 1 made"],
        "{:?}",
        screen.body
    );
    assert_eq!(screen.choices.len(), 5);

    let effects = app.update(Input::Pick(3));
    assert!(matches!(request(&effects), Request::TakeBack { turns: 1, .. }));
    told(&mut app, Update::Rewound { by: SEAT, depth: 3, branch: "a".to_owned() });
    app.update(synced(3, view()));
    assert_eq!(app.screen().page, Page::Story);

    let effects = app.update(Input::Pick(2));
    done(&mut app, id_of(request(&effects)), 6, Vec::new(), ended());
    assert_eq!(
        app.screen().body[1..4],
        ["Turns: 1", "Game time: 2 min", "Rolls: none"],
        "what was taken back does not count"
    );
    line(&mut app, "b");
    assert_eq!(app.screen().page, Page::Story, "the story can be read again");
    line(&mut app, "dance");
    assert!(passages(&app, PassageKind::Notice).last().unwrap().starts_with("The story has ended."));
    line(&mut app, "b");
    assert_eq!(app.update(Input::Pick(1)), [again("core:dock_hand")]);
}

#[test]
fn a_party_decision_that_waits_for_this_seat_comes_first() {
    let decision = PartyDecision::Rest { hours: 8 };
    let waiting = |seats: &[u8]| {
        let waiting: std::collections::BTreeSet<SeatId> = seats.iter().map(|seat| SeatId(*seat)).collect();
        let proposal = Proposal { id: 4, by: SeatId(1), decision: decision.clone(), asked: waiting.clone(), waiting };
        gesta_rules::View { proposal: Some(proposal), ..view() }
    };
    for (language, agree) in
        [(Language::En, "Agree: rest together for 8 hours"), (Language::Es, "Aceptar: descansar en grupo 8 horas")]
    {
        let mut app = playing(language, true);
        told(&mut app, Update::Turn(Box::new(turn(4, Some(SeatId(1)), Vec::new(), waiting(&[0])))));
        assert_eq!(app.screen().choices[0].label, agree);
        assert_eq!(app.screen().choices.len(), 4);
        let effects = app.update(Input::Pick(2));
        let expected = Command::Answer { proposal: 4, agree: false };
        assert!(matches!(request(&effects), Request::Do { command, .. } if *command == expected));
    }
    let mut app = playing(Language::En, true);
    told(&mut app, Update::Turn(Box::new(turn(4, Some(SEAT), Vec::new(), waiting(&[1])))));
    assert_eq!(app.screen().choices.len(), 2);
    assert_eq!(notice(&app), "Waiting for the others to answer.");
}

#[test]
fn after_a_loss_of_the_link_the_same_request_is_sent_again() {
    let mut app = App::new(options(Language::En, true, Start::Direct));
    let open = crate::OpenGame { name: "host".to_owned(), seat: SEAT, remote: true, past: crate::Past::default() };
    app.update(Input::Opened(open));
    app.update(synced(3, view()));
    assert_eq!(app.screen().badge, "built-in narrator, playing over the network");
    let effects = app.update(Input::Pick(2));
    let sent = request(&effects).clone();
    app.update(Input::Trouble("The server cannot be reached.".to_owned()));
    assert!(app.screen().waiting);
    assert_eq!(
        app.update(Input::Back),
        [Effect::Send(Request::Resume { view_hash: None }), Effect::Send(sent.clone())]
    );
    app.update(synced(9, view()));
    done(&mut app, id_of(&sent), 10, Vec::new(), view());
    assert_eq!(notice(&app), "Saved");
}

#[test]
fn updates_without_a_game_and_answers_to_nobody_change_nothing() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    assert_eq!(app.update(synced(3, view())), []);
    assert_eq!(app.screen().page, Page::Title);
    let mut app = playing(Language::En, true);
    refuse(&mut app, gesta_table::CmdId([9; 16]), Refusal::NotAllowed);
    assert_eq!(passages(&app, PassageKind::Notice), Vec::<&str>::new());
}

#[test]
fn a_read_turn_with_an_unheard_of_body_is_told_without_harm() {
    let mut app = playing(Language::En, true);
    let strange = cut(Body::Moved {
        actor: gesta_rules::Actor::Being("nowhere:nobody".parse().unwrap()),
        from: None,
        to: "nowhere:at_all".parse().unwrap(),
        exit: None,
    });
    told(&mut app, Update::Turn(Box::new(turn(4, None, vec![strange], view()))));
    assert_eq!(app.screen().page, Page::Story);
}
