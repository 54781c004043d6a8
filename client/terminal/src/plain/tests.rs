//! Tests of the line-by-line front end over a session that answers from a list.

use super::*;
use gesta_app::{Action, Chance, Input, Notice, Passage, Waker};
use gesta_content::Language;
use std::io::Cursor;

/// A session that shows prepared screens one after the other, one for each thing done.
struct Prepared {
    screens: Vec<Screen>,
    at: usize,
    inputs: Vec<Input>,
}

impl Session for Prepared {
    fn wake_with(&mut self, _waker: Waker) {}
    fn pump(&mut self) -> bool {
        false
    }
    fn input(&mut self, input: Input) {
        self.inputs.push(input);
        self.at = (self.at + 1).min(self.screens.len() - 1);
    }
    fn screen(&self) -> &Screen {
        &self.screens[self.at]
    }
    fn finished(&self) -> bool {
        matches!(self.inputs.last(), Some(Input::Act(Action::Quit)))
    }
}

fn screen(language: Language) -> Screen {
    Screen {
        language,
        page: Page::Story,
        heading: "Causeway".to_owned(),
        subheading: "Day 1, 18:00".to_owned(),
        status: vec![gesta_app::Fact { label: "Energy".to_owned(), value: "12/20".to_owned() }],
        story: vec![passage(1, PassageKind::Prose, "The tide\nis going out.")],
        choices: vec![Choice {
            number: 1,
            label: "Force the door".to_owned(),
            chance: Some(Chance {
                percent: "62 %".to_owned(),
                skill: "Athletics".to_owned(),
                formula: "d20 +4 vs 12".to_owned(),
            }),
            detail: String::new(),
            marked: false,
            markable: false,
            picture: None,
        }],
        prompt: None,
        hints: vec![Hint {
            action: Action::TakeBack,
            key: "Ctrl-R".to_owned(),
            word: "u".to_owned(),
            label: "take back".to_owned(),
        }],
        badge: "built-in narrator, offline".to_owned(),
        ..Screen::empty(language)
    }
}

fn passage(id: u64, kind: PassageKind, text: &str) -> Passage {
    Passage { id, kind, text: text.into() }
}

fn play(screens: Vec<Screen>, input: impl Into<Vec<u8>>, options: Options) -> (String, Vec<Input>) {
    let mut session = Prepared { screens, at: 0, inputs: Vec::new() };
    let mut output = Vec::new();
    run(&mut session, Cursor::new(input.into()), &mut output, options).expect("a vector can be written");
    (String::from_utf8(output).expect("text"), session.inputs)
}

#[test]
fn only_what_is_new_is_printed() {
    let first = screen(Language::En);
    let mut second = first.clone();
    second.story.push(passage(2, PassageKind::You, "Force the door"));
    second.story.push(passage(3, PassageKind::Roll, "d20 9 +4 = 13 vs 12"));
    let (output, inputs) = play(vec![first, second], "1\n", Options::default());
    let expected = "Narrator: The tide is going out.\n1. Force the door, 62 % (Athletics, d20 +4 vs 12)\n\
                    Hint: u = take back\nYou: Force the door\nRoll: d20 9 +4 = 13 vs 12\n";
    assert_eq!(output, expected);
    assert_eq!(inputs, [Input::Line("1".to_owned()), Input::Act(Action::Quit)]);
}

#[test]
fn spanish_has_its_own_prefixes() {
    let mut shown = screen(Language::Es);
    shown.story.push(passage(2, PassageKind::Roll, "d20 9"));
    shown.story.push(passage(3, PassageKind::You, "abrir"));
    let (output, _) = play(vec![shown], "", Options::default());
    for prefix in ["Narración: ", "Tirada: ", "Tú: ", "Pista: "] {
        assert!(output.contains(prefix), "{prefix} is missing in {output}");
    }
}

#[test]
fn words_bring_back_what_the_screen_shows() {
    let (output, inputs) = play(vec![screen(Language::En)], "status\nopciones\nhints\n", Options::default());
    assert!(output.contains("Status: Causeway. Day 1, 18:00; Energy: 12/20; built-in narrator, offline\n"), "{output}");
    assert_eq!(output.matches("1. Force the door").count(), 2, "{output}");
    assert_eq!(output.matches("Hint: u = take back").count(), 2, "{output}");
    assert_eq!(inputs, [Input::Act(Action::Quit)], "own words do not reach the game");
}

#[test]
fn a_prompt_is_shown_only_when_asked_for() {
    let (without, _) = play(vec![screen(Language::En)], "look\n", Options::default());
    let (with, _) = play(vec![screen(Language::En)], "look\n", Options { prompt: true, ascii: false });
    assert!(!without.contains("> "));
    assert_eq!(with.matches("> ").count(), 2);
}

#[test]
fn a_grave_notice_is_said_once() {
    let mut shown = screen(Language::En);
    shown.notice = Some(Notice { tone: Tone::Grave, text: "The disk is full.".to_owned() });
    let (output, _) = play(vec![shown], "look\nlook\n", Options::default());
    assert_eq!(output.matches("Warning: The disk is full.").count(), 1, "{output}");
}

/// A session whose table has answered before anybody looks.
struct Quick {
    screen: Screen,
    asked: usize,
    over: bool,
}

impl Session for Quick {
    fn wake_with(&mut self, _waker: Waker) {}
    fn pump(&mut self) -> bool {
        if self.asked > 0 {
            self.screen.notice = Some(Notice { tone: Tone::Calm, text: "Saved".to_owned() });
        }
        self.asked > 0
    }
    fn input(&mut self, input: Input) {
        self.asked += 1;
        self.screen.notice = None;
        self.over = matches!(input, Input::Act(Action::Quit));
    }
    fn screen(&self) -> &Screen {
        &self.screen
    }
    fn finished(&self) -> bool {
        self.over
    }
}

#[test]
fn the_same_answer_to_each_line_is_said_each_time_however_fast_it_comes() {
    let mut session = Quick { screen: screen(Language::En), asked: 0, over: false };
    let mut output = Vec::new();
    run(&mut session, Cursor::new("1\n1\n1\n"), &mut output, Options::default()).expect("a vector can be written");
    let output = String::from_utf8(output).expect("text");
    assert_eq!(output.matches("Game: Saved").count(), 3, "{output}");
}

#[test]
fn two_sentences_have_one_stop_between_them_and_begin_with_capitals() {
    for (first, second, whole) in [
        ("a rope", "", "a rope"),
        ("a rope", "in use", "a rope. In use"),
        ("«Sí.»", "un pan", "«Sí.» Un pan"),
        ("Give it back.", "élite", "Give it back. Élite"),
    ] {
        assert_eq!(joined(first, second), whole);
    }
}

#[test]
fn hostile_text_cannot_steer_a_terminal() {
    let mut shown = screen(Language::En);
    shown.story.push(passage(2, PassageKind::Others, "\u{1b}[2Jhello\u{7}\r\nthere"));
    let (output, _) = play(vec![shown], "", Options::default());
    assert!(output.contains("Others: hello there\n"), "{output:?}");
}

#[test]
fn a_line_that_is_too_long_is_refused_whole_and_the_next_one_is_taken() {
    let mut input = vec![b'x'; LINE_BYTES_MAX * 40];
    input.extend_from_slice(b"\nlook\n");
    let (output, inputs) = play(vec![screen(Language::En)], input, Options::default());
    assert!(output.contains("Warning: That line is too long."), "{output}");
    assert_eq!(inputs, [Input::Line("look".to_owned()), Input::Act(Action::Quit)]);
}

#[test]
fn bytes_that_are_no_text_do_no_harm() {
    let (_, inputs) = play(vec![screen(Language::En)], b"\xff\xfe\nlook".to_vec(), Options::default());
    assert_eq!(inputs.len(), 3);
}
