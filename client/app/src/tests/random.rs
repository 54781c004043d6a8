//! No sequence of inputs breaks the client, and what a front end relies on holds after each.

use crate::tests::stage::*;
use crate::{Action, App, Effect, Input, Page, SaveRow, Screen, Start, Tone};
use gesta_content::Language;
use gesta_content::model::Band;
use gesta_rules::{Rejection, SeatId};
use gesta_table::{CmdId, Refusal, Request, Trouble, Update};

/// A small generator: the test prints its seed, and the same seed gives the same inputs.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()].clone()
    }
}

const LINES: &[&str] = &[
    "",
    "1",
    "2",
    "9",
    "0",
    "w",
    "w 1",
    "w 99",
    "u",
    "j",
    "?",
    "b",
    "n",
    "y",
    "sí",
    "iron",
    "e",
    "l",
    "title",
    "menú",
    "c",
    "force the door",
    "abrir la puerta y luego esperar",
    "look",
    "mirar",
    "inventario",
    "take everything then wait",
    "say hello",
    "\"¿Quién anda?\"",
    "\u{1b}[2J\u{202e}evil",
    "𝕬👩‍👩‍👧‍👦",
    "xyzzy xyzzy xyzzy",
    "rest 8",
    "go back",
    "256",
    "-1",
];

const ACTIONS: &[Action] = &[
    Action::PlayNow,
    Action::Continue,
    Action::Saves,
    Action::Help,
    Action::Journal,
    Action::Why,
    Action::TakeBack,
    Action::Choose,
    Action::Send,
    Action::Language,
    Action::Back,
    Action::Quit,
];

fn update(chance: &mut Chance, id: CmdId, depth: u64) -> Update {
    let view = if chance.below(8) == 0 { ended() } else { view() };
    let refusals = [
        Refusal::NoTakeBack,
        Refusal::NotSaved(Trouble::DiskFull),
        Refusal::Rule(Rejection::NotNow),
        Refusal::Rule(Rejection::OddsChanged { now: Box::new(odds(8)) }),
    ];
    match chance.below(8) {
        0 => Update::Synced { depth, view_hash: gesta_content::Digest::ZERO, view: Box::new(view) },
        1 | 2 => Update::Turn(Box::new(turn(
            depth,
            chance.of(&[None, Some(SEAT), Some(SeatId(1))]),
            vec![rolled(Band::Cost)],
            view,
        ))),
        3 => Update::Done {
            id,
            receipt: gesta_table::Receipt { depth, view_hash: gesta_content::Digest::ZERO, chain: None },
        },
        4 => Update::Refused { id, why: chance.of(&refusals) },
        5 => Update::Odds { id, odds: chance.of(&[None, Some(odds(13))]) },
        6 => Update::Rewound { by: chance.of(&[SEAT, SeatId(3)]), depth, branch: "b".to_owned() },
        _ => Update::Branches { id, branches: Vec::new() },
    }
}

fn input(chance: &mut Chance, id: CmdId, depth: u64) -> Input {
    match chance.below(20) {
        0..=5 => Input::Line(chance.of(LINES).to_owned()),
        6..=7 => Input::Pick(u8::try_from(chance.below(256)).unwrap() % 12),
        8..=9 => Input::Act(chance.of(ACTIONS)),
        10..=15 => Input::Update(Box::new(update(chance, id, depth))),
        16 => opened(if chance.below(2) == 0 { Vec::new() } else { vec![turn(depth, Some(SEAT), Vec::new(), view())] }),
        17 => Input::Saves(vec![SaveRow { name: "a".to_owned(), summary: String::new(), played_ms: 0 }; 300]),
        18 => Input::Trouble("gone".to_owned()),
        _ => Input::Back,
    }
}

fn check(screen: &Screen, ids_from: &mut u64, context: &str) {
    assert!((2..=5).contains(&screen.hints.len()), "{context}: hints");
    assert!(screen.prompt.is_none() || screen.page == Page::Story, "{context}: only the story is written in");
    for (at, choice) in screen.choices.iter().enumerate() {
        assert_eq!(usize::from(choice.number), at + 1, "{context}: numbers");
    }
    let newest = &screen.story[screen.story.len().saturating_sub(20)..];
    for passage in newest {
        assert!(!passage.text.is_empty() && !passage.text.contains('\u{1b}'), "{context}: {passage:?}");
    }
    assert!(newest.windows(2).all(|pair| pair[0].id < pair[1].id), "{context}: ids");
    if let Some(last) = screen.story.last() {
        assert!(last.id + 1 >= *ids_from, "{context}: ids never fall back");
        *ids_from = last.id + 1;
    }
    let grave = screen.notice.as_ref().is_some_and(|notice| notice.tone == Tone::Grave && notice.text.is_empty());
    assert!(!grave, "{context}: trouble has words");
}

#[test]
fn two_thousand_random_inputs_of_each_seed_break_nothing() {
    for seed in 1..=10_u64 {
        let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let start = chance.of(&[Start::Title, Start::Direct]);
        let confirm = chance.below(2) == 0;
        let mut app = App::new(options(chance.of(&Language::ALL), confirm, start));
        let (mut id, mut ids_from) = (CmdId([0; 16]), 0);
        for step in 0..2_000 {
            let input = input(&mut chance, id, step);
            let context = format!("seed {seed}, step {step}, {input:?}");
            for effect in app.update(input) {
                if let Effect::Send(
                    Request::Do { id: sent, .. } | Request::Ask { id: sent, .. } | Request::TakeBack { id: sent, .. },
                ) = effect
                {
                    id = sent;
                }
            }
            check(app.screen(), &mut ids_from, &context);
        }
    }
}
