//! Every page in every language: what a front end relies on. What a player does on one with words alone stands in its file.

mod bag;
mod going;
mod making;
mod notes;
mod party;
mod past;
mod settings;

use crate::tests::stage::*;
use crate::{Action, App, Effect, Input, Locale, NarratorRow, NoteRow, Page, Start};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::View;
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

/// The save has done what was asked of it.
fn keep(app: &mut App) {
    app.update(Input::Notes(vec![NoteRow { id: 7, depth: 4, text: "3 × 20 = 60?".to_owned() }]));
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
fn words_that_only_begin_like_one_of_the_program_are_left_to_the_game() {
    for text in ["noted men sing", "search the steps", "set the rope down", "back to the shed"] {
        let mut app = played(Language::En);
        line(&mut app, text);
        let page = app.screen().page;
        assert!(matches!(page, Page::Story | Page::History), "{text}: {page:?}");
        assert!(app.screen().notice.as_ref().is_none_or(|notice| !notice.text.contains("Noted")), "{text}");
    }
}
