//! Going from page to page: what actions do, which can be asked for where, and the way back.

use crate::action::Action;
use crate::app::App;
use crate::input::{Effect, ExportForm};
use crate::screen::Page;

/// Most pages that lie under the one that is shown.
const TRAIL_MAX: usize = 16;

impl App {
    /// A page about something that is not there any more gives way to what lies under all pages.
    pub(crate) fn leave_what_is_gone(&mut self) {
        let game = self.game.as_ref();
        let view = self.view();
        let there = match self.page {
            Page::Title | Page::Saves | Page::Settings | Page::Help | Page::Palette | Page::Narrator => true,
            Page::Story => view.is_some() || self.opening,
            Page::Making => self.making.is_some(),
            Page::Ending => view.is_some_and(|view| view.ended.is_some()),
            Page::Chapter => view.is_some_and(|view| !view.chapters.is_empty()),
            Page::Item => view.is_some_and(|view| view.hero.is_some()) && game.is_some_and(|game| game.item.is_some()),
            Page::Term => game.is_some_and(|game| game.term.is_some()),
            Page::Sentence => game.is_some_and(|game| game.sentence.is_some()),
            Page::Turn => game.is_some_and(|game| game.turn.is_some()),
            _ => view.is_some(),
        };
        if !there {
            self.home();
        }
    }

    /// Does what a key, a button or a word asks for; where that is not to be had here, says so.
    pub(crate) fn act(&mut self, action: Action) {
        self.player_did_something();
        if !self.is_available(action) {
            return;
        }
        match action {
            Action::Accept => self.accept(),
            Action::PlayNow => self.new_game(None),
            Action::Continue => self.open(None),
            Action::Make => self.make_hero(),
            Action::Saves => self.show_saves(),
            Action::Settings => self.go(Page::Settings),
            Action::Help => self.go(Page::Help),
            Action::Palette => {
                self.filter.clear();
                self.go(Page::Palette);
            }
            Action::Journal => self.go(Page::Journal),
            Action::Notes => self.show_notes(),
            Action::Map => self.go(Page::Map),
            Action::Inventory => self.go(Page::Inventory),
            Action::Sheet => self.go(Page::Sheet),
            Action::Quests => self.go(Page::Quests),
            Action::Codex => self.go(Page::Codex),
            Action::Party => self.go(Page::Party),
            Action::Audit => self.go(Page::Audit),
            Action::Narrator => self.show_narrators(),
            Action::History => self.show_history(),
            Action::Branches => self.show_branches(),
            Action::Why => self.show_why(None),
            Action::TakeBack => self.take_back(),
            Action::Export => self.effect(Effect::Export(ExportForm::Html)),
            Action::Language => self.switch_language(self.other.language()),
            Action::Title => self.show_title(),
            Action::Back if self.page == Page::Story && self.telling().is_some() => self.overtake_telling(),
            Action::Back => self.back(),
            Action::Quit => self.effect(Effect::Quit),
            Action::Choose | Action::Send => {}
        }
    }

    /// Whether something can be asked for on this page.
    pub(crate) fn is_available(&self, action: Action) -> bool {
        let remote = self.game.as_ref().is_some_and(|game| game.remote);
        match action {
            Action::PlayNow => matches!(self.page, Page::Title | Page::Saves),
            Action::Continue => self.page == Page::Title,
            Action::Make => self.makes_heroes() && matches!(self.page, Page::Title | Page::Saves | Page::Ending),
            // Where it is off for good, whoever asks is told so.
            Action::TakeBack => self.view().is_some() && !self.is_waiting(),
            Action::Export => self.view().is_some() && !remote,
            Action::Title => self.page != Page::Title,
            Action::Back => match self.page {
                Page::Title => false,
                Page::Story => self.asks() || self.telling().is_some(),
                _ => true,
            },
            action => !action.needs_game() || self.view().is_some(),
        }
    }

    /// Enter: what the page proposes.
    pub(crate) fn accept(&mut self) {
        match self.page {
            Page::Title if self.goes_on() => self.open(None),
            Page::Title => self.new_game(None),
            Page::Making => self.accept_step(),
            Page::Story => self.accept_question(),
            Page::Ending => {}
            _ => self.back(),
        }
    }

    /// Shows a page over the one that is shown.
    pub(crate) fn go(&mut self, page: Page) {
        if self.page == page {
            return;
        }
        match self.trail.iter().position(|under| *under == page) {
            Some(at) => self.trail.truncate(at),
            None => {
                if self.trail.len() >= TRAIL_MAX {
                    self.trail.remove(0);
                }
                self.trail.push(self.page);
            }
        }
        self.page = page;
    }

    /// The page under the one that is shown.
    pub(crate) fn under(&self) -> Option<Page> {
        self.trail.last().copied()
    }

    /// Back to where everything else lies upon.
    pub(crate) fn home(&mut self) {
        self.trail.clear();
        self.page = self.base_page();
    }

    /// One page back; on the story, out of a question.
    pub(crate) fn back(&mut self) {
        match self.page {
            Page::Story => self.leave_question(),
            Page::Ending => {
                if let Some(game) = &mut self.game {
                    game.reading_on = true;
                }
                self.page = Page::Story;
            }
            Page::Making => self.leave_step(),
            _ => {
                let under = self.trail.pop();
                // What lies at the bottom may have changed since.
                let fits =
                    |page: &Page| !self.trail.is_empty() && !matches!(page, Page::Title | Page::Story | Page::Ending);
                self.page = under.filter(fits).unwrap_or_else(|| self.base_page());
                if self.page == self.base_page() {
                    self.trail.clear();
                }
            }
        }
    }
}
