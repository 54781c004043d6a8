//! What keys do in the window.

use crate::tests::sample::screen;
use crate::tests::{Reader, reader};
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use gesta_app::{Action, Input, Page};
use gesta_content::Language;

fn story() -> Harness<'static, Reader> {
    reader(screen(Page::Story, Language::En), 1.0, [1100.0, 820.0])
}

fn typed(harness: &mut Harness<'static, Reader>, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}

fn pressed(harness: &mut Harness<'static, Reader>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn inputs(harness: &mut Harness<'static, Reader>) -> Vec<Input> {
    std::mem::take(&mut harness.state_mut().inputs)
}

#[test]
fn a_line_is_written_and_sent_without_a_click() {
    let mut harness = story();
    for line in ["knock on the door", "wait"] {
        typed(&mut harness, line);
        assert_eq!(harness.state().state.line, line);
        pressed(&mut harness, Modifiers::NONE, Key::Enter);
        assert_eq!(inputs(&mut harness), [Input::Line(line.to_owned())]);
        assert_eq!(harness.state().state.line, "");
    }
}

#[test]
fn a_digit_picks_at_once_only_where_nothing_is_written() {
    let mut harness = story();
    typed(&mut harness, "2");
    assert_eq!((inputs(&mut harness), harness.state().state.line.as_str()), (vec![], "2"));
    pressed(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(inputs(&mut harness), [Input::Line("2".to_owned())]);
    let mut harness = reader(screen(Page::Title, Language::En), 1.0, [1100.0, 820.0]);
    typed(&mut harness, "2");
    assert_eq!(inputs(&mut harness), [Input::Pick(2)]);
}

#[test]
fn while_the_table_works_the_line_stays() {
    let mut harness = story();
    harness.state_mut().screen.waiting = true;
    typed(&mut harness, "knock");
    pressed(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!((inputs(&mut harness), harness.state().state.line.as_str()), (vec![], "knock"));
    harness.state_mut().screen.waiting = false;
    pressed(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(inputs(&mut harness), [Input::Line("knock".to_owned())]);
}

#[test]
fn hinted_keys_ask_for_what_the_hint_says() {
    let command = Modifiers::COMMAND;
    let none = Modifiers::NONE;
    let cases = [
        (Page::Title, none, Key::Enter, vec![Input::Act(Action::PlayNow)]),
        (Page::Title, command, Key::Q, vec![Input::Act(Action::Quit)]),
        (Page::Title, none, Key::Escape, vec![]),
        (Page::Story, none, Key::F1, vec![Input::Act(Action::Help)]),
        (Page::Story, none, Key::Enter, vec![]),
        (Page::Help, none, Key::Escape, vec![Input::Act(Action::Back)]),
        (Page::Saves, none, Key::Escape, vec![Input::Act(Action::Back)]),
    ];
    for (page, modifiers, key, expected) in cases {
        let mut harness = reader(screen(page, Language::En), 1.0, [1100.0, 820.0]);
        pressed(&mut harness, modifiers, key);
        assert_eq!(inputs(&mut harness), expected, "{key:?} on {page:?}");
    }
}

#[test]
fn letters_are_keys_only_where_nothing_is_written() {
    let mut harness = reader(screen(Page::Title, Language::En), 1.0, [1100.0, 820.0]);
    typed(&mut harness, "c");
    assert_eq!(inputs(&mut harness), [Input::Act(Action::Continue)]);
    let mut harness = story();
    typed(&mut harness, "u");
    assert_eq!((inputs(&mut harness), harness.state().state.line.as_str()), (vec![], "u"));
    let mut harness = story();
    typed(&mut harness, "?");
    assert_eq!(inputs(&mut harness), [Input::Act(Action::Help)]);
}

#[test]
fn sent_lines_come_back() {
    let mut harness = story();
    for line in ["look", "go north"] {
        typed(&mut harness, line);
        pressed(&mut harness, Modifiers::NONE, Key::Enter);
    }
    typed(&mut harness, "half");
    let mut seen = Vec::new();
    for key in [Key::ArrowUp, Key::ArrowUp, Key::ArrowDown, Key::ArrowDown] {
        pressed(&mut harness, Modifiers::NONE, key);
        seen.push(harness.state().state.line.clone());
    }
    assert_eq!(seen, ["go north", "look", "go north", "half"]);
}

#[test]
fn escape_empties_the_line_and_the_line_keeps_the_focus() {
    let mut harness = story();
    typed(&mut harness, "half a thou");
    pressed(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!((inputs(&mut harness), harness.state().state.line.as_str()), (vec![], ""));
    typed(&mut harness, "knock");
    assert_eq!(harness.state().state.line, "knock");
}

#[test]
fn text_grows_and_shrinks_within_its_limits() {
    let mut harness = story();
    for (key, times, expected) in
        [(Key::Plus, 3, 1.3), (Key::Minus, 1, 1.2), (Key::Plus, 20, 2.0), (Key::Num0, 1, 1.0), (Key::Minus, 1, 1.0)]
    {
        for _ in 0..times {
            pressed(&mut harness, Modifiers::COMMAND, key);
        }
        assert!((harness.state().state.scale() - expected).abs() < 0.001, "{key:?}");
    }
    let told = inputs(&mut harness);
    assert_eq!(told.first(), Some(&Input::TextPercent(110)), "what is set is kept: {told:?}");
}

#[test]
fn whoever_writes_with_a_row_held_writes_into_the_line() {
    let mut harness = story();
    harness.state_mut().state.pad.push(crate::book::Control::Down);
    harness.run();
    harness.event(Event::Text("l".to_owned()));
    harness.event(Event::Text("ook".to_owned()));
    harness.run();
    assert_eq!(harness.state().state.line, "look");
    harness.event(Event::Text(" up".to_owned()));
    harness.run();
    assert_eq!(harness.state().state.line, "look up", "and goes on there");
}
