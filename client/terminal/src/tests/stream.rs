//! Prose that appears little by little, and what hurries it.

use crate::draw::frame::draw;
use crate::keys::on_event;
use crate::look::Look;
use crate::state::UiState;
use crate::tests::sample::screen;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use gesta_app::{Page, Passage, PassageKind, Screen, TextSpeed};
use gesta_content::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

const PROSE: &str = "The tide comes in over the stones, and the stones say nothing about it.";

/// A story on which a turn has just been told, at a speed.
fn told(speed: TextSpeed) -> (Screen, UiState) {
    let mut screen = screen(Page::Story, Language::En);
    screen.settings.text_speed = speed;
    let mut ui = UiState::default();
    shown(&screen, &mut ui);
    ui.acted(&screen);
    let passages =
        [(200, PassageKind::You, "Wait"), (201, PassageKind::Roll, "d20 9"), (202, PassageKind::Prose, PROSE)];
    screen.story.extend(passages.map(|(id, kind, text)| Passage { id, kind, text: text.into() }));
    (screen, ui)
}

fn shown(screen: &Screen, ui: &mut UiState) -> String {
    let mut terminal = Terminal::new(TestBackend::new(100, 60)).unwrap();
    ui.follow(screen);
    terminal.draw(|frame| draw(frame, screen, ui, Look::PLAIN)).unwrap();
    terminal.backend().to_string()
}

fn pressed(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

#[test]
fn at_once_means_at_once_and_less_motion_means_it_too() {
    for (speed, still) in [(TextSpeed::Instant, false), (TextSpeed::Slow, true)] {
        let (mut screen, mut ui) = told(speed);
        screen.settings.reduced_motion = still;
        assert!(shown(&screen, &mut ui).contains(PROSE));
        assert!(!ui.stream.runs());
    }
}

#[test]
fn the_roll_and_the_choices_are_there_before_the_prose_and_nothing_moves() {
    let (screen, mut ui) = told(TextSpeed::Slow);
    let first = shown(&screen, &mut ui);
    assert!(first.contains("[Roll] d20 9") && !first.contains("The tide comes"), "{first}");
    let choice = &screen.choices[0].label;
    let row = |text: &str| text.lines().position(|line| line.contains(choice.as_str()));
    let mut steps = 0;
    while ui.stream.runs() {
        ui.stream.advance(&screen);
        let now = shown(&screen, &mut ui);
        assert_eq!(row(&now), row(&first), "{now}");
        steps += 1;
        assert!(steps < 500);
    }
    assert!(steps > 20, "{steps} steps are no stream");
    assert!(shown(&screen, &mut ui).contains(PROSE));
}

#[test]
fn what_was_told_before_the_game_was_opened_does_not_stream() {
    let mut screen = screen(Page::Story, Language::En);
    screen.settings.text_speed = TextSpeed::Slow;
    let mut ui = UiState::default();
    shown(&screen, &mut ui);
    assert!(!ui.stream.runs());
}

#[test]
fn enter_space_and_escape_only_hurry_and_every_other_key_does_its_work_too() {
    for code in [KeyCode::Enter, KeyCode::Char(' '), KeyCode::Esc] {
        let (screen, mut ui) = told(TextSpeed::Slow);
        shown(&screen, &mut ui);
        assert_eq!(on_event(&mut ui, &screen, &pressed(code)), None);
        assert!(!ui.stream.runs() && ui.line.is_empty());
        assert!(shown(&screen, &mut ui).contains(PROSE));
    }
    let (screen, mut ui) = told(TextSpeed::Slow);
    shown(&screen, &mut ui);
    on_event(&mut ui, &screen, &pressed(KeyCode::Char('l')));
    assert_eq!((ui.line.text(), ui.stream.runs()), ("l", false));
}
