//! Every page in every language: what a front end relies on, and what a player does there with words alone.

use crate::tests::stage::*;
use crate::{
    Action, App, Detail, Effect, ExportForm, FoundRow, Input, Locale, NarratorRow, NewGame, NewHero, NoteRow, Page,
    PassageKind, Settings, Start, TextSpeed, Theme, Tone,
};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Command, Mode, StandIn, View};
use gesta_table::{Branch, Request, Update};

/// A client with two turns behind it and a note.
fn played(language: Language) -> App {
    let mut app = playing(language, true);
    for depth in 4..6 {
        let effects = line(&mut app, "1");
        let id = id_of(request(&effects));
        done(&mut app, id, depth, vec![rolled(Band::Success), acted()], View { tick: depth * 10, ..view() });
    }
    app.update(Input::Notes(vec![NoteRow { id: 7, depth: 4, text: "3 × 20 = 60?".to_owned() }]));
    app
}

/// The way to each page by words of each language.
fn way(page: Page) -> [&'static str; 2] {
    match page {
        Page::Title => ["title", "título"],
        Page::Story | Page::Ending | Page::Chapter => ["", ""],
        Page::Saves => ["saves", "partidas"],
        Page::Why => ["why", "por qué"],
        Page::Sentence => ["why; 1", "por qué; 1"],
        Page::Journal => ["journal", "diario"],
        Page::Help => ["help", "ayuda"],
        Page::Making => ["title; make a hero", "título; crear personaje"],
        Page::Notes => ["notes", "notas"],
        Page::Note => ["note 1", "nota 1"],
        Page::Map => ["map", "mapa"],
        Page::Inventory => ["inventory", "inventario"],
        Page::Item => ["inventory bread", "inventario pan"],
        Page::Sheet => ["hero", "ficha"],
        Page::Codex => ["codex", "códice"],
        Page::Term => ["codex the long rope", "códice la cuerda larga"],
        Page::Quests => ["quests", "misiones"],
        Page::Party => ["party", "grupo"],
        Page::Audit => ["dice", "dados"],
        Page::History => ["history", "historial"],
        Page::Turn => ["history; 1", "historial; 1"],
        Page::Branches => ["branches", "ramas"],
        Page::Settings => ["settings", "ajustes"],
        Page::Palette => ["palette", "paleta"],
        Page::Narrator => ["narrator", "narrador"],
        Page::Sent => ["narrator; 4", "narrador; 4"],
    }
}

fn at(page: Page, language: Language) -> App {
    let mut app = played(language);
    let way = way(page)[usize::from(language == Language::Es)];
    for text in way.split(';').map(str::trim).filter(|text| !text.is_empty()) {
        let effects = line(&mut app, text);
        answer(&mut app, &effects);
    }
    match page {
        Page::Ending => {
            told(&mut app, Update::Turn(Box::new(turn(7, Some(SEAT), Vec::new(), ended()))));
        }
        Page::Chapter => {
            told(&mut app, Update::Turn(Box::new(turn(7, Some(SEAT), Vec::new(), chapter_closed()))));
        }
        _ => {}
    }
    app
}

/// What the outside would say to effects that only list something.
fn answer(app: &mut App, effects: &[Effect]) {
    for effect in effects {
        match effect {
            Effect::ReadNotes => keep(app),
            Effect::Search(_) => {
                app.update(Input::Found(Vec::new()));
            }
            Effect::ListSaves => {
                app.update(Input::Saves(Vec::new()));
            }
            Effect::ListNarrators => {
                let (name, remark) = ("near".to_owned(), "ollama/mistral-nemo".to_owned());
                app.update(Input::Narrators(vec![NarratorRow { name, remark, trouble: None, remote: false }]));
            }
            Effect::Send(Request::Branches { id }) => {
                let fork = |from: &str| Some(gesta_table::Fork { from: from.to_owned(), depth: 3 });
                let branch = |name: &str, current, fork| Branch { name: name.to_owned(), depth: 5, current, fork };
                let branches = vec![branch("1", true, None), branch("2", false, fork("1"))];
                told(app, Update::Branches { id: *id, branches });
            }
            _ => {}
        }
    }
}

fn texts(app: &App) -> Vec<String> {
    let screen = app.screen();
    let hints = screen.hints.iter().flat_map(|hint| [&hint.label, &hint.word]);
    let choices = screen.choices.iter().flat_map(|choice| [&choice.label, &choice.detail]);
    let prompt = screen.prompt.iter().map(|prompt| &prompt.placeholder);
    let facts = screen.status.iter().flat_map(|fact| [&fact.label, &fact.value]);
    let notice = screen.notice.iter().map(|notice| &notice.text);
    let all = [&screen.heading, &screen.subheading, &screen.badge].into_iter();
    all.chain(hints).chain(choices).chain(prompt).chain(facts).chain(notice).chain(&screen.body).cloned().collect()
}

#[test]
fn every_page_can_be_reached_by_words_and_says_what_it_is() {
    for language in Language::ALL {
        for page in Page::ALL {
            let app = at(page, language);
            let screen = app.screen();
            assert_eq!(screen.page, page, "{language}: {:?}", screen.notice);
            assert!(!screen.heading.is_empty(), "{page:?} in {language} has no heading");
            assert!((3..=5).contains(&screen.hints.len()), "{page:?}: {:?}", screen.hints);
            let shown = !screen.body.is_empty() || !screen.choices.is_empty();
            assert!(shown, "{page:?} in {language} is empty");
            assert!(screen.keys.iter().any(|key| key.action == Action::Quit), "{page:?}");
        }
    }
}

#[test]
fn no_page_shows_a_key_instead_of_a_text() {
    let keys: Vec<String> = crate::tests::locale::keys(Language::En);
    for language in Language::ALL {
        for page in Page::ALL {
            for text in texts(&at(page, language)) {
                let word = |word: &str| keys.iter().any(|key| key == word && key.contains('-'));
                let shown = text.split([' ', ':', ',', ';', '(', ')']).find(|part| word(part));
                assert!(shown.is_none(), "{page:?} in {language}: {text}");
                assert!(!text.contains("{$") && !text.contains("{ $"), "{page:?} in {language}: {text}");
            }
        }
    }
}

/// Texts of the interface that are the same in both languages, because the words are.
fn is_alike(text: &str) -> bool {
    let english = Locale::new(Language::En);
    let spanish = Locale::new(Language::Es);
    let keys = crate::tests::locale::keys(Language::En);
    keys.iter().any(|key| english.plain(key) == text && spanish.plain(key) == text)
}

#[test]
fn a_spanish_page_has_no_english_text_of_the_interface() {
    let english = Locale::new(Language::En);
    let plain: Vec<String> = crate::tests::locale::keys(Language::En)
        .iter()
        .filter(|key| !key.starts_with("word-") && !key.starts_with("setting-language"))
        .map(|key| english.plain(key))
        .filter(|text| text.chars().count() > 3 && !text.contains('{') && !is_alike(text))
        .collect();
    for page in Page::ALL {
        for text in texts(&at(page, Language::Es)) {
            // The label of the language is the one text that is written in the other language.
            let found =
                plain.iter().find(|english| text == **english && *english != "English" && *english != "español");
            assert!(found.is_none(), "{page:?}: {text}");
        }
    }
}

#[test]
fn back_leads_from_every_page_to_where_one_came_from() {
    for page in Page::ALL {
        let mut app = at(page, Language::En);
        for _ in 0..12 {
            if matches!(app.screen().page, Page::Title | Page::Story) {
                break;
            }
            let effects = app.update(Input::Act(Action::Back));
            answer(&mut app, &effects);
        }
        assert!(matches!(app.screen().page, Page::Title | Page::Story), "{page:?} ends at {:?}", app.screen().page);
    }
}

#[test]
fn pages_lie_upon_each_other_and_back_goes_down_one_at_a_time() {
    let mut app = played(Language::En);
    for text in ["inventory", "inventory bread", "hero", "map"] {
        line(&mut app, text);
    }
    let mut seen = Vec::new();
    for _ in 0..4 {
        app.update(Input::Act(Action::Back));
        seen.push(app.screen().page);
    }
    assert_eq!(seen, [Page::Sheet, Page::Item, Page::Inventory, Page::Story]);
}

#[test]
fn enter_alone_makes_a_hero_within_ten_inputs() {
    for language in Language::ALL {
        let mut app = App::new(options(language, true, Start::Title));
        app.update(Input::Act(Action::Make));
        let mut inputs = 1;
        let game = loop {
            let effects = line(&mut app, "");
            inputs += 1;
            assert!(inputs <= 10, "{:?}", app.screen());
            if let [Effect::NewGame(game)] = effects.as_slice() {
                break game.clone();
            }
            assert_eq!(effects, [], "{:?}", app.screen().notice);
        };
        let NewGame { hero: NewHero::Made { name, plan }, mode: Mode::Story, .. } = *game else { panic!("{game:?}") };
        assert_eq!(name, "");
        assert_eq!(gesta_rules::check_plan(&content(), &plan), [], "the proposal follows the rules");
        assert!(app.screen().waiting);
    }
}

#[test]
fn every_calling_and_origin_proposes_a_hero_that_the_rules_take() {
    let mechanics = &content().mechanics;
    for (calling, origins) in mechanics.callings.keys().map(|calling| (calling, mechanics.origins.keys())) {
        for origin in origins {
            let mut app = App::new(options(Language::En, true, Start::Title));
            app.update(Input::Act(Action::Make));
            line(&mut app, "2");
            let names = [app.name_of(calling), app.name_of(origin)];
            names.iter().for_each(|name| drop(line(&mut app, name)));
            let mut effects = Vec::new();
            for _ in 0..8 {
                effects = line(&mut app, "");
                if !effects.is_empty() {
                    break;
                }
            }
            let [Effect::NewGame(game)] = effects.as_slice() else { panic!("{calling} {origin}: {:?}", app.screen()) };
            let NewHero::Made { plan, .. } = &game.hero else { panic!("{game:?}") };
            assert_eq!((&plan.calling, &plan.origin, game.mode), (calling, origin, Mode::Iron));
            assert_eq!(gesta_rules::check_plan(&content(), plan), [], "{calling} from {origin}");
        }
    }
}

/// A client at a step of making a hero, counted from the first.
fn making(step: usize) -> App {
    let mut app = App::new(options(Language::En, true, Start::Title));
    app.update(Input::Act(Action::Make));
    for _ in 0..step {
        line(&mut app, "");
    }
    app
}

#[test]
fn scores_are_swapped_and_bought_within_their_points() {
    let mut app = making(3);
    let before: Vec<String> = app.screen().choices.iter().map(|choice| choice.label.clone()).collect();
    line(&mut app, "1");
    assert!(app.screen().choices[0].marked, "the first of two is held");
    line(&mut app, "2");
    assert_ne!(before[0], app.screen().choices[0].label);
    // The last row changes to points; every score can then be raised until nothing is left.
    let last = app.screen().choices.len();
    line(&mut app, &last.to_string());
    for number in 1..last {
        for _ in 0..30 {
            line(&mut app, &number.to_string());
        }
    }
    line(&mut app, "");
    assert_eq!(notice(&app), "", "what is bought can be paid");
    line(&mut app, "back");
    for number in 1..last {
        line(&mut app, &number.to_string());
    }
    assert!(notice(&app).contains("points are left") || notice(&app).contains("No higher"), "{}", notice(&app));
    let label = |app: &App| app.screen().choices.iter().map(|choice| choice.label.clone()).collect::<Vec<_>>();
    let bought = label(&app);
    assert!(app.screen().choices[0].detail.contains("spent"), "{:?}", app.screen().choices[0]);
    line(&mut app, &last.to_string());
    line(&mut app, "1");
    assert_ne!(label(&app)[0], bought[0], "lowered by one: {bought:?}");
    line(&mut app, &last.to_string());
    line(&mut app, "1");
    assert_eq!(label(&app), bought, "and raised again for the same price");
}

#[test]
fn a_step_that_lacks_something_says_so_and_stays() {
    let mut app = making(4);
    let heading = app.screen().subheading.clone();
    let chosen = app.screen().choices.iter().find(|choice| choice.marked).unwrap().number;
    line(&mut app, &chosen.to_string());
    line(&mut app, "");
    assert!(notice(&app).contains("it takes"), "{}", notice(&app));
    assert_eq!(app.screen().subheading, heading);
    line(&mut app, &chosen.to_string());
    line(&mut app, "");
    assert_ne!(app.screen().subheading, heading);
}

#[test]
fn one_pick_too_many_is_told_and_drops_nothing() {
    let mut app = making(4);
    let marked = |app: &App| app.screen().choices.iter().map(|choice| choice.marked).collect::<Vec<_>>();
    let before = marked(&app);
    let free = app.screen().choices.iter().find(|choice| !choice.marked).unwrap();
    assert!(free.markable && free.detail.contains("with training"), "{free:?}");
    let number = free.number.to_string();
    line(&mut app, &number);
    assert_eq!(marked(&app), before);
    assert!(notice(&app).contains("as many as you may"), "{}", notice(&app));
}

#[test]
fn a_calling_says_what_it_brings_and_the_last_step_what_was_made() {
    let app = making(1);
    assert!(
        app.screen().choices.iter().all(|row| row.detail.contains("hit points") && row.detail.contains("Carries:"))
    );
    assert_eq!(app.screen().subheading, "Step 2", "how many there are depends on the calling");
    let mut app = making(0);
    while app.screen().choices.last().is_none_or(|row| row.label != "Begin the story") {
        line(&mut app, "");
    }
    let body = app.screen().body.join("\n");
    for said in ["Hit points: ", "Armour class: ", "Trained in: ", "Gifts: ", "Carries: "] {
        assert!(body.contains(said), "{said} {body}");
    }
}

#[test]
fn the_talent_that_is_proposed_adds_to_what_the_hero_does() {
    use gesta_content::model::{Grant, Training};
    let content = content();
    for (id, calling) in &content.mechanics.callings {
        for origin in content.mechanics.origins.keys() {
            let plan = gesta_rules::quick_plan(&content, id, origin);
            let grants = plan.talents.iter().flat_map(|talent| &content.mechanics.talents[talent].grants);
            for grant in grants {
                if let Grant::Skill { skill, training: Training::Expert } = grant {
                    assert!(calling.skills.contains(skill), "{:?} for {id} of {origin}", plan.talents);
                }
            }
        }
    }
}

#[test]
fn a_name_may_be_any_word_and_back_is_still_back() {
    let mut app = making(0);
    while app.screen().prompt.is_none() {
        line(&mut app, "");
    }
    let step = app.screen().subheading.clone();
    line(&mut app, "back");
    assert!(app.screen().prompt.is_none(), "{step}");
    line(&mut app, "");
    line(&mut app, "Map");
    line(&mut app, "1");
    assert_eq!(app.screen().choices[3].label, "Begin the story", "one more look");
    let effects = line(&mut app, "4");
    let [Effect::NewGame(game)] = effects.as_slice() else { panic!("{effects:?}") };
    assert!(matches!(&game.hero, NewHero::Made { name, .. } if name == "Map"), "{game:?}");
}

/// The save has done what was asked of it.
fn keep(app: &mut App) {
    app.update(Input::Notes(vec![NoteRow { id: 7, depth: 4, text: "3 × 20 = 60?".to_owned() }]));
}

#[test]
fn notes_are_kept_changed_and_erased_by_words_and_by_number() {
    for (language, add, edit, erase) in [
        (Language::En, "note: the bell is cracked", "note 1: it rings flat", "delete note 1"),
        (Language::Es, "nota: la campana está rajada", "nota 1: suena mal", "borrar nota 1"),
    ] {
        let mut app = played(language);
        let said = add.split_once(": ").unwrap().1.to_owned();
        assert_eq!(line(&mut app, add), [Effect::AddNote { text: said }], "{add}");
        assert_eq!(app.screen().page, Page::Story);
        assert!(app.screen().waiting, "what comes next does not overtake the note");
        keep(&mut app);
        let said = edit.split_once(": ").unwrap().1.to_owned();
        assert_eq!(line(&mut app, edit), [Effect::EditNote { id: 7, text: said }], "{edit}");
        keep(&mut app);
        assert_eq!(line(&mut app, erase), [Effect::EraseNote { id: 7 }], "{erase}");
    }
    // Without a colon what nothing here is meant by is a note, too.
    let mut app = played(Language::Es);
    let text = "buy water".to_owned();
    assert_eq!(line(&mut app, "nota buy water"), [Effect::AddNote { text }]);
    let mut app = at(Page::Note, Language::En);
    assert_eq!(line(&mut app, "It is cracked"), [Effect::EditNote { id: 7, text: "It is cracked".to_owned() }]);
    let mut app = at(Page::Notes, Language::En);
    assert_eq!(line(&mut app, "Ask at the mill"), [Effect::AddNote { text: "Ask at the mill".to_owned() }]);
    keep(&mut app);
    line(&mut app, "1");
    assert_eq!(app.update(Input::Pick(1)), [Effect::EraseNote { id: 7 }]);
    assert_eq!(app.screen().page, Page::Notes);
    keep(&mut app);
    line(&mut app, "9");
    assert_eq!(notice(&app), "There is no number 9 here. The only one is 1.");
}

#[test]
fn the_map_is_a_graph_and_says_the_same_in_words() {
    let app = at(Page::Map, Language::En);
    let Detail::Map(graph) = &app.screen().detail else { panic!("{:?}", app.screen().detail) };
    let places: Vec<(&str, bool, Option<u16>)> =
        graph.places.iter().map(|place| (place.name.as_str(), place.here, place.steps)).collect();
    assert_eq!(places, [("The quay steps", true, Some(0)), ("The net shed", false, Some(1))]);
    let ways: Vec<(usize, Option<usize>, bool)> =
        graph.ways.iter().map(|way| (way.from, way.to, way.travelled)).collect();
    assert_eq!(ways, [(0, Some(1), true), (1, None, false)]);
    let body = app.screen().body.join("\n");
    for said in ["The quay steps (you are here)", "to The net shed, a way you have gone", "a way you have not gone"] {
        assert!(body.contains(said), "{said} in\n{body}");
    }
}

#[test]
fn a_known_place_is_gone_to_by_its_name_or_its_number() {
    for (language, text) in [
        (Language::En, "go to the net shed"),
        (Language::Es, "ir al cobertizo de redes"),
        (Language::Es, "go to the net shed"),
    ] {
        let mut app = played(language);
        let effects = line(&mut app, text);
        let Some(Effect::Send(Request::Do { command, .. })) = effects.first() else { panic!("{text}: {effects:?}") };
        assert_eq!(*command, Command::Go { exit: "quay:shed_door".parse().unwrap() }, "{text}");
    }
    let mut app = at(Page::Map, Language::En);
    let effects = app.update(Input::Pick(1));
    assert!(matches!(request(&effects), Request::Do { command: Command::Go { .. }, .. }), "{effects:?}");
    assert_eq!(app.screen().page, Page::Story);
    let mut app = played(Language::En);
    line(&mut app, "go to the quay steps");
    assert_eq!(passages(&app, PassageKind::Notice).last(), Some(&"You are there: The quay steps."));
}

#[test]
fn a_thing_is_looked_at_and_used_from_the_inventory() {
    let mut app = at(Page::Inventory, Language::En);
    let Detail::Inventory(items) = &app.screen().detail else { panic!("{:?}", app.screen().detail) };
    assert_eq!((items.len(), items[0].count, items[0].pick), (1, 2, Some(1)));
    app.update(Input::Pick(1));
    assert_eq!(app.screen().page, Page::Item);
    let effects = app.update(Input::Pick(1));
    let expected = Command::Drop { item: "core:bread".parse().unwrap() };
    assert!(matches!(request(&effects), Request::Do { command, .. } if *command == expected), "{effects:?}");
    assert_eq!(app.screen().page, Page::Inventory);
}

#[test]
fn who_stands_in_is_chosen_on_the_page_of_the_party() {
    let mut app = at(Page::Party, Language::Es);
    assert!(app.screen().body[0].starts_with("Hedda Kroon: tú"), "{:?}", app.screen().body);
    let effects = app.update(Input::Pick(2));
    let expected = Command::StandIn { choice: StandIn::Follow };
    assert!(matches!(request(&effects), Request::Do { command, .. } if *command == expected), "{effects:?}");
}

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
fn settings_are_changed_by_number_and_by_words_of_both_languages() {
    let mut app = at(Page::Settings, Language::En);
    let effects = app.update(Input::Pick(4));
    let light = Settings { theme: Theme::Light, ..Settings::default() };
    assert_eq!(effects, [Effect::Keep(Box::new(light.clone()))]);
    assert_eq!(app.screen().settings, light);
    for (language, text, expected) in [
        (Language::En, "settings theme dark", Settings { theme: Theme::Dark, ..Settings::default() }),
        (Language::Es, "ajustes tema alto contraste", Settings { theme: Theme::Contrast, ..Settings::default() }),
        (Language::En, "settings text size 150 %", Settings { text_percent: 150, ..Settings::default() }),
        (Language::En, "settings text speed slow", Settings { text_speed: TextSpeed::Slow, ..Settings::default() }),
        (Language::Es, "ajustes menos movimiento sí", Settings { reduced_motion: true, ..Settings::default() }),
        (Language::Es, "ajustes leer en voz alta sí", Settings { speak: true, ..Settings::default() }),
        (Language::En, "settings ask before risks off", Settings { confirm: false, ..Settings::default() }),
    ] {
        let mut app = played(language);
        assert_eq!(line(&mut app, text), [Effect::Keep(Box::new(expected))], "{text}");
    }
    for text in ["settings language es", "language es", "idioma español"] {
        let mut app = played(Language::En);
        assert_eq!(line(&mut app, text).first(), Some(&Effect::Language(Language::Es)), "{text}");
        assert_eq!(app.screen().language, Language::Es);
    }
    let mut app = played(Language::En);
    assert_eq!(line(&mut app, "settings wallpaper green"), []);
    assert!(notice(&app).contains("wallpaper green"), "{}", notice(&app));
}

#[test]
fn a_font_is_named_as_it_is_written_or_taken_from_those_that_the_window_has_found() {
    let font = |app: &App| app.screen().settings.font.clone();
    let mut app = played(Language::En);
    line(&mut app, "settings font Open  Dyslexic-3");
    assert_eq!(font(&app), "Open  Dyslexic-3");
    app.update(Input::NoFont(font(&app), vec!["OpenDyslexic3".to_owned()]));
    assert!(notice(&app).contains("Dyslexic-3") && notice(&app).contains("OpenDyslexic3"), "{}", notice(&app));
    app.update(Input::Fonts(vec!["Noto Serif".to_owned(), "OpenDyslexic3".to_owned()]));
    line(&mut app, "settings font noto serif");
    assert_eq!(font(&app), "Noto Serif");
    line(&mut app, "settings font");
    assert_eq!(font(&app), "OpenDyslexic3", "the next one");
    line(&mut app, "settings font ours");
    assert_eq!(font(&app), "");
    app.update(Input::NoSpeaker);
    assert!(notice(&app).contains("espeak-ng"), "{}", notice(&app));
}

#[test]
fn settings_from_outside_speak_their_language_and_say_what_was_wrong_with_the_file() {
    let mut app = App::new(options(Language::En, true, Start::Title));
    let settings = Settings { language: Some(Language::Es), ..Settings::default() };
    app.update(Input::Settings(Box::new(settings), Some("settings.toml, línea 3".to_owned())));
    assert_eq!(app.screen().language, Language::Es);
    let notice = app.screen().notice.clone().unwrap();
    assert_eq!((notice.tone, notice.text.as_str()), (Tone::Grave, "settings.toml, línea 3"));
}

#[test]
fn the_palette_narrows_and_does_what_is_picked() {
    let mut app = at(Page::Palette, Language::En);
    let all = app.screen().choices.len();
    assert!(all > 15, "{:?}", app.screen().choices);
    line(&mut app, "invent");
    assert_eq!(app.screen().choices.len(), 1, "{:?}", app.screen().choices);
    assert_eq!(app.screen().choices[0].detail, "F5", "a letter begins a sentence in the story");
    app.update(Input::Pick(1));
    assert_eq!(app.screen().page, Page::Inventory);
    let mut app = App::new(options(Language::En, true, Start::Title));
    app.update(Input::Act(Action::Palette));
    let labels: Vec<&str> = app.screen().choices.iter().map(|choice| choice.label.as_str()).collect();
    assert!(labels.contains(&"make a hero") && !labels.contains(&"map"), "{labels:?}");
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

#[test]
fn words_that_only_begin_like_one_of_the_program_are_left_to_the_game() {
    for text in ["noted men sing", "search the steps", "set the rope down", "back to the shed"] {
        let mut app = played(Language::En);
        line(&mut app, text);
        let page = app.screen().page;
        assert!(matches!(page, Page::Story | Page::History), "{text}: {page:?}");
        assert!(app.screen().notice.as_ref().is_none_or(|notice| !notice.text.contains("Noted")), "{text}");
    }
}

/// The hero in a fight with a risky attack before it, held fast.
fn fighting(language: Language) -> App {
    let mut app = playing(language, true);
    let me = gesta_rules::FighterSeen {
        actor: gesta_rules::Actor::Hero(SEAT),
        spot: gesta_rules::Spot::Engaged,
        guarding: false,
        wounds: gesta_rules::Wounds::None,
        ally: true,
        stances: vec![gesta_rules::Stance::Grappled],
        armour_class: None,
    };
    let fight = gesta_rules::FightSeen { round: 1, turn: me.actor.clone(), fighters: vec![me] };
    let attack = Command::Attack { target: "quay:nobody".parse().unwrap() };
    let offers = vec![gesta_rules::Offer { command: attack, odds: Some(odds(13)) }];
    app.update(synced(4, View { fight: Some(fight), offers, ..view() }));
    app
}

#[test]
fn an_attack_says_with_what_and_how_much_it_hurts_on_its_row_and_in_its_terms() {
    for (language, with) in [(Language::En, "Bare hands: "), (Language::Es, "Manos desnudas: ")] {
        let mut app = fighting(language);
        assert!(app.screen().choices[0].detail.starts_with(with), "{:?}", app.screen().choices);
        app.update(Input::Act(Action::Why));
        let body = &app.screen().body;
        assert!(body.iter().any(|line| line.trim_start().starts_with(with)), "{body:?}");
    }
}

#[test]
fn the_facts_say_that_the_hero_is_held_and_whose_turn_it_is() {
    for (language, held, turn) in
        [(Language::En, "State: held fast", "Your turn"), (Language::Es, "Estado: ", "Te toca")]
    {
        let app = fighting(language);
        let facts: Vec<String> = app.screen().status.iter().map(crate::Fact::line).collect();
        assert!(facts.iter().any(|fact| fact.starts_with(held)) && facts.iter().any(|fact| fact == turn), "{facts:?}");
    }
}

#[test]
fn a_way_that_costs_energy_says_so_on_its_row() {
    let mut seen = view();
    let place = seen.place.as_mut().expect("a place");
    place.exits[0].energy = 2;
    let exit = place.exits[0].id.clone();
    seen.offers = vec![gesta_rules::Offer { command: Command::Go { exit }, odds: None }];
    let mut app = playing(Language::En, true);
    app.update(synced(4, seen));
    assert!(app.screen().choices[0].label.ends_with(" (2 energy)"), "{:?}", app.screen().choices);
}

#[test]
fn who_sorts_the_bag_stays_at_it_until_something_else_happens() {
    for (events, page) in [(1, Page::Inventory), (2, Page::Story)] {
        let mut app = playing(Language::En, true);
        line(&mut app, "inventory bread");
        let drop = app.screen().choices.iter().find(|choice| choice.label.contains("Put down")).expect("a drop").number;
        let effects = line(&mut app, &drop.to_string());
        let id = id_of(request(&effects));
        let lost = gesta_rules::Body::ItemLost {
            seat: SEAT,
            item: "core:bread".parse().unwrap(),
            count: 1,
            to: gesta_rules::Passage::Ground("quay:steps".parse().unwrap()),
        };
        let level = gesta_rules::Body::LevelReached { seat: SEAT, level: 2, proficiency: 2, hit_points_max: 14 };
        let bodies = [lost, level].into_iter().take(events).map(cut).collect();
        done(&mut app, id, 4, bodies, view());
        assert_eq!(app.screen().page, page);
    }
}

#[test]
fn a_thing_in_use_says_what_putting_it_away_would_change() {
    let mut seen = view();
    let hero = seen.hero.as_mut().expect("a hero");
    let coat: gesta_content::id::ItemId = "core:padded_coat".parse().unwrap();
    hero.items.insert(coat.clone(), 1);
    hero.worn.insert(gesta_content::model::Slot::Body, coat);
    let mut app = playing(Language::En, true);
    app.update(synced(4, seen));
    line(&mut app, "inventory");
    let Detail::Inventory(items) = &app.screen().detail else { panic!("a list") };
    let worn = items.iter().find(|item| item.worn).expect("it is worn");
    let change = worn.compared.first().expect("it would change something");
    assert!(change.label.starts_with("Without it: ") && change.better == Some(false), "{change:?}");
}

#[test]
fn callings_look_like_their_ready_heroes_and_no_other_step_has_pictures() {
    for step in 0..3 {
        let app = making(step);
        for row in &app.screen().choices {
            assert_eq!(row.picture.is_some(), step == 1, "{} of step {step}", row.label);
        }
    }
}

#[test]
fn how_loud_it_is_can_be_set_where_it_can_be_heard_and_is_explained_elsewhere() {
    let loudness = |app: &App| (app.screen().settings.ambience_percent, app.screen().settings.cues_percent);
    let row = |app: &App, name: &str| {
        let found = app.screen().choices.iter().find(|row| row.label.starts_with(name));
        found.unwrap_or_else(|| panic!("{name}: {:?}", app.screen().choices)).clone()
    };
    let mut app = at(Page::Settings, Language::En);
    let places = row(&app, "Volume of places: 40 %");
    assert!(places.detail.contains("built with sound"), "{}", places.detail);
    assert_eq!(app.update(Input::Pick(places.number)), []);
    assert!(notice(&app).contains("built with sound"), "{}", notice(&app));
    assert_eq!(line(&mut app, "settings dice 30"), []);
    assert_eq!(loudness(&app), (40, 60));
    app.update(Input::Hears);
    assert!(!row(&app, "Volume of places").detail.contains("built with sound"));
    assert!(matches!(&app.update(Input::Pick(places.number))[..], [Effect::Keep(_)]));
    assert_eq!(loudness(&app), (60, 60));
    for (text, expected) in [
        ("settings dice 30", (60, 30)),
        ("settings volume of places 0", (0, 30)),
        ("settings places 100 %", (100, 30)),
        ("settings places off", (0, 30)),
        ("ajustes volumen de dados y páginas en silencio", (0, 0)),
        ("settings places 101", (0, 0)),
    ] {
        line(&mut app, text);
        assert_eq!(loudness(&app), expected, "{text}");
    }
    row(&app, "Volume of places: silent");
}
