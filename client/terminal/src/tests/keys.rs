//! What keys, clicks and pastes mean.

use crate::draw::frame::draw;
use crate::keys::on_event;
use crate::look::Look;
use crate::state::UiState;
use crate::tests::sample::screen;
use crossterm::event::KeyModifiers as Modifiers;
use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, MouseButton, MouseEvent, MouseEventKind};
use gesta_app::{Action, Input, Page, Screen};
use gesta_content::Language;
use ratatui::Terminal;
use ratatui::backend::TestBackend;

fn key(code: KeyCode) -> Event {
    Event::Key(KeyEvent::new(code, Modifiers::NONE))
}

fn control(c: char) -> Event {
    Event::Key(KeyEvent::new(KeyCode::Char(c), Modifiers::CONTROL))
}

/// Types a text; `\n` is Enter.
fn typed(text: &str) -> Vec<Event> {
    text.chars().map(|c| key(if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) })).collect()
}

fn inputs(screen: &Screen, events: &[Event]) -> Vec<Input> {
    let mut ui = UiState::default();
    ui.follow(screen);
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    let mut inputs = Vec::new();
    for event in events {
        terminal.draw(|frame| draw(frame, screen, &mut ui, Look::PLAIN)).unwrap();
        inputs.extend(on_event(&mut ui, screen, event));
    }
    inputs
}

#[test]
fn keys_mean_what_the_page_says() {
    let cases: &[(Page, Vec<Event>, Vec<Input>)] = &[
        (Page::Story, typed("2"), vec![]),
        (Page::Story, typed("2\n"), vec![Input::Line("2".to_owned())]),
        (Page::Story, typed("2 val for a drink\n"), vec![Input::Line("2 val for a drink".to_owned())]),
        (Page::Story, typed("go to 2\n"), vec![Input::Line("go to 2".to_owned())]),
        (Page::Story, typed("u\n"), vec![Input::Line("u".to_owned())]),
        (Page::Story, typed("7\n"), vec![Input::Line("7".to_owned())]),
        (Page::Story, typed("  \n"), vec![]),
        (Page::Story, typed("\n"), vec![]),
        (Page::Story, typed("?"), vec![Input::Act(Action::Help)]),
        (Page::Story, typed("why?\n"), vec![Input::Line("why?".to_owned())]),
        (Page::Story, vec![key(KeyCode::Esc)], vec![]),
        (Page::Story, vec![control('c')], vec![Input::Act(Action::Quit)]),
        (Page::Story, vec![key(KeyCode::F(1))], vec![Input::Act(Action::Help)]),
        (Page::Title, typed("\n"), vec![Input::Act(Action::PlayNow)]),
        (Page::Title, typed("c"), vec![Input::Act(Action::Continue)]),
        (Page::Title, typed("C"), vec![Input::Act(Action::Continue)]),
        (Page::Title, typed("x\n"), vec![Input::Act(Action::PlayNow)]),
        (Page::Title, vec![control('l')], vec![]),
        (Page::Title, vec![key(KeyCode::Esc)], vec![]),
        (Page::Title, vec![key(KeyCode::Down), key(KeyCode::Down), key(KeyCode::Enter)], vec![Input::Pick(2)]),
        (Page::Saves, vec![key(KeyCode::Down), key(KeyCode::Up), key(KeyCode::Enter)], vec![Input::Pick(1)]),
        (Page::Saves, typed("3"), vec![Input::Pick(3)]),
        (Page::Help, vec![key(KeyCode::Esc)], vec![Input::Act(Action::Back)]),
        (Page::Help, typed("what\n"), vec![]),
    ];
    for (page, events, expected) in cases {
        assert_eq!(&inputs(&screen(*page, Language::En), events), expected, "{page:?} {events:?}");
    }
}

#[test]
fn leaving_the_terminal_throws_a_written_line_away_first() {
    let events = [typed("half a sent"), vec![control('c')]].concat();
    let story = screen(Page::Story, Language::En);
    assert_eq!(inputs(&story, &events), []);
    assert_eq!(inputs(&story, &[events, vec![control('c')]].concat()), [Input::Act(Action::Quit)]);
}

#[test]
fn a_number_in_the_line_marks_its_row_until_something_follows() {
    let story = screen(Page::Story, Language::En);
    let mut ui = UiState::default();
    ui.follow(&story);
    let mut press = |event: &Event| {
        let sent = on_event(&mut ui, &story, event);
        (sent, ui.marked(&story))
    };
    assert_eq!(press(&key(KeyCode::Char('2'))), (None, Some(2)));
    assert_eq!(press(&key(KeyCode::Char(' '))), (None, Some(2)));
    assert_eq!(press(&key(KeyCode::Char('v'))), (None, None));
}

#[test]
fn the_row_that_enter_takes_by_itself_is_marked() {
    let mut title = screen(Page::Title, Language::En);
    title.proposed = Some(1);
    let mut ui = UiState::default();
    ui.follow(&title);
    assert_eq!(ui.marked(&title), Some(1));
    on_event(&mut ui, &title, &key(KeyCode::Down));
    on_event(&mut ui, &title, &key(KeyCode::Down));
    assert_eq!(ui.marked(&title), Some(2));
}

#[test]
fn a_letter_leaves_the_program_from_the_title_and_not_from_a_page_over_the_story() {
    for (page, expected) in [(Page::Title, vec![Input::Act(Action::Quit)]), (Page::Sheet, vec![]), (Page::Help, vec![])]
    {
        let mut screen = screen(page, Language::En);
        screen.hints.retain(|hint| hint.action != Action::Quit);
        screen.keys.push(gesta_app::KeyOf { action: Action::Quit, letter: "q", chord: "Ctrl-Q" });
        assert_eq!(inputs(&screen, &typed("q")), expected, "{page:?}");
        assert_eq!(inputs(&screen, &[control('q')]), [Input::Act(Action::Quit)]);
    }
}

#[test]
fn a_release_is_not_a_press() {
    let mut release = KeyEvent::new(KeyCode::Char('2'), Modifiers::NONE);
    release.kind = KeyEventKind::Release;
    assert_eq!(inputs(&screen(Page::Story, Language::En), &[Event::Key(release)]), []);
}

#[test]
fn escape_empties_the_line_before_it_leaves_the_page() {
    let mut screen = screen(Page::Help, Language::En);
    screen.prompt = Some(gesta_app::Prompt { placeholder: String::new() });
    let events = [typed("abc"), vec![key(KeyCode::Esc), key(KeyCode::Esc)]].concat();
    assert_eq!(inputs(&screen, &events), [Input::Act(Action::Back)]);
}

#[test]
fn with_ten_rows_a_first_digit_waits_for_the_second() {
    let mut screen = screen(Page::Saves, Language::En);
    let row = screen.choices[0].clone();
    screen.choices = (1..=12).map(|number| gesta_app::Choice { number, ..row.clone() }).collect();
    assert_eq!(inputs(&screen, &typed("2")), [Input::Pick(2)]);
    assert_eq!(inputs(&screen, &typed("12\n")), [Input::Line("12".to_owned())]);
    assert_eq!(inputs(&screen, &typed("1\n")), [Input::Line("1".to_owned())]);
}

#[test]
fn nothing_is_sent_while_the_table_works_and_the_line_stays() {
    let mut screen = screen(Page::Story, Language::En);
    screen.waiting = true;
    let mut ui = UiState::default();
    ui.follow(&screen);
    let mut send = |screen: &Screen, text: &str| {
        typed(text).iter().filter_map(|e| on_event(&mut ui, screen, e)).collect::<Vec<_>>()
    };
    assert_eq!(send(&screen, "knock\n"), []);
    screen.waiting = false;
    assert_eq!(send(&screen, "\n"), [Input::Line("knock".to_owned())]);
    screen.waiting = true;
    assert_eq!(inputs(&screen, &[control('c')]), [Input::Act(Action::Quit)]);
}

#[test]
fn a_paste_is_one_line_and_is_not_sent_by_itself() {
    let paste = Event::Paste("open the door\nand \u{1b}run".to_owned());
    let story = screen(Page::Story, Language::En);
    assert_eq!(inputs(&story, std::slice::from_ref(&paste)), []);
    let sent = inputs(&story, &[paste.clone(), key(KeyCode::Enter)]);
    assert_eq!(sent, [Input::Line("open the door and run".to_owned())]);
    assert_eq!(inputs(&screen(Page::Saves, Language::En), &[paste, key(KeyCode::Enter)]), []);
}

#[test]
fn sent_lines_come_back_with_the_up_key() {
    let events = [typed("look\n"), vec![key(KeyCode::Up), key(KeyCode::Enter)]].concat();
    let line = Input::Line("look".to_owned());
    assert_eq!(inputs(&screen(Page::Story, Language::En), &events), [line.clone(), line]);
}

#[test]
fn tab_goes_on_with_words_of_the_page_and_back_tab_the_other_way() {
    let mut story = screen(Page::Story, Language::En);
    story.words = ["the widow", "wine", "saved games"].map(str::to_owned).into();
    let sent = |keys: &[KeyCode]| {
        let events: Vec<Event> = keys.iter().map(|code| key(*code)).collect();
        inputs(&story, &[typed("ask wi"), events, typed("\n")].concat())
    };
    let line = |text: &str| [Input::Line(text.to_owned())];
    assert_eq!(sent(&[KeyCode::Tab]), line("ask wine"));
    assert_eq!(sent(&[KeyCode::Tab, KeyCode::Tab]), line("ask widow"));
    assert_eq!(sent(&[KeyCode::BackTab]), line("ask widow"));
    assert_eq!(sent(&[KeyCode::Tab, KeyCode::BackTab]), line("ask wi"));
    let mut help = screen(Page::Help, Language::En);
    help.words = story.words.clone();
    assert_eq!(inputs(&help, &[key(KeyCode::Tab), key(KeyCode::Enter)]), []);
}

#[test]
fn a_key_that_a_player_chose_works_and_the_usual_one_does_not() {
    let mut story = screen(Page::Story, Language::En);
    story.hints.retain(|hint| hint.action != Action::Map);
    story.keys = vec![gesta_app::KeyOf { action: Action::Map, letter: "", chord: "Ctrl-T" }];
    assert_eq!(inputs(&story, &[control('t')]), [Input::Act(Action::Map)]);
    assert_eq!(inputs(&story, &[key(KeyCode::F(4))]), []);
}

#[test]
fn a_click_picks_the_choice_under_it() {
    let screen = screen(Page::Story, Language::En);
    let mut ui = UiState::default();
    ui.follow(&screen);
    let mut terminal = Terminal::new(TestBackend::new(80, 24)).unwrap();
    terminal.draw(|frame| draw(frame, &screen, &mut ui, Look::PLAIN)).unwrap();
    let shown = terminal.backend().to_string();
    let row = shown.lines().position(|line| line.contains("Pick the lock")).unwrap() as u16;
    let click = |row| {
        let kind = MouseEventKind::Down(MouseButton::Left);
        Event::Mouse(MouseEvent { kind, column: 20, row, modifiers: Modifiers::NONE })
    };
    assert_eq!(on_event(&mut ui, &screen, &click(row)), Some(Input::Pick(2)));
    assert_eq!(on_event(&mut ui, &screen, &click(0)), None);
}
