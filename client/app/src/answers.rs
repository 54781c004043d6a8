//! What is answered at once, without the table: looking, odds explained, words for the program that the interpreter found.

use crate::acting::count_arg;
use crate::action::Action;
use crate::app::App;
use crate::asking::form_of;
use crate::game::Candidate;
use crate::input::Effect;
use crate::screen::{Page, PassageKind, SentenceSeen};
use gesta_rules::{Command, Odds, Offer};
use gesta_speech::{LookAt, Meta, Words};

impl App {
    /// Answers a word for the program that the interpreter found.
    pub(crate) fn meta(&mut self, meta: Meta) {
        match meta {
            Meta::Help => self.go(Page::Help),
            Meta::TakeBack => self.take_back(),
            Meta::Again => self.again(),
            Meta::Saves => self.show_saves(),
            Meta::Journal => self.go(Page::Journal),
            Meta::Look(at) => self.look(at.as_ref()),
            Meta::Inventory => self.go(Page::Inventory),
            Meta::Why(number) => self.show_why(number.map(usize::from)),
            Meta::Quit => self.act(Action::Quit),
            Meta::Language(language) => self.switch_language(language),
            Meta::Title => self.show_title(),
            Meta::Map => self.act(Action::Map),
            Meta::Sheet => self.act(Action::Sheet),
            Meta::Quests => self.act(Action::Quests),
            Meta::Notes => self.act(Action::Notes),
            Meta::Note(text) => self.add_note(&text),
            Meta::Codex(None) => self.act(Action::Codex),
            Meta::Codex(Some(term)) => self.show_term(term),
            Meta::Party => self.act(Action::Party),
            Meta::History => self.act(Action::History),
            Meta::Search(text) => self.search(&text),
            Meta::BackTo(number) => self.take_back_to(u64::from(number)),
            Meta::Branches => self.act(Action::Branches),
            Meta::Audit => self.act(Action::Audit),
            Meta::Settings => self.act(Action::Settings),
            Meta::Palette => self.act(Action::Palette),
            Meta::Export(form) => match form.as_deref().and_then(form_of) {
                Some(form) if self.is_available(Action::Export) => self.effect(Effect::Export(form)),
                _ => self.act(Action::Export),
            },
        }
    }

    fn look(&mut self, at: Option<&LookAt>) {
        let Some(view) = self.view() else { return };
        if at.is_none() {
            // Who looks round sees what time it is, too.
            let now = crate::pages::moment(&self.locale, view.tick, (view.tick, view.second_of_day));
            self.describe_scene();
            return self.tell(PassageKind::Status, now);
        }
        let told = gesta_speech::describe(&self.content, self.language(), view, at);
        self.tell_all(told);
    }

    /// Explains the odds of a choice, or of every choice that needs a roll; then the last roll and what was told. A number that no
    /// choice with odds has is that of a sentence.
    pub(crate) fn show_why(&mut self, number: Option<usize>) {
        if let Some(sentence) = number.and_then(|number| self.sentence_meant(number)) {
            return self.show_sentence(sentence);
        }
        let Some(view) = self.view() else { return };
        let words = Words::new(&self.content, self.language());
        let mut lines = Vec::new();
        let choices = self.risks();
        if let Some(number) = number.filter(|number| *number == 0 || *number > choices.len()) {
            let args = [("number", count_arg(number)), ("count", count_arg(choices.len()))];
            let text = self.locale.say("story-no-choice", &args);
            return if self.page == Page::Story { self.tell_notice(text) } else { self.note(text) };
        }
        // Where the page has rows of its own, its numbers are theirs.
        let has_rows = number.is_none() && !self.sentences_lately().is_empty();
        let numbered = |at: usize| if has_rows { String::new() } else { format!("{}  ", at + 1) };
        for (at, (label, risk)) in choices.iter().enumerate() {
            let risk = risk.as_ref().filter(|_| number.is_none_or(|number| number == at + 1));
            let Some((command, odds)) = risk else { continue };
            lines.push(format!("{}{}  {}", numbered(at), label, words.chance(view, command, odds).percent));
            let stakes = [self.attack_with(view, command), self.energy_line(view, command)];
            lines.extend(stakes.into_iter().flatten().map(|line| format!("   {line}")));
            lines.extend(words.terms(view, command, odds).into_iter().map(|term| format!("   {term}")));
        }
        if lines.is_empty() {
            lines.push(self.locale.plain("page-why-none"));
        }
        let log = self.game.as_ref().map(|game| &game.log);
        let last = log.and_then(|log| log.turns().rev().flat_map(|turn| turn.rolls.iter().rev()).find(|roll| roll.own));
        if let Some(last) = last.filter(|_| number.is_none()) {
            lines.push(String::new());
            lines.push(self.locale.plain("page-why-last"));
            lines.push(format!("   {}", words.roll(view, &last.roll)));
        }
        self.why = lines;
        self.why_lists = number.is_none();
        self.go(Page::Why);
    }

    /// The sentence that a number means: a row of the page that lists them, or where no choice of that number has odds.
    fn sentence_meant(&self, number: usize) -> Option<SentenceSeen> {
        let listed = self.page == Page::Why && self.why_lists;
        let at_risk = |at: usize| self.risks().get(at).is_some_and(|(_, risk)| risk.is_some());
        let at = number.checked_sub(1).filter(|at| listed || !at_risk(*at))?;
        self.sentences_lately().get(at).cloned()
    }

    /// The choices that can be picked now, with their odds.
    fn risks(&self) -> Vec<(String, Option<(Command, Odds)>)> {
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        match asked {
            Some(asked) => {
                let risk = |one: &Candidate| one.risk().map(|(command, odds)| (command.clone(), odds.clone()));
                asked.candidates.iter().map(|one| (one.label.clone(), risk(one))).collect()
            }
            None => {
                let risk = |offer: Offer| Some((offer.command, offer.odds?));
                self.offers().into_iter().map(|offer| (self.label(&offer.command), risk(offer))).collect()
            }
        }
    }
}
