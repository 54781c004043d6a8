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
                "help-title-make",
                "help-title-continue",
                "help-title-saves",
                "help-title-settings",
                "help-title-mode",
                "help-title-language",
                "help-title-quit",
            ],
            Page::Story | Page::Chapter => &[
                "help-story-number",
                "help-story-words",
                "help-story-chain",
                "help-story-speech",
                "help-story-look",
                "help-story-go",
                "help-story-pages",
                "help-story-note",
                "help-story-why",
                "help-story-history",
                "help-story-take-back",
                "help-story-saves",
                "help-story-export",
                "help-story-title",
                "help-story-language",
                "help-story-palette",
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
            Page::Making => &["help-making-enter", "help-making-number", "help-making-back"],
            Page::Notes => &["help-notes-write", "help-notes-number", "help-notes-erase", "help-page-back"],
            Page::Note => &["help-note-write", "help-note-number", "help-page-back"],
            Page::Map => &["help-map-number", "help-story-go", "help-page-back"],
            Page::Inventory => &["help-inventory-number", "help-inventory-word", "help-page-back"],
            Page::Item | Page::Party => &["help-deed-number", "help-page-back"],
            Page::Sheet => &["help-sheet-number", "help-page-back"],
            Page::Codex => &["help-codex-word", "help-codex-number", "help-page-back"],
            Page::History => &["help-history-search", "help-history-number", "help-history-back-to", "help-page-back"],
            Page::Turn => &["help-turn-number", "help-page-back"],
            Page::Branches => &["help-branches-number", "help-page-back"],
            Page::Settings => &["help-settings-number", "help-settings-word", "help-page-back"],
            Page::Palette => &["help-palette-word", "help-palette-number", "help-page-back"],
            Page::Why | Page::Journal | Page::Help | Page::Term | Page::Quests | Page::Audit => {
                &["help-page-line", "help-page-back", "help-story-palette"]
            }
        };
        keys.iter().map(|key| self.locale.plain(key)).collect()
    }
}
