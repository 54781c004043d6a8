//! The first chapter by keys alone, by the mouse alone and by plain lines: the same decisions give the same events.

use crate::draw::frame::draw;
use crate::draw::rows::Click;
use crate::keys::on_event;
use crate::look::Look;
use crate::plain;
use crate::state::UiState;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use gesta_app::{Page, Session};
use gesta_content::{Digest, Language};
use gesta_specimen::{CHAPTER, Deed, Play};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::io::Cursor;

/// A key of a deed.
fn key_of(chord: &str) -> (KeyCode, KeyModifiers) {
    match chord {
        "F4" => (KeyCode::F(4), KeyModifiers::NONE),
        "Esc" => (KeyCode::Esc, KeyModifiers::NONE),
        "Enter" => (KeyCode::Enter, KeyModifiers::NONE),
        "Ctrl-R" => (KeyCode::Char('r'), KeyModifiers::CONTROL),
        other => panic!("no deed has the key {other}"),
    }
}

/// A terminal with a player before it.
struct Hands {
    play: Play,
    ui: UiState,
    terminal: Terminal<TestBackend>,
}

impl Hands {
    fn new() -> Hands {
        let terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
        Hands { play: Play::begun(Language::En), ui: UiState::default(), terminal }
    }

    fn draw(&mut self) {
        let (play, ui) = (&self.play, &mut self.ui);
        ui.follow(play.screen());
        self.terminal.draw(|frame| draw(frame, play.screen(), ui, Look::PLAIN)).unwrap();
    }

    /// One event, after a drawing, as the loop does it.
    fn event(&mut self, event: &Event) {
        self.draw();
        if let Some(input) = on_event(&mut self.ui, self.play.screen(), event) {
            self.play.take(input);
        }
    }

    fn key(&mut self, code: KeyCode, modifiers: KeyModifiers) {
        self.event(&Event::Key(KeyEvent::new(code, modifiers)));
    }

    fn number_of(&self, label: &str) -> u8 {
        let choices = &self.play.screen().choices;
        let found = choices.iter().find(|choice| choice.label == label);
        found.unwrap_or_else(|| panic!("{label}: {choices:?}")).number
    }

    fn mouse(&mut self, kind: MouseEventKind, (column, row): (u16, u16)) {
        self.event(&Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
    }

    /// Turns the wheel until what is looked for is seen, and clicks on it.
    fn click(&mut self, wanted: Click) {
        for _ in 0..60 {
            self.draw();
            let spot = self.ui.spots.iter().find(|(_, spot)| spot.click == wanted);
            if let Some(at) = spot.map(|(row, spot)| (spot.columns.start, *row)) {
                return self.mouse(MouseEventKind::Down(MouseButton::Left), at);
            }
            self.mouse(MouseEventKind::ScrollDown, (40, 12));
        }
        panic!("{wanted:?} is not to be seen:\n{}", self.terminal.backend());
    }
}

fn by_keys() -> Vec<Digest> {
    let mut hands = Hands::new();
    for deed in CHAPTER {
        match deed {
            Deed::Row(label, _) => {
                let number = hands.number_of(label).to_string();
                number.chars().for_each(|digit| hands.key(KeyCode::Char(digit), KeyModifiers::NONE));
                if !hands.ui.line.is_empty() {
                    hands.key(KeyCode::Enter, KeyModifiers::NONE);
                }
            }
            Deed::Ask(_, chord, _) => {
                let (code, modifiers) = key_of(chord);
                hands.key(code, modifiers);
            }
        }
    }
    hands.play.hashes()
}

fn by_mouse() -> Vec<Digest> {
    let mut hands = Hands::new();
    for deed in CHAPTER {
        match deed {
            Deed::Row(label, _) => hands.click(Click::Pick(hands.number_of(label))),
            Deed::Ask(action, ..) => hands.click(Click::Act(action)),
        }
    }
    hands.play.hashes()
}

fn by_lines() -> Vec<Digest> {
    let mut play = Play::begun(Language::En);
    let line = |deed: Deed| match deed {
        Deed::Row(_, line) | Deed::Ask(.., line) => format!("{line}\n"),
    };
    let lines: String = CHAPTER.into_iter().map(line).collect();
    let mut printed = Vec::new();
    plain::run(&mut play, Cursor::new(lines), &mut printed, plain::Options::default()).unwrap();
    play.hashes()
}

#[test]
fn the_first_chapter_is_the_same_by_keys_by_mouse_and_by_lines() {
    let keys = by_keys();
    assert!(keys.len() > 30, "{}", keys.len());
    assert_eq!(keys, by_mouse());
    assert_eq!(keys, by_lines());
}

#[test]
fn its_card_is_what_the_last_decision_leads_to() {
    let mut hands = Hands::new();
    for deed in &CHAPTER[..CHAPTER.len() - 1] {
        match *deed {
            Deed::Row(label, _) => hands.click(Click::Pick(hands.number_of(label))),
            Deed::Ask(action, ..) => hands.click(Click::Act(action)),
        }
    }
    assert_eq!(hands.play.screen().page, Page::Chapter);
}
