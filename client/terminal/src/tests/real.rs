//! What players see: the pages of the shipped adventure at the sizes that are promised, in both languages. After a change of
//! the drawing or of the adventure they are drawn anew with `INSTA_UPDATE=always cargo test -p gesta-terminal real`.

use crate::state::UiState;
use crate::tests::pages::{scrolled, text};
use gesta_app::{Page, Screen};
use gesta_content::Language;
use gesta_specimen::{Specimen, specimens};

const SIZES: [(u16, u16); 3] = [(80, 24), (100, 30), (160, 50)];

/// What a page says that must not be lost: where it is drawn instead of read, the names of its rows alone.
fn said(screen: &Screen) -> Vec<&str> {
    use Page::{Audit, Branches, Inventory, Item, Party, Quests, Sheet};
    let drawn = matches!(screen.page, Audit | Branches | Inventory | Item | Party | Quests | Sheet);
    let body = screen.body.iter().filter(|_| !drawn).map(String::as_str);
    let told = screen.story.iter().map(|passage| passage.text.as_str()).filter(|_| screen.page.tells_story());
    let rows = screen.choices.iter().flat_map(|choice| {
        let chance = choice.chance.iter().flat_map(|chance| [&chance.percent, &chance.skill, &chance.formula]);
        let detail = (!drawn).then_some(&choice.detail);
        [&choice.label].into_iter().chain(detail).chain(chance)
    });
    let facts = screen.status.iter().flat_map(|fact| [&fact.label, &fact.value]);
    let around = rows.chain(facts).chain([&screen.heading, &screen.badge]).map(String::as_str);
    body.chain(told).chain(around).collect()
}

/// The state of a terminal whose player has read what was there before, and has done something.
fn arrived(specimen: &Specimen, width: u16, height: u16) -> UiState {
    let mut ui = UiState::default();
    text(&specimen.before, &mut ui, width, height);
    ui.acted(&specimen.before);
    ui
}

#[test]
fn every_page_as_it_is_played() {
    for language in Language::ALL {
        for specimen in specimens(language) {
            for (width, height) in SIZES {
                let shown = text(&specimen.screen, &mut arrived(specimen, width, height), width, height);
                insta::assert_snapshot!(format!("{}_{language}_{width}x{height}", specimen.name), shown);
            }
        }
    }
}

#[test]
fn nothing_is_cut_off_that_cannot_be_scrolled_to() {
    for language in Language::ALL {
        for specimen in specimens(language) {
            for (width, height) in SIZES {
                let seen = scrolled(&specimen.screen, width, height);
                let lost: Vec<&str> = said(&specimen.screen)
                    .into_iter()
                    .flat_map(str::split_whitespace)
                    // Where a row is drawn in columns, its stops are the gaps between them.
                    .map(|word| word.trim_end_matches(['.', ',', ';', ':']))
                    .filter(|word| !seen.contains(word))
                    .collect();
                assert!(lost.is_empty(), "{} in {language} at {width}x{height}: {lost:?}", specimen.name);
            }
        }
    }
}

#[test]
fn a_title_that_does_not_fit_says_that_there_is_more() {
    for specimen in specimens(Language::En).iter().filter(|specimen| specimen.screen.page == Page::Title) {
        let mut screen = specimen.screen.clone();
        let text_of = "The settings cannot be read. ".repeat(12);
        for notice in [None, Some(gesta_app::Notice { tone: gesta_app::Tone::Grave, text: text_of })] {
            screen.notice = notice;
            let mut ui = UiState::default();
            let shown = text(&screen, &mut ui, 80, 24);
            assert!(shown.contains("PgDn: more below"), "{shown}");
            ui.scroll_by(isize::MAX);
            let shown = text(&screen, &mut ui, 80, 24);
            assert!(shown.contains("Quit") && shown.contains("PgUp: more above"), "{shown}");
        }
    }
}

#[test]
fn every_row_can_be_clicked_where_it_is_seen() {
    for specimen in specimens(Language::En) {
        for choice in &specimen.screen.choices {
            let mut ui = arrived(specimen, 80, 24);
            text(&specimen.screen, &mut ui, 80, 24);
            ui.scroll_by(isize::MIN);
            let found = (0..400).any(|_| {
                text(&specimen.screen, &mut ui, 80, 24);
                ui.scroll_by(3);
                ui.picks.iter().any(|(_, number)| *number == choice.number)
            });
            assert!(found, "{}: {}", specimen.name, choice.label);
        }
    }
}

#[test]
fn the_last_row_of_every_page_says_how_to_leave() {
    for (language, leave) in [(Language::En, ["leave", "quit"]), (Language::Es, ["salir", "salir"])] {
        for specimen in specimens(language) {
            for width in [40, 80] {
                let shown = text(&specimen.screen, &mut UiState::default(), width, 24);
                let last = shown.lines().last().unwrap_or_default();
                assert!(leave.iter().any(|word| last.contains(word)), "{} at {width}: {last}", specimen.name);
            }
        }
    }
}
