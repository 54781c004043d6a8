//! The hints of the last row: 3 to 5 keys of this page.

use crate::action::Action;
use crate::app::App;
use crate::journey::can_go;
use crate::screen::{Hint, Page};

/// Fewest hints of a page.
const HINTS_MIN: usize = 3;

impl App {
    /// `rows`: how many numbers there are to be picked. Where there are none, no hint speaks of them.
    pub(super) fn hints(&self, rows: usize) -> Vec<Hint> {
        let mut hints = self.hints_of_page();
        match rows {
            0 => hints.retain(|hint| hint.action != Action::Choose),
            1 => hints.iter_mut().filter(|hint| hint.action == Action::Choose).for_each(|hint| {
                "1".clone_into(&mut hint.key);
                "1".clone_into(&mut hint.word);
            }),
            _ => {}
        }
        for action in [Action::Help, Action::Palette] {
            if hints.len() < HINTS_MIN && !hints.iter().any(|hint| hint.action == action) {
                hints.push(self.hint(action));
            }
        }
        hints
    }

    fn hints_of_page(&self) -> Vec<Hint> {
        match self.page {
            Page::Title => self.hints_of_title(),
            Page::Story => self.hints_of_story(),
            Page::Ending => self.with_undo(&[Action::Back, Action::Quit]),
            Page::Making => vec![
                self.enter_to(if self.is_last_step() { "making-begin" } else { "hint-take-proposal" }),
                self.number_to("act-choose"),
                self.hint_named(Action::Back, "hint-step-back"),
                self.hint(Action::Help),
            ],
            Page::Chapter => {
                let last = self.all_of(&[Action::Journal, Action::History, Action::Export]);
                std::iter::once(self.enter_to("hint-go-on")).chain(last).collect()
            }
            Page::Notes => {
                vec![self.enter_line_to("hint-keep-note"), self.number_to("hint-open"), self.hint(Action::Back)]
            }
            Page::Note => {
                vec![self.enter_line_to("hint-change-note"), self.number_to("hint-erase"), self.hint(Action::Back)]
            }
            Page::Codex => vec![self.enter_line_to("hint-open"), self.number_to("hint-open"), self.hint(Action::Back)],
            Page::Palette => {
                vec![self.number_to("hint-do-it"), self.enter_line_to("hint-search"), self.hint(Action::Back)]
            }
            Page::History => {
                let first = [self.enter_line_to("hint-search"), self.number_to("hint-read")];
                first.into_iter().chain(self.all_of(&[Action::Branches, Action::Back])).collect()
            }
            Page::Map if !self.view().is_some_and(can_go) => {
                self.all_of(&[Action::Back, Action::Journal, Action::Help])
            }
            page => self.hints_of_rows(page),
        }
    }

    /// The hints of a page where a row is chosen, or nothing.
    fn hints_of_rows(&self, page: Page) -> Vec<Hint> {
        use Action::{
            Back, Help, History, Inventory, Journal, Language, Map, Palette, PlayNow, Quit, Settings, Sheet, Why,
        };
        let (choose, actions): (Option<&str>, &[Action]) = match page {
            Page::Saves => (Some("hint-open"), &[PlayNow, Back]),
            Page::Map => (Some("hint-go-there"), &[Back, Journal, Help]),
            Page::Inventory => (Some("hint-look-at"), &[Sheet, Back, Help]),
            Page::Item | Page::Party => (Some("hint-do-it"), &[Back, Help]),
            Page::Sheet => (Some("act-choose"), &[Inventory, Back, Help]),
            Page::Turn => (Some("hint-go-back-there"), &[Back, Help]),
            Page::Branches => (Some("hint-go-on-there"), &[History, Back]),
            Page::Settings => (Some("hint-change"), &[Language, Back, Help]),
            Page::Quests => (None, &[Back, Journal, Map, Help]),
            Page::Audit => (None, &[Back, History, Why, Help]),
            Page::Narrator => (Some("act-choose"), &[Settings, Back, Help]),
            Page::Why => (Some("hint-ask-sentence"), &[Back, Palette, Quit]),
            Page::Sentence => (Some("hint-open"), &[Back, History, Help]),
            Page::Journal | Page::Help | Page::Term | Page::Sent => (None, &[Back, Palette, Quit]),
            // They have hints of their own.
            Page::Title
            | Page::Story
            | Page::Ending
            | Page::Making
            | Page::Chapter
            | Page::Notes
            | Page::Note
            | Page::Codex
            | Page::Palette
            | Page::History => (None, &[Back, Help]),
        };
        choose.map(|label| self.number_to(label)).into_iter().chain(self.all_of(actions)).collect()
    }

    fn hints_of_title(&self) -> Vec<Hint> {
        if self.goes_on() {
            let first = [self.enter_to("hint-go-on"), self.hint_named(Action::PlayNow, "hint-new-game")];
            let last = self.all_of(&[Action::Saves, Action::Settings, Action::Help]);
            return first.into_iter().chain(last).collect();
        }
        let make = self.makes_heroes().then(|| self.hint(Action::Make));
        let last = self.all_of(&[Action::Saves, Action::Settings, Action::Help]);
        std::iter::once(self.enter_to("act-play")).chain(make).chain(last).collect()
    }

    fn hints_of_story(&self) -> Vec<Hint> {
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        let (confirms, guess) = asked.map_or((false, false), |asked| (asked.confirms, asked.guess));
        if confirms {
            let first = if guess { self.number_to("act-choose") } else { self.enter_to("hint-do-it") };
            return vec![first, self.hint(Action::Why), self.hint_as(Action::Back, "n", "hint-leave-it")];
        }
        if self.telling().is_some() {
            let hurry = self.hint_named(Action::Back, "hint-hurry");
            return vec![self.number_to("act-choose"), hurry, self.hint(Action::Narrator)];
        }
        self.with_undo(&[Action::Map, Action::Journal, Action::Help])
    }

    /// Choosing, taking back where that is allowed, and some more.
    fn with_undo(&self, last: &[Action]) -> Vec<Hint> {
        let takes_back = self.view().is_some_and(|view| view.can_take_back);
        let undo = takes_back.then(|| self.hint(Action::TakeBack));
        std::iter::once(self.number_to("act-choose")).chain(undo).chain(self.all_of(last)).collect()
    }

    fn all_of(&self, actions: &[Action]) -> Vec<Hint> {
        actions.iter().map(|action| self.hint(*action)).collect()
    }

    fn enter_to(&self, label: &str) -> Hint {
        self.hint_as(Action::Accept, "Enter", label)
    }

    fn number_to(&self, label: &str) -> Hint {
        self.hint_as(Action::Choose, "1-9", label)
    }

    fn enter_line_to(&self, label: &str) -> Hint {
        self.hint_as(Action::Send, "Enter", label)
    }

    /// An action with its key: the letter, which is typed where sentences are written; else the key that works everywhere.
    fn hint(&self, action: Action) -> Hint {
        self.hint_named(action, action.facts().label)
    }

    fn hint_named(&self, action: Action, label: &str) -> Hint {
        let letters = self.settings.keys.letters(action);
        let letter = match self.page {
            Page::Story => letters.into_iter().find(|letter| self.types(action, letter)),
            page => letters.into_iter().next().filter(|_| !writes(page)),
        };
        let key = letter.or_else(|| self.settings.keys.chords(action).first().copied());
        // Without a key that works here its word is what is left.
        let key = key.map_or_else(|| self.long_word(action), str::to_owned);
        self.hint_as(action, &key, label)
    }

    /// The keys of an action that work on a page.
    pub(super) fn keys_at(&self, action: Action, page: Page) -> Vec<&'static str> {
        let letters = self.settings.keys.letters(action).into_iter();
        // Where sentences are written a letter begins one.
        letters.filter(|_| !writes(page)).chain(self.settings.keys.chords(action)).collect()
    }

    /// The key that help shows for an action on a page: a letter that can be typed there, with or without a line for it.
    pub(super) fn key_on(&self, action: Action, page: Page) -> String {
        let mut letters = self.settings.keys.letters(action).into_iter();
        let letter = letters.find(|letter| !writes(page) || self.types(action, letter));
        let key = letter.or_else(|| self.settings.keys.chords(action).first().copied());
        key.map_or_else(|| self.long_word(action), str::to_owned)
    }

    fn hint_as(&self, action: Action, key: &str, label: &str) -> Hint {
        let word = match action {
            Action::Accept | Action::Send | Action::Choose => key.to_owned(),
            _ => self.typed_word(action, key),
        };
        Hint { action, key: key.to_owned(), word, label: self.locale.plain(label) }
    }

    /// The key, where typing it does the same; else the first word of more than one letter.
    fn typed_word(&self, action: Action, key: &str) -> String {
        let letters = key.chars().count() == 1 && (self.page != Page::Story || self.types(action, key) || key == "n");
        if letters { key.to_owned() } else { self.long_word(action) }
    }

    /// The first spelling of an action that has more than one letter.
    pub(crate) fn long_word(&self, action: Action) -> String {
        let words = self.locale.plain(action.facts().word);
        words.split(',').map(str::trim).find(|word| word.chars().count() > 1).unwrap_or_default().to_owned()
    }

    /// Whether a letter alone is a word for an action where sentences are written.
    fn types(&self, action: Action, letter: &str) -> bool {
        self.locale.plain(action.facts().word).split(',').any(|word| word.trim() == letter)
    }
}

/// Whether sentences are written on a page.
fn writes(page: Page) -> bool {
    matches!(page, Page::Story | Page::Notes | Page::Note | Page::Codex | Page::History | Page::Palette)
}
