//! The first chapter by keys alone and by clicks alone, in the window: the same decisions give the same events as lines do.

use crate::tests::{Reader, reader};
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use gesta_app::Session;
use gesta_content::{Digest, Language};
use gesta_specimen::{CHAPTER, Deed, Play};

/// A window with a player before it.
pub(crate) struct Hands {
    pub(crate) play: Play,
    pub(crate) harness: Harness<'static, Reader>,
}

impl Hands {
    pub(crate) fn new() -> Hands {
        let play = Play::begun(Language::En);
        let harness = reader(play.screen().clone(), 1.0, [1100.0, 760.0]);
        Hands { play, harness }
    }

    /// Draws, hands over what the player did, and shows what came of it.
    pub(crate) fn after(&mut self) {
        self.harness.run();
        for input in std::mem::take(&mut self.harness.state_mut().inputs) {
            self.play.take(input);
        }
        self.harness.state_mut().screen = self.play.screen().clone();
        self.harness.run();
    }

    fn press(&mut self, chord: &str) {
        let (modifiers, key) = match chord {
            "F4" => (Modifiers::NONE, Key::F4),
            "Esc" => (Modifiers::NONE, Key::Escape),
            "Enter" => (Modifiers::NONE, Key::Enter),
            "Ctrl-R" => (Modifiers::COMMAND, Key::R),
            other => panic!("no deed has the key {other}"),
        };
        self.harness.key_press_modifiers(modifiers, key);
        self.after();
    }

    pub(crate) fn name_of(&self, label: &str) -> (u8, String) {
        let choices = &self.play.screen().choices;
        let found = choices.iter().find(|choice| choice.label == label);
        let number = found.unwrap_or_else(|| panic!("{label}: {choices:?}")).number;
        (number, format!("{number}. {label}"))
    }
}

fn by_keys() -> Vec<Digest> {
    let mut hands = Hands::new();
    for deed in CHAPTER {
        match deed {
            Deed::Row(label, _) => {
                let (number, _) = hands.name_of(label);
                hands.harness.event(Event::Text(number.to_string()));
                hands.after();
                if !hands.harness.state().state.line.is_empty() {
                    hands.press("Enter");
                }
            }
            Deed::Ask(_, chord, _) => hands.press(chord),
        }
    }
    hands.play.hashes()
}

fn by_clicks() -> Vec<Digest> {
    let mut hands = Hands::new();
    for deed in CHAPTER {
        match deed {
            Deed::Row(label, _) => {
                let (_, name) = hands.name_of(label);
                hands.harness.get_by_label_contains(&name).scroll_to_me();
                hands.harness.run();
                hands.harness.get_by_label_contains(&name).click();
            }
            Deed::Ask(action, ..) => {
                let screen = hands.play.screen();
                let hint = screen.hints.iter().find(|hint| hint.action == action).expect("a hint for it");
                let name = format!("{}  {}", screen.key_at_hand(hint), hint.label);
                hands.harness.get_by_label(&name).click();
            }
        }
        hands.after();
    }
    hands.play.hashes()
}

/// The chapter by written lines, as the other front ends have it too.
pub(crate) fn by_lines() -> Vec<Digest> {
    let mut play = Play::begun(Language::En);
    for deed in CHAPTER {
        let (Deed::Row(_, line) | Deed::Ask(.., line)) = deed;
        play.line(line);
    }
    play.hashes()
}

#[test]
fn the_first_chapter_is_the_same_by_keys_by_clicks_and_by_lines() {
    let lines = by_lines();
    assert!(lines.len() > 30, "{}", lines.len());
    assert_eq!(by_keys(), lines);
    assert_eq!(by_clicks(), lines);
}
