//! Tests of the lines for machines over a session that answers from a list.

use super::*;
use gesta_app::{Action, Choice, Input, Passage, Waker};
use gesta_content::Language;
use gesta_rules::Rejection;
use gesta_table::{ChainReceipt, CmdId, Receipt, Refusal};
use std::io::Cursor;

/// A session that gives one prepared answer to each line.
struct Prepared {
    screen: Screen,
    answers: Vec<Answer>,
    heard: Vec<Update>,
    asks: bool,
    finished: bool,
}

#[derive(Default)]
struct Answer {
    updates: Vec<Update>,
    passages: Vec<(PassageKind, &'static str)>,
    asks: bool,
}

impl Session for Prepared {
    fn wake_with(&mut self, _waker: Waker) {}
    fn pump(&mut self) -> bool {
        false
    }
    fn input(&mut self, input: Input) {
        if input == Input::Act(Action::Quit) {
            self.finished = true;
            return;
        }
        let answer = if self.answers.is_empty() { Answer::default() } else { self.answers.remove(0) };
        self.heard.extend(answer.updates);
        self.asks = answer.asks;
        for (kind, text) in answer.passages {
            let id = self.screen.story.len() as u64;
            self.screen.story.push(Passage { id, kind, text: text.into() });
        }
    }
    fn screen(&self) -> &Screen {
        &self.screen
    }
    fn finished(&self) -> bool {
        self.finished
    }
}

impl Overheard for Prepared {
    fn take_updates(&mut self) -> Vec<Update> {
        std::mem::take(&mut self.heard)
    }
    fn asks(&self) -> bool {
        self.asks
    }
}

fn lines(answers: Vec<Answer>) -> Vec<Value> {
    let choice = Choice {
        number: 1,
        label: "Wait".to_owned(),
        chance: None,
        detail: String::new(),
        marked: false,
        markable: false,
        picture: None,
    };
    let screen = Screen {
        language: Language::En,
        page: Page::Story,
        heading: String::new(),
        choices: vec![choice],
        ..Screen::empty(Language::En)
    };
    let input = "x\n".repeat(answers.len());
    let mut session = Prepared { screen, answers, heard: Vec::new(), asks: false, finished: false };
    let mut output = Vec::new();
    run(&mut session, Cursor::new(input), &mut output, 5).expect("a vector can be written");
    let text = String::from_utf8(output).expect("text");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

fn types(lines: &[Value]) -> Vec<&str> {
    lines.iter().filter_map(|line| line["type"].as_str()).collect()
}

#[test]
fn hello_comes_first_and_the_end_last() {
    let lines = lines(Vec::new());
    assert_eq!(types(&lines), ["hello", "choices", "end"]);
    assert_eq!((&lines[0]["version"], &lines[0]["time"]), (&json!(VERSION), &json!(5)));
    assert_eq!(lines[2]["reason"], "quit");
}

#[test]
fn an_acknowledgement_holds_the_chain_only_where_the_table_told_it() {
    let chain = ChainReceipt { seq: 9, hash: Digest([1; 32]), world_hash: Digest([2; 32]) };
    let done = |chain| Answer {
        updates: vec![Update::Done {
            id: CmdId([0xab; 16]),
            receipt: Receipt { depth: 8, view_hash: Digest([3; 32]), chain },
        }],
        ..Answer::default()
    };
    let lines = lines(vec![done(Some(chain)), done(None)]);
    let acks: Vec<&Value> = lines.iter().filter(|line| line["type"] == "ack").collect();
    assert_eq!(acks[0]["world_hash"], "02".repeat(32));
    assert_eq!((&acks[0]["seq"], &acks[0]["id"]), (&json!(9), &json!("ab".repeat(16))));
    assert_eq!((&acks[1]["depth"], &acks[1]["view_hash"]), (&json!(8), &json!("03".repeat(32))));
    assert!(["seq", "hash", "world_hash"].iter().all(|field| acks[1].get(field).is_none()), "{}", acks[1]);
}

#[test]
fn a_refusal_names_its_reason_and_nothing_is_acknowledged() {
    let refused = Update::Refused { id: CmdId([1; 16]), why: Refusal::Rule(Rejection::OutOfReach) };
    let lines = lines(vec![Answer { updates: vec![refused], ..Answer::default() }]);
    let found = lines.iter().find(|line| line["type"] == "rejected").expect("told");
    assert_eq!(found["why"], json!({ "Rule": "OutOfReach" }));
    assert!(!types(&lines).contains(&"ack"));
}

#[test]
fn a_question_is_told_from_a_notice() {
    let said = |asks| Answer {
        passages: vec![(PassageKind::You, "burn"), (PassageKind::Notice, "Do you mean this?")],
        asks,
        ..Answer::default()
    };
    let lines = lines(vec![said(true), said(false)]);
    assert_eq!(types(&lines), ["hello", "choices", "prose", "asked", "prose", "notice", "end"]);
}
