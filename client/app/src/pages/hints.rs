//! The hints of the last row: 3 to 5 keys of this page.

use crate::app::App;
use crate::input::Action;
use crate::screen::{Hint, Page};

impl App {
    pub(super) fn hints(&self) -> Vec<Hint> {
        let confirms = self.game.as_ref().and_then(|game| game.asked.as_ref()).is_some_and(|asked| asked.confirms);
        let takes_back = self.view().is_some_and(|view| view.can_take_back);
        let mut hints = Vec::new();
        let mut add = |action, key: &str, text: &str| {
            hints.push(Hint { action, key: key.to_owned(), label: self.locale.plain(text) });
        };
        match self.page {
            Page::Title => {
                add(Action::PlayNow, "Enter", "hint-play");
                add(Action::Continue, "c", "hint-continue");
                add(Action::Saves, "l", "hint-saves");
                add(Action::Language, "e", "hint-language");
                add(Action::Help, "?", "hint-help");
            }
            Page::Story if confirms => {
                add(Action::PlayNow, "Enter", "hint-do-it");
                add(Action::Why, "w", "hint-why");
                add(Action::Back, "n", "hint-back");
            }
            Page::Story => {
                add(Action::Choose, "1-9", "hint-choose");
                if takes_back {
                    add(Action::TakeBack, "u", "hint-take-back");
                }
                add(Action::Why, "w", "hint-why");
                add(Action::Journal, "j", "hint-journal");
                add(Action::Help, "?", "hint-help");
            }
            Page::Saves => {
                add(Action::Choose, "1-9", "hint-open");
                add(Action::PlayNow, "n", "hint-new");
                add(Action::Back, "b", "hint-back");
            }
            Page::Why | Page::Journal | Page::Help => {
                add(Action::Back, "b", "hint-back");
                add(Action::Language, "e", "hint-language");
                add(Action::Quit, "q", "hint-quit");
            }
            Page::Ending => {
                add(Action::Choose, "1-9", "hint-choose");
                if takes_back {
                    add(Action::TakeBack, "u", "hint-take-back");
                }
                add(Action::Back, "b", "hint-back");
                add(Action::Quit, "q", "hint-quit");
            }
        }
        hints
    }
}
