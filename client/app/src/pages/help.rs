//! Help: the keys and words of one page.

use crate::action::Action;
use crate::app::App;
use crate::screen::Page;
use gesta_content::TextArg;

/// The action whose key a line of help names.
fn action_of(line: &str) -> Option<Action> {
    Some(match line {
        "help-title-make" => Action::Make,
        "help-title-continue" => Action::Continue,
        "help-title-saves" => Action::Saves,
        "help-title-settings" => Action::Settings,
        "help-title-language" => Action::Language,
        "help-title-quit" | "help-story-quit" => Action::Quit,
        "help-story-why" => Action::Why,
        "help-story-take-back" | "help-ending-take-back" => Action::TakeBack,
        "help-saves-new" => Action::PlayNow,
        "help-page-back" => Action::Back,
        _ => return None,
    })
}

impl App {
    /// What can be done on a page, one line each.
    pub(crate) fn help_lines(&self, page: Page) -> Vec<String> {
        let keys: &[&str] = match page {
            Page::Title => &[
                "help-title-enter",
                "help-saves-new",
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
                "help-story-term",
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
            Page::Narrator => &["help-narrator-number", "help-page-back"],
            Page::Why => &["help-why-number", "help-page-line", "help-page-back", "help-story-palette"],
            Page::Sentence => &["help-sentence-number", "help-page-back", "help-story-palette"],
            Page::Journal | Page::Help | Page::Term | Page::Quests | Page::Audit | Page::Sent => {
                &["help-page-line", "help-page-back", "help-story-palette"]
            }
        };
        keys.iter().map(|key| self.help_line(key, page)).collect()
    }

    fn help_line(&self, line: &str, page: Page) -> String {
        let Some(action) = action_of(line) else { return self.locale.plain(line) };
        let (key, word) = (self.key_on(action, page), self.long_word(action));
        // Where lines are read instead of keys, a word is needed beside a key that nobody can type.
        let keys = if key.chars().count() == 1 || key == word { key.clone() } else { format!("{key}, {word}") };
        let args = [("key", TextArg::Str(&key)), ("keys", TextArg::Str(&keys)), ("word", TextArg::Str(&word))];
        self.locale.say(line, &args)
    }
}
