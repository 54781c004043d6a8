//! Every page by accessible name, at 100 % and at 200 %, in both languages.

use crate::tests::sample::screen;
use crate::tests::{PAGES, Reader, reader};
use bevy_egui::egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};
use gesta_app::{Action, Hint, Input, Page, PassageKind, Screen};
use gesta_content::Language;

const SIZES: [(f32, [f32; 2]); 3] = [(1.0, [1100.0, 820.0]), (2.0, [1100.0, 820.0]), (2.0, [640.0, 480.0])];

fn every(check: impl Fn(&Screen, &Harness<'_, Reader>, [f32; 2])) {
    for language in Language::ALL {
        for page in PAGES {
            for (scale, size) in SIZES {
                let screen = screen(page, language);
                check(&screen, &reader(screen.clone(), scale, size), size);
            }
        }
    }
}

/// The text of a hint: in a window Ctrl-C copies, and Ctrl-Q leaves.
fn hint_name(screen: &Screen, hint: &Hint) -> String {
    format!("{}  {}", screen.key_at_hand(hint).replace("Ctrl-C", "Ctrl-Q"), hint.label)
}

/// A button or label with exactly this text; the runs of text inside a label are not counted.
fn named(node: &AccessKitNode<'_>, name: &str) -> bool {
    matches!(node.role(), Role::Button | Role::Label)
        && (node.label().as_deref() == Some(name) || node.value().as_deref() == Some(name))
}

fn told(harness: &Harness<'_, Reader>, text: &'static str) -> bool {
    harness.query_by(|node| named(node, text)).is_some()
}

#[test]
fn every_choice_hint_and_line_has_a_name() {
    every(|screen, harness, _| {
        for choice in &screen.choices {
            let name = format!("{}. {}", choice.number, choice.label);
            let found = harness
                .query_all_by_role(Role::Button)
                .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with(&name)));
            assert_eq!(found.count(), 1, "{name} on {:?}", screen.page);
            if let Some(chance) = &choice.chance {
                assert_eq!(
                    harness.query_all_by_label_contains(&format!("{}, {}", chance.percent, chance.skill)).count(),
                    1,
                    "{chance:?}"
                );
            }
        }
        for hint in &screen.hints {
            assert_eq!(
                harness.query_all_by(|node| named(node, &hint_name(screen, hint))).count(),
                1,
                "{hint:?} on {:?}",
                screen.page
            );
        }
        if let Some(prompt) = &screen.prompt {
            assert!(harness.query_by_role_and_label(Role::TextInput, &prompt.placeholder).is_some());
        }
        let unnamed = harness
            .query_all_by_role(Role::Button)
            .filter(|node| node.accesskit_node().label().is_none_or(|label| label.is_empty()));
        assert_eq!(unnamed.count(), 0, "{:?}", screen.page);
    });
}

#[test]
fn everything_that_is_told_can_be_read() {
    every(|screen, harness, _| {
        let notice = screen.notice.iter().map(|notice| &notice.text);
        let lines = screen.body.iter().map(|line| line.trim_start()).filter(|line| !line.is_empty());
        for text in notice.map(String::as_str).chain(lines) {
            let found = harness.query_all_by(|node| {
                node.value().is_some_and(|value| value.contains(text))
                    || node.label().is_some_and(|label| label.contains(text))
            });
            assert!(found.count() > 0, "{text} on {:?}", screen.page);
        }
    });
}

#[test]
fn a_roll_is_named_as_one() {
    let screen = screen(Page::Story, Language::Es);
    let roll = screen.story.iter().find(|passage| passage.kind == PassageKind::Roll).unwrap();
    let name = format!("Tirada: {}", roll.text);
    let harness = reader(screen, 1.0, [1100.0, 820.0]);
    assert!(harness.query_by_value(&name).is_some(), "{name}");
}

#[test]
fn nothing_is_wider_than_the_window() {
    every(|screen, harness, [width, height]| {
        for role in [Role::Button, Role::Label, Role::TextInput] {
            for node in harness.query_all_by_role(role) {
                let place = node.rect();
                let name = node.accesskit_node().label().or(node.value()).unwrap_or_default();
                assert!(
                    place.left() >= 0.0 && place.right() <= width,
                    "{name}: {place:?} in {width} on {:?}",
                    screen.page
                );
                assert!(place.height() > 0.0, "{name} has no height in {height}");
            }
        }
    });
}

#[test]
fn the_line_and_the_first_hint_are_inside_the_window_at_every_size() {
    every(|screen, harness, [_, height]| {
        if let Some(prompt) = &screen.prompt {
            let line = harness.get_by_role_and_label(Role::TextInput, &prompt.placeholder).rect();
            assert!(line.top() > 0.0 && line.bottom() <= height, "{line:?} in {height}");
        }
        let name = hint_name(screen, &screen.hints[0]);
        let hint = harness.get_by(move |node| named(node, &name)).rect();
        assert!(hint.top() > 0.0 && hint.bottom() <= height, "{hint:?} in {height} on {:?}", screen.page);
    });
}

#[test]
fn every_choice_can_be_brought_into_sight() {
    for language in Language::ALL {
        for page in [Page::Title, Page::Story, Page::Saves, Page::Ending] {
            let mut harness = reader(screen(page, language), 2.0, [640.0, 480.0]);
            for choice in screen(page, language).choices {
                let name = format!("{}. {}", choice.number, choice.label);
                harness.get_by_label_contains(&name).scroll_to_me();
                harness.run();
                let place = harness.get_by_label_contains(&name).rect();
                assert!(place.top() < 480.0 && place.bottom() > 0.0, "{name}: {place:?}");
                harness.get_by_label_contains(&name).click_accesskit();
                harness.run();
                assert_eq!(harness.state_mut().inputs.pop(), Some(Input::Pick(choice.number)), "{name}");
            }
        }
    }
}

#[test]
fn hints_are_buttons() {
    let screen = screen(Page::Story, Language::En);
    let mut harness = reader(screen.clone(), 1.0, [1100.0, 820.0]);
    for action in [Action::TakeBack, Action::Help, Action::Quit] {
        let hint = screen.hints.iter().find(|hint| hint.action == action).unwrap();
        harness.get_by_role_and_label(Role::Button, &hint_name(&screen, hint)).click();
        harness.run();
        assert_eq!(harness.state_mut().inputs.pop(), Some(Input::Act(action)));
    }
}

#[test]
fn a_click_picks_a_choice_unless_the_table_works() {
    for (waiting, expected) in [(false, vec![Input::Pick(2)]), (true, vec![])] {
        let mut screen = screen(Page::Story, Language::En);
        screen.waiting = waiting;
        let mut harness = reader(screen, 1.0, [1100.0, 820.0]);
        harness.get_by_label_contains("2. Pick the lock").click();
        harness.run();
        assert_eq!(harness.state().inputs, expected);
    }
}

#[test]
fn of_a_long_story_only_what_is_seen_is_drawn() {
    let mut screen = screen(Page::Story, Language::En);
    let last = screen.story[7].clone();
    let more = (100..2_100).map(|id| gesta_app::Passage { id, text: format!("Passage {id}.").into(), ..last.clone() });
    screen.story.extend(more);
    let mut harness = reader(screen, 1.0, [1100.0, 820.0]);
    for _ in 0..400 {
        harness.key_press(bevy_egui::egui::Key::PageDown);
        harness.run();
    }
    assert!(told(&harness, "Passage 2099.") && !told(&harness, "Passage 101."));
    let drawn = harness.query_all_by(|node| node.value().is_some_and(|value| value.starts_with("Passage"))).count();
    assert!(drawn < 100, "{drawn} passages are drawn");
    for _ in 0..400 {
        harness.key_press(bevy_egui::egui::Key::PageUp);
        harness.run();
    }
    assert!(told(&harness, "Passage 101.") && !told(&harness, "Passage 2099."));
}

#[test]
fn keys_and_notices_get_the_height_they_need() {
    for (scale, size) in [(1.0, [1100.0, 760.0]), (2.0, [1100.0, 760.0])] {
        for language in Language::ALL {
            for page in [Page::Title, Page::Saves] {
                let harness = reader(screen(page, language), scale, size);
                for hint in screen(page, language).hints {
                    let name = hint_name(&screen(page, language), &hint);
                    let place = harness.get_by(move |node| named(node, &name)).rect();
                    assert!(place.bottom() <= size[1], "{hint:?}: {place:?}");
                }
                if let Some(notice) = screen(page, language).notice {
                    let name = format!("!  {}", notice.text);
                    let place = harness.get_by(move |node| named(node, &name)).rect();
                    let first = hint_name(&screen(page, language), &screen(page, language).hints[0]);
                    let below = harness.get_by(move |node| named(node, &first)).rect();
                    assert!(place.bottom() <= below.top(), "{place:?} over {below:?}");
                }
            }
        }
    }
}

#[test]
fn scrolling_moves_nothing_but_the_view() {
    let mut harness = reader(screen(Page::Ending, Language::Es), 2.0, [640.0, 480.0]);
    let gap = |harness: &Harness<'_, Reader>| {
        let row = harness.get_by_label_contains("1. Jugar").rect();
        harness.get_by_label_contains("3. ").rect().top() - row.top()
    };
    let before = gap(&harness);
    harness.get_by_label_contains("1. Jugar").scroll_to_me();
    harness.run();
    let place = harness.get_by_label_contains("1. Jugar").rect();
    assert!(place.bottom() < 480.0 && (gap(&harness) - before).abs() < 1.0, "{place:?}");
}

#[test]
fn what_stands_at_two_edges_is_heard_as_one_and_the_picture_has_a_name() {
    let play = gesta_specimen::Play::begun(Language::En);
    let harness = reader(gesta_app::Session::screen(&play).clone(), 1.0, [1280.0, 800.0]);
    harness.get_by_value("Hit points 13/13");
    let mut alone = harness.query_all_by_value("13/13");
    assert!(alone.all(|number| number.accesskit_node().is_hidden()), "the number alone is not said again");
    harness.get_by_label("Picture: The culvert road");
}
