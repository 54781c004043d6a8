//! Words for the program with something behind them: "codex lantern", "note: the bell is cracked", "back to 12".

use crate::action::Action;
use crate::app::App;
use crate::input::{Effect, ExportForm};
use crate::screen::Page;
use crate::typing::number_of;
use crate::word::Word;
use gesta_content::Language;

impl App {
    /// Words of the program, on every page. `false`: it is none.
    pub(crate) fn program_words(&mut self, text: &str) -> bool {
        self.page_words(text) || self.note_words(text) || self.time_words(text) || self.action_words(text)
    }

    /// Words that only some pages have.
    fn page_words(&mut self, text: &str) -> bool {
        match self.page {
            Page::Title if self.says(text, Word::Iron) => self.mode = crate::pages::other_mode(self.mode),
            Page::Title | Page::Saves if self.says(text, Word::New) => self.new_game(None),
            Page::Ending if self.says(text, Word::Again) => self.play_again(false),
            Page::Ending if self.says(text, Word::Same) => self.play_again(true),
            _ => return false,
        }
        true
    }

    /// "note: ...", "note 2: ...", "delete note 2".
    fn note_words(&mut self, text: &str) -> bool {
        if self.view().is_none() {
            return false;
        }
        if let Some(number) = self.after(text, Word::EraseNote).and_then(number_of) {
            self.erase_note(number);
            return true;
        }
        let Some(rest) = self.after(text, Word::Note).filter(|rest| !rest.is_empty()).map(str::to_owned) else {
            return false;
        };
        let colon = text.find(':').filter(|at| text.len() - at > 1);
        let before = colon.map_or("", |at| &text[..at]);
        let numbered = before.rsplit(' ').next().and_then(number_of);
        match (colon, numbered) {
            (Some(at), Some(number)) => self.edit_note(number, text[at + 1..].trim()),
            (Some(_), None) => self.add_note(&rest),
            (None, _) => match number_of(&rest) {
                Some(number) => self.show_note(number),
                // "note the marks on the door" is for the game to read.
                None => return false,
            },
        }
        true
    }

    /// "back to 12", "branch 2", "search bell" where nothing else is searched.
    fn time_words(&mut self, text: &str) -> bool {
        if self.view().is_none() {
            return false;
        }
        if let Some(number) = self.after(text, Word::BackTo).and_then(number_of) {
            self.take_back_to(u64::try_from(number).unwrap_or(u64::MAX));
            return true;
        }
        if let Some(name) = self.after(text, Word::Branch).filter(|rest| !rest.is_empty()).map(str::to_owned) {
            self.branch_words(&name);
            return true;
        }
        let searches = self.page != Page::Story;
        match self.after(text, Word::Search).filter(|rest| searches && !rest.is_empty()).map(str::to_owned) {
            Some(wanted) => self.search(&wanted),
            None => return false,
        }
        true
    }

    fn action_words(&mut self, text: &str) -> bool {
        let Some((action, rest)) = self.action_in(text).map(|(action, rest)| (action, rest.to_owned())) else {
            return false;
        };
        if rest.is_empty() {
            if !self.is_available(action) {
                return self.not_here(action, text);
            }
            self.act(action);
            return true;
        }
        let plays = self.view().is_some();
        let number = number_of(&rest);
        match (action, number) {
            (Action::Why, Some(number)) => self.show_why(Some(number)),
            (Action::TakeBack, Some(turns)) if plays => {
                self.take_back_turns(u64::try_from(turns).unwrap_or(u64::MAX));
            }
            (Action::Codex, _) if plays => self.open_term(&rest),
            (Action::History, _) if plays => self.search(&rest),
            (Action::Inventory, _) if plays => return self.item_words(&rest),
            (Action::Settings, _) => self.set_words(&rest),
            (Action::Language, _) => match language_of(&rest) {
                Some(language) => self.switch_language(language),
                None => return false,
            },
            (Action::Export, _) if self.is_available(Action::Export) => match form_of(&rest) {
                Some(form) => self.effect(Effect::Export(form)),
                None => return false,
            },
            _ => return false,
        }
        true
    }

    /// A word that is understood and cannot be followed on this page. In the story the game may know it as something else.
    fn not_here(&mut self, action: Action, text: &str) -> bool {
        match (action, self.page) {
            // "back" on the story leads to the card after an ending, once one was reached.
            (Action::Back, Page::Story) if self.game.as_ref().is_some_and(crate::game::Game::is_over) => {
                self.page = Page::Ending;
                true
            }
            (_, Page::Story) => false,
            _ => {
                self.unknown_word(text);
                true
            }
        }
    }
}

/// A language by its code or by its name in either language.
pub(crate) fn language_of(text: &str) -> Option<Language> {
    match text.trim().to_lowercase().as_str() {
        "en" | "english" | "inglés" | "ingles" => Some(Language::En),
        "es" | "spanish" | "español" | "espanol" | "castellano" => Some(Language::Es),
        _ => None,
    }
}

pub(crate) fn form_of(text: &str) -> Option<ExportForm> {
    match text.trim().to_lowercase().as_str() {
        "html" => Some(ExportForm::Html),
        "md" | "markdown" => Some(ExportForm::Markdown),
        "json" => Some(ExportForm::Json),
        _ => None,
    }
}
