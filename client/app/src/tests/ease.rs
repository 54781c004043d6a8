//! What spares a player trouble: questions that can be answered, hints that lead somewhere, words that say what to try.

use crate::game::Step;
use crate::tests::stage::*;
use crate::{Action, App, Effect, FoundRow, Input, NoteRow, Page, PassageKind, SaveRow, Start};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Command, View};
use gesta_speech::Reading;
use gesta_table::{Branch, Fork, Request, Update};

const LANGUAGES: [Language; 2] = [Language::En, Language::Es];

fn asked(app: &mut App, candidates: &[(&str, Command)]) {
    let candidates = candidates.iter().map(|(label, command)| ((*label).to_owned(), command.clone())).collect();
    let reading = Reading::Ask { question: "Which?".to_owned(), candidates, looks: Vec::new(), guess: false };
    app.game.as_mut().unwrap().queue.push_back(Step { reading, utterance: None });
    app.advance();
    app.draw();
    app.effects.clear();
}

/// A client with some turns behind it, which end at the depths 4, 5 and so on.
fn played(language: Language, turns: u64) -> App {
    let mut app = playing(language, true);
    for depth in 4..4 + turns {
        let effects = line(&mut app, "1");
        let view = View { tick: depth * 60, second_of_day: 8 * 3_600, ..view() };
        done(&mut app, id_of(request(&effects)), depth, vec![rolled(Band::Success), acted()], view);
    }
    app
}

fn last_notice(app: &App) -> &str {
    passages(app, PassageKind::Notice).last().copied().unwrap_or_default()
}

fn hints(app: &App) -> Vec<&str> {
    app.screen().hints.iter().map(|hint| hint.word.as_str()).collect()
}

#[test]
fn a_question_with_one_answer_is_one_of_yes_or_no() {
    for (yes, language) in [("", Language::En), ("yes", Language::En), ("sí", Language::Es)] {
        let mut app = playing(language, true);
        asked(&mut app, &[("Wait", wait())]);
        assert_eq!(app.screen().choices.len(), 2, "it can be left");
        let effects = line(&mut app, yes);
        assert!(matches!(request(&effects), Request::Do { command, .. } if *command == wait()), "{effects:?}");
    }
    let mut app = playing(Language::En, true);
    asked(&mut app, &[("Wait", wait())]);
    assert_eq!(line(&mut app, "no"), []);
    assert!(!app.asks());
}

#[test]
fn yes_to_which_one_does_nothing_and_says_what_to_give() {
    for (language, yes, says) in [(Language::En, "yes", "from 1 to 2"), (Language::Es, "sí", "de 1 a 2")] {
        let mut app = playing(language, true);
        asked(&mut app, &[("Wait", wait()), ("Force the door", force())]);
        assert_eq!(line(&mut app, yes), []);
        assert!(app.asks() && last_notice(&app).contains(says), "{}", last_notice(&app));
    }
}

#[test]
fn a_question_is_left_in_the_words_in_which_people_say_no() {
    for (language, no) in [(Language::En, "No, I'd rather not."), (Language::Es, "No, mejor no.")] {
        let mut app = playing(language, true);
        asked(&mut app, &[("Wait", wait()), ("Force the door", force())]);
        assert_eq!(line(&mut app, no), [], "{no}");
        assert!(!app.asks() && last_notice(&app) == app.locale.plain("story-left"), "{}", last_notice(&app));
    }
}

#[test]
fn what_nothing_here_is_called_is_searched_for_in_the_story() {
    for (language, text) in [(Language::En, "search lighthouse"), (Language::Es, "buscar faro")] {
        let mut app = played(language, 1);
        let wanted = text.split_once(' ').unwrap().1.to_owned();
        assert_eq!(line(&mut app, text), [Effect::Search(wanted)], "{text}");
        assert_eq!(app.screen().page, Page::History);
    }
}

#[test]
fn what_is_searched_with_its_article_is_looked_for_here() {
    for (language, text) in [(Language::En, "search the lighthouse"), (Language::Es, "buscar el faro")] {
        let mut app = played(language, 1);
        assert_eq!(line(&mut app, text), [], "{text}");
        assert_eq!(app.screen().page, Page::Story);
        assert!(last_notice(&app).contains(text.rsplit(' ').next().unwrap()), "{}", last_notice(&app));
    }
}

#[test]
fn a_question_about_what_the_story_named_is_answered_by_the_story() {
    for (language, known, unknown) in [
        (Language::En, "what is the shed?", "what is the lighthouse?"),
        (Language::Es, "¿qué es el cobertizo?", "¿qué es el faro?"),
    ] {
        let mut app = played(language, 1);
        let about =
            Reading::Lookup { about: known.rsplit(' ').next().unwrap().replace('?', ""), why: "None.".to_owned() };
        app.game.as_mut().unwrap().queue.push_back(Step { reading: about, utterance: None });
        app.advance();
        app.draw();
        assert_eq!(app.screen().page, Page::History, "{known}");
        let mut app = played(language, 1);
        assert_eq!(line(&mut app, unknown), []);
        assert_eq!(app.screen().page, Page::Story, "{unknown}");
    }
}

#[test]
fn a_note_older_than_the_first_deed_is_found_and_leads_to_the_notes() {
    for (language, label) in [(Language::En, "At the beginning"), (Language::Es, "Al principio")] {
        let mut app = played(language, 1);
        line(&mut app, if language == Language::En { "search lighthouse" } else { "buscar faro" });
        app.update(Input::Found(vec![FoundRow { depth: 3, in_note: true, text: "no lighthouse".to_owned() }]));
        let row = &app.screen().choices[0];
        assert!(row.label == label && row.detail.contains("no lighthouse"), "{row:?}");
        assert_eq!(app.update(Input::Pick(1)), [Effect::ReadNotes]);
        assert_eq!(app.screen().page, Page::Notes);
    }
}

#[test]
fn a_deed_that_is_found_is_not_said_twice_in_its_row() {
    let mut app = played(Language::En, 1);
    line(&mut app, "search shed");
    let row = &app.screen().choices[0];
    assert!(row.label.contains("shed") && !row.detail.contains("shed"), "{row:?}");
}

#[test]
fn back_in_the_story_says_that_no_page_lies_under_it() {
    for (language, word) in [(Language::En, "b"), (Language::En, "back"), (Language::Es, "b")] {
        let mut app = playing(language, true);
        assert_eq!(line(&mut app, word), []);
        assert_eq!(last_notice(&app), app.locale.plain("story-no-back"), "{word}");
    }
}

#[test]
fn a_word_that_means_nothing_on_a_page_gets_what_can_be_written_there() {
    for (language, page) in [(Language::En, "settings"), (Language::Es, "ajustes")] {
        let mut app = playing(language, true);
        line(&mut app, page);
        line(&mut app, "frobnicate");
        let said = notice(&app);
        assert!(said.contains("frobnicate") && said.contains("? ="), "{said}");
        assert!(said.lines().count() == 1 && said.chars().count() < 300, "it is one line: {said}");
    }
}

#[test]
fn hints_speak_of_numbers_only_where_there_are_rows() {
    for language in LANGUAGES {
        let word = |en, es| if language == Language::En { en } else { es };
        let mut app = played(language, 1);
        line(&mut app, word("map", "mapa"));
        assert!(hints(&app).contains(&"1"), "one known place can be gone to: {:?}", hints(&app));
        line(&mut app, word("notes", "notas"));
        assert!(!hints(&app).contains(&"1-9") && hints(&app).len() >= 3, "{:?}", hints(&app));
        app.update(Input::Notes(vec![NoteRow { id: 7, depth: 4, text: "60?".to_owned() }]));
        line(&mut app, "1");
        assert_eq!(app.screen().page, Page::Note);
        assert!(hints(&app).contains(&"1"), "one row is one number: {:?}", hints(&app));
    }
}

#[test]
fn notes_and_pages_of_the_journal_say_when_in_which_turn_and_where() {
    for (language, early, late) in
        [(Language::En, ", at the beginning", ", turn 2, "), (Language::Es, ", al principio", ", turno 2, ")]
    {
        let mut app = played(language, 2);
        line(&mut app, if language == Language::En { "notes" } else { "notas" });
        let note = |id, depth| NoteRow { id, depth, text: "60?".to_owned() };
        app.update(Input::Notes(vec![note(7, 3), note(8, 5)]));
        let pins: Vec<&str> = app.screen().choices.iter().map(|row| row.detail.as_str()).collect();
        assert!(pins[0].starts_with("D") && pins[0].ends_with(early), "{pins:?}");
        let place = app.name_of(&"quay:steps".parse::<gesta_content::id::PlaceId>().unwrap());
        assert!(pins[1].contains(late) && pins[1].ends_with(&place), "{pins:?}");
    }
}

#[test]
fn a_branch_is_told_by_the_turn_and_the_deed_that_it_leaves_at() {
    for (language, after) in
        [(Language::En, "It leaves Line 1 after turn 1: "), (Language::Es, "Se separa de Línea 1 tras el turno 1: ")]
    {
        let mut app = played(language, 2);
        let effects = line(&mut app, if language == Language::En { "branches" } else { "ramas" });
        let branch = |name: &str, depth, fork| Branch { name: name.to_owned(), depth, current: name == "main", fork };
        let fork = Fork { from: "main".to_owned(), depth: 4 };
        let branches = vec![branch("main", 5, None), branch("branch_2", 9, Some(fork))];
        told(&mut app, Update::Branches { id: id_of(request(&effects)), branches });
        let rows = &app.screen().choices;
        assert!(rows[1].detail.contains(after), "{rows:?}");
        assert!(!rows[1].detail.ends_with(": "), "the deed is named: {rows:?}");
    }
}

#[test]
fn a_setting_is_named_by_a_word_that_only_it_has() {
    for (language, text) in [
        (Language::En, "settings size 150"),
        (Language::Es, "ajustes tamaño 150"),
        (Language::Es, "ajustes tamaño del texto 150 %"),
    ] {
        let mut app = played(language, 1);
        line(&mut app, text);
        assert_eq!(app.screen().settings.text_percent, 150, "{text}");
    }
}

#[test]
fn the_lists_of_a_hero_are_in_the_order_of_their_names() {
    for language in LANGUAGES {
        let mut app = playing(language, true);
        line(&mut app, if language == Language::En { "hero" } else { "ficha" });
        let body = &app.screen().body;
        let heading = app.locale.plain("making-skills");
        let skills: Vec<&String> =
            body.iter().skip_while(|row| **row != heading).skip(1).take_while(|row| !row.is_empty()).collect();
        assert!(skills.len() > 3, "{body:?}");
        assert!(skills.is_sorted_by_key(|row| crate::journey::plain_name(row)), "{skills:?}");
    }
}

#[test]
fn texts_that_end_of_themselves_get_no_second_stop() {
    use crate::pages::joined;
    for (texts, whole) in [
        (["A rope.", "wet"].as_slice(), "A rope. Wet"),
        (&["A rope", "", "wet"], "A rope. Wet"),
        (&["“Who goes?”", "a man"], "“Who goes?” A man"),
        (&["«Nada.»", "un pan"], "«Nada.» Un pan"),
        (&["Día 1 (hoy)", "élite"], "Día 1 (hoy). Élite"),
    ] {
        assert_eq!(joined(texts), whole);
    }
}

fn with_keys(mut app: App, chosen: &[(Action, &str)]) -> App {
    let mut settings = app.settings.clone();
    for (action, key) in chosen {
        settings.keys.choose(*action, key).unwrap();
    }
    app.update(Input::Settings(Box::new(settings), None));
    app
}

#[test]
fn hints_help_and_palette_show_the_keys_that_were_chosen() {
    let chosen = [(Action::Map, "Ctrl-T"), (Action::Journal, "m"), (Action::TakeBack, "F12"), (Action::Back, "v")];
    for (language, word, taken) in
        [(Language::En, "journal", "F12, take back:"), (Language::Es, "diario", "F12, deshacer:")]
    {
        let mut app = with_keys(playing(language, true), &chosen);
        let keys =
            |app: &App| app.screen().hints.iter().map(|hint| (hint.action, hint.key.clone())).collect::<Vec<_>>();
        let story = keys(&app);
        for (action, key) in [(Action::Map, "Ctrl-T"), (Action::Journal, word), (Action::Help, "?")] {
            assert!(story.contains(&(action, key.to_owned())), "{key} in {story:?}");
        }
        app.update(Input::Act(Action::Help));
        let help = app.screen().body.join("\n");
        assert!(help.contains(taken) && !help.contains("\nu:"), "{help}");
        assert!(keys(&app).contains(&(Action::Back, "v".to_owned())));
        app.update(Input::Act(Action::Palette));
        let rows: Vec<&str> = app.screen().choices.iter().map(|choice| choice.detail.as_str()).collect();
        assert!(rows.contains(&"Ctrl-T") && !rows.iter().any(|row| row.contains("F4")), "{rows:?}");
    }
}

#[test]
fn a_chosen_letter_is_understood_where_lines_are_read() {
    let mut app = with_keys(playing(Language::En, true), &[(Action::Quests, "z"), (Action::Journal, "m")]);
    app.update(Input::Act(Action::Help));
    line(&mut app, "z");
    assert_eq!(app.screen().page, Page::Quests);
    line(&mut app, "m");
    assert_eq!(app.screen().page, Page::Journal, "m was the map's");
}

#[test]
fn every_chosen_key_is_matched_by_front_ends() {
    let app =
        with_keys(playing(Language::En, true), &[(Action::Map, "F9"), (Action::Map, "Ctrl-T"), (Action::Map, "y")]);
    let keys =
        |action| app.screen().keys.iter().filter(move |key| key.action == action).map(|key| (key.letter, key.chord));
    assert_eq!(keys(Action::Map).collect::<Vec<_>>(), [("y", "F9"), ("", "Ctrl-T")]);
    assert_eq!(keys(Action::History).collect::<Vec<_>>(), [("h", "")]);
}

#[test]
fn a_line_can_be_completed_with_names_rows_and_words_of_the_page() {
    let expected = [
        (Language::En, ["the shed door", "Force the shed door", "inventory", "go to"]),
        (Language::Es, ["la puerta del cobertizo", "Forzar la puerta del cobertizo", "inventario", "ir a"]),
    ];
    for (language, wanted) in expected {
        let mut app = playing(language, true);
        let words = &app.screen().words;
        for word in wanted {
            assert!(words.iter().any(|one| one == word), "{word} in {words:?}");
        }
        app.update(Input::Act(Action::Help));
        assert_eq!(app.screen().words, [""; 0], "nothing is written there");
    }
}

#[test]
fn a_key_takes_a_turn_back_only_where_the_story_is_seen() {
    let mut app = playing(Language::En, true);
    let takes_back = |app: &App| app.screen().keys.iter().any(|key| key.action == Action::TakeBack);
    assert!(takes_back(&app));
    app.update(Input::Act(Action::Map));
    assert_eq!((app.screen().page, takes_back(&app)), (Page::Map, false));
}

#[test]
fn no_letter_alone_writes_a_file_or_switches_the_language_by_chord() {
    let app = playing(Language::En, true);
    let keys =
        |action| app.screen().keys.iter().filter(move |key| key.action == action).map(|key| (key.letter, key.chord));
    assert_eq!(keys(Action::Export).collect::<Vec<_>>(), [("", "Ctrl-X")]);
    assert_eq!(keys(Action::Language).collect::<Vec<_>>(), [("e", "")]);
}

#[test]
fn with_a_saved_game_enter_goes_on_with_it_and_its_row_is_marked() {
    for (language, hint) in [(Language::En, "go on"), (Language::Es, "seguir")] {
        let mut app = App::new(options(language, true, Start::Title));
        assert_eq!(app.screen().proposed, None);
        let row = SaveRow {
            name: "Odo 1".to_owned(),
            summary: String::new(),
            line: String::new(),
            played_ms: 0,
            picture: None,
        };
        app.update(Input::Saves(vec![row]));
        let screen = app.screen();
        assert_eq!(screen.proposed, Some(1));
        assert!(screen.hints[0].label.contains(hint), "{:?}", screen.hints);
        assert_eq!(app.update(Input::Act(Action::Accept)), [Effect::Open(None)]);
    }
}

#[test]
fn what_is_taken_back_is_named() {
    for (language, says) in [(Language::En, "Taken back: Force"), (Language::Es, "Turno deshecho: Forzar")] {
        let mut app = played(language, 2);
        line(&mut app, "u");
        told(&mut app, Update::Rewound { by: SEAT, depth: 4, branch: "a".to_owned() });
        let notices = passages(&app, PassageKind::Notice);
        assert!(notices.last().is_some_and(|text| text.starts_with(says)), "{notices:?}");
    }
}

#[test]
fn ways_out_without_a_number_are_told_as_such() {
    use gesta_rules::{Offer, Template};
    for (language, says) in [(Language::En, "More ways out, if you write them"), (Language::Es, "Más salidas")] {
        let mut app = playing(language, true);
        let [numbered, other] = ["quay:shed_door", "quay:shed_way_out"].map(|id| id.parse().unwrap());
        let mut seen = view();
        seen.legal.push(Template::Go { exits: vec![other], party: false });
        seen.offers.push(Offer { command: Command::Go { exit: numbered }, odds: None });
        app.update(synced(3, seen));
        let before = app.screen().story.len();
        app.update(Input::Line(if language == Language::En { "look" } else { "mirar" }.to_owned()));
        let told = &app.screen().story[before..];
        assert_eq!(told.iter().filter(|passage| passage.text.starts_with(says)).count(), 1, "{told:?}");
    }
}

#[test]
fn again_does_what_was_written_last() {
    for (language, again) in [(Language::En, "again"), (Language::Es, "otra vez")] {
        let mut app = playing(language, true);
        let nothing = line(&mut app, again);
        assert!(nothing.is_empty() && !last_notice(&app).is_empty(), "{nothing:?}");
        let first = line(&mut app, "look");
        let told = passages(&app, PassageKind::Prose).len();
        let second = line(&mut app, again);
        assert_eq!(first, second);
        assert!(passages(&app, PassageKind::Prose).len() > told, "the place is told again");
    }
}
