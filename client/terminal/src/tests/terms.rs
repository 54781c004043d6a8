//! Terms of the codex in the story: seen without colour, clicked where they stand.

use crate::draw::frame::draw;
use crate::keys::on_event;
use crate::look::Look;
use crate::state::UiState;
use crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use gesta_app::{Input, Page, Passage, PassageKind, Screen, TermSeen, TextSpeed};
use gesta_content::Language;
use gesta_content::id::CodexId;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Modifier;

fn id(name: &str) -> CodexId {
    CodexId::new(&format!("quay:{name}")).unwrap()
}

/// A story of two passages that name three terms.
fn story() -> Screen {
    let mut screen = Screen { page: Page::Story, ..Screen::empty(Language::En) };
    screen.settings.text_speed = TextSpeed::Instant;
    let texts = [
        (3, PassageKind::Prose, "The Bench   of Hours meets when one of the five asks for it, and\tthe bowl sinks."),
        (4, PassageKind::Others, "Itria tips the bowl."),
    ];
    screen.story = texts.map(|(id, kind, text)| Passage { id, kind, text: text.into() }).into();
    let seen = [(3, "Bench   of Hours", "bench"), (3, "bowl", "bowl"), (4, "bowl", "bowl")];
    for (passage, words, term) in seen {
        let text = &screen.story.iter().find(|one| one.id == passage).unwrap().text;
        let at = text.find(words).unwrap();
        screen.terms.push(TermSeen { passage, range: at..at + words.len(), term: id(term) });
    }
    screen
}

/// The words that are underlined, and what a click on every cell of the page asks for.
fn seen(screen: &Screen, width: u16) -> (String, Vec<CodexId>) {
    let mut ui = UiState::default();
    ui.follow(screen);
    let mut terminal = Terminal::new(TestBackend::new(width, 60)).unwrap();
    terminal.draw(|frame| draw(frame, screen, &mut ui, Look::PLAIN)).unwrap();
    let buffer = terminal.backend().buffer().clone();
    let (mut words, mut clicked) = (String::new(), Vec::new());
    for (at, cell) in buffer.content.iter().enumerate() {
        let (column, row) = (at as u16 % width, at as u16 / width);
        let kind = MouseEventKind::Down(MouseButton::Left);
        let click = Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE });
        let asked = on_event(&mut ui, screen, &click);
        let is_marked = cell.modifier.contains(Modifier::UNDERLINED);
        assert_eq!(is_marked, matches!(asked, Some(Input::Term(_))), "{column}, {row}: {}", cell.symbol());
        if let Some(Input::Term(term)) = asked {
            words.push_str(cell.symbol());
            clicked.push(term);
        }
    }
    clicked.dedup();
    (words, clicked)
}

#[test]
fn a_term_is_underlined_and_clicked_at_its_words_and_nowhere_else() {
    let (words, clicked) = seen(&story(), 80);
    assert_eq!(words, "Bench   of Hoursbowlbowl");
    assert_eq!(clicked, [id("bench"), id("bowl")]);
}

#[test]
fn a_term_that_is_broken_over_rows_is_marked_in_each() {
    for width in 8..80 {
        let (words, _) = seen(&story(), width);
        assert_eq!(words.replace(' ', ""), "BenchofHoursbowlbowl", "{width}");
    }
}

#[test]
fn terms_of_passages_that_are_not_there_break_nothing() {
    let mut screen = story();
    screen.story.remove(0);
    screen.story[0].text = "潮".into();
    assert_eq!(seen(&screen, 40), (String::new(), Vec::new()));
}
