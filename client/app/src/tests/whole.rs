//! Whole games over the real rules and a real table, in both languages.

use crate::tests::stage::*;
use crate::{App, Effect, Input, OpenGame, Page, PassageKind, Start};
use gesta_content::Language;
use gesta_rules::{DiceSeed, Mode, NewGame, SeatKind, SystemCommand};
use gesta_table::{Driver, MemoryLog};

/// A client and its table, without a thread between them.
struct Game {
    app: App,
    driver: Driver<MemoryLog>,
}

fn open(driver: &mut Driver<MemoryLog>, language: Language, confirm: bool, past: bool) -> App {
    let mut app = App::new(options(language, confirm, Start::Direct));
    let past = if past { driver.past(SEAT, usize::MAX).unwrap() } else { Vec::new() };
    app.update(Input::Opened(OpenGame { name: "Rope 1".to_owned(), seat: SEAT, remote: false, past: past.into() }));
    app.update(Input::Update(Box::new(driver.sync(SEAT))));
    app
}

impl Game {
    fn new(language: Language, confirm: bool, seed: u64) -> Game {
        let seed = DiceSeed::from_number(seed);
        let game = NewGame { scenario: None, mode: Mode::Story, map_seed: 1, dice_commitment: seed.commitment() };
        let seat = SystemCommand::Seat { seat: SEAT, kind: SeatKind::Player, name: "Ana".to_owned(), preset: None };
        let clock = Box::new(|| 0);
        let mut driver = Driver::create(content(), MemoryLog::new(), seed, (&game, &[seat]), clock).unwrap();
        let app = open(&mut driver, language, confirm, false);
        Game { app, driver }
    }

    fn line(&mut self, text: &str) {
        let mut effects = line(&mut self.app, text);
        while !effects.is_empty() {
            let requests = effects.iter().filter_map(|effect| match effect {
                Effect::Send(request) => Some(request),
                _ => None,
            });
            let answers: Vec<_> = requests.flat_map(|request| self.driver.handle(SEAT, request)).collect();
            effects = answers.into_iter().flat_map(|(_, update)| told(&mut self.app, update)).collect();
        }
    }

    fn story(&self) -> Vec<(PassageKind, &str)> {
        self.app.screen().story.iter().map(|passage| (passage.kind, passage.text.as_str())).collect()
    }
}

#[test]
fn a_game_is_played_by_number_to_its_ending_and_taken_back() {
    for (language, force, go) in [
        (Language::En, "Force the shed door", "Go into the shed"),
        (Language::Es, "Forzar la puerta del cobertizo", "Entrar en el cobertizo"),
    ] {
        let mut game = Game::new(language, true, 5);
        let pick = |game: &Game, label: &str| -> Option<String> {
            let choices = &game.app.screen().choices;
            choices.iter().find(|choice| choice.label == label).map(|choice| choice.number.to_string())
        };
        let mut tries = 0;
        while pick(&game, go).is_none() || game.driver.world().exits.is_empty() {
            let number = pick(&game, force).unwrap_or_else(|| panic!("{:?}", game.app.screen().choices));
            game.line(&number);
            tries += 1;
            assert!(tries < 60, "the door opens at last");
        }
        assert!(passages(&game.app, PassageKind::You).contains(&force));
        assert_eq!(passages(&game.app, PassageKind::Roll).len(), tries);
        let way = pick(&game, go).unwrap();
        game.line(&way);
        assert_eq!(game.app.screen().page, Page::Ending, "{:?}", game.story());
        assert_eq!(game.app.screen().choices.len(), 5);
        game.line("3");
        assert_eq!(game.app.screen().page, Page::Story);
        assert!(!game.app.screen().waiting);
    }
}

#[test]
fn a_reopened_game_stands_there_as_it_was_told() {
    for language in Language::ALL {
        let mut game = Game::new(language, false, 4);
        for number in ["1", "1"] {
            game.line(number);
        }
        let again = open(&mut game.driver, language, false, true);
        let retold: Vec<_> = again.screen().story.iter().map(|passage| (passage.kind, passage.text.as_str())).collect();
        assert_eq!(game.story(), retold);
    }
}

#[test]
fn free_words_for_what_is_listed_with_its_odds_are_done_at_once() {
    for (language, text) in [(Language::En, "force the shed door"), (Language::Es, "forzar la puerta del cobertizo")] {
        let mut game = Game::new(language, true, 5);
        let depth = game.driver.head().depth;
        game.line(text);
        assert!(game.driver.head().depth > depth, "{:?}", game.story());
        assert_eq!(passages(&game.app, PassageKind::Roll).len(), 1);
    }
}

#[test]
fn what_nobody_understands_says_what_can_be_done() {
    for language in Language::ALL {
        let mut game = Game::new(language, false, 5);
        let depth = game.driver.head().depth;
        game.line("flurbel the gnorp");
        assert_eq!(game.driver.head().depth, depth);
        assert!(!passages(&game.app, PassageKind::Notice).is_empty());
        assert_eq!(passages(&game.app, PassageKind::You), ["flurbel the gnorp"]);
    }
}
