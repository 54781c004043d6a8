//! The card after an ending: its text, figures, and what to do next.

use super::{Parts, rows};
use crate::action::Action;
use crate::app::App;
use crate::detail::Detail;
use crate::input::{NewGame, NewHero};
use gesta_content::TextKey;
use gesta_speech::Words;

/// What can be done after an ending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Again,
    Same,
    TakeBack,
    Export,
    Title,
}

impl Next {
    fn key(self) -> &'static str {
        match self {
            Next::Again => "ending-again",
            Next::Same => "ending-same",
            Next::TakeBack => "ending-take-back",
            Next::Export => "ending-export",
            Next::Title => "ending-title",
        }
    }
}

impl App {
    fn nexts(&self) -> Vec<Next> {
        let takes_back = self.view().is_some_and(|view| view.can_take_back);
        let remote = self.game.as_ref().is_some_and(|game| game.remote);
        let all = [Next::Again, Next::Same, Next::TakeBack, Next::Export, Next::Title];
        let there = |next: &Next| match next {
            // At somebody else's table a new game is not this player's to begin, and the save is elsewhere.
            Next::Again | Next::Same | Next::Export => !remote,
            Next::TakeBack => takes_back,
            Next::Title => true,
        };
        all.into_iter().filter(there).collect()
    }

    pub(super) fn ending_parts(&self) -> Parts {
        let words = Words::new(&self.content, self.language());
        let ending = self.view().and_then(|view| view.ended.as_ref()).map(TextKey::of);
        let text = |attribute| ending.as_ref().and_then(|key| words.text(key, attribute)).unwrap_or_default();
        let told = text(Some("text"));
        let paragraphs = told.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        let sum = self.game.as_ref().map(|game| game.log.sum()).unwrap_or_default();
        let figures = self.figures(sum, self.view().map_or(0, |view| view.tick));
        Parts {
            heading: text(None),
            subheading: self.view().map(|view| words.clock(view)).unwrap_or_default(),
            choices: rows(self.nexts().iter().map(|next| (self.locale.plain(next.key()), String::new()))),
            body: paragraphs.chain(self.figure_lines(&figures)).collect(),
            detail: Detail::Card(figures),
            ..Parts::default()
        }
    }

    pub(super) fn pick_ending(&mut self, number: usize) {
        let nexts = self.nexts();
        match self.at(number, &nexts) {
            Some(Next::Again) => self.play_again(false),
            Some(Next::Same) => self.play_again(true),
            Some(Next::TakeBack) if !self.is_waiting() => self.take_back(),
            Some(Next::Export) => self.act(Action::Export),
            Some(Next::Title) => self.show_title(),
            Some(Next::TakeBack) | None => {}
        }
    }

    /// The same story from its beginning with the same ready hero; with the same dice, where they are wanted.
    pub(crate) fn play_again(&mut self, same_dice: bool) {
        let preset = self.view().and_then(|view| view.hero.as_ref()).map(|hero| hero.preset.clone());
        let known = preset.filter(|preset| self.content.mechanics.presets.contains_key(preset));
        let scenario = self.view().map(|view| view.scenario.clone());
        let mode = self.mode;
        self.begin(NewGame { scenario, hero: NewHero::Ready(known), mode, same_dice });
    }
}
