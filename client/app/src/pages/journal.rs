//! The journal: where quests stand, then the hero's pages with the time, the turn and the place that they come from.

use super::clock;
use crate::app::App;
use gesta_content::{TextArg, TextKey};
use gesta_rules::View;
use gesta_speech::Words;

impl App {
    pub(super) fn journal_lines(&self) -> Vec<String> {
        let mut lines = self.view().map(|view| self.journal_of(view)).unwrap_or_default();
        if lines.is_empty() {
            lines.push(self.locale.plain("page-journal-none"));
        }
        lines
    }

    fn journal_of(&self, view: &View) -> Vec<String> {
        let words = Words::new(&self.content, self.language());
        let quests = self.quest_rows(view);
        let quests = quests.iter().flat_map(|quest| self.quest_lines(quest));
        let pages = view.hero.iter().flat_map(|hero| &hero.journal).filter_map(|(page, tick)| {
            let turn = self.game.as_ref().and_then(|game| game.log.with_page(page));
            let when = match turn {
                Some((number, turn)) => self.pin(number, turn),
                None => clock::moment(&self.locale, *tick, (view.tick, view.second_of_day)),
            };
            let text = words.text(&TextKey::of(page), None)?;
            Some(self.locale.say("page-journal-entry", &[("when", TextArg::Str(&when)), ("text", TextArg::Str(&text))]))
        });
        quests.chain(pages).collect()
    }
}
