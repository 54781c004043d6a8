//! Help: the keys and words of one page.

use crate::app::App;
use crate::screen::Page;

impl App {
    /// What can be done on a page, one line each.
    pub(crate) fn help_lines(&self, page: Page) -> Vec<String> {
        let keys: &[&str] = match page {
            Page::Title => &[
                "help-title-enter",
                "help-title-number",
                "help-title-continue",
                "help-title-saves",
                "help-title-mode",
                "help-title-language",
                "help-title-quit",
            ],
            Page::Story => &[
                "help-story-number",
                "help-story-words",
                "help-story-chain",
                "help-story-speech",
                "help-story-look",
                "help-story-carry",
                "help-story-why",
                "help-story-journal",
                "help-story-take-back",
                "help-story-saves",
                "help-story-title",
                "help-story-language",
                "help-story-quit",
            ],
            Page::Saves => &["help-saves-number", "help-saves-new", "help-page-back", "help-title-quit"],
            Page::Ending => &[
                "help-ending-number",
                "help-ending-take-back",
                "help-ending-title",
                "help-page-back",
                "help-title-quit",
            ],
            Page::Why | Page::Journal | Page::Help => &["help-page-back"],
        };
        keys.iter().map(|key| self.locale.plain(key)).collect()
    }
}
