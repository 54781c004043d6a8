//! The tour meets every page with something on it, and the language changes nothing but words.

use crate::{Play, fight, screen, specimens};
use gesta_app::{Input, Page, PassageKind, Session};
use gesta_content::Language;
use std::collections::BTreeSet;

#[test]
fn every_page_is_met_as_itself_and_so_is_a_fight() {
    for language in Language::ALL {
        for page in Page::ALL {
            let screen = screen(page, language);
            assert_eq!((screen.page, screen.language), (page, language));
            assert!(!screen.waiting, "{page:?}");
        }
        assert!(!fight(language).choices.is_empty());
        let names: BTreeSet<&str> = specimens(language).iter().map(|specimen| specimen.name).collect();
        assert_eq!(names.len(), specimens(language).len());
    }
}

#[test]
fn the_same_deeds_give_the_same_events_in_both_languages() {
    let hashes = Language::ALL.map(|language| {
        let mut play = Play::begun(language);
        for _ in 0..12 {
            play.take(Input::Pick(1));
            assert!(!play.screen().waiting);
        }
        play.hashes()
    });
    assert!(hashes[0].len() > 10);
    assert_eq!(hashes[0], hashes[1]);
}

#[test]
fn every_line_of_the_tour_is_understood() {
    for language in Language::ALL {
        let story = screen(Page::Ending, language).story;
        let said = story.iter().filter(|passage| passage.kind == PassageKind::Notice).map(|passage| &passage.text);
        let lost: Vec<_> =
            said.filter(|text| !text.starts_with("Taken back") && !text.starts_with("Turno deshecho")).collect();
        assert!(lost.is_empty(), "{lost:?}");
    }
}
