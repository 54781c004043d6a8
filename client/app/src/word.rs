//! [`Word`]: what the program itself understands when it is typed. What the game understands is the interpreter's.

use crate::locale::Locale;

/// A word for the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    Play,
    Continue,
    Saves,
    /// One letter for the saves, where no game reads letters.
    SavesKey,
    Language,
    /// One letter for the language, where no game reads letters.
    LanguageKey,
    Help,
    Quit,
    Back,
    New,
    Journal,
    Why,
    TakeBack,
    Title,
    Yes,
    No,
    Iron,
    Again,
}

impl Word {
    /// The key of its spellings, set apart by commas.
    fn key(self) -> &'static str {
        match self {
            Word::Play => "word-play",
            Word::Continue => "word-continue",
            Word::Saves => "word-saves",
            Word::SavesKey => "word-saves-key",
            Word::Language => "word-language",
            Word::LanguageKey => "word-language-key",
            Word::Help => "word-help",
            Word::Quit => "word-quit",
            Word::Back => "word-back",
            Word::New => "word-new",
            Word::Journal => "word-journal",
            Word::Why => "word-why",
            Word::TakeBack => "word-take-back",
            Word::Title => "word-title",
            Word::Yes => "word-yes",
            Word::No => "word-no",
            Word::Iron => "word-iron",
            Word::Again => "word-again",
        }
    }

    /// The first of `words` that `text` spells, in the first language that knows it.
    pub(crate) fn read(text: &str, words: &[Word], locales: [&Locale; 2]) -> Option<Word> {
        let text = text.trim().to_lowercase();
        locales.into_iter().find_map(|locale| words.iter().copied().find(|word| word.is_spelled(&text, locale)))
    }

    fn is_spelled(self, text: &str, locale: &Locale) -> bool {
        locale.plain(self.key()).split(',').any(|spelling| spelling.trim() == text)
    }
}
