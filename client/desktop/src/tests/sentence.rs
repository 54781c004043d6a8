//! A sentence of the story is asked about: by a click, and without a pointer.

use crate::book::Control;
use crate::tests::hands::Hands;
use crate::tests::reader;
use egui_kittest::kittest::Queryable;
use gesta_app::{Input, Page, PassageKind, Session};
use gesta_content::Language;

#[test]
fn a_click_on_a_sentence_asks_what_stands_behind_it() {
    for language in Language::ALL {
        for (scale, size) in [(1.0, [1100.0, 760.0]), (2.0, [1280.0, 800.0])] {
            let screen = gesta_specimen::screen(Page::Story, language);
            let traced = |id: &u64| screen.sentences.iter().any(|seen| seen.passage == *id);
            let terms = |id: &u64| screen.terms.iter().any(|seen| seen.passage == *id);
            let mut harness = reader(screen.clone(), scale, size);
            // Only what is seen of a long story is drawn.
            let seen = |text: &str| harness.query_all_by_label_contains(text).count() == 1;
            let mut passages = screen.story.iter().filter(|one| traced(&one.id) && !terms(&one.id));
            let passage = passages.find(|one| one.kind == PassageKind::Prose && seen(&one.text)).expect("a passage");
            harness.get_by_label_contains(&passage.text).scroll_to_me();
            harness.run();
            harness.get_by_label_contains(&passage.text).click();
            harness.run();
            let asked = harness.state().inputs.iter().find_map(|input| match input {
                Input::Sentence { passage, at } => Some((*passage, *at)),
                _ => None,
            });
            let (id, at) = asked.unwrap_or_else(|| panic!("{language} {scale}: {:?}", harness.state().inputs));
            let held = |seen: &gesta_app::SentenceSeen| seen.passage == id && seen.range.contains(&at);
            assert!(id == passage.id && screen.sentences.iter().any(held), "{id} {at}");
        }
    }
}

#[test]
fn the_opening_that_no_turn_told_asks_nothing() {
    let mut hands = Hands::new();
    let opening = hands.play.screen().story.iter().find(|passage| passage.kind == PassageKind::Prose);
    let opening = opening.expect("an opening").text.to_string();
    hands.harness.get_by_label_contains(&opening).scroll_to_me();
    hands.harness.run();
    hands.harness.get_by_label_contains(&opening).click();
    hands.after();
    assert_eq!(hands.play.screen().page, Page::Story);
}

#[test]
fn a_sentence_is_asked_about_with_a_gamepad_alone() {
    let mut hands = Hands::new();
    hands.play.line("lift wheel");
    hands.after();
    hands.pad(Control::Start);
    let rows = &hands.play.screen().choices;
    let why = rows.iter().find(|row| row.detail.contains("Ctrl-Y") || row.label.contains("Ctrl-Y"));
    let why = why.unwrap_or_else(|| panic!("{rows:?}")).number;
    hands.pad_to(&format!("{why}. "));
    hands.pad(Control::South);
    assert_eq!(hands.play.screen().page, Page::Why);
    assert!(!hands.play.screen().choices.is_empty());
    hands.pad_to("1. ");
    hands.pad(Control::South);
    assert_eq!(hands.play.screen().page, Page::Sentence);
    hands.pad(Control::East);
    assert_eq!(hands.play.screen().page, Page::Why);
}
