//! The card after an ending: its text, figures, and what to do next.

use super::{Parts, clock, row_number};
use crate::acting::count_arg;
use crate::app::App;
use crate::screen::Choice;
use gesta_content::{TextArg, TextKey};
use gesta_speech::Words;

/// What can be done after an ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Again,
    TakeBack,
    Title,
}

impl Next {
    fn key(self) -> &'static str {
        match self {
            Next::Again => "ending-again",
            Next::TakeBack => "ending-take-back",
            Next::Title => "ending-title",
        }
    }
}

impl App {
    fn nexts(&self) -> Vec<Next> {
        let takes_back = self.view().is_some_and(|view| view.can_take_back);
        let remote = self.game.as_ref().is_some_and(|game| game.remote);
        // At somebody else's table a new game is not this player's to begin.
        let again = (!remote).then_some(Next::Again);
        again.into_iter().chain(takes_back.then_some(Next::TakeBack)).chain([Next::Title]).collect()
    }

    pub(super) fn ending_parts(&self) -> Parts {
        let words = Words::new(&self.content, self.language());
        let ending = self.view().and_then(|view| view.ended.as_ref()).map(TextKey::of);
        let text = |attribute| ending.as_ref().and_then(|key| words.text(key, attribute)).unwrap_or_default();
        let told = text(Some("text"));
        let paragraphs = told.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        let choices = self.nexts().into_iter().enumerate().filter_map(|(at, next)| {
            let label = self.locale.plain(next.key());
            Some(Choice { number: row_number(at)?, label, chance: None, detail: String::new() })
        });
        Parts {
            heading: text(None),
            subheading: self.view().map(|view| words.clock(view)).unwrap_or_default(),
            choices: choices.collect(),
            body: paragraphs.chain(self.figures()).collect(),
            ..Parts::default()
        }
    }

    fn figures(&self) -> Vec<String> {
        let Some(game) = &self.game else { return Vec::new() };
        let sum = game.tally.sum();
        let count = |figure: u32| TextArg::Int(i64::from(figure));
        let time = clock::span(&self.locale, game.view.as_ref().map_or(0, |view| view.tick));
        vec![
            self.locale.say("ending-turns", &[("turns", count(sum.turns))]),
            self.locale.say("ending-time", &[("time", TextArg::Str(&time))]),
            self.locale.say("ending-rolls", &[("rolls", count(sum.rolls)), ("made", count(sum.made))]),
        ]
    }

    pub(super) fn pick_ending(&mut self, number: usize) {
        let nexts = self.nexts();
        match nexts.get(number.wrapping_sub(1)) {
            Some(Next::Again) => self.play_again(),
            Some(Next::TakeBack) if !self.is_waiting() => self.take_back(),
            Some(Next::TakeBack) => {}
            Some(Next::Title) => self.show_title(),
            None => {
                let args = [("number", count_arg(number)), ("count", count_arg(nexts.len()))];
                let text = self.locale.say("row-none", &args);
                self.note(text);
            }
        }
    }

    /// A new game with the same ready hero.
    pub(crate) fn play_again(&mut self) {
        let preset = self.view().and_then(|view| view.hero.as_ref()).map(|hero| hero.preset.clone());
        self.new_game(preset);
    }
}
