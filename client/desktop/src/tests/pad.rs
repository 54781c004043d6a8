//! A gamepad in the player's hands: the first chapter without a keyboard, and what the pad reaches.

use crate::book::Control;
use crate::tests::hands::Hands;
use crate::tests::{Reader, reader, sample};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use gesta_app::{Action, Hint, Input, Page, Session};
use gesta_content::{Digest, Language};
use gesta_specimen::{CHAPTER, Deed};

/// The most steps to a row: more than any page has rows.
const STEPS_MAX: usize = 60;

fn by_pad() -> Vec<Digest> {
    let mut hands = Hands::new();
    for deed in CHAPTER {
        match deed {
            Deed::Row(label, _) => {
                let (_, name) = hands.name_of(label);
                hands.pad_to(&name);
                // Prose that is still appearing is shown whole first.
                if hands.harness.state().state.stream.runs() {
                    hands.pad(Control::South);
                }
                hands.pad(Control::South);
            }
            Deed::Ask(Action::Map, ..) => hands.pad(Control::Select),
            Deed::Ask(Action::Back, ..) => hands.pad(Control::East),
            Deed::Ask(Action::Accept, ..) => hands.pad(Control::South),
            // What has no button of its own is on the page that lists everything with its keys.
            Deed::Ask(_, chord, _) => {
                hands.pad(Control::Start);
                let choices = &hands.play.screen().choices;
                let listed = choices.iter().find(|row| row.label.contains(chord) || row.detail.contains(chord));
                let number = listed.unwrap_or_else(|| panic!("{chord}: {choices:?}")).number;
                hands.pad_to(&format!("{number}. "));
                hands.pad(Control::South);
            }
        }
    }
    hands.play.hashes()
}

impl Hands {
    pub(crate) fn pad(&mut self, control: Control) {
        self.harness.state_mut().state.pad.push(control);
        self.after();
    }

    /// Steps downwards until the row is held.
    pub(crate) fn pad_to(&mut self, name: &str) {
        for _ in 0..STEPS_MAX {
            let held = self.harness.query_all_by_label_contains(name).any(|row| row.accesskit_node().is_focused());
            if held {
                return;
            }
            self.harness.state_mut().state.pad.push(Control::Down);
            self.harness.run();
        }
        panic!("no step leads to {name}");
    }
}

#[test]
fn the_first_chapter_by_a_gamepad_is_the_one_by_lines() {
    assert_eq!(by_pad(), crate::tests::hands::by_lines());
}

#[test]
fn steps_go_round_the_rows_and_come_back() {
    let screen = sample::screen(Page::Title, Language::En);
    let rows = screen.choices.len();
    let mut harness = reader(screen.clone(), 1.0, [900.0, 700.0]);
    let held = |harness: &Harness<'static, Reader>| {
        let names = screen.choices.iter().map(|choice| format!("{}. {}", choice.number, choice.label));
        let held = |name: &String| harness.get_by_label_contains(name).accesskit_node().is_focused();
        names.collect::<Vec<_>>().iter().position(held)
    };
    let mut seen = Vec::new();
    for control in [Control::Down, Control::Up, Control::Up, Control::Down, Control::Down] {
        harness.state_mut().state.pad.push(control);
        harness.run();
        seen.push(held(&harness));
    }
    assert_eq!(seen, [Some(0), Some(rows - 1), Some(rows - 2), Some(rows - 1), Some(0)]);
}

#[test]
fn the_keys_are_named_by_what_the_player_holds() {
    let mut screen = sample::screen(Page::Saves, Language::En);
    screen.hints =
        vec![Hint { key: "Esc".to_owned(), word: "back".to_owned(), label: "Back".to_owned(), action: Action::Back }];
    let mut harness = reader(screen, 1.0, [1100.0, 760.0]);
    let back = |harness: &Harness<'static, Reader>| {
        ["Esc  Back", "B  Back"].map(|name| harness.query_by_label(name).is_some())
    };
    assert_eq!(back(&harness), [true, false]);
    harness.state_mut().state.pad.push(Control::Down);
    harness.run();
    assert_eq!(back(&harness), [false, true]);
    harness.key_press(bevy_egui::egui::Key::Tab);
    harness.run();
    assert_eq!(back(&harness), [true, false]);
}

#[test]
fn a_button_asks_for_nothing_that_the_page_has_not() {
    let mut screen = sample::screen(Page::Title, Language::En);
    screen.keys.retain(|key| key.action != Action::Inventory);
    let mut harness = reader(screen, 1.0, [900.0, 700.0]);
    harness.state_mut().state.pad.extend([Control::West, Control::Select]);
    harness.run();
    assert_eq!(harness.state().inputs, [Input::Act(Action::Map)]);
}
