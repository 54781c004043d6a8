//! Who tells: the built-in narrator or one of the models that were set up; and what a model was sent.

use super::{Parts, rows};
use crate::app::App;
use crate::input::{Effect, NarratorRow};
use crate::screen::Page;
use crate::settings::Settings;
use gesta_content::TextArg;
use gesta_speech::prompt::{Message, Role};

impl App {
    /// Shows the page, and has the narrators listed.
    pub(crate) fn show_narrators(&mut self) {
        self.go(Page::Narrator);
        self.effect(Effect::ListNarrators);
    }

    fn narrator_rows(&self) -> &[NarratorRow] {
        self.narrators.as_deref().unwrap_or_default()
    }

    pub(super) fn narrator_parts(&self) -> Parts {
        let mut listed = vec![(self.locale.plain("narrator-builtin"), self.locale.plain("narrator-builtin-look"))];
        listed.extend(self.narrator_rows().iter().map(|row| (row.name.clone(), self.narrator_remark(row))));
        let models = listed.len() - 1;
        if models > 0 {
            listed.push((self.locale.plain("narrator-try"), self.locale.plain("narrator-try-look")));
            listed.push((self.locale.plain("narrator-sent"), self.locale.plain("narrator-sent-look")));
            listed.push((self.locale.plain("narrator-review"), self.locale.plain("narrator-review-look")));
        }
        let mut choices = rows(listed);
        for (at, choice) in choices.iter_mut().take(models + 1).enumerate() {
            let chosen = match at.checked_sub(1) {
                None => self.settings.narrator.is_empty(),
                Some(at) => self.narrator_rows().get(at).is_some_and(|row| row.name == self.settings.narrator),
            };
            choice.marked = chosen;
            choice.markable = true;
        }
        if let Some(review) = choices.get_mut(models + 3).filter(|_| models > 0) {
            (review.marked, review.markable) = (self.settings.review, true);
        }
        let mut body = vec![self.locale.plain("page-narrator-how")];
        match &self.narrators {
            None => body.push(self.locale.plain("narrator-looking")),
            Some(rows) if rows.is_empty() => body.push(self.locale.plain("narrator-none")),
            Some(_) => {}
        }
        Parts { heading: self.locale.plain("page-narrator"), choices, body, ..Parts::default() }
    }

    /// Where it is, what leaves the machine, and why it cannot be used.
    fn narrator_remark(&self, row: &NarratorRow) -> String {
        let leaves = self.locale.plain(if row.remote { "narrator-remote" } else { "narrator-local" });
        let parts = [Some(&row.remark), Some(&leaves), row.trouble.as_ref()];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ")
    }

    pub(super) fn pick_narrator(&mut self, number: usize) {
        let models = self.narrator_rows().len();
        match number.checked_sub(1) {
            Some(0) => self.choose_narrator(String::new()),
            Some(at) if at <= models => {
                let name = self.narrator_rows()[at - 1].name.clone();
                self.choose_narrator(name);
            }
            Some(at) if models > 0 && at == models + 1 => self.try_narrator(),
            Some(at) if models > 0 && at == models + 2 => self.go(Page::Sent),
            Some(at) if models > 0 && at == models + 3 => {
                self.keep(Settings { review: !self.settings.review, ..self.settings.clone() });
            }
            _ => self.no_row(number, if models > 0 { models + 4 } else { 1 }),
        }
    }

    fn choose_narrator(&mut self, narrator: String) {
        self.overtake_telling();
        self.keep(Settings { narrator, ..self.settings.clone() });
    }

    fn try_narrator(&mut self) {
        match self.settings.narrator.as_str() {
            "" => self.note(self.locale.plain("narrator-try-builtin")),
            name => {
                let name = name.to_owned();
                self.note(self.locale.say("narrator-trying", &[("name", TextArg::Str(&name))]));
                self.effect(Effect::TryNarrator(name));
            }
        }
    }

    /// What was sent last, word for word.
    pub(super) fn sent_parts(&self) -> Parts {
        let sent = self.game.as_ref().map(|game| game.narration.sent.as_slice()).unwrap_or_default();
        let body = match sent {
            [] => vec![self.locale.plain("narrator-sent-nothing")],
            sent => sent.iter().flat_map(|message| self.sent_lines(message)).collect(),
        };
        Parts { heading: self.locale.plain("page-sent"), body, ..Parts::default() }
    }

    fn sent_lines(&self, message: &Message) -> Vec<String> {
        let key = match message.role {
            Role::System => "sent-system",
            Role::User => "sent-user",
            Role::Assistant => "sent-assistant",
        };
        let lines = message.text.lines().map(|line| format!("   {line}"));
        [self.locale.plain(key)].into_iter().chain(lines).chain([String::new()]).collect()
    }
}
