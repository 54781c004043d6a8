//! The codex: the terms that the hero knows, and one of them, opened by name.

use super::{Parts, rows};
use crate::app::App;
use crate::journey::{one_named, plain_name};
use crate::screen::Page;
use gesta_content::id::CodexId;
use gesta_content::{TextArg, TextKey};
use gesta_speech::Words;

impl App {
    /// The terms that are known, by name.
    fn terms(&self) -> Vec<CodexId> {
        let mut terms: Vec<CodexId> = self.view().iter().flat_map(|view| &view.codex).cloned().collect();
        terms.sort_by_key(|term| plain_name(&self.name_of(term)));
        terms
    }

    pub(super) fn codex_parts(&self) -> Parts {
        let terms = self.terms();
        let body = if terms.is_empty() { "page-codex-none" } else { "page-codex-how" };
        Parts {
            heading: self.locale.plain("page-codex"),
            choices: rows(terms.iter().map(|term| (self.name_of(term), String::new()))),
            placeholder: (!terms.is_empty()).then(|| self.locale.plain("codex-prompt")),
            body: vec![self.locale.plain(body)],
            ..Parts::default()
        }
    }

    pub(super) fn term_parts(&self) -> Parts {
        let words = Words::new(&self.content, self.language());
        let Some(term) = self.game.as_ref().and_then(|game| game.term.as_ref()) else { return Parts::default() };
        let text = words.text(&TextKey::of(term), Some("text")).unwrap_or_default();
        let body = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
        Parts { heading: self.name_of(term), body: body.collect(), ..Parts::default() }
    }

    pub(super) fn pick_term(&mut self, number: usize) {
        let terms = self.terms();
        if let Some(term) = self.at(number, &terms) {
            self.show_term(term);
        }
    }

    pub(crate) fn show_term(&mut self, term: CodexId) {
        if let Some(game) = &mut self.game {
            game.term = Some(term);
            self.go(Page::Term);
        }
    }

    /// Opens the term that a text names: its whole name, or a part of it that no other has.
    pub(crate) fn open_term(&mut self, text: &str) {
        let wanted = plain_name(text);
        let other = self.other.language();
        let names = |term: &CodexId| {
            let there = self.content.texts.get(other, &TextKey::of(term), &[]).unwrap_or_default();
            [plain_name(&self.name_of(term)), plain_name(&there)]
        };
        match one_named(&self.terms(), &wanted, true, &|term| names(term).to_vec()) {
            Some(term) => self.show_term(term),
            None => {
                let text = self.locale.say("codex-unknown", &[("term", TextArg::Str(text))]);
                self.go(Page::Codex);
                self.note(text);
            }
        }
    }
}
