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
        let asked = self.game.as_ref().and_then(|game| game.asked.as_ref());
        let (confirms, guess) = asked.map_or((false, false), |asked| (asked.confirms, asked.guess));
        let takes_back = self.view().is_some_and(|view| view.can_take_back);
        let accept = |label: &str| self.hint_as(Action::Accept, "Enter", label);
        let choose = |label: &str| self.hint_as(Action::Choose, "1-9", label);
        let one = |action: Action| self.hint(action);
        let undo = takes_back.then(|| one(Action::TakeBack));
        match self.page {
            Page::Title => {
                let make = self.makes_heroes().then(|| one(Action::Make));
                if self.goes_on() {
                    let first =
                        [accept("hint-go-on"), self.hint_named(Action::PlayNow, "hint-new-game"), one(Action::Saves)];
                    return first.into_iter().chain([one(Action::Settings), one(Action::Help)]).collect();
                }
                let first = [Some(accept("act-play")), make, Some(one(Action::Saves)), Some(one(Action::Settings))];
                first.into_iter().flatten().chain([one(Action::Help)]).collect()
            }
            Page::Story if confirms => {
                let first = if guess { choose("act-choose") } else { accept("hint-do-it") };
                vec![first, one(Action::Why), self.hint_as(Action::Back, "n", "hint-leave-it")]
            }
            Page::Story if self.telling().is_some() => {
                vec![choose("act-choose"), self.hint_named(Action::Back, "hint-hurry"), one(Action::Narrator)]
            }
            Page::Story => {
                let last = [one(Action::Map), one(Action::Journal), one(Action::Help)];
                [Some(choose("act-choose")), undo].into_iter().flatten().chain(last).collect()
            }
            Page::Making => vec![
                accept(if self.is_last_step() { "making-begin" } else { "hint-take-proposal" }),
                choose("act-choose"),
                self.hint_named(Action::Back, "hint-step-back"),
                one(Action::Help),
            ],
            Page::Saves => vec![choose("hint-open"), one(Action::PlayNow), one(Action::Back)],
            Page::Ending => {
                let last = [one(Action::Back), one(Action::Quit)];
                [Some(choose("act-choose")), undo].into_iter().flatten().chain(last).collect()
            }
            Page::Chapter => {
                vec![accept("hint-go-on"), one(Action::Journal), one(Action::History), one(Action::Export)]
            }
            Page::Notes => {
                vec![self.hint_as(Action::Send, "Enter", "hint-keep-note"), choose("hint-open"), one(Action::Back)]
            }
            Page::Note => {
                vec![self.hint_as(Action::Send, "Enter", "hint-change-note"), choose("hint-erase"), one(Action::Back)]
            }
            Page::Map => {
                let go = self.view().is_some_and(can_go).then(|| choose("hint-go-there"));
                go.into_iter().chain([one(Action::Back), one(Action::Journal), one(Action::Help)]).collect()
            }
            Page::Inventory => vec![choose("hint-look-at"), one(Action::Sheet), one(Action::Back), one(Action::Help)],
            Page::Item | Page::Party => vec![choose("hint-do-it"), one(Action::Back), one(Action::Help)],
            Page::Sheet => vec![choose("act-choose"), one(Action::Inventory), one(Action::Back), one(Action::Help)],
            Page::Codex => {
                vec![self.hint_as(Action::Send, "Enter", "hint-open"), choose("hint-open"), one(Action::Back)]
            }
            Page::History => vec![
                self.hint_as(Action::Send, "Enter", "hint-search"),
                choose("hint-read"),
                one(Action::Branches),
                one(Action::Back),
            ],
            Page::Turn => vec![choose("hint-go-back-there"), one(Action::Back), one(Action::Help)],
            Page::Branches => vec![choose("hint-go-on-there"), one(Action::History), one(Action::Back)],
            Page::Settings => vec![choose("hint-change"), one(Action::Language), one(Action::Back), one(Action::Help)],
            Page::Palette => {
                vec![choose("hint-do-it"), self.hint_as(Action::Send, "Enter", "hint-search"), one(Action::Back)]
            }
            Page::Quests => vec![one(Action::Back), one(Action::Journal), one(Action::Map), one(Action::Help)],
            Page::Audit => vec![one(Action::Back), one(Action::History), one(Action::Why), one(Action::Help)],
            Page::Narrator => vec![choose("act-choose"), one(Action::Settings), one(Action::Back), one(Action::Help)],
            Page::Why => {
                vec![choose("hint-ask-sentence"), one(Action::Back), one(Action::Palette), one(Action::Quit)]
            }
            Page::Sentence => vec![choose("hint-open"), one(Action::Back), one(Action::History), one(Action::Help)],
            Page::Journal | Page::Help | Page::Term | Page::Sent => {
                vec![one(Action::Back), one(Action::Palette), one(Action::Quit)]
            }
        }
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
