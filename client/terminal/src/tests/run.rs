//! The loop with a session that remembers what it was sent.

use crate::depth::Depth;
use crate::inbox::Arrival;
use crate::pixels::easel::Easel;
use crate::pixels::painter::Painter;
use crate::run::{TerminalError, TerminalOptions, play};
use crate::tests::sample::screen;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use gesta_app::{Action, Input, Page, Screen, Session, Waker};
use gesta_content::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use std::io;
use std::sync::mpsc::channel;

/// Goes to the story when play begins, ends when the player leaves.
struct Recorded {
    screen: Screen,
    inputs: Vec<Input>,
    pumped: usize,
}

impl Recorded {
    fn new() -> Recorded {
        Recorded { screen: screen(Page::Title, Language::En), inputs: Vec::new(), pumped: 0 }
    }
}

impl Session for Recorded {
    fn wake_with(&mut self, _: Waker) {}

    fn pump(&mut self) -> bool {
        self.pumped += 1;
        true
    }

    fn input(&mut self, input: Input) {
        if input == Input::Act(Action::PlayNow) {
            self.screen = screen(Page::Story, Language::En);
        }
        self.inputs.push(input);
    }

    fn screen(&self) -> &Screen {
        &self.screen
    }

    fn finished(&self) -> bool {
        self.inputs.last() == Some(&Input::Act(Action::Quit))
    }
}

fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Arrival {
    Arrival::Terminal(Event::Key(KeyEvent::new(code, modifiers)))
}

fn played(session: &mut Recorded, arrivals: Vec<Arrival>) -> (Result<(), TerminalError>, String) {
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let (sender, receiver) = channel();
    for arrival in arrivals {
        sender.send(arrival).unwrap();
    }
    drop(sender);
    let options = TerminalOptions { depth: Depth::None, ascii: false, ask: false };
    let mut easel = Easel::new(Painter::here(), Box::new(io::sink()), || None, false);
    let ended = play(session, &mut terminal, &receiver, (options, &mut easel));
    (ended, terminal.backend().to_string())
}

#[test]
fn keys_are_read_against_the_page_that_they_meet() {
    let mut session = Recorded::new();
    let none = KeyModifiers::NONE;
    // The second key meets the story page, though nothing was drawn between the two.
    let keys = vec![pressed(KeyCode::Enter, none), pressed(KeyCode::Char('c'), none), pressed(KeyCode::Enter, none)];
    let (ended, shown) = played(&mut session, keys);
    assert!(ended.is_ok());
    assert_eq!(session.inputs, [Input::Act(Action::PlayNow), Input::Line("c".to_owned())]);
    assert!(shown.contains("Force the toll door"), "{shown}");
}

#[test]
fn the_loop_ends_when_the_session_has() {
    let mut session = Recorded::new();
    let (ended, _) = played(&mut session, vec![pressed(KeyCode::Char('c'), KeyModifiers::CONTROL)]);
    assert!(ended.is_ok());
    assert_eq!(session.inputs, [Input::Act(Action::Quit)]);
}

#[test]
fn a_call_of_the_session_is_taken_at_once() {
    let mut session = Recorded::new();
    played(&mut session, vec![]).0.unwrap();
    let quiet = session.pumped;
    played(&mut session, vec![Arrival::Session]).0.unwrap();
    assert!(session.pumped > quiet * 2);
}

#[test]
fn a_lost_terminal_is_said_so() {
    let lost = Arrival::Lost(io::Error::new(io::ErrorKind::UnexpectedEof, "hung up"));
    let (ended, _) = played(&mut Recorded::new(), vec![lost]);
    let message = ended.unwrap_err().to_string();
    assert_eq!(message, "the terminal cannot be read: hung up; the game is saved up to the last turn");
}
