//! [`Action`]: everything that a key, a button or a word asks of the program, with its usual keys, its name and its words.
//! The keys that work are those of [`Keys`](crate::Keys).

/// What keys and buttons ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// Enter: what the page proposes.
    Accept,
    /// Play now with a ready hero.
    PlayNow,
    /// Go on with the last game.
    Continue,
    /// Make a hero.
    Make,
    /// Show the saves.
    Saves,
    /// Show the settings.
    Settings,
    /// Show the keys and words of this page.
    Help,
    /// Show every action with its key and its word.
    Palette,
    /// Show the journal.
    Journal,
    /// Show the player's notes.
    Notes,
    /// Show the map.
    Map,
    /// Show what is carried.
    Inventory,
    /// Show the hero.
    Sheet,
    /// Show the quests.
    Quests,
    /// Show the terms that are known.
    Codex,
    /// Show who goes along.
    Party,
    /// Show the story turn by turn.
    History,
    /// Show the branches of the game.
    Branches,
    /// Show how the dice fell.
    Audit,
    /// Choose who tells.
    Narrator,
    /// Show the terms of a choice's odds.
    Why,
    /// Take back the last turn.
    TakeBack,
    /// Write the story into a file.
    Export,
    /// Pick a choice (only in hints: `1-9`).
    Choose,
    /// Send the line (only in hints: `Enter`).
    Send,
    /// Switch the language.
    Language,
    /// Leave the game for the title page.
    Title,
    /// Go back to the page before.
    Back,
    /// Leave; the game is saved already.
    Quit,
}

/// The usual keys of an action, and where its name and its words stand.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    /// A letter, where no sentences are written; empty: none.
    pub(crate) letter: &'static str,
    /// A key that works everywhere; empty: none.
    pub(crate) chord: &'static str,
    /// The text that names it.
    pub(crate) label: &'static str,
    /// Its spellings as a typed word.
    pub(crate) word: &'static str,
}

fn of(letter: &'static str, chord: &'static str, label: &'static str, word: &'static str) -> Facts {
    Facts { letter, chord, label, word }
}

impl Action {
    /// Every action that can be asked for by a word, in the order in which they are listed.
    pub const ALL: [Action; 26] = [
        Action::PlayNow,
        Action::Continue,
        Action::Make,
        Action::Journal,
        Action::Quests,
        Action::Map,
        Action::Inventory,
        Action::Sheet,
        Action::Party,
        Action::Codex,
        Action::Notes,
        Action::Why,
        Action::TakeBack,
        Action::History,
        Action::Branches,
        Action::Audit,
        Action::Narrator,
        Action::Export,
        Action::Saves,
        Action::Settings,
        Action::Language,
        Action::Help,
        Action::Palette,
        Action::Title,
        Action::Back,
        Action::Quit,
    ];

    pub(crate) fn facts(self) -> Facts {
        match self {
            Action::Accept | Action::Send => of("", "Enter", "act-accept", "word-accept"),
            Action::Choose => of("1-9", "", "act-choose", "word-choose"),
            Action::PlayNow => of("n", "", "act-play", "word-play"),
            Action::Continue => of("g", "", "act-continue", "word-continue"),
            Action::Make => of("c", "", "act-make", "word-make"),
            Action::Journal => of("j", "F2", "act-journal", "word-journal"),
            Action::Notes => of("o", "F3", "act-notes", "word-notes"),
            Action::Map => of("m", "F4", "act-map", "word-map"),
            Action::Inventory => of("i", "F5", "act-inventory", "word-inventory"),
            Action::Sheet => of("c", "F6", "act-sheet", "word-sheet"),
            Action::Quests => of("t", "F7", "act-quests", "word-quests"),
            Action::Codex => of("x", "F8", "act-codex", "word-codex"),
            Action::History => of("h", "F9", "act-history", "word-history"),
            Action::Settings => of("s", "F10", "act-settings", "word-settings"),
            Action::Party => of("p", "Ctrl-G", "act-party", "word-party"),
            Action::Branches => of("r", "Ctrl-B", "act-branches", "word-branches"),
            Action::Audit => of("a", "Ctrl-D", "act-audit", "word-audit"),
            Action::Narrator => of("", "Ctrl-N", "act-narrator", "word-narrator"),
            Action::Why => of("w", "Ctrl-Y", "act-why", "word-why"),
            Action::TakeBack => of("u", "Ctrl-R", "act-take-back", "word-take-back"),
            Action::Export => of("", "Ctrl-X", "act-export", "word-export"),
            Action::Saves => of("l", "Ctrl-O", "act-saves", "word-saves"),
            Action::Language => of("e", "", "act-language", "word-language"),
            Action::Help => of("?", "F1", "act-help", "word-help"),
            Action::Palette => of("", "Ctrl-P", "act-palette", "word-palette"),
            Action::Title => of("", "", "act-title", "word-title"),
            Action::Back => of("b", "Esc", "act-back", "word-back"),
            Action::Quit => of("q", "Ctrl-Q", "act-quit", "word-quit"),
        }
    }

    /// Its name in the settings file.
    pub fn name(self) -> &'static str {
        match self {
            Action::Accept => "accept",
            Action::PlayNow => "play",
            Action::Continue => "continue",
            Action::Make => "make",
            Action::Saves => "saves",
            Action::Settings => "settings",
            Action::Help => "help",
            Action::Palette => "palette",
            Action::Journal => "journal",
            Action::Notes => "notes",
            Action::Map => "map",
            Action::Inventory => "inventory",
            Action::Sheet => "hero",
            Action::Quests => "quests",
            Action::Codex => "codex",
            Action::Party => "party",
            Action::History => "history",
            Action::Branches => "branches",
            Action::Audit => "dice",
            Action::Narrator => "narrator",
            Action::Why => "why",
            Action::TakeBack => "take_back",
            Action::Export => "export",
            Action::Choose => "choose",
            Action::Send => "send",
            Action::Language => "language",
            Action::Title => "title",
            Action::Back => "back",
            Action::Quit => "quit",
        }
    }

    /// Both can be asked for on one page, so that one key cannot mean both.
    pub(crate) fn meets(self, other: Action) -> bool {
        let outside = |action: Action| matches!(action, Action::Continue | Action::Make);
        self != other && !(outside(self) && other.needs_game() || outside(other) && self.needs_game())
    }

    /// The action asks only for what the game on this machine or its save can give.
    pub(crate) fn needs_game(self) -> bool {
        use Action::{
            Audit, Branches, Codex, Export, History, Inventory, Journal, Map, Notes, Party, Quests, Sheet, TakeBack,
            Why,
        };
        matches!(
            self,
            Audit
                | Branches
                | Codex
                | Export
                | History
                | Inventory
                | Journal
                | Map
                | Notes
                | Party
                | Quests
                | Sheet
                | TakeBack
                | Why
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_key_that_works_everywhere_means_two_things() {
        let chords: Vec<&str> =
            Action::ALL.iter().map(|action| action.facts().chord).filter(|key| !key.is_empty()).collect();
        assert_eq!(chords.len(), chords.iter().collect::<BTreeSet<_>>().len(), "{chords:?}");
    }

    #[test]
    fn no_letter_means_two_things_in_a_game_or_outside_of_one() {
        for outside in [true, false] {
            let there = |action: &&Action| match action {
                Action::PlayNow | Action::Continue | Action::Make => outside,
                action => !outside || !action.needs_game(),
            };
            let letters: Vec<&str> = Action::ALL
                .iter()
                .filter(there)
                .map(|action| action.facts().letter)
                .filter(|key| !key.is_empty())
                .collect();
            assert_eq!(letters.len(), letters.iter().collect::<BTreeSet<_>>().len(), "{letters:?}");
        }
    }
}
