//! Pages made by hand: at sizes that nobody should use, and with what a real page seldom has. What players see at the
//! promised sizes stands in `real`.

use crate::depth::Depth;
use crate::draw::frame::draw;
use crate::look::Look;
use crate::state::UiState;
use crate::tests::sample::screen;
use gesta_app::{Page, Passage, PassageKind, Screen, Theme};
use gesta_content::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::style::Color;

pub(super) const PLAIN: Look = Look::PLAIN;

fn terminal(width: u16, height: u16) -> Terminal<TestBackend> {
    Terminal::new(TestBackend::new(width, height)).unwrap()
}

pub(super) fn drawn(screen: &Screen, ui: &mut UiState, width: u16, height: u16, look: Look) -> Terminal<TestBackend> {
    let mut terminal = terminal(width, height);
    ui.follow(screen);
    terminal.draw(|frame| draw(frame, screen, ui, look)).unwrap();
    terminal
}

pub(super) fn text(screen: &Screen, ui: &mut UiState, width: u16, height: u16) -> String {
    drawn(screen, ui, width, height, PLAIN).backend().to_string()
}

#[test]
fn forty_by_ten_still_shows_page_line_and_keys() {
    let screen = screen(Page::Story, Language::Es);
    insta::assert_snapshot!("story_es_40x10", text(&screen, &mut UiState::default(), 40, 10));
}

#[test]
fn no_size_breaks_any_page() {
    for page in Page::ALL {
        let screen = screen(page, Language::Es);
        for width in 1..50 {
            for height in 1..20 {
                let mut ui = UiState::default();
                ui.line.insert("潮 a line that is longer than a narrow terminal can show at once");
                drawn(&screen, &mut ui, width, height, PLAIN);
            }
        }
    }
}

/// All that is seen of a page while it is scrolled from its top to its end.
pub(super) fn scrolled(screen: &Screen, width: u16, height: u16) -> String {
    let mut ui = UiState::default();
    ui.follow(screen);
    text(screen, &mut ui, width, height);
    ui.scroll_by(isize::MIN);
    let mut seen = String::new();
    for _ in 0..200 {
        seen.push_str(&text(screen, &mut ui, width, height));
        if !ui.more_below {
            break;
        }
        ui.scroll_pages(1);
    }
    seen
}

#[test]
fn every_line_of_every_page_can_be_scrolled_to() {
    for language in Language::ALL {
        for page in Page::ALL {
            let screen = screen(page, language);
            let seen = scrolled(&screen, 80, 24);
            let labels = screen.choices.iter().map(|choice| &choice.label);
            for line in screen.body.iter().chain(labels).chain([&screen.heading]) {
                // A line may be broken, so each of its words is looked for.
                let lost = line.split_whitespace().find(|word| !seen.contains(*word));
                assert!(lost.is_none(), "{page:?} in {language}: {lost:?} of {line}");
            }
        }
    }
}

#[test]
fn what_is_chosen_says_so_without_colour() {
    let shown = text(&screen(Page::Making, Language::En), &mut UiState::default(), 80, 24);
    assert_eq!(shown.matches("[x]").count(), 1, "{shown}");
}

#[test]
fn the_strongest_contrast_draws_nothing_faintly() {
    let dim = |strong| {
        let theme = if strong { Theme::Contrast } else { Theme::System };
        let look = Look { theme, ..PLAIN };
        let terminal = drawn(&screen(Page::Title, Language::En), &mut UiState::default(), 80, 24, look);
        let cells = &terminal.backend().buffer().content;
        cells.iter().filter(|cell| cell.modifier.contains(ratatui::style::Modifier::DIM)).count()
    };
    assert_eq!(dim(true), 0);
    assert!(dim(false) > 0);
}

#[test]
fn every_choice_and_its_odds_are_seen_at_the_floor() {
    for language in Language::ALL {
        let screen = screen(Page::Story, language);
        let shown = text(&screen, &mut UiState::default(), 80, 24);
        for choice in &screen.choices {
            let beginning = choice.label.split(' ').take(3).collect::<Vec<_>>().join(" ");
            assert!(shown.contains(&format!("{}  {beginning}", choice.number)), "{beginning} in\n{shown}");
            if let Some(chance) = &choice.chance {
                assert!(shown.contains(&chance.percent) && shown.contains(&chance.formula), "{chance:?} in\n{shown}");
            }
        }
    }
}

#[test]
fn without_colour_no_cell_is_coloured() {
    let coloured = |depth| {
        let terminal =
            drawn(&screen(Page::Story, Language::En), &mut UiState::default(), 80, 24, Look { depth, ..PLAIN });
        let cells = &terminal.backend().buffer().content;
        cells.iter().filter(|cell| cell.fg != Color::Reset || cell.bg != Color::Reset).count()
    };
    assert_eq!(coloured(Depth::None), 0);
    assert!(coloured(Depth::Sixteen) > 0);
}

#[test]
fn what_is_new_is_shown_from_its_beginning() {
    let mut screen = screen(Page::Story, Language::En);
    let mut ui = UiState::default();
    text(&screen, &mut ui, 80, 24);
    ui.acted(&screen);
    for id in 100..110 {
        let text = format!("Passage {id}. {}", "The tide comes in over the stones. ".repeat(6));
        screen.story.push(Passage { id, kind: PassageKind::Prose, text: text.into() });
    }
    let shown = text(&screen, &mut ui, 80, 24);
    assert!(shown.lines().nth(4).is_some_and(|line| line.contains("Passage 100")), "{shown}");
    assert!(shown.contains("PgDn: more below"), "{shown}");
    ui.scroll_pages(1);
    assert!(!text(&screen, &mut ui, 80, 24).contains("Passage 100"));
    ui.scroll_by(isize::MAX);
    assert!(text(&screen, &mut ui, 80, 24).contains("Go back to the net loft"));
    ui.scroll_by(isize::MIN);
    assert!(text(&screen, &mut ui, 80, 24).contains("The tide has gone out"));
}

#[test]
fn another_game_with_the_same_numbers_is_drawn_anew() {
    let mut ui = UiState::default();
    let mut screen = screen(Page::Story, Language::En);
    text(&screen, &mut ui, 80, 50);
    screen.story[1].text = "Another causeway.".into();
    assert!(text(&screen, &mut ui, 80, 50).contains("Another causeway."));
    screen.story.truncate(2);
    assert!(!text(&screen, &mut ui, 80, 50).contains("widow"));
}

#[test]
fn a_text_with_control_characters_cannot_move_the_cursor() {
    let mut screen = screen(Page::Story, Language::En);
    screen.heading = "a\u{1b}[2Jb".to_owned();
    screen.story[8].text = "c\u{1b}[Hd".into();
    let shown = text(&screen, &mut UiState::default(), 80, 24);
    assert!(shown.contains("a [2Jb") && shown.contains("cd"), "{shown}");
}

#[test]
fn the_last_row_says_how_to_leave_even_if_no_hint_does() {
    let mut screen = screen(Page::Story, Language::Es);
    screen.hints.retain(|hint| hint.action != gesta_app::Action::Quit);
    let shown = text(&screen, &mut UiState::default(), 80, 24);
    assert!(shown.lines().last().is_some_and(|line| line.contains("Ctrl-C salir")), "{shown}");
}
