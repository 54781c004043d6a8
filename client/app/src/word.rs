//! What the program itself understands when it is typed: the words of [`Action`]s, and words with something behind them.
//! What the game understands is the interpreter's.

use crate::action::Action;
use crate::app::App;
use crate::locale::Locale;

/// A word for the program that is no action by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Yes,
    No,
    New,
    Iron,
    Again,
    Same,
    Note,
    EraseNote,
    Search,
    BackTo,
    GoTo,
    Branch,
    On,
    Off,
}

impl Word {
    /// The key of its spellings, set apart by commas.
    fn key(self) -> &'static str {
        match self {
            Word::Yes => "word-yes",
            Word::No => "word-no",
            Word::New => "word-new",
            Word::Iron => "word-iron",
            Word::Again => "word-again",
            Word::Same => "word-same",
            Word::Note => "word-note",
            Word::EraseNote => "word-erase-note",
            Word::Search => "word-search",
            Word::BackTo => "word-back-to",
            Word::GoTo => "word-go-to",
            Word::Branch => "word-branch",
            Word::On => "word-on",
            Word::Off => "word-off",
        }
    }
}

/// What stands behind a spelling at the beginning of a text; empty where nothing does. The longest spelling counts.
fn behind<'t>(text: &'t str, key: &str, locale: &Locale) -> Option<&'t str> {
    let spellings = locale.plain(key);
    let spellings = spellings.split(',').map(str::trim).filter(|spelling| !spelling.is_empty());
    let fits = |spelling: &str| {
        let beginning = text.get(..spelling.len())?;
        let rest = text.get(spelling.len()..)?;
        let ends = rest.is_empty() || rest.starts_with([' ', ':']) || spelling.ends_with(':');
        (beginning.to_lowercase() == spelling && ends).then_some((spelling.len(), rest))
    };
    let longest = spellings.filter_map(fits).max_by_key(|(length, _)| *length);
    longest.map(|(_, rest)| rest.trim_start_matches([' ', ':']).trim())
}

impl App {
    /// What stands behind a word, in the first language that knows it.
    pub(crate) fn after<'t>(&self, text: &'t str, word: Word) -> Option<&'t str> {
        let locales = [&self.locale, &self.other];
        locales.into_iter().find_map(|locale| behind(text, word.key(), locale))
    }

    /// The first spelling of a word.
    pub(crate) fn spelling(&self, word: Word) -> String {
        let spellings = self.locale.plain(word.key());
        spellings.split(',').next().unwrap_or_default().trim().to_owned()
    }

    /// The text is this word and nothing else.
    pub(crate) fn says(&self, text: &str, word: Word) -> bool {
        self.after(text, word).is_some_and(str::is_empty)
    }

    /// The action that a text begins with, and what stands behind it. Where sentences are not written its letter is enough.
    pub(crate) fn action_in<'t>(&self, text: &'t str) -> Option<(Action, &'t str)> {
        let letters = self.screen.prompt.is_none();
        let by_letter = |action: &Action| {
            let is_key = || self.settings.keys.letters(*action).contains(&text.to_lowercase().as_str());
            letters && is_key() && self.is_available(*action)
        };
        if let Some(action) = Action::ALL.into_iter().find(by_letter) {
            return Some((action, ""));
        }
        let mut found: Option<(Action, &str)> = None;
        for locale in [&self.locale, &self.other] {
            for action in Action::ALL {
                let Some(rest) = behind(text, action.facts().word, locale) else { continue };
                // "take back" before "take", "saved games" before "saves": what leaves the least behind.
                if found.is_none_or(|(_, least)| rest.len() < least.len()) {
                    found = Some((action, rest));
                }
            }
        }
        found
    }
}
