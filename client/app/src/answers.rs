//! What is answered at once, without the table: looking, what is carried, odds explained, words for the program.

use crate::acting::count_arg;
use crate::app::App;
use crate::input::Effect;
use crate::screen::Page;
use gesta_content::TextArg;
use gesta_rules::Hero;
use gesta_speech::{LookAt, Meta, Words};

impl App {
    /// Answers a word for the program that the interpreter found.
    pub(crate) fn meta(&mut self, meta: Meta) {
        match meta {
            Meta::Help => self.page = Page::Help,
            Meta::TakeBack => self.take_back(),
            Meta::Saves => self.show_saves(),
            Meta::Journal => self.show_journal(),
            Meta::Look(at) => self.look(at.as_ref()),
            Meta::Inventory => self.tell_carried(),
            Meta::Why(number) => self.show_why(number.map(usize::from)),
            Meta::Quit => self.effect(Effect::Quit),
            Meta::Language(language) => self.switch_language(language),
            Meta::Title => self.show_title(),
        }
    }

    fn look(&mut self, at: Option<&LookAt>) {
        let Some(view) = self.view() else { return };
        let told = gesta_speech::describe(&self.content, self.language(), view, at);
        self.tell_all(told);
    }

    fn tell_carried(&mut self) {
        let Some(hero) = self.view().and_then(|view| view.hero.as_ref()) else { return };
        let text = self.carried(hero);
        self.tell_notice(text);
    }

    fn carried(&self, hero: &Hero) -> String {
        let words = Words::new(&self.content, self.language());
        let items = hero.items.iter().map(|(item, count)| {
            let name = words.items(item, *count);
            if hero.worn.values().any(|worn| worn == item) {
                self.locale.say("story-carry-worn", &[("item", TextArg::Str(&name))])
            } else {
                name
            }
        });
        let items: Vec<String> = items.collect();
        let carried = if items.is_empty() {
            self.locale.plain("story-carry-nothing")
        } else {
            self.locale.say("story-carry", &[("list", TextArg::Str(&items.join(", ")))])
        };
        let val = self.locale.say("story-carry-val", &[("val", TextArg::Int(i64::from(hero.val)))]);
        format!("{carried} {val}")
    }

    /// Explains the odds of a choice, or of every choice that needs a roll.
    pub(crate) fn show_why(&mut self, number: Option<usize>) {
        if self.view().is_none() {
            return;
        }
        let words = Words::new(&self.content, self.language());
        let mut lines = Vec::new();
        let choices = self.risks();
        if let Some(number) = number.filter(|number| *number == 0 || *number > choices.len()) {
            let args = [("number", count_arg(number)), ("count", count_arg(choices.len()))];
            let text = self.locale.say("story-no-choice", &args);
            return self.tell_notice(text);
        }
        for (at, (label, odds)) in choices.iter().enumerate() {
            let Some(odds) = odds.as_ref().filter(|_| number.is_none_or(|number| number == at + 1)) else { continue };
            lines.push(format!("{}  {}  {}", at + 1, label, words.chance(odds).percent));
            lines.extend(words.terms(odds).into_iter().map(|term| format!("   {term}")));
        }
        if lines.is_empty() {
            lines.push(self.locale.plain("page-why-none"));
        }
        self.why = lines;
        self.page = Page::Why;
    }

    /// The choices that can be picked now, with their odds.
    fn risks(&self) -> Vec<(String, Option<gesta_rules::Odds>)> {
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        match asked {
            Some(asked) => asked.candidates.iter().map(|one| (one.label.clone(), one.odds.clone())).collect(),
            None => self.offers().into_iter().map(|offer| (self.label(&offer.command), offer.odds)).collect(),
        }
    }
}
