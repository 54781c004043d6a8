//! No sequence of inputs breaks the client, and what a front end relies on holds after each.

use crate::tests::stage::*;
use crate::{Action, App, Effect, FoundRow, Input, NoteRow, Page, SaveRow, Screen, Start, Tone};
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
    "make a hero",
    "personaje",
    "map",
    "mapa",
    "go to the net shed",
    "ir al cobertizo",
    "inventory",
    "inventario pan",
    "sheet",
    "quests",
    "misiones",
    "codex",
    "codex rope",
    "códice xyzzy",
    "party",
    "grupo",
    "notes",
    "note: the bell is cracked",
    "nota 1: otra cosa",
    "note 1",
    "delete note 1",
    "history",
    "search rope",
    "buscar cuerda",
    "back to 0",
    "volver a 3",
    "back to 99999999999999999999",
    "branches",
    "branch 2",
    "rama xyzzy",
    "audit",
    "dados",
    "settings",
    "settings theme dark",
    "ajustes tamaño del texto 150",
    "settings xyzzy",
    "palette",
    "paleta",
    "export html",
    "export",
    "same dice",
    "again",
    "Ana",
    "force the door",
    "abrir la puerta y luego esperar",
    "look",
    "mirar",
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
    ":",
    "note:",
    "search ",
];

const MORE_ACTIONS: &[Action] = &[Action::Accept, Action::Choose, Action::Send];

fn update(chance: &mut Chance, id: CmdId, depth: u64) -> Update {
    let view = match chance.below(16) {
        0 | 1 => ended(),
        2 => chapter_closed(),
        3 => gesta_rules::View { hero: None, ..view() },
        _ => view(),
    };
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
        _ => {
            let branch =
                |name: &str, current| gesta_table::Branch { name: name.to_owned(), depth, current, fork: None };
            Update::Branches { id, branches: vec![branch("main", true), branch("2", false)] }
        }
    }
}

fn input(chance: &mut Chance, id: CmdId, depth: u64) -> Input {
    match chance.below(26) {
        0..=5 => Input::Line(chance.of(LINES).to_owned()),
        6..=7 => Input::Pick(u8::try_from(chance.below(256)).unwrap() % 12),
        8..=9 => Input::Act(if chance.below(5) == 0 { chance.of(MORE_ACTIONS) } else { chance.of(&Action::ALL) }),
        10..=15 => Input::Update(Box::new(update(chance, id, depth))),
        16 => opened(if chance.below(2) == 0 { Vec::new() } else { vec![turn(depth, Some(SEAT), Vec::new(), view())] }),
        17 => {
            let row = SaveRow {
                name: "a".to_owned(),
                summary: String::new(),
                line: String::new(),
                played_ms: 0,
                picture: None,
            };
            Input::Saves(vec![row; 300])
        }
        18 => Input::Trouble("gone".to_owned()),
        19 => Input::Notes(vec![NoteRow { id: 7, depth, text: "The bell is cracked.".to_owned() }; 300]),
        20 => Input::Found(vec![FoundRow { depth, in_note: true, text: "bell".to_owned() }]),
        21 => Input::Past(vec![turn(depth, Some(SEAT), vec![rolled(Band::Success)], view())].into()),
        22 => Input::Sentence { passage: chance.below(400), at: usize::try_from(chance.below(90)).unwrap() },
        23 => Input::Kept(crate::KeptProse { depth, by: "near".to_owned(), text: "It is so.\n\nYou wait.".to_owned() }),
        24 => Input::Settings(Box::default(), None),
        _ => Input::Back,
    }
}

fn check(screen: &Screen, ids_from: &mut u64, context: &str) {
    assert!((2..=5).contains(&screen.hints.len()), "{context}: hints {:?}", screen.hints);
    assert!(screen.hints.iter().all(|hint| !hint.key.is_empty() && !hint.word.is_empty()), "{context}: keys");
    if !screen.waiting {
        assert!(!screen.heading.is_empty(), "{context}: heading of {:?}", screen.page);
    }
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

/// However deep one has gone, Back leads to the story, its card or the title.
fn leads_home(app: &mut App, context: &str) {
    let home = |page| matches!(page, Page::Title | Page::Story | Page::Ending);
    for _ in 0..40 {
        if home(app.screen().page) {
            return;
        }
        app.update(Input::Act(Action::Back));
    }
    panic!("{context}: Back does not lead home from {:?}", app.screen().page);
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
                if let Effect::Send(request) = effect
                    && !matches!(request, Request::Resume { .. })
                {
                    id = id_of(&request);
                }
            }
            check(app.screen(), &mut ids_from, &context);
        }
        leads_home(&mut app, &format!("seed {seed}"));
    }
}
