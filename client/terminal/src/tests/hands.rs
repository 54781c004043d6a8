//! The first chapter by keys alone, by the mouse alone and by plain lines: the same decisions give the same events.

use crate::draw::frame::draw;
use crate::draw::rows::Click;
use crate::keys::on_event;
use crate::look::Look;
use crate::plain;
use crate::state::UiState;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use gesta_app::{Action, Page, Session};
use gesta_content::{Digest, Language};
use gesta_specimen::Play;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::io::Cursor;

/// What is decided: a row by its words, with the line that says the same; or something that the program is asked for, with
/// its key and its line.
#[derive(Clone, Copy)]
enum Deed {
    Row(&'static str, &'static str),
    Ask(Action, KeyCode, KeyModifiers, &'static str),
}

const MAP: Deed = Deed::Ask(Action::Map, KeyCode::F(4), KeyModifiers::NONE, "map");
const BACK: Deed = Deed::Ask(Action::Back, KeyCode::Esc, KeyModifiers::NONE, "b");
const GO_ON: Deed = Deed::Ask(Action::Accept, KeyCode::Enter, KeyModifiers::NONE, "");
const TAKE_BACK: Deed = Deed::Ask(Action::TakeBack, KeyCode::Char('r'), KeyModifiers::CONTROL, "u");

/// From the road to the contract, with a look at the map and a step that is taken back.
const CHAPTER: [Deed; 24] = [
    Deed::Row("Put your shoulder to the cart and lift the wheel out", "lift wheel"),
    Deed::Row("Talk to Itria", "talk itria"),
    Deed::Row("Find something to look at on the other side of the road.", "find something to look at"),
    MAP,
    BACK,
    Deed::Row("Talk to Badore Sechi", "talk badore"),
    Deed::Row("\"I'll ride.\"", "I'll ride"),
    Deed::Row("Ride on, and get down in the square.", "get down in the square"),
    Deed::Row("Go into the bowl-house", "go bowl-house"),
    Deed::Row("Leaf back through the bowl book", "2"),
    TAKE_BACK,
    Deed::Row("Talk to Mialina Tolu", "talk mialina"),
    Deed::Row("\"What is it that you count?\"", "what is it that you count"),
    Deed::Row("\"Who has the key to the gate?\"", "who has the key to the gate"),
    Deed::Row("\"I understand.\"", "I understand"),
    Deed::Row("Go out to the square", "go square"),
    Deed::Row("Go up into the arcade of hours", "go arcade"),
    MAP,
    BACK,
    Deed::Row("Talk to Efis Corrias", "talk efis"),
    Deed::Row("\"Why did they shut it?\"", "why did they shut it"),
    Deed::Row("\"About the sixty.\"", "about the sixty"),
    Deed::Row("\"Done. Give me the key.\"", "done. give me the key"),
    GO_ON,
];

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
            Deed::Ask(_, code, modifiers, _) => hands.key(code, modifiers),
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
